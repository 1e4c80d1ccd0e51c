"""The Rasa agent in this process: one model for all languages, understanding and acting.

Understanding and acting are two steps. What crosses from the first to the second are keys
(intents, ids of places, a language), never the message: no tracker, no action and no log of
Rasa's core ever sees what a resident wrote.
"""

from __future__ import annotations

# isort: off
from bot.privacy import guard_residents

guard_residents()  # before Rasa is imported
# isort: on

import asyncio
import re
import threading
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from rasa.core.agent import Agent
from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
from rasa.core.lock_store import InMemoryLockStore
from rasa.shared.core.domain import Domain

from bot.action_endpoint import InProcessActions, RemoteActions
from bot.errors import ModelMissing
from bot.tracker_store import ForgetfulTrackerStore

guard_residents()  # again: Rasa configured its loggers while it was imported

NLU_FALLBACK = "nlu_fallback"
_SLASHES = re.compile(r"\A[\s/]+")


@dataclass(frozen=True)
class Parsed:
    """What the model says of one message: intents best first, problems, places, languages.

    native: the message in its language's own letters, when it was typed in Latin ones.
    read: what the encoder read, where that is not the message as it was typed.
    """

    intents: tuple[tuple[str, float], ...]
    unsure: bool
    problems: tuple[str, ...]
    entities: tuple[dict[str, Any], ...]
    language_scores: dict[str, float]
    native: str | None = None
    read: str | None = None


class Runtime:
    """A loaded model with its actions and its memory."""

    def __init__(
        self,
        model: Path,
        *,
        actions_url: str = "",
        forget_seconds: float = 1800,
        beside: Runtime | None = None,
    ) -> None:
        """Load a model.

        Args:
            model: path of a `.tar.gz` that `wegwijzer train` wrote.
            actions_url: address of a separate action server's /webhook; empty: in process.
            forget_seconds: silence after which a conversation is forgotten.
            beside: another one that answers residents now; this one shares its conversations
                (and their order), its actions and its settings, and may take its place.

        Raises:
            ModelMissing: there is no usable model at this path.
        """
        if not model.is_file():
            raise ModelMissing(model)
        self.store: ForgetfulTrackerStore = ForgetfulTrackerStore(
            Domain.empty(),
            forget_seconds=forget_seconds,
            memory=beside.store.memory if beside else None,
        )
        self._locks: InMemoryLockStore = beside._locks if beside else InMemoryLockStore()
        self._actions: InProcessActions | RemoteActions
        if beside:
            self._actions = beside._actions
        else:
            self._actions = RemoteActions(actions_url) if actions_url else InProcessActions()
        self._agent = Agent.load(
            str(model),
            tracker_store=self.store,
            lock_store=self._locks,
            action_endpoint=self._actions,
        )
        # The agent wraps a store that may fail in one that logs; ours cannot fail.
        self.store.domain = self._agent.domain
        guard_residents()

    def parse_now(self, text: str) -> Parsed:
        """Understand one message. Nothing of it is kept. Takes milliseconds: call it in a thread."""
        return _parsed(self._parse(text))

    def _parse(self, text: str) -> dict[str, Any]:
        processor = self._agent.processor
        assert processor is not None
        # A leading slash would be read as an intent by Rasa; it is a resident's text.
        # Rasa strips what is left of it, whatever blanks those are.
        message = UserMessage(_SLASHES.sub("", text) or " ", sender_id="parse")
        parsed: dict[str, Any] = processor._parse_message_with_graph(message, _NO_TRACKER)
        return parsed

    async def act(
        self, conversation: str, intent: str, entities: dict[str, list[str]]
    ) -> list[dict[str, Any]]:
        """Let the rules act on an intent; return what the actions said, as keys and values.

        Whoever waits for it may give up; nobody else waits meanwhile.
        """
        acting = asyncio.run_coroutine_threadsafe(
            self._act(conversation, intent, entities), _loop_of_actions()
        )
        return await asyncio.wrap_future(acting)

    async def _act(
        self, conversation: str, intent: str, entities: dict[str, list[str]]
    ) -> list[dict[str, Any]]:
        channel = CollectingOutputChannel()
        data = {
            "text": "",
            "intent": {"name": intent, "confidence": 1.0},
            "intent_ranking": [{"name": intent, "confidence": 1.0}],
            "entities": [
                {"entity": name, "value": value} for name, values in entities.items()
                for value in values
            ],
        }  # fmt: skip
        message = UserMessage(
            f"/{intent}", channel, sender_id=conversation, parse_data=data, input_channel="bot"
        )
        await self._agent.handle_message(message)
        return [m["custom"] for m in channel.messages if "custom" in m]

    async def forget(self, conversation: str) -> None:
        """Forget a conversation at once."""
        await self.store.delete(conversation)

    def remembered(self, conversation: str) -> dict[str, object]:
        """Return the slots of a conversation."""
        return self.store.slots(conversation)


_NO_TRACKER: Any = None


@cache
def _loop_of_actions() -> asyncio.AbstractEventLoop:
    """An event loop in a thread of its own: actions read the map, and a disk may keep them waiting."""
    loop = asyncio.new_event_loop()
    threading.Thread(target=loop.run_forever, name="actions", daemon=True).start()
    return loop


def _parsed(data: dict[str, Any]) -> Parsed:
    ranking = data.get("intent_ranking") or []
    return Parsed(
        intents=tuple(
            (str(i["name"]), float(i["confidence"])) for i in ranking if i["name"] != NLU_FALLBACK
        ),
        unsure=(data.get("intent") or {}).get("name") == NLU_FALLBACK,
        problems=tuple(data.get("problems") or ()),
        entities=tuple(data.get("entities") or ()),
        language_scores=dict(data.get("language_scores") or {}),
        native=data.get("native_text"),
        read=data.get("native_text") or data.get("read_text"),
    )
