"""What was typed behind the program's name, sorted: options may stand anywhere among the words."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from cramptool.errors import UsageError

HELP = frozenset({"-h", "--help"})
WORDS_ONLY = "--"
"""Behind it nothing is an option."""


class Arguments(NamedTuple):
    """The options that every command has, with their values; the words, a command's own options behind them."""

    options: tuple[str, ...]
    words: tuple[str, ...]
    asks_help: bool


def arrange(args: Sequence[str], app: Any) -> Arguments:  # noqa: ANN401  # Typer itself is known to cli alone
    """Sort what was typed for an app, a Typer group: its options, and those of its commands.

    Raises `UsageError` for an option that there is not, and for one without its value.
    """
    everywhere = takes_value_of(app)
    options: list[str] = []
    words: list[str] = []
    own_options: list[str] = []
    asks_help = False
    takes_value = {**takes_value_of(*app.commands.values()), **everywhere}
    rest = iter(args)
    for arg in rest:
        name = arg.partition("=")[0]
        if arg == WORDS_ONLY:
            own_options += [arg, *rest]
        elif name in HELP:
            asks_help = True
        elif not arg.startswith("-") or arg == "-":
            words.append(arg)
        elif name in takes_value:
            found = options if name in everywhere else own_options
            found.append(arg)
            if takes_value.get(arg):
                value = next(rest, None)
                if value is None or value in takes_value:  # an option is no country, and no file
                    message = f"{arg} needs a value. Try: cramptool --help"
                    raise UsageError(message)
                found.append(value)
        else:
            raise UsageError(_no_option(name, sorted({*takes_value, *HELP})))
    return Arguments(tuple(options), (*words, *own_options), asks_help)


def takes_value_of(*commands: Any) -> dict[str, bool]:  # noqa: ANN401  # see above
    """Return the names of the options of commands, each with whether a value follows it."""
    return {name: not option.is_flag for command in commands for option in options_of(command) for name in option.opts}


def options_of(command: Any) -> list[Any]:  # noqa: ANN401  # see above
    """Return the options of a command, its arguments aside, as Typer describes them."""
    return [param for param in command.params if param.param_type_name == "option"]


def _no_option(name: str, options: Sequence[str]) -> str:
    """Return what to say of an option that there is not, the near one named."""
    from cramptool.spelling import near_names

    near = near_names(name, options)
    meant = f", did you mean {options[near[0]]}?" if near else "."
    return f"there is no option {name}{meant} Try: cramptool --help"
