"""The shipped file keeps its own rules; each topic, sign and entry is a test."""

import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

import cramptool
from cramptool.checks import FORCEFUL
from cramptool.model import DangerSign, Entry, Section, Topic, Urgency, Verdict
from cramptool.names import OR, phrase_key
from cramptool.words import SMALL_WORDS, normalize

from .conftest import HERE, SHIPPED, Run

KNOWLEDGE = cramptool.load()

LAST_LINE_OF_THE_ARTICLE = 386
TOPICS = (
    *("calf", "foot", "toes", "thigh", "leg", "hand", "arm", "neck", "back", "stomach", "throat", "chest", "eye"),
    *("head", "pancreas", "child", "pregnancy", "night", "sport", "seizure", "generalised"),
)


def python(*args: str) -> subprocess.CompletedProcess[str]:
    """Run a module of this Python."""
    return subprocess.run([sys.executable, *args], capture_output=True, text=True, check=False)  # noqa: S603


def test_nothing_is_found_by_check() -> None:
    """The shipped file keeps every rule that other people's files are held to."""
    assert cramptool.check(KNOWLEDGE, today=KNOWLEDGE.reviewed) == []


def test_shipped_file_validates_against_the_printed_schema(run: Callable[..., Run], tmp_path: Path) -> None:
    """An editor that reads the schema finds no fault, and the schema beside the file is the one that is printed."""
    schema = tmp_path / "schema.json"
    schema.write_text(run("schema").out, encoding="utf-8")
    assert schema.read_text("utf-8") == SHIPPED.with_suffix(".schema.json").read_text("utf-8")
    assert SHIPPED.read_text("utf-8").startswith("# yaml-language-server: $schema=cramps.schema.json\n")
    result = python("-m", "check_jsonschema", "--schemafile", str(schema), str(SHIPPED))
    assert result.returncode == 0, result.stdout + result.stderr


def test_shipped_file_is_well_laid_out() -> None:
    """Yamllint finds nothing."""
    result = python("-m", "yamllint", "--strict", "-c", str(HERE.parent / ".yamllint.yaml"), str(SHIPPED))
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize("topic", KNOWLEDGE.topics, ids=lambda topic: topic.id)
def test_topic(topic: Topic) -> None:
    """A topic has a line for who helps, signs of every urgency, and, where it is an emergency, the call first."""
    assert topic.helping
    signs = [sign for sign in KNOWLEDGE.danger_signs if sign.id in topic.danger_signs]
    assert {sign.urgency for sign in signs} == {*Urgency}
    if topic.urgency:
        assert "ambulance" in topic.do_now
        assert not any(FORCEFUL.search(step.text) and "No " not in step.text for step in topic.steps)


@pytest.mark.parametrize("sign", KNOWLEDGE.danger_signs, ids=lambda sign: sign.id)
def test_danger_sign(sign: DangerSign) -> None:
    """A danger sign can be typed, and where it is grave it never says to stretch or rub."""
    assert sign.phrases
    for phrase in sign.phrases:
        assert not {*normalize(phrase)} <= SMALL_WORDS, phrase
    if sign.urgency is not Urgency.SEE_DOCTOR:
        for action in sign.first_action:
            words = {*normalize(action)}
            assert not {"stretch", "rub", "massage"} & words or "not" in words, action


@pytest.mark.parametrize("entry", KNOWLEDGE.entries, ids=lambda entry: f"{entry.kind}-{entry.id}")
def test_entry(entry: Entry) -> None:
    """An entry has topics, a note, and the lines of the article or the word that it is not from there."""
    assert entry.topics
    assert entry.note or entry.verdict is Verdict.SOUND
    assert not entry.note or entry.note.endswith(".")
    assert entry.article or entry.text.startswith("Not in the article:")


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


def test_danger_signs_are_in_order() -> None:
    """The gravest come first."""
    order = [list(Urgency).index(sign.urgency) for sign in KNOWLEDGE.danger_signs]
    assert order == sorted(order)


def test_topic_ids_stay() -> None:
    """Other people's files and scripts hold on to these."""
    assert [topic.id for topic in KNOWLEDGE.topics] == [*TOPICS]


def test_every_kind_of_treatment_has_its_overview() -> None:
    """How it works, what it may do and harm, what happens without it and what to ask is said before the entries."""
    there = {overview.section: overview for overview in KNOWLEDGE.overviews}
    for section in (Section.FIRST_AID, Section.EXERCISES, Section.PREVENT, Section.REMEDIES, Section.MEDICINES):
        overview = there[section]
        assert all((overview.how_it_works, overview.benefit, overview.risk, overview.untreated, overview.ask))
    assert {*there} == {*Section}


def test_no_word_counts_twice_in_a_phrase() -> None:
    """Two words of a phrase have no alternative in common, else one typed word would do for both."""
    phrases = [phrase for sign in KNOWLEDGE.danger_signs for phrase in sign.phrases]
    phrases += [phrase for item in KNOWLEDGE.not_covered for phrase in item.phrases]
    phrases += [phrase for overview in KNOWLEDGE.overviews for phrase in overview.phrases]
    for phrase in phrases:
        words = [word for slot in phrase_key(phrase).split() for word in slot.split(OR)]
        assert len(words) == len({*words}), phrase


def test_file_is_plain_text() -> None:
    """ASCII, without tabs and trailing blanks, so that it looks the same in every editor and terminal."""
    for number, line in enumerate(SHIPPED.read_text(encoding="utf-8").splitlines(), start=1):
        assert line.isascii(), number
        assert line == line.rstrip(), number
        assert "\t" not in line, number


def test_next_review_is_after_the_last() -> None:
    """The dates are in order, and the review is not claimed for the future of the file's making."""
    assert date(2026, 1, 1) <= KNOWLEDGE.reviewed < KNOWLEDGE.next_review
