"""What a screen says, in order: an answer taken apart into blocks, which each rendering draws in its own way."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from textwrap import shorten
from typing import NamedTuple

from cramptool.emergency import call_if_worse, emergency_line
from cramptool.model import (
    READING_ORDER,
    TREATMENTS,
    Answer,
    Candidate,
    DangerSign,
    EmergencyNumber,
    Entry,
    Kind,
    Knowledge,
    Medicine,
    Nutrition,
    Overview,
    Prevention,
    Remedy,
    Rung,
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
    HELP_TITLE,
    NO_CRAMP_TITLE,
    NOTICE,
    SECTION_TITLES,
    UNTIL_HELP_TITLE,
    URGENCY_WORDS,
    VERDICTS_EXPLAINED,
    WARNED_LEAD,
    Said,
    asked_first,
    card,
    cautioned,
    other_names,
    overview_lines,
    step_groups,
)
from cramptool.words import normalize, telling

MOST_REPEATED = 60
"""So many characters of what was typed are said back."""


DO_NOT_STRETCH = "Swollen, red, suddenly cold or numb? Do not stretch"
"""Stands above the actions of several topics, whose own warnings are on their pages."""

MOST_HITS = 15
"""A search shows so many on a screen, the best ones; JSON has all."""


class Line(NamedTuple):
    """A thought of its own; an `urgency` gives it its colour."""

    text: str
    urgency: Urgency | None = None


class Next(NamedTuple):
    """The commands that lead on."""

    commands: tuple[str, ...]


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
    about: tuple[Said, ...] = ()
    says_do_now: bool = True


class SignGroup(NamedTuple):
    """Danger signs of one urgency, and what to do at it."""

    urgency: Urgency
    call: str
    signs: tuple[DangerSign, ...]


class Help(NamedTuple):
    """When to stop and get help: the names of the signs."""

    groups: tuple[SignGroup, ...]
    title: str = HELP_TITLE


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


class Hit(NamedTuple):
    """What a search found: a name, what to do or know first, and the sentence in which the words stand."""

    name: str
    action: str
    found: str


class Hits(NamedTuple):
    """What a search found, under a title, and the words to mark."""

    title: str
    hits: tuple[Hit, ...]
    words: frozenset[str]


class Rows(NamedTuple):
    """Rows to choose from: what to type, and what to do or know first."""

    title: str
    rows: tuple[tuple[str, str], ...]


Block = Line | Next | Danger | Page | Help | Signs | Card | Cards | Hits | InShort | Rows | Sources


def rows(title: str, candidates: Iterable[Candidate]) -> Rows:
    """Return a list of names."""
    return Rows(title, tuple(map(_row, candidates)))


def answer_blocks(answer: Answer, knowledge: Knowledge, number: EmergencyNumber) -> Iterator[Block]:
    """Yield what an answer that found something says."""
    if answer.status is Status.DANGER:
        yield _danger(answer, number)
    elif answer.match and answer.match.rung is Rung.SEARCH:
        yield from [Line(f"{DO_NOT_STRETCH}.", Urgency.URGENT)] if _has_actions(answer) else []
        yield _hits(answer)
        yield Next((f"cramptool show {answer.candidates[0].id}",))
    else:
        yield from found_blocks(answer, knowledge, number)
        yield from [Line(reviewed(knowledge))] if answer.full or answer.section else []
        yield Next(tuple(_next_commands(answer)))
    yield Line(NOTICE)


def reviewed(knowledge: Knowledge) -> str:
    """Return when somebody read the file through, and when it is to be read again."""
    return f"Last read through on {knowledge.reviewed}; to be read again by {knowledge.next_review}."


def home_blocks(knowledge: Knowledge, number: EmergencyNumber) -> Iterator[Block]:
    """Yield the home screen, the number to call first."""
    cramps = ", ".join(topic.id for topic in knowledge.topics if not topic.urgency)
    emergencies = ", ".join(topic.name.lower() for topic in knowledge.topics if topic.urgency)
    yield Line(call_if_worse(number), Urgency.EMERGENCY)
    yield Line(f"{DO_NOT_STRETCH}: cramptool danger-signs", Urgency.URGENT)
    yield Line("What to do about a muscle cramp, how to tell it from something worse, and what is known to help.")
    places = (("A cramp", cramps), ("An emergency", emergencies))
    yield Rows(
        "Where is it, or when?",
        tuple((label, names) for label, names in places if names),
    )
    yield Rows(
        "What to type",
        (
            ("cramptool calf", "what to do; type where it hurts, or when"),
            ("cramptool danger-signs", "when it is not a cramp"),
            ("cramptool prevent", "how to keep cramps away, and what is proven"),
            ("cramptool causes", "why you get them"),
            ("cramptool remedies", "home remedies, and which of them do harm"),
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
        yield f'Nothing here is called "{shorten(answer.query, MOST_REPEATED, placeholder="...")}".'
    if answer.candidates:
        yield f"Did you mean: {'; '.join(candidate.name for candidate in answer.candidates)}"
    yield "Try: cramptool list, or cramptool danger-signs"


def correction(answer: Answer) -> str | None:
    """Return what was looked up instead of what was typed, None where nothing was corrected."""
    if answer.status is Status.DANGER or not answer.match or not answer.match.corrected:
        return None
    taken = (f'"{meant}" for "{typed}"' for typed, meant in answer.match.corrected.items())
    return f"Looked up {', '.join(taken)}."


def recap(answer: Answer) -> Iterator[str]:
    """Yield what must not have scrolled away when the end of a page is read: the action, and who must not do it."""
    if answer.topics and not answer.section:
        topic = answer.topics[0]
        yield f"Again: {topic.name}: {topic.do_now}"
        yield from (warning for warning, _ in step_groups(topic.steps) if warning)


def _hits(answer: Answer) -> Hits:
    """Return what a search found, its best hits only."""
    count = len(answer.candidates)
    how_many = f"{count} found" if count <= MOST_HITS else f"{MOST_HITS} of {count} found; add a word to find fewer"
    searched = " ".join(answer.match.names if answer.match else ())
    words = frozenset(telling(normalize(searched)))
    hits = tuple(Hit(*_row(row), row.found or "") for row in answer.candidates[:MOST_HITS])
    return Hits(f"{shorten(searched, MOST_REPEATED, placeholder='...')}: {how_many}", hits, words)


def _danger(answer: Answer, number: EmergencyNumber) -> Danger:
    sign, *others = answer.danger_signs
    if_worse = None if sign.urgency is Urgency.EMERGENCY else f"If it gets worse: {emergency_line(number)}"
    return Danger(sign, _call(sign.urgency, number), tuple(others), if_worse)


def found_blocks(answer: Answer, knowledge: Knowledge, number: EmergencyNumber) -> Iterator[Block]:
    """Yield what was found, with nothing that leads on from it."""
    sources = _sources(answer, knowledge)
    topic = answer.topics[0] if answer.topics else None
    if answer.section is Section.DANGER_SIGNS and answer.status is not Status.AMBIGUOUS:
        yield from _signs(answer, number)
    elif topic and topic.urgency:
        yield from _emergency(answer, topic, number, sources)
    else:
        yield from _cramp(answer, topic, number, knowledge, sources)
    if topic and answer.full and not answer.section:
        yield from _everything(answer, sources)
    if answer.entries and (answer.full or answer.section):
        yield from _origin(knowledge)
    if sources:
        yield Sources(tuple(sources.values()))


def _emergency(answer: Answer, topic: Topic, number: EmergencyNumber, sources: Mapping[str, Source]) -> Iterator[Block]:
    """Yield the page of what is no cramp to treat: the call, its signs, and what to do until help comes."""
    yield Line(f"{topic.name}: {topic.do_now}", Urgency.EMERGENCY)
    grave = (sign for sign in answer.danger_signs if sign.urgency is Urgency.EMERGENCY)
    yield Help(sign_groups(grave, number))  # what can wait has no place here
    yield Page(
        f"{topic.name}: {UNTIL_HELP_TITLE.lower()}", topic, about_topic(topic, answer, sources), says_do_now=False
    )
    if not (answer.full or answer.section):
        yield from (_card(entry, answer, sources) for entry in answer.entries)
    if answer.full and not answer.section:
        groups = sign_groups(answer.danger_signs, number)
        yield Signs(SECTION_TITLES[Section.DANGER_SIGNS], groups, in_full=True)
    yield from _in_short(answer, sources)
    if answer.section:
        yield from _advice(section_title(answer, answer.section), answer.entries, answer, sources)
        yield from _warnings(answer, sources)


def _cramp(
    answer: Answer,
    topic: Topic | None,
    number: EmergencyNumber,
    knowledge: Knowledge,
    sources: Mapping[str, Source],
) -> Iterator[Block]:
    """Yield what was asked for: rows to choose from, a section, a page or a card, and when to get help."""
    yield from above(answer)
    begins_with_help = is_help_first(answer)
    if begins_with_help:
        yield from _help(answer, number)
    if answer.status is Status.AMBIGUOUS:
        yield from [Line(f"{DO_NOT_STRETCH}.", Urgency.URGENT)] if _has_actions(answer) else []
        yield rows("Which one do you mean?", answer.candidates)
    elif answer.section:
        yield from section_blocks(answer, answer.section, knowledge, sources)
    elif topic and answer.full:
        yield Page(topic.name, topic, about_topic(topic, answer, sources))
        yield from _in_short(answer, sources)
    else:
        yield from _page_and_cards(answer, topic, sources)
    if not begins_with_help:
        yield from _help(answer, number)


def above(answer: Answer) -> Iterator[Line]:
    """Yield what stands above whatever is shown: an emergency, a visit to book, what is not covered or understood."""
    if answer.urgency is Urgency.EMERGENCY:  # one of the rows, and it comes first
        first = answer.candidates[0]
        yield Line(f"{first.name}: {first.action}", Urgency.EMERGENCY)
    elif answer.urgency:
        sign = answer.danger_signs[0]
        yield Line(f"{URGENCY_WORDS[sign.urgency]}: {sign.sign} {sign.first_action[0]}", sign.urgency)
    if answer.match and answer.match.say:
        yield Line(answer.match.say, Urgency.SEE_DOCTOR)
    if answer.nothing_under:
        nothing = f"Nothing under cramptool {answer.nothing_under} is about this. What to do about it instead:"
        yield Line(nothing, Urgency.SEE_DOCTOR)
    if answer.not_understood:
        yield Line(f"Not understood: {', '.join(answer.not_understood)}. So read this first.", Urgency.URGENT)


def _has_actions(answer: Answer) -> bool:
    """Whether rows of an answer say what to do about a cramp."""
    return any(row.kind == "topic" for row in answer.candidates)


def is_help_first(answer: Answer) -> bool:
    """Whether the help stands above the page: what was not understood may be a danger, and a cause or symptom too.

    "one cold leg" names a symptom from which something grave may follow.
    """
    told = (entry for entry in answer.entries if answer.topics and not answer.section and not answer.full)
    return bool(answer.not_understood) or any(entry.danger_signs for entry in told if entry.kind not in TREATMENTS)


def _page_and_cards(answer: Answer, topic: Topic | None, sources: Mapping[str, Source]) -> Iterator[Block]:
    """Yield the page of a topic, and the cards of what was named with it: of a treatment before, of all else after."""
    yield from (_card(entry, answer, sources) for entry in answer.entries if entry.kind in TREATMENTS)
    if topic:
        yield Page(topic.name, topic)
    yield from (_card(entry, answer, sources) for entry in answer.entries if entry.kind not in TREATMENTS)


def _help(answer: Answer, number: EmergencyNumber) -> Iterator[Block]:
    """Yield when to get help: the signs that belong to what is shown, by name, or in full where all was asked for."""
    groups = sign_groups(answer.danger_signs, number)
    if groups and answer.topics and answer.full:
        yield Signs(SECTION_TITLES[Section.DANGER_SIGNS], groups, in_full=True)
    elif groups:
        yield Help(groups)


def about_topic(topic: Topic, answer: Answer, sources: Mapping[str, Source]) -> tuple[Said, ...]:
    """Return what a page says of its topic where all was asked for."""
    if not answer.full:
        return ()
    return (*other_names(topic), _source_numbers(topic, sources))


def section_blocks(
    answer: Answer, section: Section, knowledge: Knowledge, sources: Mapping[str, Source]
) -> Iterator[Block]:
    """Yield the entries of a section, what to know about all of them first, and last those that are on no cramp."""
    yield from _in_short(answer, sources)
    emergencies = {topic.id for topic in knowledge.topics if topic.urgency}
    elsewhere = [entry for entry in answer.entries if entry.topics and emergencies.issuperset(entry.topics)]
    aside = {(entry.kind, entry.id) for entry in elsewhere}
    cramps = [entry for entry in answer.entries if (entry.kind, entry.id) not in aside]
    yield from _advice(section_title(answer, section), cramps, answer, sources)
    yield from _advice(NO_CRAMP_TITLE, elsewhere, answer, sources)
    yield from _warnings(answer, sources)


def _in_short(answer: Answer, sources: Mapping[str, Source]) -> Iterator[Block]:
    """Yield what to know before the entries: for those asked about, in short, what to keep off."""
    if any(isinstance(entry, Remedy | Medicine) for entry in answer.entries):
        for line in asked_first(answer.who):
            yield Line(line, Urgency.URGENT)
    if answer.overview:
        says = [*overview_lines(answer.overview)]
        if answer.full:
            says.append(_source_numbers(answer.overview, sources))
        yield InShort(answer.overview.summary, tuple(says))
    if never := "; ".join(entry.name for entry in answer.entries if entry.verdict is Verdict.DO_NOT):
        yield Line(f"{WARNED_LEAD} {never}.", Urgency.EMERGENCY)


def _origin(knowledge: Knowledge) -> Iterator[Block]:
    """Yield where the statements come from, and what the verdicts mean: after what was asked for."""
    yield from [Line(knowledge.about)] if knowledge.about else []
    yield Line(VERDICTS_EXPLAINED)


def _everything(answer: Answer, sources: Mapping[str, Source]) -> Iterator[Block]:
    """Yield all that the article says about a topic; what it says about cramps anywhere is named only."""
    for section in READING_ORDER:
        entries = [entry for entry in answer.entries if entry.kind in section.kinds]
        yield from _advice(SECTION_TITLES[section], entries, answer, sources)
        if section is Section.EXERCISES:  # after what to do, what not to do
            yield from _warnings(answer, sources)
    by_command = {
        f"cramptool {section}": ", ".join(_named(row) for row in answer.candidates if Kind(row.kind) in section.kinds)
        for section in READING_ORDER
    }
    if answer.candidates:
        yield Rows(ANY_TITLE, tuple((command, names) for command, names in by_command.items() if names))


def _advice(title: str, entries: Iterable[Entry], answer: Answer, sources: Mapping[str, Source]) -> Iterator[Block]:
    """Yield the cards of entries under a title, but for those that say what not to do."""
    advice = [entry for entry in entries if entry.verdict is not Verdict.DO_NOT]
    if advice:
        has_moments = all(isinstance(entry, Prevention | Nutrition) for entry in advice)
        cards = tuple(_card(entry, answer, sources) for entry in advice)
        yield Cards(title, cards, when_do_proof=has_moments and not answer.full)


def _warnings(answer: Answer, sources: Mapping[str, Source]) -> Iterator[Block]:
    """Yield the cards that say what not to do, which never stand among advice."""
    cards = tuple(_card(entry, answer, sources) for entry in answer.entries if entry.verdict is Verdict.DO_NOT)
    if cards:
        yield Cards(DO_NOT_TITLE, cards, is_warning=True)


def _card(entry: Entry, answer: Answer, sources: Mapping[str, Source]) -> Card:
    """Return what is said of an entry; where all was asked for, the numbers of its sources too."""
    says = [*card(entry, who=answer.who, full=answer.full)]
    if answer.full:
        if entry.aliases:
            says.append(Said("Also called:", f"{', '.join(entry.aliases)}."))
        says.append(_source_numbers(entry, sources))
    return Card(entry, tuple(says))


def _source_numbers(thing: Topic | Entry | DangerSign | Overview, sources: Mapping[str, Source]) -> Said:
    """Return the numbers that the sources of a thing have on this page, and what none of them covers."""
    order = list(sources)
    numbers = ", ".join(str(order.index(source) + 1) for source in thing.sources)
    return Said("Sources:", f"{numbers or 'none found'}. {thing.unsourced or ''}".strip())


def _sources(answer: Answer, knowledge: Knowledge) -> dict[str, Source]:
    """Return the sources of what is shown, by id, in the order of their use; none unless all was asked for."""
    if not answer.full:
        return {}
    by_id = {source.id: source for source in knowledge.sources}
    shown: list[Topic | Entry | DangerSign | Overview] = [*answer.topics]
    shown += [answer.overview] if answer.overview else []
    shown += answer.entries
    in_full = (answer.topics and not answer.section) or answer.section is Section.DANGER_SIGNS
    shown += answer.danger_signs if in_full else ()
    return {source: by_id[source] for thing in shown for source in thing.sources}


def _named(row: Candidate) -> str:
    """Return the name of an entry that is only named, with its caution: "Quinine (prescription only, take care)"."""
    return f"{row.name} ({caution_in_brief(row)})"


def caution_in_brief(row: Candidate) -> str:
    """Return how an entry is had and its verdict: "prescription only, take care"; empty of what is no entry."""
    caution = cautioned(Kind(row.kind), row.verdict, "", supply=row.supply).lead if row.verdict else ""
    return caution.rstrip(".").lower().replace(". ", ", ")


def _signs(answer: Answer, number: EmergencyNumber) -> Iterator[Block]:
    is_one = len(answer.danger_signs) == 1
    title = None if is_one else section_title(answer, Section.DANGER_SIGNS)
    if answer.overview and not answer.topics and not is_one:
        yield InShort(answer.overview.summary, tuple(overview_lines(answer.overview)))
    yield Signs(title, sign_groups(answer.danger_signs, number), in_full=is_one or bool(answer.topics))


def sign_groups(signs: Iterable[DangerSign], number: EmergencyNumber) -> tuple[SignGroup, ...]:
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


def section_title(answer: Answer, section: Section) -> str:
    """Return what stands above a section, with the topic it is about."""
    about = ", ".join(topic.name for topic in answer.topics)
    return f"{SECTION_TITLES[section]}: {about}" if about else SECTION_TITLES[section]


def _next_commands(answer: Answer) -> list[str]:
    """Return the commands that lead on from an answer."""
    if answer.status is Status.AMBIGUOUS:
        second = answer.candidates[1].id  # the first may be the very word that was typed
        return [f"cramptool show {second}", "cramptool danger-signs"]
    if answer.topics:
        topic = answer.topics[0]
        if answer.section:
            other = "prevent" if answer.section is Section.CAUSES else "causes"
            return [f"cramptool show {topic.id}", f"cramptool {other} {topic.id}"]
        has_guide = topic.help_after_seconds or not topic.urgency
        first = f"cramptool {'guide' if has_guide else 'danger-signs'} {topic.id}"
        return [first, f"cramptool causes {topic.id}" if answer.full else _in_full(f"show {topic.id}")]
    if answer.section is Section.DANGER_SIGNS and len(answer.danger_signs) > 1:
        topics = [topic for sign in answer.danger_signs for topic in sign.topics]
        return [f"cramptool danger-signs {topic} (what to do)" for topic in topics[:1]] or ["cramptool list"]
    if answer.entries and not answer.full:  # amounts and sources
        return [_in_full(answer.section or f"show {answer.entries[0].id}"), "cramptool danger-signs"]
    return ["cramptool danger-signs", "cramptool list"]


def _in_full(command: str) -> str:
    """Return the command that shows all there is."""
    return f"cramptool {command} --full ({'all of it' if command.startswith('show') else 'sources'})"


def _row(candidate: Candidate) -> tuple[str, str]:
    """Return a row of a list: what to type, and what to do or know first, a verdict before all else."""
    if candidate.kind == "region":
        return candidate.id, f"{candidate.name}: {candidate.action}"
    label = candidate.id if candidate.kind in {"topic", "section"} else candidate.name
    if candidate.verdict is None:
        return label, candidate.action
    return label, str(cautioned(Kind(candidate.kind), candidate.verdict, candidate.action, supply=candidate.supply))
