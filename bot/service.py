"""Put the parts together: model, guard, actions. Used by every command that talks or parses."""

from __future__ import annotations

from typing import Any

from bot.assistant import Assistant
from bot.detect_language import Detected
from bot.guard import get_guard
from bot.runtime import Runtime
from bot.settings import Settings, get_settings
from bot.training import find_model
from bot.understand import Understanding
from bot.understanding import Understood


class Mind:
    """The loaded model as the assistant needs it: understand, act, remember."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self._understanding = Understanding(runtime, get_guard())

    async def understand(self, text: str) -> tuple[Understood, Detected]:
        """Understand one message."""
        return await self._understanding.parse(text)

    async def act(
        self, conversation: str, intent: str, entities: dict[str, list[str]]
    ) -> list[dict[str, Any]]:
        """Let the rules act; return keys and values to say."""
        return await self._runtime.act(conversation, intent, entities)

    def remembered(self, conversation: str) -> dict[str, object]:
        """Return the slots of a conversation."""
        return self._runtime.remembered(conversation)

    async def forget(self, conversation: str) -> None:
        """Forget a conversation at once."""
        await self._runtime.forget(conversation)


def load_runtime(settings: Settings | None = None) -> Runtime:
    """Load the trained model. Raises ModelMissing, with what to do, when there is none."""
    settings = settings or get_settings()
    return Runtime(
        find_model(settings),
        actions_url=settings.actions_url,
        forget_seconds=settings.forget_minutes * 60,
    )


def load_understanding() -> Understanding:
    """Load what `wegwijzer parse` needs."""
    return Understanding(load_runtime(), get_guard())


def load_assistant(settings: Settings | None = None) -> Assistant:
    """Load everything that a conversation needs."""
    return Assistant(Mind(load_runtime(settings)), get_guard())
