import io
import zipfile
from functools import cache

import pytest
from docx import Document
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart
from docx.oxml import parse_xml

from timeline_app.articles.reading import word_file
from timeline_app.articles.reading.article_text import ArticleError
from timeline_app.articles.reading.word_file import read

NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)


def saved(document):
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


@cache
def bare():
    """The parts of a Word file with nothing of ours in it."""
    with zipfile.ZipFile(io.BytesIO(written("x"))) as file:
        return {name: file.read(name) for name in file.namelist()}


def written(*paragraphs, **told):
    document = Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    for name, value in told.items():
        setattr(document.core_properties, name, value)
    return saved(document)


def with_body(xml, before=""):
    """A Word file whose body is this."""
    new = io.BytesIO()
    body = f"{before}<w:document {NAMES}><w:body>{xml}</w:body></w:document>"
    with zipfile.ZipFile(new, "w") as made:
        for name, part in bare().items():
            made.writestr(name, body if name == "word/document.xml" else part)
    return new.getvalue()


def run(words):
    return f"<w:r><w:t xml:space='preserve'>{words}</w:t></w:r>"


def test_paragraphs_headings_and_tables_in_their_order():
    document = Document()
    document.add_heading("茶市街的两次开市", 1)
    document.add_paragraph("茶市街在渡口北边,\n全长不过两百步。")
    table = document.add_table(2, 2)
    for cell, words in zip(table.rows[0].cells, ("年", "事"), strict=True):
        cell.text = words
    table.cell(1, 0).merge(table.cell(1, 1)).text = "1912年开市"
    document.add_paragraph("从前\t有 𠮷 人。")
    assert read(saved(document)).text.split("\n\n") == [
        "茶市街的两次开市",
        "茶市街在渡口北边,\n全长不过两百步。",
        "年\t事",
        "1912年开市",
        "从前\t有 𠮷 人。",
    ]


def test_a_cell_with_several_paragraphs_is_no_line_of_a_table():
    document = Document()
    cell = document.add_table(1, 1).cell(0, 0)
    cell.text = "One."
    cell.add_paragraph("Two.")
    assert read(saved(document)).text == "One.\n\nTwo."


def test_what_the_file_tells_of_itself():
    found = read(
        written("街上的老人说。", title=" 茶市\n街 ", author="沈先生；Ann Reed; Microsoft")
    )
    assert (found.title, found.authors) == ("茶市 街", ("沈先生", "Ann Reed"))
    assert (found.lang, found.published, found.notes) == ("zh", None, ())


def test_what_a_program_put_there_is_not_believed():
    found = read(
        written("Two bridges", "The first was built of oak.", title="文档1", author="Admin")
    )
    assert (found.title, found.authors) == ("Two bridges", ())
    assert "first line" in found.notes[0]["en"]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("inside", "text"),
    [
        (run("a") + "<w:del>" + run("b") + "</w:del><w:ins>" + run("c") + "</w:ins>", "ac"),
        ("<w:moveFrom>" + run("b") + "</w:moveFrom>" + run("c"), "c"),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>b</w:t></w:r>" + run("c"), "c"),
        ("<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>b</w:t></w:r>", "b"),
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>", "a\tb\nc"),
        ("<w:hyperlink>" + run("a ") + "</w:hyperlink><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>", "a x"),
        ("<w:r><mc:AlternateContent><mc:Fallback>" + run("b") + "</mc:Fallback></mc:AlternateContent></w:r>" + run("c"), "c"),
        ("<w:r><w:pict><w:txbxContent><w:p>" + run("box") + "</w:p></w:txbxContent></w:pict></w:r>" + run("c"), "box\n\nc"),
        ("<w:sdt><w:sdtContent>" + run("field") + "</w:sdtContent></w:sdt>", "field"),
    ],
)  # fmt: skip
def test_what_stands_in_a_paragraph(inside, text):
    assert read(with_body(f"<w:p>{inside}</w:p>")).text == text


def test_notes_stand_at_the_end():
    document = Document()
    document.add_paragraph("Words.")
    part = document.part
    xml = f"<w:footnotes {NAMES}><w:footnote><w:p>{run('A note.')}</w:p></w:footnote></w:footnotes>"
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    notes = XmlPart(PackURI("/word/footnotes.xml"), kind, parse_xml(xml), part.package)
    part.relate_to(
        notes, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    )
    assert read(saved(document)).text == "Words.\n\nA note."


def test_entities_are_not_followed():
    bomb = '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY f SYSTEM "file:///etc/passwd">]>'
    assert read(with_body(f"<w:p>{run('hi &a;&f;')}</w:p>", bomb)).text == "hi "


def test_a_bomb_is_refused(monkeypatch):
    file = io.BytesIO(written("Words."))
    with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("word/media/big.bin", bytes(2**21))
    assert read(file.getvalue()).text == "Words."
    monkeypatch.setattr(word_file, "_LARGEST", 2**20)
    with pytest.raises(ArticleError) as refused:
        read(file.getvalue())
    assert "1 MB" in refused.value.sentence["en"]


def test_an_empty_file_is_refused():
    with pytest.raises(ArticleError):
        read(written())
