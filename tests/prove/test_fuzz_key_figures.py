"""Key figures: codes, commands, forwarded texts and buttons of any kind get an answer."""

from __future__ import annotations

import asyncio
import logging
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st

from bot.key_figures.codes import LETTERS, make_code, read_code
from bot.key_figures.desk import COMMANDS
from bot.key_figures.outgoing import Outgoing
from bot.key_figures.retelling import sms_parts
from bot.key_figures.searching import theme_named
from bot.languages import offered
from bot.translate import get_translator
from social_map.store import Store
from social_map.taxonomy import HELP_INTENTS, THEMES
from tests.bot.key_figures.fakes import Chat, Mind
from tests.prove.fuzz_attack import attack
from tests.prove.fuzz_inputs import MARKUP, QUERIES, WORDS, pieces_of, texts
from tests.prove.test_fuzz_rendering import accepted

CODES = [language.code for language in offered()]


@pytest.fixture
def chat(map_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Chat]:
    """Her chat, with a map and counts of its own."""
    own = tmp_path / "map.db"
    shutil.copy(map_file, own)
    monkeypatch.setenv("WEGWIJZER_MAP", str(own))
    monkeypatch.setenv("WEGWIJZER_COUNTS", str(tmp_path / "counts.db"))
    yield Chat(tmp_path / "home", Mind())


@pytest.fixture
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    """One event loop for all inputs."""
    made = asyncio.new_event_loop()
    yield made
    made.run_until_complete(made.shutdown_default_executor())
    made.close()


def test_codes_are_read() -> None:
    """However a code is typed it is read as itself; anything else is no code."""
    codes = st.text(LETTERS, min_size=8, max_size=8).map(lambda code: f"{code[:4]}-{code[4:]}")
    spoilt = st.builds("{0}{1}{2}".format, texts(2), codes, texts(2))

    def check(text: str) -> None:
        code = read_code(text)
        if code is not None:
            assert len(code) == len(make_code())
            assert read_code(f" {code.lower()} ".replace("-", " ")) == code

    attack(check, codes | spoilt | texts(4), few=200)


def test_text_messages_are_counted() -> None:
    """At least one part; never more than one for each sign; more text takes no fewer parts."""

    def check(text: str) -> None:
        parts = sms_parts(text)
        assert 1 <= parts <= max(1, len(text))
        assert sms_parts(text + "a") >= parts

    attack(check, texts(12), few=150)


def test_themes_are_named() -> None:
    """A theme is one of ours, or none was named."""

    def check(made: tuple[str, str]) -> None:
        assert theme_named(made[0], get_translator(made[1])) in (None, *THEMES)

    attack(check, st.tuples(texts(6), st.sampled_from(CODES)), few=80)


def test_joining(chat: Chat, loop: asyncio.AbstractEventLoop) -> None:
    """Nobody joins by anything but a code, and everybody hears what to do."""

    def check(made: tuple[int, str, str | None]) -> None:
        person, code, language = made
        chat.desk._joining._wrong.clear()  # else nothing is looked at any more
        for said in loop.run_until_complete(chat.desk.on_join(person, code, language)):
            accepted(said.reply)
        assert chat.desk.who(person) is None

    people = st.integers(-(10**30), 10**30)
    languages = st.sampled_from([None, "nl", "\ud800", "x" * 999])
    attack(check, st.tuples(people, texts(6), languages), few=60)


arguments = st.one_of(
    texts(6), pieces_of(QUERIES, MARKUP, WORDS, (" ", "\ud800", "\x00")),
    st.sampled_from(["", "voedselbank", "Den Haag", "gezondheid Schilderswijk", "x" * 4000]),
)  # fmt: skip
VIEWS = ("card", "pass", "passto", "net", "report", "report-closed", "report-wrong_phone", "send-closed", "yes",
         "no", "own", "speak", "nets", "signals", "d", "f", "q", "topic", "place", "form", "whom")  # fmt: skip


def steps(short_ids: list[str]) -> st.SearchStrategy[list[tuple[str, Any]]]:
    """What she may do, in any order."""
    topics = st.sampled_from(
        ["", "safe", "debts", "debts+housing", "x", *THEMES, *list(HELP_INTENTS)[:5], *short_ids]
    )
    data = st.builds(
        lambda view, argument, filters, language, extra: f"1.k.{view}:{argument}{filters}.{language}.{extra}"[:64],
        st.sampled_from(VIEWS), topics, st.sampled_from(["", ":fi", ":z:m", "::w", ":::"]), st.sampled_from(CODES),
        st.sampled_from(["-", "den-haag/schilderswijk", "nowhere", ""]),
    )  # fmt: skip
    token = st.sampled_from([None, "1", "999", "x", "-1"])
    return st.lists(
        st.one_of(
            st.tuples(st.just("command"), st.tuples(st.sampled_from([*COMMANDS, "nothing"]), arguments)),
            st.tuples(st.just("press"), st.tuples(data | texts(4), token)),
            st.tuples(st.just("forward"), st.lists(texts(8), max_size=3)),
        ),
        min_size=1, max_size=4,
    )  # fmt: skip


def test_anything_in_any_order(
    chat: Chat, loop: asyncio.AbstractEventLoop, caplog: pytest.LogCaptureFixture
) -> None:
    """Commands, buttons, forwarded texts: an answer that Telegram takes, and no error on the way."""
    ids = [place.short_id for place in Store.open_map().places()][:3]

    def answered(what: str, value: Any) -> list[Outgoing]:
        if what == "command":
            return loop.run_until_complete(chat.desk.on_command(chat.who, *value))
        if what == "press":
            return loop.run_until_complete(chat.desk.on_press(chat.who, *value))
        return loop.run_until_complete(chat.desk.on_question(chat.who, value))

    def check(made: list[tuple[str, Any]]) -> None:
        caplog.clear()
        for what, value in made:
            said = answered(what, value)
            assert said
            for number, outgoing in enumerate(said):
                accepted(outgoing.reply)
                chat.desk.sent(chat.who, outgoing, str(number))
            assert [record.message for record in caplog.records] == []

    with caplog.at_level(logging.ERROR):
        attack(check, steps(ids), few=60)


def test_words_about_a_place(
    chat: Chat, loop: asyncio.AbstractEventLoop, caplog: pytest.LogCaptureFixture
) -> None:
    """What she writes about a place reaches the maintainer, or she hears why not; the map stays whole."""
    place = Store.open_map().places()[0].short_id
    token = "1"

    def press(data: str) -> list[Outgoing]:
        return loop.run_until_complete(chat.desk.on_press(chat.who, data, token))

    def check(text: str) -> None:
        caplog.clear()
        press(f"1.k.report-wrong_phone:{place}.nl")
        for said in loop.run_until_complete(chat.desk.on_question(chat.who, [text])):
            accepted(said.reply)
        for said in press("1.k.yes.nl"):
            accepted(said.reply)
        assert [record.message for record in caplog.records] == []

    with caplog.at_level(logging.ERROR):
        attack(check, texts(5) | pieces_of(QUERIES, MARKUP), few=40)
    assert Store.open_map().get(place) is not None
