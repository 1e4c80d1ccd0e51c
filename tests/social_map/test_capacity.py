"""Room: full, paused, back."""

from datetime import date

from social_map.capacity import full, paused, resumed

PLACE = {"id": "kring", "name": "Kring", "kind": "informal"}


def test_full_and_back() -> None:
    """A network that said that it is full says later that it has room."""
    after = full(PLACE)
    assert after["capacity"] == "full"
    back = resumed(after)
    assert back is not None and back["capacity"] == "open"


def test_a_pause_with_and_without_end() -> None:
    """The last day is kept; after a pause nobody has said that there is room."""
    after = paused(PLACE, date(2026, 12, 31))
    assert (after["capacity"], after["paused_until"]) == ("paused", "2026-12-31")
    assert paused(PLACE, None)["paused_until"] is None
    back = resumed(after)
    assert back is not None
    assert (back["capacity"], back["paused_until"]) == (None, None)


def test_nothing_to_resume() -> None:
    """Who is simply open stays so."""
    assert resumed(PLACE) is None
