"""Pictures read from files: only of kinds we know, never larger than they are shown.

What a file is, its first bytes say, not its name: Qt would otherwise hand any file to any of its
readers, and that of SVG follows the addresses in a file.
"""

from enum import Enum
from pathlib import Path
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

_KINDS: Final = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"II*\x00", "tiff"),
    (b"MM\x00*", "tiff"),
    (b"BM", "bmp"),
)
MOST_MEGABYTES: Final = 256
"""Of memory that one picture may take at its full size."""
_LEAST_BITS: Final = 32
_TURNED: Final = QImageIOHandler.Transformation.TransformationRotate90


class Fault(Enum):
    """Why a picture can't be shown."""

    MISSING = "missing"
    UNSUPPORTED = "unsupported"
    HUGE = "huge"
    BROKEN = "broken"


class PictureError(Exception):
    """A picture that can't be shown."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.value)
        self.fault = fault


class PictureFile(Struct, frozen=True):
    """A picture as its file describes it."""

    path: Path
    kind: str
    width: int
    height: int

    @property
    def size(self) -> QSize:
        """Pixels of the upright picture."""
        return QSize(self.width, self.height)


def described(path: Path) -> PictureFile:
    """What the beginning of the file says; fast enough for the window's own thread.

    Raises:
        PictureError: it is missing, of a kind we don't read, too large or damaged.
    """
    kind = _kind(path)
    reader = _reader(path, kind)
    size = reader.size()
    if size.isEmpty():
        raise PictureError(Fault.BROKEN)
    if _megabytes(reader, size) > MOST_MEGABYTES:
        raise PictureError(Fault.HUGE)
    upright = size.transposed() if _is_turned(reader) else size
    return PictureFile(path, kind, upright.width(), upright.height())


def read(file: PictureFile, size: QSize) -> QImage:
    """The upright picture in so many pixels, at most as many as it has. For another thread.

    Of an animation the first picture.

    Raises:
        PictureError: it is damaged, or no longer the one described.
    """
    described(file.path)  # another file may have come in its place
    reader = _reader(file.path, file.kind)
    reader.setAutoTransform(True)
    scaled = bounded(file.size, size)
    reader.setScaledSize(scaled.transposed() if _is_turned(reader) else scaled)
    image = reader.read()
    if image.isNull():
        raise PictureError(Fault.BROKEN)
    return image


def bounded(whole: QSize, room: QSize) -> QSize:
    """The largest size of these proportions within a room, never larger than the whole."""
    if whole.width() <= room.width() and whole.height() <= room.height():
        return QSize(whole)
    fitted = whole.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
    return fitted.expandedTo(QSize(1, 1))


def _kind(path: Path) -> str:
    try:
        with path.open("rb") as file:
            head = file.read(16)
    except OSError as fault:
        raise PictureError(Fault.MISSING) from fault
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "webp"
    kind = next((kind for mark, kind in _KINDS if head.startswith(mark)), "")
    if not kind:
        raise PictureError(Fault.UNSUPPORTED if head else Fault.BROKEN)
    return kind


def _reader(path: Path, kind: str) -> QImageReader:
    reader = QImageReader(str(path), kind.encode())
    reader.setAutoDetectImageFormat(False)
    return reader


def _megabytes(reader: QImageReader, size: QSize) -> float:
    bits = QImage.toPixelFormat(reader.imageFormat()).bitsPerPixel()
    return size.width() * size.height() * max(bits, _LEAST_BITS) / 8 / 2**20


def _is_turned(reader: QImageReader) -> bool:
    return bool(reader.transformation() & _TURNED)
