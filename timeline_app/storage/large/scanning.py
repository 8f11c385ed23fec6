"""Finding the events of a file that isn't sound, such as one with NaN in it.

Only brackets, commas and texts are looked at; what stands between them is read with care later.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from timeline_app.storage.located import NotJsonError

_TOKEN: Final = re.compile(rb'"(?:[^"\\]|\\.)*"|[][{},]', re.DOTALL)
_SPACE: Final = b" \t\r\n"
_KEY: Final = b'"events"'
_CUT_SHORT: Final = "the file ends too early: it is not whole"


def scanned(content: bytes) -> tuple[int, int, list[memoryview]]:
    """Where the list of events begins and ends, and its entries; 0 and 0 where there is none.

    Raises:
        NotJsonError: brackets don't match, or a value is missing; its offset is in bytes.
    """
    begin = list_begin(content)
    if begin < 0:
        return 0, 0, []
    signs = [begin, *entry_ends(content, begin)]
    return begin, signs[-1] + 1, _between(content, signs)


def list_begin(content: bytes) -> int:
    """The bracket of the list of events, that of the file or of a key of a group; -1: there is none."""
    depth, key = 0, b""
    for match in _TOKEN.finditer(content):
        sign = match[0]
        if sign == b"[" and (depth == 0 or (depth == 1 and key == _KEY)):
            return match.start()
        if sign in b"[{":
            depth += 1
        elif sign in b"]}":
            depth -= 1
        key = sign if sign[:1] == b'"' else b""
    return -1


def entry_ends(content: bytes, begin: int) -> Iterator[int]:
    """The commas of the list that begins there, at last its bracket.

    Raises:
        NotJsonError: brackets don't match; its offset is in bytes.
    """
    depth = 0
    for match in _TOKEN.finditer(content, begin + 1):
        sign = match[0]
        if depth == 0 and sign in b",]}":
            if sign == b"}":
                raise NotJsonError("a comma or ] is missing before }", match.start())
            yield match.start()
            if sign == b"]":
                return
        elif sign in b"[{":
            depth += 1
        elif sign in b"]}":
            depth -= 1
    raise NotJsonError(_CUT_SHORT, len(content))


def _between(content: bytes, signs: list[int]) -> list[memoryview]:
    """What stands between these signs, without the white space around it."""
    whole = memoryview(content)
    entries: list[memoryview] = []
    for before, after in pairwise(signs):
        text = content[before + 1 : after].rstrip(_SPACE)
        begin = before + 1 + len(text) - len(text.lstrip(_SPACE))
        entries.append(whole[begin : before + 1 + len(text)])
    if len(entries) == 1 and not entries[0]:
        return []
    for entry, sign in zip(entries, signs[1:], strict=True):
        if not entry:
            raise NotJsonError(f"a value is missing before {chr(content[sign])}", sign)
    return entries
