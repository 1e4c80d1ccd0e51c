"""Whether residents see a place of help today, and if not, why; for maintainers.

The views of the map decide what residents see. This says the same of a record, in words that
help; a test compares the two.
"""

from datetime import date

from social_map.freshness import long_overdue
from social_map.records import Record


def why_hidden(record: Record, today: date) -> tuple[str, ...]:
    """Return every reason why residents do not see a place; nothing when they see it.

    Reasons: ``synthetic``, ``status``, ``needs_check``, ``no_ground``, ``paused``,
    ``long_overdue``.
    """
    until = record.get("paused_until")
    ground = (record.get("ground") or {}).get("kind", "none")
    holds = {
        "synthetic": bool(record.get("synthetic")),
        "status": record.get("status", "active") != "active",
        "needs_check": bool(record.get("needs_check")),
        "no_ground": record.get("kind") == "informal" and ground == "none",
        "paused": record.get("capacity") == "paused"
        and not (until and str(until) < today.isoformat()),
        "long_overdue": long_overdue(record, today),
    }
    return tuple(reason for reason, applies in holds.items() if applies)


def is_shown(record: Record, today: date) -> bool:
    """Whether residents see a place today."""
    return not why_hidden(record, today)
