"""What people send beside text, as Telegram describes it to a bot."""

from __future__ import annotations

import copy
from typing import Any, Literal

_FILE = {"file_id": "emulated", "file_unique_id": "emulated", "file_size": 1000}
_POINT = {"latitude": 52.07, "longitude": 4.3}

CONTENTS: dict[str, dict[str, Any]] = {
    "voice": {"voice": {**_FILE, "duration": 5, "mime_type": "audio/ogg"}},
    "audio": {"audio": {**_FILE, "duration": 60, "mime_type": "audio/mpeg"}},
    "video": {"video": {**_FILE, "width": 640, "height": 480, "duration": 5}},
    "video_note": {"video_note": {**_FILE, "length": 240, "duration": 5}},
    "animation": {
        "animation": {**_FILE, "width": 64, "height": 64, "duration": 1},
        "document": _FILE,
    },
    "photo": {"photo": [{**_FILE, "width": 90, "height": 60}, {**_FILE, "width": 900, "height": 600}]},
    "document": {"document": {**_FILE, "file_name": "brief.pdf", "mime_type": "application/pdf"}},
    "sticker": {
        "sticker": {**_FILE, "width": 512, "height": 512, "type": "regular", "emoji": "🙂",
                    "is_animated": False, "is_video": False},
    },
    "contact": {"contact": {"phone_number": "+31600000000", "first_name": "Somebody"}},
    "dice": {"dice": {"emoji": "🎲", "value": 4}},
    "poll": {
        "poll": {"id": "1", "question": "?", "options": [{"text": "a", "voter_count": 0, "persistent_id": "1"}],
                 "total_voter_count": 0, "is_closed": False, "is_anonymous": True,
                 "type": "regular", "allows_multiple_answers": False, "allows_revoting": True,
                 "members_only": False},
    },
    "location": {"location": _POINT},
    "live_location": {"location": {**_POINT, "live_period": 900}},
    "venue": {
        "venue": {"location": _POINT, "title": "Somewhere", "address": "Street 1"},
        "location": _POINT,
    },
    "story": {"story": {"id": 1, "chat": {"id": 99, "type": "private", "first_name": "Somebody"}}},
}  # fmt: skip

Origin = Literal["user", "hidden", "chat", "channel"]


def content_of(kind: str, **more: Any) -> dict[str, Any]:
    """Return the content of one kind of message; `more`: a caption, other values."""
    if kind not in CONTENTS:
        raise LookupError(f"nothing called '{kind}' can be sent; there are: {', '.join(CONTENTS)}")
    return {**copy.deepcopy(CONTENTS[kind]), **more}


def origin_of(origin: Origin, name: str, date: int) -> dict[str, Any]:
    """Return where a forwarded message came from; `hidden` is a person who hides her account."""
    if origin == "hidden":
        return {"type": "hidden_user", "date": date, "sender_user_name": name}
    if origin == "user":
        sender = {"id": 77, "is_bot": False, "first_name": name}
        return {"type": "user", "date": date, "sender_user": sender}
    chat = {"id": -1009, "type": "channel" if origin == "channel" else "group", "title": name}
    if origin == "channel":
        return {"type": "channel", "date": date, "chat": chat, "message_id": 5}
    return {"type": "chat", "date": date, "sender_chat": chat}
