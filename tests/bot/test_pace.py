"""What is sent: as fast as Telegram takes it, as stubbornly as it must, danger first."""

from __future__ import annotations

import asyncio
import time
from types import SimpleNamespace
from typing import Any

import pytest
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TimedOut

from bot import compose
from bot.assistant import Assistant
from bot.emulator import RESET, Emulator, Trouble
from bot.guard import get_guard
from bot.telegram_adapter import Adapter, running
from bot.telegram_adapter.outbox import Outbox
from bot.telegram_adapter.pace import Line, Pace, Turn
from tests.bot.fakes import FakeMind
from tests.bot.telegram_fakes import SlowMind, fast_adapter


class Naps:
    """In place of waiting: notes for how long it would have been."""

    def __init__(self) -> None:
        self.seconds: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.seconds.append(seconds)
        await asyncio.sleep(0)


def napping(naps: Naps, mind: FakeMind | None = None) -> Adapter:
    assistant = Assistant(mind or FakeMind(), get_guard())
    return Adapter(assistant, pace=Pace(per_second=1e6, in_a_row=1e6, sleep=naps))


# ---- what we send


@pytest.mark.parametrize(
    "trouble",
    [(500, None), (502, None), RESET, Trouble(how="reset", carried_out=True), (429, 7)],
    ids=["500", "502", "reset", "sent, but the answer got lost", "429"],
)
async def test_an_answer_that_was_not_taken_is_sent_again(
    telegram: Emulator, trouble: Trouble | tuple[int, int | None]
) -> None:
    """Broken or cut off, several times: the answer comes, and twice rather than never."""
    naps = Naps()
    telegram.fail["sendMessage"] = [trouble] * 4
    async with running(napping(naps), telegram.token, telegram.url):
        await telegram.say("ik heb schulden", language="nl")
        await telegram.until(lambda: not telegram.fail["sendMessage"] and bool(telegram.sent))
        await telegram.delivered()
    assert telegram.updates.waiting == []
    if trouble == (429, 7):
        assert all(6 < seconds <= 7 for seconds in naps.seconds), "as long as Telegram asks for"
    else:
        assert naps.seconds == sorted(naps.seconds), "longer and longer"


async def test_no_answer_at_all_from_telegram() -> None:
    """A time-out: nobody knows whether it was sent, so it is sent again."""
    outcomes: list[Any] = [TimedOut(), NetworkError("x"), True]
    assert await sending(outcomes) is True
    assert outcomes == []


@pytest.mark.parametrize("error", [BadRequest("x"), Forbidden("x")])
async def test_a_refusal_is_not_tried_again(error: Exception) -> None:
    """It would be refused again."""
    with pytest.raises(type(error)):
        await sending([error, True])


async def test_it_does_not_try_for_ever() -> None:
    """After an hour whoever waits has written again."""
    naps = Naps()
    with pytest.raises(NetworkError):
        await sending([NetworkError("x") for _ in range(200)], naps=naps)
    assert 3500 < sum(naps.seconds) <= 3600


async def sending(
    outcomes: list[Any], method: str = "sendMessage", naps: Naps | None = None, chat: int = 7
) -> Any:
    """Send one message through a new pace; `outcomes`: what happens, one after the other."""

    async def call() -> Any:
        outcome = outcomes.pop(0)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    pace = Pace(per_second=1e6, in_a_row=1e6, sleep=naps or Naps())
    return await pace.process_request(call, (), {}, method, {"chat_id": chat}, None)


async def test_one_chat_that_must_wait_holds_up_nobody(telegram: Emulator) -> None:
    """429 in one chat: others are answered meanwhile."""
    telegram.fail[("sendMessage", 7)] = [(429, 30)]
    gate = asyncio.Event()

    async def wait(seconds: float) -> None:
        await gate.wait()

    adapter = Adapter(Assistant(FakeMind(), get_guard()), pace=Pace(sleep=wait))
    async with running(adapter, telegram.token, telegram.url):
        await telegram.say("ik heb schulden", chat=7, language="nl")
        await telegram.until(lambda: not telegram.fail[("sendMessage", 7)])
        await telegram.say("ik heb schulden", chat=8, language="nl")
        assert await telegram.answers(chat=8)
        assert telegram.sent == []
        gate.set()
        assert await telegram.answers(chat=7)


