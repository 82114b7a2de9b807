"""The command line: words, options, exit statuses, streams."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.main import get_command

import cramptool
from cramptool.cli import app

from .conftest import HERE, MINI, Run

Runner = Callable[..., Run]

ANSWER_KEYS = [
    "schema",
    "query",
    "status",
    "match",
    "urgency",
    "who",
    "full",
    "not_understood",
    "candidates",
    "topics",
    "section",
    "nothing_under",
    "overview",
    "entries",
    "danger_signs",
    "emergency",
    "file",
]
TAKING_WORDS = sorted(
    name
    for name, command in get_command(app).commands.items()  # type: ignore[attr-defined]  # it is a group
    if any(param.name == "words" for param in command.params)
)
"""Every command that takes words."""

BROKEN = sorted(str(path) for path in (HERE / "data" / "bad").glob("trap-*.yaml"))


def test_first_line_is_the_action(run: Runner) -> None:
    """The first line in a pipe is name and action."""
    result = run("show", "calf")
    assert result.out.startswith("Calf cramp: Straighten your knee. Pull your toes up toward your shin.\n")
    assert (result.code, result.err) == (0, "")


@pytest.mark.parametrize(
    "args",
    [
        ["calf"],
        ["Calf", "Cramp"],
        ["charley horse"],
        ["--plain", "calf"],
        ["calf", "--plain"],
        ["--plain", "show", "calf"],
        ["show", "--plain", "calf"],
        ["show", "charley", "--plain", "horse"],
        ["--color", "never", "calf"],
        ["calf", "--color=never"],
        ["calf", "--", "cramp"],
        ["--", "calf"],
    ],
)
def test_bare_words_are_shown_and_options_stand_anywhere(args: list[str], run: Runner) -> None:
    """However it is typed, the calf page opens."""
    assert run(*args).out == run("show", "calf").out


def test_home_screen_has_the_number_first(run: Runner) -> None:
    """Without words, the number to call and what can be typed."""
    result = run()
    assert result.out.startswith("CALL NOW: 112, 911, 999 or your local number")
    assert "cramptool calf" in result.out
    assert result.code == 0


@pytest.mark.parametrize("command", [[], *([command] for command in TAKING_WORDS)])
def test_danger_phrase_brings_help_in_every_command(command: list[str], run: Runner, draw: Runner) -> None:
    """Whatever was asked for, a danger gets the danger panel and no stretch."""
    for result in (run(*command, "chest", "pain"), draw(*command, "chest pain")):
        assert result.code == 0
        assert "This may not be a cramp" in result.out
        assert "CALL NOW: 112, 911, 999 or your local number" in result.out
        assert "tretch" not in result.out
        assert "toes" not in result.out


@pytest.mark.parametrize("command", [[], *([command] for command in TAKING_WORDS)])
def test_miss_opens_nothing(command: list[str], run: Runner) -> None:
    """Nothing on stdout; on stderr the emergency line, then what to try; status 1."""
    result = run(*command, "xyzzy")
    assert (result.code, result.out) == (1, "")
    first, *rest = result.err.splitlines()
    assert first == "CALL NOW: 112, 911, 999 or your local number if this may be an emergency."
    assert 'Nothing here is called "xyzzy".' in rest
    assert "Try: cramptool list, or cramptool danger-signs" in rest


@pytest.mark.parametrize("words", ["", "calf", "claf", "swollen calf", "hand", "xyzzy", "calf \udcff"])
@pytest.mark.parametrize("command", [[], ["lsit"], *([command] for command in TAKING_WORDS)])
def test_words_alone_are_answered_as_behind_an_option(command: list[str], words: str, run: Runner) -> None:
    """They need no parser of options, and nobody can tell whether there was one."""
    alone = [*command, *words.split()]
    assert run(*alone) == run(*alone, "--color", "auto")


@pytest.mark.parametrize(
    ("name", "value"), [("FILE", str(MINI)), ("REGION", "GB"), ("REGION", "Narnia"), ("REGION", "")]
)
def test_variables_hold_for_words_alone(name: str, value: str, run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    """As they do where options are parsed; one that is set to nothing is none."""
    monkeypatch.setenv(f"CRAMPTOOL_{name}", value)
    assert run("danger-signs", "calf") == run("danger-signs", "calf", "--color", "auto")


def test_commands_that_take_words_are_all_known_to_the_tests() -> None:
    """The walk over them leaves none out."""
    assert {"show", "search", "prevent", "first-aid", "exams"} <= {*TAKING_WORDS}
    assert len(TAKING_WORDS) == 15


def test_correction_is_said(run: Runner) -> None:
    """What was looked up instead stands on stderr, and for a screen reader below the action."""
    result = run("claf")
    assert result.out.splitlines()[:2] == [
        "Calf cramp: Straighten your knee. Pull your toes up toward your shin.",
        'Looked up "calf" for "claf".',
    ]
    assert result.err == 'cramptool: Looked up "calf" for "claf".\n'
    assert json.loads(run("claf", "--json").out)["match"]["corrected"] == {"claf": "calf"}


def test_nothing_is_corrected_where_the_exact_words_are_asked_for(run: Runner) -> None:
    """The right name is offered, and a danger is heard all the same."""
    result = run("--exact", "calff")
    assert result.code == 1
    assert "Did you mean: Calf cramp" in result.err
    assert run("--exact", "chset pain").out.startswith("This may not be a cramp")


def test_help_comes_first_where_words_are_not_understood(run: Runner) -> None:
    """What nobody foresaw may be a danger."""
    lines = run("my calf cramps and zzzz").out.splitlines()
    assert lines[:2] == ["Not understood: zzzz. So read this first.", "Stop and get help if:"]
    assert any(line.startswith("Calf cramp:") for line in lines)


def test_rows_to_choose_from_say_what_to_do_below_a_warning(run: Runner) -> None:
    """A bare "leg" may be any part of it."""
    lines = run("leg").out.splitlines()
    assert lines[0] == "Swollen, red, suddenly cold or numb? Do not stretch."
    assert "calf: Straighten your knee. Pull your toes up toward your shin." in lines


def test_treatment_beside_a_place_comes_before_its_page(run: Runner) -> None:
    """Who asks whether turpentine helps a calf reads first that it does not."""
    lines = run("does turpentine help my calf").out.splitlines()
    assert lines[0].startswith("Turpentine ointment: Do not rub it in")
    assert lines[1].startswith("Calf cramp:")


def test_search_shows_names_before_texts_and_cautions_before_both(run: Runner, draw: Runner) -> None:
    """All the words must be there, in any form."""
    result = run("--file", str(MINI), "search", "calves")
    assert result.out.splitlines()[1] == "calves: 4 found"
    names = [line.partition(":")[0] for line in result.out.splitlines()[2:-2]]
    assert names[:4] == ["calf", "ribs", "one calf swollen", "Calf oil"]
    strong = run("--file", str(MINI), "search", "loosen").out
    assert "Strong powder: Hospital drug. Do not take it: it stops your breath. The powder is said to loosen" in strong
    assert "\x1b[1mloosen" in draw("--file", str(MINI), "--color=always", "search", "loosen").out
    assert run("--file", str(MINI), "search", "calf oil brine").code == 1
    assert run("search").code == 2


def test_search_for_an_emergency_gets_its_help(run: Runner) -> None:
    """And what is not covered is said there too."""
    assert run("search", "throat").out.startswith("Tight throat: Hard to breathe")
    assert "Hiccups are not covered here" in run("search", "hiccups").err


def test_search_corrects_words_that_stand_nowhere(run: Runner) -> None:
    """Unless it is told not to."""
    assert "Calf oil" in run("--file", str(MINI), "search", "claf oil").out
    assert run("--file", str(MINI), "--exact", "search", "claf oil").code == 1


def test_near_command_does_not_outrank_danger(run: Runner) -> None:
    """A mistyped command with a danger in it shows the danger."""
    assert "This may not be a cramp" in run("prevnt", "chest", "pain").out


@pytest.mark.parametrize(
    "args",
    [
        ["calf"],
        ["chest pain"],
        ["xyzzy"],
        ["prevent"],
        ["causes", "leg"],
        ["danger-signs"],
        ["list"],
        ["list", "regions"],
        [],
    ],
)
def test_json_has_the_same_keys_every_time(args: list[str], run: Runner) -> None:
    """Every reading command prints one object of the same keys, a miss too."""
    result = run(*args, "--json")
    content = json.loads(result.out)
    assert list(content) == ANSWER_KEYS
    assert content["schema"] == 1
    assert result.code == (1 if args == ["xyzzy"] else 0)


def test_json_of_a_danger_has_first_action_and_no_page(run: Runner) -> None:
    """A script that reads `danger` finds what to do and nothing else."""
    content = json.loads(run("calf", "swollen", "--json").out)
    assert content["status"] == "danger"
    assert content["topics"] == content["entries"] == []
    assert content["danger_signs"][0]["first_action"]


def test_json_has_sources_in_full_and_no_matching_words(run: Runner) -> None:
    """Scripts need no second look-up for a source, and words that are only matched are not shown."""
    topic = json.loads(run("--file", str(MINI), "calf", "--json").out)["topics"][0]
    assert topic["sources"][0]["publisher"] == "A hospital"
    assert "found_by" not in topic


@pytest.mark.parametrize(
    "args",
    [
        ["show"],
        ["--nonsense"],
        ["show", "calf", "--nonsense"],
        ["calf", "--width", "5"],
        ["calf", "--width", "wide"],
        ["calf", "--width"],
        ["calf", "--region", "--plain"],
        ["list", "everything"],
        ["calf", "--color", "sometimes"],
    ],
)
def test_wrong_usage(args: list[str], run: Runner) -> None:
    """One line on stderr that names the help, one with the number to call, status 2; JSON where JSON was asked for."""
    result = run(*args)
    assert (result.code, result.out) == (2, "")
    fault, emergency = result.err.splitlines()
    assert fault.startswith("cramptool: ")
    assert "Try: cramptool" in fault
    assert emergency == "CALL NOW: 112, 911, 999 or your local number"
    in_json = run("--json", *args)
    assert in_json.code == 2
    assert list(json.loads(in_json.out)) == ["schema", "error"]


@pytest.mark.parametrize("file", [*BROKEN, "nowhere.yaml", str(HERE)])
def test_broken_file(file: str, run: Runner) -> None:
    """One line names place and remedy, one the number to call; status 3; JSON where JSON was asked for."""
    result = run("--file", file, "show", "calf")
    assert (result.code, result.out) == (3, "")
    fault, emergency = result.err.splitlines()
    assert fault.startswith(f"cramptool: {file}:")
    assert emergency == "CALL NOW: 112, 911, 999 or your local number"
    assert "error" in json.loads(run("--file", file, "calf", "--json").out)


def test_file_name_cannot_steer_the_terminal(run: Runner) -> None:
    """A path with an escape or a new line is repeated on one line, inert."""
    result = run("--file", "a\n\x1b[31m.yaml", "calf")
    assert result.err.startswith("cramptool: a\\n\\x1b[31m.yaml: there is no such file")
    assert len(result.err.splitlines()) == 2


def test_file_and_region_come_from_the_surroundings_too(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    """Variables set them; an option beats a variable."""
    monkeypatch.setenv("CRAMPTOOL_FILE", str(MINI))
    monkeypatch.setenv("CRAMPTOOL_REGION", "GB")
    assert run("calf").out.startswith("Calf cramp: Pull your toes up.\n")
    assert "CALL NOW: 999 or 112: squeezed chest\n" in run("calf").out
    assert "CALL NOW: 113 or your local number: squeezed chest\n" in run("calf", "--region", "NO").out
    assert "CALL NOW: 113 or your local number: squeezed chest\n" in run("calf", "--region", "norway").out


def test_unknown_region_warns_and_stops_nothing(run: Runner) -> None:
    """A region without a number gets the line for anywhere."""
    result = run("calf", "--region", "XX")
    assert result.code == 0
    assert result.err == "cramptool: no number is known for the region XX; see: cramptool list regions\n"
    assert "CALL NOW: 112, 911, 999 or your local number: " in result.out


@pytest.mark.parametrize(
    "args",
    [
        ["calf", "--region", "chest", "pain"],
        ["calf", "--region", "chest pain"],
        ["search", "calf", "--region", "chest pain"],
        ["prevent", "--region", "chest pain"],
    ],
)
def test_danger_swallowed_by_an_option_is_heard(args: list[str], run: Runner) -> None:
    """Words that were taken for a region bring help, not a stretch."""
    assert run(*args).out.startswith("This may not be a cramp. CALL NOW")


def test_no_variable_turns_an_answer_into_completion(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    """The libraries' own protocol is off."""
    monkeypatch.setenv("_CRAMPTOOL_COMPLETE", "complete_bash")
    assert run("chest pain").out.startswith("This may not be a cramp")


