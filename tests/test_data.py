"""The shipped file keeps its own rules; each topic, sign and entry is a test."""

from datetime import date

import pytest

import cramptool
from cramptool.model import DangerSign, Entry, Topic, Urgency, Verdict
from cramptool.names import COMMANDS, SMALL_WORDS, name_key, normalize

from .conftest import SHIPPED

KNOWLEDGE = cramptool.load()

MOST_WORDS_TO_DO_NOW = 12
MOST_WORDS_OF_A_SIGN = 4
LAST_LINE_OF_THE_ARTICLE = 386
SHARED_WITH_THEIR_DANGER_SIGN = {"tetanus-illness", "poison", "epilepsy", "clot-lookalike"}
"""Causes that have names in common with a danger sign; such a name brings the sign."""


@pytest.mark.parametrize("topic", KNOWLEDGE.topics, ids=lambda topic: topic.id)
def test_topic(topic: Topic) -> None:
    """A topic says what to do in at most 12 words, warns before every rub and stretch, and knows its danger signs."""
    assert len(topic.do_now.split()) <= MOST_WORDS_TO_DO_NOW
    assert topic.helping
    assert topic.sources
    assert topic.steps
    for step in topic.steps:
        forceful = {"pull", "rub", "press", "stretch", "lean", "roll", "bend"} & {*normalize(step.text)}
        assert step.not_if or not forceful, step.text
    signs = [sign for sign in KNOWLEDGE.danger_signs if sign.id in topic.danger_signs]
    assert {sign.urgency for sign in signs} == {*Urgency}


@pytest.mark.parametrize("sign", KNOWLEDGE.danger_signs, ids=lambda sign: sign.id)
def test_danger_sign(sign: DangerSign) -> None:
    """A danger sign is short to name, can be typed, says what to do, and never to stretch or rub where it is grave."""
    assert len(sign.name.split()) <= MOST_WORDS_OF_A_SIGN
    assert sign.phrases
    for phrase in sign.phrases:
        assert not {*normalize(phrase)} <= SMALL_WORDS, phrase
    if sign.urgency is not Urgency.SEE_DOCTOR:
        for action in sign.first_action:
            words = {*normalize(action)}
            assert not {"stretch", "rub", "massage"} & words or "not" in words, action
    assert sign.sources or sign.unsourced


@pytest.mark.parametrize("entry", KNOWLEDGE.entries, ids=lambda entry: f"{entry.kind}-{entry.id}")
def test_entry(entry: Entry) -> None:
    """An entry carries a verdict, its note, and the lines of the article or the word that it is not from there."""
    assert entry.note or entry.verdict is Verdict.SOUND
    assert not entry.note or entry.note.endswith(".")
    assert entry.article or entry.text.startswith("Not in the article:")
    assert entry.sources or entry.unsourced
    if entry.verdict is Verdict.DO_NOT:
        assert entry.text.startswith("Do not ")
        assert entry.instead
        assert not any(character.isdigit() for character in entry.text)


@pytest.mark.parametrize(
    "thing", [*KNOWLEDGE.topics, *KNOWLEDGE.danger_signs, *KNOWLEDGE.entries], ids=lambda it: it.id
)
def test_lines_are_lines_of_the_article(thing: Topic | DangerSign | Entry) -> None:
    """Line ranges rise and stay within the article."""
    numbers = [int(number) for part in (thing.article or "1").split(", ") for number in part.split("-")]
    assert numbers == sorted(numbers)
    assert 1 <= numbers[0] <= numbers[-1] <= LAST_LINE_OF_THE_ARTICLE


def test_topics_and_danger_signs_know_of_each_other() -> None:
    """A sign names the topics whose pages list it, and no other."""
    for sign in KNOWLEDGE.danger_signs:
        assert [*sign.topics] == [topic.id for topic in KNOWLEDGE.topics if sign.id in topic.danger_signs]


def test_there_are_all_danger_signs() -> None:
    """The 39 signs, gravest first."""
    assert len(KNOWLEDGE.danger_signs) == 39
    order = [list(Urgency).index(sign.urgency) for sign in KNOWLEDGE.danger_signs]
    assert order == sorted(order)


def test_topic_ids_stay() -> None:
    """Other people's files and scripts hold on to these."""
    assert [topic.id for topic in KNOWLEDGE.topics] == ["calf", "foot", "toes", "thigh", "leg", "night"]


def test_no_name_means_two_things() -> None:
    """A name opens one thing, but for illnesses that share it with their danger sign."""
    for key, targets in KNOWLEDGE.names.exact.items():
        others = [target for target in targets if not target.startswith("danger_signs.")]
        assert len(others) <= 1, key
        if len(targets) > 1:
            assert {target.partition(".")[2] for target in others} <= SHARED_WITH_THEIR_DANGER_SIGN, key


def test_no_name_is_a_command() -> None:
    """A topic called like a command could never be opened by its bare name."""
    keys = {name_key(normalize(command)) for command in COMMANDS}
    topics = {key for key, targets in KNOWLEDGE.names.exact.items() if any("topics." in target for target in targets)}
    assert not keys & topics


def test_every_source_is_used() -> None:
    """No source is listed that nothing rests on."""
    used = {source for topic in KNOWLEDGE.topics for source in topic.sources}
    used |= {source for sign in KNOWLEDGE.danger_signs for source in sign.sources}
    used |= {source for entry in KNOWLEDGE.entries for source in entry.sources}
    used |= {source for number in KNOWLEDGE.emergency_numbers for source in number.sources}
    assert used == {source.id for source in KNOWLEDGE.sources}


def test_file_is_plain_text() -> None:
    """ASCII, without tabs and trailing blanks, so that it looks the same in every editor and terminal."""
    for number, line in enumerate(SHIPPED.read_text(encoding="utf-8").splitlines(), start=1):
        assert line.isascii(), number
        assert line == line.rstrip(), number
        assert "\t" not in line, number


def test_next_review_is_after_the_last() -> None:
    """The dates are in order, and the review is not claimed for the future of the file's making."""
    assert date(2026, 1, 1) <= KNOWLEDGE.reviewed < KNOWLEDGE.next_review
