import pytest

from timeline_app.model.progress import CancelledError
from timeline_app.storage.formats.watched import watched


def test_the_share_goes_from_begin_to_end():
    shares = []
    assert list(watched(range(1000), shares.append, 0.5, 1.0)) == list(range(1000))
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.5, 1.0)


def test_nothing_is_done_at_once():
    shares = []
    assert list(watched([], shares.append)) == []
    assert shares == [1.0]


def test_whoever_waits_stops_it():
    def stop(share):
        if share > 0.5:
            raise CancelledError

    with pytest.raises(CancelledError):
        list(watched(range(1000), stop))
