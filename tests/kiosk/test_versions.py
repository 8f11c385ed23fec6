import pytest

from timeline_app.kiosk.manifest import Entry, manifest_of
from timeline_app.kiosk.versions import Versions

SHA = {
    b"a": "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb",
    b"b": "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d",
    b"c": "2e7d2c03a9507ae265ecf5b5356885a53393a2029d241394997265a1a25aefc6",
    b"d": "18ac3e7343f016890c510e93f935261169d9e3f565436429830faf0934f4f8e4",
}


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "content"


@pytest.fixture
def versions(folder):
    return Versions(folder)


def manifest(content):
    return manifest_of("events.json", [Entry("events.json", 1, SHA[content])])


def add(versions, content, in_use=None):
    incoming = versions.incoming(manifest(content))
    (incoming / "events.json").write_bytes(content)
    return versions.commit(manifest(content), in_use)


def crash(versions, version):
    versions.trials.crashed(version.id)
    versions.trials.crashed(version.id)


def test_at_first_there_is_nothing_to_show(versions):
    assert versions.shown() is None
    assert versions.good() is None


def test_the_newest_is_shown_and_three_are_kept(versions, folder):
    added = [add(versions, content) for content in (b"a", b"b", b"c", b"d")]
    assert versions.shown() == Versions(folder).shown() == added[-1]
    assert versions.shown().collection.read_bytes() == b"d"
    assert list(versions.all()) == added[:0:-1]
    assert {each.name for each in (folder / "versions").iterdir()} == {v.id for v in added[1:]}


def test_the_files_on_the_screen_stay_however_many_updates_come(versions):
    first = add(versions, b"a")
    for content in (b"b", b"c", b"d"):
        add(versions, content, in_use=first.folder)
    assert first.collection.read_bytes() == b"a"
    assert first not in versions.all()
    add(versions, b"b")
    assert not first.folder.exists()


def test_one_that_is_kept_becomes_the_newest_without_being_fetched(versions):
    first, second = add(versions, b"a"), add(versions, b"b")
    assert versions.is_newest(second.id)
    assert versions.commit(first.manifest) == first
    assert versions.is_newest(first.id)
    assert list(versions.all()) == [first, second]


def test_until_the_commit_the_one_before_is_shown(versions):
    first = add(versions, b"a")
    (versions.incoming(manifest(b"b")) / "events.json").write_bytes(b"b")
    assert versions.shown() == first


def test_what_was_gathered_of_another_version_goes(versions, folder):
    (versions.incoming(manifest(b"a")) / "x").write_bytes(b"x")
    versions.incoming(manifest(b"b"))
    assert [each.name for each in (folder / "incoming").iterdir()] == [manifest(b"b").id]


def test_one_that_crashes_twice_gives_way_to_the_one_before(versions):
    first, second = add(versions, b"a"), add(versions, b"b")
    versions.trials.crashed(second.id)
    assert versions.shown() == second
    versions.trials.crashed(second.id)
    assert versions.shown() == first


def test_crashed_ones_do_not_push_out_the_good_one(versions):
    first = add(versions, b"a")
    for content in (b"b", b"c", b"d"):
        crash(versions, add(versions, content))
    assert versions.shown() == first


def test_with_nothing_else_a_crashed_one_is_better_than_nothing(versions):
    only = add(versions, b"a")
    crash(versions, only)
    assert versions.shown() == only


def test_the_good_one_has_run_well_before(versions):
    first, second = add(versions, b"a"), add(versions, b"b")
    assert versions.good() == second
    versions.trials.proved(first.id)
    assert versions.good() == first


@pytest.mark.parametrize("damage", ["content", "size", "file", "manifest", "folder"])
def test_a_damaged_one_is_passed_over_and_mended(versions, damage):
    first, second = add(versions, b"a"), add(versions, b"b")
    if damage == "content":
        second.collection.write_bytes(b"?")
    elif damage == "size":
        second.collection.write_bytes(b"long")
    elif damage == "file":
        second.collection.unlink()
    elif damage == "manifest":
        (second.folder / "manifest.json").write_bytes(b"{")
    else:
        second.folder.rename(second.folder.with_name("gone"))
    assert versions.shown() == first
    if damage != "content":
        assert not versions.is_newest(second.id)
        assert add(versions, b"b") == versions.shown() == second


@pytest.mark.parametrize("content", [b"", b"[]", b'{"kept": ["../../etc"]}', b'{"kept": [""]}'])
def test_a_damaged_list_is_an_empty_one(versions, folder, content):
    add(versions, b"a")
    (folder / "kept.json").write_bytes(content)
    assert versions.shown() is None
    assert add(versions, b"a") == versions.shown()
