"""Search: where words stand in names, cautions and texts; a danger is heard first, as by every command."""

import re
from collections.abc import Iterator

import msgspec

from cramptool.answers import Thing, candidate
from cramptool.danger import WITHHOLDING
from cramptool.lookup import look_up
from cramptool.model import Answer, Candidate, Entry, Knowledge, Match, Rung, Status, Topic
from cramptool.names import names_of
from cramptool.query import LONGEST_READ, Query, query_of
from cramptool.spelling import respelt
from cramptool.words import normalize, telling

_SENTENCE_ENDS = re.compile(r"(?<=[.!?]) ")


def search(knowledge: Knowledge, words: str, *, exact: bool = False) -> Answer:
    """Return the topics, danger signs and entries in which all the words occur, as rows to choose from.

    Those with the words in a name come first, then those with them in a caution, then in a text. Each row has the
    sentence in which the words stand as `found`. Misspelt words are corrected if nothing is found, unless `exact`.
    """
    answer = look_up(knowledge, words, exact=exact)
    if answer.urgency in WITHHOLDING:
        return answer
    query = query_of(words)
    hits = _hits(knowledge, query)
    meant = {} if hits or exact else respelt(knowledge, query.spelt[:LONGEST_READ])
    hits = hits or _hits(knowledge, query.corrected(meant))
    if not hits:  # what is not covered is said here too
        not_understood = telling(query.spelt)[:LONGEST_READ]
        is_miss = answer.status is Status.NONE
        return answer if is_miss else Answer(query=words, status=Status.NONE, not_understood=not_understood)
    return Answer(
        query=words,
        status=Status.CORRECTED if meant else Status.FOUND,
        match=Match(rung=Rung.SEARCH, names=query.corrected(meant).spelt, corrected=meant),
        candidates=hits,
    )


def _hits(knowledge: Knowledge, query: Query) -> tuple[Candidate, ...]:
    """Return a row for each thing with all the words in it, the ones that have them in a name first."""
    wanted = {*telling(query.typed)} if query.typed else set()
    ranked = []
    for place, thing in enumerate(knowledge.things if wanted else ()):
        there: set[str] = set()
        for rank, texts in enumerate(_texts(thing)):
            there.update(word for text in texts for word in normalize(text))
            if wanted <= there:
                ranked.append((rank, place, thing, " ".join(texts)))
                break
    ranked.sort(key=lambda hit: hit[:2])
    rows = ((candidate(thing), _sentence(text, wanted) if rank else "") for rank, _, thing, text in ranked)
    return tuple(
        row if sentence in row.action else msgspec.structs.replace(row, found=sentence) for row, sentence in rows
    )


def _texts(thing: Thing) -> Iterator[tuple[str, ...]]:
    """Yield the names of a thing, then its cautions, then its other texts."""
    yield names_of(thing)
    if isinstance(thing, Topic):
        yield (thing.do_now,)
        yield tuple(step.text for step in thing.steps)
    elif isinstance(thing, Entry):
        yield tuple(text for text in (thing.note, thing.if_done, thing.instead) if text)
        yield (thing.text, *(step.text for step in thing.steps))
    else:
        yield (thing.sign, thing.why)
        yield thing.first_action


def _sentence(text: str, wanted: set[str]) -> str:
    """Return the sentence that has most of the words."""
    return max(_SENTENCE_ENDS.split(text), key=lambda sentence: len(wanted.intersection(normalize(sentence))))
