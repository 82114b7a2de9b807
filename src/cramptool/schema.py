"""The JSON Schemas of a knowledge file and of what `--json` prints, made from the model, every key described."""

from typing import Any

import msgspec

from cramptool import model
from cramptool.model import ENTRY_LISTS, Answer, EmergencyNumber, Entry, Kind, KnowledgeFile, NotCovered, Problem

DRAFT = "http://json-schema.org/draft-07/schema#"

ANSWER_VERSION = 1
"""The `schema` of what `--json` prints: counts up when a key changes its meaning or goes; new keys come without it."""

MATCHED_ONLY = frozenset({"found_by", "phrases"})
"""Keys of a knowledge file that no answer has: their words are matched and never shown."""

ONLY_IN_FULL = frozenset({"recipe"})
"""Keys that an answer has only where all was asked for."""

DESCRIPTIONS = {
    "title": "What the file is about.",
    "about": "Where its statements come from, in a sentence or two: what the article is.",
    "version": "The version of the content, in quotes.",
    "reviewed": "The day the content was last read through.",
    "next_review": "The day by which it must be read through again.",
    "sources": "Ids of the public pages behind this; an empty list where none was found.",
    "emergency_numbers": "The numbers to call for an ambulance, by place.",
    "not_covered": "What people may mean that the file has nothing on.",
    "topics": "Ids of the topics this is about; an entry may say [any].",
    "danger_signs": "Ids of danger signs, the most telling first.",
    "overviews": "What to know about a whole section before its entries.",
    "types": "Types of cramp and spasm.",
    "symptoms": "What cramps and spasms feel like or bring.",
    "mechanisms": "How something works in the body.",
    "causes": "What may bring on a cramp or spasm.",
    "first_aid": "What to do in an attack, before it or after it.",
    "prevention": "What may keep cramps away.",
    "exercises": "Movements, or series of them.",
    "nutrition": "Food and drink.",
    "remedies": "Home remedies.",
    "medicines": "Medicines by their generic names, the brand names as aliases.",
    "exams": "Tests, and whom to see.",
    "facts": "Definitions and statistics.",
    "id": "What other files, scripts and links hold on to; it never changes.",
    "name": "What it is called, in a few words.",
    "aliases": "Other names people type; each opens one thing only.",
    "found_by": "More words that lead to it, lay and foreign ones and misspellings, which are matched but never shown.",
    "related": "Ids of topics nearby.",
    "parts": "Ids of the topics into which it falls; its bare id may mean any of them.",
    "complaints": "Words for what hurts or goes wrong anywhere, which add nothing to a name beside them.",
    "danger": "With none, the words are no danger either, though they may sound like one.",
    "urgency": "How fast it needs help: emergency (call now), urgent (today), see-doctor (book a visit).",
    "do_now": "The first line anybody reads: the action itself, in at most 12 words.",
    "steps": "What to do, in order.",
    "helping": "A line for the person who helps.",
    "article": "The lines of the article that say it, in quotes: 66, 122-130.",
    "unsourced": "What no source covers.",
    "verdict": "How the statement stands against mainstream guidance: sound, unproven, caution or do-not.",
    "note": "The caution, or how the statement stands, in one sentence; of a do-not entry it begins with Do not.",
    "who": "Whom the note concerns.",
    "if_done": "What to do where somebody did what is not to be done.",
    "instead": "Better guidance, in one sentence.",
    "text": "What the article says, in our own words; of a do-not entry without amounts.",
    "sets": "How often to do all the steps.",
    "recipe": "Amounts and preparation, shown only where all is asked for.",
    "when": "The moment for it, in a few words.",
    "supply": "How a medicine is had: shop, prescription or hospital.",
    "not_if": 'Who must leave the step out; it is read after "Skip it if".',
    "hold_seconds": "How long to hold it, in seconds.",
    "rest_seconds": "How long to rest before doing it again, in seconds.",
    "repeat": "How often to do it.",
    "figure": "The name of a drawing that comes with cramptool.",
    "help_after_seconds": "After so many seconds of it get help: in an emergency call, else be seen.",
    "sign": "What to look for.",
    "why": "What it may be.",
    "first_action": "What to do until help comes, step by step.",
    "phrases": "What people type: all words must occur, in any order; of words parted by / one is enough.",
    "publisher": "Who published the page; where it is a copy or a report, whose text it is.",
    "url": "The address of the page.",
    "kind": "What the source is: own (the publisher's page), copy, report, study or label.",
    "place": "The country or countries.",
    "regions": 'Country codes of two capital letters, in quotes: "GB".',
    "numbers": "The numbers, in quotes, the first to be dialled first.",
    "say": "What to tell somebody who means it.",
    "section": "The section, as its command is called.",
    "summary": "The section in short.",
    "how_it_works": "How these treatments are meant to work.",
    "benefit": "What they may do for you.",
    "risk": "What harm they may do.",
    "untreated": "What happens without them.",
    "daily_life": "What it means for sleep, work and sport.",
    "ask": "What to ask your doctor.",
}
"""What each key of a knowledge file is."""

