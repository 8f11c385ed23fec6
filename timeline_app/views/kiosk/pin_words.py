"""What the PIN pad says, in all languages of the kiosk at once: staff may know another one than visitors."""

from collections.abc import Sequence

from timeline_app.model.localized import Localized

STAFF = Localized({"zh": "工作人员：请输入 PIN", "en": "Staff: enter the PIN"})
LEFT = Localized({"zh": "还可以试 {} 次", "en": "Tries left: {}"})
WRONG = Localized({"zh": "PIN 不对，还可以试 {} 次", "en": "Wrong PIN. Tries left: {}"})
WAIT = Localized({"zh": "请等 {} 秒再试", "en": "Try again in {} seconds"})
TYPED = Localized({"zh": "已输入 {} 位", "en": "Digits: {}"})
RUB_OUT = Localized({"zh": "删除一位", "en": "Delete a digit"})
ENTER = Localized({"zh": "确定", "en": "Enter"})
BACK = Localized({"zh": "返回", "en": "Back"})


def said(words: Localized, languages: Sequence[str], *values: object) -> str:
    """The words in each of the languages, a line each."""
    return "\n".join(words.best(lang).format(*values) for lang in languages)
