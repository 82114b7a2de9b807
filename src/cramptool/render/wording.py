"""The words that every rendering shares, and what follows from an answer in each of them."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from cramptool.emergency import emergency_line
from cramptool.model import (
    Answer,
    Candidate,
    DangerSign,
    EmergencyNumber,
    Entry,
    Section,
    Step,
    Topic,
    Urgency,
    Verdict,
    Who,
)

HOME_WARNING = "Swollen, red, suddenly cold or numb? Do not stretch: cramptool danger-signs"
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

_SECTION_TITLES = {
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
    when = getattr(entry, "when", None)
    return f"{when}: {entry.text}" if when and entry.verdict is not Verdict.DO_NOT else entry.text


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


def recap(topic: Topic) -> list[str]:
    """Return what must not have scrolled away when the end of a page is read: the action, and who must not do it."""
    return [f"{topic.name}: {topic.do_now}", *(warning for warning, _ in step_groups(topic.steps) if warning)]


def duration(step: Step, *, seconds: str = "seconds") -> str:
    """Return how long to hold a step and how often to do it: "hold 30 seconds, 3 times"."""
    hold = f"hold {step.hold_seconds} {seconds}" if step.hold_seconds else ""
    times = f"{step.repeat} times" if step.repeat else ""
    return ", ".join(part for part in (hold, times) if part)


def by_urgency(signs: Iterable[DangerSign]) -> list[tuple[Urgency, list[DangerSign]]]:
    """Return the signs in groups, the gravest urgency first, each group in the order given."""
    order = list(Urgency)
    ranked = sorted(signs, key=lambda sign: order.index(sign.urgency))
    return [(urgency, list(group)) for urgency, group in groupby(ranked, key=lambda sign: sign.urgency)]


def call_line(urgency: Urgency, number: EmergencyNumber) -> str:
    """Return what to do at this urgency, with the number to call where it is the call."""
    return emergency_line(number) if urgency is Urgency.EMERGENCY else URGENCY_WORDS[urgency]


def section_title(answer: Answer) -> str:
    """Return what stands above a section, with the topic it is about."""
    title = _SECTION_TITLES[answer.section] if answer.section else ""
    return f"{title}: {answer.topics[0].name}" if answer.topics else title


def next_commands(answer: Answer) -> list[str]:
    """Return the commands that lead on from an answer."""
    if answer.topics:
        topic = answer.topics[0].id
        sections = [None, Section.PREVENT, Section.CAUSES]
        commands = [section.value if section else "show" for section in sections if section is not answer.section]
        return [f"cramptool {command} {topic}" for command in commands[:2]]
    if answer.section is Section.DANGER_SIGNS and len(answer.danger_signs) > 1:
        return [f"cramptool show {answer.danger_signs[0].name}"]
    return ["cramptool danger-signs", "cramptool list"]


def row(candidate: Candidate) -> tuple[str, str]:
    """Return a row of a list: what to type, and what to do or know first, a verdict before all else."""
    if candidate.kind == "region":
        return candidate.id, f"{candidate.name}: {candidate.action}"
    label = candidate.id if candidate.kind in {"topic", "section"} else candidate.name
    return label, f"{VERDICT_WORDS[candidate.verdict]}. {candidate.action}" if candidate.verdict else candidate.action


def parted(entries: Iterable[Entry]) -> tuple[list[Entry], list[Entry]]:
    """Return the entries that may stand in a list of advice, and those to keep out of it: the `do-not` ones."""
    entries = list(entries)
    return (
        [entry for entry in entries if entry.verdict is not Verdict.DO_NOT],
        [entry for entry in entries if entry.verdict is Verdict.DO_NOT],
    )
