import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.articles.sentences import sentence


@pytest.mark.parametrize(
    ("text", "at", "found"),
    [
        ("先有茶摊。后有石板路。", "茶", "先有茶摊。"),
        ("先有茶摊。后有石板路。", "后", "后有石板路。"),
        ("没有句号", "句", "没有句号"),
        ("他说：“一斤就是一斤。早晚都一样。”然后走了。", "早", "他说：“一斤就是一斤。早晚都一样。”"),
        ("他说：“一斤就是一斤。早晚都一样。”然后走了。", "走", "然后走了。"),
        ("开市了。“我来。我先来。”2月7日，他写道。完。", "写", "“我来。我先来。”2月7日，他写道。"),
        ("开市了。“我来。我先来。”2月7日，他写道。完。", "先", "“我来。我先来。”2月7日，他写道。"),
        ("「好。」他說。後來呢？", "說", "「好。」他說。"),
        ("他说“走！”（众人笑。）雨停了。", "众", "（众人笑。）"),
        ("少了一个“引号。后面还有。", "后", "后面还有。"),
        ("占比达63%……这是去年。", "这", "这是去年。"),
        ("Mr. Smith crossed on 3 Jan. 1871. He came back.", "crossed", "Mr. Smith crossed on 3 Jan. 1871."),
        ("The U.S. Army built it. No. 5 did.", "Army", "The U.S. Army built it."),
        ("The U.S. Army built it. No. 5 did.", "5", "No. 5 did."),
        ("“Go!” he said. Then he went.", "said", "“Go!” he said."),
        ('"Go! Now!" he said. Then he went.', "Now", '"Go! Now!" he said.'),
        ("He said, “Go.” Then he went.", "Go", "He said, “Go.”"),
        ("It was 1.5 m. high. It fell.", "high", "It was 1.5 m. high."),
    ],
)  # fmt: skip
def test_the_sentence_with_its_quotation(text, at, found):
    start, end = sentence(text, text.index(at))
    assert text[start:end] == found


@given(st.text('一。！“”「」（）"ab. A', max_size=60), st.data())
def test_the_sentences_of_a_paragraph_leave_nothing_out(text, data):
    at = data.draw(st.integers(0, max(0, len(text) - 1)))
    start, end = sentence(text, at)
    assert 0 <= start <= end <= len(text)
    assert not text[min(at, start) : start].strip()
    assert end > at or not text
    rest = "".join(text[a:b] for a, b in sorted({sentence(text, n) for n in range(len(text))}))
    assert "".join(rest.split()) == "".join(text.split())
