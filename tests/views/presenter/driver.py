"""A show in a process of its own, on real screens: does what a line asks for, and tells what is.

Run as a program. A line is empty or the name of an action; the answer is one line of JSON.
"""

import json
import os
import sys

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtGui import QGuiApplication, QImage

from timeline_app.paths import shipped_collection
from timeline_app.presenting.action import Action
from timeline_app.presenting.program import program
from timeline_app.render.application import application
from timeline_app.storage.reader import load
from timeline_app.views.presenter.presenter import Presenter
from timeline_app.views.presenter.staging import Staging


def room(window):
    return window.geometry().getRect() if window.isVisible() else None


def main():
    running = application()
    collection = load(shipped_collection()).collection
    presenter = Presenter(Staging(collection, program(collection), "zh", motion=False))
    presenter.begin()

    def tell():
        presenter.audience.arrive()
        picture = presenter.audience.grab().toImage()
        picture.convertToFormat(QImage.Format.Format_RGB32).save(sys.argv[1])
        told = {
            "screens": {each.name(): each.geometry().getRect() for each in running.screens()},
            "seats": [presenter.seats.audience, presenter.seats.console],
            "audience": room(presenter.audience),
            "console": room(presenter.console),
            "at": presenter.show.at,
        }
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()

    def listen():
        asked = os.read(0, 100).decode()
        if not asked:
            os._exit(0)
        if asked.strip():
            presenter.do(Action[asked.strip()])
        QTimer.singleShot(0, tell)

    notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
    notifier.activated.connect(listen)
    QGuiApplication.setQuitOnLastWindowClosed(False)
    running.exec()


if __name__ == "__main__":
    main()
