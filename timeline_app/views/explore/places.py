"""Where the window's parts stand, in landscape and in portrait."""

from dataclasses import dataclass

from PySide6.QtCore import QRect

from timeline_app.render.style import Style

DETAIL_SHARE = 0.305
"""Of the width, in landscape."""
STAGE_SHARE = 0.56
"""Of the height below the header, in portrait."""


@dataclass(frozen=True, slots=True)
class Places:
    """Rectangles in the window's pixels."""

    header: QRect
    canvas: QRect
    overview: QRect
    detail: QRect

    @property
    def stage(self) -> QRect:
        """Canvas and overview together: what the reader slides over."""
        return self.canvas.united(self.overview)


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
