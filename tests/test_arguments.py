import pytest

from timeline_app.cli import main
from timeline_app.paths import shipped_collection

SHIPPED = str(shipped_collection())


def refused(capsys, *words):
    """What a command says when its words can't be understood."""
    with pytest.raises(SystemExit) as stop:
        main(words)
    assert stop.value.code == 2
    return capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--span", "soon"), '"soon"'),
        (("--span", "2020-02-31/2020-03-01"), '"2020-02-31" is not a day of the calendar'),
        (("--span", "2020-02-01/.."), "2020-02-01/.."),
        (("--size", "large"), '"large" is not a size such as 1920x1080'),
        (("--size", "10x10"), "a picture is from 320x240 to 200000x200000 pixels"),
        (("--size", "-640x480"), "expected one argument"),
        (("--lang", "fr"), "invalid choice: 'fr'"),
        (("--out", "t.gif"), '"t.gif" must end in one of'),
        (("--event",), "expected one argument"),
        (("--loud",), "unrecognized arguments: --loud"),
    ],
)
def test_words_that_are_not_understood_are_named(capsys, words, sentence):
    said = refused(capsys, "render", "--out", "t.png", *words)
    assert sentence in said
    assert "Traceback" not in said


def test_a_picture_needs_a_file_to_go_to(capsys):
    assert "--out" in refused(capsys, "render", SHIPPED)


@pytest.mark.parametrize(("words", "said"), [(["--version"], "0."), (["--help"], "render")])
def test_help_and_version(capsys, words, said):
    with pytest.raises(SystemExit) as stop:
        main(words)
    assert stop.value.code == 0
    assert said in capsys.readouterr().out


def test_a_kiosk_is_told_once_where_its_content_comes_from(capsys):
    both = refused(capsys, "kiosk", SHIPPED, "--from", "https://museum.example/hall")
    assert "not allowed with" in both
    assert '"hall" must be an address' in refused(capsys, "kiosk", "--from", "hall")


def test_the_span_of_a_kiosk_s_visits_is_two_dates(capsys):
    assert '"2021/2020" must be two dates' in refused(capsys, "kiosk", "--span", "2021/2020")
