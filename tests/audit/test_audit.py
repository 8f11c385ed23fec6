"""All screens, in all languages, sizes and themes: nothing cut, covered, nameless, pale or small."""

import pytest

from tests.audit import kiosk
from tests.audit.checks import breaches
from tests.audit.editing import EDITING
from tests.audit.screens import LOOKS, SAMPLE, SCREENS, collection, walk

pytestmark = pytest.mark.gui


@pytest.fixture
def audited(qtbot, tmp_path, record_property):
    path = collection(tmp_path)

    def audit(looks, wanted):
        found, screens = [], 0
        for look in looks:
            for name, hall in walk(qtbot, path, look, wanted):
                screens += 1
                found += [f"{look}, {name}: {breach}" for breach in breaches(hall.window)]
        record_property("counted", f"audit: {screens} screens, {len(found)} violations")
        assert screens == len(looks) * len(wanted)
        return found

    return audit


@pytest.fixture
def audited_from_afar(qapp, tmp_path, record_property):
    path = collection(tmp_path)

    def audit(looks, wanted):
        found, screens = [], 0
        for look in looks:
            for name, hall in kiosk.walk(path, look, wanted):
                screens += 1
                found += [f"{look}, {name}: {b}" for b in kiosk.breaches(hall.window)]
        record_property(
            "counted", f"audit: {screens} screens for visitors, {len(found)} violations"
        )
        return found

    return audit


@pytest.mark.parametrize("look", [SAMPLE[0], pytest.param(SAMPLE[1], marks=pytest.mark.slow)])
def test_a_sample_of_the_screens(audited, look):
    assert audited([look], SCREENS | {"form": EDITING["form"]}) == []


@pytest.mark.slow
@pytest.mark.parametrize("screens", [SCREENS, EDITING], ids=["stage", "edit mode"])
def test_all_screens(audited, screens):
    assert audited(LOOKS, screens) == []


def test_a_sample_of_the_screens_for_visitors(audited_from_afar):
    assert audited_from_afar(kiosk.SAMPLE, kiosk.FEW) == []


@pytest.mark.slow
def test_all_screens_for_visitors(audited_from_afar):
    assert audited_from_afar(kiosk.LOOKS, kiosk.SCREENS) == []
