"""Events proposed from an article's dates: found, accepted, corrected or rejected one by one."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from timeline_app.articles.finding.find import Findings, find
from timeline_app.editing.proposed import Article, Taken, accept, recorded
from timeline_app.model.edtf import Date, DateError
from timeline_app.model.progress import Progress
from timeline_app.stage.ghosts import Ghost
from timeline_app.views.archivist.article.proposed import Proposed
from timeline_app.views.archivist.editor import Editor
from timeline_app.views.archivist.panes import Panes
from timeline_app.views.archivist.proposals import words
from timeline_app.views.archivist.proposals.offer import Offer, Standing
from timeline_app.views.archivist.surroundings import Surroundings


class Proposing(QObject):
    """One article at a time; what was rejected is remembered while its pane is open."""

    def __init__(self, around: Surroundings, editor: Editor, parent: QObject) -> None:
        super().__init__(parent)
        self._around, self._editor = around, editor
        self._panes: Panes | None = None
        self._article: Article | None = None
        self._findings = Findings((), ())
        self._rejected: set[int] = set()
        self._offers: tuple[Offer, ...] = ()

    def serve(self, panes: Panes) -> None:
        """Hear what these panes ask."""
        self._panes = panes
        pane = panes.proposals
        pane.accepted.connect(self._accept)
        pane.rejected.connect(self._reject)
        pane.all_accepted.connect(self._accept_certain)
        pane.looked_at.connect(self._mark)
        pane.event_asked.connect(self._around.select)
        pane.closed.connect(self.close)
        panes.article.dates_wanted.connect(self.find)

    def find(self) -> None:
        """Look for the dates of the article that is open, else of the first that is here whole."""
        article = self._chosen()
        if article is None:
            self._editor.refuse(words.NO_ARTICLE)
            return
        state = self._around.state
        if state is not None and (
            state.reading is None or state.reading.source != article.source.id
        ):
            self._around.start_reading(article.source.id)
        self._article, self._rejected = article, set()
        task = self._around.task(partial(_found, article))
        task.done.connect(self._begin)
        task.start(words.FINDING.best(self._editor.lang), self._editor.lang)

    def close(self) -> None:
        """Give the form its place back."""
        if self._panes is not None and self._article is not None:
            self._article, self._findings = None, Findings((), ())
            focused = QApplication.focusWidget()
            if focused is not None and self._panes.proposals.isAncestorOf(focused):
                self._around.refocus()  # else the next key would be written into the form
            self._panes.show_proposals(shown=False)
            self._panes.article.show_proposed(None)
            self._around.show_ghosts(())

    def _chosen(self) -> Article | None:
        state = self._around.state
        if state is None:
            return None
        reading = None if state.reading is None else state.reading.source
        sources = sorted(state.collection.sources, key=lambda each: each.id != reading)
        for source in sources:
            text = state.articles.get(source.id, "")
            if text.strip():
                return Article(source, text)
            if source.id == reading:
                return None  # what is open isn't here whole
        return None

    def _begin(self, findings: Findings) -> None:
        self._findings = findings
        if self._panes is None or self._article is None:
            return
        self._panes.show_proposals(shown=True)
        self.show()
        self._panes.proposals.go_on(-1)

    def _made(self) -> tuple[Offer, ...]:
        state, article = self._around.state, self._article
        if state is None or article is None:
            return ()
        offers = []
        proposals = self._findings.proposals
        events = recorded(state.collection, article, proposals)
        for number, (proposal, event) in enumerate(zip(proposals, events, strict=True)):
            rejected = Standing.REJECTED if number in self._rejected else Standing.WAITING
            standing = rejected if event is None else Standing.RECORDED
            offers.append(Offer(proposal, standing, event))
        return tuple(offers)

    def show(self) -> None:
        """Show how they stand now: the collection or the language is another."""
        state = self._around.state
        if self._panes is None or self._article is None or state is None:
            return
        source, lang = state.collection.source(self._article.source.id), self._editor.lang
        if source is None:
            self.close()
            return
        name = source.headline.best(lang) or source.id
        self._offers = self._made()
        self._panes.proposals.show_offers(name, self._offers, lang)
        self._mark(self._panes.proposals.row)

    def _mark(self, row: int) -> None:
        """Show in the article where the dates stand, and bring the one that is looked at in view."""
        if self._panes is None:
            return
        found = self._findings
        dates = [
            (found.mentions[place].start, found.mentions[place].end)
            for proposal in found.proposals
            for place in proposal.mentions
        ]
        now = found.proposals[row].passages[0] if 0 <= row < len(found.proposals) else None
        if self._article is not None:
            proposed = Proposed(self._article.source.id, tuple(dates), now)
            self._panes.article.show_proposed(proposed)
        self._around.show_ghosts(tuple(self._ghosts(row)))

    def _ghosts(self, row: int) -> Iterator[Ghost]:
        """Where the events that wait to be decided would stand."""
        for number, offer in enumerate(self._offers):
            date = offer.proposal.once or offer.proposal.date
            if offer.standing is Standing.WAITING and date is not None:
                start, end = date.earliest, date.latest
                first = end - 1 if start is None and end is not None else start
                if first is not None:
                    yield Ghost(first, first + 1 if end is None else end, number == row)

    def _accept(self, row: int, date: Date, title: str) -> None:
        if self._take((Taken(self._findings.proposals[row], date, title),)):
            self._rejected.discard(row)
            self._go_on(row)

    def _accept_certain(self) -> None:
        offers = [
            offer for offer in self._offers if offer.standing is Standing.WAITING and offer.certain
        ]
        taken = tuple(
            Taken(offer.proposal, date, offer.proposal.title)
            for offer in offers
            if (date := offer.proposal.once or offer.proposal.date) is not None
        )
        if taken and self._take(taken):
            self._go_on(-1)

    def _take(self, taken: tuple[Taken, ...]) -> bool:
        article = self._article
        return article is not None and self._editor.make(
            lambda held, by: accept(held, article, taken, by)
        )

    def _reject(self, row: int) -> None:
        again = row in self._rejected
        self._rejected ^= {row}
        self.show()
        if not again:
            self._go_on(row)

    def _go_on(self, row: int) -> None:
        if self._panes is not None:
            self._panes.proposals.go_on(row)


def _found(article: Article, progress: Progress) -> Findings:
    progress(0)
    try:
        return find(article.text, article.source.date_published)
    except DateError:  # as written there it is no date: what hangs on it stays open
        return find(article.text)
