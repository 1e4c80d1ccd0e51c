"""One turn: danger first, never silent, the right language, no exception out."""

from __future__ import annotations

import logging

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot import callback, compose
from bot.assistant import Assistant, Incoming
from bot.guard import get_guard
from bot.translate import get_translator
from tests.bot.fakes import FakeMind

ANYONE = Incoming("someone", None)
DANGER = {
    "nl": "hij slaat me nu help",
    "en": "I want to kill myself",
    "tr": "intihar etmek istiyorum",
    "ar": "أريد أن أنتحر",
    "fa": "میخوام خودکشی کنم",
    "so": "waxaan rabaa inaan is dilo",
}


@pytest.mark.parametrize("code", sorted(DANGER))
async def test_danger_is_answered_without_a_model(code: str) -> None:
    """No model yet: the card still comes, first and in the language of the message."""
    replies = await Assistant(None, get_guard()).on_text(ANYONE, DANGER[code])
    assert [r.kind for r in replies] == ["danger"]
    assert replies[0].language == code
    assert "112" in replies[0].text


async def test_an_old_message_like_danger_has_its_card_when_the_mind_cannot_be_asked() -> None:
    """Too many others, or broken: likeness alone still judges it; another gets the apology only."""
    kinds = {"straks is alles voorbij": "crisis_suicide"}
    assistant = Assistant(FakeMind(fails=True), get_guard(), kinds.get)
    replies = await assistant.on_late(ANYONE, "straks is alles voorbij")
    assert [reply.kind for reply in replies] == ["danger"]
    assert await assistant.on_late(ANYONE, "ik zoek werk") == []


@pytest.mark.parametrize("action", ["u", "h"])
async def test_a_button_without_a_model_gives_people_to_call(action: str) -> None:
    """It is not the button that is old."""
    data = callback.write(action, "debts", "nl")
    (reply,) = await Assistant(None, get_guard()).on_press(ANYONE, data)
    assert reply.kind == "error"
    assert "112" in reply.text


async def test_a_message_is_read_aloud_in_its_own_language() -> None:
    """Also when the conversation went on in another one."""
    mind = FakeMind()
    mind.slots["language"] = "nl"
    (reply,) = await Assistant(mind, get_guard()).on_press(ANYONE, callback.write("a", "", "tr"))
    assert (reply.speak, reply.language) == (True, "tr")


async def test_asking_to_be_forgotten_under_a_picture() -> None:
    """It is done, and the picture does not begin anew."""
    mind = FakeMind()
    mind.slots["place"] = "den-haag"
    (reply,) = await Assistant(mind, get_guard()).on_captioned(ANYONE, "vergeet alles", "picture")
    assert reply.text == get_translator("en").say("restart")
    assert mind.slots == {}


@pytest.mark.parametrize("kind", ["picture", "voice"])
async def test_a_number_under_a_picture_that_nobody_needs(kind: str) -> None:
    """The words ask nothing: the picture is answered, and the warning comes with it."""
    mind = FakeMind()
    mind.unsure = True
    replies = await Assistant(mind, get_guard()).on_captioned(ANYONE, "mijn bsn 111222333", kind)
    warning = get_translator("nl").say("personal-bsn")
    assert [reply.text for reply in replies].count(warning) == 1
    bare = await Assistant(mind, get_guard()).on_other(ANYONE, kind)
    assert bare[0].kind == replies[0].kind != "talk"


@pytest.mark.parametrize("code", sorted(DANGER))
async def test_danger_is_answered_when_the_model_fails(code: str) -> None:
    """A broken model must not cost a life."""
    replies = await Assistant(FakeMind(fails=True), get_guard()).on_text(ANYONE, DANGER[code])
    assert replies[0].kind == "danger"


async def test_without_a_model_likeness_finds_danger_that_no_phrase_names() -> None:
    """The second half of the guard needs no model either; what it does not find gets people to call."""
    text = "qwxyz"
    for kind, expected in (("crisis_suicide", "danger"), (None, "error")):
        assistant = Assistant(None, get_guard(), lambda _, kind=kind: kind)
        assert (await assistant.on_text(ANYONE, text))[0].kind == expected


async def test_a_broken_likeness_silences_nobody(caplog: pytest.LogCaptureFixture) -> None:
    """Its failure is logged without the message, and people to call are shown."""

    def broken(text: str) -> str | None:
        raise RuntimeError(text)

    assistant = Assistant(None, get_guard(), broken)
    assert (await assistant.on_text(ANYONE, "Kanarievogel"))[0].kind == "error"
    assert (await assistant.on_text(ANYONE, DANGER["nl"]))[0].kind == "danger"
    assert "Kanarievogel" not in caplog.text


async def test_a_failing_turn_gives_people_to_call(caplog: pytest.LogCaptureFixture) -> None:
    """No dead end, and the log never holds what was said."""
    with caplog.at_level(logging.DEBUG):
        replies = await Assistant(FakeMind(fails=True), get_guard()).on_text(
            ANYONE, "mijn naam is Kanarievogel en ik heb schulden"
        )
    assert replies[0].kind == "error"
    assert "112" in replies[0].text
    assert "Kanarievogel" not in caplog.text


