"""Draw the pictures of the README from what the program itself shows: two screens, dark and light, and a printed sheet.

.venv/bin/python docs/screenshot.py
"""

import shutil
import subprocess
import sys
from io import StringIO
from pathlib import Path

from playwright.sync_api import sync_playwright
from rich.console import Console
from rich.terminal_theme import DEFAULT_TERMINAL_THEME, SVG_EXPORT_THEME
from rich.text import Text

from cramptool import load, look_up
from cramptool.emergency import ANYWHERE
from cramptool.guide import Moment, guide_of
from cramptool.render.as_frames import Frames

DOCS = Path(__file__).parent
THEMES = {"dark": SVG_EXPORT_THEME, "light": DEFAULT_TERMINAL_THEME}
COLUMNS, LINES = 80, 20
PAPER = {"width": 794, "height": 1123}
"""A4 in pixels, 96 to the inch."""
MARGIN = "14mm"
"""What the printer leaves white."""

# Rich's own frame fetches a font from the net; this one uses the fonts of whoever looks at it.
FRAME = """<svg class="rich-terminal" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg">
<title>TITLE</title>
<style>
.{unique_id}-matrix {{ font-family: ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace;
  font-size: {char_height}px; line-height: {line_height}px; }}
{styles}
</style>
<defs><clipPath id="{unique_id}-clip-terminal"><rect x="0" y="0" width="{terminal_width}" height="{terminal_height}"/>
</clipPath>{lines}</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g></g></svg>
"""


def run(*words: str) -> str:
    """Return what the program writes."""
    command = [sys.executable, "-m", "cramptool", *words]
    return subprocess.run(command, capture_output=True, check=True).stdout.decode("utf-8")  # noqa: S603  # our own


def guide_frame() -> str:
    """Return the screen of the guide in the middle of its first hold."""
    knowledge = load()
    guide = guide_of(look_up(knowledge, "calf"), knowledge, ANYWHERE)
    if guide is None:
        message = "there is no guide for a calf cramp"
        raise ValueError(message)
    holding = Moment(beat=len(guide.stages[0].beats) - 1, elapsed=7)
    return Frames(width=COLUMNS, height=LINES, color=True, encoding="utf-8").draw_moment(guide, holding)


def draw_terminal(name: str, typed: str, shown: str) -> None:
    """Write the pictures of a screen, dark and light."""
    console = Console(record=True, width=COLUMNS, file=StringIO(), highlight=False)
    console.print(Text(f"$ {typed}", style="bold"))
    console.print(Text.from_ansi(shown))
    for theme_name, theme in THEMES.items():
        frame = FRAME.replace("TITLE", typed)
        svg = console.export_svg(title="", theme=theme, code_format=frame, unique_id="cramptool", clear=False)
        target = DOCS / f"{name}-{theme_name}.svg"
        target.write_text("\n".join(line.rstrip() for line in svg.splitlines()) + "\n", encoding="utf-8")


def draw_sheet() -> None:
    """Write the picture of the printed sheet."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = browser.new_page(viewport=PAPER)  # type: ignore[arg-type]  # a dict with its two keys
        page.emulate_media(media="print")
        page.set_content(run("export", "calf"))
        page.add_style_tag(content=f"body {{ margin: {MARGIN} !important; }}")
        page.screenshot(path=DOCS / "calf-sheet.png")
        browser.close()


if __name__ == "__main__":
    draw_terminal("calf", "cramptool show calf", run("show", "calf", "--color", "always", "--width", str(COLUMNS)))
    draw_terminal("guide", "cramptool guide calf", guide_frame())
    draw_sheet()
