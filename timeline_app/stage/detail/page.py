"""One event as the detail pane shows it, in one column or, where it is wide, in two."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from timeline_app.articles.passages import Article
from timeline_app.articles.shelf import Shelf
from timeline_app.model.collection import Collection, Event
from timeline_app.render.style import Style
from timeline_app.render.theme import Look
from timeline_app.stage.detail.contents import Contents
from timeline_app.stage.detail.figures import Figures
from timeline_app.stage.detail.parts import About, Passages
from timeline_app.stage.line_length import longest_line
from timeline_app.stage.quotation import INDENT, SIZE
from timeline_app.stage.telling import facts
from timeline_app.widgets.column import Column
from timeline_app.widgets.face import Face

_MARGINS, _CLOSE = (48, 44, 48, 48), (32, 20, 32, 32)
"""Air around the page, and where height is scarce."""
_BETWEEN = 64
_FACTS = Face(15, color="muted", leading=1.6)


class DetailPage(Column):
    """The event, its media and passages, what else is known, and the article in small."""

    read = Signal(int)
    passage = Signal(str, int)

    def __init__(self, collection: Collection, style: Style, lang: str, *, wide: int) -> None:
        """``wide``: pixels that it has for two columns; 0 for one column."""
        super().__init__(style, lang)
        self._collection = collection
        self._wide = wide
        self._longest = 0  # of a line: as long as there is room
        if style.least and not wide:
            self._longest = longest_line(style, lang, SIZE) + style.px(INDENT)
        self.indent(*(_CLOSE if style.scarce else _MARGINS))

    def fill(self, event: Event, figures: Figures, shelf: Shelf, looks: dict[str, Look]) -> None:
        """Lay out the parts."""
        look = looks.get(event.category or "", looks[""])
        parts = [self._about(event, look), figures, self._passages(event, shelf, look)]
        article = self._article(event, shelf)
        if article is not None:
            parts.append(self._contents(event, article, looks))
        parts.append(self._facts(event))
        if self._wide:
            self._lay_beside(parts)
        else:
            self._lay_below(self, parts)
        self.rows.addStretch(1)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        self._keep_lines_short(width)
        return super().heightForWidth(width)

    def _keep_lines_short(self, width: int) -> None:
        """Leave at the right what lines may not have."""
        margins = self.rows.contentsMargins()
        spare = width - margins.left() - self._longest
        if self._longest and spare > margins.left():
            margins.setRight(spare)
            self.rows.setContentsMargins(margins)

    def _lay_beside(self, parts: list[Column]) -> None:
        line = QWidget(self)
        halves = QHBoxLayout(line)
        halves.setContentsMargins(0, 0, 0, 0)
        halves.setSpacing(self.look.px(_BETWEEN))
        for half in self._halves(parts):
            column = Column(self.look, self.lang, line)
            column.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self._lay_below(column, half)
            column.rows.addStretch(1)
            halves.addWidget(column, 1)
        self.put(line)

    def _halves(self, parts: list[Column]) -> tuple[list[Column], list[Column]]:
        """The event and what is seen of it; then each part where more room is left."""
        margins = self.rows.contentsMargins()
        around = margins.left() + margins.right() + self.look.px(_BETWEEN)
        width = (self._wide - around) // 2
        about, figures, passages, *others = parts
        halves = [about], [passages, figures]
        for part in others:
            shorter = min(halves, key=lambda half: sum(each.heightForWidth(width) for each in half))
            shorter.append(part)
        return halves

    def _lay_below(self, column: Column, parts: list[Column]) -> None:
        for part in parts:
            if part.rows.isEmpty():
                part.deleteLater()
            else:
                column.put(part, 0 if column.rows.isEmpty() else 32)

    def _about(self, event: Event, look: Look) -> Column:
        about = About(self._collection, event, self.look, self.lang)
        about.fill(look)
        return about

    def _article(self, event: Event, shelf: Shelf) -> Article | None:
        """The article of the event's first excerpt."""
        source = event.excerpts[0].source if event.excerpts else ""
        return (
            shelf.article(source, event.id) if self._collection.source(source) is not None else None
        )

    def _passages(self, event: Event, shelf: Shelf, look: Look) -> Column:
        passages = Passages(self._collection, event, self.look, self.lang)
        passages.fill(look.color, shelf)
        passages.read.connect(self.read)
        return passages

    def _facts(self, event: Event) -> Column:
        known = Column(self.look, self.lang)
        for text in facts(self._collection, event, self.lang):
            known.say(_FACTS, text)
        return known

    def _contents(self, event: Event, article: Article, looks: dict[str, Look]) -> Column:
        contents = Contents(article, self._collection, self.look, self.lang)
        contents.fill(event, looks)
        contents.passage.connect(self.passage)
        return contents
