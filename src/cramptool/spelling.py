"""Misspellings: a word that is none of the file's nor of everyday English is taken for the nearest one that is.

Distances count slips of the keyboard: a letter too many, too few, wrong, or two swapped. They correct words and find
near names; no distance between whole queries decides what opens, for "heart" is as near to "heat" as "calff" to "calf".
"""

from collections.abc import Iterable, Sequence

from rapidfuzz.distance import OSA, JaroWinkler
from rapidfuzz.fuzz import ratio
from rapidfuzz.process import extract

from cramptool.everyday import EVERYDAY_WORDS
from cramptool.model import Knowledge, Names
from cramptool.names import SHORTEST_DANGER, called
from cramptool.words import IDLE_WORDS, LONGEST_WORD, SMALL_WORDS, base_form, forms_of

_SLIPS = ((11, 3), (5, 2), (3, 1))
"""How many slips a word of at least so many letters may have."""

_SHORTEST_RUN_ON = 4
"""Two words run together are told apart from this length."""

_SHORT, _ALIKE = 6, 0.85
"""A word of at most so many letters has 2 slips only if it begins right: Jaro-Winkler's measure, of 1."""

SUGGESTION_CUTOFF = 76
"""Of 100, by rapidfuzz's ratio: keeps "leg crmps", drops "hand" for "head". A suggestion opens nothing."""


def danger_slips(names: Names, words: Iterable[str]) -> dict[str, str]:
    """Return the danger words one slip away from a word that is itself no known word, each with that word."""
    slips: dict[str, str] = {}
    for word in words:
        if len(word) >= SHORTEST_DANGER - 1 and not is_known(names, word):
            forms = _danger_forms(names, word)
            slips.update({forms[form]: word for form in forms if OSA.distance(word, form, score_cutoff=1) <= 1})
    return slips


def _danger_forms(names: Names, word: str) -> dict[str, str]:
    """Return the danger words that a word may be, in all their forms: one slip leaves the beginning or all the rest."""
    near = (danger for danger in sorted(names.danger_words) if len(danger) >= SHORTEST_DANGER - 1)
    begins = (danger for danger in near if danger[0] in word[:2] or danger[1:3] == word[1:3] or danger[1] == word[0])
    forms = {form: danger for danger in begins for form in forms_of(danger)}
    return {form: danger for form, danger in forms.items() if len(form) >= SHORTEST_DANGER}


def respelt(knowledge: Knowledge, words: Sequence[str]) -> dict[str, str]:
    """Return what was misspelt with what was meant.

    A word is taken for the known word that is nearer than all others ("claf": "calf"), or for two that were run
    together ("chestpain": "chest pain").
    """
    meant: dict[str, str] = {}
    for word in words:
        if not is_known(knowledge.names, word):
            nearest = _nearest(word, knowledge) or _nearest(base_form(word), knowledge)
            if not nearest or not _alone(knowledge.names, [nearest]):
                nearest = _idle(word) or nearest or _two(word, knowledge.names)
            meant.update({word: nearest} if nearest else {})
    return meant


def near_names(name: str, names: Sequence[str]) -> list[int]:
    """Return the places of the names that are near to a name, the nearest first."""
    return [place for _, _, place in extract(name, names, scorer=ratio, score_cutoff=SUGGESTION_CUTOFF, limit=None)]


def near_words(word: str, known: Iterable[str]) -> list[str]:
    """Return the known words that are a few slips away from a word, the nearest first."""
    slips = _most_slips(word)
    near = sorted((OSA.distance(word, meant, score_cutoff=slips), meant) for meant in known)
    return [meant for distance, meant in near if distance <= slips]


def is_known(names: Names, word: str) -> bool:
    """Return whether a word is typed on purpose: one of the file, or of everyday English."""
    known = (names.vocabulary, SMALL_WORDS, IDLE_WORDS, EVERYDAY_WORDS)
    # "weekness" is no word of "week"
    spellings = {word} if word.endswith("ness") and word not in known[-1] else {word, base_form(word)}
    return not word.isalpha() or len(word) > LONGEST_WORD or any(not spellings.isdisjoint(words) for words in known)


def _nearest(word: str, knowledge: Knowledge) -> str | None:
    """Return the known word that is nearest to a misspelt one, None where it is too far off or does not win alone."""
    known = knowledge.names.vocabulary
    slips = _most_slips(word)
    near = extract(word, known, scorer=OSA.distance, score_cutoff=slips, limit=None) if slips else []
    near = [hit for hit in near if base_form(hit[0]) not in SMALL_WORDS | IDLE_WORDS]
    best = min((distance for _, distance, _ in near), default=0)
    winners = [meant for meant, distance, _ in near if distance == best]
    if len(word) <= _SHORT and best > 1:
        winners = [meant for meant in winners if JaroWinkler.similarity(word, meant) > _ALIKE]
    if len(winners) > 1:
        for preferred in (_places(knowledge), _alone(knowledge.names, winners)):
            winners = [meant for meant in winners if meant in preferred] or winners
        alike = {meant: JaroWinkler.similarity(word, meant) for meant in winners}  # who slips begins right
        most_alike = max(alike.values())
        winners = [meant for meant in winners if alike[meant] == most_alike]
    meanings = {_meaning(knowledge.names, meant) for meant in winners}
    return min(winners) if len(meanings) == 1 else None


def _most_slips(word: str) -> int:
    """Return how many slips a word of this length may have."""
    return next((slips for length, slips in _SLIPS if len(word) >= length), 0)


def _meaning(names: Names, word: str) -> tuple[int, ...] | str:
    """Return what a word means by itself: the things of which it is a name, or the sections for which it asks."""
    base = base_form(word)
    return called(names.exact, base) or called(names.sections, base) or base


def _alone(names: Names, words: Iterable[str]) -> set[str]:
    """Return the words that are a name, or ask for a section, all by themselves."""
    return {word for word in words if not isinstance(_meaning(names, word), str)}


def _two(word: str, names: Names) -> str | None:
    """Return the two known words of which a word is made up, None where there are none of 4 letters or more."""
    for middle in range(_SHORTEST_RUN_ON, len(word) - _SHORTEST_RUN_ON + 1):
        halves = word[:middle], word[middle:]
        if all(half in names.vocabulary for half in halves):
            return " ".join(halves)
    return None


def _idle(word: str) -> str | None:
    """Return the word without weight that is one slip away ("wich": "which"), so that it is not left over."""
    idle = (meant for meant in sorted(SMALL_WORDS | IDLE_WORDS) if len(meant) >= _SHORTEST_RUN_ON)
    return next((meant for meant in idle if OSA.distance(word, meant, score_cutoff=1) <= 1), None)


def _places(knowledge: Knowledge) -> set[str]:
    """Return the words for where it hurts, and how: what is misspelt is most often one of them."""
    names = (name for topic in knowledge.topics for name in (topic.name, topic.id, *topic.aliases))
    return {word for text in (*names, *knowledge.complaints) for word in text.lower().split()}
