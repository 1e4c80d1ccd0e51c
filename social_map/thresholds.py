"""How easy a place is to walk into: its language, what it costs, what it asks."""

from functools import lru_cache

from social_map.communities import base_language
from social_map.locality import Situation
from social_map.models import Listing
from social_map.text import fold


def foreign(language: str | None) -> bool:
    """Whether a language is one that not everybody in the map speaks."""
    # Everybody in the map speaks Dutch; it is no reason to rank higher.
    return base_language(language) not in ("", "nl")


def speaks_language(place: Listing, language: str | None) -> bool:
    """Whether a place is known to speak a language other than Dutch."""
    return foreign(language) and base_language(language) in place.languages


def doubt_of_language(place: Listing, situation: Situation) -> int:
    """0: speaks it or has an interpreter; 1: nobody knows; 2: other languages are known."""
    if base_language(situation.language) in place.languages or place.interpreter:
        return 0
    return 2 if place.languages else 1


def low_thresholds(place: Listing) -> tuple[str, ...]:
    """Return what is known to make a place easy to walk into."""
    known = {
        "walk_in": place.walk_in is True,
        "anonymous": place.anonymous is True,
        "no_papers": place.no_papers_asked is True,
        "free": is_free(place.cost),
    }
    return tuple(name for name, holds in known.items() if holds)


@lru_cache(maxsize=4096)
def is_free(cost: str | None) -> bool:
    """Whether a cost text says, without conditions, that help is free."""
    text = fold(cost or "")
    return text in ("free", "gratis") or text.startswith(("free voluntary", "gratis vrijwillig"))
