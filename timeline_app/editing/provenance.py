"""Who recorded an event and who changed it, filled in by itself."""

import calendar
import getpass
import time
from typing import Final, NamedTuple

from msgspec.structs import fields, replace

from timeline_app.model.collection import Change, Event, Provenance

_FORM: Final = "%Y-%m-%dT%H:%M:%SZ"
_ONE_GO: Final = 10 * 60
"""Seconds in which changes of one event by the same person are one entry."""
_FILE_NAMES: Final = {field.name: field.encode_name for field in fields(Event)}


class Signature(NamedTuple):
    """Who makes an edit, by their name on this machine, and when, in UTC as the file writes it."""

    by: str
    at: str


def signature(by: str) -> Signature:
    """The signature of a person now."""
    return Signature(by, time.strftime(_FORM, time.gmtime()))


def login() -> str:
    """The person's name on this machine; empty where it has none."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""


def recorded(event: Event, signed: Signature, method: str = "entered") -> Event:
    """A new event with its provenance; how sure one is of it, and a note, are kept."""
    said = event.provenance or Provenance()
    return replace(
        event,
        provenance=replace(said, by=signed.by, at=signed.at, method=method, history=()),
    )


def changed(old: Event, new: Event, signed: Signature) -> Event:
    """The changed event with one more entry in its history.

    Who recorded it, and its history, are always those of the old event: a form needn't know them.
    Changes in one go share an entry; those right after it was recorded belong to the recording.
    """
    was = old.provenance or Provenance()
    said = new.provenance or Provenance()
    now = replace(said, by=was.by, at=was.at, method=was.method, history=was.history)
    names = [
        _FILE_NAMES[name]
        for name in _FILE_NAMES
        if name != "provenance" and getattr(old, name) != getattr(new, name)
    ]
    if now != was:
        names.append(_FILE_NAMES["provenance"])
    if not names:
        return old
    return replace(new, provenance=replace(now, history=_entered(was, names, signed)))


def _entered(was: Provenance, names: list[str], signed: Signature) -> tuple[Change, ...]:
    history = was.history
    if not history and was.by == signed.by and _in_one_go(was.at, signed.at):
        return ()
    last = history[-1] if history else None
    if last is None or last.by != signed.by or not _in_one_go(last.at, signed.at):
        return (*history, Change(by=signed.by, at=signed.at, fields=tuple(names)))
    both = dict.fromkeys((*last.fields, *names))
    return (*history[:-1], Change(by=signed.by, at=signed.at, fields=tuple(both)))


def _in_one_go(before: str, after: str) -> bool:
    try:
        begun, ended = (calendar.timegm(time.strptime(at, _FORM)) for at in (before, after))
    except ValueError:  # written by hand, in another form
        return False
    return 0 <= ended - begun <= _ONE_GO
