"""Surroundings that are against it, in processes of their own: the right answer or one clear line, and nothing is left.

Every run is held against the folders that a program might write to, before and afterwards.
"""

import json
import os
import re
import select
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import chdir, contextmanager
from itertools import count
from pathlib import Path
from typing import NamedTuple

import pytest

import cramptool
from cramptool.compiled import compiled
from cramptool.encodable import encodable
from cramptool.loading import JSON_LIMIT

from .conftest import MINI
from .test_streams import BAD, EMERGENCY
from .test_surroundings import SGR, words

pytestmark = pytest.mark.skipif(os.name == "nt", reason="these are the files, signals and terminals of Unix")
termios = pytest.importorskip("termios", reason="this system has no terminals of Unix")

CRAMP = [sys.executable, "-m", "cramptool"]
ANYBODY = ["setpriv", "--bounding-set", "-dac_override,-dac_read_search"]
"""Before a command, takes from root what nobody else has: to read and write whatever it likes."""
PATIENCE = 60.0
"""Seconds until a test gives up; on an idle machine all is there within half of one."""
MOST_COLUMNS = 100
"""Longer lines are hard to read, however wide the terminal."""
LEAST_COLUMNS = 20
"""Where a terminal is narrower, it is drawn for this many."""
WORDED_OTHERWISE = {"Option", "What", "Why", "do", "seconds", "to"}
"""Words of a plain line whose place a layout takes."""

FIRST = "Calf cramp: Pull your toes up."
NO_FILE = "is no regular file but a pipe or a device; save its content to a file first"
MISSING = "there is no such file; check the path, or leave it out to use the file that comes with cramptool"
COMMANDS = [["calf"], ["prevent"], ["chest", "pain"], ["list"], ["--help"]]
"""A page, a table, a danger, rows, the manual."""


# --- What the tests share


class Ended(NamedTuple):
    """What is there of a process that has ended."""

    code: int
    out: str
    err: str


class Surroundings(NamedTuple):
    """A home, a current directory and a folder for temporary files, all empty, and the variables of a process there."""

    top: Path
    env: Mapping[str, str]

    @property
    def here(self) -> Path:
        """Return the current directory."""
        return self.top / "here"

    def run(
        self,
        *args: str,
        env: Mapping[str, str] | None = None,
        before: Sequence[str] = (),
        given: Path | None = None,
        here: Path | None = None,
    ) -> Ended:
        """Run cramptool in a pipe, with `before` in front of it and what is `given` on stdin."""
        with self.left_as_it_was(), Path(given or os.devnull).open("rb") as stdin:
            ran = subprocess.run(  # noqa: S603  # our own
                [*before, *CRAMP, *args],
                stdin=stdin,
                capture_output=True,
                check=False,
                cwd=here or self.here,
                env=self.env if env is None else env,
                start_new_session=True,  # without a terminal, so that there is no /dev/tty either
                timeout=PATIENCE,
            )
        return Ended(ran.returncode, ran.stdout.decode(errors="surrogateescape"), ran.stderr.decode())

    @contextmanager
    def left_as_it_was(self) -> Iterator[None]:
        """See to it that no file has come and none has gone."""
        before = sorted(self.top.rglob("*"))
        yield
        assert sorted(self.top.rglob("*")) == before


class Terminal:
    """A pseudo-terminal with cramptool on it, which is read a piece at a time."""

    def __init__(  # noqa: PLR0913  # one parameter a surrounding
        self,
        around: Surroundings,
        *args: str,
        columns: int = 80,
        lines: int = 24,
        env: Mapping[str, str] | None = None,
        stdin: bool = True,
        stdout: bool = True,
    ) -> None:
        self._screen, theirs = os.openpty()
        self.resize(columns, lines)
        self.process = subprocess.Popen(  # noqa: S603  # our own
            [*CRAMP, *args],
            stdin=theirs if stdin else subprocess.DEVNULL,
            stdout=theirs if stdout else subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=around.here,
            env=around.env if env is None else env,
            start_new_session=True,
        )
        os.close(theirs)
        self._shown = b""

    def resize(self, columns: int, lines: int = 24) -> None:
        """Say how large the terminal is."""
        termios.tcsetwinsize(self._screen, (lines, columns))

    def read(self, most: int = 65536) -> bool:
        """Read a piece, and return whether there is more."""
        if not select.select([self._screen], [], [], PATIENCE)[0]:
            self.process.kill()
        try:
            piece = os.read(self._screen, most)
        except OSError:  # so Linux says that nobody writes any more
            piece = b""
        self._shown += piece
        return bool(piece)

    def type(self, keys: bytes) -> None:
        """Press keys."""
        os.write(self._screen, keys)

    @property
    def shown(self) -> str:
        """Return what was written to the terminal so far."""
        return self._shown.replace(b"\r\n", b"\n").decode(errors="surrogateescape")

    def ended(self) -> Ended:
        """Read all there is, and return it once the process has ended."""
        while self.read():
            pass
        os.close(self._screen)
        out, err = self.process.communicate(timeout=PATIENCE)
        return Ended(self.process.returncode, self.shown + (out or b"").decode(), err.decode())


