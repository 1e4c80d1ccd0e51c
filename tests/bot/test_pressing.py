"""Every button leads somewhere, also one that is old or damaged."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bot import callback
from bot.pressing import read_press
from bot.settings import NLU_DATA
from social_map.taxonomy import HELP_INTENTS

RULES = yaml.safe_load((NLU_DATA / "rules.yml").read_text(encoding="utf-8"))["rules"]
INTENTS = {step["intent"] for rule in RULES for step in rule["steps"] if "intent" in step}
PARTS = st.from_regex(r"[A-Za-z0-9_+:/-]{0,20}", fullmatch=True)


@given(st.sampled_from(sorted(callback.ACTIONS)), PARTS, st.sampled_from(["nl", "ti", "xx"]), PARTS)
def test_every_press_has_a_rule(action: str, argument: str, language: str, extra: str) -> None:
    """No press, however damaged, stands for something that no rule answers."""
    intent, entities = read_press(callback.Press(action, argument, language, extra), "nl")
    assert intent in INTENTS
    assert entities["language"]


@pytest.mark.parametrize(
    ("data", "intent", "entities"),
    [
        ("1.h.debts+housing.tr", "debts", {"problems": ["debts", "housing"]}),
        ("1.r.debts.tr.io", "debts", {"problems": ["debts"], "filters": ["informal", "open"]}),
        ("1.r.debts.tr.-", "debts", {"problems": ["debts"]}),
        ("1.m.debts.tr.3z", "more_results",
         {"problems": ["debts"], "page": ["3"], "filters": ["free"]}),
        ("1.n..nl", "offer_places", {}),
        ("1.n.everywhere.nl", "offer_places", {"card": ["everywhere"]}),
        ("1.n.amsterdam/oostelijk-havengebied.nl", "give_place",
         {"place": ["amsterdam/oostelijk-havengebied"]}),
        ("1.y.debts.nl", "feedback", {"helped": ["yes"], "problems": ["debts"]}),
        ("1.d..nl.0a1b2c3d", "feedback", {"helped": ["no"], "card": ["0a1b2c3d"]}),
        ("1.i.0a1b2c3d.nl.closed", "report", {"card": ["0a1b2c3d"], "wrong": ["closed"]}),
        ("1.v.sq.en", "wish_language", {"card": ["sq"]}),
    ],
)  # fmt: skip
def test_what_buttons_stand_for(data: str, intent: str, entities: dict[str, list[str]]) -> None:
    """A button carries all that it needs: it works after a restart."""
    press = callback.read(data)
    assert press is not None
    expected = {"language": [press.language], **entities}
    assert read_press(press, press.language) == (intent, expected)


def test_two_problems_and_all_choices_fit() -> None:
    """The longest pair of questions leaves room for choices; a choice that does not fit is lost."""
    longest = sorted(HELP_INTENTS, key=len)[-2:]
    data = callback.write("r", "+".join(longest), "tr", "ilcozk")
    assert len(data.encode()) <= callback.LIMIT
    assert callback.read(data) is not None
