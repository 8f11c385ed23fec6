"""The category: one of those there are, none, or a new one that is named on the spot."""

from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.editing import words as fields
from timeline_app.model.collection import Category, Collection
from timeline_app.model.localized import Localized
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT, Look
from timeline_app.views.archivist.form import words
from timeline_app.views.archivist.form.tongues import Tongues
from timeline_app.widgets.button import Button, Kind
from timeline_app.widgets.field import Named
from timeline_app.widgets.flow import Flow
from timeline_app.widgets.live_choice import LiveChoice
from timeline_app.widgets.live_field import LiveLine

_NEW, _SEVERAL = "\n", "\r"
"""Keys of what stands for a new category, and for several; no category has them."""


def _line() -> LiveLine:
    return LiveLine()


class CategoryField(QWidget):
    """Says what is chosen, or the category that is to be added and then chosen."""

    chosen = Signal(str)
    """The category's id; empty for none."""
    made = Signal(object)
    """A ``Category``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = Style(LIGHT)
        self._looks: dict[str, Look] = {}
        self._kept = ""
        self._choice = LiveChoice()
        self._named = Named(self._choice, self)
        self._new = QWidget(self)
        self._names = Tongues(_line, self._new)
        self._add = Button(Kind.HAIRLINE, self._style, self._new)
        self._cancel = Button(Kind.FLAT, self._style, self._new)
        self._buttons = Flow()
        self._inside, self._column = QVBoxLayout(self._new), QVBoxLayout(self)
        self._put_together()
        self._choice.chosen.connect(self._take)
        self._add.clicked.connect(self._make)
        self._cancel.clicked.connect(self._leave)
        self._names.written.connect(self._allow)

    def _put_together(self) -> None:
        for layout in (self._inside, self._column):
            layout.setContentsMargins(0, 0, 0, 0)
        self._buttons.addWidget(self._add)
        self._buttons.addWidget(self._cancel)
        self._inside.addWidget(self._names)
        self._inside.addLayout(self._buttons)
        self._column.addWidget(self._named)
        self._column.addWidget(self._new)
        self._new.hide()

    def restyle(self, style: Style, looks: dict[str, Look]) -> None:
        """Take on colours, sizes and the categories' looks."""
        self._style, self._looks = style, looks
        for part in (self._named, self._names, self._add, self._cancel):
            part.restyle(style)
        self._column.setSpacing(style.px(10))
        self._inside.setSpacing(style.px(10))
        self._buttons.setSpacing(style.px(16))

    def say(self, lang: str, languages: tuple[str, ...]) -> None:
        """Name its parts; a new category is named in these languages."""
        self._named.set_name(fields.CATEGORY.best(lang), lang)
        self._names.speak(words.CATEGORY_NAME, languages, lang)
        self._add.say(words.ADD.best(lang), lang)
        self._cancel.say(words.CANCEL.best(lang), lang)

    def show_category(self, collection: Collection, key: str | None, lang: str) -> None:
        """Show what is chosen; None: several that differ."""
        none = ("", fields.NO_CATEGORY.best(lang))
        labels = [(each.id, each.label.best(lang) or each.id) for each in collection.categories]
        if key and collection.category(key) is None:
            labels.append((key, words.OTHER_CATEGORY.best(lang).format(key)))
        looks = {
            each.id: self._looks[each.id]
            for each in collection.categories
            if each.id in self._looks
        }
        new = (_NEW, words.NEW_CATEGORY.best(lang))
        self._choice.offer_marked((none, *labels, new), looks)
        self._choice.setPlaceholderText(words.DIFFERENT.best(lang) if key is None else "")
        shown = _SEVERAL if key is None else key
        if self._new.isHidden() or shown != self._kept:
            self._kept = shown
            self._new.hide()
            self._choice.choose(shown)

    def _take(self, key: str) -> None:
        self._new.setVisible(key == _NEW)
        if key == _NEW:
            self._names.show_texts(Localized(), fresh=True)
            self._allow()
            next(iter(self._names.fields.values())).setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._kept = key
            self.chosen.emit(key)

    def _texts(self) -> Localized:
        written = {tag: field.text for tag, field in self._names.fields.items()}
        return Localized({tag: text for tag, text in written.items() if text})

    def _allow(self) -> None:
        self._add.setEnabled(bool(self._texts()))

    def _make(self) -> None:
        label = self._texts()
        self._leave()
        self.made.emit(Category(id=str(uuid4()), label=label))

    def _leave(self) -> None:
        """Back to what was chosen before."""
        self._choice.setFocus(Qt.FocusReason.OtherFocusReason)
        self._new.hide()
        self._choice.choose(self._kept)
