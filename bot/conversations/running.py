"""Hold a conversation: do what is written, look at the phone, compare."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from typing import Any

from bot.conversations.acts import ACTS
from bot.conversations.expectations import differences
from bot.conversations.format import Conversation, Turn
from bot.conversations.problem import Problem, problem
from bot.conversations.seen import Seen, Shown
from bot.conversations.serving import Serving, Stage
from bot.emulator import Emulator
from bot.emulator.chats import Message

# Refusals that a bot cannot foresee; all others are mistakes of ours.
UNFORESEEN = ("message is not modified", "query is too old", "message can't be deleted",
               "message to edit not found", "message to delete not found")  # fmt: skip
_PERSON, _GROUP = 7, -7


@dataclass
class Step:
    """One turn as it went."""

    turn: Turn
    seen: Seen = field(default_factory=Seen)
    problems: list[Problem] = field(default_factory=list)


@dataclass
class Held:
    """A conversation as it went."""

    conversation: Conversation
    steps: list[Step] = field(default_factory=list)

    @property
    def problems(self) -> list[Problem]:
        """Everything that was seen otherwise than expected."""
        return [p for step in self.steps for p in step.problems]


async def hold(conversation: Conversation, stage: Stage) -> Held:
    """Hold a conversation from its first turn to its last, at its own time.

    A turn that could not be done, or at which nothing was seen where something should be, ends
    it: what follows would make no sense.
    """
    import time_machine  # moves the clock of this process; a tool of development

    start = conversation.at.astimezone(timezone.utc)
    with ExitStack() as time:
        clock = time.enter_context(time_machine.travel(start, tick=False))
        async with Emulator() as telegram:
            holding = _Holding(conversation, stage, telegram, clock)
            return await holding.all_turns()


class _Holding:
    """One conversation while it is held; also the phone in the person's hand (`acts.Phone`)."""

    def __init__(
        self, conversation: Conversation, stage: Stage, telegram: Emulator, clock: Any
    ) -> None:
        self.telegram = telegram
        self.chat_type = conversation.chat
        self.chat = _PERSON if conversation.chat == "private" else _GROUP
        self._conversation, self._stage, self._clock = conversation, stage, clock
        self._held = Held(conversation)
        self._serving: Serving | None = None
        self._before: dict[int, tuple[int, int]] = {}  # turn → last message id before and after
        self._shown: set[str] = set()
        telegram.chat(self.chat, conversation.language, conversation.chat)

    async def all_turns(self) -> Held:
        """Hold it."""
        await self._start()
        try:
            await self._prepare()
            for turn in self._conversation.turns:
                step = Step(turn)
                self._held.steps.append(step)
                await self._one(step)
                if step.problems and (step.seen.nothing or not step.seen.messages):
                    break
        finally:
            await self._stop()
        return self._held

    async def _prepare(self) -> None:
        """Give the person her role; what the bot says to that belongs to no turn."""
        await self._stage.prepare(self._conversation.role, self.telegram, self.chat)
        assert self._serving is not None
        await self._serving.settle()

    async def _start(self) -> None:
        self._serving = Serving(self._stage.start(), self.telegram)
        await self._serving.__aenter__()

    async def _stop(self) -> None:
        if self._serving is not None:
            await self._serving.__aexit__()
        self._serving = None

    async def _one(self, step: Step) -> None:
        turn = step.turn
        changes, calls = len(self.telegram.changes), len(self.telegram.refusals)
        before = {m.message_id for m in self.telegram.screen(self.chat)}
        last = max(before, default=0)
        try:
            await self._act(turn)
        except Problem as error:
            step.problems.append(error)
            return
        assert self._serving is not None
        await self._serving.settle()
        self._before[turn.number] = (last, self._last_id())
        step.seen = self._seen(changes, calls, before)
        self._shown |= {place.name for place in step.seen.places}
        step.problems += _compare(turn, step.seen)

    async def _act(self, turn: Turn) -> None:
        if turn.act == "restarts":
            await self._stop()
            await self._start()
        elif turn.act == "waits":
            self._pass(turn.value)
        elif turn.act == "at":
            self._move_to(turn.value)
        else:
            await ACTS[turn.act].do(self, turn.value)

    def _pass(self, span: timedelta) -> None:
        self._clock.shift(span)
        self._stage.later(span.total_seconds())

    def _move_to(self, moment: datetime) -> None:
        before = self.telegram.clock.now
        self._clock.move_to(moment.astimezone(timezone.utc), tick=False)
        self._stage.later(max(self.telegram.clock.now - before, 0))

    def _last_id(self) -> int:
        return self.telegram.chat(self.chat).last_id

    def _seen(self, changes: int, refused: int, before: set[int]) -> Seen:
        """Read the phone: what came or changed since then."""
        happened = [c for c in self.telegram.changes[changes:] if c.chat_id == self.chat]
        new = {c.message_id for c in happened if c.what == "sent"}
        touched = {c.message_id for c in happened if c.what in ("sent", "edited", "buttons")}
        screen = self.telegram.screen(self.chat)
        own = {m.message_id for m in screen if not m.by_bot}
        there = {m.message_id for m in screen}
        return Seen(
            messages=tuple(
                Shown(m, changed=m.message_id not in new) for m in screen if m.message_id in touched
            ),
            notice="\n".join(c.text for c in happened if c.what == "notice"),
            cleared=bool(before) and not before & there and not own,
            deleted=sum(c.what == "deleted" for c in happened),
            earlier=frozenset(self._shown),
            refused=tuple(self.telegram.refusals[refused:]),
        )

    # ---- acts.Phone

    def of_turn(self, number: int) -> list[Message]:
        """Return the bot's messages of a turn, the newest first."""
        first, last = self._span(number)
        found = [m for m in self.telegram.screen(self.chat)
                 if m.by_bot and first < m.message_id <= last]  # fmt: skip
        return found[::-1]

    def written_in(self, number: int) -> int:
        """Return the id of what the person wrote in a turn."""
        first, last = self._span(number)
        for message in self.telegram.screen(self.chat):
            if not message.by_bot and first < message.message_id <= last:
                return message.message_id
        raise problem("seen_nothing_written", turn=number)

    def _span(self, number: int) -> tuple[int, int]:
        if number not in self._before:
            raise problem("seen_no_turn", turn=number)
        return self._before[number]


def _compare(turn: Turn, seen: Seen) -> list[Problem]:
    found: list[Problem] = []
    expected = [text for one in turn.sees or () for text in one.get("refused", [])]
    for refusal in seen.refused:
        if not any(known in refusal for known in (*UNFORESEEN, *expected)):
            found.append(problem("seen_refused", what=refusal))
    kinds = [kind for one in turn.sees or () for kind in one.get("kind", [])]
    if "error" in seen.kinds and "error" not in kinds:
        found.append(problem("seen_error"))
    if turn.silent:
        return found if seen.nothing else [*found, problem("seen_not_nothing")]
    if seen.nothing:
        return [*found, problem("seen_nothing")]
    if not turn.each:
        return found + [p for one in turn.sees or () for p in differences(seen, one)]
    wanted = turn.sees or ()
    if len(wanted) != len(seen.messages):
        return [*found, problem("seen_messages", wanted=len(wanted), count=len(seen.messages))]
    for one, message in zip(wanted, seen.messages, strict=True):
        found += differences(Seen((message,), earlier=seen.earlier), one)
    return found
