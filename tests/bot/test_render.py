"""Rendering: Telegram's HTML escaped and within its limit; the terminal without markup."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.emulator.rules import Refused, check_markup, plain_text
from bot.render import TELEGRAM_LIMIT, to_html, to_terminal
from bot.reply import Button, Reply, Span

spans = st.lists(
    st.builds(Span, st.text(alphabet=st.sampled_from("ab <>&\n\"'é🙂"), max_size=3000), st.booleans()),
    min_size=1, max_size=6,
)  # fmt: skip


@given(spans)
def test_html_is_what_telegram_accepts(parts: list[Span]) -> None:
    """Whatever stands in the map, no tag of it reaches Telegram, and nothing is lost."""
    reply = Reply("answer", "en", tuple(parts))
    shown = ""
    for part in to_html(reply):
        text = plain_text(part, "HTML")
        assert len(text.encode("utf-16-le")) // 2 <= TELEGRAM_LIMIT
        shown += text
    assert "".join(shown.split()) == "".join(reply.text.split())


@pytest.mark.parametrize("sign", ["x", "🙂"])
def test_many_pieces_without_an_empty_line_are_cut(sign: str) -> None:
    """Telegram counts an emoji twice, and a message of many pieces as one."""
    reply = Reply("answer", "en", tuple(Span(sign * 1500) for _ in range(5)))
    parts = to_html(reply)
    assert "".join(parts) == sign * 7500
    assert all(len(part.encode("utf-16-le")) // 2 <= TELEGRAM_LIMIT for part in parts)


def test_places_are_not_cut_in_two() -> None:
    """A long answer is split between places."""
    places = [Span(f"\n\nPlace {n} " + "x" * 1500) for n in range(4)]
    parts = to_html(Reply("answer", "en", (Span("Intro"), *places)))
    assert [part.count("Place") for part in parts] == [2, 2]
    assert all(part.rstrip().endswith("x" * 1500) for part in parts)


def test_the_terminal_numbers_buttons() -> None:
    """A person presses a button by its number."""
    reply = Reply("question", "en", (Span("Which?", bold=True),),
                  ((Button("One", "1.o..en"), Button("Two", "1.l..en")),))  # fmt: skip
    assert to_terminal(reply) == "Which?\n\n[1] One   [2] Two"


@pytest.mark.parametrize(
    "markup",
    [
        '{"inline_keyboard": [[{"text": "x", "callback_data": "' + "a" * 65 + '"}]]}',
        '{"inline_keyboard": [[{"text": "x", "url": "tel:112"}]]}',
        '{"inline_keyboard": [[{"text": "x"}]]}',
    ],
)
def test_the_emulator_refuses_what_telegram_refuses(markup: str) -> None:
    """Tests against the emulator would prove nothing if it took everything."""
    with pytest.raises(Refused):
        check_markup(markup)


@pytest.mark.parametrize("text", ["<b>x", "<p>x</p>", "1 < 2", "x" * 4097, " "])
def test_the_emulator_refuses_bad_text(text: str) -> None:
    """Unclosed or unknown tags, a bare <, too long, empty."""
    with pytest.raises(Refused):
        plain_text(text, "HTML")