@pytest.fixture
def around(tmp_path: Path) -> Surroundings:
    """Make folders to run in, and set every variable there is."""
    for name in ("home", "here", "temp"):
        (tmp_path / "around" / name).mkdir(parents=True)
    top = tmp_path / "around"
    env = {
        "PATH": os.environ["PATH"],
        "HOME": str(top / "home"),
        "TMPDIR": str(top / "temp"),
        "LC_ALL": "C.UTF-8",
        "TERM": "xterm",
        "NO_COLOR": "1",
        "CRAMPTOOL_FILE": str(MINI),
    }
    return Surroundings(top, env)


@pytest.fixture(scope="session")
def anybody() -> list[str]:
    """Return what stands before a command whose file permissions are to count."""
    if os.geteuid() != 0:
        return []
    if not shutil.which("setpriv") or subprocess.run([*ANYBODY, "true"], capture_output=True, check=False).returncode:  # noqa: S603
        pytest.skip("root can read and write everything here")
    return ANYBODY


def on_terminal(
    around: Surroundings, *args: str, columns: int = 80, lines: int = 24, env: Mapping[str, str] | None = None
) -> Ended:
    """Run cramptool on a terminal that is read at once."""
    with around.left_as_it_was():
        return Terminal(around, *args, columns=columns, lines=lines, env=env).ended()


def status(returncode: int) -> int:
    """Return the status that a shell gives to a process that a signal has ended."""
    return returncode if returncode >= 0 else 128 - returncode


def assert_refused(ended: Ended, code: int, fault: str) -> None:
    """Hold that one line says what is wrong, another whom to call, and nothing else is said."""
    assert (ended.code, ended.out) == (code, "")
    assert ended.err == f"cramptool: {fault}\n{EMERGENCY}\n"


# --- Home, the current directory, the folder for temporary files


def read_only(path: Path) -> str:
    """Make a folder that nothing can be written to."""
    path.mkdir()
    path.chmod(0o555)
    return str(path)


def a_file(path: Path) -> str:
    """Make a file."""
    path.touch()
    return str(path)


HOMES: dict[str, Callable[[Path], str]] = {
    "read-only": read_only,
    "nowhere": str,
    "file": a_file,
    "empty": lambda _: "",
}


@pytest.mark.parametrize("home", [*HOMES, "unset"])
def test_no_home_is_needed(home: str, around: Surroundings, anybody: list[str], tmp_path: Path) -> None:
    """Read-only, missing, not there or no folder: the answer is the same, and so are the folders."""
    variables = ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME")
    env = {name: value for name, value in around.env.items() if name not in variables}
    if home in HOMES:
        env |= dict.fromkeys(variables, HOMES[home](tmp_path / "home"))
    ended = around.run("calf", "--color", "always", env=env, before=anybody)
    assert ended == around.run("calf", "--color", "always")
    assert (ended.code, ended.err) == (0, "")
    assert FIRST.partition(": ")[2] in ended.out


@pytest.mark.parametrize(
    ("args", "code", "said"),
    [
        (["calf"], 0, FIRST),
        (["list"], 0, "calf: "),
        (["--file", "nowhere.yaml", "calf"], 3, f"cramptool: nowhere.yaml: {MISSING}"),
        (["init", "mine.yaml"], 2, "cramptool: mine.yaml cannot be written (no such file or directory)"),
        (
            ["export", "-o", "page.html", "calf"],
            2,
            "cramptool: page.html cannot be written (no such file or directory)",
        ),
    ],
)
def test_current_directory_may_be_gone(args: list[str], code: int, said: str, around: Surroundings) -> None:
    """What is read is read from its own place; what would be written there is refused."""
    gone = 'mkdir gone && cd gone && rmdir ../gone && exec "$@"'
    ended = around.run(*args, before=["bash", "-c", gone, "bash"])
    assert ended.code == code
    assert said in ended.out + ended.err
    assert "Traceback" not in ended.err


