"""Panels for a terminal: the terminal's own colours, each doubled by a word; below 70 columns a layout of its own.

Everything from the file becomes `Text`, never markup, and passes through `printable`.
"""

from collections.abc import Iterable, Iterator
from io import StringIO

from rich import box
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from cramptool.emergency import emergency_line
from cramptool.model import (
    Answer,
    Candidate,
    DangerSign,
    EmergencyNumber,
    Entry,
    Section,
    Status,
    Topic,
    Urgency,
    Verdict,
)
from cramptool.printable import printable
from cramptool.render.wording import (
    ACTION_TITLE,
    DANGER_TITLE,
    DO_NOT_TITLE,
    HELP_TITLE,
    HOME_WARNING,
    NOTICE,
    URGENCY_WORDS,
    by_urgency,
    call_line,
    duration,
    next_commands,
    parted,
    recap,
    row,
    section_title,
    statement,
    step_groups,
    verdict_words,
)

WIDEST = 100
"""Longer lines are hard to read, however wide the terminal."""
NARROW = 70
"""Below this many columns tables become stacks."""

_URGENCY_STYLES = {Urgency.EMERGENCY: "bold red", Urgency.URGENT: "bold magenta", Urgency.SEE_DOCTOR: "bold blue"}
_VERDICT_STYLES = {Verdict.SOUND: "green", Verdict.UNPROVEN: "", Verdict.CAUTION: "magenta", Verdict.DO_NOT: "bold red"}
_LABEL_WIDTH = 18


