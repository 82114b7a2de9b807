"""Words: one way to normalise what people type and what the file says, and those that say little or who it is."""

import re
from collections.abc import Iterable
from functools import lru_cache
from unicodedata import category, combining
from unicodedata import normalize as unicode_form

from cramptool.model import Who

SMALL_WORDS = frozenset(
    """
    a am an and any are as at be been being but by can could did do does for from get gets getting give go got had has
    have having he help her hers him his how i if in into is it its just keep keeps let like make may me might mine
    must my of on or our ours please she should so some that the their them then there these they this those to too us
    very was we were what when where which who whom why will with would you your yours
    """.split()
)
"""Words that carry no weight in a name. Those that turn a meaning round, or tell one leg from two, are never among
them."""

IDLE_WORDS = frozenset(
    """
    about absolutely abt activity actually advise after again ago ah all almost already also although alway among
    another anybody anyhow anyone anything anyway anywhere apparently appear argh around ask aunt auntie away awful
    bad basically bc became because becom become becoz before began begin begun believe benefit best better big
    blimey bloke boyfriend brother btw came case certain cheer clearly clue colleague come constant cos cousin coz
    crikey currently cuz dad dammit damn dat day dear dis doing done down dude during each easily effect effective
    else erm especially etc even ever every everybody everyone everything exactly excuse experience far fast father
    feel few find flip fortnight freak frequent friday friend frig fyi girlfriend given god goe gonna good google
    gosh gotta gotten guess guy happen hard hate hav heck hell hello help here hey hi hiya honestly hope hour
    however hubby husband hw idea idk indicate innit instead itself jeez jesus kind kinda knew know known lad lady
    lass last lately later left less literally little load lol long lord lot love made mainly mam man many mate
    matter maybe mean meant middle minute mom moment monday month more morning most mostly mother much mum myself
    near need neighbor neighbour new next nice nothing notice now nowaday obviously occasionally occur off often oh
    ok old omg once only other ought own particularly partner people per perhap person play pls plz plzz possible
    possibly prefer pretty print printout probably proper properly purpose question quickly quite rather really
    recent recently recommend regard regular regularly review right safe said same saturday say search season second
    secret see seem session shall short show side simply since sister small somebody somehow someone something
    sometime somewhat somewhere soon sorry sort sorta spouse start still stuff such suffer suggest suggestion sunday
    suppose surprise take team tell terrible than thank thankyou thing thingy think third tho though thought
    thursday thx till time tip today together told toward trick tried truly try tuesday twice two ty typically u ugh
    uh um umm uncle until up upon ur use usually via wanna want wat way wednesday week well wen whatever whenever
    wher wherever whether while whilst whole whose wife wish within woman wonder wot wtf y yeah year yep yes
    yesterday yet young yourself
    """.split()
)
"""Words with which people tell a story or ask a question: nothing is missed if they are left over."""

WHO_NAMES = {
    Who.CHILDREN: frozenset(
        """
        baby boy bub child daughter girl grandchild granddaughter grandson infant kid newborn schoolchild son teenager
        toddler tot
        """.split()
    ),
    Who.PREGNANCY: frozenset("expect pregnancy pregnant trimester".split()),
    Who.OLDER_PEOPLE: frozenset("age elderly grandfather grandma grandmother grandpa older pensioner senior".split()),
    Who.ON_MEDICINES: frozenset(
        """
        anticoagulant antidepressant apixaban clopidogrel drug heparin med medication medicine pill prescription
        rivaroxaban statin tablet thinner warfarin
        """.split()
    ),
    Who.DIABETES: frozenset("diabetes diabetic".split()),
    Who.HEART_DISEASE: frozenset("angina cardiac heart".split()),
    Who.HIGH_BLOOD_PRESSURE: frozenset("hypertension".split()),
    Who.KIDNEY_DISEASE: frozenset("dialysis kidney renal".split()),
}
"""The words that say whom a query is about."""

PEOPLE = frozenset(word for words in WHO_NAMES.values() for word in words)

OTHERS = WHO_NAMES[Who.CHILDREN] | frozenset(
    """
    aunt auntie boyfriend brother colleague dad daddy father friend girlfriend gran grandad granddad grandfather grandma
    grandmother grandpa granny guy he her him hubby husband lady man mate mom mommy mother mum mummy nan neighbor
    neighbour partner patient person she sister somebody someone stranger uncle wife woman
    """.split()
)
"""Words for whoever is not the one who types."""

