"""Invitation codes that can be read aloud: `KWRT-MHPX`."""

from __future__ import annotations

import secrets

# No vowels, so that no code is a word; no letters that look like others or like digits.
LETTERS = "BCDFGHJKMNPRSTWXZ"
_LENGTH = 8


def make_code() -> str:
    """Return a new code: eight letters that nobody can guess."""
    letters = "".join(secrets.choice(LETTERS) for _ in range(_LENGTH))
    return f"{letters[:4]}-{letters[4:]}"


def read_code(text: str) -> str | None:
    """Return what somebody typed as a code, however it is written; None when it cannot be one.

    >>> read_code(" kwrt mhpx")
    'KWRT-MHPX'
    """
    letters = "".join(letter for letter in text.upper() if letter.isalnum())
    if len(letters) != _LENGTH or any(letter not in LETTERS for letter in letters):
        return None
    return f"{letters[:4]}-{letters[4:]}"
