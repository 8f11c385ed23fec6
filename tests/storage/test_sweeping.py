from hashlib import sha256

from timeline_app.storage.backups import folder_of, keep, versions
from timeline_app.storage.journal import Journal
from timeline_app.storage.journal_lines import file_start
from timeline_app.storage.leftover import left_behind
from timeline_app.storage.lock import Held, take
from timeline_app.storage.sweeping import sweep

OURS = ".events.json.0123456789ab.saving"
OTHERS = (".events.json.saving", ".events.json.0123456789xy.saving", "events.json.bak",
          ".other.json.0123456789ab.saving", ".events.json.0123456789ab.saving2")  # fmt: skip


def backed_up(path):
    path.write_bytes(b"old")
    keep(path, sha256(b"old").hexdigest())
    return versions(path)[0]


def test_our_leftovers_go_and_nothing_else(tmp_path):
    path = tmp_path / "events.json"
    backup = backed_up(path)
    torn = backup.path.with_name(f".{backup.path.name}.0123456789ab.saving")
    inside = folder_of(path) / OURS
    for file in (tmp_path / OURS, torn, inside, *(tmp_path / name for name in OTHERS)):
        file.write_bytes(b"x")
    held = take(path, "me")
    assert sweep(held) == 2
    held.release()
    kept = {path.name, folder_of(path).name, *OTHERS}
    assert {file.name for file in tmp_path.iterdir()} == kept
    assert {*folder_of(path).iterdir()} == {backup.path, inside}


def test_without_a_lock_somebody_may_be_saving(tmp_path):
    (tmp_path / OURS).write_bytes(b"x")
    assert sweep(Held(tmp_path / "events.json")) == 0
    assert (tmp_path / OURS).exists()


def test_a_link_or_folder_of_our_name_stays(tmp_path):
    (tmp_path / OURS).mkdir()
    (tmp_path / OURS.replace("0", "1")).symlink_to(tmp_path / "events.json")
    held = take(tmp_path / "events.json", "me")
    assert sweep(held) == 0
    held.release()


def test_what_is_left_of_journals_goes_once_nobody_needs_it(tmp_path):
    path, state = tmp_path / "events.json", tmp_path / "state"
    running = Journal.begin(state, path, "base", "me")
    start = file_start(path)
    temporary = f".{running.file.name}.0123456789ab.saving"
    dead = [f"{start}dead.lock", f".{start}dead.jsonl.0123456789ab.saving"]
    others = ["notes.lock", f".{start}.0123456789ab.saving", "x.jsonl"]
    for name in (temporary, *dead, *others):
        (state / name).write_bytes(b"")
    assert left_behind(state, path) == ()
    kept = {running.file.name, running.file.with_suffix(".lock").name, temporary, *others}
    assert {file.name for file in state.iterdir()} == kept
    running.close(keep=False)
