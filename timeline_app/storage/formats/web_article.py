"""One event of the web page: plain HTML that can be read, printed and heard without a script."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape

from timeline_app.model.collection import Collection, Event, Excerpt, Medium, Source
from timeline_app.model.edtf import DateKind, Precision
from timeline_app.storage.formats import web_words as words
from timeline_app.storage.formats.note import named
from timeline_app.storage.formats.web_look import Looks
from timeline_app.storage.formats.web_media import Album
from timeline_app.storage.formats.web_words import primary, spoken
from timeline_app.timescale.wording import in_words


@dataclass(frozen=True, slots=True)
class Articles:
    """Writes the events of a collection, each in all languages, of which a style shows one."""

    collection: Collection
    looks: Looks
    album: Album

    def of(self, event: Event, index: int) -> str:
        """The HTML of an event."""
        look = self.looks.of(event.category)
        told = "".join(self.in_each(lambda lang: self._about(event, lang)))
        figures = "".join(self._figure(medium, event) for medium in event.media)
        more = "".join(self.in_each(lambda lang: self._more(event, lang)))
        return f'<article id="e{index}" class="{look.name}">{told}{figures}{more}</article>\n'

    def in_each(self, text: Callable[[str], str], tag: str = "div") -> Iterator[str]:
        """The same in each language; what is empty stays out."""
        for number, lang in enumerate(self.collection.languages):
            if said := text(lang):
                yield f'<{tag} class="in l{number}" lang="{escape(lang)}">{said}</{tag}>'

    def source(self, source: Source) -> str:
        """What is known of a source."""
        told = self.in_each(lambda lang: escape(words.about(source, lang)))
        return f'<div class="source">{"".join(told)}</div>\n'

    def _about(self, event: Event, lang: str) -> str:
        category = self.collection.category(event.category)
        kind = category.label.best(lang) if category else ""
        shape = f'<i class="shape {self.looks.of(event.category).shape}"></i>'
        return "".join(
            (
                _part("p", "kind", kind, shape) if kind else "",
                _part("p", "when", when(event, lang)),
                _part("p", "worded", spoken(words.IN_SOURCE, lang).format(event.date_text))
                if event.date_text
                else "",
                _part("h2", "", event.title.best(lang)),
                _part("p", "summary", event.summary.best(lang)),
            )
        )

    def _more(self, event: Event, lang: str) -> str:
        quotes = "".join(self._quote(excerpt, lang) for excerpt in event.excerpts)
        return quotes + _part("p", "facts", "\n".join(self._facts(event, lang)))

    def _quote(self, excerpt: Excerpt, lang: str) -> str:
        """In another language than the source's, our translation stands before the original."""
        source = self.collection.source(excerpt.source) or Source(id=excerpt.source)
        own = primary(source.in_language) == primary(lang)
        ours = None if own else excerpt.translation.exact(lang)
        original = f'<p class="{"then" if ours else "first"}" lang="{escape(source.in_language)}">'
        original += f"{escape(excerpt.exact)}</p>"
        first = _part("p", "ours", spoken(words.OURS, lang)) + _part("p", "first", ours or "")
        quote = f"<blockquote>{first if ours else ''}{original}</blockquote>"
        return quote + _part("p", "cite", words.citation(source, excerpt, lang))

    def _facts(self, event: Event, lang: str) -> Iterator[str]:
        """Tags have one language, the collection's first: readers of another don't get them."""
        own = primary(lang) == primary(self.collection.languages[0])
        said = event.provenance.certainty if event.provenance else None
        sure = words.CERTAINTIES.get(said or "")
        told = (
            (words.PEOPLE, words.listed(event.people, lang)),
            (words.PLACE, event.place.name.best(lang) if event.place else ""),
            (words.TAGS, words.listed(event.tags, lang) if own else ""),
            (words.CERTAINTY, spoken(sure, lang) if sure else said or ""),
        )
        for word, text in told:
            if text:
                yield spoken(word, lang).format(text)

    def _figure(self, medium: Medium, event: Event) -> str:
        address = self.album.address(medium, named("event", event.id))
        shown = self._shown(medium, address) if address else self._absent(medium)
        caption = "".join(self.in_each(lambda lang: escape(_caption(medium, lang))))
        return f"<figure>{shown}<figcaption>{caption}</figcaption></figure>"

    def _shown(self, medium: Medium, address: str) -> str:
        kind = address.removeprefix("data:").partition("/")[0]
        alts = [medium.alt.best(lang) for lang in self.collection.languages]
        if kind in {"audio", "video"}:
            return f'<{kind} controls preload="none" src="{address}"></{kind}>'
        given = escape(json.dumps(alts, ensure_ascii=False))
        return f'<img src="{address}" alt="{escape(alts[0])}" data-alt="{given}">'

    def _absent(self, medium: Medium) -> str:
        def said(lang: str) -> str:
            return escape(spoken(words.ABSENT, lang).format(medium.src))

        return f'<div class="absent">{"".join(self.in_each(said))}</div>'


def when(event: Event, lang: str) -> str:
    """The date in words, with the day of the week where one day is meant."""
    date = event.date
    one_day = date.kind is DateKind.POINT and date.precision is Precision.DAY
    text = in_words(date, lang, weekday=one_day)
    return text[:1].upper() + text[1:]


def _caption(medium: Medium, lang: str) -> str:
    lines = (medium.caption.best(lang), medium.credit or "", medium.rights or "")
    return "\n".join(line for line in lines if line)


def _part(tag: str, name: str, text: str, before: str = "") -> str:
    """An element; nothing where there is no text."""
    given = f' class="{name}"' if name else ""
    return f"<{tag}{given}>{before}{escape(text)}</{tag}>" if text else ""
