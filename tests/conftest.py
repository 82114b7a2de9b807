"""What the tests share: the small file, a way to run the command line, and golden files."""

import io
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

import cramptool
from cramptool.main import main

HERE = Path(__file__).parent
MINI = HERE / "data" / "mini.yaml"
SHIPPED = HERE.parent / "data" / "cramps.yaml"


class Run(NamedTuple):
    """What a run of the command line left behind."""

    code: int
    out: str
    err: str


class Terminal(io.TextIOWrapper):
    """A stdout that says it is a terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that writes the golden files anew: look at the difference before you commit it."""
    parser.addoption("--write-rendered", action="store_true", help="write tests/rendered/ anew from the output")


@pytest.fixture(autouse=True)
def _plain_surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep whatever the machine has set away from the tests."""
    for name in list(os.environ):
        if name.startswith("CRAMPTOOL_") or name in {"ACCESSIBLE", "COLUMNS", "FORCE_COLOR", "LINES", "NO_COLOR"}:
            monkeypatch.delenv(name)
    monkeypatch.setenv("TERM", "xterm")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., Run]:
    """Run the command line as in a pipe."""

    def _run(*args: str) -> Run:
        code = main(list(args))
        return Run(code, *capsys.readouterr())

    return _run


@pytest.fixture
def draw(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Run]:
    """Run the command line as on a terminal, without colour unless asked for, 80 columns wide and 24 lines high."""

    def _draw(*args: str, columns: int = 80, encoding: str = "utf-8") -> Run:
        screen = Terminal(io.BytesIO(), encoding=encoding, newline="\n")
        with monkeypatch.context() as patch:
            patch.setenv("COLUMNS", str(columns))
            patch.setenv("LINES", "24")
            if not any(arg.startswith("--color") for arg in args):
                patch.setenv("NO_COLOR", "1")
            patch.setattr(sys, "stdout", screen)
            code = main(list(args))
        out = screen.buffer.getvalue().decode(encoding)  # type: ignore[attr-defined]  # the BytesIO from above
        return Run(code, out, capsys.readouterr().err)

    return _draw


@pytest.fixture
def same_as(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Hold an output against a golden file in tests/rendered/."""

    def _same_as(name: str, output: str) -> None:
        file = HERE / "rendered" / name
        if request.config.getoption("--write-rendered"):
            file.write_text(output, encoding="utf-8", newline="\n")
        assert output == file.read_text(encoding="utf-8")

    return _same_as


@pytest.fixture(scope="session")
def mini() -> cramptool.Knowledge:
    """Load the small file."""
    return cramptool.load(MINI)


@pytest.fixture(scope="session")
def shipped() -> cramptool.Knowledge:
    """Load the file that cramptool comes with."""
    return cramptool.load()
