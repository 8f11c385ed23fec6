import pytest

from timeline_app.model.collection import Category, Collection
from timeline_app.model.localized import Localized
from timeline_app.storage.creating import create_collection
from timeline_app.storage.reader import load
from timeline_app.storage.replacing import SaveError

NEW = Collection(
    title=Localized({"zh": "新馆", "en": "A new hall"}),
    languages=("zh", "en"),
    categories=(Category(id="a", label=Localized({"en": "A"})),),
)


def test_a_new_file_reads_back_equal_and_can_be_saved_into(tmp_path):
    create_collection(tmp_path / "new.json", NEW)
    loaded = load(tmp_path / "new.json")
    assert (loaded.collection, loaded.problems, loaded.savable) == (NEW, (), True)
    assert [path.name for path in tmp_path.iterdir()] == ["new.json"]


def test_no_file_is_ever_replaced(tmp_path):
    path = tmp_path / "old.json"
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(SaveError, match="already a file"):
        create_collection(path, NEW)
    assert path.read_text(encoding="utf-8") == "mine"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_gone_is_named(tmp_path):
    with pytest.raises(SaveError, match="folder is gone"):
        create_collection(tmp_path / "nowhere" / "new.json", NEW)
