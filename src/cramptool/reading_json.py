"""JSON -> content with its places: slow, and needed only once a fault is known, to say where it stands."""

import re
from collections.abc import Iterator
from json import JSONDecodeError, JSONDecoder, loads

from cramptool.errors import KnowledgeError
from cramptool.reading import Content, Place, position, whole_number

_PLAIN_ITEM = r'(?:(?:"(?:[^"\\]|\\.)*+"|[^][{}",\s]++)\s*+,\s*+)'
"""A text or a number in a list, with the comma behind it."""
_BLANK = re.compile(r"[ \t\r\n]*")
_SURROGATES = re.compile(r"\\u[dD][89abAB]\w\w\\u[dD][c-fC-F]\w\w|\\u[dD][89a-fA-F]\w\w")
_HALF = len("\\ud800")
_DECODER = JSONDecoder(parse_int=whole_number)


def read_json(name: str, text: str) -> Content:
    """Return the content of JSON; raises `KnowledgeError` where it is none, too deep, or has half a character."""
    half = next(_halves(text), None)
    if half is not None:
        line, column = position(text[:half])
        fault = "this is half a character; write it whole, as UTF-8 or as two escapes"
        raise KnowledgeError(name, fault, line=line, column=column)
    try:
        return Content(name, loads(text, parse_int=whole_number), _Places(text).locate)
    except JSONDecodeError as error:
        said = f"{error.msg[:1].lower()}{error.msg[1:]}"
        fault = f"this is not JSON ({said}); write the file with a tool that writes JSON"
        raise KnowledgeError(name, fault, line=error.lineno, column=error.colno) from None
    except RecursionError:
        fault = "this is nested too deep; a knowledge file needs 5 levels"
        raise KnowledgeError(name, fault, line=1, column=1) from None


def _halves(text: str) -> Iterator[int]:
    """Yield where a half of a character is escaped without the other one."""
    for found in _SURROGATES.finditer(text):
        before = found.start()
        while text[before - 1 : before] == "\\":
            before -= 1
        is_escape = (found.start() - before) % 2 == 0  # else the backslash is one itself, and letters stand behind it
        if is_escape and len(found[0]) == _HALF:
            yield found.start()


class _Places:
    """Where everything in a JSON text begins, found when somebody asks.

    What was passed on the way is remembered, but no texts and numbers in a list: there may be millions.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._begins: dict[Place, tuple[int, int]] = {(): (self._after_blank(0),) * 2}
        """Of what was passed: the key or the item, and its value."""
        self._passed: dict[Place, tuple[int, int]] = {}
        """Of lists and objects: how far they were gone through, and how many items that were."""

    def locate(self, place: Place) -> tuple[int, int]:
        """Return line and column of a place, or those of what surrounds a place that is not there."""
        for length in range(len(place)):
            if place[: length + 1] not in self._begins:
                self._pass(place[:length], place[length])
            if place[: length + 1] not in self._begins:
                place = place[:length]
                break
        at = self._begins[place][0]
        return self._text.count("\n", 0, at) + 1, at - self._text.rfind("\n", 0, at)

    def _pass(self, around: Place, wanted: str | int) -> None:
        """Go through a list or an object, from where that ended before, to the wanted item or to its end."""
        begin = self._begins[around][1]
        closing = {"{": "}", "[": "]"}.get(self._text[begin], "")
        at, count = self._passed.get(around, (self._after_blank(begin + 1), 0))
        if closing == "]" and isinstance(wanted, int):
            if wanted < count:  # a text or a number that was passed before
                at, count = self._after_blank(begin + 1), 0
            if run := re.compile(f"{_PLAIN_ITEM}{{{wanted - count}}}+").match(self._text, at):
                at, count = run.end(), wanted
        while closing and self._text[at] != closing:
            step, value = (count, at) if closing == "]" else self._after_key(at)
            if step == wanted or closing == "}" or self._text[value] in "{[":
                self._begins.setdefault((*around, step), (at, value))
            if step == wanted:
                break
            at = self._after_blank(_DECODER.raw_decode(self._text, value)[1])
            at = self._after_blank(at + 1) if self._text[at] == "," else at
            count += 1
        self._passed[around] = at, count

    def _after_key(self, at: int) -> tuple[str, int]:
        """Return a key, and where its value begins."""
        key, at = _DECODER.raw_decode(self._text, at)
        return key, self._after_blank(self._after_blank(at) + 1)

    def _after_blank(self, at: int) -> int:
        found = _BLANK.match(self._text, at)
        return found.end() if found else at
