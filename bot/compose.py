"""From what an action says (a key and values) to a reply in the resident's language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot import callback, compose_places, trust
from bot.compose_places import make_reply, place_name
from bot.emergency import get_card
from bot.keyboards import (
    READ_ALONG,
    Rows,
    button,
    choose_rows,
    intent_rows,
    language_rows,
    place_choice_rows,
    report_rows,
    theme_rows,
    trust_rows,
)
from bot.languages import DEFAULT, get_languages, offered
from bot.reply import Button, Reply, Span
from bot.settings import get_settings
from bot.translate import LAST_RESORT, Translator, colon, get_translator

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
# Answers about who is behind the bot name its operator.
_OPERATED = frozenset({"maker", "who", "scam"})
# Questions about the bot to begin with.
_FIRST_ASKED = ("stored", "police", "papers", "maker")


def compose(message: dict[str, Any], language: str) -> Reply:
    """Return the reply for one message of an action.

    Args:
        message: `{"key": …, values}` as `actions.dispatch.say` sends it.
        language: a language that the bot writes.
    """
    say = get_translator(language)
    builder = _BUILDERS.get(str(message.get("key")), _error)
    if message.get("results") == []:
        builder = _error  # people were asked for, and the map has none: the numbers for danger
    return builder(message, say)


def danger(kind: str, language: str, problems: tuple[str, ...] = ()) -> Reply:
    """Return the danger card. Needs neither map, model nor translations."""
    card = get_card(kind, language)
    rtl = language in get_languages() and get_languages()[language].rtl
    lines: list[Span] = [Span(f"⚠️ {card.lead}\n\n", bold=True)]
    for numbers, purpose in card.lines:
        shown = f"\u2068{numbers}\u2069" if rtl else numbers
        lines += [Span("📞 "), Span(shown, bold=True), Span(f"{colon(language)}{purpose}\n")]
    if card.chats:
        chats = " · ".join(f"\u2068{chat}\u2069" if rtl else chat for chat in card.chats)
        lines.append(Span(f"💬 {card.chat_label} {chats}\n"))
    tail = [part for part in (card.note, card.after) if part]
    lines.append(Span("\n" + "\n".join([*card.repeat, "", *tail]).strip()))
    go_on = Button(card.button, callback.write("h", "+".join(problems), language)
                   if problems else callback.write("o", "safe", language))  # fmt: skip
    return Reply("danger", language, tuple(lines), ((go_on,),))


def last_resort() -> Reply:
    """Return an apology with people who can help now; needs nothing at all."""
    return Reply("error", DEFAULT, (Span(LAST_RESORT),))


def error(language: str) -> Reply:
    """Return an apology with people who can help now; needs nothing but translations."""
    return _error({}, get_translator(language))


def _places(message: dict[str, Any], say: Translator) -> Reply:
    rows = place_choice_rows(message.get("choices") or (), say)
    return make_reply(say, "question", say.say("place-choose"), rows)


def choose(problems: tuple[str, ...], language: str, filters: tuple[str, ...]) -> Reply:
    """Return the choices about an answer, to put under it instead of its buttons."""
    say = get_translator(language)
    text = say.say("choose")
    return make_reply(say, "question", text, choose_rows(problems, say, filters), how="keyboard")


def _trust(key: str, say: Translator) -> Reply:
    """The answer to a question about the bot itself, and what people ask next."""
    settings = get_settings()
    names = say.join([language.name for language in offered()])
    text = say.say(f"trust-{key}", minutes=str(settings.forget_minutes), languages=names)
    if key in _OPERATED and settings.operator:
        text += "\n" + say.say("privacy-operator", operator=settings.operator)
    return make_reply(say, "talk", text, trust_rows(say, trust.NEXT[key]))


def _helped(message: dict[str, Any], say: Translator) -> Reply:
    return make_reply(say, "talk", say.say("helped"), how="toast")


def _not_helped(message: dict[str, Any], say: Translator) -> Reply:
    return make_reply(say, "talk", say.say("not-helped"))


def _report(message: dict[str, Any], say: Translator) -> Reply:
    text = say.say("report", name=message["name"])
    return make_reply(say, "question", text, report_rows(message["short_id"], say))


def _said(key: str) -> Callable[[dict[str, Any], Translator], Reply]:
    def build(message: dict[str, Any], say: Translator) -> Reply:
        return make_reply(say, "talk", say.say(key), theme_rows(say))

    return build


def _language_missing(message: dict[str, Any], say: Translator) -> Reply:
    """In English and in simple Dutch, whatever the language so far: the own one is missing."""
    english, dutch = (get_translator(code) for code in ("en", "nl"))
    text = f"{english.say('language-missing')}\n\n{dutch.say('language-missing')}"
    return make_reply(english, "talk", text, theme_rows(english))


def not_mine(
    english: Sequence[Reply], dutch: Sequence[Reply], missing: str
) -> tuple[list[Reply], list[Reply]]:
    """Say, in an answer in both, that the resident's language is not written yet, and offer others.

    The English answer keeps its buttons. Under the Dutch one stand the languages instead: whoever
    takes one, Dutch too, gets the answer in it, with all that belongs to it. A message of its own for
    them would be the third, and more than the two that Telegram lets a bot send for each question.

    Args:
        english: the answer in English, one message at least.
        dutch: the same in simple Dutch.
        missing: code of the resident's language, for those who say that it is missing; may be empty.
    """
    line = get_translator("en").say("language-not-mine")
    first = replace(english[0], spans=(Span(f"{line}\n\n"), *english[0].spans))
    line = get_translator("nl").say("language-not-mine")
    exits = tuple(row for row in dutch[-1].buttons if _empties_the_chat(row))
    last = replace(
        dutch[-1],
        spans=(*dutch[-1].spans, Span(f"\n\n{line}")),
        buttons=(*exits, *language_rows("en", missing)),
    )
    return [first, *english[1:]], [*dutch[:-1], last]


def _empties_the_chat(row: Sequence[Button]) -> bool:
    pressed = callback.read(row[0].data)
    return pressed is not None and pressed.action == "q"


def aloud(language: str) -> Reply:
    """Ask whoever shows this to read the pressed message aloud; the text is said when it fails."""
    return make_reply(get_translator(language), "talk", get_translator(language).say("cannot-speak"),
                  speak=True)  # fmt: skip


def exit_done(language: str, since: datetime | None) -> Reply:
    """Return what is said once the chat was emptied: what may remain, how to delete the chat.

    Args:
        language: of the reply.
        since: time from which messages were deleted; what is older the bot knows nothing of.
    """
    say = get_translator(language)
    lines = [say.say("exit-done")]
    if since:
        lines.append(say.say("exit-since", time=say.moment(since)))
    lines.append(say.say("exit-rest"))
    return make_reply(say, "talk", "\n".join(lines), how="exit")


def _place_noted(message: dict[str, Any], say: Translator) -> Reply:
    place = message.get("place")
    if place is None:
        return make_reply(say, "question", say.say("location-noted"), theme_rows(say))
    text = say.say("place-noted-ask", place=place_name(place))
    return make_reply(say, "question", text, theme_rows(say))


def _place_unknown(message: dict[str, Any], say: Translator) -> Reply:
    rows = ((button(say, "button-location", "g"),), (button(say, "button-other", "o"),))
    return make_reply(say, "question", say.say("place-unknown"), rows)


def _unsure(message: dict[str, Any], say: Translator) -> Reply:
    rows = intent_rows(say, message["guesses"])
    none = Button(say.say("button-none-of-these"), callback.write("o", "", say.language))
    rows = (*rows, (none, button(say, "button-human", "u")))
    if READ_ALONG.intersection(message["guesses"]):
        rows = ((button(say, "button-exit", "q"),), *rows)
    return make_reply(say, "question", say.say("unsure"), rows)


def _themes(key: str) -> Callable[[dict[str, Any], Translator], Reply]:
    def build(message: dict[str, Any], say: Translator) -> Reply:
        guesses = intent_rows(say, message.get("guesses") or [])
        return make_reply(say, "question", say.say(key), (*guesses, *theme_rows(say)))

    return build


def _themes_menu(message: dict[str, Any], say: Translator) -> Reply:
    wrong = message.get("reason") == "wrong"
    guesses = intent_rows(say, message.get("guesses") or []) if wrong else ()
    keys = {"wrong": "deny", "old": "nothing-open-button"}
    text = say.say(keys.get(str(message.get("reason")), "theme-question"))
    return make_reply(say, "question", text, (*guesses, *theme_rows(say)))


def _theme(message: dict[str, Any], say: Translator) -> Reply:
    rows = (*intent_rows(say, message["questions"]), (button(say, "button-other", "o"),))
    return make_reply(say, "question", say.say("theme-question"), rows)


def _languages(message: dict[str, Any], say: Translator) -> Reply:
    return make_reply(say, "question", say.say("language-choose"), language_rows(say.language))


def _language_changed(message: dict[str, Any], say: Translator) -> Reply:
    return make_reply(say, "talk", say.say("language-changed"), theme_rows(say))


def _restart(message: dict[str, Any], say: Translator) -> Reply:
    return make_reply(say, "question", say.say("restart"), theme_rows(say))


def _talk(message: dict[str, Any], say: Translator) -> Reply:
    intent, about = message["intent"], message.get("about")
    if about in trust.NEXT:
        return _trust(str(about), say)
    if intent == "greet":
        return welcome(say.language)
    if intent == "ask_privacy":
        return make_reply(say, "talk", privacy_text(say), trust_rows(say, _FIRST_ASKED))
    if intent == "ask_capabilities":
        return make_reply(say, "talk", say.say("capabilities"), trust_rows(say, _FIRST_ASKED))
    keys = {"goodbye": "goodbye", "affirm": "affirm"}
    rows = () if intent == "goodbye" else theme_rows(say)
    return make_reply(say, "talk", say.say(keys.get(intent, "thanks")), rows)


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
    keys = ("welcome", "welcome-examples", "welcome-people", "welcome-privacy")
    parts = [say.say(key) for key in keys]
    return make_reply(say, "talk", "\n\n".join(parts), language_rows(language))


def plain(
    key: str, language: str, kind: str = "talk", rows: Rows | None = None, **values: str
) -> Reply:
    """Return a message that is one translation, with the eight themes as buttons."""
    say = get_translator(language)
    return make_reply(say, kind, say.say(key, **values), theme_rows(say) if rows is None else rows)


def _danger(message: dict[str, Any], say: Translator) -> Reply:
    return danger(str(message.get("kind")), say.language, tuple(message.get("problems") or ()))


def _error(message: dict[str, Any], say: Translator) -> Reply:
    numbers = [get_card("crisis_danger", DEFAULT), get_card("crisis_suicide", DEFAULT)]
    lines = dict.fromkeys(number for card in numbers for number, _ in card.lines)
    if not say.has("error"):
        return last_resort()
    text = say.say("error") + "\n" + "\n".join(f"📞 {say.isolate(n)}" for n in lines)
    return make_reply(say, "error", text, theme_rows(say))


_BUILDERS: dict[str, Callable[[dict[str, Any], Translator], Reply]] = {
    "answer": compose_places.answer,
    "no_more": compose_places.no_more,
    "place_noted": _place_noted,
    "place_unknown": _place_unknown,
    "human": compose_places.human,
    "place": compose_places.place,
    "hand_over": compose_places.hand_over,
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
    "places": _places,
    "helped": _helped,
    "not_helped": _not_helped,
    "report": _report,
    "reported": _said("reported"),
    "report_failed": _said("report-failed"),
    "language_missing": _language_missing,
}


def message_keys() -> tuple[str, ...]:
    """Return the keys of all messages that can be composed: the page for reviewers shows each."""
    return tuple(_BUILDERS)
