"""Signs and letters: digits and punctuation of the script, pairs, spaces, what nobody can see."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from bot.translating.texts import VALUE, Finding, Spoken, Text, about, first_of

#: European sign → the script's own. Digits stay European in every language, on purpose: hours and
#: phone numbers then look like those on the door. Tigrinya writes '?' as its newspapers do.
PUNCTUATION = {
    "Arab": {",": "،", ";": "؛", "?": "؟"},
    "Ethi": {",": "፣", ";": "፤", ":": "፦", ".": "።"},
    "Hans": {",": "，", ";": "；", "?": "？", "!": "！", ":": "："},
    "Hant": {",": "，", ";": "；", "?": "？", "!": "！", ":": "："},
    "Grek": {"?": ";"},
}
_OWN_SIGNS = {"Arab": "،؛؟", "Ethi": "፣፤፦።፧", "Hans": "，；？！：", "Hant": "，；？！："}
#: Letters that look right and are another language's.
_NOT_LETTERS = {
    "uk": re.compile("[ыэъё]", re.I),
    "ru": re.compile("[іїєґ]", re.I),
    "fa": re.compile("[يكة]"),
    "ar": re.compile("[یک]"),
}
# Persian, Pashto, Urdu and Sorani need the zero-width non-joiner inside words.
_JOINS = frozenset(("fa", "ps", "ur", "ckb"))
_JOINER = "\u200c"
_MARKS = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
_HIDDEN = re.compile(
    "[\u00ad\u180e\u200b\u200c\u2060-\u2064\ufeff\ufff9-\ufffb\x00-\x09\x0b-\x1f\x7f-\x9f]"
)
_LONE_JOINER = re.compile("\u200d(?![\U0001f000-\U0001faff\u2600-\u27bf])")
_DOUBLE = re.compile(r"[ \u00a0]{2,}|[ \u00a0]$|^ ", re.M)
_BEFORE = re.compile(r"[ \u00a0\u202f](?:[,.;:!?](?=\s|$)|[،؛؟።፣፦፤])")
_BEFORE_FRENCH = re.compile(
    r" [,.](?=\s|$)|(?<![\u00a0\u202f])[;:!?»](?=\s|$|»)|«(?![\u00a0\u202f])"
)
_AFTER = re.compile(r"[^\W\d_][,;!?،؛؟።፣፤][^\W\d_]")
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u064b-\u0652])*")
_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK", "ARABIC", "HEBREW", "ETHIOPIC", "ARMENIAN", "GEORGIAN")
_PAIRS = (("(", ")"), ("[", "]"), ("«", "»"))


def check(spoken: Spoken) -> Iterator[Finding]:
    """Yield what is wrong with the signs of a language's texts."""
    for text in spoken.texts:
        yield from _script(spoken, text)
        yield from _hidden(spoken, text)
        yield from _spaces(spoken, text)
        yield from _pairs(spoken, text)
        if spoken.language.rtl:
            yield from _beginnings(spoken, text)


def mixed(word: str) -> bool:
    """Whether letters of two scripts stand in one word: Latin 'a' in Cyrillic looks the same."""
    names = (unicodedata.name(letter, "").split(" ")[0] for letter in word)
    return len({name for name in names if name in _SCRIPTS}) > 1


def _script(spoken: Spoken, text: Text) -> Iterator[Finding]:
    bare, script = text.bare, spoken.language.script
    for sign in sorted({s for s in bare if unicodedata.category(s) == "Nd" and not s.isascii()}):
        digit = unicodedata.decimal(sign)
        yield about(spoken, text, "digit", sign=sign, digit=digit)
    own = PUNCTUATION.get(script, {})
    for place, sign in enumerate(bare):
        if sign in own and not _inside_latin(bare, place, sign):
            yield about(spoken, text, "punctuation", sign=sign, own=own[sign])
    for other, signs in _OWN_SIGNS.items():
        strange = sorted(set(signs) & set(bare))
        if strange and other != script and not (script in ("Hans", "Hant") and other[:3] == "Han"):
            yield about(spoken, text, "strange_sign", signs=" ".join(strange))
    for word in _WORD.findall(bare):
        if mixed(word):
            yield about(spoken, text, "mixed", word=word)
    if pattern := _NOT_LETTERS.get(spoken.code):
        for around in first_of(pattern, bare):
            yield about(spoken, text, "not_letter", around=around)
    if spoken.code == "es":
        for closing, opening in (("?", "¿"), ("!", "¡")):
            if bare.count(closing) != bare.count(opening):
                yield about(spoken, text, "spanish", closing=closing, opening=opening)


def _inside_latin(text: str, place: int, sign: str) -> bool:
    """Whether a sign belongs to a number, an address or a name in Latin letters."""
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    if sign == "." and not (before and unicodedata.category(before) == "Lo"):
        return True
    return before.isascii() and before.isalnum() and after.isascii() and after.isalnum()


def _hidden(spoken: Spoken, text: Text) -> Iterator[Finding]:
    bare = text.bare
    for sign in sorted(set(_MARKS.findall(bare))):
        yield about(spoken, text, "direction", sign=_named(sign))
    hidden = set(_HIDDEN.findall(bare)) | set(_LONE_JOINER.findall(bare))
    if spoken.code in _JOINS:
        hidden.discard(_JOINER)
    for sign in sorted(hidden):
        yield about(spoken, text, "hidden", sign=_named(sign))
    if not unicodedata.is_normalized("NFC", bare):
        yield about(spoken, text, "not_nfc")


def _named(sign: str) -> str:
    return f"U+{ord(sign):04X} {unicodedata.name(sign, '')}".strip()


def _spaces(spoken: Spoken, text: Text) -> Iterator[Finding]:
    french = spoken.code == "fr"
    before = _BEFORE_FRENCH if french else _BEFORE
    for name, pattern in (("double_space", _DOUBLE), ("space_after", _AFTER),
                          ("space_french" if french else "space_before", before)):  # fmt: skip
        for around in first_of(pattern, text.bare):
            yield about(spoken, text, name, around=around)


def _pairs(spoken: Spoken, text: Text) -> Iterator[Finding]:
    bare = text.bare
    for opening, closing in _PAIRS:
        if bare.count(opening) != bare.count(closing):
            yield about(spoken, text, "pair", opening=opening, closing=closing)
    low, left, right = (bare.count(sign) for sign in "„“”")
    if bare.count('"') % 2 or (low + left + right) % 2 or (low and low != left + right):
        yield about(spoken, text, "pair", opening="“", closing="”")


def _beginnings(spoken: Spoken, text: Text) -> Iterator[Finding]:
    """A line takes its direction from its first letter: a Latin one turns the whole line around."""
    for line in text.bare.split("\n"):
        if not any(unicodedata.bidirectional(sign) in ("R", "AL") for sign in line):
            continue
        for sign in line:
            if sign == VALUE:
                continue  # isolated: does not count
            kind = unicodedata.bidirectional(sign)
            if kind in ("R", "AL"):
                break
            if kind == "L":
                yield about(spoken, text, "begins_latin", "warning", line=line[:20])
                break
