from timeline_app.kiosk.check_config import check_config


def test_the_defaults_are_right():
    report = check_config(None)
    assert (report.lines, report.exit_code) == ((), 0)


def test_each_problem_is_a_line(tmp_path):
    file = tmp_path / "kiosk.toml"
    file.write_text("idle = 1\ndip = 2\n", encoding="utf-8")
    report = check_config(str(file))
    assert report.lines == (
        f'{file}:1:1: error: "idle" must be from 10 to 3600 seconds',
        f'{file}:2:1: error: there is no key "dip"; did you mean "dpi"?',
    )
    assert report.exit_code == 1
    file.write_text("idle = 90", encoding="utf-8")
    assert check_config(str(file)).exit_code == 0


def test_what_cannot_be_read_is_two(tmp_path):
    file = tmp_path / "kiosk.toml"
    report = check_config(str(file))
    assert (report.lines, report.exit_code) == ((f"{file}: error: there is no such file",), 2)
    file.write_text("idle 60", encoding="utf-8")
    report = check_config(str(file))
    assert report.exit_code == 2
    assert report.lines[0].startswith(f"{file}:1:6: error: this is not TOML: ")
