"""A message of the bot on its way: to whom, with which buttons."""

from __future__ import annotations

import json
from typing import Any

from bot.emulator.chats import Change, Chat, Message
from bot.emulator.rules import Refused, bad, check_markup
from bot.emulator.world import World


def chat_of(world: World, values: dict[str, str], *, writing: bool = True) -> Chat:
    """Return the chat that is meant.

    Args:
        world: the emulator's state.
        values: of the request.
        writing: whether something is written there, which a person may have blocked.

    Raises:
        Refused: nobody wrote to the bot there, or the person blocked it.
    """
    raw = values.get("chat_id", "")
    if not raw:
        raise bad("chat_id is empty")
    chat = world.chats.get(int(raw)) if raw.lstrip("-").isdigit() else None
    if chat is None:
        raise bad("chat not found")
    if chat.blocked and writing:
        raise Refused("Forbidden: bot was blocked by the user", 403)
    return chat


async def post(
    world: World, chat: Chat, content: dict[str, Any], values: dict[str, str]
) -> dict[str, Any]:
    """Put a message of the bot into a chat; return it as Telegram does.

    Raises:
        Refused: buttons that Telegram does not take, or it answers a message that is not there.
    """
    markup = check_markup(values.get("reply_markup"))
    content |= _reply(chat, values)
    message = Message(chat.id, chat.next_id(), world.clock.now, by_bot=True, content=content,
                      markup=markup, html=values.get("text") or values.get("caption", ""),
                      options=values)  # fmt: skip
    chat.add(message)
    if markup.get("keyboard") or markup.get("remove_keyboard"):
        chat.keyboard = markup if markup.get("keyboard") else {}
    await world.seen(Change("sent", chat.id, message.message_id, message.text), message)
    return chat.message_json(message)


def _reply(chat: Chat, values: dict[str, str]) -> dict[str, Any]:
    parameters = json.loads(values.get("reply_parameters") or "{}")
    if not parameters:
        return {}
    answered = chat.messages.get(parameters.get("message_id", 0))
    if answered is not None and not answered.deleted:
        return {"reply_to_message": chat.message_json(answered)}
    if parameters.get("allow_sending_without_reply"):
        return {}
    raise bad("message to be replied not found")
