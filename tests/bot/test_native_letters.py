"""A message in Latin letters is put back into the letters of its language."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.native_letters import LETTERS, NativeWords, count_words

# As people write them in their own letters; none of the messages below is among them.
WRITTEN = {
    "bg": ["Търся работа в Хага, какво да правя?", "Шефът не ми плаща вече два месеца, нямам пари за квартира"],
    "ru": ["Я не могу заплатить за квартиру", "Хочу учить язык, где курсы?", "ребёнок болеет"],
    "uk": ["Де можна вчити мову? Хочу знайти роботу", "дитина хворіє"],
    "el": ["Δεν έχω λεφτά για το νοίκι", "θέλω να μάθω τη γλώσσα", "ψάχνω δουλειά"],
    "ka": ["სახლი არ მაქვს", "მინდა ენის სწავლა", "დახმარება მჭირდება"],
    "hy": ["տուն չունեմ", "ուզում եմ լեզու սովորել"],
    "ar": ["أحتاج مساعدة في الإيجار", "ما عندي فلوس", "بغيت نخدم", "ابني مريض"],
    "ti": ["ገንዘብ የብለይን", "ስራሕ ይደሊ ኣለኹ", "ክራይ ክኸፍል ኣይከኣልኩን"], "am": ["ቤት የለኝም", "እርዳታ እፈልጋለሁ"],
    "fa": ["خونه ندارم", "کمک میخوام برای بچه ام", "خسته شدم دیگه"],
    "ur": ["مجھے کرایہ دینا ہے", "پیسے نہیں ہیں", "بچہ بیمار ہے", "گھر میں پانی آتا ہے"],
    "hi": ["मुझे किराया देना है", "पैसे नहीं हैं", "लड़का बीमार है", "मैं अकेली हूँ"],
    "bn": ["আমি ভাড়া দিতে পারি না", "টাকা নাই", "কেউ কি সাহায্য করতে পারে", "যাই কোথায়"],
    "ps": ["زه کار غواړم", "پیسې نه لرم", "زما ماشوم ناروغه دی"],
    "ckb": ["پارەم نییە", "من ئیشم دەوێت", "منداڵەکەم نەخۆشە"],
}  # fmt: skip


def words(language: str) -> NativeWords:
    return NativeWords(language, count_words(WRITTEN[language]), {"uitkering", "gemeente", "de"})


@pytest.mark.parametrize(
    ("language", "typed", "expected"),
    [
        ("bg", "tarsq rabota v haga", "търся работа в хага"),
        ("bg", "6efat ne mi pla6ta", "шефът не ми плаща"),
        ("ru", "ya ne mogu zaplatit za kvartiru", "я не могу заплатить за квартиру"),
        ("ru", "rebenok boleet", "ребёнок болеет"),
        ("uk", "xochu vchyty movu", "хочу вчити мову"),
        ("el", "den exw lefta gia to noiki", "δεν έχω λεφτά για το νοίκι"),
        ("el", "8elw douleia", "θέλω δουλειά"),
        ("ka", "saxli ar maqvs", "სახლი არ მაქვს"),
        ("hy", "tun chunem", "տուն չունեմ"),
        ("ar", "ma 3ndi flous", "ما عندي فلوس"),
        ("ar", "mosa3ada", "مساعدة"),
        ("ti", "genzeb yebleyn", "ገንዘብ የብለይን"),
        ("am", "erdata efelgalehu", "እርዳታ እፈልጋለሁ"),
        ("fa", "komak mikham", "کمک میخوام"),
        ("fa", "dige khaste shodam", "دیگه خسته شدم"),
        ("ur", "mujhe kiraya dena hai", "مجھے کرایہ دینا ہے"),
        ("ur", "paise nahi, bacha bimar", "پیسے نہیں, بچہ بیمار"),
        ("hi", "mujhe kiraya dena hai", "मुझे किराया देना है"),
        ("hi", "paise nahi hain, larka bimaar hai", "पैसे नहीं हैं, लड़का बीमार है"),
        ("bn", "ami vara dite pari na", "আমি ভাড়া দিতে পারি না"),
        ("bn", "jai kothay", "যাই কোথায়"),
        ("ps", "za kar ghwaram", "زه کار غواړم"),
        ("ckb", "mndalakam naxosha", "منداڵەکەم نەخۆشە"),
    ],
)
def test_words_that_are_known(language: str, typed: str, expected: str) -> None:
    """However they are typed: with digits for letters, without short vowels."""
    assert words(language).rewrite(typed) == expected


@pytest.mark.parametrize(
    ("language", "typed", "expected"),
    [
        ("bg", "zhena", "жена"),
        ("ru", "shkola", "школа"),
        ("el", "gata", "γατα"),
        ("fa", "pul", "پول"),
    ],
)
def test_unknown_words_are_spelled(language: str, typed: str, expected: str) -> None:
    """By the table of letters."""
    assert words(language).rewrite(typed) == expected


def test_unknown_words_stay_where_people_mix_in_english() -> None:
    """A word of no vowels would be nobody's."""
    assert words("hi").rewrite("mujhe stock option dena hai") == "मुझे stock option देना है"


def test_dutch_words_numbers_and_signs_stay() -> None:
    """They are the same in any letters."""
    typed = "nqmam uitkering ot gemeente!! 2500 euro :("
    assert re.fullmatch(r"\w+ uitkering \w+ gemeente!! 2500 \w+ :\(", words("bg").rewrite(typed))


@given(st.sampled_from(sorted(LETTERS)), st.text(max_size=80))
def test_any_text(language: str, text: str) -> None:
    """Nothing fails, and nothing between words changes."""
    sign = r"(?:[^\W_]|[\u0900-\u0963\u0966-\u0dff])"  # vowels of Indian scripts are in words
    outside = re.compile(rf"{sign}+(?:['’`]{sign}+)*")
    assert outside.sub("", words(language).rewrite(text)) == outside.sub("", text)


@pytest.mark.parametrize("language", sorted(LETTERS))
def test_words_in_their_own_letters_find_themselves(language: str) -> None:
    """Typed as the table has them, they have the key under which they are kept."""
    letters = LETTERS[language]
    for word in count_words(WRITTEN[language]):
        latin = letters.romanised(word)
        assert letters.key(letters.plain(latin)[0]) == letters.key(latin)
