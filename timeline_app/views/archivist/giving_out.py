"""Tours for those who weren't there: pages to hand out, and slides."""

from collections.abc import Iterator
from functools import partial
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from timeline_app.model.progress import Progress
from timeline_app.presenting.program import Program, program
from timeline_app.render.theme import DARK, LIGHT
from timeline_app.stage.hall.gauge import Gauge
from timeline_app.stage.hall.picture import HallPictures
from timeline_app.stage.handout import handout
from timeline_app.stage.slides import slides
from timeline_app.storage.belongings import tidy
from timeline_app.storage.replacing import SaveError
from timeline_app.storage.save_error import error_of, told
from timeline_app.views.archivist.asking import ask_file
from timeline_app.views.archivist.editor import Editor
from timeline_app.views.archivist.surroundings import Surroundings
from timeline_app.views.archivist.tours import words

_SIZE = Gauge(1920, 1080)


class GivingOut(QObject):
    """In the language and the theme that are shown."""

    def __init__(self, around: Surroundings, editor: Editor, parent: QObject) -> None:
        super().__init__(parent)
        self._around, self._editor = around, editor

    def hand_out(self, tour_id: str) -> None:
        """Write a tour as a PDF."""
        state, told_of, lang = self._around.state, self._program(tour_id), self._editor.lang
        file = None if told_of is None else self._ask_file()
        if state is None or told_of is None or file is None:
            return
        try:
            pages = handout(state.collection, told_of, file, lang)
        except OSError as fault:
            self._editor.refuse(error_of(fault).sentence)
        else:
            self._around.tell(words.HANDED_OUT.best(lang).format(file.name, pages))

    def make_slides(self, tour_id: str) -> None:
        """Write a tour as pictures, into a new folder beside what is chosen."""
        state, told_of, lang = self._around.state, self._program(tour_id), self._editor.lang
        if state is None or told_of is None:
            return
        chosen = QFileDialog.getExistingDirectory(
            self._around.window, words.WHERE_SLIDES.best(lang), str(self._folder)
        )
        if not chosen:
            return
        setting = _SIZE, DARK if state.dark else LIGHT, lang
        pictures = HallPictures(state.collection, told_of.stops, setting, self._folder)
        name = tidy(told_of.title.best(lang) or words.TOUR.best(lang))
        folder = next(each for each in _names(Path(chosen), name) if not each.exists())
        task = self._around.task(partial(_drawn, pictures, len(told_of.stops), folder))
        task.done.connect(self._tell)
        task.failed.connect(self._fail)
        task.start(words.DRAWING.best(lang), lang)

    def _program(self, tour_id: str) -> Program | None:
        """The tour's stops; refuses one without any: all events in its stead are not that tour."""
        state = self._around.state
        found = None if state is None else program(state.collection, tour_id)
        if found is not None and found.tour is None:
            self._editor.refuse(words.NO_STOPS)
            return None
        return found

    def _ask_file(self) -> Path | None:
        title, now = words.WHERE.best(self._editor.lang), self._folder / "handout.pdf"
        try:
            return ask_file(self._around.window, title, now, "PDF (*.pdf)", ".pdf")
        except SaveError as fault:
            self._editor.refuse(fault.sentence)
            return None

    @property
    def _folder(self) -> Path:
        loaded = self._around.loaded
        return Path.cwd() if loaded is None else loaded.path.parent

    def _tell(self, made: tuple[Path, ...]) -> None:
        folder = made[0].parent if made else self._folder
        told_of = words.SLIDES_MADE.best(self._editor.lang)
        self._around.tell(told_of.format(len(made), folder.name))

    def _fail(self, fault: Exception) -> None:
        if not isinstance(fault, SaveError):
            raise fault
        self._editor.refuse(fault.sentence)


def _names(folder: Path, name: str) -> Iterator[Path]:
    yield folder / name
    yield from (folder / f"{name} {number}" for number in count(2))


def _drawn(
    pictures: HallPictures, stops: int, folder: Path, progress: Progress
) -> tuple[Path, ...]:
    with told():
        return slides(pictures, stops, folder, progress)
