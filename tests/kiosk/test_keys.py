import pytest

from timeline_app.kiosk.keys import KEYS, SECTIONS, WEEK
from timeline_app.model.localized import Localized

EVERY_ONE = [key for section in SECTIONS for key in section.keys]


def test_names_are_unique_and_spelt_alike():
    assert len(KEYS) == len(EVERY_ONE)
    assert all(name.replace(".", "").replace("-", "").islower() for name in KEYS)


@pytest.mark.parametrize("key", EVERY_ONE, ids=lambda key: key.name)
def test_each_has_a_default_that_fits_and_is_explained_in_both_languages(key):
    assert key.default == key.kind.read(key.written)
    for told, ends in ((key.explanation, "。."), (key.kind.values, "")):
        assert isinstance(told, Localized)
        assert set(told) == {"zh", "en"}
        assert not ends or (told["zh"][-1], told["en"][-1]) == tuple(ends)


def test_the_week_begins_on_monday():
    assert [key.name.partition(".")[2] for key in WEEK] == (
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    )
