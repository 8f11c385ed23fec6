"""One web page that holds a whole collection: it needs no network and works from a folder.

Its template, style and script lie in ``resources/web``. The events are plain HTML, so that the page
can be read, printed and searched without a script; the script draws the timeline. A policy in the
page forbids everything that isn't in it, whatever the texts of a collection may hold.
"""

import json
import re
from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256
from html import escape
from pathlib import Path
from typing import Final

from timeline_app.model.collection import Category, Collection, Event, Source
from timeline_app.model.progress import Progress, unwatched
from timeline_app.paths import resources
from timeline_app.storage.formats import web_words as words
from timeline_app.storage.formats.left_out import Holds, left_out
from timeline_app.storage.formats.markup import whole
from timeline_app.storage.formats.note import Note
from timeline_app.storage.formats.watched import watched
from timeline_app.storage.formats.web_article import Articles
from timeline_app.storage.formats.web_data import data_of, in_order
from timeline_app.storage.formats.web_look import Looks
from timeline_app.storage.formats.web_media import Album
from timeline_app.storage.replacing import create
from timeline_app.storage.save_error import told
from timeline_app.timescale.wording import in_words

_SCRIPTS: Final = (
    *("calendar.js", "words.js", "axis.js", "lanes.js", "places.js", "fit.js", "stage.js"),
    *("view.js", "paint.js", "labels.js", "hands.js", "page.js"),
)
_FIRST: Final = 'document.documentElement.classList.add("live");'
"""Told before the events, so that no browser lays them all out only to hide them again."""
_PLACE: Final = re.compile(r"\{\{(\w+)\}\}")
_HOLDS: Final = Holds(
    {
        "collection": frozenset({"title", "subtitle", "languages"}),
        "event": frozenset(
            [
                *("id", "date", "title", "date_text", "summary", "category", "tags", "place"),
                *("people", "rank", "excerpts", "media"),
            ]
        ),
        "medium": frozenset({"src", "caption", "credit", "alt", "rights"}),
        "excerpt": frozenset({"source", "exact", "section", "translation"}),
        "category": frozenset({"id", "label", "color", "shape"}),
        "source": frozenset(
            [
                *("id", "type", "headline", "alternative_headline", "creator", "publisher"),
                *("date_published", "in_language", "rights", "note"),
            ]
        ),
        "era": frozenset({"id", "date", "label"}),
    },
    every=True,
)


def write(
    collection: Collection,
    path: Path,
    *,
    folder: Path | None = None,
    progress: Progress = unwatched,
) -> tuple[Note, ...]:
    """Write a new page with the media in it, and say what it leaves out.

    Raises:
        SaveError: it couldn't be written, or there is such a file already.
        CancelledError: whoever waits has stopped it.
    """
    with told():
        text, notes = page(collection, folder, progress)
    create(path, text.encode())
    return notes


def page(
    collection: Collection, folder: Path | None, progress: Progress
) -> tuple[str, tuple[Note, ...]]:
    """The page, and what it leaves out."""
    looks, album = Looks(collection), Album(folder)
    articles = Articles(collection, looks, album)
    events = in_order(collection)
    written = [articles.of(event, n) for n, event in enumerate(watched(events, progress))]
    style = _read("page.css") + looks.style()
    script = '(() => {\n"use strict";\n' + "".join(map(_read, _SCRIPTS)) + "})();"
    title = collection.title.best(collection.languages[0])
    text = _filled(
        {
            "tag": escape(collection.languages[0]),
            "policy": _policy(style, (_FIRST, script)),
            "first": _FIRST,
            "title": escape(title),
            "style": style,
            "headline": "".join(
                articles.in_each(lambda g: escape(collection.title.best(g)), "span")
            ),
            "subtitle": _subtitle(articles),
            "legend": _legend(articles),
            "languages": _languages(collection),
            "all": "".join(articles.in_each(lambda g: words.spoken(words.ALL, g), "span")),
            "list": "".join(_entry(articles, event, n) for n, event in enumerate(events)),
            "events": "".join(written),
            "sources": "".join(map(articles.source, _quoted(collection))),
            "sourced": "".join(articles.in_each(lambda g: words.spoken(words.SOURCES, g), "span")),
            "data": json.dumps(data_of(collection, looks), ensure_ascii=False).replace(
                "<", "\\u003c"
            ),
            "script": script,
        }
    )
    return whole(text), (*left_out(collection, _HOLDS), *album.notes)


def _filled(parts: dict[str, str]) -> str:
    """The template with its parts; what a part holds is not looked at again."""
    return _PLACE.sub(lambda found: parts[found[1]], _read("page.html"))


def _read(name: str) -> str:
    return (resources() / "web" / name).read_text("utf-8")


def _policy(style: str, scripts: tuple[str, ...]) -> str:
    """Only what is in the page, and of scripts and styles only these (CSP level 3)."""
    return (
        f"default-src 'none'; img-src data:; media-src data:; style-src {_hashed(style)}; "
        f"script-src {' '.join(map(_hashed, scripts))}; base-uri 'none'; form-action 'none'"
    )


def _hashed(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode('ascii')}'"


def _subtitle(articles: Articles) -> str:
    said = "".join(
        articles.in_each(lambda lang: escape(articles.collection.subtitle.best(lang)), "span")
    )
    return f"<p>{said}</p>" if said else ""


def _quoted(collection: Collection) -> Iterator[Source]:
    """The sources that events quote."""
    named = {excerpt.source for event in collection.events for excerpt in event.excerpts}
    return (source for source in collection.sources if source.id in named)


def _legend(articles: Articles) -> str:
    """The categories that events have."""
    used = {event.category for event in articles.collection.events}
    known = (each for each in articles.collection.categories if each.id in used)
    return "".join(_kind(articles, category) for category in known)


def _kind(articles: Articles, category: Category) -> str:
    look = articles.looks.of(category.id)

    def name(lang: str) -> str:
        return escape(category.label.best(lang) or category.id)

    shape = f'<i class="shape {look.shape}" aria-hidden="true"></i>'
    return f'<li class="{look.name}">{shape}{"".join(articles.in_each(name, "span"))}</li>'


def _languages(collection: Collection) -> str:
    """The switch; nothing where there is one language."""
    if len(collection.languages) < 2:
        return ""
    buttons = "".join(
        f'<button type="button" data-speak="{n}" lang="{escape(lang)}">'
        f"{escape(words.name_of(lang))}</button>"
        for n, lang in enumerate(collection.languages)
    )
    said = escape(" · ".join(words.SWITCH.values()))
    return f'<div class="langs" role="group" aria-label="{said}">{buttons}</div>'


def _entry(articles: Articles, event: Event, index: int) -> str:
    """An event in the list of all."""
    look = articles.looks.of(event.category)

    def said(lang: str) -> str:
        date, title = escape(in_words(event.date, lang)), escape(event.title.best(lang))
        return f"<time>{date}</time><b>{title}</b>"

    shape = f'<i class="shape {look.shape}" aria-hidden="true"></i>'
    worded = "".join(articles.in_each(said, "span"))
    return (
        f'<li><a href="#e{index}" data-event="{index}" class="{look.name}">'
        f"{shape}{worded}</a></li>\n"
    )
