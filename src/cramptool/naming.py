"""What the words of a query name: topics, entries and sections, and the words left over."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from cramptool.model import TREATMENTS, Entry, Knowledge, Medicine, Section, Topic, Who
from cramptool.names import called, matching, name_key, names_of, phrase_key, phrases_of, words_of
from cramptool.query import LONGEST_READ, Query
from cramptool.words import IDLE_WORDS, NEGATIONS, PEOPLE, SMALL_WORDS, WHO_NAMES, base_form, normalize, telling


class Named(NamedTuple):
    """A name or phrase found among the words of a query: its words there, what it opens and what it asks for."""

    key: str
    words: frozenset[str]
    things: tuple[Topic | Entry, ...]
    sections: tuple[Section, ...]

    def as_written(self, knowledge: Knowledge) -> str:
        """Return the name or the phrase as the file writes it."""
        if self.things:
            return next(name for name in names_of(self.things[0]) if name_key(normalize(name)) == self.key)
        return next(phrase for phrase in phrases_of(knowledge, self.sections[0]) if phrase_key(phrase) == self.key)


class Reading(NamedTuple):
    """What is named in a query, the telling words that say so, and those left over, as they are spelt.

    `named` are the longest names only, `within` those inside a longer one ("leg" in "leg cramp at night").
    """

    named: tuple[Named, ...]
    within: tuple[Named, ...]
    understood: frozenset[str]
    left_over: tuple[str, ...]


def typed_as_two(knowledge: Knowledge, query: Query) -> dict[str, str]:
    """Return names of one word that were typed as two, with the word: "foot ball" with "football"."""
    pairs = ((f"{first} {second}", f"{first}{second}") for first, second in pairwise(query.spelt[:LONGEST_READ]))
    return {pair: word for pair, word in pairs if called(knowledge.names.exact, base_form(word))}


def exactly_named(knowledge: Knowledge, query: Query) -> Named | None:
    """Return what is called just so, small words and the order of words aside, where nothing more is asked."""
    key = name_key(query.typed)
    words = frozenset(key.split())
    things = _things(knowledge, called(knowledge.names.exact, key))
    there = frozenset(query.typed)
    asks = matching(knowledge.names.sections, there) if things else {}
    asked = (words_of(phrase, there) for phrase in asks)
    is_all = all(words.issuperset(telling(phrase)) for phrase in asked)
    return Named(key, words, things, ()) if things and is_all else None


def read(knowledge: Knowledge, query: Query) -> Reading:
    """Return what the words of a query name."""
    typed, names = query.typed[:LONGEST_READ], knowledge.names
    there = frozenset(typed)
    opens, asks = matching(names.exact, there), matching(names.sections, there)
    said: dict[tuple[object, ...], Named] = {}  # a thousand "calf/x1", "calf/x2" are one: the first
    sections = tuple(Section)
    for key in dict.fromkeys((*opens, *asks)):
        things = _things(knowledge, opens.get(key, ()))
        if things or key in asks:
            words = words_of(key, there)
            named = Named(key, words, things, tuple(sections[place] for place in asks.get(key, ())))
            said.setdefault((words, opens.get(key), named.sections), named)
    found = [*said.values()]
    # a complaint by itself says something only where nothing else does
    found = [named for named in found if not named.words <= names.complaints] or found
    found = _without_scattered(_without_mere_people(found), typed)
    found.sort(key=lambda named: min(map(typed.index, named.words)))
    within = _within(found, names.complaints)
    hidden = {named.key for named in within}
    understood = (names.complaints & there).union(*(named.words for named in found)) - SMALL_WORDS
    known = understood | SMALL_WORDS | IDLE_WORDS | NEGATIONS | PEOPLE
    # how many tablets, that must not be passed over
    has_medicine = any(isinstance(thing, Medicine) for named in found for thing in named.things)
    return Reading(
        named=tuple(named for named in found if named.key not in hidden),
        within=within,
        understood=understood,
        left_over=tuple(
            spelt
            for spelt, word in dict(zip(query.spelt, typed, strict=False)).items()
            if word not in known and (has_medicine or not word.isdigit())
        ),
    )


def topics_in(named: Iterable[Named]) -> list[Topic]:
    """Return the topics named: emergencies first, then what says who it is, then in the order of the words."""
    ranked = sorted(named, key=lambda found: not found.words <= WHO_NAMES[Who.PREGNANCY])
    topics = {thing.id: thing for found in ranked for thing in found.things if isinstance(thing, Topic)}
    return sorted(topics.values(), key=lambda topic: topic.urgency is None)


def entries_in(named: Iterable[Named]) -> list[Entry]:
    """Return the entries named, in the order of the words."""
    entries = (thing for found in named for thing in found.things if isinstance(thing, Entry))
    return [*{(entry.kind, entry.id): entry for entry in entries}.values()]


def section_in(named: Iterable[Named]) -> Section | None:
    """Return the section asked for: the danger signs first, first aid last, else by the phrase that says most."""
    asked = [(found.words, section) for found in named for section in found.sections]
    ranks = {Section.DANGER_SIGNS: -1, Section.FIRST_AID: 1}
    asked.sort(key=lambda pair: (ranks.get(pair[1], 0), -len(pair[0])))
    return asked[0][1] if asked else None


def _within(found: Sequence[Named], complaints: frozenset[str]) -> tuple[Named, ...]:
    """Return the names inside a longer one, complaints aside: "back" in "cramp in back of the thigh".

    A cause or symptom hides no place and no question, for "tired legs" are still legs.
    """
    longer = {named.words - complaints for named in found}
    asked_for = {named.words - complaints for named in found if _is_asked_for(named)}

    def is_hidden(named: Named) -> bool:
        is_entry = named.things and all(isinstance(thing, Entry) for thing in named.things)
        said = named.words - complaints
        return any(said < words for words in (longer if is_entry else asked_for))

    return tuple(filter(is_hidden, found))


def _is_asked_for(named: Named) -> bool:
    """Whether a name is no mere cause or symptom."""
    return bool(named.sections) or any(isinstance(thing, Topic) or thing.kind in TREATMENTS for thing in named.things)


def _without_scattered(found: list[Named], typed: Sequence[str]) -> list[Named]:
    """Return the names without places whose words stand apart, each in another name.

    "lower back and leg pain" has no lower leg in it.
    """
    order = [word for word in typed if word not in SMALL_WORDS]

    def stands_together(named: Named) -> bool:
        places = sorted(order.index(word) for word in named.words if word in order)
        return not places or places[-1] - places[0] < len(places)

    def is_place(named: Named) -> bool:
        return bool(named.things) and all(isinstance(thing, Topic) for thing in named.things)

    whole = {named.key: named.words for named in found if stands_together(named)}
    elsewhere = frozenset().union(*whole.values())
    return [named for named in found if named.key in whole or not is_place(named) or not named.words <= elsewhere]


def _without_mere_people(found: list[Named]) -> list[Named]:
    """Return the names without those that only say who it is: a child with a sore leg is looked up by the leg."""
    others = [
        named
        for named in found
        if not (
            named.words <= WHO_NAMES[Who.CHILDREN]
            and any(isinstance(thing, Topic) and thing.urgency for thing in named.things)
        )
    ]
    return others if any(named.things for named in others) else found


def _things(knowledge: Knowledge, places: Iterable[int]) -> tuple[Topic | Entry, ...]:
    """Return what names open; the names of danger signs are `danger`'s."""
    return tuple(thing for place in places if isinstance(thing := knowledge.thing_at(place), Topic | Entry))
