"""The buttons under an explanation. Each carries the question as it is once it was pressed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from actions.narrowing import FILTERS, toggle
from actions.the_map import find_place, get_map
from bot import callback
from bot.key_figures.inviting import area_name
from bot.key_figures.question import FORMS, Question, Reading, with_problem
from bot.keyboards import number_sign
from bot.languages import offered
from bot.reply import Button
from bot.translate import Translator
from social_map.models import Place
from social_map.search import Result
from social_map.taxonomy import HELP_INTENTS, THEMES

Rows = tuple[tuple[Button, ...], ...]
# What can be chosen about whom it is for; the same keys as residents have, or our own.
_WHOM = (("child", "elderly"), ("informal", "formal"), ("open", "free"), ("language",),
         ("own", "outside"))  # fmt: skip
_OWN_WORDS = frozenset({"language", "own", "outside"})


def usual_rows(
    question: Question, found: list[Result], reading: Reading | None, say: Translator
) -> Rows:
    """Return what can be changed; without a subject that comes first."""
    if not question.problems:
        return subject_rows(question, reading, say)
    others = reading.others(question.problems)[:2] if reading else []
    guesses = tuple(
        set_button(with_problem(question, name), "❔ " + say.say(f"label-{name}"))
        for name, _ in others
    )
    rows: list[tuple[Button, ...]] = [
        (_view(question, "t", "key-button-subject", say), _view(question, "p", "key-button-place", say)),
        (_view(question, "l", "key-button-language", say), _view(question, "a", "key-button-whom", say)),
    ]  # fmt: skip
    if guesses:
        rows.insert(0, guesses)  # what it most likely is instead, with one tap
    if found:
        rows.append((_view(question, "f", "key-button-form", say),))
        rows.append(card_buttons(found, say))
    return tuple(rows)


def whom_word(name: str, say: Translator) -> str:
    """Return a choice in words."""
    return say.say(f"key-choose-{name}" if name in _OWN_WORDS else f"choose-{name}")


def card_buttons(found: Sequence[Result], say: Translator) -> tuple[Button, ...]:
    """Return one button for each place: more about it, also what is for key figures only."""
    return tuple(
        Button(
            f"{number_sign(number)} ℹ️",
            callback.write("k", f"card:{result.place.short_id}", say.language),
        )
        for number, result in enumerate(found)
    )


def _view(question: Question, view: str, key: str, say: Translator) -> Button:
    return Button(say.say(key), question.data(view))


def set_button(question: Question, label: str) -> Button:
    """A button that shows a question as it then is; all that it needs is in it."""
    return Button(label, question.data("e"))


def _back(question: Question, say: Translator, view: str = "e") -> tuple[Button, ...]:
    return (Button(say.say("key-button-back"), question.data(view)),)


def subject_rows(question: Question, reading: Reading | None, say: Translator) -> Rows:
    """Return what it may be about: guesses, one of two, then the eight themes."""
    rows: list[tuple[Button, ...]] = []
    if len(question.problems) > 1:
        for problem in question.problems:
            label = say.say("key-button-only", subject=say.say(f"label-{problem}"))
            rows.append((set_button(with_problem(question, problem), label),))
    guesses = [name for name, _ in reading.others(question.problems)] if reading else []
    rows += [
        (set_button(with_problem(question, name), say.say(f"label-{name}")),) for name in guesses
    ]
    themes = [Button(say.say(f"theme-{t}"), question.data(f"q-{t}")) for t in THEMES]
    rows += pairs(themes)
    return (*rows, _back(question, say)) if question.problems else tuple(rows)


def theme_rows(question: Question, theme: str, say: Translator) -> Rows:
    """Return the questions of one theme."""
    intents = [key for key, of in HELP_INTENTS.items() if of == theme]
    buttons = [set_button(with_problem(question, key), say.say(f"label-{key}")) for key in intents]
    return (*pairs(buttons), _back(question, say, "t"))


def place_rows(
    question: Question, reading: Reading | None, area: str | None, say: Translator
) -> Rows:
    """Return where the resident may live: what was read, her area, the town, the country."""
    ids = [reading.question.place if reading else None, area]
    ids += [_town(find_place(place_id)) for place_id in (*ids, question.place)]
    places = [place for key in dict.fromkeys(ids) if key and (place := find_place(key))]
    rows = [(set_button(replace(question, place=p.id), area_name(p)),) for p in places]
    country = set_button(replace(question, place=None), say.say("button-whole-country"))
    return (*rows, (country,), _back(question, say))


def _town(place: Place | None) -> str | None:
    if place is None or not place.municipality:
        return None
    town = get_map()[1].exact(place.municipality)
    return town.id if town else None


def language_rows(question: Question, say: Translator) -> Rows:
    """Return the languages that the message can be in, each by its own name."""
    buttons = [set_button(replace(question, language=x.code), x.name) for x in offered()]
    return (*(tuple(buttons[i : i + 3]) for i in range(0, len(buttons), 3)), _back(question, say))


def whom_rows(question: Question, say: Translator) -> Rows:
    """Return for whom it can be and what can matter; what is chosen has a tick."""
    rows = []
    for names in _WHOM:
        row = []
        for name in names:
            tick = "✅ " if name in question.filters else ""
            after = replace(question, filters=toggle(question.filters, name))
            row.append(set_button(after, tick + whom_word(name, say)))
        rows.append(tuple(row))
    assert {name for names in _WHOM for name in names} == set(FILTERS)
    return (*rows, _back(question, say))


def form_rows(question: Question, say: Translator) -> Rows:
    """Return the ways to tell it."""
    buttons = [
        set_button(replace(question, form=form), say.say(f"key-button-{form}"))
        for form in FORMS
        if form != question.form
    ]
    return (*((button,) for button in buttons), _back(question, say))


def pairs(buttons: Sequence[Button]) -> Rows:
    """Return buttons two in a row."""
    return tuple(tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2))
