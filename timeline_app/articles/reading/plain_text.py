"""An article as plain text."""

import re

from timeline_app.articles.paragraphs import stretches
from timeline_app.articles.reading.article_text import (
    LONGEST,
    ArticleText,
    note,
    one_line,
    too_long,
    with_lines,
)
from timeline_app.articles.reading.encoding import decoded
from timeline_app.articles.reading.language import language_of
from timeline_app.model.localized import Localized

_TOP = 2000
"""Characters in which a headline is looked for."""
_FROM_TOP = note(
    "The headline is taken from the first line.", "标题取自第一行，文件本身没有标明标题。"
)


def read(data: bytes) -> ArticleText:
    """Read a text in whatever encoding it is.

    Raises:
        ArticleError: it is no text, or too much of it.
    """
    if len(data) > 4 * LONGEST:
        raise too_long()
    found = decoded(data)
    text = with_lines(found.text)
    title, told = headline(text)
    return ArticleText(text, title=title, lang=language_of(text), notes=(*found.notes, *told))


def headline(text: str) -> tuple[str | None, tuple[Localized, ...]]:
    """A text's first line where it stands as a heading, and the sentence that says so."""
    first = next(stretches(text[:_TOP]), None)
    return (first.text, (_FROM_TOP,)) if first is not None and first.heading else (None, ())


def told_or_first(
    told: str | None, made_up: re.Pattern[str], text: str
) -> tuple[str | None, tuple[Localized, ...]]:
    """The headline that a file tells, unless the program made it up that wrote the file."""
    title = one_line(told)
    return headline(text) if title is None or made_up.fullmatch(title) else (title, ())
