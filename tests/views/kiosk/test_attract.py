import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.touching import Screen
from tests.views.explore.shipped import hostile
from tests.views.kiosk.clock import Clock
from tests.views.kiosk.loop.hall import collection, event, shipped, styles
from timeline_app.views.kiosk.attract import Attract
from timeline_app.views.kiosk.loop.playing import Phase
from timeline_app.views.kiosk.themes import HALL_DARK, HALL_LIGHT

pytestmark = pytest.mark.gui

SMALL = (720, 1280)
BLOCK = 32
HALF_AN_HOUR, FRAMES = 30 * 60, 9


class Stand:
    """A screen in a hall, its loop running."""

    def __init__(self, qtbot, shown, size=SMALL, motion=True, **style):
        self.clock = Clock()
        self.window = QWidget()
        self.window.resize(*size)
        qtbot.addWidget(self.window)
        self.window.show()
        self.attract = Attract(self.window, self.clock)
        self.touched = []
        self.attract.touched.connect(self.touched.append)
        self.attract.start(shown, "", styles(size, **style), motion=motion)

    @property
    def shown(self):
        scene = self.attract._picture.playing.shown
        return scene.stop.event.id, scene.lang

    def until(self, phase, step=0.2):
        while self.attract._picture.playing.phase is not phase:
            self.attract.advance(step)

    def picture(self):
        image = self.attract.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        rows = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)
        return rows.copy()


@pytest.fixture
def stand(qtbot):
    return Stand(qtbot, shipped())


@pytest.mark.slow
def test_it_covers_the_window_and_shows_one_event_after_the_other(stand):
    attract, order = stand.attract, []
    assert attract.geometry() == stand.window.rect()
    for _ in range(150):
        if not order or order[-1] != stand.shown:
            order.append(stand.shown)
        attract.advance(1.0)
    assert order[:5] == [
        ("nurse-isolation-ward", "zh"),
        ("nurse-isolation-ward", "en"),
        ("mask-licences", "en"),
        ("mask-licences", "zh"),
        ("station-manager-applies", "zh"),
    ]
    assert attract.accessibleName() == attract._picture.playing.scene.poster.words


