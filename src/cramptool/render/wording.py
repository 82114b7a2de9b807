"""The words that every screen shares."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from cramptool.model import (
    Entry,
    Kind,
    Medicine,
    Nutrition,
    Overview,
    Prevention,
    Section,
    Step,
    Supply,
    Topic,
    Urgency,
    Verdict,
    Who,
)

NOTICE = "General information, not a diagnosis. Not reviewed by a clinician."

URGENCY_WORDS = {
    Urgency.EMERGENCY: "CALL NOW",
    Urgency.URGENT: "SEE SOMEONE TODAY",
    Urgency.SEE_DOCTOR: "BOOK A VISIT",
}

VERDICT_WORDS = {
    Verdict.SOUND: "Makes sense",
    Verdict.UNPROVEN: "Not proven",
    Verdict.CAUTION: "Take care",
    Verdict.DO_NOT: "Do not",
}
WELL_KNOWN = "Well known"
"""What `sound` is called where nobody is told to do anything: a cause, a symptom, a number."""

WARNED_LEAD = "Do not follow these; the reasons stand further down:"

VERDICTS_EXPLAINED = (
    "Makes sense or well known: it fits what health services say. Not proven: nobody has shown that it is so, and it "
    "may still do harm. Take care: read the caution first. Do not: it may harm you."
)

SUPPLY_WORDS: dict[Supply | None, str] = {
    Supply.PRESCRIPTION: "Prescription only.",
    Supply.HOSPITAL: "Hospital drug.",
}

SECTION_TITLES = {
    Section.TYPES: "Types of cramp",
    Section.SYMPTOMS: "What it feels like",
    Section.CAUSES: "What may cause a cramp",
    Section.FIRST_AID: "First aid",
    Section.PREVENT: "How to prevent cramps",
    Section.EXERCISES: "Exercises",
    Section.NUTRITION: "Food and drink",
    Section.REMEDIES: "Home remedies",
    Section.MEDICINES: "Medicines",
    Section.EXAMS: "Tests, and whom to see",
    Section.DANGER_SIGNS: "When to get help",
}

HELP_TITLE = "Stop and get help if"
DO_NOT_TITLE = "In the article, but do not do this"
NO_CRAMP_TITLE = "In the article, but not about muscle cramps"
DANGER_TITLE = "This may not be a cramp"
ACTION_TITLE = "What to do"
UNTIL_HELP_TITLE = "Until help comes"
ANY_TITLE = "Also on cramps anywhere: type a name"
SOURCES_TITLE = "Sources"
IN_SHORT_TITLE = "In short"
HELPING = "Helping someone?"
"""What the line for the person who helps begins with."""

_STATEMENTS = frozenset({Kind.TYPE, Kind.SYMPTOM, Kind.MECHANISM, Kind.CAUSE, Kind.FACT})

_FIRST_FOR = {
    Who.CHILDREN: "For a child? Give nothing before you have asked a doctor or pharmacist.",
    Who.PREGNANCY: "Pregnant? Take nothing before you have asked your midwife, doctor or pharmacist.",
    Who.OLDER_PEOPLE: "Older? Ask a pharmacist whether it suits your age and your other medicines.",
    Who.ON_MEDICINES: "On medicines? Ask a pharmacist whether the two go together.",
    Who.DIABETES: "Diabetes? Ask your doctor or pharmacist first.",
    Who.HEART_DISEASE: "Heart trouble? Ask your doctor or pharmacist first.",
    Who.HIGH_BLOOD_PRESSURE: "High blood pressure? Ask your doctor or pharmacist first.",
    Who.KIDNEY_DISEASE: "Kidney trouble? Ask your doctor first.",
}

_WHO_WORDS = {
    Who.CHILDREN: "children",
    Who.PREGNANCY: "pregnancy",
    Who.OLDER_PEOPLE: "older people",
    Who.ON_MEDICINES: "people who take medicines",
    Who.DIABETES: "diabetes",
    Who.HEART_DISEASE: "heart disease",
    Who.HIGH_BLOOD_PRESSURE: "high blood pressure",
    Who.KIDNEY_DISEASE: "kidney disease",
}


class Said(NamedTuple):
    """One thing that a card says: a lead that stands out, and what goes on from it; a `verdict` gives its colour.

    `step` is what is said where it is one, numbered.
    """

    lead: str
    text: str
    verdict: Verdict | None = None
    step: Step | None = None

    def __str__(self) -> str:
        return f"{self.lead} {self.text}".strip()


def card(entry: Entry, *, who: Iterable[Who] = (), full: bool = False) -> Iterator[Said]:
    """Yield what a card says, in order: the caution before the statement, and amounts only where all was asked for.

    Of what is not to be done: the reason, what to do if it is already done, what is better, and only then what the
    article says. `who` are the people asked about.
    """
    yield caution(entry, who)
    is_warning = entry.verdict is Verdict.DO_NOT
    if entry.if_done:
        yield Said("Already done?", entry.if_done)
    if entry.instead and is_warning:
        yield Said("Better:", entry.instead)
    yield Said("What it is:", entry.text) if is_warning else Said("", statement(entry))
    for warning, steps in step_groups(entry.steps):
        if warning:
            yield Said(warning, "")
        for number, step in steps:
            yield Said("", numbered(number, step), step=step)
    if entry.sets:
        yield Said("", f"Do all of it {entry.sets} times.")
    if entry.recipe and full:
        yield Said("The article's recipe, not to be used:" if is_warning else "Recipe:", entry.recipe)
    if entry.instead and not is_warning:
        yield Said("Better:", entry.instead)


def caution(entry: Entry, who: Iterable[Who] = ()) -> Said:
    """Return what stands before a statement: how a medicine is had, the verdict, the note, and whom it concerns.

    The people asked about are named before all else: "Extra care: pregnancy. Take care. Ask your doctor first."
    """
    asked = [person for person in entry.who if person in who]
    others = [person for person in entry.who if person not in asked]
    said = cautioned(entry.kind, entry.verdict, entry.note or "", supply=supply_of(entry))
    return Said(
        " ".join(filter(None, (_extra_care(asked), said.lead))),
        " ".join(filter(None, (said.text, _extra_care(others)))),
        entry.verdict,
    )


def cautioned(kind: Kind, verdict: Verdict, note: str, *, supply: Supply | None) -> Said:
    """Return a note behind its verdict, and that behind the way a medicine is had where not everybody may buy it.

    A note that itself begins with the verdict goes on from it: "Do not" and "drink it: it is far too salty."
    """
    word = WELL_KNOWN if verdict is Verdict.SOUND and kind in _STATEMENTS else VERDICT_WORDS[verdict]
    lead, said = (word, note.removeprefix(f"{word} ")) if note.startswith(f"{word} ") else (f"{word}.", note)
    return Said(f"{SUPPLY_WORDS[supply]} {lead}" if supply in SUPPLY_WORDS else lead, said, verdict)


def supply_of(entry: Entry) -> Supply | None:
    """Return how an entry is had, None where it is no medicine."""
    return entry.supply if isinstance(entry, Medicine) else None


def asked_first(who: Iterable[Who]) -> Iterator[str]:
    """Yield what the people asked about must read before any remedy or medicine."""
    yield from (_FIRST_FOR[person] for person in who)


def _extra_care(people: Iterable[Who]) -> str:
    """Return "Extra care: children, pregnancy."; empty where a note concerns everyone alike."""
    words = ", ".join(_WHO_WORDS[person] for person in people if person in _WHO_WORDS)
    return f"Extra care: {words}." if words else ""


def statement(entry: Entry) -> str:
    """Return what the article says, with the moment it is meant for."""
    if isinstance(entry, Prevention | Nutrition):
        return f"{entry.when}: {entry.text}"
    return (
        f"{entry.text} Some countries sell it without a prescription."
        if supply_of(entry) is Supply.SHOP
        else entry.text
    )


def other_names(topic: Topic) -> Iterator[Said]:
    """Yield what else a topic is called, and the topics nearby."""
    if topic.aliases:
        yield Said("Also called:", f"{', '.join(topic.aliases)}.")
    if topic.related:
        yield Said("See also:", f"{', '.join(topic.related)}.")


def overview_lines(overview: Overview) -> Iterator[Said]:
    """Yield what to know about a whole section beside its summary."""
    for lead, text in (
        ("How it is meant to work:", overview.how_it_works),
        ("What it may do for you:", overview.benefit),
        ("What harm it may do:", overview.risk),
        ("If you do nothing:", overview.untreated),
        ("What it means day to day:", overview.daily_life),
        ("Ask your doctor:", overview.ask),
    ):
        if text:
            yield Said(lead, text)


def step_groups(steps: Iterable[Step]) -> Iterator[tuple[str | None, list[tuple[int, Step]]]]:
    """Yield the numbered steps in groups that share a `not_if`, with the warning that goes before the group.

    "Skip 1-3 if the calf is swollen." and steps 1 to 3; where it goes for all steps, "Do none of it if ...".
    """
    numbered = list(enumerate(steps, start=1))
    for not_if, group in groupby(numbered, key=lambda item: item[1].not_if):
        members = list(group)
        first, last = members[0][0], members[-1][0]
        which = f"Skip {first}-{last}" if last > first else f"Skip {first}"
        lead = "Do none of it" if len(numbered) == len(members) > 1 else which
        yield (f"{lead} if {not_if}." if not_if else None), members


def helping_line(topic: Topic) -> str:
    """Return what the person who helps is told."""
    return f"{HELPING} {topic.helping}"


def do_not_if(not_if: str) -> str:
    """Return the warning of a step that stands alone."""
    return f"Do not do this if {not_if}."


def numbered(number: int, step: Step, *, seconds: str = "seconds") -> str:
    """Return a step with its number and how long it takes: "1. Pull the toes up. (hold 30 seconds)"."""
    how_long = duration(step, seconds=seconds)
    return f"{number}. {step.text}" + (f" ({how_long})" if how_long else "")


def duration(step: Step, *, seconds: str = "seconds") -> str:
    """Return how long to hold a step and how often to do it: "hold 30 seconds, 3 times"."""
    hold = f"hold {step.hold_seconds} {seconds}" if step.hold_seconds else ""
    rest = f"rest {step.rest_seconds} {seconds}" if step.rest_seconds else ""
    times = f"{step.repeat} times" if step.repeat else ""
    sets = f"{step.sets} sets" if step.sets else ""
    return ", ".join(filter(None, (hold, rest, times, sets)))
