"""What a crowd needs before it can be laid out, made where nobody waits for it."""

from importlib import import_module

from timeline_app.layout.crowd.ordered import ordered
from timeline_app.model.columns import Columns


def prepare(columns: Columns) -> None:
    """Put events in order, in another thread than the window's, which then finds it done."""
    import_module("timeline_app.layout.crowd.crowd")  # which few events don't need
    events = ordered(columns)
    events.alive(0, 0)
    events.point_lefts, events.span_rights  # noqa: B018 - made when first looked at
