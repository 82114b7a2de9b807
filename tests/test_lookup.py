"""What is typed opens what it should, danger first."""

from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml

import cramptool
from cramptool.answers import section_entries
from cramptool.compiled import compiled, read_compiled
from cramptool.everyday import EVERYDAY_WORDS
from cramptool.lookup import look_up, suggest
from cramptool.model import ENTRY_LISTS, READING_ORDER, Answer, Entry, Kind, Rung, Section, Status, Urgency, Who
from cramptool.names import ANY
from cramptool.words import IDLE_WORDS, OTHERS, SMALL_WORDS, WHO_NAMES, base_form, normalize

from .conftest import HERE, MINI

SEVERITY = list(Urgency)
CASES: list[dict[str, str]] = yaml.safe_load((HERE / "data" / "lookups.yaml").read_text("utf-8"))


def opened(answer: Answer) -> str:
    """Return what an answer opens, as the cases write it."""
    names = [f"topics.{topic.id}" for topic in answer.topics]
    names += [f"{row.kind}s.{row.id}" for row in answer.candidates if answer.status is Status.AMBIGUOUS]
    if answer.status is Status.AMBIGUOUS:
        return " ".join(names)
    if answer.section and (answer.topics or len(answer.danger_signs) != 1):
        names.append(f"sections.{answer.section}")
    elif len(answer.danger_signs) == 1 and not answer.entries and not answer.topics:
        names.append(f"danger_signs.{answer.danger_signs[0].id}")
    if not answer.section:
        names += [f"{list_of(entry)}.{entry.id}" for entry in answer.entries]
    return " ".join(names) if answer.status is not Status.NONE else "nothing"


def edited(folder: Path, old: str, new: str) -> cramptool.Knowledge:
    """Return the small file with one thing in it said otherwise."""
    text = MINI.read_text(encoding="utf-8")
    assert text.count(old) == 1
    (folder / "edited.yaml").write_text(text.replace(old, new), encoding="utf-8")
    return cramptool.load(folder / "edited.yaml")


def list_of(entry: Entry) -> str:
    """Return the list of the small file in which an entry stands."""
    return ENTRY_LISTS[entry.kind]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["typed"] or "nothing typed")
def test_typed_words_open_what_they_mean(case: dict[str, str], mini: cramptool.Knowledge) -> None:
    """Each row of lookups.yaml holds."""
    answer = look_up(mini, case["typed"])
    if "danger" in case:
        assert answer.status is Status.DANGER
        assert answer.danger_signs[0].id == case["danger"]
        assert not answer.topics
        assert not answer.entries
    else:
        assert answer.status is not Status.DANGER
        assert opened(answer) == case["opens"]
        assert (answer.status is Status.NONE) == (case["opens"] == "nothing")


def test_gravest_sign_comes_first_and_the_others_after(mini: cramptool.Knowledge) -> None:
    """An emergency stands before an urgent sign, whatever the order of the words."""
    answer = look_up(mini, "swollen calf, then chest pain")
    assert [sign.id for sign in answer.danger_signs] == ["squeezed-chest", "swollen-calf"]
    assert answer.urgency is Urgency.EMERGENCY


@pytest.mark.parametrize(
    ("typed", "rung", "name"),
    [
        ("oh no I can not breathe", "danger-phrase", "can't breathe"),
        ("attack of the heart", "exact-name", "heart attack"),
        ("cramp, writer's", "exact-name", "writer's cramp"),
        ("small shoe", "exact-name", "small shoes"),
        ("pain in the ribs of the chest", "danger-phrase", "pain in the ribs of the chest"),
        ("why the cramp", "all-words", "why"),
        ("my calf has a sore zzzz", "some-words", "calf"),
        ("a song about chest pain", "not-covered", "chest pain song"),
        ("song of chest pain and head of lettuce", "not-covered", "chest pain song"),
        ("brokn leg", "not-covered", "broken leg"),
    ],
)
def test_answer_says_which_name_it_went_by(typed: str, rung: str, name: str, mini: cramptool.Knowledge) -> None:
    """The phrase or name is given as the file writes it."""
    answer = look_up(mini, typed)
    assert answer.match is not None
    assert (answer.match.rung, answer.match.names) == (rung, (name,))


