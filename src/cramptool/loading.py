"""From a file to `Knowledge`, or to a `KnowledgeError` that names file, line and column, the fault and the remedy."""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from os import PathLike, fspath
from pathlib import Path
from typing import NoReturn

import msgspec

from cramptool.errors import KnowledgeError
from cramptool.model import (
    ENTRY_LISTS,
    Knowledge,
    KnowledgeFile,
    SourceKind,
    Supply,
    Urgency,
    Verdict,
    Who,
)
from cramptool.names import ANY, collect_names, phrase_key
from cramptool.reading import Content, Place, read_text

YAML_LIMIT = 2_000_000
"""Bytes of YAML: far above what people write, far below what would hang the reader."""
JSON_LIMIT = 64_000_000
"""Bytes of JSON, the form for files of 10,000 entries and more."""


def load(path: str | PathLike[str] | None = None) -> Knowledge:
    """Load a knowledge file: JSON where its name ends in `.json`, else YAML; without a path the one that is shipped.

    Raises `KnowledgeError` where the file is missing, unreadable, over a limit or invalid.
    """
    if path is None:
        shipped = Path(__file__).with_name("data") / "cramps.json"
        if shipped.is_file():
            return _load_compiled(shipped)
        # a checkout, or an editable install of one: the YAML itself, so that an edit shows at once
        path = Path(__file__).parents[2] / "data" / "cramps.yaml"
    name = fspath(path)
    file = _load_json(name) if name.lower().endswith(".json") else _load_yaml(name)
    written = {field: getattr(file, field) for field in KnowledgeFile.__struct_fields__}
    return Knowledge(**written, names=collect_names(file))  # the names of a JSON file are not among them


def compiled(knowledge: Knowledge) -> bytes:
    """Return the compiled form: JSON with the normalised names, the same bytes for the same knowledge."""
    return msgspec.json.encode(knowledge, order="deterministic") + b"\n"


def _load_compiled(shipped: Path) -> Knowledge:
    """Load the compiled form that the build made and checked, names and all."""
    try:
        return msgspec.json.decode(shipped.read_bytes(), type=Knowledge)
    except (OSError, msgspec.DecodeError):
        fault = "the file that comes with cramptool is damaged; install cramptool again"
        raise KnowledgeError(str(shipped), fault) from None


def _load_yaml(name: str) -> KnowledgeFile:
    from cramptool.reading_yaml import read_yaml

    content = read_yaml(name, read_text(name, YAML_LIMIT))
    try:
        file = msgspec.convert(content.value, type=KnowledgeFile)
    except msgspec.ValidationError as error:
        _refuse_shape(content, str(error))
    for place, fault in _faults(file):
        content.refuse(place, fault)
    return file


class _JsonFile(KnowledgeFile, frozen=True, kw_only=True):
    """The compiled form as a stranger may have written it: its names are not believed but made anew."""

    names: msgspec.Raw = msgspec.Raw()


def _load_json(name: str) -> KnowledgeFile:
    from cramptool.reading_json import read_json

    text = read_text(name, JSON_LIMIT)
    try:
        file = msgspec.json.decode(text, type=_JsonFile)
    except msgspec.ValidationError as error:
        _refuse_shape(read_json(name, text), str(error))
    except (msgspec.DecodeError, RecursionError) as error:
        read_json(name, text)  # knows the place better
        raise KnowledgeError(name, f"cannot be read as JSON ({error}); compile it again", line=1, column=1) from None
    for place, fault in _faults(file):
        read_json(name, text).refuse(place, fault)
    return file


# --- The shape: msgspec finds the fault, we say it with its remedy


def _refuse_shape(content: Content, said: str) -> NoReturn:
    """Raise what msgspec found (`Expected ... - at `$.topics[0].name``), in our own words and with its place."""
    fault, _, at = said.rpartition(" - at `$") if " - at `$" in said else (said, "", "")
    place: Place = tuple(int(index) if index else key for key, index in re.findall(r"\.(\w+)|\[(\d+)\]", at))
    if unknown := re.search("unknown field `(.*)`", fault):
        place = (*place, unknown[1])
    if wrong := re.search("Invalid enum value '(.*)'", fault):
        allowed = next(words for key, words in _WORDS.items() if key in place)
        content.refuse(place, f"{wrong[1]} is none of: {', '.join(allowed)}")
    for pattern, words in _SHAPE_FAULTS:
        if found := re.search(pattern, fault):
            content.refuse(place, words.format(*found.groups()))
    content.refuse(place, fault)


