"""Nothing hazardous is shown bare: every shipped entry, in every way it can be shown, has its caution before it."""

import json
import re
from collections.abc import Iterator

import pytest

import cramptool
from cramptool.answers import everything
from cramptool.emergency import ANYWHERE
from cramptool.lookup import look_up
from cramptool.model import Answer, Entry, Medicine, Section, Status, Supply, Verdict
from cramptool.render import as_json, as_plain
from cramptool.render.as_panels import Screen
from cramptool.render.blocks import Cards, answer_blocks

KNOWLEDGE = cramptool.load()
NARROW = 70
BY_ID = {entry.id: entry for entry in KNOWLEDGE.entries}
VERDICT_WORDS = {
    Verdict.SOUND: "Makes sense",
    Verdict.UNPROVEN: "Not proven",
    Verdict.CAUTION: "Take care",
    Verdict.DO_NOT: "Do not",
}
SUPPLY_WORDS = {Supply.PRESCRIPTION: "Prescription only.", Supply.HOSPITAL: "Hospital drug."}


def answers() -> Iterator[tuple[str, Answer]]:
    """Yield every answer that shows entries: sections, sections of topics, full pages, cards, short and in full."""
    for full in (False, True):
        for section in Section:
            yield f"{section} {full}", look_up(KNOWLEDGE, section.value, full=full)
        for topic in KNOWLEDGE.topics:
            yield f"{topic.id} {full}", look_up(KNOWLEDGE, topic.id, full=full)
            for section in Section:
                yield f"{section} {topic.id} {full}", look_up(KNOWLEDGE, topic.id, section=section, full=full)
        for entry in KNOWLEDGE.entries:
            yield f"{entry.name} {full}", look_up(KNOWLEDGE, entry.name, full=full)


ANSWERS = dict(answers())
SCREENS = {name: answer for name, answer in ANSWERS.items() if answer.entries}


def word_of(entry: Entry) -> str:
    """Return the verdict in words: nobody is told to do a cause."""
    is_advice = entry.kind not in {"type", "symptom", "mechanism", "cause", "fact"}
    return VERDICT_WORDS[entry.verdict] if is_advice or entry.verdict is not Verdict.SOUND else "Well known"


def caution(entry: Entry) -> str:
    """Return what must stand before the statement of an entry: how it is had, the verdict and the note, in one."""
    word = word_of(entry)
    note = entry.note or ""
    supply = SUPPLY_WORDS.get(entry.supply) if isinstance(entry, Medicine) else None
    said = note if note.startswith(f"{word} ") else f"{word}. {note}".strip()
    return f"{supply} {said}" if supply else said


def assert_in_order(said: str, texts: list[str], where: str) -> None:
    """Hold that `said` has all texts, each after the one before it."""
    places = [said.find(text) for text in texts]
    assert -1 not in places, (where, texts)
    assert places == sorted(places), (where, texts)


def test_every_entry_is_shown_somewhere() -> None:
    """Nothing of the file is out of reach."""
    shown = {entry.id for answer in SCREENS.values() for entry in answer.entries}
    assert shown == {*BY_ID}


def test_plain_line_has_the_caution_before_the_statement() -> None:
    """`grep` cannot part the two, nor a recipe from its warning."""
    for name, answer in SCREENS.items():
        lines = as_plain.draw(answer, KNOWLEDGE, ANYWHERE).splitlines()
        for entry in answer.entries:
            (line,) = (line for line in lines if line.startswith(f"{entry.name}: ") and entry.text in line)
            words = [caution(entry), entry.text]
            if entry.verdict is Verdict.DO_NOT:
                words = [caution(entry), entry.if_done or "", entry.instead or "", entry.text]
            assert_in_order(line, words, name)
            assert (entry.recipe is not None and entry.recipe in line) == bool(entry.recipe and answer.full)


@pytest.mark.parametrize("width", [50, 80])
def test_panel_has_the_caution_before_the_statement(width: int) -> None:
    """In one and the same panel, at either width; in the table of three columns it stands beside the statement."""
    screen = Screen(width=width, height=24, color=False, encoding="utf-8")
    for name, answer in SCREENS.items():
        has_table = answer.section in {Section.PREVENT, Section.NUTRITION} and not answer.full and width >= NARROW
        panels = screen.draw(answer, KNOWLEDGE, ANYWHERE).split("\u256d")
        said = [" ".join(re.sub("[\u2502\u2570\u256f\u256e\u2500]", " ", panel).split()) for panel in panels]
        for entry in answer.entries:
            if has_table and entry.verdict is not Verdict.DO_NOT:
                continue
            panel = next((panel for panel in said if entry.text in panel and caution(entry) in panel), "")
            assert_in_order(panel, [caution(entry), entry.text], name)


def test_json_object_has_the_caution_before_the_statement() -> None:
    """A script that reads the keys in order meets the caution first; recipes are there only where all is asked for."""
    for answer in SCREENS.values():
        content = json.loads(as_json.draw(answer, KNOWLEDGE, ANYWHERE))
        for shown in content["entries"]:
            keys = list(shown)
            entry = BY_ID[shown["id"]]
            order = ["supply"] * isinstance(entry, Medicine) + ["verdict", "note", "who", "if_done", "instead", "text"]
            assert [key for key in keys if key in order] == order
            assert (shown["verdict"], shown["note"], shown["text"]) == (entry.verdict, entry.note, entry.text)
            assert ("recipe" in keys) == content["full"]


def test_lists_have_the_caution_beside_the_name() -> None:
    """`list entries` gives the note, a full page at least the verdict, of prescription drugs how they are had."""
    lines = as_plain.draw_list("Entries", everything(KNOWLEDGE, "entries"), ANYWHERE).splitlines()
    for entry, line in zip(KNOWLEDGE.entries, lines, strict=True):
        words = caution(entry) if entry.note else f"{caution(entry)} {entry.text}"
        assert line == f"{entry.name}: {words}"
    for name, answer in ANSWERS.items():
        if answer.full and answer.candidates:
            text = as_plain.draw(answer, KNOWLEDGE, ANYWHERE)
            for row in answer.candidates:
                entry = BY_ID[row.id]
                supply = SUPPLY_WORDS.get(entry.supply, "") if isinstance(entry, Medicine) else ""
                words = ", ".join(filter(None, (supply.lower().rstrip("."), word_of(entry).lower())))
                assert f"{entry.name} ({words})" in text, name


def test_what_is_not_to_be_done_stands_under_its_own_heading() -> None:
    """In a block of its own, never among advice, and without steps."""
    for name, answer in SCREENS.items():
        assert not any(entry.steps for entry in answer.entries if entry.verdict is Verdict.DO_NOT)
        if not (answer.section or answer.topics):
            continue
        blocks = [*answer_blocks(answer, KNOWLEDGE, ANYWHERE)]
        for cards in (block for block in blocks if isinstance(block, Cards)):
            is_warning = cards.title == "In the article, but do not do this"
            assert {card.entry.verdict is Verdict.DO_NOT for card in cards.cards} == {is_warning}, name


def test_no_page_of_a_danger_shows_an_entry() -> None:
    """Where help is needed, there is nothing else to read."""
    for answer in ANSWERS.values():
        if answer.status is Status.DANGER:
            assert not answer.entries
            assert not answer.topics