@pytest.mark.parametrize(
    ("typed", "corrected"),
    [
        ("calff", {"calff": "calf"}),
        ("ban anas", {"ban anas": "bananas"}),
        ("ban anas clf", {"ban anas": "bananas", "clf": "calf"}),
    ],
)
def test_correction_is_said(typed: str, corrected: dict[str, str], mini: cramptool.Knowledge) -> None:
    """By the status and in the match, and not made where none is wanted."""
    answer = look_up(mini, typed)
    assert answer.match is not None
    assert answer.match.corrected == corrected
    assert answer.status is (Status.AMBIGUOUS if answer.candidates else Status.CORRECTED)
    assert look_up(mini, typed, exact=True).match is None


def test_correction_in_the_name_of_an_emergency_is_said(mini: cramptool.Knowledge) -> None:
    """It opens the page, since that begins with the help."""
    answer = look_up(mini, "pain in the ribs of the chset")
    assert answer.match is not None
    assert (answer.topics, answer.match.corrected) == ((mini.topics[3],), {"chset": "chest"})


@pytest.mark.parametrize("typed", ["legs tired for weeks", "lower leg tired", "lower leg so tired, zzzz"])
def test_sign_to_book_a_visit_for_stands_above_the_page(typed: str, mini: cramptool.Knowledge) -> None:
    """A sign that can wait for a visit opens the page that the words name, and comes first among its signs."""
    answer = look_up(mini, typed)
    assert answer.status is Status.FOUND
    assert answer.urgency is Urgency.SEE_DOCTOR
    assert answer.danger_signs[0].id == "tired-legs"


def test_danger_is_seen_before_a_section_is_narrowed(mini: cramptool.Knowledge) -> None:
    """Asking for prevention does not hide a danger."""
    assert look_up(mini, "chest pain", section=Section.PREVENT).status is Status.DANGER


def test_section_of_a_topic_has_what_is_about_it_first(mini: cramptool.Knowledge) -> None:
    """Entries of the topic come before those about any."""
    answer = look_up(mini, "calf", section=Section.PREVENT)
    assert [entry.id for entry in answer.entries] == ["brine", "water", "bananas"]
    assert [entry.id for entry in look_up(mini, "hand", section=Section.PREVENT).entries] == ["water", "bananas"]


def test_section_without_words_is_whole(mini: cramptool.Knowledge) -> None:
    """A section has all its kinds, in file order."""
    answer = look_up(mini, "", section=Section.PREVENT)
    assert [entry.id for entry in answer.entries] == ["water", "brine", "bananas"]
    assert answer.status is Status.FOUND


def test_section_without_entries_opens_nothing(mini: cramptool.Knowledge) -> None:
    """The small file has no exams; asked for those of a topic, its own page is shown."""
    assert look_up(mini, "", section=Section.EXAMS).status is Status.NONE
    answer = look_up(mini, "calf", section=Section.EXAMS)
    assert (answer.section, [topic.id for topic in answer.topics]) == (None, ["calf"])


def test_section_of_danger_signs_has_them_all(mini: cramptool.Knowledge) -> None:
    """The danger signs are a section like any other."""
    assert look_up(mini, "", section=Section.DANGER_SIGNS).danger_signs == mini.danger_signs
    assert look_up(mini, "danger signs").danger_signs == mini.danger_signs


def test_miss_suggests_near_names(mini: cramptool.Knowledge) -> None:
    """With corrections turned off a slip opens nothing, but the right name is offered."""
    answer = look_up(mini, "calff", exact=True)
    assert answer.status is Status.NONE
    assert answer.candidates[0].id == "calf"


