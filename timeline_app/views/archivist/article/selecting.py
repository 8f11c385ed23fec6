"""What is selected of an article, in its own code points, and whole sentences of it."""

from timeline_app.articles.quoting import sentence_around, trimmed
from timeline_app.views.archivist.article.page import Page
from timeline_app.views.archivist.article.text_view import TextView

_BEGINNING = 60
"""Characters of the first words that are shown of a selection."""


class Selecting:
    """Reads and sets the selection of the words that are shown."""

    def __init__(self, view: TextView) -> None:
        self._view = view
        self._text, self._page = "", Page(())

    def hold(self, text: str, page: Page) -> None:
        """This article is shown on this page."""
        self._text, self._page = text, page

    @property
    def stretch(self) -> tuple[int, int] | None:
        """What is selected, without white space around it; None: nothing."""
        start, end = self._view.selection
        found = self._page.stretch(start, end) if start < end else None
        return None if found is None else trimmed(self._text, *found)

    @property
    def beginning(self) -> str:
        """The first words of what is selected."""
        start, end = self._view.selection
        found = self._page.words(start, end, _BEGINNING + 1)
        return found if len(found) <= _BEGINNING else f"{found[:_BEGINNING].rstrip()}…"

    def take_sentence(self, position: int) -> None:
        """Select the sentence at a place, with the quotation that belongs to it."""
        at = self._page.offset(position)
        self._take(None if at is None else sentence_around(self._text, at))

    def take_more(self) -> None:
        """Whole sentences; of whole sentences, one more. With nothing selected, that at the caret."""
        chosen = self.stretch
        if chosen is None:
            self.take_sentence(self._view.caret)
            return
        start, end = chosen
        first, last = (sentence_around(self._text, at) for at in (start, end - 1))
        whole = (first or chosen)[0], (last or chosen)[1]
        following = sentence_around(self._text, end) if whole == chosen else None
        self._take((start, following[1]) if following is not None else whole)

    def drop(self) -> None:
        """Select nothing; the caret stays."""
        caret = self._view.caret
        self._view.select(caret, caret)

    def _take(self, chosen: tuple[int, int] | None) -> None:
        place = None if chosen is None else self._page.place(*chosen)
        if place is not None:
            self._view.select(*place)
