import json

import pytest

EVENT = {"id": "leave", "date": "2020-02-15", "title": {"zh": "出发", "en": "They leave"}}


def collection(*events, **keys):
    """A small valid collection; keys replace or add to its own."""
    return {
        "schema": "timeline/1",
        "title": {"zh": "合集", "en": "A collection"},
        "languages": ["zh", "en"],
        "categories": [{"id": "care", "label": {"zh": "医疗", "en": "Care"}}],
        "sources": [{"id": "paper", "headline": {"zh": "报道"}, "text": None}],
        "events": list(events) or [EVENT],
    } | keys


def event(**keys):
    return EVENT | keys


@pytest.fixture
def write(tmp_path):
    """Write a file of this content, a text, bytes, or values; gives its path."""

    def writer(content, name="events.json"):
        path = tmp_path / name
        if isinstance(content, str):
            content = content.encode()
        if not isinstance(content, bytes):
            content = json.dumps(content, ensure_ascii=False, indent=2).encode()
        path.write_bytes(content)
        return path

    return writer
