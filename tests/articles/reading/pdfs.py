"""Small PDF files, written by hand."""

MIDDLE = 72, 720


def pdf(*pages, info=b"", locked=False):
    """Pages of lines in Helvetica, as bytes."""
    count = len(pages)
    kids = b" ".join(b"%d 0 R" % (4 + 2 * n) for n in range(count))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, count),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for n, lines in enumerate(pages):
        shown = b"T* ".join(b"(%s) Tj " % line.encode("cp1252") for line in lines)
        stream = b"BT /F1 12 Tf 14 TL %d %d Td %s ET" % (*MIDDLE, shown)
        objects += [
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> >> >>" % (5 + 2 * n),
            b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        ]
    objects.append(b"<< %s >>" % info)
    trailer = b"/Root 1 0 R /Info %d 0 R" % len(objects)
    if locked:
        keys = b"<%s>" % (b"41" * 32)
        objects.append(
            b"<< /Filter /Standard /V 1 /R 2 /O %s /U %s /P -4 >>" % (keys, b"<%s>" % (b"42" * 32))
        )
        trailer += b" /Encrypt %d 0 R /ID [<30> <30>]" % len(objects)
    return _put_together(objects, trailer)


def _put_together(objects, trailer):
    data, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, start=1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return (
        data
        + b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table)
        + b"trailer\n<< /Size %d %s >>\nstartxref\n%d\n%%%%EOF" % (size, trailer, len(data))
    )
