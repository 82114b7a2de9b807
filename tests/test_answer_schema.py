"""What `--json` prints is ASCII, and is what its schema says: every key described, none missing, no other value."""

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator  # type: ignore[import-untyped]  # comes with check-jsonschema, without types

from cramptool.model import Kind
from cramptool.schema import answer_schema

from .conftest import HERE, MINI, Run
from .test_cli import TAKING_WORDS

Runner = Callable[..., Run]

SCHEMA = answer_schema()
COMMANDS = [[], *([command] for command in TAKING_WORDS if command != "export")]
FILES = sorted([*(HERE / "data" / "bad").glob("*.yaml"), *(HERE / "data" / "checks").glob("*.yaml")])
SMALL = ["--file", str(MINI)]
ANSWERS = [
    *(["calf", "--full"], ["prevent", "calf"], ["medicines", "pregnant", "--full"], ["exercises", "--full"]),
    *(["my", "claf", "cramps", "and", "zzzz"], ["turpentine"], ["swollen calf"], ["throat"], ["hiccups"], ["causes"]),
    *(["chest pain"], ["xyzzy"]),
    *(["search", "calf"], ["search", "loosen"], ["list", "entries"], ["leg", "--region", "GB"]),
]
"""Between them they have something under every key of an answer."""


def closed() -> dict[str, Any]:
    """Return the schema as it would be if no key could be added: one without a description is a fault."""
    definitions = {
        name: definition | ({"additionalProperties": False} if "properties" in definition else {})
        for name, definition in SCHEMA["definitions"].items()
    }
    return {**SCHEMA, "definitions": definitions}


OPEN, CLOSED = Draft7Validator(SCHEMA), Draft7Validator(closed())


def valid_json(out: str, *keys: str) -> dict[str, Any]:
    """Return the object of an output that has these keys and is valid, with no key that the schema does not have.

    What is valid where no key may be added is also valid where some may.
    """
    content: dict[str, Any] = json.loads(out)
    CLOSED.validate(content)
    assert {*keys} <= {*content}
    return content


def shortened(value: object) -> object:
    """Return a part of an answer with only the fullest item of each list, which is as valid as the whole."""
    if isinstance(value, dict):
        return {key: shortened(item) for key, item in value.items()}
    if isinstance(value, list) and value:
        return [shortened(max(value, key=said))]
    return value


