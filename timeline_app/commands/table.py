"""The one table of commands, in the order of the menu and of the list of keys."""

from typing import Final

from timeline_app.commands.archiving import EDITING, FILING
from timeline_app.commands.command import Command
from timeline_app.commands.looking import LOOKING
from timeline_app.commands.windowing import WINDOWING

COMMANDS: Final[tuple[Command, ...]] = LOOKING + FILING + EDITING + WINDOWING


def command(command_id: str) -> Command:
    """The command of this id.

    Raises:
        KeyError: there is none.
    """
    try:
        return next(each for each in COMMANDS if each.id == command_id)
    except StopIteration:
        raise KeyError(command_id) from None