async def test_a_message_that_telegram_refuses_is_sent_plain(telegram: Emulator) -> None:
    """A fault of ours in markup or buttons: the words arrive."""
    telegram.fail["sendMessage"] = [(400, None)]
    async with running(fast_adapter(), telegram.token, telegram.url):
        await telegram.say("ik wil niet meer leven", language="nl")
        (card,) = await telegram.answers()
    assert "113" in card.text
    assert "<b>" not in card.text
    assert "parse_mode" not in card.options


async def test_whoever_blocked_the_bot_is_left_alone(telegram: Emulator) -> None:
    """One attempt, then nothing is sent or kept; others are answered as before."""
    mind = SlowMind()
    adapter = fast_adapter(mind)
    async with running(adapter, telegram.token, telegram.url):
        await telegram.say("ik heb schulden", chat=7, language="nl")
        await asyncio.wait_for(mind.begun.wait(), 20)
        await telegram.block(7)
        mind.gate.set()
        await telegram.delivered()
        assert mind.slots == {}
        assert len(adapter._outbox._ids) == 0
        await telegram.say("ik heb schulden", chat=8, language="nl")
        assert await telegram.answers(chat=8)
    sent = [v for method, v in telegram.calls if method == "sendMessage" and v["chat_id"] == "7"]
    assert len(sent) == 1


# ---- how fast


async def test_typing_and_presses_take_nothing_from_messages() -> None:
    """Only messages count for Telegram's thirty a second."""
    pace = Pace(per_second=1)
    pressed = []

    async def call() -> bool:
        pressed.append(True)
        return True

    for _ in range(200):
        for method in ("sendChatAction", "answerCallbackQuery"):
            await pace.process_request(call, (), {}, method, {"chat_id": 7}, None)
    await pace.process_request(call, (), {}, "sendMessage", {"chat_id": 7}, None)
    assert len(pressed) == 401


async def test_twenty_messages_a_second_are_sent() -> None:
    """Each with its typing indicator, over ten seconds' worth: no more than Telegram allows."""
    pace, sent = Pace(), 0

    async def call() -> bool:
        nonlocal sent
        sent += 1
        return True

    async def answer(chat: int) -> None:
        await pace.process_request(call, (), {}, "sendChatAction", {"chat_id": chat}, None)
        await pace.process_request(call, (), {}, "sendMessage", {"chat_id": chat}, None)

    began = time.monotonic()
    await asyncio.gather(*(answer(chat) for chat in range(60)))
    taken = time.monotonic() - began
    assert sent == 120
    assert 1.0 < taken < 60 / 20, "60 messages: 28 at once, then 28 a second"


async def test_danger_cards_go_before_thousands_of_answers() -> None:
    """However many wait to be sent; the others keep their order."""
    pace, sent = Pace(per_second=50), []

    async def send_message(chat: int, text: str, **_: Any) -> Any:
        async def call() -> Any:
            sent.append(chat)
            return SimpleNamespace(message_id=1)

        return await pace.process_request(call, (), {}, "sendMessage", {"chat_id": chat}, None)

    bot: Any = SimpleNamespace(send_message=send_message)
    outbox = Outbox()
    answers = [
        asyncio.create_task(outbox.send(bot, chat, str(chat), compose.error("nl")))
        for chat in range(2000)
    ]
    await asyncio.sleep(0.1)
    assert 50 <= len(sent) < 100
    began = time.monotonic()
    for chat in (5000, 5001):
        await outbox.send(bot, chat, str(chat), compose.danger("crisis_danger", "nl"))
    assert time.monotonic() - began < 1
    await asyncio.sleep(0.1)
    assert [chat for chat in sent if chat < 5000] == list(range(len(sent) - 2))
    for task in answers:
        task.cancel()


