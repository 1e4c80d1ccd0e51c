"""One conversation turn: from what a resident sends to what the bot answers.

The order is fixed: the guard first (danger never waits for a model, a map or a translation),
then understanding, then the rules and actions, then words.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Protocol

from actions.counting import count_danger
from bot import callback, compose, start_code
from bot.asides import about_bot, beside, instead, signs, without_words
from bot.deciding import decide, other_guesses
from bot.detect_language import Detected, answer_language
from bot.encoders import one_turn
from bot.forget_me import asks_to_be_forgotten
from bot.guard import Guard
from bot.keyboards import button, theme_rows
from bot.languages import supported
from bot.pressing import read_press
from bot.reply import Reply
from bot.translate import get_translator
from bot.understanding import Understood
from bot.without_mind import WithoutMind, language_of, string
from social_map.taxonomy import HELP_INTENTS, THEMES

log = logging.getLogger(__name__)
# A location is rounded at once: 0.01° is about a kilometre (design.md).
_DECIMALS = 2
# The card is there within two seconds: it waits no longer for what else a message is about.
DANGER_SECONDS = 1.0
TURN_SECONDS = 10.0  # whoever waits longer hears that something is wrong, and whom to call
LONG = 1200  # characters; what comes after is not read by the encoders


class Mind(Protocol):
    """What understands and acts: `bot.service.Mind`, or a stand-in in tests."""

    async def understand(self, text: str) -> tuple[Understood, Detected]:
        """Understand one message."""

    async def act(
        self, conversation: str, intent: str, entities: dict[str, list[str]]
    ) -> list[dict[str, Any]]:
        """Let the rules act; return keys and values to say."""

    def remembered(self, conversation: str) -> dict[str, object]:
        """Return the slots of a conversation."""

    async def forget(self, conversation: str) -> None:
        """Forget a conversation at once."""


@dataclass(frozen=True)
class Incoming:
    """Who sends: the conversation's key (never a Telegram id) and the client's language."""

    conversation: str
    client_language: str | None = None


class Assistant:
    """Answers residents. Every `on_…` returns a reply, but `on_late` maybe none; none raises."""

    def __init__(
        self, mind: Mind | None, guard: Guard, alike: Callable[[str], str | None] | None = None
    ) -> None:
        """Take what understands and what finds danger.

        Args:
            mind: None while the model loads or when there is none: danger still works.
            guard: the phrases of danger.
            alike: the kind of danger that a message is like, when the mind cannot be asked.
        """
        self.mind = mind
        self._guard = guard
        self._without_mind = WithoutMind(alike)

    async def warm_up(self) -> None:
        """Read what danger needs, before anything large is loaded."""
        await self._without_mind.warm_up()

    def is_danger(self, text: str) -> bool:
        """Whether the guard alone sees danger: such a message waits for nothing."""
        try:
            return self._guard.assess(text) is not None
        except Exception as error:
            log.error("the guard failed: %s", type(error).__name__)
            return False

    def language(self, sender: Incoming, button: str | None = None) -> str:
        """Return that of a turn without text: chosen, remembered, the button's, the client's."""
        kept = self._kept(sender)
        options: Sequence[object] = (
            kept.get("language_fixed"), kept.get("language"), button, sender.client_language,
        )  # fmt: skip
        for option in options:
            if supported(string(option)):
                return str(supported(string(option)))
        return "en"

    def language_of(self, sender: Incoming, text: str) -> str:
        """Return that of a text which the mind does not read: its own, where it tells."""
        if not text.strip():
            return self.language(sender)
        return language_of(text, self._kept(sender), sender.client_language)

    async def on_forget(self, sender: Incoming) -> list[Reply]:
        """Answer /forget: drop the conversation at once; offer to empty the chat too."""
        language = await self._forgotten(sender)
        rows = (
            (button(get_translator(language), "button-exit", "q"),),
            *theme_rows(get_translator(language)),
        )
        return [compose.plain("restart", language, "question", rows)]

    async def on_exit(self, sender: Incoming, since: datetime | None) -> list[Reply]:
        """Answer the quick exit, once the chat is to be emptied: drop the conversation.

        Args:
            sender: who pressed it.
            since: time from which messages can be deleted; None: from the beginning.
        """
        return [compose.exit_done(await self._forgotten(sender), since)]

    def forget_old(self) -> None:
        """Drop conversations that have been silent for too long, also when nobody writes any more."""
        if self.mind is not None:
            self.mind.remembered("")  # whoever asks makes it drop what is over

    async def _forgotten(self, sender: Incoming) -> str:
        language = self.language(sender)
        try:
            if self.mind is not None:
                await self.mind.forget(sender.conversation)
        except Exception as error:
            log.error("forgetting failed: %s", type(error).__name__)
        return language

    async def on_text(self, sender: Incoming, text: str) -> list[Reply]:
        """Answer a message."""
        with one_turn():
            return await self._on_text(sender, text)

    async def _on_text(self, sender: Incoming, text: str) -> list[Reply]:
        phrase = None
        try:
            phrase = self._guard.explain(text)
            if phrase is None and asks_to_be_forgotten(text):
                return await self.on_forget(sender)
            if self.mind is not None:
                answer = self._answer_text(sender, text, phrase.kind if phrase else None)
                return await asyncio.wait_for(answer, DANGER_SECONDS if phrase else TURN_SECONDS)
        except Exception as error:
            # Never the exception's text: it may quote the message.
            log.error("turn failed: %s", type(error).__name__)
        kept, client = self._kept(sender), sender.client_language
        return [await self._without_mind.answer(text, phrase, kept, client)]

    async def danger_card(self, sender: Incoming, text: str) -> Reply | None:
        """Return the card when a message is like danger, whatever loads or hangs; else None.

        For who waits: a message that no phrase knows is otherwise judged with all the rest.
        """
        kept, client = self._kept(sender), sender.client_language
        return await self._without_mind.card(text, kept, client)

    async def on_late(self, sender: Incoming, text: str) -> list[Reply]:
        """Answer a text from a time when the bot was away: danger in full, the rest not at all."""
        if asks_to_be_forgotten(text):
            return await self.on_forget(sender)
        try:
            if self.mind is None:
                kind = await self._without_mind.like_danger(text)
            else:
                understanding = self.mind.understand(text)
                kind = (await asyncio.wait_for(understanding, TURN_SECONDS))[0].danger
        except Exception as error:
            log.error("an old message was not understood: %s", type(error).__name__)
            kind = await self._without_mind.like_danger(text)
        return await self.on_text(sender, text) if kind or self.is_danger(text) else []

    async def on_press(self, sender: Incoming, data: str) -> list[Reply]:
        """Answer a pressed button, also an old one."""
        press = callback.read(data)
        language = self.language(sender, press.language if press else None)
        try:
            if press is None:
                return [compose.plain("nothing-open-button", language, "question")]
            return await self._press(sender, press, language)
        except Exception as error:
            log.error("button failed: %s", type(error).__name__)
            return [compose.error(language)]

    async def on_location(self, sender: Incoming, latitude: float, longitude: float) -> list[Reply]:
        """Answer a shared location."""
        language = self.language(sender)
        try:
            near = f"{round(latitude, _DECIMALS):.2f},{round(longitude, _DECIMALS):.2f}"
            entities = {"near": [near], "language": [language]}
            return await self._act(sender, "give_place", entities, language)
        except Exception as error:
            log.error("location failed: %s", type(error).__name__)
            return [compose.error(language)]

    async def on_start(self, sender: Incoming, payload: str = "") -> list[Reply]:
        """Answer /start: who I am, examples, languages; with a poster's code, where it leads."""
        code = start_code.read(payload)
        language = supported(code.language if code else None) or self.language(sender)
        try:
            if code is not None and self.mind is not None:
                found = await self._started(sender, code, language)
                return [compose.plain("welcome", language, "talk", ()), *found]
        except Exception as error:
            log.error("start failed: %s", type(error).__name__)
        return [compose.welcome(language)]

    async def _started(
        self, sender: Incoming, code: start_code.StartCode, language: str
    ) -> list[Reply]:
        """Open at the subject, language and place of a poster."""
        entities = {"language": [language]}
        if supported(code.language):
            entities["language_chosen"] = [language]
        if code.place_id:
            entities["place"] = [code.place_id]
        if code.subject in HELP_INTENTS:
            entities["problems"] = [code.subject]
            return await self._act(sender, code.subject, entities, language)
        if code.place_id:
            # The place is noted; what to say comes from the subject, when there is one.
            noted = await self._act(sender, "give_place", entities, language)
            if code.subject not in THEMES:
                return noted
        if code.subject in THEMES:
            entities["theme"] = [code.subject]
        return await self._act(sender, "choose_theme", entities, language)

    async def on_captioned(self, sender: Incoming, text: str, kind: str) -> list[Reply]:
        """Answer the words under a picture or file; when they ask nothing, the picture itself."""
        replies = await self.on_text(sender, text) if text.strip() else []
        if asks_to_be_forgotten(text) or any(
            reply.kind in ("danger", "answer", "help", "error") for reply in replies
        ):
            return replies
        # That a number under it is nobody's business is said all the same.
        warnings = beside(text, replies[0].language) if replies else []
        return [*await self.on_other(sender, kind), *warnings]

    async def on_other(self, sender: Incoming, kind: str) -> list[Reply]:
        """Answer something that is not text: 'voice', 'picture', 'document' or anything else."""
        language = self.language(sender)
        key = {
            "voice": "got-voice", "picture": "got-picture", "document": "got-document",
            "contact": "got-contact",
        }.get(kind)  # fmt: skip
        try:
            if kind in ("picture", "document") and self.mind is not None:
                entities = {"problems": ["paperwork"], "language": [language]}
                found = await self._act(sender, "paperwork", entities, language)
                return [compose.plain(str(key), language, "help", ()), *found]
        except Exception as error:
            log.error("attachment failed: %s", type(error).__name__)
        return [compose.plain(key or "got-other", language, "question")]

    # ---- one turn of text

    async def _answer_text(self, sender: Incoming, text: str, danger: str | None) -> list[Reply]:
        mind = self.mind  # one mind for the whole turn: a new model may take its place meanwhile
        assert mind is not None
        if without_words(text) and danger is None:
            return [signs(text, self.language(sender))]
        understood, detected = await mind.understand(text)
        kept = mind.remembered(sender.conversation)
        language, known = answer_language(
            detected,
            remembered=string(kept.get("language")),
            fixed=string(kept.get("language_fixed")),
            client=sender.client_language,
        )
        danger = danger or understood.danger
        if danger:
            # In a thread: the card does not wait for the map or for a disk.
            place = string(kept.get("place"))
            asyncio.get_running_loop().run_in_executor(None, count_danger, danger, place)
            # The help questions of the message travel in the button: its text is not kept.
            return [compose.danger(danger, language, understood.problems)]
        intent, entities = decide(understood, language)
        if intent == "change_language" and "language_chosen" in entities:
            language, known = entities["language_chosen"][0], True
            entities["language"] = [language]
        before = bool(kept.get("about"))
        # In a thread: it may take a sentence vector.
        question = await asyncio.to_thread(about_bot, text, understood, before=before)
        if question is not None:
            intent, entities["about"] = "ask_privacy", [question]
        elif (aside := instead(text, understood, language)) is not None:
            return [aside, *beside(text, language)]
        said = await mind.act(sender.conversation, intent, entities)
        others = other_guesses(understood)
        said = [{**m, "others": others} if m.get("key") == "answer" else m for m in said]
        replies = _worded(said, language)
        if not known:
            # English and simple Dutch for a language that the bot does not write.
            dutch = _worded(said, "nl")
            if not kept.get("language"):  # once: a button for the language is under each answer
                code = understood.language if understood.language.isalpha() else ""
                replies, dutch = compose.not_mine(replies, dutch, code)
            replies += dutch
        if len(text) > LONG:
            replies.insert(0, compose.plain("too-long", language, "talk", ()))
        return [*replies, *beside(text, language)]

    async def _act(
        self, sender: Incoming, intent: str, entities: dict[str, list[str]], language: str
    ) -> list[Reply]:
        assert self.mind is not None
        acting = self.mind.act(sender.conversation, intent, entities)
        return _worded(await asyncio.wait_for(acting, TURN_SECONDS), language)

    # ---- buttons

    async def _press(self, sender: Incoming, press: callback.Press, language: str) -> list[Reply]:
        if press.action == "g":
            return [_asking_location(language)]
        if press.action == "a":
            return [compose.aloud(supported(press.language) or language)]  # the message's own
        intent, entities = read_press(press, language)
        if press.action == "c" and (problems := entities.get("problems")):
            filters = callback.read_filters(press.extra)
            return [compose.choose(tuple(problems), language, filters)]
        replies = await self._act(sender, intent, entities, entities["language"][0])
        if press.action == "r":
            return [replace(replies[0], how="edit"), *replies[1:]]
        return replies

    def _kept(self, sender: Incoming) -> dict[str, object]:
        """What is remembered of a conversation; nothing when that cannot be asked."""
        try:
            return self.mind.remembered(sender.conversation) if self.mind else {}
        except Exception as error:
            log.error("remembering failed: %s", type(error).__name__)
            return {}


def _worded(said: list[dict[str, Any]], language: str) -> list[Reply]:
    """What the actions said, in one language; an apology when they said nothing."""
    return [compose.compose(message, language) for message in said] or [compose.error(language)]


def _asking_location(language: str) -> Reply:
    reply = compose.plain("ask-place", language, "question", ())
    return Reply(reply.kind, reply.language, reply.spans, ask_location=True)
