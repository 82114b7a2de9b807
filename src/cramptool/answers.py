"""What an answer shows: the parts of the knowledge that belong to a topic, a section, an entry or a danger sign."""

from collections.abc import Iterable, Sequence

import msgspec

from cramptool.danger import Danger
from cramptool.model import (
    READING_ORDER,
    Answer,
    Candidate,
    DangerSign,
    Entry,
    Knowledge,
    Medicine,
    Overview,
    Section,
    Status,
    Topic,
    Urgency,
    Who,
)
from cramptool.names import ANY
from cramptool.query import Query

Thing = Topic | Entry | DangerSign
"""What a name can open."""


MOST_CARDS = 4
"""More entries than this are rows to choose from."""


def of_topics(
    knowledge: Knowledge,
    query: Query,
    topics: Sequence[Topic],
    section: Section | None = None,
    *,
    with_parts: bool = False,
) -> Answer:
    """Return the page of a topic, a section about one or several, or else the list to choose from.

    A section that has nothing on them gives way to their pages, and is named. Their danger signs come with them.
    `with_parts` lists a sole topic with those into which it falls.
    """
    signs = topic_signs(knowledge, *topics)
    entries = section_entries(knowledge, section, topics, query.who)
    nothing_under = None
    if not entries and section is not Section.DANGER_SIGNS:
        section, nothing_under = None, section
    if with_parts and len(topics) == 1:
        parts = {*topics[0].parts}
        topics = [*topics, *(topic for topic in knowledge.topics if topic.id in parts)]
    if len(topics) > 1 and section is None:
        return _of_rows(query, topics, (), signs)
    urgency = _urgency(topics)
    return Answer(
        query=query.text,
        status=Status.FOUND,
        urgency=urgency,
        section=section,
        nothing_under=nothing_under,
        overview=None if urgency else overview_of(knowledge, section),
        topics=tuple(topics),
        entries=entries,
        danger_signs=signs,
    )


def of_entries(
    knowledge: Knowledge,
    query: Query,
    entries: Sequence[Entry],
    topics: Sequence[Topic] = (),
    section: Section | None = None,
) -> Answer:
    """Return the cards of entries, beside the page of a topic where one is named, else the list to choose from.

    The danger signs of the topics come with them, and those of what may follow.
    """
    signs = topic_signs(knowledge, *topics)
    may_follow = {sign for entry in entries for sign in entry.danger_signs} - {sign.id for sign in signs}
    signs += tuple(sign for sign in knowledge.danger_signs if sign.id in may_follow)
    if section is None and (len(topics) > 1 or len(entries) > MOST_CARDS):
        return _of_rows(query, topics, entries, signs)
    return Answer(
        query=query.text,
        status=Status.FOUND,
        urgency=_urgency(topics),
        section=section,
        topics=tuple(topics),
        entries=tuple(entries),
        danger_signs=signs,
    )


def _of_rows(query: Query, topics: Sequence[Topic], entries: Sequence[Entry], signs: tuple[DangerSign, ...]) -> Answer:
    """Return the list to choose from, topics first, with the danger signs that come with it."""
    return Answer(
        query=query.text,
        status=Status.AMBIGUOUS,
        urgency=_urgency(topics),
        candidates=(*map(candidate, topics), *map(candidate, entries)),
        danger_signs=signs,
    )


def of_section(knowledge: Knowledge, query: Query, section: Section) -> Answer:
    """Return a whole section."""
    entries = section_entries(knowledge, section)
    signs = tuple(knowledge.danger_signs) if section is Section.DANGER_SIGNS else ()
    status = Status.FOUND if entries or signs else Status.NONE
    overview = overview_of(knowledge, section)
    return Answer(
        query=query.text, status=status, section=section, overview=overview, entries=entries, danger_signs=signs
    )


def of_danger(query: Query, danger: Danger) -> Answer:
    """Return the help for a danger, and no page."""
    return Answer(
        query=query.text,
        status=Status.DANGER,
        match=danger.match,
        urgency=danger.signs[0].urgency,
        danger_signs=danger.signs,
    )


def of_sign(query: Query, danger: Danger) -> Answer:
    """Return a sign that withholds no page, where there is none."""
    return Answer(
        query=query.text,
        status=Status.FOUND,
        match=danger.match,
        urgency=danger.signs[0].urgency,
        section=Section.DANGER_SIGNS,
        danger_signs=danger.signs[:1],
    )


