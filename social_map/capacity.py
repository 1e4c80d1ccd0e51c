"""Whether a place has room: full, paused for a while, open again. Pure changes of a record."""

from datetime import date
from typing import Any

from social_map.records import Record

#: Who says so in the history, when it is the network itself that tells the bot.
NETWORK = "network"


def full(record: Record) -> dict[str, Any]:
    """Return a record of a place that has no room: it is still shown, but after others."""
    return dict(record) | {"capacity": "full", "paused_until": None}


def paused(record: Record, until: date | None) -> dict[str, Any]:
    """Return a record of a place that rests and is not shown.

    Args:
        record: Of the place.
        until: Last day of the pause; None: until somebody resumes it.
    """
    last = until.isoformat() if until else None
    return dict(record) | {"capacity": "paused", "paused_until": last}


def resumed(record: Record) -> dict[str, Any] | None:
    """Return a record of a place that is back; None when it was neither full nor paused."""
    if record.get("capacity") not in ("paused", "full"):
        return None
    # After a pause nobody has said that there is room; after "full" somebody has.
    room = "open" if record["capacity"] == "full" else None
    return dict(record) | {"capacity": room, "paused_until": None}
