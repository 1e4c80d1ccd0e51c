"""Settings of the bot: environment variables and where files lie, in one place."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from bot.errors import SettingUnusable
from social_map.locations import chosen_path, home

ROOT = Path(__file__).resolve().parent.parent
NLU_DATA = ROOT / "nlu_data"


_MOST_MINUTES = 24 * 60  # what is remembered longer is no conversation


def web_address(name: str, value: str) -> str:
    """Return a web address as it was given; nothing stays nothing.

    Raises:
        SettingUnusable: it is none.
    """
    try:
        parts = urlsplit(value)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:  # half a bracket, a port that is no number
        good = False
    if value and not (good and value.isprintable() and " " not in value):
        raise SettingUnusable(name, value, "this is no web address",
                              "give one such as https://example.org/hook")  # fmt: skip
    return value


def _key_file() -> Path:
    return chosen_path("WEGWIJZER_KEY_FILE") or home() / "secrets" / "key_figures.key"


def _address(name: str) -> str:
    return web_address(name, os.environ.get(name, ""))


def _forget_minutes() -> int:
    name = "WEGWIJZER_FORGET_MINUTES"
    text = os.environ.get(name, "").strip() or "30"
    if not re.fullmatch(r"[0-9]{1,4}", text) or not 0 < int(text) <= _MOST_MINUTES:
        raise SettingUnusable(name, text, "this is no number of minutes",
                              f"give a whole number from 1 to {_MOST_MINUTES}")  # fmt: skip
    return int(text)


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

    home: Path = field(default_factory=home)
    operator: str = field(default_factory=lambda: os.environ.get("WEGWIJZER_OPERATOR", ""))
    bot: str = field(default_factory=lambda: os.environ.get("WEGWIJZER_BOT", ""))
    api_url: str = field(default_factory=lambda: _address("TELEGRAM_API_URL"))
    actions_url: str = field(default_factory=lambda: _address("WEGWIJZER_ACTIONS_URL"))
    forget_minutes: int = field(default_factory=_forget_minutes)
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
    """Return the settings as the environment has them now.

    Raises:
        SettingUnusable, BadSetting: one of them cannot be used; the sentence says which and why.
    """
    return Settings()
