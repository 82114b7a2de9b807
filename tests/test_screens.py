"""What the user sees, whole: each screen of the small file is held against a file in tests/rendered/."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from unicodedata import combining, east_asian_width

import pytest

import cramptool
from cramptool.printable import printable

from .conftest import MINI, Run

Draw = Callable[..., Run]
SameAs = Callable[[str, str], None]

SCREENS = {
    "topic": ["calf"],
    "topic-with-sign": ["lower", "leg", "tired"],
    "danger": ["swollen", "calf", "and", "chest", "pain"],
    "urgent": ["swollen", "calf"],
    "prevent": ["prevent"],
    "prevent-calf": ["prevent", "calf"],
    "causes": ["causes"],
    "danger-signs": ["danger-signs"],
    "danger-signs-calf": ["danger-signs", "calf"],
    "sign": ["show", "tired-legs"],
    "entry": ["brine"],
    "page-and-card": ["grip"],
    "several": ["hand"],
    "several-with-an-emergency": ["ribs", "and", "calf"],
    "treatment-and-topic": ["calmex", "hand"],
    "not-understood": ["my", "calf", "cramps", "and", "zzzz"],
    "corrected": ["claf"],
    "search": ["search", "calf"],
    "danger-signs-of-two": ["danger-signs", "hand", "and", "calf"],
    "medicines-of-an-emergency": ["medicines", "ribs"],
    "emergency-in-full": ["ribs", "--full"],
    "card-in-full": ["show", "brine", "--full"],
    "drug": ["calmex"],
    "topic-in-full": ["calf", "--full"],
    "emergency-topic": ["ribs"],
    "remedies": ["remedies"],
    "medicines-pregnant": ["medicines", "pregnant", "calf"],
    "first-aid": ["first-aid"],
    "list": ["list"],
    "list-entries": ["list", "entries"],
    "list-signs": ["list", "signs"],
    "list-regions": ["list", "regions"],
    "home": [],
}


@pytest.mark.parametrize("name", SCREENS)
def test_screen_on_a_terminal(name: str, draw: Draw, same_as: SameAs) -> None:
    """Panels, 80 columns wide."""
    same_as(f"{name}.80.txt", draw("--file", str(MINI), *SCREENS[name]).out)


@pytest.mark.parametrize(
    "name",
    [
        *("topic", "danger", "prevent-calf", "causes", "danger-signs-calf", "home", "topic-in-full"),
        *("emergency-topic", "remedies", "drug"),
    ],
)
def test_screen_on_a_narrow_terminal(name: str, draw: Draw, same_as: SameAs) -> None:
    """A layout of its own below 70 columns."""
    same_as(f"{name}.50.txt", draw("--file", str(MINI), *SCREENS[name], columns=50).out)


@pytest.mark.parametrize("name", SCREENS)
def test_screen_in_a_pipe(name: str, run: Draw, same_as: SameAs) -> None:
    """Plain lines."""
    same_as(f"{name}.plain.txt", run("--file", str(MINI), *SCREENS[name]).out)


@pytest.mark.parametrize("name", ["topic", "danger", "prevent-calf", "topic-in-full", "remedies"])
def test_screen_as_json(name: str, run: Draw, same_as: SameAs) -> None:
    """JSON, every key there."""
    same_as(f"{name}.json", run("--file", str(MINI), "--json", *SCREENS[name]).out)


def test_miss(run: Draw, same_as: SameAs) -> None:
    """A miss begins with the number to call."""
    same_as("miss.plain.txt", run("--file", str(MINI), "calff").err)


def test_miss_is_broken_between_words_on_a_terminal(draw: Draw) -> None:
    """The number to call is not torn apart at the edge of the screen; in a pipe a line stays a line."""
    lines = draw("--file", str(MINI), "xyzzy", columns=40).err.splitlines()
    assert lines[:2] == ["CALL NOW: 112, 911, 999 or your local", "number if this may be an emergency."]
    assert max(map(len, lines)) <= 40


def test_no_line_ends_in_blanks(draw: Draw) -> None:
    """Not even before the escape that ends a colour."""
    out = draw("--file", str(MINI), "calf", "--full", "--color", "always", columns=50).out
    assert not [line for line in re.sub(r"\x1b\[[0-9;]*m", "", out).splitlines() if line.endswith(" ")]


def test_number_of_the_region_is_shown(draw: Draw) -> None:
    """The number follows the region; one without a source is not the only way out."""
    assert "CALL NOW: 999 or 112 " in draw("--file", str(MINI), "calf", "--region", "gb").out
    assert "CALL NOW: 999 or 112 " in draw("--file", str(MINI), "calf", "--region", "GB").out
    assert "CALL NOW: 113 or your local number " in draw("--file", str(MINI), "calf", "--region", "NO").out


@pytest.mark.parametrize("columns", [20, 40, 69, 70, 80, 100, 200])
@pytest.mark.parametrize("name", SCREENS)
def test_no_screen_is_wider_than_asked_for(name: str, columns: int, draw: Draw) -> None:
    """Nothing runs over the edge, at any width."""
    lines = draw("--file", str(MINI), *SCREENS[name], columns=columns).out.splitlines()
    assert lines
    assert max(len(line) for line in lines if not line.startswith("http")) <= columns  # addresses are never broken


def cells(line: str) -> int:
    """Return how many columns a line takes: of most East Asian characters each takes two, a mark none."""
    return sum(2 if east_asian_width(c) in "WF" else 0 if combining(c) else 1 for c in line)


@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
@pytest.mark.parametrize("columns", [40, 50, 80])
@pytest.mark.parametrize("words", [["calf"], ["prevent", "calf"], ["calf", "--full"], ["list"]])
def test_wide_characters_keep_the_border_straight(
    encoding: str, columns: int, words: list[str], draw: Draw, tmp_path: Path
) -> None:
    """A file in Japanese, or with marks, fractions and degrees, is drawn in panels whose right side is a line.

    So it is where those characters have to be written in others.
    """
    text = MINI.read_text("utf-8")
    for plain, wide in (
        ("Pull your toes up.", "\u3064\u307e\u5148\u3092\u5f15\u304f. 1\xbd \xb0 \u2026"),
        ("name: Calf cramp", "name: \u3053\u3080\u3089\u8fd4\u308a"),
        ("Drink water.", "e\u0301e\u0301 \u6c34\u3092\u98f2\u3080 \U0001f4a7."),
    ):
        assert plain in text
        text = text.replace(plain, wide)
    path = tmp_path / "wide.yaml"
    path.write_text(text, encoding="utf-8")
    lines = draw("--file", str(path), *words, columns=columns, encoding=encoding).out.splitlines()
    bordered = [line for line in lines if line[:1] in {"\u2502", "\u256d", "\u2570", "|", "+"}]
    assert any(cells(line) > len(line) for line in bordered) == (encoding == "utf-8")
    assert {cells(line) for line in bordered} == {columns}


def test_every_shipped_topic_fits_the_screen(draw: Draw, shipped: cramptool.Knowledge) -> None:
    """A page is at most 22 lines at 80 columns, and so is the home screen."""
    for topic in shipped.topics:
        assert len(draw("show", topic.id).out.splitlines()) <= 22, topic.id
    assert len(draw().out.splitlines()) <= 22


def test_table_leaves_out_nothing_that_the_plain_line_says(draw: Draw, run: Draw, tmp_path: Path) -> None:
    """What to do if it is already done has no column, and is there all the same; the statement is there once."""
    path = tmp_path / "done.yaml"
    text = MINI.read_text("utf-8").replace("    text: Drink water.\n", "    text: Drink it.\n    if_done: Sit down.\n")
    path.write_text(text, encoding="utf-8")
    out = draw("--file", str(path), "prevent").out
    assert "Already done? Sit down." in out
    assert "Already done? Sit down." in run("--file", str(path), "prevent").out
    assert out.count("Drink it.") == 1


def test_full_page_of_an_emergency_has_all_the_help_of_its_signs(run: Draw) -> None:
    """Asked for more, nobody gets less: what the danger screen says stands there too."""
    words = "one calf hot and tight ribs"
    danger = run("--file", str(MINI), words)
    page = run("--file", str(MINI), words, "--full")
    assert danger.out.startswith("This may not be a cramp")
    actions = [line[3:] for line in danger.out.splitlines() if line[:2] in {"1.", "2."}]
    assert actions
    assert all(action in page.out for action in actions)


def test_label_never_leaves_its_text_without_room(draw: Draw) -> None:
    """On the narrowest screen long names stand above what is said of them."""
    lines = draw("--file", str(MINI), "calf", "--full", columns=20).out.splitlines()
    assert len(lines) < 300


def test_what_is_about_no_cramp_stands_after_the_cramps(run: Draw, tmp_path: Path) -> None:
    """An entry that concerns emergencies only has a heading of its own."""
    path = tmp_path / "elsewhere.yaml"
    path.write_text(MINI.read_text("utf-8").replace("topics: [hand, ribs]", "topics: [ribs]"), encoding="utf-8")
    lines = run("--file", str(path), "medicines").out.splitlines()
    heading = lines.index("In the article, but not about muscle cramps")
    assert lines[heading - 1].startswith("Chalk: ")
    assert lines[heading + 1].startswith("Weak powder: ")


def test_who_is_asked_about_is_spoken_to_first(run: Draw, draw: Draw) -> None:
    """Before any remedy or medicine."""
    words = ["--file", str(MINI), "medicines", "pregnant", "calf"]
    first = "Pregnant? Take nothing before you have asked your midwife, doctor or pharmacist."
    assert run(*words).out.splitlines()[0] == first
    assert draw(*words, columns=100).out.splitlines()[0] == first


@pytest.mark.parametrize("columns", [40, 80])
def test_long_address_of_a_source_is_whole(columns: int, draw: Draw, shipped: cramptool.Knowledge) -> None:
    """It has a line of its own, which only the terminal wraps, so that it can be clicked and copied."""
    lines = draw("calf", "--full", columns=columns).out.splitlines()
    urls = [source.url for source in shipped.sources if source.id in shipped.topics[0].sources]
    assert max(map(len, urls)) > columns
    assert {*urls} <= {*lines}


def test_page_longer_than_the_screen_ends_with_what_it_began_with(draw: Draw) -> None:
    """The action and who must skip it have not scrolled away."""
    lines = [*draw("calf", columns=50).out.splitlines()[-5:]]
    assert " ".join(lines).startswith("Again: Calf cramp: Straighten your knee.")
    assert "Do none of it if a leg is" in " ".join(lines)
    assert lines[-1] == "CALL NOW: 112, 911, 999 or your local number"


def test_danger_is_readable_on_any_terminal(draw: Draw) -> None:
    """Not even 3 columns hide the help, and 200 do not stretch it."""
    assert "Call an" in draw("--file", str(MINI), "chest pain", columns=3).out
    assert max(map(len, draw("--file", str(MINI), "chest pain", columns=200).out.splitlines())) == 100


def test_what_is_not_covered_is_said(run: Draw) -> None:
    """The file's own words, after the number to call."""
    assert run("--file", str(MINI), "my leg is broken").err.splitlines()[1] == (
        "Broken bones are not covered here. Get help."
    )