def test_read_only_directory_takes_no_page(around: Surroundings, anybody: list[str], tmp_path: Path) -> None:
    """One line says so; an answer needs no room."""
    here = Path(read_only(tmp_path / "read-only"))
    assert around.run("calf", here=here, before=anybody).out.startswith(FIRST)
    ended = around.run("--region", "GB", "export", "calf", "-o", "page.html", here=here, before=anybody)
    assert_refused(ended, 2, "page.html cannot be written (permission denied); check the name and the folder")
    assert not [*here.iterdir()]


# --- TERM


@pytest.mark.parametrize("term", [None, "", "nonsense", "dumb", "a" * 5000])
def test_no_terminal_has_to_be_known(term: str | None, around: Surroundings) -> None:
    """Whatever TERM says, a terminal gets its panels and a pipe its lines; only a dumb terminal gets lines too."""
    env = {name: value for name, value in around.env.items() if name not in {"TERM", "NO_COLOR"}}
    env |= {} if term is None else {"TERM": term}
    in_pipe = around.run("calf")
    assert in_pipe.out.startswith(FIRST)
    assert around.run("calf", env=env) == in_pipe
    ended = on_terminal(around, "calf", env=env)
    assert (ended.code, ended.err) == (0, "")
    assert SGR.sub("", ended.out) == (in_pipe if term == "dumb" else on_terminal(around, "calf")).out
    assert ("\x1b" in ended.out) == (term != "dumb")


# --- Locales and encodings

LOCALES: dict[str, tuple[dict[str, str], str]] = {
    "empty": ({}, "utf-8"),
    "nonsense": ({"LC_ALL": "nonsense"}, "utf-8"),
    "C": ({"LC_ALL": "C"}, "ascii"),
    "C, no UTF-8": ({"LC_ALL": "C", "PYTHONUTF8": "0"}, "ascii"),
    "ascii": ({"PYTHONIOENCODING": "ascii"}, "ascii"),
    "latin-1": ({"PYTHONIOENCODING": "latin-1"}, "latin-1"),
    "strict": ({"PYTHONIOENCODING": "utf-8:strict"}, "utf-8"),
}
"""All variables that are set, and what is written then."""


@pytest.fixture
def typographic(tmp_path: Path) -> Path:
    """Write the small file anew with characters that other encodings lack."""
    path = tmp_path / "typographic.yaml"
    text = MINI.read_text("utf-8")
    path.write_text(text.replace("Pull your toes up.", "Pull your toes \u2013 1\xbd \u2265 caf\xe9."), encoding="utf-8")
    return path


@pytest.mark.parametrize("locale", LOCALES)
def test_no_locale_is_needed(locale: str, around: Surroundings, typographic: Path) -> None:
    """In an environment with nothing else in it the answer is whole, in the characters that there are."""
    set_too, encoding = LOCALES[locale]
    args = ("--file", str(typographic), "calf")
    env = {"CRAMPTOOL_REGION": "GB", **set_too}
    usual = around.run(*args, env={**around.env, "CRAMPTOOL_REGION": "GB"})
    assert "1\xbd" in usual.out
    in_pipe = around.run(*args, env=env)
    written = encodable(usual.out, encoding).encode(encoding)
    assert in_pipe == (0, written.decode(errors="surrogateescape"), "")
    drawn = on_terminal(around, *args, env={**env, "NO_COLOR": "1"})
    assert (drawn.code, drawn.err) == (0, "")
    assert drawn.out.isascii() == (encoding == "ascii")
    assert words(in_pipe.out) - words(drawn.out) <= WORDED_OTHERWISE


@pytest.mark.parametrize("locale", LOCALES)
def test_bytes_that_were_typed_are_no_fault(locale: str, around: Surroundings) -> None:
    """What is no text in the locale is a miss like any other."""
    ended = around.run(os.fsdecode(b"xyzzy\xe9\xff"), env={**LOCALES[locale][0], "CRAMPTOOL_FILE": str(MINI)})
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.startswith("CALL NOW: 112, 911, 999 or your local number if this may be an emergency.\n")
    assert "xyzzy" in ended.err


