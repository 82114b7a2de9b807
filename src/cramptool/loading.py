"""From a file to `Knowledge`, or to a `KnowledgeError` that names file, line and column, the fault and the remedy."""

import os
from os import PathLike, fspath
from typing import TYPE_CHECKING, NoReturn

import msgspec

from cramptool.compiled import FILE, read_compiled
from cramptool.errors import KnowledgeError
from cramptool.faults import id_faults, shape_faults
from cramptool.model import Knowledge, KnowledgeFile
from cramptool.names import collect_names
from cramptool.reading import Content, read_text

if TYPE_CHECKING:
    from pathlib import Path

YAML_LIMIT = 2_000_000
"""Bytes of YAML: far above what people write, far below what would hang the reader."""
JSON_LIMIT = 64_000_000
"""Bytes of JSON, the form for files of 10,000 entries and more."""
ROOM_LIMIT = 280_000_000
"""Bytes of memory that the content of JSON may take, reckoned before it is read: 200 million for 100,000 entries."""

# no pathlib up here: its import costs a twentieth of an answer
_COMPILED = os.path.join(os.path.dirname(__file__), "data", FILE)
"""What the build made of the file that is shipped; there is none in a checkout."""


def load(path: str | PathLike[str] | None = None) -> Knowledge:
    """Load a knowledge file: JSON where its name ends in `.json`, else YAML; without a path the one that is shipped.

    Raises `KnowledgeError` where the file is missing, unreadable, over a limit or invalid.
    """
    if path is None and os.path.isfile(_COMPILED):
        with open(_COMPILED, "rb") as file:
            return read_compiled(file.read())
    name = fspath(shipped() if path is None else path)
    return with_names(_load_json(name) if _is_json(name) else _load_yaml(name))


def shipped() -> "Path":
    """Return the YAML that cramptool comes with; in a checkout that of the checkout, where an edit shows at once."""
    from pathlib import Path

    beside = Path(__file__).with_name("data") / "cramps.yaml"
    return beside if beside.is_file() else Path(__file__).parents[2] / "data" / "cramps.yaml"


def with_names(file: KnowledgeFile) -> Knowledge:
    """Return what was written together with its names, made ready for look-up."""
    written = {field: getattr(file, field) for field in KnowledgeFile.__struct_fields__}
    return Knowledge(**written, names=collect_names(file))  # the names of a JSON file are not among them


def read(path: str | PathLike[str]) -> Content:
    """Return what a file holds, of whatever shape; raises `KnowledgeError` where it cannot be opened or decoded."""
    name = fspath(path)
    if _is_json(name):
        return _json_content(name, read_text(name, JSON_LIMIT, ROOM_LIMIT))
    from cramptool.reading_yaml import read_yaml

    return read_yaml(name, read_text(name, YAML_LIMIT))


def _json_content(name: str, text: str) -> Content:
    from cramptool.reading_json import read_json

    content = read_json(name, text)
    if isinstance(content.value, dict):
        content.value.pop("names", None)  # of a compiled form: made anew, not believed
    return content


def _is_json(name: str) -> bool:
    return name.lower().endswith(".json")


def _load_yaml(name: str) -> KnowledgeFile:
    content = read(name)
    try:
        file = msgspec.convert(content.value, type=KnowledgeFile)
    except msgspec.ValidationError as error:
        _refuse_shape(content, error)
    _refuse_ids(content, file)
    return file


class _JsonFile(KnowledgeFile, frozen=True):
    """The compiled form as a stranger may have written it: its names are not believed but made anew."""

    names: msgspec.Raw = msgspec.Raw()


def _load_json(name: str) -> KnowledgeFile:
    text = read_text(name, JSON_LIMIT, ROOM_LIMIT)
    try:
        file = msgspec.json.decode(text, type=_JsonFile)
    except msgspec.ValidationError as error:
        _refuse_shape(_json_content(name, text), error)
    except (msgspec.DecodeError, RecursionError) as error:
        _json_content(name, text)  # knows the place better
        fault = f"cannot be read as JSON ({error}); write the file with a tool that writes JSON"
        raise KnowledgeError(name, fault, line=1, column=1) from None
    if any(id_faults(file)):
        _refuse_ids(_json_content(name, text), file)
    return file


def _refuse_shape(content: Content, error: msgspec.ValidationError) -> NoReturn:
    """Raise the first fault of shape; what msgspec found itself is only for a fault that nobody foresaw."""
    for fault in shape_faults(content.value):
        content.refuse(fault.place, fault.message)
    content.refuse((), str(error))


def _refuse_ids(content: Content, file: KnowledgeFile) -> None:
    """Raise the first id that names nothing or another thing."""
    for fault in id_faults(file):
        content.refuse(fault.place, fault.message)
