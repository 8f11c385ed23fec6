"""The file as it will be when a collection is saved, once it is certain to be read so again."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from timeline_app.model.collection import Collection, Source
from timeline_app.model.part_change import LISTS
from timeline_app.model.progress import Progress
from timeline_app.storage.contents import head
from timeline_app.storage.cutting import Cut
from timeline_app.storage.file_text import FileText
from timeline_app.storage.parts import Reading
from timeline_app.storage.planning import Plan, planned
from timeline_app.storage.problems import Finding
from timeline_app.storage.reader import Loaded
from timeline_app.storage.relisting import Changed
from timeline_app.storage.splicing import decoded
from timeline_app.storage.verifying import Check, check_parts, check_whole


def aftermath(loaded: Loaded, old: Collection, new: Collection, progress: Progress) -> Loaded:
    """The file's new state, when the new collection takes the old one's place; without a stamp.

    Raises:
        SaveError: the collection wouldn't be read again as it is.
        CancelledError: of ``progress``.
    """
    check_parts(new)
    check = Check(new, loaded.path.parent)
    expected = len(new.events) + 1
    looked_at = 0

    def look(changed: Changed) -> None:
        nonlocal looked_at
        looked_at += 1
        progress(min(1.0, looked_at / expected))
        check.look_at(changed)

    plan = planned(loaded, old, new, look)
    check_whole(plan.root, new)
    text = FileText(plan.root)
    findings = (*_kept(loaded, plan), *_of_head(plan.root, new), *check.findings)
    return replace(
        loaded,
        collection=new,
        problems=text.problems(findings),
        text=text,
        articles=dict(_articles(loaded, new, check.articles)),
        aside=_aside(loaded.aside, plan.rows),
        findings=findings,
        stamp=None,
    )


def _articles(
    loaded: Loaded, new: Collection, fresh: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """The full texts by source, read anew only where another file is named."""
    before: Mapping[str, Source] = (
        {source.id: source for source in loaded.collection.sources} if loaded.collection else {}
    )
    for source in new.sources:
        old = before.get(source.id)
        if source.id in fresh:
            yield source.id, fresh[source.id]
        elif old is not None and old.text == source.text and source.id in loaded.articles:
            yield source.id, loaded.articles[source.id]


def _aside(
    aside: Mapping[str, frozenset[int]], rows: Mapping[str, Mapping[int, int]]
) -> dict[str, frozenset[int]]:
    """What was set aside, at its new places."""
    return {
        name: frozenset(rows[name][row] for row in places) if name in rows else places
        for name, places in aside.items()
    }


def _kept(loaded: Loaded, plan: Plan) -> Iterator[Finding]:
    """What was wrong with entries that haven't changed."""
    for finding in loaded.findings:
        if finding.where[:1] and finding.where[0] in LISTS:
            moved = _moved(finding, plan)
            if moved is not None:
                yield moved


def _moved(finding: Finding, plan: Plan) -> Finding | None:
    """The finding at its entry's new place; None where the entry is gone, or another one."""
    name, *way = finding.where
    if not way:
        return finding
    rows = plan.rows.get(str(name))
    row = int(way[0]) if rows is None else rows.get(int(way[0]))
    if row is None or row in plan.changed.get(str(name), ()):
        return None
    return replace(finding, where=(name, row, *way[1:]))


def _of_head(root: Cut, new: Collection) -> list[Finding]:
    """What is wrong with the keys that aren't lists of parts."""
    group = {
        key: decoded(value)
        for key, value in zip(root.keys, root.values, strict=True)
        if isinstance(value, str) and key not in LISTS
    }
    _, findings = head(group)
    reading = Reading(new.languages[0], findings)
    reading.texts(group, "title")
    reading.texts(group, "subtitle")
    return reading.findings
