"""The drawings that come with cramptool, by the names that steps have for them (`figure`)."""

import re
from typing import NamedTuple

from cramptool.loading import shipped

_TITLE = re.compile("<title>(.*?)</title>", re.DOTALL)


class Figure(NamedTuple):
    """A line drawing: what it shows in words, for those who do not see it, and its SVG, which has them as its title."""

    shows: str
    svg: str


def figures() -> dict[str, Figure]:
    """Return all drawings by name: they lie beside the knowledge file, and no other file adds to them."""
    files = sorted((shipped().parent / "figures").glob("*.svg"))
    return {file.stem: _figure(file.read_text("utf-8").strip()) for file in files}


def _figure(svg: str) -> Figure:
    title = _TITLE.search(svg)
    return Figure(" ".join(title[1].split()) if title else "", svg)