@pytest.mark.parametrize("variable", [("ACCESSIBLE", "1"), ("TERM", "dumb")])
def test_plain_lines_on_a_terminal(variable: tuple[str, str], draw: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who asks for plain lines gets them on a terminal too."""
    monkeypatch.setenv(*variable)
    assert draw("calf").out.startswith("Calf cramp: Straighten")


@pytest.mark.parametrize("value", ["", "0"])
def test_variable_that_says_no_changes_nothing(value: str, draw: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    """ACCESSIBLE=0 asks for nothing."""
    monkeypatch.setenv("ACCESSIBLE", value)
    assert draw("calf").out.startswith("\u256d")


def test_option_for_colour_beats_a_variable(draw: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who asks for colour gets panels, whatever TERM says."""
    monkeypatch.setenv("TERM", "dumb")
    assert "\x1b" in draw("calf", "--color", "always").out


def test_width_is_what_was_asked_for(draw: Runner) -> None:
    """`--width` draws as a terminal of that width would."""
    assert draw("calf", "--width", "50").out == draw("calf", columns=50).out


def test_word_that_looks_like_an_option_is_a_word_behind_two_hyphens(run: Runner) -> None:
    """After `--` there are only words."""
    assert 'Nothing here is called "--plain".' in run("--", "--plain").err


def test_width_draws_into_a_file_too(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page to print: panels without colour, whatever the variables say, as wide as was asked for."""
    monkeypatch.setenv("ACCESSIBLE", "1")
    out = run("danger-signs", "--width", "60").out
    assert out.startswith("\u256d")
    assert "\x1b" not in out
    assert max(map(len, out.splitlines())) == 60
    assert run("danger-signs", "--width", "60", "--plain").out == run("danger-signs").out


def test_section_that_has_nothing_on_a_topic_says_so(run: Runner) -> None:
    """What to do about it comes instead; an emergency comes before all else."""
    first, second, *_ = run("exercises", "hand").out.splitlines()
    assert first == "Nothing under cramptool exercises is about this. What to do about it instead:"
    assert second.startswith("Hand cramp: Stop.")
    assert run("hand", "exercises").out == run("exercises", "hand").out
    assert json.loads(run("exercises", "hand", "--json").out)["nothing_under"] == "exercises"
    assert run("first-aid", "hand").out.startswith("Hand cramp: Stop.")
    assert run("exercises", "throat").out.startswith("Tight throat: Hard to breathe")


@pytest.mark.parametrize(
    ("typed", "meant"), [("lsit", "list"), ("shcema", "schema"), ("chekc mine.yaml", "check"), ("version", "--version")]
)
def test_mistyped_command_is_answered_with_the_near_one(typed: str, meant: str, run: Runner) -> None:
    """Below the number to call; a near option is named too, and a danger outranks both."""
    result = run(*typed.split())
    assert result.code == 1
    assert f"Did you mean: cramptool {meant}" in result.err
    assert run(*typed.split(), "chest", "pain").out.startswith("This may not be a cramp")
    assert "did you mean --plain?" in run("--plian", "calf").err


def test_plain_option_beats_the_terminal(draw: Runner) -> None:
    """`--plain` needs no variable."""
    assert draw("calf", "--plain").out.startswith("Calf cramp: Straighten")


def test_no_escape_reaches_a_pipe(run: Runner) -> None:
    """Plain lines have no ANSI codes."""
    for command in (["calf"], ["prevent"], ["danger-signs"], ["causes"], ["list"], []):
        assert "\x1b" not in run(*command).out


def test_colour_when_asked_for(run: Runner, draw: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    """`--color` beats NO_COLOR and FORCE_COLOR; the colours are the terminal's own, never a background."""
    assert "\x1b[1;31m" in run("calf", "--color", "always").out
    assert "\x1b" not in draw("calf", "--color", "never").out
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b" in run("calf").out
    assert "\x1b" not in run("calf", "--color", "never").out
    assert not re.search(r"\x1b\[(?:\d+;)*(?:4|10)\d", run("calf").out)
    assert not re.search(r"\x1b\[(?:\d+;)*[34]8", run("calf").out)
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in run("calf").out
    assert "\x1b[1;31m" in run("calf", "--color", "always").out
    monkeypatch.setenv("NO_COLOR", "")
    assert "\x1b" in run("calf").out


@pytest.mark.parametrize("args", [["--help"], ["-h"], ["show", "--help"], ["prevent", "-h"]])
def test_help(args: list[str], run: Runner) -> None:
    """Help comes from everywhere."""
    result = run(*args)
    assert result.code == 0
    assert "Usage: cramptool" in result.out


def test_version_names_tool_and_knowledge(run: Runner) -> None:
    """Both versions, and when the knowledge was reviewed."""
    result = run("--version")
    assert result.out.splitlines()[0].startswith("cramptool 0.")
    assert "knowledge 1, reviewed 2026-" in result.out
    assert run("-V").out == result.out


def test_bytes_that_are_no_utf8_are_a_miss(run: Runner) -> None:
    """What a shell hands over in another encoding does not crash."""
    result = run("quiz\udce9", "--json")
    assert result.code == 1
    assert json.loads(result.out)["query"] == "quiz\ufffd"


def cramp(*args: str, **options: object) -> subprocess.CompletedProcess[str]:
    """Run cramptool as a process of its own."""
    command = [sys.executable, "-m", "cramptool", *args]
    return subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8", **options)  # type: ignore[call-overload,no-any-return]  # noqa: S603


def test_region_that_is_no_utf8_is_heard_in_json_too(run: Runner) -> None:
    """Bytes that no output can hold stop no answer, least of all a danger."""
    assert json.loads(run("calf", "--region", "chest pain \udce9", "--json").out)["status"] == "danger"


def test_file_name_that_is_no_utf8_is_spelled_out(run: Runner, tmp_path: Path) -> None:
    """In plain lines and in JSON."""
    path = tmp_path / "caf\udce9.yaml"
    path.write_text("title: 5", encoding="utf-8")
    assert "caf\\udce9.yaml" in run("check", str(path)).out
    assert json.loads(run("check", str(path), "--json").out)["problems"][0]["file"].endswith("caf\\udce9.yaml")


def test_phrase_that_begins_with_check_gets_the_number(run: Runner) -> None:
    """Who means no file, but a calf, finds the number to call below what is wrong."""
    assert run("check", "my", "calf").err.splitlines()[-1] == "CALL NOW: 112, 911, 999 or your local number"


def test_empty_file_name_is_not_the_shipped_file(run: Runner) -> None:
    """An unset variable in a script is a mistake to be told."""
    assert run("--file", "", "calf").code == 3
    assert run("check", "").code == 3


@pytest.mark.parametrize("args", [["--full", "calf"], ["calf", "--full"], ["show", "calf", "--full"]])
def test_all_there_is_when_asked_for(args: list[str], run: Runner) -> None:
    """Wherever the option stands; of a section too."""
    assert run(*args).out == run("show", "calf", "--full").out
    assert "\nSources:\n1. " in run(*args).out
    assert "Recipe: " in run("remedies", "--full").out


def test_module_runs_like_the_command() -> None:
    """`python -m cramptool` is the same program."""
    result = cramp("calf")
    assert result.returncode == 0
    assert result.stdout.startswith("Calf cramp: ")


def test_ascii_output_crashes_nothing() -> None:
    """A pipe that holds only ASCII gets what it can hold."""
    result = cramp("--file", str(MINI), "café", env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert result.returncode == 1
    assert 'Nothing here is called "cafe".' in result.stderr


@pytest.mark.skipif(os.name == "nt", reason="a shell's pipe")
def test_reader_that_goes_away_is_no_error() -> None:
    """`| head -1` ends quietly, with nothing on stderr."""
    reader, writer = os.pipe()
    os.close(reader)
    command = [sys.executable, "-m", "cramptool", "calf"]
    process = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, check=False)  # noqa: S603
    os.close(writer)
    assert (process.returncode, process.stderr) == (0, b"")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pseudo-terminals of this kind")
def test_real_terminal_gets_the_page(tmp_path: Path) -> None:
    """On a real terminal of 80 columns `show calf` is a page of panels, at most 22 lines."""
    import pty  # noqa: PLC0415  # not on every system

    master, slave = pty.openpty()
    env = {**os.environ, "COLUMNS": "80", "LINES": "24", "TERM": "xterm"}
    command = [sys.executable, "-m", "cramptool", "show", "calf"]
    with subprocess.Popen(command, stdout=slave, env=env, cwd=tmp_path) as process:  # noqa: S603
        os.close(slave)
        out = b""
        try:
            while chunk := os.read(master, 65536):
                out += chunk
        except OSError:  # how Linux says that the other end is closed
            pass
    os.close(master)
    assert process.returncode == 0
    lines = out.decode().splitlines()
    assert len(lines) <= 22
    assert "Calf cramp" in lines[0]
    assert "Straighten your knee. Pull your toes up toward your shin." in lines[1]


def test_reading_is_the_same_every_time() -> None:
    """The same words give the same answer in the same order, whatever the interpreter's hash seed."""
    words = ("swollen", "calf", "and", "chest", "pain", "--json")
    outputs = {cramp(*words, env={**os.environ, "PYTHONHASHSEED": seed}).stdout for seed in ("1", "2", "3")}
    assert len(outputs) == 1


def test_public_errors_have_their_exit_status() -> None:
    """Each error of the family says with which status the program ends."""
    assert cramptool.CramptoolError.exit_code == 1
    assert cramptool.UsageError.exit_code == 2
    assert cramptool.KnowledgeError.exit_code == 3
