"""The Bot API emulator keeps to the manual: results, limits and descriptions of errors."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import datetime, timezone
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from bot.emulator import RESET, TIMEOUT, Emulator, Trouble

Answer = tuple[int, dict[str, Any]]


class Client:
    """A bot that asks one thing at a time."""

    def __init__(self, telegram: Emulator, session: aiohttp.ClientSession) -> None:
        self.telegram, self.session = telegram, session

    async def ask(self, method: str, **values: Any) -> Answer:
        """Return the HTTP status and the answer."""
        plain = {k: v if isinstance(v, str) else json.dumps(v) for k, v in values.items()}
        url = f"{self.telegram.url}/bot{self.telegram.token}/{method}"
        async with self.session.post(url, data=plain) as response:
            return response.status, await response.json()

    async def ok(self, method: str, **values: Any) -> Any:
        """Return the result."""
        status, answer = await self.ask(method, **values)
        assert (status, answer["ok"]) == (200, True), answer
        return answer["result"]

    async def no(self, method: str, **values: Any) -> str:
        """Return the description of a refusal."""
        status, answer = await self.ask(method, **values)
        assert not answer["ok"]
        assert status == answer["error_code"]
        return str(answer["description"])


@pytest.fixture
async def bot(telegram: Emulator) -> AsyncIterator[Client]:
    """A bot to which person 7 has written."""
    async with aiohttp.ClientSession() as session:
        await telegram.say("/start", language="nl")
        yield Client(telegram, session)


def keyboard(*labels: str) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": x, "callback_data": f"data {x}"} for x in labels]]}


# ---- messages


async def test_a_sent_message_comes_back_and_stands_on_the_phone(
    telegram: Emulator, bot: Client
) -> None:
    """Plain text with entities, counted in UTF-16 units; the buttons; ids that go up."""
    message = await bot.ok("sendMessage", chat_id=7, text=" 🙂 <b>Ja</b> &amp; nee", parse_mode="HTML",
                           reply_markup=keyboard("A"))  # fmt: skip
    assert message["text"] == "🙂 Ja & nee"
    assert message["entities"] == [{"type": "bold", "offset": 3, "length": 2}]
    assert message["from"]["is_bot"]
    assert message["reply_markup"] == keyboard("A")
    again = await bot.ok("sendMessage", chat_id=7, text="x")
    assert again["message_id"] > message["message_id"]
    assert [(m.by_bot, m.text) for m in telegram.screen()] == [
        (False, "/start"), (True, "🙂 Ja & nee"), (True, "x"),
    ]  # fmt: skip
    assert telegram.screen()[1].bold == ["Ja"]


@pytest.mark.parametrize(
    ("text", "description"),
    [
        ("", "message text is empty"),
        (" \n ", "message text is empty"),
        ("<b> </b>", "message text is empty"),
        ("x" * 4097, "message is too long"),
        ("🙂" * 2049, "message is too long"),
        ("<p>x</p>", 'can\'t parse entities: Unsupported start tag "p" at byte offset 0'),
        ("é <", "can't parse entities: Unclosed start tag at byte offset 3"),
        ("1 < 2", 'can\'t parse entities: Unsupported start tag "" at byte offset 2'),
        ("<b>x", "can't parse entities: Can't find end tag corresponding to start tag \"b\""),
        ("x</b>", "can't parse entities: Unexpected end tag at byte offset 1"),
        (
            "<b><i>x</b></i>",
            'can\'t parse entities: Unmatched end tag at byte offset 7, expected "</i>", found "</b>"',
        ),
    ],
)
async def test_texts_that_telegram_refuses(bot: Client, text: str, description: str) -> None:
    """A description as the real server gives it, and nothing on the phone."""
    before = len(bot.telegram.screen())
    said = await bot.no("sendMessage", chat_id=7, text=text, parse_mode="HTML")
    assert said == f"Bad Request: {description}"
    assert len(bot.telegram.screen()) == before


async def test_the_limit_counts_after_entities(bot: Client) -> None:
    """4,096 characters are allowed, tags and references not counted."""
    await bot.ok("sendMessage", chat_id=7, text=f"<b>{'&lt;' * 4096}</b>", parse_mode="HTML")


@pytest.mark.parametrize(
    ("markup", "description"),
    [
        ([[{"text": "x", "callback_data": "é" * 33}]], "BUTTON_DATA_INVALID"),
        (
            [[{"text": "x", "url": "tel:112"}]],
            "inline keyboard button URL 'tel:112' is invalid: Unsupported URL protocol",
        ),
        (
            [[{"text": "x", "url": "https://nowhere"}]],
            "inline keyboard button URL 'https://nowhere' is invalid: Wrong HTTP URL",
        ),
        (
            [[{"text": "x"}]],
            "can't parse InlineKeyboardButton: Text buttons are unallowed in the inline keyboard",
        ),
        ([[{"text": "x", "callback_data": "1"}]] * 101, "reply markup is too long"),
        ([[{"text": "x", "callback_data": "1"}] * 9], "reply markup is too long"),
    ],
)
async def test_buttons_that_telegram_refuses(
    bot: Client, markup: list[list[dict[str, str]]], description: str
) -> None:
    """Too long data, phone numbers, no purpose, too many."""
    markup_json = {"inline_keyboard": markup}
    said = await bot.no("sendMessage", chat_id=7, text="x", reply_markup=markup_json)
    assert said == f"Bad Request: {description}"


async def test_a_stranger_cannot_be_written_to(telegram: Emulator, bot: Client) -> None:
    """Whoever never wrote to the bot has no chat with it; who blocked it neither."""
    assert await bot.no("sendMessage", chat_id=8, text="x") == "Bad Request: chat not found"
    await telegram.block()
    blocked = "Forbidden: bot was blocked by the user"
    assert await bot.ask("sendMessage", chat_id=7, text="x") == (
        403, {"ok": False, "error_code": 403, "description": blocked},
    )  # fmt: skip
    assert await bot.no("sendChatAction", chat_id=7, action="typing") == blocked
    await telegram.unblock()
    assert await bot.ok("sendMessage", chat_id=7, text="x")


# ---- edits and deletions


async def test_edits(telegram: Emulator, bot: Client) -> None:
    """The phone shows the new text; the same again is refused; without buttons they are gone."""
    sent = await bot.ok("sendMessage", chat_id=7, text="een", reply_markup=keyboard("A"))
    number = sent["message_id"]
    edited = await bot.ok("editMessageText", chat_id=7, message_id=number, text="twee",
                          reply_markup=keyboard("A"))  # fmt: skip
    assert edited["edit_date"]
    same = await bot.no("editMessageText", chat_id=7, message_id=number, text="twee",
                        reply_markup=keyboard("A"))  # fmt: skip
    assert same.startswith("Bad Request: message is not modified: specified new message content")
    await bot.ok("editMessageReplyMarkup", chat_id=7, message_id=number, reply_markup=keyboard("B"))
    assert [b["text"] for b in telegram.screen()[-1].buttons] == ["B"]
    await bot.ok("editMessageText", chat_id=7, message_id=number, text="drie")
    assert telegram.screen()[-1].buttons == []
    assert [c.what for c in telegram.changes] == ["sent", "edited", "buttons", "edited"]
    assert telegram.sent[0].text == "een"  # what was sent stays what it was


async def test_what_cannot_be_edited(telegram: Emulator, bot: Client) -> None:
    """Messages of people, messages that are gone, messages with a keyboard, other content."""
    not_found = "Bad Request: message to edit not found"
    assert await bot.no("editMessageText", chat_id=7, message_id=99, text="x") == not_found
    theirs = telegram.screen()[0].message_id
    cannot = "Bad Request: message can't be edited"
    assert await bot.no("editMessageText", chat_id=7, message_id=theirs, text="x") == cannot
    asks = {"keyboard": [[{"text": "📍", "request_location": True}]], "one_time_keyboard": True}
    sent = await bot.ok("sendMessage", chat_id=7, text="Waar?", reply_markup=asks)
    number = sent["message_id"]
    assert await bot.no("editMessageText", chat_id=7, message_id=number, text="x") == cannot
    assert telegram.keyboard()[0][0]["request_location"]
    await telegram.share_location(52.07, 4.3)
    assert telegram.keyboard() == []
    venue = await bot.ok("sendVenue", chat_id=7, latitude=52, longitude=4, title="a", address="b")
    no_text = await bot.no("editMessageText", chat_id=7, message_id=venue["message_id"], text="x")
    assert no_text == "Bad Request: there is no text in the message to edit"


async def test_deletions_of_both_sides(telegram: Emulator, bot: Client) -> None:
    """Up to a hundred messages of a private chat, those that are gone are skipped."""
    sent = await bot.ok("sendMessage", chat_id=7, text="x")
    theirs = telegram.screen()[0].message_id
    assert await bot.ok("deleteMessages", chat_id=7, message_ids=[theirs, sent["message_id"], 99])
    assert telegram.screen() == []
    gone = await bot.no("deleteMessage", chat_id=7, message_id=theirs)
    assert gone == "Bad Request: message to delete not found"
    many = await bot.no("deleteMessages", chat_id=7, message_ids=list(range(1, 102)))
    assert many == "Bad Request: too many message identifiers specified"
    assert [c.what for c in telegram.changes] == ["sent", "deleted", "deleted"]


async def test_after_two_days_nothing_can_be_deleted(telegram: Emulator, bot: Client) -> None:
    """48 hours, by the emulator's own clock; one that is too old stops the whole request."""
    old = await bot.ok("sendMessage", chat_id=7, text="x")
    telegram.clock.advance(hours=49)
    new = await bot.ok("sendMessage", chat_id=7, text="x")
    late = "Bad Request: message can't be deleted for everyone"
    numbers = [new["message_id"], old["message_id"]]
    assert await bot.no("deleteMessages", chat_id=7, message_ids=numbers) == late
    assert await bot.no("deleteMessage", chat_id=7, message_id=old["message_id"]) == late
    assert await bot.ok("deleteMessage", chat_id=7, message_id=new["message_id"])


