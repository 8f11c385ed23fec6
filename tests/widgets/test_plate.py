import pytest

from tests.pictured import medium, picture
from timeline_app.render.picture_file import Fault, PictureError
from timeline_app.widgets.plate import credit, fault_told, gallery, plate, plates


@pytest.mark.gui
def test_only_pictures_that_can_be_shown_are_plates(qapp, tmp_path):
    picture(tmp_path / "x.png")
    media = (medium("x.png"), medium("gone.png"), medium("talk.mp3"), medium("../x.png"))
    assert [each.medium for each in plates(tmp_path, media)] == [media[0]]
    with pytest.raises(PictureError):
        plate(tmp_path, media[1])


@pytest.mark.gui
def test_a_gallery_begins_with_the_picture_that_was_asked_for(qapp, tmp_path):
    for name in ("x.png", "y.png"):
        picture(tmp_path / name)
    media = (medium("gone.png"), medium("x.png"), medium("talk.mp3"), medium("y.png"))
    shown, at = gallery(tmp_path, media, 3)
    assert ([each.medium for each in shown], at) == ([media[1], media[3]], 1)
    assert gallery(tmp_path, media, 0) is None


def test_the_credit_says_whose_it_is():
    assert credit(medium("x.png"), "en") == "Photo: N. N."
    assert credit(medium("x.png", rights="©"), "zh") == "图：N. N. · ©"
    assert credit(medium("x.mp3"), "en") == "Sound: N. N."
    assert credit(medium("x.mp4", credit=None), "en") == ""


@pytest.mark.parametrize("fault", Fault)
def test_every_fault_has_its_sentence(fault):
    for lang, end in (("zh", "。"), ("en", ".")):
        said = fault_told(fault, medium("media/{0}x.png"), lang)
        assert "{0}x.png" in said
        assert said.endswith(end)
