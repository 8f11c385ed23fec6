import pytest

from tests.views.presenter.halls import Hall


@pytest.fixture
def hall(qapp, monkeypatch):
    """Begins shows, and ends them."""
    running = []

    def begin(**about):
        running.append(Hall(monkeypatch, **about))
        return running[-1]

    yield begin
    for each in running:
        each.end()