_ELSEWHERE = {
    ("KnowledgeFile", "sources"): "The public pages that the content goes back to.",
    ("KnowledgeFile", "topics"): "What people look up: body areas and situations.",
    ("KnowledgeFile", "danger_signs"): "Signs of something worse than a cramp, the gravest first.",
    ("DangerSign", "name"): "How a list names it, in at most 4 words.",
    ("DangerSign", "aliases"): "Other names, matched alone; one of several words beside a place too.",
    ("DangerSign", "topics"): "Ids of the topics whose pages list it.",
    ("EmergencyNumber", "note"): "What to know about the numbers.",
    ("Source", "title"): "The title of the page.",
    ("Step", "text"): "What to do.",
    ("Step", "sets"): "How often to do all the repetitions.",
    ("Topic", "urgency"): "Emergency, where this is no cramp to treat: its danger signs then open the page.",
}
"""The keys that mean something else in one place."""

_IN_ANSWERS = {
    "schema": "The version of this form: it counts up when a key changes its meaning or goes, not when one is new.",
    "sources": "The public pages behind this, in full and not as ids; empty where none was found.",
    "topics": "Ids of the topics this is about; any stands for a cramp anywhere.",
    "article": "The lines of the article that say it: 66, 122-130.",
    "recipe": "Amounts and preparation. The one key that may be missing: it is there only with --full.",
    "version": "The version of the content; text, not a number.",
    "numbers": "The numbers, the first to be dialled first; text, not numbers.",
    "kind": "Which kind of entry it is; some kinds have one key more than the others.",
}
"""The keys that mean something else in an answer than in a knowledge file, or are in no knowledge file."""

