"""The text of a large file in pieces: where its events stand is known, and not looked for again."""

from timeline_app.model.part_change import LISTS
from timeline_app.storage.cutting import Cut, cut
from timeline_app.storage.large.index import Index
from timeline_app.storage.large.rest import Rest


def divided(content: bytes, index: Index) -> Cut:
    """What ``cut`` makes of the whole text, in a fraction of the time."""
    if len(index.aside) or not len(index.entries):
        return cut(content.decode(), LISTS)
    root, events = (
        cut(Rest(content, index.list_begin, index.list_end).text, LISTS),
        _events(content, index),
    )
    if root.is_list:
        before, _, after = root.gaps[0].partition("[]")
        gaps = (before + events.gaps[0], *events.gaps[1:-1], events.gaps[-1] + after)
        return Cut((), events.heads, events.values, gaps)
    values = [
        events if key == "events" else value
        for key, value in zip(root.keys, root.values, strict=True)
    ]
    return Cut(root.keys, root.heads, tuple(values), root.gaps)


def _events(content: bytes, index: Index) -> Cut:
    begin, end = index.entries.begin.tolist(), index.entries.end.tolist()
    values = tuple(content[a:b].decode() for a, b in zip(begin, end, strict=True))
    known: dict[bytes, str] = {}  # nearly all are alike
    between = zip([index.list_begin, *end], [*begin, index.list_end], strict=True)
    gaps = (content[a:b] for a, b in between)
    kept = tuple(known.setdefault(gap, gap.decode()) for gap in gaps)
    return Cut((), ("",) * len(values), values, kept)
