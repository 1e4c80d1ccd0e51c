"""Where a conversation is remembered: in memory, for a limited time, without a word of text."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, BotUttered, Event, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

# Conversation → when it was last heard, and its slots.
Memory = dict[str, tuple[float, dict[str, object]]]
# Actions run in a thread of their own; stores may share a memory, so they share this too.
_LOCK = threading.RLock()


class ForgetfulTrackerStore(TrackerStore):
    """Keeps slots per conversation in memory and drops them after a time of silence.

    Events are not kept: rules look at the last message only, slots carry what must last. So
    neither what a resident said nor what the bot answered outlives the turn.
    """

    def __init__(
        self,
        domain: Domain,
        event_broker: EventBroker | None = None,
        forget_seconds: float = 1800,
        clock: Callable[[], float] = time.monotonic,
        memory: Memory | None = None,
        **kwargs: object,
    ) -> None:
        """`memory`: that of another store, to share; each store has its own model's domain."""
        super().__init__(domain, event_broker)
        self._forget_seconds = forget_seconds
        self._clock = clock
        self._slots: Memory = {} if memory is None else memory

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Keep the slots that hold something."""
        slots = {k: v for k, v in tracker.current_slot_values().items() if v not in (None, [])}
        with _LOCK:
            self._slots.pop(
                tracker.sender_id, None
            )  # those silent for the longest time lie in front
            self._slots[tracker.sender_id] = (self._clock(), slots)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """Return a tracker with the remembered slots, or None when there is nothing."""
        self.sweep()
        kept = self._slots.get(sender_id)
        if kept is None:
            return None
        # Another model, that shares this memory, may know slots that this one does not.
        known = {slot.name for slot in self.domain.slots}
        events: list[Event] = [
            SlotSet(key, value) for key, value in kept[1].items() if key in known
        ]
        # A conversation that goes on: without this, Rasa starts a new session every turn.
        events.append(ActionExecuted("action_listen"))
        return DialogueStateTracker.from_events(
            sender_id, events, self.domain.slots, domain=self.domain
        )

    def use_clock(self, clock: Callable[[], float]) -> None:
        """Let another clock tell how long a conversation has been silent."""
        self._clock = clock

    @property
    def memory(self) -> Memory:
        """What is remembered of all conversations, to share with another store."""
        return self._slots

    async def delete(self, sender_id: str) -> None:
        """Forget one conversation at once."""
        with _LOCK:
            self._slots.pop(sender_id, None)

    def slots(self, sender_id: str) -> dict[str, object]:
        """Return what is remembered of one conversation."""
        self.sweep()
        return dict(self._slots.get(sender_id, (0.0, {}))[1])

    async def keys(self) -> Iterable[str]:
        """Return the ids of conversations that are not forgotten yet."""
        self.sweep()
        return list(self._slots)

    def sweep(self) -> None:
        """Drop every conversation that has been silent for too long."""
        limit = self._clock() - self._forget_seconds
        with _LOCK:
            while self._slots:
                key, (seen, _) = next(iter(self._slots.items()))
                if seen >= limit:
                    return
                del self._slots[key]


def blank_texts(events: list[dict[str, object]]) -> list[dict[str, object]]:
    """Return tracker events, as JSON, without any text of a resident or of the bot."""
    blanked = []
    for event in events:
        event = dict(event)
        if event.get("event") in (UserUttered.type_name, BotUttered.type_name):
            event["text"] = ""
            parse_data = event.get("parse_data")
            if isinstance(parse_data, dict):
                event["parse_data"] = {**parse_data, "text": ""}
        blanked.append(event)
    return blanked
