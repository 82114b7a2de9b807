"""A guide on a terminal: keys as they are pressed, a screen of its own, the bell, and all as it was afterwards."""

import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn

from blessed import Terminal

from cramptool.guide import Guide, Key, Moment, follow
from cramptool.render.as_spoken import draw_next
from cramptool.streams import write

TICK = 0.2
"""Seconds to wait for a key before looking at the clock."""

BELL = "\a"

KEYS = {
    " ": Key.PAUSE,
    "b": Key.BACK,
    "d": Key.SIGNS,
    "q": Key.QUIT,
    "KEY_ENTER": Key.NEXT,
    "KEY_RIGHT": Key.NEXT,
    "KEY_LEFT": Key.BACK,
    "KEY_ESCAPE": Key.QUIT,
}
"""What each key asks, by its character or by the name that the terminal library gives it."""

DrawMoment = Callable[[Guide, Moment], str]


def lead(guide: Guide, draw_moment: DrawMoment | None) -> None:
    """Lead somebody through a guide, on a screen of its own or, where nothing draws one, in lines that are added."""
    terminal = Terminal()
    if not terminal.home:  # nothing can be drawn over on this one
        draw_moment = None

    def key_within() -> Key | None:
        pressed = terminal.inkey(timeout=TICK)
        return KEYS.get(pressed.name or pressed.lower())

    with _given_over(terminal, has_screen=draw_moment is not None):
        show = _says(guide) if draw_moment is None else _draws(guide, draw_moment, terminal)
        follow(guide, show, key_within, now)


def now() -> float:
    """Return seconds that never run backwards, and that also count while the machine sleeps where the system can."""
    boot_time = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot_time is None else time.clock_gettime(boot_time)


def _says(guide: Guide) -> Callable[[Moment | None, Moment], None]:
    def show(before: Moment | None, moment: Moment) -> None:
        write(f"{draw_next(guide, before, moment)}{_bell(before, moment)}")

    return show


def _draws(guide: Guide, draw_moment: DrawMoment, terminal: Terminal) -> Callable[[Moment | None, Moment], None]:
    """Return what puts every moment in the place of the one before, where it looks different."""
    end_of_line = f"{terminal.clear_eol}\n"
    drawn = ""

    def show(before: Moment | None, moment: Moment) -> None:
        nonlocal drawn
        frame = draw_moment(guide, moment)
        if frame != drawn:
            write(f"{terminal.home}{frame.replace(chr(10), end_of_line)}{terminal.clear_eos}")
            drawn = frame
        write(_bell(before, moment))

    return show


def _bell(before: Moment | None, moment: Moment) -> str:
    """Return the bell where it rings between two moments."""
    return BELL if before and moment.bells > before.bells else ""


@contextmanager
def _given_over(terminal: Terminal, *, has_screen: bool) -> Iterator[None]:
    """Give the keys over to the guide, and the screen, and put all back however it ends."""
    with _ended_by_signals(), terminal.cbreak():
        if not has_screen:
            yield
            return
        with terminal.fullscreen(), terminal.hidden_cursor():
            yield


@contextmanager
def _ended_by_signals() -> Iterator[None]:
    """Let a signal end the guide on the way that puts all back; a guide that was only stopped would keep the screen."""

    def end(number: int, frame: FrameType | None) -> NoReturn:
        del frame
        sys.exit(128 + number)

    handlers: dict[str, Callable[[int, FrameType | None], object] | signal.Handlers] = {
        "SIGTERM": end,
        "SIGHUP": end,
        "SIGTSTP": signal.SIG_IGN,
    }
    there = {getattr(signal, name): handler for name, handler in handlers.items() if hasattr(signal, name)}
    before = {number: signal.signal(number, handler) for number, handler in there.items()}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
