"""`/forget` forgets at once, what is over is forgotten without traffic, and no table learns a word."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import yaml

from bot.assistant import Assistant, Incoming
from bot.emulator import Emulator
from bot.forget_me import asks_to_be_forgotten
from bot.guard import get_guard
from bot.key_figures.desk import Desk
from bot.key_figures.memory import HOURS, Kept, Memory, Waiting
from bot.key_figures.question import Question
from bot.key_figures.register import Register
from bot.languages import offered
from bot.settings import NLU_DATA
from bot.telegram_adapter import Adapter, running
from bot.telegram_adapter.forgetting import forget_in_time
from bot.telegram_adapter.outbox import DELETABLE_SECONDS, Outbox
from bot.telegram_adapter.turns import Turns
from bot.translate import get_translator
from social_map.hsds import crosswalk
from tests.bot.fakes import FakeMind
from tests.bot.telegram_fakes import SlowMind, fast_adapter

# What people say who want to be forgotten.
FORGET = {
    "nl": "vergeet alles wat ik heb gezegd", "en": "forget everything I said",
    "tr": "söylediğim her şeyi unut", "ar": "انس كل ما قلته", "fa": "هر چه گفتم فراموش کن",
    "pl": "zapomnij wszystko co napisałam", "uk": "забудь усе, що я написала",
    "ru": "забудь всё, что я написала", "so": "iska illow wixii aan kuu sheegay oo dhan",
    "ti": "ኩሉ ዝበልኩኻ ረስዓዮ", "fr": "oublie tout ce que j'ai dit", "es": "olvida todo lo que dije",
}  # fmt: skip


CONTENT = yaml.safe_load((NLU_DATA / "forget.yml").read_text(encoding="utf-8"))
PHRASES = {phrase for phrases in CONTENT.values() for phrase in phrases}


@pytest.fixture
async def telegram() -> AsyncIterator[Emulator]:
    async with Emulator() as emulator:
        yield emulator


async def test_what_waits_is_dropped(telegram: Emulator) -> None:
    """A question behind another one is not answered any more, and its text is gone at once."""
    mind = SlowMind()
    adapter = fast_adapter(mind)
    async with running(adapter, telegram.token, telegram.url):
        await telegram.say("ik heb schulden")
        await mind.begun.wait()
        await telegram.say("mijn naam is Zkanarivo")
        await telegram.say("/forget")
        await _until(lambda: "Zkanarivo" not in str(vars(adapter._turns)))
        mind.gate.set()
        await telegram.answers(2)
        await telegram.delivered()
        assert telegram.sent == []
    assert len(mind.acts) == 1
    assert mind.slots == {}


async def test_what_is_remembered_is_gone(telegram: Emulator) -> None:
    """The subject of the conversation, before anything is answered after it."""
    mind = FakeMind()
    async with running(fast_adapter(mind), telegram.token, telegram.url):
        await telegram.say("ik heb schulden")
        await telegram.answers()
        assert mind.slots
        await telegram.say("/forget")
        await telegram.answers()
        assert mind.slots == {}


async def test_a_key_figures_questions_are_gone(telegram: Emulator, tmp_path: Path) -> None:
    """What she forwarded, what the bot waits for from her, and which message shows what."""
    register = Register(tmp_path / "key_figures.db", tmp_path / "key")
    memory = Memory()
    assistant = Assistant(FakeMind(), get_guard())
    desk = Desk(register, lambda: assistant.mind, get_guard(), memory=memory)
    async with running(Adapter(assistant, desk=desk), telegram.token, telegram.url):
        await telegram.say(f"/join {register.invite(languages=('nl',))[0]}", language="nl")
        await telegram.answers()
        for leave in ("/forget", "quick exit"):
            await telegram.forward("borçlarımı ödeyemiyorum")
            await telegram.answers(2)
            who = desk.who(7)
            assert who is not None
            memory.expect(who.key, Waiting("sure", "x", "other", "Zkanarivo zegt"))
            assert memory._kept
            if leave == "/forget":
                await telegram.say("/forget")
            else:
                await telegram.press("1.q..nl")
            await telegram.answers()
            assert not memory._kept
            assert not memory._tokens
            assert not memory._waiting


async def test_words_for_it_forget_a_key_figures_questions(tmp_path: Path) -> None:
    """As the command does."""
    register = Register(tmp_path / "key_figures.db", tmp_path / "key")
    memory, mind = Memory(), _Restarts()
    desk = Desk(register, lambda: mind, get_guard(), memory=memory)
    await desk.on_join(7, register.invite(languages=("nl",))[0], "nl")
    who = desk.who(7)
    assert who is not None
    memory.keep(who.key, Kept(Question(problems=("debts",))))
    await desk.on_question(who, [FORGET["nl"]])
    assert not memory._kept


@pytest.mark.parametrize("model", [True, False])
async def test_words_for_it_are_hers_only(telegram: Emulator, tmp_path: Path, model: bool) -> None:
    """Hers are obeyed and it is said, without a model too; a resident's, forwarded, are not hers."""
    register = Register(tmp_path / "key_figures.db", tmp_path / "key")
    memory, mind = Memory(), _Restarts() if model else None
    assistant = Assistant(mind, get_guard())
    desk = Desk(register, lambda: mind, get_guard(), memory=memory)
    async with running(Adapter(assistant, desk=desk), telegram.token, telegram.url):
        await telegram.say(f"/join {register.invite(languages=('nl',))[0]}", language="nl")
        await telegram.answers()
        who = desk.who(7)
        assert who is not None
        about = memory.keep(who.key, Kept(Question(problems=("debts",))))
        await telegram.forward("vergeet alles")
        (forwarded, *_) = await telegram.answers()
        assert memory.get(who.key, about)
        restart = get_translator("nl").say("restart")
        assert forwarded.text != restart
        await telegram.say("vergeet alles", language="nl")
        (hers,) = await telegram.answers()
    assert hers.text == restart
    assert not memory._kept


