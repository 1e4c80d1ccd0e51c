"""The same places told differently: shorter, as a text message, for WhatsApp."""

from __future__ import annotations

from dataclasses import replace

import pytest

from actions.the_map import now
from bot.key_figures.finding import as_result, find
from bot.key_figures.forwardable import forwardable
from bot.key_figures.question import FORMS, Question
from bot.key_figures.retelling import in_sms, shorter, sms_parts, whatsapp
from bot.languages import offered
from bot.reply import Span
from bot.translate import get_translator
from social_map.models import Area, HelpPlace, Phone
from social_map.taxonomy import HELP_INTENTS


def place(name: str, number: str = "070-1234567", **facts: object) -> HelpPlace:
    phones = (Phone(number),) if number else ()
    return HelpPlace("x", "x", name, "informal", Area("national"), phones=phones, **facts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("a" * 160, 1), ("a" * 161, 2), ("a" * 306, 2), ("a" * 307, 3),
        ("é" * 160, 1), ("€" * 80, 1), ("€" * 81, 2), ("[" * 80, 1),
        ("ş" * 70, 1), ("ş" * 71, 2), ("ş" * 134, 2), ("ş" * 135, 3),
        ("😀" * 35, 1), ("😀" * 36, 2), ("س" * 70, 1), ("a" * 159 + "ş", 3), ("", 1),
        # 153 is odd: the seventy-seventh sign of two does not fit into the first part.
        ("€" * 152, 2), ("€" * 153, 3),
    ],
)  # fmt: skip
def test_text_messages_are_counted_as_networks_count_them(text: str, parts: int) -> None:
    """160 or 153 in the 7-bit alphabet, 70 or 67 in UCS-2; some signs count twice (3GPP 23.038)."""
    assert sms_parts(text) == parts


@pytest.mark.parametrize("code", [language.code for language in offered()])
@pytest.mark.parametrize("problem", ["debts", "learn_dutch", "mental_health", "domestic_violence"])
def test_a_text_message_holds_names_and_numbers_in_two_parts(code: str, problem: str) -> None:
    """In every language, for places of the real map: at most two messages, the first place whole."""
    question = Question((problem,), "den-haag", code)
    results = list(find(question)[0].results)
    text, parts = in_sms(question.problems, results, get_translator(code))
    assert 1 <= parts == sms_parts(text) <= 2
    first = results[0].place
    assert first.name.replace("’", "'") in text
    if first.phones:
        assert first.phones[0].number in text
    assert "\u2068" not in text


def test_a_text_message_gives_nothing_away() -> None:
    """Where somebody may read along the subject is not in it."""
    say = get_translator("nl")
    result = as_result(place("Huis"))
    assert in_sms(("debts",), [result], say)[0] == "Schulden\nHuis 070-1234567"
    assert in_sms(("domestic_violence",), [result], say)[0] == "Huis 070-1234567"


def test_a_heading_that_costs_a_message_more_is_left_out() -> None:
    """One ğ would make two messages of one."""
    results = [as_result(place(f"Buurthuis {name}")) for name in ("Noord", "Oost", "West")]
    text, parts = in_sms(("learn_dutch",), results, get_translator("tr"))
    assert (text.count("070-1234567"), parts) == (3, 1)
    assert "ğ" not in text


def test_what_does_not_fit_is_left_out_from_the_end() -> None:
    """Rather one place whole than three cut off."""
    say = get_translator("ar")
    results = [as_result(place(f"Yardımlaşma derneği, uzun bir ad, numara {n}")) for n in (1, 2, 3)]
    text, parts = in_sms(("debts",), results, say)
    assert parts == 2
    assert "numara 1 070-1234567" in text
    assert "numara 3" not in text


@pytest.mark.parametrize("number", ["070-1234567", ""])
def test_a_name_that_is_too_long_is_cut_and_the_number_stays(number: str) -> None:
    """A number is never cut."""
    long = as_result(place("Școala " * 40, number))
    text, parts = in_sms((), [long], get_translator("nl"))
    assert parts <= 2
    assert text.endswith(number)


def test_without_a_number_the_website() -> None:
    """A way to reach it, in as few characters as there are; typography that costs double is gone."""
    result = as_result(place("Vrouwen’huis – Oost", "", url="https://www.example.org/"))
    assert in_sms((), [result], get_translator("nl"))[0] == "Vrouwen'huis - Oost example.org"


def test_shorter_is_two_lines_for_each_place() -> None:
    """Name; how to reach it and whether it is open."""
    spans = shorter([as_result(place("Huis", opening="24/7"))], get_translator("nl"), now())
    assert "".join(span.text for span in spans).strip().splitlines() == [
        "🤝 Huis", "📞 070-1234567 · 🕐 dag en nacht open",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("spans", "text"),
    [
        ([Span("🤝 "), Span("Huis", bold=True), Span(" (buurt)\nx")], "🤝 *Huis* (buurt)\nx"),
        ([Span("\n\nEn ook: ", bold=True), Span("ja")], "\n\n*En ook:* ja"),
        ([Span("\u2068Huis\u2069", bold=True)], "*Huis*"),
        ([Span("A*B_C~`", bold=True)], "*ABC*"),
        ([Span("3*4 `x` example.org/over_ons")], "34 x example.org/over_ons"),
        ([Span(" ", bold=True)], " "),
    ],
)
def test_bold_for_whatsapp(spans: list[Span], text: str) -> None:
    """Stars stand against letters; names hold no stars of their own; addresses stay whole."""
    assert whatsapp(spans) == text


@pytest.mark.parametrize("code", [language.code for language in offered()])
def test_whatsapp_has_no_markup_of_telegram(code: str) -> None:
    """Plain text to copy: all names bold by stars, none by Telegram."""
    question = Question(("debts", "housing"), "den-haag", code, form="whatsapp")
    sections = find(question)
    reply = forwardable(question, sections)
    assert not any(span.bold for span in reply.spans)
    names = [r.place.name for s in sections for r in s.results]
    assert all(f"*{name}*" in reply.text for name in names)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("problem", sorted(HELP_INTENTS))
def test_every_subject_can_be_told_in_every_form(problem: str, form: str) -> None:
    """Never empty, always the same places."""
    question = replace(Question((problem,), "rotterdam", "so"), form=form)
    sections = find(question)
    reply = forwardable(question, sections)
    assert reply.text.strip()
    assert list(reply.places) == [r.place.id for r in sections[0].results]
