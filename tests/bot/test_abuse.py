"""Insults and advertising: only when a message is nothing else; who tells of an insult is heard."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bot import abuse
from bot.abuse import is_abuse, is_spam
from bot.language_data import folders, read_examples, read_tests
from bot.languages import get_languages
from social_map.taxonomy import CRISIS_INTENTS, HELP_INTENTS


@pytest.mark.parametrize(
    "text",
    [
        "kutbot", "Klootzak!!", "kuuuuut", "je bent echt een domme bot", "krijg de kanker",
        "fuck you stupid robot", "f*ck you", "are you stupid?",
        "sen salak mısın", "SİKTİR GİT lan", "gerizekalısın",
        "يا حمار", "انت غبي", "كس امك يا حيوان", "ya 7mar",
        "برو گمشو احمق", "bishoor",
        "spierdalaj", "ty głupi bocie", "jesteś idiotą",
        "иди нахуй", "тупой бот", "пішов нахуй", "дурний бот",
        "waxaad tahay doqon", "ንስኻ ዓሻ ኢኻ",
        "ta gueule", "t'es vraiment nul", "nique ta mère !!!",
        "eres un inútil", "hijo de puta", "vete a la mierda pinche bot",
    ],
)  # fmt: skip
def test_insults(text: str) -> None:
    """In twelve languages, stretched, in capitals, with words around them."""
    assert is_abuse(text)


@pytest.mark.parametrize(
    "text",
    [
        "hij noemt mij een hoer", "mijn man zegt dat ik dom ben", "ze riepen kankerturk naar mij",
        "ik word op straat uitgescholden voor hoer", "ik ben een sukkel", "ze slaan me die klootzakken",
        "my boss called me a stupid bitch", "he hits me, bastard", "fuck my life",
        "kocam bana salak diyor", "komşum bana orospu dedi",
        "جارتي بتقول عني شرموطة", "زوجي بيقلي يا حمارة وبيضربني",
        "شوهرم بهم میگه احمق", "mąż mówi do mnie kurwo",
        "муж называет меня тупой дурой", "чоловік каже що я дурна",
        "ninkaygu wuxuu i yiraahdaa doqon", "ሰብኣየይ ዓሻ ኢኺ ይብለኒ",
        "mon mari m'appelle connasse", "mi marido me dice puta",
        "kanker", "köpek", "shit ik heb een boete", "garbage everywhere", "", "🖕",
    ],
)  # fmt: skip
def test_who_tells_of_an_insult_or_swears_about_a_problem_is_heard(text: str) -> None:
    """Discrimination, violence and problems are told in the words that were said."""
    assert not is_abuse(text)


@pytest.mark.parametrize(
    "text",
    [
        "Earn $500 daily with bitcoin, join t.me/richnow", "t.me/+AbCdEf", "https://t.me/joinchat/Ab1",
        "Кредит без отказа! https://t.me/zaim", "инвестируй в крипту с нами гарантия",
        "Snel lening nodig zonder BKR, klik www.lening.example",
        "Bitcoin trading guaranteed profit, DM me", "pożyczki bez bik https://x.example",
        "اربح 500$ يوميا t.me/abc", "Casino bonus 200% www.casino.example",
        "Préstamos rápidos @prestamos_ya",
    ],
)  # fmt: skip
def test_advertising(text: str) -> None:
    """An offer with a link, several offers, or a bare invitation to a channel."""
    assert is_spam(text)


@pytest.mark.parametrize(
    "text",
    [
        "ik kan mijn lening niet betalen", "kredi borcum var ödeyemiyorum", "у меня кредит",
        "I was scammed with crypto, they said t.me/xyz", "Ik ben opgelicht via t.me/xx met bitcoin",
        "меня обманули с криптой t.me/abc", "is dit echt? https://t.me/abc bitcoin",
        "mijn zoon is verslaafd aan casino's, www.holland.example", "wat is krediet",
        "zie https://gemeente.example", "schulden", "lening",
        "حولت 500$ وطلع نصب t.me/abc استثمار", "",
    ],
)  # fmt: skip
def test_who_asks_about_money_is_no_advertiser(text: str) -> None:
    """Debts, gambling and fraud are questions of residents."""
    assert not is_spam(text)


def test_no_question_of_a_resident_is_taken_for_either() -> None:
    """All examples and test sentences of help and of danger, in all languages."""
    serious = {*HELP_INTENTS, *CRISIS_INTENTS}
    sentences = [
        sentence
        for code in folders()
        for sentence in (*read_examples(code), *read_tests(code))
        if serious.intersection(sentence.intents)
    ]
    assert len(sentences) > 20_000
    wrong = [s.where for s in sentences if is_abuse(s.text) or is_spam(s.text)]
    assert wrong == []


def test_every_language_has_its_words() -> None:
    """Twelve languages, each with words around insults, all of them text."""
    content = yaml.safe_load(abuse._DATA.read_text(encoding="utf-8"))
    assert set(content["insults"]) == set(content["around"]) == set(get_languages())
    words = [
        w for part in ("insults", "around") for listed in content[part].values() for w in listed
    ]
    assert [
        w for w in (*words, *content["offers"], *content["own"]) if not isinstance(w, str)
    ] == []


@given(st.text(max_size=400))
def test_any_text_is_read(text: str) -> None:
    """Never an error."""
    assert is_abuse(text) in (True, False)
    assert is_spam(text) in (True, False)