class _Restarts(FakeMind):
    def __init__(self) -> None:
        super().__init__("restart")

    async def understand(self, text: str) -> Any:
        understood, detected = await super().understand(text)
        return replace(understood, problems=()), detected


async def test_it_is_forgotten_in_time_when_nobody_writes() -> None:
    """Each part is asked again and again; one that fails keeps no other from forgetting."""
    asked = []

    def fail() -> None:
        raise ValueError("Zkanarivo")

    parts = [
        SimpleNamespace(forget_old=fail),
        None,
        SimpleNamespace(forget_old=lambda: asked.append(1)),
    ]
    task = asyncio.create_task(forget_in_time(parts, seconds=0))
    await _until(lambda: len(asked) > 2)
    task.cancel()


def test_ids_of_messages_are_forgotten_after_48_hours() -> None:
    """As long as Telegram lets a bot delete them, not a second longer."""
    now = [1000.0]
    outbox = Outbox(clock=lambda: now[0])
    outbox.note("conversation", 5)
    now[0] += DELETABLE_SECONDS
    outbox.forget_old()
    assert "conversation" in str(vars(outbox))
    now[0] += 1
    outbox.forget_old()
    assert "conversation" not in str(vars(outbox))


def test_questions_of_key_figures_are_forgotten_after_48_hours() -> None:
    """And what she was asked after a quarter of an hour: that may hold her words."""
    now = [0.0]
    memory = Memory(clock=lambda: now[0])
    memory.keep("she", Kept(Question(problems=("debts",))))
    memory.expect("she", Waiting("sure", "x", "other", "Zkanarivo zegt"))
    now[0] = 15 * 60
    memory.forget_old()
    assert not memory._waiting
    assert memory._kept
    now[0] = HOURS * 3600
    memory.forget_old()
    assert not memory._kept


