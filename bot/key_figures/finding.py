"""The places that answer a question, as the bot would give them to the resident."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from actions.counting import count_answers
from actions.find_help import PLACES_PER_ANSWER, PLACES_PER_PROBLEM
from actions.narrowing import narrow
from actions.slots import Turn
from actions.the_map import ask_map, find_place, get_map, now
from bot.key_figures.question import Question
from social_map.hours import open_state
from social_map.models import HelpPlace
from social_map.search import Query, Result


@dataclass(frozen=True)
class Section:
    """The places for one problem."""

    problem: str
    results: tuple[Result, ...]


#: Per problem the ids of the places that were shown: the same ones can be told differently.
Shown = tuple[tuple[str, tuple[str, ...]], ...]


def find(question: Question, *, count: bool = False) -> list[Section]:
    """Return the places for each problem of a question; none twice.

    Args:
        question: What is asked.
        count: Count it as a resident's question. A correction is no new question: somebody who
            tries five choices must not look like five people.
    """
    answers: list[tuple[Query, list[Result]]] = []
    seen: list[str] = []
    limit = PLACES_PER_ANSWER if len(question.problems) == 1 else PLACES_PER_PROBLEM
    for problem in question.problems:
        query = Query(
            intents=(problem,),
            place=find_place(question.place),
            language=question.language,
            at=now(),
            limit=limit,
            exclude=tuple(seen),
            undocumented="undocumented" in question.problems,
        )
        query = narrow(query, question.filters)
        results = ask_map(query)
        seen += [result.place.id for result in results]
        answers.append((query, results))
    if count:
        count_answers(turn_of(question), answers, more=False)
    return [Section(query.intents[0], tuple(results)) for query, results in answers]


def find_again(shown: Shown) -> list[Section]:
    """Return places that were shown before, as the map has them now."""
    places = get_map()[0].get_many([key for _, ids in shown for key in ids])
    return [
        Section(problem, tuple(as_result(places[key]) for key in ids if key in places))
        for problem, ids in shown
    ]


def as_result(place: HelpPlace) -> Result:
    """Return a place as a search result, as far as one can tell without a question."""
    at = now()
    overdue = place.next_check is not None and place.next_check < at.date()
    reasons = ("overdue",) if overdue else ()
    return Result(place, reasons, None, open_state(place.opening, at))


def shown_of(sections: Sequence[Section]) -> Shown:
    """Return which places were shown."""
    return tuple((s.problem, tuple(r.place.id for r in s.results)) for s in sections)


def results_of(sections: Sequence[Section]) -> list[Result]:
    """Return all places of an answer, in order."""
    return [result for section in sections for result in section.results]


def turn_of(question: Question, guesses: Sequence[str] = ()) -> Turn:
    """Return a question as the actions count it: a first message, of a conversation of its own."""
    return Turn(
        intent=question.problems[0] if question.problems else "nlu_fallback",
        problems=question.problems,
        named=question.problems,
        guesses=tuple(guesses),
        place=question.place,
        place_named=question.place is not None,
        near=None,
        language=question.language,
        language_chosen=False,
        theme=None,
        page=1,
        card=None,
        shown=(),
        misses=0,
    )
