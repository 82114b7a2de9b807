"""The command line: parse, call, draw, exit. What is found is decided in `lookup`, how it looks in `render`."""

import sys
from collections.abc import Sequence
from enum import StrEnum
from shlex import quote
from typing import Annotated, Any, NamedTuple

import typer
from typer._click.exceptions import ClickException  # its public name, TyperException, is only there since typer 0.27.3
from typer.main import get_command

from cramptool.answers import everything
from cramptool.danger import WITHHOLDING
from cramptool.emergency import ANYWHERE, number_for
from cramptool.errors import CramptoolError, UsageError
from cramptool.loading import load, shipped
from cramptool.lookup import look_up
from cramptool.model import EmergencyNumber, Knowledge, Section
from cramptool.names import COMMANDS
from cramptool.output import FOUND, Color, Output, report, warn, write


class Listed(StrEnum):
    """What `list` lists."""

    TOPICS = "topics"
    ENTRIES = "entries"
    SIGNS = "signs"
    REGIONS = "regions"


class Settings(NamedTuple):
    """The options that every command has: which file, where in the world, how much, how to read."""

    file: str | None
    region: str | None
    full: bool
    exact: bool
    output: Output


app = typer.Typer(
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,  # plain help costs half
    context_settings={"help_option_names": ["-h", "--help"]},
)

File = Annotated[
    str | None, typer.Option("--file", metavar="PATH", envvar="CRAMPTOOL_FILE", help="Read this knowledge file.")
]
Plain = Annotated[bool, typer.Option("--plain", help="Plain lines, as in a pipe; ACCESSIBLE=1 does the same.")]
Json = Annotated[bool, typer.Option("--json", help="One JSON object, for scripts.")]
ColorWhen = Annotated[Color, typer.Option("--color", help="When to colour.")]
RegionCode = Annotated[
    str | None,
    typer.Option(
        "--region", metavar="CC", envvar="CRAMPTOOL_REGION", help="Your country (GB, US), for the number to call."
    ),
]
Width = Annotated[int | None, typer.Option("--width", metavar="N", min=20, help="Draw panels this many columns wide.")]
Version = Annotated[bool, typer.Option("--version", "-V", help="Show the versions of the tool and its knowledge.")]
Words = Annotated[list[str] | None, typer.Argument(help="Where it hurts or what it is called: calf, charley horse.")]
Full = Annotated[bool, typer.Option("--full", help="All there is: every entry, amounts, sources.")]
Exact = Annotated[bool, typer.Option("--exact", help="Correct no misspelling, but that of a danger.")]
Files = Annotated[list[str] | None, typer.Argument(metavar="[FILE]...", help="Files to check.")]
NewFile = Annotated[str, typer.Argument(metavar="PATH", help="The file to write; it must not be there yet.")]
ListedNames = Annotated[Listed, typer.Argument(metavar="[topics|entries|signs|regions]", help="What to list.")]


