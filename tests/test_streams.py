"""Pipes that close, disks that are full, signals: no traceback, and the right exit status."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import cramptool
from cramptool.compiled import compiled

from .conftest import HERE

pytestmark = pytest.mark.skipif(os.name == "nt", reason="these are the pipes and signals of Unix")

FULL = Path("/dev/full")
BAD = HERE / "data" / "checks" / "name-twice.yaml"
"""A file in which `check` finds a fault; in the shipped one it finds none, and has nothing to write."""
EMERGENCY = "CALL NOW: 112, 911, 999 or your local number"
COMMANDS = [
    "calf",
    "prevent",
    "list",
    "schema",
    "--help",
    "--version",
    "--show-completion bash",
    "calf --json",
]


@pytest.fixture(scope="session")
def surroundings(tmp_path_factory: pytest.TempPathFactory, shipped: cramptool.Knowledge) -> dict[str, str]:
    """Return variables for a process of its own, with the knowledge in the form that is read fastest."""
    path = tmp_path_factory.mktemp("compiled") / "cramps.json"
    path.write_bytes(compiled(shipped))
    return {**os.environ, "CRAMPTOOL_FILE": str(path)}


def shell(line: str, surroundings: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Run a line of bash in which `cramp` is cramptool."""
    script = f'cramp() {{ "{sys.executable}" -m cramptool "$@"; }}\n{line}'
    return subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=False, env=surroundings)  # noqa: S603, S607


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("reader", ["head -1 >/dev/null", "true", "head -c 3 >/dev/null"])
def test_reader_that_goes_away_is_no_error(command: str, reader: str, surroundings: dict[str, str]) -> None:
    """`| head -1` ends quietly, whatever was asked for."""
    result = shell(f"cramp {command} | {reader}; exit ${{PIPESTATUS[0]}}", surroundings)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")


def test_miss_into_a_closed_pipe_is_still_a_miss(surroundings: dict[str, str]) -> None:
    """The status says that nothing matched, though nobody read why."""
    result = shell("cramp xyzzy 2>&1 >/dev/null | true; exit ${PIPESTATUS[0]}", surroundings)
    assert (result.returncode, result.stderr) == (1, "")


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(
    ("redirected", "why"),
    [(f">{FULL}", "no space left on device"), (">&-", "stdout is closed")],
    ids=["full", "closed"],
)
@pytest.mark.skipif(not FULL.exists(), reason="only Linux has a device that is always full")
def test_nowhere_to_write_is_told(redirected: str, why: str, command: str, surroundings: dict[str, str]) -> None:
    """Status 4, which is neither a miss nor wrong usage, and one line beside the number to call."""
    result = shell(f"cramp {command} {redirected}", surroundings)
    fault, emergency = result.stderr.splitlines()
    assert result.returncode == 4
    assert fault == f"cramptool: the answer could not be written in full: {why}"
    assert emergency == EMERGENCY


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("cramp calf 2>&-", 0),
        ("cramp claf 2>&-", 0),
        ("cramp xyzzy 2>&-", 1),
        ("cramp xyzzy 2>/dev/full", 1),
        ("cramp claf 2>/dev/full", 0),
        ("cramp --nonsense 2>&-", 2),
        ("cramp --nonsense --json >/dev/full", 2),
        ("cramp --file nowhere.yaml calf --json >&-", 3),
        ("cramp calf <&-", 0),
        ("cramp calf >&- 2>&- <&-", 4),
        ("cramp check >&-", 0),
        ("cramp calf >&- 2>&-", 4),
        ("cramp calf >/dev/full 2>/dev/full", 4),
        ("cramp calf <&- 2>&-", 0),
        ("cramp guide calf <&-", 0),
        ("cramp guide calf <&- >&- 2>&-", 4),
        ("cramp xyzzy >&- 2>&- <&-", 1),
        ("cramp --nonsense >&- 2>&- <&-", 2),
        ("cramp --file nowhere.yaml calf >&- 2>&- <&-", 3),
        (f"cramp check {BAD} >/dev/full", 4),
    ],
)
@pytest.mark.skipif(not FULL.exists(), reason="only Linux has a device that is always full")
def test_status_is_right_whatever_is_closed(line: str, status: int, surroundings: dict[str, str]) -> None:
    """An stderr that takes nothing changes no status, and no fault hides the first one."""
    result = shell(line, surroundings)
    assert result.returncode == status
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_signal_leaves_no_traceback(number: int, status: int, surroundings: dict[str, str]) -> None:
    """Ctrl-C, SIGTERM and SIGHUP stop it at once, with the status that a shell gives to them."""
    command = [
        sys.executable,
        "-m",
        "cramptool",
        "calf",
        "--full",
        "--json",
    ]  # more than a pipe holds: it waits for a reader
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=surroundings) as process:  # noqa: S603
        assert process.stdout is not None
        process.stdout.read(1)  # it has begun to write
        process.send_signal(number)
        ended = process.wait(timeout=30)
        assert process.stderr is not None
        assert process.stderr.read() == b""
    assert (ended if ended >= 0 else 128 - ended) == status
