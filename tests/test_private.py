"""Private by construction: no reading command opens a socket, starts a program or writes a file."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import MINI
from .test_surroundings import COMMANDS

WATCH = r"""
import os, sys
TOLD = ("socket", "subprocess", "os.system", "os.exec", "os.posix_spawn", "os.mkdir", "os.remove", "os.rename")
seen = set()
def watch(event, args):
    writes = event == "open" and (args[2] or 0) & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
    if event.startswith(TOLD) or writes:
        seen.add(f"{event} {args}")
sys.addaudithook(watch)
from cramptool.main import main
for line in sys.stdin.read().splitlines():
    main(line.split("\t"))
sys.stderr.write("\n".join(["SEEN", *sorted(seen)]))
"""
"""Runs command lines under Python's own audit, which tells of every socket, program and file."""


def audited(lines: list[str]) -> subprocess.CompletedProcess[str]:
    """Run command lines, their words parted by tabs, under the audit."""
    command = [sys.executable, "-B", "-c", WATCH]
    return subprocess.run(command, input="\n".join(lines), capture_output=True, text=True, check=True)  # noqa: S603  # our own


def test_no_reading_command_writes_a_file_or_opens_a_socket() -> None:
    """Not on a terminal, not in a pipe, not as JSON; completion neither."""
    lines = [
        "\t".join(["--file", str(MINI), *words, *option])
        for words in COMMANDS.values()
        for option in ([], ["--json"], ["--color", "always"])
    ]
    lines += ["--complete\tca", "--show-completion\tbash"]
    result = audited(lines)
    assert result.stderr.partition("\nSEEN")[2] == ""
    assert len(result.stdout) > 100_000


def test_the_audit_would_have_told() -> None:
    """What writes a file is seen: `init` does."""
    result = subprocess.run(  # noqa: S603  # our own interpreter
        [sys.executable, "-B", "-c", WATCH],
        input="init\t/nowhere/mine.yaml",
        capture_output=True,
        text=True,
        check=True,
    )
    assert "/nowhere/.mine.yaml" in result.stderr.partition("\nSEEN")[2]


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
@pytest.mark.parametrize("words", [["calf"], ["calf", "--color", "always"], ["search", "magnesium"], ["--version"]])
def test_kernel_sees_no_socket_and_no_file_written(words: list[str], tmp_path: Path) -> None:
    """The same, as the system calls tell it; Python's own bytecode cache aside."""
    log = tmp_path / "log"
    calls = "trace=%network,openat,open,creat,mkdir,mkdirat,unlink,rename,renameat,renameat2,execve"
    traced = ["strace", "-f", "-qq", "-e", calls, "-o", str(log), sys.executable, "-B", "-m", "cramptool", *words]
    env = {**os.environ, "HOME": str(tmp_path)}
    result = subprocess.run(traced, capture_output=True, text=True, check=False, env=env)  # noqa: S603  # our own
    if "ptrace" in result.stderr.lower() or not log.exists():
        pytest.skip("this machine allows no tracing")
    assert result.returncode == 0
    lines = log.read_text(encoding="utf-8").splitlines()
    assert sum("execve(" in line for line in lines) == 1
    harmful = [
        line for line in lines if re.search(r"O_WRONLY|O_RDWR|O_CREAT|socket\(|connect\(|(mkdir|unlink|rename)", line)
    ]
    assert harmful == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["log"]
