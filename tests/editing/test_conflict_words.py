from msgspec.structs import replace

from tests.views.explore.shipped import shipped
from timeline_app.editing.conflict_words import told_conflicts
from timeline_app.editing.merge import merged
from timeline_app.model.difference import difference
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized

BASE = shipped()
FIRST, SECOND, THIRD, *REST = BASE.events


def with_events(*events):
    return replace(BASE, events=events)


def told(mine, theirs, lang="en"):
    return told_conflicts(merged(difference(BASE, mine), theirs, mine), lang)


def test_each_side_says_what_it_wrote_and_what_stood_there():
    mine, theirs = (
        with_events(replace(FIRST, date=parse(date)), SECOND, THIRD, *REST)
        for date in ("2020-02~", "2020-01-31")
    )
    (conflict,) = told(mine, theirs)
    assert conflict.kind == "Event"
    assert conflict.title == FIRST.title["en"]
    assert conflict.field == "Date"
    assert (conflict.mine, conflict.theirs) == ("about February 2020", "31 January 2020")
    assert conflict.base == "from 30 January 2020"
    assert not conflict.both


def test_texts_clash_by_language_and_long_ones_can_be_joined():
    mine, theirs = (
        with_events(
            replace(
                FIRST,
                title=Localized({**FIRST.title, "zh": title}),
                summary=Localized({**FIRST.summary, "zh": "摘要" + title}),
            ),
            *BASE.events[1:],
        )
        for title in ("甲", "乙")
    )
    title, summary = told(mine, theirs, "zh")
    assert (title.field, title.mine, title.theirs, title.both) == ("中文标题", "甲", "乙", False)
    assert (summary.field, summary.both) == ("中文摘要", True)


def test_lists_clash_as_wholes_and_their_entries_can_be_united():
    excerpt, *others = FIRST.excerpts
    mine, theirs = (
        with_events(
            replace(FIRST, excerpts=(replace(excerpt, section=section), *others)),
            *BASE.events[1:],
        )
        for section in ("A", "B")
    )
    (conflict,) = told(mine, theirs)
    assert conflict.field == "Quotations"
    assert conflict.both
    assert excerpt.exact in conflict.mine
    assert conflict.mine != conflict.theirs


def test_deleted_here_and_changed_there_says_what_was_changed():
    mine = with_events(FIRST, THIRD, *REST)
    theirs = with_events(FIRST, replace(SECOND, rank=80), THIRD, *REST)
    for one, other, deleted in ((mine, theirs, "mine"), (theirs, mine, "theirs")):
        conflict = next(each for each in told(one, other) if each.title == SECOND.title["en"])
        changed = {"mine": "theirs", "theirs": "mine"}[deleted]
        assert getattr(conflict, deleted) == "Deleted"
        assert getattr(conflict, changed) == "Rank: 80"


def test_the_collection_and_orders_are_told_too():
    mine = replace(BASE, title=Localized({**BASE.title, "en": "A"}), events=BASE.events[::-1])
    theirs = replace(
        BASE,
        title=Localized({**BASE.title, "en": "B"}),
        events=(*BASE.events[1:], BASE.events[0]),
    )
    title, order = told(mine, theirs)
    assert (title.kind, title.title, title.field) == (
        "The collection as a whole",
        "",
        "Title in English",
    )
    assert order.field == "Order of the events"
    assert order.mine.startswith(f"1. {BASE.events[-1].title['en']}\n2. ")
