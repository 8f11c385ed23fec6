"""Several names in one cell: 魏莹、李四 in Chinese, "Wei Ying, Li Si" elsewhere."""

import re
from collections.abc import Sequence
from typing import Final

_COMMAS: Final = re.compile("[,，、]")
_STRONGER: Final = re.compile("[;；]")


def joined(items: Sequence[str], lang: str) -> str:
    """The items as they are written in a cell.

    Where an item has a comma of its own, a semicolon divides them: read back, they are the same.
    """
    zh = lang.startswith("zh")
    if any(_COMMAS.search(item) for item in items):
        text = ("；" if zh else "; ").join(items)
        return text if len(items) > 1 else f"{text}{'；' if zh else ';'}"
    return ("、" if zh else ", ").join(items)


def divided(text: str) -> tuple[str, ...]:
    """The items of a text, each once; a semicolon, where there is one, divides alone."""
    divider = _STRONGER if _STRONGER.search(text) else _COMMAS
    items = (" ".join(item.split()) for item in divider.split(text))
    return tuple(dict.fromkeys(item for item in items if item))
