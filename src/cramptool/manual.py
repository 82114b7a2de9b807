"""The manual: what `--help` and the man page say, made from the commands themselves and from the words below."""

from collections.abc import Mapping
from itertools import groupby
from typing import Any, NamedTuple

from cramptool.arguments import options_of
from cramptool.emergency import call_if_worse

EMERGENCY = call_if_worse()
"""The first line of every page."""

PURPOSE = "What to do about a muscle cramp or spasm, and when it is something worse."

EXAMPLES: Mapping[str, tuple[tuple[str, str], ...]] = {
    "cramptool": (
        ("cramptool calf", "what to do about a cramp in the calf"),
        ("cramptool swollen calf", "when it may be worse than a cramp"),
        ("cramptool danger-signs", "when to call, when to be seen, when to book a visit"),
        ("cramptool prevent night", "how to keep night cramps away"),
        ("cramptool does magnesium help", "what is known of a remedy"),
        ("cramptool calf --region GB", "with the number to call in your country"),
    ),
    "show": (
        ("cramptool show calf", "what to do about a cramp in the calf"),
        ("cramptool charley horse", "the same; the word show may be left out"),
        ("cramptool show turpentine", "what the article says of a remedy, the caution first"),
        ("cramptool show night --full", "all there is on night cramps, with sources"),
        ("cramptool show night --full --color always | less -R", "the same, page by page"),
    ),
    "first-aid": (
        ("cramptool first-aid", "what to do about any cramp"),
        ("cramptool first-aid foot", "what to do about a cramp in the foot"),
    ),
    "guide": (
        ("cramptool guide calf", "one step at a time, each hold counted down"),
        ("cramptool guide seizure", "time it: says when to call"),
        ("cramptool guide gymnastics", "a series of exercises, with its sets"),
    ),
    "danger-signs": (
        ("cramptool danger-signs", "all signs, the gravest first"),
        ("cramptool danger-signs calf", "those of the calf, with what to do"),
        ("cramptool danger-signs --width 76 > signs.txt", "to print and pin up"),
    ),
    "prevent": (
        ("cramptool prevent", "all there is, with what is proven"),
        ("cramptool prevent night", "what may keep night cramps away"),
    ),
    "exercises": (
        ("cramptool exercises calf", "exercises for the calf"),
        ("cramptool exercises pregnancy", "and what to leave out in pregnancy"),
    ),
    "nutrition": (
        ("cramptool nutrition", "food and drink, with what is proven"),
        ("cramptool nutrition sport", "what to drink around sport"),
    ),
    "types": (("cramptool types", "kinds of cramp and spasm, and how common they are"),),
    "symptoms": (("cramptool symptoms hand", "what a hand cramp feels like"),),
    "causes": (
        ("cramptool causes night", "why cramps come at night"),
        ("cramptool causes --full", "all causes, with sources"),
    ),
    "remedies": (
        ("cramptool remedies", "home remedies, those that do harm under their own heading"),
        ("cramptool remedies calf", "those for the calf"),
    ),
    "medicines": (
        ("cramptool medicines", "what the article names, and who must not take it"),
        ("cramptool medicines pregnant", "with what to know in pregnancy first"),
    ),
    "exams": (("cramptool exams", "which tests there are, and whom to see"),),
    "search": (
        ("cramptool search magnesium", "where the word stands, names first"),
        ("cramptool search warm bath", "where both words stand"),
    ),
    "list": (
        ("cramptool list", "the topics, each with what to do first"),
        ("cramptool list regions", "countries, and the numbers to call"),
    ),
    "check": (
        ("cramptool check", "the file that cramptool comes with"),
        ("cramptool check mine.yaml", "your own"),
    ),
    "schema": (
        ("cramptool schema > cramptool.schema.json", "so that your editor helps you write"),
        ("cramptool schema --answer", "what --json prints"),
    ),
    "export": (
        ("cramptool export calf -o calf.html", "one sheet to print from your browser and pin up"),
        ("cramptool export calf --large -o calf.html", "the same in large letters"),
        ("cramptool export -o cramps.html", "all of it"),
        ("cramptool export seizure --to md", "for a wiki"),
        ("cramptool export -o mine.json", "then: cramptool --file mine.json calf"),
    ),
    "init": (("cramptool init mine.yaml", "then: cramptool check mine.yaml"),),
}
"""What to type, and what it shows, by command."""

