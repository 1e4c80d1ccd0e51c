"""The map for a key figure: by words, fellow networks, one place with what is for her only."""

from __future__ import annotations

from collections.abc import Sequence

from actions.the_map import as_card, ask_map, find_place, get_map, now
from bot import callback
from bot.hours_text import week_lines
from bot.key_figures.choosing import card_buttons, pairs
from bot.key_figures.finding import as_result
from bot.key_figures.forwardable import one_place
from bot.key_figures.inviting import area_name
from bot.key_figures.outgoing import Outgoing, said
from bot.key_figures.register import KeyFigure
from bot.keyboards import number_sign
from bot.languages import offered, supported
from bot.place_text import SYMBOLS, place_lines
from bot.reply import Button, Reply, Span
from bot.translate import Translator, get_translator
from social_map.freshness import Way
from social_map.hsds.crosswalk import of_text
from social_map.locations import map_path
from social_map.models import Place
from social_map.search import Query, Result
from social_map.staff import staff_ways
from social_map.taxonomy import HELP_INTENTS, THEMES
from social_map.text_search import search_text, split_place

_MOST = 6  # as many as there are signs for numbers
_IN_A_ROW = 3
_MOST_LETTERS = 300
_ASK_THEME = ("key-networks-theme", "key-networks-theme-anywhere")
_FOUND = ("key-networks-found", "key-networks-found-anywhere")
_WAY_SIGNS = {
    "phone": "📞", "whatsapp": "💬", "email": "✉️", "chat": "💬", "website": "🌐", "visit": "📍",
}  # fmt: skip


def search(who: KeyFigure, text: str) -> Outgoing:
    """Return what the map has for some words, near the place that they name or in her area."""
    say = get_translator(who.language)
    words = text.strip()[:_MOST_LETTERS]
    if not words:
        return said(say, "key-search-how")
    store, gazetteer = get_map()
    left, place = split_place(gazetteer, words)
    # Where she named a place, what lies elsewhere is no answer; else her area comes first.
    wheres = [place] if place else [*filter(None, [find_place(who.area)]), None]
    found: list[Result] = []
    for where in wheres:
        if found := search_text(store, left, place=where, limit=_MOST):
            place = where
            break
    if not found:
        return said(say, "key-search-none")
    if place is None:
        head = say.say("key-search-found-anywhere")
    else:
        head = say.say("key-search-found", place=say.isolate(area_name(place)))
    return _listed(head, found, say)


def networks(who: KeyFigure, text: str) -> Outgoing:
    """Return the networks for a subject that she named, or ask which of the eight themes."""
    say = get_translator(who.language)
    words = text.strip()[:_MOST_LETTERS]
    left, place = split_place(get_map()[1], words) if words else ("", None)
    if place is None and words and (alone := get_map()[1].exact(words)):
        left, place = "", alone  # only a place
    place = place or find_place(who.area)
    theme = theme_named(left, say) if left else None
    if theme is not None:
        return networks_of(who, theme, place)
    rows = pairs(
        [Button(say.say(f"theme-{key}"), _network_data(key, who.language, place)) for key in THEMES]
    )
    text = _with_place(_ASK_THEME, place, say)
    return Outgoing(Reply("question", say.language, (Span(text),), rows))


def theme_named(words: str, say: Translator) -> str | None:
    """Return the theme that some words are about, in her language or in the map's words."""
    wanted = words.casefold()
    for intent, theme in HELP_INTENTS.items():
        if wanted in (intent, theme, say.say(f"label-{intent}").casefold()):
            return theme
    for theme in THEMES:
        if wanted in say.say(f"theme-{theme}").casefold():
            return theme
    intents = of_text(words, name=True, typed=True).intents
    return HELP_INTENTS.get(intents[0]) if intents else None


def networks_of(who: KeyFigure, theme: str, place: Place | None) -> Outgoing:
    """Return the networks for a theme, in and around a place; her own is not among them."""
    say = get_translator(who.language)
    intents = tuple(key for key, of in HELP_INTENTS.items() if of == theme)
    query = Query(
        intents=intents,
        place=place,
        at=now(),
        limit=_MOST,
        only_kind="informal",
        exclude=(who.network,) if who.network else (),
    )
    found = [result for result in ask_map(query) if "theme" in result.reasons]
    name = say.say(f"theme-{theme}")
    if not found:
        return said(say, "key-networks-none", theme=name)
    return _listed(_with_place(_FOUND, place, say, theme=name), found, say)


