"""A key figure says that an entry is wrong: a proposal to the maintainer, never a change."""

from __future__ import annotations

import asyncio

from actions.the_map import get_map
from bot import callback, personal_data
from bot.key_figures.choosing import pairs
from bot.key_figures.memory import Memory, Waiting
from bot.key_figures.outgoing import Outgoing, said
from bot.key_figures.register import KeyFigure
from bot.reply import Button, Reply, Span
from bot.translate import get_translator
from social_map import proposals
from social_map.errors import MapError
from social_map.locations import map_path
from social_map.plain import one_line

#: Who says so, for the maintainer's list.
BY = "key figure"
# What she can report, and whether there is anything to write about it.
KINDS = {
    "full": False, "moved": True, "wrong_phone": True, "wrong_hours": True, "closed": False,
    "other": True,
}  # fmt: skip
#: Longer than this it is no remark about a place but somebody's message.
MOST_LETTERS = 120
# An address and a number are what she corrects; these say something of a person.
_OF_PERSONS = frozenset({"bsn", "iban", "date", "document", "handle"})


def ask_what(who: KeyFigure, short_id: str) -> Outgoing:
    """Ask what is wrong with a place."""
    say = get_translator(who.language)
    place = get_map()[0].get(short_id)
    if place is None:
        return said(say, "key-card-gone")
    buttons = [
        Button(
            say.say(f"key-report-{kind}"),
            callback.write("k", f"report-{kind}:{short_id}", say.language),
        )
        for kind in KINDS
    ]
    text = say.say("key-report", name=say.isolate(place.name))
    return Outgoing(Reply("question", say.language, (Span(text),), pairs(buttons)))


async def report(memory: Memory, who: KeyFigure, kind: str, short_id: str) -> Outgoing:
    """Pass on what is wrong, or ask first how it should be."""
    say = get_translator(who.language)
    if kind not in KINDS or get_map()[0].get(short_id) is None:
        return said(say, "key-card-gone")
    if not KINDS[kind]:
        return await send(who, kind, short_id)
    memory.expect(who.key, Waiting("report", short_id, kind))
    label, argument = say.say("key-report-without"), f"send-{kind}:{short_id}"
    row = (Button(label, callback.write("k", argument, say.language)),)
    return Outgoing(Reply("question", say.language, (Span(say.say("key-report-text")),), (row,)))


def typed(memory: Memory, who: KeyFigure, waiting: Waiting, text: str) -> Outgoing:
    """Ask whether her words may be passed on: what she sent may be a resident's message."""
    say = get_translator(who.language)
    text = one_line(text, MOST_LETTERS)
    if any(found.kind in _OF_PERSONS for found in personal_data.find(text)):
        memory.expect(who.key, waiting)
        return said(say, "key-report-personal")
    place = get_map()[0].get(waiting.about)
    if place is None:
        return said(say, "key-card-gone")
    memory.expect(who.key, Waiting("sure", waiting.about, waiting.kind, text))
    asked = say.say("key-report-sure", name=say.isolate(place.name), text=say.isolate(text))
    row = tuple(
        Button(say.say(key), callback.write("k", argument, say.language))
        for key, argument in (("key-yes-pass", "yes"), ("key-no", "no"))
    )
    return Outgoing(Reply("question", say.language, (Span(asked),), (row,)))


async def decided(memory: Memory, who: KeyFigure, yes: bool) -> Outgoing:
    """Pass on her words, or forget them."""
    say = get_translator(who.language)
    waiting = memory.take(who.key)
    if waiting is None or waiting.what != "sure":
        return said(say, "key-old-button")
    if not yes:
        return said(say, "key-not-passed")
    return await send(who, waiting.kind, waiting.about, waiting.text)


async def send(who: KeyFigure, kind: str, short_id: str, text: str | None = None) -> Outgoing:
    """Make the proposal; nothing in the map changes by it."""
    say = get_translator(who.language)
    if kind not in KINDS:
        return said(say, "key-old-button")
    try:
        await asyncio.to_thread(proposals.propose, map_path(), short_id, kind, by=BY, value=text)
    except MapError:
        return said(say, "key-report-failed")
    return said(say, "key-reported")
