"""A document as one HTML page that needs nothing else: no script, no network, no font, styles and drawings inside it.

Text of the file and of the user becomes text of the page: everything that is no `Html` is escaped. The page is ASCII,
the rest of Unicode as references, so that no encoding on the way can spoil it.
"""

import html
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path

from cramptool.figures import Figure
from cramptool.model import DangerSign, Source, Step, Urgency
from cramptool.printable import printable
from cramptool.render.blocks import Block, Card, Cards, Help, InShort, Line, Page, SignGroup, Signs, Sources
from cramptool.render.documents import Chapter, Document
from cramptool.render.wording import HELPING, IN_SHORT_TITLE, Said, duration, step_groups

CONTENTS_TITLE = "Contents"

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
"""What the page may load: nothing but the styles in it."""

_RANGE = re.compile(r"(?<=\d)-(?=\d)")

_VOID = frozenset({"meta"})


class Html(str):
    """Text that is HTML already."""

    __slots__ = ()


def element(tag: str, /, *children: object, **attributes: str | None) -> Html:
    """Return an element; children that are no `Html` are escaped, and so are attributes, of which None is left out.

    `class_` is written `class`, `aria_label` is written `aria-label`.
    """
    written = "".join(
        f' {key.strip("_").replace("_", "-")}="{html.escape(printable(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    inner = "".join(child if isinstance(child, Html) else escaped(str(child)) for child in children)
    return Html(f"<{tag}{written}>" if tag in _VOID else f"<{tag}{written}>{inner}</{tag}>")


def escaped(text: str) -> str:
    """Return text that is nothing but text in a page, and has nothing invisible in it; no line ends within "1-2"."""
    text = html.escape(printable(text))
    return text if "://" in text else _RANGE.sub("-&#8288;", text)


def draw(document: Document, figures: Mapping[str, Figure], *, large: bool = False) -> str:
    """Return a document as a page; `large` is for those who read with difficulty."""
    styles = Html(Path(__file__).with_name("page.css").read_text("utf-8"))
    drawing = _Drawing(document.title, figures, has_signs=bool(document.chapters))
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=_POLICY),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("title", document.title),
        element("style", styles),
    )
    top = element("section", *drawing.blocks(document.top, 2), class_="danger", aria_label="Danger signs")
    main = element(
        "main",
        top,
        *([_contents(document.chapters)] if document.chapters else []),
        *drawing.blocks(document.blocks, 2),
        *(drawing.chapter(chapter, 2) for chapter in document.chapters),
    )
    header = element("header", element("h1", document.title))
    footer = element("footer", *(element("p", line) for line in document.about))
    body = element("body", header, main, footer, class_="large" if large else None)
    page = f"<!DOCTYPE html>\n{element('html', head, body, lang='en')}\n"
    return page.encode("ascii", "xmlcharrefreplace").decode()


def _contents(chapters: Iterable[Chapter]) -> Html:
    """Return the list of what there is, each a link to it."""
    title = element("h2", CONTENTS_TITLE, id="section.contents")
    return element("nav", title, _links(chapters), aria_labelledby="section.contents")


def _links(chapters: Iterable[Chapter]) -> Html:
    return element(
        "ul",
        *(
            element(
                "li",
                element("a", chapter.title, href=f"#{chapter.id}"),
                *([_links(chapter.chapters)] if chapter.chapters else []),
            )
            for chapter in chapters
        ),
    )


