"""Any map in a message: Telegram takes it, no markup comes in, nothing looks like what it is not."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import strategies as st

from actions.the_map import as_card, place_values
from bot.compose import compose
from bot.emulator.rules import check_markup, message_text
from bot.key_figures.finding import as_result
from bot.key_figures.forwardable import one_place
from bot.key_figures.retelling import MOST_PARTS, in_sms, shorter, sms_parts, whatsapp
from bot.languages import offered
from bot.place_text import SYMBOLS, place_lines
from bot.render import TELEGRAM_LIMIT, to_html, to_terminal
from bot.reply import Reply, Span
from bot.translate import get_translator
from social_map.hours import now
from social_map.models import HelpPlace, Place
from social_map.reader import _place
from social_map.search import Result
from social_map.taxonomy import HELP_INTENTS
from tests.prove.fuzz_attack import attack
from tests.prove.fuzz_inputs import MARKUP, texts

CODES = [language.code for language in offered()]
maybe = st.none() | texts(6)
# Addresses of pages: some are good, some only nearly.
pages = maybe | st.builds(
    "".join, st.tuples(st.sampled_from(["https://", "http://", "https://x.nl/", "javascript:", ""]), texts(4))
)  # fmt: skip
openings = st.sampled_from(
    [None, "24/7", "Mo-Fr 09:00-17:00; PH off", "nonsense \u202e", "We 10:00-12:00"]
)


def _row(draw: st.DrawFn) -> dict[str, Any]:
    """A row of the map with anything in each of its texts."""
    texts_of = (
        "email", "x_description_nl", "x_description_en", "x_opening_note",
        "x_for_gender", "eligibility_description", "application_process",
    )  # fmt: skip
    unknown = ("x_interpreter", "x_walk_in", "x_anonymous", "x_no_papers_asked", "minimum_age", "maximum_age",
               "x_enforcement", "x_safety_net", "x_open_to_all", "x_capacity", "x_source_date", "x_next_check",
               "x_form")  # fmt: skip
    return {
        **dict.fromkeys(unknown), **{key: draw(maybe) for key in texts_of},
        "x_id": "some-place", "x_short_id": "p-0123abcd", "name": draw(texts()),
        "x_kind": draw(st.sampled_from(["formal", "informal"])), "x_names": json.dumps(draw(st.lists(texts(3), max_size=2))),
        "url": draw(pages), "x_chat": draw(pages), "x_walk_in": draw(st.sampled_from([0, 1, None])),
        "assured_date": draw(st.sampled_from([None, "2026-11-01", "2001-01-01"])),
    }  # fmt: skip


@st.composite
def places(draw: st.DrawFn) -> HelpPlace:
    """Places of help as the map's reader hands them out, whatever stands in the database."""
    area = {"x_scope": draw(st.sampled_from(["national", "municipality", "neighbourhood"])),
            "x_municipality": draw(texts(4)), "x_neighbourhood": draw(maybe)}  # fmt: skip
    address = {
        "x_text": draw(texts(6)),
        "latitude": draw(st.sampled_from([None, 52.1, 1e300])),
        "longitude": 4.3,
    }
    term = {"taxonomy": "help_intents", "code": draw(st.sampled_from(list(HELP_INTENTS))), "value": None,
            "x_suggested": 0}  # fmt: skip
    phone = {
        "number": draw(texts(4)),
        "description": draw(maybe),
        "x_hours": draw(maybe),
        "x_cost": draw(maybe),
    }
    language = {"code": draw(st.sampled_from(["tr", "ar-MA", "xx", "nl"]))}
    opening = {"x_opening": draw(openings)}
    parts = {
        "term": [term], "area": [area], "address": [address], "language": [language],
        "phone": [phone] * draw(st.integers(0, 2)), "organization": [], "schedule": [opening],
        "cost": [{"amount_description": draw(maybe)}],
    }  # fmt: skip
    made: HelpPlace = _place(_row(draw), parts)  # type: ignore[arg-type]
    return made


