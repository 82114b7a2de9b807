"""Plain lines: one thought a line, the most important first, no boxes, no colour, no wrapping.

For pipes and screen readers. A verdict and its note stand on the line of the statement, before it, so that `grep`
cannot part them.
"""

from collections.abc import Iterable, Iterator

from cramptool.emergency import emergency_line
from cramptool.model import Answer, Candidate, DangerSign, EmergencyNumber, Entry, Section, Status, Topic, Urgency
from cramptool.printable import printable
from cramptool.render.wording import (
    ACTION_TITLE,
    DANGER_TITLE,
    DO_NOT_TITLE,
    HELP_TITLE,
    HOME_WARNING,
    NOTICE,
    URGENCY_WORDS,
    by_urgency,
    call_line,
    duration,
    next_commands,
    parted,
    row,
    section_title,
    statement,
    step_groups,
    verdict_words,
)


def draw(answer: Answer, number: EmergencyNumber) -> str:
    """Return an answer that found something as plain lines, each ended by a new line."""
    return _lines(_answer(answer, number))


def draw_list(candidates: Iterable[Candidate]) -> str:
    """Return rows to choose from: id first, so that the first word of a line can be looked up."""
    return _lines(_row(candidate) for candidate in candidates)


def draw_home(candidates: Iterable[Candidate], number: EmergencyNumber) -> str:
    """Return the home screen."""
    return _lines(_home(candidates, number))


def draw_miss(answer: Answer, number: EmergencyNumber) -> str:
    """Return what is said when nothing was found: the emergency line, then what to try."""
    return _lines(_miss(answer, number))


def _lines(lines: Iterable[str]) -> str:
    """Return the lines as one text that cannot steer a terminal; a new line within one is none."""
    return "".join(f"{printable(' '.join(line.split()))}\n" for line in lines)


def _answer(answer: Answer, number: EmergencyNumber) -> Iterator[str]:
    if answer.status is Status.DANGER:
        yield from _danger(answer, number)
    elif answer.status is Status.AMBIGUOUS:
        yield "Which one do you mean?"
        yield from (_row(candidate) for candidate in answer.candidates)
    else:
        yield from _found(answer, number)
        yield f"Next: {', '.join(next_commands(answer))}"
    yield NOTICE


def _danger(answer: Answer, number: EmergencyNumber) -> Iterator[str]:
    sign, *others = answer.danger_signs
    yield f"{DANGER_TITLE}. {call_line(sign.urgency, number)}"
    yield f"{sign.name}: {sign.sign}"
    yield f"Why: {sign.why}"
    yield f"{ACTION_TITLE}:"
    yield from (f"{place}. {action}" for place, action in enumerate(sign.first_action, start=1))
    if others:
        yield f"It may also be: {'; '.join(other.name for other in others)}"
    if sign.urgency is not Urgency.EMERGENCY:
        yield f"If it gets worse: {emergency_line(number)}"


def _found(answer: Answer, number: EmergencyNumber) -> Iterator[str]:
    if answer.urgency and answer.section is not Section.DANGER_SIGNS:
        sign = answer.danger_signs[0]
        yield f"{URGENCY_WORDS[answer.urgency]}: {sign.sign} {sign.first_action[0]}"
    if answer.section is Section.DANGER_SIGNS:
        yield from _signs(answer, number)
    elif answer.section and len(answer.entries) == 1 and not answer.topics:
        yield _entry(answer.entries[0])
        yield from _help(answer.danger_signs, number)
    elif answer.section:
        yield section_title(answer)
        yield from _section(answer)
        yield from _help(answer.danger_signs, number) if answer.danger_signs else [emergency_line(number)]
    else:
        yield from _topic(answer.topics[0])
        yield from _help(answer.danger_signs, number)


def _topic(topic: Topic) -> Iterator[str]:
    yield f"{topic.name}: {topic.do_now}"
    for warning, steps in step_groups(topic.steps):
        if warning:
            yield warning
        for number, step in steps:
            how_long = duration(step)
            yield f"{number}. {step.text}" + (f" ({how_long})" if how_long else "")
    if topic.helping:
        yield f"Helping someone? {topic.helping}"


def _help(signs: Iterable[DangerSign], number: EmergencyNumber) -> Iterator[str]:
    groups = by_urgency(signs)
    if groups:
        yield f"{HELP_TITLE}:"
    for urgency, group in groups:
        yield f"{call_line(urgency, number)}: {'; '.join(sign.name for sign in group)}"


def _signs(answer: Answer, number: EmergencyNumber) -> Iterator[str]:
    is_one = len(answer.danger_signs) == 1
    in_full = is_one or bool(answer.topics)
    if not is_one:
        yield f"{section_title(answer)}. {emergency_line(number)}"
    for urgency, group in by_urgency(answer.danger_signs):
        for sign in group:
            yield f"{URGENCY_WORDS[urgency]}: {sign.name}: {sign.sign}"
            if in_full:
                yield f"Why: {sign.why}"
                yield f"{ACTION_TITLE}: {' '.join(sign.first_action)}"
    if not is_one:
        yield emergency_line(number)


def _section(answer: Answer) -> Iterator[str]:
    advice, never = parted(answer.entries)
    yield from (_entry(entry) for entry in advice)
    if never:
        yield f"{DO_NOT_TITLE}:"
        yield from (_entry(entry) for entry in never)


def _entry(entry: Entry) -> str:
    """Return an entry as one line: name, verdict, note and whom it concerns, and only then what the article says."""
    verdict, said = verdict_words(entry)
    better = f"Better: {entry.instead}" if entry.instead else ""
    return " ".join(part for part in (f"{entry.name}:", verdict, said, statement(entry), better) if part)


def _row(candidate: Candidate) -> str:
    return ": ".join(row(candidate))


def _home(candidates: Iterable[Candidate], number: EmergencyNumber) -> Iterator[str]:
    yield f"{emergency_line(number)} if this may be more than a cramp."
    yield HOME_WARNING
    yield "Type where it hurts, as in: cramptool calf"
    yield from (_row(candidate) for candidate in candidates)
    yield "When it is not a cramp: cramptool danger-signs"
    yield "How to keep cramps away: cramptool prevent"
    yield "Why you get them: cramptool causes"
    yield "All names: cramptool list"
    yield "All options: cramptool --help"
    yield NOTICE


def _miss(answer: Answer, number: EmergencyNumber) -> Iterator[str]:
    yield f"{emergency_line(number)} if this may be an emergency."
    if answer.match and answer.match.say:
        yield answer.match.say
    elif answer.section:
        yield f"This file has nothing on: {section_title(answer)}"
    else:
        yield f'Nothing here is called "{answer.query}".'
    if answer.candidates:
        yield f"Did you mean: {'; '.join(candidate.name for candidate in answer.candidates)}"
    yield "Try: cramptool list, or cramptool danger-signs"
