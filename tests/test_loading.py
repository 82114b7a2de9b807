"""A good file becomes knowledge; a bad one is refused with its place and its remedy."""

import os
import re
import shutil
import subprocess
import sys
from datetime import date
from itertools import permutations
from pathlib import Path

import msgspec
import pytest

import cramptool
from cramptool.compiled import compiled, read_compiled
from cramptool.loading import read
from cramptool.model import Kind, Who

from .conftest import HERE, MINI, SHIPPED

BAD_FILES = sorted((HERE / "data" / "bad").glob("*.yaml"))


def refusal(path: Path) -> str:
    """Return what is said when `path` is refused."""
    with pytest.raises(cramptool.KnowledgeError) as caught:
        cramptool.load(path)
    return str(caught.value)


def test_small_file_becomes_knowledge(mini: cramptool.Knowledge) -> None:
    """Every part of a good file is there, with its type."""
    calf = mini.topics[0]
    assert calf.do_now == "Pull your toes up."
    assert calf.steps[0].hold_seconds == 30
    assert calf.steps[0].repeat == 3
    assert calf.steps[0].not_if == "the calf is swollen"
    assert mini.reviewed == date(2026, 1, 2)
    assert mini.causes[0].kind is Kind.CAUSE
    assert mini.prevention[1].verdict is cramptool.Verdict.DO_NOT
    assert mini.prevention[0].who == (Who.EVERYONE, Who.HEART_DISEASE, Who.OLDER_PEOPLE)
    assert mini.danger_signs[1].urgency is cramptool.Urgency.URGENT
    assert mini.emergency_numbers[1].regions == ("NO",)


def test_entries_of_all_kinds_come_in_one_row(mini: cramptool.Knowledge) -> None:
    """`entries` has every list of the file, kind after kind."""
    assert [entry.id for entry in mini.entries] == [
        "tight-shoes",
        "grip",
        "slow-breath",
        "water",
        "brine",
        "bananas",
        "calf-oil",
        "strong-powder",
        "weak-powder",
        "chalk",
    ]


def test_knowledge_cannot_be_changed(mini: cramptool.Knowledge) -> None:
    """What was loaded stays as it is."""
    with pytest.raises(AttributeError):
        mini.topics[0].name = "Other"  # type: ignore[misc]  # that is the point


@pytest.mark.parametrize("path", BAD_FILES, ids=lambda path: path.stem)
def test_bad_file_is_refused_in_its_place(path: Path) -> None:
    """The first line of each bad file says where it is refused and in which words."""
    expected = path.read_text(encoding="utf-8").partition("\n")[0].removeprefix("# ")
    assert refusal(path) == f"{path}:{expected}"


def test_compiled_form_loads_to_the_same_knowledge(mini: cramptool.Knowledge, tmp_path: Path) -> None:
    """YAML, compiled and loaded again, is the same, names and all."""
    path = tmp_path / "mini.json"
    path.write_bytes(compiled(mini))
    assert cramptool.load(path) == mini


def test_compiled_form_of_the_build_is_read_to_the_same_knowledge(mini: cramptool.Knowledge) -> None:
    """A piece at a time, and yet the same, from every side; compiled again, it is the same bytes."""
    again = read_compiled(compiled(mini))
    for field in (*cramptool.Knowledge.__struct_fields__, "things"):
        if field != "names":
            there, here = getattr(again, field), getattr(mini, field)
            assert (there if isinstance(here, str) else tuple(there) if isinstance(here, tuple) else there) == here
    for field in mini.names.__struct_fields__:
        assert getattr(again.names, field) == getattr(mini.names, field)
        assert len(getattr(again.names, field)) == len(getattr(mini.names, field))
    assert [again.thing_at(place) for place in range(len(mini.things))] == [*mini.things]
    assert again.topics[-1:] == mini.topics[-1:]
    assert all((word in again.names.vocabulary) == (word in mini.names.vocabulary) for word in ("calf", "cal", '"', ""))
    with pytest.raises(IndexError):
        again.thing_at(len(mini.things))
    assert compiled(again) == compiled(mini)


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b'{"names": 1}', b'{"title": 5, "names": {}}'])
def test_damaged_file_of_the_build_is_told(content: bytes) -> None:
    """With what helps: to install anew."""
    with pytest.raises(cramptool.KnowledgeError, match="is damaged; install cramptool again"):
        read_compiled(content)


@pytest.mark.parametrize(("good", "bad"), [(b'"do_now":"Pull', b'"do_nox":"Pull'), (b'"urgent"', b'"urgenz"')])
def test_damage_inside_the_file_of_the_build_is_told(good: bytes, bad: bytes, mini: cramptool.Knowledge) -> None:
    """Whoever looks into the damaged part hears the same; the other parts are as they were."""
    damaged = read_compiled(compiled(mini).replace(good, bad))
    assert damaged.title == mini.title
    with pytest.raises(cramptool.KnowledgeError, match="is damaged; install cramptool again"):
        cramptool.look_up(damaged, "calf")


