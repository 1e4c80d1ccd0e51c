"""What a poster says: a heading and a sentence or two per language, and its link."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot import start_code
from bot.languages import DEFAULT, get_languages
from bot.translate import get_translator
from social_map.models import Place
from social_map.taxonomy import HELP_INTENTS, THEMES

# Isolates are for screens; on paper every paragraph is laid out by itself.
_ISOLATES = re.compile("[\u2066-\u2069]")
# Labels of themes begin with an emoji; the poster draws its own symbols.
_SYMBOL = re.compile(r"^\W+")
_FEW = 4  # languages with room for two sentences each


@dataclass(frozen=True)
class Paragraph:
    """What stands on the poster in one language."""

    language: str
    heading: str
    sentences: tuple[str, ...]
    script: str
    rtl: bool


@dataclass(frozen=True)
class Poster:
    """Everything that a poster shows.

    Attributes:
        bot: Telegram username, without @.
        symbol: Name of a symbol (`bot/poster/symbols.py`).
        place: Where the poster is about, as people there write it; perhaps empty.
        operator: Who runs the bot, as a sentence; perhaps empty.
    """

    bot: str
    link: str
    symbol: str
    place: str
    paragraphs: tuple[Paragraph, ...]
    operator: str = ""

    @property
    def address(self) -> str:
        """The address in letters, for who cannot scan."""
        return f"t.me/{self.bot}"


def write_poster(
    bot: str,
    languages: tuple[str, ...],
    subject: str | None = None,
    place: Place | None = None,
    operator: str = "",
) -> Poster:
    """Put a poster into words.

    With one language the conversation opens in it; with several, in that of the phone.
    """
    code = start_code.write(
        subject, languages[0] if len(languages) == 1 else None, place.id if place else None
    )
    theme = subject if subject in THEMES else HELP_INTENTS.get(subject or "")
    return Poster(
        bot=bot,
        link=f"https://t.me/{bot}" + (f"?start={code}" if code else ""),
        symbol=theme or "talk",
        place=_place(place),
        paragraphs=tuple(
            _paragraph(language, subject, short=len(languages) > _FEW) for language in languages
        ),
        operator=_operator(operator, languages[0]),
    )


def _paragraph(code: str, subject: str | None, *, short: bool) -> Paragraph:
    say, language = get_translator(code), get_languages()[code]
    if subject is None:
        heading = say.say("poster-help")
    else:
        label = say.say(f"{'theme' if subject in THEMES else 'label'}-{subject}")
        heading = say.say("poster-subject", subject=_SYMBOL.sub("", label))
    keys = ("poster-ask",) if short else ("poster-nearby", "poster-ask")
    sentences = tuple(_plain(say.say(key)) for key in keys)
    return Paragraph(code, _plain(heading), sentences, language.script, language.rtl)


def _place(place: Place | None) -> str:
    if place is None:
        return ""
    around = place.municipality if place.municipality != place.name else None
    return ", ".join(name for name in (place.name, around) if name)


def _operator(operator: str, language: str) -> str:
    if not operator:
        return ""
    # The small line is set in the Latin typeface; in other scripts it is said in English.
    code = language if get_languages()[language].script in ("Latn", "Cyrl") else DEFAULT
    return _plain(get_translator(code).say("privacy-operator", operator=operator))


def _plain(text: str) -> str:
    return _ISOLATES.sub("", text)
