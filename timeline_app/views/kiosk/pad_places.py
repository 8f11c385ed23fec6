"""Where the parts of the PIN pad stand: low on a portrait screen, never beyond the window."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize

from timeline_app.render.style import Style
from timeline_app.widgets.icon import Icon

KEYS: Final[tuple[tuple[str | Icon, int, int], ...]] = (
    *((str(number + 1), number % 3, number // 3) for number in range(9)),
    ("0", 1, 3),
    (Icon.CROSS, 3, 0),
    (Icon.RUB_OUT, 3, 1),
    (Icon.TICK, 3, 2),
)
"""What each key shows, and its column and row: as on the terminals that people pay at."""
SIDE: Final = 4
"""Columns and rows."""
_GAP, _PAD, _AIR = 8, 28, 16
"""Pixels at 1080 lines: between keys, around all parts, around the card."""
_TEXT: Final = 11.5
"""Width of the texts, in letters of the title."""
_TITLE: Final = 20


@dataclass(frozen=True, slots=True)
class PadPlaces:
    """Pixels from the window's corner."""

    card: QRect
    text: QRect
    """For the title, the dots and the sentence, from above."""
    key: int
    """Pixels of a key's side."""
    keys: tuple[QRect, ...]

    @classmethod
    def within(cls, room: QRect, key: int, text: int, style: Style) -> "PadPlaces":
        """Places for keys of so many pixels and texts of such a height.

        In a room that is too small the keys are smaller: staff must get out of a kiosk whose
        configuration is wrong, too.
        """
        gap, around, air = style.px(_GAP), style.px(_PAD), style.px(_AIR)
        upright = room.height() > room.width()
        least = QSize(text_width(style), text)
        edge = 2 * (around + air)
        across = (room.width() - edge - (0 if upright else least.width() + around) + gap) // SIDE
        down = (room.height() - edge - (least.height() + around if upright else 0) + gap) // SIDE
        key = max(1, min(key, across - gap, down - gap))
        pad = SIDE * (key + gap) - gap
        inner = (
            QSize(max(least.width(), pad), least.height() + around + pad)
            if upright
            else QSize(least.width() + around + pad, max(least.height(), pad))
        )
        card = QRect(QPoint(), inner + QSize(2 * around, 2 * around))
        card.moveCenter(room.center())
        if upright:
            card.moveBottom(room.bottom() - air)
        inside = card.adjusted(around, around, -around, -around)
        beside = 0 if upright else pad + around
        return cls(card, inside.adjusted(0, 0, -beside, 0), key, _keys(inside, key, gap))


def _keys(inside: QRect, key: int, gap: int) -> tuple[QRect, ...]:
    """Their places in the lower right corner."""
    pad = SIDE * (key + gap) - gap
    corner = QPoint(inside.right() + 1 - pad, inside.bottom() + 1 - pad)
    return tuple(
        QRect(corner + QPoint(column, row) * (key + gap), QSize(key, key))
        for _face, column, row in KEYS
    )


def text_width(style: Style) -> int:
    """The least width of the texts, in pixels."""
    return round(_TEXT * style.letters(_TITLE))
