import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.views.kiosk.clock import Clock
from tests.widgets.shown import cut_texts, texts
from timeline_app.kiosk.gate import Gate
from timeline_app.kiosk.pin import Cost, Pin
from timeline_app.views.kiosk.measures import kiosk_style
from timeline_app.views.kiosk.pad_key import PadKey
from timeline_app.views.kiosk.pin_pad import PinPad
from timeline_app.views.kiosk.themes import HALL_LIGHT
from timeline_app.widgets.icon import Icon

pytestmark = pytest.mark.gui

PIN = Pin.of("2580", Cost(2, 8, 1))
BOTH = ("zh", "en")


class Stand:
    """A pad over a window, and staff at it."""

    def __init__(self, qtbot, folder, size=(1366, 768), dpi=96, percent=100, languages=BOTH):
        self.qtbot = qtbot
        self.clock = Clock()
        self.window = QWidget()
        self.window.resize(*size)
        qtbot.addWidget(self.window)
        gate = Gate(PIN, folder / "tries.json", self.clock)
        self.pad = PinPad(self.window, gate, self.clock, languages, dpi)
        self.pad.restyle(kiosk_style(HALL_LIGHT, size, dpi, "zh", percent))
        self.told = []
        self.pad.opened.connect(lambda: self.told.append("opened"))
        self.pad.given_up.connect(lambda: self.told.append("given up"))
        self.pad.tried.connect(self.told.append)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.pad.ask()

    @property
    def keys(self):
        return {key.face: key for key in self.pad.findChildren(PadKey)}

    @property
    def sentence(self):
        return texts(self.pad)[1].split("\n")

    def press(self, faces):
        for face in faces:
            self.qtbot.mouseClick(self.keys[face], Qt.MouseButton.LeftButton)

    def write(self, digits):
        self.qtbot.keyClicks(self.pad, digits)
        self.qtbot.keyClick(self.pad, Qt.Key.Key_Return)

    def wrong(self, times):
        for _ in range(times):
            self.press(["1", "2", "3", "4", Icon.TICK])


@pytest.fixture
def stand(qtbot, tmp_path):
    return Stand(qtbot, tmp_path)


def test_the_right_pin_opens(stand):
    stand.press(["2", "5", "8", "0", Icon.TICK])
    assert stand.told == [True, "opened"]
    assert not stand.pad.isVisible()


def test_the_keyboard_does_it_too(stand):
    stand.write("2580")
    assert stand.told == [True, "opened"]


def test_a_digit_can_be_taken_back(stand):
    stand.press(["2", "5", "7", Icon.RUB_OUT, "8", "0"])
    stand.qtbot.keyClick(stand.pad, Qt.Key.Key_1)
    stand.qtbot.keyClick(stand.pad, Qt.Key.Key_Backspace)
    stand.press([Icon.TICK])
    assert stand.told == [True, "opened"]


def test_it_says_what_is_left_of_tries(stand):
    assert stand.sentence == ["还可以试 5 次", "Tries left: 5"]
    stand.wrong(1)
    assert stand.sentence == ["PIN 不对，还可以试 4 次", "Wrong PIN. Tries left: 4"]
    stand.wrong(3)
    assert stand.sentence[1] == "Wrong PIN. Tries left: 1"
    assert stand.told == [False] * 4


@pytest.mark.slow
def test_wrong_five_times_it_waits_for_a_minute_then_for_two(stand):
    stand.wrong(5)
    assert stand.sentence == ["请等 60 秒再试", "Try again in 60 seconds"]
    for seconds in (60, 120):
        stand.press(["2", "5", "8", "0", Icon.TICK])
        stand.write("2580")
        assert "opened" not in stand.told
        for _ in range(seconds - 1):
            stand.clock.now += 1
            stand.pad.mousePressEvent(None)  # somebody keeps the pad there
            stand.pad.tick()
        assert stand.sentence[1] == "Try again in 1 seconds"
        stand.clock.now += 1
        stand.pad.tick()
        assert stand.sentence[1] == "Wrong PIN. Tries left: 1"
        stand.wrong(1)
    assert stand.sentence[1] == "Try again in 240 seconds"
    assert stand.told == [False] * 7
    stand.clock.now += 240
    stand.pad.ask()
    stand.write("2580")
    assert stand.told[-1] == "opened"


def test_it_goes_away_when_nobody_touches_it(stand):
    stand.clock.now += 29
    stand.pad.tick()
    stand.press(["2", "5"])
    stand.clock.now += 29
    stand.pad.tick()
    assert stand.pad.isVisible()
    stand.clock.now += 1
    stand.pad.tick()
    assert not stand.pad.isVisible()
    stand.pad.tick()
    assert stand.told == ["given up"]
    stand.pad.ask()
    stand.write("80")  # what was typed before is forgotten
    assert stand.told == ["given up", False]


@pytest.mark.parametrize("how", ["key", "cross"])
def test_one_can_give_up(stand, how):
    if how == "key":
        stand.qtbot.keyClick(stand.pad, Qt.Key.Key_Escape)
    else:
        stand.press([Icon.CROSS])
    assert not stand.pad.isVisible()
    assert stand.told == ["given up"]


def test_digits_are_never_shown_and_not_told(stand):
    before = stand.window.grab().toImage()
    stand.press(["2", "5"])
    first = stand.window.grab().toImage()
    said = f"{texts(stand.pad)} {stand.pad.accessibleDescription()}"
    stand.press([Icon.RUB_OUT, Icon.RUB_OUT, "7", "9"])
    assert first != before
    assert stand.window.grab().toImage() == first
    assert f"{texts(stand.pad)} {stand.pad.accessibleDescription()}" == said


def test_nothing_typed_is_no_try(stand):
    stand.press([Icon.TICK])
    stand.write("")
    assert stand.told == []
    assert stand.sentence[1] == "Tries left: 5"


def test_what_is_typed_ends_somewhere(stand):
    stand.write("2580" * 40)
    assert stand.told == [False]


@pytest.mark.slow
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1366, 768)])
@pytest.mark.parametrize("dpi", [52, 102])
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("languages", [BOTH, ("en",)])
def test_keys_are_as_large_as_fingers_need_them(qtbot, tmp_path, size, dpi, percent, languages):
    stand = Stand(qtbot, tmp_path, size, dpi, percent, languages)
    stand.wrong(5)
    room = stand.window.rect()
    for key in stand.keys.values():
        assert room.contains(key.geometry())
        assert key.width() >= 20 * dpi / 25.4
        assert key.height() >= 20 * dpi / 25.4
        others = [each for each in stand.keys.values() if each is not key]
        assert not any(key.geometry().intersects(each.geometry()) for each in others)
    assert cut_texts(stand.pad) == []
    if size[1] > size[0]:
        assert all(key.y() > room.center().y() for key in stand.keys.values())


def test_a_wrong_resolution_locks_nobody_in(qtbot, tmp_path):
    stand = Stand(qtbot, tmp_path, (1024, 600), 600)
    assert all(stand.window.rect().contains(key.geometry()) for key in stand.keys.values())
    stand.press(["2", "5", "8", "0", Icon.TICK])
    assert stand.told == [True, "opened"]


def test_a_screen_reader_finds_names_in_both_languages(stand):
    assert stand.keys["7"].accessibleName() == "7"
    assert stand.keys[Icon.TICK].accessibleName() == "确定\nEnter"
    assert stand.pad.accessibleName() == "工作人员：请输入 PIN\nStaff: enter the PIN"
