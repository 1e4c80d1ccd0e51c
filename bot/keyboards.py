"""The buttons under each kind of message. What they carry is in `bot/callback.py`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from actions.narrowing import toggle
from bot import callback
from bot.languages import offered
from bot.reply import Button
from bot.speech import can_speak
from bot.translate import Translator, get_translator
from social_map.taxonomy import HELP_INTENTS, THEMES

Rows = tuple[tuple[Button, ...], ...]
# Answers about these begin with a line that does not give away what they are about.
DISCREET = frozenset({"domestic_violence", "women", "lgbti"})
# Somebody may be reading along: a button empties the chat.
READ_ALONG = DISCREET | {"relationships"}
# Here the own community is not assumed to be the right place: the resident chooses (design.md).
OWN_CHOICE = READ_ALONG | {"faith_and_meaning"}
# One sign per choice, the same everywhere.
_CHOICES = {
    "informal": "🤝", "formal": "🏛", "language": "🗣", "open": "🕐", "free": "🆓",
    "own": "👥", "outside": "🌍", "child": "🧒", "elderly": "🧓",
}  # fmt: skip
_WRONG = ("wrong_phone", "wrong_address", "wrong_hours", "closed", "full", "could_not_help")
_NUMBERS = ("1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣")


def number_sign(number: int) -> str:
    """Return the sign of the place with this number (from 0) in an answer."""
    return _NUMBERS[number] if number < len(_NUMBERS) else f"{number + 1}."


def answer_rows(message: dict[str, Any], say: Translator, cards: Sequence[dict[str, Any]]) -> Rows:
    """Return the buttons of an answer: of each place, then what to do next."""
    problems = list(message["problems"])
    argument = "+".join(problems)
    chosen = callback.filters_code(message.get("filters") or ())
    rows = [_site_row(card, say, number) for number, card in enumerate(cards)]
    if READ_ALONG.intersection(problems):
        rows.append((button(say, "button-exit", "q"),))
    if OWN_CHOICE.intersection(problems):
        rows.append(_choice_row(say, argument, chosen, ("outside", "own")))
    if message.get("for_whom"):
        rows.append(_choice_row(say, argument, chosen, ("child", "elderly")))
    if message.get("ask_place"):
        rows.append((button(say, "button-location", "g"),))
    page = str(int(message.get("page") or 1) + 1) + chosen
    rows.append(
        (
            Button(say.say("button-more"), callback.write("m", argument, say.language, page)),
            button(say, "button-other", "o"),
        )
    )
    wrong = callback.write_fitting("x", message.get("others") or (), say.language)
    rows.append(
        (Button(say.say("button-wrong"), wrong), button(say, "button-human", "u", argument))
    )
    rows.append((button(say, "button-helped", "y", argument),
                 button(say, "button-not-helped", "d", argument)))  # fmt: skip
    choose = Button(say.say("button-choose"), callback.write("c", argument, say.language, chosen))
    rows.append((choose, button(say, "button-language", "l"), *_aloud(say)))
    return tuple(rows)


def choose_rows(problems: Sequence[str], say: Translator, filters: Sequence[str]) -> Rows:
    """Return what the places of an answer can be chosen by; what is chosen has a tick."""
    argument, chosen = "+".join(problems), callback.filters_code(filters)
    pairs = (("informal", "formal"), ("language", "open"), ("free",), ("outside", "own"),
             ("child", "elderly"))  # fmt: skip
    rows = [_choice_row(say, argument, chosen, pair) for pair in pairs]
    rows.append((button(say, "button-place", "n"),))
    back = Button(say.say("button-back"), callback.write("r", argument, say.language, chosen))
    return (*rows, (back,))


def _choice_row(
    say: Translator, argument: str, chosen: str, names: Sequence[str]
) -> tuple[Button, ...]:
    """Buttons that each carry all that is chosen once they were pressed."""
    now = callback.read_filters(chosen)
    buttons = []
    for name in names:
        after = callback.filters_code(toggle(now, name))
        tick = "✅ " if name in now else ""
        label = f"{tick}{_CHOICES[name]} {say.say(f'choose-{name}')}"
        # An extra that is empty would be no extra: '-' stands for nothing chosen.
        data = callback.write("r", argument, say.language, after or "-")
        buttons.append(Button(label, data))
    return tuple(buttons)


def _site_row(card: dict[str, Any], say: Translator, number: int) -> tuple[Button, ...]:
    """Website, map, more: of one place, by its number in the answer."""
    place, sign = card["place"], number_sign(number)
    data = callback.write("w", place["short_id"], say.language)
    row = [Button(f"{sign} {say.say('button-details')}", data)]
    if place.get("url"):
        row.append(Button(f"{sign} 🌐", data, url=place["url"]))
    url = map_url(place)
    if url:
        row.append(Button(f"{sign} 🗺", data, url=url))
    return tuple(row)


def place_rows(card: dict[str, Any], say: Translator) -> Rows:
    """Return the buttons under one place: website, map, did it help, is something wrong."""
    place = card["place"]
    short = place["short_id"]
    data = callback.write("w", short, say.language)
    links = []
    if place.get("url"):
        links.append(Button(f"🌐 {say.say('button-website')}", data, url=place["url"]))
    if url := map_url(place):
        links.append(Button(f"🗺 {say.say('button-map')}", data, url=url))
    helped = tuple(
        Button(say.say(key), callback.write(action, "", say.language, short))
        for key, action in (("button-helped", "y"), ("button-not-helped", "d"))
    )
    wrong = button(say, "button-report", "i", short)
    rest = (button(say, "button-human", "u"), button(say, "button-other", "o"))
    return tuple(row for row in (tuple(links), helped, (wrong, *_aloud(say)), rest) if row)


def report_rows(short_id: str, say: Translator) -> Rows:
    """Return what can be wrong with a place."""
    buttons = [
        Button(
            say.say(f"report-{kind.replace('_', '-')}"),
            callback.write("i", short_id, say.language, kind),
        )
        for kind in _WRONG
    ]
    back = button(say, "button-back", "w", short_id)
    return (*(tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2)), (back,))


def map_url(place: dict[str, Any]) -> str | None:
    """Return a page with a map of where a place is, when it has an address to go to."""
    if not place.get("address"):
        return None
    if place.get("lat") is not None and place.get("lon") is not None:
        at = f"{place['lat']:.5f}", f"{place['lon']:.5f}"
        return f"https://www.openstreetmap.org/?mlat={at[0]}&mlon={at[1]}#map=17/{at[0]}/{at[1]}"
    return f"https://www.openstreetmap.org/search?query={quote(place['address'])}"


def button(say: Translator, key: str, action: str, argument: str = "") -> Button:
    """Return a button with a label of the translations."""
    return Button(say.say(key), callback.write(action, argument, say.language))


def intent_rows(say: Translator, intents: Sequence[str]) -> Rows:
    """Return help questions as buttons, one in a row."""
    return tuple(
        (Button(say.say(f"label-{i}"), callback.write("h", i, say.language)),)
        for i in intents
        if i in HELP_INTENTS
    )


def theme_rows(say: Translator) -> Rows:
    """Return the eight themes as buttons, two in a row, then a way to a person."""
    buttons = [Button(say.say(f"theme-{t}"), callback.write("t", t, say.language)) for t in THEMES]
    return (
        *_pairs(buttons),
        (button(say, "button-human", "u"), button(say, "button-language", "l")),
    )


def language_rows(language: str = "en", missing: str = "", columns: int = 3) -> Rows:
    """Return all offered languages, each by its own name, and 'my language is missing'."""
    buttons = [Button(x.name, callback.write("s", x.code, x.code)) for x in offered()]
    rows = tuple(tuple(buttons[i : i + columns]) for i in range(0, len(buttons), columns))
    say = get_translator(language)
    return (*rows, (button(say, "button-language-missing", "v", missing),))


def place_choice_rows(choices: Sequence[dict[str, Any]], say: Translator) -> Rows:
    """Return where to look: the phone's location, neighbourhoods, the whole country."""
    places = [
        Button(place["neighbourhood"] or place["name"], data)
        for place in choices
        if (data := _place_data(place["id"], say.language))
    ]
    everywhere = Button(
        say.say("button-whole-country"), callback.write("n", "everywhere", say.language)
    )
    return ((button(say, "button-location", "g"),), *_pairs(places), (everywhere,))


def trust_rows(say: Translator, keys: Sequence[str]) -> Rows:
    """Return questions about the bot itself, then the way to the themes."""
    buttons = [button(say, f"trustq-{key}", "e", key) for key in keys]
    return (*_pairs(buttons), (button(say, "button-other", "o"),))


def _place_data(place_id: str, language: str) -> str | None:
    try:
        return callback.write("n", place_id, language)
    except ValueError:  # an id with other characters, or too long
        return None


def _pairs(buttons: Sequence[Button]) -> Rows:
    return tuple(tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2))


def _aloud(say: Translator) -> tuple[Button, ...]:
    return (button(say, "button-aloud", "a"),) if can_speak(say.language) else ()
