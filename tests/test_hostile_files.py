"""Files from strangers: refused before they cost much, or shown as text and nothing more, on every surface."""

import json
import re
from collections.abc import Callable, Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Annotated, Any, get_args, get_origin
from unicodedata import category

import msgspec
import pytest
from markdown_it import MarkdownIt
from typer.main import get_command

import cramptool
from cramptool.answering import Settings, answer_to
from cramptool.checks import check_file
from cramptool.cli import app
from cramptool.compiled import compiled
from cramptool.emergency import number_for
from cramptool.guide import begin, guide_of
from cramptool.manual import command_pages, front_page
from cramptool.model import ENTRY_LISTS, KnowledgeFile, Text
from cramptool.printable import MOST_MARKS, in_a_line, printable
from cramptool.render.as_frames import Frames
from cramptool.render.as_man import draw as draw_man
from cramptool.words import normalize

from .conftest import Run
from .hostile_files import REFUSED, SLOW, Data, Hostile, changed, instead, small, topic, written

Runner = Callable[..., Run]

# --- What is refused


@pytest.mark.parametrize("name", REFUSED)
def test_hostile_file_is_refused_in_its_place(name: str, tmp_path: Path) -> None:
    """File, line and column, what is wrong and what to do; of what is too large there is no line."""
    path = REFUSED[name].write(tmp_path)
    with pytest.raises(cramptool.KnowledgeError) as caught:
        cramptool.load(path)
    path.unlink()  # pytest keeps folders, and some of these files are large
    assert str(caught.value).startswith(f"{path}{REFUSED[name].says}")
    assert len(str(caught.value)) < 1_000


@pytest.mark.parametrize("name", ["escape", "C1", "id calf\n", "id <b>", "id $(touch harm)", "endless key twice"])
def test_error_says_back_nothing_that_steers(name: str, run: Runner, tmp_path: Path) -> None:
    """On stderr, as JSON and by `check`, one line each; whom to call stands below the error, and nothing else."""
    path = REFUSED[name].write(tmp_path)
    result = run("--file", str(path), "calf")
    assert (result.code, result.out) == (3, "")
    assert result.err.split("\n")[1:] == ["CALL NOW: 112, 911, 999 or your local number", ""]
    assert not steering(result.err)
    found = run("check", str(path))
    assert found.code == 1
    assert all(line.startswith(str(path)) for line in found.out.split("\n")[:-1])
    assert not steering(found.out)
    for args in (["--file", str(path), "--json", "calf"], ["check", "--json", str(path)]):
        out = run(*args).out
        assert out.isascii()
        assert json.loads(out)


@pytest.mark.parametrize("key", ["\x1b]0;x\x07", "a\nhostile.yaml:1:1: error: b", "\u202e", "<script>", "[red]"])
def test_key_that_is_no_key_is_said_back_as_text(key: str, run: Runner, tmp_path: Path) -> None:
    """Whatever it is, it makes no second finding."""
    path = tmp_path / "hostile.json"
    path.write_bytes(written({key: 1}))
    out = run("check", str(path)).out
    lines = out.split("\n")[:-1]
    assert sum(line.endswith("[unknown-key]") for line in lines) == 1
    assert all(line.startswith(f"{path}:1:") for line in lines)
    assert not steering(out)


def test_check_lists_no_more_than_anybody_mends(run: Runner, tmp_path: Path) -> None:
    """The first thousand findings of shape, of ids or of sense, each in its place."""
    path = tmp_path / "hostile.json"
    for data in (
        {"topics": [{"id": f"t{place}"} for place in range(2_000)]},
        changed(topics=(topic(place, related=["nowhere"]) for place in range(2_000))),
        changed(topics=(topic(place) for place in range(2_000))),
    ):
        path.write_bytes(written(data))
        problems = check_file(path)
        assert len(problems) == 1_000
        assert {problem.line for problem in problems} == {1}
        text = path.read_text("utf-8")
        named = next(problem for problem in problems if problem.place.startswith("topics.t42"))
        assert text[(named.column or 0) - 1 :].startswith(('{"id":"t42"', '"nowhere"', '"danger_signs":["squ', '"squ'))
        result = run("check", str(path))
        assert result.out.count("\n") == 1_000
        assert result.err == "cramptool: of each file the first 1,000 findings are shown; mend them, then check again\n"


