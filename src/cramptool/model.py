"""The nouns: what a knowledge file holds, what a query gives back. Frozen, with no behaviour beyond their own data.

The structs are msgspec's: they validate a file with a path to the fault, and read the compiled form fastest. The order
of their fields is the order of the keys in JSON, so that a caution stands before the statement it belongs to.
"""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date
from enum import StrEnum
from typing import Annotated, ClassVar, Literal

from msgspec import Meta, Struct

Text = Annotated[str, Meta(min_length=1, max_length=2000)]
"""Longer than any page says anything, and short enough for whatever is done with it."""
Id = Annotated[str, Meta(pattern=r"^[a-z][a-z0-9-]*$(?!\n)", max_length=100)]
"""What other files, scripts and links hold on to: it never changes."""
Lines = Annotated[str, Meta(pattern=r"^[0-9]+(-[0-9]+)?(, [0-9]+(-[0-9]+)?)*$(?!\n)", max_length=2000)]
"""Where the article says it: lines and ranges, `66, 122-130`."""
Seconds = Annotated[int, Meta(ge=1, le=86_400)]
Times = Annotated[int, Meta(ge=1, le=100)]
Sets = Annotated[int, Meta(ge=1, le=20)]
"""A guide counts every repetition of every set, and must come to an end."""
Region = Annotated[str, Meta(pattern=r"^[A-Z]{2}$(?!\n)")]
"""A country as ISO 3166-1 alpha-2 writes it: `GB`."""


class Verdict(StrEnum):
    """How a statement of the article stands against mainstream guidance."""

    SOUND = "sound"
    UNPROVEN = "unproven"
    CAUTION = "caution"
    DO_NOT = "do-not"


class Urgency(StrEnum):
    """How fast a danger sign needs help, the gravest first: call now, be seen today, book a visit."""

    EMERGENCY = "emergency"
    URGENT = "urgent"
    SEE_DOCTOR = "see-doctor"


class Who(StrEnum):
    """Whom a note concerns."""

    EVERYONE = "everyone"
    CHILDREN = "children"
    PREGNANCY = "pregnancy"
    OLDER_PEOPLE = "older-people"
    ON_MEDICINES = "on-medicines"
    DIABETES = "diabetes"
    HEART_DISEASE = "heart-disease"
    HIGH_BLOOD_PRESSURE = "high-blood-pressure"
    KIDNEY_DISEASE = "kidney-disease"


class Supply(StrEnum):
    """How a medicine is had."""

    SHOP = "shop"
    PRESCRIPTION = "prescription"
    HOSPITAL = "hospital"


class Level(StrEnum):
    """How much a finding of `check` weighs: an error must go, a warning is for the author to judge."""

    ERROR = "error"
    WARNING = "warning"


class SourceKind(StrEnum):
    """What a source is: the publisher's own page, its text elsewhere, a report on it, a study, a product's leaflet."""

    OWN = "own"
    COPY = "copy"
    REPORT = "report"
    STUDY = "study"
    LABEL = "label"


class Kind(StrEnum):
    """The closed set of entry kinds."""

    TYPE = "type"
    SYMPTOM = "symptom"
    MECHANISM = "mechanism"
    CAUSE = "cause"
    FIRST_AID = "first-aid"
    PREVENTION = "prevention"
    EXERCISE = "exercise"
    NUTRITION = "nutrition"
    REMEDY = "remedy"
    MEDICINE = "medicine"
    EXAM = "exam"
    FACT = "fact"


class Section(StrEnum):
    """A part of the knowledge that a command shows."""

    TYPES = "types"
    SYMPTOMS = "symptoms"
    CAUSES = "causes"
    FIRST_AID = "first-aid"
    PREVENT = "prevent"
    EXERCISES = "exercises"
    NUTRITION = "nutrition"
    REMEDIES = "remedies"
    MEDICINES = "medicines"
    EXAMS = "exams"
    DANGER_SIGNS = "danger-signs"

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """The entry kinds the section shows, in this order; none for the danger signs, which are no entries."""
        return _SECTION_KINDS.get(self, ())


