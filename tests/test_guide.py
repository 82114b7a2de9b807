"""The guide: a whole session with a clock and keys of the test's own, and what it shows and says on the way."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

import pytest

from cramptool import Entry, Kind, Knowledge, Topic, look_up
from cramptool.emergency import ANYWHERE
from cramptool.guide import Guide, Key, Moment, after_key, after_time, begin, follow, guide_of
from cramptool.render.as_frames import Frames
from cramptool.render.as_spoken import draw_next, draw_steps

from .conftest import MINI, Run

Event = Key | float
"""What happens next: a key, or seconds that pass."""

START: list[Event] = [Key.NEXT, 10.0]
"""A step is begun, and the time to get into position has passed."""


def guide(knowledge: Knowledge, words: str, *, timed: bool = True) -> Guide:
    """Return the guide that words lead to."""
    found = guide_of(look_up(knowledge, words), knowledge, ANYWHERE, timed=timed)
    assert found
    return found


WARNED_STEP = (
    "Step 1 of 3: Do not do this if the calf is swollen. Pull the toes up. (hold 30 seconds, rest 10 seconds, 3 times)"
)


class Followed(NamedTuple):
    """What a session left behind: every moment, and every line that was said."""

    moments: list[Moment]
    said: list[str]

    @property
    def last(self) -> Moment:
        """The moment at which the session ended, or the events did."""
        return self.moments[-1]


class NothingMoreHappensError(Exception):
    """The events of a test are at their end."""


def followed(through: Guide, *events: Event) -> Followed:
    """Go through a guide as `cramptool guide` does; seconds pass half a second at a time."""
    time = 0.0
    ticks = _ticks(events)

    def key_within() -> Key | None:
        nonlocal time
        event = next(ticks, None)
        if event is None:
            raise NothingMoreHappensError
        if isinstance(event, Key):
            return event
        time += event
        return None

    moments: list[Moment] = []
    said: list[str] = []

    def show(before: Moment | None, moment: Moment) -> None:
        moments.append(moment)
        said.extend(draw_next(through, before, moment).splitlines())

    try:
        follow(through, show, key_within, lambda: time)
    except NothingMoreHappensError:
        assert not moments[-1].is_over
    return Followed(moments, said)


def _ticks(events: tuple[Event, ...]) -> Iterator[Event]:
    for event in events:
        if isinstance(event, Key):
            yield event
        else:
            yield from [0.5] * int(event * 2)


def frame(through: Guide, moment: Moment, *, columns: int = 80, lines: int = 24, encoding: str = "utf-8") -> str:
    """Return what stands on the terminal at a moment, without colour."""
    return Frames(width=columns, height=lines, color=False, encoding=encoding).draw_moment(through, moment) + "\n"


# --- How it goes on


def test_step_is_begun_by_a_key_once_its_warning_is_read(mini: Knowledge) -> None:
    """However long it takes; the next step may be for another muscle, or have somebody stand up at night."""
    calf = guide(mini, "calf")
    assert followed(calf, 300.0).last.beat == 0
    assert followed(calf, 300.0, Key.NEXT).last.beat == 1


def test_hold_and_rest_are_counted_and_the_next_step_follows_by_itself(mini: Knowledge) -> None:
    """Hands are busy: 10 seconds to get into position, 3 holds of 30 with rests of 10, a bell after each."""
    session = followed(guide(mini, "calf"), *START, 30.0, 10.0, 30.0, 10.0, 30.0)
    assert session.last.stage == 1
    assert session.last.bells == 5
    assert session.said == [
        "Calf cramp: Pull your toes up.",
        "CALL NOW: 112, 911, 999 or your local number: squeezed chest",
        "Helping someone? Push their toes up.",
        WARNED_STEP,
        "Press Enter to start.",
        "Enter: start. n: next step. b: back. d: danger signs. q: quit.",
        "Get into position: 10 seconds.",
        "Hold, 1 of 3: 30 seconds.",
        "20 seconds left",
        "10 seconds left",
        "5 seconds left",
        "Rest, then 2 of 3: 10 seconds.",
        "5 seconds left",
        "Hold, 2 of 3: 30 seconds.",
        "20 seconds left",
        "10 seconds left",
        "5 seconds left",
        "Rest, then 3 of 3: 10 seconds.",
        "5 seconds left",
        "Hold, 3 of 3: 30 seconds.",
        "20 seconds left",
        "10 seconds left",
        "5 seconds left",
        "Step 2 of 3: Rub the calf.",
        "Enter: next. Space: pause. b: back. d: danger signs. q: quit.",
    ]


def test_movements_and_sets_are_counted(mini: Knowledge) -> None:
    """3 movements in each of 2 sets, with a rest in between that a key ends, and all steps twice."""
    breath = guide(mini, "slow breath")
    session = followed(breath, Key.NEXT, Key.NEXT, *START, 5.0, *START, 12.0, 60.0, Key.NEXT, 12.0)
    assert [said for said in session.said if not said.startswith(("Enter", "CALL"))][1:] == [
        "Read this first: Makes sense.",
        "Step 1 of 3, set 1 of 2: Sit down.",
        "Step 2 of 3, set 1 of 2: Do not do this if you are dizzy. Stretch the arms. (hold 5 seconds)",
        "Press Enter to start.",
        "Get into position: 10 seconds.",
        "Hold: 5 seconds.",
        "Step 3 of 3, set 1 of 2: Breathe out slowly. (3 times, 2 sets)",
        "Press Enter to start.",
        "Get into position: 10 seconds.",
        "Slowly, 1 of 3, set 1 of 2.",
        "2",
        "3",
        "Rest, then set 2 of 2.",
        "Slowly, 1 of 3, set 2 of 2.",
        "2",
        "3",
        "Step 1 of 3, set 2 of 2: Sit down.",
    ]


def test_n_leads_to_the_next_step_from_anywhere(mini: Knowledge) -> None:
    """It may be for another muscle than the one that hurts."""
    calf = guide(mini, "calf")
    for before in ([], [Key.NEXT], START, [*START, 32.0], [*START, Key.PAUSE]):
        assert followed(calf, *before, Key.SKIP).last.stage == 1


def test_warning_is_said_once_for_steps_that_share_it(mini: Knowledge) -> None:
    """Going on, it is not said again; going back, it is."""
    calf = guide(mini, "calf")
    assert "Step 2 of 3: Rub the calf." in followed(calf, Key.SKIP).said
    back = followed(calf, Key.SKIP, Key.SKIP, Key.BACK)
    assert "Step 2 of 3: Do not do this if the calf is swollen. Rub the calf." in back.said


def test_cramp_that_goes_on_is_told_of(mini: Knowledge) -> None:
    """After 10 minutes it is time to be seen; every minute from then on."""
    calf = guide(mini, "calf")
    late = followed(calf, Key.SKIP, 660.0)
    call = "Still cramped? SEE SOMEONE TODAY. CALL NOW: 112, 911, 999 or your local number"
    assert late.said[-2:] == [f"{minutes} minutes since this clock started. {call}" for minutes in (10, 11)]
    assert late.last.bells == 1
    assert frame(calf, late.last).startswith("11:00 since this clock started. Still cramped? SEE SOMEONE TODAY.")


def test_space_pauses_and_goes_on(mini: Knowledge) -> None:
    """Paused, nothing counts down."""
    session = followed(guide(mini, "calf"), *START, 12.0, Key.PAUSE, 100.0, Key.PAUSE, 1.0)
    assert session.last.elapsed == 13.0
    assert session.said[-2:] == ["Paused. Space: go on.", "Goes on. 18 seconds left."]


def test_b_goes_back(mini: Knowledge) -> None:
    """To the step before; at the first one, to its beginning."""
    calf = guide(mini, "calf")
    assert followed(calf, *START, Key.NEXT, Key.NEXT, Key.BACK).last.stage == 1
    again = followed(calf, *START, 5.0, Key.BACK)
    assert again.last == Moment(total=15.0)
    assert again.said[-3].startswith("Step 1 of 3")


def test_d_shows_the_danger_signs_and_waits(mini: Knowledge) -> None:
    """The count stands still until a key leads back to it."""
    session = followed(guide(mini, "calf"), *START, 7.0, Key.SIGNS, 60.0, Key.NEXT, 1.0)
    assert session.last.elapsed == 8.0
    assert session.said[8:13] == [
        "Stop and get help if:",
        "CALL NOW: 112, 911, 999 or your local number: squeezed chest",
        "SEE SOMEONE TODAY: one calf swollen",
        "BOOK A VISIT: legs tired for weeks",
        "Enter: go on. q: quit.",
    ]


def test_enter_leads_to_the_end(mini: Knowledge) -> None:
    """Behind the last step it says so, and one more Enter ends it."""
    session = followed(guide(mini, "calf"), *START, *[Key.NEXT] * 4)
    assert session.last.is_over
    assert session.said[-6:-1] == [
        "Done: That was all. Not better, or worse? Get help:",
        "Stop and get help if:",
        "CALL NOW: 112, 911, 999 or your local number: squeezed chest",
        "SEE SOMEONE TODAY: one calf swollen",
        "BOOK A VISIT: legs tired for weeks",
    ]


@pytest.mark.parametrize("before", [[], START, [*START, Key.SIGNS], [*START, Key.PAUSE]])
def test_q_ends_it_anywhere(before: list[Event], mini: Knowledge) -> None:
    """Also while it counts, waits or shows the signs."""
    assert followed(guide(mini, "calf"), *before, Key.QUIT).last.is_over


def test_sleep_of_the_machine_skips_nothing(mini: Knowledge) -> None:
    """An hour in one tick pauses the hold where it was."""
    calf = guide(mini, "calf")
    holding = followed(calf, *START, 3.0).last
    slept = after_time(calf, holding, 300.0)
    assert slept == holding._replace(total=holding.total + 300.0, is_paused=True)


def test_without_timer_only_enter_goes_on_and_nothing_rings(mini: Knowledge) -> None:
    """No wait, no count, no bell."""
    session = followed(guide(mini, "calf", timed=False), 200.0, Key.PAUSE, 200.0, Key.NEXT, Key.NEXT)
    assert session.last.stage == 2
    assert session.last.bells == 0
    assert not any("minute" in said or "Paused" in said for said in session.said)


def test_what_takes_as_long_as_it_takes_is_told_by_the_minute(mini: Knowledge) -> None:
    """Nobody said how long to rub."""
    session = followed(guide(mini, "calf"), *START, Key.NEXT, 125.0)
    assert session.said[-2:] == ["1 minute on this step", "2 minutes on this step"]


# --- Danger first


def test_emergency_begins_with_the_call_and_has_no_exercise(mini: Knowledge) -> None:
    """With it, what may keep somebody alive; then what to do until help comes, and it never ends by itself."""
    ribs = guide(mini, "tight ribs")
    assert [stage.text for stage in ribs.stages] == [
        "Tight round the ribs? Call an ambulance.",
        "Sit down.",
    ]
    assert ribs.first == ("Helping someone? Stay there.",)
    assert not followed(ribs, *[Key.NEXT] * 9).last.is_over


def test_emergency_counts_up_from_the_start_and_says_when_to_call(mini: Knowledge) -> None:
    """Nothing stops that clock: no key, no signs, no sleep of the machine."""
    ribs = guide(mini, "tight ribs")
    session = followed(ribs, Key.PAUSE, 30.0, Key.SIGNS, 40.0)
    assert session.last.bells == 1
    assert session.said[-1] == "1 minute since this clock started. CALL NOW: 112, 911, 999 or your local number"
    assert after_time(ribs, begin(ribs), 3600.0).bells == 1


def test_call_is_said_at_its_second_and_not_at_the_next_minute(mini: Knowledge) -> None:
    """Whatever the file says."""
    ribs = guide(mini, "tight ribs")._replace(help_after=90)
    assert "CALL NOW" in followed(ribs, 90.0).said[-1]
    assert "CALL NOW" not in followed(ribs, 89.5).said[-1]


def test_emergency_is_timed_without_a_timer_too(mini: Knowledge) -> None:
    """In silence."""
    session = followed(guide(mini, "tight ribs", timed=False), 60.0)
    assert session.last.bells == 0
    assert session.said[-1] == "1 minute since this clock started. CALL NOW: 112, 911, 999 or your local number"


def test_seizure_is_timed_for_5_minutes(shipped: Knowledge) -> None:
    """At 5:00 whoever did not call must."""
    seizure = guide(shipped, "seizure")
    almost = followed(seizure, 299.5)
    assert "CALL NOW" not in almost.said[-1]
    late = followed(seizure, 300.0)
    assert late.said[-1] == "5 minutes since this clock started. CALL NOW: 112, 911, 999 or your local number"
    assert frame(seizure, late.last).startswith("5:00 since this clock started. CALL NOW: 112, 911, 999 or your local")
    assert any("5 minutes" in stage.text for stage in seizure.stages)


@pytest.mark.parametrize("words", ["calf swollen", "one calf hot", "calf and chest pain"])
def test_danger_has_no_guide(words: str, mini: Knowledge, run: Callable[..., Run]) -> None:
    """No timer starts; the help is shown."""
    assert guide_of(look_up(mini, words), mini, ANYWHERE) is None
    result = run("--file", str(MINI), "guide", *words.split())
    assert result.code == 0
    assert result.out.startswith("This may not be a cramp.")


def test_words_that_were_not_understood_have_the_signs_read_first(mini: Knowledge) -> None:
    """They may have meant a danger."""
    calf = guide(mini, "my calf cramps and zzzz")
    session = followed(calf, 60.0, Key.NEXT)
    assert "Not understood: zzzz. So read this first." in session.said[:4]
    assert session.said[4] == "Stop and get help if:"
    all_at_once = draw_steps(calf)
    assert all_at_once.index("SEE SOMEONE TODAY") < all_at_once.index("Step 1")
    assert session.last == Moment(total=60.0)


def test_visit_to_book_is_said_first(mini: Knowledge) -> None:
    """A sign that withholds no page stands with the first step."""
    above = guide(mini, "calf lower leg tired").above
    assert above[0].startswith("BOOK A VISIT: Your legs have been tired for weeks.")


def test_entry_named_with_a_topic_is_what_is_done(mini: Knowledge) -> None:
    """Its caution comes first, its verdict on every screen; one without steps has its caution said with the topic."""
    breath = guide(mini, "slow breath")
    assert all("Slow breath. Makes sense" in frame(breath, Moment(stage=stage)) for stage in range(len(breath.stages)))
    oil = guide(mini, "oil for the calf, hand")
    assert oil.title == "Hand cramp"
    assert "Calf oil: Not proven. No trial was found." in oil.first


def test_every_topic_and_every_exercise_has_a_guide(shipped: Knowledge) -> None:
    """Whatever has steps can be gone through to its end, each warning and each caution shown, on any terminal."""
    procedures = [entry for entry in shipped.entries if entry.steps or entry.kind is Kind.EXERCISE]
    followable: list[Topic | Entry] = [*shipped.topics, *procedures]
    for thing in followable:
        answer = look_up(shipped, thing.name)
        found = guide_of(answer, shipped, ANYWHERE)
        assert found, thing.id
        first = thing.steps[0].text if thing.steps else getattr(thing, "text", None)
        assert first in {stage.text for stage in found.stages[:2]}
        moment = begin(found)
        for step in thing.steps:
            while found.stages[moment.stage].text != step.text:
                moment = after_key(found, moment, Key.NEXT)
            shown = " ".join(frame(found, moment).split())
            assert step.not_if is None or f"Do not do this if {step.not_if}." in shown
            assert f" {step.text}" in shown
            assert shown.startswith("CALL NOW")


# --- What stands on the screen

MOMENTS: dict[str, tuple[str, list[Event]]] = {
    "start": ("calf", []),
    "hold": ("calf", [*START, 12.0]),
    "paused": ("calf", [*START, 12.0, Key.PAUSE]),
    "signs": ("calf", [*START, Key.SIGNS]),
    "rub": ("calf", [*START, Key.NEXT, 65.0]),
    "done": ("calf", [*START, *[Key.NEXT] * 3]),
    "read-first": ("slow breath", []),
    "movement": ("slow breath", [Key.NEXT, Key.NEXT, *START, 5.0, *START, 5.0]),
    "emergency": ("tight ribs", [Key.NEXT, 42.0]),
    "emergency-late": ("tight ribs", [Key.NEXT, 62.0]),
}


@pytest.mark.parametrize("name", MOMENTS)
def test_frame(name: str, mini: Knowledge, same_as: Callable[[str, str], None]) -> None:
    """One step, alone and large, the danger above it, the keys below."""
    words, events = MOMENTS[name]
    through = guide(mini, words)
    same_as(f"guide-{name}.80.txt", frame(through, followed(through, *events).last))


@pytest.mark.parametrize("name", MOMENTS)
@pytest.mark.parametrize("columns", [20, 40, 50, 80, 200])
@pytest.mark.parametrize("lines", [1, 5, 10, 15, 24, 60])
def test_frame_is_as_large_as_the_terminal(columns: int, lines: int, name: str, mini: Knowledge) -> None:
    """It is never higher or wider; with 15 lines of 40 columns there is room for the danger, the step and the keys."""
    words, events = MOMENTS[name]
    through = guide(mini, words)
    moment = followed(through, *events).last
    shown = frame(through, moment, columns=columns, lines=lines)
    assert shown.count("\n") <= lines
    assert all(len(line) <= columns for line in shown.splitlines())
    if columns >= 40 and lines >= 15:
        flat = " ".join(shown.split())
        assert "CALL NOW: 112, 911, 999 or your local number" in flat
        assert "q: quit." in flat or "Enter: end." in flat
        assert moment.shows_help or through.stages[moment.stage].text in flat


def test_frame_in_ascii(mini: Knowledge) -> None:
    """Large figures and the bar are drawn in what is there."""
    calf = guide(mini, "calf")
    shown = frame(calf, followed(calf, *START, 12.0).last, encoding="ascii")
    assert shown.isascii()
    assert "##" in shown


# --- Where there is nothing to press a key on


def test_guide_in_a_pipe_prints_the_steps_and_returns(
    run: Callable[..., Run], same_as: Callable[[str, str], None]
) -> None:
    """With how long each takes, and when to get help."""
    same_as("guide.plain.txt", run("--file", str(MINI), "guide", "calf").out)
    same_as("guide-of-an-entry.plain.txt", run("--file", str(MINI), "guide", "slow", "breath").out)
    same_as("guide-of-an-emergency.plain.txt", run("--file", str(MINI), "guide", "tight", "ribs").out)


def test_guide_as_json_is_the_answer(run: Callable[..., Run]) -> None:
    """Scripts get what show gives them."""
    file = ("--file", str(MINI))
    assert run(*file, "guide", "calf", "--json").out == run(*file, "show", "calf", "--json").out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("first aid", "one thing at a time, for example: cramptool guide slow-breath"),
        ("hand", "one thing at a time, for example: cramptool guide thumb"),
        ("calf oil", "there are no steps in this"),
    ],
)
def test_what_has_no_guide_is_shown(words: str, said: str, run: Callable[..., Run]) -> None:
    """And stderr says why nothing is counted."""
    result = run("--file", str(MINI), "guide", *words.split())
    assert result.code == 0
    assert result.out
    assert said in result.err


def test_guide_needs_words(run: Callable[..., Run]) -> None:
    """It cannot know where it hurts."""
    assert run("guide") == Run(
        2,
        "",
        "cramptool: guide needs words. Try: cramptool guide calf\nCALL NOW: 112, 911, 999 or your local number\n",
    )
