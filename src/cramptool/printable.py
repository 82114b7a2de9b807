"""Text that comes from a file or a user, made safe to print."""

from collections.abc import Iterator
from unicodedata import category

# Cc: control characters, C1 and escape among them; Cf: invisible and direction-changing marks; Cs: lone surrogates;
# Zl and Zp: separators that some terminals take as a new line.
_UNSAFE = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_KEPT = frozenset("\n\u00ad\u200d")  # new line, soft hyphen and the joiner that scripts and emoji need

# Of other categories and yet invisible: fillers, joiners, and selectors of variants but for the two that emoji need.
_INVISIBLE = frozenset(
    "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2065\u2800\u3164\uffa0"
    "\ufff0\ufff1\ufff2\ufff3\ufff4\ufff5\ufff6\ufff7\ufff8"
    "\ufe00\ufe01\ufe02\ufe03\ufe04\ufe05\ufe06\ufe07\ufe08\ufe09\ufe0a\ufe0b\ufe0c\ufe0d"
)
_HIDDEN = range(0xE0000, 0xE1000)
"""Tags and more selectors: whole texts may be hidden in them."""
_LAST_TWO = 0xFFFE
"""Of each plane of Unicode, the numbers that end so are no characters."""
_MARKS = frozenset({"Mn", "Me"})
MOST_MARKS = 5
"""Accents on one letter; no language writes more, and a pile of them hides the lines above it."""


def printable(text: str) -> str:
    """Return `text` with every control, direction-changing or invisible character spelled out, new lines kept.

    No escape sequence survives it, so nothing in a knowledge file or a query can steer a terminal.
    """
    if text.isascii() and text.replace("\n", "").isprintable():
        return text
    return "".join(_shown(text))


def in_a_line(text: str) -> str:
    """Return `text` made safe to print, its lines as one: a new line could imitate what the program says."""
    return printable(" ".join(text.split()))


def one_line(text: str) -> str:
    """Return `text` made safe to print, its new lines spelled out: one in the name of a file is part of it."""
    return printable(text).replace("\n", "\\n")


def _shown(text: str) -> Iterator[str]:
    """Yield each character as it is shown."""
    marks = 0
    for character in text:
        kind = category(character)
        if kind in _MARKS:
            marks += 1
        elif character not in _KEPT:  # behind a joiner a mark is still on the letter before
            marks = 0
        is_safe = kind not in _UNSAFE and marks <= MOST_MARKS and not _is_hidden(character)
        yield character if is_safe or character in _KEPT else _spelled_out(character)


def _is_hidden(character: str) -> bool:
    """Return whether nobody sees a character, though its category does not say so."""
    number = ord(character)
    return character in _INVISIBLE or number in _HIDDEN or number & _LAST_TWO == _LAST_TWO


def _spelled_out(character: str) -> str:
    """Return a character as Python spells it: a backslash and its number."""
    return ascii(character)[1:-1]
