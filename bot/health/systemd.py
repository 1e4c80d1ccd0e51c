"""Word to systemd (sd_notify): the bot is up, and its event loop still turns."""

from __future__ import annotations

import asyncio
import os
import socket


def notify(state: str) -> None:
    """Tell systemd, when it started us and asked to be told; otherwise nothing happens."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address:
        return
    if address.startswith("@"):  # an abstract socket
        address = "\0" + address[1:]
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as at:
        try:
            at.sendto(state.encode(), address)
        except OSError:
            return  # nobody listens any more; residents must not notice


def watchdog_seconds() -> float | None:
    """Return how often systemd wants to hear of us (WatchdogSec); None: not at all."""
    wanted = os.environ.get("WATCHDOG_USEC", "")
    mine = os.environ.get("WATCHDOG_PID", "") in ("", str(os.getpid()))
    return int(wanted) / 1_000_000 if wanted.isdigit() and int(wanted) and mine else None


async def keep_telling() -> None:
    """Tell systemd twice in each period; it restarts a bot whose event loop hangs."""
    seconds = watchdog_seconds()
    while seconds is not None:
        notify("WATCHDOG=1")
        await asyncio.sleep(seconds / 2)
