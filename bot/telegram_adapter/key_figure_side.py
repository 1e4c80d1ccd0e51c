"""Key figures in Telegram: gather what is forwarded in a row, and show what the desk answers."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter

from telegram import Bot, Update

from bot.key_figures.desk import COMMANDS, Desk
from bot.key_figures.outgoing import Outgoing
from bot.key_figures.register import KeyFigure
from bot.telegram_adapter.ahead import in_turn_or_ahead
from bot.telegram_adapter.outbox import Outbox
from bot.telegram_adapter.received import is_forwarded
from bot.telegram_adapter.turns import Turns

log = logging.getLogger(__name__)
# Messages that are forwarded together arrive within a moment of each other.
PAUSE_SECONDS = 0.8
_LONGEST_ROW = 8  # pauses; whoever goes on for longer gets an answer in between


class KeyFigureSide:
    """Between Telegram and the desk. Names and forward origins never get this far."""

    def __init__(
        self,
        desk: Desk,
        outbox: Outbox,
        turns: Turns,
        ready: asyncio.Event,
        pause: float = PAUSE_SECONDS,
    ) -> None:
        """Take what is needed.

        Args:
            desk: Answers.
            outbox: Sends.
            turns: The order of messages.
            ready: Set once the model is loaded, or cannot be.
            pause: Seconds of silence after which a row of messages is one question.
        """
        self._desk = desk
        self._outbox = outbox
        self._turns = turns
        self._ready = ready
        self._pause = pause
        # Conversation → how many forwarded messages are being answered, or wait for that.
        self._forwards: Counter[str] = Counter()

    def who(self, update: Update) -> KeyFigure | None:
        """Return the key figure who sent this, or None for a resident."""
        user = update.effective_user
        return self._desk.who(user.id) if user else None

    def forget(self, update: Update) -> None:
        """Forget what is remembered of her questions, if it is a key figure."""
        if (who := self.who(update)) is not None:
            self._desk.forget(who)

    def forget_old(self) -> None:
        """Drop what has been remembered for long enough."""
        self._desk.forget_old()

    async def join(self, update: Update, conversation: str, code: str) -> None:
        """Answer `/join CODE`, from anybody."""
        user = update.effective_user
        if user is not None:
            said = await self._desk.on_join(user.id, code, user.language_code)
            await self._show(update, conversation, None, said)

    async def question(self, update: Update, conversation: str, who: KeyFigure, text: str) -> None:
        """Answer a text, with those that come in the same moment; danger at once, by itself."""
        forwarded = is_forwarded(update)
        if forwarded:
            self._desk.forwarded(who)
        if self._desk.is_danger(text):
            await self._show(update, conversation, who, await self._desk.on_question(who, [text]))
            return
        self._turns.add(conversation, text)
        answering = self._in_line(update, conversation, who)
        self._forwards[conversation] += forwarded
        try:
            cards = await in_turn_or_ahead(answering, lambda: self._desk.danger_cards(who, text))
        finally:
            self._forwards[conversation] -= forwarded
            if not self._forwards[conversation]:
                del self._forwards[conversation]
        if cards is not None:
            self._turns.drop(conversation, text)
            await self._show(update, conversation, who, cards)

    async def _in_line(self, update: Update, conversation: str, who: KeyFigure) -> None:
        async with self._turns.turn(conversation):
            await self._silence(conversation)
            texts = self._turns.take(conversation)
            if not texts:
                return
            forwarded = self._forwards[conversation] > 0
            try:
                if not self._ready.is_set() and not await self._desk.like_danger("\n".join(texts)):
                    await self._ready.wait()
                    texts = self._turns.taken(conversation)
                    if not texts:  # she asked to be forgotten meanwhile
                        return
                said = await self._desk.on_question(who, texts, forwarded=forwarded)
            except asyncio.CancelledError:
                # One of them got its cards ahead; the others have a turn of their own.
                self._turns.put_back(conversation)
                raise
            await self._show(update, conversation, who, said)

    async def no_words(self, update: Update, conversation: str, who: KeyFigure) -> None:
        """Answer a voice note, a picture …: she chooses what it is about."""
        await self._show(update, conversation, who, await self._desk.on_question(who, []))

    async def command(
        self, update: Update, conversation: str, who: KeyFigure, word: str, rest: str
    ) -> bool:
        """Answer a command of key figures; False when it is none."""
        if word not in COMMANDS:
            return False
        await self._show(update, conversation, who, await self._desk.on_command(who, word, rest))
        return True

    async def press(
        self, update: Update, conversation: str, who: KeyFigure, data: str, message_id: int | None
    ) -> None:
        """Answer a button of hers."""
        token = str(message_id) if message_id is not None else None
        await self._show(update, conversation, who, await self._desk.on_press(who, data, token))

    async def _silence(self, conversation: str) -> None:
        """Wait until nothing more comes in."""
        for _ in range(_LONGEST_ROW):
            before = self._turns.in_line(conversation)
            await asyncio.sleep(self._pause)
            if self._turns.in_line(conversation) == before:
                return

    async def _show(
        self, update: Update, conversation: str, who: KeyFigure | None, said: list[Outgoing]
    ) -> None:
        chat = update.effective_chat
        if chat is None:
            return
        bot = update.get_bot()
        for outgoing in said:
            message_id = await self._one(bot, chat.id, conversation, outgoing)
            if who is not None:
                self._desk.sent(who, outgoing, str(message_id))

    async def _one(self, bot: Bot, chat_id: int, conversation: str, outgoing: Outgoing) -> int:
        earlier = outgoing.replaces
        if earlier and earlier.isdigit():
            if await self._outbox.change(bot, chat_id, int(earlier), outgoing.reply):
                return int(earlier)
            log.info("an earlier message could not be changed; a new one is sent")
        return await self._outbox.send(
            bot, chat_id, conversation, outgoing.reply, protect=outgoing.private
        )
