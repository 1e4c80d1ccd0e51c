"""What an action knows of the conversation: the tracker, read into one plain value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from rasa_sdk import Tracker

# Slot names; nlu_data/domain.yml defines them (a test compares).
PROBLEMS = "problems"
PLACE = "place"
NEAR = "near"
LANGUAGE = "language"
LANGUAGE_FIXED = "language_fixed"
SHOWN = "shown"
ANSWERED = "answered"
MISSES = "misses"
ASKED_PLACE = "asked_place"
ABOUT = "about"

#: Who said this is shown nobody who can arrest or expel, for the rest of the conversation.
UNDOCUMENTED = "undocumented"


@dataclass(frozen=True)
class Turn:
    """One turn: what was understood now, and what the conversation remembers.

    intent: the intent that the rules acted on.
    problems: help intents to answer, most urgent first; `named` only those of this turn.
    place: id of a place in the gazetteer; near: (latitude, longitude), rounded to 0.01°.
    guesses: likely help intents when unsure; theme: a chosen theme; page: 1, 2, …; card: a place to show.
    filters: keys of `actions.narrowing.FILTERS`; wrong: a kind of proposal; helped: None is unknown.
    shown: ids of places of help shown so far for the problems that were answered last;
        answered: these, joined by +; before them 'undocumented', once that was said.
    misses: turns not understood.
    about: the question about the bot itself that this turn asks.
    asked_place: the resident was asked before where he or she lives.
    """

    intent: str
    problems: tuple[str, ...]
    named: tuple[str, ...]
    guesses: tuple[str, ...]
    place: str | None
    place_named: bool
    near: tuple[float, float] | None
    language: str
    language_chosen: bool
    theme: str | None
    page: int
    card: str | None
    shown: tuple[str, ...]
    misses: int
    filters: tuple[str, ...] = ()
    wrong: str | None = None
    helped: bool | None = None
    asked_place: bool = False
    about: str | None = None
    answered: tuple[str, ...] = ()

    @property
    def goes_on(self) -> bool:
        """Whether what is asked now was answered last: not under an older answer."""
        return not (self.named and self.answered) or "+".join(self.named) == self.answered[-1]

    @property
    def no_papers(self) -> bool:
        """Whether it was said in this conversation that there are no papers."""
        said = (*self.named, *self.problems, *self.answered)
        return any(UNDOCUMENTED in problems.split("+") for problems in said)

    def answering(self, problems: Sequence[str]) -> list[str]:
        """Return what to remember as answered, once these are."""
        said = (UNDOCUMENTED,) if self.no_papers or UNDOCUMENTED in problems else ()
        return list(dict.fromkeys((*said, "+".join(problems))))


def read_turn(tracker: Tracker) -> Turn:
    """Read a tracker. Values of a wrong type are treated as absent."""
    now: dict[str, list[str]] = {}
    for entity in tracker.latest_message.get("entities") or []:
        now.setdefault(str(entity.get("entity")), []).append(str(entity.get("value")))
    return Turn(
        intent=str((tracker.latest_message.get("intent") or {}).get("name") or ""),
        problems=_strings(tracker.get_slot(PROBLEMS)),
        named=tuple(now.get("problems", ())),
        guesses=tuple(now.get("guesses", ())),
        place=_text(tracker.get_slot(PLACE)),
        place_named=bool(now.get("place") or now.get("near")),
        near=_point(tracker.get_slot(NEAR)),
        language=str(tracker.get_slot(LANGUAGE) or "en"),
        language_chosen="language_chosen" in now,
        theme=now["theme"][0] if now.get("theme") else None,
        page=_number(now["page"][0], 1) if now.get("page") else 1,
        card=now["card"][0] if now.get("card") else None,
        shown=_strings(tracker.get_slot(SHOWN)),
        misses=_number(tracker.get_slot(MISSES), 0),
        filters=tuple(now.get("filters", ())),
        wrong=now["wrong"][0] if now.get("wrong") else None,
        helped=now["helped"][0] == "yes" if now.get("helped") else None,
        about=now["about"][0] if now.get("about") else None,
        asked_place=bool(tracker.get_slot(ASKED_PLACE)),
        answered=_strings(tracker.get_slot(ANSWERED)),
    )


def _text(value: Any) -> str | None:
    return value or None if isinstance(value, str) else None


def _number(value: Any, otherwise: int) -> int:
    try:
        return int(value)
    except (TypeError, ValueError, OverflowError):
        return otherwise


def _point(value: Any) -> tuple[float, float] | None:
    latitude, _, longitude = str(value or "").partition(",")
    try:
        return float(latitude), float(longitude)
    except ValueError:
        return None


def _strings(value: Any) -> tuple[str, ...]:
    return tuple(str(item) for item in value) if isinstance(value, list | tuple) else ()
