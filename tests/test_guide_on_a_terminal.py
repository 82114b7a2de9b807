"""The guide in a real terminal, tmux: what a person sees who presses keys, and the terminal that is left behind."""

import os
import shlex
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from .conftest import MINI

pytestmark = pytest.mark.skipif(not shutil.which("tmux"), reason="tmux is not installed")

PATIENCE = 30.0
"""Seconds until a test gives up; on an idle machine all is there within half of one."""

PROMPT = "type>"
GUIDE = shlex.join([sys.executable, "-m", "cramptool", "--file", str(MINI), "guide", "calf"])
STATE = "stty -a | tr -d ' ' >state; echo end''ed"


class Pane:
    """A terminal of 80 columns and 24 lines with a shell in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._socket = str(folder / "tmux")
        env = {**os.environ, "LC_ALL": "C.UTF-8", "TERM": "screen"}
        self._run("-f", "/dev/null", "-u", "new-session", "-d", "-x", "80", "-y", "24", "sh", env=env)
        self.type("PS1='ty''pe> '; clear", "Enter")
        self.wait_for(PROMPT)

    def _run(self, *args: str, env: dict[str, str] | None = None) -> str:
        command = ["tmux", "-S", self._socket, *args]
        ran = subprocess.run(command, env=env, cwd=self.folder, capture_output=True, text=True, check=True)  # noqa: S603
        return ran.stdout

    def type(self, *keys: str) -> None:
        """Press keys, by the names that tmux has for them."""
        self._run("send-keys", *keys)

    def shown(self) -> str:
        """Return what stands on the screen."""
        return self._run("capture-pane", "-p")

    def flags(self) -> str:
        """Return whether a screen of its own is shown, and whether there is a cursor."""
        return self._run("display-message", "-p", "#{alternate_on} #{cursor_flag}").strip()

    def wait_for(self, text: str) -> str:
        """Return the screen once `text` stands on it."""
        until = time.monotonic() + PATIENCE
        while text not in (shown := self.shown()):
            assert time.monotonic() < until, f"{text!r} is not on the screen:\n{shown}"
            time.sleep(0.05)
        return shown

    def resize(self, columns: int, lines: int) -> None:
        """Change how large the terminal is."""
        self._run("resize-window", "-x", str(columns), "-y", str(lines))

    def state(self) -> str:
        """Return how the terminal is set, as the shell sees it."""
        self.type(f"clear; {STATE}", "Enter")
        self.wait_for("ended")
        return (self.folder / "state").read_text("utf-8")

    def end(self) -> None:
        """Close it."""
        self._run("kill-server")


@pytest.fixture
def pane(tmp_path: Path) -> Iterator[Pane]:
    """Open a terminal."""
    pane = Pane(tmp_path)
    yield pane
    pane.end()


def test_guide_is_gone_through_with_real_keys(pane: Pane) -> None:
    """Start, pause, back, danger signs, quit; the danger stands above all the time, and the terminal is as it was."""
    before = pane.state()
    pane.type(f"clear; echo kept; {GUIDE}", "Enter")
    screens = [pane.wait_for("Press Enter to start")]
    assert pane.flags() == "1 0"
    pane.type("Enter")
    screens.append(pane.wait_for("Get into position"))
    pane.type("Enter")
    screens.append(pane.wait_for("Hold, 1 of 3"))
    pane.type("Space")
    screens.append(pane.wait_for("Paused. Hold"))
    pane.type("d")
    assert pane.wait_for("Stop and get help if").splitlines()[1] == "CALL NOW: 112, 911, 999 or your local number"
    pane.type("Enter")
    pane.wait_for("Paused. Hold")
    pane.type("Enter")
    screens.append(pane.wait_for("Step 2 of 3"))
    pane.type("b")
    screens.append(pane.wait_for("Step 1 of 3"))
    assert all(screen.startswith("CALL NOW: 112, 911, 999 or your local number: squeezed") for screen in screens)
    pane.type("q")
    left = pane.wait_for(PROMPT)
    assert left.splitlines()[0] == "kept"
    assert "Calf cramp" not in left
    assert pane.flags() == "0 1"
    assert pane.state() == before


@pytest.mark.parametrize(("options", "shown"), [((), "Press Enter to start"), (("--plain",), "Enter: start.")])
def test_ctrl_c_leaves_the_terminal_as_it_was(options: tuple[str, ...], shown: str, pane: Pane) -> None:
    """With the exit status that scripts know; Ctrl-Z before it would leave the screen behind, and does nothing."""
    before = pane.state()
    pane.type(f"{GUIDE} {' '.join(options)}; echo status=$?", "Enter")
    pane.wait_for(shown)
    pane.type("C-z")
    pane.type("C-c")
    assert "Traceback" not in pane.wait_for("status=130")
    assert pane.flags() == "0 1"
    assert pane.state() == before


def test_signal_to_end_leaves_the_terminal_as_it_was(pane: Pane) -> None:
    """As if q had been pressed, but for the exit status."""
    before = pane.state()
    pane.type(f"sh -c 'echo $$ >pid; exec {GUIDE}'; echo status=$?", "Enter")
    pane.wait_for("Press Enter to start")
    os.kill(int((pane.folder / "pid").read_text("utf-8")), signal.SIGTERM)
    pane.wait_for("status=143")
    assert pane.flags() == "0 1"
    assert pane.state() == before


def test_resize_draws_anew(pane: Pane) -> None:
    """Narrow, the lines are broken anew; nothing of the old frame stays, and the count goes on."""
    pane.type(GUIDE, "Enter")
    pane.wait_for("Press Enter to start")
    pane.type("Enter", "Enter")
    pane.wait_for("Hold, 1 of 3")
    pane.resize(40, 15)
    narrow = pane.wait_for("(hold 30 seconds,\n")
    assert narrow.startswith("CALL NOW: 112, 911, 999 or your local\nnumber: squeezed chest\n")
    assert "Hold, 1 of 3" in narrow
    assert narrow.count("CALL NOW") == 1
    pane.resize(100, 30)
    wide = pane.wait_for("(hold 30 seconds, rest 10 seconds, 3 times)\n")
    assert wide.count("CALL NOW") == 1


def test_guide_without_colour_has_its_screen(pane: Pane) -> None:
    """NO_COLOR is about colour alone."""
    pane.type(f"clear; NO_COLOR=1 {GUIDE}", "Enter")
    pane.wait_for("Press Enter to start")
    assert pane.flags() == "1 0"


def test_plain_guide_only_adds_lines(pane: Pane) -> None:
    """No screen of its own, no line written over."""
    pane.type(f"clear; {GUIDE} --plain", "Enter")
    pane.wait_for("Enter: start.")
    assert pane.flags() == "0 1"
    pane.type("Enter", "Enter")
    pane.wait_for("Hold, 1 of 3: 30 seconds.")
    pane.type("Enter")
    pane.wait_for("Step 2 of 3")
    pane.type("q")
    shown = pane.wait_for(f"\n{PROMPT}")
    assert shown.index("Step 1 of 3") < shown.index("Get into position") < shown.index("Step 2 of 3")


def test_danger_starts_no_timer(pane: Pane) -> None:
    """The panel is shown, and the prompt is back."""
    pane.type(f"clear; {GUIDE} swollen", "Enter")
    shown = pane.wait_for("This may not be a cramp")
    assert pane.flags() == "0 1"
    pane.wait_for(f"\n{PROMPT}")
    assert "Step 1" not in shown
