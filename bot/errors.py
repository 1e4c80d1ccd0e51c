"""What can go wrong in the bot.

BotError
├── ModelMissing     there is no trained model yet
├── SettingMissing   a setting that a command needs
└── DataProblem      language data or translations hold mistakes
"""

from __future__ import annotations

from pathlib import Path


class BotError(Exception):
    """Base of what the bot raises on purpose; the message tells what to do."""


class ModelMissing(BotError):
    """There is no trained model at the expected place."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path}: there is no trained model here; run: wegwijzer train")


class SettingMissing(BotError):
    """A command needs a setting that the environment does not have."""

    def __init__(self, name: str, why: str, remedy: str) -> None:
        super().__init__(f"{name} is not set: {why}; {remedy}")


class DataProblem(BotError):
    """A data file holds mistakes; all of them are listed."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(f"[ERROR] {p}" for p in problems))
