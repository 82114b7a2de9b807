"""Make knowledge files of any number of entries: all of the shipped file, with others in place of its entries."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import yaml

import cramptool
from cramptool.model import ENTRY_LISTS

HOW = "dry wet cold warm soft hard thick thin raw old new pale dark light strong weak slow fast short long".split()
WHAT = "willow birch clover ginger nettle barley walnut cherry quince sorrel fennel lemon cumin radish celery".split()
WAY = "tea oil wrap rub bath balm soak paste cloth press".split()


def write(path: Path, count: int) -> Path:
    """Write a file with `count` entries, JSON or YAML by its name."""
    content: dict[str, Any] = msgspec.to_builtins(cramptool.load())
    content.pop("names")
    content.update({field: [] for field in ENTRY_LISTS.values()})
    content["remedies"] = list(remedies(count))
    as_text = json.dumps if path.suffix == ".json" else yaml.safe_dump
    path.write_text(as_text(content), encoding="utf-8")
    return path


def remedies(count: int) -> Iterator[dict[str, Any]]:
    """Yield remedies, each with three names of its own."""
    for number in range(count):
        how, what = HOW[number % len(HOW)], WHAT[number // len(HOW) % len(WHAT)]
        words = f"{how} {what} {WAY[number // len(HOW) // len(WHAT) % len(WAY)]} {number}"
        yield {
            "id": words.replace(" ", "-"),
            "name": words.capitalize(),
            "aliases": [f"{what} number {number}"],
            "text": f"The article says to use {words} on the muscle that hurts, once in the evening.",
            "verdict": "unproven",
            "note": "Nobody has tried out whether it helps. Stretching does more.",
            "topics": ["any"],
            "sources": [],
            "article": "12",
        }
