"""Files that the bot sends: their size is kept, never what is in them."""

from __future__ import annotations

from typing import Any

from bot.emulator.rules import Refused, bad, caption
from bot.emulator.sending import chat_of, post
from bot.emulator.world import World

MOST_BYTES = 50_000_000
# What Telegram tells of a file beside its size.
_SHAPES: dict[str, dict[str, Any]] = {
    "voice": {"duration": 1, "mime_type": "audio/ogg"},
    "audio": {"duration": 1, "mime_type": "audio/mpeg"},
    "document": {"file_name": "file"},
}


async def send_file(world: World, values: dict[str, str], kind: str) -> dict[str, Any]:
    """Send a voice note, an audio file or a document.

    The server puts uploaded files into `values` as `size:<field>`; a file that was sent before
    is named by its file_id.

    Raises:
        Refused: no such file, empty or too large, or a caption that is too long.
    """
    chat = chat_of(world, values)
    file_id, size = _file(world, values, kind)
    text, entities = caption(values.get("caption", ""), values.get("parse_mode"))
    shape = {**_SHAPES[kind], "file_id": file_id, "file_unique_id": file_id, "file_size": size}
    for name in ("duration", "title", "performer"):
        if values.get(name):
            shape[name] = int(values[name]) if name == "duration" else values[name]
    content: dict[str, Any] = {kind: shape}
    if text:
        content |= {"caption": text, **({"caption_entities": entities} if entities else {})}
    return await post(world, chat, content, values)


def _file(world: World, values: dict[str, str], kind: str) -> tuple[str, int]:
    given = values.get(kind, "")
    field = given.removeprefix("attach://") if given.startswith("attach://") else kind
    if (size := values.get(f"size:{field}")) is not None:
        if size == "0":
            raise bad("file must be non-empty")
        if int(size) > MOST_BYTES:
            raise Refused("Request Entity Too Large", 413)
        file_id = f"{kind}-{next(world.numbers)}"
        world.files[file_id] = int(size)
        return file_id, int(size)
    if given in world.files:
        return given, world.files[given]
    if not given:
        raise bad(f"there is no {kind} in the request")
    raise bad("wrong file identifier/HTTP URL specified")
