"""The manual as a page for `man`: troff with the man macros, from the same words as `--help`."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from textwrap import wrap

from cramptool.manual import EMERGENCY, ENVIRONMENT, EXIT_STATUS, FAULTS, Page
from cramptool.render.wording import NOTICE

LONGEST_LINE = 78
"""Of the source; what is read is filled anew."""

Terms = Iterable[tuple[str, str]]


def draw(front: Page, commands: Sequence[Page], *, version: str, reviewed: date) -> str:
    """Return the man page: the front page, with the examples and the options of every command.

    `reviewed` is the day on which the knowledge was last read through; it dates the page too.
    """
    return "".join(f"{line}\n" for line in _lines(front, commands, version=version, reviewed=reviewed))


def _lines(front: Page, commands: Sequence[Page], *, version: str, reviewed: date) -> Iterator[str]:
    yield f'.TH CRAMPTOOL 1 {reviewed} "cramptool {version}" "User Commands"'
    yield from (".nh", ".ad l")  # no word broken, no gaps in a line: commands are copied from here
    yield from (
        ".SH NAME",
        _prose(f"cramptool - {front.says[0].lower()}{front.says[1:].rstrip('.')}").replace(" - ", " \\- "),
    )
    yield from (".SH SYNOPSIS", _typed(front.usage))
    yield from (".SH DESCRIPTION", _prose(EMERGENCY), ".PP", _prose(front.about), ".PP", _prose(NOTICE))
    yield ".SH EXAMPLES"
    yield from _terms(front.examples.terms)
    yield ".SH COMMANDS"
    for group in front.groups:
        yield f".SS {_prose(group.title)}"
        yield from _terms(group.terms)
    yield ".SH OPTIONS"
    yield from _terms(front.options.terms)
    for page in commands:
        if page.options.terms:
            yield f".SS Of {_prose(page.usage.removesuffix(' [OPTIONS]'))}"
            yield from _terms(page.options.terms)
    yield from (".SH ENVIRONMENT", "An option beats a variable; there is no configuration file.", *_terms(ENVIRONMENT))
    yield from (".SH EXIT STATUS", *_terms(EXIT_STATUS))
    yield ".SH MORE EXAMPLES"
    yield from _terms(term for page in commands for term in page.examples.terms)
    yield from (".SH BUGS", _prose(FAULTS))


def _terms(terms: Terms) -> Iterator[str]:
    """Yield what to type or what there is, each with what it means."""
    for name, says in terms:
        yield from (".TP", f".B {_typed(name)}", _prose(says))


def _typed(text: str) -> str:
    """Return what is typed as it is typed: its hyphens are the ones of a keyboard."""
    return _prose(text).replace("-", "\\-")


def _prose(text: str) -> str:
    """Return text in lines of which nothing is taken for a request or an escape."""
    lines = wrap(text.replace("\\", "\\e"), LONGEST_LINE, break_long_words=False, break_on_hyphens=False)
    return "\n".join(f"\\&{line}" if line.startswith((".", "'")) else line for line in lines)
