"""Languages as directories write them ("Creole (limited)", "English, Spanish") to codes."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType
from typing import NamedTuple

from social_map.text import fold

_CODE = re.compile(r"[a-zA-Z]{2,3}(?:[-_][a-zA-Z]{2,4})?\Z")
_KEPT = re.compile(r"[a-z]{2,3}(?:-[A-Za-z]+)?\Z")
_NOTE = re.compile(r"\(([^)]*)\)?|:\s*(.*)\Z|\s[-–]\s(.*)\Z", re.DOTALL)
_BETWEEN = re.compile(r"[,;/&|+\n•]|\s+(?:and|en|or|of|y|et|und|plus)\s+")
_WORDS = re.compile(r"(?i)\b(languages?|speaking|spoken|fluent|only|taal|talen|sprekend|speaker)\b")

#: What people call languages and what Babel does not know under that name.
_ALSO: Mapping[str, str] = MappingProxyType(
    {
        "amazigh": "zgh",
        "american sign language": "ase",
        "asl": "ase",
        "berber": "zgh",
        "berbers": "zgh",
        "tamazight": "zgh",
        "bosnian croatian serbian": "sh",
        "british sign language": "bfi",
        "bsl": "bfi",
        "cantonees": "yue",
        "cantonese": "yue",
        "cape verdean": "kea",
        "castilian": "es",
        "creole": "ht",
        "haitian": "ht",
        "haitian creole": "ht",
        "kreyol": "ht",
        "darija": "ary",
        "dari": "prs",
        "farsi": "fa",
        "perzisch": "fa",
        "flemish": "nl",
        "hmong": "hmn",
        "kirundi": "rn",
        "koerdisch": "ku",
        "kurmanci": "ku",
        "kurmanji": "ku",
        "sorani": "ckb",
        "mandarin": "zh",
        "mandarijn": "zh",
        "moroccan": "ary",
        "marokkaans": "ary",
        "marokkaans arabisch": "ary",
        "nederlandse gebarentaal": "dse",
        "ngt": "dse",
        "papiamento": "pap",
        "papiamentu": "pap",
        "papiaments": "pap",
        "pashtu": "ps",
        "pasjtoe": "ps",
        "punjabi": "pa",
        "roma": "rom",
        "romani": "rom",
        "sranan": "srn",
        "surinaams": "srn",
        "sranantongo": "srn",
        "tagalog": "tl",
        "tigrigna": "ti",
        "tigrinya": "ti",
        "tigrinja": "ti",
        "twi": "tw",
    }
)


class Spoken(NamedTuple):
    """One language of a text: its code (None when nobody knows), its name as written, a note."""

    code: str | None
    name: str
    note: str | None


@cache
def _names() -> Mapping[str, str]:
    from babel import Locale

    found: dict[str, str] = {}
    for locale in ("en", "nl"):
        for code, name in Locale(locale).languages.items():
            if _KEPT.match(code):
                found.setdefault(fold(name), code)
    for code in ("ar", "de", "es", "fa", "fr", "it", "pl", "pt", "ro", "ru", "so", "tr", "uk",
                 "bg", "hu", "el", "zh", "hi", "ur", "vi", "am", "ti"):  # fmt: skip
        own = Locale.parse(code).get_display_name(code)
        if own:
            found.setdefault(fold(own), code)
    return {**found, **_ALSO}


@lru_cache(maxsize=8192)
def language_code(text: str) -> str | None:
    """Return the code that our records use for a code or a name of a language, or None."""
    folded = fold(text)
    if not folded:
        return None
    if known := _names().get(folded):
        return known
    if _CODE.match(text.strip()):
        from langcodes import standardize_tag, tag_is_valid

        tag = text.strip().replace("_", "-")
        if tag_is_valid(tag):
            made = standardize_tag(tag)
            if _KEPT.match(made) and made != "und":
                return made
    bare = fold(_WORDS.sub(" ", text))
    return _names().get(bare) if bare != folded else None


@lru_cache(maxsize=8192)
def spoken(text: str) -> tuple[Spoken, ...]:
    """Return the languages that a text names, each with what is said about it."""
    if whole := language_code(text):
        return (Spoken(whole, text.strip(), None),)
    found = []
    for part in _split(text):
        note = _NOTE.search(part)
        name = (part[: note.start()] + part[note.end() :] if note else part).strip(" .")
        said = next((group.strip() for group in note.groups() if group), None) if note else None
        if name or said:
            found.append(Spoken(language_code(name) if name else None, name or "", said or None))
    return tuple(found)


def _split(text: str) -> list[str]:
    """Split at commas and "and", not within brackets."""
    parts, start, depth = [], 0, 0
    cuts = {match.start(): match.end() for match in _BETWEEN.finditer(text)}
    for place, char in enumerate(text):
        depth += (char == "(") - (char == ")" and depth > 0)
        if depth == 0 and place in cuts and place >= start:
            parts.append(text[start:place])
            start = cuts[place]
    parts.append(text[start:])
    return [part.strip() for part in parts if part.strip()]


@lru_cache(maxsize=1024)
def language_name(code: str) -> str:
    """Return the English name of a language, or the code itself."""
    from babel import Locale

    names = Locale("en").languages
    return str(names.get(code) or names.get(code.split("-")[0]) or code)