@pytest.mark.parametrize(
    ("typed", "rows"),
    [
        ("exercisez", [("command", "exercises")]),
        ("exercisez for xyzzy", [("command", "exercises")]),
        ("xyzzy exercisez", []),
        ("--hepl", [("command", "--help")]),
        ("--verison", [("command", "--version")]),
    ],
)
def test_miss_suggests_near_commands(typed: str, rows: list[tuple[str, str]], mini: cramptool.Knowledge) -> None:
    """Who mistypes a command is told the right one; it is the first word or none."""
    candidates = look_up(mini, typed, exact=True).candidates
    assert [(row.kind, row.id) for row in candidates] == rows
    actions = [f"cramptool {name}" if name.startswith("-") else f"cramptool {name} --help" for _, name in rows]
    assert [row.action for row in candidates] == actions
    assert all(row.name == f"cramptool {row.id}" and row.action.startswith(row.name) for row in candidates)


def test_danger_is_heard_misspelt_with_corrections_turned_off(mini: cramptool.Knowledge) -> None:
    """`exact` never turns off help."""
    assert look_up(mini, "chset pain", exact=True).status is Status.DANGER


def test_miss_suggests_the_topic_that_a_word_names(mini: cramptool.Knowledge) -> None:
    """Words around a topic do not hide it."""
    assert suggest(mini, "my calf hurts")[0].id == "calf"
    rows = suggest(mini, "one calf swolle")  # and the danger sign that is near
    assert [(row.kind, row.id) for row in rows] == [("topic", "calf"), ("danger-sign", "swollen-calf")]


def test_remedy_is_never_suggested(mini: cramptool.Knowledge) -> None:
    """However near its name, a remedy has to be asked for."""
    assert look_up(mini, "calf oil").entries
    assert "calf-oil" not in [candidate.id for candidate in suggest(mini, "calf oill")]


def test_miss_suggests_few_names(shipped: cramptool.Knowledge) -> None:
    """At most 3, however many topics are named."""
    assert len(suggest(shipped, "calf foot toes thigh leg")) == 3


def test_words_that_found_nothing_are_told(mini: cramptool.Knowledge) -> None:
    """Small words are not among them."""
    answer = look_up(mini, "what of my xyzzy")
    assert (answer.query, answer.not_understood) == ("what of my xyzzy", ("xyzzy",))


def test_miss_never_suggests_what_is_far_off(mini: cramptool.Knowledge) -> None:
    """Nonsense gets no suggestion."""
    assert suggest(mini, "xyzzy") == ()


def test_what_is_not_covered_is_said_so(mini: cramptool.Knowledge) -> None:
    """The file can say what it has nothing on."""
    answer = look_up(mini, "broken leg")
    assert answer.status is Status.NONE
    assert answer.match is not None
    assert answer.match.say == "Broken bones are not covered here. Get help."
    assert (answer.query, answer.not_understood) == ("broken leg", ("broken", "leg"))


def test_page_says_what_else_is_not_covered(mini: cramptool.Knowledge) -> None:
    """Where something hurts, whatever is not covered hides no page of it."""
    match = look_up(mini, "sore thumb since my broken leg").match
    assert match is not None
    assert match.say == "Broken bones are not covered here. Get help."


NOT_COVERED = "phrases: [head/neck lettuce"


@pytest.mark.parametrize(
    ("old", "new", "typed", "opens"),
    [
        (NOT_COVERED, "phrases: [chalk grip, head/neck lettuce", "my chalk grip", "nothing"),
        (
            *(NOT_COVERED, "phrases: [chalk grip, head/neck lettuce", "chalk grip and calf"),
            "topics.hand topics.calf medicines.chalk causes.grip",
        ),
        (
            *(NOT_COVERED, "phrases: [chalk grip, head/neck lettuce", "sore from a chalk grip"),
            "topics.hand medicines.chalk causes.grip",
        ),
        (NOT_COVERED, "phrases: [why worry, head/neck lettuce", "why worry", "sections.danger-signs"),
        (NOT_COVERED, "phrases: [small shoe, head/neck lettuce", "actually small shoes", "causes.tight-shoes"),
        ("[small shoes]", "[sore muscle]", "my sore muscle", "causes.tight-shoes"),
        ("[small shoes]", "[sore muscle]", "sore muscle zzzz yyyy", "nothing"),
        ("[small shoes]", "[sore pain muscle cramp]", "sore pain muscle cramp zzzz yyyy xxxx wwww", "nothing"),
        (
            *("[writer's cramp, grip]", "[pain in the ribs of the chest]\n    urgency: emergency"),
            *("pain in the ribs of the chest", "topics.hand"),
        ),
    ],
)
def test_file_that_says_it_otherwise(old: str, new: str, typed: str, opens: str, tmp_path: Path) -> None:
    """A phrase hides only the names inside it, a complaint complains of no place, of two emergencies one opens."""
    assert opened(look_up(edited(tmp_path, old, new), typed)) == opens


