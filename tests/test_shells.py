"""The completion scripts in the real shells: what a person types on a terminal, TAB, and what then stands there.

A stand-in for cramptool logs how it is run and answers as cramptool does, only worse: some of its descriptions would do
harm if a shell took them for more than text.
"""

import os
import re
import select
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cramptool.shells import SCRIPTS

pty = pytest.importorskip("pty", reason="there are no terminals of this kind here")
termios = pytest.importorskip("termios", reason="there are no terminals of this kind here")

PATIENCE = 30.0
"""Seconds until a test gives up on a shell; on an idle machine all is there within a tenth of one."""

PROMPT = "type> "

HARMFUL = r"""It's "odd": $(touch harm) `touch harm` $HOME \n \: %F{red} %s !! [a] {b,c} *"""

STAND_IN = r"""#!/bin/sh
{ printf '%s\t' "$@"; echo; } >>"$HOME/log"
here=${0%/*}
case $1 in
  --show-completion) cat "$HOME/$2" ;;
  --complete)
    echo 'not for the shell' >&2
    for word; do before=$last last=$word; done
    case "$before $last" in
      '--file '*) echo / ;;
      *' --file='*) printf '/\t\n' ;;
      *) while IFS= read -r line; do case $line in "$last"*) printf '%s\n' "$line" ;; esac; done <"$here/words" ;;
    esac ;;
esac
"""
"""What stands in for cramptool. A tab may follow a candidate, or the slash, that has no description."""

WORDS = f"""\
calf\tBack of the lower leg
calf-strain\tA tear, not a cramp: rest it
danger-signs\tWhen it is worse
odd-one\t{HARMFUL}
odd-two\t{HARMFUL}
bare-one
bare-two\t
--file\tRead this file
--full\tAll of it
--color=always\tColour in a pipe, too
--color=never\tNo colour
"""

LEFT = "\x02"
"""The key that takes the cursor one to the left, in every shell."""

COMMANDS = {
    "bash": ["bash", "--norc", "--noprofile", "-i"],
    "zsh": ["zsh", "-f", "-i"],
    "fish": ["fish", "--no-config", "-i"],
}
"""How to start each shell without anybody's settings."""

PREPARATIONS = {"bash": ":", "zsh": "autoload -Uz compinit; compinit -u -D", "fish": "true"}
"""What each shell needs before it can complete anything."""

PROMPTS = {
    "bash": "PS1='ty''pe> '",
    "zsh": "PS1='ty''pe> '",
    "fish": "function fish_prompt; printf 'ty''pe> '; end",
}
"""What sets the prompt, spelled so that the command itself is not taken for the prompt when it is echoed."""

LIST = {"bash": "\t\t", "zsh": "\t", "fish": "\t"}
"""The keys that list the candidates where they have no more in common than what is typed."""


def needs(shell: str) -> pytest.MarkDecorator:
    """Return the mark that skips a test where a shell is missing."""
    return pytest.mark.skipif(shutil.which(shell) is None, reason=f"{shell} is not installed")


every_shell = pytest.mark.parametrize("name", [pytest.param(shell, marks=needs(shell)) for shell in SCRIPTS])


