"""Words: one way to normalise what people type and what the file says, and the names under which things are found."""

from collections.abc import Iterable, Iterator
from unicodedata import category, combining
from unicodedata import normalize as unicode_form

from cramptool.model import ENTRY_LISTS, DangerSign, Entry, KnowledgeFile, Names, Section, Topic, Who

ANY = "any"
"""In the `topics` of an entry: it concerns cramps anywhere."""

COMMANDS = frozenset(
    """
    causes check danger-signs exams exercises first-aid init list medicines nutrition prevent remedies schema show
    symptoms types
    """.split()
)
"""The first words that the command line takes for itself; bare words beginning otherwise are shown."""

SECTION_NAMES = {
    Section.TYPES: ("types", "types of cramp", "kinds of cramp"),
    Section.SYMPTOMS: ("symptoms",),
    Section.CAUSES: ("causes", "cause", "reasons", "causes of cramps"),
    Section.FIRST_AID: ("first aid",),
    Section.PREVENT: ("prevent", "prevention", "preventing cramps", "prevent cramps", "avoid cramps"),
    Section.EXERCISES: ("exercises", "stretches"),
    Section.NUTRITION: ("nutrition", "food", "diet"),
    Section.REMEDIES: ("remedies", "home remedies"),
    Section.MEDICINES: ("medicines", "drugs", "tablets"),
    Section.EXAMS: ("exams", "tests"),
    Section.DANGER_SIGNS: (
        "danger signs",
        "warning signs",
        "red flags",
        "when to get help",
        "when to worry",
        "when to see a doctor",
        "see a gp",
        "seek medical advice",
    ),
}
"""What people call a section; the first is its name on the command line."""

WHO_NAMES = {
    Who.CHILDREN: frozenset("baby boy child daughter girl infant kid newborn schoolchild son teenager toddler".split()),
    Who.PREGNANCY: frozenset("expecting pregnancy pregnant trimester".split()),
    Who.OLDER_PEOPLE: frozenset("aged elderly grandfather grandma grandmother grandpa older pensioner senior".split()),
    Who.ON_MEDICINES: frozenset("drug medication medicine pill prescription statin tablet warfarin".split()),
    Who.DIABETES: frozenset("diabetes diabetic".split()),
    Who.HEART_DISEASE: frozenset("angina cardiac heart".split()),
    Who.HIGH_BLOOD_PRESSURE: frozenset("hypertension".split()),
    Who.KIDNEY_DISEASE: frozenset("dialysis kidney renal".split()),
}
"""The words that say whom a query is about."""

SMALL_WORDS = frozenset(
    """
    a am an and any are as at be been being but by can could did do does for from get gets getting give go got had
    has have having he help her hers him his how i if in into is it its just keep keeps let like make may me might
    mine must my of on or our ours please she should so some that the their them then there these they this those
    to too us very was we were what when where which who whom why will with would you your yours
    """.split()
)
"""Words that carry no weight in a name. Those that turn a meaning round (not, no, never, cannot, without), or that tell
one leg from two (both, one), are never among them."""

EVERYDAY_WORDS = frozenset(
    """
    added affect aware battle beach block bound brand bright burning camp certain chance changing charge charged
    chess clamp class close closer color cooked cooking crown crowned cute difficult dinner doing downed eight
    ever facing fight fired flower frowned fund gaping grant grasping ground grown happy hear hearing here hill
    hired hitting house hunting large later letting listed looked looking lose loved loving match meal mental
    mile missed money nearly nose other paint painted painting peak pick picked plan plant played power price
    prison property rain ramp rank rather rating rough round route rush saint sake saving season seat seeking
    sell selling serve setting shape share sharing shipping shirt shopping smell south spurred staff star stated
    station staying stock string stuff switch switching table tainted talking thank thing though three throw
    tied topic tough tower toxic train tree tried trying vice waiting wanted wanting waste watch well whose
    willing window women write youth
    """.split()
)
"""Common words one slip away from a danger word (cooking, choking): they are typed on purpose."""

# What an apostrophe hides, and the same words typed without it.
_CONTRACTIONS = {
    "aint": "not",
    "arent": "are not",
    "cannot": "can not",
    "canot": "can not",
    "cannt": "can not",
    "cant": "can not",
    "cnat": "can not",
    "couldnt": "could not",
    "didnt": "did not",
    "doesnt": "does not",
    "dont": "do not",
    "hasnt": "has not",
    "havent": "have not",
    "hes": "he",
    "im": "i",
    "isnt": "is not",
    "ive": "i",
    "shes": "she",
    "theyre": "they",
    "wasnt": "was not",
    "wont": "will not",
    "wouldnt": "would not",
}
_APOSTROPHES = str.maketrans(dict.fromkeys("\u2018\u2019\u02bc\u2032\uff07`\u00b4", "'"))
_ENDINGS = ("'s", "'m", "'re", "'ve", "'ll", "'d")

_IRREGULAR_PLURALS = {
    "calves": "calf",
    "children": "child",
    "feet": "foot",
    "men": "man",
    "teeth": "tooth",
    "women": "woman",
}
_SHORTEST_PLURAL = 4  # "gas", "yes" and "was" are no plurals, "legs" and "toes" are
_SHORTEST_IES = 5  # "dies" and "lies" do not end in a "y"


