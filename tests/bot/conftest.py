"""Fixtures for tests of the bot."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.emulator import Emulator


@pytest.fixture
async def telegram() -> AsyncIterator[Emulator]:
    """Telegram's Bot API on this machine."""
    async with Emulator() as emulator:
        yield emulator
