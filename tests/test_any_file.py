"""Any file at all is read or refused in words, and whatever is read can be shown on every surface."""

import io
import json
import re
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import cramptool
from cramptool.compiled import compiled
from cramptool.main import main

from .conftest import MINI
from .test_hostile_files import SGR, steering

SMALL: dict[str, Any] = json.loads(compiled(cramptool.load(MINI)))
SURFACES = [
    ["calf"],
    ["calf", "--full", "--color", "always", "--width", "40"],
    ["chest", "pain", "--color", "always", "--width", "80"],
    ["remedies", "--plain"],
    ["swollen", "--json"],
    ["search", "toes"],
    ["list", "entries"],
    ["guide", "calf"],
    ["check"],
    ["--complete", "c"],
    ["export", "--to", "html"],
    ["export", "--to", "md"],
    ["export", "--to", "json"],
]
"""A way to show a file, each."""

Place = tuple[str | int, ...]


def places(value: object, place: Place = ()) -> Iterator[Place]:
    """Yield every place in what a file holds."""
    yield place
    if isinstance(value, dict | list):
        for step, item in value.items() if isinstance(value, dict) else enumerate(value):
            yield from places(item, (*place, step))


def with_value(content: dict[str, Any], place: Place, value: object) -> object:
    """Return what a file holds with another value in one place."""
    if not place:
        return value
    changed = json.loads(json.dumps(content))
    around = changed
    for step in place[:-1]:
        around = around[step]
    around[place[-1]] = value
    return changed


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return where the files are written, one over the other."""
    return tmp_path_factory.mktemp("any")


scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=40)
values = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4)
)
"""Whatever JSON can say."""
texts = st.text(min_size=1, max_size=80)
kinds = st.sampled_from([".json", ".yaml"])


def written(folder: Path, kind: str, content: bytes) -> Path:
    """Write a file and return its path."""
    path = folder / f"any{kind}"
    path.write_bytes(content)
    return path


def assert_read_or_refused(path: Path) -> bool:
    """Hold that a file is read, or refused in words that name it; return whether it is read."""
    try:
        return bool(cramptool.load(path).title)
    except cramptool.KnowledgeError as error:
        fault = str(error)
    assert re.match(rf"{re.escape(str(path))}(:\d+:\d+)?: [^\n]+", fault)
    return False


def said(path: Path, surface: list[str]) -> str:
    """Return what the command line says of a file, on stdout and stderr."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = main([*surface[:1], "--file", str(path), *surface[1:]])
    assert code in {0, 1}
    return out.getvalue() + err.getvalue()


@settings(deadline=None, max_examples=200)
@given(kinds, st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_any_bytes_are_read_or_refused(folder: Path, kind: str, content: bytes) -> None:
    """No bytes are too odd to be refused in words."""
    assert not assert_read_or_refused(written(folder, kind, content))


@settings(deadline=None, max_examples=300)
@given(kinds, st.sampled_from([*places(SMALL)]), values)
def test_any_value_in_any_place_is_read_or_refused(folder: Path, kind: str, place: Place, value: object) -> None:
    """A good file in which one thing is another: at worst it names the place."""
    content = json.dumps(with_value(SMALL, place, value), ensure_ascii=kind == ".json").encode("utf-8", "surrogatepass")
    assert_read_or_refused(written(folder, kind, content))


@settings(deadline=None, max_examples=150)
@given(st.sampled_from([place for place in places(SMALL) if place[:1] != ("names",)]), texts, st.sampled_from(SURFACES))
def test_any_text_that_is_read_is_shown_as_text(folder: Path, place: Place, text: str, surface: list[str]) -> None:
    """Whatever stands in a file that is read, it can be shown, and it steers no terminal."""
    path = written(folder, ".json", json.dumps(with_value(SMALL, place, text)).encode())
    if assert_read_or_refused(path):
        completion = surface[0] == "--complete"
        shown = SGR.sub("", said(path, surface))
        assert not steering(shown.replace("\t", " ") if completion else shown)
