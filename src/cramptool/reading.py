"""From a file to its content, and the line and column of each thing in it.

YAML is read event by event, so that what YAML would quietly turn into something else (`NO`, `000`, `1:30`, `on`, a
repeated key) is refused where it stands, and so are aliases, tags and deep nesting.
"""

import re
from os import PathLike, fspath
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

from cramptool.errors import KnowledgeError

if TYPE_CHECKING:
    from collections.abc import Iterator

    import yaml

DEPTH_LIMIT = 50
"""Lists and mappings within one another; a knowledge file needs 5."""

Place = tuple[str | int, ...]
"""Where something stands in a file: keys and list positions from the top, `("topics", 0, "do_now")`."""


class Content(NamedTuple):
    """What a file holds (dicts, lists, texts, whole numbers), and where each key and list item begins in it.

    Lines and columns count from 1.
    """

    file: str
    value: Any
    marks: dict[Place, tuple[int, int]]

    def refuse(self, place: Place, fault: str) -> NoReturn:
        """Raise a `KnowledgeError` at a place; where the file has no such place, at what surrounds it."""
        while place not in self.marks:
            place = place[:-1]
        line, column = self.marks[place]
        raise KnowledgeError(self.file, f"{self._named(place)}{fault}", line=line, column=column)

    def _named(self, place: Place) -> str:
        """Return the place in words, with ids in the place of positions: `topics.calf.do_now: `."""
        words: list[str] = []
        value = self.value
        for step in place:
            value = value[step]
            item_id = value.get("id") if isinstance(value, dict) and isinstance(step, int) else None
            words.append(str(item_id or step))
        return f"{'.'.join(words)}: " if words else ""


def read_text(path: str | PathLike[str], limit: int) -> str:
    """Return the text of a regular file of UTF-8 within `limit` bytes; raises `KnowledgeError` for any other."""
    name = fspath(path)
    try:
        # looked at before it is opened: opening a pipe that nobody writes to would wait for ever
        mode = Path(name).stat().st_mode
        if S_ISDIR(mode):
            raise KnowledgeError(name, "is a folder; name a .yaml or .json file in it")
        if not S_ISREG(mode):
            raise KnowledgeError(name, "is no regular file but a pipe or a device; save its content to a file first")
        with Path(name).open("rb") as stream:
            content = stream.read(limit + 1)
    except FileNotFoundError:
        fault = "there is no such file; check the path, or leave it out to use the file that comes with cramptool"
        raise KnowledgeError(name, fault) from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        reason = getattr(error, "strerror", None) or str(error)
        fault = f"cannot be read ({reason.lower()}); check the path, and who may read the file"
        raise KnowledgeError(name, fault) from None
    if len(content) > limit:
        fault = f"is larger than {limit // 1_000_000} MB; check that it is the right file, or split it"
        raise KnowledgeError(name, fault)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line, column = _position(content[: error.start].decode("utf-8", "replace"))
        fault = f"the byte 0x{content[error.start]:02x} is not UTF-8; save the file as UTF-8 text"
        raise KnowledgeError(name, fault, line=line, column=column) from None


def read_yaml(name: str, text: str) -> Content:
    """Return the content of one YAML document; raises `KnowledgeError` where it is none, or a trap of YAML's."""
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the C one where PyYAML was built with it
    try:
        return _YamlReader(name, yaml.parse(text, Loader=loader)).read()
    except yaml.reader.ReaderError as error:
        line, column = _position(text[: error.position])
        fault = f"the character {chr(error.character)!a} is not allowed in YAML; is this a text file?"
        raise KnowledgeError(name, fault, line=line, column=column) from None
    except yaml.MarkedYAMLError as error:
        line, column = _at(error.problem_mark or error.context_mark)
        said = ", ".join(part for part in (error.context, error.problem) if part)
        fault = f"this is not YAML ({said}); check the indentation, and put text that has a colon or a # into quotes"
        raise KnowledgeError(name, fault, line=line, column=column) from None


def read_json(name: str, text: str) -> Content:
    """Return the content of JSON with its places; slow, and needed only to say where a fault stands.

    Raises `KnowledgeError` where it is no JSON, or nested too deep.
    """
    import json

    try:
        value = json.loads(text)
        return Content(name, value, _json_marks(text))
    except json.JSONDecodeError as error:
        fault = (
            f"this is not JSON ({error.msg[:1].lower()}{error.msg[1:]}); write the file with a tool that writes JSON"
        )
        raise KnowledgeError(name, fault, line=error.lineno, column=error.colno) from None
    except RecursionError:
        fault = "this is nested too deep; a knowledge file needs 5 levels"
        raise KnowledgeError(name, fault, line=1, column=1) from None


