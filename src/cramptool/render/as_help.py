"""A page of the manual as `--help` prints it: in columns on a terminal, one thought a line in a pipe."""

from collections.abc import Iterator
from textwrap import wrap

from cramptool.manual import EMERGENCY, Page, Part
from cramptool.render.wording import NOTICE

NARROWEST, WIDEST = 20, 80
"""Columns; below, words fall apart, and longer lines are hard to read."""
_NARROW = 60
"""Below, what a term means stands under it."""
_MOST_INDENT = 32


def draw(page: Page, *, width: int | None, height: int) -> str:
    """Return a page `width` columns wide, or in plain lines where it is None.

    Longer than `height` lines, it ends with what it began with, which has scrolled away.
    """
    if width is not None:
        width = max(NARROWEST, min(width, WIDEST))
    lines = [*(_plain(page) if width is None else _columns(page, width))]
    if len(lines) >= height:
        lines += [EMERGENCY] if width is None else wrap(EMERGENCY, width)
    return "".join(f"{line}\n" for line in lines)


def _plain(page: Page) -> Iterator[str]:
    yield EMERGENCY
    yield page.says
    yield from _plain_part(page.examples)
    yield f"Usage: {page.usage}"
    yield page.about
    for part in (*page.groups, page.options):
        yield from _plain_part(part)
    yield NOTICE


def _plain_part(part: Part) -> Iterator[str]:
    yield from [f"{part.title}:"] if part.terms else []
    for name, says in part.terms:
        # a word first: a screen reader may pass over hyphens
        yield f"{'Option ' if name.startswith('-') else ''}{name}: {says}"


def _columns(page: Page, width: int) -> Iterator[str]:
    yield from wrap(EMERGENCY, width)
    yield from wrap(page.says, width)
    yield ""
    yield from _part(page.examples, width)
    yield from wrap(f"Usage: {page.usage}", width, subsequent_indent="    ")
    yield ""
    yield from wrap(page.about, width)
    yield ""
    for part in (*page.groups, page.options):
        yield from _part(part, width)
    yield from wrap(NOTICE, width)


def _part(part: Part, width: int) -> Iterator[str]:
    if not part.terms:
        return
    yield from wrap(f"{part.title}:", width)
    widest = max(len(name) for name, _ in part.terms)
    indent = 4 if width < _NARROW else min(widest, _MOST_INDENT) + 4
    for name, says in part.terms:
        head = f"  {name}".ljust(indent)
        if not head.endswith("  "):  # what it does would stand too near
            yield from wrap(head.rstrip(), width, subsequent_indent="    ", break_on_hyphens=False)
            head = " " * indent
        yield from wrap(says, width, initial_indent=head, subsequent_indent=" " * indent, break_long_words=False)
    yield ""
