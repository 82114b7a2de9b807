"""The guide on a terminal: one step alone on the screen, its count to be read from the wall where the hands are."""

from collections.abc import Iterable, Iterator
from enum import IntEnum
from math import ceil

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from cramptool.guide import Guide, Moment, Phase, beat_at, clock, count_of, keys_of, must_call, next_stage
from cramptool.model import Urgency
from cramptool.render.as_panels import URGENCY_STYLES, WARNING_STYLE, Screen
from cramptool.render.wording import HELP_TITLE

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
    """What is said with the first step."""


class Frames(Screen):
    """Draws a guide on a terminal of a certain size."""

    def draw_moment(self, guide: Guide, moment: Moment) -> str:
        """Return the screen at a moment: lines as wide as the terminal at most, and as many as it has at most.

        On a low screen things give way; never the danger, a warning, the step itself or the keys, as long as there is
        a line left for them.
        """
        frames = (self._frame(guide, moment, without) for without in Without)
        frame = next((frame for frame in frames if len(frame) <= self.height), None)
        return "\n".join(frame or self._frame(guide, moment, Without.FIRST)[: self.height])

    def _frame(self, guide: Guide, moment: Moment, without: Without) -> list[str]:
        """Return the lines of the screen."""
        blank = [Text()] if without < Without.BLANKS else []
        body = self._signs_to_read(guide) if moment.shows_help else self._step(guide, moment, without, blank)
        danger = guide.danger if without < Without.NAMES else guide.call
        if must_call(guide, moment):
            danger = f"{clock(moment.total)} since you began. {guide.call}"
        lines = self._lines([self._data(danger, URGENCY_STYLES[Urgency.EMERGENCY]), *blank, *body])
        following = None if moment.shows_help or without >= Without.NEXT else next_stage(guide, moment)
        says_next = [self._data(f"Next: {following.text}")] if following else []
        foot = self._lines([*blank, *says_next, self._data(keys_of(guide, moment), "bold")])
        return [*lines, *[""] * (self.height - len(lines) - len(foot)), *foot]

    def _lines(self, parts: Iterable[RenderableType]) -> list[str]:
        return self._drawn(parts).split("\n")[:-1]

    def _signs_to_read(self, guide: Guide) -> Iterator[RenderableType]:
        yield self._data(HELP_TITLE, "bold")
        yield from map(self._help, guide.help)

    def _step(self, guide: Guide, moment: Moment, without: Without, blank: list[Text]) -> Iterator[RenderableType]:
        stage = guide.stages[moment.stage]
        title = Table.grid(expand=True)
        title.add_column(ratio=1)
        title.add_column(justify="right")
        title.add_row(self._data(guide.title, "bold"), self._data(stage.label))
        yield title
        if guide.caution:
            yield self._said(guide.caution)
        if moment.stage == 0 and without < Without.FIRST:
            yield from map(self._data, filter(None, (guide.do_now, *guide.first)))
        if stage.warning:
            yield self._data(stage.warning, WARNING_STYLE)
        yield from blank
        text = f"{stage.text} ({stage.how_long})" if stage.how_long else stage.text
        yield Padding(self._data(text, "bold"), (0, 0, 0, INDENT))
        yield from blank
        yield from self._count(guide, moment, is_large=without < Without.LARGE)

    def _count(self, guide: Guide, moment: Moment, *, is_large: bool) -> Iterator[RenderableType]:
        """Yield what is counted, large or in words alone, and the bar of what has its seconds."""
        beat, figures, said = beat_at(guide, moment), self._figures(guide, moment), count_of(guide, moment)
        if is_large:
            yield from (self._counted(row) for row in _large(figures) if figures)
        elif beat.phase is not Phase.MOVE:
            figures = f"{figures} seconds" if beat.seconds else figures
            said = f"{figures} {said}" if guide.counts_up else ": ".join(filter(None, (said, figures)))
        if moment.is_paused:
            said = f"Paused. {said}"
        if said:
            yield Padding(self._data(said, "bold"), (0, 0, 0, INDENT))
        if beat.seconds:
            width = min(BAR_WIDTH, self.width - INDENT)
            filled = min(width, round(width * moment.elapsed / beat.seconds))
            yield self._counted(FULL * filled + EMPTY * (width - filled))

    def _figures(self, guide: Guide, moment: Moment) -> str:
        """Return the number that is counted: seconds left, repetitions done, or the time that has passed."""
        beat = beat_at(guide, moment)
        if guide.counts_up:
            return clock(moment.total)
        if not guide.timed or beat.phase is Phase.READ or guide.stages[moment.stage].step is None:
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
