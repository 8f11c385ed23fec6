"""One sentence of a report, in both languages."""

from typing import Self

from timeline_app.model.edtf_error import DateError
from timeline_app.model.localized import Localized


class Note(str):
    """A sentence in English, as a script reads it; ``sentence`` has it in both languages."""

    __slots__ = ("sentence",)
    sentence: Localized

    def __new__(cls, english: str, chinese: str) -> Self:
        """Make it of what it says in either language."""
        made = super().__new__(cls, english)
        made.sentence = Localized({"zh": chinese, "en": english})
        return made

    @classmethod
    def of(cls, fault: Exception) -> "Note":
        """What is wrong, as far as it can be said in Chinese."""
        english = str(fault)
        return cls(english, fault.sentence["zh"] if isinstance(fault, DateError) else english)

    def about(self, who: "Note") -> "Note":
        """The sentence, and whom it is about."""
        return Note(f"{who}: {self}", f"{who.sentence['zh']}：{self.sentence['zh']}")


def named(kind: str, name: object) -> Note:
    """An event, a source, a row … by its id or number."""
    chinese = _KINDS.get(kind, kind)
    return Note(f"{kind} {name}", chinese.format(name))


_KINDS = {
    "event": "事件 {}",
    "source": "来源 {}",
    "category": "类别 {}",
    "era": "时期 {}",
    "tour": "导览 {}",
    "slide": "幻灯片 {}",
    "row": "第 {} 行",
    "line": "第 {} 行",
    "sheet": "工作表“{}”",
}
