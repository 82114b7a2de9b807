"""Throw mutated knowledge files, YAML and JSON, at the loader and at `check`: they are refused in words, or read.

pip install atheris
python fuzz/load.py -max_total_time=600 -max_len=20000 fuzz/corpus/load
"""

import shutil
import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["cramptool"]):
    import cramptool
    from cramptool.checks import check_file
    from cramptool.compiled import compiled

ROOT = Path(__file__).parents[1]
CORPUS = ROOT / "fuzz" / "corpus" / "load"
FOLDER = Path(tempfile.mkdtemp())


def main() -> None:
    """Begin with the small files of the tests, each marked as YAML or JSON by its first byte."""
    CORPUS.mkdir(parents=True, exist_ok=True)
    for path in [*(ROOT / "tests" / "data").rglob("*.yaml")]:
        (CORPUS / path.name).write_bytes(b"y" + path.read_bytes())
    mini = cramptool.load(ROOT / "tests" / "data" / "mini.yaml")
    (CORPUS / "mini.json").write_bytes(b"j" + compiled(mini))
    atheris.Setup(sys.argv, load)
    try:
        atheris.Fuzz()
    finally:
        shutil.rmtree(FOLDER)


def load(content: bytes) -> None:
    """Load and check one file."""
    path = FOLDER / ("file.json" if content[:1] == b"j" else "file.yaml")
    path.write_bytes(content[1:])
    try:
        knowledge = cramptool.load(path)
    except cramptool.KnowledgeError as error:
        assert str(error).startswith(str(path))
    else:
        cramptool.look_up(knowledge, "calf")
        cramptool.look_up(knowledge, "chest pain")
    try:
        check_file(path)
    except cramptool.KnowledgeError as error:
        assert str(error).startswith(str(path))


if __name__ == "__main__":
    main()
