"""Counting: what is a hit, of what, and what a resident sees; by hand computed."""

from __future__ import annotations

import asyncio
import importlib

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from bot.assistant import Assistant, Incoming
from bot.evaluating.figures import figures, run
from bot.evaluating.report import report
from bot.evaluating.rows import Row
from bot.evaluating.seen import Seen, said, see
from bot.guard import get_guard
from tests.bot.evaluating_fakes import asked, understood
from tests.bot.fakes import FakeMind


def hits(row: Row, *names: str, **more: object) -> dict[str, bool]:
    return dict(asked(row, understood(*names, **more)).hits)


DEBTS = Row("nl", "ik kan niet betalen", "debts", also=("housing",))


def test_a_help_question_right_at_first() -> None:
    """The expected intent or an alternative; the language counts from three words on."""
    assert hits(DEBTS, "housing", "work") == {
        "all1": True, "all3": True, "language": True, "alarm": False, "first": True, "top1": True,
        "top3": True, "clarified": True, "away": False,
    }  # fmt: skip
    assert "language" not in hits(Row("nl", "geld op", "debts"), "debts")
    assert hits(Row("zh", "我没有钱付房租", "debts"), "debts", language="zh")["language"]
    assert (
        hits(Row("nl-BE", "ik heb schulden", "debts"), "debts", language="fr")["language"] is False
    )


def test_a_help_question_among_the_first_three() -> None:
    """Third counts, fourth does not; 'I mean something else' shows the three next best."""
    third = hits(DEBTS, "work", "youth", "debts")
    assert (third["top1"], third["top3"], third["clarified"]) == (False, True, True)
    fifth = hits(DEBTS, "work", "youth", "leisure", "parenting", "debts")
    assert (fifth["top3"], fifth["clarified"]) == (False, False)
    assert hits(DEBTS, "work", "youth", "leisure", "debts")["top3"] is False


def test_a_help_question_turned_away() -> None:
    """It is neither out-of-scope recall nor right after a tap: only the themes are shown."""
    away = hits(DEBTS, "out_of_scope", "debts")
    assert (away["away"], away["clarified"], "scope" in away) == (True, False, False)


def test_out_of_scope() -> None:
    """Who accepts both counts for recall and not for turning away."""
    assert hits(Row("nl", "ajax", "out_of_scope"), "out_of_scope") == {
        "all1": True, "all3": True, "alarm": False, "first": True, "scope": True
    }  # fmt: skip
    both = hits(Row("nl", "x", "out_of_scope", also=("leisure",)), "leisure")
    assert (both["scope"], both["top1"], "away" in both) == (True, True, False)


def test_danger() -> None:
    """Any danger card is danger found; what the classifier says beside it does not matter."""
    row = Row("nl", "hij slaat me", "crisis_danger")
    assert hits(row, "debts", danger="crisis_suicide") == {
        "all1": True, "all3": True, "language": True, "danger": True
    }  # fmt: skip
    assert hits(row, "crisis_danger")["danger"] is False
    assert hits(row, "crisis_danger")["all1"] is False


def test_a_false_alarm() -> None:
    """The classifier was right, the resident saw a card first, with the answer under its button."""
    alarm = hits(DEBTS, "debts", danger="crisis_danger")
    assert (alarm["alarm"], alarm["top1"], alarm["all1"], alarm["clarified"]) == (
        True, True, False, True
    )  # fmt: skip
    accepted = Row("nl", "x", "domestic_violence", also=("crisis_danger",))
    assert "alarm" not in hits(accepted, "domestic_violence", danger="crisis_danger")


def test_two_problems() -> None:
    """Both in the answer; either is right as the first."""
    row = Row("nl", "x", "debts", problems=("debts", "housing"))
    both = hits(row, "housing", "debts", problems=("housing", "debts"))
    assert (both["two"], both["top1"]) == (True, True)
    assert hits(row, "debts", "housing")["two"] is False


# ---- what a resident sees


def test_unsure_shows_three_guesses() -> None:
    """The three likeliest help questions; small talk between them takes no button."""
    names = ("debts", "greet", "housing", "out_of_scope", "work", "youth")
    assert see([understood(*names, unsure=True)]) == [
        Seen(("nlu_fallback",), ("debts", "housing", "work"), ())
    ]
    assert hits(DEBTS, "work", "youth", "women", "debts", unsure=True)["clarified"] is False
    assert hits(DEBTS, "greet", "youth", "women", "debts", unsure=True)["clarified"] is True


def test_answered_at_once() -> None:
    """Two problems are two answers; 'I mean something else' shows what else it may be."""
    found = understood("debts", "housing", "work", problems=("housing", "debts"))
    assert see([found]) == [Seen(("housing", "debts"), (), ("work",))]


def test_danger_offers_the_help_questions_of_the_message() -> None:
    """They are in the button under the card."""
    found = understood("debts", danger="crisis_danger")
    assert see([found]) == [Seen(("crisis_danger",), ("debts",), ())]


def test_a_greeting_with_a_question_is_answered() -> None:
    """The problems of a message go before its first intent."""
    assert see([understood("greet", "debts", problems=("debts",))])[0].answered == ("debts",)


