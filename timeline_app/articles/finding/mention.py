"""What is found in an article: every mention of a date."""

from dataclasses import dataclass

from timeline_app.articles.finding.filled import Anchor
from timeline_app.articles.finding.said import Shape
from timeline_app.model.edtf import Date
from timeline_app.model.localized import Localized


@dataclass(frozen=True, slots=True)
class Mention:
    """A date expression in an article; places in code points of its text, ends exclusive."""

    text: str
    start: int
    end: int
    date: Date | None
    """None where it can't be told from the article."""
    certain: bool
    """Whether the reading is sure; a date that is itself about or possible may be surely read."""
    anchor: Anchor
    reason: Localized
    """How it was read, in words, in both languages."""
    sentence: tuple[int, int]
    is_event: bool
    same_as: int | None
    """The index of the first mention with the same date, where this one repeats it."""
    lang: str
    """The language of its paragraph: ``zh`` or ``en``."""
    shape: Shape
    spoken: bool
    """Whether it is somebody's own today, in a quotation."""
    back: bool
    """Whether it points back to what was told before: that day, a conversion in brackets."""

    @property
    def edtf(self) -> str | None:
        """The date as text."""
        return None if self.date is None else self.date.text