class Shell:
    """An interactive shell on a terminal of its own, with the stand-in for cramptool on its path."""

    def __init__(self, name: str, home: Path, columns: int) -> None:
        self.name = name
        self.home = home
        self._written = b""
        surroundings = {
            "HOME": str(home),
            "LC_ALL": "C.UTF-8",
            "PATH": f"{home / 'bin'}:{os.environ['PATH']}",
            "TERM": "xterm",
        }
        self._process, self._terminal = pty.fork()
        if self._process == 0:
            os.chdir(home / "files")
            termios.tcsetwinsize(0, (24, columns))
            os.execvpe(COMMANDS[name][0], COMMANDS[name], surroundings)  # noqa: S606  # the shell is what is tested

    def close(self) -> None:
        """End the shell, whatever it is doing."""
        os.kill(self._process, signal.SIGKILL)
        os.close(self._terminal)
        os.waitpid(self._process, 0)

    @property
    def screen(self) -> str:
        """All that the shell has written so far, without colours and the movements of the cursor."""
        text = self._written.decode(errors="replace")
        return re.sub(r"\x1b(\[[0-9;?>]*[A-Za-z]|\][^\x07]*\x07|[()][A-Z0-9]|[=>])|\r", "", text)

    def type(self, keys: str) -> None:
        """Press keys."""
        os.write(self._terminal, keys.encode())

    def wait_until(self, happened: Callable[[], object], awaited: str) -> None:
        """Read what the shell writes until something has happened."""
        deadline = time.monotonic() + PATIENCE
        while not happened():
            assert time.monotonic() < deadline, f"waited in vain for {awaited}; {self.name} wrote:\n{self.screen}"
            if select.select([self._terminal], [], [], 0.01)[0]:
                self._written += os.read(self._terminal, 65536)

    def wait_for(self, *texts: str) -> None:
        """Wait until all of these texts have been on the screen."""
        self.wait_until(lambda: all(text in self.screen for text in texts), " and ".join(texts))

    def runs(self) -> list[list[str]]:
        """Return the words of every finished run of the program, the oldest first."""
        log = self.home / "log"
        lines = log.read_text(encoding="utf-8").split("\n") if log.exists() else [""]
        return [line.split("\t")[:-1] for line in lines[:-1]]

    def asked(self) -> list[list[str]]:
        """Return what the program was asked to complete, time by time."""
        return [words[1:] for words in self.runs() if words[0] == "--complete"]

    def enter(self, keys: str) -> list[str]:
        """Press keys and Enter, and return the words that the program then gets."""

        def commands() -> list[list[str]]:
            return [words for words in self.runs() if not words[0].startswith(("--complete", "--show-completion"))]

        self.type(f"{keys}\r")
        self.wait_until(commands, f"{keys!r} to be run")
        return commands()[0]

    def complete(self, typed: str) -> list[str]:
        """Type a command, TAB, END and Enter, and return the words that the program then gets.

        END shows what stood at the cursor: a word of its own follows a space.
        """
        return self.enter(f"{typed}\tEND")

    def list(self, typed: str) -> None:
        """Type a command and the keys that list what it may become."""
        self.type(typed + LIST[self.name])


