"""The files of media: which one is meant, and what it is by its name."""

import re
from enum import Enum
from pathlib import Path, PurePosixPath
from typing import Final

from timeline_app.storage.files import FileFaultError, inside


class Kind(Enum):
    """What a medium is for those who see or hear it."""

    PICTURE = ".png .jpg .jpeg .jfif .gif .webp .bmp .tif .tiff .svg .heic .avif"
    SOUND = ".mp3 .wav .ogg .oga .opus .flac .m4a .aac"
    FILM = ".mp4 .m4v .mov .webm .mkv .ogv .avi"

    @property
    def suffixes(self) -> tuple[str, ...]:
        """How names of such files end."""
        return tuple(self.value.split())


_RECORDINGS: Final = re.compile(
    rb"ID3|\xff[\xe0-\xff]|OggS|fLaC|\x1aE\xdf\xa3|....ftyp|RIFF....(WAVE|AVI )", re.DOTALL
)
"""How sounds and films begin. Lists of addresses, which players follow, begin otherwise."""
_KINDS: Final = {suffix: kind for kind in Kind for suffix in kind.suffixes}


def kind_of(src: str) -> Kind:
    """What the name says; where it says nothing, a picture: the file itself will tell."""
    return _KINDS.get(PurePosixPath(src).suffix.lower(), Kind.PICTURE)


def file_of(folder: Path | None, src: str) -> Path | None:
    """The ordinary file of this name in the collection's folder, links followed.

    None where it isn't there, isn't a file, or lies outside the folder.
    """
    if folder is None:
        return None
    try:
        found = inside(folder, src)
        return found if found.is_file() else None
    except (FileFaultError, OSError):
        return None


def is_recording(file: Path) -> bool:
    """Whether the file itself begins as a sound or film does."""
    try:
        with file.open("rb") as opened:
            return _RECORDINGS.match(opened.read(16)) is not None
    except OSError:
        return False
