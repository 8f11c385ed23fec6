import gc
import threading

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QWidget

from tests.widgets.shown import settle, texts
from timeline_app.model.progress import CancelledError
from timeline_app.widgets.progress_card import ProgressCard
from timeline_app.widgets.task import Task

pytestmark = pytest.mark.gui
LONG = 60_000
"""Milliseconds: in no test does a card wait so long."""


@pytest.fixture
def card(desk):
    return on(desk)


def on(desk):
    made = ProgressCard(desk)
    desk.put(made)
    return made


class Gate:
    """A function that goes on when it is told to, and says where it is."""

    def __init__(self, shares=(0.25, 0.75)):
        self.shares = shares
        self.reached, self.go_on = threading.Event(), threading.Event()
        self.threads, self.stopped = [], False

    def __call__(self, progress):
        self.threads.append(threading.current_thread())
        try:
            for share in self.shares:
                progress(share)
                self.reached.set()
                assert self.go_on.wait(30)
            progress(1)
        except CancelledError:
            self.stopped = True
            raise
        return "done"


def outcomes(task):
    said = []
    task.done.connect(lambda value: said.append(("done", value)))
    task.failed.connect(lambda fault: said.append(("failed", fault)))
    task.cancelled.connect(lambda: said.append(("cancelled",)))
    return said


def test_the_window_stays_alive_and_hears_what_came_of_it(card, desk, qtbot):
    gate = Gate()
    task = Task(card, gate, LONG)
    said = outcomes(task)
    task.start("Saving", "en")
    assert gate.reached.wait(30)
    assert gate.threads[0] is not threading.main_thread()
    assert task.busy
    assert card.isHidden()
    desk.resize(1000, 700)  # the window does what it likes meanwhile
    QCoreApplication.processEvents()
    gate.go_on.set()
    qtbot.waitUntil(lambda: said == [("done", "done")])
    assert not task.busy


def test_a_task_that_takes_a_while_shows_how_far_it_is(card, qtbot):
    gate = Gate()
    task = Task(card, gate, 0)
    said = outcomes(task)
    task.start("Saving the collection", "en")
    qtbot.waitUntil(lambda: "25% done" in texts(card))
    assert card.isVisible()
    assert "Saving the collection" in texts(card)
    with qtbot.waitSignal(card.closed):
        gate.go_on.set()
    assert said == [("done", "done")]


def test_esc_stops_it_when_it_next_tells_how_far_it_is(card, qtbot):
    gate = Gate()
    task = Task(card, gate, 0)
    said = outcomes(task)
    task.start("Saving", "en")
    assert gate.reached.wait(30)
    qtbot.waitUntil(card.isVisible)
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert card.isVisible()
    assert "Stopping…" in texts(card)
    with qtbot.waitSignal(card.closed):
        gate.go_on.set()
    assert said == [("cancelled",)]
    assert gate.stopped


def test_what_is_done_before_it_could_be_stopped_is_done(card, qtbot):
    reached, go_on = threading.Event(), threading.Event()

    def function(_progress):
        reached.set()
        go_on.wait(30)
        return 7

    task = Task(card, function, LONG)
    said = outcomes(task)
    task.start("Saving", "en")
    assert reached.wait(30)
    task.stop()
    go_on.set()
    qtbot.waitUntil(lambda: said == [("done", 7)])


def test_a_fault_is_told_with_all_it_says(card, qtbot):
    fault = ValueError("the disk is full")

    def function(_progress):
        raise fault

    task = Task(card, function, LONG)
    said = outcomes(task)
    task.start("Saving", "en")
    qtbot.waitUntil(lambda: said == [("failed", fault)])


def test_no_task_outlives_its_window(qtbot):
    desk = QWidget()
    card = ProgressCard(desk)
    gate = Gate(shares=[each / 1000 for each in range(1000)])
    task = Task(card, gate, 0)
    said = outcomes(task)
    task.start("Saving", "en")
    assert gate.reached.wait(30)
    gate.go_on.set()
    desk.close()
    desk.deleteLater()
    QCoreApplication.sendPostedEvents(desk, QEvent.Type.DeferredDelete.value)
    assert not task.busy
    settle()
    assert said in ([], [("done", "done")])


def test_garbage_is_collected_by_no_other_thread(desk, qtbot):
    seen = []
    tasks = [Task(on(desk), lambda _progress: seen.append(gc.isenabled()), LONG) for _ in range(2)]
    said = [outcomes(task) for task in tasks]
    gc.enable()  # whatever a window before it wanted
    for task in tasks:
        task.start("Saving", "en")
    qtbot.waitUntil(lambda: all(said))
    assert seen == [False, False]
    assert gc.isenabled()


def test_a_task_and_its_card_are_gone_when_it_has_ended(desk, qtbot):
    for _ in range(5):
        task = Task(on(desk), lambda progress: progress(1), LONG)
        said = outcomes(task)
        task.start("Saving", "en")
        qtbot.waitUntil(lambda said=said: bool(said))
        task.rest()  # too late, but no harm
    settle()
    assert desk.findChildren(Task) == []
    assert desk.findChildren(ProgressCard) == []


def test_one_that_is_stopped_by_whoever_began_it_says_nothing_more(desk, qtbot):
    gate = Gate(shares=[each / 1000 for each in range(1000)])
    task = Task(on(desk), gate, LONG)
    said = outcomes(task)
    task.start("Reading", "en")
    assert gate.reached.wait(30)
    gate.go_on.set()
    task.rest()
    settle()
    assert not task.busy
    assert said in ([], [("done", "done")])
    assert desk.findChildren(Task) == []


def test_the_window_is_told_of_few_of_many_steps(card, qtbot):
    task = Task(card, lambda progress: [progress(n / 100_000) for n in range(100_000)], LONG)
    shares, said = [], outcomes(task)
    task._wire.share.connect(shares.append)
    task.start("Saving", "en")
    qtbot.waitUntil(lambda: bool(said))
    assert 100 < len(shares) <= 200
