"""JSON -> content with its places: slow, and needed only once a fault is known, to say where it stands."""

import re
from json import JSONDecodeError, JSONDecoder, dumps, loads

from cramptool.errors import KnowledgeError
from cramptool.reading import Content, Place, position

_BLANK = re.compile(r"[ \t\r\n]*")
_SURROGATES = re.compile(r"\\u[dD][89abAB]\w\w\\u[dD][c-fC-F]\w\w|\\u[dD][89a-fA-F]\w\w")
_HALF = len("\\ud800")
_LONGEST_NUMBER = 18
"""Digits; a longer number stays text, so that its length is no fault of the reader."""


def _number(digits: str) -> int | str:
    return int(digits) if len(digits) <= _LONGEST_NUMBER else digits


_DECODER = JSONDecoder(parse_int=_number)


def read_json(name: str, text: str) -> Content:
    """Return the content of JSON; raises `KnowledgeError` where it is none, too deep, or has half a character."""
    try:
        content = loads(text, parse_int=_number)
        dumps(content, ensure_ascii=False).encode()
        return Content(name, content, lambda place: _locate(text, place))
    except UnicodeEncodeError:
        half = next((found for found in _SURROGATES.finditer(text) if len(found[0]) == _HALF), None)
        line, column = position(text[: half.start()] if half else "")
        fault = "this is half a character; write it whole, as UTF-8 or as two escapes"
        raise KnowledgeError(name, fault, line=line, column=column) from None
    except JSONDecodeError as error:
        said = f"{error.msg[:1].lower()}{error.msg[1:]}"
        fault = f"this is not JSON ({said}); write the file with a tool that writes JSON"
        raise KnowledgeError(name, fault, line=error.lineno, column=error.colno) from None
    except RecursionError:
        fault = "this is nested too deep; a knowledge file needs 5 levels"
        raise KnowledgeError(name, fault, line=1, column=1) from None


def _locate(text: str, place: Place) -> tuple[int, int]:
    """Walk down to a place, past all that stands before it; stop at what surrounds a place that is not there."""

    def after_blank(at: int) -> int:
        found = _BLANK.match(text, at)
        return found.end() if found else at

    begin = at = after_blank(0)
    for wanted in place:
        is_object, closing = text[at] == "{", {"{": "}", "[": "]"}.get(text[at])
        at, count = after_blank(at + 1), 0
        while closing and text[at] != closing:
            item = at
            step: str | int = count
            if is_object:
                step, at = _DECODER.raw_decode(text, at)
                at = after_blank(after_blank(at) + 1)
            if step == wanted:
                begin = item
                break
            at = after_blank(_DECODER.raw_decode(text, at)[1])
            at = after_blank(at + 1) if text[at] == "," else at
            count += 1
        else:
            break
    return position(text[:begin])
