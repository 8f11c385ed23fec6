import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import settings
from timeline_app.settings import GESTURES_SHOWN, LANGUAGE, MOTION, RECENT, Settings, SettingsError

EVERY_ONE = settings.SETTINGS + settings.STATE


def values_of(setting):
    if setting.choices:
        return st.sampled_from(setting.choices)
    if isinstance(setting.default, bool):
        return st.booleans()
    if isinstance(setting.default, int):
        return st.integers(-(2**40), 2**40)
    return st.lists(st.text(st.characters(exclude_categories=["Cs"]))).map(tuple)


def test_keys_are_unique_and_every_setting_is_explained():
    assert len({setting.key for setting in EVERY_ONE}) == len(EVERY_ONE)
    assert all(setting.explanation.endswith(".") for setting in EVERY_ONE)


def test_defaults_are_among_the_choices():
    assert all(s.default in s.choices for s in EVERY_ONE if s.choices)


def test_no_file_means_every_default(tmp_path):
    nothing = settings.read(tmp_path / "settings.toml")
    assert all(nothing[setting] == setting.default for setting in EVERY_ONE)


@given(st.data())
def test_what_is_written_is_read_again(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("config") / "deep" / "settings.toml"
    chosen = {setting: data.draw(values_of(setting)) for setting in EVERY_ONE}
    some = Settings({})
    for setting, value in chosen.items():
        some = some.having(setting, value)
    settings.write(path, some)
    again = settings.read(path)
    assert {setting: again[setting] for setting in EVERY_ONE} == chosen
    assert [left.name for left in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("wrong", ['"fr"', "true", "3", "[]"])
def test_a_value_that_does_not_fit_counts_as_the_default(tmp_path, wrong):
    path = tmp_path / "settings.toml"
    path.write_text(f"language = {wrong}", encoding="utf-8")
    assert settings.read(path)[LANGUAGE] == "auto"


def test_a_false_word_is_not_true():
    assert Settings({GESTURES_SHOWN.key: "false"})[GESTURES_SHOWN] is False


def test_recent_must_be_texts():
    assert Settings({RECENT.key: ["a", 1]})[RECENT] == ()


def test_unknown_keys_are_kept_and_defaults_are_not_written(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text('later = "yes"\nmotion = "off"\n', encoding="utf-8")
    settings.write(path, settings.read(path).having(MOTION, "system"))
    assert path.read_text(encoding="utf-8") == 'later = "yes"\n'


@pytest.mark.parametrize("content", [b"language = ", b"\xff\xfe"])
def test_a_broken_file_is_named(tmp_path, content):
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    with pytest.raises(SettingsError, match=r"settings\.toml cannot be read"):
        settings.read(path)
