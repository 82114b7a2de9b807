"""Pages to keep: danger first, no harm without its caution, text that stays text, files that are whole."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest

import cramptool
from cramptool import Knowledge
from cramptool.figures import figures
from cramptool.render.as_html import Html, element
from cramptool.render.as_markdown import escaped

from .conftest import MINI, SHIPPED, Run

Runner = Callable[..., Run]

FORMS = ["html", "md"]
PAGES = {"sheet": ["calf"], "emergency": ["tight", "ribs"], "card": ["brine"], "section": ["remedies"], "handbook": []}


class Tags(HTMLParser):
    """What a page is made of, as a browser would read it: tags with attributes, and the text of each."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag."""
        self.tags.append((tag, dict(attrs)))
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Hold that tags are closed in the order in which they were opened."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Note what is read."""
        if self.open[-1:] != ["style"]:
            self.text.append(data)


@pytest.fixture
def export(run: Runner) -> Runner:
    """Export from the small file."""

    def _export(*args: str) -> Run:
        return run("--file", str(MINI), "export", *args)

    return _export


# --- What stands on a page


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("page", PAGES)
def test_page(page: str, form: str, export: Runner, same_as: Callable[[str, str], None]) -> None:
    """The whole of it, styles aside."""
    result = export(*PAGES[page], "--to", form, "--region", "GB")
    assert (result.code, result.err) == (0, "")
    shown = re.sub(r"<style>.*?</style>|<svg.*?</svg>", lambda part: part[0][:4] + "...>", result.out, flags=re.DOTALL)
    same_as(f"export-{page}.{form}", re.sub(r"(</(?:p|h\d|li|ul|ol|div|section|article|head|header)>)", r"\1\n", shown))


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("page", PAGES)
def test_danger_stands_first(page: str, form: str, export: Runner) -> None:
    """Under the title, before anything that somebody could do."""
    out = export(*PAGES[page], "--to", form, "--region", "GB").out
    assert out.count("<h1" if form == "html" else "\n# ") == (form == "html")
    call = out.index("CALL NOW: 999 or 112")
    assert all(call < out.index(advice) for advice in ("toes up.", "Sit down.", "Drink", "oil into") if advice in out)


@pytest.mark.parametrize("form", FORMS)
def test_no_page_has_a_recipe(form: str, export: Runner, mini: Knowledge) -> None:
    """Amounts and preparation are in the knowledge file only, however much is asked for."""
    recipes = [entry.recipe for entry in mini.entries if entry.recipe]
    assert recipes
    for words in ([], ["brine", "--full"], ["calf", "--full"], ["remedies", "--full"], ["strong", "powder", "--full"]):
        out = export(*words, "--to", form).out
        assert not [recipe for recipe in recipes if recipe in out]
        assert "ecipe" not in out


@pytest.mark.parametrize("form", FORMS)
def test_handbook_has_everything_else(form: str, export: Runner, mini: Knowledge) -> None:
    """Each topic, sign and entry with all that is said of it, each entry once, the caution before the statement."""
    out = export("--to", form).out
    text = " ".join(Tags(out).text) if form == "html" else out.replace("*", "").replace("\\", "")
    shown = " ".join(text.split())
    for topic in mini.topics:
        assert all(said in shown for said in (topic.name, topic.do_now, *(step.text for step in topic.steps)))
    for sign in mini.danger_signs:
        assert all(said in shown for said in (sign.name, sign.sign, sign.why, *sign.first_action))
    for entry in mini.entries:
        assert entry.note is None or entry.note.removeprefix("Do not ") in shown
    assert shown.count("Rub oil into the calf.") == 1
    assert "Not proven. No trial was found. Rub oil into the calf." in shown
    assert shown.index("Do not take it") < shown.index("The powder is said to loosen")


def test_steps_have_their_drawings(export: Runner) -> None:
    """In a page as pictures with a text for those who do not see them, in Markdown as that text."""
    shows = figures()["toes-up"].shows
    out = export("calf").out
    assert out.count("<svg") == 1
    assert f"<title>{shows}</title>" in out
    assert f"1. Pull the toes up. (hold 30 seconds, rest 10 seconds, 3 times)\n   *Like this: {shows}*" in (
        export("calf", "--to", "md").out
    )
    assert export("slow", "breath").out.count("<svg") == 1


def test_every_drawing_is_used_and_inert(shipped: Knowledge) -> None:
    """Drawn for this file: nothing to load, to run or to link to, one style, and a text that tells it all."""
    procedures = [*(topic.steps for topic in shipped.topics), *(entry.steps for entry in shipped.entries)]
    assert {step.figure for steps in procedures for step in steps if step.figure} == {*figures()}
    assert len(figures()) == 8
    for name, figure in figures().items():
        tags = Tags(figure.svg)
        assert {tag for tag, _ in tags.tags} <= {"svg", "title", "g", "path", "circle", "ellipse", "line", "rect"}, name
        assert not {"id", "style", "href", "onload", "width"} & {*tags.tags[0][1]}, name
        assert tags.tags[0][1]["viewbox"] == "0 0 240 160"
        assert tags.tags[0][1]["role"] == "img"
        assert len(figure.shows.split()) <= 45
        assert figure.shows.endswith(".")
        assert {*re.findall(r"#[0-9a-f]{3,6}", figure.svg)} <= {"#fff", "#c2410c"}, name


