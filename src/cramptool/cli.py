"""The commands and their options: parse, call, draw, exit. `lookup` decides what is found, `render` how it looks."""

from collections.abc import Sequence
from shlex import quote
from typing import Any

import typer
from typer._click.exceptions import ClickException  # its public name, TyperException, is only there since typer 0.27.3
from typer.main import get_command

from cramptool.answering import Settings, answer_to, load_by, readable, show_answer, swallowed
from cramptool.answers import everything
from cramptool.arguments import arrange
from cramptool.errors import UsageError
from cramptool.exporting import exported, form_of, save
from cramptool.loading import load, shipped
from cramptool.model import OPENED, Section
from cramptool.names import COMMANDS
from cramptool.options import (
    ColorWhen,
    Exact,
    File,
    Files,
    Force,
    Full,
    Json,
    Large,
    Listed,
    ListedNames,
    NewFile,
    NoTimer,
    OfAnswer,
    OutputFile,
    Plain,
    RegionCode,
    ShowCompletion,
    SomeWords,
    To,
    Version,
    Width,
    Words,
)
from cramptool.output import FOUND, Color, Output, warn
from cramptool.printable import in_a_line
from cramptool.streams import write

COMPLETE = "--complete"
"""What a shell types for its user: what may stand at the cursor?"""

RIGHT_NOW, NEXT_TIME, FIND = "Right now", "Next time", "Find"
ARTICLE, KEEPERS = "What the article says", "Your own knowledge file"
"""The groups in which the manual lists the commands."""

app = typer.Typer(
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,  # plain help costs half
    context_settings={"help_option_names": []},  # the manual is our own: examples first, and it writes as answers do
)


def run(args: Sequence[str]) -> int:
    """Run what was typed and return its exit status. Raises `CramptoolError`."""
    try:
        return _complete(args[1:]) if args[:1] == [COMPLETE] else _run(args)
    except ClickException as error:
        message = f"{error.format_message().rstrip('.')}. Try: cramptool --help"
        raise UsageError(message) from None


def _run(args: Sequence[str]) -> int:
    """Run the command that was typed; bare words are shown."""
    command: Any = get_command(app)  # a group, with `commands`
    typed = arrange(args, command)
    words = list(typed.words)
    if words[:1] == ["help"] and (len(words) == 1 or {*words[1:]} <= COMMANDS):  # "help my chest hurts" is no such
        typed, words = typed._replace(asks_help=True), words[1:]
    if words and words[0] not in COMMANDS:
        words.insert(0, "show")
    if typed.asks_help:
        asked = command.make_context("cramptool", list(typed.options), resilient_parsing=True).params
        output = Output(plain=asked["plain"], color=asked["color"], width=asked["width"])
        return output.show_help(command, words[0] if words else None)
    # no variable turns an answer into completion: that is asked for by COMPLETE alone
    line = [*typed.options, *words]
    return command.main(line, prog_name="cramptool", standalone_mode=False, complete_var="") or FOUND


def _complete(words: Sequence[str]) -> int:
    """Answer a shell that asks what may be typed at its cursor."""
    from cramptool.completion import completions

    write(completions(get_command(app), words))
    return FOUND


@app.callback(invoke_without_command=True)
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
    show_completion: ShowCompletion = None,
) -> int:
    """Hold the options that every command has, and show the home screen where no command is typed."""
    ctx.obj = settings = Settings(file, region, full, exact, Output(plain=plain, json=json, color=color, width=width))
    if show_completion:
        from cramptool.shells import SCRIPTS

        write(SCRIPTS[show_completion])
        raise typer.Exit
    if version:
        raise typer.Exit(_version(settings))
    if ctx.invoked_subcommand is None:
        knowledge, number = load_by(settings)
        return settings.output.show_home(everything(knowledge, "topics"), knowledge, number)
    return FOUND


@app.command(rich_help_panel=RIGHT_NOW)
def show(ctx: typer.Context, words: SomeWords = None) -> int:
    """Show what to do: the first line is the action itself."""
    if not words:
        message = "show needs words. Try: cramptool show calf"
        raise UsageError(message)
    return _answer(ctx, words, None)


@app.command("first-aid", rich_help_panel=RIGHT_NOW)
def first_aid(ctx: typer.Context, words: Words = None) -> int:
    """Show what to do, as show does; without words, for any cramp."""
    return _answer(ctx, words, None if words else Section.FIRST_AID)


@app.command(rich_help_panel=RIGHT_NOW)
def guide(ctx: typer.Context, words: SomeWords = None, *, no_timer: NoTimer = False) -> int:
    """Lead you through the steps one at a time, and count while your hands are busy."""
    if not words:
        message = "guide needs words. Try: cramptool guide calf"
        raise UsageError(message)
    settings: Settings = ctx.obj
    answer, knowledge, number = answer_to(settings, words, None)
    return settings.output.show_guide(answer, knowledge, number, timed=not no_timer)


@app.command("danger-signs", rich_help_panel=RIGHT_NOW)
def danger_signs(ctx: typer.Context, words: Words = None) -> int:
    """Show the signs of something worse than a cramp."""
    return _answer(ctx, words, Section.DANGER_SIGNS)


@app.command(rich_help_panel=NEXT_TIME)
def prevent(ctx: typer.Context, words: Words = None) -> int:
    """Show how to keep cramps away, and what is proven."""
    return _answer(ctx, words, Section.PREVENT)


