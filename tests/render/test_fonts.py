import pytest
from fontTools.ttLib import TTFont
from PySide6.QtGui import QFontInfo, QFontMetricsF, QRawFont, QTextLayout

from timeline_app.paths import font_file, shipped_collection
from timeline_app.render import fonts
from timeline_app.render.fonts import BOLD, MEDIUM, REGULAR, family, font

pytestmark = pytest.mark.gui


def width(text, pixels=20, weight=REGULAR, lang="zh"):
    return QFontMetricsF(font(pixels, weight, lang)).horizontalAdvance(text)


def glyphs(text, made):
    layout = QTextLayout(text, made)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [number for run in layout.glyphRuns() for number in run.glyphIndexes()]


def test_the_family_is_the_one_that_is_bundled(qapp):
    assert family() == "Noto Sans SC"
    assert QFontInfo(font(20)).family() == family()


def test_the_weights_are_true_ones(qapp):
    latin = "The quick brown fox"
    assert width(latin, weight=REGULAR) < width(latin, weight=MEDIUM) < width(latin, weight=BOLD)


def test_han_are_square_in_every_weight(qapp):
    widths = [width("许昌武汉", weight=each) for each in (REGULAR, MEDIUM, BOLD)]
    assert widths == pytest.approx([80, 80, 80], abs=0.1)


@pytest.mark.parametrize("mark", ["’", "“", "”"])
def test_quotation_marks_are_narrow_in_english_and_wide_in_chinese(qapp, mark):
    assert width(mark, lang="en") < 12
    assert width(mark, lang="zh") == pytest.approx(20, abs=0.1)


@pytest.mark.parametrize(("asked", "made"), [(20, 20), (14.4, 14), (0.2, 1)])
def test_a_font_has_whole_pixels_and_at_least_one(qapp, asked, made):
    assert font(asked).pixelSize() == made


def test_every_character_of_the_shipped_collection_has_a_shape(qapp):
    text = "".join(sorted(set(shipped_collection().read_text(encoding="utf-8")) - {"\n"}))
    raw = QRawFont.fromFont(font(20))
    assert raw.familyName().casefold() == family().casefold()
    assert [c for c in text if not raw.supportsCharacter(ord(c))] == []
    assert 0 not in glyphs(text, font(20))


@pytest.mark.slow
def test_the_check_of_shapes_can_fail(qapp):
    with TTFont(font_file()) as bundled:
        missing = next(c for c in range(0xE000, 0xF8FF) if c not in bundled.getBestCmap())
    assert not QRawFont.fromFont(font(20)).supportsCharacter(missing)


def test_the_systems_family_stands_in_where_ours_is_missing(qapp, monkeypatch):
    def missing():
        raise FileNotFoundError

    monkeypatch.setattr(fonts, "font_file", missing)
    family.cache_clear()
    try:
        assert family() != "Noto Sans SC"
        assert family()
    finally:
        family.cache_clear()
