"""Pictures, sounds and films of the event."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.editing import words as fields
from timeline_app.model.collection import Event, Medium
from timeline_app.render.style import Style
from timeline_app.render.theme import Look
from timeline_app.state.state import State
from timeline_app.views.archivist.form import words
from timeline_app.views.archivist.form.draft import Draft
from timeline_app.views.archivist.form.heading import Heading
from timeline_app.views.archivist.form.medium_row import MediumRow
from timeline_app.views.archivist.form.section import Section
from timeline_app.widgets.button import Button, Kind
from timeline_app.widgets.face import Face
from timeline_app.widgets.picture_loader import PictureLoader
from timeline_app.widgets.styled import Styled
from timeline_app.widgets.text_block import TextBlock

_HINT = Face(15, color="muted", leading=1.5)


class MediaSection(Section):
    """The media in their order, and the way to one more."""

    asked = Signal(str)
    """A command: attach."""

    def __init__(self, draft: Draft, loader: PictureLoader, parent: QWidget | None = None) -> None:
        super().__init__(draft, parent)
        self._loader = loader
        self._lang = "zh"
        self._languages: tuple[str, ...] = ("zh",)
        self._folder: Path | None = None
        self._shown: tuple[Medium, ...] | None = None
        self._rows: list[MediumRow] = []
        self._heading = Heading(self)
        self._list = QVBoxLayout()
        self._add = Button(Kind.HAIRLINE, self.look, self)
        self._hint = TextBlock(_HINT, self.look, parent=self)
        self._add.clicked.connect(self._ask)
        self.column.addWidget(self._heading)
        self.column.addLayout(self._list)
        for part in (self._add, self._hint):
            self.column.addWidget(part)

    def set_folder(self, folder: Path | None) -> None:
        """Take the files from this folder, and from nowhere else."""
        self._folder, self._shown = folder, None

    def restyle(self, style: Style, looks: dict[str, Look]) -> None:
        """Take on colours and sizes."""
        super().restyle(style, looks)
        self.column.setSpacing(style.px(8))
        self._list.setSpacing(style.px(28))
        parts: tuple[Styled, ...] = (self._heading, self._add, self._hint, *self._rows)
        for part in parts:
            part.restyle(style)

    def say(self, lang: str, languages: tuple[str, ...]) -> None:
        """Name its parts."""
        self._lang, self._languages, self._shown = lang, languages, None
        self._heading.say(fields.MEDIA.best(lang), lang)
        self._add.say(words.ADD_MEDIA.best(lang), lang)
        self._hint.set_text(words.DROP_HINT.best(lang), lang)
        for row in self._rows:
            row.say(lang, languages)

    def show_event(self, state: State, event: Event, *, fresh: bool) -> None:
        """Show the media, if they are others than before."""
        del state
        if not fresh and event.media is self._shown:
            return
        self._shown = event.media
        self._fit(len(event.media))
        for at, (row, medium) in enumerate(zip(self._rows, event.media, strict=True)):
            last = at == len(event.media) - 1
            row.show_medium(self._folder, medium, first=at == 0, last=last)

    def _ask(self) -> None:
        self.asked.emit("attach")

    def _fit(self, count: int) -> None:
        while len(self._rows) < count:
            self._add_row()
        while len(self._rows) > count:
            row = self._rows.pop()
            row.hide()
            row.deleteLater()

    def _add_row(self) -> None:
        row = MediumRow(len(self._rows), self._loader, self)
        row.say(self._lang, self._languages)
        row.restyle(self.look)
        row.changed.connect(self._write)
        row.moved.connect(self._move)
        row.removed.connect(self._remove)
        self._rows.append(row)
        self._list.addWidget(row)
        row.show()

    def _write(self, index: int, medium: Medium, path: str) -> None:
        media = list(self.draft.now.media)
        media[index] = medium
        self.draft.change(f"media:{index}:{path}", media=tuple(media))

    def _move(self, index: int, direction: int) -> None:
        media = list(self.draft.now.media)
        to = index + direction
        media[index], media[to] = media[to], media[index]
        self.draft.change("", media=tuple(media))
        self._rows[to].focus_first()

    def _remove(self, index: int) -> None:
        media = self.draft.now.media
        self.draft.change("", media=(*media[:index], *media[index + 1 :]))
        self._add.setFocus()
