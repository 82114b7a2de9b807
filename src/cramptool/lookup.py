"""What was typed -> what is shown: a ladder of rungs, danger first, each explainable by a name in the file.

No score decides what opens: to a fuzzy matcher "heart" is as near to "heat" as "calff" is to "calf". A rung finds a
name or hands on to the next one; distances only correct the spelling of danger words, and suggest near names.
"""

from collections.abc import Iterable, Iterator

import msgspec

from cramptool.model import (
    READING_ORDER,
    Answer,
    Candidate,
    DangerSign,
    Entry,
    Knowledge,
    Match,
    Medicine,
    NotCovered,
    Overview,
    Rung,
    Section,
    Status,
    Topic,
    Urgency,
    Who,
)
from cramptool.names import (
    ANY,
    EVERYDAY_WORDS,
    SECTION_NAMES,
    SMALL_WORDS,
    name_key,
    names_of,
    normalize,
    people_named,
    phrase_key,
    telling,
)

Thing = Topic | Section | Entry | DangerSign
"""What a name can open."""

WITHHOLDING = frozenset({Urgency.EMERGENCY, Urgency.URGENT})
"""A sign this grave withholds the page: nobody reads a stretch while something worse goes on."""

SHORTEST_CORRECTED = 5
"""Danger words this long are recognised at one slip of the keyboard; shorter ones are too near to harmless words."""

SUGGESTIONS = 3
SUGGESTION_CUTOFF = 76
"""Of 100, by rapidfuzz's ratio: keeps "calff" and "leg crmps", drops "hand" for "head". A suggestion opens nothing."""

_SEVERITY = {urgency: rank for rank, urgency in enumerate(Urgency)}


def look_up(knowledge: Knowledge, words: str, *, section: Section | None = None, full: bool = False) -> Answer:
    """Answer a query, danger signs before all else.

    `section` narrows a topic to one part of the knowledge, as `cramptool prevent calf` does; without words it is the
    whole section. Words that name an entry or another section open that. `full` adds to a topic all that the file has
    on it. The answer is the same for the same file and words, always.
    """
    typed = normalize(words)
    if not typed and section:
        answer = _whole_section(knowledge, words, section)
    else:
        answer = _ladder(knowledge, words, typed, section, full=full)
    answer = msgspec.structs.replace(answer, who=people_named(typed), full=full)
    if full and answer.topics and not answer.section:
        return _with_everything(knowledge, answer, answer.topics[0])
    return answer


def _ladder(knowledge: Knowledge, words: str, typed: tuple[str, ...], section: Section | None, *, full: bool) -> Answer:
    """Go up the rungs, to the first that answers."""
    signs, match = _danger_signs(knowledge, typed)
    answer = _exact_name(knowledge, words, typed, section)
    # asked for in full, the page of an emergency is shown: its own help stands on top of it
    is_emergency_page = bool(full and not section and answer and answer.topics and answer.urgency)
    if signs and signs[0].urgency in WITHHOLDING and not is_emergency_page:
        urgency = signs[0].urgency
        return Answer(query=words, status=Status.DANGER, match=match, urgency=urgency, danger_signs=signs)
    if answer is None and match:
        answer = _sign_card(words, signs[0], match)
    if answer is None:
        return _nothing(knowledge, words, typed)
    if signs:  # a sign to book a visit for: the page is shown, with the sign above it
        others = tuple(sign for sign in answer.danger_signs if sign not in signs)
        urgency = answer.urgency or signs[0].urgency  # a topic that is an emergency stays one
        answer = msgspec.structs.replace(answer, urgency=urgency, danger_signs=(*signs, *others))
    return answer


def _with_everything(knowledge: Knowledge, answer: Answer, topic: Topic) -> Answer:
    """Return the answer with all entries about its topic; what else concerns it is only named."""
    entries = [entry for part in READING_ORDER for entry in section_entries(knowledge, part, topic, answer.who)]
    return msgspec.structs.replace(
        answer,
        overview=None if topic.urgency else overview_of(knowledge, Section.FIRST_AID),
        entries=tuple(entry for entry in entries if topic.id in entry.topics),
        candidates=tuple(_candidate(entry) for entry in entries if topic.id not in entry.topics),
    )


def section_entries(
    knowledge: Knowledge, section: Section, topic: Topic | None = None, who: Iterable[Who] = ()
) -> tuple[Entry, ...]:
    """Return the entries of a section, in file order.

    With a topic, those about it, then those with a caution for the people in `who`, then those about cramps anywhere.
    A topic that is an emergency is no cramp, and has only what is said about itself.
    """
    entries = [entry for kind in section.kinds for entry in knowledge.of_kind(kind)]
    if topic is None:
        return tuple(entries)
    about = [entry for entry in entries if topic.id in entry.topics]
    if topic.urgency:
        return tuple(about)
    careful = [entry for entry in entries if {*who} & {*entry.who} and entry not in about]
    anywhere = [entry for entry in entries if ANY in entry.topics and entry not in about and entry not in careful]
    return (*about, *careful, *anywhere)


