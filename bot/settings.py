"""Settings of the bot: environment variables and where files lie, in one place."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NLU_DATA = ROOT / "nlu_data"


def _home() -> Path:
    return Path(os.environ.get("WEGWIJZER_HOME") or ROOT / "var")


def _key_file() -> Path:
    chosen = os.environ.get("WEGWIJZER_KEY_FILE")
    return Path(chosen).expanduser() if chosen else _home() / "secrets" / "key_figures.key"


@dataclass(frozen=True)
class Settings:
    """What can be set, each with the environment variable that sets it.

    Secrets are read by `bot.secret_files`; ports and the webhook by `bot.serving_settings`.

    home: folder of the built map, the model and caches (WEGWIJZER_HOME; default `var/`).
    operator: who runs this bot and how to reach them (WEGWIJZER_OPERATOR).
    bot: the bot's Telegram username, for posters (WEGWIJZER_BOT).
    api_url: another Bot API server (TELEGRAM_API_URL); default Telegram's own.
    actions_url: address of a separate action server (WEGWIJZER_ACTIONS_URL); default: in process.
    forget_minutes: silence after which a conversation is forgotten (WEGWIJZER_FORGET_MINUTES).
    key_file: the key of the register of key figures (WEGWIJZER_KEY_FILE); keep it apart from
        the register and its backups.
    """

    home: Path = field(default_factory=_home)
    operator: str = field(default_factory=lambda: os.environ.get("WEGWIJZER_OPERATOR", ""))
    bot: str = field(default_factory=lambda: os.environ.get("WEGWIJZER_BOT", ""))
    api_url: str = field(default_factory=lambda: os.environ.get("TELEGRAM_API_URL", ""))
    actions_url: str = field(default_factory=lambda: os.environ.get("WEGWIJZER_ACTIONS_URL", ""))
    forget_minutes: int = field(
        default_factory=lambda: int(os.environ.get("WEGWIJZER_FORGET_MINUTES") or 30)
    )
    key_file: Path = field(default_factory=_key_file)

    @property
    def models(self) -> Path:
        """Folder of the trained models."""
        return self.home / "models"

    @property
    def cache(self) -> Path:
        """Folder of what can be computed again: vectors of training examples."""
        return self.home / "cache"


def get_settings() -> Settings:
    """Return the settings as the environment has them now."""
    return Settings()
