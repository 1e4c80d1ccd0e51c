"""What is still English, the form of address, the resident's sex, likeness to English."""

from __future__ import annotations

import pytest

from bot.translating.wording import check
from tests.bot.translating_fakes import checks, says, spoken


@pytest.mark.parametrize(
    ("code", "text", "english", "names"),
    [
        ("nl", "I cannot do that", "I cannot do that", ["same"]),
        ("nl", "Go on", "Go on", ["same"]),
        ("nl", "LGBTQI+", "LGBTQI+", []),
        ("tr", "Lütfen write what you need", "Please write what you need", ["english"]),
        ("tr", "Lütfen yazın", "Please write", []),
        ("ru", "Напишите in your own words please", "Write", ["latin"]),
        ("ru", "Digital help", "Help with computers", ["latin"]),
        ("ar", "الكمبيوتر، DigiD", "Computer, DigiD", []),
    ],
)
def test_english_left_over(code: str, text: str, english: str, names: list[str]) -> None:
    """The same text, English words, or a run of Latin words in another script."""
    assert checks(check, says(code, text, english)) == names


@pytest.mark.parametrize(
    ("code", "wrong", "right"),
    [
        ("nl", "Wat kan ik voor u doen?", "Wat kan ik voor je doen, ook nu?"),
        ("fr", "Dis-moi ce que tu veux", "Dites-moi ce que vous voulez sur ce ton"),
        ("fr", "Je t’aide", "Je vous aide"),
        ("es", "Cuéntame tu problema", "Cuénteme su problema"),
        ("tr", "Sana yardım ederim", "Size yardım ederim"),
        ("pl", "Czy może Pani napisać?", "Czy możesz napisać? Pomogę panującym."),
        ("ru", "Я помогу тебе", "Я помогу вам, это твёрдо"),
        ("uk", "Я допоможу тобі", "Я допоможу вам"),
        ("fa", "من به تو کمک می‌کنم", "من توی محله به شما کمک می‌کنم"),
        ("so", "Idinka ayaan idin caawinayaa", "Adiga ayaan ku caawinayaa"),
        ("ti", "ንስኻ እንታይ ትደሊ", "ንስኹም እንታይ ትደልዩ"),
    ],
)
def test_the_form_of_address(code: str, wrong: str, right: str) -> None:
    """As the heads of the files say: je, vous, usted, siz, ty, вы, ви, شما, adiga, ንስኹም."""
    assert "address" in checks(check, says(code, wrong))
    assert checks(check, says(code, right)) == []


def test_residents_examples_may_speak_as_people_speak() -> None:
    """What a resident says in an example is not what the bot says."""
    assert checks(check, spoken("nl", "welcome-examples = “Kunt u mij helpen?”\n")) == []


@pytest.mark.parametrize(
    ("code", "wrong", "right"),
    [
        ("pl", "Co zrobiłeś?", "Co się stało?"),
        ("pl", "Co powiedziałaś?", "Co było mówione?"),
        ("ru", "Простите, я не понял", "Простите, не получилось понять"),
        ("ru", "Вы написал(а)", "Вы написали"),
        ("uk", "Вибачте, я не зрозумів", "Вибачте, я не розумію"),
        ("fr", "Vous êtes arrivé(e)", "Vous voilà ici"),
        ("es", "Bienvenido", "Hola"),
        ("es", "Si está preocupado/a", "Si algo le preocupa"),
        ("ar", "هل تريدُ أنتِ", "هل يمكنك الكتابة"),
    ],
)
def test_nobodys_sex_is_assumed(code: str, wrong: str, right: str) -> None:
    """Neither the resident's nor the bot's."""
    assert checks(check, says(code, wrong)) == ["gendered"]
    assert checks(check, says(code, right)) == []


@pytest.mark.parametrize(
    ("text", "english", "names"),
    [
        ("📍 Locatie", "📍 Location", []),
        ("Locatie", "📍 Location", ["symbols"]),
        ("Bel 112 nu", "Call 113 now", ["numbers"]),
        ("Deze mensen helpen.", "These people help:", ["colon"]),
        ("gratis.", "free", ["stop"]),
        ("Gratis", "free", ["capital"]),
        ("{ $place } is ver", "Far is { $place }", []),
    ],
)
def test_likeness_to_english(text: str, english: str, names: list[str]) -> None:
    """The same symbols and numbers, a colon before a list, no full stop after a fact."""
    assert checks(check, says("nl", text, english)) == names


def test_as_many_lines_as_english() -> None:
    """A line that is lost is a fact that is lost."""
    found = spoken("nl", "a =\n    Een\n    twee\n", "a = One\n")
    assert checks(check, found) == ["lines"]


def test_the_colon_of_the_script() -> None:
    """Tigrinya has its own."""
    assert checks(check, says("ti", "ጽሓፉ፦", "Write:")) == []


def test_a_button_has_no_full_stop() -> None:
    """It is no sentence."""
    assert checks(check, spoken("nl", "a = Stop.\n", buttons=("a",))) == ["button_stop"]
