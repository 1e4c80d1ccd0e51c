"""Signs, letters and spaces; every mistake planted, every right text left alone."""

from __future__ import annotations

import pytest

from bot.translating.signs import check, mixed
from tests.bot.translating_fakes import checks, says

RIGHT = [
    ("ar", "أهلاً، هل تحتاج إلى مساعدة؟ الساعة 09:00 (DigiD)."),
    ("ar", "رقم 1,5 متر؛ { $place }."),
    ("fa", "می‌خواهم کمک کنم، «اینجا» بنویسید: { $link }"),
    ("ti", "ሰላም፣ እንታይ ክሕግዘኩም? ንዓና ጽሓፉ፦ { $link }"),
    ("ti", "ኣብ 09:00 ክፉት እዩ። { $place }።"),
    ("ru", "Здравствуйте! Я Wegwijzer, чат-бот (IND)."),
    ("uk", "Ім’я називати не обов’язково: «так»."),
    ("fr", "Bonjour\u00a0! Je cherche «\u00a0ici\u00a0»\u00a0: { $place }, d’accord\u00a0?"),
    ("es", "¿Dónde vive? ¡Hola! Así: { $place }."),
    ("pl", "Napisz „tak”, albo „nie”."),
    ("nl", "Bel 112 (dag en nacht), of kijk op www.113.nl. Om 09:00 t/m 17:00?"),
    ("so", "Go'aan ma gaari karo; af-Hollandiga waa adag."),
    ("tr", "Hollanda'da 👨‍👩‍👧 aile 🛡️ için"),
    ("zh", "你好，请写下：{ $place }。"),
]


@pytest.mark.parametrize(("code", "text"), RIGHT)
def test_what_is_right_is_left_alone(code: str, text: str) -> None:
    """No false alarm on ordinary texts of a language."""
    assert checks(check, says(code, text)) == []


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("ar", "الساعة ٩ صباحاً", "digit"),
        ("fa", "۴ رقم", "digit"),
        ("ar", "أهلاً, كيف", "punctuation"),
        ("fa", "کجا?", "punctuation"),
        ("ar", "أولاً; ثانياً", "punctuation"),
        ("ti", "ሰላም, ደሓን", "punctuation"),
        ("ti", "ሰላም. ደሓን", "punctuation"),
        ("ti", "ጽሓፉ: ሕጂ", "punctuation"),
        ("zh", "你好,请写", "punctuation"),
        ("nl", "Waar؟", "strange_sign"),
        ("ru", "Где вы живётe?", "mixed"),
        ("uk", "Я нe знаю", "mixed"),
        ("uk", "Мы знаем", "not_letter"),
        ("ru", "Мова і мир", "not_letter"),
        ("fa", "كمك لازم است", "not_letter"),
        ("ar", "هذا ککتاب", "not_letter"),
        ("es", "Dónde vive?", "spanish"),
        ("es", "Hola!", "spanish"),
        ("ar", "مرحبا \u200e112", "direction"),
        ("nl", "hal\u00adlo", "hidden"),
        ("ar", "می\u200cخ", "hidden"),
        ("nl", "ide\u0308e", "not_nfc"),
        ("nl", "twee  spaties", "double_space"),
        ("nl", "wat ?", "space_before"),
        ("ar", "هنا ، هناك", "space_before"),
        ("fr", "Où ?", "space_french"),
        ("fr", "Où?", "space_french"),
        ("fr", "« ici »", "space_french"),
        ("nl", "ja,nee", "space_after"),
        ("ar", "هنا،هناك", "space_after"),
        ("nl", "(open", "pair"),
        ("nl", "“open", "pair"),
        ("ru", "«так", "pair"),
        ("pl", "„tak", "pair"),
        ("nl", 'zo "dan', "pair"),
        ("ar", "Wegwijzer هنا", "begins_latin"),
    ],
)  # fmt: skip
def test_each_mistake_is_found(code: str, text: str, name: str) -> None:
    """Also the mistakes that nobody can see."""
    assert name in checks(check, says(code, text))


def test_an_invisible_sign_is_named() -> None:
    """Nobody can see it, so its number and name are told."""
    (finding,) = check(says("nl", "hal\u200blo"))
    assert "U+200B ZERO WIDTH SPACE" in finding.text("en")


def test_a_line_that_begins_with_a_value_takes_its_direction_from_what_follows() -> None:
    """Values arrive isolated: they turn nothing around."""
    assert checks(check, says("ar", "{ $place }، على بعد")) == []


@pytest.mark.parametrize(
    ("word", "expected"), [("раdio", True), ("radio", False), ("أهلًا", False), ("Ім’я", False)]
)
def test_mixed_words(word: str, expected: bool) -> None:
    """Two scripts in one word; vowel signs belong to their script."""
    assert mixed(word) is expected
