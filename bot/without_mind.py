"""What residents are told when the mind cannot be asked: it loads, is missing, broken or too slow.

Nothing here needs a model of Rasa, the map or a translation: a danger card, or people to call.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from bot import compose
from bot.detect_language import answer_language, detect
from bot.guard import Phrase
from bot.languages import supported
from bot.reply import Reply

log = logging.getLogger(__name__)
SURE = 0.6  # of a language, by the general detector alone; below that other signs count more
_SECONDS = 5.0  # for likeness; the first time it reads its file and the encoder
# Threads of its own: what hangs elsewhere must not keep it from running.
_THREADS = ThreadPoolExecutor(2, thread_name_prefix="danger")


class WithoutMind:
    """Answers in place of the mind."""

    def __init__(self, alike: Callable[[str], str | None] | None) -> None:
        """`alike`: the kind of danger that a message is like; None: only phrases are known."""
        self._alike = alike

    async def warm_up(self) -> None:
        """Read the files that danger needs, so that the first message does not wait for them."""
        await self.like_danger("?")
        await asyncio.to_thread(detect, "hallo")

    async def answer(
        self, text: str, phrase: Phrase | None, kept: Mapping[str, object], client: str | None
    ) -> Reply:
        """Return the danger card, or an apology with people to call. Never raises.

        Args:
            text: the message.
            phrase: what the guard found in it.
            kept: what is remembered of the conversation, if anything is.
            client: the language of the resident's Telegram.
        """
        try:
            if phrase is not None:
                return compose.danger(phrase.kind, _language_of_danger(text, phrase, kept, client))
            kind = await self.like_danger(text)
            language = language_of(text, kept, client)
            return compose.danger(kind, language) if kind else compose.error(language)
        except Exception as error:
            log.error("the answer without a mind failed: %s", type(error).__name__)
            return compose.danger(phrase.kind, phrase.language) if phrase else compose.last_resort()

    async def card(self, text: str, kept: Mapping[str, object], client: str | None) -> Reply | None:
        """Return the danger card for a message that is like danger; None for others."""
        kind = await self.like_danger(text)
        return compose.danger(kind, language_of(text, kept, client)) if kind else None

    async def like_danger(self, text: str) -> str | None:
        """Return the kind of danger that a message is like, by itself. Never raises."""
        if self._alike is None:
            return None
        try:
            found = asyncio.get_running_loop().run_in_executor(_THREADS, self._alike, text)
            return await asyncio.wait_for(found, _SECONDS)
        except Exception as error:
            log.error("danger by likeness failed: %s", type(error).__name__)
            return None


def _language_of_danger(
    text: str, phrase: Phrase, kept: Mapping[str, object], client: str | None
) -> str:
    """The language of a phrase's card.

    Phrases in a resident's language hold Dutch words too; the phrase's own language counts where
    the general detector knows the message's language badly.
    """
    detected = detect(text)
    sure = detected.language if detected.sure >= SURE else None
    options = (string(kept.get("language_fixed")), sure, phrase.language, client)
    return next((code for code in map(supported, options) if code), phrase.language)


def language_of(text: str, kept: Mapping[str, object], client: str | None) -> str:
    """Return the language to answer a text in; without the mind its language is known less well."""
    detected = detect(text)
    if detected.sure < SURE and supported(client):
        detected = replace(detected, language="und")  # the telephone's language says more
    return answer_language(
        detected,
        remembered=string(kept.get("language")),
        fixed=string(kept.get("language_fixed")),
        client=client,
    )[0]


def string(value: object) -> str | None:
    """Return what is remembered when it is a text."""
    return value if isinstance(value, str) else None
