"""From words to a shown answer, by the options that every command has: load, look up, show."""

from collections.abc import Sequence
from typing import NamedTuple

from cramptool.danger import WITHHOLDING
from cramptool.emergency import ANYWHERE, number_for
from cramptool.loading import load
from cramptool.lookup import look_up
from cramptool.model import Answer, EmergencyNumber, Knowledge, Section
from cramptool.output import Output, warn

FILE_VARIABLE, REGION_VARIABLE = "CRAMPTOOL_FILE", "CRAMPTOOL_REGION"
"""What may be set once for all calls; an option beats it."""


class Settings(NamedTuple):
    """The options that every command has: which file, where in the world, how much, how to read."""

    file: str | None = None
    region: str | None = None
    full: bool = False
    exact: bool = False
    output: Output = Output()


def show_answer(settings: Settings, words: Sequence[str] | None, section: Section | None) -> int:
    """Look up words, in a section where one is asked for, show the answer, and return the exit status."""
    return settings.output.show_answer(*answer_to(settings, words, section))


def answer_to(
    settings: Settings, words: Sequence[str] | None, section: Section | None
) -> tuple[Answer, Knowledge, EmergencyNumber]:
    """Return the answer to what was typed, with the knowledge it is from and the number to call."""
    knowledge, number = load_by(settings)
    query = readable(" ".join(words or ()))
    answer = swallowed(settings, knowledge, number, query) or look_up(
        knowledge, query, section=section, full=settings.full, exact=settings.exact
    )
    return answer, knowledge, number


def load_by(settings: Settings) -> tuple[Knowledge, EmergencyNumber]:
    """Return the knowledge, and the number to call in the region that was set."""
    knowledge = load(settings.file)
    number = number_for(knowledge, settings.region)
    if number is None and settings.region:
        warn(f"no number is known for the region {settings.region}; see: cramptool list regions")
    return knowledge, number or ANYWHERE


def swallowed(settings: Settings, knowledge: Knowledge, number: EmergencyNumber, query: str) -> Answer | None:
    """Return the help for a danger among words that an option took for a region: calf --region chest pain."""
    if number is not ANYWHERE or not settings.region:
        return None
    heard = look_up(knowledge, f"{query} {readable(settings.region)}")
    return heard if heard.urgency in WITHHOLDING else None


def readable(typed: str) -> str:
    """Return what was typed without bytes that are no UTF-8: lone surrogates, which no output can hold."""
    return typed.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
