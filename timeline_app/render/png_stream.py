"""A PNG written row by row, so that a picture larger than the memory can be made.

PNG (third edition), https://www.w3.org/TR/png-3/. Ours, because Qt and Pillow want the whole
picture at once, and the one library that streams has not been kept since 2022. Eight bits of red,
green and blue a pixel. A row that equals the one above it, as most rows of a drawing do, is
written as such, which is what makes the file small.
"""

import struct
import zlib
from typing import BinaryIO, Final

_MAGIC: Final = b"\x89PNG\r\n\x1a\n"
_PLAIN, _AS_ABOVE = b"\x00", b"\x02"
"""Filters 0 (none) and 2 (up), section 9.2."""
_CHUNK: Final = 1 << 18
_METRE: Final = 39.370078740157
"""Inches of a metre."""


class PngStream:
    """A picture that grows downwards."""

    def __init__(self, file: BinaryIO, width: int, height: int, dots: int) -> None:
        """Begin the file; ``dots`` an inch tell how large it is on paper."""
        self._file = file
        self._rows = height
        self._same = _AS_ABOVE + bytes(3 * width)
        self._above: bytes | None = None
        self._packer = zlib.compressobj(6)
        self._waiting = bytearray()
        file.write(_MAGIC)
        self._chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
        self._chunk(b"sRGB", b"\x00")
        a_metre = round(dots * _METRE)
        self._chunk(b"pHYs", struct.pack(">IIB", a_metre, a_metre, 1))

    def row(self, pixels: bytes) -> None:
        """Add a row: three bytes for each of its pixels."""
        if len(pixels) != len(self._same) - 1 or not self._rows:
            raise ValueError(f"a row of {len(pixels)} bytes, {self._rows} rows left")
        self._rows -= 1
        filtered = self._same if pixels == self._above else _PLAIN + pixels
        self._above = pixels
        self._waiting += self._packer.compress(filtered)
        if len(self._waiting) >= _CHUNK:
            self._flush()

    def finish(self) -> None:
        """End the file, which stays open."""
        if self._rows:
            raise ValueError(f"{self._rows} rows are missing")
        self._waiting += self._packer.flush()
        self._flush()
        self._chunk(b"IEND", b"")

    def _flush(self) -> None:
        self._chunk(b"IDAT", bytes(self._waiting))
        self._waiting.clear()

    def _chunk(self, kind: bytes, data: bytes) -> None:
        self._file.write(struct.pack(">I", len(data)) + kind + data)
        self._file.write(struct.pack(">I", zlib.crc32(data, zlib.crc32(kind))))
