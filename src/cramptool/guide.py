"""The guide: the steps of a topic or an entry, one at a time, counted while your hands are busy.

A guide is made from an answer, and never from a danger. Where it stands is a `Moment`, which only time and keys change:
both come from outside, so that a test runs a whole session in no time.
"""

from collections.abc import Callable, Iterator, Sequence
from enum import Enum, auto
from typing import NamedTuple

from cramptool.answers import topic_signs
from cramptool.emergency import call_if_worse, emergency_line
from cramptool.model import (
    OPENED,
    Answer,
    DangerSign,
    EmergencyNumber,
    Entry,
    Kind,
    Knowledge,
    Status,
    Step,
    Topic,
    Urgency,
    Verdict,
)
from cramptool.render.blocks import Help, above, correction, is_help_first, sign_groups
from cramptool.render.wording import URGENCY_WORDS, caution, do_not_if, duration, helping_line

LEAD_IN = 10
"""Seconds to get into position before the first hold or movement of a step."""
MOVE_SECONDS = 4
"""One repetition of a movement that is not held: slow. No source gives a pace; it is only a help to count."""
LONGEST_TICK = 2.0
"""Seconds; when more have passed between two looks at the clock, the machine slept, and nobody was counting."""
MOST_SIGNS = 4
"""The danger line names so many; a key shows them all."""

READ_FIRST = "Read this first"
DONE = "That was all. Not better, or worse? Get help:"
"""The last thing a guide says about a cramp, before the danger signs."""


class Phase(Enum):
    """What a stretch of time is for."""

    START = auto()
    """Reading, and getting where it is done; a key starts the count."""
    READY = auto()
    """Getting into position."""
    HOLD = auto()
    MOVE = auto()
    """One repetition of what is not held."""
    REST = auto()
    OPEN = auto()
    """As long as it takes."""


class Beat(NamedTuple):
    """A stretch of time: what it is for, and how many seconds it has, None where only a key ends it.

    `repetition` and the set it is in count from 1.
    """

    phase: Phase
    seconds: int | None = None
    repetition: int = 1
    in_set: int = 1


class Stage(NamedTuple):
    """One step as it stands alone on the screen."""

    label: str
    text: str
    beats: tuple[Beat, ...] = (Beat(Phase.OPEN),)
    warning: str | None = None
    step: Step | None = None
    shows_help: bool = False

    @property
    def how_long(self) -> str:
        """How long to hold it and how often to do it; empty where nobody says."""
        return duration(self.step) if self.step else ""


class Guide(NamedTuple):
    """What somebody is led through.

    `do_now`, `above` and `first` are said with the first stage, `danger` with every one, and so is the `verdict` on an
    entry. `help` are the danger signs, by urgency, and `opens_with_help` has them read before anything else. Once the
    guide has lasted `help_after` seconds it says `late`. An emergency `counts_up` and never ends by itself. A guide is
    `timed` unless nobody wants a countdown or a bell.
    """

    title: str
    stages: tuple[Stage, ...]
    danger: str
    call: str
    help: Help
    timed: bool
    verdict: str = ""
    do_now: str | None = None
    above: tuple[str, ...] = ()
    first: tuple[str, ...] = ()
    opens_with_help: bool = False
    counts_up: bool = False
    help_after: int | None = None
    late: str = ""


class Key(Enum):
    """What somebody asks of a guide."""

    NEXT = auto()
    SKIP = auto()
    PAUSE = auto()
    BACK = auto()
    SIGNS = auto()
    QUIT = auto()


class Moment(NamedTuple):
    """Where a guide stands: the stage and the beat in it, counted from 0, and how long that beat has lasted.

    `total` are the seconds since the beginning, pauses and all; `bells` counts how often the bell has rung.
    """

    stage: int = 0
    beat: int = 0
    elapsed: float = 0.0
    total: float = 0.0
    bells: int = 0
    is_paused: bool = False
    shows_help: bool = False
    is_over: bool = False


# --- What there is to be led through