class Screen:
    """Draws answers on a terminal of `width` columns and `height` lines, with or without colour and box characters."""

    def __init__(self, *, width: int, height: int, color: bool, ascii_only: bool) -> None:
        self.width = min(width, WIDEST)
        self.height = height
        self.color = color
        self.box = box.ASCII if ascii_only else box.ROUNDED
        self.is_narrow = width < NARROW

    def draw(self, answer: Answer, number: EmergencyNumber) -> str:
        """Return an answer that found something."""
        if answer.status is Status.DANGER:
            return self._text([self._danger(answer, number), _notice()])
        if answer.status is Status.AMBIGUOUS:
            return self._text([self._rows("Which one do you mean?", answer.candidates), _notice()], number)
        parts = [*self._found(answer, number), _next(next_commands(answer)), _notice()]
        said_first = recap(answer.topics[0]) if answer.topics and not answer.section else []
        return self._text(parts, number, said_first)

    def draw_list(self, title: str, candidates: Iterable[Candidate], number: EmergencyNumber) -> str:
        """Return rows to choose from."""
        return self._text([self._rows(title, candidates)], number)

    def draw_home(self, candidates: Iterable[Candidate], number: EmergencyNumber) -> str:
        """Return the home screen."""
        call = Text(emergency_line(number), style=_URGENCY_STYLES[Urgency.EMERGENCY])
        call.append(" if this may be more than a cramp.", style="not bold")
        hints = _grid(2, gap=2)
        for words, does in (
            ("cramptool calf", "what to do; type where it hurts"),
            ("cramptool danger-signs", "when it is not a cramp"),
            ("cramptool prevent", "how to keep cramps away, and what is proven"),
            ("cramptool causes", "why you get them"),
            ("cramptool list", "all names; --help has all options"),
        ):
            hints.add_row(Text(words, style="bold"), Text(does))
        warning = _data(HOME_WARNING, "magenta")
        return self._text([call, warning, self._rows("Where is it?", candidates), hints, _notice()])

    def _text(
        self, parts: Iterable[RenderableType], number: EmergencyNumber | None = None, said_first: Iterable[str] = ()
    ) -> str:
        """Return the parts as text; longer than the screen, it ends with what was said first and the emergency line."""
        file = StringIO()
        console = Console(
            file=file,
            width=self.width,
            force_terminal=True,
            color_system="standard" if self.color else None,
            legacy_windows=False,
            highlight=False,
            _environ={},
        )
        for part in parts:
            console.print(part)
        if number and file.getvalue().count("\n") >= self.height:
            for line in said_first:
                console.print(_data(line, "bold"))
            console.print(Text(emergency_line(number), style=_URGENCY_STYLES[Urgency.EMERGENCY]))
        lines = file.getvalue().split("\n")
        return "\n".join(line.rstrip() for line in lines)

    def _panel(self, title: str, *parts: RenderableType, style: str = "") -> Panel:
        return Panel(
            Group(*parts),
            title=_data(title, f"bold {style}"),
            title_align="left",
            border_style=style.removeprefix("bold "),
            box=self.box,
        )

    # --- The panels

    def _danger(self, answer: Answer, number: EmergencyNumber) -> Panel:
        sign, *others = answer.danger_signs
        style = _URGENCY_STYLES[sign.urgency]
        parts: list[RenderableType] = [
            _data(call_line(sign.urgency, number), style),
            Text(),
            _data(sign.name, "bold"),
            _data(sign.sign),
            _data(sign.why),
            Text(),
            Text(ACTION_TITLE, style="bold"),
            _numbered_list(sign.first_action),
        ]
        if others:
            parts += [Text(), _data(f"It may also be: {'; '.join(other.name for other in others)}")]
        if sign.urgency is not Urgency.EMERGENCY:
            parts += [Text(), _data(f"If it gets worse: {emergency_line(number)}", _URGENCY_STYLES[Urgency.EMERGENCY])]
        return self._panel(DANGER_TITLE, *parts, style=style)

    def _found(self, answer: Answer, number: EmergencyNumber) -> Iterator[RenderableType]:
        if answer.urgency and answer.section is not Section.DANGER_SIGNS:
            yield _above(answer.danger_signs[0])
        if answer.section is Section.DANGER_SIGNS:
            yield from self._signs(answer, number)
        elif answer.section and len(answer.entries) == 1 and not answer.topics:
            yield self._panel(answer.entries[0].name, *self._entry(answer.entries[0], with_name=False))
            yield from self._help(answer.danger_signs, number)
        elif answer.section:
            yield from self._section(answer, answer.section)
            yield from self._help(answer.danger_signs, number)
        else:
            yield self._topic(answer.topics[0])
            yield from self._help(answer.danger_signs, number)

    def _topic(self, topic: Topic) -> Panel:
        parts: list[RenderableType] = [_data(topic.do_now, "bold"), Text()]
        for warning, steps in step_groups(topic.steps):
            if warning:
                parts.append(_data(warning, "magenta"))
            grid = _grid(3, last_right=True)
            for number, step in steps:
                how_long = duration(step, seconds="s")
                if self.is_narrow and how_long:
                    grid.add_row(f"{number}.", _data(f"{step.text} ({how_long})"), "")
                else:
                    grid.add_row(f"{number}.", _data(step.text), _data(how_long))
            parts.append(grid)
        if topic.helping:
            parts += [Text(), Text.assemble(("Helping someone? ", "bold"), _data(topic.helping))]
        return self._panel(topic.name, *parts, style="green")

    def _help(self, signs: Iterable[DangerSign], number: EmergencyNumber) -> Iterator[Panel]:
        groups = by_urgency(signs)
        if not groups:
            return
        parts: list[RenderableType] = []
        for urgency, group in groups:
            names = _data("; ".join(sign.name for sign in group))
            label = _data(call_line(urgency, number), _URGENCY_STYLES[urgency])
            if urgency is Urgency.EMERGENCY or self.is_narrow:
                parts += [label, Padding(names, (0, 0, 0, 2))]
            else:
                row = _grid(2, first_width=_LABEL_WIDTH)
                row.add_row(label, names)
                parts.append(row)
        yield self._panel(HELP_TITLE, *parts, style="red")

    def _signs(self, answer: Answer, number: EmergencyNumber) -> Iterator[RenderableType]:
        is_one = len(answer.danger_signs) == 1
        in_full = is_one or bool(answer.topics)
        if not is_one:
            yield _data(section_title(answer), "bold")
        for urgency, group in by_urgency(answer.danger_signs):
            parts: list[RenderableType] = []
            for sign in group:
                if not in_full:
                    parts.append(_data(sign.name))
                    continue
                if parts:
                    parts.append(Text())
                parts += [_data(sign.name, "bold"), _data(f"{sign.sign} {sign.why}"), _numbered_list(sign.first_action)]
            yield self._panel(call_line(urgency, number), *parts, style=_URGENCY_STYLES[urgency])

    def _section(self, answer: Answer, section: Section) -> Iterator[Panel]:
        advice, never = parted(answer.entries)
        title = section_title(answer)
        if section in {Section.PREVENT, Section.NUTRITION} and not self.is_narrow:
            yield self._panel(title, _when_do_proof(advice))
        elif advice:
            yield self._panel(title, *self._entries(advice))
        if never:
            yield self._panel(DO_NOT_TITLE, *self._entries(never), style="red")

    def _entries(self, entries: Iterable[Entry]) -> Iterator[RenderableType]:
        for place, entry in enumerate(entries):
            if place:
                yield Text()
            yield from self._entry(entry, with_name=True)

    def _entry(self, entry: Entry, *, with_name: bool) -> Iterator[RenderableType]:
        """Yield a card: the verdict and its note first, and only then what the article says."""
        indent = 2 if with_name else 0
        if with_name:
            yield _data(entry.name, "bold")
        yield Padding(_verdict(entry), (0, 0, 0, indent))
        yield Padding(_data(statement(entry)), (0, 0, 0, indent))
        if entry.instead:
            yield Padding(Text.assemble(("Better: ", "bold"), _data(entry.instead)), (0, 0, 0, indent))

    def _rows(self, title: str, candidates: Iterable[Candidate]) -> Panel:
        table = _grid(2, gap=2)
        for label, text in map(row, candidates):
            table.add_row(_data(label, "bold"), _data(text))
        return self._panel(title, table)


