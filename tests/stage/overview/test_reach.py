import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from tests.views.explore.staged import Stage, turn

pytestmark = pytest.mark.gui


@pytest.fixture
def stage(qtbot):
    made = Stage(qtbot).without_motion()
    turn(made.canvas, (500, 200), 7)
    return made


@pytest.fixture
def slider(stage):
    return QAccessible.queryAccessibleInterface(stage.window.overview)


@pytest.mark.slow
@pytest.mark.parametrize(("key", "way"), [(Qt.Key.Key_Left, -1), (Qt.Key.Key_Right, 1)])
def test_arrow_keys_move_the_window_and_not_the_selection(stage, key, way):
    overview = stage.window.overview
    overview.setFocus(Qt.FocusReason.TabFocusReason)
    before, selected = stage.view, stage.state.selected
    QTest.keyClick(overview, key)
    moved = (stage.view.start + stage.view.fraction) - (before.start + before.fraction)
    assert moved == pytest.approx(way * before.seconds / 10, abs=2)
    assert stage.state.selected == selected


@pytest.mark.slow
def test_plus_and_minus_zoom_there_too(stage):
    stage.window.overview.setFocus(Qt.FocusReason.TabFocusReason)
    before = stage.view.seconds
    stage.key("+")
    assert stage.view.seconds < before


@pytest.mark.slow
def test_it_is_a_slider_with_a_name_and_a_value_in_words(stage, slider):
    assert slider.role() is QAccessible.Role.Slider
    said = {}
    stage.canvas.fit()
    for lang in ("en", "zh"):
        stage.director._speak(lang)
        said[lang] = [slider.text(each) for each in (QAccessible.Text.Name, QAccessible.Text.Value)]
    assert [name for name, _ in said.values()] == ["Overview", "全景"]
    assert "2020" in said["en"][1]
    assert "月" in said["zh"][1]
    assert ":" not in said["en"][1]


def test_a_short_window_is_told_with_the_time_of_day(stage, slider):
    stage.canvas.zoom(2000)
    assert ":" in slider.text(QAccessible.Text.Description)


def test_setting_the_value_moves_the_middle_there(slider):
    value = slider.valueInterface()
    for wanted in (40, 60):
        value.setCurrentValue(wanted)
        assert value.currentValue() == pytest.approx(wanted, abs=1)
    assert (value.minimumValue(), value.maximumValue(), value.minimumStepSize()) == (0, 100, 1)


def test_its_focus_is_seen(stage, qtbot):
    overview = stage.window.overview
    without = overview.grab().toImage()
    overview.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(overview.hasFocus)
    assert overview.grab().toImage() != without
