"""Split a message into parts that may each carry a question of their own."""

from __future__ import annotations

import re
from functools import cache

#: 'and', 'also', 'but', 'besides' by language: a second problem often follows one of these. What is
#: 'and' in one language is a common word in another ('en': 'in' in Spanish), so each has its own.
#: Dutch ones count in all Latin script: residents mix them in.
_AND = {
    "nl": "en ook daarnaast maar",
    "en": "and also plus but besides",
    "tr": "ve ayrıca hem ama üstelik",
    "az": "və həm amma ayrıca",
    "ar": "و وكمان وأيضا كمان بس لكن w wkaman walakin",
    "fa": "و همچنین ولی اما هم va vali",
    "ckb": "و هەروەها بەڵام",
    "ps": "او هم خو",
    "ur": "اور لیکن aur lekin",
    "pl": "i oraz też ale",
    "uk": "та і й а але також",
    "ru": "и но а также ещё еще",
    "bg": "и но а също",
    "sr": "i takođe ali и али такође",
    "so": "iyo oo laakiin",
    "om": "fi akkasumas garuu",
    "ti": "ከምኡውን ድማ ግን",
    "am": "እና ደግሞ ግን",
    "fr": "et aussi mais",
    "es": "y pero también tambien además ademas",
    "pt": "e mas também tambem além",
    "it": "e anche ma inoltre",
    "ro": "și si dar plus",
    "de": "und auch aber außerdem",
    "hu": "és de meg",
    "sq": "dhe edhe por",
    "el": "και αλλά κι kai",
    "ka": "და მაგრამ",
    "hy": "և եւ բայց",
    "ku": "û u lê",
    "hi": "और लेकिन aur lekin",
    "bn": "আর এবং কিন্তু ar kintu",
    "id": "dan juga tapi",
    "tl": "at saka pero",
    "sw": "na pia lakini",
    "vi": "và nhưng còn",
    "pap": "i tambe ma",
    "srn": "nanga èn ma",
    "fy": "en ek mar boppedat",
    "rif": "d u w ula maca macha",
    "lt": "ir bei bet taip",
    "ak": "na ne nso nanso",
    "kea": "i y tb tanbe ma mas",
}
#: Of more than one word.
_AND_LONG = {
    "tr": ("bir de",),
    "so": ("sidoo kale",),
    "zh": ("还有", "而且", "另外", "但是", "還有"),
}
# Where the language is not known.
_COMMON = ("nl", "en", "tr", "ar", "fa", "pl", "uk", "ru", "so", "ti", "fr", "es", "de", "ro")
_LATIN_TOO = frozenset(_AND["nl"].split())
#: Written at the next word: Arabic 'and'.
_ATTACHED = {"ar": r"|(?<=\s)و(?=\w{2})"}
# Chinese and Japanese are written without spaces between words.
_UNSPACED = re.compile(r"[\u3400-\u9fff]")
# Not within a number: 1.200, 14:00.
_STOP = re.compile(
    r"(?:(?<!\d)[.,:]|[.,:](?!\d)|[!?;\n،؛؟።፣፤…–—。、\uff0c\uff01\uff1f\uff1b\uff1a\u0964\u0589])+"
)
MIN_WORDS = 2


def split(text: str, language: str | None = None) -> list[str]:
    """Return the parts of at least two words; an empty list when there is only one part.

    Cut at punctuation first; a message without any is cut at words that mean 'and'.

    Args:
        text: the message.
        language: the code of its language; None: unknown, and 'and' of many languages counts.
    """
    parts = _long_enough(_STOP.split(text))
    if len(parts) < 2:
        known = language if language in _AND or language in _AND_LONG else None
        parts = _long_enough(_join(known).split(text))
    return parts[:6] if len(parts) > 1 else []


def count_words(text: str) -> int:
    """Return how many words a text has; where none are written apart, two signs are a word."""
    return len(text.split()) + len(_UNSPACED.findall(text)) // 2


@cache
def _join(language: str | None) -> re.Pattern[str]:
    """What to cut at in a language."""
    codes = (language,) if language else _COMMON
    words = {word for code in codes for word in _AND.get(code, "").split()} | _LATIN_TOO
    words |= {word for code in codes for word in _AND_LONG.get(code, ())}
    spaced = sorted((w for w in words if not _UNSPACED.match(w)), key=len, reverse=True)
    dense = sorted((w for w in words if _UNSPACED.match(w)), key=len, reverse=True)
    pattern = r"(?<=\s)(?:" + "|".join(map(re.escape, spaced)) + r")(?=\s)"
    pattern += "".join(_ATTACHED.get(code, "") for code in codes)
    return re.compile(pattern + "".join(f"|{word}" for word in dense), re.I)


def _long_enough(parts: list[str]) -> list[str]:
    """Join parts that are too short to judge alone to the part before them."""
    found: list[str] = []
    for part in (p.strip() for p in parts if p.strip()):
        if found and count_words(part) < MIN_WORDS:
            found[-1] = f"{found[-1]}, {part}"
        else:
            found.append(part)
    if len(found) > 1 and count_words(found[0]) < MIN_WORDS:
        found[:2] = [f"{found[0]}, {found[1]}"]
    return found
