"""Replies to Telegram: new messages, changed ones, deleted ones.

Ids of the messages of a chat are kept in memory for 48 hours, as long as Telegram lets a bot
delete them, so that the quick exit can empty the chat; nothing else of them is kept.
"""

from __future__ import annotations

import asyncio
import html
import logging
import re
import time
from bisect import bisect_left, insort
from collections import OrderedDict
from collections.abc import Callable, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    LinkPreviewOptions,
    Message,
    ReplyKeyboardMarkup,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest, TelegramError

from bot.health import figures
from bot.render import to_html
from bot.reply import Reply
from bot.speech import speak
from bot.telegram_adapter.pace import Turn, in_turn
from bot.translate import get_translator

log = logging.getLogger(__name__)
DELETABLE_SECONDS = 48 * 3600.0  # Bot API, deleteMessage
_TAG = re.compile(r"</?b>")  # all that our messages have
_BATCH = 100  # Bot API, deleteMessages
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_AMSTERDAM = ZoneInfo("Europe/Amsterdam")


class Outbox:
    """Sends replies and remembers which messages can be deleted."""

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        """`clock`: seconds since 1970."""
        self._clock = clock
        self._since = clock()
        # Those that have been silent for the longest time lie in front.
        # Of each: numbers and when they were written, the oldest in front; never none.
        self._ids: OrderedDict[str, list[tuple[int, float]]] = OrderedDict()

    def note(self, conversation: str, message_id: int, written: float | None = None) -> None:
        """Remember a message of either side, for as long as it can be deleted.

        `written`: when, if not just now: it may be an old one, whose button was pressed.
        """
        now = self._clock()
        kept = self._ids.pop(conversation, [])
        if all(number != message_id for number, _ in kept):
            when = now if written is None else min(written, now)
            insort(kept, (message_id, when), key=lambda one: one[1])
        self._ids[conversation] = kept
        self._drop_old(conversation)
        self._forget_silent()

    def forget(self, conversation: str) -> None:
        """Forget the messages of a conversation: they can be deleted by hand only."""
        self._ids.pop(conversation, None)

    def since(self) -> datetime:
        """Return from when on messages can be deleted, in the Netherlands."""
        moment = max(self._since, self._clock() - DELETABLE_SECONDS)
        return datetime.fromtimestamp(moment, _AMSTERDAM)

    async def deliver(
        self,
        bot: Bot,
        chat_id: int,
        conversation: str,
        replies: Sequence[Reply],
        pressed: Message | None = None,
    ) -> list[int]:
        """Send replies in order.

        Args:
            bot: the bot.
            chat_id: where to.
            conversation: key of the conversation.
            replies: what to say; toasts are left out (they belong to the button).
            pressed: the message whose button was pressed.

        Returns:
            The ids of the messages sent or changed, one a reply: its last part.
        """
        done: list[int] = []
        for reply in replies:
            if reply.how == "exit":
                await self.empty(bot, chat_id, conversation)
            if reply.how != "toast":
                with in_turn(Turn.FURTHER if done else Turn.FIRST):
                    done.append(await self._one(bot, chat_id, conversation, reply, pressed))
        return done

    async def _one(
        self, bot: Bot, chat_id: int, conversation: str, reply: Reply, pressed: Message | None
    ) -> int:
        if reply.speak and pressed is not None and pressed.text:
            sent = await self._aloud(bot, chat_id, conversation, reply, pressed.text)
            if sent is not None:
                return sent
        if pressed is not None and reply.how in ("edit", "keyboard"):
            if await self.change(bot, chat_id, pressed.message_id, reply):
                return pressed.message_id
            if reply.how == "keyboard":
                log.info("buttons of an old message could not be changed")
        return await self.send(bot, chat_id, conversation, reply)

    async def change(self, bot: Bot, chat_id: int, message_id: int, reply: Reply) -> bool:
        """Change a message, or only its buttons; False when it cannot be changed any more."""
        parts = to_html(reply)
        markup = _inline(reply)
        try:
            if reply.how == "keyboard":
                await bot.edit_message_reply_markup(chat_id, message_id, reply_markup=markup)
            elif len(parts) == 1:
                await bot.edit_message_text(
                    parts[0], chat_id, message_id, parse_mode=ParseMode.HTML,
                    link_preview_options=_NO_PREVIEW, reply_markup=markup,
                )  # fmt: skip
            else:
                return False
        except BadRequest as error:
            # The same filter pressed twice: what is asked for is there already.
            return "not modified" in str(error)
        figures.answered(reply.kind, reply.language)
        return True

    async def send(
        self, bot: Bot, chat_id: int, conversation: str, reply: Reply, *, protect: bool = False
    ) -> int:
        """Send a reply as new messages, danger before all that waits; return the id of the last.

        `protect`: it cannot be forwarded or saved. Never for what residents get: an answer with
        places must be forwardable.
        """
        with in_turn(Turn.DANGER if reply.kind == "danger" else Turn.FIRST):
            return await self._send(bot, chat_id, conversation, reply, protect)

    async def _send(
        self, bot: Bot, chat_id: int, conversation: str, reply: Reply, protect: bool
    ) -> int:
        parts = to_html(reply)
        message_id = 0
        for number, part in enumerate(parts, start=1):
            last = number == len(parts)
            try:
                message = await bot.send_message(
                    chat_id, part, parse_mode=ParseMode.HTML, link_preview_options=_NO_PREVIEW,
                    reply_markup=_markup(reply) if last else None,
                    protect_content=protect or None,
                )  # fmt: skip
            except BadRequest:
                log.error("Telegram refused a message; it is sent without markup and buttons")
                plain = html.unescape(_TAG.sub("", part))
                message = await bot.send_message(
                    chat_id,
                    plain,
                    link_preview_options=_NO_PREVIEW,
                    protect_content=protect or None,
                )
            message_id = message.message_id
            self.note(conversation, message_id)
        figures.answered(reply.kind, reply.language)
        if reply.venue is not None:
            await self._venue(bot, chat_id, conversation, reply)
        return message_id

    async def _venue(self, bot: Bot, chat_id: int, conversation: str, reply: Reply) -> None:
        """A place on the phone's own map: nice to have, so a refusal does no harm."""
        at = reply.venue
        assert at is not None
        try:
            message = await bot.send_venue(chat_id, at.latitude, at.longitude, at.title, at.address)
            self.note(conversation, message.message_id)
        except TelegramError as error:
            log.info("a place on the map was not accepted (%s)", type(error).__name__)

    async def _aloud(
        self, bot: Bot, chat_id: int, conversation: str, reply: Reply, text: str
    ) -> int | None:
        try:
            sound = await asyncio.to_thread(speak, text, reply.language)
            message = await bot.send_voice(chat_id, sound)
        except Exception as error:
            log.warning("reading aloud failed: %s", type(error).__name__)
            return None
        self.note(conversation, message.message_id)
        return message.message_id

    async def empty(self, bot: Bot, chat_id: int, conversation: str) -> None:
        """Delete what either side wrote in the last 48 hours, as far as we know of it."""
        self.forget_old()
        ids = [message_id for message_id, _ in self._ids.pop(conversation, ())]
        for start in range(0, len(ids), _BATCH):
            await self._delete(bot, chat_id, ids[start : start + _BATCH])

    async def _delete(self, bot: Bot, chat_id: int, ids: Sequence[int]) -> None:
        """Delete messages; one that cannot be deleted (a die of today) keeps no other one."""
        try:
            await bot.delete_messages(chat_id, ids)
        except TelegramError as error:
            if isinstance(error, BadRequest) and len(ids) > 1:
                half = len(ids) // 2
                await self._delete(bot, chat_id, ids[:half])
                await self._delete(bot, chat_id, ids[half:])
                return
            log.warning("messages could not be deleted (%s)", type(error).__name__)

    def forget_old(self) -> None:
        """Drop the ids of messages that cannot be deleted any more."""
        for conversation in list(self._ids):
            self._drop_old(conversation)

    def _forget_silent(self) -> None:
        limit = self._clock() - DELETABLE_SECONDS
        while self._ids and next(iter(self._ids.values()))[-1][1] < limit:
            self._ids.popitem(last=False)

    def _drop_old(self, conversation: str) -> None:
        limit = self._clock() - DELETABLE_SECONDS
        kept = self._ids[conversation]
        del kept[: bisect_left(kept, limit, key=lambda one: one[1])]
        if not kept:
            del self._ids[conversation]


def _markup(reply: Reply) -> InlineKeyboardMarkup | ReplyKeyboardMarkup | None:
    if reply.ask_location:
        label = get_translator(reply.language).say("button-location")
        button = KeyboardButton(label, request_location=True)
        return ReplyKeyboardMarkup([[button]], one_time_keyboard=True, resize_keyboard=True)
    return _inline(reply)


def _inline(reply: Reply) -> InlineKeyboardMarkup | None:
    if not reply.buttons:
        return None
    return InlineKeyboardMarkup(
        [
            [
                InlineKeyboardButton(b.label, url=b.url)
                if b.url
                else InlineKeyboardButton(b.label, callback_data=b.data)
                for b in row
            ]
            for row in reply.buttons
        ]
    )