# --- What is read


@pytest.mark.parametrize(
    "ends", ["\r\n", "\r", "\x85", "\u2028"], ids=["Windows", "old Mac", "next line", "line separator"]
)
def test_line_ends_of_any_kind_are_line_ends(ends: str, mini: cramptool.Knowledge, tmp_path: Path) -> None:
    """The file says the same."""
    path = tmp_path / "hostile.yaml"
    path.write_bytes(instead("title", "title").replace("\n", ends).encode())
    assert cramptool.load(path) == mini


def test_byte_order_mark_twice_is_no_text(mini: cramptool.Knowledge, tmp_path: Path) -> None:
    """It is part of no key."""
    path = tmp_path / "hostile.yaml"
    path.write_text("\ufeff\ufeff" + instead("title", "title"), encoding="utf-8")
    assert cramptool.load(path) == mini


def test_text_in_utf_7_stays_as_it_is(tmp_path: Path) -> None:
    """Nothing decodes it, though a browser of old would."""
    path = tmp_path / "hostile.yaml"
    path.write_text(instead("A small file", "+ADw-script+AD4-"), encoding="utf-8")
    assert cramptool.load(path).title == "+ADw-script+AD4-"


def test_of_a_key_that_json_has_twice_the_last_one_is_held_against_the_model(tmp_path: Path) -> None:
    """So are those before it: nothing gets past by standing there twice."""
    path = tmp_path / "hostile.json"
    text = written(small()).decode()
    path.write_text(f'{{"title": "x", {text[1:]}', encoding="utf-8")
    assert cramptool.load(path).title == "A small file"
    for twice in (f'{{"title": 5, {text[1:]}', f'{text[:-1]}, "title": 5}}'):
        path.write_text(twice, encoding="utf-8")
        with pytest.raises(cramptool.KnowledgeError, match=re.escape(f"{path}:1:")):
            cramptool.load(path)


@pytest.mark.parametrize(
    "names",
    [
        None,
        5,
        [],
        {},
        {"exact": {"calf": [[-1, "calf", [-1, 10**9]]]}},
        {"phrases": {}, "exact": {"chest": [[0, "chest", [2]]]}, "sections": {}, "not_covered": {}},
        {"phrases": {"pain": [[0, "pain", [99]]]}, "danger_words": [], "vocabulary": 7},
    ],
    ids=repr,
)
def test_compiled_names_that_lie_hide_nothing(names: object, mini: cramptool.Knowledge, tmp_path: Path) -> None:
    """Whatever stands there: a danger is heard, and a place is found."""
    path = tmp_path / "hostile.json"
    path.write_bytes(written({**small(), "names": names}))
    knowledge = cramptool.load(path)
    assert knowledge == mini
    assert cramptool.look_up(knowledge, "chest pain").urgency is cramptool.Urgency.EMERGENCY


def test_topics_in_a_circle_are_gone_round_once(run: Runner, tmp_path: Path) -> None:
    """A topic may be related to itself, be a part of itself, or stand in a long ring."""
    ring = [topic(place, related=[f"t{(place + 1) % 9}", f"t{place}"], parts=[f"t{place}"]) for place in range(9)]
    path = tmp_path / "hostile.json"
    path.write_bytes(written(changed(topics=ring)))
    assert run("--file", str(path), "t8").out.split("\n")[:2] == [CHOICE_OF_ONE, "Which one do you mean?"]
    assert "See also: t1, t0." in run("--file", str(path), "t0", "--full").out
    assert run("--file", str(path), "export").code == 0


CHOICE_OF_ONE = "Swollen, red, suddenly cold or numb? Do not stretch."


