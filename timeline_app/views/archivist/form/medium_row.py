"""One picture, sound or film: what it is, and the words that belong to it."""

from pathlib import Path, PurePosixPath

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from timeline_app.model.collection import Medium
from timeline_app.render.fonts import MEDIUM
from timeline_app.render.picture_file import PictureError, PictureFile, described
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.storage.media import Kind, file_of, kind_of
from timeline_app.views.archivist.form import words
from timeline_app.views.archivist.form.texts_by_language import rewritten
from timeline_app.views.archivist.form.tongues import Tongues
from timeline_app.widgets.beside import Beside
from timeline_app.widgets.face import Face
from timeline_app.widgets.field import Named
from timeline_app.widgets.icon import Icon, IconButton
from timeline_app.widgets.live_field import LiveLine, LiveText
from timeline_app.widgets.picture_loader import PictureLoader
from timeline_app.widgets.styled import Styled
from timeline_app.widgets.text_block import TextBlock
from timeline_app.widgets.thumbnail import Thumbnail

_NAME = Face(16, MEDIUM, leading=1.4, most=2)
_HINTS = Face(15, color="muted", leading=1.4)
_SIGNS = {Kind.PICTURE: Icon.CROSS, Kind.SOUND: Icon.SOUND, Kind.FILM: Icon.PLAY}
_NARROWEST = 190


def _text() -> LiveText:
    return LiveText(1, 6)


class MediumRow(QWidget):
    """Hints at what `check` would warn of: no description, no credit."""

    changed = Signal(int, object, str)
    """Its index, the changed ``Medium``, and the way to what was typed."""
    moved = Signal(int, int)
    """Its index, and -1 or 1."""
    removed = Signal(int)

    def __init__(self, index: int, loader: PictureLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._index, self._lang = index, "zh"
        self._medium: Medium | None = None
        style = Style(LIGHT)
        self._thumbnail = Thumbnail(loader, self)
        self._name = TextBlock(_NAME, style, parent=self)
        self._hints = TextBlock(_HINTS, style, parent=self)
        self._up, self._down, self._cross = self._buttons = tuple(
            IconButton(icon, self) for icon in (Icon.UP, Icon.CHEVRON, Icon.CROSS)
        )
        self._caption, self._alt = Tongues(_text, self), Tongues(_text, self)
        self._credit, self._rights = LiveLine(), LiveLine()
        self._named = Named(self._credit), Named(self._rights)
        self._row = Beside(_NARROWEST, self, gap=(16, 12))
        self._head, self._column = QHBoxLayout(), QVBoxLayout(self)
        self._put_together()
        self._join()

    def _put_together(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        self._head.addWidget(self._thumbnail, 0, top)
        self._head.addWidget(self._name, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in self._buttons:
            self._head.addWidget(button, 0, top)
        for named in self._named:
            self._row.put(named)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._head)
        for part in (self._hints, self._caption, self._alt, self._row):
            self._column.addWidget(part)

    def _join(self) -> None:
        self._caption.written.connect(self._write_caption)
        self._alt.written.connect(self._write_alt)
        self._credit.written.connect(self._write_credit)
        self._rights.written.connect(self._write_rights)
        self._up.clicked.connect(self._move_up)
        self._down.clicked.connect(self._move_down)
        self._cross.clicked.connect(self._remove)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        fields: tuple[Styled, ...] = (self._caption, self._alt, *self._named, self._row)
        head: tuple[Styled, ...] = (self._name, self._hints, self._thumbnail, *self._buttons)
        for part in (*head, *fields):
            part.restyle(style)
        self._column.setSpacing(style.px(12))
        self._head.setSpacing(style.px(10))

    def say(self, lang: str, languages: tuple[str, ...]) -> None:
        """Name the fields."""
        self._lang = lang
        self._caption.speak(words.CAPTION, languages, lang)
        self._alt.speak(words.ALT, languages, lang)
        for named, name in zip(self._named, (words.CREDIT, words.RIGHTS), strict=True):
            named.set_name(name.best(lang), lang)

    def show_medium(self, folder: Path | None, medium: Medium, *, first: bool, last: bool) -> None:
        """Show a medium from the collection's folder, and whether others stand around it."""
        old, self._medium = self._medium, medium
        fresh = old is None or old.src != medium.src
        self._caption.show_texts(medium.caption, fresh=fresh)
        self._alt.show_texts(medium.alt, fresh=fresh)
        self._credit.show_text(medium.credit or "", fresh=fresh)
        self._rights.show_text(medium.rights or "", fresh=fresh)
        self._show_file(folder, medium)
        self._up.setEnabled(not first)
        self._down.setEnabled(not last)

    def focus_first(self) -> None:
        """Put the focus into its first field."""
        next(iter(self._caption.fields.values())).setFocus()

    def _show_file(self, folder: Path | None, medium: Medium) -> None:
        name = PurePosixPath(medium.src.replace("\\", "/")).name or medium.src
        path, kind = file_of(folder, medium.src), kind_of(medium.src)
        self._name.set_text(name, self._lang)
        picture = _picture(path) if kind is Kind.PICTURE else None
        self._thumbnail.show_picture(picture, _SIGNS[kind])
        self._hint(medium, missing=path is None)
        for button, said in (
            (self._up, words.EARLIER),
            (self._down, words.LATER),
            (self._cross, words.REMOVE_NAMED),
        ):
            button.setAccessibleName(said.best(self._lang).format(name))

    def _hint(self, medium: Medium, *, missing: bool) -> None:
        hints = (
            (words.MISSING_FILE, missing),
            (words.NO_ALT, not medium.alt.best("").strip()),
            (words.NO_CREDIT, not (medium.credit or "").strip()),
        )
        told = [hint.best(self._lang) for hint, holds in hints if holds]
        self._hints.set_text("\n".join(told), self._lang)
        self._hints.setVisible(bool(told))

    def _write_caption(self, tag: str, text: str) -> None:
        if self._medium is not None:
            caption = rewritten(self._medium.caption, tag, text)
            self._change(replace(self._medium, caption=caption), f"caption:{tag}")

    def _write_alt(self, tag: str, text: str) -> None:
        if self._medium is not None:
            alt = rewritten(self._medium.alt, tag, text)
            self._change(replace(self._medium, alt=alt), f"alt:{tag}")

    def _write_credit(self, text: str) -> None:
        if self._medium is not None:
            self._change(replace(self._medium, credit=text or None), "credit")

    def _write_rights(self, text: str) -> None:
        if self._medium is not None:
            self._change(replace(self._medium, rights=text or None), "rights")

    def _change(self, medium: Medium, path: str) -> None:
        self._medium = medium
        self.changed.emit(self._index, medium, path)

    def _move_up(self) -> None:
        self.moved.emit(self._index, -1)

    def _move_down(self) -> None:
        self.moved.emit(self._index, 1)

    def _remove(self) -> None:
        self.removed.emit(self._index)


def _picture(path: Path | None) -> PictureFile | None:
    try:
        return described(path) if path is not None else None
    except PictureError:
        return None
