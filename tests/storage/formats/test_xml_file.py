import pytest

from timeline_app.storage.formats.imported import FormatError
from timeline_app.storage.formats.xml_file import read_xml

BOMB = """<?xml version="1.0"?><!DOCTYPE data [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>
<data>&b;</data>"""
OUTSIDE = '<!DOCTYPE data [<!ENTITY a SYSTEM "file:///etc/hostname">]><data>&a;</data>'


@pytest.mark.parametrize("text", [BOMB, OUTSIDE])
def test_entities_are_refused(tmp_path, text):
    path = tmp_path / "a.xml"
    path.write_text(text)
    with pytest.raises(FormatError, match="entities"):
        read_xml(path, "data", "SIMILE Timeline")


@pytest.mark.parametrize(
    "data",
    [b"", b"<data>", b"\x00\xff", b"<other/>", b'<?xml version="1.0" encoding="nonsense"?><data/>'],
)
def test_what_is_no_such_xml_gets_one_sentence(tmp_path, data):
    path = tmp_path / "a.xml"
    path.write_bytes(data)
    with pytest.raises(FormatError, match=r"\w"):
        read_xml(path, "data", "SIMILE Timeline")


def test_a_missing_file_and_a_folder_get_one_sentence(tmp_path):
    with pytest.raises(FormatError, match="no such file"):
        read_xml(tmp_path / "none.xml", "data", "SIMILE Timeline")
    with pytest.raises(FormatError, match="folder"):
        read_xml(tmp_path, "data", "SIMILE Timeline")
