"""Where answers go: panels on a terminal, plain lines in a pipe, JSON where asked for; misses and errors on stderr."""

import os
import shutil
import sys
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple, Protocol, TextIO

from cramptool.emergency import ANYWHERE, emergency_line
from cramptool.errors import CramptoolError, KnowledgeError
from cramptool.model import Answer, Candidate, EmergencyNumber, Knowledge, Level, Problem, Status
from cramptool.printable import printable

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

            write(sys.stdout, as_json.draw(answer, knowledge, number))
        elif answer.status is not Status.NONE:
            from cramptool.render.blocks import correction

            if said := correction(answer):
                warn(said)
            write(sys.stdout, self._renderer().draw(answer, knowledge, number))
        if answer.status is not Status.NONE:
            return FOUND
        from cramptool.render import as_plain

        write(sys.stderr, as_plain.draw_miss(answer, number))
        return NOT_FOUND

    def show_list(self, title: str, rows: Sequence[Candidate], knowledge: Knowledge, number: EmergencyNumber) -> int:
        """Show names that can be looked up."""
        if self.json:
            answer = Answer(query="", status=Status.FOUND, candidates=tuple(rows))
            return self.show_answer(answer, knowledge, number)
        write(sys.stdout, self._renderer().draw_list(title, rows, number))
        return FOUND

    def show_home(self, topics: Sequence[Candidate], knowledge: Knowledge, number: EmergencyNumber) -> int:
        """Show what there is, the emergency line first."""
        if self.json:
            return self.show_list("", topics, knowledge, number)
        write(sys.stdout, self._renderer().draw_home(knowledge, number))
        return FOUND

    def show_findings(self, findings: Sequence[Problem], errors: Sequence[KnowledgeError]) -> int:
        """Show what `check` found, one finding a line, and say on stderr which files cannot be checked.

        The exit status is that of such a file, else 1 where there is an error.
        """
        if self.json:
            from cramptool.render import as_json

            write(sys.stdout, as_json.draw_findings(findings, map(str, errors)))
        else:
            from cramptool.render import as_plain

            write(sys.stdout, as_plain.draw_findings(findings))
        for error in errors:
            warn(str(error))
        if errors:
            return errors[0].exit_code
        return NOT_FOUND if any(found.level is Level.ERROR for found in findings) else FOUND

    def _renderer(self) -> Renderer:
        """Return what draws: plain lines, or panels as wide as the terminal."""
        if self._is_plain():
            from cramptool.render import as_plain

            return as_plain
        from cramptool.render.as_panels import Screen

        size = shutil.get_terminal_size()
        encoding = getattr(sys.stdout, "encoding", None) or "ascii"
        return Screen(
            width=self.width or size.columns,
            height=size.lines,
            color=self._is_colored(),
            ascii_only=not encoding.lower().startswith("utf"),
        )

    def _is_plain(self) -> bool:
        """Whether to write plain lines."""
        if self.plain or self.color is Color.ALWAYS:
            return self.plain
        if os.environ.get("ACCESSIBLE", "0") not in {"", "0"} or os.environ.get("TERM") == "dumb":
            return True
        return not (_is_terminal() or self._is_colored())

    def _is_colored(self) -> bool:
        """Whether to colour panels."""
        if self.color is not Color.AUTO:
            return self.color is Color.ALWAYS
        if os.environ.get("NO_COLOR"):
            return False
        return bool(os.environ.get("FORCE_COLOR")) or _is_terminal()


def report(error: CramptoolError, *, as_json: bool) -> int:
    """Say on stderr what is wrong, in one line, and return the exit status; scripts get it as JSON too.

    Without a knowledge file there is no help on the screen but the number to call.
    """
    message = _one_line(str(error))
    if as_json:
        from cramptool.render.as_json import draw_error

        write(sys.stdout, draw_error(message))
    write(sys.stderr, f"cramptool: {message}\n")
    if isinstance(error, KnowledgeError):
        write(sys.stderr, f"{emergency_line(ANYWHERE)}\n")
    return error.exit_code


def warn(message: str) -> None:
    """Say something on stderr that stops nothing."""
    write(sys.stderr, f"cramptool: {_one_line(message)}\n")


def write(stream: TextIO | None, text: str) -> None:
    """Write all of `text`; what the stream's encoding lacks is spelled out, and a reader that went away is no error."""
    if stream is None:  # closed before the program began
        return
    encoding = stream.encoding or "utf-8"
    try:
        stream.write(text.encode(encoding, "backslashreplace").decode(encoding))
        stream.flush()
    except BrokenPipeError:
        # what is still in the buffer goes nowhere, else Python complains once more when it exits
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _one_line(text: str) -> str:
    """Return `text` on one line, unable to steer a terminal."""
    return printable(text).replace("\n", "\\n")


def _is_terminal() -> bool:
    return sys.stdout is not None and sys.stdout.isatty()
