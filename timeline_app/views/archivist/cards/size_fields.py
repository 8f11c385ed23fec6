"""How large a picture is to be: on paper, or in pixels."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from timeline_app.render.panel_sheet import SCREEN, Sheet
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.views.archivist.cards import export_words as words
from timeline_app.widgets.face import Face
from timeline_app.widgets.field import Choice, Line, Named
from timeline_app.widgets.text_block import TextBlock

PAPER, PIXELS = "mm", "px"
_FIRST = {PAPER: ("1189", "841"), PIXELS: ("1920", "1080")}
"""What is proposed: A0 across, and a screen."""
_LEAST, _MOST = 64, 200_000
"""Pixels of a side."""
_DOTS, _PIECES = (30, 2400), 100
_RESULT = Face(15, leading=1.4)


class SizeFields(QWidget):
    """Says at once what comes of what is written.

    Drawings have their size on paper alone: they can be enlarged at will.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lang = "zh"
        self._drawn = False
        self._unit = Choice()
        self._lines = {name: Line() for name in ("width", "height", "dots", "pieces")}
        self._fields = {"unit": Named(self._unit, self)}
        self._fields.update((name, Named(line, self)) for name, line in self._lines.items())
        self._result = TextBlock(_RESULT, Style(LIGHT), parent=self)
        self._row = QHBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._row)
        self._column.addWidget(self._result)
        for named in self._fields.values():
            self._row.addWidget(named, 1)
        for line in self._lines.values():
            line.editor.textEdited.connect(self._answer)
            line.entered.connect(self.entered)
        self._unit.activated.connect(self._turn)

    @property
    def sheet(self) -> Sheet | None:
        """The sheet that is asked for; None where something is wrong."""
        return None if self.fault else self._sheet()

    @property
    def fault(self) -> str:
        """What is wrong; empty where nothing is."""
        dots, pieces = self._number("dots"), self._number("pieces")
        if self._on_paper and not _DOTS[0] <= dots <= _DOTS[1]:
            return words.NOT_DOTS.best(self._lang).format(*_DOTS)
        if not 1 <= pieces <= _PIECES:
            return words.NOT_PIECES.best(self._lang).format(_PIECES)
        sheet = self._sheet()
        if not all(_LEAST <= side <= _MOST for side in (sheet.width, sheet.height)):
            return words.NOT_A_SIZE.best(self._lang).format(_LEAST, _MOST)
        return ""

    def show_in(self, lang: str) -> None:
        """Propose a size."""
        self._lang = lang
        self._unit.offer(tuple((key, name.best(lang)) for key, name in words.UNITS.items()))
        self._fields["unit"].set_name(words.UNIT.best(lang), lang)
        self._fields["dots"].set_name(words.DOTS.best(lang), lang)
        self._fields["pieces"].set_name(words.PIECES.best(lang), lang)
        self._lines["dots"].editor.setText("300")
        self._lines["pieces"].editor.setText("1")
        self._turn()

    def set_drawn(self, *, drawn: bool) -> None:
        """Whether it is for a drawing."""
        self._drawn = drawn
        self._answer()

    def write_fault(self) -> None:
        """Put the focus where something is wrong."""
        self._lines["width"].setFocus()

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        for named in self._fields.values():
            named.restyle(style)
        self._result.restyle(style)
        self._row.setSpacing(style.px(12))
        self._column.setSpacing(style.px(6))

    @property
    def _on_paper(self) -> bool:
        return self._drawn or self._unit.key == PAPER

    def _sheet(self) -> Sheet:
        width, height = self._number("width"), self._number("height")
        if not self._on_paper:
            return Sheet(round(width), round(height), SCREEN, round(self._number("pieces")))
        dots = SCREEN if self._drawn else round(self._number("dots"))
        pieces = 1 if self._drawn else round(self._number("pieces"))
        return Sheet.of_paper(width, height, dots, pieces)

    def _number(self, name: str) -> float:
        """What is written, or 0 where it is no number."""
        if self._drawn and name in {"dots", "pieces"}:
            return float(SCREEN if name == "dots" else 1)
        text = self._lines[name].text.replace(",", "").replace(" ", "")
        return float(text) if text.replace(".", "", 1).isdecimal() else 0.0

    def _turn(self) -> None:
        """Ask in the other unit, with what is proposed in it."""
        for line, text in zip(("width", "height"), _FIRST[self._unit.key], strict=True):
            self._lines[line].editor.setText(text)
        self._answer()

    def _answer(self) -> None:
        lang = self._lang
        width = words.WIDTH_ON_PAPER if self._drawn else words.WIDTH
        height = words.HEIGHT_ON_PAPER if self._drawn else words.HEIGHT
        self._fields["width"].set_name(width.best(lang), lang)
        self._fields["height"].set_name(height.best(lang), lang)
        self._fields["unit"].setVisible(not self._drawn)
        self._fields["dots"].setVisible(not self._drawn and self._on_paper)
        self._fields["pieces"].setVisible(not self._drawn)
        self._result.set_text(self.fault or self._told(), lang)
        self.changed.emit()

    def _told(self) -> str:
        sheet, lang = self._sheet(), self._lang
        size = f"{sheet.width:,}", f"{sheet.height:,}"
        if self._drawn or not self._on_paper:
            paper = tuple(f"{round(side):,}" for side in sheet.paper)
            on_paper = words.RESULT_ON_PAPER.best(lang).format(*paper)
            return on_paper if self._drawn else f"{self._pieces(size, sheet)} · {on_paper}"
        return self._pieces(size, sheet)

    def _pieces(self, size: tuple[str, str], sheet: Sheet) -> str:
        if sheet.pieces == 1:
            return words.RESULT.best(self._lang).format(*size)
        return words.RESULT_IN_PIECES.best(self._lang).format(*size, sheet.pieces)
