"""The words that every rendering shares, and what follows from an answer in each of them."""

from collections.abc import Iterable
from itertools import groupby

from cramptool.emergency import emergency_line
from cramptool.model import Answer, DangerSign, EmergencyNumber, Entry, Section, Step, Urgency, Verdict, Who

NOTICE = "General information, not a diagnosis. Not reviewed by a clinician."

URGENCY_WORDS = {
    Urgency.EMERGENCY: "CALL NOW",
    Urgency.URGENT: "SEE SOMEONE TODAY",
    Urgency.SEE_DOCTOR: "BOOK A VISIT",
}

VERDICT_WORDS = {
    Verdict.SOUND: "Sound",
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

_ACTION_TITLES = {
    Urgency.EMERGENCY: "Until help comes",
    Urgency.URGENT: "What to do",
    Urgency.SEE_DOCTOR: "What to do",
}
NO_SOURCE = "no source found"

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
    who = f"Above all: {who_words(entry)}." if who_words(entry) else ""
    return lead, " ".join(part for part in (said, who) if part)


def statement(entry: Entry) -> str:
    """Return what the article says, with the moment it is meant for; advice not to be followed has no moment."""
    when = getattr(entry, "when", None)
    return f"{when}: {entry.text}" if when and entry.verdict is not Verdict.DO_NOT else entry.text


def who_words(entry: Entry) -> str:
    """Return whom the note concerns above all: "children, pregnancy"; empty where it concerns everyone alike."""
    return ", ".join(_WHO_WORDS[who] for who in entry.who if who in _WHO_WORDS)


def numbered(steps: Iterable[Step]) -> list[tuple[str | None, int, Step]]:
    """Return each step with its number and the warning that begins with it.

    Steps in a row that share a `not_if` are a group: it is said once, before the first of them.
    """
    rows: list[tuple[str | None, int, Step]] = []
    said: str | None = None
    for number, step in enumerate(steps, start=1):
        rows.append((f"Not if {step.not_if}." if step.not_if and step.not_if != said else None, number, step))
        said = step.not_if
    return rows


def duration(step: Step) -> str:
    """Return how long to hold a step and how often to do it: "hold 30 s, 3 times"."""
    hold = f"hold {step.hold_seconds} s" if step.hold_seconds else ""
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


def danger_title(sign: DangerSign) -> str:
    """Return what stands above a danger."""
    return f"This may not be a cramp: {sign.name}"


def action_title(sign: DangerSign) -> str:
    """Return what stands above the steps of a danger sign."""
    return _ACTION_TITLES[sign.urgency]


def section_title(answer: Answer) -> str:
    """Return what stands above a section, with the topic it is about."""
    title = _SECTION_TITLES[answer.section] if answer.section else ""
    return f"{title}: {answer.topics[0].name}" if answer.topics else title


def next_commands(answer: Answer) -> list[str]:
    """Return the commands that lead on from an answer, without the name of the program."""
    if answer.topics:
        topic = answer.topics[0].id
        sections = [Section.PREVENT, Section.CAUSES, Section.DANGER_SIGNS]
        on = [f"{section.value} {topic}" for section in sections if section is not answer.section]
        return on if answer.section is None else [f"show {topic}", *on]
    if answer.section is Section.DANGER_SIGNS and len(answer.danger_signs) > 1:
        return [f"show {answer.danger_signs[0].name}", "list signs"]
    return ["danger-signs", "list"]


def parted(entries: Iterable[Entry]) -> tuple[list[Entry], list[Entry]]:
    """Return the entries that may stand in a list of advice, and those to keep out of it: the `do-not` ones."""
    entries = list(entries)
    return (
        [entry for entry in entries if entry.verdict is not Verdict.DO_NOT],
        [entry for entry in entries if entry.verdict is Verdict.DO_NOT],
    )
