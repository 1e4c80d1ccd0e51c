"""A running bot takes a new model without losing a message.

One thread looks at the pointer file every few seconds, loads a new model beside the old one and
then puts it in the old one's place: one assignment. A turn that has begun ends with the mind that
it began with; the new mind shares the conversations of the old one. What cannot be loaded is
logged (never with a text), and the old model stays. The guard of danger is not concerned.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bot import models
from bot.assistant import Assistant, Mind
from bot.errors import BotError, MemoryShort
from bot.memory import check_memory, settle
from bot.settings import get_settings
from bot.training import find_model

log = logging.getLogger(__name__)
_TRY_AGAIN = object()  # no stamp is like this
SECONDS = 3.0  # between two looks; a look is one `stat`
# So long what died in a circle of references, perhaps with a word of a resident, may stay in memory:
# what `settle` kept from the collector is freed by the next `settle` only.
SETTLE_SECONDS = 600.0


def live_model(assistant: Assistant) -> LiveModel:
    """Return what gives an assistant the model in use, and every later one while it runs."""
    folder = get_settings().models

    def load(model: Path, beside: Mind | None) -> Mind:
        check_memory()
        from bot.service import load_mind  # imports Rasa: in the thread that loads

        return load_mind(model, beside)

    return LiveModel(assistant, load, find_model, lambda: models.stamp(folder))


class LiveModel:
    """Gives an assistant the model in use, and its successor when a maintainer switches.

    Used from an event loop or not: it has a thread of its own and blocks nobody.
    """

    def __init__(
        self,
        assistant: Assistant,
        load: Callable[[Path, Mind | None], Mind],
        which: Callable[[], Path],
        stamp: Callable[[], Any],
        *,
        seconds: float = SECONDS,
    ) -> None:
        """Load nothing yet.

        Args:
            assistant: whose `mind` is set.
            load: makes a mind of a model file, beside the mind that answers now.
            which: says which model file is in use.
            stamp: cheap; another value whenever `which` may say something else.
            seconds: between two looks at the stamp.
        """
        self._assistant = assistant
        self._load = load
        self._which = which
        self._stamp = stamp
        self._seconds = seconds
        self._seen: Any = None
        self._short = False
        self._settle_at = 0.0  # by `time.monotonic`
        self._loaded: Path | None = None
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None

    def load_first(self) -> Mind:
        """Load the model in use and give it to the assistant. Raises what loading raises."""
        self._seen = self._stamp()  # before reading: what changes meanwhile is seen later
        model = self._which()
        try:
            mind = self._load(model, None)
        except MemoryShort:
            self._seen, self._short = _TRY_AGAIN, True
            raise
        self._loaded = model
        self._assistant.mind = mind
        self._settle()
        return mind

    def look(self) -> bool:
        """Take another model if the pointer says so; return whether that happened."""
        stamp = self._stamp()
        if stamp == self._seen:
            if self._loaded is not None and time.monotonic() >= self._settle_at:
                self._settle()
            return False
        # Remembered before loading: a broken model is tried once, not every few seconds.
        self._seen = stamp
        try:
            model = self._which()
            if model == self._loaded:
                return False
            self._assistant.mind = self._load(model, self._assistant.mind)
        except MemoryShort as error:
            if not self._short:  # said once, tried again and again
                why = str(error)  # ours: it holds sizes only
                log.error("the model was not taken: %s", why)
            self._seen, self._short = _TRY_AGAIN, True
            return False
        except Exception as error:
            # Ours say what to do; the text of others may hold anything.
            why = str(error) if isinstance(error, BotError) else type(error).__name__
            log.error("the new model was not taken, the old one goes on: %s", why)
            return False
        # At the next look, when no turn has the old model any more.
        self._loaded, self._short, self._settle_at = model, False, 0.0
        log.warning("a new model answers from now on: %s", model.name)
        return True

    def _settle(self) -> None:
        self._settle_at = time.monotonic() + SETTLE_SECONDS
        settle()

    def start(self) -> None:
        """Look every few seconds from now on."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._watch, name="live-model", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Look no more. A model that is being loaded is waited for: it is never half there."""
        self._stopped.set()
        if self._thread is not None:
            self._thread.join(timeout=60)
            self._thread = None

    def _watch(self) -> None:
        while not self._stopped.wait(self._seconds):
            try:
                self.look()
            except Exception as error:  # a look that fails must not be the last one
                log.error("looking for a new model failed: %s", type(error).__name__)