class _Drawing:
    """Draws the blocks of one page, of which the title is known: nothing is called so a second time.

    Where it `has_signs` in full, their names lead there.
    """

    def __init__(self, title: str, figures: Mapping[str, Figure], *, has_signs: bool) -> None:
        self._title = title
        self._figures = figures
        self._has_signs = has_signs

    def chapter(self, chapter: Chapter, level: int) -> Html:
        """Return a chapter under its heading of that level, with the chapters in it."""
        return element(
            "section",
            element(f"h{level}", chapter.title, id=chapter.id),
            *self.blocks(chapter.blocks, level + 1),
            *(self.chapter(inner, level + 1) for inner in chapter.chapters),
            aria_labelledby=chapter.id,
        )

    def blocks(self, blocks: Iterable[Block], level: int) -> Iterator[Html]:
        """Yield blocks with headings from that level down."""
        for block in blocks:
            match block:
                case Line():
                    yield element("p", block.text, class_=_urgency(block.urgency))
                case Page():
                    yield self._page(block, level)
                case Help():
                    yield element("div", *self._help(block, level), class_=_columns(block.groups))
                case Signs():
                    yield element("div", *self._signs(block, level), class_=_columns(block.groups))
                case Card():
                    yield self._card(block, level)
                case Cards():
                    cards = (self._card(card, level + 1) for card in block.cards)
                    kind = "cards warning" if block.is_warning else "cards"
                    yield self._headed("section", block.title, level, *cards, class_=kind)
                case InShort():
                    says = (_said(said) for said in block.says)
                    summary = element("p", block.summary, class_="summary")
                    yield self._headed("section", IN_SHORT_TITLE, level, summary, *says, class_="in-short")
                case Sources():
                    yield element("ol", *map(_source, block.sources), class_="sources")
                case _:
                    message = f"{type(block).__name__} does not stand on paper"
                    raise TypeError(message)

    def _heading(self, text: str, level: int) -> Iterator[Html]:
        if text != self._title:
            yield element(f"h{level}", text)

    def _headed(self, tag: str, title: str, level: int, *children: Html, **attributes: str) -> Html:
        """Return a part under its heading; without one it is no part of its own."""
        heading = [*self._heading(title, level)]
        return element(tag if heading else "div", *heading, *children, **attributes)

    def _page(self, block: Page, level: int) -> Html:
        parts = [*self._heading(block.title, level)]
        if block.says_do_now:
            parts.append(element("p", block.topic.do_now, class_="do-now"))
        for warning, steps in step_groups(block.topic.steps):
            parts += [element("p", warning, class_="not-if")] if warning else []
            parts.append(self._steps(steps))
        if block.topic.helping:
            parts.append(_said(Said(HELPING, block.topic.helping)))
        return element("div", *parts, *map(_said, block.about), class_="page")

    def _steps(self, steps: list[tuple[int, Step]]) -> Html:
        items = (self._step(step) for _, step in steps)
        has_drawings = any(step.figure in self._figures for _, step in steps)
        return element("ol", *items, class_="steps drawn" if has_drawings else "steps", start=str(steps[0][0]))

    def _step(self, step: Step) -> Html:
        how_long = duration(step)
        said = (f"{step.text} ", element("span", f"({how_long})")) if how_long else (step.text,)
        figure = self._figures.get(step.figure or "")
        return element("li", element("p", *said), *([Html(figure.svg)] if figure else []))

    def _help(self, block: Help, level: int) -> Iterator[Html]:
        """Yield the names of signs, each a link to all that is said of it, where it is said."""
        yield from self._heading(block.title, level)
        for group in block.groups:
            names = (element("li", self._name(sign)) for sign in group.signs)
            yield _group(group, [element("ul", *names, class_="names")])

    def _name(self, sign: DangerSign) -> Html:
        return element("a", sign.name, href=f"#sign.{sign.id}") if self._has_signs else Html(escaped(sign.name))

    def _signs(self, block: Signs, level: int) -> Iterator[Html]:
        yield from self._heading(block.title, level) if block.title else ()
        for group in block.groups:
            yield _group(group, map(_sign, group.signs) if block.in_full else [_in_brief(group.signs)])

    def _card(self, card: Card, level: int) -> Html:
        """Return an entry, its steps as a list, each with its drawing."""
        parts: list[Html] = []
        count = 1
        for is_step, group in groupby(card.says, key=lambda said: said.step is not None):
            says = [*group]
            parts += [self._steps([*enumerate(filter(None, (said.step for said in says)), count)])] if is_step else []
            parts += [] if is_step else map(_said, says)
            count += is_step and len(says)
        return self._headed("article", card.entry.name, level, *parts, id=f"{card.entry.kind}.{card.entry.id}")


def _columns(groups: Sequence[SignGroup]) -> str:
    """Return the classes of a box of signs: several groups stand beside one another where there is room."""
    return "help columns" if len(groups) > 1 else "help"


def _group(group: SignGroup, signs: Iterable[Html]) -> Html:
    """Return signs of one urgency, below what to do at it."""
    return element("div", element("p", group.call, class_=_urgency(group.urgency)), *signs, class_="group")


def _sign(sign: DangerSign) -> Html:
    """Return what to look for, what it may be and what to do."""
    return element(
        "div",
        element("p", element("b", f"{sign.name}:"), f" {sign.sign} {sign.why}"),
        element("ol", *(element("li", action) for action in sign.first_action)),
        id=f"sign.{sign.id}",
        class_="sign",
    )


def _in_brief(signs: Iterable[DangerSign]) -> Html:
    """Return signs with what to look for."""
    return element("ul", *(element("li", element("b", f"{sign.name}:"), f" {sign.sign}") for sign in signs))


def _said(said: Said) -> Html:
    lead = [element("b", said.lead)] if said.lead else []
    return element("p", *lead, " " if said.lead and said.text else "", said.text, class_=said.verdict)


def _source(source: Source) -> Html:
    link = element("a", source.url, href=source.url)
    return element("li", f"{source.publisher}: {source.title}. ", link)


def _urgency(urgency: Urgency | None) -> str | None:
    return urgency.value if urgency else None
