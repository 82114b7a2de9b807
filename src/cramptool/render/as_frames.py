"""The guide on a terminal: one step alone on the screen, its count to be read from the wall where the hands are."""

from collections.abc import Iterable, Iterator
from enum import IntEnum
from math import ceil

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from cramptool.guide import Guide, Moment, Phase, beat_at, clock, count_of, is_late, keys_of, next_stage
from cramptool.model import Urgency
from cramptool.render.as_panels import URGENCY_STYLES, WARNING_STYLE, Rowed, Screen

DIGITS = {
    "0": ("███", "█ █", "█ █", "█ █", "███"),
    "1": ("██ ", " █ ", " █ ", " █ ", "███"),
    "2": ("███", "  █", "███", "█  ", "███"),
    "3": ("███", "  █", "███", "  █", "███"),
    "4": ("█ █", "█ █", "███", "  █", "  █"),
    "5": ("███", "█  ", "███", "  █", "███"),
    "6": ("███", "█  ", "███", "█ █", "███"),
    "7": ("███", "  █", "  █", "  █", "  █"),
    "8": ("███", "█ █", "███", "█ █", "███"),
    "9": ("███", "█ █", "███", "  █", "███"),
    ":": (" ", "█", " ", "█", " "),
}
"""Large figures, five rows high; each cell is drawn two columns wide."""
FULL, EMPTY = "█", "░"
IN_ASCII = str.maketrans({FULL: "#", EMPTY: "."})
BAR_WIDTH = 60
INDENT = 2
TOO_SMALL = "This window is too small for the guide. Make it larger, or use --plain."
MORE_SIGNS = "All of them: cramptool danger-signs"


class Without(IntEnum):
    """What has given way on a low screen, each with all before it."""

    NOTHING = 0
    LARGE = 1
    """The large count: it is said in words."""
    BLANKS = 2
    NEXT = 3
    NAMES = 4
    """Of the signs beside the number to call, which a key shows."""
    FIRST = 5
    """What is said with the first step, but never a danger in it."""


class Frames(Screen):
    """Draws a guide on a terminal of a certain size."""

    def draw_moment(self, guide: Guide, moment: Moment) -> str:
        """Return the screen at a moment: lines as wide as the terminal at most, and as many as it has.

        On a low screen things give way, but never the number to call, a warning, the step itself or the keys: where
        there is no room for these, the screen asks for more.
        """
        if moment.shows_help:
            return "\n".join(self._signs_to_read(guide, moment))
        frames = (self._frame(guide, moment, without) for without in Without)
        frame = next((frame for frame in frames if len(frame) <= self.height), None)
        return "\n".join(frame or self._lines([self._call(guide.call), Text(TOO_SMALL)])[: self.height])

    def _frame(self, guide: Guide, moment: Moment, without: Without) -> list[str]:
        """Return the lines of a step."""
        blank = [Text()] if without < Without.BLANKS else []
        danger = guide.danger if without < Without.NAMES else guide.call
        if is_late(guide, moment):
            danger = f"{clock(moment.total)} since this clock started. {guide.late}"
        body = self._lines([self._call(danger), *blank, *self._step(guide, moment, without, blank)])
        following = next_stage(guide, moment) if without < Without.NEXT else None
        says_next = [self._data(f"Next: {following.text}")] if following else []
        foot = self._lines([*blank, *says_next, self._keys(guide, moment)])
        return [*body, *[""] * (self.height - len(body) - len(foot)), *foot]

    def _signs_to_read(self, guide: Guide, moment: Moment) -> list[str]:
        """Return the lines of the danger signs; what has no room is said to be elsewhere."""
        above = guide.above if guide.opens_with_help else ()
        title = self._data(guide.help.title, "bold")
        body = self._lines([*map(self._data, above), title, *map(self._help, guide.help.groups)])
        foot = self._lines([self._keys(guide, moment)])
        room = self.height - len(foot)
        if len(body) > room:
            more = self._lines([Text(MORE_SIGNS)])
            body = [*body[: max(0, room - len(more))], *more]
        return [*body[:room], *[""] * (room - len(body)), *foot][: self.height]

    def _lines(self, parts: Iterable[RenderableType]) -> list[str]:
        return self._drawn(parts).split("\n")[:-1]

    def _call(self, danger: str) -> RenderableType:
        return self._data(danger, URGENCY_STYLES[Urgency.EMERGENCY])

    def _keys(self, guide: Guide, moment: Moment) -> RenderableType:
        return self._data(keys_of(guide, moment), "bold")

    def _step(self, guide: Guide, moment: Moment, without: Without, blank: list[Text]) -> Iterator[RenderableType]:
        stage = guide.stages[moment.stage]
        title = self._data(f"{guide.title}. {guide.verdict}".rstrip(". "), "bold")
        yield Rowed([(Text(), title, self._data(stage.label))])
        if moment.stage == 0:
            yield from map(self._data, (*guide.above, *([guide.do_now] if guide.do_now else [])))
            yield from map(self._data, guide.first if without < Without.FIRST else ())
        if stage.warning:
            yield self._data(stage.warning, WARNING_STYLE)
        yield from blank
        text = f"{stage.text} ({stage.how_long})" if stage.how_long else stage.text
        yield Padding(self._data(text, "bold"), (0, 0, 0, INDENT))
        yield from map(self._help, guide.help.groups if stage.shows_help else ())
        yield from blank
        yield from self._count(guide, moment, is_large=without < Without.LARGE)

    def _count(self, guide: Guide, moment: Moment, *, is_large: bool) -> Iterator[RenderableType]:
        """Yield what is counted, large or in words alone, and the bar of what has its seconds."""
        beat, figures, said = beat_at(guide, moment), self._figures(guide, moment), count_of(guide, moment)
        if beat.phase is Phase.OPEN and not figures:
            return
        if is_large:
            yield from (self._counted(row) for row in _large(figures) if figures)
        elif beat.phase is Phase.OPEN:
            said = f"{figures} {said}"
        elif beat.seconds and beat.phase is not Phase.MOVE:
            said = f"{said}: {figures} seconds"
        yield Padding(self._data(f"Paused. {said}" if moment.is_paused else said, "bold"), (0, 0, 0, INDENT))
        if beat.seconds:
            width = min(BAR_WIDTH, self.width - INDENT)
            filled = min(width, round(width * moment.elapsed / beat.seconds))
            yield self._counted(FULL * filled + EMPTY * (width - filled))

    def _figures(self, guide: Guide, moment: Moment) -> str:
        """Return the number that is counted: seconds left, repetitions done, or the time that has passed."""
        beat = beat_at(guide, moment)
        if guide.counts_up:
            return clock(moment.total)
        if not guide.timed or beat.phase is Phase.START or guide.stages[moment.stage].step is None:
            return ""
        if beat.phase is Phase.MOVE:
            return str(beat.repetition)
        return clock(moment.elapsed) if beat.seconds is None else str(ceil(beat.seconds - moment.elapsed))

    def _counted(self, text: str) -> RenderableType:
        """Return a row of large figures, or a bar, in what the terminal has."""
        is_utf = self.encoding.lower().startswith("utf")
        return Padding(Text(text if is_utf else text.translate(IN_ASCII), style="bold"), (0, 0, 0, INDENT))


def _large(figures: str) -> Iterator[str]:
    """Yield the rows of a number in large figures."""
    for row in range(5):
        yield "  ".join("".join(2 * cell for cell in DIGITS[figure][row]) for figure in figures)
