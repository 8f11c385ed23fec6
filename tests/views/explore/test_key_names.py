from timeline_app.commands import COMMANDS, command
from timeline_app.views.explore.key_names import keys_of


def test_keys_are_named_as_on_the_keyboard():
    assert keys_of(command("passage"), "en") == (("Enter",), ("Space",))
    assert keys_of(command("passage"), "zh") == (("Enter",), ("空格",))
    assert keys_of(command("zoom-in"), "en") == (("+",), ("=",))
    assert keys_of(command("new"), "en") == (("Ctrl", "Shift", "N"),)
    assert keys_of(command("pan-later"), "en") == (("Shift", "→"),)


def test_no_key_is_left_without_a_name():
    assert all(cap for each in COMMANDS for caps in keys_of(each, "zh") for cap in caps)
