"""``timeline-app extract``: the dates in an article, as JSON or in words."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from timeline_app.articles.finding.find import Findings, find
from timeline_app.articles.finding.mention import Mention
from timeline_app.articles.quoting import exact
from timeline_app.articles.reading.article_text import ArticleError, ArticleText
from timeline_app.articles.reading.read_article import read_article
from timeline_app.timescale.wording import in_words

_INDENT = "    "


@dataclass(frozen=True, slots=True)
class Report:
    """Lines for standard output, a summary for standard error, and the exit code.

    The code is 0, or 2 where the article couldn't be read or its text not be written.
    """

    lines: tuple[str, ...]
    summary: str
    exit_code: int


def extract(
    given: str,
    *,
    published: str | None = None,
    lang: str | None = None,
    as_json: bool = False,
    text_to: str | None = None,
) -> Report:
    """Find the dates in an article's file; paths are repeated as given.

    Args:
        given: text, HTML, PDF or DOCX.
        published: its day of issue as EDTF; else the one that the file tells.
        lang: ``zh`` or ``en``; else found by the script.
        as_json: one JSON list of all mentions; else lines in words.
        text_to: where the text goes that the places are counted in.
    """
    try:
        article = read_article(Path(given))
        if text_to is not None:
            _write(article.text, Path(given), Path(text_to))
    except ArticleError as fault:
        return Report((), f"{given}: {fault}", 2)
    except OSError as fault:
        return Report((), f"{text_to}: cannot be written ({fault.strerror or fault})", 2)
    found = find(article.text, published or article.published, lang)
    lines = _json(article.text, found) if as_json else _in_words(article, found, published)
    return Report(tuple(lines), f"{given}: {_counted(found)}", 0)


def _write(text: str, source: Path, target: Path) -> None:
    if target.exists() and target.samefile(source):
        raise OSError(0, "it is the article itself")
    target.write_text(text, encoding="utf-8", newline="\n")


def _counted(found: Findings) -> str:
    unresolved = sum(mention.date is None for mention in found.mentions)
    unsure = sum(not mention.certain for mention in found.mentions) - unresolved
    return (
        f"dates: {len(found.mentions)}, events proposed: {len(found.proposals)}, "
        f"not certain: {unsure}, unresolved: {unresolved}"
    )


def _json(text: str, found: Findings) -> Iterator[str]:
    """One list, a mention a line."""
    rows = [json.dumps(_row(text, mention), ensure_ascii=False) for mention in found.mentions]
    yield "[" + ",\n ".join(rows) + "]"


def _row(text: str, mention: Mention) -> dict[str, object]:
    return {
        "text": mention.text,
        "start": mention.start,
        "end": mention.end,
        "edtf": mention.edtf,
        "certain": mention.certain,
        "anchor": None if mention.date is None else mention.anchor.value,
        "sentence": exact(text, *mention.sentence),
        "is_event": mention.is_event,
        "same_as": mention.same_as,
    }


def _in_words(article: ArticleText, found: Findings, published: str | None) -> Iterator[str]:
    """Each mention with its reading, its reason and its sentence."""
    issue = published or article.published
    yield f"Day of issue: {issue or 'not known; --published DATE tells it'}"
    for place, mention in enumerate(found.mentions):
        yield f"{place}: “{' '.join(mention.text.split())}” → {_read_as(mention)}"
        yield _INDENT + "; ".join(_notes(mention))
        yield _INDENT + exact(article.text, *mention.sentence)


def _read_as(mention: Mention) -> str:
    if mention.date is None:
        return "not resolved"
    return f"{mention.date.text} ({in_words(mention.date, 'en')})"


def _notes(mention: Mention) -> Iterator[str]:
    yield mention.reason["en"]
    if mention.date is not None and not mention.certain:
        yield "not certain"
    if mention.same_as is not None:
        yield f"the same date as {mention.same_as}"
    if mention.is_event:
        yield "looks like an event"
