"""Where answers go: panels on a terminal, plain lines in a pipe, JSON where asked for; misses on stderr."""

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from enum import StrEnum
from textwrap import wrap
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TextIO, TypedDict

from cramptool.emergency import ANYWHERE, emergency_line
from cramptool.errors import CramptoolError, KnowledgeError, OutputError
from cramptool.model import Answer, Candidate, EmergencyNumber, Knowledge, Level, Problem, Status
from cramptool.printable import one_line
from cramptool.streams import encoding_of, write, write_aside

if TYPE_CHECKING:
    from cramptool.guide import Guide, Moment

FOUND, NOT_FOUND = 0, 1
"""Exit statuses of an answer; those of errors stand with the errors."""


class Color(StrEnum):
    """When to colour; `always` also draws panels into a pipe."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


class Renderer(Protocol):
    """What turns answers into text: `render.as_plain`, or a `render.as_panels.Screen`."""

    def draw(self, answer: Answer, knowledge: Knowledge, number: EmergencyNumber) -> str:
        """Return an answer that found something."""

    def draw_list(self, title: str, candidates: Sequence[Candidate], number: EmergencyNumber) -> str:
        """Return rows to choose from."""

    def draw_home(self, knowledge: Knowledge, number: EmergencyNumber) -> str:
        """Return the home screen."""


class Surface(TypedDict):
    """What there is to draw on: columns and lines, whether in colour, and in which characters."""

    width: int
    height: int
    color: bool
    encoding: str


class Output(NamedTuple):
    """How the user wants to read: an option beats a variable, a variable beats what stdout is."""

    plain: bool = False
    json: bool = False
    color: Color = Color.AUTO
    width: int | None = None

    def show_answer(self, answer: Answer, knowledge: Knowledge, number: EmergencyNumber) -> int:
        """Show an answer, a miss on stderr, and return the exit status."""
        if self.json:
            from cramptool.render import as_json

            write(as_json.draw(answer, knowledge, number))
        elif answer.status is not Status.NONE:
            from cramptool.render.blocks import correction

            if said := correction(answer):
                warn(said)
            write(self._renderer().draw(answer, knowledge, number))
        if answer.status is not Status.NONE:
            return FOUND
        from cramptool.render import as_plain

        miss = as_plain.draw_miss(answer, number)
        write_aside(miss if self._is_plain() else _wrapped(miss, self._columns()))
        return NOT_FOUND

    def show_guide(self, answer: Answer, knowledge: Knowledge, number: EmergencyNumber, *, timed: bool) -> int:
        """Lead somebody through the steps that were found; show the answer where there are none, a danger above all.

        Without a terminal to press keys on, all steps are shown at once. Returns the exit status.
        """
        from cramptool.guide import guide_of, why_no_guide

        guide = guide_of(answer, knowledge, number, timed=timed)
        if guide is None or self.json:
            code = self.show_answer(answer, knowledge, number)
            if guide is None and (why := why_no_guide(answer)):
                warn(why)
            return code
        if not (_is_terminal(sys.stdin) and _is_terminal(sys.stdout)):
            from cramptool.render import as_spoken

            write(as_spoken.draw_steps(guide))
            return FOUND
        from cramptool.session import lead

        lead(guide, None if self._is_plain() else self._draw_moment)
        return FOUND

    def show_list(self, title: str, rows: Sequence[Candidate], knowledge: Knowledge, number: EmergencyNumber) -> int:
        """Show names that can be looked up."""
        if self.json:
            answer = Answer(query="", status=Status.FOUND, candidates=tuple(rows))
            return self.show_answer(answer, knowledge, number)
        write(self._renderer().draw_list(title, rows, number))
        return FOUND

    def show_home(self, topics: Sequence[Candidate], knowledge: Knowledge, number: EmergencyNumber) -> int:
        """Show what there is, the emergency line first."""
        if self.json:
            return self.show_list("", topics, knowledge, number)
        write(self._renderer().draw_home(knowledge, number))
        return FOUND

    def show_help(self, app: Any, command: str | None) -> int:  # noqa: ANN401  # Typer itself is known to cli alone
        """Show the page of the manual on a command, or on the whole program."""
        from cramptool.manual import command_page, front_page
        from cramptool.render import as_help

        page = command_page(app, command) if command else front_page(app)
        height = _terminal_size().lines
        write(as_help.draw(page, width=None if self._is_plain() else self._columns(), height=height))
        return FOUND

    def show_findings(self, findings: Sequence[Problem], errors: Sequence[KnowledgeError]) -> int:
        """Show what `check` found, one finding a line, and say on stderr which files cannot be checked.

        The exit status is that of such a file, else 1 where there is an error.
        """
        if self.json:
            from cramptool.render import as_json

            write(as_json.draw_findings(findings, map(str, errors)))
        else:
            from cramptool.render import as_plain

            write(as_plain.draw_findings(findings))
        for error in errors:
            warn(str(error))
        if errors:  # "check my swollen calf" names no file
            write_aside(f"{emergency_line(ANYWHERE)}\n")
            return errors[0].exit_code
        return NOT_FOUND if any(found.level is Level.ERROR for found in findings) else FOUND

    def _renderer(self) -> Renderer:
        """Return what draws: plain lines, or panels as wide as the terminal."""
        if self._is_plain():
            from cramptool.render import as_plain

            return as_plain
        from cramptool.render.as_panels import Screen

        return Screen(**self._surface())

    def _draw_moment(self, guide: "Guide", moment: "Moment") -> str:
        """Return a moment of a guide, drawn as wide and as high as the terminal is by now."""
        from cramptool.render.as_frames import Frames

        return Frames(**self._surface()).draw_moment(guide, moment)

    def _surface(self) -> Surface:
        """Return what there is to draw on."""
        return Surface(
            width=self._columns(),
            height=_terminal_size().lines,
            color=self._is_colored(),
            encoding=encoding_of(sys.stdout),
        )

    def _columns(self) -> int:
        """Return how wide to draw."""
        return self.width or _terminal_size().columns

    def _is_plain(self) -> bool:
        """Whether to write plain lines."""
        if self.plain or self.width or self.color is Color.ALWAYS:
            return self.plain
        if os.environ.get("ACCESSIBLE", "0") not in {"", "0"} or os.environ.get("TERM") == "dumb":
            return True
        return not (_is_terminal(sys.stdout) or self._is_colored())

    def _is_colored(self) -> bool:
        """Whether to colour panels."""
        if self.color is not Color.AUTO:
            return self.color is Color.ALWAYS
        if os.environ.get("NO_COLOR"):
            return False
        return bool(os.environ.get("FORCE_COLOR")) or _is_terminal(sys.stdout)


def report(error: CramptoolError, *, as_json: bool) -> int:
    """Say on stderr what is wrong, and whom to call where that was what was needed, and return the exit status.

    Scripts get it as JSON on stdout too.
    """
    message = one_line(str(error))
    if as_json and not isinstance(error, OutputError):
        from cramptool.render.as_json import draw_error

        with suppress(OutputError):  # the first error is the one to be told
            write(draw_error(message))
    write_aside(f"cramptool: {message}\n{emergency_line(ANYWHERE)}\n")
    return error.exit_code


def warn(message: str) -> None:
    """Say something on stderr that stops nothing."""
    write_aside(f"cramptool: {one_line(message)}\n")


def _wrapped(text: str, width: int) -> str:
    """Return lines broken between words, as wide as the terminal."""
    lines = (wrap(line, width, break_long_words=False, break_on_hyphens=False) for line in text.splitlines())
    return "".join(f"{line}\n" for wrapped in lines for line in wrapped)


def _terminal_size() -> os.terminal_size:
    """Return how large the terminal is, by its variables or as it says itself."""
    import shutil

    return shutil.get_terminal_size()


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()
