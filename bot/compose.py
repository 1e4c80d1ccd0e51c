"""From what an action says (a key and values) to a reply in the resident's language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot import callback
from bot.emergency import get_card
from bot.hours_text import week_lines
from bot.languages import DEFAULT, get_languages, offered
from bot.place_text import place_lines
from bot.reply import Button, Reply, Span
from bot.settings import get_settings
from bot.translate import Translator, get_translator
from social_map.taxonomy import HELP_INTENTS, THEMES

Rows = tuple[tuple[Button, ...], ...]
AMSTERDAM = ZoneInfo("Europe/Amsterdam")
# Answers about these begin with a line that does not give away what they are about.
DISCREET = frozenset({"domestic_violence", "women", "lgbti"})


def compose(message: dict[str, Any], language: str) -> Reply:
    """Return the reply for one message of an action.

    Args:
        message: `{"key": …, values}` as `actions.dispatch.say` sends it.
        language: a language that the bot writes.
    """
    say = get_translator(language)
    builder = _BUILDERS.get(str(message.get("key")), _error)
    return builder(message, say)


def danger(kind: str, language: str, problems: tuple[str, ...] = ()) -> Reply:
    """Return the danger card. Needs neither map, model nor translations."""
    card = get_card(kind, language)
    rtl = language in get_languages() and get_languages()[language].rtl
    lines: list[Span] = [Span(f"⚠️ {card.lead}\n\n", bold=True)]
    for numbers, purpose in card.lines:
        shown = f"\u2068{numbers}\u2069" if rtl else numbers
        lines += [Span("📞 "), Span(shown, bold=True), Span(f": {purpose}\n")]
    if card.chats:
        chats = " · ".join(f"\u2068{chat}\u2069" if rtl else chat for chat in card.chats)
        lines.append(Span(f"💬 {card.chat_label} {chats}\n"))
    tail = [part for part in (card.note, card.after) if part]
    lines.append(Span("\n" + "\n".join([*card.repeat, "", *tail]).strip()))
    go_on = Button(card.button, callback.write("h", "+".join(problems), language)
                   if problems else callback.write("o", "safe", language))  # fmt: skip
    return Reply("danger", language, tuple(lines), ((go_on,),))


def error(language: str) -> Reply:
    """Return an apology with people who can help now; needs nothing but translations."""
    return _error({}, get_translator(language))


def _reply(say: Translator, kind: str, text: str, rows: Rows = (), **more: Any) -> Reply:
    return Reply(kind, say.language, (Span(text),), rows, **more)


def _answer(message: dict[str, Any], say: Translator) -> Reply:
    problems = tuple(message["problems"])
    now = datetime.now(AMSTERDAM)
    intro = say.say(f"understood-{problems[0]}")
    if len(problems) > 1 and not DISCREET.intersection(problems):
        intro = say.say("understood-two")
    place = message.get("place")
    if message.get("near") and not place:
        intro += "\n" + say.say("location-noted")
    elif place:
        cards = [card for section in message["sections"] for card in section["results"]]
        local = any(card["place"]["area"]["scope"] != "national" for card in cards)
        key = "place-noted" if local or message.get("more") else "place-nothing-local"
        intro += "\n" + say.say(key, place=place["name"])
    spans = [Span(intro)]
    shown: list[dict[str, Any]] = []
    for number, section in enumerate(message["sections"]):
        if len(message["sections"]) > 1:
            label = say.say(f"label-{section['problem']}")
            head = label if number == 0 else f"{say.say('second-problem')} {label}"
            spans.append(Span(f"\n\n{head}", bold=True))
        for card in section["results"]:
            spans.append(Span("\n\n"))
            spans += place_lines(card, say, section["problem"], now)
            shown.append(card)
    ask = not place and not message.get("near") and not message.get("more")
    if ask:
        spans.append(Span("\n\n" + say.say("ask-place")))
    rows = _answer_rows(message, say, shown, ask=ask)
    ids = tuple(card["place"]["id"] for card in shown)
    return Reply("answer", say.language, tuple(spans), rows, places=ids)


def _answer_rows(
    message: dict[str, Any], say: Translator, cards: list[dict[str, Any]], *, ask: bool
) -> Rows:
    argument = "+".join(message["problems"])
    rows: list[tuple[Button, ...]] = []
    rows += [(_site(card, say),) for card in cards if card["place"].get("url")]
    if ask:
        rows.append((_button(say, "button-location", "g"),))
    page = str(int(message.get("page") or 1) + 1)
    rows.append(
        (
            Button(say.say("button-more"), callback.write("m", argument, say.language, page)),
            _button(say, "button-other", "o"),
        )
    )
    wrong = callback.write_fitting("x", message.get("others") or (), say.language)
    rows.append(
        (Button(say.say("button-wrong"), wrong), _button(say, "button-human", "u", argument))
    )
    rows.append((_button(say, "button-language", "l"),))
    return tuple(rows)


def _site(card: dict[str, Any], say: Translator) -> Button:
    name = card["place"]["name"]
    label = f"🌐 {name if len(name) <= 28 else name[:27] + '…'}"
    data = callback.write("w", card["place"]["short_id"], say.language)
    return Button(label, data, url=card["place"]["url"])


def _button(say: Translator, key: str, action: str, argument: str = "") -> Button:
    return Button(say.say(key), callback.write(action, argument, say.language))


def _intent_rows(say: Translator, intents: list[str]) -> Rows:
    return tuple(
        (Button(say.say(f"label-{i}"), callback.write("h", i, say.language)),)
        for i in intents
        if i in HELP_INTENTS
    )


def theme_rows(say: Translator) -> Rows:
    """Return the eight themes as buttons, two in a row, then a way to a person."""
    buttons = [Button(say.say(f"theme-{t}"), callback.write("t", t, say.language)) for t in THEMES]
    pairs = tuple(tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2))
    return (
        *pairs,
        (_button(say, "button-human", "u"), _button(say, "button-language", "l")),
    )


def language_rows(columns: int = 3) -> Rows:
    """Return all offered languages as buttons, each by its own name."""
    buttons = [Button(x.name, callback.write("s", x.code, x.code)) for x in offered()]
    return tuple(tuple(buttons[i : i + columns]) for i in range(0, len(buttons), columns))


def _no_more(message: dict[str, Any], say: Translator) -> Reply:
    return _reply(say, "help", say.say("no-more"), theme_rows(say))


def _place_noted(message: dict[str, Any], say: Translator) -> Reply:
    place = message.get("place")
    if place is None:
        return _reply(say, "question", say.say("location-noted"), theme_rows(say))
    text = say.say("place-noted-ask", place=place["name"])
    return _reply(say, "question", text, theme_rows(say))


def _place_unknown(message: dict[str, Any], say: Translator) -> Reply:
    rows = ((_button(say, "button-location", "g"),), (_button(say, "button-other", "o"),))
    return _reply(say, "question", say.say("place-unknown"), rows)


def _people(say: Translator, intro: str, message: dict[str, Any], rows: Rows) -> Reply:
    now = datetime.now(AMSTERDAM)
    spans = [Span(intro)] if intro else []
    for card in message["results"]:
        spans += [Span("\n\n")] if spans else []
        intents = card["place"]["intents"]
        spans += place_lines(card, say, intents[0] if intents else "loneliness", now)
    ids = tuple(card["place"]["id"] for card in message["results"])
    return Reply("help", say.language, tuple(spans), rows, places=ids)


def _human(message: dict[str, Any], say: Translator) -> Reply:
    return _people(say, say.say("human"), message, theme_rows(say))


def _place(message: dict[str, Any], say: Translator) -> Reply:
    reply = _people(say, "", message, theme_rows(say))
    if len(message["results"]) != 1:
        return reply
    table = week_lines(message["results"][0]["place"].get("opening"), say)
    if not table:
        return reply
    head = Span(f"\n\n{say.say('hours-week')}\n", bold=True)
    return replace(reply, spans=(*reply.spans, head, Span("\n".join(table))))


def _hand_over(message: dict[str, Any], say: Translator) -> Reply:
    rows = (*_intent_rows(say, message.get("guesses") or []), *theme_rows(say))
    return _people(say, say.say("not-understood-again"), message, rows)


def _unsure(message: dict[str, Any], say: Translator) -> Reply:
    rows = _intent_rows(say, message["guesses"])
    none = Button(say.say("button-none-of-these"), callback.write("o", "", say.language))
    rows = (*rows, (none, _button(say, "button-human", "u")))
    return _reply(say, "question", say.say("unsure"), rows)


def _themes(key: str) -> Callable[[dict[str, Any], Translator], Reply]:
    def build(message: dict[str, Any], say: Translator) -> Reply:
        guesses = _intent_rows(say, message.get("guesses") or [])
        return _reply(say, "question", say.say(key), (*guesses, *theme_rows(say)))

    return build


def _themes_menu(message: dict[str, Any], say: Translator) -> Reply:
    wrong = message.get("reason") == "wrong"
    guesses = _intent_rows(say, message.get("guesses") or []) if wrong else ()
    keys = {"wrong": "deny", "old": "nothing-open-button"}
    text = say.say(keys.get(str(message.get("reason")), "theme-question"))
    return _reply(say, "question", text, (*guesses, *theme_rows(say)))


def _theme(message: dict[str, Any], say: Translator) -> Reply:
    rows = (*_intent_rows(say, message["questions"]), (_button(say, "button-other", "o"),))
    return _reply(say, "question", say.say("theme-question"), rows)


def _languages(message: dict[str, Any], say: Translator) -> Reply:
    return _reply(say, "question", say.say("language-choose"), language_rows())


def _language_changed(message: dict[str, Any], say: Translator) -> Reply:
    return _reply(say, "talk", say.say("language-changed"), theme_rows(say))


def _restart(message: dict[str, Any], say: Translator) -> Reply:
    return _reply(say, "question", say.say("restart"), theme_rows(say))


def _talk(message: dict[str, Any], say: Translator) -> Reply:
    intent = message["intent"]
    if intent == "greet":
        return welcome(say.language)
    if intent == "ask_privacy":
        return _reply(say, "talk", privacy_text(say), theme_rows(say))
    keys = {"ask_capabilities": "capabilities", "goodbye": "goodbye", "affirm": "affirm"}
    rows = () if intent == "goodbye" else theme_rows(say)
    return _reply(say, "talk", say.say(keys.get(intent, "thanks")), rows)


def privacy_text(say: Translator) -> str:
    """Return exactly what is kept and by whom."""
    settings = get_settings()
    text = say.say("privacy", minutes=str(settings.forget_minutes))
    if settings.operator:
        text += "\n" + say.say("privacy-operator", operator=settings.operator)
    return text


def welcome(language: str) -> Reply:
    """Return the first message: who I am, three examples, language buttons."""
    say = get_translator(language)
    parts = (say.say("welcome"), say.say("welcome-examples"), say.say("welcome-privacy"))
    return _reply(say, "talk", "\n\n".join(parts), language_rows())


def plain(
    key: str, language: str, kind: str = "talk", rows: Rows | None = None, **values: str
) -> Reply:
    """Return a message that is one translation, with the eight themes as buttons."""
    say = get_translator(language)
    return _reply(say, kind, say.say(key, **values), theme_rows(say) if rows is None else rows)


def _danger(message: dict[str, Any], say: Translator) -> Reply:
    return danger(str(message.get("kind")), say.language, tuple(message.get("problems") or ()))


def _error(message: dict[str, Any], say: Translator) -> Reply:
    numbers = [get_card("crisis_danger", DEFAULT), get_card("crisis_suicide", DEFAULT)]
    lines = dict.fromkeys(number for card in numbers for number, _ in card.lines)
    text = say.say("error") + "\n" + "\n".join(f"📞 {say.isolate(n)}" for n in lines)
    return _reply(say, "error", text, theme_rows(say))


_BUILDERS: dict[str, Callable[[dict[str, Any], Translator], Reply]] = {
    "answer": _answer,
    "no_more": _no_more,
    "place_noted": _place_noted,
    "place_unknown": _place_unknown,
    "human": _human,
    "place": _place,
    "hand_over": _hand_over,
    "unsure": _unsure,
    "not_understood": _themes("not-understood"),
    "out_of_scope": _themes("out-of-scope"),
    "themes": _themes_menu,
    "theme": _theme,
    "languages": _languages,
    "language_changed": _language_changed,
    "restart": _restart,
    "talk": _talk,
    "danger": _danger,
}
