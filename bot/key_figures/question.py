"""A resident's question as keys: what the answer depends on, and what the bot read in it.

There is no text in either. A `Question` travels in buttons, so that they work after a restart;
a `Reading` lives in memory only.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from bot import callback
from bot.detect_language import Detected
from bot.languages import DEFAULT, read_by, supported
from bot.understanding import Understood
from social_map.taxonomy import HELP_INTENTS

Form = Literal["full", "short", "sms", "whatsapp"]
#: Forms, and the letter for each in a button.
FORMS: Mapping[Form, str] = {"full": "", "short": "s", "sms": "m", "whatsapp": "w"}
# Where in a button "the whole country" must be told from a place that did not fit.
_EVERYWHERE = "-"
_GUESSES = 3
# A help question beside the ones that were read is only named from this probability on.
_WORTH_NAMING = 0.04


@dataclass(frozen=True)
class Question:
    """What an answer is made from.

    Attributes:
        problems: Help intents, most urgent first, two at most; none: she has to choose.
        place: Id in the gazetteer; None: the whole country.
        language: Of the resident, one that the bot writes.
        filters: Keys of `actions.narrowing.FILTERS`: for whom it is, what matters.
        form: How it is told.
    """

    problems: tuple[str, ...] = ()
    place: str | None = None
    language: str = DEFAULT
    filters: tuple[str, ...] = ()
    form: Form = "full"

    def data(self, view: str) -> str:
        """Return what a button carries that shows this question in some view.

        What does not fit into 64 bytes is left out: first the place, then the second problem.
        """
        letter = FORMS[self.form]
        chosen = callback.filters_code(self.filters)
        place = self.place or _EVERYWHERE
        for problems in (self.problems, self.problems[:1]):
            argument = ":".join((view, "+".join(problems), chosen, letter)).rstrip(":")
            try:
                return callback.write("k", argument, self.language, place)
            except ValueError:  # too long, or an id with other letters
                try:
                    return callback.write("k", argument, self.language)
                except ValueError:
                    continue
        return callback.write("k", view, self.language)


@dataclass(frozen=True)
class Reading:
    """What the bot read in a message; never any of its words.

    Attributes:
        state: `read`; `unsure`; `nothing`: no request for help; `blind`: there is no model.
        wrote: Code of the language that the message is in; `und` is unknown.
        sure: Of that language, 0 to 1.
        intents: Help intents with their probability, best first.
        question: What follows from it, before she changes anything.
        named: A place was named in the message.
        danger: Kind of danger, if any.
        long: Only its beginning was read.
        personal: A number in it says who somebody is: a BSN, a bank account.
    """

    state: Literal["read", "unsure", "nothing", "blind"]
    wrote: str
    sure: float
    intents: tuple[tuple[str, float], ...]
    question: Question
    named: bool = False
    danger: str | None = None
    long: bool = False
    personal: bool = False

    def probability(self, intent: str) -> float:
        """Return how likely a help intent is."""
        return dict(self.intents).get(intent, 0.0)

    def others(self, problems: tuple[str, ...]) -> list[tuple[str, float]]:
        """Return what else it may be about, best first."""
        found = [(name, p) for name, p in self.intents if name not in problems]
        return [pair for pair in found if pair[1] >= _WORTH_NAMING][:_GUESSES]


def read_understood(
    understood: Understood, detected: Detected, area: str | None, own: str, *, long: bool = False
) -> Reading:
    """Return what was understood of a message, as a reading.

    Args:
        understood: What the model says.
        detected: The language, taken alone: who forwards may write another one.
        area: The key figure's own area, for messages that name no place.
        own: Her own language, for messages whose language cannot be told.
        long: Whether only the beginning was read.
    """
    intents = tuple((name, p) for name, p in understood.intents if name in HELP_INTENTS)
    problems = understood.problems[:2]
    if not problems and not understood.unsure and understood.intent in HELP_INTENTS:
        problems = (understood.intent,)
    named = bool(understood.places)
    question = Question(
        problems=() if understood.unsure else problems,
        place=understood.places[0].id if named else area,
        language=_answered_in(detected, own),
    )
    state: Literal["read", "unsure", "nothing"] = "read"
    if not question.problems:
        state = "unsure" if understood.unsure else "nothing"
    return Reading(
        state=state,
        wrote=detected.language,
        sure=detected.sure,
        intents=intents,
        question=question,
        named=named,
        danger=understood.danger,
        long=long,
    )


def read_blind(
    detected: Detected, area: str | None, own: str, danger: str | None = None
) -> Reading:
    """Return a reading of a message that nothing could be understood of but its language."""
    question = Question(place=area, language=_answered_in(detected, own))
    return Reading("blind", detected.language, detected.sure, (), question, danger=danger)


def read_data(press: callback.Press, place: str | None) -> tuple[str, Question]:
    """Return view and question that a button carries.

    Args:
        press: The button.
        place: What to take for a place that did not fit into it.
    """
    view, problems, chosen, letter = [*press.argument.split(":"), "", "", ""][:4]
    wanted = tuple(dict.fromkeys(p for p in problems.split("+") if p in HELP_INTENTS))[:2]
    if press.extra:
        place = None if press.extra == _EVERYWHERE else press.extra
    form: Form = next((name for name, known in FORMS.items() if known == letter), "full")
    question = Question(
        problems=wanted,
        place=place,
        language=supported(press.language) or DEFAULT,
        filters=callback.read_filters(chosen),
        form=form,
    )
    return view, question


def _answered_in(detected: Detected, own: str) -> str:
    """Her own language for what has no language; English for one that nobody reads in ours."""
    return read_by(own if detected.language == "und" else detected.language) or DEFAULT


def with_problem(question: Question, problem: str) -> Question:
    """Return the question about another subject."""
    return replace(question, problems=(problem,))
