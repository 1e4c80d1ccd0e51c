"""Residents in Telegram: what they send, in its turn, and what the assistant says to it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine, Sequence
from typing import Any

from telegram import Message, Update
from telegram.constants import ChatAction, ChatType
from telegram.error import TelegramError

from bot import callback, compose
from bot.assistant import DANGER_SECONDS, Assistant, Incoming
from bot.languages import supported
from bot.reply import Reply
from bot.telegram_adapter.ahead import in_turn_or_ahead
from bot.telegram_adapter.lateness import Apologies, is_late
from bot.telegram_adapter.outbox import Outbox
from bot.telegram_adapter.received import is_edited, kind_of, text_of
from bot.telegram_adapter.turns import Turns

log = logging.getLogger(__name__)
_NOTICE = 200  # characters; Bot API, answerCallbackQuery
_TYPING_SECONDS = 0.3
_PRESS = 0.5  # a press weighs less than a message: pages are turned quickly


class ResidentSide:
    """Between Telegram and the assistant."""

    def __init__(
        self, assistant: Assistant, outbox: Outbox, turns: Turns, ready: asyncio.Event
    ) -> None:
        """`ready`: set once the model is loaded, or cannot be."""
        self._assistant = assistant
        self._outbox = outbox
        self._turns = turns
        self._ready = ready
        self._apologies = Apologies()

    def forget(self, conversation: str) -> None:
        """Forget what waits and who was apologised to; not the numbers for the quick exit."""
        self._turns.forget(conversation)
        self._apologies.forget(conversation)

    def forget_old(self) -> None:
        """Drop what has been remembered for long enough."""
        self._apologies.forget_old()

    async def command(self, update: Update, sender: Incoming, word: str, rest: str) -> None:
        """Answer /start, /help, /language."""
        if word == "start" and not rest:
            await self.answer(update, sender, await self._assistant.on_start(sender))
            return
        await self._ready.wait()
        if word == "start":
            await self.answer(update, sender, await self._assistant.on_start(sender, rest))
            return
        language = supported(sender.client_language) or "en"
        press = callback.write({"language": "l"}.get(word, "o"), "", language)
        await self.answer(update, sender, await self._assistant.on_press(sender, press))

    async def forget_command(self, update: Update, sender: Incoming) -> None:
        """Answer /forget."""
        await self.answer(update, sender, await self._assistant.on_forget(sender))

    async def text(self, update: Update, sender: Incoming) -> None:
        """Answer a text: danger at once, anything else in its turn."""
        text = text_of(update)
        if self._assistant.is_danger(text):
            await self.answer(update, sender, await self._assistant.on_text(sender, text))
            return
        if await self._late(update, sender, text) or await self.too_fast(update, sender, text):
            return
        self._turns.add(sender.conversation, text)
        await self._or_danger(update, sender, text, self._in_line(update, sender))

    async def _in_line(self, update: Update, sender: Incoming) -> None:
        async with self._turns.turn(sender.conversation):
            typing = asyncio.create_task(_type_soon(update))
            try:
                await self._ready.wait()
                # What came in meanwhile is part of the same question: one answer.
                texts = self._turns.take(sender.conversation)
                if not texts:
                    return
                replies = await self._assistant.on_text(sender, "\n".join(texts))
            except asyncio.CancelledError:
                # One of them got a card ahead of its turn; the others have a turn of their own.
                self._turns.put_back(sender.conversation)
                raise
            finally:
                typing.cancel()
            if is_edited(update) and replies[0].kind != "danger":  # the card comes first
                replies.insert(0, compose.plain("edited-read", replies[0].language, "talk", ()))
            await self.answer(update, sender, replies)

    async def _or_danger(
        self, update: Update, sender: Incoming, text: str, answering: Coroutine[Any, Any, None]
    ) -> None:
        """Answer; when that takes long, a message that is like danger gets its card instead."""

        async def ahead() -> Reply | None:
            return await self._assistant.danger_card(sender, text) if text else None

        # While the model loads it is sure to take long.
        patience = DANGER_SECONDS if self._ready.is_set() else 0.0
        card = await in_turn_or_ahead(answering, ahead, patience)
        if card is not None:
            self._turns.drop(sender.conversation, text)
            await self.answer(update, sender, [card])

    async def press(self, update: Update, sender: Incoming) -> None:
        """Answer a button."""
        query, chat = update.callback_query, update.effective_chat
        if query is None or chat is None:
            return
        data = query.data or ""
        read = callback.read(data)
        if read is not None and read.action == "q":
            replies = await self._assistant.on_exit(sender, self._outbox.since())
        elif await self._turns.too_many(sender.conversation, _PRESS) != "no":
            await confirm(update, self._flood(sender).text)
            return
        else:
            replies = await self._assistant.on_press(sender, data)
        await confirm(update, next((r.text for r in replies if r.how == "toast"), None))
        pressed = query.message if isinstance(query.message, Message) else None
        await self._outbox.deliver(
            update.get_bot(), chat.id, sender.conversation, replies, pressed=pressed
        )

    async def location(self, update: Update, sender: Incoming) -> None:
        """Answer a shared location."""
        place = update.effective_message and update.effective_message.location
        # Whoever shares where she goes for an hour sends a change every few seconds.
        if not place or is_edited(update) or await self.too_fast(update, sender):
            return
        await self._ready.wait()
        near = await self._assistant.on_location(sender, place.latitude, place.longitude)
        await self.answer(update, sender, near)

    async def other(self, update: Update, sender: Incoming) -> None:
        """Answer what is no text: a voice note, a picture, perhaps with words under it."""
        caption, kind = text_of(update), kind_of(update.effective_message)
        if caption and self._assistant.is_danger(caption):
            replies = await self._assistant.on_captioned(sender, caption, kind)
            await self.answer(update, sender, replies)
            return
        answering = self._other_in_turn(update, sender, caption, kind)
        await self._or_danger(update, sender, caption, answering)

    async def _other_in_turn(
        self, update: Update, sender: Incoming, caption: str, kind: str
    ) -> None:
        async with self._turns.turn(sender.conversation):
            if await self._late(update, sender, caption):
                return
            if await self.too_fast(update, sender, caption):
                return
            await self._ready.wait()
            replies = await self._assistant.on_captioned(sender, caption, kind)
            await self.answer(update, sender, replies)

    async def too_fast(self, update: Update, sender: Incoming, text: str = "") -> bool:
        """Say once, and kindly, that this is more than one conversation may send.

        A text that is like danger gets its card all the same.
        """
        fast = await self._turns.too_many(sender.conversation)
        if fast == "no":
            return False
        card = await self._assistant.danger_card(sender, text) if text else None
        flood = self._flood(sender) if fast == "first" else None
        await self.answer(update, sender, [reply for reply in (card, flood) if reply])
        return True

    def _flood(self, sender: Incoming) -> Reply:
        return compose.plain("flood", self._assistant.language(sender), "question", ())

    async def _late(self, update: Update, sender: Incoming, text: str) -> bool:
        """Apologise for what was written while the bot was away; danger is answered all the same."""
        if not is_late(update):
            self._apologies.answered(sender.conversation)
            return False
        await self._ready.wait()
        replies: Sequence[Reply] = await self._assistant.on_late(sender, text) if text else ()
        if not replies and self._apologies.owed(sender.conversation):
            self._apologies.answered(sender.conversation)
            language = self._assistant.language_of(sender, text)
            replies = [compose.plain("late", language, "question")]
        await self.answer(update, sender, replies)
        return True

    async def blocked(self, sender: Incoming) -> None:
        """Somebody blocked the bot: nothing is kept of them, nothing is sent any more."""
        self.forget(sender.conversation)
        self._outbox.forget(sender.conversation)
        await self._assistant.on_forget(sender)

    async def apologise(self, update: Update, sender: Incoming) -> None:
        """Say that something went wrong, with people to call: never silence."""
        await confirm(update)  # a button that failed does not look as if it still worked
        await self.answer(update, sender, [compose.error(self._assistant.language(sender))])

    async def answer(self, update: Update, sender: Incoming, replies: Sequence[Reply]) -> None:
        """Send replies to where an update came from."""
        chat = update.effective_chat
        if chat is not None and replies:
            await self._outbox.deliver(update.get_bot(), chat.id, sender.conversation, replies)

    def note(self, update: Update, sender: Incoming) -> None:
        """Remember the message's number, for the quick exit."""
        message = update.effective_message
        if message is not None and message.chat.type == ChatType.PRIVATE:
            written = message.date.timestamp()
            self._outbox.note(sender.conversation, message.message_id, written)


async def _type_soon(update: Update) -> None:
    """Show that an answer is being written, when it is not there in a blink: a request less for most messages."""
    await asyncio.sleep(_TYPING_SECONDS)
    if update.effective_chat is None:
        return
    try:
        await update.get_bot().send_chat_action(update.effective_chat.id, ChatAction.TYPING)
    except TelegramError:
        log.info("the typing indicator was not accepted")


async def confirm(update: Update, notice: str | None = None) -> None:
    """Tell Telegram that a press was seen, with a short notice or without."""
    try:
        if update.callback_query is not None:
            await update.callback_query.answer(notice[:_NOTICE] if notice else None)
    except TelegramError as error:
        log.info("a button was too old to confirm (%s)", type(error).__name__)