@app.command(rich_help_panel=NEXT_TIME)
def exercises(ctx: typer.Context, words: Words = None) -> int:
    """Show exercises, and who must leave them out."""
    return _answer(ctx, words, Section.EXERCISES)


@app.command(rich_help_panel=NEXT_TIME)
def nutrition(ctx: typer.Context, words: Words = None) -> int:
    """Show food and drink, and what is proven."""
    return _answer(ctx, words, Section.NUTRITION)


@app.command(rich_help_panel=ARTICLE)
def types(ctx: typer.Context, words: Words = None) -> int:
    """Show the types of cramp and spasm, and how common they are."""
    return _answer(ctx, words, Section.TYPES)


@app.command(rich_help_panel=ARTICLE)
def symptoms(ctx: typer.Context, words: Words = None) -> int:
    """Show what cramps and spasms feel like and bring."""
    return _answer(ctx, words, Section.SYMPTOMS)


@app.command(rich_help_panel=ARTICLE)
def causes(ctx: typer.Context, words: Words = None) -> int:
    """Show what may cause a cramp, and how it works."""
    return _answer(ctx, words, Section.CAUSES)


@app.command(rich_help_panel=ARTICLE)
def remedies(ctx: typer.Context, words: Words = None) -> int:
    """Show home remedies, and which ones do harm."""
    return _answer(ctx, words, Section.REMEDIES)


@app.command(rich_help_panel=ARTICLE)
def medicines(ctx: typer.Context, words: Words = None) -> int:
    """Show medicines, and who must not take them."""
    return _answer(ctx, words, Section.MEDICINES)


@app.command(rich_help_panel=ARTICLE)
def exams(ctx: typer.Context, words: Words = None) -> int:
    """Show tests, and whom to see."""
    return _answer(ctx, words, Section.EXAMS)


@app.command(rich_help_panel=FIND)
def search(ctx: typer.Context, words: SomeWords = None) -> int:
    """Search names, cautions and texts for words."""
    from cramptool.search import search

    if not words:
        message = "search needs words. Try: cramptool search magnesium"
        raise UsageError(message)
    settings: Settings = ctx.obj
    knowledge, number = load_by(settings)
    query = readable(" ".join(words))
    answer = swallowed(settings, knowledge, number, query) or search(knowledge, query, exact=settings.exact)
    return settings.output.show_answer(answer, knowledge, number)


@app.command("list", rich_help_panel=FIND)
def list_names(ctx: typer.Context, listed: ListedNames = Listed.TOPICS) -> int:
    """List the names that can be looked up: topics, entries, signs or regions."""
    settings: Settings = ctx.obj
    knowledge, number = load_by(settings)
    return settings.output.show_list(listed.capitalize(), everything(knowledge, listed), knowledge, number)


@app.command(rich_help_panel=KEEPERS)
def check(ctx: typer.Context, files: Files = None) -> int:
    """Look for faults in knowledge files, one a line, with its place."""
    from cramptool.checks import MOST_FINDINGS, check_files

    settings: Settings = ctx.obj
    names = files or [str(shipped()) if settings.file is None else settings.file]
    problems, errors = check_files(names)
    status = settings.output.show_findings(problems, errors)
    if len(problems) >= MOST_FINDINGS:
        warn(f"of each file the first {MOST_FINDINGS:,} findings are shown; mend them, then check again")
    return status


@app.command(rich_help_panel=KEEPERS)
def schema(*, answer: OfAnswer = False) -> int:
    """Print the JSON Schema of a knowledge file."""
    from cramptool.render.as_json import json_text
    from cramptool.schema import answer_schema, knowledge_schema

    write(json_text(answer_schema() if answer else knowledge_schema()))
    return FOUND


@app.command(rich_help_panel=KEEPERS)
def init(path: NewFile) -> int:
    """Write a knowledge file to begin with, all emergency signs in it."""
    from cramptool.starter import write_starter

    write_starter(load(), path)  # whichever file is set: a new one has the emergencies that cramptool comes with
    write(f"{path} is written. Next: cramptool check {quote(path)}\n")
    return FOUND


@app.command(rich_help_panel=KEEPERS)
def export(  # noqa: PLR0913  # one parameter an option
    ctx: typer.Context,
    words: Words = None,
    *,
    to: To = None,
    output: OutputFile = None,
    large: Large = False,
    force: Force = False,
) -> int:
    """Write a page to print and pin up, or the whole file, danger first."""
    settings: Settings = ctx.obj
    answer, knowledge, number = answer_to(settings, words, None) if words else (None, *load_by(settings))
    if answer and answer.status not in OPENED:
        code = settings.output.show_answer(answer, knowledge, number)
        warn("nothing was exported")
        return code
    text = exported(answer, knowledge, number, form_of(to, output), large=large)
    return save(text, output, force=force)


def _answer(ctx: typer.Context, words: Sequence[str] | None, section: Section | None) -> int:
    """Look up words, in a section where one is asked for, and show the answer."""
    settings: Settings = ctx.obj
    return show_answer(settings, words, section)


def _version(settings: Settings) -> int:
    """Show the versions of the tool and of its knowledge."""
    from importlib.metadata import version

    write(f"cramptool {version('cramptool')}\n")
    knowledge = load(settings.file)
    reviewed = f"reviewed {knowledge.reviewed}, next review {knowledge.next_review}"
    write(f"knowledge {in_a_line(knowledge.version)}, {reviewed}, not by a clinician\n")
    return FOUND
