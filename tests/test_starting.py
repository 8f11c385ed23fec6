import gc
import subprocess
import sys

from timeline_app.starting import importing


def test_imports_are_not_looked_through_for_garbage():
    gc.unfreeze()
    with importing():
        assert not gc.isenabled()
    assert gc.isenabled()
    assert gc.get_freeze_count() > 1000
    gc.unfreeze()


def test_what_comes_first_needs_no_qt():
    script = (
        "import sys; from timeline_app.starting import importing\n"
        "with importing(): raise SystemExit('PySide6' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
