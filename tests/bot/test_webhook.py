"""Webhook mode: Telegram brings updates over HTTP, each until it is answered."""

from __future__ import annotations

import asyncio
import json

import httpx
import pytest

from bot.bench.children import free_port
from bot.emulator import RESET, Emulator
from bot.errors import SettingUnusable
from bot.serving_settings import webhook_place
from bot.telegram_adapter import Place, running
from bot.telegram_adapter import webhook as module
from bot.telegram_adapter.polling import TokenRefused
from tests.bot.fakes import FakeMind
from tests.bot.telegram_fakes import SlowMind, fast_adapter, raw_update

SECRET = "kanarie-secret-5f2c77aa"
HEADER = "X-Telegram-Bot-Api-Secret-Token"


@pytest.fixture
def place() -> Place:
    port = free_port()
    return Place(f"http://127.0.0.1:{port}/some/path?x=1", "127.0.0.1", port, SECRET)


async def bring(place: Place, content: bytes | None = None, **headers: str) -> httpx.Response:
    """Post an update as Telegram does, unless told otherwise."""
    body = json.dumps(raw_update(1)).encode() if content is None else content
    async with httpx.AsyncClient(trust_env=False, timeout=30) as client:
        return await client.post(
            place.url, content=body,
            headers={HEADER: SECRET, "Content-Type": "application/json", **headers},
        )  # fmt: skip


async def test_messages_are_answered(telegram: Emulator, place: Place) -> None:
    """Telegram is told where to bring updates; a question and a press are answered."""
    async with running(fast_adapter(), telegram.token, telegram.url, place=place):
        await telegram.say("ik heb schulden", language="nl")
        assert await telegram.answers()
        await telegram.press("1.o..nl", language="nl")
        assert await telegram.answers()
        await telegram.until(lambda: not telegram.updates.waiting)
    assert telegram.webhook.last_error == ""
    (told,) = [values for method, values in telegram.calls if method == "setWebhook"]
    assert told["secret_token"] == SECRET
    assert json.loads(told["allowed_updates"]) == ["message", "edited_message", "callback_query"]
    assert "drop_pending_updates" not in told


async def test_what_waited_before_the_start_is_answered(telegram: Emulator, place: Place) -> None:
    """Nothing is dropped when the webhook is set."""
    await telegram.say("ik heb schulden", language="nl")
    async with running(fast_adapter(), telegram.token, telegram.url, place=place):
        assert await telegram.answers()


async def test_accepted_after_the_answer(telegram: Emulator, place: Place) -> None:
    """Until somebody is answered, Telegram keeps the message: a crash loses nothing."""
    mind = SlowMind()
    async with running(fast_adapter(mind), telegram.token, telegram.url, place=place):
        await telegram.say("ik heb schulden", language="nl")
        await asyncio.wait_for(mind.begun.wait(), 20)
        assert len(telegram.updates.waiting) == 1
        mind.gate.set()
        await telegram.answers()
        await telegram.until(lambda: not telegram.updates.waiting)


async def test_what_takes_long_is_brought_again_and_answered_once(
    telegram: Emulator, place: Place
) -> None:
    """After a while Telegram hears 503 with a time to come back; the answer goes on meanwhile."""
    mind = SlowMind()
    async with running(fast_adapter(mind), telegram.token, telegram.url, place=place) as webhook:
        webhook.hold_seconds = 0.01  # type: ignore[union-attr]
        await telegram.say("ik heb schulden", language="nl")
        await telegram.until(lambda: telegram.webhook.delayed)
        assert "503" in telegram.webhook.last_error
        await telegram.retry_webhook()
        await telegram.until(lambda: telegram.webhook.delayed)
        webhook.hold_seconds = 20  # type: ignore[union-attr]
        mind.gate.set()
        await telegram.retry_webhook()
        await telegram.answers()
        await telegram.until(lambda: not telegram.updates.waiting)
    assert telegram.sent == []
    assert len(mind.acts) == 1


async def test_brought_twice_at_once(telegram: Emulator, place: Place) -> None:
    """Both requests are held until the one answer is given."""
    mind = SlowMind()
    telegram.chat(1)
    async with running(fast_adapter(mind), telegram.token, telegram.url, place=place):
        await telegram.until(lambda: telegram.webhook.url == place.url)
        two = [asyncio.create_task(bring(place)) for _ in range(2)]
        await asyncio.wait_for(mind.begun.wait(), 20)
        mind.gate.set()
        assert [response.status_code for response in await asyncio.gather(*two)] == [200, 200]
        third = await bring(place)
    assert third.status_code == 200
    assert len(mind.acts) == 1


