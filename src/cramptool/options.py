"""The options and arguments of the command line, each declared once."""

from enum import StrEnum
from typing import Annotated

import typer

from cramptool.answering import FILE_VARIABLE, REGION_VARIABLE
from cramptool.exporting import Form
from cramptool.output import Color


class Shell(StrEnum):
    """The shells that cramptool completes in."""

    BASH = "bash"
    ZSH = "zsh"
    FISH = "fish"


class Listed(StrEnum):
    """What `list` lists."""

    TOPICS = "topics"
    ENTRIES = "entries"
    SIGNS = "signs"
    REGIONS = "regions"


File = Annotated[
    str | None,
    typer.Option(
        "--file",
        metavar="PATH",
        envvar=FILE_VARIABLE,
        help="Read your own knowledge file instead of the one that comes with cramptool.",
    ),
]
Plain = Annotated[
    bool, typer.Option("--plain", help="Plain lines, as in a pipe: for a screen reader. ACCESSIBLE=1 keeps it so.")
]
Json = Annotated[bool, typer.Option("--json", help="One JSON object, for scripts.")]
ColorWhen = Annotated[
    Color, typer.Option("--color", metavar="WHEN", help="auto, always or never; always draws panels into a pipe too.")
]
RegionCode = Annotated[
    str | None,
    typer.Option(
        "--region",
        metavar="CC",
        envvar=REGION_VARIABLE,
        help="Your country (AU or Australia), for the number to call. CRAMPTOOL_REGION=AU keeps it so.",
    ),
]
Width = Annotated[
    int | None,
    typer.Option(
        "--width", metavar="N", min=20, help="Draw so many columns wide, 20 to 100, into a pipe or a file too."
    ),
]
Version = Annotated[bool, typer.Option("--version", "-V", help="Show the versions of the tool and its knowledge.")]
ShowCompletion = Annotated[
    Shell | None,
    typer.Option("--show-completion", metavar="SHELL", help="Print the completion for bash, zsh or fish."),
]
Words = Annotated[list[str] | None, typer.Argument(metavar="[WORDS...]")]
SomeWords = Annotated[list[str] | None, typer.Argument(metavar="WORDS...")]
Full = Annotated[bool, typer.Option("--full", help="All there is: every entry, amounts, sources.")]
Exact = Annotated[
    bool, typer.Option("--exact", help="Take words as they are typed; only a misspelt danger is still heard.")
]
To = Annotated[
    Form | None, typer.Option("--to", metavar="FORM", help="html, md or json; else what the name of the file says.")
]
OutputFile = Annotated[
    str | None, typer.Option("--output", "-o", metavar="PATH", help="Write to this file instead of stdout.")
]
Large = Annotated[bool, typer.Option("--large", help="Large letters: 18 points on paper. For html.")]
Force = Annotated[bool, typer.Option("--force", help="Write in the place of a file that is there already.")]
NoTimer = Annotated[bool, typer.Option("--no-timer", help="No countdown and no bell: Enter goes on.")]
Files = Annotated[list[str] | None, typer.Argument(metavar="[FILE...]")]
NewFile = Annotated[str, typer.Argument(metavar="PATH")]
OfAnswer = Annotated[bool, typer.Option("--answer", help="The schema of what --json prints instead.")]
ListedNames = Annotated[Listed, typer.Argument(metavar="[WHAT]")]