# ---- files, places, menus


async def test_files_are_counted_and_not_kept(telegram: Emulator, bot: Client) -> None:
    """An upload comes back with its size; its id can be sent again; an unknown id cannot."""
    form = aiohttp.FormData({"chat_id": "7", "caption": "<i>hoor</i>", "parse_mode": "HTML"})
    form.add_field("voice", b"x" * 2345, filename="a.ogg", content_type="audio/ogg")
    url = f"{telegram.url}/bot{telegram.token}/sendVoice"
    async with bot.session.post(url, data=form) as response:
        message = (await response.json())["result"]
    assert message["voice"]["file_size"] == 2345
    assert message["caption"] == "hoor"
    again = await bot.ok("sendVoice", chat_id=7, voice=message["voice"]["file_id"])
    assert again["voice"]["file_size"] == 2345
    wrong = await bot.no("sendDocument", chat_id=7, document="elsewhere")
    assert wrong == "Bad Request: wrong file identifier/HTTP URL specified"
    assert "xxxx" not in str(vars(telegram))


async def test_places_on_the_map(bot: Client) -> None:
    """Degrees that exist; a venue has a title and an address."""
    place = await bot.ok("sendLocation", chat_id=7, latitude=52.07, longitude=4.3)
    assert place["location"] == {"latitude": 52.07, "longitude": 4.3}
    far = await bot.no("sendLocation", chat_id=7, latitude=91, longitude=4.3)
    assert far == "Bad Request: invalid location specified"
    nameless = await bot.no("sendVenue", chat_id=7, latitude=52, longitude=4, title="x")
    assert nameless == 'Bad Request: parameter "address" is required'


