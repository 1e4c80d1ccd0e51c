"""Values that look real, to fill into what the bot says."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.translate import Translator
from bot.translating.fluent_file import Message
from social_map.taxonomy import HELP_INTENTS

PLACE = "Indische Buurt"  # where the starter map has informal and formal help
OPERATOR = "Stichting Voorbeeld, info@voorbeeld.nl"
NAME = "Buurthuis Voorbeeld"
_PLAIN = {
    "place": PLACE,
    "area": "Den Haag",
    "where": "Voorbeeldstraat 1, Den Haag",
    "distance": "1.2 km",
    "name": NAME,
    "network": NAME,
    "operator": OPERATOR,
    "link": "https://t.me/WegwijzerBot",
    "minutes": "30",
    "time": "09:00",
    "percent": "80",
    "count": "2",
    "number": "3",
    "letters": "280",
    "before": "60",
    "text": "Gratis hulp bij schulden. Loop binnen op dinsdag.",
}
_MONDAY = datetime(2026, 12, 14)
_NUMBERS = (1, 2, 3, 5, 21)  # each plural form of our languages is among them


def values(say: Translator, message: Message) -> list[dict[str, Any]]:
    """Return values for a text's variables: once, or several times when it has plural forms.

    A variable that nobody foresaw gets its name in quotation marks, which reads well enough.
    """
    fixed = {name: _value(say, name) for name in message.variables}
    counted = [name for name, _ in message.selectors]
    return [fixed | dict.fromkeys(counted, number) for number in _NUMBERS] if counted else [fixed]


def _value(say: Translator, name: str) -> str:
    worded = {
        "day": lambda: say.day(_MONDAY),
        "date": lambda: say.day(_MONDAY),
        "month": lambda: say.month(2026, 10),
        "first": lambda: say.day_name(0),
        "last": lambda: say.day_name(4),
        "language": lambda: say.language_name(say.language),
        "languages": lambda: say.join([say.language_name(code) for code in ("nl", say.language)]),
        "subject": lambda: say.say("label-debts"),
        "subjects": lambda: " · ".join(say.say(f"label-{i}") for i in list(HELP_INTENTS)[3:6]),
        "theme": lambda: say.say("theme-poverty"),
        "sure": lambda: say.say("key-sure-good", percent=_PLAIN["percent"]),
        "choices": lambda: say.say("choose-free"),
    }
    return worded[name]() if name in worded else _PLAIN.get(name, f"“{name}”")
