"""Captions of sounds and films: WebVTT and SubRip files beside them.

Only when and what is read: places, styles and voices are left out. Both formats are those of the
W3C's WebVTT (https://www.w3.org/TR/webvtt1/), whose times SubRip writes with a comma.
"""

import html
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from msgspec import Struct

from timeline_app.storage.files import FileFaultError, inside

MOST_BYTES: Final = 2_000_000
"""Of a file of captions; what is larger is none."""
_TIME = r"(?:(\d{1,4}):)?(\d{1,2}):(\d{2})[.,](\d{3})"
_TIMES: Final = re.compile(rf"\s*{_TIME}[ \t]+-->[ \t]+{_TIME}")
_BLANK: Final = re.compile(r"\n[ \t]*\n")
_TAG: Final = re.compile(r"<[^<>]*>")


class Cue(Struct, frozen=True):
    """What is said from one time to another, in milliseconds from the beginning."""

    start: int
    end: int
    text: str


def captions(folder: Path, medium: Path, lang: str) -> tuple[Cue, ...]:
    """The captions beside a medium: ``name.LANG.vtt`` before ``name.vtt``, then ``.srt``.

    Nothing where there are none, or where they lie outside the folder or cannot be read.
    """
    for middle in (f".{lang}", ""):
        for suffix in (".vtt", ".srt"):
            found = _read(folder, medium.with_name(f"{medium.stem}{middle}{suffix}"))
            if found:
                return found
    return ()


def cues(text: str) -> tuple[Cue, ...]:
    """The cues of a file's text, by time; what is no cue is passed over."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    found = (_cue(block.strip("\n").split("\n")) for block in _BLANK.split(text))
    return tuple(sorted((cue for cue in found if cue is not None), key=lambda cue: cue.start))


def said_at(spoken: Sequence[Cue], time: int) -> str:
    """What stands below the picture at a time, in milliseconds."""
    return "\n".join(cue.text for cue in spoken if cue.start <= time < cue.end)


def _read(folder: Path, file: Path) -> tuple[Cue, ...]:
    with suppress(FileFaultError, OSError, UnicodeDecodeError, ValueError):
        found = inside(folder, str(file.relative_to(folder.resolve())))
        if found.is_file() and found.stat().st_size <= MOST_BYTES:
            return cues(found.read_bytes().decode("utf-8-sig"))
    return ()


def _cue(lines: list[str]) -> Cue | None:
    for number, line in enumerate(lines[:2]):  # a name or number may stand above the times
        times = _TIMES.match(line)
        if times is not None:
            start, end = _milliseconds(times.groups())
            return Cue(start, end, "\n".join(_plain(lines[number + 1 :])))
    return None


def _plain(lines: list[str]) -> Iterator[str]:
    for line in lines:
        plain = html.unescape(_TAG.sub("", line)).strip()
        if plain:
            yield plain


def _milliseconds(parts: tuple[str | None, ...]) -> tuple[int, int]:
    numbers = [int(part or 0) for part in parts]
    start, end = (
        ((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths
        for hours, minutes, seconds, thousandths in (numbers[:4], numbers[4:])
    )
    return start, end
