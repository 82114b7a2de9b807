"""Plain lines: one thought a line, the most important first, no boxes, no colour, no wrapping.

For pipes and screen readers. A verdict and its note stand on the line of the statement, before it, so that `grep`
cannot part them.
"""

from collections.abc import Iterable, Iterator, Sequence

from cramptool.emergency import emergency_line
from cramptool.model import Answer, Candidate, EmergencyNumber, Knowledge, Problem
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
    Signs,
    Sources,
    answer_blocks,
    correction,
    home_blocks,
    miss_lines,
    rows,
)
from cramptool.render.wording import (
    ACTION_TITLE,
    DANGER_TITLE,
    IN_SHORT_TITLE,
    SOURCES_TITLE,
    URGENCY_WORDS,
    helping_line,
    numbered,
    step_groups,
)

SCREEN, COLUMNS = 24, 80
"""More than a screen holds ends with the emergency line; a long line takes several of the screen's."""


def draw(answer: Answer, knowledge: Knowledge, number: EmergencyNumber) -> str:
    """Return an answer that found something."""
    lines = [*_blocks(answer_blocks(answer, knowledge, number))]
    if said := correction(answer):
        lines.insert(1, said)  # after the action, and where a screen reader's user meets it
    rows = sum(1 + len(line) // COLUMNS for line in lines)
    return as_text([*lines, emergency_line(number)] if rows > SCREEN else lines)


def draw_list(title: str, candidates: Sequence[Candidate], number: EmergencyNumber) -> str:
    """Return rows to choose from, and nothing else: a script reads them."""
    del number
    return as_text(map(": ".join, rows(title, candidates).rows))


def draw_home(knowledge: Knowledge, number: EmergencyNumber) -> str:
    """Return the home screen."""
    return as_text(_blocks(home_blocks(knowledge, number)))


def draw_miss(answer: Answer, number: EmergencyNumber) -> str:
    """Return what is said when nothing was found."""
    return as_text(miss_lines(answer, number))


def draw_findings(findings: Iterable[Problem]) -> str:
    """Return what `check` found, one finding a line, as editors read it."""
    return as_text(
        f"{found.file}:{found.line}:{found.column}: {found.level}: "
        f"{found.place}{': ' if found.place else ''}{found.message} [{found.code}]"
        for found in findings
    )


def as_text(lines: Iterable[str]) -> str:
    """Return the lines as one text that cannot steer a terminal; a new line within one is none."""
    return "".join(f"{in_a_line(line)}\n" for line in lines)


def _blocks(blocks: Iterable[Block]) -> Iterator[str]:  # noqa: C901, PLR0912  # one case a block
    for block in blocks:
        match block:
            case Line():
                yield block.text
            case Next():
                yield f"Next: {', '.join(block.commands)}"
            case Danger():
                yield from _danger(block)
            case Page():
                yield from _page(block)
            case Help():
                yield from help_lines(block)
            case Signs():
                yield from _signs(block)
            case Card():
                yield _card(block)
            case Cards():
                yield block.title
                yield from map(_card, block.cards)
            case Hits():
                yield block.title
                yield from (f"{name}: {' '.join(filter(None, (action, found)))}" for name, action, found in block.hits)
            case InShort():
                yield f"{IN_SHORT_TITLE}: {block.summary}"
                yield from map(str, block.says)
            case Sources():
                yield f"{SOURCES_TITLE}:"
                for number, source in enumerate(block.sources, start=1):
                    yield f"{number}. {source.publisher}: {source.title}. {source.url}"
            case Rows():
                yield block.title
                yield from map(": ".join, block.rows)


def _danger(block: Danger) -> Iterator[str]:
    yield f"{DANGER_TITLE}. {block.call}"
    yield f"{block.sign.name}: {block.sign.sign}"
    yield f"Why: {block.sign.why}"
    yield f"{ACTION_TITLE}:"
    yield from (f"{number}. {action}" for number, action in enumerate(block.sign.first_action, start=1))
    if block.others:
        yield f"It may also be: {'; '.join(sign.name for sign in block.others)}"
    if block.if_worse:
        yield block.if_worse


def _page(block: Page) -> Iterator[str]:
    yield f"{block.title}: {block.topic.do_now}" if block.says_do_now else block.title
    for warning, steps in step_groups(block.topic.steps):
        if warning:
            yield warning
        yield from (numbered(number, step) for number, step in steps)
    if block.topic.helping:
        yield helping_line(block.topic)
    yield from map(str, block.about)


def help_lines(block: Help) -> Iterator[str]:
    """Yield the names of signs, by what to do at them."""
    yield f"{block.title}:"
    yield from (f"{group.call}: {'; '.join(sign.name for sign in group.signs)}" for group in block.groups)


def _signs(block: Signs) -> Iterator[str]:
    if block.title:
        yield f"{block.title}. {block.groups[0].call}"
    for sign in (sign for group in block.groups for sign in group.signs):
        yield f"{URGENCY_WORDS[sign.urgency]}: {sign.name}: {sign.sign}"
        if block.in_full:
            yield f"Why: {sign.why}"
            yield f"{ACTION_TITLE}: {' '.join(sign.first_action)}"


def _card(card: Card) -> str:
    """Return an entry as one line: name, verdict, note and whom it concerns, and only then what the article says."""
    return " ".join((f"{card.entry.name}:", *map(str, card.says)))
