from timeline_app.kiosk.watch import End, facts_of


def test_the_log_is_told_what_is_known():
    assert facts_of(End("frozen", seconds=3.14159)) == {"cause": "frozen", "seconds": 3.1}
    assert facts_of(End("exit", 0, 1.0, 3 << 20, "bye")) == {
        "cause": "exit",
        "seconds": 1.0,
        "code": 0,
        "megabytes": 3,
        "told": "bye",
    }
