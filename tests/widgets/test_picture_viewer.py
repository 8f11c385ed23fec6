import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.pictured import deliver, half_png, medium, picture
from tests.widgets.shown import cut_texts, texts
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.widgets.icon import IconButton
from timeline_app.widgets.picture_viewer import PictureViewer
from timeline_app.widgets.plate import plates

KEY = Qt.Key


@pytest.fixture
def viewer(qtbot, tmp_path):
    stage = QWidget()
    qtbot.addWidget(stage)
    stage.resize(1000, 700)
    stage.show()
    media = tuple(medium(picture(tmp_path / f"{n}.png", 1500, 900).name) for n in range(3))
    made = PictureViewer(stage)
    made.restyle(Style(LIGHT, lang="en"))
    made.show_plates(plates(tmp_path, media), 1, "en")
    made.appear()
    yield made
    made.area.rest()


def enabled(viewer):
    return {each.accessibleName() for each in viewer.findChildren(IconButton) if each.isEnabled()}


@pytest.mark.gui
def test_it_shows_the_words_and_where_one_is(viewer):
    assert texts(viewer) == ["2 of 3", "A caption", "Photo: N. N."]
    assert cut_texts(viewer) == []
    assert viewer.area.accessibleName() == "What is seen"


@pytest.mark.gui
def test_arrows_go_from_picture_to_picture_or_across_a_near_one(viewer, qtbot):
    qtbot.keyClick(viewer, KEY.Key_Right)
    assert texts(viewer)[0] == "3 of 3"
    assert "Next picture" not in enabled(viewer)
    qtbot.keyClick(viewer, KEY.Key_Right)
    qtbot.keyClick(viewer, KEY.Key_Plus)
    before = viewer.area.room
    qtbot.keyClick(viewer, KEY.Key_Left)
    assert viewer.area.room.x() > before.x()
    qtbot.keyClick(viewer, KEY.Key_0)
    qtbot.keyClick(viewer, KEY.Key_PageUp)
    assert texts(viewer)[0] == "2 of 3"


@pytest.mark.gui
def test_keys_and_buttons_zoom(viewer, qtbot):
    assert {"Zoom out", "Show the whole picture"}.isdisjoint(enabled(viewer))
    buttons = {each.accessibleName(): each for each in viewer.findChildren(IconButton)}
    qtbot.mouseClick(buttons["Zoom in"], Qt.MouseButton.LeftButton)
    qtbot.keyClick(viewer, KEY.Key_Plus)
    assert viewer.area.magnification == pytest.approx(2.25)
    qtbot.keyClick(viewer, KEY.Key_Minus)
    qtbot.mouseClick(buttons["Show the whole picture"], Qt.MouseButton.LeftButton)
    assert viewer.area.magnification == 1


@pytest.mark.gui
def test_esc_closes_it(viewer, qtbot):
    with qtbot.waitSignal(viewer.closed):
        qtbot.keyClick(viewer, KEY.Key_Escape)
    assert viewer.isHidden()


@pytest.mark.gui
@pytest.mark.qt_log_level_fail("CRITICAL")
def test_a_picture_that_breaks_is_told(viewer, tmp_path):
    half_png(tmp_path / "half.png")
    viewer.show_plates(plates(tmp_path, (medium("half.png"),)), 0, "en")
    viewer.area.finish()
    deliver()
    assert texts(viewer)[-3] == "The file “half.png” is damaged and can’t be shown."
