"""Early signals, when she asks for them: what was asked in her area, in numbers by fives."""

from __future__ import annotations

from collections.abc import Sequence

from actions.the_map import find_place, now
from bot.key_figures.inviting import area_name
from bot.key_figures.outgoing import Outgoing
from bot.key_figures.register import KeyFigure
from bot.reply import Reply, Span
from bot.translate import Translator, get_translator
from social_map.counts import counts_path, read_counts
from social_map.errors import StoreError
from social_map.signals import Signal, of_month, of_week
from social_map.taxonomy import CRISIS_INTENTS, HELP_INTENTS

_MOST = 8


def signals(who: KeyFigure) -> Outgoing:
    """Return what was asked in her area last week, and in the municipality last month."""
    say = get_translator(who.language)
    area = find_place(who.area)
    if area is None or area.municipality is None:
        return Outgoing(_reply(say, [Span(say.say("key-signals-no-area"))]))
    try:
        counted = read_counts(counts_path())
    except StoreError:
        counted = []  # damaged: for the maintainer to see, with `wegwijzer map gaps`
    today = now().date()
    place, town = say.isolate(area_name(area)), say.isolate(area.municipality)
    spans = [Span(say.say("key-signals", place=place), bold=True)]
    spans.append(Span("\n" + _lines(of_week(counted, area, today), say)))
    spans.append(Span("\n\n" + say.say("key-signals-month", place=town), bold=True))
    spans.append(Span("\n" + _lines(of_month(counted, area, today), say)))
    spans.append(Span("\n\n" + say.say("key-signals-note")))
    return Outgoing(_reply(say, spans))


def _lines(rows: Sequence[Signal], say: Translator) -> str:
    lines = []
    for row in rows[:_MOST]:
        subject = _subject(row.intent, say)
        if not subject:
            continue
        if row.asked:
            key = "key-signal-more" if row.before else "key-signal"
            values = {"number": str(row.asked), "before": str(row.before)}
            lines.append("• " + say.say(key, subject=subject, **values))
        if row.nothing_near:
            number = str(row.nothing_near)
            lines.append("◦ " + say.say("key-signal-near", subject=subject, number=number))
    return "\n".join(lines) or say.say("key-signals-none")


def _subject(intent: str, say: Translator) -> str:
    if intent in CRISIS_INTENTS:
        return say.say("key-signal-danger")
    return say.say(f"label-{intent}") if intent in HELP_INTENTS else ""


def _reply(say: Translator, spans: Sequence[Span]) -> Reply:
    return Reply("talk", say.language, tuple(spans))
