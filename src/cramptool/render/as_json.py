"""JSON for scripts: one object, versioned, the same keys every time, in ASCII. `schema.answer_schema` describes it.

A caution stands before the statement it belongs to.
"""

import re
from collections.abc import Iterable
from typing import Any

import msgspec

from cramptool.emergency import emergency_line
from cramptool.model import Answer, EmergencyNumber, Entry, Knowledge, Problem, Source
from cramptool.printable import printable
from cramptool.render.wording import NOTICE
from cramptool.schema import ANSWER_VERSION, MATCHED_ONLY, ONLY_IN_FULL

_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")


def draw(answer: Answer, knowledge: Knowledge, number: EmergencyNumber) -> str:
    """Return any answer, misses among them, as JSON of two-space indents."""
    sources = {source.id: source for source in knowledge.sources}
    without = MATCHED_ONLY if answer.full else MATCHED_ONLY | ONLY_IN_FULL

    def builtins(value: object) -> object:
        return _builtins(value, sources, without)

    return json_text(
        {
            "schema": ANSWER_VERSION,
            "query": answer.query,
            "status": answer.status,
            "match": builtins(answer.match),
            "urgency": answer.urgency,
            "who": answer.who,
            "full": answer.full,
            "not_understood": answer.not_understood,
            "candidates": builtins(answer.candidates),
            "topics": builtins(answer.topics),
            "section": answer.section,
            "nothing_under": answer.nothing_under,
            "overview": builtins(answer.overview),
            "entries": builtins(answer.entries),
            "danger_signs": builtins(answer.danger_signs),
            "emergency": {
                "line": emergency_line(number),
                "numbers": number.numbers,
                "place": number.place,
                "note": number.note,
            },
            "file": {
                "title": knowledge.title,
                "about": knowledge.about,
                "version": knowledge.version,
                "reviewed": knowledge.reviewed,
                "next_review": knowledge.next_review,
                "notice": NOTICE,
            },
        }
    )


def draw_findings(findings: Iterable[Problem], errors: Iterable[str]) -> str:
    """Return what `check` found, and which files it could not read, as JSON."""
    problems = [msgspec.structs.asdict(found) for found in findings]
    return json_text({"schema": ANSWER_VERSION, "problems": problems, "errors": [printable(error) for error in errors]})


def draw_error(message: str) -> str:
    """Return an error, of usage or of the knowledge file, as JSON."""
    return json_text({"schema": ANSWER_VERSION, "error": message})


def json_text(content: dict[str, Any]) -> str:
    """Return JSON text in ASCII, whatever the content: any output can hold it, and none of it steers a terminal."""
    return f"{in_ascii(msgspec.json.format(msgspec.json.encode(content), indent=2).decode())}\n"


def in_ascii(text: str) -> str:
    """Return JSON with every character beyond ASCII escaped."""
    text = text.replace("\x7f", "\\u007f")  # the one control character that JSON does not escape by itself
    return text if text.isascii() else _BEYOND_ASCII.sub(_escaped, text)


def _escaped(characters: re.Match[str]) -> str:
    r"""Return the JSON escapes of characters, one a UTF-16 unit, as JSON counts them: `\u00e9`, `\ud83e\uddb5`."""
    units = characters[0].encode("utf-16-be").hex(" ", 2)
    return "\\u" + units.replace(" ", "\\u")


def _builtins(value: Any, sources: dict[str, Source], without: frozenset[str]) -> Any:  # noqa: ANN401  # any part of an answer
    """Return a part of an answer as dicts and lists with every key there: entries with their kind, sources in full.

    Left out are the fields of `without`.
    """
    if isinstance(value, tuple):
        return [_builtins(item, sources, without) for item in value]
    if not isinstance(value, msgspec.Struct):
        return value
    content: dict[str, Any] = {}
    for field in _fields(value):
        if field == "kind":
            content[field] = value.kind  # type: ignore[attr-defined]  # of an entry
        elif field == "sources":
            content[field] = [msgspec.structs.asdict(sources[name]) for name in getattr(value, field)]
        elif field not in without:
            content[field] = _builtins(getattr(value, field), sources, without)
    return content


def _fields(value: msgspec.Struct) -> tuple[str, ...]:
    """Return the keys of a part of an answer; how a medicine is had stands before all that is said of it."""
    fields = value.__struct_fields__
    if not isinstance(value, Entry):
        return fields
    common = Entry.__struct_fields__
    return (common[0], "kind", *fields[len(common) :], *common[1:])
