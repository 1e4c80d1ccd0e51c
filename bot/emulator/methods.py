"""What the bot may ask for: messages, their edits and deletions, presses, commands."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import Any

from bot.emulator import polling
from bot.emulator.chats import BOT, Change, Chat, Message
from bot.emulator.media import send_file
from bot.emulator.rules import bad, check_commands, check_markup, coordinate, message_text
from bot.emulator.sending import chat_of, post
from bot.emulator.world import World

Values = dict[str, str]
Method = Callable[[World, Values], Any]

_TWO_DAYS = 48 * 3600
_PRESS_SECONDS = 15  # after which a press can no longer be confirmed
_ACTIONS = {
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
    "upload_document", "choose_sticker", "find_location", "record_video_note",
    "upload_video_note",
}  # fmt: skip
_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the"
    " same as a current content and reply markup of the message"
)


async def call(world: World, method: str, values: Values) -> Any:
    """Carry out one method.

    Raises:
        Refused: as the real server does.
    """
    found = METHODS.get(method.lower())
    if found is None:
        raise LookupError(method)
    result = found(world, values)
    return await result if isinstance(result, Awaitable) else result


def _get_me(world: World, values: Values) -> dict[str, Any]:
    return {**BOT, "can_join_groups": True, "can_read_all_group_messages": False,
            "supports_inline_queries": False}  # fmt: skip


async def _send_message(world: World, values: Values) -> dict[str, Any]:
    chat = chat_of(world, values)
    text, entities = message_text(values.get("text", ""), values.get("parse_mode"))
    content = {"text": text, **({"entities": entities} if entities else {})}
    return await post(world, chat, content, values)


async def _send_location(world: World, values: Values) -> dict[str, Any]:
    chat = chat_of(world, values)
    return await post(world, chat, {"location": _point(values)}, values)


async def _send_venue(world: World, values: Values) -> dict[str, Any]:
    chat = chat_of(world, values)
    point = _point(values)
    for name in ("title", "address"):
        if not values.get(name):
            raise bad(f'parameter "{name}" is required')
    venue = {"location": point, "title": values["title"], "address": values["address"]}
    return await post(world, chat, {"venue": venue, "location": point}, values)


def _point(values: Values) -> dict[str, float]:
    return {"latitude": coordinate(values, "latitude", 90),
            "longitude": coordinate(values, "longitude", 180)}  # fmt: skip


async def _send_chat_action(world: World, values: Values) -> bool:
    chat = chat_of(world, values)
    if values.get("action") not in _ACTIONS:
        raise bad("wrong parameter action in request")
    await world.seen(Change("typing", chat.id, text=values["action"]))
    return True


# ---- edits


def _own_message(world: World, values: Values) -> tuple[Chat, Message]:
    """Return the message of the bot that is to change."""
    chat = chat_of(world, values)
    message = chat.messages.get(_id(values.get("message_id")))
    if message is None or message.deleted:
        raise bad("message to edit not found")
    # A message that brought a keyboard can't be changed either.
    if not message.by_bot or message.markup.keys() - {"inline_keyboard"}:
        raise bad("message can't be edited")
    return chat, message


async def _edit_text(world: World, values: Values) -> dict[str, Any]:
    chat, message = _own_message(world, values)
    if "text" not in message.content:
        raise bad("there is no text in the message to edit")
    text, entities = message_text(values.get("text", ""), values.get("parse_mode"))
    content = {"text": text, **({"entities": entities} if entities else {})}
    markup = check_markup(values.get("reply_markup"), inline_only=True)
    if (content, _rows(markup)) == (message.content, message.rows):
        raise bad(_NOT_MODIFIED)
    message.content, message.markup, message.html = content, markup, values.get("text", "")
    message.options, message.edit_date = values, world.clock.now
    await world.seen(Change("edited", chat.id, message.message_id, text))
    return chat.message_json(message)


async def _edit_markup(world: World, values: Values) -> dict[str, Any]:
    chat, message = _own_message(world, values)
    markup = check_markup(values.get("reply_markup"), inline_only=True)
    if _rows(markup) == message.rows:
        raise bad(_NOT_MODIFIED)
    message.markup, message.edit_date = markup, world.clock.now
    await world.seen(Change("buttons", chat.id, message.message_id))
    return chat.message_json(message)


def _rows(markup: dict[str, Any]) -> list[list[dict[str, Any]]]:
    rows: list[list[dict[str, Any]]] = markup.get("inline_keyboard", [])
    return rows


# ---- deletions


async def _delete_message(world: World, values: Values) -> bool:
    chat = chat_of(world, values, writing=False)
    message = chat.messages.get(_id(values.get("message_id")))
    if message is None or message.deleted:
        raise bad("message to delete not found")
    _check_deletable(world, chat, message)
    await _delete(world, chat, message)
    return True


async def _delete_messages(world: World, values: Values) -> bool:
    """Delete up to a hundred; those that are not there are skipped."""
    if "message_ids" not in values:
        raise bad("message identifiers are not specified")
    try:
        ids = json.loads(values["message_ids"])
    except ValueError:
        raise bad("can't parse message_ids JSON object") from None
    if not isinstance(ids, list):
        raise bad("expected an Array of message identifiers")
    if len(ids) > 100:
        raise bad("too many message identifiers specified")
    if not all(isinstance(i, int) and i > 0 for i in ids):
        raise bad("invalid message identifier specified")
    chat = chat_of(world, values, writing=False)
    there = [m for i in ids if (m := chat.messages.get(i)) and not m.deleted]
    for message in there:
        _check_deletable(world, chat, message)
    for message in there:
        await _delete(world, chat, message)
    return True


def _check_deletable(world: World, chat: Chat, message: Message) -> None:
    if chat.type != "private" and not message.by_bot:
        raise bad("message can't be deleted")
    if world.clock.now - message.date >= _TWO_DAYS:
        raise bad("message can't be deleted for everyone")


async def _delete(world: World, chat: Chat, message: Message) -> None:
    message.deleted = True
    await world.seen(Change("deleted", chat.id, message.message_id, message.text))


# ---- presses and commands


async def _answer_press(world: World, values: Values) -> bool:
    press = world.presses.pop(values.get("callback_query_id", ""), None)
    if press is None or world.clock.now - press[1] > _PRESS_SECONDS:
        raise bad("query is too old and response timeout expired or query ID is invalid")
    text = values.get("text", "")
    if len(text) > 200:
        raise bad("MESSAGE_TOO_LONG")
    if text:
        await world.seen(Change("notice", press[0], text=text))
    return True


def _set_commands(world: World, values: Values) -> bool:
    world.commands[_commands_key(values)] = check_commands(values.get("commands"))
    return True


def _get_commands(world: World, values: Values) -> list[dict[str, str]]:
    return world.commands.get(_commands_key(values), [])


def _delete_commands(world: World, values: Values) -> bool:
    world.commands.pop(_commands_key(values), None)
    return True


def _commands_key(values: Values) -> tuple[str, str]:
    scope = json.loads(values.get("scope") or '{"type": "default"}')
    return json.dumps(scope, sort_keys=True), values.get("language_code", "")


def _id(value: str | None) -> int:
    return int(value) if value and value.lstrip("-").isdigit() else 0


METHODS: dict[str, Method] = {
    "getme": _get_me,
    "getupdates": polling.get_updates,
    "setwebhook": polling.set_webhook,
    "deletewebhook": polling.delete_webhook,
    "getwebhookinfo": polling.webhook_info,
    "sendmessage": _send_message,
    "sendlocation": _send_location,
    "sendvenue": _send_venue,
    "sendvoice": lambda world, values: send_file(world, values, "voice"),
    "sendaudio": lambda world, values: send_file(world, values, "audio"),
    "senddocument": lambda world, values: send_file(world, values, "document"),
    "sendchataction": _send_chat_action,
    "editmessagetext": _edit_text,
    "editmessagereplymarkup": _edit_markup,
    "deletemessage": _delete_message,
    "deletemessages": _delete_messages,
    "answercallbackquery": _answer_press,
    "setmycommands": _set_commands,
    "getmycommands": _get_commands,
    "deletemycommands": _delete_commands,
}
