"""The compiled form: JSON with the normalised names, which the build writes and every start reads, a piece at a time.

Who looks up a calf pays for the calf: a list is taken apart when somebody looks into it, an item decoded when it is
the one. Only the file of the build is read so; that of a stranger is read and judged as a whole, in `loading`.
"""

from collections.abc import Iterator, Mapping, Sequence, ValuesView
from collections.abc import Set as AbstractSet
from datetime import date
from typing import Any, overload

import msgspec
from msgspec import Raw

from cramptool.errors import KnowledgeError
from cramptool.model import (
    Cause,
    DangerSign,
    EmergencyNumber,
    Exam,
    Exercise,
    Fact,
    FirstAid,
    Knowledge,
    Mechanism,
    Medicine,
    Names,
    NotCovered,
    Nutrition,
    Overview,
    Prevention,
    Remedy,
    Source,
    Symptom,
    Topic,
    Type,
)

_LISTS: dict[str, type[msgspec.Struct]] = {
    "sources": Source,
    "emergency_numbers": EmergencyNumber,
    "not_covered": NotCovered,
    "topics": Topic,
    "danger_signs": DangerSign,
    "overviews": Overview,
    "types": Type,
    "symptoms": Symptom,
    "mechanisms": Mechanism,
    "causes": Cause,
    "first_aid": FirstAid,
    "prevention": Prevention,
    "exercises": Exercise,
    "nutrition": Nutrition,
    "remedies": Remedy,
    "medicines": Medicine,
    "exams": Exam,
    "facts": Fact,
}
"""The lists of a file, each with what stands in it."""

_OTHERS: dict[str, Any] = {"reviewed": date, "next_review": date, "complaints": tuple[str, ...]}
"""What else is no text."""

_Named = tuple[tuple[int, str, tuple[int, ...]], ...]
"""What is filed under a word; see `model.Filed`."""


def compiled(knowledge: Knowledge) -> bytes:
    """Return the compiled form: JSON with the normalised names, the same bytes for the same knowledge."""
    return msgspec.json.encode(knowledge, enc_hook=_as_read, order="deterministic") + b"\n"


def read_compiled(name: str, content: bytes) -> Knowledge:
    """Return the knowledge in the compiled form of the build; `name` is said where it is damaged."""
    try:
        return _knowledge(content)
    except (KeyError, msgspec.DecodeError):
        fault = "the file that comes with cramptool is damaged; install cramptool again"
        raise KnowledgeError(name, fault) from None


def _knowledge(content: bytes) -> Knowledge:
    parts = msgspec.json.decode(content, type=dict[str, Raw])
    names = msgspec.json.decode(parts.pop("names"), type=dict[str, Raw])
    fields: dict[str, Any] = {
        name: _List(part, _LISTS[name]) if name in _LISTS else msgspec.json.decode(part, type=_OTHERS.get(name, str))
        for name, part in parts.items()
    }
    return Knowledge(
        **fields,
        names=Names(
            exact=_Filed(names["exact"]),
            phrases=_Filed(names["phrases"]),
            sections=_Filed(names["sections"]),
            not_covered=_Filed(names["not_covered"]),
            complaints=msgspec.json.decode(names["complaints"], type=frozenset[str]),
            danger_words=_Words(names["danger_words"]),
            vocabulary=_Words(names["vocabulary"]),
        ),
    )


class _List(Sequence[msgspec.Struct]):
    """A list, taken apart when somebody looks into it, each item decoded when it is asked for."""

    def __init__(self, text: Raw, item: type[msgspec.Struct]) -> None:
        self._text = text
        self._item = item
        self._items: list[msgspec.Struct | Raw] | None = None

    def _all(self) -> list[msgspec.Struct | Raw]:
        if self._items is None:
            self._items = msgspec.json.decode(self._text, type=list[Raw])  # type: ignore[assignment]  # all are Raw yet
        return self._items or []

    def __len__(self) -> int:
        return len(self._all())

    def __iter__(self) -> Iterator[msgspec.Struct]:
        """Yield all items, decoded together where none is yet: that is cheaper than one by one."""
        if self._items is None:
            self._items = msgspec.json.decode(self._text, type=list[self._item])  # type: ignore[name-defined]
        return super().__iter__()

    @overload
    def __getitem__(self, place: int) -> msgspec.Struct: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[msgspec.Struct]: ...
    def __getitem__(self, place: int | slice) -> msgspec.Struct | Sequence[msgspec.Struct]:
        if isinstance(place, slice):
            return tuple(self)[place]
        items = self._all()
        item = items[place]
        if isinstance(item, Raw):
            item = items[place] = msgspec.json.decode(item, type=self._item)
        return item


class _Filed(Mapping[str, _Named]):
    """Names under words, of which those are decoded that are asked for."""

    def __init__(self, text: Raw) -> None:
        self._text = text
        self._under = msgspec.json.decode(text, type=dict[str, Raw])

    def __getitem__(self, word: str) -> _Named:
        return msgspec.json.decode(self._under[word], type=_Named)

    def __iter__(self) -> Iterator[str]:
        return iter(self._under)

    def __len__(self) -> int:
        return len(self._under)

    def values(self) -> ValuesView[_Named]:
        """Return all names, decoded together: that is cheaper than one by one."""
        return msgspec.json.decode(self._text, type=dict[str, _Named]).values()


class _Words(AbstractSet[str]):
    """A set of words, decoded when somebody wants all of them: whether one is there, its text tells."""

    def __init__(self, text: Raw) -> None:
        self._text = bytes(text)
        self._words: frozenset[str] | None = None

    def _all(self) -> frozenset[str]:
        if self._words is None:
            self._words = msgspec.json.decode(self._text, type=frozenset[str])
        return self._words

    def __contains__(self, word: object) -> bool:
        return msgspec.json.encode(word) in self._text if self._words is None else word in self._words

    def __iter__(self) -> Iterator[str]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())


def _as_read(part: object) -> object:
    """Return a part that is read piece by piece as what it stands for, to be written again."""
    if isinstance(part, _Filed):
        return dict(part)
    return frozenset(part) if isinstance(part, _Words) else tuple(part)  # type: ignore[arg-type]  # a list
