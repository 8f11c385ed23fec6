"""Parts of a collection made from what the file says; what does not fit is told and left out."""

from collections.abc import Mapping, Sequence
from typing import Final, Generic, TypeVar

import msgspec
from msgspec import Struct, field

from timeline_app.model.collection import Event
from timeline_app.model.edtf import DateError, parse
from timeline_app.model.localized import Localized
from timeline_app.storage.misfits import (
    is_blank,
    is_texts,
    misfits,
    shape,
    wrong_list,
    wrong_text,
)
from timeline_app.storage.problems import Finding, Where, error

P = TypeVar("P", bound=msgspec.Struct)
E = TypeVar("E", bound=msgspec.Struct)
LISTS_OF_PARTS: Final = {"excerpts", "media", "stops"}


class Placed(Struct, Generic[P]):
    """A part with its place in the file, and the entries of its lists that were left out."""

    part: P
    where: Where
    left_out: dict[str, set[int]] = field(default_factory=dict)

    def places(self, name: str, kept: Sequence[E]) -> list[tuple[Where, E]]:
        """The parts of one of its lists, each with its place in the file."""
        gone = self.left_out.get(name, set())
        indices = (i for i in range(len(kept) + len(gone)) if i not in gone)
        return [((*self.where, name, i), part) for i, part in zip(indices, kept, strict=True)]

    def leave_out(self, name: str, entry: Where) -> None:
        """Take one entry of a list away from the part, not from the file."""
        listed: Sequence[msgspec.Struct] = getattr(self.part, name)
        kept = tuple(part for where, part in self.places(name, listed) if where != entry)
        self.left_out.setdefault(name, set()).add(int(entry[-1]))
        self.part = msgspec.structs.replace(self.part, **{name: kept})


class Reading(Struct):
    """What goes for the whole file: the language of plain strings, and what was found wrong."""

    lang: str = "zh"
    findings: list[Finding] = field(default_factory=list)

    def texts(self, group: Mapping[str, object], key: str) -> Localized:
        """A text of the collection itself, empty where it is missing or wrong."""
        value = group.get(key, {})
        if is_texts(value):
            return self._hook(Localized, value)
        self.findings.append(wrong_text(value, (key,)))
        return Localized()

    def entries(self, group: Mapping[str, object], key: str) -> list[object]:
        """A list of the collection, empty where it is missing or wrong."""
        value = group.get(key, [])
        if isinstance(value, list):
            return value
        self.findings.append(wrong_list(value, (key,)))
        return []

    def parts(self, group: Mapping[str, object], key: str, model: type[P]) -> list[Placed[P]]:
        """The good parts of a list, each id once."""
        placed: list[Placed[P]] = []
        ids: set[str] = set()
        for index, item in enumerate(self.entries(group, key)):
            part = self.part(item, model, (key, index))
            if part is not None and self.is_new(str(getattr(part.part, "id", "")), ids, part.where):
                placed.append(part)
        return placed

    def is_new(self, part_id: str, ids: set[str], where: Where) -> bool:
        """Whether this id was not used before; an error where it was."""
        if part_id in ids:
            self.findings.append(error(f'the id "{part_id}" is already used above', (*where, "id")))
            return False
        ids.add(part_id)
        return True

    def part(self, item: object, model: type[P], where: Where) -> Placed[P] | None:
        """The part without what does not fit, or None where too much is wrong."""
        part = self._converted(item, model)
        if part is not None:
            return Placed(part, where)
        found = list(misfits(item, shape(model), where))
        self.findings.extend(found)
        return self._mended(item, model, where, found)

    def _mended(
        self, item: object, model: type[P], where: Where, found: Sequence[Finding]
    ) -> Placed[P] | None:
        """The part without the entries and keys that have errors, where it can do without."""
        if not isinstance(item, dict):
            return None
        needed = {f.encode_name for f in shape(model).fields if f.required or model is Event}
        left_out: dict[str, set[int]] = {}
        keys: set[str] = set()
        for finding in found:
            way = finding.where[len(where) :]
            if len(way) > 1 and way[0] in LISTS_OF_PARTS:
                left_out.setdefault(str(way[0]), set()).add(int(way[1]))
            elif not way or way[0] in needed:
                return None
            else:
                keys.add(str(way[0]))
        part = self._converted(_without(item, keys, left_out), model)
        if part is None:
            self.findings.append(error("this part cannot be read", where))
            return None
        return Placed(part, where, left_out)

    def _converted(self, item: object, model: type[P]) -> P | None:
        """What the value describes; None when anything in it does not fit."""
        if not isinstance(item, dict):
            return None
        needed = [f.encode_name for f in shape(model).fields if f.required]
        if any(is_blank(item.get(key, "")) for key in needed):
            return None
        try:
            if "date" in needed:
                item = {**item, "date": parse(item["date"])}
            return msgspec.convert(item, model, dec_hook=self._hook)
        except (DateError, TypeError, msgspec.ValidationError):
            return None

    def _hook(self, kind: type, value: object) -> Localized:
        """Texts as ``msgspec`` meets them; a plain string is in the first language."""
        if kind is Localized and is_texts(value):
            if isinstance(value, str):
                return Localized.plain(value, self.lang)
            if isinstance(value, dict):
                return Localized(value)
        raise TypeError(kind)


def _without(
    item: Mapping[str, object], keys: set[str], entries: Mapping[str, set[int]]
) -> dict[str, object]:
    """The value without these keys, and without these entries of its lists."""
    rest = {key: value for key, value in item.items() if key not in keys}
    for name, indices in entries.items():
        listed = rest[name]
        if isinstance(listed, list):
            rest[name] = [entry for i, entry in enumerate(listed) if i not in indices]
    return rest
