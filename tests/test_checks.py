"""`check` names every fault with its place, its code and its remedy; `init` writes a file without one."""

import json
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import msgspec
import pytest

import cramptool
from cramptool.checks import CHECKS, WARNINGS, check_file, reading_grade
from cramptool.compiled import compiled, read_compiled
from cramptool.model import Level, Step

from .conftest import HERE, MINI, SHIPPED, Run

Runner = Callable[..., Run]

GOOD = HERE / "data" / "checks" / "good.yaml"
FAULTY = sorted(path for path in (HERE / "data" / "checks").glob("*.yaml") if path != GOOD)
REFUSED = sorted((HERE / "data" / "bad").glob("*.yaml"))
TODAY = date(2026, 6, 1)


def finding(path: Path) -> str:
    """Return what the first line of a bad file says of it."""
    return path.read_text(encoding="utf-8").partition("\n")[0].removeprefix("# ")


def test_file_without_a_fault_gets_no_finding(run: Runner) -> None:
    """Nothing is printed, and the status is 0."""
    assert run("check", str(GOOD)) == Run(0, "", "")


def test_shipped_file_is_checked_when_none_is_named(run: Runner) -> None:
    """In a checkout that is the file the reader edits; `--file` names another one."""
    result = run("check")  # once its review is due, it has that warning
    assert (result.code, ": error: " in result.out) == (0, False)
    assert run("check", "--file", str(FAULTY[0])).out.startswith(f"{FAULTY[0]}:")


@pytest.mark.parametrize("path", FAULTY, ids=lambda path: path.stem)
def test_each_code_has_its_finding(path: Path, run: Runner) -> None:
    """The first line of each file has the whole finding; an error gives status 1, a warning 0."""
    result = run("check", str(path))
    assert result.out == f"{path}:{finding(path)}\n"
    assert finding(path).endswith(f"[{path.stem.partition('.')[0]}]")
    assert result.code == (1 if ": error: " in result.out else 0)


def test_every_check_has_its_bad_file() -> None:
    """No check is there that nothing could trip."""
    assert {*CHECKS, *WARNINGS, "review-passed"} == {path.stem.partition(".")[0] for path in FAULTY}


@pytest.mark.parametrize("path", REFUSED, ids=lambda path: path.stem)
def test_what_loading_refuses_is_found_too(path: Path, run: Runner) -> None:
    """With the same place and the same words, status 1."""
    result = run("check", str(path))
    line, column, said = finding(path).split(":", maxsplit=2)
    assert f"{path}:{line}:{column}: error:{said} [" in result.out
    assert result.code == 1


def test_all_faults_of_shape_are_found_in_one_run(run: Runner, tmp_path: Path) -> None:
    """In the order of the lines, each with its own remedy."""
    path = tmp_path / "faulty.yaml"
    text = GOOD.read_text(encoding="utf-8")
    for old, new in (
        ('version: "1"', "version: 1"),
        ("reviewed: 2026-01-02", "reviewed: yesterday"),
        ("kind: own", "kind: mine"),
        ("url: https", "url: ftp"),
        ('["NO"]', '["Norway"]'),
        ("    do_now: Stop. Open your hand.\n", ""),
        ("text: Rest the hand.\n", "text: Rest the hand.\n        hold: 5\n"),
        ("first_action: [Call an ambulance.]", "first_action: Call an ambulance."),
    ):
        assert old in text
        text = text.replace(old, new, 1)
    path.write_text(text, encoding="utf-8")
    found = run("check", str(path)).out.splitlines()
    assert [re.findall(r"\[([a-z-]+)\]$", line)[0] for line in found] == [
        "not-text",
        "not-a-date",
        "not-an-address",
        "unknown-word",
        "not-a-region",
        "missing-key",
        "unknown-key",
        "not-a-list",
    ]
    assert found[5] == f"{path}:18:5: error: topics.hand: do_now is missing; add it [missing-key]"


def test_several_files_are_checked_in_turn(run: Runner) -> None:
    """As a commit hook does; one with an error is enough for status 1."""
    result = run("check", str(GOOD), str(FAULTY[0]), str(FAULTY[1]))
    assert [line.partition(":")[0] for line in result.out.splitlines()] == [str(FAULTY[0]), str(FAULTY[1])]


@pytest.mark.parametrize("content", [None, b"\xff\xfe"])
def test_file_that_cannot_be_opened_or_decoded(content: bytes | None, run: Runner, tmp_path: Path) -> None:
    """There is nothing to check: status 3."""
    path = tmp_path / "there.yaml"
    if content is not None:
        path.write_bytes(content)
    result = run("check", str(path))
    assert (result.code, result.out) == (3, "")
    assert str(path) in result.err


