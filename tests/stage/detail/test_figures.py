import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QWidget

from tests.pictured import deliver, half_png, medium, picture
from tests.widgets.shown import cut_texts, settle, texts
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.stage.detail.figures import Figures, rows
from timeline_app.widgets.picture import Picture
from timeline_app.widgets.picture_loader import PictureLoader


@pytest.fixture
def hang(qtbot, tmp_path):
    wall = QWidget()
    qtbot.addWidget(wall)
    wall.resize(500, 2000)
    loader = PictureLoader(wall)

    def made(*media, lang="en"):
        figures = Figures(Style(LIGHT, lang=lang), lang, loader)
        figures.setParent(wall)
        figures.fill(tmp_path, media)
        figures.resize(490, 1800)
        wall.show()
        figures.show()
        loader.finish()
        deliver()
        settle()
        return figures

    yield made
    loader.rest()


@given(st.lists(st.floats(0.1, 10), max_size=9))
def test_every_picture_has_one_place_in_order(proportions):
    found = rows(proportions)
    assert [number for row in found for number in row] == list(range(len(proportions)))
    assert all(1 <= len(row) <= 2 for row in found)


@pytest.mark.gui
def test_two_in_a_row_are_of_one_height(hang, tmp_path):
    picture(tmp_path / "a.png", 900, 1200)
    picture(tmp_path / "b.png", 1200, 1100)
    pair = hang(medium("a.png"), medium("b.png")).findChildren(Picture)
    tops = {each.mapTo(each.window(), each.rect().topLeft()).y() for each in pair}
    assert len(tops) == 1
    assert pair[0].room.height() == pytest.approx(pair[1].room.height(), abs=3)


@pytest.mark.gui
def test_a_picture_is_named_for_those_who_do_not_see_it(hang, tmp_path):
    picture(tmp_path / "a.png")
    figures = hang(medium("a.png"))
    shown = figures.findChild(Picture)
    assert shown.accessibleName() == "Enlarge the picture: A caption"
    assert shown.accessibleDescription() == "What is seen"
    assert texts(figures) == ["A caption", "Photo: N. N."]
    pressed = []
    figures.enlarge.connect(pressed.append)
    shown.click()
    assert pressed == [0]


@pytest.mark.gui
def test_what_cannot_be_shown_is_told_in_its_place(hang, tmp_path):
    (tmp_path / "x.svg").write_text("<svg/>")
    (tmp_path / "list.mp4").write_text("#EXTM3U\nhttp://example.org/x")
    for src, sentence in {
        "gone.png": "The file “gone.png” is not there.",
        "http://example.org/x.png": "The file “x.png” is not there.",
        "x.svg": "The file “x.svg” is of a kind that can’t be shown.",
        "list.mp4": "“list.mp4” can’t be played.",
        "gone.mp3": "The file “gone.mp3” is not there.",
    }.items():
        figures = hang(medium(src))
        assert texts(figures)[:3] == [sentence, "What is seen", "A caption"]
        assert cut_texts(figures) == []
        figures.deleteLater()


@pytest.mark.gui
@pytest.mark.qt_log_level_fail("CRITICAL")
def test_a_picture_that_breaks_while_it_is_read_gives_way_to_the_sentence(hang, tmp_path):
    half_png(tmp_path / "x.png")
    figures = hang(medium("x.png"), lang="zh")
    assert figures.findChild(Picture) is None
    assert set(texts(figures)) == {"文件“x.png”已损坏，无法显示。", "所见", "说明", "图：N. N."}
    assert cut_texts(figures) == []
