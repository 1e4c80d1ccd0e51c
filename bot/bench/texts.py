"""What the benches ask: sentences of the project, none of them twice, so that no cache flatters."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bot.errors import CannotMeasure
from bot.evaluating.rows import read_project
from bot.language_data import folders, read_examples

SEED = 1
#: Messages of one conversation: a resident who asks something writes a few, then is gone.
TURNS = 4
#: Conversations side by side where nobody says otherwise.
CHATS = 25


@dataclass(frozen=True)
class Asked:
    """One message: its language and the number of the conversation that it belongs to."""

    text: str
    language: str
    conversation: int = 0


def draw(count: int, seed: int = SEED) -> list[Asked]:
    """Return messages in all languages, each another, in an order that the seed decides.

    Test sentences come first; where they do not suffice, examples follow.

    Raises:
        CannotMeasure: There are fewer sentences; none is asked twice.
    """
    chance = random.Random(seed)
    found = _once(Asked(row.text, row.lang) for row in read_project())
    chance.shuffle(found)
    if len(found) < count:
        more = [Asked(one.text, code) for code in folders() for one in read_examples(code)]
        chance.shuffle(more)
        found = _once([*found, *more])
    if len(found) < count:
        raise CannotMeasure(
            f"{count:,} messages are too many: nlu_data/ has {len(found):,} different sentences and "
            "none is asked twice; ask for fewer messages or a shorter run"
        )
    return found[:count]


def in_conversations(
    found: Sequence[Asked], *, first: int = 1, turns: int = TURNS, chats: int = CHATS
) -> list[Asked]:
    """Give each message its conversation, and put those of several conversations side by side.

    Args:
        found: Messages, in their order.
        first: Number of the first conversation.
        turns: Messages of one conversation, all in one language.
        chats: Conversations that run at the same time.
    """
    by_language: dict[str, list[tuple[int, Asked]]] = {}
    for place, one in enumerate(found):
        by_language.setdefault(one.language, []).append((place, one))
    talks = sorted(
        (asked[start : start + turns]
         for asked in by_language.values() for start in range(0, len(asked), turns)),
        key=lambda talk: talk[0][0],
    )  # fmt: skip
    ordered = []
    for start in range(0, len(talks), chats):
        wave = list(enumerate(talks[start : start + chats], start=first + start))
        for turn in range(turns):
            ordered += [
                replace(talk[turn][1], conversation=number)
                for number, talk in wave
                if turn < len(talk)
            ]
    return ordered


def _once(asked: Iterable[Asked]) -> list[Asked]:
    """Keep the first of those that differ in case and blanks only: a cache may take them for one."""
    seen: dict[str, Asked] = {}
    for one in asked:
        if key := " ".join(one.text.casefold().split()):
            seen.setdefault(key, one)
    return list(seen.values())
