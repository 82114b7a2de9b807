"""The way in: what was typed, and the exit status. Words alone, the commonest call, need no parser of options."""

import os
import sys
from collections.abc import Sequence

from cramptool.errors import CramptoolError, OutputError
from cramptool.model import Section
from cramptool.names import COMMANDS
from cramptool.output import report

SHOW = "show"
"""What words do where the first is no command."""


def main(args: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status.

    0 something was shown, 1 nothing matched, 2 wrong usage, 3 no valid knowledge file, 4 nowhere to write, or
    too little memory. An error raised on purpose becomes one line; anything else is a bug and stays a traceback.
    """
    args = sys.argv[1:] if args is None else args
    try:
        section, words = words_alone(args)
        if words is None:
            from cramptool.cli import run

            return run(args)
        from cramptool.answering import FILE_VARIABLE, REGION_VARIABLE, Settings, show_answer

        file, region = (os.environ.get(name) or None for name in (FILE_VARIABLE, REGION_VARIABLE))
        return show_answer(Settings(file, region), words, section)
    except CramptoolError as error:
        return report(error, as_json="--json" in args)
    except MemoryError:
        pass  # until here the error itself holds on to what filled the memory
    fault = "there is too little memory for an answer; close other programs, or name a smaller file"
    return report(OutputError(fault), as_json=False)


def words_alone(args: Sequence[str]) -> tuple[Section | None, Sequence[str] | None]:
    """Return the words to look up and the section to look in, no words where there is anything else to be parsed.

    So it is without a word at all, with an option, and for a command that does more than to show what it finds.
    """
    if not args or args[0] == "help" or any(arg.startswith("-") for arg in args):
        return None, None
    command, words = (args[0], args[1:]) if args[0] in COMMANDS else (SHOW, args)
    if command == SHOW or (command == Section.FIRST_AID and words):
        return None, words or None
    return (Section(command), words) if command in {*Section} else (None, None)
