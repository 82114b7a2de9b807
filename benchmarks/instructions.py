"""Count the instructions of whole processes, installed from the wheel, beside those of what they are held against.

    .venv/bin/python -m benchmarks.instructions

builds the wheel, installs it into an environment of its own, and prints a table. Instructions are counted by valgrind's
callgrind with a fixed hash seed: they are the same in every run, where time is not. Without valgrind, the median time
of several runs is printed instead, each beside one of the floor. The last column is the most memory that a process had.
Takes some 10 minutes. Timings decide no test.
"""

import os
import re
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import entries

ROOT = Path(__file__).parents[1]
VARIABLES = {"PATH": os.environ["PATH"], "PYTHONHASHSEED": "0"}
"""What is set for every process, and nothing else."""
RUNS = 15
"""Of each row, where time is measured."""

FLOOR = """
import typer
app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)
@app.command()
def main(name: str) -> None:
    from rich.console import Console
    from rich.panel import Panel
    Console(force_terminal=True, width=80).print(Panel(f"Hello {name}"))
app()
"""
"""What a program with these libraries costs at least: a command that prints one panel."""

PEER = "tldr==3.4.4"
"""The client for pages of examples, which is what a reference for the command line is held against."""
EXAMPLE = "- Do it in the way that has the number {}:\n\n`tar -{} {{{{path/to/file}}}}`\n\n"
PAGE = "# tar\n\n> Keep several files in one.\n> More information: <https://example.org/tar>.\n\n" + "".join(
    EXAMPLE.format(way, way) for way in range(8)
)
"""A page of 8 examples, as most are."""

MEASURE = """
import os, sys
process = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ)
os.write(2, b" %d" % os.wait4(process, 0)[2].ru_maxrss)
"""
"""Runs a command and says how much memory it took."""

TERMINAL = {"FORCE_COLOR": "1", "COLUMNS": "80"}
ROWS: dict[str, tuple[tuple[str, ...], dict[str, str]]] = {
    "show calf, in a pipe": (("show", "calf"), {}),
    "show calf, on a terminal": (("show", "calf"), TERMINAL),
    "a question, in a pipe": (("does", "magnesium", "help"), {}),
    "corrected (claf), in a pipe": (("claf",), {}),
    "a miss": (("xyzzy",), {}),
    "show calf, behind an option": (("show", "calf", "--plain"), {}),
    "show calf --json": (("show", "calf", "--json"), {}),
    "--help": (("--help",), {}),
    "list": (("list",), {}),
    "completion": (("--complete", "cal"), {}),
}
FILES = {"yaml": (100, 1000), "json": (100, 1000, 10_000, 100_000)}
"""How many entries the files have in which a page is shown."""


Variables = tuple[tuple[str, str], ...]


def main() -> None:
    """Build, install, count, print."""
    with TemporaryDirectory() as folder:
        work = Path(folder)
        python = install(work)
        program = str(python.with_name("cramptool"))
        floor = (str(python), "-c", FLOOR, "you")
        print("| what | cost | of the floor | memory |\n|---|---|---|---|")

        def row(name: str, command: Sequence[str], variables: Mapping[str, str] | None = None) -> None:
            print("|", " | ".join((name, *cost(tuple(command), floor, variables or {}))), "|", flush=True)

        row("bare interpreter", [str(python), "-c", "pass"])
        row("the floor: a Typer command that prints one panel", floor)
        page = work / "tldr" / "pages" / "common" / "tar.md"
        page.parent.mkdir(parents=True)
        page.write_text(PAGE, encoding="utf-8")
        row("tldr tar, in a pipe", [str(python), str(python.with_name("tldr")), "tar"], {"XDG_CACHE_HOME": folder})
        for name, (words, variables) in ROWS.items():
            row(name, [str(python), program, *words], variables)
        show = [str(python), program, "show", "calf", "--file"]
        shipped = write_shipped(work / "shipped.json")
        row(f"show calf --file, the shipped file as JSON, {size(shipped)}", [*show, str(shipped)])
        for form, counts in FILES.items():
            for count in counts:
                path = entries.write(work / f"{count}.{form}", count)
                row(f"show calf --file, {count:,} entries, {form.upper()}, {size(path)}", [*show, str(path)])


def write_shipped(path: Path) -> Path:
    """Write the shipped file as JSON, as `export` does."""
    run([sys.executable, "-m", "cramptool", "export", "-o", str(path)])
    return path


def size(path: Path) -> str:
    """Return the size of a file, to be read."""
    return f"{path.stat().st_size / 1e6:.1f} MB"


def install(folder: Path) -> Path:
    """Build the wheel and install it into a new environment; return its interpreter."""
    run([sys.executable, "-m", "build", "--wheel", "--outdir", str(folder), str(ROOT)])
    run([sys.executable, "-m", "venv", str(folder / "venv")])
    python = folder / "venv" / "bin" / "python"
    run([str(python), "-m", "pip", "install", "-q", PEER, *map(str, folder.glob("*.whl"))])
    return python


def cost(command: tuple[str, ...], floor: tuple[str, ...], variables: Mapping[str, str]) -> tuple[str, str, str]:
    """Return what a process takes, in instructions or else in time, how often the floor that is, and its memory."""
    env = {**VARIABLES, **variables}
    memory = f"{most_memory(command, env) / 1e6:.1f} MB"  # and the bytecode is written
    if shutil.which("valgrind"):
        counted = instructions(command, tuple(env.items()))
        return f"{counted / 1e6:,.1f} M", f"{counted / instructions(floor, tuple(VARIABLES.items())):.2f}", memory
    # in turn, so that what else runs on the machine slows both
    pairs = [(seconds(command, env), seconds(floor, VARIABLES)) for _ in range(RUNS)]
    ratio = statistics.median(taken / least for taken, least in pairs)
    return f"{statistics.median(taken for taken, _ in pairs) * 1000:.0f} ms", f"{ratio:.2f}", memory


@cache
def instructions(command: tuple[str, ...], variables: Variables) -> int:
    """Return how many instructions a process takes."""
    callgrind = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={os.devnull}"]
    found = re.search(r"Collected : (\d+)", run([*callgrind, *command], dict(variables)))
    return int(found[1]) if found else sys.exit("valgrind has counted nothing")


def most_memory(command: Sequence[str], env: dict[str, str]) -> int:
    """Return the most bytes that a process had in memory."""
    # begun by a small process: what it takes counts as its child's
    measured = subprocess.run([sys.executable, "-ISc", MEASURE, *command], env=env, capture_output=True, check=True)  # noqa: S603
    return int(measured.stderr.split()[-1]) * (1 if sys.platform == "darwin" else 1024)


def seconds(command: Sequence[str], env: dict[str, str]) -> float:
    """Return how long a process takes."""
    begin = time.perf_counter()
    run(command, env)
    return time.perf_counter() - begin


def run(command: Sequence[str], env: dict[str, str] | None = None) -> str:
    """Run a command and return what it says on stderr; a miss ends with 1 and is no failure."""
    ran = subprocess.run(command, env=env, capture_output=True, text=True, check=False)  # noqa: S603
    if ran.returncode > 1:
        sys.exit(ran.stderr)
    return ran.stderr


if __name__ == "__main__":
    main()
