import os

import pytest


@pytest.fixture(autouse=True)
def _quick_disk(monkeypatch):
    """Syncing takes most of the time and shows nothing: no power cut comes in a test."""
    monkeypatch.setattr(os, "fsync", lambda handle: None)
