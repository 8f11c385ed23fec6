import pytest

from timeline_app.runtime import bad_pair


@pytest.mark.parametrize("pyside", ["6.12.0", "6.12.1.2", "6.13.0a1", "7.0.0"])
def test_a_bad_pair_is_named_with_its_cure(pyside):
    sentence = bad_pair((3, 11), pyside)
    assert f"PySide6 {pyside}" in sentence
    assert "Python 3.11" in sentence
    assert "PySide6-Essentials<6.12" in sentence


@pytest.mark.parametrize(
    ("python", "pyside"), [((3, 11), "6.11.3"), ((3, 12), "6.12.0"), ((3, 14), "7.0.0")]
)
def test_sound_pairs_pass(python, pyside):
    assert bad_pair(python, pyside) is None
