"""Run the program on hostile knowledge files, and print what each costs a whole process.

    .venv/bin/python -m benchmarks.hostile

takes the files from `tests/hostile_files.py`: those that are refused, and those that are read and were made to take
long. It ends with status 1 if one takes more than 2 seconds or 300 MB. Seconds are those of the processor: nothing
waits, and what else runs on the machine does not count. Takes some minutes, and needs POSIX.
"""

import multiprocessing
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tests.hostile_files import REFUSED, SLOW, Hostile

MOST_SECONDS = 2.0
MOST_MEGABYTES = 300
UNIT = 1024 if sys.platform != "darwin" else 1024 * 1024
"""How many of what the system counts memory in make a megabyte."""


class Cost(NamedTuple):
    """What a process did, and what it took."""

    status: int
    said: str
    seconds: float
    megabytes: float

    @property
    def is_too_much(self) -> bool:
        """Whether somebody with a cramp would have given up, or a small machine."""
        return self.seconds > MOST_SECONDS or self.megabytes > MOST_MEGABYTES


def main() -> int:
    """Write each file, run each command on it, print a row."""
    print("| file | what happens | seconds | MB |\n|---|---|---|---|")
    too_much = 0
    with TemporaryDirectory() as folder:
        for name, file, typed in files():
            path = made(file, Path(folder))
            words = typed.split()
            args = ["check", path] if words == ["check"] else ["--file", path, *words]
            cost = run(args, Path(folder))
            says = cost.said.replace(path, "").replace("|", "\\|")
            mark = " **too much**" if cost.is_too_much else ""
            print(
                f"| {name} | {typed}: {cost.status}, {says} | {cost.seconds:.2f} | {cost.megabytes:.0f}{mark} |",
                flush=True,
            )
            too_much += cost.is_too_much
    return 1 if too_much else 0


def files() -> Iterator[tuple[str, Hostile, str]]:
    """Yield each file with what is asked of it; what is refused is asked by two commands that read it in two ways."""
    for name, file in REFUSED.items():
        yield from ((ascii(name)[1:-1], file, typed) for typed in ("calf", "check"))
    for name, slow in SLOW.items():
        yield from ((f"{slow.many:,} {name}", slow.file(slow.many), typed) for typed in slow.answers)


def made(file: Hostile, folder: Path) -> str:
    """Write a file in a process of its own: what this one has held would be counted as its child's."""
    path = folder / f"hostile{file.suffix}"
    writer = multiprocessing.get_context("fork").Process(target=file.write, args=(folder,))
    writer.start()
    writer.join()
    return str(path)


def run(words: list[str], folder: Path) -> Cost:
    """Run the program and return what it took."""
    out, err = folder / "out", folder / "err"
    with out.open("wb") as stdout, err.open("wb") as stderr:
        command = [sys.executable, "-m", "cramptool", *words]
        process = subprocess.Popen(command, stdout=stdout, stderr=stderr)  # noqa: S603
        _, status, usage = os.wait4(process.pid, 0)
    seconds = usage.ru_utime + usage.ru_stime
    process.returncode = os.waitstatus_to_exitcode(status)
    said = (err.read_text("utf-8") or out.read_text("utf-8")).partition("\n")[0]
    return Cost(process.returncode, said[:100], seconds, usage.ru_maxrss / UNIT)


if __name__ == "__main__":
    sys.exit(main())
