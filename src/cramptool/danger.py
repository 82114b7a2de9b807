"""The danger that a query raises: phrases of danger signs anywhere in it, or the name of a sign alone."""

from typing import NamedTuple

from cramptool.model import DangerSign, Knowledge, Match, Names, Rung, Topic, Urgency
from cramptool.names import called, matching, name_key, names_of, phrase_key, with_kinds, words_of
from cramptool.naming import read
from cramptool.query import LONGEST_READ, Query
from cramptool.words import IDLE_WORDS, SMALL_WORDS, base_form, normalize

WITHHOLDING = frozenset({Urgency.EMERGENCY, Urgency.URGENT})
"""A sign this grave withholds the page: nobody reads a stretch while something worse goes on."""

NONE = "none"
"""In the `danger` of what is not covered: it only sounds like one."""

_SEVERITY = {urgency: rank for rank, urgency in enumerate(Urgency)}


class Danger(NamedTuple):
    """The signs that a query raises, the gravest first, what the first went by, and all words that raise one."""

    signs: tuple[DangerSign, ...]
    match: Match
    words: frozenset[str]

    @property
    def withholds(self) -> bool:
        """Whether no page may be shown."""
        return self.signs[0].urgency in WITHHOLDING


def danger_in(knowledge: Knowledge, query: Query) -> Danger | None:
    """Return the danger that a query raises, None where it raises none.

    Among signs of one urgency the longest phrase says most (`heat stroke` over `stroke`), then the order of the file
    decides. A danger word of five letters or more is heard with one slip in it.
    """
    slips = _slips(knowledge.names, query)
    found = _phrases(knowledge, query, slips)
    for name in map(name_key, (query.typed, *(query.corrected({wrong: near}).typed for near, wrong in slips.items()))):
        found.update({(place, name): frozenset(name.split()) for place in _signs_called(knowledge, name)})
    found |= _beside_a_place(knowledge, query)
    if not found:
        return None
    signs = knowledge.danger_signs
    ranked = sorted(found, key=lambda hit: (_SEVERITY[signs[hit[0]].urgency], -len(hit[1].split()), hit[0]))
    gravest, key = ranked[0]
    corrected = {wrong: near for near, wrong in slips.items() if base_form(near) in found[gravest, key]}
    return Danger(
        signs=tuple(signs[place] for place in dict.fromkeys(place for place, _ in ranked)),
        match=_match(signs[gravest], key, corrected),
        words=frozenset().union(*found.values()),
    )


def _phrases(knowledge: Knowledge, query: Query, slips: dict[str, str]) -> dict[tuple[int, str], frozenset[str]]:
    """Return the places of signs with the phrases that raise them, and the words that do so.

    What is known to be harmless is no danger where it says more: "seizure of assets" over "seizure".
    """
    names, not_covered = knowledge.names, knowledge.not_covered
    there = with_kinds((*query.typed, *map(base_form, slips)))
    found = {
        (place, key): words_of(key, there) for key, places in matching(names.phrases, there).items() for place in places
    }
    harmless = {
        words_of(key, there)
        for key, places in matching(names.not_covered, there).items()
        if any(not_covered[place].danger == NONE for place in places)
    }
    return {hit: words for hit, words in found.items() if not any(words < more for more in harmless)}


def _beside_a_place(knowledge: Knowledge, query: Query) -> dict[tuple[int, str], frozenset[str]]:
    """Return the places of signs of which a name of several words stands beside a place or a section and nothing else.

    "kidney pain" is a danger, and so is "calf kidney pain". One word may mean too much for that, and so may words that
    stand apart ("wake at night, cannot sleep") or with a small word beside them ("after not moving").
    """
    typed = query.typed[:LONGEST_READ]
    found = {}
    for key in matching(knowledge.names.exact, frozenset(typed)):
        for place in _signs_called(knowledge, key):
            for name in map(normalize, names_of(knowledge.danger_signs[place])):
                starts = [start for start in range(len(typed)) if typed[start : start + len(name)] == name]
                if len(name) > 1 and name_key(name) == key and starts:
                    rest = slice(starts[0], starts[0] + len(name))
                    if _are_places(knowledge, query, rest):
                        found[place, key] = frozenset(name)
    return found


def _are_places(knowledge: Knowledge, query: Query, without: slice) -> bool:
    """Whether all other words of a query name topics or sections."""
    spelt, typed = list(query.spelt), list(query.typed)
    del spelt[without], typed[without]
    if (SMALL_WORDS | IDLE_WORDS).intersection(typed):
        return False
    reading = read(knowledge, query._replace(spelt=tuple(spelt), typed=tuple(typed)))
    things = (thing for named in reading.named for thing in named.things)
    return not reading.left_over and all(isinstance(thing, Topic) for thing in things)


def _slips(names: Names, query: Query) -> dict[str, str]:
    """Return the danger words that were misspelt by one slip, each with the typed word."""
    known = (names.vocabulary, SMALL_WORDS)
    unknown = [word for word in query.spelt[:LONGEST_READ] if not any(word in words for words in known)]
    if not unknown:
        return {}
    from cramptool.spelling import danger_slips

    return danger_slips(names, unknown)


def _signs_called(knowledge: Knowledge, key: str) -> tuple[int, ...]:
    """Return the places of the signs that have a name of this key."""
    places = (place - len(knowledge.topics) for place in called(knowledge.names.exact, key))
    return tuple(place for place in places if 0 <= place < len(knowledge.danger_signs))


def _match(sign: DangerSign, key: str, corrected: dict[str, str]) -> Match:
    """Return the phrase or the name of `sign` that has this key, as the file writes it."""
    phrase = next((phrase for phrase in sign.phrases if phrase_key(phrase) == key), None)
    if phrase:
        return Match(rung=Rung.DANGER_PHRASE, names=(phrase,), corrected=corrected)
    name = next(name for name in names_of(sign) if name_key(normalize(name)) == key)
    return Match(rung=Rung.EXACT_NAME, names=(name,), corrected=corrected)