_ELSEWHERE_IN_ANSWERS = {
    ("Answer", "query"): "The words that were typed; empty where none were, and for list.",
    ("Answer", "status"): (
        "How it came out. found: something is shown. corrected: the same, for words that were put right. ambiguous: "
        "choose from the candidates. danger: help only, no topic and no entry. none: nothing matched. An emergency may "
        "be found, corrected or ambiguous too: look at urgency first."
    ),
    ("Answer", "match"): (
        "Why this answer was given; null where no name led to it: a list, a whole section, most misses."
    ),
    ("Answer", "urgency"): (
        "How fast what was typed needs help: emergency (call now), urgent (today), see-doctor (book a visit); null "
        "where it names no danger. A search raises only the first two."
    ),
    ("Answer", "who"): "The people whom the words name: a child, somebody pregnant.",
    ("Answer", "full"): "Whether the answer is one with --full; never for a search, a list or the home screen.",
    ("Answer", "not_understood"): "Words that found nothing.",
    ("Answer", "candidates"): (
        "Rows, not whole things: what to choose from (ambiguous), near names (none), the rows of a list or a search, "
        "and with --full what else there is on cramps anywhere."
    ),
    ("Answer", "topics"): "The topics that are shown, in full and not as ids.",
    ("Answer", "section"): "The part of the knowledge that is shown; null for a page, a card or a list.",
    (
        "Answer",
        "nothing_under",
    ): "The section asked for, where it has nothing on the topic, whose page is shown instead.",
    ("Answer", "overview"): "What to know about a whole section first; its own section says which.",
    ("Answer", "entries"): "The entries that are shown, in full; kind says which keys an entry has.",
    ("Answer", "danger_signs"): (
        "Danger signs, in full and not as ids: those of the words first, then those to look out for. That they are "
        "here does not say that there is a danger: urgency does."
    ),
    ("Answer", "emergency"): "Whom to call, here in every answer, danger or not.",
    ("Answer", "file"): "The knowledge file that the answer is from.",
    ("Match", "rung"): (
        "How it was found: by a danger phrase, an exact name, all the words or some, what is not covered, or a search."
    ),
    ("Match", "names"): (
        "The names or phrases that it went by, as the file has them (in a phrase, of words parted by / one is "
        "enough); of a search, the words looked for."
    ),
    ("Match", "corrected"): (
        "Misspelt words, each with the word it was taken for. There may be some whatever the status is, danger too."
    ),
    ("Match", "say"): "What to tell the user where the words mean something that the file has nothing on.",
    ("Candidate", "id"): "Its id; of a region its country code, of a command its name. Unique only with its kind.",
    ("Candidate", "kind"): (
        "What the row stands for: a topic, a danger sign, a region, a command, or else a kind of entry."
    ),
    ("Candidate", "supply"): "How a medicine is had; null for all else.",
    ("Candidate", "verdict"): "How the statement of an entry stands; null for all else.",
    ("Candidate", "action"): (
        "What to do or know first. Of an entry its note, or its text where it has none: show supply and verdict "
        "before it. Of a region the numbers, of a command what to type."
    ),
    ("Candidate", "found"): (
        "The sentence in which the words of a search stand; null where they are in a name or in action."
    ),
    ("Topic", "urgency"): "Emergency, where this is no cramp to treat: steps are then what to do until help comes.",
    ("Source", "kind"): DESCRIPTIONS["kind"],
    ("Emergency", "line"): "The line to show: CALL NOW: 999 or 112. It may name a local number beside the numbers.",
    ("Emergency", "note"): _ELSEWHERE["EmergencyNumber", "note"],
    ("Emergency", "place"): "The country or countries; anywhere, where no region is set or known.",
    ("File", "notice"): "What to show beside every answer.",
    ("Findings", "problems"): "What was found, file after file, in the order of the lines; empty where all is well.",
    ("Findings", "errors"): (
        "Files that could not be opened or decoded, each with the reason; the exit status is then 3."
    ),
    ("Problem", "file"): "The file, as it was named; what cannot be printed is spelled out.",
    ("Problem", "line"): "The line, counted from 1.",
    ("Problem", "column"): "The column, counted from 1.",
    ("Problem", "level"): "How much it weighs: an error must go, a warning is for the author to judge.",
    ("Problem", "code"): "What kind of fault it is, in a word that stays the same.",
    ("Problem", "place"): "Where in the file, as a path (topics.calf.do_now); empty where it is not about one key.",
    ("Problem", "message"): "What is wrong and what to do about it.",
    ("Error", "error"): "What is wrong and what to do, in one line; the exit status is not 0.",
}
"""The keys that mean something else in one place of an answer."""

_PARTS = {
    "Answer": "What a query gives back, and what list and the home screen show; lists are in the order to show them.",
    "Candidate": "One row of a list to choose from.",
    "Emergency": "The ambulance numbers of the region that was set.",
    "Error": "Why there is no answer: wrong usage, say, or a knowledge file that cannot be used.",
    "File": "What the knowledge file says of itself.",
    "Findings": "What check found.",
}
"""What the parts of an answer are where the model does not say it."""

_ROWS_OF_NO_ENTRY = ("topic", "danger-sign", "region", "command")
"""What a row of a list stands for, beside the kinds of entries."""

_ALL_ANSWERS = (
    "An answer, what check found (problems), or an error. Every key is there every time, null or empty where there is "
    "nothing to say; only recipe comes with --full alone. Keys may be added without a new number in schema: pass over "
    "those you do not know. All of it is ASCII. Warnings and misses are said on stderr too. Options that print "
    "something of their own (--help, --version), export, init and schema print no such object but an error."
)
"""What holds for everything that `--json` prints."""

_REFERENCE = "#/definitions/{name}"


