"""The visitors' screen as it stands in a hall, and what hands do to it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from tests.widgets.shown import settle
from timeline_app.kiosk.config import Config
from timeline_app.paths import shipped_collection
from timeline_app.storage.reader import load
from timeline_app.views.kiosk.host import Host
from timeline_app.views.kiosk.window import VisitorWindow


@dataclass(frozen=True)
class Panel:
    """A screen: its pixels, and how fine they are."""

    name: str
    size: tuple[int, int]
    dpi: int


DESK = Panel("24 inch", (1920, 1080), 92)
TOTEM = Panel("32 inch totem", (1080, 1920), 69)
SMALL = Panel("14 inch", (1366, 768), 96)
FINE = Panel("27 inch 4K", (3840, 2160), 163)
WALL = Panel("75 inch 4K", (3840, 2160), 59)
PANELS = DESK, TOTEM, SMALL, FINE, WALL


class Reception:
    """Window and host with a collection, as they are at first; nothing flies or glides."""

    def __init__(self, qtbot, panel=DESK, path=None, **values):
        values = {name.replace("_", "-"): value for name, value in values.items()}
        config = Config({"dpi": panel.dpi, "motion": False} | values)
        self.path = path or shipped_collection()
        self.window = VisitorWindow(config)
        self.host = Host(self.window, config)
        if qtbot is not None:
            qtbot.addWidget(self.window)
            # Held to the end of the test: the collector would empty a window that has events.
            vars(qtbot).setdefault("receptions", []).append(self)
        self.opened, self.allowed = [], []
        self.host.opened.connect(self.opened.append)
        self.host.reading_changed.connect(self.allowed.append)
        self.window.resize(*panel.size)
        self.window.show()
        self._loaded = load(self.path)
        self.begin()

    def begin(self):
        """As it is at first."""
        loaded = self._loaded
        self.host.show_collection(loaded.collection, loaded.articles, self.path.parent)
        settle()
        self.opened.clear()
        self.allowed.clear()

    @property
    def state(self):
        return self.host.state

    def buttons(self, kind=QAbstractButton):
        """What can be pressed now."""
        found = self.window.findChildren(kind)
        return [each for each in found if each.isVisible() and each.isEnabled()]

    def press(self, name):
        """Press the button of this name."""
        [button] = [each for each in self.buttons() if each.accessibleName() == name]
        button.click()
        settle()

    def within_reach(self):
        """Where a finger hits each button, by name: those that are seen, and not covered."""
        found = {}
        for button in self.buttons():
            at = button.mapTo(self.window, button.rect().center())
            hit = self.window.childAt(at)
            if hit is not None and (hit is button or button.isAncestorOf(hit)):
                found[button.accessibleName()] = at
        return found

    def tap(self, name):
        """Tap where the button of this name is seen."""
        at = self.within_reach()[name]
        widget = self.window.childAt(at)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.mapFrom(self.window, at))
        settle()
