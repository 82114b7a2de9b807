"""Panels for a terminal: the terminal's own colours, each doubled by a word; below 70 columns a layout of its own.

Everything from the file becomes `Text`, never markup, and passes through `printable`.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from io import StringIO

from rich import box
from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.padding import Padding
from rich.panel import Panel
from rich.text import Text

from cramptool.emergency import emergency_line
from cramptool.encodable import encodable
from cramptool.model import (
    Answer,
    Candidate,
    DangerSign,
    EmergencyNumber,
    Knowledge,
    Nutrition,
    Prevention,
    Urgency,
    Verdict,
)
from cramptool.printable import in_a_line
from cramptool.render.blocks import (
    Block,
    Card,
    Cards,
    Danger,
    Help,
    Hits,
    InShort,
    Line,
    Next,
    Page,
    Rows,
    SignGroup,
    Signs,
    Sources,
    answer_blocks,
    home_blocks,
    recap,
    rows,
)
from cramptool.render.wording import (
    ACTION_TITLE,
    DANGER_TITLE,
    HELPING,
    IN_SHORT_TITLE,
    SOURCES_TITLE,
    Said,
    duration,
    statement,
    step_groups,
)
from cramptool.words import normalize

NARROWEST, WIDEST = 20, 100
"""Below, words fall apart; above, lines are hard to read, however wide the terminal."""
NARROW = 70
"""Below this many columns tables become stacks."""

# Red and magenta can be read on black and on white, whatever the palette; green, blue, cyan and yellow cannot.
URGENCY_STYLES = {Urgency.EMERGENCY: "bold red", Urgency.URGENT: "bold magenta", Urgency.SEE_DOCTOR: "bold"}
_VERDICT_STYLES = {Verdict.SOUND: "", Verdict.UNPROVEN: "", Verdict.CAUTION: "magenta", Verdict.DO_NOT: "bold red"}
WARNING_STYLE = "magenta"
_ADVICE_BORDER = "green"
"""Of a border alone, which nobody has to read."""
_RESET = "\x1b[0m"
"""The escape behind everything in colour."""
_LABEL_WIDTH = 18
_TITLE_MARGIN = 6
"""Columns that the border keeps beside a title."""


class Screen:
    """Draws on a terminal of `width` columns and `height` lines, with or without colour, in what its encoding has."""

    def __init__(self, *, width: int, height: int, color: bool, encoding: str) -> None:
        self.width = max(NARROWEST, min(width, WIDEST))
        self.height = height
        self.color = color
        self.encoding = encoding
        self.box = box.ROUNDED if encoding.lower().startswith("utf") else box.ASCII
        self.is_narrow = width < NARROW

    def draw(self, answer: Answer, knowledge: Knowledge, number: EmergencyNumber) -> str:
        """Return an answer that found something."""
        return self._text(answer_blocks(answer, knowledge, number), number, recap(answer))

    def draw_list(self, title: str, candidates: Sequence[Candidate], number: EmergencyNumber) -> str:
        """Return rows to choose from."""
        return self._text([rows(title, candidates)], number)

    def draw_home(self, knowledge: Knowledge, number: EmergencyNumber) -> str:
        """Return the home screen."""
        return self._text(home_blocks(knowledge, number), number)

    def _text(self, blocks: Iterable[Block], number: EmergencyNumber, recap: Iterable[str] = ()) -> str:
        """Return the blocks as text; longer than the screen, it ends with the recap and the emergency line."""
        text = self._drawn(part for block in blocks for part in self._parts(block))
        if text.count("\n") >= self.height:
            again = [self._data(line, "bold") for line in recap]
            text += self._drawn([*again, self._data(emergency_line(number), URGENCY_STYLES[Urgency.EMERGENCY])])
        return text

    def _drawn(self, parts: Iterable[RenderableType]) -> str:
        """Return parts as text, one below the other."""
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
            console.print(part, soft_wrap=isinstance(part, Text) and bool(part.no_wrap))
        return "\n".join(map(_without_last_blanks, file.getvalue().split("\n")))

    def _parts(self, block: Block) -> Iterator[RenderableType]:  # noqa: C901, PLR0912  # one case a block
        match block:
            case Line():
                yield self._data(block.text, URGENCY_STYLES[block.urgency] if block.urgency else "")
            case Next():
                in_a_row = f"Next: {', '.join(block.commands)}"
                if len(in_a_row) <= self.width:
                    yield self._data(in_a_row)
                else:
                    yield Text("Next:")
                    yield from (Padding(self._data(command), (0, 0, 0, 2)) for command in block.commands)
            case Danger():
                yield self._panel(DANGER_TITLE, self._danger(block), URGENCY_STYLES[block.sign.urgency])
            case Page():
                yield self._panel(block.title, self._page(block), _ADVICE_BORDER)
            case Help():
                yield self._panel(block.title, (self._help(group) for group in block.groups), "red")
            case Signs():
                yield from [self._data(block.title, "bold")] if block.title else []
                for group in block.groups:
                    signs = self._signs(group.signs, in_full=block.in_full)
                    yield self._panel(group.call, signs, URGENCY_STYLES[group.urgency])
            case Card():
                yield self._panel(block.entry.name, map(self._said, block.says))
            case Cards():
                as_table = block.when_do_proof and not self.is_narrow
                cards = [self._when_do_proof(block.cards)] if as_table else self._cards(block.cards)
                yield self._panel(block.title, cards, "red" if block.is_warning else "")
            case Hits():
                yield self._panel(block.title, self._hits(block))
            case InShort():
                summary = self._data(block.summary, "bold")
                yield self._panel(IN_SHORT_TITLE, [summary, *map(self._said, block.says)], _ADVICE_BORDER)
            case Sources():
                yield self._data(SOURCES_TITLE, "bold")
                yield from self._sources(block)
            case Rows():
                yield self._panel(block.title, self._rows(block))

    def _panel(self, title: str, parts: Iterable[RenderableType], style: str = "") -> Panel:
        """Return a panel; a title that does not fit into its border is its first line."""
        name = self._data(title, "bold default" if style == _ADVICE_BORDER else f"bold {style}")
        fits = name.cell_len + _TITLE_MARGIN <= self.width
        return Panel(
            Group(*([] if fits else [name, Text()]), *parts),
            title=name if fits else None,
            title_align="left",
            border_style=style.removeprefix("bold "),
            box=self.box,
        )

    def _page(self, block: Page) -> Iterator[RenderableType]:
        if block.says_do_now:
            yield self._data(block.topic.do_now, "bold")
            yield Text()
        for warning, steps in step_groups(block.topic.steps):
            if warning:
                yield self._data(warning, WARNING_STYLE)
            rows = []
            for number, step in steps:
                how_long = duration(step, seconds="s")
                said = f"{step.text} ({how_long})" if self.is_narrow and how_long else step.text
                at_right = [] if self.is_narrow else [self._data(how_long)]
                rows.append((Text(f"{number}."), self._data(said), *at_right))
            yield Rowed(rows)
        if block.topic.helping:
            yield Text()
            yield self._said(Said(HELPING, block.topic.helping))
        yield from map(self._said, block.about)

    def _help(self, group: SignGroup) -> RenderableType:
        """Return the names of the signs of one urgency, beside what to do or, where that is long, below it."""
        call = self._data(group.call, URGENCY_STYLES[group.urgency])
        names = self._data("; ".join(sign.name for sign in group.signs))
        if self.is_narrow or len(group.call) > _LABEL_WIDTH:
            return Group(call, Padding(names, (0, 0, 0, 2)))
        return Rowed([(call, names)], label_width=_LABEL_WIDTH)

    def _rows(self, block: Rows) -> Iterator[RenderableType]:
        """Return rows as two columns, or, where the labels would leave no room, one thing below the other."""
        if 3 * max(len(label) for label, _ in block.rows) > self.width:
            for label, text in block.rows:
                yield self._data(label, "bold")
                yield Padding(self._data(text), (0, 0, 0, 2))
            return
        yield Rowed([(self._data(label, "bold"), self._data(text)) for label, text in block.rows], gap=2)

    def _danger(self, block: Danger) -> Iterator[RenderableType]:
        yield self._data(block.call, URGENCY_STYLES[block.sign.urgency])
        yield Text()
        yield self._data(block.sign.name, "bold")
        yield self._data(block.sign.sign)
        yield self._data(block.sign.why)
        yield Text()
        yield Text(ACTION_TITLE, style="bold")
        yield self._numbered(block.sign.first_action)
        if block.others:
            yield Text()
            yield self._data(f"It may also be: {'; '.join(sign.name for sign in block.others)}")
        if block.if_worse:
            yield Text()
            yield self._data(block.if_worse, URGENCY_STYLES[Urgency.EMERGENCY])

    def _signs(self, signs: Iterable[DangerSign], *, in_full: bool) -> Iterator[RenderableType]:
        """Yield signs with what to look for, and in full with what it may be and what to do."""
        for place, sign in enumerate(signs):
            if place:
                yield Text()
            yield self._data(sign.name, "bold")
            yield Padding(self._data(f"{sign.sign} {sign.why}" if in_full else sign.sign), (0, 0, 0, 2))
            if in_full:
                yield Padding(self._numbered(sign.first_action), (0, 0, 0, 2))

    def _hits(self, block: Hits) -> Iterator[RenderableType]:
        """Yield what was found, the words that were searched for in bold."""
        for place, (name, action, found) in enumerate(block.hits):
            if place:
                yield Text()
            yield self._data(name, "bold")
            text = self._data(" ".join(filter(None, (action, found))))
            for word in re.finditer(r"\w+", text.plain):
                if block.words.intersection(normalize(word[0])):
                    text.stylize("bold", *word.span())
            yield Padding(text, (0, 0, 0, 2))

    def _cards(self, cards: Iterable[Card]) -> Iterator[RenderableType]:
        for place, card in enumerate(cards):
            if place:
                yield Text()
            yield self._data(card.entry.name, "bold")
            yield Padding(Group(*map(self._said, card.says)), (0, 0, 0, 2))

    def _said(self, said: Said) -> Text:
        style = _VERDICT_STYLES[said.verdict] if said.verdict else "bold"
        return Text.assemble(
            self._data(said.lead, style), " " if said.lead and said.text else "", self._data(said.text)
        )

    def _when_do_proof(self, cards: Iterable[Card]) -> RenderableType:
        """Return the table that answers "does it work?": when, what to do, what is known."""
        from rich.table import Table

        table = Table(box=None, expand=True, padding=(0, 2, 1, 0), pad_edge=False, show_edge=False, header_style="bold")
        table.add_column("When", width=12, overflow="fold")
        table.add_column("Do", ratio=1, overflow="fold")
        table.add_column("Proof and cautions", ratio=1, overflow="fold")
        for entry, (proof, *rest) in cards:
            when = entry.when if isinstance(entry, Prevention | Nutrition) else ""
            # the moment has a column of its own
            says = (self._data(entry.text) if said.text == statement(entry) else self._said(said) for said in rest)
            table.add_row(self._data(when), Group(self._data(entry.name, "bold"), *says), self._said(proof))
        return table

    def _sources(self, block: Sources) -> Iterator[RenderableType]:
        """Yield sources without a panel: an address has a line of its own, which only the terminal wraps."""
        for number, source in enumerate(block.sources, start=1):
            row = (Text(f"{number}."), self._data(f"{source.publisher}: {source.title}."))
            yield Rowed([row], label_width=len(f"{len(block.sources)}."))
            address = self._data(source.url)
            address.no_wrap = True
            yield address

    def _numbered(self, actions: Iterable[str]) -> RenderableType:
        return Rowed([(Text(f"{number}."), self._data(action)) for number, action in enumerate(actions, start=1)])

    def _data(self, text: str, style: str = "") -> Text:
        """Return text of the file or the user as inert text in a line, in characters that the terminal has."""
        return Text(encodable(in_a_line(text), self.encoding), style=style)


def _without_last_blanks(line: str) -> str:
    """Return a line without the blanks at its end, which colour may follow."""
    line = line.rstrip()
    return f"{line.removesuffix(_RESET).rstrip()}{_RESET}" if line.endswith(_RESET) else line


class Rowed:
    """Rows of a label, a text that takes what room there is, and what stands at the right edge of its first line.

    Rich's tables can do this and much more; their import alone costs a twentieth of an answer.
    """

    def __init__(self, rows: Sequence[Sequence[Text]], *, label_width: int | None = None, gap: int = 1) -> None:
        self._rows = rows
        self._label_width = max(row[0].cell_len for row in rows) if label_width is None else label_width
        self._right_width = max((row[2].cell_len for row in rows if row[2:]), default=0)
        self._gap = gap

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Yield the lines."""
        begin = self._label_width + self._gap if self._label_width else 0
        end = self._right_width + self._gap if self._right_width else 0
        room = max(1, options.max_width - begin - end)
        for label, text, *at_right in self._rows:
            labels = [*label.wrap(console, max(1, self._label_width))]
            texts = [*text.wrap(console, room)]
            for place in range(max(len(labels), len(texts))):
                line = labels[place] if place < len(labels) else Text()
                line.pad_right(begin - line.cell_len)
                line.append_text(texts[place] if place < len(texts) else Text())
                if at_right and place == 0:
                    line.pad_right(options.max_width - line.cell_len - at_right[0].cell_len)
                    line.append_text(at_right[0])
                yield line
