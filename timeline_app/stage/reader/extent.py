"""How much of an article one page of the reader holds."""

from collections.abc import Iterator

from timeline_app.articles.passages import Article, Gap, Passage, Section

MOST = 120
"""Passages on one page. No article we know has nearly as many; a catalogue might."""


def extent(article: Article, event: str | None, excerpt: int) -> tuple[Section, ...]:
    """The sections around a passage; what is farther away becomes a gap."""
    passages = [b for s in article.sections for b in s.blocks if isinstance(b, Passage)]
    if len(passages) <= MOST:
        return article.sections
    places = (i for i, p in enumerate(passages) if (p.event, p.index) == (event, excerpt))
    first = max(0, min(next(places, 0) - MOST // 2, len(passages) - MOST))
    kept = {(p.event, p.index) for p in passages[first : first + MOST]}
    cut = (Section(s.heading, tuple(_kept(s, kept))) for s in article.sections)
    return tuple(s for s in cut if any(isinstance(block, Passage) for block in s.blocks))


def _kept(section: Section, kept: set[tuple[str, int]]) -> Iterator[Passage | Gap]:
    gap = False
    for block in section.blocks:
        if isinstance(block, Passage) and (block.event, block.index) in kept:
            gap = False
            yield block
        elif not gap:
            gap = True
            yield Gap()