def main(args: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status.

    0 something was shown, 1 nothing matched, 2 wrong usage, 3 no valid knowledge file. An error raised on purpose
    becomes one line; anything else is a bug and stays a traceback.
    """
    args = sys.argv[1:] if args is None else args
    try:
        command = get_command(app)
        options, words = arrange(args, command.params)
        if words and words[0] not in {*COMMANDS, "-h", "--help"}:
            words = ["show", *words]
        return command.main([*options, *words], prog_name="cramptool", standalone_mode=False) or FOUND
    except ClickException as error:
        fault = f"{error.format_message().rstrip('.')}. Try: cramptool --help"
        return report(UsageError(fault), as_json="--json" in args)
    except CramptoolError as error:
        return report(error, as_json="--json" in args)


def arrange(args: Sequence[str], params: Sequence[Any]) -> tuple[list[str], list[str]]:
    """Return the options among `params`, with their values, wherever they stand in `args`, and all the other words."""
    takes_value = {name: not param.is_flag for param in params for name in param.opts}
    options: list[str] = []
    words: list[str] = []
    rest = iter(args)
    for arg in rest:
        if arg == "--":
            words += [arg, *rest]
        elif arg.partition("=")[0] not in takes_value:
            words.append(arg)
        else:
            options.append(arg)
            if takes_value.get(arg):
                value = next(rest, None)
                if value is None:
                    message = f"{arg} needs a value. Try: cramptool --help"
                    raise UsageError(message)
                options.append(value)
    return options, words


@app.callback(
    invoke_without_command=True,
    epilog="Examples: cramptool calf; cramptool prevent night; cramptool danger-signs; cramptool calf --region GB",
)
def everywhere(  # noqa: PLR0913  # one parameter an option
    ctx: typer.Context,
    *,
    file: File = None,
    region: RegionCode = None,
    plain: Plain = False,
    json: Json = False,
    color: ColorWhen = Color.AUTO,
    width: Width = None,
    full: Full = False,
    exact: Exact = False,
    version: Version = False,
) -> int:
    """Say what to do about a muscle cramp or spasm, and when it is something worse.

    cramptool WORDS is short for cramptool show WORDS. The options may stand anywhere.
    """
    ctx.obj = settings = Settings(file, region, full, exact, Output(plain=plain, json=json, color=color, width=width))
    if version:
        raise typer.Exit(_version(settings))
    if ctx.invoked_subcommand is None:
        knowledge, number = _load(settings)
        return settings.output.show_home(everything(knowledge, "topics"), knowledge, number)
    return FOUND


@app.command()
def show(ctx: typer.Context, words: Words = None) -> int:
    """Show what to do: the first line is the action itself."""
    if not words:
        message = "show needs words. Try: cramptool show calf"
        raise UsageError(message)
    return _answer(ctx, words, None)


@app.command("first-aid")
def first_aid(ctx: typer.Context, words: Words = None) -> int:
    """Show what to do, as show does; without words, for any cramp."""
    return _answer(ctx, words, None if words else Section.FIRST_AID)


@app.command()
def prevent(ctx: typer.Context, words: Words = None) -> int:
    """Show how to keep cramps away, and what is proven."""
    return _answer(ctx, words, Section.PREVENT)


@app.command("danger-signs")
def danger_signs(ctx: typer.Context, words: Words = None) -> int:
    """Show the signs of something worse than a cramp."""
    return _answer(ctx, words, Section.DANGER_SIGNS)


@app.command()
def causes(ctx: typer.Context, words: Words = None) -> int:
    """Show what may cause a cramp, and how it works."""
    return _answer(ctx, words, Section.CAUSES)


@app.command()
def exercises(ctx: typer.Context, words: Words = None) -> int:
    """Show exercises, and who must leave them out."""
    return _answer(ctx, words, Section.EXERCISES)


@app.command()
def nutrition(ctx: typer.Context, words: Words = None) -> int:
    """Show food and drink, and what is proven."""
    return _answer(ctx, words, Section.NUTRITION)


@app.command()
def types(ctx: typer.Context, words: Words = None) -> int:
    """Show the types of cramp and spasm, and the numbers."""
    return _answer(ctx, words, Section.TYPES)


@app.command()
def symptoms(ctx: typer.Context, words: Words = None) -> int:
    """Show what cramps and spasms feel like and bring."""
    return _answer(ctx, words, Section.SYMPTOMS)


@app.command()
def remedies(ctx: typer.Context, words: Words = None) -> int:
    """Show home remedies, and which ones do harm."""
    return _answer(ctx, words, Section.REMEDIES)


@app.command()
def medicines(ctx: typer.Context, words: Words = None) -> int:
    """Show medicines, and who must not take them."""
    return _answer(ctx, words, Section.MEDICINES)


@app.command()
def exams(ctx: typer.Context, words: Words = None) -> int:
    """Show tests, and whom to see."""
    return _answer(ctx, words, Section.EXAMS)


@app.command()
def search(ctx: typer.Context, words: Words = None) -> int:
    """Search names, cautions and texts for words."""
    from cramptool.search import search

    if not words:
        message = "search needs words. Try: cramptool search magnesium"
        raise UsageError(message)
    settings: Settings = ctx.obj
    knowledge, number = _load(settings)
    answer = search(knowledge, _readable(" ".join(words)), exact=settings.exact)
    return settings.output.show_answer(answer, knowledge, number)


@app.command("list")
def list_names(ctx: typer.Context, listed: ListedNames = Listed.TOPICS) -> int:
    """List the names that can be looked up."""
    settings: Settings = ctx.obj
    knowledge, number = _load(settings)
    return settings.output.show_list(listed.capitalize(), everything(knowledge, listed), knowledge, number)


@app.command()
def check(ctx: typer.Context, files: Files = None) -> int:
    """Look for faults in knowledge files: file:line:column: level: text [code]."""
    from cramptool.checks import check_files

    settings: Settings = ctx.obj
    names = files or [str(shipped()) if settings.file is None else settings.file]
    return settings.output.show_findings(*check_files(names))


@app.command()
def schema() -> int:
    """Print the JSON Schema of a knowledge file."""
    from cramptool.render.as_json import json_text
    from cramptool.schema import knowledge_schema

    write(sys.stdout, json_text(knowledge_schema()))
    return FOUND


@app.command()
def init(ctx: typer.Context, path: NewFile) -> int:
    """Write a knowledge file to begin with, all emergency signs in it."""
    from cramptool.starter import write_starter

    del ctx  # whichever file is set: a new one has the emergencies of the one that cramptool comes with
    write_starter(load(), path)
    write(sys.stdout, f"{path} is written. Next: cramptool check {quote(path)}\n")
    return FOUND


def _answer(ctx: typer.Context, words: Sequence[str] | None, section: Section | None) -> int:
    """Look up words, in a section where one is asked for, and show the answer."""
    settings: Settings = ctx.obj
    knowledge, number = _load(settings)
    query = _readable(" ".join(words or ()))
    answer = look_up(knowledge, query, section=section, full=settings.full, exact=settings.exact)
    if number is ANYWHERE and settings.region:
        # what is no region may be words that the option swallowed, and a danger among them must be heard
        heard = look_up(knowledge, f"{query} {_readable(settings.region)}")
        answer = heard if heard.urgency in WITHHOLDING else answer
    return settings.output.show_answer(answer, knowledge, number)


def _readable(typed: str) -> str:
    """Return what was typed without bytes that are no UTF-8: lone surrogates, which no output can hold."""
    return typed.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _load(settings: Settings) -> tuple[Knowledge, EmergencyNumber]:
    """Return the knowledge, and the number to call in the region that was set."""
    knowledge = load(settings.file)
    number = number_for(knowledge, settings.region)
    if number is None and settings.region:
        warn(f"no number is known for the region {settings.region}; see: cramptool list regions")
    return knowledge, number or ANYWHERE


def _version(settings: Settings) -> int:
    """Show the versions of the tool and of its knowledge."""
    from importlib.metadata import version

    write(sys.stdout, f"cramptool {version('cramptool')}\n")
    knowledge = load(settings.file)
    reviewed = f"reviewed {knowledge.reviewed}, next review {knowledge.next_review}"
    write(sys.stdout, f"knowledge {knowledge.version}, {reviewed}, not by a clinician\n")
    return FOUND
