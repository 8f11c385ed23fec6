"""Pictures made for a test, good and bad."""

import struct
import zlib

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QColor, QImage, QPainter

from timeline_app.model.collection import Medium
from timeline_app.model.localized import Localized


def picture(path, width=60, height=40):
    """A picture with a red left half, saved in the format of its name."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#2A6B5F"))
    with QPainter(image) as painter:
        painter.fillRect(0, 0, width // 2, height, QColor("#B0362B"))
    assert image.save(str(path), quality=100)
    return path


def png_header(width, height):
    """The beginning of a PNG that claims a size."""
    data = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = b"IDAT" + zlib.compress(bytes(99))
    chunks = [(len(part) - 4, part, zlib.crc32(part)) for part in (data, pixels)]
    packed = (struct.pack(">I", a) + part + struct.pack(">I", b) for a, part, b in chunks)
    return b"\x89PNG\r\n\x1a\n" + b"".join(packed)


def half_png(path):
    """A PNG cut off in the middle of its data."""
    whole = picture(path, 300, 200).read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    return path


def turned_jpeg(path):
    """A JPEG of 60 x 40 that its EXIF data turn by a quarter, clockwise."""
    plain = picture(path).read_bytes()
    tiff = b"MM\x00*" + struct.pack(">IHHHIHHI", 8, 1, 0x0112, 3, 1, 6, 0, 0)
    exif = b"Exif\x00\x00" + tiff
    segment = b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif
    path.write_bytes(plain[:2] + segment + plain[2:])
    return path


def medium(src, **parts):
    words = {
        "caption": Localized({"zh": "说明", "en": "A caption"}),
        "credit": "N. N.",
        "alt": Localized({"zh": "所见", "en": "What is seen"}),
    }
    return Medium(src=src, **(words | parts))


def deliver():
    """Hand on what other threads have sent."""
    QCoreApplication.sendPostedEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
