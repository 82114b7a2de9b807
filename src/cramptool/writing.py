"""Files that commands write: whole or not at all, and never in the place of another one unasked."""

import os
import shutil
from contextlib import suppress
from pathlib import Path
from secrets import token_hex

from cramptool.errors import OutputError, UsageError
from cramptool.signals import ended_by_signals


def write_file(path: str, content: bytes, *, force: bool = False) -> None:
    """Write a file under its name once all of it is there; with `force` in the place of one that is there already.

    Raises `UsageError` where there is a file already, where what is there is none, or where the folder takes none, and
    `OutputError` where the disk does not take all of it.
    """
    try:
        target = Path(path).resolve()  # a link stays one
        _refuse_to_replace(target, path, force=force)
        beside = target.with_name(f".{target.name}.{token_hex(4)}")
    except (OSError, RuntimeError, ValueError) as error:  # a loop of links, a name with a NUL in it
        raise _cannot_be_written(path, error) from None
    with ended_by_signals():
        try:
            _write_beside(beside, target, content, path)
        finally:
            with suppress(OSError):  # it has its name by now, or never was there
                beside.unlink()


def _write_beside(beside: Path, target: Path, content: bytes, path: str) -> None:
    """Write a file beside its place, and give it its name."""
    try:
        file = beside.open("xb")
    except OSError as error:
        raise _cannot_be_written(path, error) from None
    try:
        with file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, beside)
        beside.replace(target)
    except OSError as error:
        message = f"{path} could not be written in full ({_fault(error)}), so nothing of it is there"
        raise OutputError(message) from None


def _cannot_be_written(path: str, error: Exception) -> UsageError:
    return UsageError(f"{path} cannot be written ({_fault(error)}); check the name and the folder")


def _refuse_to_replace(target: Path, path: str, *, force: bool) -> None:
    """Refuse what is there already: a file unless it was asked for, and anything that is no file."""
    if target.exists() and not target.is_file():
        message = f"{path} is no file; choose another name"
        raise UsageError(message)
    if target.exists() and not force:
        message = f"{path} is there already and stays as it is; choose another name"
        raise UsageError(message)


def _fault(error: Exception) -> str:
    return (getattr(error, "strerror", None) or str(error)).lower()
