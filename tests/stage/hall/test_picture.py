"""A stop as one picture: words, photograph, thread."""

import pytest
from PySide6.QtGui import QColor

from tests.pictured import medium, picture
from tests.stage.hall.shown import pictures, quoted, shipped
from timeline_app.model.collection import Collection
from timeline_app.model.localized import Localized

pytestmark = pytest.mark.gui


def test_each_stop_has_a_picture_of_its_own(qapp):
    hall = pictures(shipped(), (640, 360))
    made = [hall.image(at) for at in range(9)]
    assert all(one != other for n, one in enumerate(made) for other in made[:n])
    assert hall.told(hall.stop(0)) is hall.told(hall.stop(0))


def test_a_photograph_hangs_beside_the_words(qapp, tmp_path):
    picture(tmp_path / "a.png", 60, 40)
    collection = quoted("医护人员出征。" * 9, media=(medium("a.png"),))
    hall = pictures(collection, folder=tmp_path)
    leaf = hall.told(hall.stop(0)).leaves[0]
    seen = hall.image(0)
    assert leaf.picture.width() > hall.gauge.width / 5
    assert seen.pixelColor(round(leaf.picture.left()) + 20, round(leaf.picture.top()) + 20) == (
        QColor("#B0362B")
    )


def test_a_photograph_that_went_leaves_its_room(qapp, tmp_path):
    file = picture(tmp_path / "a.png", 60, 40)
    collection = quoted("出征。", media=(medium("a.png"),))
    hall = pictures(collection, folder=tmp_path)
    hall.told(hall.stop(0))
    file.unlink()
    assert not hall.image(0).isNull()


def test_without_stops_the_collections_title_stands(qapp):
    empty = Collection(title=Localized({"zh": "空"}), subtitle=Localized({"zh": "还没有"}))
    hall = pictures(empty)
    assert [row.text for _, row in hall.told(None).leaves[0].rows] == ["空", "还没有"]
    assert not hall.image(0).isNull()