def test_large_letters_are_asked_for(export: Runner) -> None:
    """On the screen and on paper."""
    assert '<body class="large">' in export("calf", "--large").out
    assert "<body>" in export("calf").out


def test_page_is_ascii(run: Runner) -> None:
    """No encoding on the way can spoil it."""
    assert run("export").out.isascii()


# --- Text stays text

HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style></title></section><h1>",
    "&lt;b&gt; &amp; &#60;",
    "[click](javascript:alert(1)) ![x](http://x.example/x.png) <http://x.example>",
    "**bold** _it_ `code` | ~~no~~ http://x.example/ www.x.example",
    "# no heading",
    "1. no list",
    "- none either",
    "\u202egnirts\u2066",
]


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """Write the small file with the worst of texts in every place that holds text for people."""
    text = MINI.read_text("utf-8")
    for number, line in enumerate(
        re.findall(r"^ *(?:- )?(?:text|note|name|do_now|sign|why|helping|not_if|title|when): .*", text, re.MULTILINE)
    ):
        key = line.partition(": ")[0]
        worst = HOSTILE[number % len(HOSTILE)].replace("\\", "\\\\").replace('"', '\\"')
        text = text.replace(f"{line}\n", f'{key}: "{worst} {number}"\n', 1)
    path = tmp_path / "hostile.yaml"
    path.write_text(text.replace("\u202e", "\\u202e").replace("\u2066", "\\u2066"), encoding="utf-8")
    return path


@pytest.mark.parametrize("words", [[], ["calf"], ["calf", "--full"], ["remedies"]])
def test_page_takes_nothing_from_a_file_for_more_than_text(words: list[str], hostile: Path, run: Runner) -> None:
    """No tag, no attribute, no address but those the program writes itself."""
    result = run("--file", str(hostile), "export", *words)
    assert result.code == 0, result.err
    tags = Tags(result.out)
    assert not tags.open
    known = (
        "html head meta title style body header main footer section nav article div h1 h2 h3 h4 h5 p ul ol li a b span"
    )
    drawing = "svg g path circle ellipse line rect"
    assert {tag for tag, _ in tags.tags} <= {*known.split(), *drawing.split()}
    assert not [name for _, attributes in tags.tags for name in attributes if name.startswith("on") or name == "src"]
    links = {attributes["href"] for tag, attributes in tags.tags if tag == "a"}
    assert all(link and re.match(r"#[a-z.-]+$|https://example\.org/", link) for link in links)
    assert "\u202e" not in "".join(tags.text)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("<b>&amp;", "&lt;b&gt;&amp;amp;"),
        ("*a* _b_ `c` [d](e) f|g ~h~", r"\*a\* \_b\_ \`c\` \[d\](e) f\|g \~h\~"),
        ("# a", r"\# a"),
        ("12. a", r"12\. a"),
        ("- a", r"\- a"),
        ("a - b, 1.5, no. 3", "a - b, 1.5, no. 3"),
        ("http://x.example", r"http\://x.example"),
        ("www.x.example", r"www\.x.example"),
        ("a\n# b", "a # b"),
        ("\x1b[31m", r"\\x1b\[31m"),
        ("back\\slash", r"back\\slash"),
    ],
)
def test_markdown_takes_text_for_nothing_more(text: str, written: str) -> None:
    """Everything that would mean something is escaped, and nothing else."""
    assert escaped(text) == written


def test_markdown_of_a_hostile_file_has_no_markup_of_it(hostile: Path, run: Runner) -> None:
    """No tag, no link and no picture."""
    out = run("--file", str(hostile), "export", "--to", "md").out
    assert not re.search(r"<(?!https://example\.org)|(?<!\\)\]\(|(?<!\\):(?=//(?!example\.org))", out)


def test_element_escapes_all_that_is_no_html() -> None:
    """Children and attributes alike."""
    assert element("p", "<", Html("<b>x</b>"), title='"', class_="a", lang=None) == (
        '<p title="&quot;" class="a">&lt;<b>x</b></p>'
    )


# --- JSON is the file


def test_json_is_what_file_reads(export: Runner, tmp_path: Path, mini: Knowledge) -> None:
    """The same knowledge comes back, recipes too, and the same bytes every time."""
    path = tmp_path / "mine.json"
    assert export("-o", str(path)).out == f"{path} is written.\n"
    assert cramptool.load(path) == mini
    assert path.read_bytes() == export("--to", "json").out.encode()
    assert path.read_bytes().isascii()


