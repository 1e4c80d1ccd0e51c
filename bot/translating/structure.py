"""Is a language complete, with the same values as English, and short enough?"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from babel import Locale, UnknownLocaleError

from bot.translating.fluent_file import TODO, FluentFile, Message
from bot.translating.missing import missing, unknown
from bot.translating.texts import Finding, Spoken, about

#: Characters of a button: what fits on any phone, and what still fits on most.
BUTTON, BUTTON_MOST = 20, 30
#: Telegram's limits (Bot API) by the beginning of a key. A message may have 4,096 characters; a
#: text of ours has to leave room for places in the same message.
LIMITS = {"": 2000, "command-": 256, "alert-": 200, "bot-about-": 120, "bot-description-": 512}
_PLURALS = frozenset(("zero", "one", "two", "few", "many", "other"))


def check(spoken: Spoken, english: FluentFile) -> Iterator[Finding]:
    """Yield what is wrong with the file of a language as a whole, and with lengths."""
    code, file, shown = spoken.code, spoken.file, spoken.shown
    for line, content in file.junk:
        yield Finding("error", "junk", code, f"{shown}:{line}", values={"content": content})
    for line, key in file.twice:
        yield Finding("error", "twice", code, f"{shown}:{line}", key)
    todo = [m for m in missing(english, file) if m.key in file.messages]
    lacking = [m.key for m in missing(english, file) if m.key not in file.messages]
    if lacking:
        values = {"count": len(lacking), "keys": ", ".join(lacking)}
        yield Finding("error", "lacking", code, shown, values=values)
    for message in todo:
        line = file.messages[message.key].line
        yield Finding("error", "todo", code, f"{shown}:{line}", message.key)
    for message in unknown(english, file):
        yield Finding("error", "unknown", code, f"{shown}:{message.line}", message.key)
    for key, message in file.messages.items():
        if key in english.messages:
            yield from _values(spoken, message, english.messages[key])
        yield from _plurals(spoken, message, english.messages.get(key))
    yield from _lengths(spoken)


def plural_forms(code: str) -> frozenset[str]:
    """Return the plural forms that a language has (CLDR); only `other` when nobody knows."""
    try:
        return frozenset(Locale.parse(code).plural_form.tags) | {"other"}
    except (UnknownLocaleError, ValueError):
        return frozenset({"other"})


def width(text: str) -> int:
    """Return how many signs one sees: marks, joiners and variation selectors take no room."""
    return sum(unicodedata.category(sign) not in ("Mn", "Me", "Cf") for sign in text)


def _values(spoken: Spoken, message: Message, english: Message) -> Iterator[Finding]:
    """The same values; one that English only selects by may be left out."""
    if TODO in message.pattern:
        return
    where = f"{spoken.shown}:{message.line}"
    shown = {name for name in english.variables if any(f"{{{name}}}" in t for t in english.texts)}
    for name in sorted(shown - message.variables):
        yield Finding("error", "value_missing", spoken.code, where, message.key, {"name": name})
    for name in sorted(message.variables - english.variables):
        yield Finding("error", "value_unknown", spoken.code, where, message.key, {"name": name})


def _plurals(spoken: Spoken, message: Message, english: Message | None) -> Iterator[Finding]:
    where = f"{spoken.shown}:{message.line}"
    needed = plural_forms(spoken.code)
    for name, forms in message.selectors:
        numbers = {form for form in forms if form.isdecimal()}
        if not set(forms) - numbers <= _PLURALS:
            continue  # it selects by something else than a number
        if lacking := sorted(needed - set(forms)):
            values = {"name": name, "forms": ", ".join(lacking)}
            yield Finding("error", "plural_missing", spoken.code, where, message.key, values)
        if idle := sorted(set(forms) - numbers - needed):
            values = {"name": name, "forms": ", ".join(idle)}
            yield Finding("warning", "plural_idle", spoken.code, where, message.key, values)
    counted = {name for name, forms in (english.selectors if english else ()) if "one" in forms}
    for name in sorted(counted - {name for name, _ in message.selectors}):
        if len(needed) > 1:
            values = {"name": name, "forms": ", ".join(sorted(needed))}
            yield Finding("warning", "plural_none", spoken.code, where, message.key, values)


def _lengths(spoken: Spoken) -> Iterator[Finding]:
    for text in spoken.texts:
        if TODO in text.text:
            continue
        length = width(text.text)
        if text.button and length > BUTTON:
            too_long = length > BUTTON_MOST
            yield about(
                spoken, text, "button", "error" if too_long else "warning",
                length=length, most=BUTTON_MOST if too_long else BUTTON, says=text.text,
            )  # fmt: skip
        begin = max((b for b in LIMITS if text.key.startswith(b)), key=len)
        if length > LIMITS[begin]:
            yield about(spoken, text, "long", length=length, most=LIMITS[begin])
