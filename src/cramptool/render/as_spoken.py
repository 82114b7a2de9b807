"""The guide in plain lines: what a screen reader says as it goes on, or all steps at once where nobody can press a key.

Lines are only ever added. A warning stands on the line of its step, before it, so that `grep` cannot part them.
"""

from collections.abc import Iterable, Iterator
from itertools import chain
from math import ceil

from cramptool.guide import Guide, Moment, Phase, Stage, beat_at, count_of, is_late, keys_of
from cramptool.render.as_plain import as_text, help_lines
from cramptool.render.wording import NOTICE

TELLS_LEFT = (60, 30, 20, 10, 5)
"""Seconds left of a hold or a rest at which it is said."""
MINUTE = 60


def draw_steps(guide: Guide) -> str:
    """Return all steps with how long they take, for those who cannot press a key."""
    steps = (_stage(stage) for stage in guide.stages if not stage.shows_help)
    parts: list[Iterable[str]] = [steps, help_lines(guide.help)]
    return as_text([*_opening(guide), *chain(*(reversed(parts) if guide.opens_with_help else parts)), NOTICE])


def draw_next(guide: Guide, before: Moment | None, moment: Moment) -> str:
    """Return the lines that a moment adds to the one before it; there is none before the first."""
    return as_text(_added(guide, before, moment))


def _opening(guide: Guide) -> Iterator[str]:
    yield from [guide.danger] if guide.counts_up else []
    yield ": ".join(filter(None, (guide.title, guide.do_now)))
    yield from [] if guide.counts_up else [guide.danger]
    yield from (*guide.above, *guide.first)


def _stage(stage: Stage, *, said: str | None = None) -> str:
    """Return a step, without its warning where that was `said` just before."""
    warning = None if stage.warning == said else stage.warning
    how_long = f"({stage.how_long})" if stage.how_long else ""
    return " ".join(filter(None, (f"{stage.label}:", warning, stage.text, how_long)))


def _added(guide: Guide, before: Moment | None, moment: Moment) -> Iterator[str]:
    if before is None:
        yield from _opening(guide)
    if moment.is_over:
        return
    late = guide.late if is_late(guide, moment) else ""
    is_new_minute = before is not None and moment.total // MINUTE > before.total // MINUTE
    if (is_new_minute and (guide.counts_up or late)) or (late and before and not is_late(guide, before)):
        yield f"{_minutes(moment.total)} since this clock started. {late}"
    if moment.shows_help:
        yield from [] if before and before.shows_help else [*help_lines(guide.help), keys_of(guide, moment)]
    elif before is None or before.shows_help or before.stage != moment.stage or _is_restarted(before, moment):
        stage = guide.stages[moment.stage]
        yield _stage(stage, said=guide.stages[before.stage].warning if before and before.stage < moment.stage else None)
        yield from help_lines(guide.help) if stage.shows_help else ()
        yield from _beat(guide, moment)
        yield keys_of(guide, moment)
    elif before.beat != moment.beat:
        yield from _beat(guide, moment)
    elif before.is_paused != moment.is_paused:
        yield "Paused. Space: go on." if moment.is_paused else f"Goes on. {_left(guide, moment)} seconds left."
    else:
        yield from _time(guide, before, moment)


def _is_restarted(before: Moment, moment: Moment) -> bool:
    """Return whether somebody went back to the beginning of the first stage."""
    return moment.beat < before.beat or (moment.elapsed < before.elapsed and moment.beat == before.beat)


def _beat(guide: Guide, moment: Moment) -> Iterator[str]:
    beat = beat_at(guide, moment)
    count = count_of(guide, moment)
    if beat.phase is Phase.MOVE and beat.repetition > 1:
        yield str(beat.repetition)
    elif beat.seconds and beat.phase is not Phase.MOVE:
        yield f"{count}: {_left(guide, moment)} seconds."
    elif count and beat.phase is not Phase.OPEN:
        yield f"{count}."


def _time(guide: Guide, before: Moment, moment: Moment) -> Iterator[str]:
    """Yield how much time is left or has passed, now and then."""
    beat = beat_at(guide, moment)
    if beat.phase in {Phase.HOLD, Phase.REST} and beat.seconds:
        left, was_left = (beat.seconds - at.elapsed for at in (moment, before))
        yield from (f"{told} seconds left" for told in TELLS_LEFT if left <= told < was_left)
    elif beat.phase is Phase.OPEN and guide.timed and not guide.counts_up and not is_late(guide, moment):
        yield from (
            [f"{_minutes(moment.elapsed)} on this step"] if moment.elapsed // MINUTE > before.elapsed // MINUTE else []
        )


def _left(guide: Guide, moment: Moment) -> int:
    return ceil((beat_at(guide, moment).seconds or 0) - moment.elapsed)


def _minutes(seconds: float) -> str:
    count = int(seconds) // MINUTE
    return "1 minute" if count == 1 else f"{count} minutes"
