"""Every command in every surrounding: terminals wide and narrow, pipes, plain lines, JSON, any encoding."""

import io
import json
import re
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

import pytest

import cramptool
from cramptool.encodable import encodable
from cramptool.main import main

from .conftest import MINI, Terminal
from .test_cli import TAKING_WORDS

SGR = re.compile(r"\x1b\[[0-9;]*m")
"""The escapes of colour."""
BOX = re.compile(r"[─│╭╮╰╯|+]|-{2,}(?![a-z])")

COMMANDS = {
    "home": [],
    **{name: [name, "calf"] for name in TAKING_WORDS},
    **{f"{name} alone": [name] for name in TAKING_WORDS if name not in {"show", "search"}},
    "danger": ["swollen", "calf", "and", "chest", "pain"],
    "corrected": ["claf"],
    "several": ["hand"],
    "in full": ["calf", "--full"],
    "remedies in full": ["remedies", "--full"],
    "list": ["list"],
    "list entries": ["list", "entries"],
    "list signs": ["list", "signs"],
    "list regions": ["list", "regions"],
    "miss": ["xyzzy"],
    "check": ["check"],
    "schema": ["schema"],
    "schema of answers": ["schema", "--answer"],
    "version": ["--version"],
    "help": ["--help"],
    "help of prevent": ["prevent", "--help"],
}


class Surrounding(NamedTuple):
    """What stdout is, and what is set around it."""

    env: Mapping[str, str] = MappingProxyType({})
    encoding: str = "utf-8"
    is_terminal: bool = True
    options: tuple[str, ...] = ()


PIPE = Surrounding(is_terminal=False)
PLAIN = {
    "--plain": Surrounding(options=("--plain",)),
    "TERM=dumb": Surrounding({"TERM": "dumb"}),
    "ACCESSIBLE=1": Surrounding({"ACCESSIBLE": "1"}),
    "pipe, COLUMNS=40": Surrounding({"COLUMNS": "40"}, is_terminal=False),
}
ASCII = {
    "pipe, LC_ALL=C": Surrounding({"LC_ALL": "C"}, is_terminal=False),
    "pipe, PYTHONIOENCODING=ascii": Surrounding({"PYTHONIOENCODING": "ascii"}, "ascii", is_terminal=False),
}
SCREENS = {
    "terminal 80": Surrounding({"COLUMNS": "80"}),
    "terminal 50": Surrounding({"COLUMNS": "50"}),
    "COLUMNS=40": Surrounding({"COLUMNS": "40"}),
    "COLUMNS=200": Surrounding({"COLUMNS": "200"}),
    "NO_COLOR=1": Surrounding({"NO_COLOR": "1"}),
    "LC_ALL=C": Surrounding({"LC_ALL": "C"}),
    "PYTHONIOENCODING=ascii": Surrounding({"PYTHONIOENCODING": "ascii"}, "ascii"),
    "PYTHONIOENCODING=cp1252": Surrounding({"PYTHONIOENCODING": "cp1252"}, "cp1252"),
}


class Said(NamedTuple):
    """What a command wrote."""

    code: int
    out: str
    err: str


def encoding(around: Surrounding) -> str:
    """Return what can be written there."""
    return "ascii" if "LC_ALL" in around.env else around.encoding


Say = Callable[[str, Surrounding], Said]