# --- Closed streams: `tests/test_streams.py` has the others


@pytest.mark.parametrize(
    ("closed", "code"), [(">&-", 4), (">&- 2>&-", 4), (">&- 2>&- <&-", 4), ("2>&-", 0), ("2>&- <&-", 0)]
)
def test_page_has_nothing_of_what_was_said_beside_it(
    closed: str, code: int, around: Surroundings, tmp_path: Path
) -> None:
    """Where a stream is closed, the file that is written takes its number, and yet is the page alone."""
    page = tmp_path / "page.html"
    ended = around.run("export", "calf", "-o", str(page), before=["bash", "-c", f'"$@" {closed}', "bash"])
    assert ended.code == code
    assert page.read_text("ascii") == around.run("export", "calf").out


# --- Terminals of any size


FIRST_LINES = [
    "\u256d\u2500 Calf cramp \u2500",
    "Do not follow these; the reasons stand further down: Brine.\n",
    "\u256d\u2500 This may not be a cramp \u2500",
    "\u256d\u2500 Topics \u2500",
    "CALL NOW: 112, 911, 999 or your local number if this may be more than a cramp.\n",
]
"""How the first line of each command begins where there is room for it."""


@pytest.mark.parametrize(("command", "first"), [*zip(COMMANDS, FIRST_LINES, strict=True)])
def test_terminal_of_any_width_has_all_the_words(command: list[str], first: str, around: Surroundings) -> None:
    """No word is lost or torn, and no line is wider than can be helped; the narrowest are drawn as for 20 columns."""
    plain = around.run(*command).out
    for columns in (1, 2, 10, 20, 500):
        ended = on_terminal(around, *command, columns=columns)
        assert (ended.code, ended.err) == (0, "")
        assert words(plain) - words(ended.out) <= WORDED_OTHERWISE, columns
        room = max(LEAST_COLUMNS, min(columns, MOST_COLUMNS))
        assert not [line for line in ended.out.splitlines() if len(line) > room and " " in line.strip()], columns
    assert ended.out.startswith(first)


@pytest.mark.parametrize(
    ("command", "columns", "lines"),
    [*((command, 0, 0) for command in (*COMMANDS, ["xyzzy"])), (["causes"], 0, 24), (["causes"], 80, 0)],
)
def test_terminal_that_does_not_know_its_size_is_taken_for_a_usual_one(
    command: list[str], columns: int, lines: int, around: Surroundings
) -> None:
    """A serial line says 0: it is drawn as for 80 columns and 24 lines."""
    ended = on_terminal(around, *command, columns=columns, lines=lines)
    assert ended == on_terminal(around, *command)
    assert ended.code == (command == ["xyzzy"])


def test_variable_beats_what_the_terminal_says(around: Surroundings) -> None:
    """COLUMNS, as somebody sets it; nonsense in it is passed over."""
    narrow = on_terminal(around, "causes", columns=40).out
    assert on_terminal(around, "causes", env={**around.env, "COLUMNS": "40"}).out == narrow
    for columns in ("0", "wide"):
        assert on_terminal(around, "causes", columns=40, env={**around.env, "COLUMNS": columns}).out == narrow


def test_resize_while_it_is_written_loses_nothing(around: Surroundings, tmp_path: Path) -> None:
    """The page stays as wide as it was begun, and all of it is there."""
    path = tmp_path / "long.yaml"
    text, step = MINI.read_text("utf-8"), "      - text: Walk.\n"
    path.write_text(text.replace(step, step.replace("Walk.", "Again. " * 280) * 45), encoding="utf-8")
    args = ("--file", str(path), "calf", "--full")
    usual = on_terminal(around, *args)
    assert usual.out.count("Again.") >= 45 * 280
    terminal = Terminal(around, *args)
    columns = 80
    while terminal.read(2000):  # more than a terminal holds is still to be written
        columns = 200 - columns
        terminal.resize(columns)
        terminal.process.send_signal(signal.SIGWINCH)  # which a terminal sends to those who have it for their own
    assert terminal.ended() == usual


# --- Signals

SIGNALS = [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)]