def test_one_file_that_is_not_there_hides_nothing(run: Runner, tmp_path: Path) -> None:
    """The findings on the others are shown, then the status is 3."""
    result = run("check", str(FAULTY[0]), str(tmp_path / "nowhere.yaml"), str(FAULTY[1]))
    assert [line.partition(":")[0] for line in result.out.splitlines()] == [str(FAULTY[0]), str(FAULTY[1])]
    assert result.code == 3
    assert "nowhere.yaml: there is no such file" in result.err
    content = json.loads(run("check", "--json", str(FAULTY[0]), str(tmp_path / "nowhere.yaml")).out)
    assert (len(content["problems"]), len(content["errors"])) == (1, 1)


def test_findings_as_json(run: Runner) -> None:
    """For scripts, each finding is an object."""
    content = json.loads(run("check", "--json", str(HERE / "data" / "checks" / "long-do-now.yaml")).out)
    assert content["schema"] == 1
    assert [(found["line"], found["column"], found["code"]) for found in content["problems"]] == [
        (21, 5, "long-do-now")
    ]


def test_faults_in_json_have_their_place(run: Runner, tmp_path: Path) -> None:
    """The compiled form is checked like the written one."""
    path = tmp_path / "good.json"
    path.write_text('{"title": 5,\n "version": "1"}', encoding="utf-8")
    assert f"{path}:1:2: error: title: this must be text; put it into quotes [not-text]" in run("check", str(path)).out


def test_review_is_held_against_the_day() -> None:
    """The day is passed in, so that no test breaks when it comes."""
    knowledge = cramptool.load(GOOD)
    assert cramptool.check(knowledge, today=TODAY) == []
    assert cramptool.check(knowledge, today=knowledge.next_review) == []
    late = cramptool.check(knowledge, today=date(3000, 1, 1))
    assert [(found.code, found.level) for found in late] == [("review-passed", Level.WARNING)]
    assert check_file(GOOD, today=date(3000, 1, 1))[0].line == 5


def test_file_of_the_build_is_checked_too(mini: cramptool.Knowledge) -> None:
    """What an installed `load()` gives has the same findings, though it is read a piece at a time."""
    found = cramptool.check(mini, today=TODAY)
    assert found
    assert cramptool.check(read_compiled(compiled(mini)), today=TODAY) == found


def test_reading_grade_is_that_of_the_formula() -> None:
    """4.71 letters a word, half the words of a sentence, less 21.43."""
    assert reading_grade(["The cat sat."]) == pytest.approx(4.71 * 9 / 3 + 0.5 * 3 / 1 - 21.43)
    assert reading_grade(["The cat sat", "It ran. It hid."]) == pytest.approx(4.71 * 19 / 7 + 0.5 * 7 / 3 - 21.43)
    assert reading_grade([]) == 0


def test_small_file_has_findings_but_loads(run: Runner) -> None:
    """What makes no sense is found by `check`; it stops no reader."""
    assert run("check", str(MINI)).code == 1
    assert run("--file", str(MINI), "calf").code == 0


def test_new_file_has_all_emergencies_and_no_fault(run: Runner, tmp_path: Path) -> None:
    """`init`, then `check`, then reading it."""
    path = tmp_path / "mine.yaml"
    result = run("init", str(path))
    assert (result.code, result.out) == (0, f"{path} is written. Next: cramptool check {path}\n")
    assert run("check", str(path)) == Run(0, "", "")
    assert run("--file", str(path), "hand").out.startswith("Hand cramp: Stop.")
    assert "This may not be a cramp" in run("--file", str(path), "prevent", "chest", "pain").out
    shipped = {sign.id for sign in cramptool.load().danger_signs if sign.urgency is cramptool.Urgency.EMERGENCY}
    assert {sign.id for sign in cramptool.load(path).danger_signs} == shipped
    comments = re.findall("^#.*", path.read_text(encoding="utf-8"), re.MULTILINE)
    assert comments[0] == "# yaml-language-server: $schema=cramptool.schema.json"
    assert len(comments) > 10


def test_new_file_of_five_topics_works(run: Runner, tmp_path: Path) -> None:
    """What somebody else makes of it loads, is checked and is shown."""
    path = tmp_path / "mine.yaml"
    run("init", str(path))
    text = path.read_text(encoding="utf-8")
    begin, end = text.index("  - id: hand\n"), text.index("\n# What may bring on")
    topic = text[begin:end]
    names = ("paw", "tail", "wing", "fin")
    more = "".join(
        topic.replace("hand", name).replace("Hand", name.title()).replace("[writer's cramp, finger cramp]", "[]")
        for name in names
    )
    text = text[:end] + more + text[end:]
    text = text.replace("topics: [hand]\n    sources", f"topics: [hand, {', '.join(names)}]\n    sources")
    path.write_text(text, encoding="utf-8")
    assert run("check", str(path)) == Run(0, "", "")
    assert [line.partition(":")[0] for line in run("--file", str(path), "list").out.splitlines()] == ["hand", *names]
    assert run("--file", str(path), "wing").out.startswith("Wing cramp: Stop.")


