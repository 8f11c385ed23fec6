import stat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.kiosk.pin import NOT_SET, Cost, Pin, read_pin, write_pin, wrong_with

CHEAP = Cost(2, 8, 1)
digits = st.text("0123456789", min_size=4, max_size=12)


@given(digits, digits)
def test_only_the_pin_itself_fits(pin, other):
    record = Pin.of(pin, CHEAP)
    assert record.fits(pin)
    assert record.fits(other) == (pin == other)


@pytest.mark.slow
def test_a_guess_costs_memory_and_time_and_no_two_hashes_are_alike():
    first, second = Pin.of("2580"), Pin.of("2580")
    assert first.salt != second.salt
    assert first.scrypt != second.scrypt
    assert 128 * first.cost.n * first.cost.r == 32 << 20
    assert first.fits("2580")


def test_what_is_kept_is_for_its_owner_alone_and_does_not_tell_the_pin(tmp_path):
    file = tmp_path / "config" / "kiosk-pin.json"
    write_pin(file, Pin.of("246813", CHEAP))
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert b"246813" not in file.read_bytes()
    assert read_pin(file).fits("246813")


@pytest.mark.parametrize(
    "content",
    [
        None,
        b"",
        b"{}",
        b"[]",
        b'{"salt": "", "scrypt": ""}',
        b'{"salt": "zz", "scrypt": "00"}',
        b'{"salt": "00112233445566778899aabbccddeeff", "scrypt": "00", "cost": {"n": 3}}',
        b'{"salt": "00112233445566778899aabbccddeeff", "scrypt": "00", "cost": {"n": 1073741824}}',
        b'{"salt": "00112233445566778899aabbccddeeff", "scrypt": "00", "cost": {"r": 99999}}',
    ],
)
def test_what_no_pin_can_be_checked_by_counts_as_none(tmp_path, content):
    file = tmp_path / "pin"
    if content is not None:
        file.write_bytes(content)
    assert read_pin(file) is None


@pytest.mark.parametrize(
    ("pin", "sentence"),
    [
        ("", "digits 0 to 9"),
        ("secret", "digits 0 to 9"),
        ("１２３４", "digits 0 to 9"),
        ("123", "too short: take 4 to 12"),
        ("1234567890123", "too long"),
        ("7777", "One digit again and again"),
    ],
)
def test_what_can_be_no_pin_is_told_in_a_sentence(pin, sentence):
    assert sentence in wrong_with(pin)


@given(digits)
def test_all_others_can(pin):
    assert (wrong_with(pin) is None) == (len(set(pin)) > 1)


def test_the_sentence_without_one_names_what_to_do():
    assert "--set-pin" in NOT_SET
    assert "--no-pin" in NOT_SET