NEGATIONS = frozenset("both cannot never no not one without".split())
"""They turn a meaning round, or tell one leg from two: no small words, and no names."""

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
    "hadnt": "had not",
    "hasnt": "has not",
    "havent": "have not",
    "hes": "he",
    "im": "i",
    "isnt": "is not",
    "ive": "i",
    "mustnt": "must not",
    "neednt": "need not",
    "shant": "shall not",
    "shes": "she",
    "shouldnt": "should not",
    "theyre": "they",
    "wasnt": "was not",
    "werent": "were not",
    "whats": "what is",
    "wont": "will not",
    "wouldnt": "would not",
}
_CONTRACTED = frozenset(_CONTRACTIONS)  # asked for every name: a set says it sooner than a dict
_APOSTROPHES = str.maketrans(
    {**dict.fromkeys("\u2018\u2019\u02bc\u2032\uff07`\u00b4", "'"), **dict.fromkeys("\u200b\ufeff", " ")}
)
_APOSTROPHE_ENDINGS = ("'s", "'m", "'re", "'ve", "'ll", "'d")

# Forms that no rule finds: the word, then those that mean the same in a query.
_FORMS = """
    ache: aching achy achey ached | bite: bitten | bleed: bled | blur: blurry | break: broke broken | breath: breathe
    breathing breathed | bruise: bruising bruised | burn: burnt | burst: bursting | calf: calve calves | chest: chesty
    | child: children | clot: clotted | cold: colder | come: coming | confuse: confused | constant: constantly |
    convulse: convulsive | cramp: crampy crampt | crick: cricked | day: daily | die: died | drink: drank | eat: ate
    eaten eating | fall: fell fallen | feel: felt | foot: feet | freeze: froze frozen | go: goes going gone went |
    hold: held | hot: hotter | hurt: hurting | injure: injury injuries injured injuring | itch: itchy | knee: kneed |
    lie: lay lain lying | lunge: lunging lunged | lose: lost losing | man: men | pain: painful painfully | pinch:
    pinched | puff: puffy | severe: severely | shake: shook shaken shaky | shiver: shivery | shrink: shrunk | sleep:
    slept asleep | slur: slurry slurred | speak: spoke spoken | spasm: spasmed spasming spasmodic spastic | sting:
    stung | stress: stressful | sudden: suddenly | sweat: sweaty | swell: swollen swole swelled | swim: swam swum |
    tear: tore torn | throw: threw thrown | tight: tighten tightened tightening tighter | tire: tired tiring | tooth:
    teeth | twitch: twitchy | wake: woken awake waking | weak: weaken weakened weakening weaker | weigh: weight |
    woman: women | write: wrote written | use: used using
"""
_IRREGULAR = {base.strip(): forms.split() for base, _, forms in (family.partition(":") for family in _FORMS.split("|"))}
_BASES = {form: base for base, forms in _IRREGULAR.items() for form in forms}

# Their endings are part of them: without, they would be another word.
_WHOLE = frozenset(
    """
    anything armed backed backing bearing bed breathless building business ceiling darling dead diabetes during dying
    earring evening everything faced fainted fainting fasting feeling fitness fitting footing handed harness heading
    hearing herring hundred lasting legging meaning morning naked need nothing nursing outing pacing pruned pruning red
    running seed seizing shed shocking sibling something speed spring stocking stopped string stroked stroking thing
    typing wakes wedding weed wellness wicked witness woke wound wounded
    """.split()
)

LONGEST_WORD = 40
"""What is longer is no word."""

_SHORTEST_PLURAL = 4  # "gas", "yes" and "was" are no plurals, "legs" and "toes" are
_SHORTEST_IES = 5  # "dies" and "lies" do not end in a "y"
_SHORTEST_STEM = 3  # "king" and "bring" are no forms of "k" and "br"
_VOWELS = frozenset("aeiouy")
_REMEMBERED = 2**17
"""Texts and words that are not taken apart a second time: the names of a file have few words, each many times."""


def normalize(text: str) -> tuple[str, ...]:
    """Return the words of `text`, in order: lower case, no accents or punctuation, contractions undone, in base form.

    Plurals and the forms of a verb are folded: "swollen", "swelling" and "swells" are "swell". The one function for
    queries and data: two texts that a reader takes for the same give the same words.
    """
    return tuple(map(base_form, spelled(text)))


def spelled(text: str) -> tuple[str, ...]:
    """Return the words of `text` as `normalize` does, but in the form in which they were written."""
    if text.isascii():
        words = text.lower().replace("-", " ").replace("/", " ").split()
        if "".join(words).isalnum() and _CONTRACTED.isdisjoint(words):
            return tuple(words)  # most names, and all ids
    folded = text.replace("`", "'").lower() if text.isascii() else _folded(text)
    split = (word for chunk in folded.split() for word in _split(_without_apostrophe(chunk.strip("'"))))
    return tuple(word for written in split for word in _CONTRACTIONS.get(written, written).split())


