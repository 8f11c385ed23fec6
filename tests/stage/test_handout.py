from dataclasses import replace

import pytest
from pypdfium2 import PdfDocument

from tests.views.explore.shipped import hostile, shipped
from timeline_app.articles.reading.radicals import as_characters
from timeline_app.model.localized import Localized
from timeline_app.presenting.program import by_date, program
from timeline_app.stage.handout import handout

pytestmark = pytest.mark.gui
COLLECTION = shipped()


def letters(text):
    """The letters alone: a font may give several characters one glyph, and digits none."""
    return "".join(each for each in as_characters(text) if each.isalpha())


def words_of(path):
    with PdfDocument(path) as document:
        return [page.get_textpage().get_text_range() for page in document]


@pytest.mark.slow
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_stop_has_its_title_passage_and_notes(qapp, tmp_path, lang):
    told = program(COLLECTION)
    path = tmp_path / "handout.pdf"
    count = handout(COLLECTION, told, path, lang)
    pages = words_of(path)
    assert len(pages) == count
    text = letters("".join(pages))
    for stop in told.stops:
        assert letters(stop.event.title.best(lang)) in text
        assert letters(stop.notes.best(lang))[:12] in text
        for excerpt in stop.event.excerpts:
            assert letters(excerpt.exact) in text


def test_long_notes_go_on_the_next_page_with_what_they_belong_to(qapp, tmp_path):
    told = program(COLLECTION)
    long = Localized({"zh": "讲" * 600})
    stops = tuple(replace(stop, notes=long) for stop in told.stops)
    count = handout(COLLECTION, replace(told, stops=stops), tmp_path / "h.pdf", "zh")
    assert count >= len(stops) / 2
    for number, page in enumerate(words_of(tmp_path / "h.pdf"), start=1):
        assert f"第{number}页" in "".join(as_characters(page).split())


@pytest.mark.parametrize(("sentence", "lang"), [("讲一句话。", "zh"), ("One more word. ", "en")])
def test_notes_of_many_pages_are_as_large_as_others(qapp, tmp_path, sentence, lang):
    told = program(COLLECTION)
    long = Localized({lang: sentence * 1000})
    stops = (replace(told.stops[0], notes=long),)
    count = handout(COLLECTION, replace(told, stops=stops), tmp_path / "h.pdf", lang)
    assert count > 3
    said = letters("".join(words_of(tmp_path / "h.pdf")))
    assert said.count(letters(sentence)) > 950  # some are divided by a page's foot


def test_hostile_texts_are_set_as_they_stand(qapp, tmp_path):
    collection = hostile()
    handout(collection, by_date(collection), tmp_path / "h.pdf", "en")
    assert "<b onclick=x>" in "".join(words_of(tmp_path / "h.pdf"))


def test_a_folder_that_is_not_there(qapp, tmp_path):
    with pytest.raises(FileNotFoundError):
        handout(COLLECTION, program(COLLECTION), tmp_path / "no" / "h.pdf", "en")
