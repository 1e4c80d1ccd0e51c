"""Fold text, so that spelling habits of twelve languages do not hide a name."""

import re
import unicodedata
from functools import lru_cache

#: Apostrophes as keyboards and Telegram clients produce them.
APOSTROPHES = frozenset("'’‘ʼ‛`´′ʹ＇ʾʿ‵")

_REPLACE = str.maketrans(
    {
        # Latin letters that Unicode does not take apart.
        "ı": "i",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "ħ": "h",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ŋ": "n",
        "ĸ": "k",
        # Arabic script: one letter, several shapes (Arabic, Persian, Urdu, Kurdish keyboards).
        "ٱ": "ا",
        "ة": "ه",
        "ۀ": "ه",
        "ہ": "ه",
        "ھ": "ه",
        "ە": "ه",
        "ۃ": "ه",
        "ى": "ي",
        "ی": "ي",
        "ې": "ي",
        "ک": "ك",
        "ڪ": "ك",
        "ـ": None,
        "ء": None,
    }
)

_NOT_ALPHANUMERIC = re.compile("[^a-z0-9]+")
_ASCII_APOSTROPHES = (str.maketrans("", "", "'`"), str.maketrans("'`", "  "))

# Marks that only decorate a letter. Vowel signs of Indic and Thai script are letters to a
# reader and stay.
_DECORATION = (
    (0x0300, 0x036F),
    (0x0483, 0x0489),
    (0x0591, 0x05C7),
    (0x0610, 0x061A),
    (0x064B, 0x065F),
    (0x0670, 0x0670),
    (0x06D6, 0x06ED),
    (0x08D3, 0x08FF),
    (0x1AB0, 0x1AFF),
    (0x1DC0, 0x1DFF),
    (0x20D0, 0x20F0),
    (0x3099, 0x309A),
    (0xFE00, 0xFE0F),
    (0xFE20, 0xFE2F),
)


def fold(text: str, *, apostrophe: str = "") -> str:
    """Return text as it is compared: no case, accents, punctuation or look-alike letters.

    Digits of any script become 0 to 9, invisible characters and apostrophes disappear,
    everything that is neither letter nor digit becomes one space.

    Args:
        text: Anything a person typed or a name in the map.
        apostrophe: What an apostrophe becomes. Nothing by default (``'s-Gravenhage``,
            ``п'ять``); a space separates a Turkish ending (``Schilderswijk'te``).
    """
    if text.isascii():
        plain = text.lower().translate(_ASCII_APOSTROPHES[apostrophe != ""])
        return " ".join(_NOT_ALPHANUMERIC.sub(" ", plain).split())
    normal = unicodedata.normalize("NFKC", text)
    decomposed = unicodedata.normalize("NFKD", normal.casefold().translate(_REPLACE))
    # Folding twice must change nothing: a decomposed letter can have an entry of its own.
    folded = decomposed.translate(_folding(apostrophe)).translate(_REPLACE)
    return " ".join(unicodedata.normalize("NFC", folded).split())


class _Folding(dict[int, str]):
    """Table for ``str.translate`` that works out each character once."""

    def __init__(self, apostrophe: str) -> None:
        super().__init__()
        self._apostrophe = apostrophe

    def __missing__(self, code: int) -> str:
        char = chr(code)
        if char in APOSTROPHES:
            folded = self._apostrophe
        else:
            folded = "" if _is_decoration(char) else _folded_character(char)
        self[code] = folded
        return folded


@lru_cache(maxsize=4)
def _folding(apostrophe: str) -> _Folding:
    return _Folding(apostrophe)


def _is_decoration(char: str) -> bool:
    code = ord(char)
    if code < 0x0300:
        return False
    return any(first <= code <= last for first, last in _DECORATION)


def _folded_character(char: str) -> str:
    category = unicodedata.category(char)
    if category == "Nd":
        return str(unicodedata.digit(char))
    if category[0] in "LMN":
        return char
    if category == "Cf":
        return ""
    return " "
