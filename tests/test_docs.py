"""The README shows what the program does: its examples are run, its commands and options are there."""

import re
import shlex
import shutil
import subprocess
from collections.abc import Callable

import pytest

import cramptool
from cramptool.names import COMMANDS

from .conftest import HERE, Run

README = (HERE.parent / "README.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^\$ (cramptool.*)\n((?:(?!\$ |```).*\n)*)", README, re.MULTILINE)


def piped(output: str, pipe: str) -> str:
    """Return what `| head -N`, `| grep WORD` or `| jq -r PROGRAM` leave of an output."""
    if not pipe:
        return output
    name, *arguments = shlex.split(pipe)
    if name == "jq":
        if shutil.which("jq") is None:
            pytest.skip("jq is not installed")
        return subprocess.run(["jq", *arguments], input=output, capture_output=True, text=True, check=True).stdout  # noqa: S603, S607
    lines = output.splitlines(keepends=True)
    return "".join(
        lines[: int(arguments[0][1:])] if name == "head" else [line for line in lines if arguments[0] in line]
    )


@pytest.mark.parametrize(("command", "expected"), EXAMPLES, ids=[command for command, _ in EXAMPLES])
def test_example_shows_what_the_readme_says(command: str, expected: str, run: Callable[..., Run]) -> None:
    """Each command of a console block, run anew, gives the lines below it."""
    words, _, pipe = command.partition(" | ")
    assert piped(run(*shlex.split(words)[1:]).out, pipe) == expected


def test_readme_has_ten_examples_and_recipes_for_jq() -> None:
    """None of them is lost in the reading."""
    commands = [command for command, _ in EXAMPLES]
    assert len(commands) == 16
    assert sum(" | jq " in command for command in commands) == 5


def test_help_names_every_command(run: Callable[..., Run]) -> None:
    """The help lists what can be typed."""
    for command in COMMANDS:
        assert re.search(rf"^{command}[ :]", run("--help").out, re.MULTILINE), command


def test_limits_in_the_readme_are_the_limits() -> None:
    """The README does not promise more than the loader takes."""
    from cramptool.loading import JSON_LIMIT, ROOM_LIMIT, YAML_LIMIT  # noqa: PLC0415  # no part of the public API
    from cramptool.reading_yaml import DEPTH_LIMIT, VALUES_LIMIT  # noqa: PLC0415  # nor these

    assert (
        f"{YAML_LIMIT // 1_000_000} MB of YAML or {JSON_LIMIT // 1_000_000} MB of JSON, {DEPTH_LIMIT} levels of YAML, "
        f"{VALUES_LIMIT:,} keys and values of YAML or {ROOM_LIMIT // 1_000_000} MB of memory for those of JSON, "
    ) in " ".join(README.split())


def test_public_api_is_what_the_readme_shows() -> None:
    """The names that other people's code may use."""
    for name in re.findall(r"`cramptool[.](\w+)\(", README):
        assert hasattr(cramptool, name)
