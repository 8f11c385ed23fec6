"""XML that other programs wrote, read without following what it declares."""

from pathlib import Path
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from timeline_app.storage.formats.imported import FormatError, read_bytes


def read_xml(path: Path, root: str, program: str) -> Element:
    """The root of the file, which must be named so.

    Raises:
        FormatError: it is no XML, declares entities, or is another program's.
    """
    try:
        found = fromstring(read_bytes(path))
    except ParseError as fault:
        raise FormatError(f"this is not XML: {fault}", "这不是 XML 文件") from fault
    except DefusedXmlException as fault:
        raise FormatError(
            "this XML declares entities, which are not read", "这个 XML 声明了实体，不予读取"
        ) from fault
    except (ValueError, LookupError) as fault:
        raise FormatError(
            f"the encoding of this XML cannot be read ({fault})", "这个 XML 的编码无法识别"
        ) from fault
    if found.tag != root:
        raise FormatError(
            f"this is no file of {program}: it does not begin with <{root}>",
            f"这不是 {program} 的文件：开头没有 <{root}>",
        )
    return found