def knowledge_schema() -> dict[str, Any]:
    """Return the JSON Schema, draft 7, of a knowledge file."""
    _, definitions = msgspec.json.schema_components([KnowledgeFile], ref_template=_REFERENCE)
    for definition in definitions.values():
        definition["description"] = " ".join(definition["description"].split())
        properties = definition.get("properties", {})
        for name, schema in properties.items():
            description = _ELSEWHERE.get((definition["title"], name)) or DESCRIPTIONS[name]
            properties[name] = _described(_without_null(schema), description)
    top = definitions.pop(KnowledgeFile.__name__)
    return {"$schema": DRAFT, **top, "definitions": definitions}


def answer_schema() -> dict[str, Any]:
    """Return the JSON Schema, draft 7, of all that `--json` prints: an answer, the findings of `check`, or an error.

    Its definitions are those of the model, changed as `render.as_json` changes what it draws.
    """
    _, written = msgspec.json.schema_components([Answer, Problem, KnowledgeFile], ref_template=_REFERENCE)
    number = written.pop(EmergencyNumber.__name__)["properties"]
    file = written.pop(KnowledgeFile.__name__)["properties"]
    for unseen in (Entry, NotCovered):
        del written[unseen.__name__]
    entries = {kind: file[key]["items"] for kind, key in ENTRY_LISTS.items()}
    for kind, entry in entries.items():
        definition = written[entry["$ref"].rpartition("/")[2]]
        definition["properties"] = {"kind": {"const": kind.value}, **definition["properties"]}
    written["Candidate"]["properties"]["kind"] = {"enum": [*_ROWS_OF_NO_ENTRY, *(kind.value for kind in Kind)]}
    version = {"type": "integer", "const": ANSWER_VERSION}
    text = {"type": "string"}
    made: dict[str, dict[str, Any]] = {
        "Answer": {
            "schema": version,
            **written["Answer"]["properties"],
            "entries": _list_of({"anyOf": [*entries.values()]}),
            "emergency": _reference("Emergency"),
            "file": _reference("File"),
        },
        "Findings": {"schema": version, "problems": _list_of(_reference("Problem")), "errors": _list_of(text)},
        "Error": {"schema": version, "error": text},
        "Emergency": {"line": text, **{key: number[key] for key in ("numbers", "place", "note")}},
        "File": {
            **{key: file[key] for key in ("title", "about", "version", "reviewed", "next_review")},
            "notice": text,
        },
    }
    definitions = written | {name: {"title": name, "properties": properties} for name, properties in made.items()}
    return {
        "$schema": DRAFT,
        "title": "What cramptool --json prints",
        "description": _ALL_ANSWERS,
        "anyOf": [_reference(name) for name in ("Answer", "Findings", "Error")],
        "definitions": {name: _as_drawn(definition) for name, definition in definitions.items()},
    }


def _as_drawn(definition: dict[str, Any]) -> dict[str, Any]:
    """Return a definition as an answer has it: all its keys are there and described, and there may be more."""
    name = definition["title"]
    # of a docstring only the summary: what follows is about the keys of a knowledge file
    about = _PARTS.get(name) or " ".join(definition["description"].partition("\n\n")[0].split())
    if "enum" in definition:  # the order of the model, which is one of urgency, and not of letters
        return {"title": name, "description": about, "enum": [word.value for word in vars(model)[name]]}
    places, meanings = {**_ELSEWHERE, **_ELSEWHERE_IN_ANSWERS}, {**DESCRIPTIONS, **_IN_ANSWERS}
    properties = {
        key: _described(
            _list_of(_reference("Source")) if key == "sources" else schema,
            places.get((name, key)) or meanings[key],
        )
        for key, schema in definition["properties"].items()
        if key not in MATCHED_ONLY
    }
    required = [key for key in properties if key not in ONLY_IN_FULL]
    return {"title": name, "description": about, "type": "object", "properties": properties, "required": required}


def _list_of(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


def _reference(name: str) -> dict[str, Any]:
    return {"$ref": _REFERENCE.format(name=name)}


def _without_null(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of a key that may be left out: where it is there, it has a value."""
    options = [option for option in schema.get("anyOf", ()) if option != {"type": "null"}]
    if options:
        (schema,) = options
    return schema


def _described(schema: dict[str, Any], description: str) -> dict[str, Any]:
    """Return the schema of a key with its description."""
    if "$ref" in schema:  # draft 7 reads nothing beside a $ref
        schema = {"allOf": [schema]}
    return {"description": description, **{key: value for key, value in schema.items() if key != "default"}}
