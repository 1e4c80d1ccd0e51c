"""A question about the bot beside a question for help: which is answered."""

from __future__ import annotations

import pytest

from bot import asides, trust
from bot.understanding import Understood


@pytest.mark.parametrize(
    ("intents", "problems", "expected"),
    [
        ({"ask_privacy": 0.9}, (), "police"),
        ({"making_ends_meet": 0.5, "ask_privacy": 0.46}, ("making_ends_meet",), "police"),
        ({"making_ends_meet": 0.8, "ask_privacy": 0.1}, ("making_ends_meet",), None),
        ({"domestic_violence": 0.5, "ask_privacy": 0.46}, ("domestic_violence",), None),
    ],
    ids=["only that", "a fear that names the benefit", "hardly", "violence at home: help first"],
)
def test_a_question_about_the_bot_beside_one_for_help(
    intents: dict[str, float],
    problems: tuple[str, ...],
    expected: str | None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Who fears to be told on hears about that first; who is beaten gets help first."""
    monkeypatch.setattr(trust, "which", lambda text: "police")
    understood = Understood("nl", "Latn", tuple(intents.items()), problems, None, ())
    assert asides.about_bot("zeg je dit tegen de gemeente", understood, before=False) == expected