async def test_the_danger_card_lets_go_on_with_the_question() -> None:
    """'Not in danger' carries the help questions, since the text is not kept."""
    assistant = Assistant(FakeMind("debts"), get_guard())
    replies = await assistant.on_text(ANYONE, "ik wil dood door al die schulden")
    assert replies[0].kind == "danger"
    press = callback.read(replies[0].buttons[0][0].data)
    assert press is not None
    assert press.values == ("debts",)


async def test_a_chosen_language_sticks() -> None:
    """After 'Türkçe' was pressed, a Dutch sentence is still answered in Turkish."""
    mind = FakeMind()
    assistant = Assistant(mind, get_guard())
    await assistant.on_press(ANYONE, callback.write("s", "tr", "tr"))
    replies = await assistant.on_text(ANYONE, "ik heb schulden en een deurwaarder aan de deur")
    assert replies[0].language == "tr"


async def test_a_word_does_not_flip_the_language() -> None:
    """'ok' or a Dutch word in a Turkish conversation changes nothing."""
    mind = FakeMind()
    assistant = Assistant(mind, get_guard())
    await assistant.on_text(ANYONE, "kiramı iki aydır ödeyemiyorum ne yapacağım")
    for word in ("ok", "uitkering", "thanks"):
        replies = await assistant.on_text(ANYONE, word)
        assert replies[0].language == "tr"


async def test_a_language_that_is_not_ours_gets_two_and_buttons() -> None:
    """Romanian with a Romanian phone: English, simple Dutch, and the languages under the second."""
    mind = FakeMind()
    replies = await Assistant(mind, get_guard()).on_text(
        Incoming("x", "ro"), "nu am bani pentru chirie, ce pot să fac, ajutați-mă vă rog"
    )
    assert [r.language for r in replies] == ["en", "nl"]
    assert len(mind.acts) == 1, "one message is one turn, in however many languages it is answered"
    for reply in replies:
        assert get_translator(reply.language).say("language-not-mine") in reply.text
    labels = {b.label for row in replies[-1].buttons for b in row}
    assert {"Nederlands", "Türkçe", "العربية", "ትግርኛ"} <= labels
    assert replies[0].buttons == compose.compose({"key": "themes", "reason": "what"}, "en").buttons


async def test_the_languages_are_offered_once() -> None:
    """Who goes on in a language that is not ours has seen them; the answers have their own buttons."""
    assistant = Assistant(FakeMind(), get_guard())
    for text, offers in (
        ("nu am bani pentru chirie, ce pot să fac, ajutați-mă vă rog", True),
        ("și copiii mei nu au haine de iarnă, unde pot să merg", False),
    ):
        replies = await assistant.on_text(Incoming("x", "ro"), text)
        assert [r.language for r in replies] == ["en", "nl"]
        pressed = {callback.read(b.data).action for row in replies[-1].buttons for b in row}  # type: ignore[union-attr]
        assert ("s" in pressed, "t" in pressed) == (offers, not offers)


def test_the_chat_can_still_be_emptied_where_languages_are_offered() -> None:
    """Violence at home, in a language that is not ours: somebody may be reading along."""
    message = {"key": "answer", "problems": ["domestic_violence"], "sections": [], "place": None}
    english, dutch = (compose.compose(message, code) for code in ("en", "nl"))
    _, replies = compose.not_mine([english], [dutch], "ro")
    assert replies[-1].buttons[0][0].data == callback.write("q", "", "nl")


async def test_a_language_that_is_not_ours_follows_the_phone() -> None:
    """Romanian with a French phone: French."""
    replies = await Assistant(FakeMind(), get_guard()).on_text(
        Incoming("x", "fr"), "nu am bani pentru chirie, ce pot să fac, ajutați-mă vă rog"
    )
    assert {r.language for r in replies} == {"fr"}


async def test_a_location_is_rounded_at_once() -> None:
    """0.01 degree is all that is kept."""
    mind = FakeMind()
    await Assistant(mind, get_guard()).on_location(ANYONE, 52.0705123, 4.3007456)
    assert mind.acts == [("give_place", {"near": ["52.07,4.30"], "language": ["en"]})]


async def test_an_old_button_answers() -> None:
    """A button of another version or broken data still gets an answer."""
    replies = await Assistant(FakeMind(), get_guard()).on_press(ANYONE, "0.zzz")
    assert len(replies) == 1
    assert replies[0].text


@pytest.mark.parametrize("kind", ["voice", "picture", "document", "sticker"])
async def test_what_is_not_text_is_answered(kind: str) -> None:
    """No silence for a voice note, a photo, a file or a sticker."""
    replies = await Assistant(FakeMind(), get_guard()).on_other(ANYONE, kind)
    assert replies[0].text


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=300), st.sampled_from([None, "tr", "xx", "zh-hans", ""]))
async def test_any_message_gets_an_answer(text: str, client: str | None) -> None:
    """Whatever is sent: at least one message, never an exception."""
    replies = await Assistant(FakeMind(), get_guard()).on_text(Incoming("x", client), text)
    assert replies
    assert all(reply.text for reply in replies)