@pytest.fixture(scope="session")
def typographic(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the small file anew with characters that other encodings lack."""
    text = MINI.read_text("utf-8")
    text = text.replace("Pull your toes up.", "Pull your toes up – 1½ minutes’ rest.").replace(" chest", " chést")
    path = tmp_path_factory.mktemp("typographic") / "mini.yaml"
    path.write_text(text.replace("Drink water.", "Drink ≥ 10² ml… of “water”, at 37.5 °C."), encoding="utf-8")
    cramptool.load(path)  # else every surrounding would show the same error
    return path


@pytest.fixture
def say(monkeypatch: pytest.MonkeyPatch, typographic: Path) -> Say:
    """Run a command in a surrounding."""

    def _say(name: str, around: Surrounding) -> Said:
        kind = Terminal if around.is_terminal else io.TextIOWrapper
        out = kind(io.BytesIO(), encoding=around.encoding, newline="\n")
        err = io.TextIOWrapper(io.BytesIO(), encoding=around.encoding, newline="\n")
        with monkeypatch.context() as patch:
            for variable, value in {"LINES": "24", **around.env}.items():
                patch.setenv(variable, value)
            patch.setattr(sys, "stdout", out)
            patch.setattr(sys, "stderr", err)
            code = main(["--file", str(typographic), *COMMANDS[name], *around.options])
        written = [stream.buffer.getvalue().decode(around.encoding) for stream in (out, err)]  # type: ignore[attr-defined]  # BytesIO
        return Said(code, *written)

    return _say


def words(text: str) -> set[str]:
    """Return every word of a text, whatever the layout: a line's end, a table or a box is none."""
    return {*re.findall(r"[\w.:/-]*\w", BOX.sub(" ", SGR.sub("", text)))}


@pytest.mark.parametrize("surrounding", PLAIN)
@pytest.mark.parametrize("name", COMMANDS)
def test_plain_lines_are_those_of_a_pipe(name: str, surrounding: str, say: Say) -> None:
    """One thought a line, without an escape, whoever asks for it and however wide the screen is."""
    said = say(name, PLAIN[surrounding])
    assert said == say(name, PIPE)
    assert "\x1b" not in said.out + said.err


@pytest.mark.parametrize("name", [name for name in COMMANDS if not name.startswith(("schema", "check", "export"))])
def test_no_plain_line_begins_with_a_symbol(name: str, say: Say) -> None:
    """A screen reader reads every line from its first word."""
    said = say(name, PIPE)
    assert all(line[0].isalnum() for line in (said.out + said.err).splitlines())


@pytest.mark.parametrize("surrounding", ASCII)
@pytest.mark.parametrize("name", COMMANDS)
def test_ascii_says_the_same(name: str, surrounding: str, say: Say) -> None:
    """Characters that are not there are written in others."""
    said, in_pipe = say(name, ASCII[surrounding]), say(name, PIPE)
    assert said == Said(in_pipe.code, encodable(in_pipe.out, "ascii"), encodable(in_pipe.err, "ascii"))
    assert (said.out + said.err).isascii()


@pytest.mark.parametrize("surrounding", SCREENS)
@pytest.mark.parametrize("name", COMMANDS)
def test_screen_says_all_that_a_pipe_says(name: str, surrounding: str, say: Say) -> None:
    """Nothing is lost at any width or in any encoding, and there are no escapes but those of colour."""
    around = SCREENS[surrounding]
    said, in_pipe = say(name, around), say(name, PIPE)
    assert said.code == in_pipe.code
    assert "\x1b" not in SGR.sub("", said.out) + said.err
    assert "\x1b" not in said.out or "NO_COLOR" not in around.env
    assert said.out.count("…") == in_pipe.out.count("…") * (encoding(around) != "ascii")  # no title is cut short
    plain = encodable(in_pipe.out + in_pipe.err, encoding(around))
    assert words(plain) - words(said.out + said.err) <= {"Option", "Why", "What", "to", "do", "seconds"}


@pytest.mark.parametrize("encoding", ["utf-8", "ascii", "cp1252"])
@pytest.mark.parametrize("name", [name for name in COMMANDS if not name.startswith(("version", "help", "export"))])
def test_json_is_the_same_everywhere(name: str, encoding: str, say: Say) -> None:
    """Valid, ASCII, and the same content whatever the encoding; a miss is JSON too."""
    said = say(name, Surrounding(encoding=encoding, options=("--json",)))
    assert said.out.isascii()
    assert json.loads(said.out) == json.loads(say(name, Surrounding(options=("--json",))).out)


@pytest.mark.parametrize(
    ("text", "in_ascii"),
    [
        ("37.5 °C", "37.5 degrees C"),
        ("1½ hours", "1 1/2 hours"),
        ("½ hour", "1/2 hour"),
        ("10² cells", "10^2 cells"),
        ("CO₂, 10₂, x₁₂", "CO2, 10_2, x12"),
        ("10⁻³, m², 1.5³⁰", "10^-3, m^2, 1.5^30"),
        ("x ≠ 5, ≯ 400", "x != 5, \\u226f 400"),
        ("½½, 1¹⁄₂", "1/2 1/2, 1 1/2"),
        ("a 90° angle, 45°.", "a 90 degrees angle, 45 degrees."),
        ("90°angle", "90 degrees angle"),
        ("37.5°C", "37.5 degrees C"),
        ("2×3", "2x3"),
        ("5–10 minutes", "5-10 minutes"),
        ("−2", "-2"),
        ("≥ 3", ">= 3"),
        ("250 µg", "250 microg"),
        ("2 × 10 mg…", "2 x 10 mg..."),
        ("“don’t”", '"don\'t"'),
        ("Sjögren, naïve, Łódź, straße", "Sjogren, naive, Lodz, strasse"),
        ("3\u00a0ml", "3 ml"),
        ("①", "1"),
        ("痙攣", "\\u75d9\\u6523"),
    ],
)
def test_characters_that_ascii_lacks_keep_their_meaning(text: str, in_ascii: str) -> None:
    """No figure changes, and there is no question mark."""
    assert encodable(text, "ascii") == in_ascii
    assert encodable(text, "utf-8") == text
