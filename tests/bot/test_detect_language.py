"""Which language a message is in, before our own identifier is loaded, and what we answer in."""

from __future__ import annotations

import pytest

from bot import detect_language
from bot.detect_language import Detected, answer_language, detect
from bot.script import script_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("ነብሰይ ከጥፍእ ደልየ", "ti"),
        ("ስራሕ እደሊ ኣለኹ ኣብ ሮተርዳም", "ti"),
        ("ቤት እፈልጋለሁ እባክዎን እርዱኝ", "am"),
        ("እንዴት ነው ደች መማር የምችለው", "am"),
        ("ik heb geen geld meer voor de huur", "nl"),
        ("не могу заплатить за квартиру", "ru"),
        ("не можу заплатити за квартиру, допоможіть", "uk"),
        ("我没有钱付房租", "zh"),
        ("nu am bani pentru chirie, ce fac", "ro"),
    ],
)
def test_language_of_one_message(text: str, language: str) -> None:
    """Script and the general detector alone tell these."""
    assert detect(text).language == language


@pytest.mark.parametrize(
    ("text", "scores", "language"),
    [
        ("имам план, чакам само децата да заспят", {"bg": 0.97, "ru": 0.03}, "bg"),
        ("имам план, чакам само децата да заспят", {"bg": 0.6, "ru": 0.4}, "ru"),
        ("имам план, ы", {"bg": 0.97, "ru": 0.03}, "ru"),
        ("voedselbank ми отказа, има ли друго място", {"bg": 0.7, "ru": 0.01, "nl": 0.29}, "bg"),
        ("какво да правя", {"": 0.9}, "ru"),
    ],
)
def test_bulgarian_without_its_letters(
    text: str, scores: dict[str, float], language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Our own identifier has to be sure, and no letter may be of Russian or Ukrainian."""
    monkeypatch.setattr(detect_language, "_general", lambda _: (("ru", 0.9),))
    assert detect(text, scores).language == language


@pytest.mark.parametrize(
    ("text", "script"),
    [("سلام", "Arab"), ("uitkering من", "Latn"), ("привет DigiD", "Cyrl"), ("ሰላም", "Ethi"),
     ("123 🙂", "Zyyy"), ("こんにちは世界", "Jpan"), ("你好", "Hani")],
)  # fmt: skip
def test_script(text: str, script: str) -> None:
    """ISO 15924; a Dutch word inside does not count against a script."""
    assert script_of(text) == script


@pytest.mark.parametrize(
    ("detected", "remembered", "fixed", "client", "expected"),
    [
        (Detected("tr", "Latn", 0.99, 6), None, None, "nl", ("tr", True)),
        (Detected("nl", "Latn", 0.9, 1), "tr", None, "tr", ("tr", True)),
        (Detected("nl", "Latn", 0.9, 6), "tr", None, None, ("nl", True)),
        (Detected("nl", "Latn", 0.9, 6), "tr", "tr", None, ("tr", True)),
        (Detected("ro", "Latn", 0.99, 6), None, None, "ro", ("en", False)),
        (Detected("ro", "Latn", 0.99, 6), None, None, "fr-BE", ("fr", True)),
        (Detected("fy", "Latn", 0.99, 6), None, None, "en", ("nl", True)),
        (Detected("srn", "Latn", 0.99, 6), None, None, None, ("nl", True)),
        (Detected("und", "Zyyy", 0.0, 1), "ar", None, "nl", ("ar", True)),
        (Detected("und", "Zyyy", 0.0, 1), None, None, "nl", ("nl", True)),
    ],
)
def test_answer_language(
    detected: Detected,
    remembered: str | None,
    fixed: str | None,
    client: str | None,
    expected: tuple[str, bool],
) -> None:
    """Chosen, written (or Dutch for who reads it), remembered, the phone's; else English and Dutch."""
    answer = answer_language(detected, remembered=remembered, fixed=fixed, client=client)
    assert answer == expected


@pytest.mark.parametrize(
    ("text", "scores", "expected"),
    [
        ("گم کردم کارمو، نمیدونم چطور uitkering بگیرم", {"ckb": 0.5, "fa": 0.3, "ps": 0.2}, "fa"),
        ("شو بقدر اعمل هلق", {"ckb": 0.6, "ar": 0.4}, "ar"),
        ("من کارم نییە و پارەم پێ نەماوە", {"ckb": 0.9, "fa": 0.1}, "ckb"),
        ("زه کار غواړم خو ژبه مې نه ده زده", {"ps": 0.9, "fa": 0.1}, "ps"),
        ("мне нужна работа, ничего не понимаю", {"bg": 0.6, "ru": 0.4}, "ru"),
    ],
)
def test_a_language_that_the_bot_does_not_write_needs_its_own_letters(
    text: str, scores: dict[str, float], expected: str
) -> None:
    """Who writes Persian, Arabic or Russian is answered in it, whatever else it resembles."""
    assert detect(text, scores).language == expected


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("我收到税务局的信，看不懂", "zh"),
        ("مجھے گھر سے نکال رہے ہیں", "ur"),
        ("немам новца за кирију, љубим вас", "sr"),
    ],
)
def test_letters_tell_languages_that_the_bot_does_not_write(text: str, code: str) -> None:
    """Chinese, Urdu and Serbian are no Japanese, Persian or Russian."""
    scores = {"fa": 0.4, "ar": 0.1, "ur": 0.3, "ru": 0.4, "sr": 0.3, "uk": 0.1, "": 1.0}
    only = {
        k: v
        for k, v in scores.items()
        if k in {"zh": "", "ur": "fa ar ur", "sr": "ru sr uk"}[code].split() or not k
    }
    if code != "zh":
        only[code] = 0.6
    assert detect(text, only).language == code
