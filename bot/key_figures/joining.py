"""Becoming a key figure with a code, and stopping."""

from __future__ import annotations

import hashlib
import hmac
import logging
import secrets
import time
from collections import deque
from collections.abc import Callable

from actions.the_map import find_place
from bot import callback
from bot.errors import RegisterProblem
from bot.key_figures.inviting import area_name
from bot.key_figures.outgoing import Outgoing, said
from bot.key_figures.register import KeyFigure, Register
from bot.languages import offered, supported
from bot.reply import Button, Reply, Span
from bot.translate import Translator, get_translator

log = logging.getLogger(__name__)
_WRONG_CODES = 5  # of one person in an hour
_WRONG_CODES_OF_ALL = 100  # somebody may have many accounts
_HOUR = 3600.0


class Joining:
    """Takes codes; too many wrong ones are not looked at for an hour."""

    def __init__(self, register: Register, clock: Callable[[], float] = time.monotonic) -> None:
        """Take the register; wrong codes are counted in memory only."""
        self._register = register
        self._clock = clock
        self._secret = secrets.token_bytes(32)
        self._wrong: dict[str, deque[float]] = {}

    def join(self, telegram_id: int, code: str, client_language: str | None) -> list[Outgoing]:
        """Answer `/join CODE`."""
        language = supported(client_language) or "nl"
        say = get_translator(language)
        if not code.strip():
            return [said(say, "key-join-how")]
        digest = hmac.new(self._secret, str(telegram_id).encode(), hashlib.sha256)
        person = digest.hexdigest()
        if self._often(person, _WRONG_CODES) or self._often("", _WRONG_CODES_OF_ALL):
            return [said(say, "key-join-often")]
        try:
            joined = self._register.join(telegram_id, code, language)
        except RegisterProblem as error:
            log.error("nobody can register as a key figure: %s", error)
            return [said(say, "key-join-failed")]
        if joined is None:
            for name in (person, ""):
                self._wrong.setdefault(name, deque(maxlen=_WRONG_CODES_OF_ALL)).append(
                    self._clock()
                )
            return [said(say, "key-join-unknown")]
        return [Outgoing(welcome(joined))]

    def forget_old(self) -> None:
        """Drop wrong codes that are an hour old, and who typed no later one."""
        limit = self._clock() - _HOUR
        for name, times in list(self._wrong.items()):
            while times and times[0] <= limit:
                times.popleft()
            if not times:
                del self._wrong[name]

    def _often(self, name: str, most: int) -> bool:
        self.forget_old()
        return len(self._wrong.get(name, ())) >= most


def welcome(who: KeyFigure) -> Reply:
    """Return the first message to a key figure: what she can do, and what is stored of her."""
    say = get_translator(who.language)
    first = say.say("key-welcome")
    if place := find_place(who.area):
        first += "\n" + say.say("key-welcome-area", area=say.isolate(area_name(place)))
    text = "\n\n".join((first, _commands(who, say), kept(who, say)))
    return Reply("talk", say.language, (Span(text),), _rows(who, say))


def help_(who: KeyFigure) -> Outgoing:
    """Return what she can do."""
    say = get_translator(who.language)
    text = "\n\n".join((say.say("key-help"), _commands(who, say), kept(who, say)))
    return Outgoing(Reply("talk", say.language, (Span(text),), _rows(who, say)))


def kept(who: KeyFigure, say: Translator) -> str:
    """Return exactly what is stored of her."""
    return say.say("key-kept", day=say.full_date(who.expires))


def _commands(who: KeyFigure, say: Translator) -> str:
    keys = ["search", "networks", "signals", *(["network"] if who.network else []), "leave"]
    return "\n".join(say.say(f"key-help-{key}") for key in keys)


def _rows(who: KeyFigure, say: Translator) -> tuple[tuple[Button, ...], ...]:
    def button(key: str, argument: str) -> Button:
        return Button(say.say(key), callback.write("k", argument, say.language))

    second = [button("key-button-language", "speak:")]
    if who.network:
        second.insert(0, button("key-button-network", "own:state"))
    return (
        (button("key-button-networks", "nets:"), button("key-button-signals", "signals:")),
        tuple(second),
    )


def ask_language(who: KeyFigure) -> Outgoing:
    """Ask in which language the bot is to speak to her."""
    say = get_translator(who.language)
    buttons = [
        Button(language.name, callback.write("k", "speak:yes", language.code))
        for language in offered()
    ]
    rows = tuple(tuple(buttons[i : i + 3]) for i in range(0, len(buttons), 3))
    text = Span(say.say("language-choose"))
    return Outgoing(Reply("question", say.language, (text,), rows))


def ask_leave(who: KeyFigure) -> Outgoing:
    """Ask whether she wants to stop."""
    say = get_translator(who.language)
    button = Button(say.say("key-yes-leave"), callback.write("k", "leave:yes", say.language))
    text = Span(say.say("key-leave-sure"))
    return Outgoing(Reply("question", say.language, (text,), ((button,),)))
