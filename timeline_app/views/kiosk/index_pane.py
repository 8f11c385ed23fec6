"""The index in place of a search: nobody has to write, and everything is a large button."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.render.fonts import BOLD
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT, Look
from timeline_app.state.index import Group, Section
from timeline_app.views.kiosk import words
from timeline_app.views.kiosk.entry_tile import EntryTile
from timeline_app.views.kiosk.grid import Grid
from timeline_app.views.kiosk.measures import Target, side
from timeline_app.widgets.column import Column
from timeline_app.widgets.face import Face
from timeline_app.widgets.scroll import Scroll

_TITLE: Final = Face(30, BOLD, leading=1.3, even=True)
_GROUP: Final = Face(20, BOLD, leading=1.4)
_AROUND: Final = (48, 36, 48, 48)
_LETTERS: Final = 10
"""So many of the smallest Han characters, or twice as many others, fit in a tile's line."""


class IndexPane(QWidget):
    """All entries, group by group; lies over the timeline while it is open."""

    chosen = Signal(object)
    """An ``Entry``."""

    def __init__(self, dpi: float, parent: QWidget) -> None:
        super().__init__(parent)
        self._dpi = dpi
        self._style = Style(LIGHT)
        self._looks: dict[str, Look] = {}
        self.setAutoFillBackground(True)
        self.frame = Scroll(self._style, self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.frame)

    def restyle(self, style: Style, looks: dict[str, Look]) -> None:
        """Take on colours and sizes for what is listed next."""
        self._style, self._looks = style, looks
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, style.color("ground"))
        self.setPalette(palette)
        self.frame.restyle(style)

    def set_inertia(self, *, on: bool) -> None:
        """Whether it runs on when it is thrown."""
        self.frame.flick.inertia = on

    def list_entries(self, sections: Sequence[Section], lang: str) -> None:
        """List an index, from its beginning."""
        page = Column(self._style, lang)
        page.indent(*_AROUND)
        page.say(_TITLE, words.INDEX.best(lang))
        for number, section in enumerate(sections):
            page.say(_GROUP, words.GROUPS[section.group].best(lang), 32 if number else 20)
            page.put(self._grid(section, lang, page), 12)
        page.rows.addStretch(1)
        self.frame.show_content(page)

    def _grid(self, section: Section, lang: str, page: QWidget) -> Grid:
        least = side(Target.PRIMARY, self._dpi)
        grid = Grid(
            page,
            narrowest=round(self._style.letters(1) * _LETTERS) + self._style.px(74),
            least=least,
            gap=self._style.px(12),
        )
        tiles = []
        for entry in section.entries:
            tile = EntryTile(entry, self._style, lang, grid)
            if section.group is Group.CATEGORIES:
                tile.mark(self._looks[entry.key])
            tile.chosen.connect(self.chosen)
            tiles.append(tile)
        grid.hold(tiles)
        return grid
