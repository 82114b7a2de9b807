"""Text for an encoding that lacks some of its characters: each is written in others that mean the same.

No figure is ever changed by it: "1½" becomes "1 1/2", never "11/2" or "1?", and "10²" becomes "10^2".
"""

from unicodedata import category, combining, decomposition, normalize

_LAST_OF_ASCII = 0x7F
_FRACTION_SLASH = "\u2044"

_WRITTEN = {
    "\u00a0": " ",  # spaces that do not break, and narrow ones
    "\u2009": " ",
    "\u202f": " ",
    "\u2010": "-",  # hyphens, dashes and the minus sign
    "\u2011": "-",
    "\u2012": "-",
    "\u2013": "-",
    "\u2014": "-",
    "\u2015": "-",
    "\u2212": "-",
    "\u2018": "'",  # quotation marks, and the marks of minutes and seconds
    "\u2019": "'",
    "\u201a": "'",
    "\u201b": "'",
    "\u2032": "'",
    "\u00b4": "'",
    "\u201c": '"',
    "\u201d": '"',
    "\u201e": '"',
    "\u2033": '"',
    "\u00ab": '"',
    "\u00bb": '"',
    "\u2026": "...",
    "\u2022": "*",
    "\u00b7": ".",
    "\u2044": "/",
    "\u2192": "->",
    "\u2190": "<-",
    "\u00d7": "x",
    "\u00f7": "/",
    "\u00b1": "+/-",
    "\u2248": "about ",
    "\u2264": "<=",
    "\u2265": ">=",
    "\u2260": "!=",
    "\u00b5": "micro",  # twice in Unicode; "ug" for micrograms is misread as "mg"
    "\u03bc": "micro",
    "\u20ac": "EUR ",
    "\u00a3": "GBP ",
    "\u00ae": "(R)",
    "\u2122": "(TM)",
    "\u00df": "ss",
    "\u00e6": "ae",
    "\u00c6": "AE",
    "\u0153": "oe",
    "\u0152": "OE",
    "\u00f8": "o",
    "\u00d8": "O",
    "\u0142": "l",
    "\u0141": "L",
    "\u00ad": "",  # a soft hyphen, which is only seen at the end of a line
}
"""What stands for a character that is no letter with a mark."""


def encodable(text: str, encoding: str) -> str:
    """Return `text` with every character that `encoding` lacks written in characters that it has.

    Letters lose their marks, typographic characters become the ones of a typewriter, and what has no other form is
    spelled out as Python does: a backslash and its number.
    """
    if _has(encoding, text):
        return text
    said = [
        character if _has(encoding, character) else _written(character, before, after)
        for before, character, after in zip(f" {text}", text, f"{text[1:]} ", strict=False)
    ]
    return "".join(piece if _has(encoding, piece) else _spelled_out(piece, encoding) for piece in said)


def _written(character: str, before: str, after: str) -> str:
    """Return a character in ASCII, or as it is where nothing in ASCII means the same.

    A fraction, an exponent or a word does not run into the number or the word beside it.
    """
    if character == "\u00b0":
        return f"{' ' if before.isalnum() else ''}degrees{' ' if after.isalnum() else ''}"
    if character in _WRITTEN:
        written = _WRITTEN[character]
        return f" {written}" if before.isdigit() and len(written) > 1 and written.isalpha() else written
    form = _form(character)
    plain = normalize("NFKD", character)
    if category(character).startswith("L"):  # a sign with a stroke through it means something else without
        plain = "".join(part for part in plain if not combining(part))
    plain = "".join(_WRITTEN.get(part, part) for part in plain)
    if not plain.isascii() or (form == _form(before) and form != "<fraction>"):
        return plain if plain.isascii() else character
    if form == "<fraction>" or after == _FRACTION_SLASH:
        return f"{' ' * before.isnumeric()}{plain}"
    joint = {"<super>": "^" * before.isalnum(), "<sub>": "_" * before.isdigit()}
    return f"{joint.get(form, '')}{plain}"


def _form(character: str) -> str:
    """Return how Unicode says that a character stands for others: "<super>", "<sub>", "<fraction>"."""
    return decomposition(character).partition(" ")[0] if ord(character) > _LAST_OF_ASCII else ""


def _has(encoding: str, text: str) -> bool:
    """Return whether an encoding has all the characters."""
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def _spelled_out(text: str, encoding: str) -> str:
    """Return characters that nothing else stands for as backslashes and numbers."""
    return text.encode(encoding, "backslashreplace").decode(encoding)
