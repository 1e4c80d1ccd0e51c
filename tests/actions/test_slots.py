"""The tracker read into a plain value."""

from __future__ import annotations

from typing import Any

import pytest
from rasa_sdk import Tracker

from actions.slots import read_turn


def tracker(slots: dict[str, Any], **entities: str) -> Tracker:
    latest = {
        "intent": {"name": "debts"},
        "entities": [{"entity": name, "value": value} for name, value in entities.items()],
    }
    return Tracker("x", slots, latest, [], False, None, {}, "action_listen")


@pytest.mark.parametrize("wrong", ["x", "nan", {"a": 1}, float("inf"), float("nan")])
def test_values_of_a_wrong_type_are_treated_as_absent(wrong: Any) -> None:
    """Whoever runs the actions apart may get anything; an answer comes all the same."""
    slots = dict.fromkeys(("problems", "near", "shown", "misses"), wrong)
    turn = read_turn(tracker(slots | {"place": 7}, page="two"))
    assert (turn.problems, turn.near, turn.shown) == ((), None, ())
    assert (turn.misses, turn.page, turn.place) == (0, 1, None)


def test_a_turn_as_it_usually_is() -> None:
    """What the slots hold, and what this turn says."""
    slots = {"problems": ["debts"], "place": "delft", "near": "52.01,4.36", "misses": 1.0}
    turn = read_turn(tracker(slots, page="3"))
    assert (turn.problems, turn.place, turn.near) == (("debts",), "delft", (52.01, 4.36))
    assert (turn.misses, turn.page) == (1, 3)
