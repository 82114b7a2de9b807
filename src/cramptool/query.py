"""A query: what was typed, taken apart into words once."""

from typing import NamedTuple

from cramptool.model import Section
from cramptool.words import base_form, spelled

LONGEST_READ = 200
"""Words beyond are heard for danger only, so that a page pasted in costs no more than a long letter."""


class Query(NamedTuple):
    """What was typed: its words as they are spelt and in base form, and the section and the fullness asked for."""

    text: str
    spelt: tuple[str, ...]
    typed: tuple[str, ...]
    section: Section | None = None
    full: bool = False

    def corrected(self, meant: dict[str, str]) -> "Query":
        """Return the query with words taken for others, which may be one for two."""
        text = f" {' '.join(self.spelt)} "
        for wrong, right in meant.items():
            text = text.replace(f" {wrong} ", f" {right} ")
        spelt = tuple(text.split())
        return self._replace(spelt=spelt, typed=tuple(map(base_form, spelt)))


def query_of(text: str, *, section: Section | None = None, full: bool = False) -> Query:
    """Return what was typed as a query."""
    spelt = spelled(text)
    return Query(text, spelt, tuple(map(base_form, spelt)), section, full)
