"""A stretch of time written as an EDTF interval, to the second."""

from timeline_app.model.calendar import civil


def span_text(start: int, end: int) -> tuple[str, str]:
    """The first and the last second of the stretch from ``start`` to before ``end``.

    Reading the interval of the two gives the same stretch back. EDTF has no seconds in years of
    more than four digits: there the two are whole years.
    """
    return _second(start), _second(end - 1)


def _second(instant: int) -> str:
    year, month, day, second = civil(instant)
    if not -9999 <= year <= 9999:
        return f"Y{year}"
    sign = "-" if year < 0 else ""
    clock = f"{second // 3600:02d}:{second // 60 % 60:02d}:{second % 60:02d}"
    return f"{sign}{abs(year):04d}-{month:02d}-{day:02d}T{clock}"