def _data(text: str, style: str = "") -> Text:
    """Return text of the file or the user as inert text."""
    return Text(printable(text), style=style)


def _grid(columns: int, *, gap: int = 1, first_width: int | None = None, last_right: bool = False) -> Table:
    """Return a borderless table whose second column takes what room there is."""
    grid = Table.grid(padding=(0, gap, 0, 0), expand=True)
    for place in range(columns):
        is_last = place == columns - 1
        grid.add_column(
            no_wrap=last_right and is_last,
            justify="right" if last_right and is_last else "left",
            ratio=1 if place == 1 else None,
            width=first_width if place == 0 else None,
        )
    return grid


def _numbered_list(actions: Iterable[str]) -> Table:
    grid = _grid(2)
    for place, action in enumerate(actions, start=1):
        grid.add_row(f"{place}.", _data(action))
    return grid


def _verdict(entry: Entry) -> Text:
    """Return the verdict, its note and whom it concerns above all."""
    verdict, said = verdict_words(entry)
    return Text.assemble(_data(verdict, _VERDICT_STYLES[entry.verdict]), " ", _data(said))


def _when_do_proof(entries: Iterable[Entry]) -> Table:
    """Return the table that answers "does it work?": when, what to do, what is known."""
    table = Table(box=None, expand=True, padding=(0, 2, 1, 0), pad_edge=False, show_edge=False, header_style="bold")
    table.add_column("When", width=12)
    table.add_column("Do", ratio=1)
    table.add_column("Proof", ratio=1)
    for entry in entries:
        do = Text.assemble(_data(entry.name, "bold"), "\n", _data(entry.text))
        if entry.instead:
            do.append("\nBetter: ", style="bold").append_text(_data(entry.instead))
        table.add_row(_data(getattr(entry, "when", "")), do, _verdict(entry))
    return table


def _above(sign: DangerSign) -> Text:
    """Return the one line that stands above a page where a sign to book a visit for was matched."""
    label = _data(f"{URGENCY_WORDS[sign.urgency]}: ", _URGENCY_STYLES[sign.urgency])
    return label.append_text(_data(f"{sign.sign} {sign.first_action[0]}", "not bold"))


def _next(commands: Iterable[str]) -> Text:
    return _data(f"Next: {', '.join(commands)}")


def _notice() -> Text:
    return Text(NOTICE)
