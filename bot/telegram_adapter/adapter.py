"""Serve one Telegram bot: which update goes where, in which order."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import logging
import secrets
from collections.abc import Callable, Coroutine
from typing import Any

from telegram import BotCommand, Message, Update
from telegram.constants import ChatAction, ChatType
from telegram.error import TelegramError
from telegram.ext import (
    AIORateLimiter,
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

from bot import callback, compose
from bot.assistant import Assistant, Incoming
from bot.errors import BotError
from bot.key_figures.desk import COMMANDS as KEY_FIGURE_COMMANDS
from bot.key_figures.desk import Desk
from bot.languages import supported
from bot.live_model import LiveModel
from bot.reply import Reply
from bot.telegram_adapter.forgetting import forget_in_time
from bot.telegram_adapter.key_figure_side import KeyFigureSide
from bot.telegram_adapter.outbox import Outbox
from bot.telegram_adapter.received import age_of, command_of, is_edited, kind_of, text_of
from bot.telegram_adapter.turns import Turns

log = logging.getLogger(__name__)
_LATE_SECONDS = 600  # what was written before that is apologised for, and not answered
_NOTICE = 200  # characters; Bot API, answerCallbackQuery
_COMMANDS = {"start": "👋", "help": "❓", "language": "🌐", "forget": "🧹"}


Handler = Callable[[Update, ContextTypes.DEFAULT_TYPE], Coroutine[Any, Any, None]]


class Adapter:
    """Connects an assistant to one Telegram bot."""

    def __init__(
        self,
        assistant: Assistant,
        load: Callable[[], Any] | None = None,
        follow: LiveModel | None = None,
        desk: Desk | None = None,
    ) -> None:
        """Serve nothing yet.

        Args:
            assistant: who answers.
            load: makes its mind; runs beside polling, danger is answered already.
            follow: gives it every later model, from then on.
            desk: answers key figures; None: there are none.
        """
        self._assistant = assistant
        self._load = load
        self._follow = follow
        self._ready = asyncio.Event()
        self._loading: asyncio.Task[None] | None = None
        self._forgetting: asyncio.Task[None] | None = None
        # Conversations are kept under a keyed hash; the key dies with the process.
        self._secret = secrets.token_bytes(32)
        self._turns = Turns()
        self._outbox = Outbox()
        self._key_figures = KeyFigureSide(desk, self._outbox, self._turns) if desk else None
        # Conversations that were told that the bot was away when they wrote.
        self._apologised: set[str] = set()

    def build(self, token: str, api_url: str = "") -> Application[Any, Any, Any, Any, Any, Any]:
        """Return the application, ready for `run_polling`.

        Args:
            token: the bot's token.
            api_url: another Bot API server, such as `http://127.0.0.1:8081`; empty: Telegram's.
        """
        builder = ApplicationBuilder().token(token).rate_limiter(AIORateLimiter(max_retries=3))
        # Messages that wait for their turn count too.
        builder = builder.concurrent_updates(64).post_init(self.start)
        builder = builder.post_shutdown(lambda _: self.stop())
        if api_url:
            base = api_url.rstrip("/")
            builder = builder.base_url(f"{base}/bot").base_file_url(f"{base}/file/bot")
        application = builder.build()
        private = filters.ChatType.PRIVATE
        application.add_handler(CommandHandler("forget", self._forget, private))
        for command in {*_COMMANDS, "join", *KEY_FIGURE_COMMANDS} - {"forget"}:
            application.add_handler(CommandHandler(command, self._in_turn(self._command), private))
        application.add_handler(
            MessageHandler(filters.ChatType.GROUPS & filters.COMMAND, self._group)
        )
        application.add_handler(CallbackQueryHandler(self._in_turn(self._pressed)))
        located = self._in_turn(self._location)
        application.add_handler(MessageHandler(private & filters.LOCATION, located))
        application.add_handler(MessageHandler(private & filters.TEXT, self._text))
        application.add_handler(MessageHandler(private & ~filters.StatusUpdate.ALL, self._other))
        application.add_error_handler(self._failed)
        return application

    async def start(self, application: Application[Any, Any, Any, Any, Any, Any]) -> None:
        """Load the model beside serving, and tell Telegram the commands."""
        self._loading = asyncio.create_task(self._get_ready())
        parts = (self._assistant, self._turns, self._outbox, self._key_figures)
        self._forgetting = asyncio.create_task(forget_in_time(parts))
        try:
            await application.bot.set_my_commands(
                [BotCommand(name, f"{sign} {name}") for name, sign in _COMMANDS.items()]
            )
        except TelegramError as error:
            log.warning("the list of commands was not accepted (%s)", type(error).__name__)

    async def _get_ready(self) -> None:
        if self._load is not None and self._assistant.mind is None:
            try:
                self._assistant.mind = await asyncio.to_thread(self._load)
                log.warning("the model is loaded")
            except Exception as error:
                # Ours say what to do; the text of others may hold anything.
                why = str(error) if isinstance(error, BotError) else type(error).__name__
                log.error("the model could not be loaded: only danger is answered fully (%s)", why)
        self._ready.set()
        if self._follow is not None:
            self._follow.start()

    async def stop(self) -> None:
        """Follow no later model any more."""
        if self._forgetting is not None:
            self._forgetting.cancel()
        if self._follow is not None:
            await asyncio.to_thread(self._follow.stop)

    def _in_turn(self, handle: Handler) -> Handler:
        async def handle_in_turn(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
            self._note(update)
            async with self._turns.turn(self._sender(update).conversation):
                await handle(update, context)

        return handle_in_turn

    def _note(self, update: Update) -> None:
        """Remember the message's number, for the quick exit."""
        message = update.effective_message
        if message is not None and message.chat.type == ChatType.PRIVATE:
            self._outbox.note(self._sender(update).conversation, message.message_id)

    def _sender(self, update: Update) -> Incoming:
        chat, user = update.effective_chat, update.effective_user
        identity = str(chat.id if chat else 0).encode()
        key = hmac.new(self._secret, identity, hashlib.sha256).hexdigest()[:24]
        return Incoming(key, user.language_code if user else None)

    async def _command(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        sender = self._sender(update)
        word, rest = command_of(update)
        language = supported(sender.client_language) or "en"
        if await self._for_key_figure(update, word, rest):
            return
        if word == "start" and not rest:
            await self._answer(update, await self._assistant.on_start(sender))
            return
        await self._ready.wait()
        if word == "start":
            await self._answer(update, await self._assistant.on_start(sender, rest))
            return
        press = callback.write({"language": "l"}.get(word, "o"), "", language)
        await self._answer(update, await self._assistant.on_press(sender, press))

    async def _forget(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """`/forget`: what waits is dropped before anything else, the rest in its turn."""
        self._erase(update)
        self._note(update)
        sender = self._sender(update)
        async with self._turns.turn(sender.conversation):
            # A question that was being answered has left its subject behind.
            self._erase(update)
            await self._answer(update, await self._assistant.on_forget(sender))

    def _erase(self, update: Update) -> None:
        """Forget all that this adapter and the desk remember, but the numbers for the quick exit."""
        conversation = self._sender(update).conversation
        self._turns.forget(conversation)
        self._apologised.discard(conversation)
        if self._key_figures is not None:
            self._key_figures.forget(update)

    async def _for_key_figure(self, update: Update, word: str, rest: str) -> bool:
        """Answer a key figure's command, and `/join` of anybody; False when it is neither."""
        side, conversation = self._key_figures, self._sender(update).conversation
        if side is None:
            return False
        if word == "join":
            await side.join(update, conversation, rest)
            return True
        who = side.who(update)
        return who is not None and await side.command(update, conversation, who, word, rest)

    async def _text(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        self._note(update)
        sender, text = self._sender(update), text_of(update)
        if self._key_figures is not None and (who := self._key_figures.who(update)) is not None:
            await self._key_figures.question(update, sender.conversation, who, text)
            return
        if self._assistant.is_danger(text):
            await self._answer(update, await self._assistant.on_text(sender, text))
            return
        if await self._out_of_time(update, sender):
            return
        self._turns.add(sender.conversation, text)
        async with self._turns.turn(sender.conversation):
            await self._typing(update, context)
            await self._ready.wait()
            # What came in meanwhile is part of the same question: one answer.
            texts = self._turns.take(sender.conversation)
            if not texts:
                return
            replies = await self._assistant.on_text(sender, "\n".join(texts))
            if is_edited(update):
                replies.insert(0, compose.plain("edited-read", replies[0].language, "talk", ()))
            await self._answer(update, replies)

    async def _out_of_time(self, update: Update, sender: Incoming) -> bool:
        """Answer briefly what was written long ago, and what comes far too fast."""
        language = supported(sender.client_language) or "en"
        if age_of(update) > _LATE_SECONDS:
            if sender.conversation not in self._apologised:
                self._apologised.add(sender.conversation)
                await self._answer(update, [compose.plain("late", language, "question")])
            return True
        self._apologised.discard(sender.conversation)
        fast = await self._turns.too_many(sender.conversation)
        if fast == "first":
            await self._answer(update, [compose.plain("flood", language, "question", ())])
        return fast != "no"

    async def _pressed(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        query, chat = update.callback_query, update.effective_chat
        if query is None:
            return
        if chat is None or chat.type != ChatType.PRIVATE:
            await self._confirm(update, None)
            return
        if not self._ready.is_set():
            await self._confirm(update, None)  # a button that waits does not look dead
            await self._ready.wait()
        sender, data = self._sender(update), query.data or ""
        press = callback.read(data)
        message = query.message
        side = self._key_figures
        if side and press and press.action == "k" and (who := side.who(update)):
            await self._confirm(update, None)
            number = message.message_id if message else None
            await side.press(update, sender.conversation, who, data, number)
            return
        if press is not None and press.action == "q":
            self._erase(update)
            replies = await self._assistant.on_exit(sender, self._outbox.since())
        else:
            replies = await self._assistant.on_press(sender, data)
        await self._confirm(update, next((r.text for r in replies if r.how == "toast"), None))
        pressed = message if isinstance(message, Message) else None
        await self._outbox.deliver(
            context.bot, chat.id, sender.conversation, replies, pressed=pressed
        )

    async def _confirm(self, update: Update, notice: str | None) -> None:
        """Tell Telegram that a press was seen, with a short notice or without."""
        try:
            if update.callback_query is not None:
                await update.callback_query.answer(notice[:_NOTICE] if notice else None)
        except TelegramError as error:
            log.info("a button was too old to confirm (%s)", type(error).__name__)

    async def _location(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        place = update.effective_message and update.effective_message.location
        if not place:
            return
        await self._ready.wait()
        near = self._assistant.on_location(self._sender(update), place.latitude, place.longitude)
        await self._answer(update, await near)

    async def _other(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        self._note(update)
        caption, sender = text_of(update), self._sender(update)
        if self._key_figures is not None and (who := self._key_figures.who(update)) is not None:
            if caption:
                await self._key_figures.question(update, sender.conversation, who, caption)
            else:
                await self._key_figures.no_words(update, sender.conversation, who)
            return
        async with self._turns.turn(sender.conversation):
            await self._ready.wait()
            kind = kind_of(update.effective_message)
            answer = self._assistant.on_captioned(sender, caption, kind)
            await self._answer(update, await answer)

    async def _group(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """In groups: only a command addressed to this bot, and only 'write to me privately'."""
        text = (update.effective_message and update.effective_message.text) or ""
        username = context.bot.username or ""
        if f"@{username}".lower() not in text.split()[0].lower():
            return
        language = supported(self._sender(update).client_language) or "nl"
        link = f"https://t.me/{username}"
        reply = compose.plain("group", language, "talk", (), link=link)
        await self._answer(update, [reply])

    async def _typing(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        if update.effective_chat is None:
            return
        try:
            await context.bot.send_chat_action(update.effective_chat.id, ChatAction.TYPING)
        except TelegramError:
            log.info("the typing indicator was not accepted")

    async def _answer(self, update: Update, replies: list[Reply]) -> None:
        chat = update.effective_chat
        if chat is not None:
            key = self._sender(update).conversation
            await self._outbox.deliver(update.get_bot(), chat.id, key, replies)

    async def _failed(self, update: object, context: ContextTypes.DEFAULT_TYPE) -> None:
        # The type only: an update and an exception's text can hold what a resident wrote.
        log.error("telegram: %s", type(context.error).__name__)
