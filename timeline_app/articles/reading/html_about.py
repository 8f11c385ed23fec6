"""What a web page says of its article: headline, authors, publisher and day of issue.

In this order of trust: JSON-LD as schema.org has it, Open Graph and the other names that ``meta``
elements go by, what the page shows.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bs4 import BeautifulSoup, Tag

from timeline_app.articles.reading.article_text import one_line
from timeline_app.articles.reading.told_date import day_told

_TITLES: Final = ("og:title", "citation_title", "dc.title", "twitter:title")
_AUTHORS: Final = ("author", "article:author", "citation_author", "dc.creator", "byl")
_PUBLISHERS: Final = ("og:site_name", "citation_journal_title", "dc.publisher", "publisher")
_DAYS: Final = (
    "article:published_time",
    "datepublished",
    "citation_publication_date",
    "citation_date",
    "dc.date",
    "dc.date.issued",
    "pubdate",
    "publishdate",
    "publish_date",
    "date",
)
_MOST: Final = 50
"""Authors; more are a mistake."""


@dataclass(frozen=True, slots=True)
class About:
    """What a page says of its article; None, or nothing, where it says nothing."""

    title: str | None = None
    authors: tuple[str, ...] = ()
    publisher: str | None = None
    published: str | None = None


def about(page: BeautifulSoup) -> About:
    """Gather it from wherever it stands."""
    linked, named = next(_linked(page), About()), _named(page)
    return About(
        linked.title or named.title or _shown_title(page),
        linked.authors or named.authors,
        linked.publisher or named.publisher,
        linked.published or named.published or _shown_day(page),
    )


def _linked(page: BeautifulSoup) -> Iterator[About]:
    """Articles that JSON-LD describes."""
    for script in page.find_all("script", type="application/ld+json"):
        try:
            values = [json.loads(script.get_text())]
        except (ValueError, RecursionError):
            continue
        while values:
            value = values.pop(0)
            if isinstance(value, list):
                values[:0] = value
            elif isinstance(value, dict):
                if isinstance(value.get("headline"), str):
                    yield _of_article(value)
                graph = value.get("@graph")
                values[:0] = graph if isinstance(graph, list) else []


def _of_article(value: dict[str, object]) -> About:
    day = value.get("datePublished")
    return About(
        one_line(str(value["headline"])),
        _unique(_names(value.get("author"))),
        next(_names(value.get("publisher")), None),
        day_told(day if isinstance(day, str) else None),
    )


def _names(value: object) -> Iterator[str]:
    """The names of persons and organisations, however they are written."""
    for each in value if isinstance(value, list) else [value]:
        name = each.get("name") if isinstance(each, dict) else each
        said = one_line(name) if isinstance(name, str) else None
        if said and "://" not in said:
            yield said


def _named(page: BeautifulSoup) -> About:
    """What ``meta`` elements say."""
    told: dict[str, list[str]] = {}
    for meta in page.find_all("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop")
        said = one_line(str(meta.get("content", "")))
        if name and said:
            told.setdefault(str(name).lower(), []).append(said)
    days = (day_told(day) for name in _DAYS for day in told.get(name, ()))
    return About(
        next((told[name][0] for name in _TITLES if name in told), None),
        next((_unique(_names([*told[name]])) for name in _AUTHORS if name in told), ()),
        next((told[name][0] for name in _PUBLISHERS if name in told), None),
        next((day for day in days if day), None),
    )


def _shown_title(page: BeautifulSoup) -> str | None:
    headings = [one_line(each.get_text()) for each in page.find_all("h1")]
    if len(headings) == 1 and headings[0]:
        return headings[0]
    title = page.find("title")
    return one_line(title.get_text()) if isinstance(title, Tag) else None


def _shown_day(page: BeautifulSoup) -> str | None:
    for each in page.find_all(itemprop="datePublished"):
        told = each.get("datetime") or each.get("content") or each.get_text()
        day = day_told(str(told))
        if day:
            return day
    time = page.find("time", pubdate=True)
    return day_told(str(time.get("datetime", ""))) if isinstance(time, Tag) else None


def _unique(names: Iterator[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))[:_MOST]
