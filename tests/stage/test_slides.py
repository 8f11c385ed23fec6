import pytest

from tests.views.explore.shipped import shipped
from timeline_app.model.progress import CancelledError
from timeline_app.presenting.program import program
from timeline_app.render.theme import DARK
from timeline_app.stage.hall.gauge import Gauge
from timeline_app.stage.hall.picture import HallPictures
from timeline_app.stage.slides import slides

pytestmark = pytest.mark.gui
STOPS = program(shipped()).stops[:3]


@pytest.fixture
def pictures(qapp):
    return HallPictures(shipped(), STOPS, (Gauge(640, 360), DARK, "en"))


def test_each_stop_has_its_slides_in_order(pictures, tmp_path):
    made = slides(pictures, len(STOPS), tmp_path / "new")
    assert sorted((tmp_path / "new").iterdir()) == list(made)
    assert {each.name[:8] for each in made} == {"slide-01", "slide-02", "slide-03"}
    assert len({each.read_bytes() for each in made}) == len(made)


def test_what_was_stopped_leaves_nothing_behind(pictures, tmp_path):
    def stop(share):
        if share > 0:
            raise CancelledError

    with pytest.raises(CancelledError):
        slides(pictures, len(STOPS), tmp_path / "new", stop)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_there_stays_as_it_is(pictures, tmp_path):
    with pytest.raises(FileExistsError):
        slides(pictures, len(STOPS), tmp_path)
    assert tmp_path.exists()
