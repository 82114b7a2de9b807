"""Throw any words at look-up and at what draws its answers: something is said, and nothing of it steers a terminal.

pip install atheris
python fuzz/look_up.py -max_total_time=600 -max_len=400 -dict=fuzz/words.dict fuzz/corpus/look_up
"""

import sys
from pathlib import Path
from unicodedata import category

import atheris

with atheris.instrument_imports(include=["cramptool"]):
    import cramptool
    from cramptool.emergency import ANYWHERE
    from cramptool.model import Section
    from cramptool.render import as_json, as_plain
    from cramptool.render.as_panels import Screen
    from cramptool.search import search

ROOT = Path(__file__).parents[1]
CORPUS = ROOT / "fuzz" / "corpus" / "look_up"
KNOWLEDGE = cramptool.load(ROOT / "data" / "cramps.yaml")
SECTIONS = [None, *Section]
SCREEN = Screen(width=40, height=24, color=False, encoding="utf-8")
STEERING = {"Cc", "Cf", "Cs", "Zl", "Zp"}
KEPT = "\n\u00ad\u200d"


def main() -> None:
    """Begin with every name of the shipped file, and mutate from there."""
    CORPUS.mkdir(parents=True, exist_ok=True)
    names = [name for thing in KNOWLEDGE.things for name in (thing.name, *thing.aliases)]
    for place, name in enumerate(names):
        (CORPUS / f"{place}").write_bytes(bytes([place % 256]) + name.encode())
    words = sorted({word for word in KNOWLEDGE.names.vocabulary if word.isascii() and word.isalpha()})
    (ROOT / "fuzz" / "words.dict").write_text("".join(f'"{word}"\n' for word in words), encoding="utf-8")
    atheris.Setup(sys.argv, look_up)
    atheris.Fuzz()


def look_up(content: bytes) -> None:
    """Look up one query in one section, draw the answer in every form, and search for it."""
    if not content:
        return
    section, full = SECTIONS[content[0] % len(SECTIONS)], content[0] > 127
    words = content[1:].decode("utf-8", "replace")
    answer = cramptool.look_up(KNOWLEDGE, words, section=section, full=full)
    found = search(KNOWLEDGE, words)
    for each in (answer, found):
        drawn = [as_json.draw(each, KNOWLEDGE, ANYWHERE)]
        if each.status is cramptool.Status.NONE:
            drawn.append(as_plain.draw_miss(each, ANYWHERE))
        else:
            drawn += [form.draw(each, KNOWLEDGE, ANYWHERE) for form in (as_plain, SCREEN)]
        assert all(text for text in drawn)
        assert not {char for text in drawn for char in text if category(char) in STEERING and char not in KEPT}


if __name__ == "__main__":
    main()
