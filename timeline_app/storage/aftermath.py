"""The file as it will be when a plan is carried out, once it is certain to be read so again."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from timeline_app.model.collection import Collection, Source
from timeline_app.model.part_change import LISTS
from timeline_app.storage.contents import head
from timeline_app.storage.cutting import Cut
from timeline_app.storage.file_text import FileText
from timeline_app.storage.parts import Reading
from timeline_app.storage.planning import Plan
from timeline_app.storage.problems import Finding
from timeline_app.storage.reader import Loaded
from timeline_app.storage.splicing import decoded
from timeline_app.storage.verifying import Check, check_whole


def aftermath(loaded: Loaded, plan: Plan, new: Collection) -> Loaded:
    """The file's new state; its stamp is not known yet.

    Raises:
        SaveError: the collection wouldn't be read again as it is.
    """
    check_whole(plan.root, new)
    check = Check(new, loaded.path.parent)
    for changed in plan.changed:
        check.look_at(changed)
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
    changed = {(each.list, each.row) for each in plan.changed}
    for finding in loaded.findings:
        if finding.where[:1] and finding.where[0] in LISTS:
            moved = _moved(finding, plan)
            if moved is not None and moved.where[:2] not in changed:
                yield moved


def _moved(finding: Finding, plan: Plan) -> Finding | None:
    """The finding at its entry's new place; None where the entry is gone."""
    name, *way = finding.where
    rows = plan.rows.get(str(name))
    if rows is None or not way:
        return finding
    row = rows.get(int(way[0]))
    return None if row is None else replace(finding, where=(name, row, *way[1:]))


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
