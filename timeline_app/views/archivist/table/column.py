"""What a column of the table of events is: what its cells say, are sorted by, and become."""

from typing import Any, ClassVar, NamedTuple

from timeline_app.model.collection import Event


class RefusedError(ValueError):
    """What is written in a cell can't be taken; ``sentence`` says why."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class Answer(NamedTuple):
    """What a cell says to what is being written in it; "" where there is nothing to say."""

    text: str
    good: bool


class Column:
    """A column of texts. The kinds of ``table_columns`` differ from it."""

    width: ClassVar[int] = 150
    """Pixels at 1080 lines, before anybody changes it."""
    shown: ClassVar[bool] = True
    """Whether it is there before anybody hides or shows it."""
    right: ClassVar[bool] = False
    """Whether its texts stand against the right edge, as numbers do."""
    writable: ClassVar[bool] = True
    muted: ClassVar[str] = ""
    """Where this stands in a text for the first time, the rest is beside the point."""

    def __init__(self, key: str, name: str, lang: str, *, spoken: str = "") -> None:
        """Make one.

        Args:
            key: names it, in every language; with a field's name and a tag, ``title:zh``.
            name: what its head says.
            lang: the language of its words.
            spoken: the language its texts are in, where that is another one.
        """
        self.key, self.name, self.lang = key, name, lang
        self.spoken = spoken or lang

    @property
    def field(self) -> str:
        """The field that it changes, as ``EventTable.changed`` names it."""
        return self.key

    @property
    def choices(self) -> tuple[tuple[str, str], ...]:
        """The keys and names there are to choose from; none where it is written freely."""
        return ()

    @property
    def by_text(self) -> bool:
        """Whether it is sorted as texts are."""
        return type(self).order is Column.order

    def text(self, event: Event) -> str:
        """What its cell says."""
        raise NotImplementedError

    def order(self, event: Event) -> Any | None:  # noqa: ANN401 - of one column, all compare
        """What it is sorted by; None for a cell that says nothing."""
        return self.text(event) or None

    def draft(self, event: Event) -> str:
        """The text that editing begins with; of a choice, its key."""
        return self.text(event)

    def held(self, event: Event) -> object:
        """The value that a new one takes the place of."""
        return self.draft(event)

    def value(self, text: str, event: Event) -> object:
        """The value that a text stands for, written for this event.

        Raises:
            RefusedError: it stands for none.
        """
        del event
        return text.strip()

    def check(self, value: object, event: Event) -> None:
        """Whether an event can have this value.

        Raises:
            RefusedError: it can't.
        """

    def answer(self, text: str, event: Event) -> Answer:
        """What to say while this text is being written."""
        try:
            self.check(self.value(text, event), event)
        except RefusedError as refused:
            return Answer(refused.sentence, good=False)
        return Answer("", good=True)