@pytest.mark.parametrize(
    ("old", "typed"),
    [
        ("[lower leg, tired lower leg, pregnant calf]", "one calf hot"),
        ("[rib cage, pain in the ribs of the chest, one calf hot and tight ribs]", "chest pain and one calf hot"),
    ],
)
def test_name_that_is_a_danger_opens_no_page(old: str, typed: str, tmp_path: Path) -> None:
    """Neither that of a cramp, nor that of an emergency which lacks one of the signs."""
    knowledge = edited(tmp_path, old, f"[{typed}]")
    answer = look_up(knowledge, typed)
    assert (answer.status, answer.topics) == (Status.DANGER, ())


@pytest.mark.parametrize(
    ("typed", "name", "say"),
    [
        ("a broken leg", "broken leg", "Broken bones are not covered here. Get help."),
        ("a song about chest pain", "chest pain song", "This is about cramps."),
    ],
)
def test_phrase_of_what_is_not_covered_is_told(typed: str, name: str, say: str, tmp_path: Path) -> None:
    """As it is written, whichever stand before it; where it stands twice, with what is said first."""
    knowledge = edited(tmp_path, NOT_COVERED, "phrases: [arm chair, broken leg, head/neck lettuce")
    match = look_up(knowledge, typed).match
    assert match is not None
    assert (match.names, match.say) == ((name,), say)


@pytest.mark.parametrize("typed", ["it hurts", "ouch", "I am in agony", "my problem", "the pain is killing me"])
def test_mere_complaint_is_a_miss(typed: str, shipped: cramptool.Knowledge) -> None:
    """It names nothing that could be shown: no empty page, but whom to call, unless a section was asked for."""
    assert look_up(shipped, typed).status is Status.NONE
    assert look_up(shipped, typed, section=Section.PREVENT).entries


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("shes im", ("she", "i")),
        ("I can't walk", ("i", "can", "not", "walk")),
        ("don`t", ("do", "not")),
        ("Calves, feet & toes", ("calf", "foot", "toe")),
        ("stretches headaches bodies", ("stretch", "headache", "body")),
        ("numbness tetanus diagnosis gas", ("numb", "tetanus", "diagnosis", "gas")),
        ("swollen swelling swells swelled", ("swell",) * 4),
        ("choking choked stopping massaging tingling", ("choke", "choke", "stop", "massage", "tingle")),
        ("seized injected vomited shaking pulled", ("seize", "inject", "vomit", "shake", "pull")),
        ("stiffness dizziness lies bring bleed being", ("stiff", "dizzy", "lie", "bring", "bleed", "being")),
        ("evening stroking armed feeling", ("evening", "stroking", "armed", "feeling")),
        ("crème ﬁt İ", ("creme", "fit", "i")),
        ("leg-cramp/foot", ("leg", "cramp", "foot")),
        ("my mother's, I've", ("my", "mother", "i")),
        ("'' - \x00", ()),
    ],
)
def test_normalising(text: str, words: tuple[str, ...]) -> None:
    """Spellings that a reader takes for the same give the same words."""
    assert normalize(text) == words


def test_words_of_no_weight_are_in_base_form() -> None:
    """Else they would match nothing."""
    assert [word for word in SMALL_WORDS | IDLE_WORDS | OTHERS | EVERYDAY_WORDS if base_form(word) != word] == []


