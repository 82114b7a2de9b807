"""JSON for scripts: one object, versioned, the same keys every time.

A caution stands before the statement it belongs to.
"""

from collections.abc import Iterable
from typing import Any

import msgspec

from cramptool.emergency import emergency_line
from cramptool.model import Answer, EmergencyNumber, Entry, Knowledge, Source
from cramptool.printable import printable
from cramptool.render.wording import NOTICE

SCHEMA = 1
"""Counts up when a key changes its meaning or goes; new keys may come without it."""

_MATCHED_ONLY = frozenset({"misspellings", "phrases"})
_RECIPES = frozenset({"recipe"})


def draw(answer: Answer, knowledge: Knowledge, number: EmergencyNumber) -> str:
    """Return any answer, misses among them, as JSON of two-space indents."""
    sources = {source.id: source for source in knowledge.sources}
    return _text(
        {
            "schema": SCHEMA,
            "query": answer.query,
            "status": answer.status,
            "match": _builtins(answer.match, sources),
            "urgency": answer.urgency,
            "not_understood": answer.not_understood,
            "candidates": _builtins(answer.candidates, sources),
            "topics": _builtins(answer.topics, sources),
            "section": answer.section,
            "entries": _builtins(answer.entries, sources),
            "danger_signs": _builtins(answer.danger_signs, sources),
            "emergency": {
                "line": emergency_line(number),
                "numbers": number.numbers,
                "place": number.place,
                "note": number.note,
            },
            "file": {
                "title": knowledge.title,
                "version": knowledge.version,
                "reviewed": knowledge.reviewed,
                "next_review": knowledge.next_review,
                "notice": NOTICE,
            },
        }
    )


def draw_error(message: str) -> str:
    """Return an error, of usage or of the knowledge file, as JSON."""
    return _text({"schema": SCHEMA, "error": message})


def _text(content: dict[str, Any]) -> str:
    """Return JSON text; characters that could steer a terminal are escaped, as JSON allows within its strings."""
    text = msgspec.json.format(msgspec.json.encode(content), indent=2).decode()
    if printable(text) == text:
        return f"{text}\n"
    return "".join(c if printable(c) == c else "".join(f"\\u{unit:04x}" for unit in _utf16(c)) for c in text) + "\n"


def _utf16(character: str) -> Iterable[int]:
    """Yield the UTF-16 units of a character, as JSON escapes count them."""
    encoded = character.encode("utf-16-be", "surrogatepass")
    return (int.from_bytes(encoded[place : place + 2]) for place in range(0, len(encoded), 2))


def _builtins(value: Any, sources: dict[str, Source]) -> Any:  # noqa: ANN401  # any part of an answer
    """Return a part of an answer as dicts and lists with every key there: entries with their kind, sources in full.

    Left out are names that are only ever matched, and recipes, which only an export has.
    """
    if isinstance(value, tuple):
        return [_builtins(item, sources) for item in value]
    if not isinstance(value, msgspec.Struct):
        return value
    content: dict[str, Any] = {}
    for field in value.__struct_fields__:
        if field == "sources":
            content[field] = [msgspec.structs.asdict(sources[name]) for name in getattr(value, field)]
        elif field not in _MATCHED_ONLY | _RECIPES:
            content[field] = _builtins(getattr(value, field), sources)
        if field == "id" and isinstance(value, Entry):
            content["kind"] = value.kind
    return content
