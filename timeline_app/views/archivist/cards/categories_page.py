"""The second step of a new collection: its categories, and whether an article comes next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.model.collection import Category
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.views.archivist.cards import new_words as words
from timeline_app.views.archivist.cards.category_list import CategoryList
from timeline_app.views.archivist.cards.starting import SUGGESTED, in_languages
from timeline_app.widgets.face import Face
from timeline_app.widgets.flow import Flow
from timeline_app.widgets.styled import Styled
from timeline_app.widgets.text_block import TextBlock
from timeline_app.widgets.tick import Tick

_STEP = Face(15, color="muted", leading=1.4)


class _Suggestion(Tick):
    """A category to begin with."""

    wished = Signal(object, bool)
    """The category, and whether it is wished for."""

    def __init__(self, category: Category, parent: QWidget) -> None:
        super().__init__(Style(LIGHT), parent)
        self.category = category
        self.clicked.connect(self._tell)

    def _tell(self) -> None:
        self.wished.emit(self.category, self.isChecked())


class CategoriesPage(QWidget):
    """What is ticked becomes a row that can be renamed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style = Style(LIGHT)
        self._langs: tuple[str, ...] = ("zh",)
        self._step, self._offer = (TextBlock(_STEP, style, parent=self) for _ in range(2))
        self._ticks = [_Suggestion(category, self) for category in SUGGESTED]
        self._flow = Flow()
        self._list = CategoryList(self)
        self._article = Tick(style, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._step)
        self._column.addWidget(self._offer)
        self._column.addLayout(self._flow)
        self._column.addWidget(self._list)
        self._column.addWidget(self._article)
        for tick in self._ticks:
            self._flow.addWidget(tick)
            tick.wished.connect(self._wish)
        self._list.changed.connect(self._mind_ticks)

    @property
    def categories(self) -> tuple[Category, ...]:
        """Those of the rows."""
        return self._list.categories

    @property
    def fault(self) -> str:
        """What is wrong with the first row in which something is; empty where nothing is."""
        return self._list.fault

    @property
    def with_article(self) -> bool:
        """Whether an article is to be chosen next."""
        return self._article.isChecked()

    @property
    def first(self) -> QWidget:
        """What is to have the focus at first."""
        return self._ticks[0]

    def write_fault(self) -> None:
        """Put the focus where something is wrong."""
        self._list.write_fault()

    def show_in(self, lang: str) -> None:
        """Without categories."""
        self._step.set_text(words.SECOND.best(lang), lang)
        self._offer.set_text(words.SUGGESTIONS.best(lang), lang)
        self._article.say(words.WITH_ARTICLE.best(lang), lang)
        self._list.show_categories(())
        for tick in self._ticks:
            tick.say(tick.category.label.best(lang), lang)
            tick.setChecked(False)

    def ask(self, langs: tuple[str, ...], lang: str) -> None:
        """Ask for names in these languages."""
        self._langs = langs
        self._list.show_in(langs, lang)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        parts: tuple[Styled, ...]
        parts = (self._step, self._offer, *self._ticks, self._list, self._article)
        for part in parts:
            part.restyle(style)
        self._column.setSpacing(style.px(10))
        self._flow.setSpacing(style.px(8))

    def _wish(self, category: Category, wished: bool) -> None:  # noqa: FBT001 - Qt's signal
        if wished:
            self._list.add(in_languages(category, self._langs))
        else:
            self._list.remove(category.id)

    def _mind_ticks(self) -> None:
        """A row that was removed by its own button is no longer ticked."""
        there = {category.id for category in self._list.categories}
        for tick in self._ticks:
            tick.setChecked(tick.category.id in there)
        self.changed.emit()
