import pytest
from PySide6.QtWidgets import QWidget

from timeline_app.kiosk.config import Config
from timeline_app.views.kiosk import waiting
from timeline_app.views.kiosk.waiting import Waiting

pytestmark = pytest.mark.gui


@pytest.fixture
def hall(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1080, 1920)
    return window


def test_it_covers_the_window_and_says_in_both_languages_why_after_a_while(
    hall, until, monkeypatch
):
    monkeypatch.setattr(waiting, "PATIENCE", 1)
    cover = Waiting(hall, Config())
    hall.show()
    assert cover.geometry() == hall.rect()
    until(lambda: all(text.isVisible() for text in cover.words))
    assert [text.words for text in cover.words] == [
        "内容还没有送到，请稍等。",
        "There is nothing to show yet. Please wait.",
    ]
    one, other = (text.geometry() for text in cover.words)
    assert one.bottom() < other.top()
    assert cover.rect().contains(one.united(other))


def test_it_follows_the_window_and_goes(hall):
    cover = Waiting(hall, Config())
    hall.show()
    hall.resize(1366, 768)
    assert cover.geometry() == hall.rect()
    assert not any(text.isVisible() for text in cover.words)
    cover.end()
    assert not cover.isVisible()
