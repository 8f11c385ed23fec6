"""A text that is kept in several languages, while it is written in one of them."""

from timeline_app.editing.field_path import worded
from timeline_app.model.localized import Localized


def text_in(texts: Localized, tag: str) -> str:
    """The text in this language; empty where there is none."""
    return texts.exact(tag) or ""


def rewritten(texts: Localized, tag: str, text: str) -> Localized:
    """Texts with another one in a language, under the tag it had: ``zh-Hans`` serves ``zh``."""
    return worded(texts, _own_tag(texts, tag), text)


def _own_tag(texts: Localized, tag: str) -> str:
    if tag in texts:
        return tag
    primary = tag.split("-", maxsplit=1)[0]
    return next((each for each in texts if each.split("-")[0] == primary), tag)