def test_what_is_not_covered_is_said_above_a_choice(run: Draw) -> None:
    """Beside something that is covered, before anybody chooses."""
    lines = run("--file", str(MINI), "sore hand and broken leg").out.splitlines()
    assert lines[0] == "Broken bones are not covered here. Get help."
    assert "Which one do you mean?" in lines


def test_titles_are_never_markup(draw: Draw, tmp_path: Path) -> None:
    """A name from the file is inert in a panel's title too."""
    path = tmp_path / "titles.yaml"
    path.write_text(MINI.read_text("utf-8").replace("name: Hand cramp", 'name: "[red]Hand\\e[31m"'), encoding="utf-8")
    assert "[red]Hand\\x1b[31m" in draw("--file", str(path), "writer's cramp").out


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\ud800", "\\ud800"),
        ("\u2028", "\\u2028"),
        ("a\rb", "a\\rb"),
        ("\u200b", "\\u200b"),
        ("caf\xe9\n", "caf\xe9\n"),
    ],
)
def test_unprintable_characters_are_spelled_out(text: str, shown: str) -> None:
    """Lone surrogates, line separators and invisible characters are shown by their number."""
    assert printable(text) == shown


def test_output_longer_than_the_screen_ends_with_the_number(draw: Draw) -> None:
    """What scrolled away is said again."""
    assert draw("causes").out.endswith("\nCALL NOW: 112, 911, 999 or your local number\n")
    assert not draw("calf").out.endswith("number\n")


