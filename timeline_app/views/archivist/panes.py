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
from timeline_app.views.archivist.table.rows import Rows


class Panes:
    """Children of the window, hidden until it places them."""

    def __init__(self, window: QWidget, side: EventPane, retell: Callable[[], None]) -> None:
        """Make them, but for ``side``; ``retell`` says anew, in another language, what is saved."""
        self._retell, self._lang = retell, ""
        self._furnished: tuple[Style, dict[str, Look]] | None = None
        self._several: tuple[str, ...] = ()
        self.bar, self.side = EditBar(window), side
        side.setParent(window)
        self.table = EventTable(window)
        self.article = ArticlePane(window)
        self.proposals = ProposalsPane(self.side)
        self.proposals.hide()
        self.side_shown = self.table_shown = True
        self._table_follows = True
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
        if self.table_shown and self._table_follows:
            self.table.show_state(state)
        self.show_chosen()

    def set_up(self, *, side: bool, table: bool) -> None:
        """Whether the form is seen at once, and the table shows states; else these are to come."""
        self.side_shown, self._table_follows = side, table

    def show_side(self) -> None:
        """Have the form be seen when they are placed the next time."""
        self.side_shown = True

    def fill(self, rows: Rows) -> None:
        """Have the table show these rows, which were put in order elsewhere, with the next state."""
        self._table_follows = True
        self.table.take(rows)

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
