from hypothesis import given
from hypothesis import strategies as st

from timeline_app.articles.finding.grammar_en import EN
from timeline_app.articles.finding.grammar_zh import ZH
from timeline_app.articles.finding.plain import plain
from timeline_app.articles.paragraphs import divided


def made(text, grammar):
    return [plain(part, grammar.forms, grammar.compiled.blanks) for part in divided(text)]


def test_a_word_divided_at_the_end_of_a_line_is_whole():
    text = "The mill burned on Septem-\nber 9, 1870, in the mid-\n1870s, they say.\n"
    (only,) = made(text, EN)
    assert only.text.startswith("The mill burned on September 9, 1870, in the mid-1870s")
    start = only.text.index("September")
    assert text[slice(*only.outside(start, start + 9))] == "Septem-\nber"


def test_widths_and_blanks_of_a_scan():
    (only,) = made("１９３１ 年 7 月，1 9 2 3 年，19O6年。", ZH)
    assert only.text == "1931年7月,1923年,1906年."


@given(st.text(alphabet="2０1O 年月日,，。\n-–a b\u200b", max_size=80))
def test_every_character_knows_where_it_stood(text):
    for grammar in (ZH, EN):
        for part in made(text, grammar):
            for at in (n for n, letter in enumerate(part.text) if letter != " "):
                start, end = part.outside(at, at + 1)
                assert 0 <= start < end <= len(text)
                one_form = text[start:end].translate(grammar.forms).replace("O", "0")
                assert part.text[at].replace("O", "0") in one_form
