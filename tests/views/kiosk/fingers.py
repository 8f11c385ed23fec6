"""Fingers on the glass of a window: what a touch screen sends."""

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtTest import QTest

from tests.touching import Screen


class Fingers:
    def __init__(self, window):
        self.window = window
        Screen.device = Screen.device or QTest.createTouchDevice()
        self.device = Screen.device

    def do(self, *deeds):
        """Each is what a finger does, its number, and where; ``stationary`` has no place."""
        handle = self.window.windowHandle()
        sequence = QTest.touchEvent(handle, self.device)
        for deed, number, *at in deeds:
            if at:
                getattr(sequence, deed)(number, QPoint(*at[0]), handle)
            else:
                getattr(sequence, deed)(number)
        sequence.commit()
        QCoreApplication.processEvents()

    def tap(self, at):
        self.do(("press", 0, at))
        self.do(("release", 0, at))
