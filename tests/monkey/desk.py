"""A monkey at the desk: ``show`` and ``edit`` on a copy of the shipped collection."""

from pathlib import Path
from unittest import mock

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.monkey.contents import bait, contents
from tests.monkey.hands import NONE, Hands, send
from timeline_app.commands import COMMANDS, command
from timeline_app.render.application import let_go
from timeline_app.views.explore.session import Preferences, Session
from timeline_app.workplace import Workplace

SIZES = [(1280, 800), (640, 480), (1920, 1080), (800, 1400)]
FILES = [
    *("shipped/events.json", "few/events.json", "hostile/events.json", "few/articles/a.txt"),
    *("made.json", "made.csv", "made.xlsx", "made.html", "made.ics", "missing.json", "bait"),
]
WORDS = ["2020-02-15", "2020年2月", "February 2020", "<b>x</b>", "许昌", "x" * 50, "\u202e", ""]
LONG_WAYS_OUT = {"quit", "full-screen"}
COMMAND_IDS = [each.id for each in COMMANDS if each.id not in LONG_WAYS_OUT]

EXTRA = {
    lambda chance: ["command", chance.choice(COMMAND_IDS), chance.choice(FILES)]: 16,
    lambda chance: ["command", "edit", ""]: 2,
    lambda chance: ["type", chance.choice(WORDS)]: 6,
    lambda chance: ["bring", chance.choice(FILES), [chance.random(), chance.random()]]: 1,
    lambda chance: ["resize", chance.choice(SIZES)]: 1,
    lambda chance: ["shape", chance.choice(["showFullScreen", "showNormal", "close"])]: 1,
    lambda chance: ["escape", chance.randint(1, 4)]: 6,
}


class Desk(Hands):
    """The window, what works in it, and somebody who answers file dialogs by chance."""

    # Table and text fields pan with two fingers; seven that slide over several of them lose Qt.
    excuses = ("QGestureManager::deliverEvents: could not find the target",)

    def __init__(self, folder, chance):
        self.folder, self.chance = folder, chance
        bait(folder / "bait")
        contents(folder)
        self.openings = 0
        self.answer = ""
        self.patches = [
            mock.patch.object(QFileDialog, "getOpenFileName", self._one),
            mock.patch.object(QFileDialog, "getSaveFileName", self._one),
            mock.patch.object(QFileDialog, "getOpenFileNames", self._some),
            mock.patch.object(QFileDialog, "getExistingDirectory", self._folder),
            mock.patch.object(QPrintDialog, "exec", return_value=0),
        ]
        for patch in self.patches:
            patch.start()
        self._open()

    def _open(self):
        self.openings += 1
        session = Session(Preferences(self.folder / "settings.toml", self.folder / "state.toml"))
        self.place = Workplace(session, None, self.folder / "journals")
        super().__init__(self.place.window)
        self.window.resize(*SIZES[0])
        self.place.director.open(self.folder / "shipped" / "events.json")
        self.window.show()
        QCoreApplication.processEvents()

    # What dialogs answer

    def _path(self):
        return str(self.folder / self.answer) if self.answer else ""

    def _one(self, *_words, **_more):
        return self._path(), ""

    def _some(self, *_words, **_more):
        return [self._path()] if self.answer else [], ""

    def _folder(self, *_words, **_more):
        return str(Path(self._path()).parent) if self.answer else ""

    # Acts

    def command(self, command_id, answer):
        self.answer = answer
        command(command_id).run(self.place.director)

    def type(self, words):
        widget = QApplication.focusWidget()
        if words.isascii() and widget is not None:
            QTest.keyClicks(widget, words)
        else:  # no key has these
            self.write(words)

    def drop(self, address, place):
        """What is dropped at a desk is opened: only what may be."""
        harmless = (self.folder / "few" / "events.json").as_uri()
        super().drop(harmless if address.startswith("file:") else address, place)

    def bring(self, name, place):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(self.folder / name))])
        at = QPointF(self.at(place))
        send(
            self.window,
            QDropEvent(at, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NONE),
        )

    def resize(self, size):
        self.window.resize(*size)

    def shape(self, how):
        getattr(self.window, how)()

    def escape(self, times):
        for _ in range(times):
            QTest.keyClick(self.handle, Qt.Key.Key_Escape)

    # What must hold

    def do(self, act):
        """Do it. Exceptions and warnings are seen by the watch."""
        super().do(act)
        QCoreApplication.processEvents()
        popup = QApplication.activePopupWidget()
        if popup is not None and self.chance.random() < 0.5:
            popup.close()
        if not self.window.isVisible():  # somebody closed it: tomorrow it is opened again
            self.leave_window()
            self._open()
        return []

    def end(self):
        """It can still be worked with."""
        self.lift()
        self.escape(6)
        QCoreApplication.processEvents()
        self.place.director.open(self.folder / "few" / "events.json")
        QCoreApplication.processEvents()
        return []

    @property
    def told(self):
        return f"opened {self.openings} times"

    def leave_window(self):
        self.place.window.set_guard(lambda: True)
        let_go(self.place.window)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def leave(self):
        self.leave_window()
        for patch in self.patches:
            patch.stop()