@pytest.mark.parametrize(
    "ordinary", ["the telly broke", "hair comes out in clumps", "a mauve jumper", "learning the trombone"]
)
def test_an_ordinary_word_is_not_taken_for_one_of_the_file(shipped: cramptool.Knowledge, ordinary: str) -> None:
    """A telly is no belly, and a trombone no thrombosis."""
    answer = look_up(shipped, ordinary)
    assert (answer.status, answer.match) == (Status.NONE, None)


@pytest.mark.parametrize(
    "slip",
    ["raptured achilles", "heart infraction", "wretching blood", "she is chocking", "stoke symptoms", "heat stoke"],
)
def test_a_word_often_typed_for_a_danger_is_heard_as_one(shipped: cramptool.Knowledge, slip: str) -> None:
    """Rapture, infraction and stoke are words too, but not of somebody who needs help."""
    assert look_up(shipped, slip).status == Status.DANGER


def test_what_is_not_covered_hides_the_names_inside_it(shipped: cramptool.Knowledge) -> None:
    """Athlete's foot is no foot of an athlete, unless the foot is said to cramp."""
    assert look_up(shipped, "athlete's foot").status == Status.NONE
    cramped = look_up(shipped, "foot cramp of an athlete")
    assert [row.id for row in cramped.candidates] == ["foot", "sport"]


def test_every_name_of_the_shipped_file_opens_it(shipped: cramptool.Knowledge) -> None:
    """No id, name, alias or word of a topic opens anything else; of an emergency it may bring the danger."""
    for topic in shipped.topics:
        for name in (topic.id, topic.name, *topic.aliases, *topic.found_by):
            answer = look_up(shipped, name)
            if topic.urgency:
                assert answer.urgency == topic.urgency, name
                answer = look_up(shipped, name, full=True)
            rows = [row.id for row in answer.candidates]  # a bare "leg" is its parts too
            assert topic in answer.topics or topic.id in rows, name


def test_every_entry_of_the_shipped_file_is_found_by_name(shipped: cramptool.Knowledge) -> None:
    """An entry opens by each of its names, unless the words are those of a danger."""
    for entry in shipped.entries:
        for name in (entry.id, entry.name, *entry.aliases, *entry.found_by):
            answer = look_up(shipped, name)
            rows = [row.id for row in answer.candidates]
            assert answer.urgency or entry in answer.entries or entry.id in rows, name


def test_every_danger_phrase_of_the_shipped_file_brings_its_sign(shipped: cramptool.Knowledge) -> None:
    """Alone or inside a question a phrase brings its sign, and withholds the page where the sign is grave."""
    for sign in shipped.danger_signs:
        for phrase in (*sign.phrases, *sign.aliases, sign.name):
            answer = look_up(shipped, phrase)
            assert sign in answer.danger_signs, phrase
            is_emergency_page = bool(answer.topics and answer.topics[0].urgency)
            withheld = answer.status is Status.DANGER or is_emergency_page
            assert withheld or sign.urgency is Urgency.SEE_DOCTOR, phrase
        for phrase in sign.phrases:  # with more words a graver sign may come first, never a lesser one
            answer = look_up(shipped, f"please help, what about {phrase} and a cramp in the calf?")
            assert answer.urgency is not None, phrase
            assert SEVERITY.index(answer.urgency) <= SEVERITY.index(sign.urgency), phrase


def test_ordinary_names_raise_no_alarm(shipped: cramptool.Knowledge) -> None:
    """Names of cramps are no danger phrases."""
    for topic in shipped.topics:
        assert look_up(shipped, topic.name).urgency == topic.urgency


def test_entries_about_a_topic_or_any_are_all_there(shipped: cramptool.Knowledge) -> None:
    """Nothing that concerns a topic is left out of its sections."""
    for topic in shipped.topics:
        wanted = {topic.id} if topic.urgency else {topic.id, ANY}
        for section in (Section.CAUSES, Section.PREVENT):
            there = section_entries(shipped, section, (topic,))
            assert all(
                (entry in there) == bool(wanted & {*entry.topics}) for entry in section_entries(shipped, section)
            )


