"""Which number to call: it follows the region somebody chose, never a guess from the language."""

from cramptool.model import EmergencyNumber, Knowledge

ANYWHERE = EmergencyNumber(place="anywhere", regions=(), numbers=("112", "911", "999"), sources=())
"""For an unknown place: the numbers that most of the world answers. Kept here, so that it is there without any file."""

LOCAL_NUMBER = "your local number"


def number_for(knowledge: Knowledge, region: str | None) -> EmergencyNumber | None:
    """Return the numbers of a region, named by code (ISO 3166-1 alpha-2) or in full, None where there are none."""
    name = (region or "").strip().upper()
    numbers = knowledge.emergency_numbers if name else ()
    return next((number for number in numbers if name in number.regions or name == number.place.upper()), None)


def numbers_to_call(number: EmergencyNumber) -> str:
    """Return the numbers in words: "999 or 112"; numbers without a source are never the only way out."""
    *first, last = number.numbers if number.sources else (*number.numbers, LOCAL_NUMBER)
    return f"{', '.join(first)} or {last}" if first else last


def emergency_line(number: EmergencyNumber = ANYWHERE) -> str:
    """Return the line that stands above every danger and every miss: "CALL NOW: 112, 911, 999 or your local number"."""
    return f"CALL NOW: {numbers_to_call(number)}"


def call_if_worse(number: EmergencyNumber = ANYWHERE) -> str:
    """Return the line that stands where no sign is named: whom to call if it is no cramp."""
    return f"{emergency_line(number)} if this may be more than a cramp."