async def test_the_menu_of_commands(bot: Client) -> None:
    """Kept by scope and language; names in small letters."""
    menu = [{"command": "help", "description": "❓ hulp"}]
    assert await bot.ok("setMyCommands", commands=menu, language_code="nl")
    assert await bot.ok("getMyCommands", language_code="nl") == menu
    assert await bot.ok("getMyCommands") == []
    loud = [{"command": "Help", "description": "x"}]
    assert await bot.no("setMyCommands", commands=loud) == "Bad Request: BOT_COMMAND_INVALID"
    assert await bot.ok("deleteMyCommands", language_code="nl")
    assert await bot.ok("getMyCommands", language_code="nl") == []


async def test_who_the_bot_is(telegram: Emulator, bot: Client) -> None:
    """A wrong token and an unknown method are told apart."""
    assert (await bot.ok("getMe"))["username"] == "WegwijzerBot"
    assert await bot.no("makeCoffee") == "Not Found: method not found"
    telegram.token = "42:another"
    wrong = f"{telegram.url}/bot42:emulated/getMe"
    async with bot.session.get(wrong) as response:
        assert response.status == 401
        assert (await response.json())["description"] == "Unauthorized"


# ---- updates


async def test_updates_wait_until_they_are_confirmed(telegram: Emulator, bot: Client) -> None:
    """In order, at most `limit`, again until a higher offset asks for what comes next."""
    await telegram.say("twee", language="nl")
    first = await bot.ok("getUpdates", limit=1)
    assert [u["message"]["text"] for u in first] == ["/start"]
    assert first[0]["message"]["from"]["language_code"] == "nl"
    assert first[0]["message"]["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    assert len(await bot.ok("getUpdates")) == 2
    rest = await bot.ok("getUpdates", offset=first[0]["update_id"] + 1)
    assert [u["message"]["text"] for u in rest] == ["twee"]
    await telegram.say("drie")
    newest = await bot.ok("getUpdates", offset=-1)
    assert [u["message"]["text"] for u in newest] == ["drie"]
    assert len(await bot.ok("getUpdates")) == 1


async def test_a_poll_ends_when_something_happens(telegram: Emulator, bot: Client) -> None:
    """Long polling: the answer comes with the message, not at the end of the time-out."""
    await bot.ok("getUpdates", offset=1_000)
    poll = asyncio.create_task(bot.ok("getUpdates", timeout=50))
    await telegram.until(lambda: telegram.poll == 2)
    await telegram.say("hallo")
    assert [u["message"]["text"] for u in await poll] == ["hallo"]


async def test_two_polls_at_once(telegram: Emulator, bot: Client) -> None:
    """The first is told that somebody else is polling; the second goes on."""
    await bot.ok("getUpdates", offset=1_000)
    first = asyncio.create_task(bot.ask("getUpdates", timeout=50))
    await telegram.until(lambda: telegram.poll == 2)
    second = asyncio.create_task(bot.ok("getUpdates", timeout=50))
    status, answer = await first
    assert status == 409
    assert answer["description"] == (
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance"
        " is running"
    )
    await telegram.say("hallo")
    assert len(await second) == 1


async def test_only_kinds_that_the_bot_wants(telegram: Emulator, bot: Client) -> None:
    """allowed_updates holds for what happens afterwards, and until it is changed."""
    await bot.ok("getUpdates", offset=1_000, allowed_updates=["message"])
    await telegram.block()
    await telegram.say("een")
    await telegram.edit("een!")
    assert [list(u)[1] for u in await bot.ok("getUpdates")] == ["message"]
    await bot.ok("getUpdates", offset=1_000, allowed_updates=[])
    await telegram.edit("een?")
    await telegram.unblock()
    kinds = [list(u)[1] for u in await bot.ok("getUpdates")]
    assert kinds == ["edited_message", "my_chat_member"]


async def test_a_day_later_updates_are_gone(telegram: Emulator, bot: Client) -> None:
    """A backlog is kept for 24 hours; a press for 150 seconds."""
    await bot.ok("sendMessage", chat_id=7, text="x", reply_markup=keyboard("A"))
    await telegram.press("A")
    telegram.clock.advance(minutes=5)
    assert [list(u)[1] for u in await bot.ok("getUpdates")] == ["message"]
    telegram.clock.advance(hours=24)
    assert await bot.ok("getUpdates") == []


async def test_reordered_and_repeated_updates(telegram: Emulator, bot: Client) -> None:
    """What people did may reach the bot in another order, or twice with the same number."""
    await bot.ok("getUpdates", offset=1_000)
    async with telegram.held(order=[1, 0]):
        await telegram.say("een")
        await telegram.say("twee")
    updates = await bot.ok("getUpdates")
    assert [u["message"]["text"] for u in updates] == ["twee", "een"]
    assert updates[0]["message"]["message_id"] > updates[1]["message"]["message_id"]
    await telegram.repeat()
    again = await bot.ok("getUpdates", offset=updates[-1]["update_id"] + 1)
    assert [u["update_id"] for u in again] == [updates[-1]["update_id"]]


# ---- webhooks


async def test_webhook(telegram: Emulator, bot: Client) -> None:
    """Updates are brought with the secret; a failed one comes again; polling is a conflict."""
    heard: list[tuple[str, str]] = []
    answers = [500, 200, 200, 200]

    async def hear(request: web.Request) -> web.Response:
        update = await request.json()
        secret = request.headers["X-Telegram-Bot-Api-Secret-Token"]
        heard.append((secret, update["message"]["text"]))
        return web.Response(status=answers.pop(0))

    app = web.Application()
    app.router.add_post("/hook", hear)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = site._server.sockets[0].getsockname()[1]
    try:
        await bot.ok("setWebhook", url=f"http://127.0.0.1:{port}/hook", secret_token="geheim")
        await telegram.until(lambda: telegram.webhook.delayed)
        info = await bot.ok("getWebhookInfo")
        assert info["pending_update_count"] == 1
        wrong = "Wrong response from the webhook: 500 Internal Server Error"
        assert info["last_error_message"] == wrong
        active = await bot.no("getUpdates")
        assert active.startswith("Conflict: can't use getUpdates method while webhook is active")
        await telegram.retry_webhook()
        await telegram.say("twee")
        await telegram.delivered()
        assert heard == [("geheim", "/start")] * 2 + [("geheim", "twee")]
        await bot.ok("deleteWebhook")
        assert (await bot.ok("getWebhookInfo"))["url"] == ""
        assert await bot.ok("getUpdates") == []
    finally:
        await runner.cleanup()


async def test_webhooks_that_telegram_refuses(bot: Client) -> None:
    """HTTPS elsewhere than on this machine; a secret of plain letters."""
    plain = await bot.no("setWebhook", url="http://example.org/hook")
    assert plain == "Bad Request: bad webhook: An HTTPS URL must be provided for webhook"
    port = await bot.no("setWebhook", url="https://example.org:9000/hook")
    assert port.endswith("Webhook can be set up only on ports 80, 88, 443 or 8443")
    secret = await bot.no("setWebhook", url="https://example.org/hook", secret_token="gehéim")
    assert secret == "Bad Request: secret token contains unallowed characters"


# ---- presses


async def test_a_press_brings_its_message(telegram: Emulator, bot: Client) -> None:
    """The newest message with such a button, by label or data; confirmed once."""
    await bot.ok("getUpdates", offset=1_000)
    old = await bot.ok("sendMessage", chat_id=7, text="oud", reply_markup=keyboard("A", "B"))
    new = await bot.ok("sendMessage", chat_id=7, text="nieuw", reply_markup=keyboard("A"))
    await telegram.press("A")
    await telegram.press("data A", message_id=old["message_id"])
    await telegram.press("B")
    queries = [u["callback_query"] for u in await bot.ok("getUpdates")]
    ids = [q["message"]["message_id"] for q in queries]
    assert ids == [new["message_id"], old["message_id"], old["message_id"]]
    assert [q["data"] for q in queries] == ["data A", "data A", "data B"]
    assert queries[0]["message"]["text"] == "nieuw"
    assert await bot.ok("answerCallbackQuery", callback_query_id=queries[0]["id"], text="Oké")
    assert (telegram.changes[-1].what, telegram.changes[-1].text) == ("notice", "Oké")
    too_old = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    assert await bot.no("answerCallbackQuery", callback_query_id=queries[0]["id"]) == too_old
    telegram.clock.advance(minutes=1)
    assert await bot.no("answerCallbackQuery", callback_query_id=queries[1]["id"]) == too_old
    with pytest.raises(LookupError):
        await telegram.press("C", message_id=new["message_id"])


async def test_presses_on_what_is_gone(telegram: Emulator, bot: Client) -> None:
    """A deleted message comes without content and date 0; a page button is never heard of."""
    await bot.ok("getUpdates", offset=1_000)
    sent = await bot.ok("sendMessage", chat_id=7, text="x", reply_markup=keyboard("A"))
    await telegram.press_deleted("data A", sent["message_id"])
    (update,) = await bot.ok("getUpdates")
    assert update["callback_query"]["message"] == {
        "message_id": sent["message_id"], "date": 0,
        "chat": {"id": 7, "type": "private", "first_name": "Somebody"},
    }  # fmt: skip
    page = {"inline_keyboard": [[{"text": "Site", "url": "https://example.org"}]]}
    await bot.ok("sendMessage", chat_id=7, text="x", reply_markup=page)
    with pytest.raises(LookupError, match="opens a page"):
        await telegram.press("Site")


# ---- what people send


async def test_people_forward_edit_and_send_anything(telegram: Emulator, bot: Client) -> None:
    """Origins of forwarded messages as Telegram has them; albums share an id."""
    await bot.ok("getUpdates", offset=1_000)
    await telegram.forward("a", origin="hidden", name="Ayşe")
    await telegram.forward("b", origin="channel", name="Nieuws")
    await telegram.send_kind("photo", "photo", caption="brief")
    await telegram.say("typefot")
    await telegram.edit("typefout")
    await telegram.say("x" * 5000)
    updates = await bot.ok("getUpdates")
    origins = [u["message"]["forward_origin"] for u in updates[:2]]
    assert (origins[0]["type"], origins[0]["sender_user_name"]) == ("hidden_user", "Ayşe")
    assert (origins[1]["type"], origins[1]["chat"]["title"]) == ("channel", "Nieuws")
    assert len({u["message"]["media_group_id"] for u in updates[2:4]}) == 1
    assert updates[4]["message"]["message_id"] == updates[5]["edited_message"]["message_id"]
    assert updates[5]["edited_message"]["text"] == "typefout"
    assert [len(u["message"]["text"]) for u in updates[6:]] == [4096, 904]


# ---- bad days


async def test_bad_days(telegram: Emulator, bot: Client) -> None:
    """Errors for the next calls of a method, or for one chat only; then all is well."""
    await telegram.say("hallo", chat=8)
    telegram.fail["sendMessage"] = [(429, 3), (502, None)]
    status, answer = await bot.ask("sendMessage", chat_id=7, text="x")
    assert (status, answer["parameters"]) == (429, {"retry_after": 3})
    assert answer["description"] == "Too Many Requests: retry after 3"
    assert (await bot.ask("sendMessage", chat_id=7, text="x"))[0] == 502
    telegram.fail["sendMessage", 8] = [Trouble(403)]
    assert await bot.ok("sendMessage", chat_id=7, text="x")
    assert (await bot.ask("sendMessage", chat_id=8, text="x"))[0] == 403
    assert await bot.ok("sendMessage", chat_id=8, text="x")


async def test_lost_answers(telegram: Emulator, bot: Client) -> None:
    """No answer, or a broken connection; what was asked may have been done all the same."""
    lost = Trouble(how="reset", carried_out=True)
    telegram.fail["sendMessage"] = [TIMEOUT, RESET, lost]
    with pytest.raises(asyncio.TimeoutError):
        await asyncio.wait_for(bot.ask("sendMessage", chat_id=7, text="nooit"), 0.2)
    for text in ("weg", "toch"):
        with pytest.raises(aiohttp.ClientError):
            await bot.ask("sendMessage", chat_id=7, text=text)
    assert [m.text for m in telegram.screen() if m.by_bot] == ["toch"]


async def test_the_clock_can_be_set(telegram: Emulator, bot: Client) -> None:
    """A test decides what time it is."""
    telegram.clock.set(datetime(2026, 11, 30, 22, 30, tzinfo=timezone.utc))
    sent = await bot.ok("sendMessage", chat_id=7, text="x")
    assert sent["date"] == 1_796_077_800
    telegram.clock.advance(minutes=1)
    assert (await bot.ok("sendMessage", chat_id=7, text="x"))["date"] == 1_796_077_860


async def test_the_bots_library_understands_every_answer(telegram: Emulator) -> None:
    """python-telegram-bot parses what comes back, uploads and errors too."""
    from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
    from telegram.error import BadRequest, Conflict, Forbidden

    await telegram.say("hallo", language="tr")
    bot = Bot(telegram.token, base_url=f"{telegram.url}/bot")
    markup = InlineKeyboardMarkup([[InlineKeyboardButton("A", callback_data="a")]])
    async with bot:
        (update,) = await bot.get_updates()
        assert update.effective_user.language_code == "tr"
        message = await bot.send_message(7, "<b>x</b>", "HTML", reply_markup=markup)
        assert message.reply_markup == markup
        assert (await message.edit_text("y")).text == "y"
        assert (await bot.send_voice(7, b"abc")).voice.file_size == 3
        assert (await bot.send_document(7, b"abcd", filename="a.pdf")).document.file_size == 4
        assert (await bot.send_venue(7, 52.0, 4.0, "t", "a")).venue.title == "t"
        for kind in ("poll", "story", "dice", "video_note", "contact", "live_location", "sticker"):
            await telegram.send_kind(kind)
        await telegram.press("a")
        await telegram.block()
        assert len(await bot.get_updates(offset=update.update_id + 1)) == 9
        with pytest.raises(Forbidden):
            await bot.send_message(7, "x")
        with pytest.raises(BadRequest, match="not found"):
            await bot.delete_message(7, 999)
        await bot.set_webhook("https://example.org/hook", secret_token="x")
        with pytest.raises(Conflict):
            await bot.get_updates()
