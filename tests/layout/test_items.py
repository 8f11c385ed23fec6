"""Events as the layout sees them."""

import pytest

from tests.layout.made import PLAIN, measure, thing
from timeline_app.layout.items import in_order, item
from timeline_app.layout.labels import Wording
from timeline_app.model.collection import Event
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized


def made(text):
    event = Event(id="e", date=parse(text), title=Localized({"en": "Title"}))
    return item(event, Wording(text, "Title"), PLAIN, measure)


@pytest.mark.parametrize("text", ["2020-02-15", "2020-02", "[2020-02-01..2020-02-10]", "2020~"])
def test_what_happened_once_has_no_length(text):
    found = made(text)
    assert not found.span
    assert found.left == found.right == parse(text).earliest
    assert found.last == parse(text).latest


def test_what_lasted_has_its_bounds():
    found = made("2020-02-01/2020-02-10")
    assert (found.span, found.before, found.after) == (True, 0, 0)
    assert (found.left, found.right) == (
        parse("2020-02-01").earliest,
        parse("2020-02-10").latest,
    )


@pytest.mark.parametrize("text", ["2020/..", "2020/"])
def test_an_end_that_is_not_known_is_a_fade(text):
    found = made(text)
    assert found.left == found.right == parse("2020").earliest
    assert (found.before, found.after) == (0, PLAIN.fade)


@pytest.mark.parametrize("text", ["../2020", "/2020"])
def test_so_is_a_begin(text):
    found = made(text)
    assert found.left == found.right == parse("2020").latest
    assert (found.before, found.after) == (-PLAIN.fade, 0)


def test_a_span_written_backwards_is_laid_out_forwards():
    found = made("2020-02-10/2020-02-01")
    assert found.left < found.right


def test_order_is_by_begin_then_the_longer():
    items = [thing("c", 5), thing("b", 5, 9), thing("a", 7), thing("d", 5)]
    assert [each.id for each in in_order(items)] == ["b", "c", "d", "a"]
