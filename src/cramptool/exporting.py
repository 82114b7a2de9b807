"""Pages to keep: in which form, what is written, and where. A danger has none: who types it needs help now."""

from enum import StrEnum
from pathlib import Path

from cramptool.emergency import ANYWHERE
from cramptool.errors import UsageError, named
from cramptool.model import Answer, EmergencyNumber, Knowledge
from cramptool.output import FOUND, warn
from cramptool.printable import one_line
from cramptool.streams import write


class Form(StrEnum):
    """What a page to keep is written as: to print, for a wiki, for `--file`."""

    HTML = "html"
    MARKDOWN = "md"
    JSON = "json"


def form_of(to: Form | None, output: str | None) -> Form:
    """Return the form that was asked for, else the one that the name of the file says, else HTML.

    Raises `UsageError` where the name says none of them.
    """
    if to or output is None:
        return to or Form.HTML
    suffix = Path(output).suffix.lower().removeprefix(".")
    if suffix not in {*Form}:
        message = f"{named(output)}: end the name in .html, .md or .json, or say --to html, md or json"
        raise UsageError(message)
    return Form(suffix)


def exported(answer: Answer | None, knowledge: Knowledge, number: EmergencyNumber, form: Form, *, large: bool) -> str:
    """Return a page about what was found, or about everything where that is None.

    Raises `UsageError` for a part of the knowledge as JSON, which `--file` could not read.
    """
    if form is Form.JSON:
        from cramptool.compiled import compiled
        from cramptool.render.as_json import in_ascii

        if answer:
            message = "json is the whole file: leave the words out, or ask for an answer with --json"
            raise UsageError(message)
        return in_ascii(compiled(knowledge).decode())
    from cramptool.figures import figures
    from cramptool.render import as_html, as_markdown
    from cramptool.render.blocks import correction
    from cramptool.render.documents import handbook, sheet

    if answer and (said := correction(answer)):
        warn(said)
    if number is ANYWHERE:
        warn("no country is set; with --region and yours, the page has your number to call")

    document = sheet(answer, knowledge, number, brief=large) if answer else handbook(knowledge, number)
    if form is Form.MARKDOWN:
        return as_markdown.draw(document, figures())
    return as_html.draw(document, figures(), large=large)


def save(text: str, output: str | None, *, force: bool) -> int:
    """Write a page to a file, or to stdout where none is named, and return the exit status."""
    from cramptool.writing import write_file

    if output is None:
        write(text)
        return FOUND
    write_file(output, text.encode(), force=force)
    write(f"{one_line(output)} is written.\n")
    return FOUND