def places(value: object, parents: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield the path to each value within an object."""
    items: Sequence[tuple[str | int, object]] = ()
    if isinstance(value, dict):
        items = [*value.items()]
    elif isinstance(value, list):
        items = [*enumerate(value)]
    for key, item in items:
        yield (*parents, key)
        yield from places(item, (*parents, key))


def at(content: Any, path: Sequence[str | int]) -> Any:  # noqa: ANN401  # any part of an answer
    """Return what stands at a path."""
    for key in path:
        content = content[key]
    return content


def said(item: object) -> int:
    """Return how many places of a part of an answer have something in them."""
    return sum(at(item, path) not in (None, [], {}) for path in places(item))


def changed(content: dict[str, Any], path: Sequence[str | int], value: object) -> dict[str, Any]:
    """Return a copy with another value at a path."""
    copy: dict[str, Any] = json.loads(json.dumps(content))
    at(copy, path[:-1])[path[-1]] = value
    return copy


def without(content: dict[str, Any], path: Sequence[str | int]) -> dict[str, Any]:
    """Return a copy without the key at a path."""
    copy: dict[str, Any] = json.loads(json.dumps(content))
    del at(copy, path[:-1])[path[-1]]
    return copy


def test_schema_is_valid_and_says_what_it_is() -> None:
    """Draft 7, with a title and a description that an editor shows."""
    Draft7Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"] == "http://json-schema.org/draft-07/schema#"
    assert SCHEMA["title"]
    assert SCHEMA["description"]


def test_schema_is_printed(run: Runner) -> None:
    """`schema --answer` prints it, as `schema` prints that of a knowledge file."""
    result = run("schema", "--answer")
    assert result.code == 0
    assert json.loads(result.out) == SCHEMA


def test_every_key_of_the_schema_has_a_description() -> None:
    """And so has each of its parts."""
    for name, definition in SCHEMA["definitions"].items():
        assert definition["title"] == name
        assert definition["description"].endswith("."), name
        for key, described in definition.get("properties", {}).items():
            assert described["description"].endswith("."), (name, key)


def test_every_part_of_the_schema_is_used() -> None:
    """No definition is left over from the knowledge file."""
    text = json.dumps(SCHEMA)
    for name in SCHEMA["definitions"]:
        assert f'"#/definitions/{name}"' in text, name


@pytest.mark.parametrize("full", [[], ["--full"]], ids=["", "full"])
@pytest.mark.parametrize("words", ["", "calf", "chest pain", "xyzzy"])
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_prints_a_valid_answer(command: list[str], words: str, full: list[str], run: Runner) -> None:
    """Whatever was asked for; where words are missing, it is an error of usage."""
    lacks_words = command in (["show"], ["search"], ["guide"]) and not words
    result = run(*SMALL, *command, *words.split(), *full, "--json")
    valid_json(result.out, "error" if lacks_words else "status")


@pytest.mark.parametrize("words", [[], ["calf"]], ids=" ".join)
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_prints_a_valid_answer_from_the_shipped_file(
    command: list[str], words: list[str], run: Runner
) -> None:
    """With all there is, which is every section, and every entry in one of them."""
    valid_json(run(*command, *words, "--full", "--json").out)


@pytest.mark.parametrize("file", [[], SMALL], ids=["shipped", "mini"])
@pytest.mark.parametrize("listed", ["topics", "entries", "signs", "regions"])
def test_lists_are_valid(listed: str, file: list[str], run: Runner) -> None:
    """A list is an answer whose rows are the candidates."""
    assert valid_json(run(*file, "list", listed, "--json").out, "status")["candidates"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_findings_are_valid(path: object, run: Runner) -> None:
    """Of a good file, a faulty one, and one that cannot be loaded."""
    valid_json(run("check", str(path), "--json").out, "problems", "errors")


def test_files_that_cannot_be_read_are_among_the_findings(run: Runner) -> None:
    """They are no findings, and stand beside them."""
    content = valid_json(run("check", "nowhere.yaml", str(HERE), *map(str, FILES), "--json").out, "problems", "errors")
    assert len(content["errors"]) == 2
    assert content["problems"]


@pytest.mark.parametrize(
    "args",
    [
        *(["show"], ["search"], ["--nonsense"], ["calf", "--width", "5"], ["list", "everything"], ["init"]),
        *(["--file", "nowhere.yaml", "calf"], ["--file", str(HERE), "list"], ["init", str(MINI)]),
        *(["--file", str(path), "calf"] for path in FILES if path.parent.name == "bad"),
    ],
    ids=lambda args: " ".join(args).removeprefix(f"--file {HERE}/data/"),
)
def test_errors_are_valid(args: list[str], run: Runner) -> None:
    """Wrong usage and a broken file are said in the same form."""
    result = run(*args, "--json")
    assert result.code in {2, 3}
    valid_json(result.out, "error")


@pytest.mark.parametrize("file", [[], SMALL], ids=["shipped", "mini"])
@pytest.mark.parametrize("args", ANSWERS, ids=" ".join)
def test_nothing_may_be_missing_or_of_another_type(args: list[str], file: list[str], run: Runner) -> None:
    """At the top, of a topic, an entry, a sign, a source; but for the recipe, which comes with --full only.

    One half is no text, no list, no object, no truth, no count and not nothing, wherever it stands.
    """
    content = shortened(valid_json(run(*file, *args, "--json").out, "status"))
    assert isinstance(content, dict)
    assert OPEN.is_valid(content)
    for path in places(content):
        assert not OPEN.is_valid(changed(content, path, 0.5)), path
        if isinstance(path[-1], str) and path[:2] != ("match", "corrected"):
            assert OPEN.is_valid(without(content, path)) == (path[-1] == "recipe"), path


@pytest.mark.parametrize(
    ("args", "path"),
    [
        (["calf"], ["status"]),
        (["calf"], ["match", "rung"]),
        (["calf"], ["danger_signs", 0, "urgency"]),
        (["calf"], ["topics", 0, "sources", 0, "kind"]),
        (["medicines", "pregnant", "calf"], ["who", 0]),
        (["chest pain"], ["urgency"]),
        (["ribs"], ["topics", 0, "urgency"]),
        (["medicines"], ["section"]),
        (["causes"], ["overview", "section"]),
        (["medicines"], ["entries", 0, "kind"]),
        (["medicines"], ["entries", 0, "supply"]),
        (["medicines"], ["entries", 0, "verdict"]),
        (["medicines"], ["entries", 0, "who", 0]),
        (["search", "calmex"], ["candidates", 0, "kind"]),
        (["search", "calmex"], ["candidates", 0, "supply"]),
        (["search", "calmex"], ["candidates", 0, "verdict"]),
        (["check", str(HERE / "data" / "checks" / "long-do-now.yaml")], ["problems", 0, "level"]),
    ],
    ids=lambda value: "-".join(map(str, value)).rpartition("/")[2],
)
def test_no_word_may_be_another(args: list[str], path: list[str | int], run: Runner) -> None:
    """Where the model has a closed set of words, the schema has it too."""
    content = json.loads(run(*SMALL, *args, "--json").out)
    assert isinstance(at(content, path), str)
    assert OPEN.is_valid(content)
    assert not OPEN.is_valid(changed(content, path, "perhaps"))


def test_entry_has_the_keys_of_its_kind(run: Runner) -> None:
    """A cause that says it is a medicine lacks how it is had, and the moment where it says it is a prevention."""
    content = json.loads(run(*SMALL, "causes", "--json").out)
    assert not OPEN.is_valid(changed(content, ["entries", 0, "kind"], Kind.MEDICINE))
    assert not OPEN.is_valid(changed(content, ["entries", 0, "kind"], Kind.PREVENTION))


@pytest.mark.parametrize(
    "content",
    [
        *({}, [], "calf", {"schema": 1}, {"schema": 1, "problems": []}, {"error": "It broke."}),
        *(
            {"schema": 2, "error": "It broke."},
            {"schema": 1, "error": None},
            {"schema": 1, "problems": {}, "errors": []},
        ),
    ],
    ids=json.dumps,
)
def test_anything_else_is_no_answer(content: object) -> None:
    """Nor is an answer of another version."""
    assert not OPEN.is_valid(content)


def test_keys_may_be_added(run: Runner) -> None:
    """A script that holds on to the schema goes on when there is a new key; `schema` counts up where it cannot."""
    content = json.loads(run(*SMALL, "calf", "--json").out)
    for path in ([], ["match"], ["topics", 0], ["topics", 0, "steps", 0], ["danger_signs", 0], ["emergency"], ["file"]):
        assert OPEN.is_valid(changed(content, [*path, "new"], "calf"))
        assert not CLOSED.is_valid(changed(content, [*path, "new"], "calf"))
    assert not OPEN.is_valid(changed(content, ["schema"], 2))


def test_keys_come_in_the_order_of_the_schema(run: Runner) -> None:
    """Those of an answer, as both are read from the top."""
    content = json.loads(run(*SMALL, "calf", "--json").out)
    definitions = SCHEMA["definitions"]
    assert [*content] == [*definitions["Answer"]["properties"]]
    assert [*content["topics"][0]] == [*definitions["Topic"]["properties"]]
    assert [*content["emergency"]] == [*definitions["Emergency"]["properties"]]
    assert [*content["file"]] == [*definitions["File"]["properties"]]


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_json_is_ascii_on_every_output(encoding: str, draw: Runner) -> None:
    """Every other character is escaped, and so is the one of ASCII that steers a terminal; all come back when read."""
    words = "caf\xe9 \u2019 \u0436 \U0001f9b5 \x9b31m \x7f \x1b \u202e \xad \u200d"
    out = draw("--json", words, encoding=encoding).out
    assert out.isascii()
    assert out.replace("\n", "").isprintable()
    assert '"caf\\u00e9 \\u2019 \\u0436 \\ud83e\\uddb5 \\u009b31m \\u007f \\u001b \\u202e \\u00ad \\u200d"' in out
    assert json.loads(out)["query"] == words


def test_json_of_the_file_is_ascii(run: Runner, tmp_path: Path) -> None:
    """What the file says is escaped as what was typed is, in findings and errors too."""
    path = tmp_path / "caf\xe9.yaml"
    path.write_text(MINI.read_text("utf-8").replace("name: Hand cramp", "name: Cramp \u00e0 la main"), encoding="utf-8")
    for args in (["--file", str(path), "hand"], ["--file", str(path), "list"], ["check", str(path)]):
        assert run(*args, "--json").out.isascii()
    assert "Cramp \\u00e0 la main" in run("--file", str(path), "list", "--json").out
    path.write_text("title: 5", encoding="utf-8")
    for args in (["--file", str(path), "hand"], ["check", str(path)]):
        out = run(*args, "--json").out
        assert out.isascii()
        assert "caf\\u00e9.yaml" in out
