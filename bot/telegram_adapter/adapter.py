"""Serve one Telegram bot: which update goes where, in which order."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

from telegram import Bot, BotCommand, CallbackQuery, Update
from telegram.constants import ChatType
from telegram.error import Forbidden, TelegramError
from telegram.ext import (
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
from bot.forget_me import asks_to_be_forgotten
from bot.health import figures
from bot.health.pulse import PULSE
from bot.key_figures.desk import COMMANDS as KEY_FIGURE_COMMANDS
from bot.key_figures.desk import Desk
from bot.key_figures.register import KeyFigure
from bot.languages import supported
from bot.live_model import LiveModel
from bot.telegram_adapter.forgetting import forget_in_time
from bot.telegram_adapter.intake import Urgency
from bot.telegram_adapter.key_figure_side import KeyFigureSide
from bot.telegram_adapter.lateness import is_late
from bot.telegram_adapter.outbox import Outbox
from bot.telegram_adapter.pace import Pace
from bot.telegram_adapter.received import album_of, command_of, is_forwarded, text_of
from bot.telegram_adapter.resident_side import ResidentSide, confirm
from bot.telegram_adapter.senders import Senders
from bot.telegram_adapter.turns import Turns
from bot.warming import warm_up

log = logging.getLogger(__name__)
_COMMANDS = {"start": "👋", "help": "❓", "language": "🌐", "forget": "🧹"}

#: So long a message waits for the model; then it is answered without.
LOADING_SECONDS = 20.0

Handle = Callable[[Update, Incoming], Coroutine[Any, Any, None]]
Handler = Callable[[Update, ContextTypes.DEFAULT_TYPE], Coroutine[Any, Any, None]]


class Adapter:
    """Connects an assistant to one Telegram bot."""

    def __init__(
        self,
        assistant: Assistant,
        load: Callable[[], Any] | None = None,
        follow: LiveModel | None = None,
        desk: Desk | None = None,
        pace: Pace | None = None,
    ) -> None:
        """Serve nothing yet.

        Args:
            assistant: who answers.
            load: makes its mind; runs beside polling, danger is answered already.
            follow: gives it every later model, from then on.
            desk: answers key figures; None: there are none.
            pace: how fast messages are sent; by default as fast as Telegram allows.
        """
        self._assistant = assistant
        self._load = load
        self._follow = follow
        self._pace = pace or Pace()
        self._ready = asyncio.Event()
        self._beside: set[asyncio.Task[None]] = set()
        self._senders = Senders()
        self._turns = Turns()
        self._outbox = Outbox()
        self._residents = ResidentSide(assistant, self._outbox, self._turns, self._ready)
        self._key_figures = (
            KeyFigureSide(desk, self._outbox, self._turns, self._ready) if desk else None
        )

    def build(self, token: str, api_url: str = "") -> Application[Any, Any, Any, Any, Any, Any]:
        """Return the application, whose `process_update` answers one update.

        Args:
            token: the bot's token.
            api_url: another Bot API server, such as `http://127.0.0.1:8081`; empty: Telegram's.
        """
        builder = ApplicationBuilder().token(token).rate_limiter(self._pace).updater(None)
        if api_url:
            base = api_url.rstrip("/")
            builder = builder.base_url(f"{base}/bot").base_file_url(f"{base}/file/bot")
        application = builder.build()
        private = filters.ChatType.PRIVATE
        application.add_handler(CommandHandler("forget", self._plain(self._forget), private))
        commands = sorted({*_COMMANDS, "join", *KEY_FIGURE_COMMANDS} - {"forget"})
        commanded = self._plain(self._commanded)
        application.add_handler(CommandHandler(commands, commanded, private))
        application.add_handler(
            MessageHandler(filters.ChatType.GROUPS & filters.COMMAND, self._plain(self._group))
        )
        application.add_handler(CallbackQueryHandler(self._plain(self._pressed)))
        located = self._in_turn(self._residents.location)
        application.add_handler(MessageHandler(private & filters.LOCATION, located))
        application.add_handler(MessageHandler(private & filters.TEXT, self._plain(self._text)))
        anything = private & ~filters.StatusUpdate.ALL
        application.add_handler(MessageHandler(anything, self._plain(self._other)))
        application.add_error_handler(self._failed)
        return application

    def start(self) -> None:
        """Load the model beside serving, and forget in time."""
        PULSE.loading, PULSE.loaded = True, lambda: self._assistant.mind is not None
        self._run_beside(self._get_ready())
        parts = (self._assistant, self._turns, self._outbox, self._residents, self._key_figures,
                 self._pace)  # fmt: skip
        self._run_beside(forget_in_time(parts))

    def introduce(self, bot: Bot) -> None:
        """Tell Telegram the commands, beside serving: nobody waits for that."""
        self._run_beside(_tell_commands(bot))

    async def stop(self) -> None:
        """Stop what runs beside, and follow no later model."""
        for task in self._beside:
            task.cancel()
        if self._follow is not None:
            await asyncio.to_thread(self._follow.stop)

    def urgency(self, update: Update, *, crowd: bool) -> Urgency:
        """Return who goes first; when others came in the same moment (`crowd`), danger does."""
        late = is_late(update)
        if not late and not crowd:
            return Urgency.NOW
        text = text_of(update) if update.callback_query is None else ""
        if text and self._assistant.is_danger(text):
            return Urgency.DANGER
        return Urgency.LATE if late else Urgency.NOW

    def _run_beside(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._beside.add(task)
        task.add_done_callback(self._beside.discard)

    async def _get_ready(self) -> None:
        if self._load is not None and self._assistant.mind is None:
            await asyncio.to_thread(warm_up)
            try:
                await self._assistant.warm_up()
                loading = asyncio.ensure_future(asyncio.to_thread(self._load))
                if not (await asyncio.wait({loading}, timeout=LOADING_SECONDS))[0]:
                    log.error("the model takes long to load: until then only danger is answered")
                    self._ready.set()
                self._assistant.mind = await loading
                log.warning("the model is loaded")
            except Exception as error:
                figures.failed(error)
                # Ours say what to do; the text of others may hold anything.
                why = str(error) if isinstance(error, BotError) else type(error).__name__
                log.error("the model could not be loaded: only danger is answered fully (%s)", why)
        PULSE.loading = False
        self._ready.set()
        if self._follow is not None:
            self._follow.start()

    # ---- what comes in

    def _plain(self, handle: Handle) -> Handler:
        async def handle_now(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
            sender = self._senders.of(update)
            self._residents.note(update, sender)
            await handle(update, sender)

        return handle_now

    def _in_turn(self, handle: Handle) -> Handler:
        async def handle_in_turn(update: Update, sender: Incoming) -> None:
            async with self._turns.turn(sender.conversation):
                await handle(update, sender)

        return self._plain(handle_in_turn)

    async def _commanded(self, update: Update, sender: Incoming) -> None:
        """Answer a command in its turn; but danger behind it ("/help he has a knife") at once."""
        if self._assistant.is_danger(text_of(update)):
            await self._text(update, sender)
            return
        async with self._turns.turn(sender.conversation):
            await self._command(update, sender)

    async def _command(self, update: Update, sender: Incoming) -> None:
        word, rest = command_of(update)
        if await self._for_key_figure(update, sender, word, rest):
            return
        if not await self._residents.too_fast(update, sender):
            await self._residents.command(update, sender, word, rest)

    async def _forget(self, update: Update, sender: Incoming) -> None:
        """`/forget`: what waits is dropped before anything else, the rest in its turn."""
        self._erase(update, sender)
        async with self._turns.turn(sender.conversation):
            # A question that was being answered has left its subject behind.
            self._erase(update, sender)
            await self._residents.forget_command(update, sender)

    def _erase(self, update: Update, sender: Incoming) -> None:
        """Forget all that this adapter and the desk remember, but the numbers for the quick exit."""
        self._residents.forget(sender.conversation)
        if self._key_figures is not None:
            self._key_figures.forget(update)

    async def _for_key_figure(self, update: Update, sender: Incoming, word: str, rest: str) -> bool:
        """Answer a key figure's command, and `/join` of anybody; False when it is neither."""
        side = self._key_figures
        if side is None:
            return False
        if word == "join":
            await side.join(update, sender.conversation, rest)
            return True
        who = side.who(update)
        return who is not None and await side.command(update, sender.conversation, who, word, rest)

    async def _text(self, update: Update, sender: Incoming) -> None:
        side = self._key_figures
        if side is not None and (who := side.who(update)) is not None:
            await self._question(update, sender, side, who, text_of(update))
            return
        await self._residents.text(update, sender)

    async def _question(
        self, update: Update, sender: Incoming, side: KeyFigureSide, who: KeyFigure, text: str
    ) -> None:
        """Answer a key figure's text; her own words for `/forget` do what that does."""
        hers = not is_forwarded(update)
        if hers and asks_to_be_forgotten(text) and not self._assistant.is_danger(text):
            await self._forget(update, sender)
            return
        await side.question(update, sender.conversation, who, text)

    async def _pressed(self, update: Update, sender: Incoming) -> None:
        query, chat = update.callback_query, update.effective_chat
        if query is None or chat is None or chat.type != ChatType.PRIVATE:
            await confirm(update)
            return
        press = callback.read(query.data or "")
        if press is not None and press.action == "q":
            # Now, whatever is being answered or loaded; what that leaves behind goes in its turn.
            self._erase(update, sender)
            await self._outbox.empty(update.get_bot(), chat.id, sender.conversation)
        async with self._turns.turn(sender.conversation):
            await self._press(update, sender, query, press)

    async def _press(
        self, update: Update, sender: Incoming, query: CallbackQuery, press: callback.Press | None
    ) -> None:
        if press is not None and press.action == "q":
            self._erase(update, sender)
            await self._residents.press(update, sender)
            return
        if not self._ready.is_set():
            await confirm(update)  # a button that waits does not look dead
            await self._ready.wait()
        side = self._key_figures
        if side and press and press.action == "k" and (who := side.who(update)):
            await confirm(update)
            number = query.message.message_id if query.message else None
            await side.press(update, sender.conversation, who, query.data or "", number)
            return
        await self._residents.press(update, sender)

    async def _other(self, update: Update, sender: Incoming) -> None:
        side, caption = self._key_figures, text_of(update)
        if self._turns.same_album(sender.conversation, album_of(update)) and not caption:
            return  # five pages of a letter: one answer
        if side is not None and (who := side.who(update)) is not None:
            if caption:
                await self._question(update, sender, side, who, caption)
            else:
                await side.no_words(update, sender.conversation, who)
            return
        await self._residents.other(update, sender)

    async def _group(self, update: Update, sender: Incoming) -> None:
        """In groups: only a command addressed to this bot, and only 'write to me privately'."""
        username = update.get_bot().username or ""
        if f"@{username}".lower() not in text_of(update).split()[0].lower():
            return
        language = supported(sender.client_language) or "nl"
        reply = compose.plain("group", language, "talk", (), link=f"https://t.me/{username}")
        await self._residents.answer(update, sender, [reply])

    async def _failed(self, update: object, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Whatever went wrong: somebody who blocked the bot is forgotten, others get an apology."""
        # The type only: an update and an exception's text can hold what a resident wrote.
        log.error("telegram: %s", type(context.error).__name__)
        if not isinstance(context.error, TelegramError):  # those are counted where they happen
            figures.failed(context.error)
        chat = update.effective_chat if isinstance(update, Update) else None
        if not isinstance(update, Update) or chat is None or chat.type != ChatType.PRIVATE:
            return
        sender = self._senders.of(update)
        try:
            if isinstance(context.error, Forbidden):
                self._erase(update, sender)
                await self._residents.blocked(sender)
            elif not isinstance(context.error, TelegramError):
                await self._residents.apologise(update, sender)
        except Exception as error:
            log.error("telegram: no apology (%s)", type(error).__name__)


async def _tell_commands(bot: Bot) -> None:
    try:
        await bot.set_my_commands(
            [BotCommand(name, f"{sign} {name}") for name, sign in _COMMANDS.items()]
        )
    except TelegramError as error:
        log.warning("the list of commands was not accepted (%s)", type(error).__name__)
