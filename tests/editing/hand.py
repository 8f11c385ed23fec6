"""A hand that edits a file until it is killed, and reports each edit once it is kept.

``python -m tests.editing.hand FILE STATE`` waits for lines with a number on its input; for each it
forks a hand that edits at random, seeded by the number. The hand writes ``pid`` with its process, ``try`` with the
hash of the collection it wants, and ``kept`` with the same once the edit is acknowledged. When it is
dead, ``over`` is written.
"""

import hashlib
import json
import os
import sys
from pathlib import Path
from random import Random

from timeline_app.editing.editing import Editing
from timeline_app.editing.operations import (
    add_event,
    delete_events,
    duplicate_events,
    new_event,
    set_field,
)
from timeline_app.model.difference import applied, inverted
from timeline_app.model.edtf import parse
from timeline_app.storage.merging import plain_value
from timeline_app.storage.reader import load

MOST_EVENTS = 30


def fingerprint(collection):
    """What tells a collection from every other one."""
    text = json.dumps(plain_value(collection), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def say(*words):
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def edit_forever(path, state, choice):
    editing = Editing.open(load(path), by="hand", state_folder=state)
    say("kept", fingerprint(editing.collection))
    while True:
        act = choice.choice(["type", "type", "set", "set", "add", "delete", "undo", "redo", "save"])
        if act == "save":
            editing.save()
        elif act == "undo" and editing.can_undo:
            step, _ = editing._history.undo()
            say("try", fingerprint(applied(inverted(step.change), editing.collection)))
            editing.undo()
        elif act == "redo" and editing.can_redo:
            step, _ = editing._history.redo()
            say("try", fingerprint(applied(step.change, editing.collection)))
            editing.redo()
        elif (edit := made(editing, act, choice)) is not None:
            say("try", fingerprint(edit.collection))
            editing.keep(edit)
        say("kept", fingerprint(editing.collection))


def made(editing, act, choice):
    """An edit of this kind; None where there is nothing to edit."""
    held, signed = editing.collection, editing.signed
    ids = [event.id for event in held.events]
    some = choice.sample(ids, min(len(ids), choice.randint(1, 3)))
    if act == "add" and len(ids) < MOST_EVENTS:
        if some and choice.random() < 0.5:
            return duplicate_events(held, some, signed)
        return add_event(held, new_event(held, parse("2020-02-15")), signed)
    if not some:
        return None
    if act == "type":
        text = "许昌" * choice.randint(1, 9) + str(choice.random())
        return set_field(held, some[:1], "summary:zh", text, signed)
    if act == "set":
        return set_field(held, some, "rank", choice.randint(0, 99), signed)
    return delete_events(held, some) if act == "delete" or len(ids) >= MOST_EVENTS else None


def main():
    path, state = map(Path, sys.argv[1:])
    for seed in sys.stdin:
        pid = os.fork()
        if not pid:
            say("pid", os.getpid())
            edit_forever(path, state, Random(int(seed)))  # noqa: S311
        os.waitpid(pid, 0)
        say("over")


if __name__ == "__main__":
    main()