def test_json_of_a_part_is_refused(export: Runner) -> None:
    """`--file` could not read it."""
    result = export("calf", "--to", "json")
    assert (result.code, result.out) == (2, "")
    assert "json is the whole file: leave the words out, or ask for an answer with --json" in result.err


# --- What is not exported


@pytest.mark.parametrize("form", [*FORMS, "json"])
def test_danger_is_shown_and_not_exported(form: str, export: Runner, tmp_path: Path) -> None:
    """Who types one needs help now."""
    path = tmp_path / f"page.{form}"
    result = export("calf", "swollen", "-o", str(path))
    assert result.code == 0
    assert result.out.startswith("This may not be a cramp.")
    assert result.err == "cramptool: nothing was exported\n"
    assert not path.exists()


@pytest.mark.parametrize(("words", "code"), [(["hand"], 0), (["xyzzy"], 1)])
def test_choice_or_miss_is_not_exported(words: list[str], code: int, export: Runner, tmp_path: Path) -> None:
    """It is shown as by any command."""
    assert export(*words, "-o", str(tmp_path / "page.html")).code == code
    assert not [*tmp_path.iterdir()]


# --- Files


def test_form_is_what_the_name_says(export: Runner, tmp_path: Path) -> None:
    """Unless another one is asked for."""
    for name, options, begins in (
        ("a.html", [], "<!DOCTYPE html>"),
        ("a.MD", [], "# Calf cramp"),
        ("a.txt", ["--to", "md"], "# Calf cramp"),
    ):
        assert export("calf", "-o", str(tmp_path / name), *options).code == 0
        assert (tmp_path / name).read_text("utf-8").startswith(begins)
    result = export("calf", "-o", str(tmp_path / "a.pdf"))
    assert (result.code, result.out) == (2, "")
    assert "end the name in .html, .md or .json, or say --to html, md or json" in result.err


def test_file_that_is_there_stays_unless_forced(export: Runner, tmp_path: Path) -> None:
    """With `--force` it keeps who may read it, and a link stays a link."""
    path = tmp_path / "page.html"
    path.write_text("precious", encoding="utf-8")
    path.chmod(0o640)
    link = tmp_path / "link.html"
    link.symlink_to(path)
    result = export("calf", "-o", str(link))
    assert (result.code, result.out) == (2, "")
    assert "is there already and stays as it is; choose another name" in result.err
    assert path.read_text("utf-8") == "precious"
    assert export("calf", "-o", str(link), "--force").code == 0
    assert link.is_symlink()
    assert path.read_text("utf-8").startswith("<!DOCTYPE html>")
    assert path.stat().st_mode & 0o777 == 0o640
    assert {file.name for file in tmp_path.iterdir()} == {"page.html", "link.html"}


@pytest.mark.parametrize("name", ["", "nowhere/page.html", "page\0.html"])
def test_no_file_where_there_can_be_none(name: str, export: Runner, tmp_path: Path) -> None:
    """A folder, a folder that is not there, no name at all: one line that says so, forced or not."""
    result = export("calf", "--to", "html", "--force", "-o", f"{tmp_path}/{name}")
    assert (result.code, result.out) == (2, "")
    assert not [*tmp_path.iterdir()]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
def test_device_is_not_replaced(export: Runner) -> None:
    """Root could otherwise put a page in the place of /dev/null."""
    result = export("calf", "--to", "html", "--force", "-o", "/dev/full")
    assert (result.code, result.out) == (2, "")
    assert "/dev/full is no file; choose another name" in result.err
    assert Path("/dev/full").is_char_device()


@pytest.mark.skipif(os.name != "posix", reason="there is no such limit here")
@pytest.mark.parametrize("before", [None, "precious"])
def test_full_disk_leaves_no_half_file(before: str | None, tmp_path: Path) -> None:
    """Status 4, and what was there before is there still."""
    path = tmp_path / "page.html"
    if before:
        path.write_text(before, encoding="utf-8")
    command = 'ulimit -f 8; exec "$@"'
    words = [sys.executable, "-m", "cramptool", "--file", str(SHIPPED), "export", "--force", "-o", str(path)]
    ran = subprocess.run(["bash", "-c", command, "bash", *words], capture_output=True, text=True, check=False)  # noqa: S603, S607
    assert (ran.returncode, ran.stdout) == (4, "")
    assert f"cramptool: {path} could not be written in full (file too large)" in ran.stderr
    assert [file.read_text("utf-8") for file in tmp_path.iterdir()] == ([before] if before else [])


def test_odd_name_does_not_steer_the_terminal(export: Runner, tmp_path: Path) -> None:
    """It is spelled out where it is said."""
    result = export("calf", "-o", f"{tmp_path}/\x1b[31m.html")
    assert result.code == 0
    assert "\x1b" not in result.out
