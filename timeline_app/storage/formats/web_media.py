"""Pictures, sounds and films inside a web page, as ``data:`` addresses (RFC 2397)."""

from base64 import b64encode
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Final

from timeline_app.model.collection import Medium
from timeline_app.storage.media import file_of

MOST: Final = 8 << 20
"""Bytes of one file that go into the page; browsers get slow with more."""
MOST_IN_ALL: Final = 64 << 20
TYPES: Final = {
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".jfif": "image/jpeg",
    ".gif": "image/gif",
    ".webp": "image/webp",
    ".avif": "image/avif",
    ".bmp": "image/bmp",
    ".svg": "image/svg+xml",
    ".mp3": "audio/mpeg",
    ".wav": "audio/wav",
    ".ogg": "audio/ogg",
    ".oga": "audio/ogg",
    ".opus": "audio/ogg",
    ".flac": "audio/flac",
    ".m4a": "audio/mp4",
    ".aac": "audio/aac",
    ".mp4": "video/mp4",
    ".m4v": "video/mp4",
    ".webm": "video/webm",
    ".ogv": "video/ogg",
}
"""What browsers show."""


@dataclass(slots=True)
class Album:
    """Takes files into the page as long as there is room."""

    folder: Path | None
    used: int = 0
    notes: list[str] = field(default_factory=list)
    _taken: dict[str, str | None] = field(default_factory=dict)

    def address(self, medium: Medium, who: str) -> str | None:
        """The ``data:`` address of a medium; None where it stays out, which is noted."""
        if medium.src not in self._taken:
            self._taken[medium.src] = self._address(medium.src, who)
        return self._taken[medium.src]

    def _address(self, src: str, who: str) -> str | None:
        kind = TYPES.get(PurePosixPath(src).suffix.lower())
        file = file_of(self.folder, src)
        size = 0 if file is None else file.stat().st_size
        fault = "it is not there" if file is None else self._fault(kind, size)
        if file is None or fault:
            self.notes.append(f'{who}: the file "{src}" is not part of the page, {fault}')
            return None
        self.used += size
        return f"data:{kind};base64,{b64encode(file.read_bytes()).decode('ascii')}"

    def _fault(self, kind: str | None, size: int) -> str:
        if kind is None:
            return "browsers don't show files of its kind"
        if size > MOST:
            return f"it is larger than {MOST >> 20} MB"
        if self.used + size > MOST_IN_ALL:
            return f"all files together are larger than {MOST_IN_ALL >> 20} MB"
        return ""
