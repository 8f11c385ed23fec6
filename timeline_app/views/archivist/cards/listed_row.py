"""One part of the collection in a list: its name, what is told of it, and buttons."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from timeline_app.model.localized import Localized
from timeline_app.render.fonts import MEDIUM
from timeline_app.render.style import Style
from timeline_app.widgets.button import Button, Kind
from timeline_app.widgets.column import Column
from timeline_app.widgets.face import Face
from timeline_app.widgets.flow import Flow

_NAME = Face(17, MEDIUM, leading=1.5)
_TOLD = Face(15, color="muted", leading=1.5)


class ListedRow(Column):
    """The base of such rows: each knows the deeds of its kind."""

    def __init__(self, name: str, told: str, style: Style, lang: str) -> None:
        super().__init__(style, lang)
        self._name = name
        self.say(_NAME, name)
        self.say(_TOLD, told, 2)
        self._buttons = QWidget(self)
        self._flow = Flow(self._buttons)
        self._flow.setSpacing(style.px(24))
        self.put(self._buttons, 2)

    def add_deed(self, said: Localized, named: Localized, act: Callable[[], None]) -> None:
        """One more button."""
        button = Button(Kind.FLAT, self.look, self._buttons)
        button.say(said.best(self.lang), self.lang)
        button.setAccessibleName(named.best(self.lang).format(self._name))
        button.clicked.connect(act)
        self._flow.addWidget(button)
