"""Parts of the bot that fail on demand, in the worst way: with the message in the exception.

A message that holds one of these words makes its part fail. For tests only: nothing in the
product knows of it.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import socket
import tempfile
import threading
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import structlog

from bot.privacy import is_ours

#: Word → what fails.
FAULTS = {
    "fault-encoder": "the featurizer, in its thread",
    "fault-action": "an action, in the map's search",
    "fault-guard": "the phrases of danger",
    "fault-handler": "the handler itself, before anybody answers",
    "fault-loose": "threads, tasks, finalizers, warnings and loggers of libraries",
    "fault-count": "the counting of what was asked",
    "fault-main": "the main program",
    "fault-leak": "the promise itself: so that a test sees that leaks are caught",
}
_latest = {"text": ""}


def put_in_place() -> None:
    """Make the parts of this process fail when a message says so."""
    from bot.assistant import Assistant
    from bot.encoders import E5
    from bot.guard import Guard
    from bot.telegram_adapter.polling import Polling
    from bot.telegram_adapter.turns import Turns
    from social_map.counts import Counts
    from social_map.store import Store

    _before(E5, "encode", "fault-encoder", lambda values: " ".join(values[0]))
    _before(Store, "listings", "fault-action", lambda values: _latest["text"])
    _before(Counts, "asked", "fault-count", lambda values: _latest["text"])
    _before(Guard, "assess", "fault-guard", lambda values: values[0])
    _before(Turns, "add", "fault-handler", lambda values: values[1])
    _remember(Assistant)
    _end(Polling)


def _before(kind: Any, method: str, word: str, text_of: Callable[[tuple[Any, ...]], str]) -> None:
    original = getattr(kind, method)

    def failing(self: Any, *values: Any, **more: Any) -> Any:
        text = text_of(values)
        if word in text:
            raise RuntimeError(f"injected: {text}") from ValueError(text)
        return original(self, *values, **more)

    setattr(kind, method, failing)


def _remember(kind: Any) -> None:
    """Know the latest message; let everything around it fail when it says `fault-loose`."""
    original = kind.on_text

    async def on_text(self: Any, sender: Any, text: str) -> Any:
        _latest["text"] = text
        try:
            if "fault-loose" in text:
                _let_loose(text)
            if "fault-leak" in text:
                _leak(text)
            return await original(self, sender, text)
        finally:
            if "fault-main" not in text:
                _latest["text"] = ""

    kind.on_text = on_text


def _let_loose(text: str) -> None:
    def fail() -> None:
        raise ValueError(text)

    async def fail_later() -> None:
        raise ValueError(text)

    class Fails:
        def __del__(self) -> None:
            raise ValueError(text)

    threading.Thread(target=fail).start()
    loop = asyncio.get_running_loop()
    loop.create_task(fail_later())  # noqa: RUF006
    loop.call_soon(fail)
    loop.call_exception_handler({"message": text, "exception": ValueError(text)})
    Fails()
    warnings.warn(text, UserWarning, stacklevel=1)
    # Our own loggers are read by `test_log_calls.py`.
    names = [name for name in logging.root.manager.loggerDict if not is_ours(name)]
    for name in (None, "a.library.that.is.new", *names):
        logger = logging.getLogger(name)
        for level in (
            logging.DEBUG,
            logging.INFO,
            logging.WARNING,
            logging.ERROR,
            logging.CRITICAL,
        ):
            logger.log(level, text)
            logger.log(level, "said %s", text, extra={"said": text}, stack_info=True)
        try:
            fail()
        except ValueError:
            logger.exception(text)
    for library in ("rasa.core.processor", "rasa.nlu"):
        structlog.get_logger(library).error(text, text=text, event_info=text)
        structlog.get_logger(library).error("processor.message.parse", user_message=text)


_cache: list[str] = []


def _leak(text: str) -> None:
    """Break every promise."""
    _cache.append(text)
    logging.getLogger("bot.leak").error("said %s", text)
    Path(tempfile.gettempdir(), "leak.txt").write_text(text, encoding="utf-16")
    with contextlib.suppress(OSError), socket.socket() as out:
        out.connect(("192.0.2.1", 443))  # an address for documentation: nobody is there
    with contextlib.suppress(OSError):
        socket.getaddrinfo("example.invalid", 443)


def _end(kind: Any) -> None:
    """Let the main program fail while it serves, at `fault-main`."""
    original = kind.run

    async def run(self: Any) -> None:
        serving = asyncio.ensure_future(original(self))
        while not serving.done():
            await asyncio.wait({serving}, timeout=0.05)
            if "fault-main" in _latest["text"]:
                raise RuntimeError(_latest["text"]) from ValueError(_latest["text"])
        serving.result()

    kind.run = run