Opened = Callable[..., Shell]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Return a home with the stand-in on the path, the scripts it prints and some files to work on."""
    programs = {"bin": WORDS, "elsewhere": "dandelion\n"}
    for directory, words in programs.items():
        (tmp_path / directory).mkdir()
        (tmp_path / directory / "words").write_text(words, encoding="utf-8")
        (tmp_path / directory / "cramptool").write_text(STAND_IN, encoding="utf-8")
        (tmp_path / directory / "cramptool").chmod(0o755)
    for shell, script in SCRIPTS.items():
        (tmp_path / shell).write_text(script, encoding="utf-8")
    (tmp_path / "files" / "notes").mkdir(parents=True)
    (tmp_path / "files" / "knowledge one.yaml").touch()
    (tmp_path / "files" / "zz-file").touch()
    return tmp_path


def load_line(shell: str) -> str:
    """Return the command that the first comment of a script gives for loading it."""
    found = re.search(r"^# In [^:]*: (.*)$", SCRIPTS[shell], re.MULTILINE)
    assert found
    return found[1]


@pytest.fixture
def opened(home: Path) -> Iterator[Opened]:
    """Open shells in which completion is loaded as the script says, and close them in the end."""
    shells = []

    def _opened(name: str, *settings: str, load: str | None = None, columns: int = 150) -> Shell:
        shell = Shell(name, home, columns)
        shells.append(shell)
        shell.wait_until(lambda: re.search(r"[$#%>] ", shell.screen), "the first prompt")
        commands = (PREPARATIONS[name], load_line(name) if load is None else load, *settings, PROMPTS[name])
        shell.type("; ".join(commands) + "\r")
        shell.wait_for(PROMPT)
        return shell

    yield _opened
    for shell in shells:
        shell.close()


@every_shell
def test_script_is_sound(name: str, home: Path) -> None:
    """The shell can read its script without running it."""
    command = [name, "--no-execute" if name == "fish" else "-n", str(home / name)]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stderr == ""  # noqa: S603


@every_shell
def test_only_candidate_is_inserted_with_a_space(name: str, opened: Opened) -> None:
    """The next word can be typed at once."""
    assert opened(name).complete("cramptool dan") == ["danger-signs", "END"]


@every_shell
def test_several_candidates_are_listed_with_what_they_are(name: str, opened: Opened) -> None:
    """Descriptions stand beside the candidates, and nothing that the program says on stderr."""
    shell = opened(name)
    shell.list("cramptool calf")
    shell.wait_for("calf-strain", "Back of the lower leg", "A tear, not a cramp: rest it")
    assert "not for the shell" not in shell.screen


@every_shell
def test_candidates_without_a_description_are_listed_bare(name: str, opened: Opened) -> None:
    """An empty description leaves no empty brackets or dashes behind."""
    shell = opened(name)
    shell.list("cramptool bare-")
    shell.wait_for("bare-one", "bare-two")
    assert "()" not in shell.screen
    assert "--" not in shell.screen.rpartition(PROMPT)[2]


@every_shell
def test_what_the_candidates_share_is_inserted_and_no_more(name: str, opened: Opened) -> None:
    """No space and no piece of a description comes with it."""
    assert opened(name).complete("cramptool ca") == ["calfEND"]


@every_shell
def test_later_word_is_completed(name: str, opened: Opened) -> None:
    """The program hears the words before it, too."""
    shell = opened(name)
    assert shell.complete("cramptool show dan") == ["show", "danger-signs", "END"]
    assert shell.asked() == [["show", "dan"]]


@every_shell
def test_empty_word_is_asked_for(name: str, opened: Opened) -> None:
    """Behind a space the program hears an empty word."""
    shell = opened(name)
    shell.list("cramptool show ")
    shell.wait_for("When it is worse")
    assert shell.asked()[0] == ["show", ""]


@every_shell
def test_option_is_completed(name: str, opened: Opened) -> None:
    """An option is a candidate like any other."""
    assert opened(name).complete("cramptool --fi") == ["--file", "END"]


@every_shell
def test_options_are_listed(name: str, opened: Opened) -> None:
    """Each with what it is for."""
    shell = opened(name)
    shell.list("cramptool calf --f")
    shell.wait_for("Read this file", "All of it")


@every_shell
@pytest.mark.parametrize("typed", ["--color=al", '--color="al'])
def test_value_behind_an_equals_sign_is_completed(typed: str, name: str, opened: Opened) -> None:
    """The program hears option and value as the one word they are, and the option is not inserted twice."""
    shell = opened(name)
    assert shell.complete(f"cramptool {typed}") == ["--color=always", "END"]
    assert shell.asked() == [["--color=al"]]


@every_shell
@pytest.mark.parametrize("option", ["--file ", "--file="])
def test_file_is_completed_by_the_shell(option: str, name: str, opened: Opened) -> None:
    """A space in a name is quoted as the shell does it."""
    words = f"{option}knowledge one.yaml".split(" ", 1) if option.endswith(" ") else [f"{option}knowledge one.yaml"]
    assert opened(name).complete(f"cramptool {option}kn") == [*words, "END"]


@every_shell
def test_directory_is_left_open_for_what_is_in_it(name: str, opened: Opened) -> None:
    """A slash comes behind it and no space."""
    assert opened(name).complete("cramptool --file no") == ["--file", "notes/END"]


@every_shell
def test_file_behind_a_redirection_is_no_word(name: str, opened: Opened, home: Path) -> None:
    """What is written to is a file, and the program is not asked."""
    shell = opened(name)
    assert shell.enter("cramptool calf >zz\t END") == ["calf", "END"]
    assert shell.asked() == []
    assert {path.name for path in (home / "files").iterdir()} == {"knowledge one.yaml", "notes", "zz-file"}


@every_shell
def test_no_candidates_change_nothing(name: str, opened: Opened) -> None:
    """Not even a file that would fit is offered."""
    shell = opened(name)
    assert shell.complete("cramptool zz") == ["zzEND"]
    assert shell.asked() == [["zz"]]


@every_shell
def test_harmful_description_stays_text(name: str, opened: Opened, home: Path) -> None:
    """It is shown to the letter, and nothing in it is run."""
    shell = opened(name)
    shell.list("cramptool odd-")
    shell.wait_for(HARMFUL)
    assert shell.enter("o\t END") == ["odd-one", "END"]
    assert not [*home.rglob("harm")]


@every_shell
def test_what_is_typed_is_not_run_before_enter(name: str, opened: Opened, home: Path) -> None:
    """TAB behind a command substitution asks the program and does nothing else."""
    shell = opened(name)
    shell.type("cramptool $(touch harm) dan\t")
    shell.wait_for("danger-signs")
    assert shell.asked() == [["$(touch harm)", "dan"]]
    assert not [*home.rglob("harm")]


@every_shell
def test_quotes_are_not_part_of_a_word(name: str, opened: Opened) -> None:
    """The program hears what the quotes hold."""
    shell = opened(name)
    typed = ["night cramps", "and  more", "so on", "dan"]
    assert shell.complete("""cramptool 'night cramps' "and  more" so\\ on dan""") == [*typed[:3], "danger-signs", "END"]
    assert shell.asked() == [typed]


@every_shell
def test_word_in_an_open_quote_is_completed(name: str, opened: Opened) -> None:
    """The shell closes the quote."""
    shell = opened(name)
    assert shell.complete('cramptool "dan') == ["danger-signs", "END"]
    assert shell.asked() == [["dan"]]


@every_shell
def test_words_right_of_the_cursor_are_left_out(name: str, opened: Opened) -> None:
    """The program hears the line up to the word at the cursor."""
    shell = opened(name)
    shell.type(f"cramptool dan calf{LEFT * 5}\t")
    shell.wait_until(shell.asked, "a question")
    assert shell.asked() == [["dan"]]


@needs("bash")
def test_bash_leaves_out_the_rest_of_the_word(opened: Opened) -> None:
    """With the cursor inside a word bash completes what is left of it; zsh and fish go to its end first."""
    shell = opened("bash")
    shell.type(f"cramptool danXYZ{LEFT * 3}\t")
    shell.wait_until(shell.asked, "a question")
    assert shell.asked() == [["dan"]]


@every_shell
@pytest.mark.parametrize("program", ["~/elsewhere/cramptool", "../elsewhere/cramptool"])
def test_program_is_asked_as_it_was_typed(program: str, name: str, opened: Opened) -> None:
    """Another cramptool than the one on the path answers for itself."""
    assert opened(name).complete(f"{program} dan") == ["dandelion", "END"]


@every_shell
def test_program_that_cannot_be_told_is_looked_for_on_the_path(name: str, opened: Opened) -> None:
    """A variable in the name is not expanded, so the usual program answers."""
    assert opened(name).complete("$HOME/elsewhere/cramptool dan") == ["danger-signs", "END"]


@pytest.mark.parametrize(
    ("name", "settings"),
    [
        pytest.param("bash", "set -eu; set -o posix; shopt -s failglob nocasematch; IFS=a", marks=needs("bash")),
        pytest.param("zsh", "setopt err_exit no_unset ksh_arrays sh_word_split glob_subst", marks=needs("zsh")),
    ],
)
def test_unusual_settings_change_nothing(name: str, settings: str, opened: Opened) -> None:
    """Strict and foreign manners neither end the shell nor break the completion."""
    shell = opened(name, settings)
    shell.list("cramptool calf")
    shell.wait_for("Back of the lower leg")
    assert shell.enter("-s\tEND") == ["calf-strain", "END"]


@needs("bash")
@pytest.mark.parametrize(
    ("setting", "typed", "words"),
    [
        ("bind 'TAB: menu-complete'", "calf", ["calf", "END"]),
        ("bind 'TAB: insert-completions'", "calf", ["calf", "calf-strain", "END"]),
        ("bind 'set show-all-if-ambiguous on'", "ca", ["calfEND"]),
        ("bind 'set show-all-if-ambiguous on'", "dan", ["danger-signs", "END"]),
        ("bind 'set show-all-if-unmodified on'", "calf", ["calfEND"]),
    ],
)
def test_bash_inserts_no_description(setting: str, typed: str, words: list[str], opened: Opened) -> None:
    """Whatever TAB is set to do, what it inserts is a candidate or the beginning of some."""
    assert opened("bash", setting).complete(f"cramptool {typed}") == words


@needs("bash")
def test_bash_shortens_descriptions_to_the_width(opened: Opened) -> None:
    """Every candidate keeps to one line."""
    shell = opened("bash", columns=40)
    shell.list("cramptool odd-")
    shell.wait_for("odd-two")
    rows = [line for line in shell.screen.split("\n") if line.startswith("odd-")]
    assert rows == [f"odd-{number}  ({HARMFUL[:24]}...)" for number in ("one", "two")]


@needs("bash")
def test_bash_lists_values_without_the_option(opened: Opened) -> None:
    """What stands before the equals sign is typed already."""
    shell = opened("bash")
    shell.list("cramptool --color=")
    shell.wait_for("always  (Colour in a pipe, too)", "never   (No colour)")


@needs("bash")
@pytest.mark.parametrize(
    ("typed", "words"),
    [("dan", ["danger-signs", "END"]), ("--file kn", ["--file", "knowledge one.yaml", "END"])],
)
def test_bash_of_old_completes_all_the_same(typed: str, words: list[str], opened: Opened) -> None:
    """Without `compopt`, as in bash 3 on a Mac, words and files are completed."""
    assert opened("bash", "enable -n compopt").complete(f"cramptool {typed}") == words


@needs("zsh")
def test_zsh_script_can_be_a_file_among_its_functions(opened: Opened, home: Path) -> None:
    """Saved as `_cramptool` it is found by `compinit` and needs no line in ~/.zshrc."""
    (home / "functions").mkdir()
    shutil.copy(home / "zsh", home / "functions" / "_cramptool")
    shell = opened("zsh", "fpath+=(~/functions)", "compinit -u -D", load=":")
    assert shell.complete("cramptool dan") == ["danger-signs", "END"]


@needs("zsh")
def test_zsh_without_compinit_says_what_is_missing(opened: Opened) -> None:
    """Loaded too early, the script names what must come first."""
    shell = opened("zsh", load=f"unfunction compdef; {load_line('zsh')}")
    assert "run compinit first" in shell.screen
    assert "not found" not in shell.screen


@every_shell
@pytest.mark.parametrize(
    ("typed", "listed"),
    [
        ("garlic-", ["garlic-oil", "do not: Garlic oil", "garlic-infusion"]),
        ("calf --re", []),
        ("list ent", []),
        ("--color=al", []),
    ],
)
def test_cramptool_itself_is_completed(name: str, typed: str, listed: list[str], home: Path, opened: Opened) -> None:
    """Live names, options and values, from the program and no stand-in."""
    program = home / "bin" / "cramptool"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m cramptool "$@"\n', encoding="utf-8")
    shell = opened(name)
    if listed:
        shell.list(f"cramptool {typed}")
        shell.wait_for(*listed)
    else:
        expected = {"calf --re": "--region", "list ent": "entries", "--color=al": "--color=always"}[typed]
        shell.type(f"cramptool {typed}\t")
        shell.wait_for(expected)