ACTIONS = {
    "nlu_fallback": "unsure.Unsure",
    "out_of_scope": "unsure.Unsure",
    "deny": "conversation.OfferThemes",
    "greet": "conversation.Say",
    "debts": "find_help.FindHelp",
}


@pytest.mark.parametrize("guesses", [[], ["work", "youth"]])
@pytest.mark.parametrize("intent", sorted(ACTIONS))
def test_the_stand_in_says_what_the_actions_say(intent: str, guesses: list[str]) -> None:
    """As far as buttons depend on it: otherwise 'after one tap' would count what nobody sees."""
    entities = {"guesses": guesses, "problems": ["debts", "work"] if intent == "debts" else []}
    flat = [{"entity": k, "value": v} for k, values in entities.items() for v in values]
    tracker = Tracker(
        "x", {"language": "nl"}, {"intent": {"name": intent}, "entities": flat}, [], False, None,
        {}, "",
    )  # fmt: skip
    module, name = ACTIONS[intent].split(".")
    action = getattr(importlib.import_module(f"actions.{module}"), name)()
    dispatcher = CollectingDispatcher()
    asyncio.run(action.run(dispatcher, tracker, {}))
    (real,) = [message["custom"] for message in dispatcher.messages]
    stand_in = said(intent, entities)
    keys = ("key", "reason", "problems") if intent != "greet" else ("key", "intent")
    assert {k: real.get(k) for k in keys} == {k: stand_in.get(k) or real.get(k) for k in keys}
    assert (real.get("guesses") or []) == stand_in.get("guesses", [])


def test_the_assistant_acts_on_what_is_counted() -> None:
    """The same decision in a real turn: an unsure message hands over the counted guesses."""
    mind = FakeMind("debts")
    mind.unsure = True
    asyncio.run(Assistant(mind, get_guard()).on_text(Incoming("x"), "tja"))
    found = see([understood("debts", unsure=True)])[0]
    assert (mind.acts[0][0], tuple(mind.acts[0][1]["guesses"])) == (
        found.answered[0],
        found.offered,
    )


# ---- groups


def test_figures_of_a_group() -> None:
    """Two of three help questions right, one of two dangers found; F1 and calibration by hand."""
    judged = [
        asked(Row("nl", "a", "debts"), understood("debts", sure=0.9)),
        asked(Row("nl", "b", "debts"), understood("work", "debts", sure=0.7)),
        asked(Row("nl", "c", "work"), understood("work", sure=0.6)),
        asked(Row("nl", "d", "crisis_danger"), understood("work", danger="crisis_danger")),
        asked(Row("nl", "e", "crisis_danger"), understood("work")),
    ]
    found = figures(judged)
    assert (found.n, found.shares["top1"].hits, found.shares["top1"].n) == (5, 2, 3)
    assert (found.shares["danger"].hits, found.shares["danger"].n) == (1, 2)
    assert "two" not in found.shares
    assert found.value("two") is None
    # debts: precision 1, recall 1/2: 2/3. work: 1 of 3 found, 1 of 1: 1/2. danger: 2/3.
    assert found.macro_f1.value == pytest.approx((2 / 3 + 1 / 2 + 2 / 3) / 3)
    # Danger rows aside, each alone in its bin: (|0.9 - 1| + |0.7 - 0| + |0.6 - 1|) / 3.
    assert found.ece == pytest.approx((0.1 + 0.7 + 0.4) / 3)


def test_a_report_groups_averages_and_names_the_worst() -> None:
    """Means are over languages, not messages; the weakest is named; confusions come by number."""
    right, wrong = understood("debts"), understood("work")
    rows = [
        ("nl", right),
        ("nl", right),
        ("nl", wrong),
        ("nl", wrong),
        ("tr", right),
        ("bg", wrong),
        ("tlh", right),
    ]
    judged = [asked(Row(lang, "x", "debts"), found) for lang, found in rows]
    made = report(judged)
    assert list(made.languages) == ["nl", "tr", "bg", "tlh"]
    assert made.averages["written"]["top1"].mean == 0.75  # (0.5 + 1) / 2
    assert (made.averages["written"]["top1"].weakest, made.averages["other"]["top1"].mean) == (
        "nl",
        0,
    )
    assert made.averages["untaught"]["top1"].mean == 1  # Klingon has no examples
    assert made.together.shares["top1"].value == pytest.approx(4 / 7)
    assert [(c.expected, c.got, len(c.judged)) for c in made.confusions] == [("debts", "work", 3)]
    assert made.intents["debts"].taken_for == (("work", 3),)
    assert made.intents["debts"].f1 == pytest.approx(2 * 1 * (4 / 7) / (1 + 4 / 7))


def test_every_message_is_understood_once_and_in_order() -> None:
    """What a message costs is paid once."""
    seen: list[str] = []
    ticks: list[None] = []

    def parse(text: str) -> object:
        seen.append(text)
        return understood("debts")

    rows = [Row("nl", text, "debts") for text in "cab"]
    judged = run(rows, parse, tick=lambda: ticks.append(None))  # type: ignore[arg-type]
    assert (seen, len(ticks), [one.row.text for one in judged]) == (list("cab"), 3, list("cab"))
