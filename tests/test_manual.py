"""Help and man page: made from the same words, examples first, and every example does what it says."""

import re
import shlex
import shutil
import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from typer.main import get_command

from cramptool.cli import app
from cramptool.manual import ENVIRONMENT, EXAMPLES, EXIT_STATUS, command_pages, front_page
from cramptool.names import COMMANDS
from cramptool.render.as_man import draw as draw_man

from .conftest import HERE, MINI, Run

Runner = Callable[..., Run]
ALL_EXAMPLES = [command for examples in EXAMPLES.values() for command, _ in examples]
README = (HERE.parent / "README.md").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def man_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the man page as the build does."""
    commands = get_command(app)
    text = draw_man(front_page(commands), command_pages(commands), version="0.1.0", reviewed=date(2026, 11, 22))
    path = tmp_path_factory.mktemp("man") / "cramptool.1"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("example", ALL_EXAMPLES)
def test_every_example_shows_something(
    example: str, run: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the manual tells people to type finds what it says, in the order in which it tells them."""
    monkeypatch.chdir(tmp_path)
    if "check mine.yaml" in example:
        run("init", "mine.yaml")
    words = shlex.split(re.split(r" [|>] ", example)[0])
    assert words[0] == "cramptool"
    assert run(*words[1:]).code == 0


def test_every_command_has_examples() -> None:
    """No command is left to be guessed."""
    assert {*EXAMPLES} == {"cramptool", *COMMANDS}


@pytest.mark.parametrize("command", [None, *sorted(COMMANDS)])
@pytest.mark.parametrize("columns", [40, 50, 80, 200])
def test_help_has_the_number_then_examples_at_any_width(command: str | None, columns: int, draw: Runner) -> None:
    """The number to call stands on top, the examples before the usage, nothing over the edge of the screen."""
    out = draw(*([command] if command else []), "--help", columns=columns).out
    assert out.startswith("CALL NOW:")
    assert out.index("Examples:") < out.index("Usage: cramptool")
    words = " ".join(out.split())
    for example, says in EXAMPLES[command or "cramptool"]:
        assert f"{example} {says}" in words
    typed = {f"  {example}" for example, _ in EXAMPLES[command or "cramptool"]}  # never broken
    assert max(len(line) for line in out.splitlines() if line not in typed) <= min(columns, 80)


@pytest.mark.parametrize(
    "args", [["prevent", "-h"], ["-h", "prevent"], ["prevent", "calf", "--help"], ["help", "prevent"]]
)
def test_help_of_a_command_wherever_it_is_asked_for(args: list[str], run: Runner) -> None:
    """The option may stand anywhere, and the word does too."""
    assert run(*args).out == run("prevent", "--help").out
    assert "Usage: cramptool prevent [WORDS...]" in run(*args).out


def test_bare_words_with_help_get_that_of_show(run: Runner) -> None:
    """`cramptool calf --help` is about showing."""
    assert run("calf", "--help").out == run("show", "--help").out
    assert run("help").out == run("--help").out == run("-h").out


def test_plea_for_help_is_no_request_for_the_manual(run: Runner) -> None:
    """Who types "help" before a danger is in need of it."""
    assert run("help", "chest", "pain").out.startswith("This may not be a cramp")


def test_help_longer_than_the_screen_ends_with_the_number(draw: Runner) -> None:
    """What scrolled away is said again; on a high screen it is there once."""
    assert draw("--help").out.splitlines()[-1].startswith("CALL NOW:")
    assert draw("prevent", "--help").out.count("CALL NOW:") == 1


def test_plain_help_has_one_thought_a_line(run: Runner) -> None:
    """No line is folded or begins with a hyphen."""
    lines = run("--help").out.splitlines()
    assert "prevent [WORDS...]: Show how to keep cramps away, and what is proven." in lines
    assert "Option --full: All there is: every entry, amounts, sources." in lines
    assert all(line[0].isalnum() for line in lines)


def test_readme_has_variables_and_exit_status() -> None:
    """What the man page says of them, the README does not leave out."""
    for name, _ in (*ENVIRONMENT, *EXIT_STATUS):
        assert re.search(rf"\b{name}\b", README), name


def test_man_page_has_every_option_command_variable_and_status(man_page: Path) -> None:
    """Nothing of the help is missing from it."""
    text = man_page.read_text(encoding="utf-8")
    commands = get_command(app)
    for command in COMMANDS:
        assert re.search(rf"^\.B {command}\b".replace("-", r"\\-"), text, re.MULTILINE), command
    options = [option for param in commands.params for option in param.opts if option.startswith("--")]
    for name in (*options, "--answer", "--help"):
        assert name.replace("-", "\\-") in text
    for name, _ in (*ENVIRONMENT, *EXIT_STATUS):
        assert f".B {name}\n" in text


@pytest.mark.skipif(shutil.which("mandoc") is None, reason="mandoc is not installed")
def test_man_page_is_clean_for_mandoc(man_page: Path) -> None:
    """Its lint has nothing to say."""
    result = subprocess.run(["mandoc", "-T", "lint", str(man_page)], capture_output=True, text=True, check=False)  # noqa: S603, S607
    assert (result.returncode, result.stdout) == (0, "")


@pytest.mark.skipif(shutil.which("man") is None, reason="man is not installed")
def test_man_page_opens_with_man(man_page: Path) -> None:
    """`man` shows it, without a warning."""
    command = ["man", "--warnings", "-E", "ascii", "-l", str(man_page)]
    env = {"MANWIDTH": "80", "LC_ALL": "C", "PATH": "/usr/local/bin:/usr/bin:/bin"}
    result = subprocess.run(command, capture_output=True, text=True, check=True, env=env)  # noqa: S603
    assert result.stderr == ""
    assert "CRAMPTOOL(1)" in result.stdout
    assert "cramptool danger-signs calf" in result.stdout
    assert "143 by SIGTERM" in result.stdout


def test_no_option_of_another_file_is_lost_in_help(run: Runner) -> None:
    """Help needs no knowledge file: a broken one cannot keep it from anybody."""
    assert run("--file", "nowhere.yaml", "--help").code == 0
    assert run("--file", str(MINI), "--help").out == run("--help").out
