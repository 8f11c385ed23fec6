"""An article as a web page: what a browser shows of it, each block of the page a paragraph."""

import re
import warnings
from collections.abc import Iterator
from typing import Final

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString, PageElement, PreformattedString

from timeline_app.articles.reading.article_text import (
    LONGEST,
    ArticleError,
    ArticleText,
    note,
    too_long,
    with_lines,
)
from timeline_app.articles.reading.encoding import decoded
from timeline_app.articles.reading.html_about import about
from timeline_app.articles.reading.html_lines import HtmlLines
from timeline_app.articles.reading.language import language_of, language_tag
from timeline_app.model.localized import Localized

_CHARSET: Final = re.compile(rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_XML: Final = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]+)", re.IGNORECASE)
_HEAD: Final = 4096
"""Bytes in which a page names its encoding; browsers look into the first 1024."""
_UNSEEN: Final = re.compile(
    "audio|button|canvas|datalist|embed|iframe|input|nav|noscript|object|script|select|style|"
    "svg|template|textarea|title|video"
)
_UNSEEN_ROLES: Final = frozenset(("navigation", "search"))
_HIDING: Final = re.compile(
    r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE
)
_PART = note(
    "Only the part that the page marks as its article was taken.",
    "只取了网页标明为文章的部分。",
)


def read(data: bytes) -> ArticleText:
    """Read a page: scripts, styles, navigation and what is hidden are left out.

    Raises:
        ArticleError: it is no text, or too much of it, or nothing on it is to be read.
    """
    if len(data) > 4 * LONGEST:
        raise too_long()
    found = decoded(data, _declared(data))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Beautiful Soup's advice on XHTML, and on short texts
        page = BeautifulSoup(with_lines(found.text), "lxml")
    told = about(page)
    text, part = _text(page)
    if not text:
        raise ArticleError("There is no text on this page.", "这个网页上没有文字。")
    html = page.find("html")
    named = html.get("lang") if isinstance(html, Tag) else None
    return ArticleText(
        text,
        told.title,
        told.authors,
        told.publisher,
        told.published,
        language_tag(named if isinstance(named, str) else None) or language_of(text),
        (*found.notes, *part),
    )


def _declared(data: bytes) -> str | None:
    found = _CHARSET.search(data, 0, _HEAD) or _XML.match(data)
    return found[1].decode("ascii", "ignore") if found else None


def _text(page: BeautifulSoup) -> tuple[str, tuple[Localized, ...]]:
    """The text of the article, and whether that is only a part of the page."""
    part = _only(page, "article") or _only(page, "main")
    if part is not None:
        lines = HtmlLines()
        heading = _only(page, "h1")
        if heading is not None and part not in heading.parents:
            _write(heading, lines)
            lines.block()
        before = lines.text
        _write(part, lines)
        if len(lines.text) > len(before):
            return lines.text, (_PART,)
    lines = HtmlLines()
    _write(page, lines)
    return lines.text, ()


def _only(page: BeautifulSoup, name: str) -> Tag | None:
    """The element of this name, where there is one and no other."""
    found = [each for each in page.find_all(name) if not _is_unseen(each)]
    return found[0] if len(found) == 1 else None


def _write(root: Tag, lines: HtmlLines) -> None:
    """Walk through what is seen, without recursion: pages may be nested as deep as they like."""
    waiting: list[tuple[Tag, Iterator[PageElement]]] = []
    _enter(root, lines, waiting)
    while waiting:
        tag, children = waiting[-1]
        child = next(children, None)
        if child is None:
            waiting.pop()
            lines.leave(tag.name)
        elif isinstance(child, Tag):
            if not _is_unseen(child):
                _enter(child, lines, waiting)
        elif isinstance(child, NavigableString) and not isinstance(child, PreformattedString):
            lines.words(str(child))


def _enter(tag: Tag, lines: HtmlLines, waiting: list[tuple[Tag, Iterator[PageElement]]]) -> None:
    lines.enter(tag.name)
    waiting.append((tag, iter(tag.children)))


def _is_unseen(tag: Tag) -> bool:
    if _UNSEEN.fullmatch(tag.name) or tag.has_attr("hidden") or tag.get("aria-hidden") == "true":
        return True
    return tag.get("role") in _UNSEEN_ROLES or bool(_HIDING.search(str(tag.get("style", ""))))
