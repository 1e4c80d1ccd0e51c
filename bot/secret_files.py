"""Secrets: from the environment, or from a file that only its owner can read. Never shown."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from bot.errors import BotError
from social_map.locations import chosen_path

_MOST_BYTES = 4096


class SecretUnreadable(BotError):
    """A secret's file cannot be used. The message names the file, never what is in it."""

    def __init__(self, name: str, path: Path, why: str, remedy: str) -> None:
        super().__init__(f"{name}: {path}: {why}; {remedy}")


def secret(name: str) -> str:
    """Return a secret: the variable `name`, or what is in the file that `name_FILE` names.

    Raises:
        SecretUnreadable: the file is missing, empty, or others can read it too.
        BadSetting: its path begins with the home of nobody here.
    """
    if given := os.environ.get(name, ""):
        return given
    path = chosen_path(f"{name}_FILE")
    return _read(f"{name}_FILE", path) if path else ""


def _read(name: str, path: Path) -> str:
    try:
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode):
            raise SecretUnreadable(name, path, "this is no file", "give the path of one")
        if mode & _forbidden(path):
            raise SecretUnreadable(
                name, path, f"others can read it too (mode {stat.S_IMODE(mode):03o})",
                f"run: chmod 600 {path}",
            )  # fmt: skip
        with path.open("rb") as opened:
            found = opened.read(_MOST_BYTES)
    except OSError as error:
        raise SecretUnreadable(
            name, path, error.strerror or type(error).__name__,
            "make it, with mode 600, and owned by who runs the bot",
        ) from None  # fmt: skip
    text = found.decode("ascii", "replace").strip()
    if not text or not text.isprintable() or " " in text:
        raise SecretUnreadable(name, path, "there is no secret in it", "put it in, on one line")
    return text


def _forbidden(path: Path) -> int:
    """Who may not read it: the group and others; systemd's own folder is seen by the service only.

    There a file shows mode 440: the rights of the service's user appear as those of the group.
    """
    folder = os.environ.get("CREDENTIALS_DIRECTORY", "")
    if folder and path.resolve().parent == Path(folder).resolve():
        return stat.S_IRWXO
    return stat.S_IRWXG | stat.S_IRWXO
