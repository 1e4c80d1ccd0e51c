"""Messages in Latin letters, put back into the letters of their language.

Many people type Arabic, Persian, Bulgarian, Greek … in Latin letters, each in their own way; the
sentence encoder hardly knows that. Each word is looked up among the words of our own examples in the
language's letters, by a key that both spellings share; a word that is not there is spelled by the
table. Keys of Arabic, Persian, Urdu …, whose short vowels are not written, are consonants only; those of Indian
languages too, and without the breath of `kh`, `bh`, which many do not type.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from rapidfuzz import fuzz

# With the vowel signs of Indian scripts, which are no letters to Python.
_SIGN = r"(?:[^\W_]|[\u0900-\u0963\u0966-\u0dff])"
_WORD = re.compile(rf"{_SIGN}+(?:['’`]{_SIGN}+)*")
_SHORT = re.compile(r"(?<=[^aiu\W])[ai](?=[^aiu\W])")  # between consonants
_TWICE = re.compile(r"(.)\1+")
_LONG = 5  # letters
# Percent. Words that share a key but are less alike are other words: nonsense, most of all.
_ALIKE = 60
_MOST = 40  # candidates of one key that are looked at
_OFTEN = 4.0  # points for a word that is e times as frequent, of 100 for being spelled alike


@dataclass(frozen=True)
class Letters:
    """How a language is typed in Latin letters.

    Attributes:
        script: What it is written in (ISO 15924).
        table: Letter → Latin letters of the key, in pairs: `ж zh …`; `-` for none.
        typed: What people type → the same in letters of the key, longest first.
        vowels: Left out of keys.
        silent: Letters that are a vowel at the end of a word.
        unsaid: Letters that people often leave out at the end of a word.
        spelled: Whether words that are not found are spelled by the table; not where people mix in so much
            English that they are English, most of all, nor where nonsense would become a word (Sorani).
        otherwise: Other readings of what people type, for words that are not found else.
    """

    script: str
    table: str
    typed: Mapping[str, str] = field(default_factory=dict)
    vowels: str = ""
    silent: str = ""
    unsaid: str = ""
    spelled: bool = True
    otherwise: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def latin(self) -> dict[str, str]:
        """Letter of the language → Latin letters."""
        pairs = self.table.split()
        return {a: "" if b == "-" else b for a, b in zip(pairs[::2], pairs[1::2], strict=True)}

    @cached_property
    def native(self) -> dict[str, str]:
        """Latin letters → letter of the language, the first that the table names."""
        found: dict[str, str] = {}
        for letter, latin in self.latin.items():
            if latin:
                found.setdefault(latin, letter)
        return found

    @cached_property
    def _spelled(self) -> re.Pattern[str]:
        return re.compile(
            "|".join(map(re.escape, sorted(self.native, key=len, reverse=True))) + "|."
        )

    @cached_property
    def _readings(self) -> list[tuple[re.Pattern[str], Mapping[str, str]]]:
        readings = (
            [self.typed, {**self.typed, **self.otherwise}] if self.otherwise else [self.typed]
        )
        return [
            (re.compile("|".join(map(re.escape, sorted(one, key=len, reverse=True)))), one)
            for one in readings
        ]

    def plain(self, word: str) -> list[str]:
        """Return a typed word in the letters of the key, vowels included: its likeliest reading first."""
        word = word.casefold()
        return [
            pattern.sub(lambda found: one[found.group()], word)  # noqa: B023 (used at once)
            for pattern, one in self._readings
        ]

    def romanised(self, word: str) -> str:
        """Return a word of the language in the letters of the key."""
        end = ""
        if self.silent and len(word) > 1 and word[-1] in self.silent:
            word, end = word[:-1], "a"
        return "".join(map(self._sounds, self._written.findall(_taken_apart(word)))) + end

    def _sounds(self, letter: str) -> str:
        return self._apart.get(letter, "")

    @cached_property
    def _apart(self) -> dict[str, str]:
        """As `latin`, with what stands on or under a letter behind it."""
        return {_taken_apart(letter): latin for letter, latin in self.latin.items()}

    @cached_property
    def _written(self) -> re.Pattern[str]:
        return re.compile("|".join(sorted(map(re.escape, self._apart), key=len, reverse=True)))

    def spellings(self, word: str) -> list[str]:
        """Return how a word of the language is spelled in the letters of the key: usually in one way."""
        whole = self.romanised(word)
        if len(word) > 1 and word[-1] in self.unsaid:
            return [whole, self.romanised(word[:-1])]
        return [whole] if whole else []

    def key(self, latin: str) -> str:
        """Return what two spellings of one word share."""
        return _TWICE.sub(r"\1", latin.translate({ord(vowel): None for vowel in self.vowels}))

    def spell(self, latin: str) -> str:
        """Return a word in the language's letters by the table alone; in Arabic without short vowels.

        Return '' when it is not to be spelled.
        """
        if not self.spelled:
            return ""
        if self.script == "Arab":
            latin = _SHORT.sub("", latin)
        return self._spelled.sub(lambda found: self.native.get(found.group(), ""), latin)


# Of the names that Unicode gives Ethiopic letters: consonants and vowels as people type them.
_ETHIOPIC = re.compile("ETHIOPIC SYLLABLE (GLOTTAL |PHARYNGEAL |[A-Z]*?)(WA|OA|AA|EE|A|U|I|E|O)")
_CONSONANTS = {
    "HH": "h", "SZ": "s", "QH": "q", "C": "ch", "X": "h", "KX": "k", "DD": "d", "GG": "g", "TH": "t", "PH": "p",
    "TZ": "ts", "NY": "n", "GLOTTAL ": "", "PHARYNGEAL ": "",
}  # fmt: skip
_VOWELS = {"A": "e", "AA": "a", "EE": "e", "E": "", "WA": "wa", "OA": "o"}


def _ethiopic() -> str:
    """Return the table of Ethiopic letters: a consonant and a vowel each."""
    pairs = []
    for code in range(0x1200, 0x1360):
        if found := _ETHIOPIC.fullmatch(unicodedata.name(chr(code), "")):
            consonant, vowel = found.groups()
            latin = _CONSONANTS.get(consonant, consonant.lower())
            pairs.append(f"{chr(code)} {latin + _VOWELS.get(vowel, vowel.lower()) or '-'}")
    return " ".join(pairs)


_TYPED_ETHIOPIC = {
    "kh": "k", "gn": "n", "ny": "n", "tz": "ts", "x": "ts", "c": "ch", "th": "t", "ph": "p", "ee": "i", "ie": "e",
    "oo": "u", "ou": "u", "'": "", "’": "", "`": "", "ch": "ch", "sh": "sh", "ts": "ts", "zh": "zh", "qh": "q",
}  # fmt: skip
_CYRILLIC = (
    "а a б b в v г g д d е e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch ш sh"
    " ю yu я ya ь -"
)
_TYPED_CYRILLIC = {
    "kh": "h", "x": "h", "j": "zh", "ja": "ya", "ju": "yu", "ia": "ya", "iu": "yu", "c": "ts", "w": "v", "4": "ch",
    "6": "sh", "'": "", "’": "", "y": "i", "ya": "ya", "yu": "yu", "ch": "ch", "ts": "ts", "tch": "ch",
}  # fmt: skip
_ARABIC_OF_ASIA = (
    "ا a آ a أ a ب b پ p ت t ث s ج j چ ch ح h خ kh د d ذ z ر r ز z ژ zh س s ش sh ص s ض z ط t ظ z ع - غ gh ف f ق k ک k"
    " ك k گ g ل l م m ن n و u ی i ي i ى i ئ i ء - ؤ u"
)
_TYPED_ASIA = {
    "x": "kh", "q": "k", "c": "ch", "ch": "ch", "oo": "u", "ou": "u", "o": "u", "ee": "i", "ai": "e",
    "w": "u", "v": "u", "y": "i", "ph": "f", "'": "", "’": "",
}  # fmt: skip
_DEVANAGARI = (
    "अ a आ a इ i ई i उ u ऊ u ऋ ri ए e ऐ ai ओ o औ au ऑ o ा a ि i ी i ु u ू u ृ ri े e ै ai ो o ौ au ॉ o ं n ँ n ः h ् - क k ख kh ग g घ gh"
    " ङ n च ch छ ch ज j झ jh ञ n ट t ठ th ड d ढ dh ण n त t थ th द d ध dh न n प p फ f ब b भ bh म m य i ड़ r ढ़ rh ज़ j फ़ f क़ k ख़ kh ग़ g र r ल l व v श sh ष sh"
    " स s ह h"
)
_BENGALI = (
    "অ o আ a ই i ঈ i উ u ঊ u ঋ ri এ e ঐ oi ও o ঔ ou া a ি i ী i ু u ূ u ৃ ri ে e ৈ oi ো o ৌ ou ং n ঃ - ঁ - ্ - ক k খ kh গ g ঘ gh"
    " ঙ n চ ch ছ ch জ j ঝ jh ঞ n ট t ঠ th ড d ঢ dh ণ n ত t থ th দ d ধ dh ন n প p ফ f ব b ভ bh ম m য j য় i ড় r ঢ় rh র r ল l শ sh ষ sh স s"
    " হ h ৎ t"
)
_TYPED_INDIAN = {
    "chh": "ch", "ch": "ch", "c": "ch", "z": "j", "q": "k", "x": "ks", "ph": "f", "oo": "u", "ee": "i", "y": "i",
    "ng": "n", "'": "", "’": "",
}  # fmt: skip
LETTERS: Mapping[str, Letters] = {
    "bg": Letters("Cyrl", _CYRILLIC + " щ sht ъ a", {**_TYPED_CYRILLIC, "q": "ya", "iq": "ya", "@": "a"}),
    "ru": Letters("Cyrl", _CYRILLIC + " щ sh ъ - ы i э e ё e", {
        **_TYPED_CYRILLIC, "shch": "sh", "sch": "sh", "yo": "e", "jo": "e", "ye": "e", "j": "i", "q": "k", "yy": "i", "iy": "i",
    }),
    "uk": Letters("Cyrl", _CYRILLIC.replace("г g", "г h ґ h") + " щ sh і i ї i є ie", {
        **_TYPED_CYRILLIC, "shch": "sh", "sch": "sh", "ye": "ie", "je": "ie", "g": "h", "yi": "i", "ji": "i", "j": "i",
    }),
    "el": Letters("Grek",
        "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ ks ο o π p ρ r σ s ς s τ t υ i φ f χ x ψ ps ω o",
        {"8": "th", "ch": "x", "w": "o", "h": "i", "y": "i", "u": "i", "ou": "oi", "b": "v",
         "c": "k", "ph": "f", "j": "ks", "3": "ks", "4": "ps", "9": "th", "mp": "mp", "ks": "ks", "th": "th"},
    ),
    "ka": Letters("Geor",
        "ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ g ყ k შ sh ჩ ch"
        " ც ts ძ dz წ ts ჭ ch ხ x ჯ j ჰ h",
        {"kh": "x", "gh": "g", "q": "k", "y": "k", "c": "ts", "w": "ts", "tc": "ts", "tch": "ch", "f": "p", "'": "", "’": "",
         "ch": "ch", "ts": "ts"},
    ),
    "hy": Letters("Armn",
        "ա a բ b գ g դ d ե e զ z է e ը - թ t ժ zh ի i լ l խ x ծ ts կ k հ h ձ dz ղ g ճ ch մ m յ - ն n շ sh ո o չ ch պ p ջ j ռ r"
        " ս s վ v տ t ր r ց ts ւ - փ p ք k և ev օ o ֆ f",
        {"kh": "x", "gh": "g", "q": "k", "c": "ts", "w": "v", "y": "", "@": "", "u": "o", "ye": "e", "th": "t", "ph": "p",
         "ch": "ch", "ts": "ts", "'": "", "’": ""},
    ),
    "ar": Letters("Arab",
        "ا a أ a ي i إ i آ a ى a ة a ء - ئ - ؤ - ب b ت t ث t ج j ح h خ x د d ذ d ر r ز z س s ش sh ص s ض d ط t ظ z ع 3 غ gh ف f"
        " ق q ك k ل l م m ن n ه h و u پ b چ sh گ q ڤ f",
        {"ch": "sh", "sh": "sh", "kh": "x", "5": "x", "7": "h", "gh": "gh", "g": "q", "9": "q", "6": "t", "2": "", "8": "gh", "th": "t", "dh": "d",
         "ou": "u", "oo": "u", "ee": "i", "e": "a", "o": "u", "w": "u", "y": "i", "p": "b", "v": "f", "dj": "j", "'": "", "’": ""},
        vowels="aiu",
        otherwise={"g": "j", "2": "q", "9": "s"},
    ),
    "fa": Letters("Arab",
        "ا a آ a أ a ب b پ p ت t ث s ج j چ ch ح h خ x د d ذ z ر r ز z ژ zh س s ش sh ص s ض z ط t ظ z ع - غ q ف f ق q ک k ك k گ g"
        " ل l م m ن n و u ه h ی i ي i ئ i ء -",
        {"kh": "x", "gh": "q", "ch": "ch", "sh": "sh", "zh": "zh", "c": "ch", "oo": "u", "ou": "u", "o": "u", "ee": "i", "e": "a",
         "w": "u", "v": "u", "y": "i", "'": "", "’": ""},
        vowels="aiu",
        silent="ه",
    ),
    "ur": Letters("Arab", _ARABIC_OF_ASIA + " ہ h ھ h ں n ٹ t ڈ d ڑ r ے e ۓ e", _TYPED_ASIA,
        vowels="aeiouyhwv", silent="ہ", unsaid="ں", spelled=False),
    "ps": Letters("Arab", _ARABIC_OF_ASIA + " ه h ټ t څ ts ځ z ډ d ړ r ږ g ښ kh ګ g ڼ n ې e ۍ i ۀ a ے e",
        {**_TYPED_ASIA, "ts": "ts"}, vowels="aeiouyhwv", silent="ه", spelled=False, otherwise={"sh": "kh", "s": "ts", "g": "zh"}),
    "ckb": Letters("Arab", _ARABIC_OF_ASIA + " ە a ه h ھ h ڕ r ڵ l ڤ v ۆ o ێ e",
        {**_TYPED_ASIA, "v": "v", "c": "j", "ç": "ch", "ş": "sh", "ê": "e", "o": "o", "ai": "ai", "î": "i", "û": "u"}, vowels="aeiouyhw", spelled=False,
        otherwise={"c": "ch"}),
    "hi": Letters("Deva", _DEVANAGARI, {**_TYPED_INDIAN, "w": "v"}, vowels="aeiouyh", unsaid="ंँ", spelled=False),
    "bn": Letters("Beng", _BENGALI, {**_TYPED_INDIAN, "v": "bh", "w": "o"}, vowels="aeiouyh", spelled=False,
        otherwise={"s": "ch", "v": "b"}),
    "ti": Letters("Ethi", _ethiopic(), _TYPED_ETHIOPIC, vowels="aeiouw"),
    "am": Letters("Ethi", _ethiopic(), _TYPED_ETHIOPIC, vowels="aeiouw"),
}  # fmt: skip


def _taken_apart(text: str) -> str:
    return unicodedata.normalize("NFD", text)


class NativeWords:
    """The words of one language in its own letters, found by how they are typed in Latin ones."""

    def __init__(self, language: str, counts: Mapping[str, int], kept: Collection[str]) -> None:
        """Take what people write in this language's letters.

        Args:
            language: one of `LETTERS`.
            counts: how often each word occurs in messages in the language's own letters; also the
                Latin ones among them, which stay as they are.
            kept: Words of languages that people mix in: they stay unless they are words of the language too.
        """
        self.letters = LETTERS[language]
        self._kept = frozenset(kept)
        self._latin = frozenset(word for word in counts if word.isascii())
        self._by_key: dict[str, list[tuple[str, str, float]]] = {}
        for word, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
            for latin in self.letters.spellings(word):
                found = self._by_key.setdefault(self.letters.key(latin), [])
                if len(found) < _MOST:
                    found.append((word, latin, _OFTEN * math.log(count)))

    def rewrite(self, text: str) -> str:
        """Return a message in the language's letters; what stands between words stays."""
        return _WORD.sub(lambda match: self._word(match.group()), text)

    def _word(self, typed: str) -> str:
        word = typed.casefold()
        # A long Dutch or English word is one; a short one may be a word of the language as well.
        if word in self._latin or typed.isdigit() or (word in self._kept and len(word) >= _LONG):
            return typed
        readings = self.letters.plain(word)
        for latin in readings:
            found = [
                (alike + often, native)
                for native, spelled, often in self._by_key.get(self.letters.key(latin), ())
                if (alike := fuzz.ratio(latin, spelled)) >= _ALIKE
            ]
            if found:
                return max(found)[1]
        return typed if word in self._kept else self.letters.spell(readings[0]) or typed


def count_words(texts: Iterable[str]) -> Counter[str]:
    """Count the words of texts, without case."""
    return Counter(word.casefold() for text in texts for word in _WORD.findall(text))
