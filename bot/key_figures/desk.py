"""What an adapter calls for key figures. Every method answers and none raises.

The adapter drops who a forwarded message is from before it calls, gathers messages that come in
a row, and sends what comes back: see `outgoing.Outgoing`. Danger must not wait for the gathering:
`is_danger` tells.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from actions.the_map import find_place, get_map
from bot import callback, compose
from bot.assistant import Mind
from bot.errors import RegisterProblem
from bot.guard import Guard
from bot.key_figures import (
    joining,
    own_network,
    reporting,
    searching,
    signalling,
)
from bot.key_figures.answering import Answering
from bot.key_figures.joining import Joining
from bot.key_figures.memory import Memory, Waiting
from bot.key_figures.outgoing import Outgoing, said
from bot.key_figures.register import KeyFigure, Register
from bot.languages import supported
from bot.translate import get_translator
from social_map.taxonomy import THEMES

log = logging.getLogger(__name__)
#: Commands of key figures, without `/join`, which anybody may try.
COMMANDS = ("search", "networks", "signals", "network", "leave", "help")
_SLOW_SECONDS, _LOCKED_SECONDS = 0.1, 10.0
_PLACE_WORDS = 6  # longer is no place but a message


class Desk:
    """Answers key figures."""

    def __init__(
        self,
        register: Register,
        mind: Callable[[], Mind | None],
        guard: Guard,
        alike: Callable[[str], str | None] | None = None,
        memory: Memory | None = None,
    ) -> None:
        """Take what is needed.

        Args:
            register: Who is a key figure.
            mind: Returns what understands now; None while there is no model: danger, search and
                subjects that she chooses herself work without.
            guard: The phrases of danger.
            alike: The kind of danger that a message is like, when the mind cannot be asked.
            memory: What is remembered of questions; a new one by default.
        """
        self._register = register
        self._guard = guard
        self._memory = memory or Memory()
        self._answering = Answering(mind, guard, self._memory, alike)
        self._joining = Joining(register)
        self._complained: set[str] = set()
        self._locked_until = 0.0

    def who(self, telegram_id: int) -> KeyFigure | None:
        """Return the key figure with this Telegram id; None: a resident. Cheap; ask every time."""
        started = time.monotonic()
        if started < self._locked_until:
            return None
        try:
            return self._register.who(telegram_id)
        except (RegisterProblem, OSError) as error:  # OSError: the disk does not answer
            if time.monotonic() - started > _SLOW_SECONDS:
                # Somebody has locked it: residents do not wait for that at every message.
                self._locked_until = time.monotonic() + _LOCKED_SECONDS
            # Once, not at every message. It holds paths and nothing of anybody.
            if str(error) not in self._complained:
                self._complained.add(str(error))
                log.error("nobody is known as a key figure: %s", error)
            return None

    def is_danger(self, text: str) -> bool:
        """Whether a message must be answered at once, without waiting for others in a row."""
        try:
            return self._guard.assess(text) is not None
        except Exception as error:
            log.error("the guard failed: %s", type(error).__name__)
            return False

    async def like_danger(self, text: str) -> bool:
        """Whether a message is like danger, by itself: it does not wait for the model to load."""
        return await self._answering.like_danger(text) is not None

    async def danger_cards(self, who: KeyFigure, text: str) -> list[Outgoing] | None:
        """Return the cards for a message in which the model sees danger; None for others.

        For who waits: such a message is not gathered. It never takes long and never raises; when
        the model cannot be asked, or she answers what she was asked, likeness decides.
        """
        try:
            alone = self._memory.expects(who.key)
            cards = await self._answering.alarm(who, text, alone=alone)
        except Exception as error:
            log.error("a key figure's danger was not looked for: %s", type(error).__name__)
            return None
        if cards is not None:
            self._memory.take(who.key)
        return cards

    def forwarded(self, who: KeyFigure) -> None:
        """What comes now are somebody else's words: no answer to what she was asked."""
        self._memory.take(who.key)

    def sent(self, who: KeyFigure, outgoing: Outgoing, token: str) -> None:
        """Remember which message shows what, so that later ones can take its place.

        Args:
            who: To whom it was sent.
            outgoing: What was sent, or put in the place of another message.
            token: Names the message in this chat: its id.
        """
        if outgoing.about:
            # A danger card is never overwritten by an answer with places.
            danger = outgoing.reply.kind == "danger"
            role = f"danger-{outgoing.role}" if danger else outgoing.role
            self._memory.sent(who.key, outgoing.about, role, token)

    def forget(self, who: KeyFigure) -> None:
        """Forget what is remembered of her questions; old buttons then make new messages."""
        self._memory.forget(who.key)

    def forget_old(self) -> None:
        """Drop what has been remembered for long enough, also when nobody writes any more."""
        self._memory.forget_old()
        self._joining.forget_old()

    async def on_join(
        self, telegram_id: int, code: str, client_language: str | None
    ) -> list[Outgoing]:
        """Answer `/join CODE`, from anybody."""
        language = supported(client_language) or "nl"
        return await self._safely(language, self._join(telegram_id, code, client_language))

    async def on_question(
        self, who: KeyFigure, texts: Sequence[str], *, forwarded: bool = False
    ) -> list[Outgoing]:
        """Answer messages that were forwarded, pasted or typed in a row: one question.

        Args:
            who: Who sent them.
            texts: Their texts; without any, what came was no text.
            forwarded: Some are somebody else's words: who asks there to be forgotten is not she.
        """
        return await self._safely(who.language, self._question(who, texts, forwarded))

    async def on_press(
        self, who: KeyFigure, data: str, message_token: str | None
    ) -> list[Outgoing]:
        """Answer a button of action `k`, also an old one.

        Args:
            who: Who pressed it.
            data: The callback data.
            message_token: Names the message that the button is under.
        """
        return await self._safely(who.language, self._press(who, data, message_token))

    async def on_command(self, who: KeyFigure, command: str, argument: str = "") -> list[Outgoing]:
        """Answer one of `COMMANDS`; any other gives help."""
        return await self._safely(who.language, self._command(who, command, argument))

    async def _safely(self, language: str, answer: Awaitable[list[Outgoing]]) -> list[Outgoing]:
        try:
            return await answer or [Outgoing(compose.error(language))]
        except Exception as error:
            # Never the exception's text: it may quote a message.
            log.error("a key figure's turn failed: %s", type(error).__name__)
            reply = compose.error(language)
            return [Outgoing(replace(reply, buttons=()))]

    async def _join(self, telegram_id: int, code: str, language: str | None) -> list[Outgoing]:
        # In a thread, as all that writes: another program may have locked the register.
        return await asyncio.to_thread(self._joining.join, telegram_id, code, language)

    async def _question(
        self, who: KeyFigure, texts: Sequence[str], forwarded: bool
    ) -> list[Outgoing]:
        parts = [text.strip() for text in texts if text.strip()]
        if not parts:
            return self._answering.choose_subject(who, "key-only-words")
        text = "\n".join(parts)
        waiting = self._memory.take(who.key)
        if waiting and len(parts) == 1 and not self.is_danger(text):
            answered = None if await self.like_danger(text) else self._typed(who, waiting, text)
            if answered is not None:
                return answered
        answered = await self._answering.answer(who, text, forwarded=forwarded)
        return answered or [joining.help_(who)]

    def _typed(self, who: KeyFigure, waiting: Waiting, text: str) -> list[Outgoing] | None:
        """Take her words for the answer to what she was asked; None: they are a message."""
        if waiting.what == "place" and len(text.split()) <= _PLACE_WORDS:
            found = get_map()[1].find(text)
            return self._answering.typed_place(who, waiting.about, found[0].id) if found else None
        if waiting.what == "report" and len(text) <= reporting.MOST_LETTERS:
            return [reporting.typed(self._memory, who, waiting, text)]
        return None

    async def _press(self, who: KeyFigure, data: str, token: str | None) -> list[Outgoing]:
        press = callback.read(data)
        say = get_translator(who.language)
        if press is None or press.action != "k":
            return [said(say, "key-old-button")]
        name, _, argument = press.argument.partition(":")
        what, _, kind = name.partition("-")
        if what == "card":
            return [searching.card(who, argument)]
        if what == "pass":
            return [searching.pass_on(who, argument, supported(press.language) or who.language)]
        if what == "passto":
            return [searching.pass_on_languages(who, argument)]
        if what == "net" and argument in THEMES:
            return [searching.networks_of(who, argument, find_place(press.extra))]
        if what == "report":
            if not kind:
                return [reporting.ask_what(who, argument)]
            return [await reporting.report(self._memory, who, kind, argument)]
        if what == "send":
            self._memory.take(who.key)
            return [await reporting.send(who, kind, argument)]
        if what in ("yes", "no"):
            return [await reporting.decided(self._memory, who, what == "yes")]
        if what == "own" and argument in own_network.CHANGES:
            return [await own_network.change(who, argument)]
        if what == "speak":
            return await self._speak(who, press.language if argument else "")
        if what == "leave" and argument == "yes":
            return await self._leave(who)
        if what in ("own", "nets", "signals"):
            command = {"own": "network", "nets": "networks"}.get(what, what)
            return await self._command(who, command, "")
        return self._answering.press(who, press, token) or [said(say, "key-old-button")]

    async def _command(self, who: KeyFigure, command: str, argument: str) -> list[Outgoing]:
        self._memory.take(who.key)  # whatever she was asked, she wants something else
        if command == "search":
            return [searching.search(who, argument)]
        if command == "networks":
            return [searching.networks(who, argument)]
        if command == "signals":
            return [signalling.signals(who)]
        if command == "network":
            return [await own_network.state(who)]
        if command == "leave":
            return [joining.ask_leave(who)]
        return [joining.help_(who)]

    async def _speak(self, who: KeyFigure, language: str) -> list[Outgoing]:
        if not supported(language):
            return [joining.ask_language(who)]
        await asyncio.to_thread(self._register.speak, who, language)
        return [said(get_translator(language), "language-changed")]

    async def _leave(self, who: KeyFigure) -> list[Outgoing]:
        await asyncio.to_thread(self._register.withdraw, who.number)
        self._memory.forget(who.key)
        return [said(get_translator(who.language), "key-goodbye")]
