"""The languages a collection is written in, the default one first."""

from timeline_app.editing.languages import spoken
from timeline_app.model.localized import Localized
from timeline_app.widgets.field import Choice

LANGUAGES = Localized(
    {"zh": "语言（写在前面的先显示）", "en": "Languages (the first one is shown at first)"}
)
_BOTH = Localized({"zh": "{}和{}", "en": "{} and {}"})
_COMMON = (("zh",), ("en",), ("zh", "en"), ("en", "zh"))


class LanguageChoice(Choice):
    """Chinese, English or both, in either order; and what a collection has, if it is another."""

    @property
    def languages(self) -> tuple[str, ...]:
        """What is chosen."""
        return tuple(self.key.split(" "))

    def show_languages(self, chosen: tuple[str, ...], lang: str) -> None:
        """Choose these; the names are in ``lang``."""
        known = dict.fromkeys((*_COMMON, chosen))
        offered = tuple((" ".join(tags), _named(tags, lang)) for tags in known)
        self.blockSignals(True)  # noqa: FBT003 - nobody has chosen yet
        self.offer(offered)
        self.setCurrentIndex(self.findData(" ".join(chosen)))
        self.blockSignals(False)  # noqa: FBT003


def _named(tags: tuple[str, ...], lang: str) -> str:
    names = [spoken(tag, lang) for tag in tags]
    if len(names) == 2:
        return _BOTH.best(lang).format(*names)
    return ("、" if lang.startswith("zh") else ", ").join(names)
