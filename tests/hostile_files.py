"""Knowledge files as somebody with bad intentions would write them, made here for the tests and for the benchmark."""

import json
from collections.abc import Callable, Iterable, Mapping
from itertools import product
from pathlib import Path
from string import ascii_lowercase
from typing import Any, NamedTuple

from cramptool.compiled import compiled
from cramptool.loading import JSON_LIMIT, YAML_LIMIT, load
from cramptool.reading_yaml import VALUES_LIMIT

SMALL = Path(__file__).parent / "data" / "mini.yaml"

Data = dict[str, Any]
"""What a knowledge file holds, in lists and dicts."""


class Hostile(NamedTuple):
    """A hostile file: how its name ends, what it holds, and how its refusal begins behind the name of the file.

    `hole` is the size to which it is stretched without a byte being written.
    """

    suffix: str
    make: Callable[[], bytes]
    says: str = ""
    hole: int = 0

    def write(self, folder: Path) -> Path:
        """Write the file and return its path."""
        path = folder / f"hostile{self.suffix}"
        with path.open("wb") as file:
            file.write(self.make())
            file.truncate(max(self.hole, file.tell()))
        return path


def yaml_file(content: str | bytes, says: str) -> Hostile:
    """Return a file of YAML that is refused."""
    written = content.encode() if isinstance(content, str) else content
    return Hostile(".yaml", lambda: written, says)


def json_file(content: str | bytes, says: str) -> Hostile:
    """Return a file of JSON that is refused."""
    return yaml_file(content, says)._replace(suffix=".json")


def instead(old: str, new: str) -> str:
    """Return the small file with one thing in it said in another way."""
    text = SMALL.read_text("utf-8")
    assert old in text, old
    return text.replace(old, new, 1)


