import io
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage

from timeline_app.render.png_stream import PngStream


def written(width, rows, dots=300):
    file = io.BytesIO()
    stream = PngStream(file, width, len(rows), dots)
    for row in rows:
        stream.row(row)
    stream.finish()
    return file.getvalue()


@st.composite
def pictures(draw):
    """Rows of a few pixels, many of them alike."""
    width = draw(st.integers(1, 5))
    row = st.binary(min_size=3 * width, max_size=3 * width)
    kinds = draw(st.lists(row, min_size=1, max_size=3))
    return width, draw(st.lists(st.sampled_from(kinds), min_size=1, max_size=12))


@given(pictures())
def test_qt_reads_what_was_written(made):
    width, rows = made
    image = QImage.fromData(written(width, rows)).convertToFormat(QImage.Format.Format_RGB888)
    assert image.size().toTuple() == (width, len(rows))
    for number, row in enumerate(rows):
        assert bytes(image.constScanLine(number))[: 3 * width] == row


def test_how_large_it_is_on_paper():
    data = written(1, [b"abc"], dots=300)
    at = data.index(b"pHYs")
    assert struct.unpack(">IIB", data[at + 4 : at + 13]) == (11811, 11811, 1)
    assert QImage.fromData(data).dotsPerMeterX() == 11811


@pytest.mark.slow
def test_rows_that_are_alike_take_no_room():
    assert len(written(10_000, [bytes(range(250)) * 120] * 1000)) < 60_000


def test_a_row_too_short_too_many_or_too_few():
    stream = PngStream(io.BytesIO(), 2, 1, 300)
    with pytest.raises(ValueError, match="rows are missing"):
        stream.finish()
    with pytest.raises(ValueError, match="a row of 3 bytes"):
        stream.row(b"abc")
    stream.row(b"abcdef")
    with pytest.raises(ValueError, match="0 rows left"):
        stream.row(b"abcdef")
