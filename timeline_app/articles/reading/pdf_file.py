"""An article as PDF: the text of its pages, line by line as it is printed."""

import re
from collections.abc import Iterator
from typing import Final

import pypdfium2  # type: ignore[import-untyped]

from timeline_app.articles.reading.article_text import (
    LONGEST,
    ArticleError,
    ArticleText,
    note,
    too_long,
    whole,
    with_lines,
)
from timeline_app.articles.reading.language import language_of
from timeline_app.articles.reading.plain_text import told_or_first
from timeline_app.articles.reading.radicals import as_characters
from timeline_app.model.localized import Localized

_SUSPECT: Final = re.compile("[\x00-\x08\x0b-\x0c\x0e-\x1f\x7f-\x9f\ufffe]")
"""PDFium's sign for a word divided at the end of a line, or a shape without a character."""
_MADE_BY: Final = re.compile(
    r"microsoft word.*|untitled|无标题.*|未命名.*|文档\d*|document\d*|.*\.(docx?|wps|txt|indd)",
    re.IGNORECASE,
)
"""Titles that the program put which made the file."""
_NAMED: Final = 8
"""Pages without text that are named; of more, the number is told."""


def read(data: bytes) -> ArticleText:
    """Read all pages.

    Raises:
        ArticleError: it is encrypted or damaged, or only pictures of pages, as scans are.
    """
    try:
        document = pypdfium2.PdfDocument(data)
        try:
            pages = list(_pages(document))
            told = document.get_metadata_dict(skip_empty=True)
        finally:
            document.close()
    except pypdfium2.PdfiumError as fault:
        raise _refused(fault) from fault
    text = "\n\n".join(page for page in pages if page)
    if not text:
        raise ArticleError(
            "This PDF has no text, only pictures of pages, as scans are; "
            "please have its text recognised first.",
            "这份 PDF 里只有页面的图像，没有文字，多半是扫描件；请先做文字识别（OCR）。",
        )
    title, from_top = told_or_first(told.get("Title"), _MADE_BY, text)
    notes = (*_missing(pages), *_unclear(text), *from_top)
    return ArticleText(text, title, lang=language_of(text), notes=notes)


def _refused(fault: pypdfium2.PdfiumError) -> ArticleError:
    if getattr(fault, "err_code", None) == pypdfium2.raw.FPDF_ERR_PASSWORD:
        return ArticleError(
            "This PDF is locked by a password; please save it without one.",
            "这份 PDF 设了密码，请另存一份没有密码的。",
        )
    return ArticleError("This PDF is damaged and can't be read.", "这份 PDF 已损坏，读不出来。")


def _pages(document: pypdfium2.PdfDocument) -> Iterator[str]:
    length = 0
    for number in range(len(document)):
        page = document[number]
        shown = page.get_textpage()
        text = shown.get_text_range()
        if _SUSPECT.search(text):
            text = "".join(_characters(shown))
        shown.close()
        page.close()
        length += len(text)
        if length > LONGEST:
            raise too_long()
        yield as_characters(with_lines(whole(text)).strip("\n"))


def _characters(shown: pypdfium2.PdfTextPage) -> Iterator[str]:
    """One character after the other, which takes longer but tells what each one is."""
    raw = pypdfium2.raw
    for at in range(shown.count_chars()):
        if raw.FPDFText_IsHyphen(shown, at) == 1:
            yield "-\n"  # PDFium joins the lines of a divided word; they are kept as printed
            continue
        character = chr(raw.FPDFText_GetUnicode(shown, at))
        unknown = raw.FPDFText_HasUnicodeMapError(shown, at) == 1 or _SUSPECT.match(character)
        yield "\ufffd" if unknown else character


def _missing(pages: list[str]) -> Iterator[Localized]:
    """Pages without text are told: a scan may stand among others."""
    empty = [str(number) for number, page in enumerate(pages, start=1) if not page.strip()]
    if not empty:
        return
    if len(empty) > _NAMED:
        yield note(
            f"{len(empty)} of {len(pages)} pages have no text.",
            f"{len(pages)} 页中有 {len(empty)} 页没有文字。",
        )
    else:
        yield note(
            f"Without text: page {', '.join(empty)}.", f"没有文字的页：第 {'、'.join(empty)} 页。"
        )


def _unclear(text: str) -> Iterator[Localized]:
    unknown = text.count("\ufffd")
    if unknown:
        yield note(
            f"Characters that its fonts don't name: {unknown}, marked by \ufffd; "
            "please compare the text with the page.",
            f"有 {unknown} 个字符，字体没有说明是什么，以 \ufffd 标出；请与原页核对。",
        )
