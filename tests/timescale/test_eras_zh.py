from itertools import pairwise

from timeline_app.timescale.eras_zh import ERAS


def test_each_emperors_era_ends_before_the_next_begins():
    # 天启 ended in the winter of 1627, and 崇祯 and 顺治 were counted in two realms in 1644
    eras = sorted(era for era in ERAS.values() if era.lunar)
    for earlier, later in pairwise(eras):
        assert earlier.first + earlier.years <= later.first + 1


def test_qing_eras_follow_one_another_without_a_gap():
    names = ("顺治", "康熙", "雍正", "乾隆", "嘉庆", "道光", "咸丰", "同治", "光绪", "宣统", "民国")
    for earlier, later in pairwise(ERAS[name] for name in names):
        assert earlier.first + earlier.years == later.first