@pytest.mark.parametrize("name", sorted(cramptool.names.COMMANDS))
def test_id_that_is_a_command_does_not_take_its_place(name: str, run: Runner, tmp_path: Path) -> None:
    """The command stays what it is, and `show` finds the topic."""
    path = tmp_path / "hostile.json"
    path.write_bytes(written(changed(topics=[topic(0, id=name, name="odd thing")])))
    assert run("--file", str(path), name, "--help").out == run(name, "--help").out
    assert "odd thing" in run("--file", str(path), "show", "odd", "thing").out


@pytest.mark.parametrize(("name", "typed"), [(name, typed) for name, slow in SLOW.items() for typed in slow.answers])
def test_file_made_to_take_long_is_answered(name: str, typed: str, run: Runner, tmp_path: Path) -> None:
    """A tenth of what the benchmark asks for, and the same answer."""
    path = SLOW[name].file(SLOW[name].many // 10).write(tmp_path)
    result = run("check", str(path)) if typed == "check" else run("--file", str(path), *typed.split())
    assert result.out.startswith(SLOW[name].answers[typed].format(file=path)), result.err


def test_accents_without_end_are_taken_off_at_once() -> None:
    """Half a million of them on one letter, in the order that takes Unicode longest to sort."""
    assert normalize("ca" + "\u0301\u0316" * 250_000 + "lf") == ("calf",)


# --- Text that is more than text to something

HOSTILE_TEXTS = {
    "nothing odd": "x",
    "escapes": (
        "\x1b[32;7;41mred\x1b[0m \x9b32m \x1b[2J\x1b[H\x1b[5A\x1b[Kb\x1b7\x1b[?1049h"  # colour, cursor
        " \x1b]8;;https://evil.example\x1b\\click\x1b]8;;\x1b\\ \x1b]0;evil\x07 \x1b]7;file:///etc\x07"  # link, title
        " \x1b]52;c;cm0gLXJmIC8=\x07 \x1bP$q q\x1b\\ \x90x\x9c \x1b_x\x1b\\ \x1b^x\x1b\\"  # clipboard, device control
    ),
    "controls": "".join(map(chr, (*range(32), *range(0x7F, 0xA0)))) + "harmless\b\b\b\b\b\b\b\bharm\r\x0b\x0cover",
    "lines": "a\nCALL NOW: 0800 evil\n\nNext: cramptool evil\r\nb\tc\u2028CALL NOW: 0800 evil\u2029d\x85e",
    "directions": "a\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061cb",
    "hidden": "".join(
        (
            "a\u200b\u200c\u2060\u2061\u2062\u2063\u2064\ufeff\u180e\u115f\u1160\u3164\uffa0\u034f\u2800\ufff0\ufff8b",
            *(chr(0xE0000 + ord(letter)) for letter in "hidden"),
            "\U000e0001c\ufe00\ufe0d\U000e0100\U000e01efd \u26a0\ufe0f \ufffe\uffff\U0010ffff\ue000",
        )
    ),
    "accents": "z" + "\u0301\u0316\u0489" * 20 + "a" + "\u0301\u200d" * 20,
    "one word": "x" * 1_000,
    "wide": "\ufdfd" * 20 + "\U0001f469\u200d\U0001f469\u200d\U0001f467" * 20,
    "markup of Rich": (
        "[bold red]x[/] [link=http://evil.example]x[/link] [/] [[x] \\[x] [@click=app.quit]x[/] "
        ":warning: :skull_and_crossbones: :red_circle-emoji:"
    ),
    "HTML": (
        "<script>alert(1)</script><img src=x onerror=alert(1)><!-- --><a href='javascript:x'>x</a>"
        "</p></style></title></section></body><h1 onclick=x>x</h1><![CDATA[x]]><?php x ?><!DOCTYPE x>"
    ),
    "HTML in attributes": (
        '"\' onmouseover=\'alert(1)\' style="background:url(//evil.example)" x="'
        " &lt;script&gt; &#60; &amp;amp; &nbsp; &quot; &#x202e;"
    ),
    "Markdown": (
        "# x\n\n- x\n1. x\n> x\n```\nx\n```\n---\n| a | b |\n|---|---|\n**x** _x_ `x` ~~x~~ <b>x</b> \\*x\\* x\\"
    ),
    "links": (
        "[x](javascript:alert(1)) ![x](//evil.example/x.png) [x][1] [1]: <//evil.example> http://evil.example "
        "<https://evil.example> <x@evil.example> www.evil.example x@evil.example [^1] $x$"
    ),
    "roff": ".so /etc/passwd\n'br\n.\\\" x \\fBx\\fP \\*[x] \\X'x'",
    "shells": (
        "$(touch harm) `touch harm` ; touch harm | x & x > x \\ ! * ? ~ # {a,b} $'x' \"x\" 'x' ../../etc/passwd C:\\x "
        "-rf --help {0} {x} %s %(x)s %n ${x} {{x}} {x!r:>99}"
    ),
}
"""Each is put into every text of a file."""

MARK = "qq"
"""Each text begins with a word of its own, so that names stay names: qq1, qq2."""

Field = tuple[type, str]
Place = tuple[str | int, ...]


def holds_text(wanted: Any) -> bool:  # noqa: ANN401  # a type
    """Return whether a field is for text that anybody may write: one, several or none."""
    return wanted == Text or any(holds_text(part) for part in get_args(wanted) if get_origin(wanted) is not Annotated)


def structs_in(wanted: Any) -> Iterator[type[msgspec.Struct]]:  # noqa: ANN401  # a type
    """Yield the structs of which a type is made, with those inside them."""
    if isinstance(wanted, type) and issubclass(wanted, msgspec.Struct):
        yield wanted
        for field in msgspec.structs.fields(wanted):
            yield from structs_in(field.type)
    for part in get_args(wanted):
        yield from structs_in(part)


class Writer:
    """Puts a text into every field of a file that is for text, the ones that nobody filled among them."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.reached: set[Field] = set()
        self.count = 0

    def file(self) -> Data:
        """Return the small file, with an entry of each kind, so filled."""
        data = small()
        entry = {"topics": ["any"], "verdict": "sound", "sources": [], "supply": "shop"}
        for name in ENTRY_LISTS.values():
            wanted = next(field.type for field in msgspec.structs.fields(KnowledgeFile) if field.name == name)
            keys = {field.name for field in msgspec.structs.fields(get_args(wanted)[0])}
            needed = {key: value for key, value in entry.items() if key in keys}
            data.setdefault(name, [{"id": f"one-of-{name.replace('_', '-')}", **needed}])
        filled: Data = self._filled(data, KnowledgeFile)
        return filled

    def _filled(self, value: Any, wanted: Any) -> Any:  # noqa: ANN401  # any part of a file
        if isinstance(value, list):
            return [self._filled(item, part) for item in value for part in (_item_of(wanted),)]
        if not isinstance(value, dict):
            return value
        filled = dict(value)
        for field in msgspec.structs.fields(wanted):
            if holds_text(field.type):
                self.reached.add((wanted, field.name))
                is_list = any(get_origin(part) is tuple for part in (field.type, *get_args(field.type)))
                text = self._next(is_phrase=field.name == "phrases")
                filled[field.name] = [text] if is_list else text
            elif field.name in filled:
                filled[field.name] = self._filled(filled[field.name], field.type)
        return filled

    def _next(self, *, is_phrase: bool) -> str:
        """Return the text with a word of its own; in a phrase a slash means something."""
        self.count += 1
        return f"{MARK}{self.count} {self.text.replace('/', '|') if is_phrase else self.text}"


def _item_of(wanted: Any) -> Any:  # noqa: ANN401  # a type
    """Return the type of what stands in a list."""
    while get_origin(wanted) is Annotated:
        wanted = get_args(wanted)[0]
    return get_args(wanted)[0]


@cache
def hostile_file(name: str) -> bytes:
    """Return the file with one of the texts in every place."""
    return written(Writer(HOSTILE_TEXTS[name]).file())


@pytest.fixture
def hostile(tmp_path: Path) -> Callable[[str], str]:
    """Write such a file and return its name, which is the same for all."""

    def _hostile(name: str) -> str:
        return str(Hostile(".json", lambda: hostile_file(name)).write(tmp_path))

    return _hostile


def test_every_text_of_the_model_is_reached() -> None:
    """A field that is added to the model is filled with hostile texts too."""
    writer = Writer("x")
    file = msgspec.convert(writer.file(), type=KnowledgeFile)
    assert writer.reached == {
        (struct, field.name)
        for struct in structs_in(KnowledgeFile)
        for field in msgspec.structs.fields(struct)
        if holds_text(field.type)
    }
    assert len(writer.reached) > 100
    assert {type(entry) for entry in file.entries} == {
        struct for struct in structs_in(KnowledgeFile) if hasattr(struct, "kind")
    } - {
        type(None),
        cramptool.model.Source,
    }


SHOWN = [
    [],
    ["calf"],
    ["calf", "--full"],
    ["calf", "--region", "GB", "--full"],
    ["ribs", "--region", "NO", "--full"],
    ["squeezed-chest"],
    ["swollen-calf", "--region", "GB"],
    ["thumb", "hand"],
    ["show", "tired-legs", "--full"],
    ["brine", "--full"],
    ["prevent"],
    ["prevent", "calf", "--full"],
    ["causes", "--full"],
    ["medicines", "--full"],
    ["danger-signs", "--full"],
    ["search", "calf"],
    ["list", "topics"],
    ["list", "entries"],
    ["list", "signs"],
    ["list", "regions"],
    ["guide", "calf", "--region", "GB"],
    ["guide", "ribs"],
    ["guide", "slow-breath"],
    ["--version"],
]
"""Every screen there is."""

SGR = re.compile(r"\x1b\[([0-9;]*)m")
BORDERS = re.compile(r"[\s\u2500-\u257f]")
OWN_COLOURS = {"0", "1", "31", "32", "35", "1;31", "1;35", "1;39", "2"}
"""What the program itself writes; none of them stands in a hostile text but the end of all colour."""


def steering(text: str) -> list[str]:
    """Return the characters of a text that steer a terminal, turn it round, or hide in it."""
    kept = {"\n", "\u00ad", "\u200d", "\ufe0e", "\ufe0f"}
    found = [character for character in text if category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"}]
    found += re.findall(
        "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\ufff0-\ufff8]", text
    )
    found += re.findall("[\U000e0000-\U000e0fff]", text)
    return [character for character in found if character not in kept]


def most_marks(text: str) -> int:
    """Return how many accents stand on one letter at most."""
    longest = count = 0
    for character in text.replace("\u200d", ""):
        count = count + 1 if category(character) in {"Mn", "Me"} else 0
        longest = max(longest, count)
    return longest


@pytest.mark.parametrize("words", SHOWN, ids=" ".join)
def test_plain_lines_are_lines_of_text(words: list[str], run: Runner, hostile: Callable[[str], str]) -> None:
    """As many as of a harmless file, so that none imitates another, and not a character in them that steers."""
    harmless = run("--file", hostile("nothing odd"), *words)
    for name, text in HOSTILE_TEXTS.items():
        result = run("--file", hostile(name), *words)
        assert result.code == harmless.code == 0, name
        assert not steering(result.out + result.err), name
        assert most_marks(result.out) <= MOST_MARKS
        # whom to call is said again below a page that a screen does not hold
        assert result.out.count("\n") - harmless.out.count("\n") in {0, 1}, name
        assert words != ["calf"] or in_a_line(text) in result.out


@pytest.mark.parametrize("name", HOSTILE_TEXTS)
def test_panels_have_no_colour_but_their_own(name: str, run: Runner, hostile: Callable[[str], str]) -> None:
    """No escape is left when the program's own are taken out; what looks like markup stands there to the letter."""
    path = hostile(name)
    for words in SHOWN:
        if words[:1] == ["guide"] or words == ["--version"]:
            continue  # lines
        result = run("--file", path, *words, "--color", "always", "--width", "80")
        assert result.code == 0
        assert {*SGR.findall(result.out)} <= OWN_COLOURS
        text = SGR.sub("", result.out)
        assert not steering(text + result.err), words
        assert most_marks(text) <= MOST_MARKS
        if words == ["calf"]:
            assert BORDERS.sub("", in_a_line(HOSTILE_TEXTS[name])) in BORDERS.sub("", text)


def test_new_line_in_a_text_begins_no_line_of_a_panel(run: Runner, hostile: Callable[[str], str]) -> None:
    """Else a stranger's number would stand where the program says whom to call."""
    for words in (["calf"], ["ribs"], ["squeezed-chest"], ["danger-signs"]):
        out = run("--file", hostile("lines"), *words, "--color", "never", "--width", "100").out
        assert not re.search(r"^[\s\u2502]*(?:CALL NOW: 0800|Next: cramptool evil)", out, re.MULTILINE)
        assert "CALL NOW: 0800 evil" in out


@pytest.mark.parametrize("name", HOSTILE_TEXTS)
def test_guide_on_a_terminal_has_no_escape_of_the_file(name: str, hostile: Callable[[str], str]) -> None:
    """Its first screen, and that of the danger signs."""
    settings = Settings(file=hostile(name))
    answer, knowledge, _ = answer_to(settings, ["calf"], None)
    number = number_for(knowledge, "GB")
    assert number
    guide = guide_of(answer, knowledge, number)
    assert guide
    frames = Frames(width=100, height=2_000, color=True, encoding="utf-8")
    for moment in (begin(guide), begin(guide)._replace(shows_help=True)):
        drawn = frames.draw_moment(guide, moment)
        assert {*SGR.findall(drawn)} <= OWN_COLOURS
        assert not steering(SGR.sub("", drawn))
        assert MARK in drawn


@pytest.mark.parametrize("name", HOSTILE_TEXTS)
def test_json_holds_a_text_as_it_is(name: str, run: Runner, hostile: Callable[[str], str]) -> None:
    """In ASCII, so that it steers nothing on its way; the export is read again as the same file."""
    path = hostile(name)
    for words in SHOWN:
        if words == ["--version"]:
            continue
        out = run("--file", path, *words, "--json").out
        assert out.isascii()
        assert "\x7f" not in out
        answer = json.loads(out)
        if words == ["calf"]:
            assert answer["topics"][0]["do_now"].partition(" ")[2] == HOSTILE_TEXTS[name]
    exported = run("--file", path, "export", "--to", "json").out
    assert exported.isascii()
    assert "\x7f" not in exported
    again = Path(path).with_name("again.json")
    again.write_text(exported, encoding="ascii")
    assert cramptool.load(again) == cramptool.load(path)


class Made(HTMLParser):
    """What a browser makes of a page: its elements with their attributes, and the text between them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, list[tuple[str, str | None]]]] = []
        self.others: list[str] = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.elements.append((tag, attrs))

    def handle_endtag(self, tag: str) -> None:
        """Note its end."""
        self.elements.append((f"/{tag}", []))

    def handle_data(self, data: str) -> None:
        """Note text."""
        self.text += data

    def handle_comment(self, data: str) -> None:
        """Note what is neither."""
        self.others.append(data)

    def handle_decl(self, decl: str) -> None:
        """Note what the page says it is."""
        self.others.append(decl)

    def handle_pi(self, data: str) -> None:
        """Note what a program would be told."""
        self.others.append(data)

    def unknown_decl(self, data: str) -> None:
        """Note what is unknown."""
        self.others.append(data)


PAGES = [[], ["calf"], ["calf", "--large"], ["ribs", "--region", "GB"], ["remedies"], ["causes"], ["brine", "--full"]]


@pytest.mark.parametrize("name", HOSTILE_TEXTS)
def test_exported_page_has_the_elements_of_a_harmless_one(
    name: str, run: Runner, hostile: Callable[[str], str]
) -> None:
    """The very same, with the same attributes: nothing is added, closed or loaded by a text."""
    for words in PAGES:
        harmless = Made(run("--file", hostile("nothing odd"), "export", *words).out)
        made = Made(run("--file", hostile(name), "export", *words).out)
        assert made.elements == harmless.elements
        assert made.others == harmless.others == ["DOCTYPE html"]
        assert not steering(made.text.replace("-\u2060", "-"))
        assert "".join(printable(HOSTILE_TEXTS[name]).split()) in "".join(made.text.replace("\u2060", "").split())
        names = {name for _, attributes in made.elements for name, _ in attributes}
        assert not {name for name in names if name.startswith("on")} | names & {"src", "srcset", "style", "action"}


@pytest.mark.parametrize("name", HOSTILE_TEXTS)
def test_exported_markdown_means_what_a_harmless_one_means(
    name: str, run: Runner, hostile: Callable[[str], str]
) -> None:
    """To a reader of CommonMark, tables and struck-out words too: no link, picture, heading or tag is added."""
    reader = MarkdownIt("commonmark").enable(["table", "strikethrough"])

    def meaning(page: str) -> list[str]:
        tokens = [inner for token in reader.parse(page) for inner in (token, *(token.children or ()))]
        return [f"{token.type} {token.attrs}" for token in tokens if token.type not in {"text", "text_special"}]

    for words in PAGES:
        harmless = run("--file", hostile("nothing odd"), "export", *words, "--to", "md").out
        out = run("--file", hostile(name), "export", *words, "--to", "md").out
        assert not steering(out)
        assert meaning(out) == meaning(harmless)
        text = "".join(
            inner.content for token in reader.parse(out) for inner in token.children or () if "text" in inner.type
        )
        assert "".join(in_a_line(HOSTILE_TEXTS[name]).split()) in "".join(text.split())


@pytest.mark.parametrize(
    "address",
    [
        "https://evil.example/\x1b]0;x\x07",
        "https://evil.example/\u202egpj.exe",
        "https://evil.example/\u200b\U000e0041",
        "https://evil.example/>[x](javascript:x)<",
        "https://evil.example/\"'><script>x</script>",
        "https://evil.example/\\",
        "https://evil.example/[red]:warning:",
    ],
)
def test_address_is_an_address_and_nothing_else(address: str, run: Runner, tmp_path: Path) -> None:
    """On the page of a source, in its link, and in Markdown, where it stands between brackets."""
    data = small()
    data["sources"][0]["url"] = address
    path = str(Hostile(".json", lambda: written(data)).write(tmp_path))
    for words in (["calf", "--full"], ["export"], ["export", "--to", "md"], ["calf", "--full", "--json"]):
        result = run("--file", path, *words)
        assert result.code == 0
        assert not steering(result.out.replace("&#8288;", ""))
    panels = SGR.sub("", run("--file", path, "calf", "--full", "--color", "always", "--width", "80").out)
    assert not steering(panels)
    assert printable(address) in panels.split("\n")
    page = Made(run("--file", path, "export").out)
    assert [dict(attributes)["href"] for tag, attributes in page.elements if tag == "a"][-1] == printable(address)
    assert "script" not in {tag for tag, _ in page.elements}
    tokens = MarkdownIt("commonmark").parse(run("--file", path, "export", "--to", "md").out)
    links = [inner for token in tokens for inner in token.children or () if inner.type == "link_open"]
    assert len(links) == 1
    assert str(links[0].attrs["href"]).startswith("https://evil.example/")
    assert "html_inline" not in {inner.type for token in tokens for inner in token.children or ()}


@pytest.mark.parametrize("name", HOSTILE_TEXTS)
def test_completion_has_a_candidate_a_line(name: str, run: Runner, hostile: Callable[[str], str]) -> None:
    """What is typed is an id, a code or a command; what it is has no tab and no new line in it."""
    path = hostile(name)
    for words in (["show", ""], ["c"], ["brine"], ["danger-signs", "s"], ["medicines", "w"], ["calf", "--region", ""]):
        out = run("--complete", "--file", path, *words).out
        assert out
        for line in out.removesuffix("\n").split("\n"):
            candidate, tab, says = line.partition("\t")
            assert re.fullmatch(r"[a-z][a-z0-9-]*|[A-Z]{2}", candidate)
            assert bool(tab) == bool(says)
            assert "\t" not in says
            assert not steering(says)


@pytest.mark.parametrize("name", HOSTILE_TEXTS)
def test_check_says_a_finding_a_line(name: str, run: Runner, hostile: Callable[[str], str]) -> None:
    """Whatever the texts are that it quotes."""
    path = hostile(name)
    out = run("check", path).out
    assert not steering(out)
    assert all(re.match(rf"{re.escape(path)}:\d+:\d+: (?:error|warning): ", line) for line in out.split("\n")[:-1])
    text = HOSTILE_TEXTS[name]
    assert ("[control-character]" in out) == (printable(text) != text or "\n" in text)
    found = run("check", "--json", path).out
    assert found.isascii()
    assert json.loads(found)["problems"]


def test_miss_and_correction_say_back_no_escape(run: Runner, hostile: Callable[[str], str]) -> None:
    """Names that are suggested come from the file."""
    for name in HOSTILE_TEXTS:
        for words in (["xyzzy"], ["cal"], ["swolen-calff"], ["broken"]):
            result = run("--file", hostile(name), *words)
            assert not steering(result.out + result.err)


def test_manual_has_nothing_of_the_file_in_it(
    run: Runner, hostile: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Help and man page are made from the commands, whatever file is set."""

    def manual() -> list[str]:
        commands: Any = get_command(app)
        pages = front_page(commands), command_pages(commands)
        helps = [run(*command, "--help").out for command in ([], *([name] for name in commands.commands))]
        return [draw_man(*pages, version="1", reviewed=cramptool.load().reviewed), *helps]

    without = manual()
    monkeypatch.setenv("CRAMPTOOL_FILE", hostile("roff"))
    assert run("calf").out.startswith(f"{MARK}")
    assert manual() == without
    assert MARK not in "".join(without)


def test_new_file_has_nothing_of_the_file_that_is_set(
    run: Runner, hostile: Callable[[str], str], tmp_path: Path
) -> None:
    """`init` begins with the emergencies that cramptool comes with."""
    path = tmp_path / "mine.yaml"
    assert run("--file", hostile("shells"), "init", str(path)).code == 0
    assert MARK not in path.read_text("utf-8")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("e\u0301" * 9, "e\u0301" * 9),
        ("z" + "\u0301" * 7, "z" + "\u0301" * 5 + "\\u0301\\u0301"),
        ("z" + "\u0301\u200d" * 6, "z" + "\u0301\u200d" * 5 + "\\u0301\u200d"),
        ("\u26a0\ufe0f \u2764\ufe0e", "\u26a0\ufe0f \u2764\ufe0e"),
        ("a\ufe00\U000e0100\U000e0041", "a\\ufe00\\U000e0100\\U000e0041"),
        ("\u3164\u115f\u034f", "\\u3164\\u115f\\u034f"),
    ],
)
def test_accents_that_pile_up_and_what_hides_are_spelled_out(text: str, shown: str) -> None:
    """What languages and emoji need is left alone."""
    assert printable(text) == shown


def test_compiled_form_of_hostile_texts_is_the_same_knowledge(hostile: Callable[[str], str], tmp_path: Path) -> None:
    """No text is taken for anything on the way there and back."""
    for name in HOSTILE_TEXTS:
        knowledge = cramptool.load(hostile(name))
        path = tmp_path / "again.json"
        path.write_bytes(compiled(knowledge))
        assert cramptool.load(path) == knowledge
