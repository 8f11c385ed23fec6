import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.kiosk.published import write_collection
from tests.views.kiosk.opened import CHORD, PIN, Opened
from timeline_app.kiosk.hours import CLOSED
from timeline_app.kiosk.visit import Phase
from timeline_app.views.kiosk.kiosk import EVERY

pytestmark = pytest.mark.gui


@pytest.fixture
def hall(qapp, tmp_path):
    made = Opened(tmp_path)
    yield made
    made.close()


def later(*values):
    """Cases that are left to torture."""
    return [pytest.param(value, marks=pytest.mark.slow) for value in values]


def test_a_visit_from_the_first_touch_to_the_reset(hall):
    kiosk, host = hall.kiosk, hall.host
    first = host.snapshot()
    hall.wait(12)
    shown = kiosk.attract.shown
    assert (kiosk.phase, kiosk.attract.isVisible()) == (Phase.ATTRACT, True)

    hall.tap()
    assert (kiosk.phase, kiosk.attract.isVisible()) == (Phase.VISITING, False)
    assert host.state.selected == shown

    host.speak("en")
    host.resize_text(1)
    host.open_index()
    assert hall.until(Phase.ASKING) >= 60
    assert kiosk.still_there.isVisible()

    for _ in range(11):
        hall.tap()
        assert (kiosk.phase, kiosk.still_there.isVisible()) == (Phase.VISITING, False)
        assert host.state.lang == "en"
        assert hall.until(Phase.ASKING) >= 60
        hall.wait(19)
        assert (kiosk.phase, kiosk.still_there.isVisible()) == (Phase.ASKING, True)

    hall.wait(1)
    assert (kiosk.phase, kiosk.attract.isVisible()) == (Phase.ATTRACT, True)
    assert not kiosk.still_there.isVisible()
    assert host.snapshot() == first
    assert hall.noted("visit")[0]["opened"] == 1
    shown = kiosk.attract.shown
    hall.tap()
    assert host.state.selected == shown


@pytest.mark.slow
@pytest.mark.parametrize("how", ["touch", "key", *later("mouse", "wheel", "other key")])
def test_any_deed_begins_a_visit_and_does_nothing_else(hall, how):
    canvas = hall.window.canvas
    before = canvas.view
    deeds = {
        "touch": hall.tap,
        "mouse": lambda: QTest.mouseClick(
            hall.handle, Qt.MouseButton.LeftButton, pos=hall.window.bar.geometry().center()
        ),
        "wheel": lambda: QTest.wheelEvent(hall.handle, QPointF(hall.middle), QPoint(0, 480)),
        "key": lambda: hall.key(Qt.Key.Key_PageDown),
        "other key": lambda: hall.key(Qt.Key.Key_F11),
    }
    shown = hall.kiosk.attract.shown
    deeds[how]()
    hall.settle()
    assert hall.kiosk.phase is Phase.VISITING
    assert hall.host.state.selected == shown
    assert not hall.host.snapshot().index
    assert canvas.view.seconds == before.seconds


def test_a_pointer_that_passes_begins_none(hall):
    for x in range(100, 400, 20):
        QTest.mouseMove(hall.handle, QPoint(x, 100))
    assert hall.kiosk.phase is Phase.ATTRACT


@pytest.mark.slow
@pytest.mark.parametrize("how", ["continue", "pointer", *later("elsewhere", "key", "wheel")])
def test_any_sign_of_life_answers_and_does_nothing_else(hall, how):
    hall.tap()
    hall.host.open_index()
    hall.settle()
    before = hall.host.snapshot()
    hall.until(Phase.ASKING)
    assert hall.kiosk.still_there.isVisible()
    deeds = {
        "continue": lambda: hall.tap_on(hall.kiosk.still_there.go_on),
        "elsewhere": lambda: hall.tap((20, 20)),
        "pointer": lambda: [QTest.mouseMove(hall.handle, QPoint(x, 50)) for x in (100, 130)],
        "key": lambda: hall.key(Qt.Key.Key_Escape),
        "wheel": lambda: QTest.wheelEvent(hall.handle, QPointF(hall.middle), QPoint(0, 480)),
    }
    deeds[how]()
    hall.settle()
    assert (hall.kiosk.phase, hall.kiosk.still_there.isVisible()) == (Phase.VISITING, False)
    assert hall.host.snapshot() == before