SIGNALLED = """
import os, sys
number, moment, name = int(sys.argv.pop(1)), sys.argv.pop(1), sys.argv.pop(1)
def watch(event, args):
    if event == moment and f".{name}." in str(args[0]):
        os.kill(os.getpid(), number)
sys.addaudithook(watch)
from cramptool.__main__ import run
sys.exit(run())
"""
"""Runs a command line that gets a signal at one moment: when a file is opened, or when one would get its name."""


@pytest.mark.parametrize("way", ["option", "variable"])
@pytest.mark.parametrize(("number", "code"), SIGNALS)
def test_signal_while_a_file_is_read(number: int, code: int, way: str, around: Surroundings, tmp_path: Path) -> None:
    """Nobody waits for the rest of it, and nothing is said."""
    path = Path(shutil.copy(MINI, tmp_path / "mine.large.yaml"))
    args, env = (["--file", str(path), "calf"], around.env)
    if way == "variable":
        args, env = ["calf"], {**around.env, "CRAMPTOOL_FILE": str(path)}
    command = [sys.executable, "-c", SIGNALLED, str(int(number)), "open", "large", *args]
    with around.left_as_it_was():
        ran = subprocess.run(command, capture_output=True, text=True, check=False, cwd=around.here, env=env)  # noqa: S603
    assert (status(ran.returncode), ran.stdout, ran.stderr) == (code, "", "")


@pytest.mark.parametrize("moment", ["open", "os.rename"])
@pytest.mark.parametrize("command", [["export", "calf", "-o"], ["init"]], ids=" ".join)
@pytest.mark.parametrize(("number", "code"), SIGNALS)
def test_signal_while_a_file_is_written_leaves_none(
    number: int, code: int, command: list[str], moment: str, around: Surroundings
) -> None:
    """Neither half of it under its name nor all of it beside; what was there before is there still."""
    name = "mine.yaml" if command == ["init"] else "page.html"
    with around.left_as_it_was():
        ran = subprocess.run(  # noqa: S603  # our own
            [sys.executable, "-c", SIGNALLED, str(int(number)), moment, name, "--region", "GB", *command, name],
            capture_output=True,
            text=True,
            check=False,
            cwd=around.here,
            env=around.env,
        )
    assert (status(ran.returncode), ran.stdout, ran.stderr) == (code, "", "")


def test_hangup_that_is_ignored_stays_ignored(around: Surroundings) -> None:
    """Under nohup the page is written though the terminal is gone."""
    before = ["nohup", sys.executable, "-c", SIGNALLED, str(int(signal.SIGHUP)), "os.rename", "page.html"]
    command = ["--region", "GB", "export", "calf", "-o", "page.html"]
    ran = subprocess.run([*before, *command], capture_output=True, check=False, cwd=around.here, env=around.env)  # noqa: S603
    assert ran.returncode == 0
    assert [path.name for path in around.here.iterdir()] == ["page.html"]


# --- Files that change while they are read


@contextmanager
def meanwhile(change: Callable[[int], None]) -> Iterator[None]:
    """Change something again and again in a thread of its own."""
    done = threading.Event()

    def again() -> None:
        for number in count():
            if done.is_set():
                return
            change(number)

    thread = threading.Thread(target=again)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()


@pytest.fixture
def versions(tmp_path: Path) -> list[Path]:
    """Write a file in two versions, equally long, that differ at the beginning and at the end."""
    text = MINI.read_text("utf-8").replace("about:", f"# {'-' * 20_000}\nabout:")
    paths = [tmp_path / "one", tmp_path / "two"]
    for path in paths:
        path.write_text(text.replace("A small file", path.name).replace("Chalk is said to help.", path.name), "utf-8")
    return paths


REPLACED = """
import os, sys
path, *versions = sys.argv[1:4]
del sys.argv[1:4]
def watch(event, args):
    if event == "open" and args[0] == path:
        versions.reverse()
        os.link(versions[0], f"{path}~")
        os.rename(f"{path}~", path)
sys.addaudithook(watch)
from cramptool.__main__ import run
sys.exit(run())
"""
"""Runs a command line that finds another version of a file whenever it opens it."""


def run_on_changing(file: Path, versions: Sequence[Path], around: Surroundings, *args: str) -> Ended:
    """Run cramptool on a file that is its second version when it is first opened, and changes whenever it is."""
    shutil.copy(versions[0], file)
    command = [sys.executable, "-c", REPLACED, str(file), *map(str, versions), "--file", str(file), *args]
    with around.left_as_it_was():
        ran = subprocess.run(command, capture_output=True, text=True, check=False, cwd=around.here, env=around.env)  # noqa: S603
    return Ended(ran.returncode, ran.stdout, ran.stderr)


