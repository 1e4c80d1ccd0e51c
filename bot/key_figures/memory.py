"""What a desk remembers for 48 hours, in memory only: keys of questions, never a text of them.

Telegram lets a bot change its messages for 48 hours; what is older makes new messages.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.key_figures.finding import Shown
from bot.key_figures.question import Question, Reading

HOURS = 48
_WAITING_MINUTES = 15
_MOST = 5_000  # questions; the oldest go first


@dataclass
class Kept:
    """One question.

    Attributes:
        question: As it is now.
        reading: What the bot read in it; None after a restart.
        shown: The places in the message.
        tokens: Role to the token of the message that was sent.
    """

    question: Question
    reading: Reading | None = None
    shown: Shown = ()
    tokens: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Waiting:
    """What the next words of a key figure are the answer to.

    Attributes:
        what: `place` of a question; `report`: what is right about a place of help; `sure`:
            nothing, but her text waits for a yes.
        about: The question, or the short id of the place of help.
        kind: Of a report.
        text: Her own words for the maintainers, until she said yes or no.
    """

    what: str
    about: str
    kind: str = ""
    text: str = field(default="", repr=False)


class Memory:
    """Questions by key figure and message, and what she was asked."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """Remember nothing yet.

        Args:
            clock: Seconds that only go up.
        """
        self._clock = clock
        self._kept: dict[tuple[str, str], tuple[float, Kept]] = {}
        self._tokens: dict[tuple[str, str], str] = {}
        self._waiting: dict[str, tuple[float, Waiting]] = {}

    def keep(self, person: str, kept: Kept) -> str:
        """Remember a question; return the name under which it is remembered."""
        self.forget_old()
        about = secrets.token_hex(6)
        self._kept[person, about] = (self._clock() + HOURS * 3600, kept)
        return about

    def sent(self, person: str, about: str, role: str, token: str) -> None:
        """Remember which message shows a question."""
        if (kept := self.get(person, about)) is not None:
            kept.tokens[role] = token
            self._tokens[person, token] = about

    def get(self, person: str, about: str) -> Kept | None:
        """Return a question by its name."""
        until, kept = self._kept.get((person, about), (0.0, None))
        return kept if kept is not None and self._clock() < until else None

    def find(self, person: str, token: str) -> tuple[str, Kept] | None:
        """Return the question that a message shows."""
        about = self._tokens.get((person, token))
        kept = self.get(person, about) if about else None
        return (about, kept) if about and kept else None

    def expect(self, person: str, waiting: Waiting) -> None:
        """Remember what her next words answer."""
        self._waiting[person] = (self._clock() + _WAITING_MINUTES * 60, waiting)

    def expects(self, person: str) -> bool:
        """Whether her next words are the answer to what she was asked."""
        return self._clock() < self._waiting.get(person, (0.0, None))[0]

    def take(self, person: str) -> Waiting | None:
        """Return what she was asked, once."""
        until, waiting = self._waiting.pop(person, (0.0, None))
        return waiting if waiting is not None and self._clock() < until else None

    def forget(self, person: str) -> None:
        """Forget everything of a key figure."""
        self._waiting.pop(person, None)
        for key in [key for key in self._kept if key[0] == person]:
            del self._kept[key]
        self.forget_old()

    def forget_old(self) -> None:
        """Drop what is over, and the oldest where there is too much."""
        now = self._clock()
        for key in [key for key, (until, _) in self._kept.items() if until <= now]:
            del self._kept[key]
        while len(self._kept) >= _MOST:
            del self._kept[next(iter(self._kept))]
        gone = [k for k, about in self._tokens.items() if (k[0], about) not in self._kept]
        for token in gone:
            del self._tokens[token]
        for person in [p for p, (until, _) in self._waiting.items() if until <= now]:
            del self._waiting[person]