@pytest.mark.slow
def test_a_finger_held_down_until_the_end_leaves_nothing_pressed(hall):
    first = hall.host.snapshot()
    hall.tap()
    buttons = [each for each in hall.window.bar.children() if hasattr(each, "isDown")]
    button = next(each for each in buttons if each.isVisible())
    at = button.mapTo(hall.window, button.rect().center()).toTuple()
    hall.fingers.do(("press", 0, at))
    assert button.isDown()
    hall.until(Phase.ATTRACT)
    assert not button.isDown()
    hall.fingers.do(("release", 0, at))
    assert hall.kiosk.phase is Phase.ATTRACT
    assert hall.host.snapshot() == first
    hall.tap()
    assert hall.kiosk.phase is Phase.VISITING


# Content


def titles(hall):
    return [event.title.best("zh") for event in hall.host.state.collection.events]


def test_new_content_is_shown_at_once_while_nobody_is_there(hall, tmp_path):
    hall.show(write_collection(tmp_path / "new", "One", "Two"))
    assert titles(hall) == ["One", "Two"]
    assert hall.kiosk.attract.isVisible()
    hall.tap()
    assert hall.host.state.event.title.best("zh") in {"One", "Two"}


def test_during_a_visit_it_waits_for_the_end(hall, tmp_path):
    hall.tap()
    before = hall.host.snapshot()
    hall.show(write_collection(tmp_path / "new", "One"))
    hall.show(write_collection(tmp_path / "newer", "Two"))
    assert hall.host.snapshot() == before
    hall.until(Phase.ATTRACT)
    assert titles(hall) == ["Two"]


# Staff


def hold_corner(hall, seconds=3):
    at = hall.kiosk.staff.corner.square.center()
    hall.fingers.do(("press", 0, at.toTuple()))
    hall.wait(seconds)
    hall.fingers.do(("release", 0, at.toTuple()))


@pytest.mark.slow
@pytest.mark.parametrize("visiting", [True, *later(False)])
def test_staff_leave_by_the_corner_and_the_pin(hall, visiting):
    if visiting:
        hall.tap()
    hold_corner(hall)
    assert hall.kiosk.staff.asking
    assert hall.left == []
    hall.write(PIN)
    assert len(hall.left) == 1
    assert [each["opened"] for each in hall.noted("gate")] == [True]


@pytest.mark.slow
def test_or_by_a_chord(hall):
    hall.key(Qt.Key.Key_Q, CHORD)
    hall.write(PIN)
    assert len(hall.left) == 1


def test_a_corner_held_too_short_does_nothing(hall):
    hold_corner(hall, 2.9)
    hall.wait(1)
    assert not hall.kiosk.staff.asking


def test_five_wrong_pins_and_a_minute_to_wait(hall):
    hold_corner(hall)
    for _ in range(5):
        hall.write("0000")
    hall.write(PIN)
    assert hall.left == []
    assert [each["opened"] for each in hall.noted("gate")] == [False] * 5
    hall.wait(31)
    assert not hall.kiosk.staff.asking
    hall.wait(29)
    hold_corner(hall)
    hall.write(PIN)
    assert len(hall.left) == 1


def test_the_pad_goes_away_and_the_visit_goes_on(hall):
    hall.tap()
    before = hall.host.snapshot()
    hold_corner(hall)
    hall.key(Qt.Key.Key_Escape)
    assert not hall.kiosk.staff.asking
    assert hall.kiosk.phase is Phase.VISITING
    assert hall.host.snapshot() == before


def test_without_a_pin_the_corner_alone_leads_out(qapp, tmp_path):
    hall = Opened(tmp_path, pin=None)
    try:
        hold_corner(hall)
        assert len(hall.left) == 1
    finally:
        hall.close()