def below(danger: Danger, answer: Answer) -> Answer:
    """Return an answer with the signs of a danger above it."""
    raised = {sign.id for sign in danger.signs}
    others = tuple(sign for sign in answer.danger_signs if sign.id not in raised)
    urgency = answer.urgency or danger.signs[0].urgency  # a topic that is an emergency stays one
    return msgspec.structs.replace(answer, urgency=urgency, danger_signs=(*danger.signs, *others))


def with_everything(knowledge: Knowledge, answer: Answer, topic: Topic) -> Answer:
    """Return the answer with all entries about its topic, those named first; what else concerns it is only named."""
    entries = [entry for part in READING_ORDER for entry in section_entries(knowledge, part, (topic,), answer.who)]
    named = {(entry.kind, entry.id) for entry in answer.entries}
    others = [entry for entry in entries if (entry.kind, entry.id) not in named]
    return msgspec.structs.replace(
        answer,
        overview=None if topic.urgency else overview_of(knowledge, Section.FIRST_AID),
        entries=(*answer.entries, *(entry for entry in others if topic.id in entry.topics)),
        candidates=tuple(candidate(entry) for entry in others if topic.id not in entry.topics),
    )


def section_entries(
    knowledge: Knowledge, section: Section | None, topics: Sequence[Topic] = (), who: Iterable[Who] = ()
) -> tuple[Entry, ...]:
    """Return the entries of a section, in file order.

    With topics, those about them, then those with a caution for the people in `who`, then those about cramps anywhere.
    A topic that is an emergency is no cramp, and has only what is said about itself.
    """
    entries = [entry for kind in section.kinds for entry in knowledge.of_kind(kind)] if section else []
    if not topics:
        return tuple(entries)
    ids = {topic.id for topic in topics}
    about = [entry for entry in entries if ids & {*entry.topics}]
    if all(topic.urgency for topic in topics):
        return tuple(about)
    others = [entry for entry in entries if not ids & {*entry.topics}]
    careful = [entry for entry in others if {*who} & {*entry.who}]
    anywhere = [entry for entry in others if ANY in entry.topics and not {*who} & {*entry.who}]
    return (*about, *careful, *anywhere)


def overview_of(knowledge: Knowledge, section: Section | None) -> Overview | None:
    """Return what the file says about a whole section, None where it says nothing."""
    if section is None:
        return None
    return next((overview for overview in knowledge.overviews if overview.section is section), None)


def topic_signs(knowledge: Knowledge, *topics: Topic) -> tuple[DangerSign, ...]:
    """Return the danger signs of topics in the order of the topics: the most telling first."""
    by_id = {sign.id: sign for sign in knowledge.danger_signs}
    return tuple(by_id[sign] for sign in dict.fromkeys(sign for topic in topics for sign in topic.danger_signs))


def everything(knowledge: Knowledge, what: str) -> tuple[Candidate, ...]:
    """Return all `topics`, `entries`, `signs` or `regions` of the file, in file order."""
    if what == "regions":
        return tuple(
            Candidate(id=region, kind="region", name=number.place, action=" or ".join(number.numbers))
            for number in knowledge.emergency_numbers
            for region in number.regions
        )
    things: dict[str, tuple[Thing, ...]] = {
        "topics": knowledge.topics,
        "entries": knowledge.entries,
        "signs": knowledge.danger_signs,
    }
    return tuple(map(candidate, things[what]))


def _urgency(topics: Iterable[Topic]) -> Urgency | None:
    """Return the urgency of topics of which one is an emergency."""
    return next((Urgency(topic.urgency) for topic in topics if topic.urgency), None)


def candidate(thing: Thing) -> Candidate:
    """Return the row that stands for a thing in a list."""
    if isinstance(thing, Topic):
        return Candidate(id=thing.id, kind="topic", name=thing.name, action=thing.do_now)
    if isinstance(thing, DangerSign):
        return Candidate(id=thing.id, kind="danger-sign", name=thing.name, action=thing.first_action[0])
    return Candidate(
        id=thing.id,
        kind=thing.kind.value,
        name=thing.name,
        supply=thing.supply if isinstance(thing, Medicine) else None,
        verdict=thing.verdict,
        action=thing.note or thing.text,
    )