def filled(begin: bytes, item: bytes, end: bytes, size: int) -> Callable[[], bytes]:
    """Return what makes a file of nearly `size` bytes out of one item."""
    return lambda: begin + item * ((size - len(begin) - len(end)) // len(item)) + end


def written(data: Data) -> bytes:
    """Return a file in JSON, which YAML is too, with no character escaped that need not be."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()


def small() -> Data:
    """Return what the small file holds."""
    data: Data = json.loads(compiled(load(SMALL)))
    return {key: value for key, value in data.items() if key != "names"}


def changed(**lists: Iterable[Any]) -> Data:
    """Return the small file with more in its lists."""
    data = small()
    return data | {name: [*data.get(name, ()), *items] for name, items in lists.items()}


def topic(number: int, **other: object) -> Data:
    """Return a topic as short as one can be, one of many."""
    name = f"t{number}"
    page = {"do_now": "Stop.", "steps": [], "danger_signs": ["squeezed-chest"], "sources": []}
    return {"id": name, "name": name, **page, **other}


def sign(number: int, **other: object) -> Data:
    """Return a danger sign as short as one can be, one of many."""
    name = f"s{number}"
    says = {"urgency": "emergency", "sign": "A.", "why": "B.", "first_action": ["Call."], "phrases": [], "topics": []}
    return {"id": name, "name": name, **says, "sources": [], **other}


def cause(number: int, **other: object) -> Data:
    """Return a cause as short as one can be, one of many."""
    name = f"c{number}"
    return {"id": name, "name": name, "topics": ["any"], "verdict": "sound", "text": "A.", "sources": [], **other}


# --- What is refused

ALIAS = "YAML aliases (& and *) are not read; write it out, or put it into quotes if it is text"
TAG = "YAML tags (!) are not read; take it out, or put it into quotes if it is text"
DIRECTIVE = "YAML tags (%TAG) are not read; take the line out"
DEEP = "this is nested deeper than 50 levels; a knowledge file needs 5"
CHARACTER = "is not allowed in YAML; is this a text file?"
NOT_UTF8 = "is not UTF-8; save the file as UTF-8 text"
NOT_JSON = "write the file with a tool that writes JSON"
ADDRESS = "this must be a web address that begins with https:// or http:// and has no spaces"
ID = "this must be an id: small letters, digits and hyphens, a letter first"
DATE = "this must be a date: year-month-day, such as 2026-11-22"
TOO_MUCH = "would take more than 280 MB of memory; check that it is the right file, or split it"
EMOJI = "would take more than 280 MB of memory; an emoji makes all of it take 4 times as much; write it as \\u escapes"
TOO_LONG = "this is longer than 2,000 characters; say it in fewer"
NOT_A_COUNT = "this must be a whole number, without quotes"

LAUGHS = "lol1: &lol1 [lol, lol]\n" + "".join(
    f"lol{place}: &lol{place} [{', '.join([f'*lol{place - 1}'] * 9)}]\n" for place in range(2, 10)
)

REFUSED: Mapping[str, Hostile] = {
    # aliases
    "billion laughs": yaml_file(LAUGHS, f":1:7: {ALIAS}"),
    "alias for a key": yaml_file("*a : b\n", f":1:1: {ALIAS}"),
    "anchor at a key": yaml_file("&a title: x\n", f":1:1: {ALIAS}"),
    "alias of itself": yaml_file("title: &a [*a]\n", f":1:8: {ALIAS}"),
    "merged alias": yaml_file("a: {<<: *a}\n", ':1:5: YAML reads << as a command of its own; write "<<" in quotes'),
    # tags
    "tag that runs a program": yaml_file("!!python/object/apply:os.system [touch harm]\n", f":1:1: {TAG}"),
    "tag that names a function": yaml_file("title: !!python/name:os.system ''\n", f":1:8: {TAG}"),
    "tag of bytes": yaml_file("title: !!binary aGk=\n", f":1:8: {TAG}"),
    "tag of a time": yaml_file("reviewed: !!timestamp 2026-01-02\n", f":1:11: {TAG}"),
    "tag of somebody's own": yaml_file("title: !mine x\n", f":1:8: {TAG}"),
    "tag in full": yaml_file("title: !<tag:yaml.org,2002:str> x\n", f":1:8: {TAG}"),
    "tag that says nothing": yaml_file("title: ! x\n", f":1:8: {TAG}"),
    "tag at a key": yaml_file("!!str title: x\n", f":1:1: {TAG}"),
    "tag that is declared": yaml_file("%TAG ! tag:example.org,2026:\n---\ntitle: !x y\n", f":1:1: {DIRECTIVE}"),
    "tag that is declared behind two marks": yaml_file("\ufeff\ufeff%TAG ! x:\n---\na: b\n", f":1:2: {DIRECTIVE}"),
    "tag that is declared at the end": yaml_file("title: x\n...\n%TAG ! x:\n---\na: b\n", f":3:1: {DIRECTIVE}"),
    "100,000 tags that are declared": Hostile(
        ".yaml", lambda: b"".join(b"%%TAG !%x! x:\n" % place for place in range(100_000)), f":1:1: {DIRECTIVE}"
    ),
    "another YAML": yaml_file(
        "%YAML 3.0\n---\ntitle: x\n", ":1:1: this is not YAML (found incompatible YAML document)"
    ),
    # deep nesting
    "100,000 lists in lists": yaml_file("[" * 100_000, f":1:52: {DEEP}"),
    "100,000 keys in keys": yaml_file("{a: " * 100_000, f":1:202: {DEEP}"),
    "100,000 lists in lists, on a line": yaml_file("- " * 100_000, f":1:103: {DEEP}"),
    "100,000 keys for keys": yaml_file("? " * 100_000, f":1:103: {DEEP}"),
    "1,000 keys in keys, on lines": yaml_file(
        "".join(" " * place + "a:\n" for place in range(1_000)), f":51:51: {DEEP}"
    ),
    "100,000 keys in keys of JSON": json_file(
        '{"a":' * 100_000, ":1:1: this is nested too deep; a knowledge file needs"
    ),
    # too large
    "50 MB in a line": Hostile(".yaml", lambda: b"title: " + b"x" * 50_000_000, ": is larger than 2 MB; check that"),
    "50 MB of keys": Hostile(".yaml", lambda: b"key: value\n" * 4_600_000, ": is larger than 2 MB; check that"),
    "50 MB of text": Hostile(
        ".yaml", lambda: b"title: |\n" + b" x\n" * 17_000_000, ": is larger than 2 MB; check that"
    ),
    "50 MB of comments": Hostile(".yaml", lambda: b"# x\n" * 12_500_000, ": is larger than 2 MB; check that"),
    "50 MB of documents": Hostile(".yaml", lambda: b"--- x\n" * 8_400_000, ": is larger than 2 MB; check that"),
    "65 MB of JSON": Hostile(".json", lambda: b'{"title":"' + b"x" * 65_000_000, ": is larger than 64 MB; check that"),
    "10 GB of nothing, YAML": Hostile(".yaml", bytes, ": is larger than 2 MB; check that", hole=10_000_000_000),
    "10 GB of nothing, JSON": Hostile(".json", bytes, ": is larger than 64 MB; check that", hole=10_000_000_000),
    # within the limits, and meant to take much
    "2 MB of lists": Hostile(
        ".yaml",
        filled(b"[", b"[],", b"]", YAML_LIMIT),
        f":1:599999: there are more than {VALUES_LIMIT:,} keys and values",
    ),
    "2 MB of words": Hostile(
        ".yaml",
        filled(b"complaints: [", b"a,", b"a]", YAML_LIMIT),
        f":1:400008: there are more than {VALUES_LIMIT:,} keys and values; split the file, or write it as JSON",
    ),
    "2 MB of keys": Hostile(
        ".yaml",
        lambda: b"".join(b"k%06d: a\n" % place for place in range(180_000)),
        f":100000:10: there are more than {VALUES_LIMIT:,} keys and values",
    ),
    "2 MB of comments": Hostile(".yaml", filled(b"", b"#\n", b"", YAML_LIMIT), ":1000001:1: the file is empty"),
    "2 MB of documents": Hostile(".yaml", filled(b"", b"--- x\n", b"", YAML_LIMIT), ":2:1: a second document begins"),
    "2 MB of text": Hostile(".yaml", lambda: written({"title": "x" * 1_900_000}), f":1:2: title: {TOO_LONG}"),
    "2 MB of accents": Hostile(
        ".yaml", lambda: written({"title": "\u0301\u0316" * 400_000}), f":1:2: title: {TOO_LONG}"
    ),
    "64 MB of lists": Hostile(".json", filled(b"[", b"[],", b"[]]", JSON_LIMIT), f": {TOO_MUCH}"),
    "64 MB of words": Hostile(".json", filled(b'{"complaints":[', b'"a",', b'"a"]}', JSON_LIMIT), f": {TOO_MUCH}"),
    "64 MB of openings": Hostile(".json", lambda: b"[" * JSON_LIMIT, f": {TOO_MUCH}"),
    "64 MB in one text": Hostile(".json", filled(b'{"title":"', b"x", b'"}', JSON_LIMIT), f":1:2: title: {TOO_LONG}"),
    "64 MB beside an emoji": Hostile(
        ".json", filled('{"title":"\U0001f9b5'.encode(), b"x", b'"}', JSON_LIMIT), f": {EMOJI}"
    ),
    "as many lists as are read": Hostile(
        ".json", filled(b'{"topics":[', b"[],", b"[]]}", 5_600_000), ":1:12: topics.0: this must be a set of keys"
    ),
    "as many bad steps as are read": Hostile(
        ".json", filled(b'{"topics":[{"steps":[', b"[],", b"[]]}]}", 5_600_000), ":1:22: topics.0.steps.0: this must be"
    ),
    "as many sets of keys as are read": Hostile(
        ".json", filled(b'{"topics":[', b'{"a":1},', b'{"a":1}]}', 7_700_000), ":1:13: topics.0.a: there is no such key"
    ),
    "as many keys as are read": Hostile(
        ".json",
        lambda: b"{" + b"".join(b'"%07d":[1],' % place for place in range(700_000)) + b'"a":1}',
        ":1:2: 0000000: there is no such key",
    ),
    "as many keys with blanks as are read": Hostile(
        ".json",
        lambda: b"{" + b"".join(b'"%07d" :1,' % place for place in range(900_000)) + b'"a":1}',
        ":1:2: 0000000: there is no such key",
    ),
    "64 MB beside half an emoji": Hostile(
        ".json", filled(b'{"title":"\\ud83e', b"x", b'"}', JSON_LIMIT), ":1:11: this is half a character"
    ),
    "as many words as are read": Hostile(
        ".json", filled(b'{"complaints":[', b'"abcdefgh",', b"1]}", 33_000_000), ":1:32999994: complaints.2999998: this"
    ),
    "100,000 faults": Hostile(
        ".json",
        lambda: written({"topics": [{"id": f"t{place}"} for place in range(100_000)]}),
        ":1:12: topics.t0: name is",
    ),
    "a fault behind 6,000 topics": Hostile(
        ".json",
        lambda: written(changed(topics=[*map(topic, range(6_000)), topic(6_000, do_now=7)])),
        ":1:629889: topics.t6000.do_now: this must be text",
    ),
    # repeated keys
    "key twice, inside": yaml_file(
        "topics: [{id: a, 'id': b}]\n", ":1:18: the key id stands here again, after line 1; keep one of the two"
    ),
    "key twice, once in quotes": yaml_file(
        '"title": x\ntitle: y\n', ":2:1: the key title stands here again, after line 1; keep one of the two"
    ),
    "endless key twice": yaml_file(
        f"? {'k' * 5_000}\n: x\n? {'k' * 5_000}\n: y\n",
        f":3:3: the key {'k' * 100}... stands here again, after line 1; keep",
    ),
    "endless key": json_file(
        f'{{"{"k" * 5_000}": 1}}', f":1:2: {'k' * 100}...: there is no such key; check its spelling, or take it out"
    ),
    # characters
    "escape": yaml_file("title: a\x1b[31m\n", f":1:9: the character '\\x1b' {CHARACTER}"),
    "bell": yaml_file("title: a\x07\n", f":1:9: the character '\\x07' {CHARACTER}"),
    "backspace": yaml_file("title: a\x08\n", f":1:9: the character '\\x08' {CHARACTER}"),
    "C1": yaml_file("title: a\x9b31m\n", f":1:9: the character '\\x9b' {CHARACTER}"),
    "DEL": yaml_file("title: a\x7f\n", f":1:9: the character '\\x7f' {CHARACTER}"),
    "no character": yaml_file("title: a\ufffe\n", f":1:9: the character '\\ufffe' {CHARACTER}"),
    "half a character": yaml_file(b"title: \xed\xa0\x80\n", f":1:8: the byte 0xed {NOT_UTF8}"),
    "half a character, escaped": yaml_file(
        'title: "\\ud800"\n', ":1:11: this is not YAML (while parsing a quoted scalar"
    ),
    "character beyond the last": yaml_file('title: "\\U00110000"\n', ":1:11: this is not YAML (while parsing a quoted"),
    "escape in JSON": json_file(
        '{"title": "a\x1b"}', f":1:13: this is not JSON (invalid control character at); {NOT_JSON}"
    ),
    "NUL behind JSON": json_file('{"title": "x"}\0', f":1:15: this is not JSON (extra data); {NOT_JSON}"),
    # addresses
    **{
        f"address {address}": yaml_file(
            instead("https://example.org/calves", json.dumps(address)), f":11:5: sources.first-page.url: {ADDRESS}"
        )
        for address in (
            "javascript:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "file:///etc/passwd",
            "https://a.example b",
            "https://a.example\nhttps://b.example",
            " https://a.example",
            "//a.example",
        )
    },
    # ids and names of drawings that look like paths, options or markup
    **{
        f"id {name}": yaml_file(instead("id: calf\n", f"id: {json.dumps(name)}\n"), f":31:5: topics.{name}.id: {ID}")
        for name in (
            *(
                "../../etc/passwd",
                "/etc/passwd",
                "C:\\x",
                "-rf",
                "--help",
                "calf\n",
                "$(touch harm)",
                "a;b",
                "<b>",
                "a.b",
            ),
            *("Calf", "calf cramp", "\u0441alf", "calf\u200b"),
        )
    },
    "endless id": yaml_file(
        instead("id: calf\n", f"id: {'a' * 101}\n"),
        f":31:5: topics.{'a' * 100}....id: this is longer than 100 characters; say it in fewer",
    ),
    "word like an error": yaml_file(
        instead("urgency: urgent", "urgency: a - at `$x'"),
        ":99:5: danger_signs.swollen-calf.urgency: a - at `$x' is none of: emergency, urgent, see-doctor",
    ),
    "drawing elsewhere": yaml_file(
        instead("figure: toes-up", "figure: ../../x"), f":43:9: topics.calf.steps.0.figure: {ID}"
    ),
    "country with an escape": yaml_file(
        instead('["GB"]', '["G\\e"]'),
        ":15:15: emergency_numbers.0.regions.0: this must be a country code of two capital",
    ),
    # numbers and dates
    **{
        f"seconds {number}": yaml_file(
            instead("hold_seconds: 30", f"hold_seconds: {number}"),
            f':40:23: YAML reads {number} as a number; write "{number}"',
        )
        for number in ("-30", ".inf", "-.inf", ".nan", "1.5", "3_0")
    },
    "seconds 1e999": yaml_file(
        instead("hold_seconds: 30", "hold_seconds: 1e999"), f":40:9: topics.calf.steps.0.hold_seconds: {NOT_A_COUNT}"
    ),
    "seconds in other digits": yaml_file(
        instead("hold_seconds: 30", "hold_seconds: \u0663\u0660"),
        f":40:9: topics.calf.steps.0.hold_seconds: {NOT_A_COUNT}",
    ),
    "seconds beyond a day": yaml_file(
        instead("hold_seconds: 30", "hold_seconds: 86401"),
        ":40:9: topics.calf.steps.0.hold_seconds: this must be a whole number up to 86,400",
    ),
    "sets without an end": yaml_file(
        instead("    sets: 2\n    verdict", "    sets: 999999999\n    verdict"),
        ":166:5: first_aid.slow-breath.sets: this must be a whole number up to 20",
    ),
    **{
        f"seconds {number} in JSON": json_file(
            f'{{"topics": [{{"steps": [{{"rest_seconds": {number}}}]}}]}}', f":1:25: {says}"
        )
        for number, says in {
            "-1": "topics.0.steps.0.rest_seconds: this must be a whole number from 1 up",
            "0": "topics.0.steps.0.rest_seconds: this must be a whole number from 1 up",
            "1.5": f"topics.0.steps.0.rest_seconds: {NOT_A_COUNT}",
            "1e999": f"topics.0.steps.0.rest_seconds: {NOT_A_COUNT}",
            "true": f"topics.0.steps.0.rest_seconds: {NOT_A_COUNT}",
            "9" * 5_000: "topics.0.steps.0.rest_seconds: this must be a whole number up to 86,400",
            "9" * 18: "topics.0.steps.0.rest_seconds: this must be a whole number up to 86,400",
        }.items()
    },
    "infinity in JSON": json_file('{"title": -Infinity}', ":1:1: cannot be read as JSON"),
    **{
        f"date {day}": yaml_file(instead("reviewed: 2026-01-02", f"reviewed: {day}"), f":5:1: reviewed: {DATE}")
        for day in ("99999-01-02", "0000-01-02", "2026-02-30", "2026-1-2", "-2026-01-02")
    },
    # encodings
    "UTF-16": yaml_file("title: x\n".encode("utf-16"), f":1:1: the byte 0xff {NOT_UTF8}"),
    "UTF-16 without a mark": yaml_file("title: x\n".encode("utf-16-le"), f":1:2: the character '\\x00' {CHARACTER}"),
    "UTF-32": yaml_file("title: x\n".encode("utf-32"), f":1:1: the byte 0xff {NOT_UTF8}"),
    "UTF-16 of JSON": json_file("{}".encode("utf-16"), f":1:1: the byte 0xff {NOT_UTF8}"),
    "a slash in two bytes": yaml_file(b"title: \xc0\xaf\n", f":1:8: the byte 0xc0 {NOT_UTF8}"),
    "byte order mark twice in JSON": json_file("\ufeff\ufeff{}", ":1:1: this is not JSON (unexpected UTF-8 BOM"),
    "comment in JSON": json_file("// x\n{}", f":1:1: this is not JSON (expecting value); {NOT_JSON}"),
    "JSON twice": json_file("{} {}", f":1:4: this is not JSON (extra data); {NOT_JSON}"),
}
"""What is refused beside the files in `data/bad/`, with how the refusal begins behind the name of the file."""


# --- What is read, and must not take long

CALF = "Calf cramp: Pull your toes up.\n"
DANGER = "This may not be a cramp. CALL NOW: 112, 911, 999 or your local number\n"
CHOICE = "Swollen, red, suddenly cold or numb? Do not stretch.\n"
ENDS = ["".join(three) for three in product(ascii_lowercase, repeat=3)]


class Slow(NamedTuple):
    """A file that is read, made to take long: how its name ends, of how many things it is made, and from them what.

    `answers` is what is typed, with the beginning of the answer, however many things there are.
    """

    suffix: str
    many: int
    make: Callable[[int], Data]
    answers: Mapping[str, str]

    def file(self, count: int) -> Hostile:
        """Return the file made of so many things."""
        return Hostile(self.suffix, lambda: written(self.make(count)))


def _topics(count: int, **other: object) -> Data:
    return changed(topics=(topic(place, **other) for place in range(count)))


def _beside_one_another(count: int) -> Data:
    others = [f"t{place}" for place in range(1, count)]
    beside = [topic(place, related=["t0", f"t{place - 1}", f"t{place}"]) for place in range(1, count)]
    return changed(topics=[topic(0, parts=others, related=others), *beside])


def _causes_called_calf(count: int) -> Data:
    return changed(causes=(cause(place, name="calf") for place in range(count)))


def _signs_of_calf(count: int) -> Data:
    signs = [sign(place, phrases=["chest pain"], topics=["calf"]) for place in range(count)]
    data = changed(danger_signs=signs)
    data["topics"][0]["danger_signs"] += [found["id"] for found in signs]
    return data


def _signs_called_alike(count: int) -> Data:
    return changed(danger_signs=(sign(place, name="chest ouch") for place in range(count)))


def _phrases_of_causes(phrases: Iterable[str]) -> Data:
    return small() | {"overviews": [{"section": "causes", "phrases": [*phrases], "summary": "Many.", "sources": []}]}


def _harmless(count: int) -> Data:
    data = small()
    phrases = [f"pain/y{place} calf" for place in range(count)]
    data["not_covered"].append({"phrases": phrases, "danger": "none", "say": "No."})
    data["danger_signs"][1]["phrases"] += [f"calf/x{place}" for place in range(count)]
    return data


def _called(names: Iterable[str]) -> Data:
    return changed(topics=[topic(0, aliases=[*names])])


def _guide(count: int) -> Data:
    step = {"text": "A.", "hold_seconds": 86_400, "rest_seconds": 9, "repeat": 100, "sets": 20}
    return changed(exercises=[cause(0, steps=[step] * count, sets=20)])


def _page(count: int) -> Data:
    steps = [{"not_if": "<[*" * 660, "text": f"{place}{'xx ' * 660}"} for place in range(count)]
    return changed(topics=[topic(0, steps=steps)])


def _sourced(count: int) -> Data:
    page = {"publisher": "A", "title": "B", "url": "https://a.example", "kind": "own"}
    sources = [{"id": f"u{place}", **page} for place in range(count)]
    return changed(sources=sources, causes=[cause(place, sources=[f"u{place}"]) for place in range(count)])


SLOW: Mapping[str, Slow] = {
    "topics": Slow(
        ".yaml",
        6_000,
        _topics,
        {
            "calf": CALF,
            "t42": "t42: Stop.\n",
            "search stop": CHOICE,
            "list": "calf: Pull your toes up.\n",
            "export --to md": "# A small file\n",
            "export": "<!DOCTYPE html>\n",
            "check": "{file}:1:1184: error: topics.calf.danger_signs.0: squeezed-chest does not have calf",
        },
    ),
    "topics in JSON": Slow(
        ".json", 10_000, _topics, {"calf": CALF, "t42": "t42: Stop.\n", "export": "<!DOCTYPE html>\n"}
    ),
    "topics of one name": Slow(
        ".json", 10_000, lambda count: _topics(count, name="calf"), {"calf": CHOICE, "clf --full": CHOICE}
    ),
    "topics beside one another": Slow(".json", 10_000, _beside_one_another, {"t0": CHOICE, "t1 --full": "t1: Stop.\n"}),
    "causes of one name": Slow(
        ".json",
        10_000,
        _causes_called_calf,
        {"calf": CHOICE, "thumb and calf --full": CHOICE, "causes": "In short: Many things bring on a cramp.\n"},
    ),
    "signs that one phrase raises": Slow(
        ".yaml", 4_000, _signs_of_calf, {"chest pain": DANGER, "calf": CALF, "chest pain calf": DANGER}
    ),
    "signs of one name": Slow(".yaml", 4_000, _signs_called_alike, {"chest ouch": DANGER, "chest ouch calf": DANGER}),
    "phrases that one word matches": Slow(
        ".yaml",
        80_000,
        lambda count: _phrases_of_causes(f"calf/x{place}" for place in range(count)),
        {"calf": CALF, "calf pain": "In short: Many.\n"},
    ),
    "phrases that are harmless": Slow(
        ".yaml", 40_000, _harmless, {"calf pain": CALF, "calf": "This may not be a cramp. SEE SOMEONE TODAY\n"}
    ),
    "words upon words": Slow(
        ".yaml",
        300,
        lambda count: _phrases_of_causes(" ".join(f"a{place}{end}" for end in ENDS[:250]) for place in range(count)),
        {"calf": CALF},
    ),
    "alternatives upon alternatives": Slow(
        ".yaml",
        300,
        lambda count: _phrases_of_causes("/".join(f"a{place}{end}" for end in ENDS[:250]) for place in range(count)),
        {"calf": CALF, "a0aaa": "In short: Many.\n"},
    ),
    "names one slip away": Slow(
        ".yaml",
        17_000,
        lambda count: _called(f"{pre}calf" for pre in ENDS[:count]),
        {"kalf": CALF, "search zzcalf": CHOICE},
    ),
    "dangers one slip away": Slow(
        ".yaml",
        17_000,
        lambda count: changed(danger_signs=[sign(0, aliases=[f"calf{end}" for end in ENDS[:count]])]),
        {"calfaaz": DANGER},
    ),
    "names that begin alike": Slow(
        ".yaml",
        90_000,
        lambda count: _called(f"abcdefgh {place}" for place in range(count)),
        {"calf": CALF, "abcdefgh 7": "t0: Stop.\n"},
    ),
    "a pile of accents for each name": Slow(
        ".yaml", 450, lambda count: _called(["a" + "\u0301\u0316" * 990] * count), {"calf": CALF, "search a": CHOICE}
    ),
    "the longest guide": Slow(".yaml", 50, _guide, {"guide c0": "c0\nCALL NOW: 112, 911, 999"}),
    "the longest page": Slow(
        ".yaml",
        50,
        _page,
        {
            "t0": "t0: Stop.\n",
            "t0 --color never --width 20": "\u256d\u2500 t0 ",
            "export t0 --to md": "# t0\n",
            "export t0": "<!DOCTYPE html>\n",
        },
    ),
    "sources": Slow(
        ".yaml", 3_500, _sourced, {"causes --full": "In short: Many things", "export": "<!DOCTYPE html>\n"}
    ),
}
"""What is read, made to take long by somebody who knows how names are found."""
