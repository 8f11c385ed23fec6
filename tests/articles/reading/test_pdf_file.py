import pytest
from PySide6.QtCore import QBuffer, QIODevice, QRect, Qt
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from tests.articles.reading.pdfs import pdf
from timeline_app.articles.anchor import anchor
from timeline_app.articles.reading.article_text import ArticleError
from timeline_app.articles.reading.pdf_file import read
from timeline_app.model.collection import Excerpt
from timeline_app.render.fonts import font

TEA = "茶市街的两次开市\n\n1912年3月5日,茶市街开市。当天到了三十七家茶商。\n\nThe market opened."


def painted(text):
    """A PDF as a program makes it that writes shapes down, not characters."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    writer.setResolution(96)
    with QPainter(writer) as painter:
        painter.setFont(font(16))
        painter.drawText(QRect(40, 40, 400, 600), Qt.TextFlag.TextWordWrap, text)
    return bytes(buffer.data())


def test_pages_and_lines_are_kept():
    found = read(pdf(["The first bridge", "was built of oak."], ["The second came later."]))
    assert found.text == "The first bridge\nwas built of oak.\n\nThe second came later."
    assert (found.lang, found.notes) == ("en", ())


def test_a_divided_word_stays_divided():
    found = read(pdf(["The ferryman worked the cross-", "ing for two well-known years."]))
    assert found.text == "The ferryman worked the cross-\ning for two well-known years."


@pytest.mark.gui
def test_chinese_characters_are_no_radicals(qapp):
    found = read(painted(TEA))
    assert "1912年3月5日,茶市街开市。" in found.text
    assert found.lang == "zh"
    assert anchor(found.text, Excerpt(source="s", exact="当天到了三十七家茶商。")) is not None


@pytest.mark.parametrize(
    ("info", "title"),
    [
        (b"/Title (The Mill Bridge)", "The Mill Bridge"),
        (b"/Title (Microsoft Word - bridge.doc)", "Two bridges"),
        (b"", "Two bridges"),
    ],
)
def test_the_headline_is_told_or_the_first_line(info, title):
    found = read(pdf(["Two bridges"], ["The first was built of oak."], info=info))
    assert found.title == title


def test_a_scan_says_so():
    with pytest.raises(ArticleError) as refused:
        read(pdf([], []))
    assert "OCR" in refused.value.sentence["zh"]


def test_pages_without_text_among_others_are_named():
    (note,) = read(pdf(["Words."], [], ["More."], [])).notes
    assert note["en"] == "Without text: page 2, 4."
    (note,) = read(pdf(["Words."], *([[]] * 12))).notes
    assert note["zh"] == "13 页中有 12 页没有文字。"


def test_a_locked_one_says_so():
    with pytest.raises(ArticleError) as refused:
        read(pdf(["Words."], locked=True))
    assert "password" in refused.value.sentence["en"]


@pytest.mark.parametrize("data", [b"%PDF-1.4\nhello", pdf(["Words."])[:200], b""])
def test_a_damaged_one_says_so(data):
    with pytest.raises(ArticleError):
        read(data)