_SECTION_KINDS = {
    Section.TYPES: (Kind.TYPE, Kind.FACT),
    Section.SYMPTOMS: (Kind.SYMPTOM,),
    Section.CAUSES: (Kind.MECHANISM, Kind.CAUSE),
    Section.FIRST_AID: (Kind.FIRST_AID,),
    Section.PREVENT: (Kind.PREVENTION, Kind.NUTRITION),
    Section.EXERCISES: (Kind.EXERCISE,),
    Section.NUTRITION: (Kind.NUTRITION,),
    Section.REMEDIES: (Kind.REMEDY,),
    Section.MEDICINES: (Kind.MEDICINE,),
    Section.EXAMS: (Kind.EXAM,),
}


READING_ORDER = (
    Section.FIRST_AID,
    Section.EXERCISES,
    Section.SYMPTOMS,
    Section.CAUSES,
    Section.PREVENT,
    Section.REMEDIES,
    Section.MEDICINES,
    Section.EXAMS,
    Section.TYPES,
)
"""The sections in the order somebody with a cramp needs them; every kind is in one of them."""


TREATMENTS = frozenset({Kind.FIRST_AID, Kind.PREVENTION, Kind.EXERCISE, Kind.NUTRITION, Kind.REMEDY, Kind.MEDICINE})
"""Who names one of these asks about it; a cause or symptom named beside a place only tells what it is like there."""


