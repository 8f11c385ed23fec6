"""The names of languages, and of fields that are written in one of them."""

from timeline_app.model.localized import Localized

SPOKEN = {
    "zh": Localized({"zh": "中文", "en": "Chinese"}),
    "en": Localized({"zh": "英文", "en": "English"}),
}
_FIELD_IN = Localized({"zh": "{0}{1}", "en": "{1} in {0}"})


def spoken(tag: str, lang: str) -> str:
    """The name of a language; of one we have no name for, its tag."""
    known = SPOKEN.get(tag.split("-", maxsplit=1)[0])
    return known.best(lang) if known else tag


def field_in(field: Localized, tag: str, lang: str, *, alone: bool = False) -> str:
    """The name of a field for the text in a language; the bare name where there is only one."""
    if alone:
        return field.best(lang)
    return _FIELD_IN.best(lang).format(spoken(tag, lang), field.best(lang))