def overview_of(knowledge: Knowledge, section: Section | None) -> Overview | None:
    """Return what the file says about a whole section, None where it says nothing."""
    return next((overview for overview in knowledge.overviews if overview.section is section), None)


def topic_signs(knowledge: Knowledge, topic: Topic) -> tuple[DangerSign, ...]:
    """Return the danger signs of a topic in the topic's order: the most telling first."""
    by_id = {sign.id: sign for sign in knowledge.danger_signs}
    return tuple(by_id[sign] for sign in topic.danger_signs)


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
    return tuple(_candidate(thing) for thing in things[what])


# --- Danger phrases, on the whole query


def _danger_signs(knowledge: Knowledge, typed: tuple[str, ...]) -> tuple[tuple[DangerSign, ...], Match | None]:
    """Return the signs that the query raises, the gravest first, and what the first one went by.

    Among signs of one urgency the longest phrase says most (`heat stroke` over `stroke`), then the order of the file
    decides.
    """
    corrections = _corrections(knowledge, typed)
    there = {*typed, *corrections}
    longest: dict[int, str] = {}  # the place of a sign -> its longest phrase
    for word in there:
        for key, places in knowledge.names.phrases.get(word, {}).items():
            if there.issuperset(key.split()):
                for place in places:
                    longest[place] = max(longest.get(place, ""), key, key=_length)
    meant = [[near if word == wrong else word for word in typed] for near, wrong in corrections.items()]
    for name in map(name_key, (typed, *meant)):
        for place in _signs_called(knowledge, name):
            longest[place] = max(longest.get(place, ""), name, key=_length)
    if not longest:
        return (), None
    signs = knowledge.danger_signs
    ranked = sorted(longest, key=lambda place: (_SEVERITY[signs[place].urgency], -_length(longest[place]), place))
    return tuple(signs[place] for place in ranked), _danger_match(signs[ranked[0]], longest[ranked[0]])


def _signs_called(knowledge: Knowledge, key: str) -> tuple[int, ...]:
    """Return the places of the signs that have a name of this key."""
    called = {target.removeprefix("danger_signs.") for target in knowledge.names.exact.get(key, ())}
    return tuple(place for place, sign in enumerate(knowledge.danger_signs) if sign.id in called)


def _danger_match(sign: DangerSign, key: str) -> Match:
    """Return the phrase or the name of `sign` that has this key, as the file writes it."""
    phrase = next((phrase for phrase in sign.phrases if phrase_key(phrase) == key), None)
    if phrase is None:
        return Match(rung=Rung.EXACT_NAME, name=_as_written(sign, key))
    return Match(rung=Rung.DANGER_PHRASE, name=phrase)


def _length(key: str) -> int:
    """Return how many words a phrase has."""
    return len(key.split())


def _corrections(knowledge: Knowledge, typed: tuple[str, ...]) -> dict[str, str]:
    """Return the danger words one slip away from a typed word that is itself a word of nothing known, with that word.

    Danger words are those of the phrases and of the names of danger signs.
    """
    known = (knowledge.names.vocabulary, SMALL_WORDS, EVERYDAY_WORDS)
    unknown = [
        word for word in typed if len(word) >= SHORTEST_CORRECTED - 1 and not any(word in words for words in known)
    ]
    if not unknown:
        return {}
    from rapidfuzz.distance import OSA

    phrases = (key for filed in knowledge.names.phrases.values() for key in filed)
    called = (
        key
        for key, targets in knowledge.names.exact.items()
        if any(target.startswith("danger_signs.") for target in targets)
    )
    danger_words = {word for key in (*phrases, *called) for word in key.split() if len(word) >= SHORTEST_CORRECTED}
    return {
        near: word for near in sorted(danger_words) for word in unknown if OSA.distance(word, near, score_cutoff=1) <= 1
    }


# --- The exact name of a topic, a section, an entry or a sign


def _exact_name(knowledge: Knowledge, query: str, typed: tuple[str, ...], section: Section | None) -> Answer | None:
    """Open what is called just so, small words and the order of words aside."""
    key = name_key(typed)
    targets = knowledge.names.exact.get(key, ())
    if not targets:
        return None
    things = [_named(knowledge, target) for target in targets]
    match = Match(rung=Rung.EXACT_NAME, name=_as_written(things[0], key))
    if len(things) > 1:
        candidates = tuple(_candidate(thing) for thing in things)
        return Answer(query=query, status=Status.AMBIGUOUS, match=match, section=section, candidates=candidates)
    return _open(knowledge, query, match, things[0], section)


