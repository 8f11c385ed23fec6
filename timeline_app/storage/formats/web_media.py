"""Pictures, sounds and films inside a web page, as ``data:`` addresses (RFC 2397)."""

from base64 import b64encode
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Final

from timeline_app.model.collection import Medium
from timeline_app.storage.formats.note import Note
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


_GONE: Final = Note("it is not there", "它不在原处")
_UNSHOWN: Final = Note("browsers don't show files of its kind", "浏览器不显示这类文件")


@dataclass(slots=True)
class Album:
    """Takes files into the page as long as there is room."""

    folder: Path | None
    used: int = 0
    notes: list[Note] = field(default_factory=list)
    _taken: dict[str, str | None] = field(default_factory=dict)

    def address(self, medium: Medium, who: Note) -> str | None:
        """The ``data:`` address of a medium; None where it stays out, which is noted."""
        if medium.src not in self._taken:
            self._taken[medium.src] = self._address(medium.src, who)
        return self._taken[medium.src]

    def _address(self, src: str, who: Note) -> str | None:
        kind = TYPES.get(PurePosixPath(src).suffix.lower())
        file = file_of(self.folder, src)
        size = 0 if file is None else file.stat().st_size
        fault = _GONE if file is None else self._fault(kind, size)
        if file is None or fault is not None:
            english = f'the file "{src}" is not part of the page, {fault}'
            chinese = f"文件“{src}”没有收入网页：{(fault or _GONE).sentence['zh']}"
            self.notes.append(Note(english, chinese).about(who))
            return None
        self.used += size
        return f"data:{kind};base64,{b64encode(file.read_bytes()).decode('ascii')}"

    def _fault(self, kind: str | None, size: int) -> Note | None:
        if kind is None:
            return _UNSHOWN
        if size > MOST:
            return Note(f"it is larger than {MOST >> 20} MB", f"它大于 {MOST >> 20} MB")
        if self.used + size > MOST_IN_ALL:
            most = MOST_IN_ALL >> 20
            return Note(f"all files together are larger than {most} MB", f"文件合计大于 {most} MB")
        return None
