"""Where the window's parts stand, in landscape and in portrait, with and without edit mode."""

from msgspec import Struct, field
from PySide6.QtCore import QRect

from timeline_app.render.style import Style

DETAIL_SHARE = 0.305
"""Of the width, in landscape."""
STAGE_SHARE = 0.56
"""Of the height below the header, in portrait."""
FORM_SHARE, TABLE_SHARE = 0.4, 0.36
"""Of the form in portrait, and of the table in the height left beside or above it."""


class Places(Struct, frozen=True):
    """Rectangles in the window's pixels."""

    header: QRect
    canvas: QRect
    overview: QRect
    detail: QRect
    bar: QRect = field(default_factory=QRect)
    """Of edit mode, below the header."""
    table: QRect = field(default_factory=QRect)
    """Of events in edit mode, below the stage."""

    @property
    def stage(self) -> QRect:
        """Canvas, overview and table together: what the reader slides over."""
        return self.canvas.united(self.overview).united(self.table)


def arranged(width: int, height: int, header: int, overview: int, style: Style) -> Places:
    """The parts of a window of this size.

    Args:
        width: of the window.
        height: of the window.
        header: height of the header at this width.
        overview: height of the overview.
        style: for the sizes.
    """
    body = max(1, height - header)
    top = QRect(0, 0, width, header)
    if height > width:
        stage = round(body * STAGE_SHARE)
        return Places(
            top,
            QRect(0, header, width, max(1, stage - overview)),
            QRect(0, header + stage - overview, width, overview),
            QRect(0, header + stage, width, body - stage),
        )
    detail = min(max(round(width * DETAIL_SHARE), style.room(260, 120)), style.px(760), width // 2)
    left = width - detail
    return Places(
        top,
        QRect(0, header, left, max(1, body - overview)),
        QRect(0, height - overview, left, overview),
        QRect(left, header, detail, body),
    )


def arranged_editing(
    width: int, height: int, rows: tuple[int, int, int], style: Style, *, table: bool
) -> Places:
    """The parts of a window in edit mode.

    Args:
        width: of the window.
        height: of the window.
        rows: heights of header, bar and overview.
        style: for the sizes.
        table: whether the table of events is shown.
    """
    header, bar, overview = rows
    top = header + bar
    plain = arranged(width, height, top, overview, style)
    body = max(1, height - top)
    if height > width:
        form = round(body * FORM_SHARE)
        stage, side = QRect(0, top, width, body - form), QRect(0, height - form, width, form)
    else:
        side = plain.detail
        stage = QRect(0, top, side.x(), body)
    below = round(stage.height() * TABLE_SHARE) if table else 0
    if stage.height() - below - overview < style.room(180, 60):
        overview = 0  # the canvas needs the room
    canvas = max(1, stage.height() - below - overview)
    return Places(
        QRect(0, 0, width, header),
        QRect(0, top, stage.width(), canvas),
        QRect(0, top + canvas, stage.width(), overview),
        side,
        QRect(0, header, width, bar),
        QRect(0, top + canvas + overview, stage.width(), below),
    )
