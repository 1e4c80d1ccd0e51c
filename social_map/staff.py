"""What only key figures and maintainers may know of a place: how to approach it, through whom.

Never for residents, never in a text that can be sent on. What has visibility ``never`` is not
here either: that stays in the maintainer's own edit.
"""

from pathlib import Path

from social_map import editing
from social_map.freshness import Way, ways_of
from social_map.hours import now
from social_map.shown import is_shown


def staff_ways(path: Path, place_id: str) -> tuple[Way, ...]:
    """Return the ways to reach a published place that are for staff only, the quickest first.

    Args:
        path: The map.
        place_id: Id of the place; nothing is known of one that residents do not see today.

    Raises:
        StoreError: The map cannot be read.
    """
    records = editing.read_all(path, [place_id])
    today = now().date()
    return tuple(
        way for record in records if is_shown(record, today) for way in ways_of(record) if way.staff
    )