def telling(words: Iterable[str]) -> tuple[str, ...]:
    """Return the words that carry weight, in order; all of them where none does."""
    words = tuple(words)
    return tuple(word for word in words if word not in SMALL_WORDS) or words


def people_named(typed: Iterable[str]) -> tuple[Who, ...]:
    """Return whom normalised words are about: a child, somebody pregnant."""
    there = set(typed)
    return tuple(who for who, words in WHO_NAMES.items() if words & there)


@lru_cache(_REMEMBERED)
def base_form(word: str) -> str:
    """Return the word of which a lower-case word is a form, near enough for two forms of one word to meet."""
    if not word.endswith(("s", "g", "d")) and word not in _BASES:
        return word  # no rule is about it
    while len(word) <= LONGEST_WORD and (shorter := _shorter(word)) != word:
        word = shorter
    return word


def forms_of(word: str) -> tuple[str, ...]:
    """Return a word in base form with the forms of it that are typed, near enough to know a misspelt one by."""
    return (
        word,
        f"{word}s",
        f"{word.removesuffix('e')}ing",
        f"{word.removesuffix('e')}ed",
        f"{word}ness",
        *_IRREGULAR.get(word, ()),
    )


def _shorter(word: str) -> str:
    """Return a word without one ending, or that of which it is an irregular form; itself where it is the base."""
    if word in _BASES or word in SMALL_WORDS or word in _WHOLE:
        return _BASES.get(word, word)
    singular = _singular(word)
    return _without_ending(word) if singular == word else singular


def _singular(word: str) -> str:
    """Return the singular of a noun, or a verb without its "s"."""
    if len(word) < _SHORTEST_PLURAL or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) >= _SHORTEST_IES:
        return word.removesuffix("ies") + "y"
    if word.endswith(("ches", "shes", "sses", "xes")) and not word.endswith("aches"):
        return word.removesuffix("es")
    return word.removesuffix("s")


def _without_ending(word: str) -> str:
    """Return a verb without "ing" or "ed", an adjective made a noun ("stiffness") as the adjective."""
    if word.endswith("ness") and len(word) >= len("ness") + _SHORTEST_STEM:
        stem = word.removesuffix("ness")
        return f"{stem[:-1]}y" if stem.endswith("i") else stem
    for ending in ("ing", "ied", "eed", "ed"):
        if word.endswith(ending):
            stem = word.removesuffix(ending)
            if ending == "eed" or len(stem) < _SHORTEST_STEM or not _VOWELS & {*stem}:
                return word
            return f"{stem}y" if ending == "ied" else _verb(stem)
    return word


def _verb(stem: str) -> str:
    """Return the verb of which "ing" or "ed" was cut off: "stopp" is "stop", "chok" is "choke"."""
    before, vowel, last = tuple(f"  {stem}")[-3:]
    if vowel == last and last not in "lszaeo":
        return stem[:-1]
    one_syllable = sum(letter in _VOWELS for letter in stem) == 1
    needs_e = (
        (one_syllable and vowel in _VOWELS and last not in "aeiouwxy")
        or last in "vzu"
        or (last in "sc" and vowel != last)
        or (last == "l" and vowel not in {*_VOWELS, "l"})
        or (last == "g" and vowel != "n")
        or (last == "t" and vowel == "a" and before not in _VOWELS)
    )
    return f"{stem}e" if needs_e else stem


def _folded(text: str) -> str:
    """Return text in lower case, its apostrophes straight, without accents."""
    heard = _heard(text.translate(_APOSTROPHES))  # else a thousand accents in a row would take Unicode an age to sort
    return _heard(unicode_form("NFKD", heard).casefold())


def _heard(text: str) -> str:
    """Return text without what is not heard."""
    return "".join(character for character in text if not _is_unheard(character))


def _is_unheard(character: str) -> bool:
    """Return whether a character is an accent, or invisible within a word: a soft hyphen, a joiner."""
    return bool(combining(character)) or category(character) == "Cf"


def _without_apostrophe(word: str) -> str:
    """Return `word` without what an apostrophe adds: "writer's" and "I've" say writer and I."""
    for ending in _APOSTROPHE_ENDINGS:
        if word.endswith(ending):
            return word.removesuffix(ending)
    return word.replace("'", "")


def _split(word: str) -> list[str]:
    """Return the runs of letters and digits in `word`."""
    return re.findall(r"[^\W_]+", word)
