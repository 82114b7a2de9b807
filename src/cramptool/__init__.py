"""A reference for muscle cramps and spasms: what to do, and when it is something worse.

    import cramptool

    knowledge = cramptool.load()
    answer = cramptool.look_up(knowledge, "charley horse")
    print(answer.topics[0].do_now)

General information, not a diagnosis. No clinician has reviewed it.
"""

from cramptool.checks import check
from cramptool.errors import CramptoolError, KnowledgeError, UsageError
from cramptool.loading import load
from cramptool.lookup import look_up
from cramptool.model import (
    Answer,
    Candidate,
    DangerSign,
    EmergencyNumber,
    Entry,
    Kind,
    Knowledge,
    Match,
    Overview,
    Problem,
    Section,
    Source,
    Status,
    Step,
    Topic,
    Urgency,
    Verdict,
)

__all__ = [
    "Answer",
    "Candidate",
    "CramptoolError",
    "DangerSign",
    "EmergencyNumber",
    "Entry",
    "Kind",
    "Knowledge",
    "KnowledgeError",
    "Match",
    "Overview",
    "Problem",
    "Section",
    "Source",
    "Status",
    "Step",
    "Topic",
    "Urgency",
    "UsageError",
    "Verdict",
    "check",
    "load",
    "look_up",
]
