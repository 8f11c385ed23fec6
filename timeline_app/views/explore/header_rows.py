"""Where the parts of the header stand: in one row, in two or in three, as there is room."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QRect

from timeline_app.render.style import Style

_MARGIN, _GAP, _BELOW, _CHIP_INSET = 32, 20, 10, 9
_ROW, _LOW_ROW, _TOOL, _SEARCH_HEIGHT = (54, 30), (34, 30), (22, 18), (24, 20)
_TITLE_LEAST, _TITLE_NARROW, _SEARCH_LEAST, _SEARCH_MOST = (300,), (190,), (180, 80), (260, 80)
"""Pixels of text at 1080 lines, and of air around it."""


class Wanted(Struct, frozen=True):
    """Pixels that the parts ask for; ``chips_height`` tells their height in a width."""

    title: int
    chips: int
    languages: int
    text: int
    chips_height: Callable[[int], int]


class Rows(Struct, frozen=True):
    """Where each part stands, and the height of the whole."""

    height: int
    title: QRect
    search: QRect
    chips: QRect
    languages: QRect
    text: QRect
    menu: QRect


def rows(width: int, wanted: Wanted, style: Style) -> Rows:
    """Everything in one row; else the categories below; else the search below, too."""
    room = _Room(width, wanted, style)
    least = style.room(*_SEARCH_LEAST)
    if room.left(style.room(*_TITLE_LEAST)) >= least + room.with_gap(wanted.chips):
        return room.one_row()
    if room.left(style.room(*_TITLE_NARROW)) >= least:
        return room.two_rows()
    return room.three_rows()


class _Room:
    """The width of the header, and what is taken of it at the right of its first row."""

    def __init__(self, width: int, wanted: Wanted, style: Style) -> None:
        self._px = px = style.px
        self._room = style.room
        self._wanted = wanted
        self._inner = max(0, width - 2 * px(_MARGIN))
        self._row = style.room(*(_LOW_ROW if style.scarce else _ROW))
        tool = style.room(*_TOOL)
        top = (self._row - tool) // 2
        right = width - px(_MARGIN)
        # the three dots stand at the margin, not the button around them
        self._menu = QRect(right - tool + style.room(8, 2), top, tool, tool)
        text = wanted.text
        self._text = QRect(self._menu.x() - px(8) - text, top, text, tool)
        spoken = wanted.languages
        self._languages = QRect(self._text.x() - px(10) - spoken, top, spoken, tool)
        self._right = self._languages.x() if spoken else self._text.x()

    def with_gap(self, pixels: int) -> int:
        """A part and the gap before it; nothing for one that isn't there."""
        return pixels + self._px(_GAP) if pixels else 0

    def left(self, title_least: int) -> int:
        """Pixels of the first row that title and tools leave to the rest."""
        title = min(self._wanted.title, title_least)
        return self._right - self._px(_MARGIN) - title - 2 * self._px(_GAP)

    def one_row(self) -> Rows:
        wanted = self._wanted
        chips = wanted.chips
        end = self._right - self.with_gap(chips)
        search = self._search(end)
        height = wanted.chips_height(chips)
        place = QRect(end, (self._row - height) // 2, chips, height)
        return self._rows(self._row, search, place)

    def two_rows(self) -> Rows:
        return self._with_chips_below(self._search(self._right), self._row)

    def three_rows(self) -> Rows:
        px = self._px
        search = QRect(px(_MARGIN), self._row, self._inner, self._room(*_SEARCH_HEIGHT))
        return self._with_chips_below(search, search.bottom() + 1 + px(_BELOW))

    def _search(self, end: int) -> QRect:
        """The search field that ends a gap before ``end``, as wide as the title leaves room."""
        px = self._px
        room = end - px(_GAP) - (px(_MARGIN) + self._wanted.title + px(_GAP))
        width = min(max(room, self._room(*_SEARCH_LEAST)), self._room(*_SEARCH_MOST))
        top = (self._row - self._room(*_SEARCH_HEIGHT)) // 2
        return QRect(end - px(_GAP) - width, top, width, self._room(*_SEARCH_HEIGHT))

    def _with_chips_below(self, search: QRect, y: int) -> Rows:
        px = self._px
        inset = px(_CHIP_INSET)  # the shape of the first chip stands at the margin
        width = self._inner + inset
        height = self._wanted.chips_height(width)
        if not height:
            return self._rows(y, search, QRect())
        top = max(y - px(_BELOW), search.bottom() + 1)
        place = QRect(px(_MARGIN) - inset, top, width, height)
        return self._rows(place.bottom() + 1 + px(_BELOW), search, place)

    def _rows(self, height: int, search: QRect, chips: QRect) -> Rows:
        px = self._px
        same_row = search.y() < self._row // 2
        end = search.x() if same_row else self._right
        width = max(0, end - px(_GAP) - px(_MARGIN))
        title = QRect(px(_MARGIN), 0, width, self._row)
        return Rows(height, title, search, chips, self._languages, self._text, self._menu)
