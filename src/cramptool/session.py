"""A guide on a terminal: keys as they are pressed, a screen of its own, the bell, and all as it was afterwards."""

import gc
import time
from collections import deque
from collections.abc import Callable

from prompt_toolkit.input import Input, create_input
from prompt_toolkit.keys import Keys

from cramptool.guide import Guide, Key, Moment, follow
from cramptool.render.as_spoken import draw_next
from cramptool.signals import ended_by_signals
from cramptool.streams import write

TICK = 0.2
"""Seconds to wait for a key before looking at the clock."""
POLL = 0.02
"""Seconds between two looks at the keyboard."""

BELL = "\a"
OWN_SCREEN, OLD_SCREEN = "\x1b[?1049h\x1b[?25l", "\x1b[?25h\x1b[?1049l"
"""To a screen of its own without a cursor, and back to what was there."""
HOME, END_OF_LINE, END_OF_SCREEN = "\x1b[H", "\x1b[K", "\x1b[J"
"""To the first line; nothing more on this line; nothing more below."""

KEYS = {
    Keys.Enter: Key.NEXT,
    Keys.ControlJ: Key.NEXT,
    Keys.Right: Key.SKIP,
    Keys.Left: Key.BACK,
    Keys.Escape: Key.QUIT,
    " ": Key.PAUSE,
    "n": Key.SKIP,
    "b": Key.BACK,
    "d": Key.SIGNS,
    "q": Key.QUIT,
}
"""What each key asks."""

DrawMoment = Callable[[Guide, Moment], str]


def lead(guide: Guide, draw_moment: DrawMoment | None) -> None:
    """Lead somebody through a guide, on a screen of its own or, where nothing draws one, in lines that are added."""
    gc.enable()  # this process lives for minutes
    keyboard = create_input()
    with ended_by_signals(), keyboard.raw_mode():
        keyboard.read_keys()  # what was typed before there was anything to answer
        if draw_moment is None:
            follow(guide, _says(guide), _key_within(keyboard), now)
            return
        try:
            write(OWN_SCREEN)
            follow(guide, _draws(guide, draw_moment), _key_within(keyboard), now)
        finally:
            write(OLD_SCREEN)


def now() -> float:
    """Return seconds that never run backwards, and that also count while the machine sleeps where the system can."""
    boot_time = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot_time is None else time.clock_gettime(boot_time)


def _key_within(keyboard: Input) -> Callable[[], Key | None]:
    """Return what waits for a key; a keyboard that is gone asks to end. Raises `KeyboardInterrupt` for Ctrl-C."""
    pressed: deque[str] = deque()

    def key_within() -> Key | None:
        until = time.monotonic() + TICK
        while not pressed and time.monotonic() < until and not keyboard.closed:
            pressed.extend(press.key for press in keyboard.read_keys())
            time.sleep(0 if pressed else POLL)
        pressed.extend(press.key for press in keyboard.flush_keys())  # Escape may be the beginning of another key
        key = pressed.popleft() if pressed else None
        if key == Keys.ControlC:
            raise KeyboardInterrupt
        return Key.QUIT if keyboard.closed else KEYS.get(key.lower()) if key else None

    return key_within


def _says(guide: Guide) -> Callable[[Moment | None, Moment], None]:
    def show(before: Moment | None, moment: Moment) -> None:
        write(f"{draw_next(guide, before, moment)}{_bell(before, moment)}")

    return show


def _draws(guide: Guide, draw_moment: DrawMoment) -> Callable[[Moment | None, Moment], None]:
    """Return what puts every moment in the place of the one before, where it looks different."""
    drawn = ""

    def show(before: Moment | None, moment: Moment) -> None:
        nonlocal drawn
        frame = draw_moment(guide, moment)
        if frame != drawn:
            write(f"{HOME}{frame.replace(chr(10), f'{END_OF_LINE}{chr(10)}')}{END_OF_SCREEN}")
            drawn = frame
        write(_bell(before, moment))

    return show


def _bell(before: Moment | None, moment: Moment) -> str:
    """Return the bell where it rings between two moments."""
    return BELL if before and moment.bells > before.bells else ""
