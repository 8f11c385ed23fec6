"""A field in each language of the collection, side by side or, where it is narrow, stacked."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from timeline_app.editing.languages import field_in
from timeline_app.model.localized import Localized
from timeline_app.render.style import Style
from timeline_app.views.archivist.form import words
from timeline_app.views.archivist.form.texts_by_language import text_in
from timeline_app.widgets.beside import Beside
from timeline_app.widgets.field import Named
from timeline_app.widgets.live_field import LiveField, LiveText

_NARROWEST = 236


class Tongue(Named):
    """The field in one language."""

    written = Signal(str, str)
    """The language's tag, and the text."""

    def __init__(self, tag: str, field: LiveField, parent: QWidget) -> None:
        super().__init__(field, parent)
        self.tag, self.field = tag, field
        field.written.connect(self._relay)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes, and the shapes of the language's own marks."""
        super().restyle(replace(style, lang=self.tag))

    def _relay(self, text: str) -> None:
        self.written.emit(self.tag, text)


class Tongues(Beside):
    """Texts in several languages; which, the collection says."""

    written = Signal(str, str)

    def __init__(self, make: Callable[[], LiveField], parent: QWidget | None = None) -> None:
        super().__init__(_NARROWEST, parent, gap=(16, 12))
        self._make = make
        self._lang = "zh"
        self._tongues: list[Tongue] = []
        self.turned.connect(self._level)

    @property
    def fields(self) -> dict[str, LiveField]:
        """The fields by language."""
        return {tongue.tag: tongue.field for tongue in self._tongues}

    def speak(self, field: Localized, languages: tuple[str, ...], lang: str) -> None:
        """Ask for texts in these languages; the names of the fields are in ``lang``."""
        self._lang = lang
        if languages != tuple(self.fields):
            self._remake(languages)
        for tongue in self._tongues:
            tongue.set_name(field_in(field, tongue.tag, lang, alone=len(languages) == 1), lang)
        self.refit()

    def show_texts(self, texts: Localized, *, fresh: bool) -> None:
        """Show what is kept; ``fresh`` where it belongs to another thing than before."""
        for tag, field in self.fields.items():
            field.show_text(text_in(texts, tag), fresh=fresh)
        self._hint()

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        for tongue in self._tongues:
            tongue.restyle(style)
        super().restyle(style)
        self._level()

    def _remake(self, languages: tuple[str, ...]) -> None:
        self.clear()
        self._tongues = []
        for tag in languages:
            tongue = Tongue(tag, self._make(), self)
            tongue.restyle(self._style)
            tongue.written.connect(self._tell)
            if isinstance(tongue.field, LiveText):
                tongue.field.grown.connect(self._level)
            self._tongues.append(tongue)
            self.put(tongue)
            tongue.show()

    def _tell(self, tag: str, text: str) -> None:
        self._hint()
        self.written.emit(tag, text)

    def _hint(self) -> None:
        """Say in an empty field that the text is there in another language only."""
        written = any(field.text for field in self.fields.values())
        for field in self.fields.values():
            hint = words.UNTRANSLATED.best(self._lang) if written and not field.text else ""
            if field.editor.placeholderText() != hint:
                field.editor.setPlaceholderText(hint)

    def _level(self) -> None:
        """Fields in one row are equally high."""
        fields = [field for field in self.fields.values() if isinstance(field, LiveText)]
        highest = max((field.wanted for field in fields), default=0)
        for field in fields:
            field.level(highest if self.in_row else 0)
        self.refit()
