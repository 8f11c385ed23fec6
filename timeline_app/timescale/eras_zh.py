"""Chinese eras and those of modern Japan: their first year, and the number of their years.

Year N is the first year and N − 1 more. The years of emperors were lunar: they begin some weeks
after the Western year of that count, and their months are not Western months. Japan's have been since 1873.
"""

from typing import Final, NamedTuple


class Era(NamedTuple):
    """An era name; ``years`` is None where it goes on."""

    first: int
    """Astronomical."""
    years: int | None
    lunar: bool = True
    """Whether its months are those of the lunar calendar."""


ERAS: Final = {
    "民国": Era(1912, None, lunar=False),
    "宣统": Era(1909, 3),
    "光绪": Era(1875, 34),
    "同治": Era(1862, 13),
    "咸丰": Era(1851, 11),
    "道光": Era(1821, 30),
    "嘉庆": Era(1796, 25),
    "乾隆": Era(1736, 60),
    "雍正": Era(1723, 13),
    "康熙": Era(1662, 61),
    "顺治": Era(1644, 18),
    "崇祯": Era(1628, 17),
    "天启": Era(1621, 7),
    "万历": Era(1573, 48),
    "隆庆": Era(1567, 6),
    "嘉靖": Era(1522, 45),
    "正德": Era(1506, 16),
    "弘治": Era(1488, 18),
    "成化": Era(1465, 23),
    "永乐": Era(1403, 22),
    "洪武": Era(1368, 31),
    "开元": Era(713, 29),
    "贞观": Era(627, 23),
    "秦王政": Era(-245, 26),
    "明治": Era(1868, 45, lunar=False),
    "大正": Era(1912, 15, lunar=False),
    "昭和": Era(1926, 64, lunar=False),
    "平成": Era(1989, 31, lunar=False),
    "令和": Era(2019, None, lunar=False),
}
DYNASTIES: Final = "清|明|唐|中华"
"""What may stand before an era's name."""
SIMPLIFIED: Final = str.maketrans(
    "號紀約國緒後間時點為開從統順慶豐萬曆禎啟貞觀兩禮週億詳於葉來",
    "号纪约国绪后间时点为开从统顺庆丰万历祯启贞观两礼周亿详于叶来",
)
"""Traditional characters of dates and eras to simplified ones."""
