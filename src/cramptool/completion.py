"""Shell completion: what may be typed at the cursor, the names of the knowledge file among it."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from cramptool.answers import everything
from cramptool.arguments import arrange, options_of
from cramptool.errors import CramptoolError
from cramptool.loading import load
from cramptool.manual import HELP_TERM
from cramptool.model import Knowledge, Section
from cramptool.printable import in_a_line
from cramptool.render.blocks import caution_in_brief

FILES = "/"
"""Stands for the names of files, which the shell itself knows best."""

Offers = Iterator[tuple[str, str]]
"""What may be typed, each with what it is."""


def completions(app: Any, words: Sequence[str]) -> str:  # noqa: ANN401  # Typer itself is known to cli alone
    """Return a line for all that may stand in place of the last of `words`: what to type, a tab, what it is.

    `words` are those behind the program's name up to the cursor. A knowledge file that cannot be read has no names to
    offer, and a line that is wrong up to here offers nothing: that is told when it is run.
    """
    *before, last = words or [""]
    option, equals, value = last.partition("=")
    equals = equals if option.startswith("--") else ""
    if equals:  # --color=al is --color al
        before, last = [*before, option], value
    offers: dict[str, str] = {}
    try:
        for text, says in _offers(app, before, last):
            if text.startswith(last) or text == FILES:
                offers.setdefault(text if text == FILES else f"{option}{equals}{text}" if equals else text, says)
    except CramptoolError:
        pass
    return "".join(f"{text}\t{in_a_line(says)}".rstrip() + "\n" for text, says in offers.items())


def _offers(app: Any, before: Sequence[str], last: str) -> Offers:  # noqa: ANN401  # Typer's
    """Yield what may come after `before` where `last` is begun."""
    option = _option(app, before[-1]) if before else None
    typed = arrange(before[:-1] if option else before, app)
    command = app.commands.get(typed.words[0]) if typed.words else None
    file = app.make_context("cramptool", list(typed.options), resilient_parsing=True).params["file"]
    knowledge = partial(load, file and str(Path(file).expanduser()))  # the shell has not expanded it yet
    if option:
        yield from _values(option, None, knowledge, is_begun=bool(last))
    elif last.startswith("-"):
        yield from _options(app)
        yield from _options(command) if command else ()
        yield "--help", HELP_TERM[1]
    else:
        if not typed.words:
            yield from ((command.name, command.help) for command in app.commands.values())
        if command is None:
            command = app.commands["show"]
        section = next((section for section in Section if section.value == command.name), None)
        for param in command.params:
            if param.param_type_name == "argument":
                yield from _values(param, section, knowledge, is_begun=bool(last))


def _option(app: Any, name: str) -> Any:  # noqa: ANN401  # Typer's
    """Return the option of this name that takes a value, None where there is none."""
    options = (option for owner in (app, *app.commands.values()) for option in options_of(owner))
    return next((option for option in options if name in option.opts and not option.is_flag), None)


def _options(owner: Any) -> Offers:  # noqa: ANN401  # Typer's
    """Yield the options of a command, each under its long name."""
    yield from ((option.opts[0], option.help) for option in options_of(owner))


def _values(param: Any, section: Section | None, knowledge: Callable[[], Knowledge], *, is_begun: bool) -> Offers:  # noqa: ANN401  # Typer's
    """Yield what an option or an argument may be."""
    if param.name == "words":
        yield from _names(knowledge(), section, is_begun=is_begun)
    elif param.name == "region":
        yield from ((row.id, f"{row.name}: {row.action}") for row in everything(knowledge(), "regions"))
    elif param.name in {"file", "files", "path"}:
        yield FILES, ""
    else:
        yield from ((choice, "") for choice in getattr(param.type, "choices", ()))


def _names(knowledge: Knowledge, section: Section | None, *, is_begun: bool) -> Offers:
    """Yield the topics and, once a word is begun, the danger signs and the entries, cautioned.

    No action is said here: what was typed before may be a danger.
    """
    yield from ((topic.id, topic.name) for topic in knowledge.topics)
    if is_begun:
        if section in {None, Section.DANGER_SIGNS}:
            yield from ((sign.id, f"danger sign: {sign.name}") for sign in knowledge.danger_signs)
        rows = zip(knowledge.entries, everything(knowledge, "entries"), strict=True)
        yield from (
            (row.id, f"{caution_in_brief(row)}: {row.name}")
            for entry, row in rows
            if section is None or entry.kind in section.kinds
        )
