"""The index in place of a search: nobody has to write, and everything is a large button."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.render.fonts import BOLD
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT, Look
from timeline_app.state.index import Entry, Group, Section, drawers
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
_LETTERS, _INITIALS = 10, 4
"""So many of the smallest Han characters, or twice as many others, fit in a tile's line: of an
entry, and of a drawer."""


class IndexPane(QWidget):
    """All entries, group by group; lies over the timeline while it is open."""

    chosen = Signal(object)
    """An ``Entry``."""
    opened = Signal(object)
    """A drawer: the ``Section`` with its entries."""

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
        """List an index, or one drawer of it, from its beginning."""
        page = Column(self._style, lang)
        page.indent(*_AROUND)
        page.say(_TITLE, words.INDEX.best(lang))
        for number, section in enumerate(sections):
            page.say(_GROUP, _named(section, lang), 32 if number else 20)
            page.put(self._grid(section, lang, page), 12)
        page.rows.addStretch(1)
        self.frame.show_content(page)

    def _grid(self, section: Section, lang: str, page: QWidget) -> Grid:
        inside = drawers(section)
        letters = _INITIALS if inside else _LETTERS
        grid = Grid(
            page,
            narrowest=round(self._style.letters(1) * letters) + self._style.px(74),
            least=side(Target.PRIMARY, self._dpi),
            gap=self._style.px(12),
        )
        if inside:
            grid.hold([self._drawer(each, lang, grid) for each in inside])
        else:
            grid.hold([self._entry(each, lang, grid) for each in section.entries])
        return grid

    def _entry(self, entry: Entry, lang: str, grid: Grid) -> EntryTile:
        tile = EntryTile(entry, self._style, lang, grid)
        if entry.group is Group.CATEGORIES:
            tile.mark(self._looks[entry.key])
        tile.say(entry.label, len(entry.events))
        tile.chosen.connect(self.chosen)
        return tile

    def _drawer(self, section: Section, lang: str, grid: Grid) -> EntryTile:
        tile = EntryTile(section, self._style, lang, grid)
        tile.say(section.initial, len(section.entries))
        tile.chosen.connect(self.opened)
        return tile


def _named(section: Section, lang: str) -> str:
    group = words.GROUPS[section.group].best(lang)
    return f"{group} · {section.initial}" if section.initial else group
