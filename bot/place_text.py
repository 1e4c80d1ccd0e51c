"""One place of help as lines of text: name, what it does, where, when, how to reach it."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from bot.hours_text import notes_line, opening_line
from bot.reply import Span
from bot.translate import Translator, colon

# One symbol per fact, the same everywhere.
SYMBOLS = {
    "informal": "🤝", "formal": "🏛", "helps": "➜", "where": "📍", "open": "🕐", "notes": "🗓",
    "phone": "📞", "language": "🗣", "free": "🆓", "cost": "💶", "walk-in": "🚶", "anonymous": "🕶",
    "no-papers": "🪪", "web": "🌐", "chat": "💬", "mail": "✉️", "checked": "ℹ️",
}  # fmt: skip
MAX_SUBJECTS = 3
_RIGHT_TO_LEFT = "\u200f"


def place_lines(
    card: dict[str, Any],
    say: Translator,
    problem: str,
    now: datetime,
    *,
    number: str = "",
    discreet: bool = False,
) -> list[Span]:
    """Return the text of one search result.

    Args:
        card: a result as `actions.the_map.as_card` makes it.
        say: translator of the resident's language.
        problem: the help intent it answers; named first among what the place does.
        now: the present, aware, for "today" and "tomorrow".
        number: sign before its name, the same as on its buttons.
        discreet: leave out what it helps with: somebody may be reading along.
    """
    place = card["place"]
    lines = [
        _line("helps", say.say("helps-with", subjects=_subjects(place, say, problem))),
        _line("where", _where(card, say)),
        *_hours(card, say, now),
        _line("language", _languages(place, say)),
        " · ".join(_facts(place, say)),
    ]
    lines += [_line("phone", say.isolate(p["number"])) for p in place["phones"]]
    if place.get("chat"):
        chat = say.isolate(_short(place["chat"]))
        lines.append(_line("chat", f"{say.say('chat-online')}{colon(say.language)}{chat}"))
    if place.get("email") and not place["phones"]:
        lines.append(_line("mail", say.isolate(place["email"])))
    if place.get("url"):
        lines.append(_line("web", say.isolate(_short(place["url"]))))
    lines.append(_line("checked", _freshness(place, card["reasons"], say)))
    # What a place does is told in Dutch and English, as the map has it; never translated by us.
    description = (place.get("description") or {}).get(say.language)
    if description:
        lines[0] = f"{SYMBOLS['helps']} {description}"
    if discreet:
        lines[0] = ""
    kind = say.say(f"kind-{place['kind']}")
    head = [
        Span(_in_direction(f"{number} {SYMBOLS[place['kind']]} ".lstrip(), say)),
        Span(say.isolate(place["name"]), bold=True),
        Span(f" ({kind})\n"),
    ]
    return [*head, Span("\n".join(_in_direction(line, say) for line in lines if line))]


def _line(symbol: str, text: str) -> str:
    return f"{SYMBOLS[symbol]} {text}" if text else ""


def _in_direction(line: str, say: Translator) -> str:
    """Say which way a line runs: some signs and isolated numbers do not tell, or tell wrongly."""
    return f"{_RIGHT_TO_LEFT}{line}" if line and say.rtl else line


def _subjects(place: dict[str, Any], say: Translator, problem: str) -> str:
    kinds = [say.say(f"help-{kind}") for kind in place["kinds_of_help"]]
    intents = [i for i in dict.fromkeys((problem, *place["intents"])) if i in place["intents"]]
    labels = [say.say(f"label-{i}") for i in intents if say.has(f"label-{i}")]
    return " · ".join([*kinds, *labels][:MAX_SUBJECTS]) or say.say(f"label-{problem}")


def _where(card: dict[str, Any], say: Translator) -> str:
    place, area = card["place"], card["place"]["area"]
    if place.get("address"):
        where = say.isolate(place["address"])
    elif area["scope"] == "national":
        where = say.say("national")
    else:
        names = dict.fromkeys(n for n in (area["neighbourhood"], area["municipality"]) if n)
        where = say.isolate(", ".join(names))
    if card.get("distance_km") is None:
        return where
    return say.say("where-distance", where=where, distance=say.distance(card["distance_km"]))


def _hours(card: dict[str, Any], say: Translator, now: datetime) -> list[str]:
    """When it is open, and below that what else there is to know about its hours."""
    notes = notes_line(card["place"].get("opening"), say)
    if notes and card["open"]["state"] == "unknown":
        return [_line("open", notes)]
    return [_line("open", opening_line(card["open"], say, now)), _line("notes", notes)]


def _languages(place: dict[str, Any], say: Translator) -> str:
    codes = list(place["languages"])
    if not codes:
        return ""
    codes.sort(key=lambda code: code != say.language)
    return say.say(
        "languages-spoken", languages=say.join([say.language_name(code) for code in codes])
    )


def _facts(place: dict[str, Any], say: Translator) -> list[str]:
    facts = []
    if str(place.get("cost") or "").lower() == "free":
        facts.append(_line("free", say.say("free")))
    elif place.get("cost") and say.language in ("en", "nl"):
        facts.append(_line("cost", str(place["cost"])))
    for key, name in (
        ("walk_in", "walk-in"),
        ("anonymous", "anonymous"),
        ("no_papers_asked", "no-papers"),
    ):
        if place.get(key):
            facts.append(_line(name, say.say(name)))
    return facts


def _freshness(place: dict[str, Any], reasons: list[str], say: Translator) -> str:
    checked = place.get("last_check")
    if not checked:
        return say.say("unconfirmed" if place["phones"] else "unconfirmed-no-phone")
    day = date.fromisoformat(checked)
    key = "overdue" if "overdue" in reasons else "checked"
    return say.say(key, month=say.month(day.year, day.month))


def _short(url: str) -> str:
    return url.removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")
