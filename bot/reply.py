"""What the bot says, before it is rendered for a terminal or for Telegram."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal


@dataclass(frozen=True)
class Span:
    """A piece of text, perhaps bold. Text is plain: renderers escape it."""

    text: str
    bold: bool = False


@dataclass(frozen=True)
class Button:
    """A button under a message: `data` presses it (see `bot/callback.py`), `url` opens a page."""

    label: str
    data: str
    url: str | None = None


@dataclass(frozen=True)
class Venue:
    """A place on the map: degrees, its name and address."""

    latitude: float
    longitude: float
    title: str
    address: str


How = Literal["send", "edit", "keyboard", "toast", "exit"]


@dataclass(frozen=True)
class Reply:
    """One message of the bot.

    kind: answer, danger, question, talk, help, error: what sort of message it is.
    places: ids of the places of help in it. ask_location: offer the phone's location button.
    how: send a new message, change the message whose button was pressed (edit), change only its
        buttons (keyboard), show a short notice (toast), or empty the chat first (exit).
    venue: a point on the map to send along. speak: read the pressed message aloud.
    """

    kind: str
    language: str
    spans: tuple[Span, ...]
    buttons: tuple[tuple[Button, ...], ...] = ()
    places: tuple[str, ...] = ()
    ask_location: bool = field(default=False)
    how: How = "send"
    venue: Venue | None = None
    speak: bool = False

    @property
    def text(self) -> str:
        """The text without markup."""
        return "".join(span.text for span in self.spans)

    def as_json(self) -> dict[str, Any]:
        """Return the object that `wegwijzer chat --json` prints."""
        rows = []
        for row in self.buttons:
            rows.append(
                [
                    {"label": b.label, "data": b.data, **({"url": b.url} if b.url else {})}
                    for b in row
                ]
            )
        return {
            "text": self.text,
            "language": self.language,
            "kind": self.kind,
            "places": list(self.places),
            "buttons": rows,
            **({"how": self.how} if self.how != "send" else {}),
        }
