"""Words: what is still English, the form of address, the resident's sex, likeness to English."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from bot.translating.fluent_file import TODO
from bot.translating.texts import Finding, Spoken, Text, about, first_of

#: Short texts that are the same in English and another language, and right in both.
SAME = frozenset((
    "LGBTQI+", "Website", "Web", "Discrimination", "Addiction", "Sport", "Chat", "Computer, DigiD",
    "Test", "Stress", "OK", "Wegwijzer", "WhatsApp", "Telegram", "SMS",
))  # fmt: skip
# English words that are no words of other languages in Latin letters.
_ENGLISH = re.compile(
    r"\b(the|and|you|your|with|what|this|that|these|have|from|which|would|please|where)\b", re.I
)
_LATIN_RUN = re.compile(r"[A-Za-z][A-Za-z'’-]*(?: [A-Za-z][A-Za-z'’-]*){3,}")


def _words(words: str, more: str = "") -> re.Pattern[str]:
    parts = [rf"(?<!\w)(?:{words})(?!\w)", *([more] if more else [])]
    return re.compile("|".join(parts), re.I)


#: How a language addresses residents, and the words that do it otherwise.
ADDRESS = {
    "nl": ("je", _words("u|uw|uwe|uzelf")),
    "fr": ("vous", _words("tu|toi|te|ta|tes", r"(?<!\w)t[’']")),
    "es": ("usted", _words("tú|tu|tus|te|ti|contigo|tuy[oa]s?|vos|vosotros|vuestr[oa]s?")),
    "tr": ("siz", _words("sen|seni|sana|sende|senden|senin|seninle")),
    "pl": ("ty", _words("pan|pani|pana|panu|panią|państwo|państwa|państwu")),
    "ru": ("вы", _words("ты|тебя|тебе|тобой|тво[йяёеи]|твоего|твоей|твоих|твоим|твою")),
    "uk": ("ви", _words("ти|тебе|тобі|тобою|твій|тво[яєїю]|твого|твоєї|твоїх|твоїм")),
    "fa": ("شما", _words("تو|تویی|خودت|بهت|ازت|برات|باهات")),
    "so": ("adiga", _words("idinka|idinku|idiin|idin")),
    "ti": ("ንስኹም", _words("ንስኻ|ንስኺ|ንዓኻ|ንዓኺ|ንስኻትኩም|ንስኽን")),
}
#: Words that show the sex of the resident, or of the bot, which has none.
GENDERED = {
    "nl": _words("hij of zij|zij of hij|hij/zij|zijn of haar"),
    "en": _words("he or she|she or he|he/she|his or her"),
    "fr": _words("désolée?|bienvenue?|rassurée?|seule", r"\((?:e|ne|ve|trice|se)s?\)|·e|(?<!un )(?<!\w)seul(?!\w)"),
    "es": _words("bienvenid[oa]|usted mism[oa]|sol[oa] o sol[oa]|preocupad[oa]", r"\w[oa]/[oa]s?(?!\w)|\w\(a\)|\w@(?!\w)"),
    "pl": _words("powinieneś|powinnaś|pewien|pewna|gotowy|gotowa|rad|rada", r"\w(?:łeś|łaś|łbyś|łabyś|ł\(a\)\w*|łem/łam)(?!\w)"),
    "ru": _words("рад|рада|готов|готова|уверен|уверена|согласен|согласна",
                 r"\w\((?:а|ла|ась|на)\)|(?<!\w)я (?:(?:не|уже|вас|это) )*\w{2,}(?:л|ла|лся|лась)(?!\w)"),
    "uk": _words("рад|рада|радий|готовий|готова|впевнений|впевнена|згоден|згодна",
                 r"\w\((?:а|ла|ася|на)\)|(?<!\w)я (?:(?:не|вже|вас|це) )*\w{2,}(?:в|ла|вся|лася)(?!\w)"),
    "ar": re.compile(r"أنتِ|أنتَ|[كت][\u064e\u0650](?!\w)"),
}  # fmt: skip


def check(spoken: Spoken) -> Iterator[Finding]:
    """Yield what is wrong with the words of a language's texts."""
    for text in spoken.texts:
        if TODO in text.text:
            continue
        if spoken.code != "en":
            yield from _left_over(spoken, text)
            yield from _likeness(spoken, text)
        # What residents say themselves, in the examples, may have a sex and any form of address.
        if not text.key.endswith("-examples"):
            yield from _address(spoken, text)
        if text.button and text.text.endswith((".", "።")):
            yield about(spoken, text, "button_stop", "warning", says=text.text)


def _left_over(spoken: Spoken, text: Text) -> Iterator[Finding]:
    bare, latin = text.bare, spoken.language.script == "Latn"
    letters = [sign for sign in bare if sign.isalpha()]
    plain = "".join(s for s in bare if not unicodedata.category(s).startswith(("So", "M"))).strip()
    if text.text == text.english and letters and plain not in SAME:
        words = len(bare.split())
        yield about(spoken, text, "same", "error" if words > 2 else "warning", says=text.text)
        return
    found = {word.lower() for word in _ENGLISH.findall(bare)} if latin else set()
    if len(found) > 1:
        yield about(spoken, text, "english", words=", ".join(sorted(found)))
    if not latin:
        for around in first_of(_LATIN_RUN, bare):
            yield about(spoken, text, "latin", "warning", around=around)
        if len(letters) > 3 and all(s.isascii() for s in letters) and plain not in SAME:
            yield about(spoken, text, "latin", "warning", around=bare)


def _address(spoken: Spoken, text: Text) -> Iterator[Finding]:
    if address := ADDRESS.get(spoken.code):
        form, pattern = address
        for around in first_of(pattern, text.bare):
            yield about(spoken, text, "address", form=form, around=around)
    if gendered := GENDERED.get(spoken.code):
        for around in first_of(gendered, text.bare):
            yield about(spoken, text, "gendered", "warning", around=around)


def _likeness(spoken: Spoken, text: Text) -> Iterator[Finding]:
    """As many lines, the same symbols and numbers, a colon and a capital where English has one."""
    if text.english is None:
        return
    own, english = text.text, text.english
    if own.count("\n") != english.count("\n"):
        counts = {"own": own.count("\n") + 1, "english": english.count("\n") + 1}
        yield about(spoken, text, "lines", "warning", **counts)
    if _symbols(own) != _symbols(english):
        yield about(
            spoken, text, "symbols", "warning",
            own=" ".join(_symbols(own)), english=" ".join(_symbols(english)),
        )  # fmt: skip
    numbers, expected = sorted(re.findall(r"\d+", own)), sorted(re.findall(r"\d+", english))
    if numbers != expected:
        yield about(
            spoken, text, "numbers", "warning",
            own=", ".join(numbers), english=", ".join(expected),
        )  # fmt: skip
    if english.rstrip().endswith(":") and not own.rstrip().endswith((":", "፦", "：")):
        yield about(spoken, text, "colon", "warning")
    if english[-1:].isalnum() and own.endswith((".", "።", "。")):
        yield about(spoken, text, "stop", "warning")
    first, other = _first_letter(own), _first_letter(english)
    # German begins every noun with a capital.
    if first and other and spoken.code != "de" and first.isupper() != other.isupper():
        yield about(spoken, text, "capital", "warning", letter=first)


def _symbols(text: str) -> list[str]:
    return sorted(sign for sign in text if unicodedata.category(sign) == "So")


def _first_letter(text: str) -> str:
    """The first letter when it has a case and does not come after a value."""
    start = re.match(r"[^\w{]*(\w)", text)
    letter = start[1] if start else ""
    return letter if letter.upper() != letter.lower() else ""
