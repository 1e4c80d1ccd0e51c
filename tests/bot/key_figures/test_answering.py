"""A forwarded question: an explanation for her, a message that she can pass on as it is."""

from __future__ import annotations

import asyncio
import logging
import threading
from pathlib import Path

import pytest

from actions.counting import get_counts
from bot.emergency import get_card
from bot.guard import get_guard
from bot.key_figures.answering import VIEWS
from bot.key_figures.desk import Desk
from bot.render import to_html
from bot.translate import get_translator
from bot.understanding import Mention
from social_map.count_cells import Cell
from social_map.counts import read_counts
from social_map.store import Store
from tests.bot.key_figures.fakes import RENT, Chat, Mind

CANARY = "Kanarievogel7261"


async def test_two_messages_for_one_question(chat: Chat) -> None:
    """First what it is about, in her language; below it what she can pass on, in the resident's."""
    explanation, forwardable = await chat.forward(RENT)
    assert (explanation.role, explanation.reply.language) == ("explanation", "nl")
    assert (forwardable.role, forwardable.reply.language) == ("forwardable", "tr")
    text = explanation.reply.text
    assert "Taal: Turks" in text
    assert "Onderwerp: Wonen en huur, vrij zeker (71%)" in text
    assert "Misschien ook: Schulden (18%)" in text
    assert "Plaats: Schilderswijk, Den Haag (staat in het bericht)" in text
    assert explanation.reply.buttons
    assert forwardable.reply.text.startswith(get_translator("tr").say("understood-housing"))


async def test_she_reads_what_the_message_names(chat: Chat) -> None:
    """Every place in the message stands in the explanation, in the same order."""
    _, forwardable = await chat.forward(RENT)
    names = [Store.open_map().get(key).name for key in forwardable.reply.places]  # type: ignore[union-attr]
    assert 1 <= len(names) <= 3
    for text in (chat.explanation, chat.forwardable):
        assert sorted(names, key=text.index) == names


async def test_what_she_passes_on_has_no_buttons_and_fits(chat: Chat, mind: Mind) -> None:
    """Also with two problems and beside English in Dutch: one message of Telegram."""
    mind.problems = ("debts", "housing")
    for text in (RENT, "nu am bani pentru chirie și nu știu ce să fac cu datoriile mele"):
        _, forwardable = await chat.forward(text)
        assert forwardable.reply.buttons == ()
        assert not forwardable.reply.ask_location
        assert len(to_html(forwardable.reply)) == 1


async def test_several_messages_are_one_question(chat: Chat, mind: Mind) -> None:
    """What came in a row is read together, and answered once."""
    assert len(await chat.forward("kiramı ödeyemiyorum", "  ", "Schilderswijk'te oturuyorum")) == 2
    assert mind.read == ["kiramı ödeyemiyorum\nSchilderswijk'te oturuyorum"]


async def test_a_message_without_a_place_is_from_her_area(chat: Chat, mind: Mind) -> None:
    """And she reads that it is a guess."""
    mind.places = ()
    await chat.forward("kiramı ödeyemiyorum")
    assert (
        "Schilderswijk, Den Haag (jouw gebied; het bericht noemt geen plaats)" in chat.explanation
    )


async def test_without_area_and_place_the_whole_country(tmp_path: Path, mind: Mind) -> None:
    """Nothing is assumed, and the message does not ask the resident for a place."""
    mind.places = ()
    chat = Chat(tmp_path, mind, area=None)
    await chat.forward("kiramı ödeyemiyorum")
    assert "ik zoek in heel Nederland" in chat.explanation
    assert get_translator("tr").say("ask-place") not in chat.forwardable


@pytest.mark.parametrize(
    ("probability", "words"),
    [(0.97, "bijna zeker (97%)"), (1.0, "bijna zeker (99%)"), (0.6, "vrij zeker (60%)"),
     (0.45, "waarschijnlijk (45%)"), (0.2, "een gok (20%)")],
)  # fmt: skip
async def test_how_sure_in_words_and_per_cent(
    chat: Chat, mind: Mind, probability: float, words: str
) -> None:
    """She knows how far to trust it; a machine is never a hundred per cent sure."""
    mind.intents = (("debts", probability),)
    await chat.forward(RENT)
    assert f"Onderwerp: Schulden, {words}" in chat.explanation