def guide_of(answer: Answer, knowledge: Knowledge, number: EmergencyNumber, *, timed: bool = True) -> Guide | None:
    """Return the guide through what was found: the entry that was named, else the topic.

    None where there are no steps: for a danger, a choice, a section, an entry that has none.
    """
    if answer.status not in OPENED or answer.section:
        return None
    topic = answer.topics[0] if answer.topics else None
    if topic and topic.urgency:
        return _of_emergency(topic, answer, number, timed=timed)
    entry = next((entry for entry in answer.entries if _steps_of(entry)), None)
    if entry:
        return _of_entry(entry, answer, knowledge, number, timed=timed)
    return _of_topic(topic, answer, number, timed=timed) if topic else None


def why_no_guide(answer: Answer) -> str | None:
    """Return what to say where an answer has no guide, None where it speaks for itself: a danger, or a miss."""
    if answer.status in {Status.DANGER, Status.NONE}:
        return None
    near = [row.id for row in answer.candidates[1:2]] or [entry.id for entry in answer.entries if _steps_of(entry)]
    return f"one thing at a time, for example: cramptool guide {near[0]}" if near else "there are no steps in this"


def _of_emergency(topic: Topic, answer: Answer, number: EmergencyNumber, *, timed: bool) -> Guide:
    """Return the guide through what is no cramp to treat: the call, what to do until help comes, and no exercise."""
    count = len(topic.steps)
    wait = [
        Stage(f"Until help comes, {place} of {count}", step.text) for place, step in enumerate(topic.steps, start=1)
    ]
    call = emergency_line(number)
    return Guide(
        title=topic.name,
        stages=(Stage("First of all", topic.do_now), *wait),
        danger=_danger_line(answer.danger_signs, number),
        call=call,
        help=Help(sign_groups(answer.danger_signs, number)),
        timed=timed,
        first=_helping(topic),
        counts_up=True,
        help_after=topic.help_after_seconds,
        late=call,
    )


def _of_topic(topic: Topic, answer: Answer, number: EmergencyNumber, *, timed: bool) -> Guide:
    """Return the guide through the steps of a topic; of entries named with it, none with steps, the caution is said."""
    named = [f"{entry.name}: {caution(entry, answer.who)}" for entry in answer.entries]
    return Guide(
        title=topic.name,
        do_now=topic.do_now,
        above=_above(answer),
        first=(*named, *_helping(topic)),
        stages=_stages(topic.steps, timed=timed),
        danger=_danger_line(answer.danger_signs, number),
        call=emergency_line(number),
        help=Help(sign_groups(answer.danger_signs, number)),
        opens_with_help=is_help_first(answer),
        timed=timed,
        help_after=topic.help_after_seconds,
        late=f"Still cramped? {URGENCY_WORDS[Urgency.URGENT]}. {emergency_line(number)}",
    )


def _of_entry(entry: Entry, answer: Answer, knowledge: Knowledge, number: EmergencyNumber, *, timed: bool) -> Guide:
    """Return the guide through an entry, its caution first, with the danger signs of the topics it is about."""
    about = [topic for topic in knowledge.topics if topic.id in entry.topics]
    signs = tuple(dict.fromkeys((*answer.danger_signs, *topic_signs(knowledge, *about)))) or knowledge.danger_signs
    said = caution(entry, answer.who)
    return Guide(
        title=entry.name,
        verdict=said.lead,
        above=_above(answer),
        stages=(Stage(READ_FIRST, str(said)), *_stages(_steps_of(entry), entry.sets or 1, timed=timed)),
        danger=_danger_line(signs, number),
        call=emergency_line(number),
        help=Help(sign_groups(signs, number)),
        opens_with_help=is_help_first(answer),
        timed=timed,
    )


def _steps_of(entry: Entry) -> tuple[Step, ...]:
    """Return the steps of an entry; an exercise that has none is one step, unless it is not to be done."""
    is_exercise = entry.kind is Kind.EXERCISE and entry.verdict is not Verdict.DO_NOT
    return entry.steps or ((Step(text=entry.text),) if is_exercise else ())


def _helping(topic: Topic) -> tuple[str, ...]:
    return (helping_line(topic),) if topic.helping else ()


def _above(answer: Answer) -> tuple[str, ...]:
    """Return what stands above an answer: a visit to book, what is not covered, not understood or corrected."""
    corrected = correction(answer)
    return (*(line.text for line in above(answer)), *([corrected] if corrected else []))


