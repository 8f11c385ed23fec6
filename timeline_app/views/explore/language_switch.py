"""The languages of the collection, side by side; the one that is shown in bold."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from timeline_app.widgets.segments import Segment, Segments

_NAMES = {"zh": "中文", "en": "EN"}
_SPOKEN = {"en": "English"}


class _Language(Segment):
    """One language."""

    language_chosen = Signal(str)

    def __init__(self, lang: str, parent: QWidget) -> None:
        super().__init__(_NAMES.get(lang.split("-", maxsplit=1)[0], lang.upper()), 15, parent)
        self._lang = lang
        self.setAccessibleName(_SPOKEN.get(lang.split("-", maxsplit=1)[0], self.text()))
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.clicked.connect(self._tell)

    def _tell(self) -> None:
        self.language_chosen.emit(self._lang)


class LanguageSwitch(Segments):
    """Hidden where there is only one language to show."""

    language_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages: dict[str, _Language] = {}

    def show_languages(self, languages: tuple[str, ...], lang: str) -> None:
        """Show these languages, and which of them is chosen."""
        if languages != tuple(self._languages):
            self._languages = {tag: _Language(tag, self) for tag in languages}
            self.hold(list(self._languages.values()))
            for made in self._languages.values():
                made.language_chosen.connect(self.language_chosen)
        for tag, segment in self._languages.items():
            segment.setChecked(tag.split("-")[0] == lang)
        self.setVisible(len(languages) > 1)
