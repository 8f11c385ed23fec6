"""A collection is written to a file: in which format, and a picture how large."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from timeline_app.editing.languages import spoken
from timeline_app.render.fonts import MEDIUM
from timeline_app.render.panel_sheet import Sheet
from timeline_app.render.style import Style
from timeline_app.storage.formats.table import EXPORTS, PICTURES, Kind
from timeline_app.views.archivist.cards import export_words as words
from timeline_app.views.archivist.cards.size_fields import SizeFields
from timeline_app.widgets.action_card import ActionCard
from timeline_app.widgets.face import Face
from timeline_app.widgets.field import Choice, Named
from timeline_app.widgets.form_card import CANCEL
from timeline_app.widgets.option_tile import OptionTile
from timeline_app.widgets.radio import RadioRow

_FACES = Face(16, MEDIUM, leading=1.4), Face(14, color="muted", leading=1.4)
_NARROW = 900
"""In windows narrower than this, at 1080 lines, formats stand one below the other."""
_DRAWINGS = (".svg", ".pdf")
_FIRST = (".html", ".png", ".pdf", ".svg", ".xlsx", ".csv", ".json")
"""What is asked for most often."""


@dataclass(frozen=True, slots=True)
class ExportWish:
    """A kind of file; of a picture its sheet, its language, and whether it is dark."""

    kind: Kind
    lang: str
    dark: bool = False
    sheet: Sheet | None = None


class ExportCard(ActionCard):
    """Whoever made the card asks where the file is to lie, and writes it."""

    submitted = Signal(object)
    """An ``ExportWish``."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, width=960)
        self._kinds = {kind.endings[0]: kind for kind in sorted((*EXPORTS, *PICTURES), key=_place)}
        self._formats = RadioRow(columns=2)
        self._tiles = [OptionTile(ending, _FACES) for ending in self._kinds]
        self._formats.hold(self._tiles)
        self._language, self._theme = Choice(), Choice()
        self._named = Named(self._language), Named(self._theme)
        self._look = QWidget()
        self._row = QHBoxLayout(self._look)
        self._row.setContentsMargins(0, 0, 0, 0)
        for named in self._named:
            self._row.addWidget(named, 1)
            self.keep_styled(named)
        self._size = SizeFields()
        for part in (self._formats, self._look, self._size):
            self.add(part)
        self._cancel = self.add_button()
        self.finish()
        self._cancel.clicked.connect(self.dismiss)
        self._formats.picked.connect(self._pick)
        self._size.changed.connect(self._mind)
        self._size.entered.connect(self.act)
        self.act_asked.connect(self._submit)

    def show_in(self, languages: Sequence[str], lang: str, *, dark: bool) -> None:
        """Offer all formats; pictures in these languages, at first as the window is."""
        self.head(words.HEADING.best(lang), words.EXPORT, lang)
        self._cancel.say(CANCEL.best(lang), lang)
        for tile in self._tiles:
            held = words.HELD.get(tile.key)
            name = f"{self._kinds[tile.key].name.best(lang)}  {tile.key}"
            tile.say(name, held.best(lang) if held else "", lang)
        self._named[0].set_name(words.LANGUAGE.best(lang), lang)
        self._named[1].set_name(words.THEME.best(lang), lang)
        self._language.offer(tuple((tag, spoken(tag, lang)) for tag in languages or (lang,)))
        self._language.setCurrentIndex(max(0, self._language.findData(lang)))
        themes = (("light", words.LIGHT.best(lang)), ("dark", words.DARK.best(lang)))
        self._theme.offer(themes)
        self._theme.setCurrentIndex(int(dark))
        self._size.show_in(lang)
        self._formats.pick(self._tiles[0].key)
        self._pick(self._tiles[0].key)

    def appear(self, first: QWidget | None = None) -> None:
        """Show the card with the focus on the first format."""
        super().appear(first or self._tiles[0])

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._row.setSpacing(style.px(12))
        super().restyle(style)
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._turn()
        super().resizeEvent(event)

    def _turn(self) -> None:
        self._formats.set_columns(1 if self.width() < self._style.room(_NARROW) else 2)

    def _pick(self, ending: str) -> None:
        picture = self._kinds[ending] in PICTURES
        self._look.setVisible(picture)
        self._size.setVisible(picture)
        self._size.set_drawn(drawn=ending in _DRAWINGS)
        self.tell("")

    def _mind(self) -> None:
        self.allow(allowed=self._size.isHidden() or not self._size.fault)
        self.refit()

    def _submit(self) -> None:
        kind = self._kinds[self._formats.key]
        lang, dark = self._language.key, self._theme.key == "dark"
        sheet = self._size.sheet if kind in PICTURES else None
        self.submitted.emit(ExportWish(kind, lang, dark=dark, sheet=sheet))


def _place(kind: Kind) -> int:
    ending = kind.endings[0]
    return _FIRST.index(ending) if ending in _FIRST else len(_FIRST)