def _danger_line(signs: Sequence[DangerSign], number: EmergencyNumber) -> str:
    """Return the number to call, with the first signs that ask for it."""
    gravest = [sign.name for sign in signs if sign.urgency is Urgency.EMERGENCY][:MOST_SIGNS]
    return f"{emergency_line(number)}: {'; '.join(gravest)}" if gravest else call_if_worse(number)


def _stages(steps: tuple[Step, ...], sets: int = 1, *, timed: bool) -> tuple[Stage, ...]:
    """Return the steps of what eases a cramp, and the end of it; a warning stands with each step it is about."""
    stages: list[Stage] = []
    counted = [tuple(_beats(step)) if timed else () for step in steps]
    for in_set in range(1, sets + 1):
        for place, (step, beats) in enumerate(zip(steps, counted, strict=True), start=1):
            warning = do_not_if(step.not_if) if step.not_if else None
            label = f"Step {place} of {len(steps)}"
            if sets > 1:
                label = f"{label}, set {in_set} of {sets}" if len(steps) > 1 else f"Set {in_set} of {sets}"
            stages.append(Stage(label, step.text, beats or (Beat(Phase.OPEN),), warning, step))
    return (*stages, Stage("Done", DONE, shows_help=True))


def _beats(step: Step) -> Iterator[Beat]:
    """Yield how a step goes by; nothing where it takes as long as it takes.

    It is started by a key, after its warning was read: the next step may be for another muscle, or have you stand up.
    """
    if not (step.hold_seconds or step.repeat):
        return
    yield Beat(Phase.START)
    yield Beat(Phase.READY, LEAD_IN)
    phase, seconds = (Phase.HOLD, step.hold_seconds) if step.hold_seconds else (Phase.MOVE, MOVE_SECONDS)
    for in_set in range(1, (step.sets or 1) + 1):
        if in_set > 1:
            yield Beat(Phase.REST, None, 1, in_set)  # nobody says how long
        for repetition in range(1, (step.repeat or 1) + 1):
            if repetition > 1 and step.rest_seconds:
                yield Beat(Phase.REST, step.rest_seconds, repetition, in_set)
            yield Beat(phase, seconds, repetition, in_set)


# --- What it says


def count_of(guide: Guide, moment: Moment) -> str:
    """Return what is being counted, in words: "Hold, 2 of 3"."""
    if guide.counts_up:
        return "since this clock started"
    beat, step = beat_at(guide, moment), guide.stages[moment.stage].step
    begins_set = beat.phase is Phase.REST and beat.seconds is None
    nth = f"{beat.repetition} of {step.repeat}" if step and step.repeat and not begins_set else ""
    counted = ", ".join(filter(None, (nth, f"set {beat.in_set} of {step.sets}" if step and step.sets else "")))
    if beat.phase is Phase.REST:
        return f"Rest, then {counted}"
    said = _SAID[beat.phase]
    return f"{said}, {counted}" if counted and beat.phase in {Phase.HOLD, Phase.MOVE} else said


_SAID = {
    Phase.START: "Press Enter to start",
    Phase.READY: "Get into position",
    Phase.HOLD: "Hold",
    Phase.MOVE: "Slowly",
    Phase.OPEN: "on this step",
}
"""What somebody is to do in a beat; of a rest it is said what comes behind it."""


def keys_of(guide: Guide, moment: Moment) -> str:
    """Return what the keys do now."""
    if moment.shows_help:
        return "Enter: go on. q: quit."
    phase = beat_at(guide, moment).phase
    if next_stage(guide, moment) is None:
        return "b: back. d: danger signs. q: quit." if guide.counts_up else "Enter: end. b: back."
    can_pause = guide.timed and not guide.counts_up
    keys = (
        f"Enter: {_ENTER.get(phase, 'next')}.",
        "n: next step." if phase in _ENTER else "",
        f"Space: {'go on' if moment.is_paused else 'pause'}." if can_pause and phase is not Phase.START else "",
        "b: back. d: danger signs. q: quit.",
    )
    return " ".join(filter(None, keys))


def next_stage(guide: Guide, moment: Moment) -> Stage | None:
    """Return the stage after this one, None behind the last."""
    return next(iter(guide.stages[moment.stage + 1 :]), None)