def accepted(reply: Reply) -> str:
    """Check that Telegram takes a reply and finds nothing in it but bold; return what it shows."""
    shown = ""
    parts = to_html(reply)
    assert parts
    for part in parts:
        part.encode()
        text, entities = message_text(part, "HTML")
        assert len(text.encode("utf-16-le")) // 2 <= TELEGRAM_LIMIT
        assert {entity["type"] for entity in entities} <= {"bold"}
        shown += text
    rows = [[{"text": b.label, "url": b.url} if b.url else
             {"text": b.label, "callback_data": b.data} for b in row] for row in reply.buttons]  # fmt: skip
    if rows:
        check_markup(json.dumps({"inline_keyboard": rows}))
    return shown


def no_direction_left_open(text: str) -> None:
    """Check that on each line every isolate is closed, none is closed twice, and nothing overrides."""
    for line in text.split("\n"):
        depth = 0
        for sign in line:
            assert not "\u202a" <= sign <= "\u202e"
            depth += {"\u2066": 1, "\u2067": 1, "\u2068": 1, "\u2069": -1}.get(sign, 0)
            assert depth >= 0
        assert depth == 0


def result(place: HelpPlace) -> Result:
    return as_result(place)


@pytest.mark.parametrize("key", ["answer", "place"])
def test_places_in_messages(key: str) -> None:
    """An answer with places, and one place with its hours: what the map holds stays text."""

    def check(made: tuple[list[HelpPlace], str]) -> None:
        found, language = made
        cards = [as_card(result(place)) for place in found]
        problem = found[0].intents[0]
        message: dict[str, Any] = {"key": key, "results": cards}
        if key == "answer":
            where = Place("x/y", "neighbourhood", found[0].area.municipality or "x")
            message |= {"problems": [problem], "place": place_values(where), "near": False,
                        "ask_place": True, "sections": [{"problem": problem, "results": cards}]}  # fmt: skip
        reply = compose(message, language)
        shown = accepted(reply)
        no_direction_left_open(shown)
        assert "".join(shown.split()) == "".join(reply.text.split())
        # However much is in the map: a screen or three, not a hundred messages.
        assert len(to_html(reply)) <= 1 + 2 * len(found)
        to_terminal(reply).encode("utf-8")

    attack(
        check, st.tuples(st.lists(places(), min_size=1, max_size=3), st.sampled_from(CODES)), few=60
    )


def test_no_place_looks_like_two() -> None:
    """Every line of a place begins with one of our signs: none can be made up in a name."""
    signs = tuple(f"{sign} " for sign in SYMBOLS.values())

    def check(made: tuple[HelpPlace, str]) -> None:
        place, language = made
        say = get_translator(language)
        spans = place_lines(as_card(result(place)), say, place.intents[0], now())
        lines = "".join(span.text for span in spans).split("\n")
        assert all(line.lstrip("\u200f").startswith(signs) for line in lines)
        assert len(lines) <= 12

    attack(check, st.tuples(places(), st.sampled_from(CODES)), few=80)


def test_places_told_differently() -> None:
    """Shorter, as a text message, for WhatsApp: within their lengths, without markup of their own."""

    def check(made: tuple[list[HelpPlace], str]) -> None:
        found, language = made
        say, results = get_translator(language), [result(place) for place in made[0]]
        text, parts = in_sms(("debts",), results, say)
        assert parts == sms_parts(text) <= MOST_PARTS
        spans = shorter(results, say, now())
        no_direction_left_open(accepted(Reply("answer", language, (Span("."), *spans))))
        told = whatsapp(spans)
        assert "`" not in told
        assert told.count("*") <= 2 * len(found)
        no_direction_left_open(accepted(one_place(results[0], language)))

    attack(
        check, st.tuples(st.lists(places(), min_size=1, max_size=4), st.sampled_from(CODES)), few=50
    )


def test_any_spans() -> None:
    """Whatever a reply holds: half characters, tags, endless words."""
    spans = st.lists(st.builds(Span, texts(), st.booleans()), min_size=1, max_size=4)

    def check(parts: list[Span]) -> None:
        accepted(Reply("answer", "en", (Span("."), *parts)))

    attack(check, spans, few=150)


def test_values_in_translations() -> None:
    """What is put into a sentence is never read as a sentence of Fluent, nor as markup."""
    values = texts(6).map(lambda text: text[:2000]) | st.lists(
        st.sampled_from(MARKUP), max_size=3
    ).map("".join)

    def check(made: tuple[str, str]) -> None:
        value, language = made
        text = get_translator(language).say("place-noted", place=value)
        assert value in text

    attack(check, st.tuples(values, st.sampled_from(CODES)), few=100)
