"""What may be typed at the cursor: commands, options, and the names of the knowledge file."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

import cramptool
from cramptool.names import COMMANDS
from cramptool.shells import SCRIPTS

from .conftest import MINI, SHIPPED, Run

Runner = Callable[..., Run]


@pytest.fixture
def offered(run: Runner) -> Callable[..., dict[str, str]]:
    """Return what is offered behind words, with what it is."""

    def _offered(*words: str) -> dict[str, str]:
        result = run("--complete", *words)
        assert (result.code, result.err) == (0, "")
        return {text: says for text, _, says in (line.partition("\t") for line in result.out.splitlines())}

    return _offered


Offered = Callable[..., dict[str, str]]


def test_first_word_is_a_command_or_a_topic(offered: Offered, shipped: cramptool.Knowledge) -> None:
    """With nothing typed, all commands and topics with what they are, and no remedy."""
    offers = offered("")
    assert {*offers} == {*COMMANDS, *(topic.id for topic in shipped.topics)}
    assert offers["prevent"] == "Show how to keep cramps away, and what is proven."
    assert offers["calf"] == "Calf cramp"
    assert offered() == offers


def test_word_that_is_begun_may_be_a_sign_or_an_entry_with_its_caution(offered: Offered) -> None:
    """The verdict stands before the name, and what a hospital gives says so."""
    assert offered("garlic-o") == {"garlic-oil": "do not: Garlic oil"}
    assert offered("atrac") == {"atracurium": "hospital drug, do not: Atracurium"}
    assert offered("calf-cl") == {"calf-clot": "danger sign: swollen or hot calf"}


def test_no_description_says_to_stretch(offered: Offered, shipped: cramptool.Knowledge) -> None:
    """What was typed before may be a danger, and a list of candidates is no place for advice."""
    for words in (("swollen", "c"), ("chest", "pain", ""), ("show", "")):
        said = " ".join(offered(*words).values())
        assert not [topic.do_now for topic in shipped.topics if topic.do_now in said]


def test_section_offers_its_own_entries(offered: Offered) -> None:
    """`medicines` has no exercise."""
    assert "magnesium-tablets" in offered("medicines", "mag")
    assert "calf-stretch-before-bed" not in offered("medicines", "c")
    assert "calf-stretch-before-bed" in offered("exercises", "c")
    assert "calf" in offered("medicines", "c")


def test_options_of_all_commands_and_of_one(offered: Offered) -> None:
    """They may stand anywhere."""
    assert {"--full", "--region", "--help"} <= {*offered("-")}
    assert offered("calf", "--fu") == {"--full": "All there is: every entry, amounts, sources."}
    assert "--answer" not in offered("--a")
    assert "--answer" in offered("schema", "--a")


@pytest.mark.parametrize(
    ("words", "offers"),
    [
        (["--color", ""], {"auto", "always", "never"}),
        (["--color=a"], {"--color=auto", "--color=always"}),
        (["--region=G"], {"--region=GB", "--region=GR"}),
        (["--file=mine"], {"/"}),
        (["calf=c"], set()),
        (["--show-completion", ""], {"bash", "zsh", "fish"}),
        (["calf", "--region", "G"], {"GB", "GR"}),
        (["--file", ""], {"/"}),
        (["check", "x"], {"/"}),
        (["init", ""], {"/"}),
        (["list", ""], {"topics", "entries", "signs", "regions"}),
        (["--width", ""], set()),
        (["schema", ""], set()),
    ],
)
def test_values_of_options_and_arguments(words: list[str], offers: set[str], offered: Offered) -> None:
    """What an option takes; `/` stands for the names of files."""
    assert {*offered(*words)} == offers


def test_names_come_from_the_file_that_is_named(
    offered: Offered, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the option, before or behind, or by the variable; names that could steer a terminal are inert."""
    assert "sport" not in offered("--file", str(MINI), "")
    assert "brine" in offered("show", "--file", str(MINI), "b")
    assert "brine" in offered(f"--file={MINI}", "b")
    assert "sport" in offered("--file", str(MINI), "--file", str(SHIPPED), "")
    monkeypatch.setenv("HOME", str(MINI.parent))
    assert "brine" in offered("--file", "~/mini.yaml", "b")
    monkeypatch.setenv("CRAMPTOOL_FILE", str(MINI))
    assert "sport" not in offered("")
    path = tmp_path / "hostile.yaml"
    text = MINI.read_text("utf-8").replace("name: Hand cramp", 'name: "Hand\\tcramp\\e[31m\\n$(rm)"')
    path.write_text(text, encoding="utf-8")
    assert offered("--file", str(path), "han")["hand"] == "Hand cramp\\x1b[31m $(rm)"


@pytest.mark.parametrize("words", [["--file", "nowhere.yaml", "ca"], ["--nonsense", "ca"], ["--nonsense=ca"]])
def test_line_that_is_wrong_offers_no_names(words: list[str], offered: Offered) -> None:
    """That is told when the line is run; a shell waits for no explanation."""
    assert "calf" not in offered(*words)


def test_every_candidate_can_be_typed_as_it_is(offered: Offered) -> None:
    """No shell has to quote one."""
    assert all(re.fullmatch(r"[a-z][a-z0-9-]*", text) for letter in "cms" for text in offered("show", letter))


@pytest.mark.parametrize("shell", SCRIPTS)
def test_script_is_printed_and_says_how_to_load_it(shell: str, run: Runner) -> None:
    """Nothing is edited; `--install-completion` is no option."""
    out = run("--show-completion", shell).out
    assert out == SCRIPTS[shell]
    assert "cramptool --show-completion" in "\n".join(out.splitlines()[:2])
    assert run("--install-completion", shell).code == 2
    assert run("--show-completion", "csh").code == 2
