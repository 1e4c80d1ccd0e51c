"""Any text, button, start code or command to the assistant: an answer that Telegram accepts."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import strategies as st

from bot import callback, start_code
from bot.assistant import Assistant, Incoming
from bot.emulator.rules import check_markup, message_text
from bot.guard import get_guard
from bot.languages import offered
from bot.render import to_html
from bot.reply import Reply
from social_map.taxonomy import HELP_INTENTS, THEMES
from tests.bot.fakes import FakeMind
from tests.prove.fuzz_attack import attack
from tests.prove.fuzz_inputs import DANGER, MARKUP, SURROGATES, pieces_of, texts

CODES = [language.code for language in offered()]
Said = tuple[str, str | None]


@pytest.fixture
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    """One event loop for all inputs: making one takes longer than most answers."""
    made = asyncio.new_event_loop()
    yield made
    made.run_until_complete(made.shutdown_default_executor())
    made.close()


def accepted(replies: list[Reply]) -> None:
    """Check that there is an answer and that Telegram shows it as it was meant."""
    assert replies
    for reply in replies:
        assert reply.language in CODES
        for part in to_html(reply):
            _, entities = message_text(part, "HTML")
            assert {entity["type"] for entity in entities} <= {"bold"}
        rows = [[{"text": b.label, "url": b.url} if b.url else
                 {"text": b.label, "callback_data": b.data} for b in row] for row in reply.buttons]  # fmt: skip
        check_markup(json.dumps({"inline_keyboard": rows}))


client_languages = st.sampled_from(
    [None, "", "tr", "pt-BR", "\ud800", "x" * 5000, "<b>", "ar-u-nu-latn"]
)


MINDS = {"mind": FakeMind(), "broken": FakeMind(fails=True), "none": None}


@pytest.fixture
def errors(caplog: pytest.LogCaptureFixture) -> Iterator[list[logging.LogRecord]]:
    """What the bot logs as wrong; to be emptied before each input."""
    with caplog.at_level(logging.ERROR):
        yield caplog.records


@pytest.fixture
def unlogged() -> Iterator[None]:
    """Where something is broken on purpose, that is said with each input."""
    logging.disable(logging.ERROR)
    yield
    logging.disable(logging.NOTSET)


def test_texts(loop: asyncio.AbstractEventLoop, errors: list[logging.LogRecord]) -> None:
    """An answer, and nothing goes wrong on the way."""
    assistant = Assistant(FakeMind(), get_guard())

    def check(said: Said) -> None:
        accepted(loop.run_until_complete(assistant.on_text(Incoming("x", said[1]), said[0])))
        assert errors == []

    attack(check, st.tuples(texts(), client_languages), few=80)


@pytest.mark.usefixtures("unlogged")
@pytest.mark.parametrize("mind", [MINDS["broken"], MINDS["none"]], ids=["broken", "none"])
def test_texts_without_a_mind(loop: asyncio.AbstractEventLoop, mind: FakeMind | None) -> None:
    """With a broken mind and with none: people to call."""
    assistant = Assistant(mind, get_guard())

    def check(said: Said) -> None:
        (reply,) = loop.run_until_complete(assistant.on_text(Incoming("x", said[1]), said[0]))
        if any(sign.isalnum() for sign in said[0]):  # else it is about signs: no mind is needed
            assert reply.kind in ("error", "danger")
            assert "112" in reply.text
        accepted([reply])

    attack(check, st.tuples(texts(), client_languages), few=60)


@pytest.mark.usefixtures("unlogged")
@pytest.mark.parametrize("mind", MINDS.values(), ids=MINDS)
def test_danger_comes_first(loop: asyncio.AbstractEventLoop, mind: FakeMind | None) -> None:
    """A cry for help in front of anything gets the card, and only that."""
    assistant = Assistant(mind, get_guard())

    def check(said: tuple[str, str, str | None]) -> None:
        text = f"{said[0]}\n{said[1]}"
        replies = loop.run_until_complete(assistant.on_text(Incoming("x", said[2]), text))
        assert [reply.kind for reply in replies] == ["danger"]
        accepted(replies)

    # Not beside other words: those of an idiom or a film may make it harmless.
    beside = pieces_of(MARKUP, SURROGATES, ("\x00", "9" * 5000, "!" * 5000))
    attack(check, st.tuples(st.sampled_from(DANGER), beside, client_languages), few=40)


arguments = st.one_of(
    st.sampled_from([*HELP_INTENTS, *THEMES, *CODES, "debts+housing", "", "nothing-like-this"]),
    st.from_regex(r"[A-Za-z0-9_+:/-]{0,24}", fullmatch=True),
)
presses = st.one_of(
    texts(6),
    st.builds(
        lambda *parts: ".".join(parts), st.sampled_from(["1", "0", "2", "\u0661", ""]),
        st.sampled_from([*sorted(callback.ACTIONS), "", "z", "hh"]), arguments,
        st.sampled_from([*CODES, "xx", ""]), st.sampled_from(["2if", "99", "-", "\ud800", "٣", "1" * 60]),
    ),
    st.builds(
        lambda *parts: ".".join(("1", *parts)), st.sampled_from(sorted(callback.ACTIONS)), arguments,
        st.sampled_from(CODES),
    ),
)  # fmt: skip


def test_buttons_are_read_or_not() -> None:
    """What is read is written back as it was; what is not ours is nothing; 64 bytes at most."""

    def check(data: str) -> None:
        press = callback.read(data)
        if press is None:
            return
        assert press.action in callback.ACTIONS
        assert len(data.encode()) <= callback.LIMIT
        assert callback.write(
            press.action, press.argument, press.language, press.extra
        ) == data.rstrip("." if not press.extra and data.count(".") == 4 else "")
        callback.read_filters(press.extra)

    attack(check, presses, few=300)


def test_buttons_are_answered(
    loop: asyncio.AbstractEventLoop, errors: list[logging.LogRecord]
) -> None:
    """Also those that nobody ever sent."""
    assistant = Assistant(FakeMind(), get_guard())

    def check(data: str) -> None:
        accepted(loop.run_until_complete(assistant.on_press(Incoming("x", "nl"), data)))
        assert errors == []

    attack(check, presses, few=100)


def test_locations(loop: asyncio.AbstractEventLoop) -> None:
    """Anywhere, also nowhere: rounded before anything else sees it."""
    mind = FakeMind()
    assistant = Assistant(mind, get_guard())

    def check(point: tuple[float, float]) -> None:
        mind.acts.clear()
        accepted(loop.run_until_complete(assistant.on_location(Incoming("x", "nl"), *point)))
        for _, entities in mind.acts:
            assert all(len(near.split(",")[0].partition(".")[2]) <= 2 for near in entities["near"])

    attack(check, st.tuples(st.floats(), st.floats()), few=60)


codes = st.one_of(
    texts(6),
    st.builds(
        lambda *parts: "__".join(parts), st.sampled_from([*CODES, "", "xx", "-"]),
        st.sampled_from([*THEMES, *HELP_INTENTS, "", "x", "_"]),
        st.sampled_from(["den-haag_schilderswijk", "", "-" + "0" * 24, "-x", "_", "a" * 64, "..", "%2e"]),
    ),
)  # fmt: skip


def test_start_codes(loop: asyncio.AbstractEventLoop, errors: list[logging.LogRecord]) -> None:
    """Read as ours or as nothing; whatever a link carries, there is a welcome."""
    assistant = Assistant(FakeMind(), get_guard())

    def check(payload: str) -> None:
        code = start_code.read(payload)
        if code is not None:
            again = start_code.write(code.subject, code.language, code.place_id)
            assert len(again) <= start_code.LIMIT
            assert start_code.read(again, [code.place_id or ""]) == code
        accepted(loop.run_until_complete(assistant.on_start(Incoming("x", "nl"), payload)))
        assert errors == []

    attack(check, codes, few=100)


@pytest.mark.slow
def test_texts_with_the_trained_model(
    loop: asyncio.AbstractEventLoop, runtime: Any, errors: list[logging.LogRecord]
) -> None:
    """Model, rules, actions and map: an answer to anything, and no error on the way."""
    from bot.service import Mind

    assistant = Assistant(Mind(runtime), get_guard())

    def check(said: Said) -> None:
        accepted(loop.run_until_complete(assistant.on_text(Incoming("x", said[1]), said[0])))
        assert [error.message for error in errors if error.name.startswith("bot")] == []

    # The sentence encoder alone takes one to five seconds for the most that it reads (512 tokens).
    attack(check, st.tuples(texts(), client_languages), few=40, most_seconds=10)
