"""Count what happens, without persons: what `social_map/counts.py` writes and what it does not.

Counting never changes an answer and never stops one: whatever goes wrong here is logged by its
kind only, once, and the answer goes on.
"""

from __future__ import annotations

import atexit
import logging
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import wraps
from pathlib import Path
from typing import ParamSpec

from actions.slots import Turn
from actions.the_map import ask_map, find_place, get_map
from social_map.counts import Counts, counts_path
from social_map.geometry import in_netherlands
from social_map.models import Place
from social_map.search import Query, Result

log = logging.getLogger(__name__)
P = ParamSpec("P")

# A gap is only counted when what is missing does not stand further down the list either.
_FURTHER = 20

_lock = threading.Lock()
_open: dict[Path, Counts] = {}
_failed: set[str] = set()


def get_counts() -> Counts:
    """Return the counts of this process; they are written as far as they may when it stops."""
    path = counts_path()
    with _lock:
        if path not in _open:
            _open[path] = Counts(path)
            atexit.register(_open[path].flush)
        return _open[path]


def _harmless(count: Callable[P, None]) -> Callable[P, None]:
    @wraps(count)
    def counted(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            count(*args, **kwargs)
        except Exception as error:
            # The kind only: an error's text may hold what was counted.
            if count.__name__ not in _failed:
                _failed.add(count.__name__)
                log.warning("counting failed: %s", type(error).__name__)

    return counted


@_harmless
def count_answers(
    turn: Turn, answers: Sequence[tuple[Query, Sequence[Result]]], *, more: bool
) -> None:
    """Count the questions of a turn, what the map did not have, and the places shown.

    The same question again, with nothing new to show and no new place, is not counted again.

    Args:
        turn: The conversation before this answer.
        answers: For each problem what the map was asked, and what it found.
        more: These are more places for a question that was counted before.
    """
    problems = [query.intents[0] for query, _ in answers]
    for query, results in answers:
        new = [result.place.id for result in results if result.place.id not in turn.shown]
        count_shown(new)
        if more or (results and not new and not turn.place_named):
            continue
        for what in ("asked", *_gaps(query, results)):
            get_counts().asked(
                what,
                query.intents[0],
                place=_where(turn),
                language=turn.language,
                together_with=problems,
            )


@_harmless
def count_shown(ids: Iterable[str]) -> None:
    """Count places that were shown without a question about a theme: people to talk to."""
    for help_id in ids:
        get_counts().place("shown", help_id)


@_harmless
def count_opened(help_id: str) -> None:
    """Count that somebody asked for one place."""
    get_counts().place("opened", help_id)


@_harmless
def count_helped(place_id: str, *, helped: bool, intent: str | None = None) -> None:
    """Count a tap on 'helped' or 'did not help'.

    Args:
        place_id: Id or short id of a place of help, as a button carries it; one that the map
            does not show is not counted.
        helped: Which of the two.
        intent: The question that it was about.
    """
    place = get_map()[0].get(place_id)
    if place is not None:
        get_counts().place("helped" if helped else "not_helped", place.id, intent=intent)


@_harmless
def count_not_understood(turn: Turn) -> None:
    """Count a message that was not understood: its language and what came nearest."""
    get_counts().missed("not_understood", turn.language, turn.guesses)


@_harmless
def count_meant_otherwise(turn: Turn) -> None:
    """Count that a resident said 'I mean something else': the language and what was answered.

    Without an answer before it, as after a restart, only the language is known. A 'no' in words
    that no answer came before is none: it has guesses of its own.
    """
    if turn.problems or not turn.guesses:
        get_counts().missed("meant_otherwise", turn.language, turn.problems)


@_harmless
def count_wish(language: str | None) -> None:
    """Count that a resident's language is missing: its code, when the bot recognised it."""
    get_counts().missed("language_wished", language)


@_harmless
def count_danger(kind: str, place_id: str | None = None) -> None:
    """Count that a danger card was shown: by municipality and month, nothing finer.

    Args:
        kind: The crisis intent.
        place_id: Id of a place in the gazetteer, when one is known.
    """
    get_counts().asked("asked", kind, place=find_place(place_id))


def _gaps(query: Query, results: Sequence[Result]) -> list[str]:
    """Return what the map lacked for a question: something near, something in the language."""
    language = (query.language or "nl").partition("-")[0]
    where = query.place is not None and query.place.municipality is not None
    near_missing = (where or query.near is not None) and not _any_near(results)
    language_missing = language != "nl" and not _any_in_language(results)
    if near_missing or language_missing:
        # Without what the first of two questions was answered with already: it may be near.
        further = ask_map(replace(query, limit=_FURTHER, exclude=()))
        near_missing = near_missing and not _any_near(further)
        language_missing = language_missing and not _any_in_language(further)
    gaps = ["gap_near"] if near_missing else []
    return [*gaps, "gap_language"] if language_missing else gaps


def _any_near(results: Iterable[Result]) -> bool:
    """Whether a place for this very question serves less than the whole country."""
    return any(
        result.place.area.scope != "national" and "theme" in result.reasons for result in results
    )


def _any_in_language(results: Iterable[Result]) -> bool:
    return any("language" in result.reasons for result in results)


def _where(turn: Turn) -> Place | None:
    """Where a question is from: the place that was named, or the town of a shared location."""
    place = find_place(turn.place)
    if place is None and turn.near is not None and in_netherlands(*turn.near):
        return get_map()[1].nearest(*turn.near)
    return place
