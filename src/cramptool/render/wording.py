"""The words that every screen shares."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from cramptool.model import (
    Entry,
    Nutrition,
    Prevention,
    Section,
    Step,
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

SECTION_TITLES = {
    Section.TYPES: "Types of cramp",
    Section.SYMPTOMS: "What it feels like",
    Section.CAUSES: "What may cause a cramp",
    Section.FIRST_AID: "First aid for a cramp",
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
DANGER_TITLE = "This may not be a cramp"
ACTION_TITLE = "What to do"

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


def verdict_words(entry: Entry) -> tuple[str, str]:
    """Return the verdict in words, and what goes on from it: the note, and whom it concerns above all.

    "Take care." and "Ask your doctor first."; a note that itself begins with the verdict is parted behind it: "Do not"
    and "drink it: it is far too salty."
    """
    word = VERDICT_WORDS[entry.verdict]
    note = entry.note or ""
    lead, said = (word, note.removeprefix(f"{word} ")) if note.startswith(f"{word} ") else (f"{word}.", note)
    who = f"Extra care: {who_words(entry)}." if who_words(entry) else ""
    return lead, " ".join(part for part in (said, who) if part)


def statement(entry: Entry) -> str:
    """Return what the article says, with the moment it is meant for; advice not to be followed has no moment."""
    if isinstance(entry, Prevention | Nutrition) and entry.verdict is not Verdict.DO_NOT:
        return f"{entry.when}: {entry.text}"
    return entry.text


def who_words(entry: Entry) -> str:
    """Return whom the note concerns above all: "children, pregnancy"; empty where it concerns everyone alike."""
    return ", ".join(_WHO_WORDS[who] for who in entry.who if who in _WHO_WORDS)


def step_groups(steps: Iterable[Step]) -> Iterator[tuple[str | None, list[tuple[int, Step]]]]:
    """Yield the numbered steps in groups that share a `not_if`, with the warning that goes before the group.

    "Skip 1-3 if the calf is swollen." and steps 1 to 3.
    """
    numbered = enumerate(steps, start=1)
    for not_if, group in groupby(numbered, key=lambda item: item[1].not_if):
        members = list(group)
        first, last = members[0][0], members[-1][0]
        which = f"{first}-{last}" if last > first else f"{first}"
        yield (f"Skip {which} if {not_if}." if not_if else None), members


def duration(step: Step, *, seconds: str = "seconds") -> str:
    """Return how long to hold a step and how often to do it: "hold 30 seconds, 3 times"."""
    hold = f"hold {step.hold_seconds} {seconds}" if step.hold_seconds else ""
    times = f"{step.repeat} times" if step.repeat else ""
    return ", ".join(part for part in (hold, times) if part)
