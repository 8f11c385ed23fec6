from hypothesis import given
from hypothesis import strategies as st

from timeline_app.storage.problems import Lines, Problem, Severity


def test_a_line_reads_like_a_compilers():
    problem = Problem(Severity.ERROR, "the title is missing", 41, 15)
    assert problem.line_for("./a/events.json") == (
        "./a/events.json:41:15: error: the title is missing"
    )


def test_without_a_place_there_are_no_numbers():
    assert Problem(Severity.WARNING, "so").line_for("x") == "x: warning: so"


def test_lines_and_columns_count_from_one_in_code_points():
    lines = Lines("ab\r\n出發𠮷x\n")
    assert lines.at(0) == (1, 1)
    assert lines.at(7) == (2, 4)
    assert lines.at(9) == (3, 1)


def test_a_byte_order_mark_takes_no_column():
    assert Lines("\ufeff{}").at(1) == (1, 1)


@given(st.text("ab\n", min_size=1), st.data())
def test_the_place_leads_back_to_the_character(text, data):
    offset = data.draw(st.integers(0, len(text) - 1))
    line, column = Lines(text).at(offset)
    assert (text.split("\n")[line - 1] + "\n")[column - 1] == text[offset]


def test_a_sentence_stays_on_its_line():
    problem = Lines("x").problem(Severity.ERROR, "a\nb\u202e", 0)
    assert problem.sentence == "a\\u000ab\\u202e"
