"""`wegwijzer telegram …` in a process of its own, with a mind that understands at SIGUSR1.

Everything else is the real thing: command, settings, adapter, signals, the end.
"""

from __future__ import annotations

import asyncio
import signal
import sys

from bot.privacy import guard_residents

guard_residents()

from bot import live_model  # noqa: E402
from bot.detect_language import Detected  # noqa: E402
from bot.understanding import Understood  # noqa: E402
from tests.bot.fakes import FakeMind  # noqa: E402


class WaitingMind(FakeMind):
    """Understands a message as soon as SIGUSR1 has come."""

    def __init__(self) -> None:
        super().__init__()
        self._gate = asyncio.Event()

    async def understand(self, text: str) -> tuple[Understood, Detected]:
        await self._gate.wait()
        return await super().understand(text)

    def open(self) -> None:
        self._gate.set()


class NoModels:
    """In place of what follows the trained models."""

    def __init__(self, mind: FakeMind) -> None:
        self._mind = mind

    def load_first(self) -> FakeMind:
        return self._mind

    def start(self) -> None:
        pass

    def stop(self) -> None:
        pass


def main() -> None:
    mind = WaitingMind()

    def live(_: object) -> NoModels:
        return NoModels(mind)

    live_model.live_model = live  # type: ignore[assignment]
    run = asyncio.run

    async def with_gate(work: object) -> None:
        asyncio.get_running_loop().add_signal_handler(signal.SIGUSR1, mind.open)
        await work  # type: ignore[misc]

    asyncio.run = lambda work, **more: run(with_gate(work), **more)  # type: ignore[assignment]
    from bot.__main__ import main as command

    sys.argv[0] = "wegwijzer"
    command()


if __name__ == "__main__":
    main()
