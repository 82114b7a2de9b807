"""A document as Markdown, for a wiki: the same order as the HTML page, a drawing as the words that describe it."""

import re
from collections.abc import Iterable, Iterator, Mapping

from cramptool.figures import Figure
from cramptool.model import DangerSign, Source, Step
from cramptool.printable import in_a_line, printable
from cramptool.render.blocks import Block, Card, Cards, Help, InShort, Line, Page, Signs, Sources
from cramptool.render.documents import Chapter, Document
from cramptool.render.wording import HELPING, IN_SHORT_TITLE, Said, numbered, step_groups

_MARKUP = re.compile(r"[\\`*_\[\]|~]|^[#+=-]|(?<=^\d)[.)]|(?<=^\d\d)[.)]|(?<=\w):(?=//)|(?<=www)\.")
"""What Markdown would take for more than text, addresses that nobody meant as links among it."""
_REFERENCES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_IN_ADDRESS = str.maketrans({"<": "%3C", ">": "%3E"})


def draw(document: Document, figures: Mapping[str, Figure]) -> str:
    """Return a document as Markdown."""
    drawing = _Drawing(document.title, figures)
    lines = [
        _heading(document.title, 1),
        *drawing.blocks(document.top, 2),
        *drawing.blocks(document.blocks, 2),
        *(line for chapter in document.chapters for line in drawing.chapter(chapter, 2)),
        "---",
        *map(escaped, document.about),
    ]
    return "\n\n".join(lines) + "\n"


def escaped(text: str) -> str:
    """Return text on one line of which Markdown makes nothing more."""
    line = in_a_line(text).translate(_REFERENCES)
    return _MARKUP.sub(r"\\\g<0>", line)


def _heading(text: str, level: int) -> str:
    return f"{'#' * level} {escaped(text)}"


class _Drawing:
    """Draws the blocks of one document, of which the title is known: nothing is called so a second time."""

    def __init__(self, title: str, figures: Mapping[str, Figure]) -> None:
        self._title = title
        self._figures = figures

    def chapter(self, chapter: Chapter, level: int) -> Iterator[str]:
        """Yield a chapter under its heading of that level, with the chapters in it."""
        yield _heading(chapter.title, level)
        yield from self.blocks(chapter.blocks, level + 1)
        for inner in chapter.chapters:
            yield from self.chapter(inner, level + 1)

    def blocks(self, blocks: Iterable[Block], level: int) -> Iterator[str]:  # noqa: C901, PLR0912  # one case a block
        """Yield blocks as paragraphs, lists and headings from that level down."""
        for block in blocks:
            match block:
                case Line():
                    yield f"**{escaped(block.text)}**" if block.urgency else escaped(block.text)
                case Page():
                    yield from self._page(block, level)
                case Help():
                    yield from self._title_of(block.title, level)
                    for group in block.groups:
                        yield f"**{escaped(group.call)}:** {escaped('; '.join(sign.name for sign in group.signs))}"
                case Signs():
                    yield from self._title_of(block.title, level) if block.title else ()
                    for group in block.groups:
                        yield f"**{escaped(group.call)}**"
                        yield from map(_sign, group.signs) if block.in_full else [_in_brief(group.signs)]
                case Card():
                    yield from self._card(block, level)
                case Cards():
                    yield from self._title_of(block.title, level)
                    for card in block.cards:
                        yield from self._card(card, level + 1)
                case InShort():
                    yield from self._title_of(IN_SHORT_TITLE, level)
                    yield escaped(block.summary)
                    yield from map(_said, block.says)
                case Sources():
                    yield "\n".join(
                        f"{place}. {_source(source)}" for place, source in enumerate(block.sources, start=1)
                    )
                case _:
                    message = f"{type(block).__name__} does not stand on paper"
                    raise TypeError(message)

    def _title_of(self, text: str, level: int) -> Iterator[str]:
        if text != self._title:
            yield _heading(text, level)

    def _page(self, block: Page, level: int) -> Iterator[str]:
        yield from self._title_of(block.title, level)
        if block.says_do_now:
            yield f"**{escaped(block.topic.do_now)}**"
        for warning, steps in step_groups(block.topic.steps):
            if warning:
                yield f"**{escaped(warning)}**"
            yield "\n".join(self._step(number, step) for number, step in steps)
        if block.topic.helping:
            yield _said(Said(HELPING, block.topic.helping))
        yield from map(_said, block.about)

    def _card(self, card: Card, level: int) -> Iterator[str]:
        yield from self._title_of(card.entry.name, level)
        steps: list[str] = []
        for said in card.says:
            if said.step:
                steps.append(self._step(int(said.text.partition(".")[0]), said.step))
            else:
                yield from ["\n".join(steps)] if steps else []
                steps.clear()
                yield _said(said)
        yield from ["\n".join(steps)] if steps else []

    def _step(self, number: int, step: Step) -> str:
        """Return a step with its number, and below it what its drawing shows."""
        lead, _, text = numbered(number, step).partition(" ")
        figure = self._figures.get(step.figure or "")
        shows = f"\n   *Like this: {escaped(figure.shows)}*" if figure else ""
        return f"{lead} {escaped(text)}{shows}"


def _sign(sign: DangerSign) -> str:
    actions = "\n".join(f"{place}. {escaped(action)}" for place, action in enumerate(sign.first_action, start=1))
    return f"**{escaped(sign.name)}:** {escaped(f'{sign.sign} {sign.why}')}\n\n{actions}"


def _in_brief(signs: Iterable[DangerSign]) -> str:
    return "\n".join(f"- **{escaped(sign.name)}:** {escaped(sign.sign)}" for sign in signs)


def _said(said: Said) -> str:
    return " ".join(filter(None, (f"**{escaped(said.lead)}**" if said.lead else "", escaped(said.text))))


def _source(source: Source) -> str:
    return f"{escaped(f'{source.publisher}: {source.title}.')} <{printable(source.url).translate(_IN_ADDRESS)}>"
