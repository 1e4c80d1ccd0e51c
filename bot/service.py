"""Put the parts together: model, guard, actions. Used by every command that talks or parses."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from bot.assistant import Mind as AnyMind
from bot.detect_language import Detected
from bot.guard import get_guard
from bot.likeness import get_alike
from bot.runtime import Runtime
from bot.settings import Settings, get_settings
from bot.training import check_encoders, find_model
from bot.understand import Understanding
from bot.understanding import Understood


class Mind:
    """The loaded model as the assistant needs it: understand, act, remember."""

    def __init__(self, runtime: Runtime) -> None:
        self.runtime = runtime
        self._understanding = Understanding(runtime, get_guard(), get_alike())

    async def understand(self, text: str) -> tuple[Understood, Detected]:
        """Understand one message."""
        return await self._understanding.parse(text)

    async def act(
        self, conversation: str, intent: str, entities: dict[str, list[str]]
    ) -> list[dict[str, Any]]:
        """Let the rules act; return keys and values to say."""
        return await self.runtime.act(conversation, intent, entities)

    def remembered(self, conversation: str) -> dict[str, object]:
        """Return the slots of a conversation."""
        return self.runtime.remembered(conversation)

    async def forget(self, conversation: str) -> None:
        """Forget a conversation at once."""
        await self.runtime.forget(conversation)

    def with_model(self, model: Path) -> Mind:
        """Return a mind with another model and the same conversations."""
        return Mind(Runtime(model, beside=self.runtime))


def load_runtime(settings: Settings | None = None) -> Runtime:
    """Load the trained model. Raises ModelMissing, with what to do, when there is none."""
    settings = settings or get_settings()
    return _runtime(find_model(settings), settings)


def _runtime(model: Path, settings: Settings) -> Runtime:
    check_encoders(model)
    return Runtime(
        model,
        actions_url=settings.actions_url,
        forget_seconds=settings.forget_minutes * 60,
    )


def load_understanding() -> Understanding:
    """Load what `wegwijzer parse` needs."""
    return Understanding(load_runtime(), get_guard(), get_alike())


def load_mind(model: Path, beside: AnyMind | None = None) -> Mind:
    """Load what understands and acts.

    Args:
        model: its file.
        beside: the mind that answers now; the new one shares its conversations.

    Raises:
        ModelMissing: there is no model at this path.
        ModelUnfit: it was trained with sentence encoders that this process does not have.
    """
    if isinstance(beside, Mind):
        check_encoders(model)
        return beside.with_model(model)
    return Mind(_runtime(model, get_settings()))
