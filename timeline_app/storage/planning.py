"""What a changed collection makes of the text of its file: the smallest change that says it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from timeline_app.model.collection import Collection
from timeline_app.model.part_change import HEAD, LISTS
from timeline_app.storage.contents import KEYS, VERSION
from timeline_app.storage.cutting import Cut, Member, arranged, cut
from timeline_app.storage.merging import in_order, spelled_text
from timeline_app.storage.parts import Reading
from timeline_app.storage.reader import Loaded
from timeline_app.storage.relisting import EMPTY, Look, Manner, Relisting
from timeline_app.storage.save_error import SaveError
from timeline_app.storage.splicing import Style, decoded, head_of, layout, spliced


@dataclass(slots=True)
class Plan:
    """The text to be written, and what is to be known about it."""

    root: Cut
    changed: dict[str, frozenset[int]] = field(default_factory=dict)
    """By list that was touched, the rows that were changed or added."""
    rows: dict[str, dict[int, int]] = field(default_factory=dict)
    """By list in which entries moved, the new rows of the old ones."""


def planned(loaded: Loaded, old: Collection, new: Collection, look: Look) -> Plan:
    """The plan for saving the new collection over the old one; ``look`` sees what changed.

    Raises:
        SaveError: the file has something else where a list should be.
    """
    root = loaded.text.pieces
    if root.is_list:
        root = _whole(root, loaded.path.stem, old.languages)
    return _Planning(loaded, root, (old, new)).plan(look)


def _whole(events: Cut, title: str, languages: Sequence[str]) -> Cut:
    """A bare list of events as a whole collection, its events named by position."""
    named = {"languages": [*languages]} if len(languages) > 1 else {}
    head = {"schema": VERSION, "title": title, **named, "events": [0] if events.values else []}
    whole = cut(layout(head, "", "\n") + "\n", LISTS)
    listed = whole.values[-1]
    if not events.values or not isinstance(listed, Cut):
        return whole
    style = Style(listed.indent, "\n")
    members = [
        Member(None, "", style.spelled(_named(decoded(str(value)), number)))
        for number, value in enumerate(events.values, start=1)
    ]
    values = (*whole.values[:-1], arranged(listed, (), members))
    return Cut(whole.keys, whole.heads, values, whole.gaps)


def _named(event: object, number: int) -> object:
    return {"id": f"event-{number}", **event} if isinstance(event, dict) else event


class _Planning:
    def __init__(self, loaded: Loaded, root: Cut, change: tuple[Collection, Collection]) -> None:
        self._aside = loaded.aside
        self._root = root
        self._old, self._new = old, new = change
        style = Style(root.indent, _line_end(root))
        self._manner = Manner(style, old.languages[0], new.languages[0])
        self._texts = dict(zip(root.keys, root.values, strict=True))
        self._plan = Plan(root)

    def plan(self, look: Look) -> Plan:
        for name in HEAD:
            self._write_head(name)
        for name in LISTS:
            self._write_list(name, look)
        self._plan.root = self._arranged()
        return self._plan

    def _arranged(self) -> Cut:
        root = self._root
        ordered = in_order(root.keys, self._texts, KEYS)
        if not ordered:
            return root
        places = {key: place for place, key in enumerate(root.keys)}
        members = [
            Member(places[key], root.heads[places[key]], text)
            if key in places
            else Member(None, head_of(key), text)
            for key, text in ordered.items()
        ]
        return arranged(root if root.values else _group_of(root), tuple(ordered), members)

    def _write_head(self, name: str) -> None:
        """Title, subtitle or languages."""
        value, text = getattr(self._new, name), self._texts.get(name)
        former = None if text is None else decoded(str(text))
        if value == self._standing(name, former):
            return
        if name == "subtitle" and not value:
            self._texts.pop(name, None)
            return
        is_list = name == "languages"
        new = list(value) if is_list else spelled_text(value, former, self._manner.now)
        style = self._manner.style
        written = style.spelled(new) if text is None else spliced(str(text), former, new, style)
        self._texts[name] = written

    def _standing(self, name: str, former: object) -> object:
        """What the file says, with plain strings in the language that they will be in."""
        shown = getattr(self._old, name)
        if name == "languages" or self._manner.was == self._manner.now:
            return shown
        was, now = (
            Reading(lang).texts({name: former}, name)
            for lang in (self._manner.was, self._manner.now)
        )
        return shown if was == now else now

    def _write_list(self, name: str, look: Look) -> None:
        old, new = getattr(self._old, name), getattr(self._new, name)
        if old == new and self._manner.was == self._manner.now:
            return
        listed = self._texts.get(name, EMPTY)
        if isinstance(listed, Cut):
            relisting = Relisting(name, listed, self._aside.get(name, frozenset()), old)
            relisted = relisting.to(new, self._manner, look)
            self._texts[name] = relisted.text
            if not relisted.text.values and name != "events":
                del self._texts[name]
            self._plan.changed[name] = relisted.changed
            if relisted.rows is not None:
                self._plan.rows[name] = relisted.rows
        elif new:
            raise SaveError(f'"{name}" in the file is not a list', f"文件里的“{name}”不是列表")


def _group_of(empty: Cut) -> Cut:
    """An empty group as one that has a member, in our layout."""
    before, _, after = empty.gaps[0].partition("{")
    end = _line_end(empty)
    group = cut(layout({"": 0}, "", end))
    gaps = (before + group.gaps[0], group.gaps[1] + after.partition("}")[2])
    return Cut(group.keys, group.heads, group.values, gaps)


def _line_end(root: Cut) -> str:
    for piece in root.pieces():
        if "\n" in piece:
            return "\r\n" if "\r\n" in piece else "\n"
    return "\n"
