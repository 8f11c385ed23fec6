"""The media of an event in the detail pane: pictures with their captions, calmly set."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from timeline_app.model.collection import Medium
from timeline_app.render.picture_file import Fault, PictureError
from timeline_app.render.style import Style
from timeline_app.stage.detail.figure import Figure, Lack, legend
from timeline_app.storage.media import Kind, kind_of
from timeline_app.widgets.column import Column
from timeline_app.widgets.picture_loader import PictureLoader
from timeline_app.widgets.plate import Plate, fault_told, plate

_BETWEEN, _GUTTER = 28, 20
_NARROWEST = 0.36
"""Of a row: where one of two pictures would get less, each has a row of its own."""


class Figures(Column):
    """Pictures one below the other or two in a row, of one height; what can't be shown is told."""

    enlarge = Signal(int)
    """See the picture of this index among the event's media large."""

    def __init__(self, style: Style, lang: str, loader: PictureLoader) -> None:
        super().__init__(style, lang)
        self._loader = loader

    def fill(self, folder: Path | None, media: Sequence[Medium]) -> None:
        """Show the media from the collection's folder."""
        shown: list[tuple[int, Plate]] = []
        others: list[Column] = []
        for index, medium in enumerate(media):
            if kind_of(medium.src) is not Kind.PICTURE:
                others.append(self._recording(folder, medium))
                continue
            try:
                shown.append((index, plate(folder, medium)))
            except PictureError as error:
                others.append(self._lack(medium, error.fault))
        for row in rows([each.file.width / each.file.height for _, each in shown]):
            self._put([shown[number] for number in row])
        for other in others:
            self._add(other)

    def _put(self, row: list[tuple[int, Plate]]) -> None:
        figures = [self._figure(index, each) for index, each in row]
        if len(figures) == 1:
            self._add(figures[0])
            return
        line = QWidget(self)
        beside = QHBoxLayout(line)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(self.look.px(_GUTTER))
        for figure, (_, each) in zip(figures, row, strict=True):
            figure.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            stretch = round(1000 * each.file.width / each.file.height)
            beside.addWidget(figure, stretch, Qt.AlignmentFlag.AlignTop)
        self._add(line)

    def _figure(self, index: int, each: Plate) -> Figure:
        figure = Figure(each, self.look, self.lang, self)
        figure.fill(index, self._loader)
        figure.enlarge.connect(self.enlarge)
        return figure

    def _recording(self, folder: Path | None, medium: Medium) -> Column:
        from timeline_app.stage.detail.recording import Recording  # noqa: PLC0415 - rarely there

        recording = Recording(self.look, self.lang, self)
        recording.fill(folder, medium)
        return recording

    def _lack(self, medium: Medium, fault: Fault) -> Column:
        figure = Column(self.look, self.lang, self)
        lack = Lack(self.look, self.lang, figure)
        lack.fill(medium, fault_told(fault, medium, self.lang))
        figure.put(lack)
        legend(figure, medium)
        return figure

    def _add(self, widget: QWidget) -> None:
        self.put(widget, 0 if self.rows.isEmpty() else _BETWEEN)


def rows(proportions: Sequence[float]) -> list[list[int]]:
    """Which pictures stand in one row, by width over height: the first alone where they are odd.

    Two share a row where both are then wide enough to be seen.
    """
    found: list[list[int]] = []
    first = len(proportions) % 2
    found.extend([number] for number in range(first))
    for left in range(first, len(proportions), 2):
        pair = proportions[left : left + 2]
        if min(pair) / sum(pair) >= _NARROWEST:
            found.append([left, left + 1])
        else:
            found.extend(([left], [left + 1]))
    return found
