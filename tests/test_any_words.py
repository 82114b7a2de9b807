"""Any string at all gets an answer, in bounded time, the same every time."""

import subprocess
import sys
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import cramptool
from cramptool.lookup import look_up
from cramptool.model import Answer, Section, Status, Urgency
from cramptool.names import phrase_key
from cramptool.search import search
from cramptool.words import SMALL_WORDS, normalize

KNOWLEDGE = cramptool.load()
DANGERS = [
    phrase.replace("/", " ")
    for sign in KNOWLEDGE.danger_signs
    if sign.urgency is Urgency.EMERGENCY
    for phrase in sign.phrases
    if "/" not in phrase
]
WORDS = sorted(
    {word for sign in KNOWLEDGE.danger_signs for phrase in sign.phrases for word in phrase_key(phrase).split()}
)

anything = st.text(max_size=60)
known_words = st.lists(
    st.sampled_from([*sorted(SMALL_WORDS), *WORDS, "calf", "cramp", "magnesium", "claf"]), max_size=12
)
"""Words that mean something here, thrown together."""


def helps(answer: Answer) -> bool:
    """Return whether help for an emergency stands on top."""
    return answer.urgency is Urgency.EMERGENCY


@settings(deadline=None, max_examples=150)
@given(anything)
def test_any_text_gets_an_answer(text: str) -> None:
    """No character sequence is too odd to be looked up or searched for, with or without a section."""
    assert look_up(KNOWLEDGE, text).query == text
    assert look_up(KNOWLEDGE, text, section=Section.PREVENT, full=True).query == text
    assert search(KNOWLEDGE, text).query == text


@settings(deadline=None, max_examples=150)
@given(known_words)
def test_any_known_words_get_the_same_answer_again(words: list[str]) -> None:
    """Nothing of one look-up is left over for the next."""
    text = " ".join(words)
    assert look_up(KNOWLEDGE, text) == look_up(KNOWLEDGE, text)


@settings(deadline=None, max_examples=150)
@given(st.lists(st.sampled_from([*KNOWLEDGE.complaints, *WORDS]), max_size=4))
def test_whatever_is_found_is_shown(words: list[str]) -> None:
    """No answer says that it found something and is empty."""
    answer = look_up(KNOWLEDGE, " ".join(words))
    assert answer.status is Status.NONE or answer.topics or answer.entries or answer.danger_signs or answer.candidates


@settings(deadline=None, max_examples=100)
@given(st.sampled_from(DANGERS), known_words, st.randoms(use_true_random=False))
def test_no_words_around_it_hide_an_emergency(danger: str, words: list[str], random: object) -> None:
    """A danger phrase is heard in any order, whatever else is said, with corrections or without."""
    said = [*danger.split(), *words]
    random.shuffle(said)  # type: ignore[attr-defined]  # a random.Random
    text = " ".join(said)
    for answer in (look_up(KNOWLEDGE, text), look_up(KNOWLEDGE, text, exact=True), search(KNOWLEDGE, text)):
        assert helps(answer), text


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "a",
        "the of my",
        "?!",
        "\x00\x1b[31m\r\n",
        ".*(a+)+$",
        "$(rm -rf ~); `ls` && | > /dev/null",
        "\u202ecramp\u200b\u0301",
        "\U0001f9b5\U0001f4a5",
        "\u0641\u062e\u0630",
        "\ud800",
        "--help",
        "0 1 2 -1 1e9",
        "cramp " * 20_000,
        "x" * 100_000,
        "ness" * 25_000,
        " ".join(f"w{number}x" for number in range(20_000)),
        " ".join(WORDS),
        " ".join(chr(97 + number % 26) * 6 for number in range(5_000)),
    ],
    ids=lambda text: repr(text[:12]),
)
def test_odd_text_is_answered_soon(text: str) -> None:
    """Very long, very odd, and made of nothing but names: bounded, with room for a slow machine."""
    start = time.perf_counter()
    answer = look_up(KNOWLEDGE, text)
    assert answer.status in Status
    assert search(KNOWLEDGE, text).status in Status
    assert time.perf_counter() - start < 10


def test_answers_do_not_depend_on_the_order_of_hashes() -> None:
    """Two interpreters with different hash seeds say the same, corrections and suggestions included."""
    script = (
        "import cramptool, msgspec\n"
        "knowledge = cramptool.load()\n"
        "for words in ('claf', 'what causes leg cramps at night', 'calf swolen', 'magnesium banana tea',"
        "              'nek', 'leg xyz', 'foor', 'crmp in the bak', 'chest and stomach ache', 'exercisez'):\n"
        "    answer = cramptool.look_up(knowledge, words)\n"
        "    print(answer.status, answer.match, [row.id for row in answer.candidates])\n"
        "    print([sign.id for sign in answer.danger_signs], [entry.id for entry in answer.entries])\n"
    )
    outputs = [
        subprocess.run(  # noqa: S603  # our own interpreter
            [sys.executable, "-c", script], env={"PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True
        ).stdout
        for seed in ("1", "2")
    ]
    assert outputs[0] == outputs[1]


@given(anything)
def test_normal_words_are_normal(text: str) -> None:
    """Normalising twice changes nothing more than normalising once."""
    once = normalize(text)
    assert normalize(" ".join(once)) == once
