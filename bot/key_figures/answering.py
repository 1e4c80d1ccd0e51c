"""A forwarded question: what it is about, for her; what can be passed on, for the resident.

The message's text is read and let go: no conversation is opened for it, so there is nothing
to forget, and nothing of what was forwarded before plays a part.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import replace

from actions.counting import count_danger, count_meant_otherwise, count_not_understood
from actions.the_map import find_place
from bot import personal_data
from bot.assistant import DANGER_SECONDS, LONG, TURN_SECONDS, Mind
from bot.callback import Press
from bot.detect_language import Detected, detect
from bot.guard import Guard
from bot.key_figures import choosing, explaining
from bot.key_figures.finding import Section, find, find_again, shown_of, turn_of
from bot.key_figures.forwardable import danger_card, forwardable
from bot.key_figures.memory import Kept, Memory, Waiting
from bot.key_figures.outgoing import Outgoing, said
from bot.key_figures.question import (
    Question,
    Reading,
    read_blind,
    read_data,
    read_understood,
)
from bot.key_figures.register import KeyFigure
from bot.languages import supported
from bot.translate import get_translator
from bot.without_mind import SURE, WithoutMind
from social_map.taxonomy import THEMES

log = logging.getLogger(__name__)
_PERSONAL = ("bsn", "iban")
#: Small talk → what is said; none: what she can do.
SMALL_TALK = {
    "thank": "thanks", "goodbye": "goodbye", "affirm": "affirm", "greet": None, "restart": None,
    "ask_capabilities": None, "ask_privacy": None,
}  # fmt: skip
_ASKS = {
    "t": "key-which-subject", "q": "key-which-subject", "p": "key-which-place",
    "l": "key-which-language", "a": "key-which-whom", "f": "key-which-form",
}  # fmt: skip
#: Views of a question that buttons may name.
VIEWS = frozenset({"e", "d", "t", "p", "l", "a", "f", *(f"q-{theme}" for theme in THEMES)})


class Answering:
    """Answers forwarded questions and rebuilds both messages when she corrects something."""

    def __init__(
        self,
        mind: Callable[[], Mind | None],
        guard: Guard,
        memory: Memory,
        alike: Callable[[str], str | None] | None = None,
    ) -> None:
        """Take what understands, what finds danger, and what remembers keys."""
        self._mind = mind
        self._guard = guard
        self._memory = memory
        self.like_danger = WithoutMind(alike).like_danger

    async def answer(
        self, who: KeyFigure, text: str, *, forwarded: bool = False
    ) -> list[Outgoing] | None:
        """Answer a message; None: it is small talk after which she is told what she can do.

        `forwarded`: these are somebody else's words; else she may ask to be forgotten.
        """
        phrase = self._guard.explain(text)
        reading, intent = await self._read(who, text, hurry=phrase is not None)
        if phrase is not None:
            reading = _with_danger(reading, phrase.kind, phrase.language)
        elif reading.state == "blind" and (kind := await self.like_danger(text)):
            reading = replace(reading, danger=kind)
        if reading.danger:
            return self._danger(who, reading)
        if any(found.kind in _PERSONAL for found in personal_data.find(text)):
            reading = replace(reading, personal=True)
        if reading.state == "nothing" and intent in SMALL_TALK:
            if intent == "restart" and not forwarded:
                self._memory.forget(who.key)
                return [said(get_translator(who.language), "restart")]
            key = SMALL_TALK[intent]
            return [said(get_translator(who.language), key)] if key else None
        if reading.state in ("unsure", "nothing"):
            guesses = [name for name, _ in reading.others(())]
            count_not_understood(turn_of(reading.question, guesses))
        sections = find(reading.question, count=True) if reading.question.problems else []
        return self._both(who, Kept(reading.question, reading), sections)

    async def alarm(self, who: KeyFigure, text: str, *, alone: bool) -> list[Outgoing] | None:
        """Return the danger cards for a message that no phrase knows; None when it is no danger.

        Args:
            who: Who sent it.
            text: The message.
            alone: Likeness decides alone, without the model.
        """
        if alone:
            reading = read_blind(_detect(text), who.area, who.language)
        else:
            reading, _ = await self._read(who, text, hurry=True)
        if reading.state == "blind" and (kind := await self.like_danger(text)):
            reading = replace(reading, danger=kind)
        return self._danger(who, reading) if reading.danger else None

    def choose_subject(self, who: KeyFigure, key: str) -> list[Outgoing]:
        """Let her choose the subject of a message that cannot be read: a voice note, a picture."""
        say = get_translator(who.language)
        language = next((x for x in who.languages[1:] if supported(x)), who.language)
        question = Question(place=who.area, language=language)
        rows = choosing.subject_rows(question, None, say)
        reply = explaining.asking(key, rows, say)
        return [Outgoing(reply, "explanation", about=self._memory.keep(who.key, Kept(question)))]

    async def _read(self, who: KeyFigure, text: str, *, hurry: bool) -> tuple[Reading, str]:
        """Return what was read and the intent; with hurry no longer than danger may wait."""
        mind = self._mind()
        if mind is not None:
            try:
                wait = DANGER_SECONDS if hurry else TURN_SECONDS
                understood, detected = await asyncio.wait_for(mind.understand(text), wait)
                long = len(text) > LONG
                reading = read_understood(understood, detected, who.area, who.language, long=long)
                return reading, understood.intent
            except Exception as error:
                # Never the exception's text: it may quote the message.
                log.error("a forwarded message was not understood: %s", type(error).__name__)
        return read_blind(_detect(text), who.area, who.language), ""

    def _danger(self, who: KeyFigure, reading: Reading) -> list[Outgoing]:
        kind = str(reading.danger)
        count_danger(kind, reading.question.place)
        about = self._memory.keep(who.key, Kept(reading.question, reading))
        for_her = explaining.danger(reading, get_translator(who.language))
        for_resident = danger_card(kind, reading.question.language)
        return [
            Outgoing(for_her, "explanation", about=about),
            Outgoing(for_resident, "forwardable", about=about),
        ]

    def _both(
        self,
        who: KeyFigure,
        kept: Kept,
        sections: Sequence[Section],
        *,
        about: str | None = None,
        new: bool = True,
    ) -> list[Outgoing]:
        """Return the explanation and, when there are places, the message to pass on."""
        kept.shown = shown_of(sections)
        about = about or self._memory.keep(who.key, kept)
        told = None
        if any(section.results for section in sections):
            told = forwardable(kept.question, sections, kept.reading)
        say = get_translator(who.language)
        text = told.text if told else ""
        shown = explaining.explanation(kept.question, sections, kept.reading, say, told=text)
        tokens = {} if new else kept.tokens
        messages = [
            Outgoing(shown, "explanation", tokens.get("explanation"), about),
        ]
        if told is not None:
            messages.append(Outgoing(told, "forwardable", tokens.get("forwardable"), about))
        return messages

    # ---- what she corrects

    def press(self, who: KeyFigure, press: Press, token: str | None) -> list[Outgoing] | None:
        """Show a question in another view, or make both messages anew; None: no such view."""
        found = self._memory.find(who.key, token) if token else None
        about, kept = found if found else ("", Kept(Question(place=who.area)))
        view, question = read_data(press, kept.question.place)
        if view not in VIEWS:
            return None
        if not about:
            # After a restart: what the button carries is all that is known.
            kept.question = question
            about = self._memory.keep(who.key, kept)
            if token and view != "d":
                self._memory.sent(who.key, about, "explanation", token)
        if view in ("e", "d"):
            return self._changed(who, about, kept, question, new=view == "d")
        return [self._menu(who, about, kept, view, question)]

    def _changed(
        self, who: KeyFigure, about: str, kept: Kept, question: Question, *, new: bool
    ) -> list[Outgoing]:
        before = kept.question
        _count_correction(kept, question)
        kept.question = question
        if not question.problems:
            sections: list[Section] = []
        elif kept.shown and replace(question, form=before.form) == before:
            sections = find_again(kept.shown)  # the very same places, told again
        else:
            sections = find(question)
        messages = self._both(who, kept, sections, about=about, new=new)
        if question == before and "forwardable" in kept.tokens and not new:
            return messages[:1]  # 'back': nothing was changed
        return messages

    def _menu(
        self, who: KeyFigure, about: str, kept: Kept, view: str, question: Question
    ) -> Outgoing:
        say = get_translator(who.language)
        name, _, theme = view.partition("-")
        if name == "t":
            rows = choosing.subject_rows(question, kept.reading, say)
        elif name == "q":
            rows = choosing.theme_rows(question, theme, say)
        elif name == "p":
            self._memory.expect(who.key, Waiting("place", about))
            rows = choosing.place_rows(question, kept.reading, who.area, say)
        elif name == "l":
            rows = choosing.language_rows(question, say)
        elif name == "a":
            rows = choosing.whom_rows(question, say)
        else:
            rows = choosing.form_rows(question, say)
        sections = find_again(kept.shown)
        reply = explaining.explanation(
            question, sections, kept.reading, say, ask=_ASKS[name], rows=rows
        )
        return Outgoing(reply, "explanation", kept.tokens.get("explanation"), about)

    def typed_place(self, who: KeyFigure, about: str, place_id: str) -> list[Outgoing] | None:
        """Answer again for a place that she wrote; None when the question is forgotten."""
        kept = self._memory.get(who.key, about)
        if kept is None or find_place(place_id) is None:
            return None
        # Below what she wrote: an edit further up would not be seen.
        return self._changed(who, about, kept, replace(kept.question, place=place_id), new=True)


def _count_correction(kept: Kept, question: Question) -> None:
    """Count, once, that the bot read another subject than was meant."""
    reading = kept.reading
    if reading is None or kept.question.problems != reading.question.problems:
        return
    if question.problems and not set(question.problems) & set(reading.question.problems):
        count_meant_otherwise(turn_of(reading.question))


def _detect(text: str) -> Detected:
    try:
        return detect(text)
    except Exception as error:
        log.error("the language was not recognised: %s", type(error).__name__)
        return Detected("und", "Zyyy", 0.0, 0)


def _with_danger(reading: Reading, kind: str, language: str) -> Reading:
    """Add a phrase's danger; where the language is doubtful, that of the phrase counts."""
    if reading.state == "blind" and not (supported(reading.wrote) and reading.sure >= SURE):
        reading = read_blind(Detected(language, "", SURE, 0), reading.question.place, language)
    return replace(reading, danger=kind)
