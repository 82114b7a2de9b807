"""A query: what was typed, taken apart into words once."""

from typing import NamedTuple

from cramptool.model import Section, Who
from cramptool.words import base_form, people_named, spelled

LONGEST_READ = 200
"""Words beyond are heard for danger only, so that a page pasted in costs no more than a long letter."""


class Query(NamedTuple):
    """What was typed: its words as they are spelt and in base form, and the section and the fullness asked for."""

    text: str
    spelt: tuple[str, ...]
    typed: tuple[str, ...]
    section: Section | None = None
    full: bool = False

    @property
    def who(self) -> tuple[Who, ...]:
        """Whom the query is about."""
        return people_named(self.typed)

    def corrected(self, meant: dict[str, str]) -> "Query":
        """Return the query with words taken for others, which may be one for two or two for one."""
        spelt: list[str] = []
        rest = list(self.spelt) if meant else []
        while rest:
            length = 2 if " ".join(rest[:2]) in meant else 1
            words = " ".join(rest[:length])
            spelt += meant.get(words, words).split()
            del rest[:length]
        return self._replace(spelt=tuple(spelt), typed=tuple(map(base_form, spelt))) if meant else self


def query_of(text: str, *, section: Section | None = None, full: bool = False) -> Query:
    """Return what was typed as a query."""
    spelt = spelled(text)
    return Query(text, spelt, tuple(map(base_form, spelt)), section, full)
