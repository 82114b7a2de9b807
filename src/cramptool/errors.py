"""The errors cramptool raises on purpose; `main` turns each into one line and an exit status."""

from typing import ClassVar


class CramptoolError(Exception):
    """Base of all errors raised on purpose. Its text is one line that says what is wrong and what to do."""

    exit_code: ClassVar[int] = 1


class UsageError(CramptoolError):
    """The command line asks for something that cannot be done."""

    exit_code = 2


class KnowledgeError(CramptoolError):
    """A knowledge file is missing, unreadable or invalid.

    `line` and `column` count from 1 and are None where the fault has no place in the text (a missing file).
    """

    exit_code = 3

    def __init__(self, file: str, fault: str, *, line: int | None = None, column: int | None = None) -> None:
        place = named(file) if line is None else f"{named(file)}:{line}:{column}"
        super().__init__(f"{place}: {fault}")
        self.file = file
        self.fault = fault
        self.line = line
        self.column = column


class OutputError(CramptoolError):
    """Stdout is closed, or there is no more room: the disk or the memory is full."""

    exit_code = 4


class NotTextError(KnowledgeError):
    """A knowledge file is no text: there is nothing in it to check."""


def named(path: str) -> str:
    """Return a path as an error names it, an empty one by its quotes."""
    return path or '""'
