"""The panes of edit mode, made once; whoever edits hears from them."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from timeline_app.render.style import Style
from timeline_app.render.theme import Look
from timeline_app.state.state import State
from timeline_app.views.archivist.article_pane import ArticlePane
from timeline_app.views.archivist.edit_bar import EditBar
from timeline_app.views.archivist.event_pane import EventPane
from timeline_app.views.archivist.event_table import EventTable
from timeline_app.views.archivist.proposals.pane import ProposalsPane


class Panes:
    """Children of the window, hidden until it places them."""

    def __init__(self, window: QWidget, retell: Callable[[], None]) -> None:
        """Make them; ``retell`` says anew, in another language, what is saved."""
        self._retell, self._lang = retell, ""
        self._furnished: tuple[Style, dict[str, Look]] | None = None
        self._several: tuple[str, ...] = ()
        self.bar = EditBar(window)
        self.side = EventPane(window)
        self.table = EventTable(window)
        self.article = ArticlePane(window)
        self.proposals = ProposalsPane(self.side)
        self.proposals.hide()
        self.table_shown = True
        for pane in (self.bar, self.side, self.table, self.article):
            pane.hide()

    @property
    def quotable(self) -> ArticlePane:
        """The article, for what it shows."""
        return self.article

    def restyle(self, style: Style, looks: dict[str, Look]) -> None:
        """Take on colours and sizes, unless they were furnished with them just now."""
        furnished, self._furnished = self._furnished, None
        if (style, looks) != furnished:
            self._dress(style, looks)

    def furnish(self, style: Style, looks: dict[str, Look]) -> None:
        """Take on the colours and sizes that they will be placed with."""
        self._furnished = style, looks
        self._dress(style, looks)

    def _dress(self, style: Style, looks: dict[str, Look]) -> None:
        self.bar.restyle(style)
        self.proposals.restyle(style)
        for pane in (self.side, self.table, self.article):
            pane.restyle(style, looks)

    def show_state(self, state: State) -> None:
        """Show what differs from the state before."""
        if state.lang != self._lang:
            self._lang = state.lang
            self._retell()
        self.side.show_state(state)
        self.article.set_inertia(on=state.motion)
        self.side.set_inertia(on=state.motion)
        if self.table_shown:
            self.table.show_state(state)
        self.show_chosen()

    def show_proposals(self, *, shown: bool) -> None:
        """Have the proposals stand in the form's place, or the form again."""
        self.side.lend(self.proposals if shown else None)

    @property
    def chosen(self) -> tuple[str, ...]:
        """Ids of the events that are selected in the table; none while it is hidden."""
        return self.table.chosen if self.table_shown else ()

    def show_chosen(self) -> None:
        """Have the form be for the several events that are selected, or else for the one."""
        chosen = self.chosen
        several = chosen if len(chosen) > 1 else ()
        if several != self._several:
            self._several = several
            self.side.show_several(several)

    def rest(self) -> None:
        """Let no thread outlive the window."""
        self.side.rest()
