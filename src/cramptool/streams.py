"""Writing to stdout and stderr: in any encoding, into a pipe that was closed, onto a disk that is full."""

import os
import sys
from typing import TextIO

from cramptool.encodable import encodable
from cramptool.errors import OutputError

_ASCII_LOCALES = frozenset({"C", "POSIX"})


def write(text: str) -> None:
    """Write all of `text` to stdout.

    A reader that went away is no error. Raises `OutputError` where stdout is closed or takes no more.
    """
    fault = _written(sys.stdout, text)
    if fault:
        message = f"the answer could not be written in full: {fault}"
        raise OutputError(message)


def write_aside(text: str) -> None:
    """Write to stderr; that it takes nothing stops no answer."""
    _written(sys.stderr, text)


def encoding_of(stream: TextIO | None) -> str:
    """Return the encoding to write in.

    Under LC_ALL=C it is ASCII, which was asked for, though Python writes UTF-8 there; of LANG=C Python leaves no trace.
    """
    asked_for = os.environ.get("PYTHONIOENCODING") or os.environ.get("PYTHONUTF8")
    if os.environ.get("LC_ALL") in _ASCII_LOCALES and not asked_for:
        return "ascii"
    return getattr(stream, "encoding", None) or "utf-8"


def _written(stream: TextIO | None, text: str) -> str | None:
    """Write text, and return what went wrong, None where nothing did."""
    if not text:
        return None
    if stream is None:
        return "stdout is closed"
    try:
        stream.write(encodable(text, encoding_of(stream)))
        stream.flush()
    except BrokenPipeError:
        _forget_rest(stream)
    except OSError as error:
        _forget_rest(stream)
        return (error.strerror or str(error)).lower()
    except KeyboardInterrupt:
        _forget_rest(stream)
        raise
    return None


def _forget_rest(stream: TextIO) -> None:
    """Send what is still in the buffer nowhere, else Python tries to write it once more when it exits."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
