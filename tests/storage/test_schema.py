from pathlib import Path

from timeline_app.storage.schema import schema, schema_text

SHIPPED = Path(__file__).parents[2] / "resources" / "events.schema.json"


def test_the_shipped_schema_is_the_one_of_the_model():
    assert SHIPPED.read_text(encoding="utf-8") == schema_text()


def test_only_what_must_be_there_is_required():
    whole = schema()
    assert whole["required"] == ["schema", "title"]
    assert whole["$defs"]["Event"]["required"] == ["id", "date", "title"]
    assert whole["$defs"]["Excerpt"]["required"] == ["source", "exact"]


def test_names_are_those_of_the_file():
    definitions = schema()["$defs"]
    assert "textSha256" in definitions["Excerpt"]["properties"]
    assert "alternativeHeadline" in definitions["Source"]["properties"]
    assert definitions["Event"]["properties"]["date"] == {"$ref": "#/$defs/Date"}
