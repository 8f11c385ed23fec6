import pytest
from PySide6.QtCore import QObject, QSize

from tests.pictured import deliver, half_png, picture
from timeline_app.render.picture_file import Fault, described
from timeline_app.widgets.picture_loader import PictureLoader


@pytest.fixture
def loader(qapp):
    owner = QObject()
    made = PictureLoader(owner)
    made.told = []
    made.arrived.connect(made.told.append)
    yield made
    made.rest()
    owner.deleteLater()


@pytest.mark.gui
def test_a_picture_arrives_once_and_is_then_kept(loader, tmp_path):
    file = described(picture(tmp_path / "x.png"))
    for _ in range(2):
        assert loader.get(file, QSize(30, 20)) is None
    assert loader.busy
    loader.finish()
    deliver()
    assert [arrival.image.size() for arrival in loader.told] == [QSize(30, 20)]
    assert not loader.busy
    assert loader.get(file, QSize(30, 20)) is not None
    loader.forget()
    assert loader.get(file, QSize(30, 20)) is None


@pytest.mark.gui
def test_what_waits_can_be_dropped(loader, tmp_path):
    file = described(picture(tmp_path / "x.png", 400, 300))
    for side in range(1, 60):
        loader.get(file, QSize(side, side))
    loader.drop_waiting()
    loader.finish()
    deliver()
    assert len(loader.told) < 59
    assert not loader.busy


@pytest.mark.gui
@pytest.mark.qt_log_level_fail("CRITICAL")
def test_a_broken_picture_arrives_as_its_fault(loader, tmp_path):
    loader.get(described(half_png(tmp_path / "x.png")), QSize(9, 9))
    loader.finish()
    deliver()
    assert [arrival.error.fault for arrival in loader.told] == [Fault.BROKEN]


@pytest.mark.gui
def test_an_owner_may_go_while_pictures_are_read(qapp, tmp_path):
    owner = QObject()
    made = PictureLoader(owner)
    file = described(picture(tmp_path / "x.png", 400, 300))
    for side in range(1, 20):
        made.get(file, QSize(side, side))
    owner.deleteLater()
    deliver()
