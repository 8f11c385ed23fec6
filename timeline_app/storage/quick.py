"""The fast way to read JSON, for files in which nothing is doubtful.

The standard library's decoder in C is some eight times faster than ``located``; what it would let
pass in silence (duplicate keys, NaN, lone surrogates, depth) is looked for, and sends the file the
careful way.
"""

import json
import math
import re
from collections.abc import Iterable, Sequence
from typing import Final, Never

from timeline_app.storage.located import MAX_DEPTH, MAX_DIGITS
from timeline_app.storage.problems import BOM

_ESCAPED_SURROGATE: Final = re.compile(r"\\u[dD][89a-fA-F]")


class DoubtError(ValueError):
    """The text needs the careful way."""


def parse(text: str, within: int = 0) -> object:
    """The value of a text that is beyond doubt; it stands within so many groups and lists.

    Raises:
        DoubtError: it may have an error of the file, or is no JSON.
    """
    if _ESCAPED_SURROGATE.search(text):
        raise DoubtError
    try:
        value: object = json.loads(
            text.removeprefix(BOM),
            object_pairs_hook=_without_duplicates,
            parse_constant=_refuse,
            parse_int=_whole,
            parse_float=_finite,
        )
    except (ValueError, RecursionError) as fault:
        raise DoubtError from fault
    if _deep(value, MAX_DEPTH - within):
        raise DoubtError
    return value


def _deep(value: object, most: int) -> bool:
    """Whether groups and lists nest too deeply, looked at level by level."""
    level = [value]
    for _ in range(most):
        level = [inner for outer in level for inner in _inside(outer) if _nests(inner)]
        if not level:
            return False
    return True


def _nests(value: object) -> bool:
    return isinstance(value, dict | list)


def _inside(value: object) -> Iterable[object]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


def _without_duplicates(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
    group = dict(pairs)
    if len(group) != len(pairs):
        raise DoubtError
    return group


def _refuse(_: str) -> Never:
    raise DoubtError


def _whole(literal: str) -> int:
    if len(literal) > MAX_DIGITS:
        raise DoubtError
    return int(literal)


def _finite(literal: str) -> float:
    value = float(literal)
    if len(literal) > MAX_DIGITS or not math.isfinite(value):
        raise DoubtError
    return value
