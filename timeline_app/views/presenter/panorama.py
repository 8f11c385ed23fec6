"""The timeline itself, large enough for the last row: what the audience sees of wandering."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT, looks
from timeline_app.stage.canvas import Canvas
from timeline_app.stage.hall.gauge import LEAST
from timeline_app.state.state import State
from timeline_app.timescale.scale import TimeScale
from timeline_app.views.presenter.staging import Staging

_SMALLEST = 12.5
"""Letters of the canvas that are smallest, in pixels at one unit."""


class Panorama(Canvas):
    """The canvas in the audience's letters; it goes along with the one the presenter moves."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Style(LIGHT), parent)
        self.hide()

    def stage(self, staging: Staging, size: QSize) -> None:
        """Take a collection at the size of the audience's picture."""
        unit = size.height() / LEAST / _SMALLEST
        style = Style(staging.theme, unit * 1.01, staging.lang)
        self.restyle(style, looks(staging.collection.categories, staging.theme))
        self.resize(size)
        self.show_state(State(staging.collection, lang=staging.lang, motion=staging.motion))

    def let_hands(self, *, allowed: bool) -> None:
        """Whether hands act here; else they do so on the console."""
        transparent = Qt.WidgetAttribute.WA_TransparentForMouseEvents
        self.setAttribute(transparent, not allowed)

    def follow(self, view: TimeScale) -> None:
        """Show the stretch of time that another canvas shows."""
        self.show_exactly(view.resized(self.width()))
