"""Keys as they are printed on a keyboard."""

import re

from timeline_app.commands import Command
from timeline_app.model.localized import Localized

_NAMES = {
    "Left": "←",
    "Right": "→",
    "PgDown": "Page Down",
    "PgUp": "Page Up",
    "Return": "Enter",
    "Escape": "Esc",
    "-": "−",
}
_SPACE = Localized({"zh": "空格", "en": "Space"})


def keys_of(command: Command, lang: str) -> tuple[tuple[str, ...], ...]:
    """The keys of a command, each as the caps that are pressed together; none twice."""
    named = (_caps(key, lang) for key in command.keys)
    return tuple(dict.fromkeys(named))


def _caps(key: str, lang: str) -> tuple[str, ...]:
    parts = re.split(r"(?<=.)\+(?=.)", key)  # the plus itself is a key, too
    return tuple(_SPACE.best(lang) if part == "Space" else _NAMES.get(part, part) for part in parts)