# The screen


def test_it_fills_the_screen_without_a_pointer(hall):
    assert hall.window.isFullScreen()
    assert hall.window.geometry() == QGuiApplication.primaryScreen().geometry()
    assert hall.window.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert QGuiApplication.overrideCursor().shape() is Qt.CursorShape.BlankCursor


def test_with_a_trackball_there_is_a_pointer(qapp, tmp_path):
    hall = Opened(tmp_path, pointer=True)
    assert QGuiApplication.overrideCursor() is None
    hall.close()


def test_only_a_window_with_a_frame_can_be_closed(hall, tmp_path):
    hall.window.close()
    assert hall.window.isVisible()
    assert hall.left == []
    framed = Opened(tmp_path, framed=True)
    try:
        framed.window.close()
        assert len(framed.left) == 1
    finally:
        framed.close()


def test_closed_it_leaves_everything_as_it_was(qapp, tmp_path):
    Opened(tmp_path).close()
    assert QGuiApplication.overrideCursor() is None


def test_it_dims_while_nobody_comes_and_any_hand_brightens_it(hall):
    hall.wall_clock.now += 1
    hall.clock.now += 30 * 60
    hall.kiosk.tick()
    assert hall.kiosk.dimming.light == pytest.approx(0.4, abs=0.01)
    hall.tap()
    hall.kiosk.tick()
    assert hall.kiosk.dimming.light == 1


def test_while_the_hall_is_closed_only_staff_come_in(qapp, tmp_path):
    days = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    hall = Opened(tmp_path, **{f"hours.{day}": CLOSED for day in days})
    try:
        assert hall.kiosk.dimming.light == 0
        hall.tap()
        assert hall.kiosk.phase is Phase.ATTRACT
        hold_corner(hall)
        assert hall.kiosk.staff.asking
        assert hall.kiosk.dimming.light == 1
        hall.key(Qt.Key.Key_Escape)
        hall.wait(1)
        assert hall.kiosk.dimming.light == 0
        hall.tap()
        assert hall.kiosk.phase is Phase.ATTRACT
        hold_corner(hall)
        hall.write(PIN)
        assert len(hall.left) == 1
    finally:
        hall.close()


@pytest.mark.slow
def test_another_size_of_the_screen_is_filled_anew(qapp, tmp_path):
    hall = Opened(tmp_path, framed=True)
    try:
        hall.window.resize(900, 1500)
        hall.settle()
        assert hall.kiosk.attract.geometry() == hall.window.rect()
        hall.tap()
        hall.until(Phase.ASKING)
        hall.window.resize(1500, 900)
        hall.settle()
        assert hall.kiosk.still_there.geometry() == hall.window.rect()
        assert hall.window.rect().contains(hall.kiosk.still_there.go_on.geometry())
    finally:
        hall.close()


def test_it_looks_at_the_clock_by_itself(qtbot, tmp_path):
    hall = Opened(tmp_path)
    try:
        hall.tap()
        hall.clock.now += 1000
        hall.kiosk._timer.start(EVERY)
        qtbot.waitUntil(hall.kiosk.still_there.isVisible)
    finally:
        hall.close()


def test_before_there_is_anything_to_show_hands_do_nothing(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(Opened, "show", lambda self, path: None)
    hall = Opened(tmp_path)
    try:
        hall.tap()
        hall.wait(100)
        assert hall.kiosk.phase is Phase.ATTRACT
        hold_corner(hall)
        hall.write(PIN)
        assert len(hall.left) == 1
    finally:
        hall.close()


def test_frames_are_told_of(qtbot, hall):
    with qtbot.waitSignal(hall.kiosk.painted):
        QCoreApplication.processEvents()


@pytest.mark.slow
def test_the_log_tells_nothing_about_the_person(hall):
    hall.tap()
    hall.until(Phase.ATTRACT)
    kinds = {each["what"]: set(each) - {"at", "what"} for each in hall.noted()}
    assert kinds == {"opened": {"event"}, "visit": {"seconds", "opened"}}
