"""An article as a Word file: its paragraphs, the cells of its tables and its notes, in order."""

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Final
from zipfile import ZipFile

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml

from timeline_app.articles.reading.article_text import ArticleError, ArticleText
from timeline_app.articles.reading.language import language_of
from timeline_app.articles.reading.plain_text import told_or_first
from timeline_app.articles.reading.word_lines import word_lines

_LARGEST: Final = 300 * 2**20
"""Bytes unpacked, pictures included; a bomb has more."""
_SEPARATORS: Final = re.compile("[;；、]")
_NOBODY: Final = re.compile(
    "user|admin|administrator|owner|microsoft|python-docx|微软用户|.* ?用户|", re.IGNORECASE
)
"""Authors that the program put."""
_NO_TITLE: Final = re.compile(r"(word )?document\d*|文档\d*", re.IGNORECASE)
_NOTES: Final = (RELATIONSHIP_TYPE.FOOTNOTES, RELATIONSHIP_TYPE.ENDNOTES)


def read(data: bytes) -> ArticleText:
    """Read all paragraphs; footnotes and endnotes stand at the end.

    Raises:
        ArticleError: it is no Word file, or nothing is written in it.
    """
    _check_unpacked(data)
    document = Document(io.BytesIO(data))
    text = "\n\n".join(_paragraphs(document))
    if not text:
        raise ArticleError("Nothing is written in this file.", "这个文件里没有文字。")
    told = document.core_properties
    title, from_top = told_or_first(told.title, _NO_TITLE, text)
    names = (" ".join(name.split()) for name in _SEPARATORS.split(told.author))
    authors = tuple(name for name in names if not _NOBODY.fullmatch(name))
    return ArticleText(text, title, authors, lang=language_of(text), notes=from_top)


def _check_unpacked(data: bytes) -> None:
    """A few kilobytes may hold gigabytes of nothing; what is unpacked is told beforehand.

    Python unpacks no more of a file than is told, whatever is in it.
    """
    try:
        with ZipFile(io.BytesIO(data)) as package:
            size = sum(part.file_size for part in package.infolist())
    except zipfile.BadZipFile as fault:
        raise ArticleError(
            "This is not a Word file (.docx), or it is damaged.",
            "这不是 Word 文件（.docx），或者文件已损坏。",
        ) from fault
    if size > _LARGEST:
        raise ArticleError(
            f"Unpacked, this file is larger than {_LARGEST // 2**20} MB; "
            "please save the text alone.",
            f"文件展开后超过 {_LARGEST // 2**20} MB，请只保存其中的文字。",
        )


def _paragraphs(document: WordDocument) -> Iterator[str]:
    yield from word_lines(document.element.body)
    for relation in document.part.rels.values():
        if relation.reltype in _NOTES and not relation.is_external:
            yield from word_lines(parse_xml(relation.target_part.blob))