class _Data(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What all parts of a knowledge file have in common: named fields, no unknown ones, nothing changes."""


class Source(_Data, frozen=True, kw_only=True):
    """A public page behind a verdict, a danger sign or a number."""

    id: Id
    publisher: Text
    title: Text
    url: Annotated[str, Meta(pattern=r"^https?://\S+$(?!\n)", max_length=2000)]
    kind: SourceKind


class Step(_Data, frozen=True, kw_only=True):
    """One step of a procedure; `not_if` says who must leave it out and stands before it wherever it is shown.

    `hold_seconds` is how long to hold it, `repeat` how often to do it, `rest_seconds` how long to rest in between,
    `sets` how often to do all of that. `figure` is the name of a drawing that comes with cramptool.
    """

    not_if: Text | None = None
    text: Text
    hold_seconds: Seconds | None = None
    rest_seconds: Seconds | None = None
    repeat: Times | None = None
    sets: Sets | None = None
    figure: Id | None = None


Steps = Annotated[tuple[Step, ...], Meta(max_length=50)]


class Topic(_Data, frozen=True, kw_only=True):
    """What people look up: a body area or a situation.

    `do_now` is the first line anybody reads: the action itself, at most 12 words. `aliases` are shown as "also
    called", `found_by` are more words that lead to it, matched but not shown. `parts` are the topics into which it
    falls: its bare id may mean any of them. With an `urgency` it is no cramp to treat but an emergency to recognise:
    its help opens the page, and `steps` are what to do until help comes. Once it goes on for `help_after_seconds`,
    there is no reason left to wait: call, or be seen. `danger_signs` are ids, the most telling first.
    """

    id: Id
    name: Text
    aliases: tuple[Text, ...] = ()
    found_by: tuple[Text, ...] = ()
    related: tuple[Id, ...] = ()
    parts: tuple[Id, ...] = ()
    urgency: Literal["emergency"] | None = None
    do_now: Text
    steps: Steps
    helping: Text | None = None
    help_after_seconds: Seconds | None = None
    danger_signs: tuple[Id, ...]
    article: Lines | None = None
    sources: tuple[Id, ...]
    unsourced: Text | None = None


class Entry(_Data, frozen=True, kw_only=True):
    """One card: what the article says on one thing (`text`), and how it stands (`verdict`, `note`).

    `aliases` and `found_by` are as in a topic. `topics` are ids, or `any`. `note` is the caution in one sentence, `who`
    whom it concerns, `if_done` what to do if somebody did what is not to be done, `instead` the better guidance,
    `recipe` amounts and preparation, `sets` how often to do all `steps`, `danger_signs` what may follow.
    `article` is None where the article does not say it; `sources` are those of the verdict, empty where none was found,
    and `unsourced` is the part that no source covers.
    """

    kind: ClassVar[Kind]

    id: Id
    name: Text
    aliases: tuple[Text, ...] = ()
    found_by: tuple[Text, ...] = ()
    topics: tuple[Id, ...]
    verdict: Verdict
    note: Text | None = None
    who: tuple[Who, ...] = ()
    if_done: Text | None = None
    instead: Text | None = None
    text: Text
    steps: Steps = ()
    sets: Sets | None = None
    recipe: Text | None = None
    danger_signs: tuple[Id, ...] = ()
    article: Lines | None = None
    sources: tuple[Id, ...]
    unsourced: Text | None = None


class Type(Entry, frozen=True):
    """A type of cramp or spasm."""

    kind = Kind.TYPE


class Symptom(Entry, frozen=True):
    """What a cramp or spasm feels like or brings."""

    kind = Kind.SYMPTOM


class Mechanism(Entry, frozen=True):
    """How something works in the body."""

    kind = Kind.MECHANISM


class Cause(Entry, frozen=True):
    """What may bring on a cramp or spasm."""

    kind = Kind.CAUSE


class FirstAid(Entry, frozen=True):
    """What to do in an attack, before it or after it."""

    kind = Kind.FIRST_AID


class Prevention(Entry, frozen=True, kw_only=True):
    """What may keep cramps away; `when` is the moment to do it, in a few words."""

    kind = Kind.PREVENTION
    when: Text


class Exercise(Entry, frozen=True):
    """A movement or a series of them."""

    kind = Kind.EXERCISE


class Nutrition(Entry, frozen=True, kw_only=True):
    """Food and drink; `when` is the moment, in a few words."""

    kind = Kind.NUTRITION
    when: Text


class Remedy(Entry, frozen=True):
    """A home remedy."""

    kind = Kind.REMEDY


class Medicine(Entry, frozen=True, kw_only=True):
    """A medicine by its generic name, the brand names as aliases; `supply` is how it is had."""

    kind = Kind.MEDICINE
    supply: Supply


class Exam(Entry, frozen=True):
    """A test, or a specialist to see."""

    kind = Kind.EXAM


class Fact(Entry, frozen=True):
    """A definition or a statistic."""

    kind = Kind.FACT


class DangerSign(_Data, frozen=True, kw_only=True):
    """A sign of something worse than a cramp.

    `name` is how a list names it, at most 4 words; `sign` what to look for; `first_action` the steps until help
    comes. `phrases` are what people type: one matches where all its words occur in a query, in any order. `aliases`
    match only when nothing else is typed. `topics` are the pages it belongs to, `unsourced` what no source covers.
    """

    id: Id
    name: Text
    aliases: tuple[Text, ...] = ()
    urgency: Urgency
    sign: Text
    why: Text
    first_action: Annotated[tuple[Text, ...], Meta(min_length=1)]
    phrases: tuple[Text, ...]
    topics: tuple[Id, ...]
    article: Lines | None = None
    sources: tuple[Id, ...]
    unsourced: Text | None = None


class Overview(_Data, frozen=True, kw_only=True):
    """What to know about a whole section before its entries, each in a sentence or two.

    `phrases` are what people ask for it by ("what causes", "how to avoid"), as in a danger sign. `summary` is the
    section in short; for treatments, `how_it_works` is how they are meant to help, `benefit` what they may do for you,
    `risk` what harm they may do, `untreated` what happens without them, `daily_life` what it means for sleep, work and
    sport. `ask` is what to ask your doctor.
    """

    section: Section
    phrases: tuple[Text, ...] = ()
    summary: Text
    how_it_works: Text | None = None
    benefit: Text | None = None
    risk: Text | None = None
    untreated: Text | None = None
    daily_life: Text | None = None
    ask: Text | None = None
    sources: tuple[Id, ...]
    unsourced: Text | None = None


class EmergencyNumber(_Data, frozen=True, kw_only=True):
    """The ambulance numbers of one place, the first to be dialled first; without `sources`, general knowledge only."""

    place: Text
    regions: tuple[Region, ...]
    numbers: Annotated[tuple[Text, ...], Meta(min_length=1)]
    note: Text | None = None
    sources: tuple[Id, ...]


class NotCovered(_Data, frozen=True, kw_only=True):
    """Something that the file has nothing on: `phrases` as in a danger sign, and what to `say` to who means it.

    With a `danger` of `none` the words are no danger either, though they sound like one: "seizure of assets".
    """

    phrases: Annotated[tuple[Text, ...], Meta(min_length=1)]
    danger: Literal["none"] | None = None
    say: Text


class KnowledgeFile(_Data, frozen=True, kw_only=True):
    """A knowledge file as it is written: one list a kind, each item with an id of its own.

    `about` says in a sentence or two where the statements come from: what "the article" is. `complaints` are words for
    what hurts or goes wrong anywhere ("cramp", "sore"): beside a name they add nothing to it.
    """

    title: Text
    about: Text | None = None
    version: Text
    reviewed: date
    next_review: date
    sources: tuple[Source, ...]
    emergency_numbers: tuple[EmergencyNumber, ...]
    not_covered: tuple[NotCovered, ...] = ()
    complaints: tuple[Text, ...] = ()
    topics: tuple[Topic, ...]
    danger_signs: tuple[DangerSign, ...]
    overviews: tuple[Overview, ...] = ()
    types: tuple[Type, ...] = ()
    symptoms: tuple[Symptom, ...] = ()
    mechanisms: tuple[Mechanism, ...] = ()
    causes: tuple[Cause, ...] = ()
    first_aid: tuple[FirstAid, ...] = ()
    prevention: tuple[Prevention, ...] = ()
    exercises: tuple[Exercise, ...] = ()
    nutrition: tuple[Nutrition, ...] = ()
    remedies: tuple[Remedy, ...] = ()
    medicines: tuple[Medicine, ...] = ()
    exams: tuple[Exam, ...] = ()
    facts: tuple[Fact, ...] = ()

    def of_kind(self, kind: Kind) -> tuple[Entry, ...]:
        """Return the entries of one kind, in file order."""
        entries: tuple[Entry, ...] = getattr(self, ENTRY_LISTS[kind])
        return entries

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All entries, kind after kind, in file order."""
        return tuple(entry for kind in Kind for entry in self.of_kind(kind))

    @property
    def things(self) -> tuple[Topic | DangerSign | Entry, ...]:
        """All that has a name: topics, danger signs and entries, in file order."""
        return (*self.topics, *self.danger_signs, *self.entries)

    def thing_at(self, place: int) -> Topic | DangerSign | Entry:
        """Return one of the things, without a look at the others."""
        lists: tuple[Sequence[Topic | DangerSign | Entry], ...] = (self.topics, self.danger_signs)
        for things in (*lists, *map(self.of_kind, Kind)):
            if place < len(things):
                return things[place]
            place -= len(things)
        raise IndexError(place)


ENTRY_LISTS = {
    Kind.TYPE: "types",
    Kind.SYMPTOM: "symptoms",
    Kind.MECHANISM: "mechanisms",
    Kind.CAUSE: "causes",
    Kind.FIRST_AID: "first_aid",
    Kind.PREVENTION: "prevention",
    Kind.EXERCISE: "exercises",
    Kind.NUTRITION: "nutrition",
    Kind.REMEDY: "remedies",
    Kind.MEDICINE: "medicines",
    Kind.EXAM: "exams",
    Kind.FACT: "facts",
}
"""The list of the knowledge file that holds each kind."""


Filed = Mapping[str, tuple[tuple[int, str, tuple[int, ...]], ...]]
"""Names or phrases, normalised, under the word that is hardest to come by, of alternatives under each.

Each has its place among all of them, and what it means.
"""


class Names(_Data, frozen=True, kw_only=True):
    """The words of a knowledge file, normalised once, for look-up.

    `exact` is what names open, as places among all `things`. `phrases` are those of danger signs, `not_covered` those
    of what the file has nothing on, `sections` what asks for one, each as places among them.
    `complaints` are words for what hurts. `danger_words` are the words of danger signs, which are recognised
    misspelt. `vocabulary` is every word of any of them: such a word is no misspelling.
    """

    exact: Filed
    phrases: Filed
    sections: Filed
    not_covered: Filed
    complaints: frozenset[str]
    danger_words: AbstractSet[str]
    vocabulary: AbstractSet[str]


class Knowledge(KnowledgeFile, frozen=True, kw_only=True):
    """The loaded file: what was written, and its names made ready for look-up."""

    names: Names


class Rung(StrEnum):
    """The rungs of the look-up ladder that can give an answer."""

    DANGER_PHRASE = "danger-phrase"
    EXACT_NAME = "exact-name"
    ALL_WORDS = "all-words"
    NOT_COVERED = "not-covered"
    SOME_WORDS = "some-words"
    SEARCH = "search"


class Match(_Data, frozen=True, kw_only=True):
    """Why an answer was given: the rung of the ladder that found it, and the names or phrases it went by.

    `corrected` are typed words that were taken for others (`{"claf": "calf"}`). `say` is what to tell the user where
    the words mean something that the file has nothing on.
    """

    rung: Rung
    names: tuple[str, ...]
    corrected: dict[str, str] = {}
    say: str | None = None


class Candidate(_Data, frozen=True, kw_only=True):
    """One row of a list to choose from: `kind` is topic, section, danger-sign, region or an entry kind.

    `action` is what to do or know first: of an entry its note, which `supply` and `verdict` go before. `found` is the
    sentence in which the words of a search stand.
    """

    id: str
    kind: str
    name: str
    supply: Supply | None = None
    verdict: Verdict | None = None
    action: str
    found: str | None = None


class Status(StrEnum):
    """How an answer came out: `danger` withholds the page, `none` opens nothing."""

    FOUND = "found"
    CORRECTED = "corrected"
    AMBIGUOUS = "ambiguous"
    DANGER = "danger"
    NONE = "none"


OPENED = frozenset({Status.FOUND, Status.CORRECTED})
"""Of an answer that shows what was asked for: no danger, no choice, no miss."""


class Answer(_Data, frozen=True, kw_only=True):
    """What a query gives back; each tuple is ranked and may be empty.

    `urgency` is what the query itself raises: by a danger sign, then the first of `danger_signs`, or by a topic that
    is an emergency. `who` are the people it names: a child, somebody pregnant. `section` is the part of the knowledge
    asked for, `overview` what to know about all of it. `full` is whether all was asked for, recipes and sources too.
    `candidates` are what to choose from (`ambiguous`), near names (`none`), or what more there is on cramps anywhere
    (`full`). `not_understood` are words that found nothing, `nothing_under` is the section that was asked for and has
    nothing on the topic, whose page is there instead.
    """

    query: str
    status: Status
    match: Match | None = None
    urgency: Urgency | None = None
    who: tuple[Who, ...] = ()
    full: bool = False
    not_understood: tuple[str, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    topics: tuple[Topic, ...] = ()
    section: Section | None = None
    nothing_under: Section | None = None
    overview: Overview | None = None
    entries: tuple[Entry, ...] = ()
    danger_signs: tuple[DangerSign, ...] = ()


class Problem(_Data, frozen=True, kw_only=True):
    """One finding of `check`: `place` is a path in the file (`topics.calf.do_now`), `message` says what to do.

    `line` and `column` count from 1, and are None where only the knowledge was checked, not its file.
    """

    file: str | None = None
    line: int | None = None
    column: int | None = None
    level: Level
    code: str
    place: str
    message: str
