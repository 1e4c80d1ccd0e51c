"""Names of buttons for people, beside the letters of `bot.callback`, and how one is found."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from bot import callback

# Name in a conversation → letter of `bot.callback.ACTIONS`.
NAMES = {
    "help": "h", "more": "m", "filter": "r", "filters": "c", "wrong": "x", "other": "o",
    "theme": "t", "language": "l", "speak": "s", "human": "u", "location": "g", "details": "w",
    "where": "n", "helped": "y", "not_helped": "d", "report": "i", "exit": "q",
    "missing_language": "v", "aloud": "a", "about_bot": "e", "key_figure": "k",
}  # fmt: skip
PAGE = "page"  # a button that opens a website or map


@dataclass(frozen=True)
class Button:
    """A button on the phone. turn: the one that brought it."""

    label: str
    data: str = ""
    url: str = ""
    message_id: int = 0

    @property
    def press(self) -> callback.Press | None:
        """What it carries, when it is ours."""
        return callback.read(self.data) if self.data else None

    @property
    def name(self) -> str:
        """Its name: of its action, with its argument."""
        if self.url:
            return PAGE
        press = self.press
        if press is None:
            return self.data
        action = next((n for n, letter in NAMES.items() if letter == press.action), press.action)
        return f"{action} {press.argument}".strip()

    def answers_to(self, wanted: str) -> bool:
        """Whether `wanted` names it: `more`, `help debts`, `theme poverty`, label or data."""
        if wanted in (self.label, self.data):
            return True
        action, _, argument = wanted.partition(" ")
        if action == PAGE:
            return bool(self.url) and argument in self.label
        press = self.press
        if press is None or NAMES.get(action, action) != press.action:
            return False
        return not argument or argument in (press.argument, press.extra, *press.values)


def find(buttons: Iterable[Button], wanted: str) -> Button | None:
    """Return the first button that answers to a name, else one whose label holds it."""
    there = list(buttons)
    for button in there:
        if button.answers_to(wanted):
            return button
    if wanted in NAMES or wanted == PAGE:
        return None
    return next((b for b in there if len(wanted) > 3 and wanted in b.label), None)


def closest(buttons: Iterable[Button], wanted: str) -> str:
    """Return the name or label that is most like what was wanted; empty when none is."""
    words = [word for b in buttons for word in (b.name, b.name.split(" ")[0], b.label)]
    return next(iter(get_close_matches(wanted, words, 1, 0.6)), "")
