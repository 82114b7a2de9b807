"""What a screen says, in order: an answer taken apart into blocks, which each rendering draws in its own way."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from cramptool.emergency import emergency_line
from cramptool.model import (
    Answer,
    Candidate,
    DangerSign,
    EmergencyNumber,
    Entry,
    Nutrition,
    Prevention,
    Section,
    Status,
    Topic,
    Urgency,
    Verdict,
)
from cramptool.render.wording import (
    DO_NOT_TITLE,
    NOTICE,
    SECTION_TITLES,
    URGENCY_WORDS,
    VERDICT_WORDS,
    step_groups,
)


class Line(NamedTuple):
    """A thought of its own; an `urgency` gives it its colour."""

    text: str
    urgency: Urgency | None = None


class Danger(NamedTuple):
    """The help for what may be worse than a cramp, and nothing else."""

    sign: DangerSign
    call: str
    others: tuple[DangerSign, ...]
    if_worse: str | None


class Page(NamedTuple):
    """What to do about a topic."""

    topic: Topic


class SignGroup(NamedTuple):
    """Danger signs of one urgency, and what to do at it."""

    urgency: Urgency
    call: str
    signs: tuple[DangerSign, ...]


class Help(NamedTuple):
    """When to stop and get help: the names of the signs."""

    groups: tuple[SignGroup, ...]


class Signs(NamedTuple):
    """Danger signs, under a title where there are several, in full with what to do or by name alone."""

    title: str | None
    groups: tuple[SignGroup, ...]
    in_full: bool


class Card(NamedTuple):
    """One entry by itself."""

    entry: Entry


class Entries(NamedTuple):
    """Entries under a title: `when_do_proof` ones as a table where there is room, `do-not` ones as a warning."""

    title: str
    entries: tuple[Entry, ...]
    when_do_proof: bool = False
    is_warning: bool = False


class Rows(NamedTuple):
    """Rows to choose from: what to type, and what to do or know first."""

    title: str
    rows: tuple[tuple[str, str], ...]


Block = Line | Danger | Page | Help | Signs | Card | Entries | Rows


def rows(title: str, candidates: Iterable[Candidate]) -> Rows:
    """Return a list of names."""
    return Rows(title, tuple(map(_row, candidates)))


def answer_blocks(answer: Answer, number: EmergencyNumber) -> Iterator[Block]:
    """Yield what an answer that found something says."""
    if answer.status is Status.DANGER:
        yield _danger(answer, number)
    else:
        yield from _found(answer, number)
        yield Line(f"Next: {', '.join(_next_commands(answer))}")
    yield Line(NOTICE)


def home_blocks(candidates: Iterable[Candidate], number: EmergencyNumber) -> Iterator[Block]:
    """Yield the home screen, the number to call first."""
    yield Line(f"{emergency_line(number)} if this may be more than a cramp.", Urgency.EMERGENCY)
    yield Line("Swollen, red, suddenly cold or numb? Do not stretch: cramptool danger-signs", Urgency.URGENT)
    yield rows("Where is it?", candidates)
    yield Rows(
        "What to type",
        (
            ("cramptool calf", "what to do; type where it hurts"),
            ("cramptool danger-signs", "when it is not a cramp"),
            ("cramptool prevent", "how to keep cramps away, and what is proven"),
            ("cramptool causes", "why you get them"),
            ("cramptool list", "what else can be typed; --help has all options"),
        ),
    )
    yield Line(NOTICE)


def miss_lines(answer: Answer, number: EmergencyNumber) -> Iterator[str]:
    """Yield what is said when nothing was found: the number to call, then what to try."""
    yield f"{emergency_line(number)} if this may be an emergency."
    if answer.match and answer.match.say:
        yield answer.match.say
    elif answer.section:
        yield f"This file has nothing on: {SECTION_TITLES[answer.section]}"
    else:
        yield f'Nothing here is called "{answer.query}".'
    if answer.candidates:
        yield f"Did you mean: {'; '.join(candidate.name for candidate in answer.candidates)}"
    yield "Try: cramptool list, or cramptool danger-signs"


def said_first(answer: Answer) -> Iterator[str]:
    """Yield what must not have scrolled away when the end of a page is read: the action, and who must not do it."""
    if answer.topics and not answer.section:
        topic = answer.topics[0]
        yield f"{topic.name}: {topic.do_now}"
        yield from (warning for warning, _ in step_groups(topic.steps) if warning)


def _danger(answer: Answer, number: EmergencyNumber) -> Danger:
    sign, *others = answer.danger_signs
    if_worse = None if sign.urgency is Urgency.EMERGENCY else f"If it gets worse: {emergency_line(number)}"
    return Danger(sign, _call(sign.urgency, number), tuple(others), if_worse)


def _found(answer: Answer, number: EmergencyNumber) -> Iterator[Block]:
    if answer.section is Section.DANGER_SIGNS:
        yield from _signs(answer, number)
        return
    if answer.urgency:  # a sign to book a visit for stands above whatever is shown
        sign = answer.danger_signs[0]
        yield Line(f"{URGENCY_WORDS[sign.urgency]}: {sign.sign} {sign.first_action[0]}", sign.urgency)
    if answer.status is Status.AMBIGUOUS:
        yield rows("Which one do you mean?", answer.candidates)
    elif answer.section:
        yield from _section(answer, answer.section)
    elif answer.entries:
        yield Card(answer.entries[0])
    else:
        yield Page(answer.topics[0])
    if answer.danger_signs:
        yield Help(_groups(answer.danger_signs, number))


def _signs(answer: Answer, number: EmergencyNumber) -> Iterator[Block]:
    is_one = len(answer.danger_signs) == 1
    title = None if is_one else _title(answer, Section.DANGER_SIGNS)
    yield Signs(title, _groups(answer.danger_signs, number), in_full=is_one or bool(answer.topics))


def _section(answer: Answer, section: Section) -> Iterator[Block]:
    advice = tuple(entry for entry in answer.entries if entry.verdict is not Verdict.DO_NOT)
    never = tuple(entry for entry in answer.entries if entry.verdict is Verdict.DO_NOT)
    if advice:
        when_do_proof = all(isinstance(entry, Prevention | Nutrition) for entry in advice)
        yield Entries(_title(answer, section), advice, when_do_proof)
    if never:
        yield Entries(DO_NOT_TITLE, never, is_warning=True)


def _groups(signs: Iterable[DangerSign], number: EmergencyNumber) -> tuple[SignGroup, ...]:
    """Return the signs by urgency, the gravest first, each group in the order given."""
    order = list(Urgency)
    ranked = sorted(signs, key=lambda sign: order.index(sign.urgency))
    return tuple(
        SignGroup(urgency, _call(urgency, number), tuple(group))
        for urgency, group in groupby(ranked, key=lambda sign: sign.urgency)
    )


def _call(urgency: Urgency, number: EmergencyNumber) -> str:
    """Return what to do at this urgency, with the number to call where it is the call."""
    return emergency_line(number) if urgency is Urgency.EMERGENCY else URGENCY_WORDS[urgency]


def _title(answer: Answer, section: Section) -> str:
    """Return what stands above a section, with the topic it is about."""
    return f"{SECTION_TITLES[section]}: {answer.topics[0].name}" if answer.topics else SECTION_TITLES[section]


def _next_commands(answer: Answer) -> list[str]:
    """Return the commands that lead on from an answer."""
    if answer.topics:
        topic = answer.topics[0].id
        commands = [
            "show" if answer.section else "prevent",
            "prevent" if answer.section is Section.CAUSES else "causes",
        ]
        return [f"cramptool {command} {topic}" for command in commands]
    if answer.section is Section.DANGER_SIGNS and len(answer.danger_signs) > 1:
        return [f"cramptool show {answer.danger_signs[0].name}"]
    return ["cramptool danger-signs", "cramptool list"]


def _row(candidate: Candidate) -> tuple[str, str]:
    """Return a row of a list: what to type, and what to do or know first, a verdict before all else."""
    if candidate.kind == "region":
        return candidate.id, f"{candidate.name}: {candidate.action}"
    label = candidate.id if candidate.kind in {"topic", "section"} else candidate.name
    return label, f"{VERDICT_WORDS[candidate.verdict]}. {candidate.action}" if candidate.verdict else candidate.action
