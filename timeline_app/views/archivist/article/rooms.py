"""Where on the page words stand, line by line."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextDocument


def rooms(
    document: QTextDocument, start: int, end: int, seen: QRectF | None = None
) -> Iterator[QRectF]:
    """The rectangles of what stands between two units, one a line, in the document's pixels.

    With ``seen``, only those that are in it: nothing below it is laid out for that.
    """
    layout = document.documentLayout()
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        room = layout.blockBoundingRect(block)
        if seen is not None and room.top() > seen.bottom():
            return
        if seen is None or room.bottom() >= seen.top():
            yield from _lines(block, room, start, end)
        block = block.next()


def _lines(block: QTextBlock, room: QRectF, start: int, end: int) -> Iterator[QRectF]:
    layout = block.layout()
    # what a fixed height adds stands above the lines: the block's own rectangle has it, too
    corner = QPointF(room.left() - layout.boundingRect().left(), room.top())
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = max(start - block.position(), line.textStart())
        last = min(end - block.position(), line.textStart() + line.textLength())
        if first < last:
            left, right = _x(line.cursorToX(first)), _x(line.cursorToX(last))
            yield QRectF(left, line.y(), right - left, line.height()).translated(corner)


def _x(answer: object) -> float:
    """PySide gives the place together with the cursor that Qt would have moved."""
    first = answer[0] if isinstance(answer, tuple) else answer
    return float(first)  # type: ignore[arg-type]
