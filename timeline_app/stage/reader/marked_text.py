"""A paragraph that knows where each stretch of it stands."""

from bisect import bisect_left
from collections.abc import Iterator

from PySide6.QtCore import QRectF

from timeline_app.widgets.lines import letters_of
from timeline_app.widgets.text_block import TextBlock

_BETWEEN = 0.09
"""Left free between the underlays of two lines, as a share of the leading."""


class MarkedText(TextBlock):
    """A text block whose lines can be found by the characters in them."""

    def rooms(self, start: int, end: int) -> list[QRectF]:
        """Where the characters from start to end stand, a rectangle for each line."""
        leading = self._leading()
        gap = leading * _BETWEEN
        return [
            QRectF(left, row * leading + gap, right - left, leading - 2 * gap)
            for row, left, right in self._runs(start, end)
        ]

    def _runs(self, start: int, end: int) -> Iterator[tuple[int, float, float]]:
        """Line, left and right of each part of a stretch."""
        advance = self._metrics.horizontalAdvance
        for row, line, places in self._placed():
            first, last = bisect_left(places, start), bisect_left(places, end)
            if first < last:
                left = self._left(line)
                begin = max(0.0, left + advance(line[:first]))  # a mark is hung out
                yield row, begin, left + advance(line[:last])

    def _placed(self) -> Iterator[tuple[int, str, list[int]]]:
        """Each line with where its characters stand in the text."""
        lines = self.lines(self.width())
        places = letters_of(self._text.replace("\t", " "), lines)
        for row, (line, found) in enumerate(zip(lines, places, strict=True)):
            yield row, line, found