def test_new_file_has_the_emergencies_of_the_shipped_one(
    run: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whichever file is set: its author may well have set it to one that lacks them."""
    monkeypatch.setenv("CRAMPTOOL_FILE", str(MINI))
    assert run("init", str(tmp_path / "mine.yaml")).code == 0
    assert run("check", str(tmp_path / "mine.yaml")) == Run(0, "", "")


@pytest.mark.parametrize("name", ["mine.json", "mine.txt", "line\nbreak.yaml", "esc\x1b[31m.yaml", "caf\udce9.yaml"])
def test_odd_name_of_a_new_file_is_refused(name: str, run: Runner, tmp_path: Path) -> None:
    """What the file could not say of itself, or the terminal would obey; nothing is left behind."""
    result = run("init", str(tmp_path / name))
    assert (result.code, result.out) == (2, "")
    assert "choose a name of ordinary characters that ends in .yaml" in result.err
    assert "\x1b" not in result.err
    assert not [*tmp_path.iterdir()]


@pytest.mark.parametrize("name", ["", "-x.yaml"])
def test_name_that_could_not_be_typed_again_is_refused(name: str, run: Runner) -> None:
    """Neither an empty one nor one that looks like an option."""
    assert run("init", "--", name).code == 2
    assert not Path("-x.yaml").exists()


def test_blank_name_is_a_finding(run: Runner, tmp_path: Path) -> None:
    """And no end of the check."""
    path = tmp_path / "blank.yaml"
    path.write_text(GOOD.read_text("utf-8").replace("[writer's cramp]", '[" "]'), encoding="utf-8")
    assert re.findall(r"\[([a-z-]+)\]$", run("check", str(path)).out, re.MULTILINE) == ["wordless-name", "blank-text"]


OVERVIEW_WITH_A_SOURCE = """
  - {id: other, publisher: A hospital, title: On feet, url: https://example.org/feet, kind: own}
overviews:
  - {section: remedies, summary: Rest., sources: [other]}
"""


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("do_now: Stop. Open your hand.", "do_now: Stop. Open your hand. Then rest it as long as you can."),
        ("name: in great danger", "name: in very great danger"),
        ("      - text: Rest the hand.\n", "      - text: Rest the hand.\n" * 5),
        ("verdict: caution\n    note: Do it slowly.", "verdict: sound"),
        ("emergency_numbers:\n", OVERVIEW_WITH_A_SOURCE + "emergency_numbers:\n"),
        ("text: Shake the hand.", 'text: "Shake the hand \u2013 d\u00e9j\u00e0 vu \U0001f590."'),
    ],
)
def test_what_is_just_within_bounds_is_no_finding(old: str, new: str, run: Runner, tmp_path: Path) -> None:
    """12 words to do now, 4 of a sign, 6 steps, sound without a note, a source of an overview, visible characters."""
    path = tmp_path / "within.yaml"
    text = GOOD.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")
    assert run("check", str(path)) == Run(0, "", "")


def test_findings_on_one_line_come_in_its_order(run: Runner, tmp_path: Path) -> None:
    """By their columns, not as they are come upon."""
    path = tmp_path / "line.yaml"
    text = GOOD.read_text(encoding="utf-8").replace("- text: Rest the hand.", "- {texd: Rest the hand.}")
    path.write_text(text, encoding="utf-8")
    found = [line.removeprefix(f"{path}:").partition(" ")[0] for line in run("check", str(path)).out.splitlines()]
    assert found == ["25:9:", "25:10:"]


@pytest.mark.parametrize("words", ["trouble breathing", "chest pain", "stroke", "seizure", "unconscious"])
def test_each_emergency_must_be_known(words: str, run: Runner, tmp_path: Path) -> None:
    """A file that lacks one of them is told which."""
    path = tmp_path / "lacks.yaml"
    phrases = "trouble breathing, chest pain, stroke, seizure, unconscious".replace(words, "zzzz")
    path.write_text(re.sub("phrases: .*", f"phrases: [{phrases}]", GOOD.read_text("utf-8")), encoding="utf-8")
    result = run("check", str(path))
    assert re.findall('danger_signs: "(.*)" raises no emergency', result.out) == [words]
    assert result.out.count("\n") == 1


FORCE = """
bend bends bending bent bounce bouncing flex flexes heat heated knead kneading lean leaning massage massaging pinch
press presses pull pulls push roll rub rubbing slap slapping squeeze squeezing stretch stretches thump tug tugging
twist warm warming
"""


def test_force_is_only_for_those_whom_it_does_not_hurt() -> None:
    """Whatever a clot, a torn muscle or burnt skin cannot bear, in any form of the word; forbidding it is no force."""
    knowledge = cramptool.load(GOOD)
    for said in ("Somebody may {} it.", "Do not {} it.", "Never {} it.", "No {} now.", "Rest. Put nothing to {} it."):
        steps = tuple(Step(text=said.format(word)) for word in FORCE.split())
        topic = msgspec.structs.replace(knowledge.topics[0], steps=steps)
        found = cramptool.check(msgspec.structs.replace(knowledge, topics=(topic,)), today=TODAY)
        messages = " ".join(problem.message for problem in found)
        told = re.findall(r'who must not do this \("(\w+)"\)', messages)
        assert told == (FORCE.split() if said.startswith("Somebody") else []), said


AMOUNTS = """
3; drop; drops; glass; glasses; glassful; cup; cups; cupful; mug; mugs; spoon; spoons; spoonful; teaspoon; teaspoons;
teaspoonful; tablespoon; tablespoonfuls; millilitre; milliliters; litre; liters; gram; grams; ounce; ounces; handful;
handfuls; dozen; hundred; twice; thrice; half pinch; one pinch; two sips; three cloves; four tablets; five capsules;
six times; seven days; eight weeks; nine days; ten tablets; eleven times; twelve weeks
"""


def test_amount_is_found_in_any_words() -> None:
    """Nobody is told how much to take of what is not to be taken."""
    knowledge = cramptool.load(GOOD)
    amounts = AMOUNTS.replace("\n", " ").strip().split("; ")
    remedies = tuple(
        msgspec.structs.replace(knowledge.remedies[0], id=f"oil-{place}", text=f"Somebody drinks {amount} of oil.")
        for place, amount in enumerate(amounts)
    )
    found = cramptool.check(msgspec.structs.replace(knowledge, remedies=remedies), today=TODAY)
    messages = [problem.message for problem in found if problem.code == "amount-in-do-not"]
    assert [re.findall(r'no amounts \("(.*)"\)', message) for message in messages] == [[amount] for amount in amounts]


@pytest.mark.parametrize("text", ["Literature praises cupping.", "He dropped his glassware.", "It has vitamin B12."])
def test_word_that_only_begins_like_a_measure_is_no_amount(text: str, run: Runner, tmp_path: Path) -> None:
    """Somebody must be able to say what the thing is."""
    path = tmp_path / "words.yaml"
    said = GOOD.read_text("utf-8").replace("Somebody pours hot oil on the hand.", text)
    path.write_text(said, encoding="utf-8")
    assert run("check", str(path)) == Run(0, "", "")


def test_file_that_is_there_is_not_written_over(run: Runner, tmp_path: Path) -> None:
    """Nor one where there is no folder; status 2."""
    path = tmp_path / "mine.yaml"
    path.write_text("precious", encoding="utf-8")
    result = run("init", str(path))
    assert (result.code, result.out) == (2, "")
    assert "is there already and stays as it is; choose another name" in result.err
    assert path.read_text(encoding="utf-8") == "precious"
    assert run("init", str(tmp_path / "nowhere" / "mine.yaml")).code == 2


def test_schema_describes_every_key(run: Runner) -> None:
    """Draft 7, and no property without its description."""
    schema = json.loads(run("schema").out)
    assert schema["$schema"] == "http://json-schema.org/draft-07/schema#"
    for definition in (schema, *schema["definitions"].values()):
        assert definition["description"]
        for name, described in definition.get("properties", {}).items():
            assert described["description"], name
            assert "null" not in json.dumps(described), name
    definitions = schema["definitions"]
    assert definitions["Source"]["properties"]["title"]["description"] == "The title of the page."
    assert definitions["Step"]["properties"]["text"]["description"] == "What to do."
    assert definitions["Cause"]["properties"]["text"]["description"].startswith("What the article says")


def test_codes_are_documented() -> None:
    """Every code has its line in the documentation, and no line is of a code that is gone."""
    _, _, tables = (HERE.parent / "docs" / "knowledge-file.md").read_text(encoding="utf-8").partition("## What `check`")
    documented = re.findall(r"^\| `([a-z-]+)` \|", tables, re.MULTILINE)
    found = {problem.code for path in (*FAULTY, *REFUSED) for problem in check_file(path, today=TODAY)}
    assert len(documented) == len({*documented})
    assert found == {*documented}


def test_shipped_file_is_found_in_a_checkout() -> None:
    """`check` without a name looks at the YAML, not at the compiled form."""
    from cramptool.loading import shipped  # noqa: PLC0415  # no part of the public API

    assert shipped() == SHIPPED
