"""A page to keep or to print, apart from its form: what stands on it, danger first, and no recipe.

A sheet is about what was asked for; a handbook is the whole file. `as_html` and `as_markdown` draw both.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import takewhile
from typing import NamedTuple

import msgspec

from cramptool.answers import overview_of, section_entries, topic_signs
from cramptool.emergency import call_if_worse
from cramptool.model import (
    READING_ORDER,
    Answer,
    EmergencyNumber,
    Entry,
    Knowledge,
    Section,
    Source,
    Status,
    Urgency,
)
from cramptool.render.blocks import (
    Block,
    Help,
    InShort,
    Line,
    Page,
    Rows,
    SignGroup,
    Signs,
    Sources,
    about_topic,
    found_blocks,
    reviewed,
    section_blocks,
    section_title,
    sign_groups,
)
from cramptool.render.wording import (
    ACTION_TITLE,
    HELP_TITLE,
    NOTICE,
    SECTION_TITLES,
    SOURCES_TITLE,
    UNTIL_HELP_TITLE,
    VERDICTS_EXPLAINED,
    helping_line,
)

SIGNS_TITLE = "Signs to call for"
"""Of an emergency, where there is nothing to stop."""
TOPICS_TITLE = "What to do, by place and moment"


class Chapter(NamedTuple):
    """A part of a document under a title, or without one; `id` is what links lead to."""

    id: str
    title: str
    blocks: tuple[Block, ...]
    chapters: tuple["Chapter", ...] = ()


class Document(NamedTuple):
    """A page: `top` is the danger, above all else; `about` stands at the foot of it."""

    title: str
    top: tuple[Block, ...]
    blocks: tuple[Block, ...]
    chapters: tuple[Chapter, ...]
    about: tuple[str, ...]


def sheet(answer: Answer, knowledge: Knowledge, number: EmergencyNumber, *, brief: bool = False) -> Document:
    """Return the page about what was found; a `brief` one has the names of the danger signs only."""
    without = msgspec.structs.replace(answer, entries=_without_recipes(answer.entries))
    blocks = [block for block in found_blocks(without, knowledge, number) if not isinstance(block, Rows)]
    is_emergency = bool(answer.topics and answer.topics[0].urgency)
    above = [*takewhile(lambda block: isinstance(block, Line), blocks)]
    danger: list[Block] = [block for block in blocks if isinstance(block, Help | Signs)]
    rest = [block for block in blocks[len(above) :] if block not in danger]
    if is_emergency and not answer.section:
        above = [Line(answer.topics[0].do_now, Urgency.EMERGENCY)]
    elif not any(group.urgency is Urgency.EMERGENCY for block in danger for group in _groups(block)):
        above.append(Line(call_if_worse(number), Urgency.EMERGENCY))
    title = SIGNS_TITLE if is_emergency else HELP_TITLE
    danger = [_signs(block, title, brief=brief) if isinstance(block, Help) else block for block in danger]
    about = _about(knowledge, tells_article=bool(answer.entries) and not (answer.full or answer.section))
    return Document(_title(answer), (*above, *danger), tuple(_on_paper(rest)), (), about)


def _signs(block: Help, title: str, *, brief: bool) -> Block:
    """Return the signs with what to look for, unless their names must do."""
    return Help(block.groups, title) if brief else Signs(title, block.groups, in_full=False)


def _groups(block: Block) -> tuple[SignGroup, ...]:
    return block.groups if isinstance(block, Help | Signs) else ()


def handbook(knowledge: Knowledge, number: EmergencyNumber) -> Document:
    """Return all that a file says, each thing once, the sources numbered through."""
    sources = {source.id: source for source in knowledge.sources}
    overview = overview_of(knowledge, Section.DANGER_SIGNS)
    groups = sign_groups(knowledge.danger_signs, number)
    summary: list[Block] = [InShort(overview.summary, ())] if overview else []
    signs = (*summary, Signs(None, groups, in_full=True))
    return Document(
        title=knowledge.title,
        top=(Help(groups),),
        blocks=(),
        chapters=(
            Chapter(f"section.{Section.DANGER_SIGNS}", SECTION_TITLES[Section.DANGER_SIGNS], signs),
            Chapter("section.topics", TOPICS_TITLE, (), tuple(_topics(knowledge, number, sources))),
            *_sections(knowledge, sources),
            Chapter("section.sources", SOURCES_TITLE, (Sources(knowledge.sources),)),
        ),
        about=(*_about(knowledge, tells_article=True), VERDICTS_EXPLAINED),
    )


def _on_paper(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield blocks as they stand on paper, where the name of a topic is the title of the page.

    Of an emergency the helper's line comes before the steps: it may be how to keep somebody alive.
    """
    for block in blocks:
        if isinstance(block, Page) and block.says_do_now:
            yield block._replace(title=ACTION_TITLE)
        elif isinstance(block, Page):
            yield from [Line(helping_line(block.topic), Urgency.EMERGENCY)] if block.topic.helping else []
            topic = msgspec.structs.replace(block.topic, helping=None)
            yield block._replace(title=UNTIL_HELP_TITLE, topic=topic)
        else:
            yield block


def _title(answer: Answer) -> str:
    """Return what a sheet is about."""
    if answer.section and (answer.topics or len(answer.danger_signs) != 1):
        return section_title(answer, answer.section)
    names = (thing.name for things in (answer.topics, answer.entries, answer.danger_signs) for thing in things)
    return next(names)


def _about(knowledge: Knowledge, *, tells_article: bool) -> tuple[str, ...]:
    """Return where a page comes from: on paper it is read long after, by people who never saw the program."""
    origin = [knowledge.about] if knowledge.about and tells_article else []
    return (NOTICE, reviewed(knowledge), *origin, f"{knowledge.title}, version {knowledge.version}, from cramptool.")


def _topics(knowledge: Knowledge, number: EmergencyNumber, sources: Mapping[str, Source]) -> Iterator[Chapter]:
    full = Answer(query="", status=Status.FOUND, full=True)
    for topic in knowledge.topics:
        page = Page(topic.name, topic, about_topic(topic, full, sources), says_do_now=not topic.urgency)
        call = [Line(topic.do_now, Urgency.EMERGENCY)] if topic.urgency else []
        signs = sign_groups(topic_signs(knowledge, topic), number)
        yield Chapter(topic.id, topic.name, (*call, Help(signs), *_on_paper([page])))


def _sections(knowledge: Knowledge, sources: Mapping[str, Source]) -> Iterator[Chapter]:
    """Yield the sections that have anything in them."""
    for section in READING_ORDER:
        entries = _without_recipes(section_entries(knowledge, section))
        overview = overview_of(knowledge, section)
        answer = Answer(query="", status=Status.FOUND, full=True, section=section, entries=entries, overview=overview)
        if entries:
            blocks = tuple(section_blocks(answer, section, knowledge, sources))
            yield Chapter(f"section.{section}", SECTION_TITLES[section], blocks)


def _without_recipes(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return entries without amounts and preparation."""
    return tuple(msgspec.structs.replace(entry, recipe=None) for entry in entries)