def test_file_that_is_replaced_is_opened_once(versions: list[Path], around: Surroundings, tmp_path: Path) -> None:
    """However unlucky the moment, what is written down is one version."""
    ended = run_on_changing(tmp_path / "changing.yaml", versions, around, "export", "--to", "json")
    exported = json.loads(ended.out)
    assert (exported["title"], exported["medicines"][-1]["text"]) == ("two", "two")


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ((b'"squeezed-chest"', b'"squeezed-cheat"'), "there is no squeezed-cheat in danger_signs; check its spelling"),
        ((b'"A small file"', b"5"), "title: this must be text; put it into quotes"),
        ((b'{"title"', b"{"), "write the file with a tool that writes JSON"),
    ],
)
def test_fault_that_is_gone_by_now_is_told(
    change: tuple[bytes, bytes], fault: str, around: Surroundings, mini: cramptool.Knowledge, tmp_path: Path
) -> None:
    """What is said of JSON is about what was read, whatever stands there once somebody looks."""
    whole = compiled(mini)
    first, second = tmp_path / "first", tmp_path / "second"
    first.write_bytes(whole.replace(*change, 1))
    second.write_bytes(whole)
    ended = run_on_changing(tmp_path / "changing.json", [second, first], around, "calf")
    assert (ended.code, ended.out) == (3, "")
    path = re.escape(str(tmp_path / "changing.json"))
    assert re.fullmatch(rf"cramptool: {path}:1:\d+: .*{re.escape(fault)}\n{re.escape(EMERGENCY)}\n", ended.err)


def test_file_that_is_written_in_place_is_read_or_refused(tmp_path: Path) -> None:
    """Cut short or grown while it is read, it is an answer or one clear error."""
    path = Path(shutil.copy(MINI, tmp_path))
    content = path.read_bytes()
    read, refused = 0, 0
    until = time.monotonic() + PATIENCE

    def rewrite(number: int) -> None:
        half = len(content) * (number % 10) // 10
        os.truncate(path, half)
        with path.open("ab") as file:
            file.write(content[half:])

    with meanwhile(rewrite):
        while not (read and refused and read + refused >= 120) and time.monotonic() < until:
            try:
                assert cramptool.load(path).title == "A small file"
                read += 1
            except cramptool.KnowledgeError as error:
                assert re.fullmatch(rf"{re.escape(str(path))}:\d+:\d+: .+", str(error))  # noqa: PT017  # it is refused now and then
                refused += 1
    assert read
    assert refused


def test_file_that_is_gone_is_told(around: Surroundings, tmp_path: Path) -> None:
    """Nothing of it is remembered."""
    path = Path(shutil.copy(MINI, tmp_path))
    assert around.run("--file", str(path), "calf").out.startswith(FIRST)
    path.unlink()
    assert_refused(around.run("--file", str(path), "calf"), 3, f"{path}: {MISSING}")


# --- Paths of every kind


def a_pipe(path: Path) -> str:
    """Make a pipe that nobody writes to."""
    os.mkfifo(path)
    return str(path)


def a_socket(path: Path) -> str:
    """Make a socket file, from beside it: a path to one has to be short."""
    with chdir(path.parent), socket.socket(socket.AF_UNIX) as listening:
        listening.bind(path.name)
    return str(path)


def a_folder(path: Path) -> str:
    """Make a folder."""
    path.mkdir()
    return str(path)


def a_loop(path: Path) -> str:
    """Make a link to itself."""
    path.symlink_to(path)
    return str(path)


def a_dangling_link(path: Path) -> str:
    """Make a link to nothing."""
    path.symlink_to(path.with_name("nowhere"))
    return str(path)


def a_locked_file(path: Path) -> str:
    """Make a file that nobody may read."""
    path.touch(0o000)
    return str(path)


FOLDER = "is a folder; name a .yaml or .json file in it"
TOO_LITTLE = "there is too little memory for an answer; close other programs, or name a smaller file"
UNREADABLE = "cannot be read ({}); check the path, and who may read the file"

