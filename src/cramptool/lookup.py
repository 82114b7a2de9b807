"""What was typed -> what is shown: a ladder of rungs, danger first, each explainable by a name in the file.

No score decides what opens. A rung finds names among the words or hands on to the next one: danger phrases, the exact
name, all words, corrected words, what is not covered, some of the words, nothing. docs/lookup.md tells it at length.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import msgspec

from cramptool import answers
from cramptool.danger import Danger, danger_in
from cramptool.model import (
    TREATMENTS,
    Answer,
    Candidate,
    DangerSign,
    Entry,
    Knowledge,
    Match,
    Medicine,
    Remedy,
    Rung,
    Section,
    Status,
    Topic,
)
from cramptool.names import COMMANDS, all_filed, matching, name_key, phrase_key, words_of
from cramptool.naming import Named, Reading, entries_in, exactly_named, read, section_in, topics_in, typed_as_two
from cramptool.query import LONGEST_READ, Query, query_of
from cramptool.words import normalize, telling

SUGGESTIONS = 3


class NotCoveredHere(NamedTuple):
    """What a query means that the file has nothing on: the phrase, what to say, and the words that say so."""

    phrase: str
    say: str
    words: frozenset[str]

    def answer(self, query: Query) -> Answer:
        """Return the answer that opens nothing and says so."""
        match = Match(rung=Rung.NOT_COVERED, names=(self.phrase,), say=self.say)
        return Answer(query=query.text, status=Status.NONE, match=match, not_understood=telling(query.spelt))


def look_up(
    knowledge: Knowledge, words: str, *, section: Section | None = None, full: bool = False, exact: bool = False
) -> Answer:
    """Answer a query, danger signs before all else.

    `section` narrows a topic to one part of the knowledge, as `cramptool prevent calf` does; without words it is the
    whole section. Words that name a treatment, or ask when to worry, open that. `full` adds to a topic all that the
    file has on it. `exact` corrects no misspelling but that of a danger. The answer is the same for the same file and
    words, always.
    """
    query = query_of(words, section=section, full=full)
    if section and not query.typed:
        answer = answers.of_section(knowledge, query, section)
    else:
        answer = _ladder(knowledge, query, exact=exact)
    meant = query.corrected(answer.match.corrected) if answer.match else query
    answer = msgspec.structs.replace(answer, who=meant.who, full=full)
    if full and answer.topics and not answer.section:
        return answers.with_everything(knowledge, answer, answer.topics[0])
    return answer


def _ladder(knowledge: Knowledge, query: Query, *, exact: bool) -> Answer:
    """Go up the rungs, to the first that answers."""
    danger = danger_in(knowledge, query)
    answer = _danger_or_name(knowledge, query, danger)
    if answer:
        return answer
    joined = {} if exact else typed_as_two(knowledge, query)
    meant = query.corrected(joined)
    misspelt = {} if exact else _respelt(knowledge, meant)
    corrected = joined | misspelt
    if corrected:  # a word put right may be a danger word
        meant = meant.corrected(misspelt)
        danger = danger_in(knowledge, meant)
        answer = _danger_or_name(knowledge, meant, danger) or _some_words(knowledge, meant, danger)
        return _as_corrected(answer, corrected) if answer else _nothing(knowledge, query)
    return _some_words(knowledge, query, danger) or _nothing(knowledge, query)


def _danger_or_name(knowledge: Knowledge, query: Query, danger: Danger | None) -> Answer | None:
    """Answer with the help for a danger, or what is named where no word is left over."""
    if danger and danger.withholds:
        return _emergency_page(knowledge, query, danger) or answers.of_danger(query, danger)
    answer = _exact_name(knowledge, query) or _all_words(knowledge, query)
    return answers.below(danger, answer) if answer and danger else answer


# --- The rungs


def _emergency_page(knowledge: Knowledge, query: Query, danger: Danger) -> Answer | None:
    """Open the page of an emergency whose name says all that the danger does: it begins with the same help."""
    if query.section:
        return None
    corrected = danger.match.corrected
    for named in read(knowledge, query.corrected(corrected)).named:
        topics = [thing for thing in named.things if isinstance(thing, Topic) and thing.urgency]
        its_own = all(sign.id in topic.danger_signs for topic in topics for sign in danger.signs)
        if topics and danger.words <= named.words and (its_own or query.full):
            answer = answers.below(danger, answers.of_topics(knowledge, query, topics[:1]))
            match = Match(rung=Rung.DANGER_PHRASE, names=(named.as_written(knowledge),), corrected=corrected)
            return msgspec.structs.replace(answer, match=match)
    return None


def _exact_name(knowledge: Knowledge, query: Query) -> Answer | None:
    """Open what is called just so."""
    named = exactly_named(knowledge, query)
    if named is None:
        return None
    match = Match(rung=Rung.EXACT_NAME, names=(named.as_written(knowledge),))
    return msgspec.structs.replace(_open(knowledge, query, [named]), match=match)


def _all_words(knowledge: Knowledge, query: Query) -> Answer | None:
    """Open what the words name together, a topic and a section of it, where none is left over."""
    reading = read(knowledge, query)
    if reading.left_over or not reading.named or _is_hidden(knowledge, query, reading):
        return None
    return _open_reading(knowledge, query, reading, Rung.ALL_WORDS)


def _is_hidden(knowledge: Knowledge, query: Query, reading: Reading) -> bool:
    """Whether a phrase that is not covered says more than all that is named: "athlete's foot" is no athlete."""
    uncovered = _not_covered(knowledge, query)
    if uncovered is None or _complains(knowledge, reading):
        return False
    things = [named for named in reading.named if named.things]
    return bool(things) and all(named.words < uncovered.words for named in things)


def _some_words(knowledge: Knowledge, query: Query, danger: Danger | None) -> Answer | None:
    """Say that what is meant is not covered, or open what some words name, below a sign to book a visit for."""
    reading = read(knowledge, query)
    uncovered = _not_covered(knowledge, query)
    complains = _complains(knowledge, reading)
    if uncovered and not danger and not (complains and reading.understood.isdisjoint(uncovered.words)):
        return uncovered.answer(query)
    # "it hurts" says much and names nothing to open, but for a section that was asked for
    opens = bool(reading.named or query.section)
    if not (opens and (complains or _outweighs(knowledge, reading))):
        return answers.of_sign(query, danger) if danger else None
    # "leg cramps since I had gout" opens the page, and says what to do about gout
    answer = _open_reading(knowledge, query, reading, Rung.SOME_WORDS, say=uncovered.say if uncovered else None)
    return answers.below(danger, answer) if danger else answer


def _complains(knowledge: Knowledge, reading: Reading) -> bool:
    """Whether something that is named is said to hurt: "my calf cramps since I took up the cello"."""
    complaints = knowledge.names.complaints
    hurts = any(named.things and not named.words <= complaints for named in reading.named)
    return hurts and not reading.understood.isdisjoint(complaints)


def _outweighs(knowledge: Knowledge, reading: Reading) -> bool:
    """Whether the names say more than the words left over: "how to let a calf nurse" is about no cramp.

    One remedy or medicine says enough, if its name means nothing else.
    """
    if len(reading.understood) > len(reading.left_over):
        # a question about nothing that hurts ("how to fix a phone quickly") is none for this file
        hurts = reading.understood & knowledge.names.complaints
        return bool(hurts) or any(named.things for named in reading.named)
    from cramptool.everyday import EVERYDAY_WORDS

    treatments = (named for named in reading.named for thing in named.things if isinstance(thing, Remedy | Medicine))
    return any(not named.words <= EVERYDAY_WORDS for named in treatments)


def _not_covered(knowledge: Knowledge, query: Query) -> NotCoveredHere | None:
    """Return what the words mean that the file has nothing on, by the phrase that says most."""
    there = frozenset(query.typed)
    found = matching(knowledge.names.not_covered, there)
    if not found:
        return None
    key = max(found, key=lambda key: len(key.split()))
    item = knowledge.not_covered[found[key][0]]
    phrase = next(phrase for phrase in item.phrases if phrase_key(phrase) == key)
    return NotCoveredHere(phrase, item.say, words_of(key, there))


# --- What names open


def _open_reading(
    knowledge: Knowledge, query: Query, reading: Reading, rung: Rung, *, say: str | None = None
) -> Answer:
    """Return the answer that shows what is named, with the names, and with the words that found nothing."""
    match = Match(rung=rung, names=tuple(named.as_written(knowledge) for named in reading.named), say=say)
    answer = _open(knowledge, query, reading.named, reading.within)
    return msgspec.structs.replace(answer, match=match, not_understood=reading.left_over)


def _open(knowledge: Knowledge, query: Query, named: Sequence[Named], within: Sequence[Named] = ()) -> Answer:
    """Return the answer that shows what is named: a topic, a section of topics, entries, or rows to choose from."""
    topics, entries = topics_in(named), entries_in(named)
    asked = section_in(named)
    section = asked if asked is Section.DANGER_SIGNS else query.section or asked
    if section is Section.FIRST_AID and topics:
        section = None  # a page is first aid
    if of_section := [entry for entry in entries if section and entry.kind in section.kinds]:
        return answers.of_entries(knowledge, query, of_section, topics, section)
    if section and _outranks(section, topics, entries):
        # the causes of leg cramps at night are those of both, though one name says it all
        related = {name for topic in topics for name in topic.related}
        topics += [topic for topic in topics_in(within) if topic.id in related and topic not in topics]
        return (
            answers.of_topics(knowledge, query, topics, section)
            if topics
            else answers.of_section(knowledge, query, section)
        )
    if topics and not entries:
        bare = name_key(normalize(topics[0].id))
        is_bare = all(found.key == bare for found in named if topics[0] in found.things)
        return answers.of_topics(knowledge, query, topics, with_parts=is_bare and not query.full)
    return answers.of_entries(knowledge, query, entries, topics)


def _outranks(section: Section, topics: Sequence[Topic], entries: Sequence[Entry]) -> bool:
    """Whether a section is shown rather than entries that are not of it.

    A treatment says more ("does coffee cause leg cramps" is about coffee), but for the danger signs of a place.
    """
    is_asked_for = any(entry.kind in TREATMENTS for entry in entries)
    if section is Section.DANGER_SIGNS:
        return bool(topics) or not is_asked_for
    return not is_asked_for and (bool(topics) or not entries)


# --- Words put right, and nothing


def _respelt(knowledge: Knowledge, query: Query) -> dict[str, str]:
    """Return what was misspelt with what was meant."""
    from cramptool.spelling import respelt

    return respelt(knowledge, query.spelt[:LONGEST_READ])


def _as_corrected(answer: Answer, corrected: dict[str, str]) -> Answer:
    """Return the answer with what was taken for what; one that opens something says so by its status."""
    if answer.match is None:
        return answer
    status = Status.CORRECTED if answer.status is Status.FOUND else answer.status
    match = msgspec.structs.replace(answer.match, corrected={**answer.match.corrected, **corrected})
    return msgspec.structs.replace(answer, status=status, match=match)


def _nothing(knowledge: Knowledge, query: Query) -> Answer:
    """Open nothing, and suggest near names."""
    candidates = suggest(knowledge, query.text)
    return Answer(
        query=query.text, status=Status.NONE, candidates=candidates, not_understood=telling(query.spelt[:LONGEST_READ])
    )


def suggest(knowledge: Knowledge, words: str) -> tuple[Candidate, ...]:
    """Return what a query may have meant: never a remedy or a medicine.

    First the topics that one of its words names, then the topics, danger signs and commands whose names are nearest.
    """
    typed = telling(normalize(words)[:LONGEST_READ])
    if not typed:
        return ()
    from cramptool.spelling import near_names

    things: list[Topic | DangerSign] = [*knowledge.topics, *knowledge.danger_signs]  # the first of all
    nameable = [(name, place) for name, places in all_filed(knowledge.names.exact) for place in places]
    names = [(name, things[place]) for name, place in nameable if place < len(things)]
    named = [thing for word in typed for name, thing in names if name == word and isinstance(thing, Topic)]
    near = [names[place][1] for place in near_names(name_key(typed), [name for name, _ in names])]
    rows = [*map(answers.candidate, [*named, *near]), *_commands(words.split(maxsplit=1)[0])]
    return tuple({(row.kind, row.id): row for row in rows}.values())[:SUGGESTIONS]


def _commands(word: str) -> Iterator[Candidate]:
    """Yield the commands that a first word may have been meant for."""
    from cramptool.spelling import near_words

    for command in near_words(word.lower(), [*sorted(COMMANDS), "--help", "--version"]):
        name = f"cramptool {command}"
        action = name if command.startswith("-") else f"{name} --help"
        yield Candidate(id=command, kind="command", name=name, action=action)
