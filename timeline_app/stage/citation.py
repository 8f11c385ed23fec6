"""What is said of a source and of one passage from it, in the reader's language."""

from timeline_app.model.collection import Excerpt, Source
from timeline_app.model.edtf import DateError, parse
from timeline_app.model.localized import Localized
from timeline_app.stage import words
from timeline_app.timescale.wording import in_words


def is_zh(lang: str) -> bool:
    """Whether Chinese words and punctuation are wanted; all other languages read English."""
    return lang.split("-", maxsplit=1)[0] == "zh"


def in_own_words(source: Source, lang: str) -> bool:
    """Whether the reader's language is the source's, so that nothing needs translating."""
    return source.in_language.split("-")[0] == lang.split("-", maxsplit=1)[0]


def translated(translation: Localized, source: Source, lang: str) -> str | None:
    """The translation that stands before the original; None where there is, or needs, none."""
    return None if in_own_words(source, lang) else translation.exact(lang)


def citation(source: Source, excerpt: Excerpt, lang: str) -> str:
    """Headline, section and by whom, a line each."""
    section = excerpt.section and words.SECTION.best(lang).format(excerpt.section)
    return "\n".join(
        part for part in (headline(source, lang), section, byline(source, lang)) if part
    )


def headline(source: Source, lang: str) -> str:
    """The headline within the language's own marks; "" where it is not known."""
    text = source.headline.best(lang)
    return words.HEADLINE.best(lang).format(text) if text else ""


def byline(source: Source, lang: str) -> str:
    """Who wrote it; nothing where nobody is named."""
    if not source.creator:
        return ""
    return words.BY.best(lang).format(listed(source.creator, lang))


def listed(names: tuple[str, ...], lang: str) -> str:
    """Names one after the other, as the language does it; "" for none."""
    if is_zh(lang):
        return "、".join(names)
    return " and ".join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)


def issue(source: Source, lang: str) -> str:
    """Publisher and day of issue, or that they aren't known."""
    known = [part for part in (source.publisher, _day(source.date_published, lang)) if part]
    joint = "，" if is_zh(lang) else ", "
    return joint.join(known) or words.UNKNOWN_ISSUE.best(lang)


def _day(text: str | None, lang: str) -> str | None:
    try:
        return in_words(parse(text), lang) if text else None
    except DateError:
        return text  # as written, where it is no date that we can read
