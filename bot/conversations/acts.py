"""What somebody can do in a turn: how it is written, and done at the emulator."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Protocol

from bot.conversations import values
from bot.conversations.names import Button, closest, find
from bot.conversations.problem import problem
from bot.emulator import CONTENTS, Emulator
from bot.emulator.chats import Message
from bot.emulator.contents import content_of
from bot.emulator.rules import commands_in

CHAT_TYPES = ("private", "group", "channel")


class Phone(Protocol):
    """The phone that a conversation is held on."""

    telegram: Emulator
    chat: int
    chat_type: str

    def of_turn(self, number: int) -> list[Message]:
        """Return the bot's messages of a turn, the newest first."""

    def written_in(self, number: int) -> int:
        """Return the id of what the person wrote in a turn."""


Do = Callable[[Phone, Any], Awaitable[None]]


@dataclass(frozen=True)
class Act:
    """read: its value in the file. do: at the phone. answered: the bot is not to be silent."""

    read: values.Read
    do: Do
    answered: bool = True


def _presses(value: Any) -> dict[str, Any]:
    if isinstance(value, str):
        return {"button": value}
    keys = {"button": values.text, "data": values.text, "turn": values.number,
            "times": values.number}  # fmt: skip
    found = values.mapping(value, keys)
    if ("button" in found) == ("data" in found):
        raise problem("conv_button_or_data")
    return found


def _shares(value: Any) -> dict[str, Any]:
    if value == "contact":
        return {"contact": True}
    return values.mapping(value, {"location": values.point, "contact": values.true})


def _sends(value: Any) -> list[tuple[str, dict[str, Any]]]:
    """Return kinds with what is added to them: `photo`, `[photo, photo]`, `{photo: {caption: …}}`."""
    kind = values.one_of(CONTENTS)
    found: list[tuple[str, dict[str, Any]]] = []
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, dict):
            for name, more in one.items():
                found.append((kind(name), values.mapping(more, {"caption": values.text})))
        else:
            found.append((kind(one), {}))
    return found


def _forwards(value: Any) -> list[dict[str, Any]]:
    origin = values.one_of(("user", "hidden", "chat", "channel"))
    keys = {"text": values.text, "from": origin, "name": values.text,
            "sends": values.one_of(CONTENTS)}  # fmt: skip
    ones = value if isinstance(value, list) else [value]
    return [{"text": one} if isinstance(one, str) else values.mapping(one, keys) for one in ones]


def _edits(value: Any) -> dict[str, Any]:
    if isinstance(value, str):
        return {"text": value}
    return values.mapping(value, {"text": values.text, "turn": values.number})


# ---- done at the emulator


async def _say(phone: Phone, said: list[str]) -> None:
    for one in said:
        if phone.chat_type == "private":
            await phone.telegram.say(one, phone.chat)
        else:
            await phone.telegram.send(
                phone.chat, None, phone.chat_type, text=one, entities=commands_in(one)
            )


async def _press(phone: Phone, what: dict[str, Any]) -> None:
    button = _pressed(phone, what)
    for _ in range(what.get("times", 1)):
        await phone.telegram.press(button.data, phone.chat, message_id=button.message_id or None)


def _pressed(phone: Phone, what: dict[str, Any]) -> Button:
    """Return the button that is meant: on the newest message that has it, or of one turn."""
    if "data" in what:
        return Button("", what["data"])
    shown = [m for m in reversed(phone.telegram.screen(phone.chat)) if m.by_bot]
    messages = phone.of_turn(what["turn"]) if "turn" in what else shown
    wanted = what["button"]
    there: list[Button] = []
    for message in messages:
        buttons = [
            Button(b["text"], b.get("callback_data", ""), b.get("url", ""), message.message_id)
            for b in message.buttons
        ]
        button = find(buttons, wanted)
        if button is not None and button.url:
            raise problem("seen_opens_page", wanted=wanted)
        if button is not None:
            return button
        there += buttons
    if close := closest(there, wanted):
        raise problem("seen_no_button_close", wanted=wanted, close=close)
    names = dict.fromkeys(b.name for b in there)
    raise problem("seen_no_button", wanted=wanted, there=", ".join(names) or "–")


async def _share(phone: Phone, what: dict[str, Any]) -> None:
    if "location" in what:
        latitude, longitude = what["location"]
        await phone.telegram.share_location(latitude, longitude, phone.chat)
    else:
        await phone.telegram.send_kind("contact", chat=phone.chat)


async def _send(phone: Phone, kinds: list[tuple[str, dict[str, Any]]]) -> None:
    if len(kinds) > 1 and not any(more for _, more in kinds):
        await phone.telegram.send_kind(*(kind for kind, _ in kinds), chat=phone.chat)
        return
    for kind, more in kinds:
        await phone.telegram.send_kind(kind, chat=phone.chat, **more)


async def _forward(phone: Phone, ones: list[dict[str, Any]]) -> None:
    for one in ones:
        content = content_of(one["sends"]) if "sends" in one else {}
        await phone.telegram.forward(
            one.get("text", ""), phone.chat, origin=one.get("from", "user"),
            name=one.get("name", "Somebody Else"), **content,
        )  # fmt: skip


async def _edit(phone: Phone, what: dict[str, Any]) -> None:
    number = phone.written_in(what["turn"]) if "turn" in what else None
    await phone.telegram.edit(what["text"], phone.chat, number)


async def _block(phone: Phone, _: Any) -> None:
    await phone.telegram.block(phone.chat)


async def _unblock(phone: Phone, _: Any) -> None:
    await phone.telegram.unblock(phone.chat)


async def _nothing(phone: Phone, _: Any) -> None:
    """The runner itself does it: time goes by, the bot is started again."""


ACTS: dict[str, Act] = {
    "says": Act(values.texts, _say),
    "presses": Act(_presses, _press),
    "shares": Act(_shares, _share),
    "sends": Act(_sends, _send),
    "forwards": Act(_forwards, _forward),
    "edits": Act(_edits, _edit),
    "blocks": Act(values.true, _block, answered=False),
    "unblocks": Act(values.true, _unblock, answered=False),
    "waits": Act(values.span, _nothing, answered=False),
    "at": Act(values.moment, _nothing, answered=False),
    "restarts": Act(values.true, _nothing, answered=False),
}
