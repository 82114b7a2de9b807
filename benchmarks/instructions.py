"""Count the instructions of whole processes, installed from the wheel, beside those of what they are held against.

    .venv/bin/python benchmarks/instructions.py

builds the wheel, installs it into an environment of its own, and prints a table. Instructions are counted by valgrind's
callgrind with a fixed hash seed: they are the same in every run, where time is not. Without valgrind, the median time
of several runs in turn is printed instead, as a ratio to the first row. Takes some minutes. Timings decide no test.
"""

import os
import re
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[1]
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

ROWS: dict[str, tuple[tuple[str, ...], dict[str, str]]] = {
    "show calf, in a pipe": (("show", "calf"), {}),
    "show calf, on a terminal": (("show", "calf"), {"FORCE_COLOR": "1", "COLUMNS": "80"}),
    "a question, in a pipe": (("does", "magnesium", "help"), {}),
    "corrected (claf), in a pipe": (("claf",), {}),
    "a miss": (("xyzzy",), {}),
    "show calf, behind an option": (("show", "calf", "--plain"), {}),
    "show calf --json": (("show", "calf", "--json"), {}),
    "--help": (("--help",), {}),
    "list": (("list",), {}),
    "completion": (("--complete", "cal"), {}),
}


def main() -> None:
    """Build, install, count, print."""
    with TemporaryDirectory() as folder:
        python = install(Path(folder))
        program = str(python.with_name("cramptool"))
        print("| what | instructions | of the floor |\n|---|---|---|")
        floor = count([str(python), "-c", FLOOR, "you"], {})
        row("bare interpreter", count([str(python), "-c", "pass"], {}), floor)
        row("the floor: a Typer command that prints one panel", floor, floor)
        for name, (words, variables) in ROWS.items():
            row(name, count([str(python), program, *words], variables), floor)


def install(folder: Path) -> Path:
    """Build the wheel and install it into a new environment; return its interpreter."""
    run([sys.executable, "-m", "build", "--wheel", "--outdir", str(folder), str(ROOT)])
    run([sys.executable, "-m", "venv", str(folder / "venv")])
    python = folder / "venv" / "bin" / "python"
    run([str(python), "-m", "pip", "install", "-q", *map(str, folder.glob("*.whl"))])
    return python


def count(command: Sequence[str], variables: dict[str, str]) -> float:
    """Return the instructions of a process, or the median of its seconds where they cannot be counted."""
    env = {"PATH": os.environ["PATH"], "PYTHONHASHSEED": "0", **variables}
    run(command, env)  # the bytecode is written
    if shutil.which("valgrind"):
        callgrind = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={os.devnull}"]
        found = re.search(r"Collected : (\d+)", run([*callgrind, *command], env))
        return float(found[1]) if found else float("nan")
    return statistics.median(seconds(command, env) for _ in range(RUNS))


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


def row(name: str, counted: float, floor: float) -> None:
    """Print a row of the table."""
    shown = f"{counted / 1e6:.1f} M" if counted > 1 else f"{counted * 1000:.0f} ms"
    print(f"| {name} | {shown} | {counted / floor:.2f} |", flush=True)


if __name__ == "__main__":
    main()
