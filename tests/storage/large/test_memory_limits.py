"""Groups of processes may have less memory than the machine has."""

import pytest

from timeline_app.storage.large.memory_limits import left


@pytest.fixture
def groups(tmp_path):
    """Two groups, one in the other; this process is in the inner one."""
    inner = tmp_path / "groups" / "system.slice" / "kiosk.service"
    inner.mkdir(parents=True)
    (tmp_path / "own").write_text("4:memory:/elsewhere\n0::/system.slice/kiosk.service\n")
    return tmp_path / "groups"


def limit(group, most, used):
    (group / "memory.max").write_text(f"{most}\n")
    (group / "memory.current").write_text(f"{used}\n")
    (group / "memory.stat").write_text("anon 7\nactive_file 20\ninactive_file 3\n")


def found(groups):
    return list(left(groups.parent / "own", groups))


def test_each_group_leaves_what_it_may_still_use(groups):
    limit(groups / "system.slice", 1000, 500)
    limit(groups / "system.slice" / "kiosk.service", 300, 100)
    assert found(groups) == [223, 523]


def test_a_group_without_a_limit_says_nothing(groups):
    limit(groups / "system.slice", "max", 500)
    assert found(groups) == []


def test_what_cannot_be_read_says_nothing(groups):
    (groups / "system.slice" / "memory.max").write_text("\n")
    assert found(groups) == []
    (groups.parent / "own").write_text("4:memory:/elsewhere\n")
    assert found(groups) == []
    assert list(left(groups / "missing", groups)) == []
