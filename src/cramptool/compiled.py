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

FILE = "cramps.json"
"""What the build calls it, beside the YAML from which it was made."""

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


def read_compiled(content: bytes) -> Knowledge:
    """Return the knowledge in the compiled form of the build.

    It raises `KnowledgeError` where it is damaged, and so does whatever looks into a damaged part of it later.
    """
    parts: dict[str, Raw] = _decoded(content, dict[str, Raw])
    names: dict[str, Raw] = _decoded(parts.pop("names", b"null"), dict[str, Raw])
    fields: dict[str, Any] = {
        name: _List(part, _LISTS[name]) if name in _LISTS else _decoded(part, _OTHERS.get(name, str))
        for name, part in parts.items()
    }
    return Knowledge(
        **fields,
        names=Names(
            exact=_Filed(names["exact"]),
            phrases=_Filed(names["phrases"]),
            sections=_Filed(names["sections"]),
            not_covered=_Filed(names["not_covered"]),
            complaints=_decoded(names["complaints"], frozenset[str]),
            danger_words=_Words(names["danger_words"]),
            vocabulary=_Words(names["vocabulary"]),
        ),
    )


def _decoded(text: bytes | Raw, wanted: Any) -> Any:  # noqa: ANN401  # a type, and one of it
    """Return a part of the file."""
    try:
        return msgspec.json.decode(text, type=wanted)
    except msgspec.DecodeError:
        fault = "the file that comes with cramptool is damaged; install cramptool again"
        raise KnowledgeError(FILE, fault) from None


class _List(Sequence[msgspec.Struct]):
    """A list, taken apart when somebody looks into it, each item decoded when it is asked for."""

    def __init__(self, text: Raw, item: type[msgspec.Struct]) -> None:
        self._text = text
        self._item = item
        self._items: list[msgspec.Struct | Raw] | None = None

    def _all(self) -> list[msgspec.Struct | Raw]:
        if self._items is None:
            self._items = _decoded(self._text, list[Raw])
        return self._items or []

    def __len__(self) -> int:
        return len(self._all())

    def __iter__(self) -> Iterator[msgspec.Struct]:
        """Yield all items, decoded together where none is yet: that is cheaper than one by one."""
        if self._items is None:
            self._items = _decoded(self._text, list[self._item])  # type: ignore[name-defined]
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
            item = items[place] = _decoded(item, self._item)
        return item


class _Filed(Mapping[str, _Named]):
    """Names under words, of which those are decoded that are asked for."""

    def __init__(self, text: Raw) -> None:
        self._text = text
        self._under: dict[str, Raw] = _decoded(text, dict[str, Raw])

    def __getitem__(self, word: str) -> _Named:
        named: _Named = _decoded(self._under[word], _Named)
        return named

    def __iter__(self) -> Iterator[str]:
        return iter(self._under)

    def __len__(self) -> int:
        return len(self._under)

    def values(self) -> ValuesView[_Named]:
        """Return all names, decoded together: that is cheaper than one by one."""
        under: dict[str, _Named] = _decoded(self._text, dict[str, _Named])
        return under.values()


class _Words(AbstractSet[str]):
    """A set of words, decoded when somebody wants all of them: whether one is there, its text tells."""

    def __init__(self, text: Raw) -> None:
        self._text = bytes(text)
        self._words: frozenset[str] | None = None

    def _all(self) -> frozenset[str]:
        if self._words is None:
            self._words = _decoded(self._text, frozenset[str])
        return self._words or frozenset()

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
