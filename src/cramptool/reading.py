"""The text of a file, and where in it a fault stands."""

import os
from collections.abc import Callable, Iterable, Iterator
from stat import S_ISDIR, S_ISREG
from typing import Any, NamedTuple, NoReturn

from cramptool.errors import KnowledgeError, NotTextError

_LONGEST_NUMBER = 18
"""Digits; of a longer number that is enough to say that it is too large."""
LONGEST_QUOTE = 100
"""So many characters of a file are said back in an error."""

MOST_KEYS = 30
"""No part of a knowledge file has more."""

Place = tuple[str | int, ...]
"""Where something stands in a file: keys and list positions from the top, `("topics", 0, "do_now")`."""


class Content(NamedTuple):
    """What a file holds: dicts, lists, texts and numbers.

    `locate` returns the line and column, counted from 1, at which the key or list item of a place begins; for a place
    that is not there, those of what surrounds it.
    """

    file: str
    value: Any
    locate: Callable[[Place], tuple[int, int]]

    def refuse(self, place: Place, fault: str) -> NoReturn:
        """Raise a `KnowledgeError` at a place."""
        line, column = self.locate(place)
        path = self.path(place)
        raise KnowledgeError(self.file, f"{path}: {fault}" if path else fault, line=line, column=column)

    def path(self, place: Place) -> str:
        """Return the place in words, with ids in the place of positions: `topics.calf.do_now`."""
        words: list[str] = []
        value = self.value
        for step in place:
            try:
                value = value[step]
            except (KeyError, IndexError, TypeError):  # a key that is missing, or that the file has twice
                break
            item_id = value.get("id") if isinstance(value, dict) and isinstance(step, int) else None
            words.append(quoted(str(item_id or step)))
        return ".".join(words)

    def places(self, paths: Iterable[str]) -> Iterator[Place]:
        """Yield the places that paths name, as far as they are there."""
        ids: dict[Place, dict[str, int]] = {}
        for path in paths:
            yield self._place(path, ids)

    def _place(self, path: str, ids: dict[Place, dict[str, int]]) -> Place:
        """Return the place that a path names; `ids` are those of the lists that were looked into before."""
        place: list[str | int] = []
        value = self.value
        for word in path.split(".") if path else ():
            step: str | int = word
            if isinstance(value, list):
                if (here := tuple(place)) not in ids:
                    ids[here] = {
                        item["id"]: at for at, item in enumerate(value) if isinstance(item, dict) and "id" in item
                    }
                step = ids[here].get(word, int(word) if word.isdecimal() else len(value))
            try:
                value = value[step]
            except (KeyError, IndexError, TypeError):
                break
            place.append(step)
        return tuple(place)


def read_text(name: str, limit: int, room: int | None = None) -> str:
    """Return the text of a regular file of UTF-8 within `limit` bytes; raises `KnowledgeError` for any other.

    `room` is how many bytes of memory it may take once it is read as JSON.
    """
    try:
        # looked at before it is opened: opening a pipe that nobody writes to would wait for ever
        found = os.stat(name)
        if S_ISDIR(found.st_mode):
            raise KnowledgeError(name, "is a folder; name a .yaml or .json file in it")
        if not S_ISREG(found.st_mode):
            raise KnowledgeError(name, "is no regular file but a pipe or a device; save its content to a file first")
        with open(name, "rb") as stream:
            content = b"" if found.st_size > limit else stream.read(limit + 1)  # a size may lie
    except FileNotFoundError:
        fault = "there is no such file; check the path, or leave it out to use the file that comes with cramptool"
        raise KnowledgeError(name, fault) from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        reason = getattr(error, "strerror", None) or str(error)
        fault = f"cannot be read ({reason.lower()}); check the path, and who may read the file"
        raise KnowledgeError(name, fault) from None
    remedy = "check that it is the right file, or split it"
    if max(found.st_size, len(content)) > limit:
        raise KnowledgeError(name, f"is larger than {limit // 1_000_000} MB; {remedy}")
    if room and _room_of(content) > room:
        if _is_wide(content):
            remedy = f"an emoji makes all of it take 4 times as much; write it as \\u escapes, or {remedy}"
        raise KnowledgeError(name, f"would take more than {room // 1_000_000} MB of memory; {remedy}")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line, column = position(content[: error.start].decode("utf-8", "replace"))
        fault = f"the byte 0x{content[error.start]:02x} is not UTF-8; save the file as UTF-8 text"
        raise NotTextError(name, fault, line=line, column=column) from None


def _room_of(content: bytes) -> int:
    """Return about how many bytes JSON takes once it is read, by what stands in it: its text, and what that says."""
    letters = 2 * len(content) * (4 if _is_wide(content) else 1)
    objects = content.count(b"{")
    odd_keys = max(0, content.count(b":") - MOST_KEYS * objects)  # all others are the same few again and again
    return letters + 200 * (objects + odd_keys) + 72 * content.count(b"[") + 70 * content.count(b",")


def _is_wide(content: bytes) -> bool:
    """Return whether a text has a character that takes 4 bytes in memory, for beside it all others take as many."""
    return not content.isascii() and bool(content.translate(None, bytes(range(0xF0))))


def whole_number(digits: str) -> int:
    """Return a number, of an endless one as much as it takes to say that it is too large."""
    return int(digits[:_LONGEST_NUMBER])


def quoted(text: str) -> str:
    """Return what a file says as an error says it back: not for pages and pages."""
    return text if len(text) <= LONGEST_QUOTE else f"{text[:LONGEST_QUOTE]}..."


def position(before: str) -> tuple[int, int]:
    """Return line and column of what follows the text `before`."""
    return before.count("\n") + 1, len(before) - before.rfind("\n")
