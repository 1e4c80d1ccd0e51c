"""A key figure's own network: full, a pause, open again. She speaks for it, so it holds at once."""

from __future__ import annotations

import asyncio
import logging
from datetime import date, datetime, timedelta

from actions.the_map import now
from bot import callback
from bot.key_figures.outgoing import Outgoing, said
from bot.key_figures.register import KeyFigure
from bot.reply import Button, Reply, Span
from bot.translate import Translator, get_translator
from social_map import capacity, editing
from social_map.errors import MapError
from social_map.locations import map_path
from social_map.records import Record
from social_map.shown import is_shown

log = logging.getLogger(__name__)
# Button → days of the pause; None: no end yet.
_PAUSES = {"pause-2": 14, "pause-6": 42, "pause": None}
CHANGES = ("full", *_PAUSES, "resume")


async def state(who: KeyFigure) -> Outgoing:
    """Say how her network stands, and what she can change."""
    say = get_translator(who.language)
    if who.network is None:
        return said(say, "key-network-none")
    try:
        record = await asyncio.to_thread(_record, who.network)
    except MapError:
        return said(say, "key-network-failed")
    return _state(record, say)


async def change(who: KeyFigure, what: str) -> Outgoing:
    """Make a change that she chose; the history says that the network itself did."""
    say = get_translator(who.language)
    if who.network is None:
        return said(say, "key-network-none")
    try:
        record = await asyncio.to_thread(_change, who.network, what)
    except MapError as error:
        log.error("a network could not change its entry: %s", type(error).__name__)
        return said(say, "key-network-failed")
    return _state(record, say)


def _record(network: str) -> Record | None:
    return next(iter(editing.read_all(map_path(), [network])), None)


def _change(network: str, what: str) -> Record | None:
    record = _record(network)
    if record is None:
        return None
    after: Record | None
    if what == "full":
        after = capacity.full(record)
    elif what == "resume":
        after = capacity.resumed(record)
    else:
        days = _PAUSES[what]
        until = now().date() + timedelta(days) if days else None
        after = capacity.paused(record, until)
    if after is not None:
        command = what.partition("-")[0]
        changes = [editing.Change(network, after)]
        editing.apply(map_path(), changes, by=capacity.NETWORK, what=command)
    return _record(network)


def _state(record: Record | None, say: Translator) -> Outgoing:
    if record is None:
        return said(say, "key-network-gone")
    name, today = say.isolate(record["name"]), now().date()
    room, until = record.get("capacity"), record.get("paused_until")
    if room == "paused" and until and until >= today.isoformat():
        day = say.day(datetime.combine(date.fromisoformat(until), datetime.min.time()))
        text = say.say("key-network-paused-until", name=name, day=day)
    elif room == "paused" and not until:
        text = say.say("key-network-paused", name=name)
    elif not is_shown(record, today):
        text = say.say("key-network-hidden", name=name)
    else:
        text = say.say("key-network-full" if room == "full" else "key-network-open", name=name)
    at_rest = room in ("full", "paused")
    names = ["resume"] if at_rest else []
    names += [name for name in CHANGES if name not in ("resume", room)]
    rows = tuple((_button(name, say),) for name in names)
    return Outgoing(Reply("question", say.language, (Span(text),), rows))


def _button(what: str, say: Translator) -> Button:
    key = "key-button-full-now" if what == "full" else f"key-button-{what}"
    return Button(say.say(key), callback.write("k", f"own:{what}", say.language))
