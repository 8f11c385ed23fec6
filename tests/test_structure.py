"""The house stays easy to find one's way in."""

from pathlib import Path
from statistics import median

TESTS = Path(__file__).parent
PACKAGE = TESTS.parent / "timeline_app"

ABOUT_THE_WHOLE = {
    "test_events_json",
    "test_map",
    "test_none_references",
    "test_structure",
    "test_wheel",
    "test_xvfb",
}
OF_THEIR_OWN = {"audit", "fences", "journeys"}


def lines(path):
    return len(path.read_text(encoding="utf-8").splitlines())


def subjects(test):
    """Modules and packages that ``test_<name>`` or ``test_<name>_<aspect>`` may be about."""
    folder = PACKAGE / test.parent.relative_to(TESTS)
    words = test.stem.removeprefix("test_").split("_")
    names = ["_".join(words[:count]) for count in range(1, len(words) + 1)]
    return [folder / f"{name}.py" for name in names] + [folder / name for name in names]


def test_tests_mirror_the_package():
    strays = [
        str(test.relative_to(TESTS))
        for test in TESTS.rglob("test_*.py")
        if test.stem not in ABOUT_THE_WHOLE
        and test.relative_to(TESTS).parts[0] not in OF_THEIR_OWN
        and not any(thing.exists() for thing in subjects(test))
    ]
    assert strays == []


def test_no_file_is_long():
    assert [str(path) for path in PACKAGE.rglob("*.py") if lines(path) > 400] == []


def test_the_median_file_is_about_a_hundred_lines():
    assert median(lines(p) for p in PACKAGE.rglob("*.py") if p.name != "__init__.py") <= 120