async def test_unsure_offers_guesses_and_nothing_to_pass_on(chat: Chat, mind: Mind) -> None:
    """A message about the wrong thing is worse than one tap more."""
    mind.unsure = True
    mind.intents = (("debts", 0.3), ("housing", 0.25), ("work", 0.02))
    (only,) = await chat.forward(RENT)
    labels = [row[0].label for row in only.reply.buttons]
    assert labels[:2] == ["Schulden", "Wonen en huur"]
    assert "Werk" not in labels
    explanation, forwardable = await chat.press("Wonen en huur")
    assert "Onderwerp: Wonen en huur, door jou gekozen" in explanation.reply.text
    assert forwardable.reply.language == "tr"


async def test_who_writes_frisian_reads_dutch(chat: Chat) -> None:
    """Not English with Dutch below it, and the explanation does not say so."""
    await chat.forward(
        "wy hawwe in brief krigen fan de ferhierder, wy moatte foar it ein fan 'e moanne út it hûs "
        "en wy witte net wêr't wy hinne kinne"
    )
    assert "Engels" not in chat.explanation
    dutch, english = (get_translator(code).say("understood-housing") for code in ("nl", "en"))
    assert dutch in chat.forwardable
    assert english not in chat.forwardable


async def test_a_language_that_the_bot_does_not_write(chat: Chat) -> None:
    """English, and below it simple Dutch: somebody near can read it out."""
    await chat.forward("nu am bani pentru chirie și proprietarul vrea să mă dea afară din casă")
    assert "Taal: Roemeens" in chat.explanation
    assert "schrijf ik nog niet" in chat.explanation
    assert "In het bericht hieronder (Engels en Nederlands) staan:" in chat.explanation
    english, dutch = (get_translator(code).say("understood-housing") for code in ("en", "nl"))
    assert chat.forwardable.index(english) < chat.forwardable.index(dutch)


async def test_small_talk_gets_help(chat: Chat, mind: Mind) -> None:
    """'Hello' is no question of a resident."""
    mind.intents, mind.problems = (("greet", 0.9),), ()
    (only,) = await chat.forward("hoi")
    assert only.role == "other"
    assert "/search" in only.reply.text


async def test_thanks_get_a_short_answer(chat: Chat, mind: Mind) -> None:
    """No list of commands for a 'thank you'."""
    mind.intents, mind.problems = (("thank", 0.9),), ()
    (only,) = await chat.forward("dank je wel!")
    assert only.reply.text == get_translator("nl").say("thanks")


async def test_something_without_words(chat: Chat) -> None:
    """A forwarded voice note: she chooses the subject, and the message is made from that."""
    (only,) = await chat.forward()
    assert only.reply.text == get_translator("nl").say("key-only-words")
    await chat.press(get_translator("nl").say("theme-poverty"))
    explanation, forwardable = await chat.press("Schulden")
    assert forwardable.reply.language == "tr"  # the other language of hers
    assert "Onderwerp: Schulden" in explanation.reply.text


async def test_without_a_model_she_chooses_herself(chat: Chat) -> None:
    """The map answers without it."""
    chat.mind = None
    (only,) = await chat.forward(RENT)
    assert "Kies zelf het onderwerp" in only.reply.text
    assert "Taal: Turks" in only.reply.text
    await chat.press(get_translator("nl").say("theme-poverty"))
    _, forwardable = await chat.press("Wonen en huur")
    assert (forwardable.role, forwardable.reply.language) == ("forwardable", "tr")


async def test_somebody_may_read_along(chat: Chat, mind: Mind) -> None:
    """She is warned; the message begins neutrally and names no subject."""
    mind.intents = (("domestic_violence", 0.9),)
    await chat.forward("kocam bana kötü davranıyor")
    assert "leest er iemand mee" in chat.explanation
    turkish = get_translator("tr")
    assert chat.forwardable.startswith(turkish.say("understood-domestic_violence"))
    assert turkish.say("label-domestic_violence") not in chat.forwardable
    assert "🚪" not in chat.forwardable  # the button that it names is not there


