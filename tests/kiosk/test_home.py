import stat

from tests.storage.faults import at_call, every_fault, failing
from timeline_app.kiosk.home import (
    config_file,
    content_folder,
    keep,
    log_folder,
    pin_file,
    tries_file,
)
from timeline_app.storage.save_error import SaveError


def test_nothing_lies_in_the_place_of_something_else():
    places = [config_file(), content_folder(), log_folder(), pin_file(), tries_file()]
    assert len(set(places)) == len(places)


def test_folders_are_made_and_the_mode_is_that_of_the_call(tmp_path):
    file = tmp_path / "a" / "b" / "pin"
    for content in (b"one", b"two"):
        keep(file, content, 0o600)
        assert file.read_bytes() == content
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert list(file.parent.iterdir()) == [file]


@every_fault
def test_whatever_fails_the_file_is_the_old_or_the_new_one(tmp_path, number, forever):
    file = tmp_path / "pin"
    with at_call(0, failing(number)) as calls:
        keep(file, b"old")
    for nth in range(1, len(calls) + 1):
        said = False
        file.write_bytes(b"old")
        with at_call(nth, failing(number), forever=forever):
            try:
                keep(file, b"new")
            except SaveError:
                said = True
        assert file.read_bytes() in ((b"old", b"new") if said else (b"new",))
    assert len(calls) > 5