HELP_TERM = ("--help, -h", "Show this page or, with a command, its own.")

ENVIRONMENT = (
    ("CRAMPTOOL_REGION", "Your country, for the number to call, as --region."),
    ("CRAMPTOOL_FILE", "The knowledge file to read, as --file."),
    ("ACCESSIBLE", "Set to 1, plain lines for a screen reader, as --plain. TERM=dumb does the same."),
    ("NO_COLOR", "Set to anything, no colour on a terminal, as --color never."),
    ("FORCE_COLOR", "Set to anything, colour in a pipe too, as --color always."),
    ("COLUMNS", "How wide to draw on a terminal, in place of what it says itself."),
)
"""The variables that are read. An option beats a variable."""

EXIT_STATUS = (
    ("0", "Something was shown: an answer, a choice or a danger. A reader that closed its pipe is no error."),
    ("1", "Nothing matched, or check found errors."),
    ("2", "Wrong usage: no such option or command."),
    ("3", "The knowledge file is missing, unreadable or invalid."),
    ("4", "The answer could not be written: the disk or the memory is full, or stdout is closed."),
    ("130", "Stopped by Ctrl-C; 143 by SIGTERM."),
)
"""What the number means with which cramptool ends."""

ABOUT = (
    "Type where it hurts, or ask as you would say it, without quotes: cramptool WORDS is short for cramptool show "
    "WORDS. If the words may mean something worse than a cramp, help comes first. The options may stand anywhere."
)
"""What to know before the first use."""


WORDS_ABOUT = "WORDS say where it hurts, or when, or what helps: calf, at night, banana; cramptool list has more. "
"""What the words behind a command may be."""

OPTIONS_ABOUT = "The options of cramptool --help may stand anywhere too."

FAULTS = (
    "A statement that is wrong stands in the file data/cramps.yaml of the source; CONTRIBUTING.md beside it tells how "
    "to correct it, and where to tell us. One that could hurt somebody goes before all else."
)
"""Where to turn with a fault."""


class Part(NamedTuple):
    """A titled list: what to type or what there is, and what it does or means."""

    title: str
    terms: tuple[tuple[str, str], ...]


class Page(NamedTuple):
    """A page of the manual, in the order of reading."""

    says: str
    examples: Part
    usage: str
    about: str
    groups: tuple[Part, ...]
    options: Part


def front_page(app: Any) -> Page:  # noqa: ANN401  # Typer's command; Typer itself is known to cli alone
    """Return the page on the whole program: its commands in groups, and the options that all of them have."""
    commands = groupby(app.commands.values(), key=lambda command: command.rich_help_panel)
    groups = (Part(title, tuple((_usage(command), command.help) for command in group)) for title, group in commands)
    options = _options(app)
    return Page(
        says=PURPOSE,
        examples=Part("Examples", EXAMPLES["cramptool"]),
        usage="cramptool [COMMAND] [WORDS...] [OPTIONS]",
        about=ABOUT,
        groups=tuple(groups),
        options=options._replace(terms=(*options.terms, HELP_TERM)),
    )


def command_page(app: Any, name: str) -> Page:  # noqa: ANN401  # see above
    """Return the page on one command, with its own options."""
    command = app.commands[name]
    return Page(
        says=command.help,
        examples=Part("Examples", EXAMPLES[name]),
        usage=f"cramptool {_usage(command)} [OPTIONS]",
        about=f"{WORDS_ABOUT if 'WORDS' in _usage(command) else ''}{OPTIONS_ABOUT}",
        groups=(),
        options=_options(command),
    )


def command_pages(app: Any) -> tuple[Page, ...]:  # noqa: ANN401  # see above
    """Return the pages on all commands."""
    return tuple(command_page(app, name) for name in app.commands)


def _usage(command: Any) -> str:  # noqa: ANN401  # see above
    """Return a command and what follows it: "prevent [WORDS...]"."""
    return " ".join((command.name, *(param.metavar for param in command.params if param.param_type_name == "argument")))


def _options(command: Any) -> Part:  # noqa: ANN401  # see above
    """Return the options of a command: "--region CC"."""
    names = (f"{', '.join(sorted(option.opts))} {option.metavar or ''}".strip() for option in options_of(command))
    return Part("Options", tuple(zip(names, (option.help for option in options_of(command)), strict=True)))
