"""Two people edit one file: nobody's change is dropped, and every conflict is told."""

import shutil
import tempfile
from functools import partial
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from msgspec.structs import replace

from tests.editing.edited import opened, written
from timeline_app.editing.editing import ConflictsError
from timeline_app.editing.operations import add_event, delete_events, new_event, set_field
from timeline_app.editing.resolving import Choice
from timeline_app.model.edtf import parse
from timeline_app.storage.reader import load

FIELDS = ("rank", "category", "date_text")
HANDS = st.sampled_from(["chen", "hu"])
PLACES = st.integers(0, 9)


def facts(collection):
    """What events say, by id and field; that there is an event is said by None."""
    found = {(event.id, None): True for event in collection.events}
    for event in collection.events:
        found |= {(event.id, field): getattr(event, field) for field in FIELDS}
        found |= {(event.id, tag): True for tag in event.tags}
    return {key: value for key, value in found.items() if value}


def fields_of(said, event_id):
    return {key[1]: value for key, value in said.items() if key[0] == event_id}


def disputed(base, mine, theirs):
    """What both changed in different ways: an id and a field, or None where one deleted it."""
    found = set()
    for event_id in {key[0] for key in base}:
        sides = [fields_of(side, event_id) for side in (base, mine, theirs)]
        if not (sides[1] and sides[2]):
            if sides[1] != sides[2] and sides[0] not in sides[1:]:
                found.add((event_id, None))
            continue
        for field in FIELDS:
            b, m, t = (side.get(field) for side in sides)
            if b not in (m, t) and m != t:
                found.add((event_id, field))
    return found


def combined(base, mine, theirs):
    """What nobody disputes, from whoever changed it."""
    said = {}
    for key in base | mine | theirs:
        b, m, t = (side.get(key) for side in (base, mine, theirs))
        value = t if m == b else m
        if value is not None:
            said[key] = value
    return said


def told_by(act):
    """The conflicts that it tells of, or None."""
    try:
        act()
    except ConflictsError as told:
        return told.conflicts
    return None


class Together(RuleBasedStateMachine):
    @initialize()
    def begin(self):
        self.folder = Path(tempfile.mkdtemp())
        self.path = written(self.folder / "events.json")
        self.number = 0
        self.hands = {}
        self.base, self.met = {}, {}
        for by in ("chen", "hu"):
            self.open(by)

    def open(self, by):
        self.hands[by] = opened(self.path, self.folder / f"state-{by}", by)
        self.base[by] = self.in_file()

    def in_file(self):
        loaded = load(self.path)
        assert loaded.problems == ()
        return facts(loaded.collection)

    def event_id(self, editing, place):
        events = editing.collection.events
        return events[place % len(events)].id if events else None

    @rule(by=HANDS, place=PLACES, field=st.sampled_from(FIELDS))
    def change(self, by, place, field):
        editing = self.hands[by]
        event_id = self.event_id(editing, place)
        if event_id is not None:
            self.number += 1
            value = self.number if field == "rank" else f"{by}{self.number}"
            edit = set_field(editing.collection, [event_id], field, value, editing.signed)
            editing.keep(edit._replace(key=None))

    @rule(by=HANDS, place=PLACES)
    def tag(self, by, place):
        editing = self.hands[by]
        event = editing.collection.event(self.event_id(editing, place) or "")
        if event is not None:
            self.number += 1
            tags = (*event.tags[1:], f"{by}{self.number}")
            editing.keep(set_field(editing.collection, [event.id], "tags", tags, editing.signed))

    @rule(by=HANDS)
    def add(self, by):
        editing = self.hands[by]
        self.number += 1
        event = new_event(editing.collection, parse("2020"))
        named = replace(event, id=f"{by}{self.number}")
        editing.keep(add_event(editing.collection, named, editing.signed))

    @rule(by=HANDS, place=PLACES)
    def delete(self, by, place):
        editing = self.hands[by]
        event_id = self.event_id(editing, place)
        if event_id is not None:
            editing.keep(delete_events(editing.collection, [event_id]))

    @rule(by=HANDS, back=st.booleans())
    def turn(self, by, back):
        editing = self.hands[by]
        if back:
            editing.undo()
        else:
            editing.redo()

    @rule(by=HANDS, write=st.booleans())
    def save(self, by, write):
        editing = self.hands[by]
        base, mine, theirs = self.base[by], facts(editing.collection), self.in_file()
        wanted = disputed(base, mine, theirs)
        conflicts = told_by(editing.save if write else editing.take_in)
        if conflicts is not None:
            self.check_told(conflicts, wanted)
            self.met[by] = theirs
            assert self.in_file() == theirs
            assert facts(editing.collection) == mine
            return
        assert wanted == set()
        self.synced(by, combined(base, mine, theirs))
        assert self.in_file() == (facts(editing.collection) if write else theirs)

    def check_told(self, conflicts, wanted):
        """Every one that must be told is; more are only where a deleted event has a new history."""
        told = {(each.id, each.field) for each in conflicts}
        assert told >= wanted
        assert {field for _, field in told - wanted} <= {None}

    def synced(self, by, wanted):
        """Every fact that nobody disputed is there."""
        assert facts(self.hands[by].collection) == wanted
        self.base[by] = self.in_file()

    @precondition(lambda self: any(hand.conflicts for hand in self.hands.values()))
    @rule(data=st.data())
    def decide(self, data):
        by, editing = next(pair for pair in self.hands.items() if pair[1].conflicts)
        conflicts = editing.conflicts
        choices = [data.draw(st.sampled_from(Choice)) for _ in conflicts]
        file, before = self.in_file(), facts(editing.collection)
        others = told_by(partial(editing.resolve, choices))
        if others is not None:
            assert others != conflicts
            return
        said = facts(editing.collection)
        for conflict, choice in zip(conflicts, choices, strict=True):
            key = (conflict.id, conflict.field)
            if conflict.field is not None and before.get(key) == conflict.mine:
                assert said[key] == (conflict.theirs if choice is Choice.THEIRS else conflict.mine)
        assert self.in_file() == file
        self.base[by] = self.met[by]  # what others wrote since is merged when it is saved

    @rule(by=HANDS, kill=st.booleans())
    def start_again(self, by, kill):
        editing = self.hands[by]
        base, mine, theirs = self.base[by], facts(editing.collection), self.in_file()
        if kill:  # as if the process had gone: its locks are free, its journal is left
            editing._notes.close(keep=True)
            if editing._held is not None:
                editing._held.release()
        else:
            editing.close()
        self.open(by)
        again = self.hands[by]
        wanted = disputed(base, mine, theirs)
        if wanted or again.conflicts:
            self.check_told(again.conflicts, wanted)
            self.base[by], self.met[by] = base, theirs
        else:
            assert facts(again.collection) == combined(base, mine, theirs)

    @invariant()
    def ids_are_unique(self):
        for editing in self.hands.values():
            ids = [event.id for event in editing.collection.events]
            assert len(ids) == len(set(ids))

    def teardown(self):
        for editing in self.hands.values():
            editing.close()
        shutil.rmtree(self.folder)


Together.TestCase.settings = settings(
    max_examples=max(6, settings.default.max_examples // 5), stateful_step_count=20
)
TestTogether = Together.TestCase