def card(who: KeyFigure, short_id: str) -> Outgoing:
    """Return one place with everything that she may know of it."""
    say = get_translator(who.language)
    place = get_map()[0].get(short_id)
    if place is None:
        return said(say, "key-card-gone")
    intents = place.intents
    problem = intents[0] if intents else "loneliness"
    spans = place_lines(as_card(as_result(place)), say, problem, now())
    if table := week_lines(place.opening, say):
        spans.append(Span(f"\n\n{say.say('hours-week')}\n", bold=True))
        spans.append(Span("\n".join(table)))
    ways = staff_ways(map_path(), place.id)
    if ways:
        spans.append(Span(f"\n\n{say.say('key-card-private')}\n", bold=True))
        spans.append(Span("\n".join(_way_line(way, say) for way in ways)))
    else:
        spans.append(Span(f"\n\n{say.say('key-card-no-private')}"))
    languages = [code for code in who.languages if supported(code)][:2] or [who.language]
    rows = [(_pass_button(short_id, code, say),) for code in languages]
    rows.append((_button(say, "🗣 …", f"passto:{short_id}"),))
    rows.append((_button(say, say.say("key-button-report"), f"report:{short_id}"),))
    reply = Reply("help", say.language, tuple(spans), tuple(rows), places=(place.id,))
    return Outgoing(reply, private=bool(ways))


def pass_on(who: KeyFigure, short_id: str, language: str) -> Outgoing:
    """Return one place as a message to pass on, in a language."""
    place = get_map()[0].get(short_id)
    if place is None:
        return said(get_translator(who.language), "key-card-gone")
    return Outgoing(one_place(as_result(place), language), "forwardable")


def pass_on_languages(who: KeyFigure, short_id: str) -> Outgoing:
    """Ask in which language a place is to be passed on."""
    say = get_translator(who.language)
    buttons = [
        Button(language.name, callback.write("k", f"pass:{short_id}", language.code))
        for language in offered()
    ]
    rows = tuple(tuple(buttons[i : i + 3]) for i in range(0, len(buttons), 3))
    text = Span(say.say("key-which-language"))
    return Outgoing(Reply("question", say.language, (text,), rows))


def _pass_button(short_id: str, code: str, say: Translator) -> Button:
    label = say.say("key-button-pass", language=say.language_name(code))
    return Button(label, callback.write("k", f"pass:{short_id}", code))


def _button(say: Translator, label: str, argument: str) -> Button:
    return Button(label, callback.write("k", argument, say.language))


def _way_line(way: Way, say: Translator) -> str:
    who = f" ({say.isolate(way.who)})" if way.who else ""
    return f"{_WAY_SIGNS[way.kind]} {say.isolate(way.value)}{who}"


def _listed(head: str, found: Sequence[Result], say: Translator) -> Outgoing:
    """Places in one line each, with a button for each: more, and what is for her only."""
    spans = [Span(head)]
    for number, result in enumerate(found):
        place = result.place
        area = dict.fromkeys(n for n in (place.area.neighbourhood, place.area.municipality) if n)
        facts = [say.isolate(", ".join(area)) if area else say.say("national")]
        if place.form:
            facts.append(say.say(f"key-form-{place.form}"))
        if place.languages:
            facts.append(say.join([say.language_name(code) for code in place.languages]))
        spans += [
            Span(f"\n\n{number_sign(number)} {SYMBOLS[place.kind]} "),
            Span(say.isolate(place.name), bold=True),
            Span("\n" + " · ".join(facts)),
        ]
    buttons = card_buttons(found, say)
    rows = tuple(buttons[i : i + _IN_A_ROW] for i in range(0, len(buttons), _IN_A_ROW))
    ids = tuple(result.place.id for result in found)
    return Outgoing(Reply("help", say.language, tuple(spans), rows, places=ids))


def _network_data(theme: str, language: str, place: Place | None) -> str:
    try:
        return callback.write("k", f"net:{theme}", language, place.id if place else "-")
    except ValueError:  # an id with other letters
        return callback.write("k", f"net:{theme}", language)


def _with_place(keys: tuple[str, str], place: Place | None, say: Translator, **values: str) -> str:
    """Say the first key with a place, the second without one."""
    if place is None:
        return say.say(keys[1], **values)
    return say.say(keys[0], place=say.isolate(area_name(place)), **values)