def test_emergency_topic_opens_with_its_urgency(mini: cramptool.Knowledge) -> None:
    """What is no cramp raises the alarm by its name alone."""
    answer = look_up(mini, "ribs")
    assert (answer.status, answer.urgency) == (Status.FOUND, Urgency.EMERGENCY)
    assert [sign.id for sign in answer.danger_signs] == ["squeezed-chest", "tired-legs"]


def test_cramps_anywhere_do_not_concern_an_emergency(mini: cramptool.Knowledge) -> None:
    """Nobody is offered water or a slow breath for what may be a heart attack."""
    assert look_up(mini, "ribs", full=True).candidates == ()
    assert section_entries(mini, Section.PREVENT, (mini.topics[3],)) == ()


def test_danger_in_a_section_is_withheld_in_full_too(mini: cramptool.Knowledge) -> None:
    """Asked for all exercises or medicines, somebody with chest pain gets help and nothing else."""
    for section in (None, Section.EXERCISES, Section.MEDICINES):
        assert look_up(mini, "heart attack", section=section, full=True).status is Status.DANGER
    words = "pain in the ribs of the chest"  # a danger phrase, and a name of an emergency
    assert look_up(mini, words, section=Section.MEDICINES, full=True).status is Status.DANGER
    assert look_up(mini, words, full=True).topics == (mini.topics[3],)


def test_entry_about_a_topic_and_any_is_there_once(mini: cramptool.Knowledge) -> None:
    """It stands among those about the topic."""
    water = msgspec.structs.replace(mini.prevention[0], topics=("calf", ANY))
    knowledge = msgspec.structs.replace(mini, prevention=(water, *mini.prevention[1:]))
    assert [entry.id for entry in section_entries(knowledge, Section.PREVENT, (mini.topics[0],))] == [
        "water",
        "brine",
        "bananas",
    ]


@pytest.mark.parametrize("typed", ["squezed chest", "chest squeezd", "heart atack", "haert attack"])
def test_slip_in_the_name_of_a_danger_sign_brings_it(typed: str, mini: cramptool.Knowledge) -> None:
    """A sign is found by a misspelt name too, alone as it would be by the right one."""
    assert look_up(mini, typed).danger_signs[0].id == "squeezed-chest"


def test_full_page_has_all_entries_about_a_topic_and_names_the_rest(mini: cramptool.Knowledge) -> None:
    """In the order somebody with a cramp needs them."""
    answer = look_up(mini, "calf", full=True)
    assert [entry.id for entry in answer.entries] == ["tight-shoes", "brine", "calf-oil", "strong-powder"]
    assert [row.id for row in answer.candidates] == ["slow-breath", "water", "bananas", "chalk"]
    assert answer.full
    assert look_up(mini, "hand", full=True).topics == (mini.topics[2],)  # not its parts too
    in_section = look_up(mini, "calf", section=Section.CAUSES, full=True)
    assert [entry.id for entry in in_section.entries] == ["tight-shoes"]
    careful = look_up(mini, "pregnant calf", full=True)  # named too: what has a caution for her
    assert "weak-powder" in [row.id for row in careful.candidates]


def test_every_kind_is_in_the_reading_order() -> None:
    """No entry is left out of the full page."""
    assert {kind for section in READING_ORDER for kind in section.kinds} == {*Kind}


def test_danger_withholds_the_full_page_too(mini: cramptool.Knowledge) -> None:
    """Only the page of an emergency itself is shown, for its help stands on top."""
    assert look_up(mini, "heart attack", full=True).status is Status.DANGER
    assert look_up(mini, "chest pain in the calf", full=True).status is Status.DANGER


def test_query_says_whom_it_is_about(mini: cramptool.Knowledge) -> None:
    """A child, somebody pregnant, whoever the words name."""
    assert look_up(mini, "calf").who == ()
    assert look_up(mini, "my pregnant daughter's babies").who == (Who.CHILDREN, Who.PREGNANCY)


