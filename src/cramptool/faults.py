"""What makes a file unusable: keys and values of the wrong shape, and ids that name nothing.

`loading` refuses a file at the first of these; `checks` lists them, those of ids once the shape is right.
"""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import cache, lru_cache
from itertools import chain
from operator import attrgetter
from typing import Annotated, Any, Literal, NamedTuple, get_args, get_origin

import msgspec

from cramptool.model import ENTRY_LISTS, KnowledgeFile
from cramptool.names import ANY, OR, chunks
from cramptool.reading import Place, quoted
from cramptool.words import spelled


class Fault(NamedTuple):
    """One fault: a short name for its sort, where it stands, and what is wrong and what to do."""

    code: str
    place: Place
    message: str


# --- The shape: what the model says of keys and values, in our own words


def shape_faults(value: object, wanted: Any = KnowledgeFile, place: Place = ()) -> Iterator[Fault]:  # noqa: ANN401  # a type
    """Yield every key and value that does not have the shape of the model; `value` is what a file holds."""
    if get_origin(wanted) is Annotated and isinstance(value, list):
        faults = shape_faults(value, get_args(wanted)[0], place)  # one by one: there may be millions
        first = next(faults, None)
        yield from chain([first], faults) if first else _value_faults(value, wanted, place)
    elif get_origin(wanted) is tuple and isinstance(value, list):
        for start in range(0, len(value), _TOGETHER):
            items = value[start : start + _TOGETHER]
            for index, item in enumerate(() if _fits(items, wanted) else items, start=start):
                yield from shape_faults(item, get_args(wanted)[0], (*place, index))
    elif isinstance(wanted, type) and issubclass(wanted, msgspec.Struct) and isinstance(value, dict):
        fields = _fields(wanted)
        for key, item in value.items():
            if key not in fields:
                message = "there is no such key; check its spelling, or take it out"
                yield Fault("unknown-key", (*place, key), message)
            else:
                yield from shape_faults(item, fields[key].type, (*place, key))
        for name, field in fields.items():
            if field.required and name not in value:
                yield Fault("missing-key", place, f"{name} is missing; add it")
    else:
        yield from _value_faults(value, wanted, place)


_TOGETHER = 1000
"""Items are held against the model in such portions: one by one they would take ten times as long."""


def _fits(value: object, wanted: Any) -> bool:  # noqa: ANN401  # a type
    try:
        msgspec.convert(value, type=wanted)
    except msgspec.ValidationError:
        return False
    return True


@cache
def _fields(wanted: type[msgspec.Struct]) -> dict[str, msgspec.structs.FieldInfo]:
    """Return the fields of a struct by name, which msgspec takes some time to find."""
    return {field.name: field for field in msgspec.structs.fields(wanted)}


def _value_faults(value: object, wanted: Any, place: Place) -> Iterator[Fault]:  # noqa: ANN401  # a type
    """Yield what is wrong with a single value."""
    try:
        msgspec.convert(value, type=wanted)
    except msgspec.ValidationError as error:
        said = str(error)
        if said.startswith("Invalid enum value"):
            yield Fault("unknown-word", place, f"{quoted(str(value))} is none of: {', '.join(_words(wanted))}")
            return
        code, message = next((code, words) for pattern, code, words in _VALUE_FAULTS if re.search(pattern, said))
        most = re.search(r"<= (\d+)", said)
        yield Fault(code, place, message.format(most=most and f"{int(most[1]):,}"))


def _words(wanted: Any) -> tuple[str, ...]:  # noqa: ANN401  # a type
    """Return the words of a closed set, of which a value must be one."""
    if isinstance(wanted, type):
        return tuple(wanted) if issubclass(wanted, StrEnum) else ()
    options = get_args(wanted)
    return options if get_origin(wanted) is Literal else tuple(word for option in options for word in _words(option))


_VALUE_FAULTS = (
    ("matching regex .*a-z", "not-an-id", "this must be an id: small letters, digits and hyphens, a letter first"),
    ("matching regex .*A-Z", "not-a-region", 'this must be a country code of two capital letters, such as "GB"'),
    (
        "matching regex .*http",
        "not-an-address",
        "this must be a web address that begins with https:// or http:// and has no spaces",
    ),
    ("matching regex", "not-lines", 'this must be line numbers of the article, such as "66, 122-130"'),
    (
        "length >= 1",
        "nothing-here",
        "there is nothing here; write something, or take the key out if it may be left out",
    ),
    ("`str` of length <=", "too-long", "this is longer than {most} characters; say it in fewer"),
    ("`array` of length <=", "too-many", "there are more than {most} of these; keep the ones that matter"),
    ("`int` <=", "too-much", "this must be a whole number up to {most}"),
    ("`int` >= 1", "not-a-count", "this must be a whole number from 1 up"),
    ("(?i)date", "not-a-date", "this must be a date: year-month-day, such as 2026-11-22"),
    ("Expected `str.*got `int`", "not-text", "this must be text; put it into quotes"),
    ("Expected `str.*got", "not-text", "this must be text"),
    ("Expected `int.*got", "not-a-count", "this must be a whole number, without quotes"),
    ("Expected `array.*got", "not-a-list", "this must be a list: [one, two], or lines that begin with a hyphen"),
    ("", "not-keys", "this must be a set of keys, each with its value"),
)
"""What msgspec says, as a pattern; the name of the fault; the fault in our own words."""


