import pytest
from PySide6.QtGui import QColor, QImage

from tests.widgets.shown import fits
from timeline_app.render.style import Style
from timeline_app.render.theme import DARK, LIGHT
from timeline_app.widgets.face import Face
from timeline_app.widgets.text_block import TextBlock

ZH = "许昌市支援武汉医疗队的41名医护人员出征。“请大家放心，我们一定不负重托。”"
EN = "The 41 members of the team set out to support Wuhan. “Please rest assured.”"


@pytest.fixture
def block(qtbot):
    def make(face, text, lang="zh", style=None):
        made = TextBlock(face, style or Style(LIGHT), text, lang)
        qtbot.addWidget(made)
        return made

    return make


def ink(block, width):
    """The rectangle of painted pixels in a room with space around the block's own."""
    image = QImage(width, block.heightForWidth(width), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    block.setPalette(QColor("white"))
    block.resize(image.size())
    block.render(image)
    return [
        y
        for y in range(image.height())
        if any(image.pixelColor(x, y).lightness() < 128 for x in range(image.width()))
    ]


@pytest.mark.slow
@pytest.mark.parametrize("width", range(120, 720, 60))
@pytest.mark.parametrize("even", [True, False])
@pytest.mark.parametrize(("text", "lang"), [(ZH, "zh"), (EN, "en"), (ZH + "\n" + EN, "zh")])
def test_all_its_lines_fit(block, width, even, text, lang):
    made = block(Face(22, even=even), text, lang)
    made.resize(width, made.heightForWidth(width))
    assert fits(made)


def test_it_is_higher_where_it_is_narrower(block):
    made = block(Face(18), EN, "en")
    heights = [made.heightForWidth(width) for width in range(100, 700, 50)]
    assert heights == sorted(heights, reverse=True)
    assert heights[0] > heights[-1]


def test_letters_stay_clear_of_its_edges(block):
    rows = ink(block(Face(30, leading=1.2), "Ågjpq许", "en"), 300)
    assert rows
    assert rows[0] > 0
    assert rows[-1] < 29 * 1.448


def test_markup_is_text(block):
    made = block(Face(18, most=1), "<b>x</b> & <img src=x>", "en")
    assert made.lines(900) == ("<b>x</b> & <img src=x>",)


def test_english_gets_narrow_quotation_marks(block):
    assert block(Face(20), "“", "en").line_width("“") < block(Face(20), "“").line_width("“") * 0.7


def test_sizes_and_colours_follow_the_style(block):
    made = block(Face(18), ZH)
    before = made.sizeHint()
    made.restyle(Style(DARK, 2.0))
    assert made.sizeHint().height() > before.height()
    assert made.lines(200) != block(Face(18), ZH).lines(200)


def test_a_screen_reader_is_told_its_words(block):
    made = block(Face(18), ZH)
    assert made.accessibleName() == ZH
    made.set_text(EN, "en")
    assert made.accessibleName() == made.words == EN
