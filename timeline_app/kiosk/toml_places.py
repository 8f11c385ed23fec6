"""In which line of a TOML text each key stands, which the standard library's reader doesn't say.

Read statement by statement: lines are added until they are TOML by themselves.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from typing import Final

Path = tuple[str, ...]
_FAULT_AT: Final = re.compile(r"(?P<what>.*) \(at line (?P<line>\d+), column (?P<column>\d+)\)")
_FAULT_AT_END: Final = " (at end of document)"


def lines_of(text: str) -> dict[Path, int]:
    """The line, from 1, of each key and of each table of a text that is TOML."""
    found: dict[Path, int] = {}
    table: Path = ()
    lines: list[str] = []
    for number, line in enumerate(text.split("\n"), start=1):
        lines.append(line)
        try:
            value = tomllib.loads("\n".join(lines))
        except tomllib.TOMLDecodeError:
            continue  # the statement goes on in the next line
        paths = list(_paths(value))
        if lines[0].lstrip().startswith("["):
            table = paths[-1]
            paths = [table]
        else:
            paths = [table + path for path in paths]
        for path in paths:
            found.setdefault(path, number - len(lines) + 1)
        lines.clear()
    return found


def fault_of(error: tomllib.TOMLDecodeError, text: str) -> tuple[str, int, int]:
    """What breaks the grammar of a text, with line and column."""
    found = _FAULT_AT.fullmatch(str(error))
    if found is not None:
        return found["what"], int(found["line"]), int(found["column"])
    lines = text.split("\n")
    return str(error).removesuffix(_FAULT_AT_END), len(lines), len(lines[-1]) + 1


def _paths(value: Mapping[str, object]) -> Iterator[Path]:
    """The ways to all values, those around them first."""
    for key, inner in value.items():
        yield (key,)
        if isinstance(inner, list) and inner and isinstance(inner[0], dict):
            yield from ((key, *path) for path in _paths(inner[0]))
        elif isinstance(inner, dict):
            yield from ((key, *path) for path in _paths(inner))