async def test_first_messages_go_before_what_follows() -> None:
    """When more is to be sent than Telegram takes, everybody gets the first message of the answer first."""
    pace, sent = Pace(per_second=50), []

    async def send_message(chat: int, text: str, **_: Any) -> Any:
        async def call() -> Any:
            sent.append(chat)
            await asyncio.sleep(0)  # Telegram takes a moment
            return SimpleNamespace(message_id=1)

        return await pace.process_request(call, (), {}, "sendMessage", {"chat_id": chat}, None)

    bot: Any = SimpleNamespace(send_message=send_message)
    outbox = Outbox()
    replies = [compose.error("en"), compose.error("nl")]
    answers = [
        asyncio.create_task(outbox.deliver(bot, chat, str(chat), replies)) for chat in range(60)
    ]
    await asyncio.gather(*answers)
    assert sorted(sent) == sorted([*range(60), *range(60)])
    # The fifty of the first moment waited for nothing; their second messages wait for the other ten.
    assert set(sent[:60]) == set(range(60))


async def test_who_gives_up_in_line_keeps_nobody_waiting() -> None:
    """Also when it was let in at that very moment."""
    line, done = Line(), []

    async def go(number: int) -> None:
        async with line.place(Turn.FIRST):
            await asyncio.sleep(0)
            done.append(number)

    tasks = [asyncio.create_task(go(number)) for number in range(4)]
    await asyncio.sleep(0)
    tasks[2].cancel()
    while 0 not in done:
        await asyncio.sleep(0)
    tasks[1].cancel()
    await asyncio.wait_for(asyncio.gather(*tasks, return_exceptions=True), 5)
    await asyncio.wait_for(go(9), 5)
    assert done == [0, 3, 9]


async def test_one_chat_gets_one_message_a_second_after_a_few() -> None:
    """Short bursts are allowed, no more."""
    pace, sent = Pace(), []

    async def call(number: int) -> None:
        sent.append(number)

    async def send(number: int) -> None:
        await pace.process_request(call, (number,), {}, "sendMessage", {"chat_id": 7}, None)

    sending = [asyncio.create_task(send(number)) for number in range(7)]
    for _ in range(100):
        await asyncio.sleep(0)
    assert sent == [0, 1, 2, 3, 4]
    for task in sending:
        task.cancel()


async def refused(pace: Pace, seconds: int) -> None:
    """Send into chat 7, where Telegram takes nothing for so long."""

    async def call() -> None:
        if not pace._held:
            raise RetryAfter(seconds)

    await pace.process_request(call, (), {}, "sendMessage", {"chat_id": 7}, None)


async def test_a_pace_forgets_chats() -> None:
    """Numbers of chats are there for the seconds in which they matter."""
    pace = Pace(per_second=1e6, sleep=Naps())
    moment = 0.0
    asyncio.get_running_loop().time = lambda: moment  # type: ignore[method-assign]

    await refused(pace, 3)
    moment += 4
    pace.forget_old()
    assert len(pace._chats) == 0
    assert pace._held == {}


async def test_one_chat_that_must_wait_keeps_no_other_in_memory() -> None:
    """Telegram may take nothing in a chat for an hour: the numbers of others go as ever."""
    pace = Pace(per_second=1e6, sleep=Naps())
    moment = 0.0
    asyncio.get_running_loop().time = lambda: moment  # type: ignore[method-assign]

    async def take() -> None:
        return

    await refused(pace, 3000)
    moment += 1
    await pace.process_request(take, (), {}, "sendMessage", {"chat_id": 8}, None)
    moment += 20
    pace.forget_old()
    assert len(pace._chats) == 0
    assert pace._held.keys() == {7}
