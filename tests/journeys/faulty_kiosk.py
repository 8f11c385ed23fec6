"""The kiosk with a fault in its window: ``faulty_kiosk.py FAULT FILE kiosk …``.

The fault strikes when the file is there, and takes it away: the next window is sound.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from timeline_app import hall
from timeline_app.cli import main
from timeline_app.kiosk import keeper


class Ill(QWidget):
    """Lies over the window, and can't paint."""

    def paintEvent(self, event):
        raise RuntimeError("this frame can't be painted")


class Faulty(hall.Hall):
    def open(self, *, framed=False):
        super().open(framed=framed)
        self._hoard = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(20)

    def _look(self):
        if FILE.exists():
            FILE.unlink()
            getattr(self, FAULT)()

    def endless(self):
        while True:
            pass

    def unpaintable(self):
        window = self.kiosk.window
        self._ill = Ill(window)
        self._ill.setGeometry(window.rect())
        self._ill.show()

    def leaking(self):
        leak = QTimer(self)
        leak.timeout.connect(lambda: self._hoard.append(bytearray(b"x" * (8 << 20))))
        leak.start(20)


FAULT, FILE = sys.argv[1], Path(sys.argv[2])

if __name__ == "__main__":
    hall.Hall = Faulty
    keeper.PROGRAM = (sys.executable, __file__, FAULT, str(FILE))
    raise SystemExit(main(sys.argv[3:]))
