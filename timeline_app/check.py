"""``timeline-app check``: joins the file's own problems with what its articles say."""

from timeline_app.articles.anchor import anchor
from timeline_app.model.collection import Excerpt
from timeline_app.storage.check import Report
from timeline_app.storage.check import check as check_file


def check(path: str, *, strict: bool = False) -> Report:
    """Check a collection; excerpts are looked for in the articles whose full text is there."""
    return check_file(path, strict=strict, stands=_stands)


def _stands(text: str, excerpt: Excerpt) -> bool:
    return anchor(text, excerpt) is not None
