"""Names: under what things are found, and the phrases that mean a danger, a section or something not covered."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from itertools import chain

from cramptool.model import DangerSign, Entry, Filed, KnowledgeFile, Names, Section, Topic, Who
from cramptool.words import OTHERS, SMALL_WORDS, WHO_NAMES, base_form, normalize, spelled

ANY = "any"
"""In the `topics` of an entry: it concerns cramps anywhere."""

COMMANDS = frozenset(
    """
    causes check danger-signs exams exercises export first-aid guide init list medicines nutrition prevent remedies
    schema search show symptoms types
    """.split()
)
"""The first words that the command line takes for itself; bare words beginning otherwise are shown."""

OR = "/"
"""Between alternatives in a phrase: "calf/leg swollen" is two phrases in one."""

STANDS_FOR = {"child": WHO_NAMES[Who.CHILDREN], "somebody": OTHERS}
"""Words of a danger phrase that stand for many: "somebody not waking" is about her, my husband or a baby too."""


SHORTEST_DANGER = 5
"""Danger words this long are recognised at one slip of the keyboard; shorter ones are too near to harmless words."""


def name_key(words: Iterable[str]) -> str:
    """Return what two names have in common that are the same but for order, repetition and small words."""
    there = {*words}
    return " ".join(sorted(there - SMALL_WORDS or there))


def chunks(phrase: str) -> list[str]:
    """Return the words of a phrase as they are written, alternatives together; there may be blanks around a slash."""
    return phrase.replace(f" {OR} ", OR).split()


def phrase_key(phrase: str) -> str:
    """Return the words of a phrase, each once and in no order; small words count, not every "fit" is "having a fit"."""
    if OR not in phrase:
        return " ".join(sorted({*normalize(phrase)}))
    words: set[str] = set()
    for chunk in chunks(phrase):
        normal = normalize(chunk)
        words.update([OR.join(dict.fromkeys(normal))] if OR in chunk and normal else normal)
    return " ".join(sorted(words))


def with_kinds(there: Iterable[str]) -> frozenset[str]:
    """Return words with those that stand for any of them."""
    words = frozenset(there)
    return words.union(kind for kind, kinds in STANDS_FOR.items() if words & kinds)


def matching(filed: Filed, there: AbstractSet[str]) -> dict[str, tuple[int, ...]]:
    """Return the names or phrases of which every word, or one of its alternatives, is `there`, with what they mean."""
    found = sorted({named for word in there for named in filed.get(word, ())})
    return {key: means for _, key, means in found if all(not there.isdisjoint(slot.split(OR)) for slot in key.split())}


def words_of(key: str, there: frozenset[str]) -> frozenset[str]:
    """Return the words `there` by which a name or a phrase matches."""
    return there.intersection(key.replace(OR, " ").split())


def called(filed: Filed, key: str) -> tuple[int, ...]:
    """Return what this very key means, nothing where it stands nowhere."""
    return next((means for _, name, means in filed.get(_rarest(key), ()) if name == key), ())


def all_filed(filed: Filed) -> list[tuple[str, tuple[int, ...]]]:
    """Return every name or phrase with what it means, in the order of the file."""
    return [(key, means) for _, key, means in sorted({named for under in filed.values() for named in under})]


def names_of(thing: Topic | Entry | DangerSign) -> tuple[str, ...]:
    """Return every name under which a thing is found, as the file writes it, its id among them."""
    found_by = () if isinstance(thing, DangerSign) else thing.found_by
    return (thing.name, thing.id, *thing.aliases, *found_by)


def phrases_of(file: KnowledgeFile, section: Section) -> tuple[str, ...]:
    """Return the phrases that ask for a section: its own name, and what the file adds."""
    added = (overview.phrases for overview in file.overviews if overview.section is section)
    return (section.value.replace("-", " "), *next(added, ()))


def collect_names(file: KnowledgeFile) -> Names:
    """Return every name, phrase and word of a knowledge file, normalised."""
    # an id most often says the same as the name
    named = [
        (words, place)
        for place, thing in enumerate(file.things)
        for words in dict.fromkeys(map(spelled, names_of(thing)))
    ]
    asks = [(phrase, place) for place, section in enumerate(Section) for phrase in phrases_of(file, section)]
    dangers = [(phrase, place) for place, sign in enumerate(file.danger_signs) for phrase in sign.phrases]
    not_covered = [(phrase, place) for place, item in enumerate(file.not_covered) for phrase in item.phrases]
    phrases = [phrase for phrase, _ in (*asks, *dangers, *not_covered)]
    danger_names = (name for sign in file.danger_signs for name in names_of(sign))
    return Names(
        exact=_file((name_key(map(base_form, words)), place) for words, place in named),
        phrases=_file((phrase_key(phrase), place) for phrase, place in dangers),
        sections=_file((phrase_key(phrase), place) for phrase, place in asks),
        not_covered=_file((phrase_key(phrase), place) for phrase, place in not_covered),
        complaints=frozenset(word for complaint in file.complaints for word in normalize(complaint)),
        danger_words=frozenset(chain(*map(normalize, (*danger_names, *(phrase for phrase, _ in dangers))))),
        vocabulary=_spellings((*(words for words, _ in named), *map(spelled, (*phrases, *file.complaints)))),
    )


def _spellings(texts: Iterable[Iterable[str]]) -> frozenset[str]:
    """Return every word of texts, as it is written and in base form."""
    written = set().union(*texts)
    return frozenset(written.union(map(base_form, written)))


def _file(pairs: Iterable[tuple[str, int]]) -> Filed:
    """File names or phrases with what each means; the pairs come in the order of what they mean."""
    means: dict[str, list[int]] = {}
    for key, meaning in pairs:
        if key not in means:
            means[key] = [meaning]
        elif means[key][-1] != meaning:
            means[key].append(meaning)
    means.pop("", None)
    filed: dict[str, list[tuple[int, str, tuple[int, ...]]]] = {}
    for place, (key, meanings) in enumerate(means.items()):
        named = (place, key, tuple(meanings))
        for word in _rarest(key).split(OR):
            filed.setdefault(word, []).append(named)
    return {word: tuple(under) for word, under in filed.items()}


def _rarest(key: str) -> str:
    """Return the word of a key that is hardest to come by: with the fewest alternatives, then the longest."""
    if OR not in key:
        return max(key.split(), key=len, default="")
    return max(key.split(), key=lambda word: (-word.count(OR), len(word)))