KINDS: dict[str, tuple[Callable[[Path], str], str]] = {
    "pipe": (a_pipe, NO_FILE),
    "socket": (a_socket, NO_FILE),
    "zero": (lambda _: "/dev/zero", NO_FILE),
    "stdin": (lambda _: "/dev/stdin", NO_FILE),
    "tty": (lambda _: "/dev/tty", NO_FILE),
    "folder": (a_folder, FOLDER),
    "folder with a slash": (lambda path: f"{a_folder(path)}/", FOLDER),
    "file with a slash": (lambda path: f"{a_file(path)}/", UNREADABLE.format("not a directory")),
    "below a file": (lambda path: f"{a_file(path)}/a.yaml", UNREADABLE.format("not a directory")),
    "loop": (a_loop, UNREADABLE.format("too many levels of symbolic links")),
    "dangling": (a_dangling_link, MISSING),
    "long": (lambda path: str(path.with_name("x" * 300)), UNREADABLE.format("file name too long")),
    "locked": (a_locked_file, UNREADABLE.format("permission denied")),
    "new line": (lambda path: f"{path}\na", MISSING),
    "escape": (lambda path: f"{path}\x1b[31m\x9b31m\u202e", MISSING),
    "bytes": (lambda path: os.fsdecode(os.fsencode(path) + b"\xff"), MISSING),
    "markup": (lambda path: f"{path}[bold]x[/bold][link=a]", MISSING),
}
"""What somebody may name, and what is said of it."""
SPELLED_OUT = {"\n": "\\n", "\x1b": "\\x1b", "\x9b": "\\x9b", "\u202e": "\\u202e", "\udcff": "\\udcff"}


@pytest.mark.parametrize("way", ["option", "variable"])
@pytest.mark.parametrize("kind", KINDS)
def test_path_that_is_no_knowledge_file_is_told(
    kind: str, way: str, around: Surroundings, anybody: list[str], tmp_path: Path
) -> None:
    """At once, in one line that steers no terminal, however it was named."""
    make, fault = KINDS[kind]
    path = make(tmp_path / ("named.json" if kind == "pipe" else "named.yaml"))
    if path.startswith("/dev/") and not Path(path).exists():
        pytest.skip(f"there is no {path} here")
    env = {**around.env, "CRAMPTOOL_FILE": path} if way == "variable" else around.env
    ended = around.run(*(["--file", path] if way == "option" else []), "calf", env=env, before=anybody)
    named = "".join(SPELLED_OUT.get(character, character) for character in path)
    assert_refused(ended, 3, f"{named}: {fault}")


def test_empty_path_is_told_and_an_empty_variable_is_none(around: Surroundings, shipped: cramptool.Knowledge) -> None:
    """`--file "$UNSET"` is a slip; CRAMPTOOL_FILE= is how a variable is taken back."""
    assert_refused(around.run("--file", "", "calf"), 3, f'"": {MISSING}')
    assert_refused(around.run("check", ""), 3, f'"": {MISSING}')
    ends = "end the name in .html, .md or .json, or say --to html, md or json"
    assert_refused(around.run("--region", "GB", "export", "-o", ""), 2, f'"": {ends}')
    assert_refused(around.run("init", ""), 2, '"": choose a name of ordinary characters that ends in .yaml')
    env = {**around.env, "CRAMPTOOL_FILE": ""}
    assert shipped.topics[0].do_now in around.run("calf", env=env).out.partition("\n")[0]
    assert f"knowledge {shipped.version}, " in around.run("--version", env=env).out


@pytest.mark.parametrize(
    "name", ["a\nb", "a\x1b[31mb", os.fsdecode(b"a\xffb"), "[bold]b[link=b]", "-", "~", "$HOME", " "]
)
def test_file_of_any_name_is_read(name: str, around: Surroundings, tmp_path: Path) -> None:
    """A name is a name; where the file has a fault, it is said on one line."""
    good, bad = tmp_path / f"{name}.yaml", tmp_path / f"{name}-bad.yaml"
    shutil.copy(MINI, good)
    shutil.copy(BAD, bad)
    assert around.run("calf", env={**around.env, "CRAMPTOOL_FILE": str(good)}).out.startswith(FIRST)
    checked = around.run("check", str(bad))
    assert (checked.code, checked.err) == (1, "")
    assert re.fullmatch(r"[^\n\x1b]*:\d+:\d+: error: [^\n]*\n", checked.out)


