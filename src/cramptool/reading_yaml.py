"""YAML -> content, or a `KnowledgeError` with its line and column; the only room that knows YAML.

It is read event by event, so that what YAML would quietly turn into something else (`NO`, `000`, `1:30`, `on`, a
repeated key) is refused where it stands, and so are aliases, tags and deep nesting.
"""

import re
from collections.abc import Iterator
from typing import Any, NoReturn

import yaml

from cramptool.errors import KnowledgeError
from cramptool.reading import Content, Place, position, quoted, whole_number

DEPTH_LIMIT = 50
"""Lists and mappings within one another; a knowledge file needs 5."""

VALUES_LIMIT = 200_000
"""Keys and values: as many as there are in 2 MB of the tersest file, and each takes as long as a hundred letters."""

_DIRECTIVE = re.compile("(?:\\A|[\n\r\x85\u2028\u2029])\ufeff?%TAG")
"""Declares a tag. The reader holds each against all others before it tells of any."""

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the C one where PyYAML was built with it


def read_yaml(name: str, text: str) -> Content:
    """Return the content of one YAML document; raises `KnowledgeError` where it is none, or a trap of YAML's."""
    if "%TAG" in text and (declared := _DIRECTIVE.search(text)):
        line, column = position(text[: declared.end() - len("%TAG")])
        raise KnowledgeError(name, "YAML tags (%TAG) are not read; take the line out", line=line, column=column)
    try:
        return _YamlReader(name, yaml.parse(text, Loader=_LOADER)).read()
    except yaml.reader.ReaderError as error:
        line, column = position(text[: error.position])
        fault = f"the character {chr(error.character)!a} is not allowed in YAML; is this a text file?"
        raise KnowledgeError(name, fault, line=line, column=column) from None
    except yaml.MarkedYAMLError as error:
        line, column = _at(error.problem_mark or error.context_mark)
        said = ", ".join(part for part in (error.context, error.problem) if part)
        fault = f"this is not YAML ({said}); check the indentation, and put text that has a colon or a # into quotes"
        raise KnowledgeError(name, fault, line=line, column=column) from None


class _YamlReader:
    """Makes content of the events of one YAML document."""

    def __init__(self, name: str, events: Iterator[yaml.Event]) -> None:
        self._name = name
        self._events = events
        self._marks: dict[Place, tuple[int, int]] = {(): (1, 1)}
        self._room = VALUES_LIMIT
        self._traps = yaml.SafeLoader.yaml_implicit_resolvers

    def read(self) -> Content:
        """Return the content of the one document."""
        next(self._events)  # the stream begins
        event = next(self._events)
        if isinstance(event, yaml.StreamEndEvent):
            self._refuse(event, "the file is empty; it needs title, version, topics and the other keys")
        value = self._value(next(self._events), ())
        next(self._events)  # the document ends
        event = next(self._events)
        if not isinstance(event, yaml.StreamEndEvent):
            self._refuse(event, "a second document begins here; keep one document in a file")
        return Content(self._name, value, self._locate)

    def _value(self, event: yaml.Event, place: Place) -> Any:  # noqa: ANN401  # a file may hold anything
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            self._refuse(
                event, "YAML aliases (& and *) are not read; write it out, or put it into quotes if it is text"
            )
        if getattr(event, "tag", None):
            self._refuse(event, "YAML tags (!) are not read; take it out, or put it into quotes if it is text")
        self._room -= 1
        if self._room < 0:
            fault = f"there are more than {VALUES_LIMIT:,} keys and values; split the file, or write it as JSON"
            self._refuse(event, fault)
        if len(place) > DEPTH_LIMIT:
            self._refuse(event, f"this is nested deeper than {DEPTH_LIMIT} levels; a knowledge file needs 5")
        if isinstance(event, yaml.SequenceStartEvent):
            return self._list(place)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(place)
        assert isinstance(event, yaml.ScalarEvent)  # noqa: S101  # no other event begins a value
        return self._scalar(event)

    def _list(self, place: Place) -> list[Any]:
        items: list[Any] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            self._marks[*place, len(items)] = _at(event.start_mark)
            items.append(self._value(event, (*place, len(items))))
        return items

    def _mapping(self, place: Place) -> dict[str, Any]:
        items: dict[str, Any] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key = self._value(event, (*place, "?"))
            if not isinstance(key, str):
                self._refuse(event, "a key must be text; put it into quotes")
            if key in items:
                line, _ = self._marks[*place, key]
                self._refuse(event, f"the key {quoted(key)} stands here again, after line {line}; keep one of the two")
            self._marks[*place, key] = _at(event.start_mark)
            items[key] = self._value(next(self._events), (*place, key))
        return items

    def _scalar(self, event: yaml.ScalarEvent) -> str | int:
        """Return text or a whole number, and refuse what YAML would turn into something else."""
        text: str = event.value
        if not event.implicit[0]:  # in quotes, or a block of text
            return text
        patterns = self._traps.get(text[:1], ())
        tag = next((tag.rpartition(":")[2] for tag, pattern in patterns if pattern.match(text)), "str")
        if tag in {"str", "timestamp"}:  # a date stays as it is written; the model reads it
            return text
        if tag == "int" and re.fullmatch("0|[1-9][0-9]*", text):
            return whole_number(text)
        return self._refuse(event, _trap(tag, quoted(text)))

    def _locate(self, place: Place) -> tuple[int, int]:
        while place not in self._marks:
            place = place[:-1]
        return self._marks[place]

    def _refuse(self, event: yaml.Event, fault: str) -> NoReturn:
        line, column = _at(event.start_mark)
        raise KnowledgeError(self._name, fault, line=line, column=column)


def _trap(tag: str, text: str) -> str:
    """Return what YAML would make of a text without quotes, and what to write instead."""
    if tag == "null":
        return "there is no value here; write one, or take the key out if it may be left out"
    if tag == "bool":
        meaning = "true" if text.lower() in {"yes", "true", "on"} else "false"
        return f'YAML reads {text} as {meaning}; write "{text}" in quotes'
    if ":" in text:
        return f'YAML reads {text} as a number in base 60; write "{text}" in quotes'
    if tag == "int" and re.match(r"[-+]?0[0-7_]+$", text):
        return f'YAML reads {text} as a number in base 8; write "{text}" in quotes'
    if tag in {"int", "float"}:
        return f'YAML reads {text} as a number; write "{text}" in quotes, or a whole number in plain digits'
    return f'YAML reads {text} as a command of its own; write "{text}" in quotes'


def _at(mark: Any) -> tuple[int, int]:  # noqa: ANN401  # the two loaders have a type of mark each
    """Return line and column of one of YAML's marks."""
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)
