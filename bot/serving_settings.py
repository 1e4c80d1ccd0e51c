"""Where the running bot can be reached: its webhook and its port for health."""

from __future__ import annotations

import os
import re
import secrets
from typing import TYPE_CHECKING

from bot.errors import SettingUnusable
from bot.secret_files import secret
from bot.settings import web_address

if TYPE_CHECKING:
    from bot.telegram_adapter import Place

_LISTEN = "127.0.0.1:8443"


def webhook_place(url: str | None = None, listen: str | None = None) -> Place | None:
    """Return where Telegram brings updates; None when they are fetched.

    Args:
        url: the public https address; by default WEGWIJZER_WEBHOOK_URL.
        listen: `HOST:PORT` of this machine; by default WEGWIJZER_WEBHOOK_LISTEN.

    Raises:
        SettingUnusable: it is no address, or Telegram would not take it.
        SecretUnreadable: the file of the secret token cannot be used.
    """
    from bot.telegram_adapter import Place

    name = "WEGWIJZER_WEBHOOK_URL"
    url = url or os.environ.get(name, "")
    if not url:
        return None
    web_address(name, url)
    address, port = _split("WEGWIJZER_WEBHOOK_LISTEN", listen or _listen())
    return Place(url, address, port, _webhook_secret())


def _listen() -> str:
    return os.environ.get("WEGWIJZER_WEBHOOK_LISTEN") or _LISTEN


def _webhook_secret() -> str:
    """Return the secret token; a new one at every start unless several processes share one."""
    given = secret("WEGWIJZER_WEBHOOK_SECRET")
    if given and not re.fullmatch(r"[A-Za-z0-9_-]{16,256}", given):
        raise SettingUnusable(
            "WEGWIJZER_WEBHOOK_SECRET", "…", "Telegram takes 1 to 256 letters, digits, - and _, and"
            " fewer than 16 can be guessed", "make one with: openssl rand -hex 32",
        )  # fmt: skip
    return given or secrets.token_urlsafe(32)


def health_port() -> int | None:
    """Return the port of /healthz and /metrics on this machine; None: they are not served.

    Raises:
        SettingUnusable: this is no port.
    """
    name = "WEGWIJZER_HEALTH_PORT"
    given = os.environ.get(name, "")
    return _port(name, given, given) if given and given != "0" else None


def _split(name: str, value: str) -> tuple[str, int]:
    address, colon, port = value.rpartition(":")
    if not colon or not address:
        raise SettingUnusable(name, value, "this is no HOST:PORT", f"give one such as {_LISTEN}")
    return address.strip("[]"), _port(name, value, port)


def _port(name: str, value: str, port: str) -> int:
    if not re.fullmatch(r"[0-9]{1,5}", port) or not 0 < int(port) < 65536:
        raise SettingUnusable(name, value, "a port is a number from 1 to 65535", "give a free one")
    return int(port)
