"""The key with which Telegram ids and codes are hashed; it lies apart from the register."""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import os
import secrets
from pathlib import Path

from bot.errors import RegisterProblem

_BYTES = 32


class SecretKey:
    """Hashes that nobody can undo or repeat without the file.

    A Telegram id has few enough digits to try them all: without a key a hash would hide nothing.
    """

    def __init__(self, path: Path, *, make: bool) -> None:
        """Read the key; with `make` it is made when there is none yet.

        Raises:
            RegisterProblem: There is no key, or the file holds something else.
        """
        self._key = _read(path, make=make)

    def person(self, telegram_id: int) -> str:
        """Return the hash of a Telegram id."""
        return self._hash("person", str(telegram_id))

    def code(self, code: str) -> str:
        """Return the hash of an invitation code."""
        return self._hash("code", code)

    def number(self) -> int:
        """Return a number by which a register knows its own key again; it says nothing of it."""
        return int(self._hash("register", "")[:7], 16) + 1

    def _hash(self, what: str, value: str) -> str:
        return hmac.new(self._key, f"{what}:{value}".encode(), hashlib.sha256).hexdigest()


def _read(path: Path, *, make: bool) -> bytes:
    try:
        if make and not path.exists():
            _make(path)
        if path.stat().st_mode & 0o077:
            path.chmod(0o600)
        text = path.read_text(encoding="ascii").strip()
    except FileNotFoundError as error:
        raise RegisterProblem(path, "there is no key here", "put the key file back") from error
    except (OSError, UnicodeDecodeError) as error:
        why = f"the key cannot be read or made ({type(error).__name__})"
        raise RegisterProblem(path, why, "choose a place with WEGWIJZER_KEY_FILE") from error
    try:
        key = bytes.fromhex(text)
    except ValueError:
        key = b""
    if len(key) != _BYTES:
        raise RegisterProblem(path, "holds no key", "put the right key file back")
    return key


def _make(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with contextlib.suppress(FileExistsError):  # another process was first
        number = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(number, "w", encoding="ascii") as file:
            file.write(secrets.token_hex(_BYTES) + "\n")
