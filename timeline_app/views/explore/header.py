"""The strip above the stage: title, search, categories, language, menu."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from timeline_app.model.localized import Localized
from timeline_app.render.fonts import BOLD
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT, Look
from timeline_app.state.state import State
from timeline_app.views.explore.filter_row import FilterRow, shown_categories
from timeline_app.views.explore.header_rows import Wanted, rows
from timeline_app.views.explore.language_switch import LanguageSwitch
from timeline_app.views.explore.menu import StageMenu
from timeline_app.views.explore.text_switch import TextSwitch
from timeline_app.widgets.face import Face
from timeline_app.widgets.icon import Icon, IconButton
from timeline_app.widgets.search_field import SearchField
from timeline_app.widgets.text_block import TextBlock

_TITLE = Face(26, BOLD, leading=1.3, most=1)
_SUBTITLE = Face(15, color="muted", leading=1.3, most=1)
PLACEHOLDER = Localized({"zh": "搜索事件与原文", "en": "Search events and article"})
CLEAR = Localized({"zh": "清除", "en": "Clear"})
NOTHING = Localized({"zh": "没有找到 ·", "en": "No match ·"})
PREPARING = Localized({"zh": "正在准备搜索……", "en": "Preparing the search…"})
FOUND = Localized({"zh": "{:,} 个", "en": "{:,} found"})
MENU = Localized({"zh": "菜单", "en": "Menu"})


class Header(QWidget):
    """Shows a state, and says what was asked for; it changes nothing by itself."""

    query_changed = Signal(str)
    walked = Signal(int)
    """Enter: +1, Shift+Enter: -1."""
    category_toggled = Signal(str)
    language_chosen = Signal(str)
    command = Signal(str)
    recent_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._style = Style(LIGHT)
        self._shown: tuple[object, ...] = ()
        self._title = TextBlock(_TITLE, self._style, parent=self)
        self._subtitle = TextBlock(_SUBTITLE, self._style, parent=self)
        self._search = SearchField(self)
        self._filter = FilterRow(self)
        self._languages = LanguageSwitch(self)
        self._text = TextSwitch(self)
        self._menu_button = IconButton(Icon.DOTS, self)
        self.menu = StageMenu(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._join()

    @property
    def searching(self) -> bool:
        """Whether something is searched, or the search field has the focus."""
        return self._search.searching

    def restyle(self, style: Style, looks: Mapping[str, Look]) -> None:
        """Take on colours, sizes and the categories' looks."""
        self._style, self._shown = style, ()
        self._filter.restyle(style, looks)
        for part in (self._title, self._subtitle, self._search, self._languages, self._text):
            part.restyle(style)
        self._menu_button.restyle(style)
        self.menu.restyle(style)
        self._offer_subtitle()
        self._refit()

    def show_state(self, state: State) -> None:
        """Show title, languages, hidden categories, query and the place among its matches.

        If all of these are as before, as with most edits, nothing is placed or painted.
        """
        shown = _shown(state)
        if shown == self._shown:
            return
        self._shown = shown
        collection, lang = state.collection, state.lang
        self._title.set_text(" ".join(collection.title.best(lang).split()), lang)
        self._subtitle.set_text(" ".join(collection.subtitle.best(lang).split()), lang)
        self._offer_subtitle()
        self._search.set_words(PLACEHOLDER.best(lang), CLEAR.best(lang), lang)
        self._search.show_query(state.query)
        self._search.show_found(
            _found(state), nothing=state.matches is not None and not state.matches
        )
        self._filter.show_categories(collection, lang, state.hidden)
        self._languages.show_languages(collection.languages, lang)
        self._menu_button.setAccessibleName(MENU.best(lang))
        self._text.show_names(lang)
        self.menu.show_titles(lang, _switched(state))
        self._refit()

    def set_recent(self, paths: tuple[str, ...]) -> None:
        """List the collections opened lately in the menu."""
        self.menu.set_recent(paths)

    def focus_search(self) -> None:
        """Put the focus into the search field."""
        self._search.focus()

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        return rows(width, self._wanted(), self._style).height

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._style.color("ground"))
            line = QRect(0, self.height() - 1, self.width(), 1)
            painter.fillRect(line, self._style.color("hairline"))

    def _join(self) -> None:
        self._search.query_changed.connect(self.query_changed)
        self._search.walked.connect(self.walked)
        self._filter.category_toggled.connect(self.category_toggled)
        self._languages.language_chosen.connect(self.language_chosen)
        self._text.command.connect(self.command)
        self._menu_button.clicked.connect(self._open_menu)
        self.menu.command.connect(self.command)
        self.menu.recent_chosen.connect(self.recent_chosen)

    def _wanted(self) -> Wanted:
        lines = [each for each in (self._title, self._subtitle) if each.isVisibleTo(self)]
        title = max(each.natural_width() for each in lines)
        languages = self._languages
        shown = languages.isVisibleTo(self)
        return Wanted(
            title=title,
            chips=self._filter.natural_width,
            languages=languages.sizeHint().width() if shown else 0,
            text=self._text.sizeHint().width(),
            chips_height=self._filter.height_in,
        )

    def _offer_subtitle(self) -> None:
        """The subtitle is the first to go where height is scarce."""
        self._subtitle.setVisible(bool(self._subtitle.words) and not self._style.scarce)

    def _refit(self) -> None:
        self.updateGeometry()
        self._arrange()
        self.update()

    def _arrange(self) -> None:
        places = rows(self.width(), self._wanted(), self._style)
        self._place_title(places.title)
        self._search.setGeometry(places.search)
        self._filter.setGeometry(places.chips)
        self._languages.setGeometry(places.languages)
        self._text.setGeometry(places.text)
        self._menu_button.setGeometry(places.menu)

    def _place_title(self, room: QRect) -> None:
        lines = [label for label in (self._title, self._subtitle) if label.isVisibleTo(self)]
        heights = [label.heightForWidth(room.width()) for label in lines]
        y = room.y() + (room.height() - sum(heights)) // 2
        for label, height in zip(lines, heights, strict=True):
            label.setGeometry(room.x(), y, room.width(), height)
            y += height

    def _open_menu(self) -> None:
        button = self._menu_button
        corner = QPoint(button.width() - self.menu.sizeHint().width(), button.height())
        self.menu.popup(button.mapToGlobal(corner))


def _shown(state: State) -> tuple[object, ...]:
    """All that the header shows of a state."""
    held, found = state.collection, (_found(state), state.matches is None, bool(state.matches))
    texts = held.title, held.subtitle, held.languages, shown_categories(held)
    return texts, state.lang, state.query, found, state.hidden, _switched(state)


def _switched(state: State) -> dict[str, bool]:
    """Which of the commands that switch something are on."""
    return {"motion": state.motion, "theme": state.dark, "edit": state.editing}


def _found(state: State) -> str:
    """How much the query finds: "3 / 9" while its matches are walked."""
    if state.matches is None:
        return PREPARING.best(state.lang) if state.query.strip() else ""
    if not state.matches:
        return NOTHING.best(state.lang)
    if state.selected in state.matches:
        return f"{state.matches.index(state.selected) + 1} / {len(state.matches)}"
    return FOUND.best(state.lang).format(len(state.matches))
