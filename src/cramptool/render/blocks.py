"""What a screen says, in order: an answer taken apart into blocks, which each rendering draws in its own way."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import NamedTuple

from cramptool.emergency import emergency_line
from cramptool.model import (
    READING_ORDER,
    Answer,
    Candidate,
    DangerSign,
    EmergencyNumber,
    Entry,
    Kind,
    Knowledge,
    Nutrition,
    Overview,
    Prevention,
    Section,
    Source,
    Status,
    Topic,
    Urgency,
    Verdict,
)
from cramptool.render.wording import (
    ANY_TITLE,
    DO_NOT_TITLE,
    NOTICE,
    SECTION_TITLES,
    UNTIL_HELP_TITLE,
    URGENCY_WORDS,
    Said,
    card,
    cautioned,
    overview_lines,
    step_groups,
)


class Line(NamedTuple):
    """A thought of its own; an `urgency` gives it its colour."""

    text: str
    urgency: Urgency | None = None


class Danger(NamedTuple):
    """The help for what may be worse than a cramp, and nothing else."""

    sign: DangerSign
    call: str
    others: tuple[DangerSign, ...]
    if_worse: str | None


class Page(NamedTuple):
    """What to do about a topic; where it is an emergency, its `do_now` was said before, and this is for the wait."""

    title: str
    topic: Topic
    says_do_now: bool = True


class SignGroup(NamedTuple):
    """Danger signs of one urgency, and what to do at it."""

    urgency: Urgency
    call: str
    signs: tuple[DangerSign, ...]


class Help(NamedTuple):
    """When to stop and get help: the names of the signs."""

    groups: tuple[SignGroup, ...]


class Signs(NamedTuple):
    """Danger signs, under a title where there are several, in full with what to do or by name alone."""

    title: str | None
    groups: tuple[SignGroup, ...]
    in_full: bool


class Card(NamedTuple):
    """One entry, and all that is said of it, the caution first."""

    entry: Entry
    says: tuple[Said, ...]


class Cards(NamedTuple):
    """Entries under a title: `when_do_proof` ones as a table where there is room, `do-not` ones as a warning."""

    title: str
    cards: tuple[Card, ...]
    when_do_proof: bool = False
    is_warning: bool = False


class InShort(NamedTuple):
    """What to know about a whole section before its entries: the summary, then the rest."""

    summary: str
    says: tuple[Said, ...]


class Sources(NamedTuple):
    """The public pages that the rest goes back to, numbered from 1."""

    sources: tuple[Source, ...]


class Rows(NamedTuple):
    """Rows to choose from: what to type, and what to do or know first."""

    title: str
    rows: tuple[tuple[str, str], ...]


Block = Line | Danger | Page | Help | Signs | Card | Cards | InShort | Rows | Sources


def rows(title: str, candidates: Iterable[Candidate]) -> Rows:
    """Return a list of names."""
    return Rows(title, tuple(map(_row, candidates)))


def answer_blocks(answer: Answer, knowledge: Knowledge, number: EmergencyNumber) -> Iterator[Block]:
    """Yield what an answer that found something says."""
    if answer.status is Status.DANGER:
        yield _danger(answer, number)
    else:
        yield from _found(answer, knowledge, number)
        yield Line(f"Next: {', '.join(_next_commands(answer))}")
    yield Line(NOTICE)


def home_blocks(knowledge: Knowledge, number: EmergencyNumber) -> Iterator[Block]:
    """Yield the home screen, the number to call first."""
    cramps = ", ".join(topic.id for topic in knowledge.topics if not topic.urgency)
    emergencies = ", ".join(topic.id for topic in knowledge.topics if topic.urgency)
    yield Line(f"{emergency_line(number)} if this may be more than a cramp.", Urgency.EMERGENCY)
    yield Line("Swollen, red, suddenly cold or numb? Do not stretch: cramptool danger-signs", Urgency.URGENT)
    places = (("Cramps", cramps), ("Emergencies", emergencies))
    yield Rows("Where is it?", tuple((label, names) for label, names in places if names))
    yield Rows(
        "What to type",
        (
            ("cramptool calf", "what to do; type where it hurts, or when"),
            ("cramptool danger-signs", "when it is not a cramp"),
            ("cramptool prevent", "how to keep cramps away, and what is proven"),
            ("cramptool causes", "why you get them"),
            ("cramptool remedies", "home remedies, and which do harm; so for medicines"),
            ("cramptool list", "what else can be typed; --help has all options"),
        ),
    )
    yield Line(NOTICE)


def miss_lines(answer: Answer, number: EmergencyNumber) -> Iterator[str]:
    """Yield what is said when nothing was found: the number to call, then what to try."""
    yield f"{emergency_line(number)} if this may be an emergency."
    if answer.match and answer.match.say:
        yield answer.match.say
    elif answer.section:
        yield f"This file has nothing on: {SECTION_TITLES[answer.section]}"
    else:
        yield f'Nothing here is called "{answer.query}".'
    if answer.candidates:
        yield f"Did you mean: {'; '.join(candidate.name for candidate in answer.candidates)}"
    yield "Try: cramptool list, or cramptool danger-signs"


def said_first(answer: Answer) -> Iterator[str]:
    """Yield what must not have scrolled away when the end of a page is read: the action, and who must not do it."""
    if answer.topics and not answer.section:
        topic = answer.topics[0]
        yield f"{topic.name}: {topic.do_now}"
        yield from (warning for warning, _ in step_groups(topic.steps) if warning)


def _danger(answer: Answer, number: EmergencyNumber) -> Danger:
    sign, *others = answer.danger_signs
    if_worse = None if sign.urgency is Urgency.EMERGENCY else f"If it gets worse: {emergency_line(number)}"
    return Danger(sign, _call(sign.urgency, number), tuple(others), if_worse)


def _found(answer: Answer, knowledge: Knowledge, number: EmergencyNumber) -> Iterator[Block]:
    sources = _sources(answer, knowledge)
    if answer.section is Section.DANGER_SIGNS:
        yield from _signs(answer, number)
    else:
        help_ = Help(_groups(answer.danger_signs, number))
        topic = answer.topics[0] if answer.topics else None
        if topic and topic.urgency:  # no cramp to treat: the help opens the page
            yield Line(f"{topic.name}: {topic.do_now}", topic.urgency)
            yield help_
        elif answer.urgency:  # a sign to book a visit for stands above whatever is shown
            sign = answer.danger_signs[0]
            yield Line(f"{URGENCY_WORDS[sign.urgency]}: {sign.sign} {sign.first_action[0]}", sign.urgency)
        yield from _content(answer, sources)
        if help_.groups and not (topic and topic.urgency):
            yield help_
        if topic and answer.full and not answer.section:
            yield from _everything(answer, sources)
    if sources:
        yield Sources(tuple(sources.values()))
    if answer.full or answer.section:
        yield Line(f"Last read through on {knowledge.reviewed}; to be read again by {knowledge.next_review}.")


def _content(answer: Answer, sources: Mapping[str, Source]) -> Iterator[Block]:
    """Yield what was asked for: rows to choose from, a section, a card or a page."""
    if answer.status is Status.AMBIGUOUS:
        yield rows("Which one do you mean?", answer.candidates)
    elif answer.section:
        if answer.overview:
            yield InShort(answer.overview.summary, tuple(overview_lines(answer.overview)))
        yield from _cards(_title(answer, answer.section), answer.entries, answer, sources)
    elif answer.topics:
        topic = answer.topics[0]
        title = f"{topic.name}: {UNTIL_HELP_TITLE.lower()}" if topic.urgency else topic.name
        yield Page(title, topic, says_do_now=not topic.urgency)
    else:
        yield _card(answer.entries[0], answer, sources)


def _everything(answer: Answer, sources: Mapping[str, Source]) -> Iterator[Block]:
    """Yield all that the article says about a topic; what it says about cramps anywhere is named only."""
    advice = [entry for entry in answer.entries if entry.verdict is not Verdict.DO_NOT]
    for section in READING_ORDER:
        entries = [entry for entry in advice if entry.kind in section.kinds]
        yield from _cards(SECTION_TITLES[section], entries, answer, sources)
    yield from _cards("", [entry for entry in answer.entries if entry not in advice], answer, sources)
    named = {
        f"cramptool {section}": ", ".join(_named(row) for row in answer.candidates if Kind(row.kind) in section.kinds)
        for section in READING_ORDER
    }
    if answer.candidates:
        yield Rows(ANY_TITLE, tuple((command, names) for command, names in named.items() if names))


def _cards(title: str, entries: Iterable[Entry], answer: Answer, sources: Mapping[str, Source]) -> Iterator[Block]:
    """Yield the cards of entries under a title; those that are not to be followed come last, under their own."""
    advice: list[Card] = []
    never: list[Card] = []
    for entry in entries:
        (never if entry.verdict is Verdict.DO_NOT else advice).append(_card(entry, answer, sources))
    if advice:
        has_moments = all(isinstance(card.entry, Prevention | Nutrition) for card in advice)
        yield Cards(title, tuple(advice), when_do_proof=has_moments and not answer.full)
    if never:
        yield Cards(DO_NOT_TITLE, tuple(never), is_warning=True)


def _card(entry: Entry, answer: Answer, sources: Mapping[str, Source]) -> Card:
    """Return what is said of an entry; where all was asked for, the numbers of its sources too."""
    says = [*card(entry, who=answer.who, full=answer.full)]
    if answer.full:
        order = list(sources)
        numbers = ", ".join(str(order.index(source) + 1) for source in entry.sources)
        says.append(Said("Sources:", f"{numbers or 'none found'}. {entry.unsourced or ''}".strip()))
    return Card(entry, tuple(says))


def _sources(answer: Answer, knowledge: Knowledge) -> dict[str, Source]:
    """Return the sources of what is shown, by id, in the order of their use; none unless all was asked for."""
    if not answer.full:
        return {}
    by_id = {source.id: source for source in knowledge.sources}
    shown: list[Topic | Entry | DangerSign | Overview] = [*answer.topics]
    shown += [answer.overview] if answer.overview else []
    shown += [*answer.entries, *answer.danger_signs]
    return {source: by_id[source] for thing in shown for source in thing.sources}


def _named(row: Candidate) -> str:
    """Return the name of an entry that is only named, with its caution: "Quinine (prescription only, take care)"."""
    caution = cautioned(row.verdict, "", supply=row.supply).lead if row.verdict else ""
    return f"{row.name} ({caution.rstrip('.').lower().replace('. ', ', ')})"


def _signs(answer: Answer, number: EmergencyNumber) -> Iterator[Block]:
    is_one = len(answer.danger_signs) == 1
    title = None if is_one else _title(answer, Section.DANGER_SIGNS)
    yield Signs(title, _groups(answer.danger_signs, number), in_full=is_one or bool(answer.topics))


def _groups(signs: Iterable[DangerSign], number: EmergencyNumber) -> tuple[SignGroup, ...]:
    """Return the signs by urgency, the gravest first, each group in the order given."""
    order = list(Urgency)
    ranked = sorted(signs, key=lambda sign: order.index(sign.urgency))
    return tuple(
        SignGroup(urgency, _call(urgency, number), tuple(group))
        for urgency, group in groupby(ranked, key=lambda sign: sign.urgency)
    )


def _call(urgency: Urgency, number: EmergencyNumber) -> str:
    """Return what to do at this urgency, with the number to call where it is the call."""
    return emergency_line(number) if urgency is Urgency.EMERGENCY else URGENCY_WORDS[urgency]


def _title(answer: Answer, section: Section) -> str:
    """Return what stands above a section, with the topic it is about."""
    return f"{SECTION_TITLES[section]}: {answer.topics[0].name}" if answer.topics else SECTION_TITLES[section]


def _next_commands(answer: Answer) -> list[str]:
    """Return the commands that lead on from an answer."""
    if answer.topics:
        topic = answer.topics[0]
        if answer.section:
            other = "prevent" if answer.section is Section.CAUSES else "causes"
            return [f"cramptool show {topic.id}", f"cramptool {other} {topic.id}"]
        first = f"cramptool {'danger-signs' if topic.urgency else 'prevent'} {topic.id}"
        return [first, f"cramptool causes {topic.id}" if answer.full else _in_full(topic.id)]
    if answer.section is Section.DANGER_SIGNS and len(answer.danger_signs) > 1:
        return [f"cramptool show {answer.danger_signs[0].name}"]
    if answer.entries and not answer.full:  # amounts and sources
        return [_in_full(answer.section or answer.entries[0].name), "cramptool danger-signs"]
    return ["cramptool danger-signs", "cramptool list"]


def _in_full(name: str) -> str:
    """Return the command that shows all there is."""
    return f"cramptool show {name} --full (all, with sources)"


def _row(candidate: Candidate) -> tuple[str, str]:
    """Return a row of a list: what to type, and what to do or know first, a verdict before all else."""
    if candidate.kind == "region":
        return candidate.id, f"{candidate.name}: {candidate.action}"
    label = candidate.id if candidate.kind in {"topic", "section"} else candidate.name
    if candidate.verdict is None:
        return label, candidate.action
    return label, str(cautioned(candidate.verdict, candidate.action, supply=candidate.supply))
