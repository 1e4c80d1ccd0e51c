"""What a person sees after a turn, read from what reached the phone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache

from bot.conversations.names import Button
from bot.conversations.phrases import language_of, plain, stands_in
from bot.emulator import Message
from bot.languages import get_languages
from social_map.models import HelpPlace
from social_map.store import Store

_MENU = 4  # so many buttons of a kind make a menu
KINDS = ("danger", "answer", "guesses", "themes", "languages", "people", "error", "text")


@dataclass(frozen=True)
class Shown:
    """One message of the bot, as it was after the turn. changed: it stood there before."""

    message: Message
    changed: bool = False

    @cached_property
    def text(self) -> str:
        """The text."""
        return plain(self.message.text)

    @cached_property
    def rows(self) -> list[list[Button]]:
        """The buttons, as they lie."""
        return [
            [
                Button(b["text"], b.get("callback_data", ""), b.get("url", ""), self.message.message_id)
                for b in row
            ]
            for row in self.message.rows
        ]  # fmt: skip

    @property
    def buttons(self) -> list[Button]:
        """The buttons in a row."""
        return [button for row in self.rows for button in row]

    @property
    def attached(self) -> str:
        """A voice note, a venue … instead of text; empty when it is text."""
        names = ("voice", "audio", "document", "venue", "location")
        return next((name for name in names if name in self.message.content), "")

    @property
    def asks_location(self) -> bool:
        """Whether it brings the phone's own button for where I am."""
        rows = self.message.markup.get("keyboard", [])
        return any(button.get("request_location") for row in rows for button in row)

    @cached_property
    def language(self) -> str:
        """The language, by its buttons and else by the words."""
        # Those of a key figure carry the resident's language.
        found = {p.language for b in self.buttons if (p := b.press) and p.action not in "sk"}
        known = found & get_languages().keys()
        return known.pop() if len(known) == 1 else language_of(self.text)

    @cached_property
    def kinds(self) -> frozenset[str]:
        """What sort of message it is; it may be several at once."""
        pressed = [p.action for b in self.buttons if (p := b.press)]
        danger = self.text.startswith("⚠️")
        found = {
            "danger": danger,
            "answer": "m" in pressed,
            "guesses": "h" in pressed and "m" not in pressed and not danger,
            "themes": pressed.count("t") >= _MENU,
            "languages": pressed.count("s") >= _MENU,
            "people": bool(self.places) and "m" not in pressed,
            "error": stands_in("error", self.language, self.text),
        }
        return frozenset(kind for kind, so in found.items() if so) or frozenset({"text"})

    @cached_property
    def problems(self) -> list[str]:
        """What it is about: the help questions that its button 'more' carries."""
        found = [p.values for b in self.buttons if (p := b.press) and p.action == "m"]
        return list(found[0]) if found else []

    @cached_property
    def places(self) -> list[HelpPlace]:
        """The places of help in it, in order: what stands in bold and is a name on the map."""
        names = _by_name()
        return [names[name] for bold in self.message.bold if (name := plain(bold)) in names]


@dataclass(frozen=True)
class Seen:
    """All that a turn brought.

    messages: new and changed ones, in order. notice: the short one after a press.
    cleared: nothing from before the turn is left. deleted: how many messages went.
    earlier: names of the places that the conversation had shown before.
    refused: what the bot asked of Telegram and did not get.
    """

    messages: tuple[Shown, ...] = ()
    notice: str = ""
    cleared: bool = False
    deleted: int = 0
    earlier: frozenset[str] = frozenset()
    refused: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """All texts."""
        return "\n".join(m.text for m in self.messages)

    @property
    def buttons(self) -> list[Button]:
        """All buttons."""
        return [b for m in self.messages for b in m.buttons]

    @property
    def places(self) -> list[HelpPlace]:
        """All places of help."""
        return [place for m in self.messages for place in m.places]

    @property
    def languages(self) -> list[str]:
        """The languages of the messages, each once."""
        return list(dict.fromkeys(m.language for m in self.messages if m.language))

    @property
    def kinds(self) -> list[str]:
        """What sorts of messages there are, each once."""
        return list(dict.fromkeys(k for m in self.messages for k in sorted(m.kinds)))

    @property
    def nothing(self) -> bool:
        """Whether the person sees nothing happen."""
        return not (self.messages or self.notice or self.deleted)


def names_of(places: Iterable[HelpPlace]) -> str:
    """Return the names of places, for a sentence."""
    return ", ".join(place.name for place in places) or "–"


@lru_cache(maxsize=4)
def _names(path: str, version: str) -> dict[str, HelpPlace]:
    return {place.name: place for place in Store.open_map().places()}


def _by_name() -> dict[str, HelpPlace]:
    store = Store.open_map()
    return _names(str(store.path), store.version())
