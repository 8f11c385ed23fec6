import re

from timeline_app.model import collection as model
from timeline_app.storage.formats.field_words import field_words
from timeline_app.storage.misfits import shape

PARTS = (model.Collection, model.Category, model.Source, model.Era, model.Tour, model.Event)
NEVER_TOLD = {"events", "categories", "sources", "eras", "tours", "excerpts", "media", "place"}


def test_every_field_has_a_name_in_both_languages():
    for part in (*PARTS, model.Excerpt, model.Medium):
        for field in shape(part).fields:
            if field.name not in NEVER_TOLD:
                words = field_words(field.name)
                assert words
                assert re.search("[\u4e00-\u9fff]", words.sentence["zh"]), field.name