def test_compiled_form_is_always_the_same(mini: cramptool.Knowledge) -> None:
    """Whatever the interpreter's hash seed, one file compiles to the same bytes."""
    script = (
        "import cramptool, cramptool.compiled as it, sys\n"
        f"sys.stdout.buffer.write(it.compiled(cramptool.load({str(MINI)!r})))"
    )
    outputs = {
        subprocess.run([sys.executable, "-c", script], env=hashed, capture_output=True, check=True).stdout  # noqa: S603
        for hashed in ({**os.environ, "PYTHONHASHSEED": seed} for seed in ("1", "2"))
    }
    assert outputs == {compiled(mini)}


def test_names_in_a_json_file_are_not_believed(mini: cramptool.Knowledge, tmp_path: Path) -> None:
    """A compiled form whose names lie loads with names made anew."""
    content = msgspec.json.decode(compiled(mini))
    content["names"]["phrases"] = {}
    content["names"]["exact"]["calf"] = ["topics.hand"]
    path = tmp_path / "lies.json"
    path.write_bytes(msgspec.json.encode(content))
    assert cramptool.load(path).names == mini.names


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("", "1:1: this is not JSON"),
        ('{\n  "title": "x",\n}', "3:1: this is not JSON"),
        ('{"title": "\\ud83e\\uddb5",\n "about": "\\ud83e"}', "2:12: this is half a character; write it whole"),
        ('{\n  "title": 5}', "2:3: title: this must be text; put it into quotes"),
        ('{"title": "x"}', "1:1: version is missing; add it"),
        ('{"titel": "x"}', "1:2: titel: there is no such key; check its spelling, or take it out"),
        ('{"names": {"exact": 1},\n "title": 5}', "2:2: title: this must be text; put it into quotes"),
        ('["\\\\ud83e", "\\\\\\ud83e"]', "1:16: this is half a character"),
        ('["\\\\ud83e"]', "1:1: this must be a set of keys"),
        ("[" * 100_000, "1:1: this is nested too deep"),
        ('{"names": ' + "[" * 100_000, "1:1: this is nested too deep"),
        ("[1, [2]]", "1:1: this must be a set of keys"),
        ("NaN", "1:1: cannot be read as JSON"),
    ],
)
def test_bad_json_is_refused_in_its_place(content: str, expected: str, tmp_path: Path) -> None:
    """JSON has its faults named by line and column like YAML."""
    path = tmp_path / "bad.json"
    path.write_text(content, encoding="utf-8")
    assert refusal(path).startswith(f"{path}:{expected}")


def test_fault_deep_in_json_is_placed_by_id(mini: cramptool.Knowledge, tmp_path: Path) -> None:
    """A dangling id in the second list of the second item is found where it stands, in any layout."""
    content = msgspec.json.decode(compiled(mini))
    content["topics"][1]["danger_signs"] = ["squeezed-chest", "nowhere"]
    path = tmp_path / "dangling.json"
    text = msgspec.json.format(msgspec.json.encode(content), indent=1).decode()
    path.write_text(text, encoding="utf-8")
    line = text[: text.index('"nowhere"')].count("\n") + 1
    fault = "topics.thumb.danger_signs.1: there is no nowhere in danger_signs; check its spelling"
    assert refusal(path) == f"{path}:{line}:5: {fault}"


def test_places_in_json_are_found_in_any_order(tmp_path: Path) -> None:
    """Texts, numbers, lists and objects, in a list or under a key, whatever was asked for before."""
    path = tmp_path / "mixed.json"
    text = r'{"a": ["x\",", 1, [2, {"b": [3, "y", 4]}], "z", null], "c": 5, "d": {"e": 6}}'
    path.write_text(text, encoding="utf-8")
    begins: dict[tuple[str | int, ...], str] = {
        ("a",): '"a"',
        ("a", 0): '"x',
        ("a", 1): "1",
        ("a", 2): "[2",
        ("a", 2, 1, "b"): '"b"',
        ("a", 2, 1, "b", 0): "3",
        ("a", 2, 1, "b", 2): "4",
        ("a", 3): '"z"',
        ("a", 4): "null",
        ("a", 9): '"a"',
        ("c",): '"c"',
        ("d", "e"): '"e"',
    }
    for places in permutations(begins, 3):
        content = read(path)
        for place in places:
            assert text[content.locate(place)[1] - 1 :].startswith(begins[place])


