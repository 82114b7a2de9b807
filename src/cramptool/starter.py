"""A knowledge file to begin with: one topic to write over, and every emergency that the shipped file knows."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from shlex import quote

import msgspec
import yaml

from cramptool.errors import UsageError, named
from cramptool.model import DangerSign, EmergencyNumber, Knowledge, Urgency
from cramptool.printable import printable
from cramptool.writing import write_file

LINE_LENGTH = 110
LONGEST_IN_A_ROW = 40
"""Characters; longer list items have lines of their own."""

_STARTER = """\
# yaml-language-server: $schema=cramptool.schema.json
# A knowledge file for cramptool. Put the schema beside it, and your editor helps you write:
#     cramptool schema > cramptool.schema.json
# Look for faults, then read it:
#     cramptool check {path}
#     cramptool --file {path} hand
title: My knowledge of cramps
version: "1"
reviewed: {today}
next_review: {next_review}

# What people look up. `do_now` is the first line they read: the action, in at most 12 words. A step that rubs,
# stretches, pinches or heats says in `not_if` who must leave it out. `danger_signs` are ids from below.
topics:
  - id: hand
    name: Hand cramp
    aliases: [writer's cramp, finger cramp]
    do_now: Stop. Slowly open your fingers with your other hand.
    steps:
      - not_if: the hand is injured, swollen, hot, red, cold or weak
        text: Use the other hand to straighten fingers and thumb, slowly.
      - text: Give the hand a rest.
    helping: Open their fingers one by one, slowly. Never force them.
    danger_signs: {signs}
    sources: []
    unsourced: Write here what no source covers, or name your sources.

# What may bring on a cramp. `verdict` is sound, unproven, caution or do-not, `note` the caution in one sentence.
# The other lists work alike: types, symptoms, mechanisms, first_aid, prevention, exercises, nutrition, remedies,
# medicines, exams, facts.
causes:
  - id: long-writing
    name: Long writing
    topics: [hand]
    verdict: unproven
    note: No source was looked for yet, so this is a guess.
    text: Holding a pen for hours may bring on a cramp.
    sources: []
    unsourced: All of it.

# Every emergency that cramptool knows, for a file without them could show a stretch to somebody with a stroke. All
# words of a phrase must occur in what is typed, in any order.
"""


def write_starter(knowledge: Knowledge, path: str) -> None:
    """Write a new knowledge file; raises `UsageError` where there is a file already, or none can be written."""
    is_plain = printable(path) == path and "\n" not in path and not path.startswith("-")
    if not is_plain or not path.lower().endswith((".yaml", ".yml")):
        message = f"{named(path)}: choose a name of ordinary characters that ends in .yaml"
        raise UsageError(message)
    text = starter(knowledge, path, datetime.now(UTC).date()).encode()
    write_file(path, text)


def starter(knowledge: Knowledge, path: str, today: date) -> str:
    """Return the text of a new knowledge file, with the emergencies, numbers and sources of `knowledge`."""
    emergencies = [sign for sign in knowledge.danger_signs if sign.urgency is Urgency.EMERGENCY]
    telling = next((sign for sign in emergencies if "hand" in sign.topics), emergencies[0])
    signs = [
        msgspec.structs.replace(sign, topics=("hand",) if sign is telling else (), article=None) for sign in emergencies
    ]
    things: list[DangerSign | EmergencyNumber] = [*signs, *knowledge.emergency_numbers]
    used = {source for thing in things for source in thing.sources}
    head = _STARTER.format(
        path=quote(path), today=today, next_review=today.replace(year=today.year + 1, day=1), signs=f"[{telling.id}]"
    )
    return head + "\n".join(
        (
            _list("danger_signs", signs),
            "# The numbers to call, by place.",
            _list("emergency_numbers", knowledge.emergency_numbers),
            "# The public pages that the rest goes back to.",
            _list("sources", [source for source in knowledge.sources if source.id in used]),
        )
    )


def _list(name: str, items: Iterable[msgspec.Struct]) -> str:
    """Return a list of the file as YAML."""
    content = {name: [msgspec.to_builtins(item) for item in items]}
    return yaml.dump(content, Dumper=_Dumper, sort_keys=False, width=LINE_LENGTH)


class _Dumper(yaml.SafeDumper):
    """Writes YAML as people lay it out: list items stand to the right of their key, short ones beside one another."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: FBT001, FBT002  # PyYAML's
        del indentless
        super().increase_indent(flow, indentless=False)


def _represent_list(dumper: yaml.SafeDumper, items: Sequence[object]) -> yaml.Node:
    is_short = all(isinstance(item, str) and len(item) <= LONGEST_IN_A_ROW for item in items)
    return dumper.represent_sequence("tag:yaml.org,2002:seq", items, flow_style=is_short)


_Dumper.add_representer(list, _represent_list)
_Dumper.add_representer(tuple, _represent_list)