def test_section_has_its_overview(mini: cramptool.Knowledge) -> None:
    """What to know about all remedies comes with them, for a topic too."""
    for answer in (look_up(mini, "", section=Section.REMEDIES), look_up(mini, "calf", section=Section.REMEDIES)):
        assert answer.overview is mini.overviews[0]
    assert look_up(mini, "", section=Section.PREVENT).overview is None


def test_public_names_are_there() -> None:
    """What the README shows works."""
    knowledge = cramptool.load()
    answer: Any = cramptool.look_up(knowledge, "charley horse")
    assert answer.topics[0].do_now.startswith("Straighten")


def test_path_objects_and_texts_load_alike() -> None:
    """A path may be given either way."""
    path = HERE / "data" / "mini.yaml"
    assert cramptool.load(str(path)) == cramptool.load(Path(path))


def test_no_name_of_a_topic_is_said_to_be_not_covered(shipped: cramptool.Knowledge) -> None:
    """Whatever else is typed with it."""
    for topic in shipped.topics:
        for name in (topic.id, topic.name, *topic.aliases):
            match = look_up(shipped, f"{name} zzzz", exact=True).match
            assert match is None or match.rung is not Rung.NOT_COVERED, name


def test_entry_named_with_a_topic_stays_when_all_is_asked_for(mini: cramptool.Knowledge) -> None:
    """What somebody asks about is never lost in the rest, its warning least of all."""
    answer = look_up(mini, "calmex hand", full=True)
    assert answer.entries[0].id == "strong-powder"
    assert look_up(mini, "bananas for the calf", full=True).entries[0].id == "bananas"


def test_treatment_of_another_section_is_shown_all_the_same(mini: cramptool.Knowledge) -> None:
    """Asked how to prevent with it, somebody reads what it does."""
    answer = look_up(mini, "calmex calf", section=Section.PREVENT)
    assert [entry.id for entry in answer.entries] == ["strong-powder"]


def test_worry_is_answered_in_every_section(mini: cramptool.Knowledge) -> None:
    """Danger signs come before exercises."""
    assert look_up(mini, "worry calf", section=Section.EXERCISES).section is Section.DANGER_SIGNS


def test_list_with_an_emergency_in_it_is_urgent(mini: cramptool.Knowledge) -> None:
    """Whatever else was named."""
    answer = look_up(mini, "ribs and calf")
    assert (answer.status, answer.urgency) == (Status.AMBIGUOUS, Urgency.EMERGENCY)
    assert [row.id for row in answer.candidates] == ["ribs", "calf"]


def test_person_in_a_misspelt_query_is_heard(mini: cramptool.Knowledge) -> None:
    """Cautions do not depend on spelling; an illness that ends in an "s" is no plural."""
    assert look_up(mini, "pregnantt calf").who == (Who.PREGNANCY,)
    assert look_up(mini, "diabetes and a sore calf").who == (Who.DIABETES,)
    assert base_form("herrings") not in OTHERS  # it is not "her"
    assert [word for words in WHO_NAMES.values() for word in words if base_form(word) != word] == []


def test_number_beside_a_medicine_is_not_passed_over(mini: cramptool.Knowledge) -> None:
    """30 of them may be an overdose."""
    assert look_up(mini, "30 calmex").not_understood == ("30",)


def test_rare_name_of_a_medicine_opens_it_in_any_story(mini: cramptool.Knowledge) -> None:
    """A word that means nothing else needs no other."""
    answer = look_up(mini, "my aunt swears by calmex since her cruise")
    assert [entry.id for entry in answer.entries] == ["strong-powder"]


def test_compiled_file_answers_as_the_written_one(mini: cramptool.Knowledge, shipped: cramptool.Knowledge) -> None:
    """The wheel carries the one, a checkout reads the other."""
    questions = (
        "what causes leg cramps at night",
        "magnesium bananas tea",
        "foor",
        "nek and bak",
        "calf swolen",
        "leg",
    )
    for knowledge, typed in ((mini, [case["typed"] for case in CASES]), (shipped, questions)):
        again = read_compiled(compiled(knowledge))
        for text in typed:
            assert look_up(again, text) == look_up(knowledge, text), text
