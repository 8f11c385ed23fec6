import json

import pytest
from fontTools.ttLib import TTFont

from timeline_app import paths


def test_the_shipped_collection_is_there():
    assert json.loads(paths.shipped_collection().read_text(encoding="utf-8"))["events"]


def test_resources_are_there():
    assert any(paths.resources().iterdir())


@pytest.mark.slow
def test_the_font_is_variable_and_has_chinese():
    with TTFont(paths.font_file(), lazy=True) as font:
        assert [axis.axisTag for axis in font["fvar"].axes] == ["wght"]
        assert {ord("许"), ord("A")} <= font.getBestCmap().keys()


def test_a_missing_font_package_is_named(monkeypatch):
    monkeypatch.setattr(paths, "find_spec", lambda name: None)
    with pytest.raises(FileNotFoundError, match="justmytype-intl-cjk"):
        paths.font_file()


def test_a_font_package_of_another_layout_is_named(monkeypatch):
    monkeypatch.setattr(paths, "FONT", "elsewhere.ttf")
    with pytest.raises(FileNotFoundError, match=r"elsewhere\.ttf"):
        paths.font_file()


def test_the_persons_own_files_are_apart():
    assert paths.settings_file().suffix == paths.state_file().suffix == ".toml"
    assert len({paths.settings_file(), paths.state_file(), paths.cache_folder()}) == 3