async def test_the_pace_of_a_conversation_is_forgotten() -> None:
    """How many messages came lately is known for as long as it matters, and no longer."""
    turns = Turns()
    await turns.too_many("conversation")
    turns.forget_old()
    assert "conversation" in turns._pace
    turns._pace["conversation"]._level = 0.0  # a minute went by
    turns.forget_old()
    assert "conversation" not in str(vars(turns))


def test_typed_words_stay_in_no_table() -> None:
    """Words of directories are remembered while those are read; what people type is not."""
    assert crosswalk.of_text("zkanarivo taalles", name=True, typed=True).intents
    assert "zkanarivo" not in crosswalk._known_words()
    crosswalk.of_text("a word of a directory")
    assert "directory" in crosswalk._known_words()


@pytest.mark.slow
async def test_the_matcher_of_places_learns_no_word(mind: Any) -> None:
    """SpaCy remembers every word that it is shown, for ever; ours is shown names of places only."""
    from bot.nlu_components.place_matcher import PlaceMatcher

    gc.unfreeze()
    matchers = [one for one in gc.get_objects() if isinstance(one, PlaceMatcher)]
    assert matchers
    for matcher in matchers:
        before = len(matcher._nlp.vocab.strings)
        found = matcher.find("Zkanarivo woont in de Schilderswijk, bsn 123456782")
        assert "place" in [entity["entity"] for entity in found]
        assert len(matcher._nlp.vocab.strings) <= before + 1  # the sign for all other words
        assert "zkanarivo" not in matcher._nlp.vocab.strings
        assert "123456782" not in matcher._nlp.vocab.strings


@pytest.mark.parametrize("phrase", sorted(PHRASES))
async def test_each_phrase_forgets_without_a_model(phrase: str) -> None:
    """As it stands, in capitals, with a full stop; danger beside it is danger still."""
    mind = FakeMind()
    assistant = Assistant(mind, get_guard())
    for typed in (phrase, phrase.upper() + "!", f" {phrase}. "):
        mind.slots["place"] = "1094"
        (reply,) = await assistant.on_text(Incoming("7", "nl"), typed)
        assert reply.kind == "question"
        assert mind.slots == {}
        assert mind.acts == []
    (card,) = await assistant.on_text(Incoming("7", "nl"), f"{phrase} ik wil niet meer leven")
    assert card.kind == "danger"


def test_every_language_has_phrases() -> None:
    """All that the bot writes; and none of them asks for help with anything."""
    assert set(FORGET) <= set(CONTENT)
    assert {language.code for language in offered()} <= set(CONTENT)


@pytest.mark.parametrize(
    "text",
    ["ik ben mijn wachtwoord vergeten", "I can not forget him", "forget me not", "olvidé mi pin"],
)
def test_other_words_do_not(text: str) -> None:
    """Only the whole message counts."""
    assert not asks_to_be_forgotten(text)


@pytest.mark.slow
@pytest.mark.parametrize("language", FORGET)
async def test_words_for_it_work_too(mind: Any, language: str) -> None:
    """In twelve languages, at once: nothing is left but in which language to go on."""
    assistant = Assistant(mind, get_guard())
    sender = Incoming(f"forget-{language}", language)
    await mind.act(sender.conversation, "debts", {"problems": ["debts"], "language": [language],
                                                  "place": ["1094"]})  # fmt: skip
    assert mind.remembered(sender.conversation)["place"] == "1094"
    await assistant.on_text(sender, FORGET[language])
    left = {key for key, value in mind.remembered(sender.conversation).items() if value}
    assert left <= {"language", "language_fixed"}


@pytest.fixture(scope="module")
def mind() -> Any:
    """The trained model."""
    from bot.service import load_mind
    from bot.training import find_model

    return load_mind(find_model())


async def _until(condition: Callable[[], bool]) -> None:
    """Let the loop go on until something is so."""

    async def wait() -> None:
        while not condition():
            await asyncio.sleep(0.005)

    await asyncio.wait_for(wait(), 20)