# --- What the model cannot say: a page must not lose a danger sign in silence


def id_faults(file: KnowledgeFile) -> Iterator[Fault]:
    """Yield ids claimed twice or that name nothing, pages without a danger sign, phrases that nothing can match."""
    entry_lists = tuple(ENTRY_LISTS.values())
    ids: dict[str, list[str]] = {}
    for name in ("sources", "topics", "danger_signs", *entry_lists):
        ids[name] = [item.id for item in getattr(file, name)]
        yield from _claimed_twice(name, ids[name])
    known = {field: {*ids[field]} for field in ("sources", "topics", "danger_signs")}
    for name in ("emergency_numbers", "topics", "danger_signs", "overviews"):
        yield from _unknown(name, getattr(file, name), {**known, "related": known["topics"], "parts": known["topics"]})
    for name in entry_lists:
        yield from _unknown(name, getattr(file, name), {**known, "topics": {*known["topics"], ANY}})
    yield from _odd_topics(file)
    yield from _overviews_twice(file)
    yield from _regions_claimed_twice(file)
    yield from _wordless_phrases(file)


def _claimed_twice(name: str, ids: list[str]) -> Iterator[Fault]:
    seen: set[str] = set()
    for index, item_id in enumerate(ids):
        if item_id in seen:
            message = f"{item_id} is the id of another one too; change one of the two"
            yield Fault("id-twice", (name, index, "id"), message)
        seen.add(item_id)


def _unknown(name: str, items: Sequence[msgspec.Struct], known: dict[str, set[str]]) -> Iterator[Fault]:
    there = [field for field in known if items and field in items[0].__struct_fields__]
    # all together first: most files have no such fault, and 10,000 items
    doubtful = [
        field for field in there if not known[field].issuperset(chain.from_iterable(map(attrgetter(field), items)))
    ]
    for index, item in enumerate(items):
        for field in doubtful:
            for position, named in enumerate(getattr(item, field)):
                if named not in known[field]:
                    where = "topics" if field in {"related", "parts"} else field
                    message = f"there is no {named} in {where}; check its spelling"
                    yield Fault("unknown-id", (name, index, field, position), message)


def _odd_topics(file: KnowledgeFile) -> Iterator[Fault]:
    for index, topic in enumerate(file.topics):
        if not topic.danger_signs:
            message = "a topic must say when to get help; name at least one danger sign"
            yield Fault("topic-without-signs", ("topics", index, "danger_signs"), message)
        if topic.id == ANY:
            message = f"in the topics of an entry, {ANY} stands for all of them; choose another id"
            yield Fault("reserved-id", ("topics", index, "id"), message)


def _overviews_twice(file: KnowledgeFile) -> Iterator[Fault]:
    seen: set[str] = set()
    for index, overview in enumerate(file.overviews):
        if overview.section in seen:
            message = f"{overview.section} has an overview already; keep one of the two"
            yield Fault("overview-twice", ("overviews", index, "section"), message)
        seen.add(overview.section)


def _regions_claimed_twice(file: KnowledgeFile) -> Iterator[Fault]:
    seen: set[str] = set()
    for index, number in enumerate(file.emergency_numbers):
        for position, region in enumerate(number.regions):
            if region in seen:
                place = ("emergency_numbers", index, "regions", position)
                yield Fault("region-twice", place, f"{region} is claimed twice; keep one of the two")
            seen.add(region)


def _wordless_phrases(file: KnowledgeFile) -> Iterator[Fault]:
    for name in ("danger_signs", "not_covered", "overviews"):
        for index, item in enumerate(getattr(file, name)):
            for position, phrase in enumerate(item.phrases):
                place = (name, index, "phrases", position)
                if not spelled(phrase):
                    yield Fault("wordless-phrase", place, "there is no word in this phrase; write one, or take it out")
                elif not all(map(_is_one_word, _alternatives(phrase))):
                    message = f'on both sides of a {OR} there must be one word: "calf{OR}leg swollen"'
                    yield Fault("odd-alternative", place, message)


@lru_cache(2**16)
def _is_one_word(alternative: str) -> bool:
    return len(spelled(alternative)) == 1


def _alternatives(phrase: str) -> Iterator[str]:
    for chunk in chunks(phrase):
        if OR in chunk:
            yield from chunk.split(OR)
