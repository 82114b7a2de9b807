"""The stairs of the house: a room imports only from lower steps, and the heavy libraries wait until they are needed."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest
import typer.main

import cramptool
from cramptool.cli import app
from cramptool.compiled import compiled
from cramptool.names import COMMANDS

from .conftest import MINI

ROOMS = Path(cramptool.__file__).parent

STEPS = (
    {"errors", "printable", "encodable", "everyday", "signals"},
    {"model", "streams", "writing"},
    {"words", "emergency", "reading", "schema", "starter"},
    {"names", "query"},
    {"faults", "reading_yaml", "reading_json", "naming", "spelling", "compiled"},
    {"loading", "danger", "arguments"},
    {"answers", "figures"},
    {"lookup"},
    {"checks", "search"},
    {"render.wording", "manual"},
    {"render.blocks"},
    {"render", "guide", "render.documents"},
    {"render.as_panels", "render.as_plain", "render.as_json", "render.as_help", "render.as_man"},
    {"render.as_frames", "render.as_html", "render.as_markdown", "render.as_spoken"},
    {"session"},
    {"output", "completion", "shells"},
    {"exporting", "answering"},
    {"options"},
    {"cli"},
    {"main"},
    {"__init__", "__main__"},
)
"""From the bottom up; rooms on one step do not know of one another, but for `render.__init__`, which is empty."""


def rooms() -> dict[str, Path]:
    """Return every module of the package by its name inside it."""
    found = {}
    for path in ROOMS.rglob("*.py"):
        name = ".".join(path.relative_to(ROOMS).with_suffix("").parts)
        found[name.removesuffix(".__init__")] = path
    return found


def imported(path: Path) -> set[str]:
    """Return the modules of the package that a module imports, anywhere in it."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.partition(".")[0] == "cramptool":
            base = node.module.removeprefix("cramptool").lstrip(".")
            names = {f"{base}.{alias.name}".lstrip(".") for alias in node.names}
            found |= {name for name in names if name in rooms()} or {base}
        if isinstance(node, ast.Import):
            names = {alias.name.removeprefix("cramptool.") for alias in node.names if "cramptool" in alias.name}
            found |= {name for name in names if name in rooms()}
        assert not isinstance(node, ast.ImportFrom) or not node.level, "relative imports hide the step they lead to"
    return found


def test_every_room_has_its_step() -> None:
    """No module stands outside the stairs."""
    assert {*rooms()} == set.union(*STEPS)


@pytest.mark.parametrize("room", sorted(rooms()))
def test_room_imports_only_from_lower_steps(room: str) -> None:
    """What a module imports stands on a lower step."""
    step = next(index for index, names in enumerate(STEPS) if room in names)
    lower = set().union(*STEPS[:step])
    assert imported(rooms()[room]) <= lower


def modules_after(code: str) -> set[str]:
    """Return which modules a fresh interpreter has imported after running `code`."""
    script = f"import sys\n{code}\nsys.stderr.write(' '.join(sys.modules))"
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)  # noqa: S603
    return {*result.stderr.split()}


def test_importing_the_command_line_imports_nothing_heavy() -> None:
    """`--help` pays for none of them."""
    assert not {"rich", "yaml", "rapidfuzz", "pydantic"} & modules_after("import cramptool.cli")


PACKAGES = {"cramptool", "msgspec", "prompt_toolkit", "rapidfuzz", "rich", "typer", "yaml"}
FOUND_OUT = {"answers", "danger", "emergency", "lookup", "names", "naming", "query", "words"}
READ = {"checks", "compiled", "errors", "faults", "figures", "loading", "model", "printable", "reading"}
"""What `import cramptool` brings, with what finds an answer."""
SAID = {"answering", "encodable", "main", "output", "render", "render.blocks", "render.wording", "streams"}
IMPORTED = {
    "main(['show', 'calf'])": {"msgspec", *FOUND_OUT, *READ, *SAID, "render.as_plain"},
    "os.environ['FORCE_COLOR'] = '1'; main(['show', 'calf'])": {
        *{"msgspec", "rich", *FOUND_OUT, *READ, *SAID, "render.as_panels"}
    },
    "main(['--complete', 'cal'])": {
        *{
            "msgspec",
            "typer",
            *FOUND_OUT,
            *READ,
            *SAID,
            "arguments",
            "cli",
            "completion",
            "exporting",
            "manual",
            "options",
        }
    },
}
"""What a call needs of the house and of what stands around it: every module is paid for by every call."""


@pytest.mark.parametrize("call", IMPORTED)
def test_nothing_is_imported_that_is_not_needed(call: str, tmp_path: Path) -> None:
    """A slip is seen here; so is what became superfluous."""
    path = tmp_path / "mini.json"
    path.write_bytes(compiled(cramptool.load(MINI)))
    modules = modules_after(
        f"import os; os.environ['CRAMPTOOL_FILE'] = {str(path)!r}\nfrom cramptool.main import main; {call}"
    )
    rooms_there = {name.removeprefix("cramptool.") for name in modules if name.startswith("cramptool.")}
    assert rooms_there | (PACKAGES & modules) - {"cramptool"} == IMPORTED[call]


def test_reserved_names_are_the_commands_of_the_app() -> None:
    """The names that bare words cannot begin with are the commands there are."""
    command = typer.main.get_command(app)
    assert {*command.commands} == COMMANDS  # type: ignore[attr-defined]  # it is a group
