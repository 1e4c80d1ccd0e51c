"""Telegram: updates in, replies out. The only module that knows python-telegram-bot."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import logging
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any
from weakref import WeakValueDictionary

from telegram import (
    BotCommand,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    LinkPreviewOptions,
    ReplyKeyboardMarkup,
    Update,
)
from telegram.constants import ChatAction, ChatType, ParseMode
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
from bot.languages import supported
from bot.live_model import LiveModel
from bot.render import to_html
from bot.reply import Reply
from bot.translate import get_translator

log = logging.getLogger(__name__)
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_KINDS = (
    ("voice", "voice"), ("audio", "voice"), ("video_note", "voice"), ("video", "voice"),
    ("photo", "picture"), ("document", "document"),
)  # fmt: skip
_COMMANDS = {"start": "👋", "help": "❓", "language": "🌐", "forget": "🧹"}


Handler = Callable[[Update, ContextTypes.DEFAULT_TYPE], Coroutine[Any, Any, None]]


class Adapter:
    """Connects an assistant to one Telegram bot."""

    def __init__(
        self,
        assistant: Assistant,
        load: Callable[[], Any] | None = None,
        follow: LiveModel | None = None,
    ) -> None:
        """Serve nothing yet.

        Args:
            assistant: who answers.
            load: makes its mind; runs beside polling, danger is answered already.
            follow: gives it every later model, from then on.
        """
        self._assistant = assistant
        self._load = load
        self._follow = follow
        self._ready = asyncio.Event()
        self._loading: asyncio.Task[None] | None = None
        # Conversations are kept under a keyed hash; the key dies with the process.
        self._secret = secrets.token_bytes(32)
        # Conversation → its turn; a turn that nobody waits for is gone.
        self._turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    def build(self, token: str, api_url: str = "") -> Application[Any, Any, Any, Any, Any, Any]:
        """Return the application, ready for `run_polling`.

        Args:
            token: the bot's token.
            api_url: another Bot API server, such as `http://127.0.0.1:8081`; empty: Telegram's.
        """
        builder = ApplicationBuilder().token(token).rate_limiter(AIORateLimiter(max_retries=3))
        # Messages that wait for their turn count too.
        builder = builder.concurrent_updates(64).post_init(self._started)
        builder = builder.post_shutdown(self._ended)
        if api_url:
            base = api_url.rstrip("/")
            builder = builder.base_url(f"{base}/bot").base_file_url(f"{base}/file/bot")
        application = builder.build()
        private = filters.ChatType.PRIVATE
        for command in _COMMANDS:
            application.add_handler(CommandHandler(command, self._in_turn(self._command), private))
        application.add_handler(
            MessageHandler(filters.ChatType.GROUPS & filters.COMMAND, self._group)
        )
        application.add_handler(CallbackQueryHandler(self._in_turn(self._pressed)))
        located = self._in_turn(self._location)
        application.add_handler(MessageHandler(private & filters.LOCATION, located))
        application.add_handler(MessageHandler(private & filters.TEXT, self._text))
        other = self._in_turn(self._other)
        application.add_handler(MessageHandler(private & ~filters.StatusUpdate.ALL, other))
        application.add_error_handler(self._failed)
        return application

    async def _started(self, application: Application[Any, Any, Any, Any, Any, Any]) -> None:
        self._loading = asyncio.create_task(self._get_ready())
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

    async def _ended(self, application: Application[Any, Any, Any, Any, Any, Any]) -> None:
        if self._follow is not None:
            await asyncio.to_thread(self._follow.stop)

    @asynccontextmanager
    async def _turn(self, update: Update) -> AsyncIterator[None]:
        """One message of a conversation after the other: answers come in the messages' order.

        To be entered before anything else is waited for. Danger does not wait for its turn.
        """
        key = self._sender(update).conversation
        lock = self._turns.setdefault(key, asyncio.Lock())
        async with lock:
            yield

    def _in_turn(self, handle: Handler) -> Handler:
        async def handle_in_turn(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
            async with self._turn(update):
                await handle(update, context)

        return handle_in_turn

    def _sender(self, update: Update) -> Incoming:
        chat, user = update.effective_chat, update.effective_user
        identity = str(chat.id if chat else 0).encode()
        key = hmac.new(self._secret, identity, hashlib.sha256).hexdigest()[:24]
        return Incoming(key, user.language_code if user else None)

    async def _command(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        sender = self._sender(update)
        name = ((update.effective_message and update.effective_message.text) or "").split("@")[0]
        language = supported(sender.client_language) or "en"
        presses = {
            "/language": callback.write("l", "", language),
            "/help": callback.write("o", "", language),
        }
        word = name.split()[0] if name.split() else ""
        if word in presses:
            await self._ready.wait()
            await self._answer(update, self._assistant.on_press(sender, presses[word]))
        elif word == "/forget":
            await self._answer(update, self._assistant.on_forget(sender))
        else:
            await self._answer(update, self._assistant.on_start(sender))

    async def _text(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        text = (update.effective_message and update.effective_message.text) or ""
        if self._assistant.is_danger(text):
            await self._answer(update, self._assistant.on_text(self._sender(update), text))
            return
        async with self._turn(update):
            await self._typing(update, context)
            await self._ready.wait()
            await self._answer(update, self._assistant.on_text(self._sender(update), text))

    async def _pressed(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        query = update.callback_query
        if query is None:
            return
        try:
            await query.answer()
        except TelegramError as error:
            log.info("a button was too old to confirm (%s)", type(error).__name__)
        if update.effective_chat and update.effective_chat.type != ChatType.PRIVATE:
            return
        await self._ready.wait()
        pressed = self._assistant.on_press(self._sender(update), query.data or "")
        await self._answer(update, pressed)

    async def _location(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        place = update.effective_message and update.effective_message.location
        if not place:
            return
        await self._ready.wait()
        near = self._assistant.on_location(self._sender(update), place.latitude, place.longitude)
        await self._answer(update, near)

    async def _other(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        message = update.effective_message
        kind = next((kind for name, kind in _KINDS if getattr(message, name, None)), "other")
        caption = (message.caption if message else None) or ""
        await self._ready.wait()
        if caption:
            await self._answer(update, self._assistant.on_text(self._sender(update), caption))
        else:
            await self._answer(update, self._assistant.on_other(self._sender(update), kind))

    async def _group(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """In groups: only a command addressed to this bot, and only 'write to me privately'."""
        text = (update.effective_message and update.effective_message.text) or ""
        username = context.bot.username or ""
        if f"@{username}".lower() not in text.split()[0].lower():
            return
        language = supported(self._sender(update).client_language) or "nl"
        link = f"https://t.me/{username}"

        async def reply() -> list[Reply]:
            return [compose.plain("group", language, "talk", (), link=link)]

        await self._answer(update, reply())

    async def _typing(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        if update.effective_chat is None:
            return
        try:
            await context.bot.send_chat_action(update.effective_chat.id, ChatAction.TYPING)
        except TelegramError:
            log.info("the typing indicator was not accepted")

    async def _answer(self, update: Update, replies: Awaitable[list[Reply]]) -> None:
        chat = update.effective_chat
        if chat is None:
            return
        for reply in await replies:
            parts = to_html(reply)
            for number, part in enumerate(parts, start=1):
                await chat.send_message(
                    part,
                    parse_mode=ParseMode.HTML,
                    link_preview_options=_NO_PREVIEW,
                    reply_markup=_markup(reply) if number == len(parts) else None,
                )

    async def _failed(self, update: object, context: ContextTypes.DEFAULT_TYPE) -> None:
        # The type only: an update and an exception's text can hold what a resident wrote.
        log.error("telegram: %s", type(context.error).__name__)


def _markup(reply: Reply) -> InlineKeyboardMarkup | ReplyKeyboardMarkup | None:
    if reply.ask_location:
        label = get_translator(reply.language).say("button-location")
        button = KeyboardButton(label, request_location=True)
        return ReplyKeyboardMarkup([[button]], one_time_keyboard=True, resize_keyboard=True)
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
