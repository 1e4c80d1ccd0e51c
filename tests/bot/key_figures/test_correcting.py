"""One tap corrects; both messages are made again, in their place."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot import callback
from bot.key_figures.memory import HOURS, Kept, Memory, Waiting
from bot.key_figures.outgoing import Outgoing
from bot.key_figures.question import Question
from bot.translate import get_translator
from tests.bot.key_figures.fakes import RENT, Chat, Mind


async def test_another_subject(chat: Chat) -> None:
    """'This is about debts': two taps by the theme, one when it was a guess; no new messages."""
    await chat.forward(RENT)
    before = len(chat.messages)
    await chat.press("❓ Onderwerp")
    pressed = await chat.press("Schulden")
    assert [(m.role, m.replaces is not None) for m in pressed] == [
        ("explanation", True), ("forwardable", True),
    ]  # fmt: skip
    assert len(chat.messages) == before
    assert "Onderwerp: Schulden, door jou gekozen" in chat.explanation
    assert chat.forwardable.startswith(get_translator("tr").say("understood-debts"))


async def test_the_next_best_subject_with_one_tap(chat: Chat) -> None:
    """What it most likely is instead stands under the explanation."""
    await chat.forward(RENT)
    await chat.press("❔ Schulden")
    assert "Onderwerp: Schulden, door jou gekozen" in chat.explanation
    assert chat.forwardable.startswith(get_translator("tr").say("understood-debts"))


async def test_another_language(chat: Chat) -> None:
    """The message in Polish; she still reads Dutch."""
    await chat.forward(RENT)
    await chat.press("🗣 Taal")
    await chat.press("Polski")
    assert "Taal: Pools, door jou gekozen" in chat.explanation
    assert chat.last("forwardable").reply.language == "pl"
    assert chat.forwardable.startswith(get_translator("pl").say("understood-housing"))


async def test_another_place_from_the_list(chat: Chat) -> None:
    """Her area, the town, the whole country."""
    await chat.forward(RENT)
    await chat.press("📍 Plaats")
    assert "Waar woont de bewoner?" in chat.explanation
    await chat.press("Den Haag")
    assert "Plaats: Den Haag (door jou gekozen)" in chat.explanation


@pytest.mark.parametrize("written", ["Leiden", "leidn", "2312", "Oost, Amsterdam"])
async def test_another_place_in_her_own_words(chat: Chat, written: str) -> None:
    """A place that she writes after she was asked is a place, below what she wrote."""
    await chat.forward(RENT)
    await chat.press("📍 Plaats")
    before = len(chat.messages)
    messages = await chat.forward(written)
    assert [m.replaces for m in messages] == [None, None]
    assert len(chat.messages) == before + 2
    assert "(door jou gekozen)" in chat.explanation
    assert "Onderwerp: Wonen en huur, vrij zeker" in chat.explanation


async def test_a_message_is_a_message_also_after_the_question_for_a_place(
    chat: Chat, mind: Mind
) -> None:
    """She changed her mind and forwards the next one: nothing of it is taken for a place."""
    await chat.forward(RENT)
    await chat.press("📍 Plaats")
    await chat.forward("szukam pracy w magazynie, kto mi pomoże znaleźć pracę w Hadze")
    assert len(mind.read) == 2
    assert "Taal: Pools" in chat.explanation
    await chat.forward("Leiden")  # nobody asked for a place any more
    assert len(mind.read) == 3


async def test_danger_is_danger_also_after_the_question_for_a_place(chat: Chat) -> None:
    """Whatever she was asked."""
    await chat.forward(RENT)
    await chat.press("📍 Plaats")
    explanation, _ = await chat.forward("help hij slaat me")
    assert explanation.reply.kind == "danger"


async def test_for_whom(chat: Chat) -> None:
    """What is chosen has a tick, its opposite loses it, and she reads what she chose."""
    await chat.forward(RENT)
    await chat.press("👥 Voor wie?")
    await chat.press("Voor een kind")
    assert "Keuze: Voor een kind" in chat.explanation
    await chat.press("👥 Voor wie?")
    await chat.press("Voor een oudere")
    assert "Keuze: Voor een oudere" in chat.explanation
    await chat.press("👥 Voor wie?")
    labels = [b.label for row in chat.last("explanation").reply.buttons for b in row]
    assert "✅ Voor een oudere" in labels
    assert "Voor een kind" in labels


async def test_told_differently_it_names_the_same_places(chat: Chat) -> None:
    """Equally good places take turns; not while she only wants it shorter."""
    await chat.forward(RENT)
    places = chat.last("forwardable").reply.places
    for label in ("Korter", "Sms", "WhatsApp", "Heel bericht"):
        await chat.press("✏️ Zeg het anders")
        await chat.press(label)
        assert chat.last("forwardable").reply.places == places
        assert chat.last("forwardable").reply.language == "tr"


async def test_the_text_message_says_how_long_it_is(chat: Chat) -> None:
    """She knows what it costs before she sends it."""
    await chat.forward(RENT)
    await chat.press("✏️ Zeg het anders")
    await chat.press("Sms")
    letters = len(chat.forwardable)
    assert f"× sms ({letters} tekens)" in chat.explanation


async def test_one_of_two_problems(chat: Chat, mind: Mind) -> None:
    """She leaves out what is not asked."""
    mind.problems = ("debts", "housing")
    await chat.forward(RENT)
    assert "Schulden" in chat.explanation and "Wonen en huur" in chat.explanation
    await chat.press("❓ Onderwerp")
    await chat.press("Alleen Wonen en huur")
    assert "Onderwerp: Wonen en huur, vrij zeker (71%)" in chat.explanation
    assert "Onderwerp: Schulden" not in chat.explanation


async def test_back_changes_nothing(chat: Chat) -> None:
    """The message to pass on, perhaps passed on already, is left alone."""
    await chat.forward(RENT)
    text = chat.explanation
    await chat.press("🗣 Taal")
    pressed = await chat.press("⬅️ Terug")
    assert [m.role for m in pressed] == ["explanation"]
    assert chat.explanation == text


async def test_two_questions_do_not_mix(chat: Chat, mind: Mind) -> None:
    """Correcting the first one changes the first one."""
    first = await chat.forward(RENT)
    mind.intents = (("work", 0.9),)
    await chat.forward("szukam pracy")
    tokens = list(chat.messages)
    data = next(b.data for row in first[0].reply.buttons for b in row if "👥" in b.label)
    chat.put(await chat.desk.on_press(chat.who, data, tokens[0]))
    assert "Wonen en huur" in chat.messages[tokens[0]].reply.text
    assert "Werk" in chat.messages[tokens[2]].reply.text


async def test_after_a_restart_a_button_still_knows_the_question(chat: Chat) -> None:
    """Subject, place, language and choices are in it; the explanation is changed in its place."""
    await chat.forward(RENT)
    await chat.press("👥 Voor wie?")
    await chat.press("Voor een kind")
    chat.restart()
    await chat.press("🗣 Taal")
    explanation, forwardable = await chat.press("Polski")
    assert explanation.replaces is not None
    assert forwardable.replaces is None  # which message that was, is forgotten
    for words in ("Taal: Pools", "Onderwerp: Wonen en huur", "Plaats: Schilderswijk, Den Haag",
                  "Keuze: Voor een kind"):  # fmt: skip
        assert words in explanation.reply.text
    assert "%" not in explanation.reply.text  # how sure it was is forgotten too


async def test_after_48_hours_new_messages_are_made() -> None:
    """Telegram lets no bot change what is older."""
    time = [0.0]
    memory = Memory(lambda: time[0])
    about = memory.keep("she", Kept(Question(("debts",))))
    memory.sent("she", about, "explanation", "token-7")
    time[0] = HOURS * 3600 - 1
    assert memory.find("she", "token-7") is not None
    time[0] += 1
    assert memory.find("she", "token-7") is None
    memory.keep("she", Kept(Question()))
    assert "token-7" not in repr(vars(memory))


async def test_somebody_else_cannot_correct_it() -> None:
    """A message number of another chat says nothing."""
    memory = Memory()
    about = memory.keep("she", Kept(Question(("debts",))))
    memory.sent("she", about, "explanation", "7")
    assert memory.find("another", "7") is None
    assert memory.get("another", about) is None


def test_what_she_was_asked_is_forgotten_after_a_quarter() -> None:
    """And is answered once."""
    time = [0.0]
    memory = Memory(lambda: time[0])
    memory.expect("she", Waiting("place", "x"))
    assert memory.take("she") == Waiting("place", "x")
    assert memory.take("she") is None
    memory.expect("she", Waiting("place", "x"))
    time[0] = 15 * 60
    assert memory.take("she") is None


@pytest.mark.parametrize("data", ["", "1.k..nl", "1.k.zz:debts.nl", "1.k.card:nothing.nl", "9.k.e.nl",
                                  "1.h.debts.nl", "1.k.report-xx:1.nl", "1.k.own:xx.nl", "1.k.e.nl",
                                  "1.k.net:xx.nl", "1.k.yes.nl", "1.k.speak:yes.xx", "x" * 90])  # fmt: skip
async def test_an_old_or_broken_button_gets_an_answer(chat: Chat, data: str) -> None:
    """In her language, without an apology for what is no fault."""
    messages = await chat.desk.on_press(chat.who, data, "77")
    assert messages and messages[0].reply.text
    assert messages[0].reply.kind != "error"


PARTS = st.text("abcdefpqrstw:+-_0123456789", max_size=40)


@settings(max_examples=60, deadline=None,
          suppress_health_check=[HealthCheck.function_scoped_fixture])  # fmt: skip
@given(argument=PARTS, language=st.sampled_from(["nl", "tr", "xx", ""]), extra=PARTS)
async def test_never_silence_never_an_exception(
    chat: Chat, argument: str, language: str, extra: str
) -> None:
    """Any button, from any state."""
    data = f"1.k.{argument}.{language}.{extra}"
    messages: list[Outgoing] = await chat.desk.on_press(chat.who, data, "5")
    assert messages
    for message in messages:
        assert message.reply.text.strip()
        for row in message.reply.buttons:
            assert all(callback.read(button.data) for button in row)


async def test_a_broken_map_gives_an_apology(
    chat: Chat, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Numbers to call instead of silence; no words of the message in the log."""

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError(RENT)

    monkeypatch.setattr("bot.key_figures.answering.find", broken)
    (only,) = await chat.forward(RENT)
    assert "112" in only.reply.text
    assert "kira" not in caplog.text
