import pytest

from timeline_app.storage.formats.imported import FormatError, read_text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_is_read(tmp_path, encoding):
    (tmp_path / "a").write_bytes("许昌 é".encode(encoding))
    assert read_text(tmp_path / "a") == "许昌 é"


def test_another_encoding_is_refused(tmp_path):
    (tmp_path / "a").write_bytes("许昌".encode("gb18030"))
    with pytest.raises(FormatError, match="UTF-8"):
        read_text(tmp_path / "a")
