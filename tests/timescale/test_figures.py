from timeline_app.timescale.figures import clock, tenths


def test_clock_times_have_two_digits():
    assert clock(0, seconds=False) == "00:00"
    assert clock(86_399, seconds=True) == "23:59:59"


def test_decimals_are_cut_not_rounded_and_long_figures_keep_their_end():
    assert tenths(66_190_000, 10**6) == "66.1"
    assert tenths(66_000_000, 10**6) == "66"
    assert tenths(13_800_123_456, 10**6, keep=3) == "…800.1"
