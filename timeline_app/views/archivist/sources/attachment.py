"""The full text of a source: attached or not, and the way to attach it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from timeline_app.articles.reading.article_text import ArticleError, ArticleText
from timeline_app.articles.reading.read_article import ENDINGS, KINDS, read_article
from timeline_app.model.progress import Progress
from timeline_app.render.fonts import MEDIUM
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.views.archivist.sources import words
from timeline_app.views.archivist.sources.found_view import FoundView
from timeline_app.widgets.accessible import announce
from timeline_app.widgets.button import Button, Kind
from timeline_app.widgets.face import Face
from timeline_app.widgets.flow import Flow
from timeline_app.widgets.progress_card import ProgressCard
from timeline_app.widgets.task import Task
from timeline_app.widgets.text_block import TextBlock

_HEADING = Face(15, MEDIUM, "muted", leading=1.4)
_STATE = Face(15, leading=1.5)
_RIGHTS = Face(15, color="muted", leading=1.5)


class Attachment(QWidget):
    """Reads a file beside the window, shows what was found, and keeps it once it is taken."""

    taken = Signal(object)
    """An ``ArticleText`` whose words may fill what is empty."""
    resized = Signal()
    """It says more or less than before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style, self._lang = Style(LIGHT), "zh"
        self._kept: str | None = None
        self._found: ArticleText | None = None
        self._taken: ArticleText | None = None
        self._name = self.folder = ""
        self._task: Task | None = None
        self._heading = TextBlock(_HEADING, self._style, parent=self)
        self._state = TextBlock(_STATE, self._style, parent=self)
        self._view = FoundView(self)
        self._rights = TextBlock(_RIGHTS, self._style, parent=self)
        self._choose = Button(Kind.HAIRLINE, self._style, self)
        self._detach = Button(Kind.FLAT, self._style, self)
        self._choose.clicked.connect(self.choose)
        self._detach.clicked.connect(self._leave)
        self._view.taken.connect(self._take)
        self._view.declined.connect(self._decline)
        self._column, self._flow = QVBoxLayout(self), Flow()
        for button in (self._choose, self._detach):
            self._flow.addWidget(button)
        for part in (self._heading, self._state, self._view):
            self._column.addWidget(part)
        self._column.addLayout(self._flow)
        self._column.addWidget(self._rights)
        self._view.hide()

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        for part in (self._heading, self._state, self._view, self._rights):
            part.restyle(style)
        self._choose.restyle(style)
        self._detach.restyle(style)
        self._column.setSpacing(style.px(8))
        self._column.setContentsMargins(0, 0, 0, style.px(10))
        self._flow.setSpacing(style.px(20))

    def show_kept(self, name: str | None, lang: str) -> None:
        """The text that the source names now, if it names one."""
        self._kept, self._lang = name, lang
        self._found = self._taken = None
        self._heading.set_text(words.FULL_TEXT.best(lang), lang)
        self._rights.set_text(words.RIGHTS_REMINDER.best(lang), lang)
        self._detach.say(words.DETACH.best(lang), lang)
        self._tell()

    @property
    def fault(self) -> tuple[QWidget, str] | None:
        """What was found is neither taken nor declined: where to do so, and a sentence about it."""
        return None if self._found is None else (self._view.first, words.DECIDE.best(self._lang))

    @property
    def text(self) -> str | None:
        """The text that was taken from a file; None: nothing new."""
        return None if self._taken is None else self._taken.text

    @property
    def kept(self) -> str | None:
        """The name of the text that the source keeps, unless it was left away."""
        return self._kept

    @property
    def name(self) -> str:
        """What the copy is to be called: as the file that it comes from."""
        return Path(self._name).stem

    def choose(self) -> None:
        """Ask for a file and read it."""
        patterns = " ".join(f"*{ending}" for ending in ENDINGS)
        kinds = f"{KINDS.best(self._lang)} ({patterns})"
        title = words.FULL_TEXT.best(self._lang)
        path, _ = QFileDialog.getOpenFileName(self.window(), title, self.folder, kinds)
        if path:
            self.read(Path(path))

    def read(self, path: Path) -> None:
        """Read a file, and show what is in it."""
        self.rest()
        self._name = path.name

        def reading(progress: Progress) -> ArticleText:
            progress(0)
            return read_article(path)

        card = ProgressCard(self.window())
        card.restyle(self._style)
        self._task = Task(card, reading)
        self._task.destroyed.connect(card.deleteLater)
        self._task.done.connect(self._show)
        self._task.failed.connect(self._refuse)
        self._task.start(words.READING.best(self._lang), self._lang)

    def rest(self) -> None:
        """Wait for what is being read, and forget it."""
        task, self._task = self._task, None
        if task is not None and task.busy:
            task.rest()

    def _show(self, found: ArticleText) -> None:
        self._task, self._found = None, found
        self._view.show_found(self._name, found, self._lang)
        self._tell()
        self._view.first.setFocus()
        announce(self, self._name)

    def _refuse(self, fault: Exception) -> None:
        if not isinstance(fault, ArticleError):
            raise fault
        self._task = self._found = None
        self._tell()
        self._say(fault.sentence.best(self._lang), "accent")
        announce(self, fault.sentence.best(self._lang))

    def _take(self) -> None:
        self._taken, self._found = self._found, None
        self._tell()
        self._choose.setFocus()
        if self._taken is not None:
            self.taken.emit(self._taken)

    def _decline(self) -> None:
        self._found = None
        self._tell()
        self._choose.setFocus()

    def _leave(self) -> None:
        self._kept = self._taken = None
        self._tell()
        self._choose.setFocus()

    def _tell(self) -> None:
        """Say what there is."""
        lang, taken = self._lang, self._taken
        if taken is not None:
            length = words.CHARACTERS.best(lang).format(len(taken.text))
            said = words.TAKEN.best(lang).format(self._name, length)
            beside = words.KEPT_BESIDE.best(lang).format(self.name)
            self._say(said + ("" if lang.startswith("zh") else " ") + beside, "ink")
        elif self._kept:
            self._say(words.ATTACHED.best(lang).format(self._kept), "ink")
        else:
            self._say(words.NO_TEXT.best(lang), "ink")
        has, found = taken is not None or self._kept is not None, self._found is not None
        choose = words.CHOOSE_OTHER if has or found else words.CHOOSE
        self._choose.say(choose.best(lang), lang)
        self._detach.setVisible(has and not found)
        self._state.setVisible(not found)
        self._view.setVisible(found)
        self.resized.emit()

    def _say(self, sentence: str, color: str) -> None:
        self._state.set_text(sentence, self._lang)
        self._state.set_color(self._style.color(color))
        self.resized.emit()
