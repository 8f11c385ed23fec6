"""A monkey at a kiosk: through the real window, from its start to its reset."""

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QMenu, QMessageBox, QWidget

from tests.monkey.acts import ADDRESSES
from tests.monkey.contents import bait, contents
from tests.monkey.hands import Hands
from tests.monkey.watch import Bait
from tests.views.kiosk.opened import CHORD, Opened
from timeline_app.kiosk.visit import Phase

PIN = "314159265358"
SIZES = [(800, 600), (1920, 1080), (1080, 1920), (640, 480)]
STRANGERS = {
    "dialog": QDialog,
    "menu": QMenu,
    "message": QMessageBox,
    "tool": lambda: QWidget(None, Qt.WindowType.Tool),
    "combo": QComboBox,
}

EXTRA = {
    lambda chance: ["wait", chance.choice([0.2, 0.2, 0.2, 1, 5, 25, 90, 220])]: 6,
    lambda chance: ["content", chance.randrange(3)]: 1,
    lambda chance: ["close", chance.choice(["window", "handle", "all", "quit"])]: 1,
    lambda chance: ["shape", chance.choice(["hide", "showMinimized", "showNormal"])]: 0.5,
    lambda chance: ["resize", chance.choice(SIZES)]: 0.5,
    lambda chance: ["stranger", chance.choice(list(STRANGERS))]: 1,
    lambda chance: ["address", chance.choice(ADDRESSES)]: 1,
    lambda chance: ["corner"]: 1,
    lambda chance: ["chord"]: 1,
    lambda chance: ["pin", "".join(chance.choices("0123456789", k=chance.randint(1, 14)))]: 1,
}


class Kiosk(Hands):
    """The kiosk, and what a monkey can do only there."""

    insists = True

    def __init__(self, folder, chance):
        keyboard, motion = chance.random() < 0.5, chance.random() < 0.5
        self.bait = Bait(*bait(folder / "bait"))
        self.contents = contents(folder)
        self.bait.taken()
        self.hall = Opened(folder, pin=PIN, keyboard=keyboard, motion=motion)
        super().__init__(self.hall.window)
        self.stopped = []
        self.hall.kiosk.warden.stopped.connect(self.stopped.append)
        self.content(0)
        self.size = self.window.size()
        self.first = self.hall.host.snapshot()
        self.resets = {}
        self.phase, self.visits = Phase.ATTRACT, 0
        self.kept = []

    # Acts

    def wait(self, seconds):
        while seconds > 0:
            step = min(1.0, seconds)
            seconds -= step
            self.hall.clock.now += step
            self.hall.wall_clock.now += step
            self.hall.kiosk.tick()
        self.hall.kiosk.attract.advance(1.0)

    def content(self, number):
        loaded = self.contents[number]
        self.hall.kiosk.show(loaded.collection, loaded.articles, loaded.path.parent)

    def close(self, how):
        closes = {
            "window": self.window.close,
            "handle": self.handle.close,
            "all": QApplication.closeAllWindows,
            "quit": QApplication.quit,
        }
        closes[how]()

    def shape(self, how):
        getattr(self.window, how)()

    def resize(self, size):
        """The screen has another resolution now."""
        self.handle.setGeometry(0, 0, *size)

    def stranger(self, kind):
        made = STRANGERS[kind]()
        self.kept.append(made)
        (made.showPopup if kind == "combo" else made.show)()

    def address(self, url):
        QDesktopServices.openUrl(QUrl(url))

    def corner(self):
        at = self.hall.kiosk.staff.corner.square.center().toTuple()
        self.screen.lift()
        self.screen.put(down={0: at})
        self.wait(3)
        self.screen.put(up=(0,))

    def chord(self):
        self.hall.key(Qt.Key.Key_Q, CHORD)

    def pin(self, digits):
        self.hall.write(digits)

    # What must hold

    def do(self, act):
        """Do it, and tell what is wrong then."""
        super().do(act)
        QCoreApplication.processEvents()
        if act[0] not in ("stranger", "address"):
            yield from (f"led out: {each}" for each in self.stopped)
        self.stopped.clear()
        yield from self._ways_out()
        yield from self._reset()
        self.kept.clear()

    def _ways_out(self):
        if self.hall.left:
            yield "somebody left"
        if QApplication.activePopupWidget() is not None:
            yield f"a popup: {QApplication.activePopupWidget()}"
        strangers = [each for each in QGuiApplication.topLevelWindows() if each is not self.handle]
        yield from (f"another window: {each}" for each in strangers if each.isVisible())
        if not self.window.isVisible():
            yield "the window is gone"
        if self.bait.taken():
            yield "a file outside the collection was opened"

    def _reset(self):
        """Whenever a visit has ended, everything is as it was when one ended with that content."""
        phase, before = self.hall.kiosk.phase, self.phase
        self.phase = phase
        if phase is Phase.ATTRACT and before is not Phase.ATTRACT:
            self.visits += 1
            found = self.hall.host.snapshot()
            key = id(found.state.collection), self.window.size().toTuple()
            if self.resets.setdefault(key, found) != found:
                yield f"not forgotten: {found}\nbut: {self.resets[key]}"

    def end(self):
        """From wherever it is to the reset; then everything is as at the first start."""
        self.lift()
        self.resize(self.size.toTuple())
        QCoreApplication.processEvents()
        self.hall.until(Phase.ATTRACT)
        self.content(0)
        self.hall.tap()
        self.hall.until(Phase.ATTRACT)
        yield from self._ways_out()
        if self.hall.host.snapshot() != self.first:
            yield f"not as at first: {self.hall.host.snapshot()}\nbut: {self.first}"

    @property
    def told(self):
        """What the run came by."""
        gates = len(self.hall.noted("gate"))
        return f"{self.visits} visits that ended, {gates} wrong PINs"

    def leave(self):
        self.bait.close()
        self.hall.close()
