import os
import subprocess
import sys

import pytest
from PySide6.QtWidgets import QApplication

from tests.hall_run import Run
from timeline_app import hall as halls
from timeline_app.kiosk.heart import AGAIN, BEAT, LEFT, SUPERVISED

pytestmark = pytest.mark.gui


@pytest.fixture
def run(qapp, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    run = Run(tmp_path)
    monkeypatch.setattr(QApplication, "exit", run.codes.append)
    yield run
    run.close()


@pytest.mark.slow
def test_it_shows_what_was_ordered_and_what_comes(run, until):
    run.write("One")
    run.open()
    until(lambda: run.shown == [["One"]])
    run.write("One", "Two")
    until(lambda: run.shown[-1] == ["One", "Two"])  # or first what is written only in part


def test_until_there_is_something_to_show_it_says_so(run, until):
    hall = run.open()
    assert hall._waiting.isVisible()
    run.write("One")
    until(lambda: run.shown == [["One"]])
    assert not hall._waiting.isVisible()


@pytest.mark.slow
def test_started_again_it_shows_at_once_what_it_had(run, until):
    file = run.write("One")
    run.open()
    until(lambda: run.shown == [["One"]])
    run.close()
    file.unlink()
    run.open()
    until(lambda: run.shown == [["One"], ["One"]])


def test_the_heart_beats_when_a_frame_was_painted(run, until):
    run.write("One")
    hall = run.open()
    until(lambda: run.heart.beats > 0)
    assert run.codes == []
    before = run.heart.beats
    hall.kiosk.painted.emit()
    assert run.heart.beats == before + 1


def test_without_its_supervisor_it_ends(run, until):
    run.write("One")
    run.heart.heard = False
    run.open()
    until(lambda: run.codes[:1] == [1])


def test_staff_leave_with_their_own_code(run):
    run.open().kiosk.left.emit()
    assert run.codes == [LEFT]


@pytest.mark.slow
def test_to_be_safe_it_shows_what_ran_well_and_begins_anew_with_what_comes(run, until):
    run.write("One")
    hall = run.open()
    until(lambda: len(run.shown) == 1)
    hall._versions.trials.proved(hall._versions.shown().id)
    run.write("Two")
    until(lambda: len(run.shown) == 2)
    run.close()
    run.open(safe=True)
    until(lambda: run.shown[2:] == [["One"]])
    assert run.codes == []
    run.write("Three")
    until(lambda: run.codes == [AGAIN])
    assert len(run.shown) == 3


@pytest.mark.slow
def test_to_be_safe_it_lasts_an_hour(run, until, monkeypatch):
    monkeypatch.setattr(halls, "CAREFUL", 0.02)
    run.write("One")
    run.open()
    until(lambda: run.shown == [["One"]])
    assert run.codes == []
    run.open(safe=True)
    until(lambda: run.codes == [AGAIN])


FAULTY = """
import sys
from PySide6.QtCore import QTimer
from timeline_app import hall
from timeline_app.kiosk.order import Order

class Faulty(hall.Hall):
    def open(self, *, framed=False):
        super().open(framed=framed)
        QTimer.singleShot(0, self.fail)

    def fail(self):
        raise ValueError("the cause")

hall.Hall = Faulty
sys.exit(hall.open_hall(Order(pin=False), safe=False))
"""


def test_after_an_exception_that_nobody_caught_it_ends_and_says_why(tmp_path):
    ran = subprocess.run(
        [sys.executable, "-c", FAULTY],
        env=os.environ | {SUPERVISED: "1", "XDG_STATE_HOME": str(tmp_path)},
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert ran.returncode == 1
    assert ran.stderr.endswith(b"ValueError: the cause\n")
    assert ran.stdout in (b"", BEAT)