# ---- danger


@pytest.mark.parametrize(
    ("text", "code", "kind"),
    [("hij slaat me nu help", "nl", "crisis_danger"),
     ("artık yaşamak istemiyorum", "tr", "crisis_suicide"),
     ("أريد أن أنتحر", "ar", "crisis_suicide")],
)  # fmt: skip
@pytest.mark.parametrize("model", ["works", "fails", "missing"])
async def test_danger_comes_first_in_both(
    chat: Chat, mind: Mind, text: str, code: str, kind: str, model: str
) -> None:
    """The card for her and the card to pass on, whatever is broken."""
    mind.fails = model == "fails"
    if model == "missing":
        chat.mind = None
    explanation, forwardable = await chat.forward(text)
    assert (explanation.reply.kind, forwardable.reply.kind) == ("danger", "danger")
    assert explanation.reply.text.startswith("⚠️ Dit bericht gaat over gevaar.")
    assert get_card(kind, "nl").lead in explanation.reply.text
    assert forwardable.reply.language == code
    assert get_card(kind, code).lead in forwardable.reply.text
    assert get_card(kind, code).lines[0][0].split(" / ")[0] in forwardable.reply.text
    assert forwardable.reply.buttons == ()


async def test_danger_that_only_the_model_sees(chat: Chat, mind: Mind) -> None:
    """The classifier's danger counts as much as a phrase's."""
    mind.danger = "crisis_danger"
    explanation, _ = await chat.forward(RENT)
    assert explanation.reply.kind == "danger"
    assert "Wonen en huur" in explanation.reply.text


async def test_the_card_stays_when_she_asks_for_places(chat: Chat, mind: Mind) -> None:
    """Places come in new messages; no answer is written over a danger card."""
    mind.intents = (("domestic_violence", 0.8),)
    await chat.forward("hij slaat me nu help")
    before = dict(chat.messages)
    explanation, _ = await chat.press(get_translator("nl").say("key-button-places"))
    assert {token: chat.messages[token] for token in before} == before
    assert explanation.reply.text.splitlines()[1].startswith("⚠️")
    await chat.press("👥 Voor wie?")
    assert {token: chat.messages[token] for token in before} == before


async def test_danger_waits_for_nothing(chat: Chat) -> None:
    """The adapter can tell at once that it need not gather what else comes in a row."""
    assert chat.desk.is_danger("hij slaat me nu help")
    assert not chat.desk.is_danger(RENT)


@pytest.mark.parametrize("model", [True, False])
async def test_the_danger_card_needs_no_map(
    chat: Chat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, model: bool
) -> None:
    """A damaged map costs the line about the place, not the card."""
    broken = tmp_path / "broken.db"
    broken.write_bytes(b"no map" * 1000)
    monkeypatch.setenv("WEGWIJZER_MAP", str(broken))
    if not model:
        chat.mind = None
    said = await chat.forward("artık yaşamak istemiyorum")
    assert [message.reply.kind for message in said] == ["danger", "danger"]
    assert get_card("crisis_suicide", "tr").lead in chat.forwardable


# ---- no trace


async def test_no_trace_of_who_asked(
    chat: Chat, mind: Mind, caplog: pytest.LogCaptureFixture, tmp_path: Path, own_counts: Path
) -> None:
    """Names and numbers in the message are in no answer, log line or file, nor in the memory."""
    text = f"ben {CANARY}, telefonum 0612345678, BSN 123456782, kiramı ödeyemiyorum"
    secret = (CANARY, CANARY.lower(), "0612345678", "123456782", "ödeyemiyorum")
    with caplog.at_level(logging.DEBUG):
        said = await chat.forward(text)
        said += await chat.press("✏️ Zeg het anders")
        said += await chat.press("WhatsApp")
        mind.fails = True
        said += await chat.forward(text)
        said += await chat.forward(f"hij slaat me nu help, groetjes {CANARY} 0612345678 123456782")
    get_counts().flush()
    kept = repr(vars(chat.memory)) + caplog.text + "".join(repr(message) for message in said)
    assert [s for s in secret if s in kept] == []
    for file in (f for f in tmp_path.rglob("*") if f.is_file()):
        assert [s for s in secret if s.encode() in file.read_bytes()] == [], file