@pytest.mark.parametrize("suffix", [".yaml", ".json"])
def test_place_that_is_not_there_is_that_of_what_surrounds_it(
    suffix: str, mini: cramptool.Knowledge, tmp_path: Path
) -> None:
    """A key that is missing has no line of its own; what has it does."""
    path = tmp_path / f"mini{suffix}"
    path.write_bytes(compiled(mini) if suffix == ".json" else MINI.read_bytes())
    content = read(path)
    for place in (("topics", 0, "nowhere"), ("topics", 0, "steps", 99), ("title", "nowhere", 1)):
        there = place[:1] if place[0] == "title" else place[:-1]
        assert content.locate(place) == content.locate(there)
        assert content.path(place) == content.path(there)
    assert [*content.places(["topics.calf.nowhere", "topics.nobody"])] == [("topics", 0), ("topics",)]


def test_missing_file_is_refused(tmp_path: Path) -> None:
    """A file that is not there is named, with what to do."""
    assert "there is no such file; check the path" in refusal(tmp_path / "nowhere.yaml")


def test_folder_is_refused(tmp_path: Path) -> None:
    """A folder is named as one."""
    assert "is a folder; name a .yaml or .json file in it" in refusal(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_pipe_is_refused_at_once(tmp_path: Path) -> None:
    """A pipe nobody writes to does not hang the program."""
    path = tmp_path / "pipe.yaml"
    os.mkfifo(path)
    assert "is no regular file but a pipe or a device" in refusal(path)


def test_empty_file_is_refused(tmp_path: Path) -> None:
    """An empty file is called empty."""
    path = tmp_path / "empty.yaml"
    path.touch()
    assert refusal(path) == f"{path}:1:1: the file is empty; it needs title, version, topics and the other keys"


def test_binary_file_is_refused(tmp_path: Path) -> None:
    """Bytes that are UTF-8 by chance but no text are refused at the first of them."""
    path = tmp_path / "binary.yaml"
    path.write_bytes(b"title: x\nversion: \x00\x01\x02")
    assert refusal(path) == f"{path}:2:10: the character '\\x00' is not allowed in YAML; is this a text file?"


def test_invalid_utf8_is_refused_at_its_byte(tmp_path: Path) -> None:
    """The byte is named, and its line and column, counted in characters."""
    path = tmp_path / "latin1.yaml"
    path.write_bytes("title: ä\nversion: \u00e4".encode() + b"\xe4")
    assert refusal(path) == f"{path}:2:11: the byte 0xe4 is not UTF-8; save the file as UTF-8 text"


def test_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    """Editors on Windows put a mark before the text."""
    path = tmp_path / "marked.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + MINI.read_bytes())
    assert cramptool.load(path).title == "A small file"


@pytest.mark.parametrize(("name", "megabytes"), [("large.yaml", 2), ("large.json", 64)])
def test_file_over_the_limit_is_refused(name: str, megabytes: int, mini: cramptool.Knowledge, tmp_path: Path) -> None:
    """A file far larger than people write is not even parsed; with a byte less it is read."""
    path = tmp_path / name
    content = compiled(mini) if path.suffix == ".json" else MINI.read_bytes()
    path.write_bytes(content.ljust(megabytes * 1_000_000, b"\n"))
    assert cramptool.load(path) == mini
    with path.open("ab") as file:
        file.write(b"\n")
    assert refusal(path) == f"{path}: is larger than {megabytes} MB; check that it is the right file, or split it"


def test_installed_package_reads_what_the_build_made(mini: cramptool.Knowledge, tmp_path: Path) -> None:
    """Where no file is named; the YAML that comes with it is for people, and another file is read as ever."""
    package = tmp_path / "cramptool"
    shutil.copytree(Path(cramptool.__file__).parent, package, ignore=shutil.ignore_patterns("__pycache__"))
    (package / "data").mkdir()
    (package / "data" / "cramps.json").write_bytes(compiled(msgspec.structs.replace(mini, title="Of the build")))
    (package / "data" / "cramps.yaml").write_bytes(MINI.read_bytes())
    script = (
        "import cramptool\n"
        "from cramptool.loading import shipped\n"
        "print(cramptool.load().title, cramptool.load(shipped()).title, shipped(), sep='; ')"
    )
    result = subprocess.run(  # noqa: S603  # our own interpreter
        [sys.executable, "-c", script],
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert result.stdout == f"Of the build; A small file; {package / 'data' / 'cramps.yaml'}\n"


def test_checkout_reads_its_own_file() -> None:
    """The YAML of the checkout, so that an edit shows at once."""
    assert cramptool.load() == cramptool.load(SHIPPED)


def test_path_with_a_nul_is_refused() -> None:
    """A path no system has is an error like any other."""
    assert "cannot be read" in refusal(Path("a\0b.yaml"))


def test_edit_of_a_copy_shows_at_once(tmp_path: Path) -> None:
    """Nothing is remembered between two loads."""
    path = Path(shutil.copy(MINI, tmp_path))
    path.write_text(re.sub("Pull your toes up[.]", "Do it now.", path.read_text("utf-8")), encoding="utf-8")
    assert cramptool.load(path).topics[0].do_now == "Do it now."
