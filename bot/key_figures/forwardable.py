"""The message that a key figure passes on: what the bot would answer, without a trace of who asked.

It is made from places and keys. It has no buttons, asks nothing, and holds nothing that is for
key figures only: `HelpPlace` has no such facts.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from actions.the_map import as_card, find_place, now
from bot import compose
from bot.key_figures.finding import Section, results_of
from bot.key_figures.question import Question, Reading
from bot.key_figures.retelling import in_sms, shorter, whatsapp
from bot.keyboards import DISCREET
from bot.languages import DEFAULT, supported
from bot.place_text import place_lines
from bot.reply import Reply, Span
from bot.translate import Translator, get_translator
from social_map.search import Result

_SIMPLE_DUTCH = "nl"


def also_dutch(question: Question, reading: Reading | None) -> bool:
    """Whether simple Dutch stands beside the English: the resident's language is not written."""
    return (
        question.language == DEFAULT
        and reading is not None
        and reading.wrote != "und"
        and supported(reading.wrote) is None
    )


def forwardable(
    question: Question, sections: Sequence[Section], reading: Reading | None = None
) -> Reply:
    """Return the message for the resident, in the form that was chosen."""
    say = get_translator(question.language)
    at = now()
    if question.form == "sms":
        text, _ = in_sms(question.problems, results_of(sections), say)
        spans = [Span(text)]
    elif question.form == "short":
        spans = [Span(_intro(question, sections, say)), *shorter(results_of(sections), say, at)]
    else:
        spans = whole(question, sections, say, at)
        if also_dutch(question, reading):
            dutch = get_translator(_SIMPLE_DUTCH)
            spans += [Span("\n\n———\n\n"), *whole(question, sections, dutch, at)]
        if question.form == "whatsapp":
            spans = [Span(whatsapp(spans))]
    ids = tuple(result.place.id for result in results_of(sections))
    return Reply("answer", question.language, tuple(spans), places=ids)


def whole(
    question: Question, sections: Sequence[Section], say: Translator, at: datetime
) -> list[Span]:
    """Return the answer with everything that is known of each place."""
    discreet = bool(DISCREET.intersection(question.problems))
    spans = [Span(_intro(question, sections, say))]
    for number, section in enumerate(sections):
        if len(sections) > 1 and section.results and not discreet:
            label = say.say(f"label-{section.problem}")
            head = label if number == 0 else f"{say.say('second-problem')} {label}"
            spans.append(Span(f"\n\n{head}", bold=True))
        for result in section.results:
            card = as_card(result)
            spans.append(Span("\n\n"))
            spans += place_lines(card, say, section.problem, at, discreet=discreet)
    return spans


def one_place(result: Result, language: str) -> Reply:
    """Return one place of the map as a message to pass on."""
    say = get_translator(language)
    intents = result.place.intents
    lines = place_lines(as_card(result), say, intents[0] if intents else "loneliness", now())
    return Reply("help", language, tuple(lines), places=(result.place.id,))


def danger_card(kind: str, language: str) -> Reply:
    """Return the danger card as a message to pass on: without its button."""
    card = compose.danger(kind, language)
    return Reply("danger", card.language, card.spans)


def _intro(question: Question, sections: Sequence[Section], say: Translator) -> str:
    """What it is about; where it was looked for. The first line may be read by others."""
    problems = question.problems
    first = say.say(f"understood-{problems[0]}")
    if len(problems) > 1 and not DISCREET.intersection(problems):
        first = say.say("understood-two")
    place = find_place(question.place)
    if place is None:
        return first
    local = any(r.place.area.scope != "national" for r in results_of(sections))
    key = "place-noted" if local else "place-nothing-local"
    return f"{first}\n{say.say(key, place=place.name)}"