_ENTER = {Phase.START: "start", Phase.READY: "start", Phase.REST: "go on"}
"""What Enter does in a beat where it does not lead to the next step."""


def clock(seconds: float) -> str:
    """Return a time as minutes and seconds: "1:05"."""
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"


# --- How it goes on


def begin(guide: Guide) -> Moment:
    """Return where a guide begins."""
    return Moment(shows_help=guide.opens_with_help)


def beat_at(guide: Guide, moment: Moment) -> Beat:
    """Return the beat of a moment."""
    return guide.stages[moment.stage].beats[moment.beat]


def is_late(guide: Guide, moment: Moment) -> bool:
    """Return whether it has gone on for so long that there is no reason left to wait for it to pass."""
    return guide.help_after is not None and moment.total >= guide.help_after


def after_time(guide: Guide, moment: Moment, seconds: float) -> Moment:
    """Return where a guide stands when so many seconds have passed.

    While it is paused, or the signs are read, only the time since the beginning counts on. So it is when the machine
    slept, and then the guide waits, so that no step is skipped.
    """
    before, moment = moment, moment._replace(total=moment.total + seconds)
    if guide.timed and is_late(guide, moment) and not is_late(guide, before):
        moment = moment._replace(bells=moment.bells + 1)
    if moment.is_paused or moment.shows_help or not guide.timed:
        return moment
    if seconds > LONGEST_TICK:
        return moment if guide.counts_up else moment._replace(is_paused=True)
    return _counted_on(guide, moment, seconds)


def _counted_on(guide: Guide, moment: Moment, seconds: float) -> Moment:
    """Return the moment so many seconds later, in the next beat where this one is over."""
    beat = beat_at(guide, moment)
    elapsed = moment.elapsed + seconds
    if beat.seconds is None or elapsed < beat.seconds:
        return moment._replace(elapsed=elapsed)
    if beat.phase is not Phase.READY:
        moment = moment._replace(bells=moment.bells + 1)
    return _counted_on(guide, _next_beat(guide, moment), elapsed - beat.seconds)


def after_key(guide: Guide, moment: Moment, key: Key) -> Moment:
    """Return where a guide stands when a key was pressed."""
    if key is Key.QUIT:
        return moment._replace(is_over=True)
    if moment.shows_help:
        return moment._replace(shows_help=False)
    if key is Key.SIGNS:
        return moment._replace(shows_help=True)
    if key is Key.PAUSE:
        can_pause = guide.timed and not guide.counts_up  # an emergency waits for nobody
        return moment._replace(is_paused=not moment.is_paused) if can_pause else moment
    moment = moment._replace(is_paused=False)
    if key is Key.BACK:
        return moment._replace(stage=max(0, moment.stage - 1), beat=0, elapsed=0.0)
    goes_on = key is Key.NEXT and beat_at(guide, moment).phase in _ENTER
    return _next_beat(guide, moment) if goes_on else _next_stage(guide, moment)


def _next_beat(guide: Guide, moment: Moment) -> Moment:
    """Return the beginning of the next beat, that of the next stage where there is none."""
    if moment.beat + 1 < len(guide.stages[moment.stage].beats):
        return moment._replace(beat=moment.beat + 1, elapsed=0.0)
    return _next_stage(guide, moment)


def _next_stage(guide: Guide, moment: Moment) -> Moment:
    """Return the beginning of the next stage; behind the last one it is over, but an emergency goes on."""
    if next_stage(guide, moment):
        return moment._replace(stage=moment.stage + 1, beat=0, elapsed=0.0)
    return moment if guide.counts_up else moment._replace(is_over=True)


def follow(
    guide: Guide,
    show: Callable[[Moment | None, Moment], None],
    key_within: Callable[[], Key | None],
    clock: Callable[[], float],
) -> None:
    """Lead somebody through a guide.

    `show` draws a moment and knows the one before, `key_within` waits a little for a key, `clock` gives seconds that
    never run backwards.
    """
    moment, last = begin(guide), clock()
    show(None, moment)
    while not moment.is_over:
        before, key, now = moment, key_within(), clock()
        moment, last = after_time(guide, moment, now - last), now
        if key:
            moment = after_key(guide, moment, key)
        show(before, moment)
