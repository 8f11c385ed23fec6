"""Any file of an article, read by what it is: by its first bytes, then by its name."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Final

from timeline_app.articles.reading.article_text import (
    LONGEST,
    ArticleError,
    ArticleText,
    note,
    one_line,
    too_long,
    whole,
)
from timeline_app.articles.reading.held import held_bytes
from timeline_app.model.localized import Localized

ENDINGS: Final = (".txt", ".html", ".htm", ".pdf", ".docx")
"""How the names of files end that are read; others are taken for plain text if they are text."""
KINDS: Final = note("Text, web page, PDF or Word file", "文本、网页、PDF 或 Word 文件")
_PAGES: Final = (".html", ".htm", ".xhtml", ".shtml")
_PACKED: Final = b"PK\x03\x04"
_PAGE_BEGINS: Final = (b"<!doctype html", b"<html", b"<?xml", b"<head", b"<body")
_OTHERS: Final = {
    b"\xd0\xcf\x11\xe0": note(
        "This is an old Word file (.doc), or one locked by a password; "
        "please save it as .docx without a password.",
        "这是旧版 Word 文件（.doc），或者设了密码；请另存为没有密码的 .docx。",
    ),
    b"{\\rtf": note(
        "This is an RTF file; please save it as .docx.", "这是 RTF 文件，请另存为 .docx。"
    ),
    b"\x89PNG": note(
        "This is a picture; please have its text recognised first.",
        "这是图片；请先做文字识别（OCR）。",
    ),
}
_OTHERS[b"\xff\xd8\xff"] = _OTHERS[b"II*\x00"] = _OTHERS[b"MM\x00*"] = _OTHERS[b"\x89PNG"]
_NO_WORD: Final = note(
    "This is an archive, not a Word file (.docx); please save the article as .docx or text.",
    "这是压缩文件，不是 Word 文件（.docx）；请把文章另存为 .docx 或文本。",
)
_BROKEN: Final = note("This file is damaged and can't be read.", "这个文件已损坏，读不出来。")
_EMPTY: Final = note("This file is empty.", "这个文件是空的。")


def read_article(path: Path) -> ArticleText:
    """Read an article from a text, a web page, a PDF or a Word file (.docx).

    Raises:
        ArticleError: it can't be read; the sentence says why, and what to do.
    """
    data = held_bytes(path)
    if not data.strip():
        raise _refused(_EMPTY)
    read = _reader(data, path.suffix.lower())
    try:
        found = read(data)
    except ArticleError:
        raise
    except Exception as fault:  # files are hostile, and the libraries many
        raise _refused(_BROKEN) from fault
    if len(found.text) > LONGEST:
        raise too_long()
    if not found.text.strip():
        raise _refused(_EMPTY)
    return _sound(found)


def _reader(data: bytes, ending: str) -> Callable[[bytes], ArticleText]:
    """What reads it, fetched only now: the libraries for all formats take long to load.

    Raises:
        ArticleError: nothing here does.
    """
    for begins, sentence in _OTHERS.items():
        if data.startswith(begins):
            raise _refused(sentence)
    module = import_module(f"{__package__}.{_format(data, ending)}")
    reader: Callable[[bytes], ArticleText] = module.read
    return reader


def _format(data: bytes, ending: str) -> str:
    begins = data[:200].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if data.startswith(_PACKED):
        if b"word/" not in data:
            raise _refused(_NO_WORD)
        return "word_file"
    if b"%PDF-" in data[:1024] or ending == ".pdf":
        return "pdf_file"
    if ending == ".docx":
        return "word_file"
    return "html_page" if begins.startswith(_PAGE_BEGINS) or ending in _PAGES else "plain_text"


def _refused(sentence: Localized) -> ArticleError:
    return ArticleError(sentence["en"], sentence["zh"])


def _sound(found: ArticleText) -> ArticleText:
    """The same without half characters, which a collection can't keep."""
    return ArticleText(
        whole(found.text),
        one_line(found.title),
        tuple(name for each in found.authors if (name := one_line(each))),
        one_line(found.publisher),
        found.published,
        found.lang,
        found.notes,
    )