def normalize(text: str) -> tuple[str, ...]:
    """Return the words of `text`, in order: lower case, no accents or punctuation, contractions undone, singular.

    The one function for queries and data: two texts that a reader takes for the same give the same words.
    """
    folded = unicode_form("NFKD", text.translate(_APOSTROPHES).casefold())
    words: list[str] = []
    for chunk in "".join(character for character in folded if not _is_unheard(character)).split():
        for word in _split(_without_ending(chunk.strip("'"))):
            words.extend(_CONTRACTIONS.get(word, _singular(word)).split())
    return tuple(words)


def telling(words: Iterable[str]) -> tuple[str, ...]:
    """Return the words that carry weight, in order; all of them where none does."""
    words = tuple(words)
    return tuple(word for word in words if word not in SMALL_WORDS) or words


def name_key(words: Iterable[str]) -> str:
    """Return what two names have in common that are the same but for order, repetition and small words."""
    return " ".join(sorted(set(telling(words))))


def phrase_key(phrase: str) -> str:
    """Return the words of a phrase, each once and in no order; not every "fit" is "having a fit"."""
    return " ".join(sorted(set(normalize(phrase))))


def people_named(typed: Iterable[str]) -> tuple[Who, ...]:
    """Return whom normalised words are about: a child, somebody pregnant."""
    there = set(typed)
    return tuple(who for who, words in WHO_NAMES.items() if words & there)


def names_of(thing: Topic | Entry | DangerSign | Section) -> tuple[str, ...]:
    """Return every name under which a thing is found, as the file writes it, its id among them."""
    if isinstance(thing, Section):
        return SECTION_NAMES[thing]
    misspellings = thing.misspellings if isinstance(thing, Topic) else ()
    return (thing.name, thing.id, *thing.aliases, *misspellings)


def collect_names(file: KnowledgeFile) -> Names:
    """Return every name, phrase and word of a knowledge file, normalised."""
    exact = _exact_names(file)
    phrases = _danger_phrases(file)
    not_covered = {phrase_key(phrase): place for place, item in enumerate(file.not_covered) for phrase in item.phrases}
    keys = (*exact, *not_covered, *(key for filed in phrases.values() for key in filed))
    return Names(
        exact=exact,
        phrases=phrases,
        not_covered=not_covered,
        vocabulary=frozenset(word for key in keys for word in key.split()),
    )


def _exact_names(file: KnowledgeFile) -> dict[str, tuple[str, ...]]:
    """Return what each name opens."""
    found: dict[str, dict[str, None]] = {}  # the inner dict is an ordered set
    for target, names in _named(file):
        for key in filter(None, (name_key(normalize(name)) for name in names)):
            found.setdefault(key, {})[target] = None
    return {key: tuple(targets) for key, targets in found.items()}


def _named(file: KnowledgeFile) -> Iterator[tuple[str, Iterable[str]]]:
    """Yield everything that has a name, as `list.id`, with all its names."""
    for topic in file.topics:
        yield f"topics.{topic.id}", names_of(topic)
    for section in SECTION_NAMES:
        if section is Section.DANGER_SIGNS or any(file.of_kind(kind) for kind in section.kinds):
            yield f"sections.{section.value}", names_of(section)
    for sign in file.danger_signs:
        yield f"danger_signs.{sign.id}", names_of(sign)
    for kind, entries in ENTRY_LISTS.items():
        for entry in file.of_kind(kind):
            yield f"{entries}.{entry.id}", names_of(entry)


def _danger_phrases(file: KnowledgeFile) -> dict[str, dict[str, tuple[int, ...]]]:
    """Return the places of the signs of each phrase, each phrase filed under its longest word."""
    found: dict[str, dict[str, tuple[int, ...]]] = {}
    for place, sign in enumerate(file.danger_signs):
        for key in {phrase_key(phrase): None for phrase in sign.phrases}:
            filed = found.setdefault(max(key.split(), key=len, default=""), {})
            filed[key] = (*filed.get(key, ()), place)
    return found


def _is_unheard(character: str) -> bool:
    """Return whether a character is an accent, or invisible within a word: a soft hyphen, a joiner."""
    return bool(combining(character)) or category(character) == "Cf"


def _without_ending(word: str) -> str:
    """Return `word` without what an apostrophe adds: "writer's" and "I've" say writer and I."""
    for ending in _ENDINGS:
        if word.endswith(ending):
            return word.removesuffix(ending)
    return word.replace("'", "")


def _split(word: str) -> list[str]:
    """Return the runs of letters and digits in `word`."""
    return "".join(character if character.isalnum() else " " for character in word).split()


def _singular(word: str) -> str:
    """Return the singular of an English word, near enough for two spellings of one thing to meet."""
    if word in _IRREGULAR_PLURALS:
        return _IRREGULAR_PLURALS[word]
    if word in SMALL_WORDS or len(word) < _SHORTEST_PLURAL or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) >= _SHORTEST_IES:
        return word.removesuffix("ies") + "y"
    if word.endswith(("ches", "shes", "sses", "xes")) and not word.endswith("aches"):
        return word.removesuffix("es")
    return word.removesuffix("s")
