"""Every command, one record in one table: keys, menus, buttons and the list of keys come from it.

``command`` says what a command is and what it acts on, ``table`` holds them all.
"""

from timeline_app.commands.command import Command, Needs, Stage
from timeline_app.commands.table import COMMANDS, command

__all__ = ["COMMANDS", "Command", "Needs", "Stage", "command"]