@pytest.mark.slow
@pytest.mark.parametrize("hand", ["mouse", "finger", "key", "wheel"])
def test_the_first_touch_gives_the_event_being_shown(qtbot, stand, hand):
    attract = stand.attract
    stand.until(Phase.FLIES)
    if hand == "mouse":
        qtbot.mouseClick(attract, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    elif hand == "finger":
        Screen(attract, stand.clock).put(down={0: (300, 300)})
    elif hand == "key":
        QTest.keyClick(attract, Qt.Key.Key_Space)
    else:
        nothing, middle = QPoint(), QPointF(300, 300)
        turned = QWheelEvent(
            middle,
            attract.mapToGlobal(middle),
            nothing,
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(attract, turned)
    assert stand.touched[:1] == ["mask-licences"]


def test_stopped_it_is_gone_and_keeps_nothing(stand):
    attract = stand.attract
    attract.advance(30)
    attract.stop()
    assert not attract.isVisible()
    assert not attract.running
    assert attract.shown is None
    assert not any(timer.isActive() for timer in attract.findChildren(QTimer))
    attract.advance(30)
    attract.start(shipped(), "", styles(SMALL), motion=True)
    assert attract.shown == "nurse-isolation-ward"


def test_one_timer_follows_the_clock_and_a_machine_that_slept_goes_on(stand):
    attract = stand.attract
    (timer,) = attract.findChildren(QTimer)
    stand.clock.now += 0.4
    timer.timeout.emit()
    assert attract._picture.playing.phase is Phase.COMES
    stand.clock.now += 0.6
    timer.timeout.emit()
    assert attract._picture.playing.phase is Phase.STAYS
    resting = timer.interval()
    stand.clock.now += 3600
    timer.timeout.emit()
    assert attract.shown == "nurse-isolation-ward"
    stand.until(Phase.LEAVES)
    assert timer.interval() < resting


def test_without_motion_it_fades_and_rests_in_between(qtbot):
    stand = Stand(qtbot, shipped(), motion=False)
    seen = set()
    for _ in range(600):
        stand.attract.advance(0.25)
        seen.add(stand.attract._picture.playing.phase)
    assert Phase.FLIES not in seen
    assert stand.attract.shown != "nurse-isolation-ward"
    stand.until(Phase.STAYS)
    (timer,) = stand.attract.findChildren(QTimer)
    assert timer.interval() == 1000


@pytest.mark.slow
def test_every_step_from_one_event_to_the_next_shows(stand):
    """Words fade, the picture flies: two moments of any movement differ."""
    for phase in (Phase.COMES, Phase.LEAVES, Phase.COMES, Phase.LEAVES, Phase.FLIES):
        stand.until(phase, 0.05)
        before = stand.picture()
        stand.attract.advance(0.2)
        assert (stand.picture() != before).any()
        stand.until(
            Phase.FLIES
            if phase is Phase.LEAVES and stand.attract._picture.playing.flight
            else Phase.STAYS
        )


def test_where_a_flight_ends_the_picture_rests_as_if_it_had_always_been_there(qtbot):
    flown, cut = Stand(qtbot, shipped()), Stand(qtbot, shipped(), motion=False)
    for stand in (flown, cut):
        while stand.attract.shown != "mask-licences":
            stand.attract.advance(0.1)
        stand.until(Phase.STAYS, 0.1)
        stand.attract._time = 0.0
        stand.attract._picture._motion = False  # rings apart
        stand.attract.update()
    assert (flown.picture() == cut.picture()).all()


ALONE = collection(event("only", "2020-03-19", exact="原文。" * 12, translation="Words. " * 20))


@pytest.mark.slow
@pytest.mark.parametrize(
    ("shown", "motion", "langs", "percent"),
    [
        pytest.param(shipped(), True, ("zh", "en"), 100, id="shipped"),
        pytest.param(ALONE, False, ("zh",), 100, id="one at rest", marks=pytest.mark.slow),
        pytest.param(ALONE, False, ("en",), 200, id="large letters", marks=pytest.mark.slow),
        pytest.param(collection(), False, ("zh", "en"), 100, id="none", marks=pytest.mark.slow),
    ],
)
def test_no_part_of_the_picture_stands_still_for_half_an_hour(qtbot, shown, motion, langs, percent):
    stand = Stand(qtbot, shown, motion=motion, langs=langs, percent=percent)
    stand.attract.advance(3)
    papers = [QColor(color).rgb() for color in (HALL_DARK.ground, HALL_DARK.card, HALL_DARK.band)]
    first = stand.picture()
    same, bare = np.ones_like(first, bool), np.ones_like(first, bool)
    for _ in range(FRAMES):
        picture = stand.picture()
        same &= picture == first
        bare &= np.logical_or.reduce([picture == paper for paper in papers])
        stand.attract.advance(HALF_AN_HOUR / (FRAMES - 1))
    height, width = (side // BLOCK * BLOCK for side in first.shape)

    def blocks(pixels):
        cut = pixels[:height, :width].reshape(height // BLOCK, BLOCK, width // BLOCK, BLOCK)
        return cut.all(axis=(1, 3))

    stuck = blocks(same) & ~blocks(bare)
    assert stuck.sum() == 0
    assert not blocks(bare).all()


def test_it_fits_a_window_that_changes(qtbot, stand):
    stand.window.resize(1280, 720)
    assert stand.attract.geometry() == stand.window.rect()
    assert stand.attract.shown == "nurse-isolation-ward"
    assert stand.picture().shape == (720, 1280)


def test_a_collection_without_events_shows_its_title_and_gives_nothing(qtbot):
    stand = Stand(qtbot, collection())
    stand.attract.advance(60)
    assert stand.attract.shown is None
    assert "A title" in stand.attract.accessibleName() or "题目" in stand.attract.accessibleName()
    qtbot.mouseClick(stand.attract, Qt.MouseButton.LeftButton)
    assert stand.touched == [""]


@pytest.mark.slow
def test_whatever_a_collection_says_the_loop_goes_on(qtbot):
    stand = Stand(qtbot, hostile(), theme=HALL_LIGHT)
    seen = set()
    for _ in range(25):
        stand.attract.advance(17)
        seen.add(stand.attract.shown)
    stand.picture()
    assert seen == {"e", "bare"}


@pytest.mark.slow
def test_what_it_keeps_does_not_grow_with_time(qtbot):
    stand = Stand(qtbot, shipped(), motion=True)
    children = len(stand.attract.children())
    for _ in range(8):
        stand.attract.advance(61)
        stand.attract.grab()
    wall, sheets = stand.attract._picture.wall, stand.attract._picture._sheets
    assert len(stand.attract.children()) == children
    assert len(wall._plates) <= 4  # a day and a moment, in two languages
    assert len(wall._threads) == 2
    assert len(sheets._threads) <= 3
