"""What stands in an article just before and after a quoted passage."""

from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from timeline_app.articles.paragraphs import sentence_ends
from timeline_app.articles.passages import Article, Paragraph

_ENOUGH: Final = 60
"""Characters; of shorter sentences several are taken."""
_MOST: Final = 120
"""Of a longer sentence only so much is taken, from a comma on or up to one."""
_COMMAS: Final = ",，、;；:："


class Context(Struct, frozen=True):
    """Text of the same paragraph on either side of a passage, as far as the event doesn't quote it.

    It is "" where there is none.
    """

    before: str
    after: str


def context(article: Article, event: str, index: int) -> Context | None:
    """The context of an event's excerpt; None where the article isn't whole, or hasn't it."""
    before = after = None
    for paragraph in _paragraphs(article):
        own = [quote for quote in paragraph.quotes if quote.passage.event == event]
        for quote in own:
            if quote.passage.index == index:
                reached = max((q.end for q in own if q.end <= quote.start), default=0)
                following = min((q.start for q in own if q.start >= quote.end), default=None)
                if before is None:
                    before = _tail(paragraph.text[reached : quote.start])
                after = _beginning(paragraph.text[quote.end : following])
    return None if before is None or after is None else Context(before, after)


def _paragraphs(article: Article) -> Iterator[Paragraph]:
    for section in article.sections:
        yield from (block for block in section.blocks if isinstance(block, Paragraph))


def _tail(text: str) -> str:
    """The last sentences, as a passage goes on from them."""
    bounds = [0, *(end for end in sentence_ends(text) if end < len(text.rstrip()))]
    start = bounds.pop()
    while bounds and len(text) - bounds[-1] <= _ENOUGH:
        start = bounds.pop()
    if len(text) - start > _MOST:
        cut = next((at + 1 for at in range(len(text) - _MOST, len(text)) if text[at] in _COMMAS), 0)
        return "…" + text[cut or len(text) - _MOST :].strip()
    return text[start:].strip()


def _beginning(text: str) -> str:
    """The first sentences, as they go on from a passage."""
    bounds = [*sentence_ends(text), len(text)]
    end = bounds[0]
    for bound in bounds[1:]:
        end = bound if bound <= _ENOUGH else end
    if end > _MOST:
        cut = next((at for at in range(_MOST, 0, -1) if text[at] in _COMMAS), _MOST)
        return text[:cut].strip() + "…"
    return text[:end].strip()