def _json_marks(text: str) -> dict[Place, tuple[int, int]]:
    """Return where each key and list item of valid JSON begins."""
    from json import JSONDecoder

    end_of = JSONDecoder().raw_decode
    marks: dict[Place, tuple[int, int]] = {}

    def after_blank(at: int) -> int:
        while text[at : at + 1].isspace():
            at += 1
        return at

    def walk(at: int, place: Place) -> int:
        """Mark what is in the value that begins at `at`, and return where it ends."""
        if text[at] not in "{[":
            return end_of(text, at)[1]
        closing = "}" if text[at] == "{" else "]"
        at, count = after_blank(at + 1), 0
        while text[at] != closing:
            begin = at
            step: str | int = count
            if closing == "}":
                step, at = end_of(text, at)
                at = after_blank(after_blank(at) + 1)
            marks[*place, step] = _position(text[:begin])
            at = after_blank(walk(at, (*place, step)))
            at = after_blank(at + 1) if text[at] == "," else at
            count += 1
        return at + 1

    start = after_blank(0)
    marks[()] = _position(text[:start])
    walk(start, ())
    return marks


class _YamlReader:
    """Makes content of the events of one YAML document."""

    def __init__(self, name: str, events: "Iterator[yaml.Event]") -> None:
        import yaml

        self._name = name
        self._events = events
        self._marks: dict[Place, tuple[int, int]] = {(): (1, 1)}
        self._traps = yaml.SafeLoader.yaml_implicit_resolvers

    def read(self) -> Content:
        """Return the content of the one document."""
        import yaml

        next(self._events)  # the stream begins
        event = next(self._events)
        if isinstance(event, yaml.StreamEndEvent):
            self._refuse(event, "the file is empty; it needs title, version, topics and the other keys")
        value = self._value(next(self._events), ())
        next(self._events)  # the document ends
        event = next(self._events)
        if not isinstance(event, yaml.StreamEndEvent):
            self._refuse(event, "a second document begins here; keep one document in a file")
        return Content(self._name, value, self._marks)

    def _value(self, event: "yaml.Event", place: Place) -> Any:  # noqa: ANN401  # a file may hold anything
        import yaml

        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            self._refuse(
                event, "YAML aliases (& and *) are not read; write it out, or put it into quotes if it is text"
            )
        if getattr(event, "tag", None):
            self._refuse(event, "YAML tags (!) are not read; take it out, or put it into quotes if it is text")
        if len(place) > DEPTH_LIMIT:
            self._refuse(event, f"this is nested deeper than {DEPTH_LIMIT} levels; a knowledge file needs 5")
        if isinstance(event, yaml.SequenceStartEvent):
            return self._list(place)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(place)
        assert isinstance(event, yaml.ScalarEvent)  # noqa: S101  # no other event begins a value
        return self._scalar(event)

    def _list(self, place: Place) -> list[Any]:
        import yaml

        items: list[Any] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            self._marks[*place, len(items)] = _at(event.start_mark)
            items.append(self._value(event, (*place, len(items))))
        return items

    def _mapping(self, place: Place) -> dict[str, Any]:
        import yaml

        items: dict[str, Any] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key = self._value(event, (*place, "?"))
            if not isinstance(key, str):
                self._refuse(event, "a key must be text; put it into quotes")
            if key in items:
                self._refuse(
                    event,
                    f"the key {key} stands here again, after line {self._marks[*place, key][0]}; keep one of the two",
                )
            self._marks[*place, key] = _at(event.start_mark)
            items[key] = self._value(next(self._events), (*place, key))
        return items

    def _scalar(self, event: "yaml.ScalarEvent") -> str | int:
        """Return text or a whole number, and refuse what YAML would turn into something else."""
        text: str = event.value
        if not event.implicit[0]:  # in quotes, or a block of text
            return text
        patterns = self._traps.get(text[:1], ())
        tag = next((tag.rpartition(":")[2] for tag, pattern in patterns if pattern.match(text)), "str")
        if tag in {"str", "timestamp"}:  # a date stays as it is written; the model reads it
            return text
        if tag == "int" and text.isdecimal() and text == str(int(text)):
            return int(text)
        return self._refuse(event, _trap(tag, text))

    def _refuse(self, event: "yaml.Event", fault: str) -> NoReturn:
        line, column = _at(event.start_mark)
        raise KnowledgeError(self._name, fault, line=line, column=column)


def _trap(tag: str, text: str) -> str:
    """Return what YAML would make of a text without quotes, and what to write instead."""
    if tag == "null":
        return "there is no value here; write one, or take the key out"
    if tag == "bool":
        meaning = "true" if text.lower() in {"yes", "true", "on"} else "false"
        return f'YAML reads {text} as {meaning}; write "{text}" in quotes'
    if ":" in text:
        return f'YAML reads {text} as a number in base 60; write "{text}" in quotes'
    if tag == "int" and re.match(r"[-+]?0[0-7_]+$", text):
        return f'YAML reads {text} as the number {int(text.replace("_", ""), 8)}; write "{text}" in quotes'
    if tag in {"int", "float"}:
        return f'YAML reads {text} as a number; write "{text}" in quotes, or a whole number in plain digits'
    return f'YAML reads {text} as a command of its own; write "{text}" in quotes'


def _at(mark: Any) -> tuple[int, int]:  # noqa: ANN401  # the two loaders have a type of mark each
    """Return line and column of one of YAML's marks."""
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def _position(before: str) -> tuple[int, int]:
    """Return line and column of what follows the text `before`."""
    return before.count("\n") + 1, len(before) - before.rfind("\n")