def test_what_stdin_is_may_be_a_file(around: Surroundings) -> None:
    """`--file /dev/stdin <mine.yaml` is the file itself; through a pipe it is refused."""
    if not Path("/dev/stdin").exists():
        pytest.skip("there is no /dev/stdin here")
    assert around.run("--file", "/dev/stdin", "calf", given=MINI).out.startswith(FIRST)


@pytest.mark.parametrize(
    "name", ["page\n\x1b[31m.html", os.fsdecode(b"page\xff.html"), "[bold]page[link=a].html", "-.html"]
)
def test_page_of_any_name_is_said_on_one_line(name: str, around: Surroundings, tmp_path: Path) -> None:
    """It is written under just that name."""
    ended = around.run("--region", "GB", "export", "calf", "-o", f"{tmp_path / name}")
    assert (ended.code, ended.err) == (0, "")
    assert re.fullmatch(r"[^\n\x1b]* is written[.]\n", ended.out)
    assert (tmp_path / name).is_file()


# --- Little of everything


def test_as_few_open_files_as_the_interpreter_needs_are_enough(around: Surroundings, tmp_path: Path) -> None:
    """Where Python starts at all, there is an answer, and a page is written."""

    def limited(number: int) -> list[str]:
        return ["bash", "-c", f'ulimit -n {number}; exec "$@"', "bash"]

    bare = [sys.executable, "-c", "import traceback"]
    tried = (subprocess.run([*limited(n), *bare], capture_output=True, check=False) for n in range(3, 64))  # noqa: S603
    least = next((n for n, ran in enumerate(tried, start=3) if (ran.returncode, ran.stderr) == (0, b"")), None)
    if least is None:
        pytest.skip("the interpreter does not start here with a limit")
    for args in (["calf"], ["prevent", "--color", "always"], ["clfa", "--exact"]):
        assert around.run(*args, before=limited(least)) == around.run(*args)
    page = tmp_path / "page.html"
    assert around.run("export", "calf", "-o", str(page), before=limited(least)).code == 0
    assert page.read_bytes().startswith(b"<!DOCTYPE html>")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps this limit")
@pytest.mark.parametrize("way", ["option", "variable"])
def test_memory_that_runs_out_is_told(way: str, around: Surroundings, tmp_path: Path) -> None:
    """Status 4 and the number to call, and no traceback, which would have the status of a miss."""
    path = tmp_path / "large.json"
    path.touch()
    os.truncate(path, JSON_LIMIT)  # as bytes and again as text it takes more than there is
    before = ["bash", "-c", f'ulimit -v {2 * JSON_LIMIT // 1024}; exec "$@"', "bash"]
    if around.run("calf", before=before).code:
        pytest.skip("the interpreter itself needs more memory here")
    args, env = (["--file", str(path), "calf"], around.env)
    if way == "variable":
        args, env = ["calf"], {**around.env, "CRAMPTOOL_FILE": str(path)}
    assert_refused(around.run(*args, env=env, before=before), 4, TOO_LITTLE)


# --- The guide on half a terminal


@pytest.mark.parametrize(("stdin", "stdout"), [(False, True), (True, False)])
def test_guide_needs_both_ends_of_a_terminal(stdin: bool, stdout: bool, around: Surroundings) -> None:  # noqa: FBT001
    """Without keys, or without a screen, it prints all steps as in a pipe and returns."""
    with around.left_as_it_was():
        ended = Terminal(around, "guide", "calf", stdin=stdin, stdout=stdout).ended()
    assert ended == around.run("guide", "calf")
    assert ended.out.startswith(FIRST)
    assert "Step 3 of 3" in ended.out


@pytest.mark.parametrize("term", [None, "", "nonsense", "dumb"])
def test_guide_needs_no_terminal_to_be_known(term: str | None, around: Surroundings) -> None:
    """Nor /dev/tty: it reads the keys of its own stdin, and leaves the screen as it was."""
    env = {name: value for name, value in around.env.items() if name != "TERM"}
    with around.left_as_it_was():
        terminal = Terminal(around, "guide", "calf", env=env if term is None else {**env, "TERM": term})
        prompt = "Enter: start." if term == "dumb" else "Press Enter to start"
        while prompt not in terminal.shown:
            assert terminal.read(), terminal.shown
        terminal.type(b"q")
        ended = terminal.ended()
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.endswith("\x1b[?1049l") == (term != "dumb")
    assert ("\x1b" in ended.out) == (term != "dumb")