async def test_a_number_that_tells_who_somebody_is(chat: Chat) -> None:
    """She is told to delete it; it is not repeated."""
    await chat.forward(f"{RENT} BSN 123456782")
    assert "In het bericht staat een BSN of rekeningnummer" in chat.explanation
    await chat.forward(RENT)
    assert "BSN" not in chat.explanation


async def test_nothing_of_an_earlier_message_plays_a_part(chat: Chat, mind: Mind) -> None:
    """Two residents after each other have nothing to do with each other."""
    await chat.forward(RENT)
    mind.places = (Mention("x", "town", "leiden"),)
    await chat.forward("szukam pracy")
    assert "Schilderswijk" not in chat.explanation + chat.forwardable
    assert mind.acts == []  # no conversation was opened


# ---- counts


async def test_a_question_counts_once_whatever_she_corrects(chat: Chat, own_counts: Path) -> None:
    """Who tries five choices is not five people."""
    for _ in range(4):
        await chat.forward(RENT)
    for label in ("🗣 Taal", "Polski", "👥 Voor wie?", "Voor een kind", "📍 Plaats", "Den Haag"):
        await chat.press(label)
    get_counts().flush()
    assert not [cell for cell, _ in read_counts(own_counts) if cell.what == "asked"]
    await chat.forward(RENT)
    get_counts().flush()
    asked: list[tuple[Cell, int]] = [x for x in read_counts(own_counts) if x[0].what == "asked"]
    assert [(c.intent, c.neighbourhood, number) for c, number in asked] == [
        ("housing", "Schilderswijk", 5)
    ]


async def test_a_wrong_subject_is_counted_as_one(chat: Chat, own_counts: Path) -> None:
    """Maintainers see where the bot reads something else than is meant."""
    for _ in range(5):
        await chat.forward(RENT)
        await chat.press("❓ Onderwerp")
        await chat.press("Schulden")
        await chat.press("📍 Plaats")
        await chat.press("Heel Nederland")
    get_counts().flush()
    wrong = [x for x in read_counts(own_counts) if x[0].what == "meant_otherwise"]
    assert [(c.language, c.intent, number) for c, number in wrong] == [("tr", "housing", 5)]


def test_views_are_not_words_that_other_buttons_begin_with() -> None:
    """A button of a question is never taken for one of the map."""
    others = {"card", "pass", "passto", "net", "nets", "report", "send", "yes", "no", "own",
              "speak", "leave", "signals"}  # fmt: skip
    assert not {view.partition("-")[0] for view in VIEWS} & others


@pytest.mark.parametrize("text", [RENT, "hij slaat me nu, help"])
async def test_a_model_that_hangs_is_not_waited_for(
    chat: Chat, mind: Mind, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    """She gets what is known without a model; danger its card, never silence."""
    for name in ("DANGER_SECONDS", "TURN_SECONDS"):
        monkeypatch.setattr(f"bot.key_figures.answering.{name}", 0.05)

    async def hang(_: str) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr(mind, "understand", hang)
    said = await asyncio.wait_for(chat.forward(text), 30)
    assert said[0].role == "explanation"
    if text != RENT:
        assert get_card("crisis_danger", "nl").lead in chat.forwardable


async def test_likeness_that_hangs_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As with residents: after some seconds she gets what is known without it."""
    monkeypatch.setattr("bot.without_mind._SECONDS", 0.05)
    gate = threading.Event()
    chat = Chat(tmp_path, None)
    chat.desk = Desk(chat.register, lambda: None, get_guard(), lambda _: gate.wait(30) and None)
    try:
        said = await asyncio.wait_for(chat.forward(RENT), 5)
    finally:
        gate.set()
    assert said[0].role == "explanation"
