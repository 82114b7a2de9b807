"""Draw docs/calf-dark.svg and docs/calf-light.svg from what `cramptool show calf` prints on a terminal of 80 columns.

.venv/bin/python docs/screenshot.py
"""

import subprocess
import sys
from io import StringIO
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import DEFAULT_TERMINAL_THEME, SVG_EXPORT_THEME
from rich.text import Text

WORDS = ("show", "calf")
THEMES = {"dark": SVG_EXPORT_THEME, "light": DEFAULT_TERMINAL_THEME}

# Rich's own frame fetches a font from the net; this one uses the fonts of whoever looks at it.
FRAME = """<svg class="rich-terminal" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg">
<title>cramptool show calf</title>
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


def main() -> None:
    """Run the command, read its colours back, and write the pictures."""
    command = [sys.executable, "-m", "cramptool", *WORDS, "--color", "always", "--width", "80"]
    shown = subprocess.run(command, capture_output=True, check=True).stdout.decode("utf-8")  # noqa: S603  # our own
    console = Console(record=True, width=80, file=StringIO(), highlight=False)
    console.print(Text(f"$ cramptool {' '.join(WORDS)}", style="bold"))
    console.print(Text.from_ansi(shown))
    for name, theme in THEMES.items():
        svg = console.export_svg(title="", theme=theme, code_format=FRAME, unique_id="cramptool", clear=False)
        target = Path(__file__).with_name(f"calf-{name}.svg")
        target.write_text("\n".join(line.rstrip() for line in svg.splitlines()) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