def test_ascii_terminal_gets_ascii_boxes(draw: Draw) -> None:
    """Where the terminal has no box characters, nothing but ASCII is written."""
    assert draw("calf", encoding="ascii").out.isascii()


def test_text_of_the_file_is_never_markup(draw: Draw, run: Draw) -> None:
    """Square brackets, emoji codes and escapes from the file are shown, not obeyed."""
    for out in (
        draw("--file", str(MINI), "bananas", "--color", "always", columns=100).out,
        run("--file", str(MINI), "bananas").out,
    ):
        assert "[bold]bananas[/bold] :banana: with \\x1b[31mcare\\x1b[0m." in out


def test_typed_text_cannot_steer_the_terminal(run: Draw) -> None:
    """What was typed is repeated as inert text."""
    assert "\x1b" not in run("\x1b[31mred\u202e").err
    assert "\\x1b[31mred\\u202e" in run("\x1b[31mred\u202e").err


def test_json_has_no_character_that_steers_a_terminal(run: Draw) -> None:
    """Control and direction characters are escaped, and come back when the JSON is read."""
    out = run("--json", "\x9b31m\u202e\U000e0001").out
    assert out.isascii()
    assert json.loads(out)["query"] == "\x9b31m\u202e\U000e0001"


@pytest.mark.parametrize("name", ["entry", "prevent", "prevent-calf"])
def test_recipe_is_never_shown(name: str, draw: Draw, run: Draw) -> None:
    """Amounts of a recipe appear on no screen, in no line and in no answer, unless all is asked for."""
    words = ["--file", str(MINI), *SCREENS[name]]
    for out in (draw(*words).out, run(*words).out, run(*words, "--json").out):
        assert "Brine" in out
        assert "spoon" not in out
