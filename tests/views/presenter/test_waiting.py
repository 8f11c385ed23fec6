"""Waiting for a large collection: a window only where it takes a while, and a way out of it."""

import pytest
from PySide6.QtCore import QTimer

from timeline_app.views.presenter import waiting as module
from timeline_app.views.presenter.waiting import Waiting

pytestmark = pytest.mark.gui


def endless(progress):
    while True:
        progress(0.5)


@pytest.fixture
def impatient(monkeypatch):
    monkeypatch.setattr(module, "PATIENCE", 0)
    monkeypatch.setattr(module.Task.__init__, "__defaults__", (0,))


def test_what_takes_a_moment_opens_no_window(qapp):
    waiting, shown = Waiting(lambda _progress: 7, "en"), []
    waiting.showEvent = shown.append
    assert waiting.outcome("Opening") == 7
    assert not shown


@pytest.mark.parametrize("way", ["button", "window"])
def test_who_waits_sees_how_far_it_is_and_may_stop_it(qapp, impatient, way):
    waiting, seen = Waiting(endless, "en"), []

    def stop():
        if not waiting.card.isVisible():
            return
        seen.append(waiting.windowTitle())
        (waiting.card.escape if way == "button" else waiting.close)()

    watch = QTimer(interval=10)
    watch.timeout.connect(stop)
    watch.start()
    assert waiting.outcome("Opening") is None
    assert set(seen) == {"Opening"}
    assert not waiting.isVisible()


def test_a_fault_is_raised_where_one_waits(qapp):
    with pytest.raises(ZeroDivisionError):
        Waiting(lambda _progress: 1 / 0, "en").outcome("Opening")
