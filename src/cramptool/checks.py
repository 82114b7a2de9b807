"""Whether a knowledge file makes sense: each check is a function, filed in `CHECKS` under the code of its findings.

`loading` judges the shape of a file; a file of the right shape may still hurt somebody, and that is looked for here.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime
from itertools import islice
from operator import itemgetter
from os import PathLike

import msgspec

from cramptool.danger import WITHHOLDING
from cramptool.errors import KnowledgeError, NotTextError
from cramptool.faults import Fault, id_faults, shape_faults
from cramptool.figures import figures
from cramptool.loading import read, with_names
from cramptool.lookup import look_up
from cramptool.model import (
    ENTRY_LISTS,
    DangerSign,
    Entry,
    FirstAid,
    Knowledge,
    KnowledgeFile,
    Level,
    Problem,
    Step,
    Topic,
    Urgency,
    Verdict,
)
from cramptool.names import COMMANDS, all_filed, name_key, names_of
from cramptool.printable import printable
from cramptool.reading import Content, Place
from cramptool.words import normalize

Findings = Iterator[tuple[str, str]]
"""What a check yields: a place in the file, `topics.calf.do_now`, and what is wrong and what to do."""

MOST_WORDS_TO_DO_NOW = 12
MOST_WORDS_OF_A_SIGN = 4
MOST_STEPS = 6
"""What fits on a screen of 22 lines beside the danger signs."""
MOST_FINDINGS = 1000
"""What is more than anybody mends at once is found by the next check."""
HIGHEST_GRADE = 6
"""The US school grade that plain health pages aim at: a reading age of about 11."""

EMERGENCIES = ("trouble breathing", "chest pain", "stroke", "seizure", "unconscious")
"""What every file must know as an emergency when somebody types it."""

FORCEFUL = re.compile(
    r"\b(?:bend|bounce?|flex|heat|knead|lean|massage?|pinch|press|pull|push|roll|rubb?|slapp?|squeeze?|stretch|thump|tugg?"
    r"|twist|warm)"
    r"(?:|s|es|ed|ing)\b|\bbent\b",
    re.IGNORECASE,
)
"""What a step may do to a clot, a torn muscle or burnt skin."""

FORBIDDING = ("do not ", "never ", "no ", "put nothing ")
"""How a sentence begins that tells what is not to be done."""

AMOUNT = re.compile(
    r"\b\d|\b(?:drops?|glass(?:es|ful)?|cups?|cupfuls?|mugs?|spoons?|spoonfuls?|(?:tea|table)spoon(?:ful)?s?|millilit(?:re|er)s?"
    r"|lit(?:re|er)s?|grams?|ounces?|handfuls?|dozen|hundred|twice|thrice)\b"
    r"|\b(?:half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+"
    r"(?:pinch|sip|clove|tablet|capsule|time|day|week)\w*",
    re.IGNORECASE,
)
"""What a text that tells nobody to do something must not measure out."""


def check(knowledge: Knowledge, *, today: date | None = None) -> list[Problem]:
    """Return all findings on a loaded file, errors and warnings, in the order of the checks.

    `today` is the day that the date of the next review is held against; without it, that of the clock, in UTC.
    """
    today = today or datetime.now(UTC).date()
    found = [
        Problem(code=code, level=level, place=place, message=message)
        for level, checks in ((Level.ERROR, CHECKS), (Level.WARNING, WARNINGS))
        for code, look in checks.items()
        for place, message in look(knowledge)
    ]
    if knowledge.next_review < today:
        message = f"the review was due on {knowledge.next_review}; read the file again and set reviewed and next_review"
        found.append(Problem(code="review-passed", level=Level.WARNING, place="next_review", message=message))
    return found


def check_file(path: str | PathLike[str], *, today: date | None = None) -> list[Problem]:
    """Return all findings on a file, in the order of its lines.

    With a fault of shape, those of the shape; else those of ids, if any; else those of the sense. Raises
    `KnowledgeError` where the file cannot be opened or decoded.
    """
    try:
        content = read(path)
    except KnowledgeError as error:
        if error.line is None or isinstance(error, NotTextError):
            raise
        return [
            Problem(
                file=printable(error.file),
                line=error.line,
                column=error.column,
                level=Level.ERROR,
                code="not-readable",
                place="",
                message=error.fault,
            )
        ]
    file = printable(content.file)
    found = [(content.locate(place), problem) for place, problem in _problems(content, today)]
    return [
        msgspec.structs.replace(problem, file=file, line=line, column=column)
        for (line, column), problem in sorted(found, key=itemgetter(0))
    ]


def check_files(paths: Iterable[str]) -> tuple[list[Problem], list[KnowledgeError]]:
    """Return the findings on several files, and the errors of those that cannot be opened or decoded."""
    problems: list[Problem] = []
    errors: list[KnowledgeError] = []
    for path in paths:
        try:
            problems += check_file(path)
        except KnowledgeError as error:
            errors.append(error)
    return problems, errors


def _problems(content: Content, today: date | None) -> list[tuple[Place, Problem]]:
    """Return what is wrong with the shape of a file, or, where that is right, with its ids, or with its sense."""
    if faults := [*islice(shape_faults(content.value), MOST_FINDINGS)]:
        return [_problem(content, fault) for fault in faults]
    file = msgspec.convert(content.value, type=KnowledgeFile)
    if faults := [*islice(id_faults(file), MOST_FINDINGS)]:
        return [_problem(content, fault) for fault in faults]
    problems = check(with_names(file), today=today)[:MOST_FINDINGS]  # errors come first
    return [*zip(content.places(problem.place for problem in problems), problems, strict=True)]


def _problem(content: Content, fault: Fault) -> tuple[Place, Problem]:
    path = content.path(fault.place)
    return fault.place, Problem(code=fault.code, level=Level.ERROR, place=path, message=fault.message)


# --- What stands where


def _things(knowledge: Knowledge) -> Iterator[tuple[str, Topic | DangerSign | Entry]]:
    """Yield everything that has a name, with its place."""
    for name in ("topics", "danger_signs", *ENTRY_LISTS.values()):
        for thing in getattr(knowledge, name):
            yield f"{name}.{thing.id}", thing


def _entries(knowledge: Knowledge) -> Iterator[tuple[str, Entry]]:
    """Yield the entries with their places."""
    return ((place, thing) for place, thing in _things(knowledge) if isinstance(thing, Entry))


def _steps(knowledge: Knowledge) -> Iterator[tuple[str, Step]]:
    """Yield the steps of topics and entries with their places."""
    for place, thing in _things(knowledge):
        for index, step in enumerate(() if isinstance(thing, DangerSign) else thing.steps):
            yield f"{place}.steps.{index}", step


def _texts(knowledge: Knowledge) -> Iterator[tuple[str, str]]:
    """Yield every text of the file with its place."""
    for field in KnowledgeFile.__struct_fields__:
        # what the build compiled has lists that are read an item at a time, which msgspec does not know
        yield from _texts_in(msgspec.to_builtins(getattr(knowledge, field), enc_hook=tuple), field)


def _texts_in(value: object, place: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield place, value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _texts_in(item, f"{place}.{key}")
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            name = item.get("id", index) if isinstance(item, dict) else index
            yield from _texts_in(item, f"{place}.{name}")


# --- Errors


def _long_do_now(knowledge: Knowledge) -> Findings:
    for topic in knowledge.topics:
        count = len(topic.do_now.split())
        if count > MOST_WORDS_TO_DO_NOW:
            yield (
                f"topics.{topic.id}.do_now",
                f"{count} words; say it in {MOST_WORDS_TO_DO_NOW}, or nobody in pain reads on",
            )


def _long_sign_name(knowledge: Knowledge) -> Findings:
    for sign in knowledge.danger_signs:
        count = len(sign.name.split())
        if count > MOST_WORDS_OF_A_SIGN:
            yield f"danger_signs.{sign.id}.name", f"{count} words; name the sign in {MOST_WORDS_OF_A_SIGN}"


def _name_twice(knowledge: Knowledge) -> Findings:
    """Yield names that open two pages; the cards of entries stand beside a page, and a grave danger sign before it."""
    things = [*_things(knowledge)]
    for key, places in all_filed(knowledge.names.exact):
        others = [things[place] for place in places if not _stands_aside(things[place][1])]
        for place, thing in others[1:]:
            name = next(name for name in names_of(thing) if name_key(normalize(name)) == key)
            yield place, f'the name "{name}" opens {others[0][0]} too; leave it to one of the two'


def _stands_aside(thing: Topic | DangerSign | Entry) -> bool:
    """Whether a name may open another thing too."""
    return isinstance(thing, Entry) or (isinstance(thing, DangerSign) and thing.urgency in WITHHOLDING)


def _name_is_command(knowledge: Knowledge) -> Findings:
    for place, thing in _things(knowledge):
        for name in names_of(thing):
            if COMMANDS.intersection(name.split()[:1]):
                yield place, f'"{name}" begins with a command, and would be found by show alone; choose another name'


def _wordless_name(knowledge: Knowledge) -> Findings:
    for place, thing in _things(knowledge):
        for name in names_of(thing):
            if not name_key(normalize(name)):
                yield place, f'there is no word in the name "{name}", so that nobody can type it; write one'


def _one_sided_sign(knowledge: Knowledge) -> Findings:
    topics_of = {sign.id: {*sign.topics} for sign in knowledge.danger_signs}
    signs_of = {topic.id: {*topic.danger_signs} for topic in knowledge.topics}
    for topic in knowledge.topics:
        for index, named in enumerate(topic.danger_signs):
            if topic.id not in topics_of[named]:
                message = f"{named} does not have {topic.id} among its topics; add it there"
                yield f"topics.{topic.id}.danger_signs.{index}", message
    for sign in knowledge.danger_signs:
        for index, named in enumerate(sign.topics):
            if sign.id not in signs_of[named]:
                message = f"{named} does not have {sign.id} among its danger_signs; add it there"
                yield f"danger_signs.{sign.id}.topics.{index}", message


def _no_emergency_sign(knowledge: Knowledge) -> Findings:
    for words in EMERGENCIES:
        answer = look_up(knowledge, f"my father has {words} right now")
        if answer.urgency is not Urgency.EMERGENCY:
            message = (
                f'"{words}" raises no emergency; add a danger sign of urgency emergency with this among its phrases'
            )
            yield "danger_signs", message


def _emergency_without_sign(knowledge: Knowledge) -> Findings:
    grave = {sign.id for sign in knowledge.danger_signs if sign.urgency is Urgency.EMERGENCY}
    for topic in knowledge.topics:
        if topic.urgency and not grave.intersection(topic.danger_signs):
            message = "its danger signs open the page, and none is an emergency; add one"
            yield f"topics.{topic.id}.danger_signs", message


def _caution_without_note(knowledge: Knowledge) -> Findings:
    for place, entry in _entries(knowledge):
        if entry.verdict in {Verdict.CAUTION, Verdict.DO_NOT} and not entry.note:
            yield place, f"the verdict is {entry.verdict}, and nothing says why; add a note"


def _half_a_do_not(knowledge: Knowledge) -> Findings:
    for place, entry in _entries(knowledge):
        if entry.verdict is not Verdict.DO_NOT:
            continue
        if entry.note and not entry.note.startswith("Do not "):
            yield f"{place}.note", 'the note of a do-not entry begins with "Do not" and gives the reason'
        for name, value in (("if_done", entry.if_done), ("instead", entry.instead)):
            if not value:
                yield place, f"a do-not entry says what to do {_DO_NOT_NEEDS[name]}; add {name}"


_DO_NOT_NEEDS = {"if_done": "if it is already done", "instead": "in its place"}


def _amount_in_do_not(knowledge: Knowledge) -> Findings:
    for place, entry in _entries(knowledge):
        if entry.verdict is Verdict.DO_NOT and (amount := AMOUNT.search(entry.text)):
            yield f"{place}.text", f'the text of a do-not entry holds no amounts ("{amount[0]}"); move them to recipe'


def _steps_of_do_not(knowledge: Knowledge) -> Findings:
    for place, entry in _entries(knowledge):
        if entry.verdict is Verdict.DO_NOT and entry.steps:
            yield f"{place}.steps", "what is not to be done has no steps; say in the text what the article does"


def _step_without_not_if(knowledge: Knowledge) -> Findings:
    for place, step in _steps(knowledge):
        told = " ".join(
            said for said in re.split(r"(?<=[.:;!?,]) ", step.text) if not said.lower().startswith(FORBIDDING)
        )
        if not step.not_if and (does := FORCEFUL.search(told)):
            yield place, f'who must not do this ("{does[0]}")? add not_if'


def _unknown_figure(knowledge: Knowledge) -> Findings:
    there = figures()
    for place, step in _steps(knowledge):
        if step.figure and step.figure not in there:
            yield f"{place}.figure", f"there is no drawing {step.figure}; take one of: {', '.join(there)}"


def _source_unused(knowledge: Knowledge) -> Findings:
    used: set[str] = set()
    for thing in (*knowledge.emergency_numbers, *knowledge.overviews, *(thing for _, thing in _things(knowledge))):
        used.update(thing.sources)
    for source in knowledge.sources:
        if source.id not in used:
            yield f"sources.{source.id}", "nothing goes back to this source; take it out, or name it where it is used"


def _source_missing(knowledge: Knowledge) -> Findings:
    overviews = ((f"overviews.{index}", overview) for index, overview in enumerate(knowledge.overviews))
    for place, thing in (*_things(knowledge), *overviews):
        if not thing.sources and not thing.unsourced:
            yield place, "there is no source; name one in sources, or say in unsourced that none was found"


def _control_character(knowledge: Knowledge) -> Findings:
    for place, text in _texts(knowledge):
        if printable(text) != text or "\n" in text.strip():
            yield place, f"a character here is invisible or steers the terminal ({printable(text)!a}); take it out"


def _blank_text(knowledge: Knowledge) -> Findings:
    for place, text in _texts(knowledge):
        if not text.strip():
            yield place, "there is nothing here but blanks; write something"


# --- Warnings


def _many_steps(knowledge: Knowledge) -> Findings:
    for topic in knowledge.topics:
        if len(topic.steps) > MOST_STEPS:
            yield f"topics.{topic.id}.steps", f"{len(topic.steps)} steps; a screen holds {MOST_STEPS}"


def _hard_to_read(knowledge: Knowledge) -> Findings:
    for place, thing in _things(knowledge):
        grade = reading_grade(_read_in_pain(thing))
        if grade > HIGHEST_GRADE:
            message = f"reading grade {grade:.1f}, above {HIGHEST_GRADE}; use shorter words and shorter sentences"
            yield place, message


def _read_in_pain(thing: Topic | DangerSign | Entry) -> list[str]:
    """Return the texts that must be understood at once; none where there is time to read."""
    match thing:
        case Topic():
            return [thing.do_now, *(step.text for step in thing.steps), thing.helping or ""]
        case DangerSign():
            return [thing.sign, thing.why, *thing.first_action]
        case FirstAid():
            return [thing.text, *(step.text for step in thing.steps)]
    return []


def reading_grade(texts: Iterable[str]) -> float:
    """Return the Automated Readability Index, a US school grade, of texts that each end a sentence; 0 for none."""
    words = [re.findall(r"[^\W_]+(?:['-][^\W_]+)*", text) for text in texts]
    sentences = sum(max(1, len(re.findall(r"[.!?:;](?=\s|$)", text))) for text in texts if text)
    count = sum(map(len, words))
    letters = sum(len(word) for found in words for word in found)
    return 4.71 * letters / count + 0.5 * count / sentences - 21.43 if count else 0.0


Check = Callable[[Knowledge], Findings]

CHECKS: dict[str, Check] = {
    "long-do-now": _long_do_now,
    "long-sign-name": _long_sign_name,
    "name-twice": _name_twice,
    "name-is-command": _name_is_command,
    "wordless-name": _wordless_name,
    "one-sided-sign": _one_sided_sign,
    "no-emergency-sign": _no_emergency_sign,
    "emergency-without-sign": _emergency_without_sign,
    "caution-without-note": _caution_without_note,
    "half-a-do-not": _half_a_do_not,
    "amount-in-do-not": _amount_in_do_not,
    "steps-of-do-not": _steps_of_do_not,
    "step-without-not-if": _step_without_not_if,
    "unknown-figure": _unknown_figure,
    "source-unused": _source_unused,
    "source-missing": _source_missing,
    "control-character": _control_character,
    "blank-text": _blank_text,
}
"""The checks whose findings are errors."""

WARNINGS: dict[str, Check] = {
    "many-steps": _many_steps,
    "hard-to-read": _hard_to_read,
}
"""The checks whose findings are for the author to judge; `review-passed` is one more, which needs the date."""
