"""The JSON Schema of a knowledge file, made from the model, with a description for every key: what editors show."""

from typing import Any

import msgspec

from cramptool.model import KnowledgeFile

DRAFT = "http://json-schema.org/draft-07/schema#"

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
    "repeat": "How often to do it.",
    "figure": "The name of a drawing.",
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
    ("DangerSign", "aliases"): "Other names, which match only where nothing else is typed.",
    ("DangerSign", "topics"): "Ids of the topics whose pages list it.",
    ("EmergencyNumber", "note"): "What to know about the numbers.",
    ("Source", "title"): "The title of the page.",
    ("Step", "text"): "What to do.",
    ("Topic", "urgency"): "Emergency, where this is no cramp to treat: its danger signs then open the page.",
}
"""The keys that mean something else in one place."""


def knowledge_schema() -> dict[str, Any]:
    """Return the JSON Schema, draft 7, of a knowledge file."""
    _, definitions = msgspec.json.schema_components([KnowledgeFile], ref_template="#/definitions/{name}")
    for definition in definitions.values():
        definition["description"] = " ".join(definition["description"].split())
        properties = definition.get("properties", {})
        for name, schema in properties.items():
            description = _ELSEWHERE.get((definition["title"], name)) or DESCRIPTIONS[name]
            properties[name] = _described(schema, description)
    top = definitions.pop(KnowledgeFile.__name__)
    return {"$schema": DRAFT, **top, "definitions": definitions}


def _described(schema: dict[str, Any], description: str) -> dict[str, Any]:
    """Return the schema of a key with its description; a key that may be left out has a value where it is there."""
    options = [option for option in schema.get("anyOf", ()) if option != {"type": "null"}]
    if options:
        (schema,) = options
    if "$ref" in schema:  # draft 7 reads nothing beside a $ref
        schema = {"allOf": [schema]}
    return {"description": description, **{key: value for key, value in schema.items() if key != "default"}}