def _as_written(thing: Thing, key: str) -> str:
    """Return the name of a thing that has this key, as the file writes it."""
    return next(name for name in names_of(thing) if name_key(normalize(name)) == key)


def _named(knowledge: Knowledge, target: str) -> Thing:
    """Return what `list.id` stands for."""
    where, _, name = target.partition(".")
    if where == "sections":
        return Section(name)
    found: Topic | Entry | DangerSign = next(thing for thing in getattr(knowledge, where) if thing.id == name)
    return found


def _open(knowledge: Knowledge, query: str, match: Match, thing: Thing, section: Section | None) -> Answer:
    """Return the answer that shows one thing, within a section where one was asked for."""
    if isinstance(thing, Section):
        return msgspec.structs.replace(_whole_section(knowledge, query, thing), match=match)
    if isinstance(thing, DangerSign):
        return _sign_card(query, thing, match)
    if isinstance(thing, Entry):
        signs = tuple(sign for sign in knowledge.danger_signs if sign.id in thing.danger_signs)
        return Answer(query=query, status=Status.FOUND, match=match, entries=(thing,), danger_signs=signs)
    entries = section_entries(knowledge, section, thing, people_named(normalize(query))) if section else ()
    # a section that has nothing on the topic gives way to the topic's own page
    section = section if entries or section is Section.DANGER_SIGNS else None
    return Answer(
        query=query,
        status=Status.FOUND,
        match=match,
        urgency=Urgency(thing.urgency) if thing.urgency else None,
        section=section,
        overview=None if thing.urgency else overview_of(knowledge, section),
        topics=(thing,),
        entries=entries,
        danger_signs=topic_signs(knowledge, thing),
    )


def _sign_card(query: str, sign: DangerSign, match: Match) -> Answer:
    """Return the answer that shows one danger sign, one that does not withhold the page."""
    section = Section.DANGER_SIGNS
    return Answer(
        query=query, status=Status.FOUND, match=match, urgency=sign.urgency, section=section, danger_signs=(sign,)
    )


def _whole_section(knowledge: Knowledge, query: str, section: Section) -> Answer:
    """Return the answer that shows a whole section."""
    entries = section_entries(knowledge, section)
    signs = knowledge.danger_signs if section is Section.DANGER_SIGNS else ()
    status = Status.FOUND if entries or signs else Status.NONE
    overview = overview_of(knowledge, section)
    return Answer(query=query, status=status, section=section, overview=overview, entries=entries, danger_signs=signs)


# --- Nothing


def _nothing(knowledge: Knowledge, query: str, typed: tuple[str, ...]) -> Answer:
    """Open nothing: say so where the file knows what is meant but has nothing on it, else suggest near names."""
    covered = _not_covered(knowledge, typed)
    if covered:
        phrase, item = covered
        match = Match(rung=Rung.NOT_COVERED, name=phrase, say=item.say)
        return Answer(query=query, status=Status.NONE, match=match, not_understood=telling(typed))
    candidates = suggest(knowledge, query)
    return Answer(query=query, status=Status.NONE, candidates=candidates, not_understood=telling(typed))


def _not_covered(knowledge: Knowledge, typed: tuple[str, ...]) -> tuple[str, NotCovered] | None:
    """Return the first phrase in the query that the file has nothing on."""
    there = set(typed)
    for key, place in knowledge.names.not_covered.items():
        if there.issuperset(key.split()):
            return key, knowledge.not_covered[place]
    return None


def suggest(knowledge: Knowledge, words: str) -> tuple[Candidate, ...]:
    """Return what a query may have meant: never a remedy or a medicine.

    First the topics that one of its words names, then the topics, sections and danger signs whose names are nearest.
    """
    typed = telling(normalize(words))
    if not typed:
        return ()
    from rapidfuzz.fuzz import ratio
    from rapidfuzz.process import extract

    named = [target for word in typed for target in knowledge.names.exact.get(word, ()) if target.startswith("topics.")]
    targets, names = zip(*_suggestible(knowledge), strict=True)
    near = extract(name_key(typed), names, scorer=ratio, score_cutoff=SUGGESTION_CUTOFF, limit=None)
    best = list(dict.fromkeys([*named, *(targets[place] for _, _, place in near)]))[:SUGGESTIONS]
    return tuple(_candidate(_named(knowledge, target)) for target in best)


def _suggestible(knowledge: Knowledge) -> Iterator[tuple[str, str]]:
    """Yield what may be suggested, with each of its names."""
    for name, targets in knowledge.names.exact.items():
        for target in targets:
            if target.startswith(("topics.", "sections.", "danger_signs.")):
                yield target, name


def _candidate(thing: Thing) -> Candidate:
    """Return the row that stands for a thing in a list."""
    if isinstance(thing, Section):
        return Candidate(
            id=thing.value, kind="section", name=SECTION_NAMES[thing][0], action=f"cramptool {thing.value}"
        )
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
