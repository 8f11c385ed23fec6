"""What a visitor may be reading now."""

from timeline_app.state.state import State


def open_text(state: State) -> str:
    """The article that is open, else what is told of the event; "" where neither is."""
    if state.reading is not None:
        whole = state.articles.get(state.reading.source)
        if whole:
            return whole
    return _told(state)


def _told(state: State) -> str:
    """Title, summary and passages of the open event, the translation where there is one, too."""
    event = state.event
    if event is None:
        return ""
    texts = [event.title.best(state.lang), event.summary.best(state.lang)]
    for excerpt in event.excerpts:
        texts += [excerpt.exact, excerpt.translation.exact(state.lang) or ""]
    return "\n".join(texts)
