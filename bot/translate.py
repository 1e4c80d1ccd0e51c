"""Key and values in, text in a language out (Fluent); names and numbers isolated where needed."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from datetime import date, datetime, time
from functools import lru_cache
from pathlib import Path
from typing import Any

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.units import format_unit
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Junk

from bot.languages import DEFAULT, get_languages, locale_of

log = logging.getLogger(__name__)
FOLDER = Path(__file__).parent / "translations"
_FSI, _PDI = "\u2068", "\u2069"
# Names of languages as residents say them, where Unicode's are words of books.
_SPOKEN = {("tr", "nl"): "Hollandaca", ("es", "nl"): "holandés"}
# What stands between a name and what it is, and between the items of a list.
_COLONS, _COMMAS = {"fr": "\u00a0: ", "ti": "፦ "}, {"ar": "، ", "fa": "، ", "ti": "፣ "}
# Arabic 'and' is written at the next word, but not at one in Latin letters.
_AND_BEFORE_LATIN = re.compile(r"(?<= و)(?=\u2068?[A-Za-z])")
# What is said when even English is broken: never a key, never nothing.
LAST_RESORT = (
    "Sorry, er ging bij mij iets mis. Deze mensen kunnen je nu helpen · "
    "Sorry, something went wrong on my side. These people can help you now:\n"
    "112 · 113 · 0800-2000 (Veilig Thuis) · 0800-8020 (Juridisch Loket)"
)


class Translator:
    """Says things in one language, falling back as `languages.yml` tells."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._chain = list(dict.fromkeys((language, _fallback(language), DEFAULT, "nl")))
        self.rtl = language in get_languages() and get_languages()[language].rtl
        self._locale = locale_of(language)

    def say(self, key: str, **values: str) -> str:
        """Return the text of a key. Unknown keys give contact numbers, not the key."""
        for code in self._chain:
            bundle = _bundle(code)
            if bundle is None or not bundle.has_message(key):
                continue
            pattern = bundle.get_message(key).value
            if pattern is None:
                continue
            try:
                text, errors = bundle.format_pattern(pattern, values)
            except Exception:  # a text that refers to itself, and whatever else a file may hold
                errors = ["broken"]
            if not errors:
                return str(text)
            log.error("translation %s of key %s is broken", code, key)
        log.error("no translation has key %s", key)
        return LAST_RESORT

    def has(self, key: str) -> bool:
        """Whether some language of the chain has this key."""
        return any((b := _bundle(code)) is not None and b.has_message(key) for code in self._chain)

    def isolate(self, text: str) -> str:
        """Keep a Dutch name, an address or a number in one piece inside right-to-left text."""
        return f"{_FSI}{text}{_PDI}" if self.rtl else text

    def weekday(self, when: datetime) -> str:
        """Return the name of a day in this language."""
        return str(self._locale.days["format"]["wide"][when.weekday()])

    def day_name(self, weekday: int) -> str:
        """Return the name of a weekday (0 is Monday) as it stands in a table."""
        return str(self._locale.days["stand-alone"]["wide"][weekday])

    def day(self, when: datetime) -> str:
        """Return a day with its date: `Monday December 14`. Latin digits, as for months."""
        return f"{self.weekday(when)} {format_skeleton('MMMMd', when, locale=self._locale)}"

    def full_date(self, when: date) -> str:
        """Return a date with its year: `November 28, 2027`. Latin digits, as for months."""
        return str(format_date(when, "long", locale=self._locale))

    def moment(self, when: datetime) -> str:
        """Return a day and a time, short enough for the middle of any sentence: `Nov 28 14:05`."""
        day = format_skeleton("MMMd", when, locale=self._locale)
        return self.isolate(f"{day} {time_of_day(when)}")

    def month(self, year: int, month: int) -> str:
        """Return a month and year: `October 2026`. Latin digits, as on Dutch letters."""
        names: Mapping[int, str] = self._locale.months["stand-alone"]["wide"]
        return f"{names[month]} {year}"

    def language_name(self, code: str) -> str:
        """Return the name of a language in this language, else in the language itself."""
        known: str | None = _SPOKEN.get((self.language, code)) or self._locale.languages.get(code)
        if known:
            return known
        try:
            return str(Locale.parse(code).display_name or code)
        except (UnknownLocaleError, ValueError):
            return code

    def join(self, items: list[str]) -> str:
        """Join with commas and 'and', as this language does."""
        text = str(format_list(items, locale=self._locale)) if items else ""
        return _AND_BEFORE_LATIN.sub(" ", text) if self.language == "ar" else text

    @property
    def comma(self) -> str:
        """What stands between items of a list, with its space."""
        return _COMMAS.get(self.language, ", ")

    def distance(self, kilometres: float) -> str:
        """Return `1,2 km` with one decimal, in Latin digits."""
        unit = format_unit(kilometres, "length-kilometer", "short", "0.0", locale=self._locale)
        return str(unit)


def colon(language: str) -> str:
    """Return what stands between a name and what it is, with its spaces."""
    return _COLONS.get(language, ": ")


def time_of_day(when: datetime | time) -> str:
    """Return `09:00`: Latin digits in every language, so that they match the sign on the door."""
    return when.strftime("%H:%M")


@lru_cache(maxsize=64)
def get_translator(language: str) -> Translator:
    """Return the translator of a language."""
    return Translator(language)


@lru_cache(maxsize=64)
def _bundle(code: str) -> FluentBundle | None:
    path = FOLDER / f"{code}.ftl"
    try:
        resource = FluentResource(path.read_text(encoding="utf-8"))
    except Exception as error:  # whatever the file may hold, other languages stand in for it
        log.error("translation %s cannot be read (%s)", code, type(error).__name__)
        return None
    broken = sum(isinstance(entry, Junk) for entry in resource.body)
    if broken:
        log.error("translation %s: %d parts cannot be read; others stand in for them", code, broken)
    rtl = code in get_languages() and get_languages()[code].rtl
    bundle: Any = FluentBundle([code], use_isolating=rtl)
    bundle.add_resource(resource)
    return bundle


def _fallback(code: str) -> str:
    known = get_languages().get(code)
    return known.fallback if known else DEFAULT
