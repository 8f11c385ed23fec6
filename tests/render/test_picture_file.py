import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from tests.pictured import half_png, picture, png_header, turned_jpeg
from timeline_app.render.picture_file import Fault, PictureError, bounded, described, read


def fault(path):
    with pytest.raises(PictureError) as raised:
        read(described(path), QSize(10, 10))
    return raised.value.fault


@pytest.mark.gui
@pytest.mark.parametrize("suffix", ["png", "jpg", "webp", "bmp", "tif"])
def test_pictures_are_read_in_the_pixels_asked_for(qapp, tmp_path, suffix):
    file = described(picture(tmp_path / f"x.{suffix}"))
    assert file.size == QSize(60, 40)
    assert read(file, QSize(30, 30)).size() == QSize(30, 20)
    assert read(file, QSize(600, 600)).size() == QSize(60, 40)


@pytest.mark.gui
def test_exif_turns_a_picture_upright(qapp, tmp_path):
    file = described(turned_jpeg(tmp_path / "x.jpg"))
    assert file.size == QSize(40, 60)
    image = read(file, QSize(20, 30))
    assert image.size() == QSize(20, 30)
    assert image.pixelColor(10, 4).red() > image.pixelColor(10, 4).green()
    assert image.pixelColor(10, 26).green() > image.pixelColor(10, 26).red()


@pytest.mark.gui
def test_a_picture_is_what_its_first_bytes_say(qapp, tmp_path):
    path = picture(tmp_path / "x.png").rename(tmp_path / "x.jpg")
    assert described(path).kind == "png"
    assert read(described(path), QSize(60, 40)).pixelColor(5, 5) == QColor("#B0362B")


@pytest.mark.gui
@pytest.mark.qt_log_level_fail("CRITICAL")
@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", Fault.UNSUPPORTED),
        (b"%PDF-1.7", Fault.UNSUPPORTED),
        (b"", Fault.BROKEN),
        (b"\xff\xd8\xffjunk", Fault.BROKEN),
        (png_header(20_000, 20_000), Fault.HUGE),
    ],
    ids=["svg", "pdf", "empty", "junk", "huge"],
)
def test_what_cannot_be_shown_is_told_at_once(qapp, tmp_path, data, why):
    path = tmp_path / "x.png"
    path.write_bytes(data)
    assert fault(path) is why
    assert fault(tmp_path / "gone.png") is Fault.MISSING


@pytest.mark.gui
@pytest.mark.qt_log_level_fail("CRITICAL")
def test_a_picture_cut_off_is_broken(qapp, tmp_path):
    assert fault(half_png(tmp_path / "x.png")) is Fault.BROKEN


@pytest.mark.gui
def test_another_file_in_its_place_is_told(qapp, tmp_path):
    file = described(picture(tmp_path / "x.png"))
    file.path.write_bytes(png_header(20_000, 20_000))
    with pytest.raises(PictureError):
        read(file, QSize(10, 10))


def test_a_size_keeps_its_proportions():
    assert bounded(QSize(300, 200), QSize(150, 150)) == QSize(150, 100)
    assert bounded(QSize(30, 20), QSize(150, 150)) == QSize(30, 20)
    assert bounded(QSize(10_000, 1), QSize(100, 100)) == QSize(100, 1)