_WORDS: dict[str, type[StrEnum]] = {
    "verdict": Verdict,
    "urgency": Urgency,
    "who": Who,
    "supply": Supply,
    "kind": SourceKind,
}
"""The keys whose values are words of a closed set."""


_SHAPE_FAULTS = (
    ("missing required field `(.*)`", "{} is missing; add it"),
    ("unknown field", "there is no such key; check its spelling, or take it out"),
    ("matching regex .*a-z", "this must be an id: small letters, digits and hyphens, a letter first"),
    ("matching regex .*A-Z", 'this must be a country code of two capital letters, such as "GB"'),
    ("matching regex .*http", "this must be a web address that begins with https:// or http:// and has no spaces"),
    ("matching regex", 'this must be line numbers of the article, such as "66, 122-130"'),
    ("length >= 1", "there is nothing here; write something, or take the key out"),
    ("`int` >= 1", "this must be a whole number from 1 up"),
    ("(?i)date", "this must be a date: year-month-day, such as 2026-11-22"),
    ("Expected `str.*got `int`", "this must be text; put it into quotes"),
    ("Expected `str.*got", "this must be text"),
    ("Expected `int.*got", "this must be a whole number, without quotes"),
    ("Expected `array.*got", "this must be a list: [one, two], or lines that begin with a hyphen"),
    ("Expected `object.*got", "this must be a set of keys, each with its value"),
)


# --- Faults that msgspec cannot see: a page must not lose a danger sign in silence


def _faults(file: KnowledgeFile) -> Iterator[tuple[Place, str]]:
    """Yield, with their places, ids that are claimed twice or that name nothing, and phrases that nothing can match."""
    entry_lists = tuple(ENTRY_LISTS.values())
    ids: dict[str, list[str]] = {}
    for name in ("sources", "topics", "danger_signs", *entry_lists):
        ids[name] = [item.id for item in getattr(file, name)]
        yield from _claimed_twice(name, ids[name])
    known = {field: {*ids[field]} for field in ("sources", "topics", "danger_signs")}
    for name in ("emergency_numbers", "topics", "danger_signs"):
        yield from _unknown(name, getattr(file, name), {**known, "related": known["topics"]})
    for name in entry_lists:
        yield from _unknown(name, getattr(file, name), {**known, "topics": {*known["topics"], ANY}})
    yield from _regions_claimed_twice(file)
    yield from _wordless_phrases(file)


def _claimed_twice(name: str, ids: list[str]) -> Iterator[tuple[Place, str]]:
    seen: set[str] = set()
    for index, item_id in enumerate(ids):
        if item_id in seen:
            yield (name, index, "id"), f"{item_id} is the id of another one too; change one of the two"
        seen.add(item_id)


def _unknown(name: str, items: Iterable[object], known: dict[str, set[str]]) -> Iterator[tuple[Place, str]]:
    for index, item in enumerate(items):
        for field, ids in known.items():
            for position, named in enumerate(getattr(item, field, ())):
                if named not in ids:
                    where = "topics" if field == "related" else field
                    yield (name, index, field, position), f"there is no {named} in {where}; check its spelling"


def _regions_claimed_twice(file: KnowledgeFile) -> Iterator[tuple[Place, str]]:
    seen: set[str] = set()
    for index, number in enumerate(file.emergency_numbers):
        for position, region in enumerate(number.regions):
            if region in seen:
                yield (
                    ("emergency_numbers", index, "regions", position),
                    f"{region} is claimed twice; keep one of the two",
                )
            seen.add(region)


def _wordless_phrases(file: KnowledgeFile) -> Iterator[tuple[Place, str]]:
    for name in ("danger_signs", "not_covered"):
        for index, item in enumerate(getattr(file, name)):
            for position, phrase in enumerate(item.phrases):
                if not phrase_key(phrase):
                    fault = "there is no word in this phrase; write one, or take it out"
                    yield (name, index, "phrases", position), fault