@pytest.mark.parametrize("given", ["", "wrong", SECRET + "x", SECRET[:-1], "ÿ" * 20])
async def test_the_secret_token(telegram: Emulator, place: Place, given: str) -> None:
    """Who does not know it is refused, and nobody is answered."""
    mind = FakeMind()
    async with running(fast_adapter(mind), telegram.token, telegram.url, place=place):
        await telegram.until(lambda: telegram.webhook.url == place.url)
        async with httpx.AsyncClient(trust_env=False) as client:
            response = await client.post(
                place.url, content=json.dumps(raw_update(1)),
                headers=[(HEADER.encode(), given.encode("latin-1"))] if given else [],
            )  # fmt: skip
    assert response.status_code == 403
    assert mind.acts == []


async def test_a_body_that_is_too_large(telegram: Emulator, place: Place) -> None:
    """Cut off, whoever sends it; the bot goes on."""
    async with running(fast_adapter(), telegram.token, telegram.url, place=place):
        await telegram.until(lambda: telegram.webhook.url == place.url)
        try:
            response = await bring(place, b"x" * (module._MOST_BYTES + 1))
            assert response.status_code >= 400
        except httpx.TransportError:
            pass  # closed while it was still being sent
        await telegram.say("ik heb schulden", language="nl")
        assert await telegram.answers()


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b'"kanarie"', b"{}", b"\xff\xfe", b"[" * 100_000,
     b'{"update_id": "x", "message": {"text": "kanarie"}}'],
)  # fmt: skip
async def test_what_cannot_be_read(
    telegram: Emulator, place: Place, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    """It would come again for a day: it is passed over, without a word of it in the log."""
    async with running(fast_adapter(), telegram.token, telegram.url, place=place):
        await telegram.until(lambda: telegram.webhook.url == place.url)
        response = await bring(place, content)
        await telegram.say("ik heb schulden", language="nl")
        assert await telegram.answers()
    assert response.status_code == 200
    assert "passed over" in caplog.text
    assert "kanarie" not in caplog.text


async def test_only_post(telegram: Emulator, place: Place) -> None:
    """A browser that comes by learns nothing."""
    async with running(fast_adapter(), telegram.token, telegram.url, place=place):
        await telegram.until(lambda: telegram.webhook.url == place.url)
        async with httpx.AsyncClient(trust_env=False) as client:
            response = await client.get(place.url)
    assert response.status_code == 405


async def test_a_crowd_of_old_messages_frees_the_connections(
    telegram: Emulator, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was written long ago is accepted at once when many wait: danger needs a connection."""
    monkeypatch.setattr(module, "_CROWD", 1)
    mind = SlowMind()
    telegram.clock.advance(hours=-1)
    await telegram.say("ik heb schulden", chat=7, language="nl")
    telegram.clock.advance(hours=1)
    async with running(fast_adapter(mind), telegram.token, telegram.url, place=place):
        await telegram.until(lambda: not telegram.updates.waiting)
        assert telegram.sent == []
        mind.gate.set()
        assert await telegram.answers(chat=7)


async def test_what_is_in_hand_is_finished(telegram: Emulator, place: Place) -> None:
    """Asked to stop: the answer is given and Telegram hears so; the webhook stays for the next."""
    mind = SlowMind()
    async with running(fast_adapter(mind), telegram.token, telegram.url, place=place) as webhook:
        await telegram.say("ik heb schulden", language="nl")
        await asyncio.wait_for(mind.begun.wait(), 20)
        webhook.stop()
        refused = await bring(place, json.dumps(raw_update(99)).encode())
        assert refused.status_code == 503
        mind.gate.set()
    assert len(telegram.sent) == 1
    assert telegram.updates.waiting == []
    assert telegram.webhook.url == place.url


async def test_what_takes_too_long_at_the_end_is_brought_again(
    telegram: Emulator, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is not called done."""
    monkeypatch.setattr(module, "FINISH_SECONDS", 0.05)
    mind = SlowMind()
    async with running(fast_adapter(mind), telegram.token, telegram.url, place=place):
        await telegram.say("ik heb schulden", language="nl")
        await asyncio.wait_for(mind.begun.wait(), 20)
    await telegram.until(lambda: telegram.webhook.delayed)
    assert len(telegram.updates.waiting) == 1


# ---- setting it up


@pytest.mark.parametrize("trouble", [(429, 1), (502, None), RESET], ids=str)
async def test_telegram_is_told_until_it_knows(
    telegram: Emulator, place: Place, trouble: tuple[int, int | None]
) -> None:
    """A bad moment at the start does not leave the bot deaf."""
    telegram.fail["setWebhook"] = [trouble]
    async with running(fast_adapter(), telegram.token, telegram.url, place=place, pause=0.01):
        await telegram.say("ik heb schulden", language="nl")
        assert await telegram.answers()


async def test_an_address_that_telegram_does_not_take(telegram: Emulator, place: Place) -> None:
    """Said with Telegram's reason and what to do."""
    public = Place("http://example.org/hook", place.address, place.port, SECRET)
    with pytest.raises(SettingUnusable, match=r"https url must be provided.*give an https"):
        async with running(fast_adapter(), telegram.token, telegram.url, place=public) as webhook:
            await asyncio.wait_for(webhook.stopping.wait(), 0.5)  # type: ignore[union-attr]


async def test_a_port_that_is_taken(telegram: Emulator, place: Place) -> None:
    """Said with the setting that names it."""
    async with running(fast_adapter(), telegram.token, telegram.url, place=place):
        await telegram.until(lambda: telegram.webhook.url == place.url)
        with pytest.raises(SettingUnusable, match=r"WEGWIJZER_WEBHOOK_LISTEN.*nobody can listen"):
            async with running(fast_adapter(), telegram.token, telegram.url, place=place) as other:
                await asyncio.wait_for(other.stopping.wait(), 0.5)  # type: ignore[union-attr]


async def test_a_token_that_telegram_does_not_know(telegram: Emulator, place: Place) -> None:
    """As in polling."""
    telegram.fail["setWebhook"] = [(401, None)]
    with pytest.raises(TokenRefused):
        async with running(fast_adapter(), telegram.token, telegram.url, place=place) as webhook:
            await asyncio.wait_for(webhook.stopping.wait(), 0.5)  # type: ignore[union-attr]


# ---- settings

URL = "https://example.org/hook"


@pytest.fixture(autouse=True)
def no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("URL", "LISTEN", "SECRET", "SECRET_FILE"):
        monkeypatch.delenv(f"WEGWIJZER_WEBHOOK_{name}", raising=False)


def test_without_an_address_there_is_no_webhook() -> None:
    """Then updates are fetched."""
    assert webhook_place() is None


def test_the_secret_is_new_at_every_start_and_not_shown() -> None:
    """Unless it is set; and nothing that prints the place prints it."""
    one, two = webhook_place(URL), webhook_place(URL)
    assert one is not None and two is not None
    assert one.secret != two.secret
    assert len(one.secret) >= 32
    assert one.secret not in repr(one)
    assert (one.address, one.port) == ("127.0.0.1", 8443)


def test_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """All of it."""
    monkeypatch.setenv("WEGWIJZER_WEBHOOK_URL", URL)
    monkeypatch.setenv("WEGWIJZER_WEBHOOK_LISTEN", "[::1]:9000")
    monkeypatch.setenv("WEGWIJZER_WEBHOOK_SECRET", SECRET)
    assert webhook_place() == Place(URL, "::1", 9000, SECRET)


@pytest.mark.parametrize(
    ("url", "listen", "says"),
    [
        ("example.org/hook", None, "WEGWIJZER_WEBHOOK_URL: 'example.org/hook': this is no web address"),
        ("ftp://example.org", None, "WEGWIJZER_WEBHOOK_URL: 'ftp://example.org'"),
        (URL, "8443", "WEGWIJZER_WEBHOOK_LISTEN: '8443': this is no HOST:PORT"),
        (URL, "127.0.0.1:", "a port is a number from 1 to 65535"),
        (URL, "127.0.0.1:70000", "a port is a number from 1 to 65535"),
    ],
)  # fmt: skip
def test_mistakes_are_told(url: str, listen: str | None, says: str) -> None:
    """Which setting, which value, why."""
    with pytest.raises(SettingUnusable, match=says.replace("'", ".")):
        webhook_place(url, listen)


def test_a_weak_secret_is_told_and_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    """Telegram's letters only, and long enough."""
    for weak in ("kanarie", "kanarie kanarie kanarie", "k" * 257):
        monkeypatch.setenv("WEGWIJZER_WEBHOOK_SECRET", weak)
        with pytest.raises(SettingUnusable, match="openssl rand") as caught:
            webhook_place(URL)
        assert weak not in str(caught.value)
