"""Text that comes from a file or a user, made safe to print."""

from unicodedata import category

# Cc: control characters, C1 and escape among them; Cf: invisible and direction-changing marks; Cs: lone surrogates;
# Zl and Zp: separators that some terminals take as a new line.
_UNSAFE = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_KEPT = frozenset("\n\u00ad\u200d")  # new line, soft hyphen and the joiner that scripts and emoji need


def printable(text: str) -> str:
    """Return `text` with every control, direction-changing or invisible character spelled out, new lines kept.

    No escape sequence survives it, so nothing in a knowledge file or a query can steer a terminal.
    """
    if text.isascii() and text.replace("\n", "").isprintable():
        return text
    return "".join(
        character if character in _KEPT or category(character) not in _UNSAFE else _spelled_out(character)
        for character in text
    )


def _spelled_out(character: str) -> str:
    """Return a character as Python spells it: a backslash and its number."""
    return ascii(character)[1:-1]
