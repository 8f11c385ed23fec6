"""The visitors' controls: all that hands do on the timeline, text size, and language."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.views.kiosk import words
from timeline_app.views.kiosk.control import Control, Kind
from timeline_app.views.kiosk.measures import Target, side
from timeline_app.widgets.icon import Icon

_AIR, _GAP = 12, 8
"""Around the buttons and between them."""
_SMALL, _LARGE = 15, 30
"""The letter on the buttons for smaller and for larger text."""


@dataclass(frozen=True, slots=True)
class Offered:
    """What the bar offers now."""

    lang: str
    languages: tuple[str, ...]
    away: bool
    """Whether article or index lie over the timeline, and there is a way back to it."""
    smaller: bool
    larger: bool
    up: bool = False
    down: bool = False


class Bar(QWidget):
    """Says what was asked for; changes nothing by itself."""

    index_asked = Signal()
    back_asked = Signal()
    panned = Signal(int)
    """Earlier (-1) or later (+1) in time."""
    zoomed = Signal(int)
    """Farther away (-1) or closer (+1)."""
    whole_asked = Signal()
    paged = Signal(int)
    """Up (-1) or down (+1) in what lies over the timeline."""
    text_asked = Signal(int)
    """Smaller (-1) or larger (+1)."""
    language_chosen = Signal(str)

    def __init__(self, dpi: float, parent: QWidget) -> None:
        super().__init__(parent)
        self._dpi = dpi
        self._style = Style(LIGHT)
        self._offered: Offered | None = None
        self._away = False
        self._index = Control(self, Icon.LIST)
        self._earlier, self._later = Control(self, Icon.BEFORE), Control(self, Icon.NEXT)
        self._farther, self._closer = Control(self, Icon.MINUS), Control(self, Icon.PLUS)
        self._whole = Control(self, Icon.WHOLE)
        self._back = Control(self, Icon.BEFORE, Kind.ACCENT)
        self._up, self._down = Control(self, Icon.UP), Control(self, Icon.CHEVRON)
        self._smaller, self._larger = Control(self), Control(self)
        self._languages: dict[str, Language] = {}
        self._join()

    def _join(self) -> None:
        self._index.clicked.connect(self.index_asked)
        self._back.clicked.connect(self.back_asked)
        self._whole.clicked.connect(self.whole_asked)
        for button, act in (
            (self._earlier, self._pan_earlier),
            (self._later, self._pan_later),
            (self._farther, self._zoom_out),
            (self._closer, self._zoom_in),
            (self._up, self._page_up),
            (self._down, self._page_down),
            (self._smaller, self._make_smaller),
            (self._larger, self._make_larger),
        ):
            button.clicked.connect(act)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        for button in (*self._stage, *self._over, *self._languages.values()):
            button.set_sizes(style, self._least)
        self._smaller.set_sizes(style, self._least, _SMALL)
        self._larger.set_sizes(style, self._least, _LARGE)
        self._arrange()

    def show_offer(self, offered: Offered) -> None:
        """Show what can be pressed now, in the language that is spoken."""
        if offered == self._offered:
            return  # it is told with every step of a text that scrolls
        self._offered, lang = offered, offered.lang
        self._away = offered.away
        self._name(lang)
        if tuple(self._languages) != offered.languages:
            self._make_languages(offered.languages)
        for tag, each in self._languages.items():
            each.setChecked(tag == lang)
        for button in self._stage:
            button.setVisible(not offered.away)
        for button in self._over:
            button.setVisible(offered.away)
        self._smaller.setEnabled(offered.smaller)
        self._larger.setEnabled(offered.larger)
        self._up.setEnabled(offered.up)
        self._down.setEnabled(offered.down)
        self._arrange()

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        rows = self._rows(width)
        air, gap = self._style.px(_AIR), self._style.px(_GAP)
        return 2 * air + sum(_tall(row) for row in rows) + gap * (len(rows) - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._style.color("band"))
            painter.fillRect(0, 0, self.width(), 1, self._style.color("hairline"))

    @property
    def _stage(self) -> list[Control]:
        return [
            self._index,
            self._earlier,
            self._later,
            self._farther,
            self._closer,
            self._whole,
        ]

    @property
    def _over(self) -> list[Control]:
        return [self._back, self._up, self._down]

    @property
    def _always(self) -> list[Control]:
        """Text size and language: one touch away on every screen."""
        languages = list(self._languages.values()) if len(self._languages) > 1 else []
        return [self._smaller, self._larger, *languages]

    @property
    def _least(self) -> int:
        return side(Target.PRIMARY, self._dpi)

    def _name(self, lang: str) -> None:
        self._index.say(words.INDEX.best(lang), lang)
        self._back.say(words.BACK.best(lang), lang)
        for button, name in (
            (self._earlier, words.EARLIER),
            (self._later, words.LATER),
            (self._farther, words.FARTHER),
            (self._closer, words.CLOSER),
            (self._whole, words.WHOLE),
            (self._up, words.UP),
            (self._down, words.DOWN),
        ):
            button.say("", lang, name.best(lang))
        self._smaller.say("A", lang, words.SMALLER.best(lang))
        self._larger.say("A", lang, words.LARGER.best(lang))

    def _make_languages(self, languages: Sequence[str]) -> None:
        for old in self._languages.values():
            old.hide()
            old.deleteLater()
        self._languages = {tag: Language(tag, self) for tag in languages}
        for button in self._languages.values():
            button.set_sizes(self._style, self._least)
            button.language_chosen.connect(self.language_chosen)
            button.setVisible(len(languages) > 1)

    # Where the buttons stand

    def _rows(self, width: int) -> list[list[Control]]:
        """In one row if there is room, else those for all screens in rows of their own."""
        first = self._over if self._away else self._stage
        room = width - 2 * self._style.px(_AIR)
        if self._long([*first, *self._always]) + self._style.px(4 * _GAP) <= room:
            return [[*first, *self._always]]
        return [*self._broken(first, room), *self._broken(self._always, room)]

    def _broken(self, buttons: Sequence[Control], room: int) -> list[list[Control]]:
        rows: list[list[Control]] = [[]]
        for button in buttons:
            if rows[-1] and self._long([*rows[-1], button]) > room:
                rows.append([])
            rows[-1].append(button)
        return rows

    def _long(self, row: Sequence[Control]) -> int:
        gaps = self._style.px(_GAP) * (len(row) - 1)
        return sum(button.sizeHint().width() for button in row) + gaps

    def _arrange(self) -> None:
        air, gap = self._style.px(_AIR), self._style.px(_GAP)
        rows, y = self._rows(self.width()), air
        for row in rows:
            x = air
            for button in row:
                if button is self._smaller and len(rows) == 1:
                    x = self.width() - air - self._long(self._always)
                size = button.sizeHint()
                button.setGeometry(QRect(x, y, size.width(), _tall(row)))
                x += size.width() + gap
            y += _tall(row) + gap

    # What is told

    def _pan_earlier(self) -> None:
        self.panned.emit(-1)

    def _pan_later(self) -> None:
        self.panned.emit(1)

    def _zoom_out(self) -> None:
        self.zoomed.emit(-1)

    def _zoom_in(self) -> None:
        self.zoomed.emit(1)

    def _page_up(self) -> None:
        self.paged.emit(-1)

    def _page_down(self) -> None:
        self.paged.emit(1)

    def _make_smaller(self) -> None:
        self.text_asked.emit(-1)

    def _make_larger(self) -> None:
        self.text_asked.emit(1)


class Language(Control):
    """One language, named in its own words."""

    language_chosen = Signal(str)

    def __init__(self, lang: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._tag = lang
        self.say(words.LANGUAGES.get(lang, lang.upper()), lang)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.clicked.connect(self._tell)

    def _tell(self) -> None:
        self.language_chosen.emit(self._tag)


def _tall(row: Sequence[Control]) -> int:
    return max(button.sizeHint().height() for button in row)
