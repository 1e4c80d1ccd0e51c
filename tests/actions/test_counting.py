"""What the actions count: which events become which counts, and that they never hurt."""

from __future__ import annotations

import logging
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions import counting
from actions.conversation import Crisis, OfferThemes
from actions.find_help import FindHelp
from actions.human import AskHuman
from actions.more_results import MoreResults
from actions.set_place import SetPlace
from actions.show_place import ShowPlace
from actions.the_map import get_map
from actions.unsure import Unsure
from social_map.count_cells import Cell, month_of
from social_map.counts import read_counts
from social_map.hours import now

CANARY = "CANARY Fatma 06-12345678"


class Conversation:
    """A resident's turns as the actions get them: slots that last, entities of this turn."""

    def __init__(self) -> None:
        self.slots: dict[str, Any] = {"language": "nl"}

    async def turn(self, action: Any, intent: str, **entities: list[str]) -> list[dict[str, Any]]:
        """Run one action as the rules would; return what it said."""
        names = {"problems": list, "place": str, "near": str, "language": str}
        for name, kind in names.items():
            if name in entities:
                self.slots[name] = entities[name] if kind is list else entities[name][0]
        latest = {
            "intent": {"name": intent},
            "text": CANARY,
            "entities": [
                {"entity": name, "value": value}
                for name, values in entities.items()
                for value in values
            ],
        }
        tracker = Tracker(CANARY, self.slots, latest, [], False, None, {}, "action_listen")
        dispatcher = CollectingDispatcher()
        for event in await action.run(dispatcher, tracker, {}):
            if event["event"] == "slot":
                self.slots[event["name"]] = event["value"]
        return [message["custom"] for message in dispatcher.messages]


@pytest.fixture
def counts_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of counts for this test."""
    path = tmp_path / "counts.db"
    monkeypatch.setenv("WEGWIJZER_COUNTS", str(path))
    return path


def written() -> dict[Cell, int]:
    counting.get_counts().flush()
    return dict(read_counts(counting.get_counts().path))


def totals() -> Counter[str]:
    found: Counter[str] = Counter()
    for cell, number in written().items():
        found[cell.what] += number
    return found


async def residents(number: int, ask: Callable[[Conversation], Any]) -> None:
    for _ in range(number):
        await ask(Conversation())


async def test_a_question_is_counted_where_it_was_asked(counts_file: Path) -> None:
    """Five residents of the Schilderswijk with debts: asked there, this week."""
    await residents(
        5,
        lambda c: c.turn(FindHelp(), "debts", problems=["debts"], place=["den-haag/schilderswijk"]),
    )
    (cell,) = [cell for cell in written() if cell.what == "asked"]
    assert (cell.intent, cell.municipality, cell.neighbourhood) == (
        "debts", "Den Haag", "Schilderswijk",
    )  # fmt: skip
    assert not cell.language


async def test_four_residents_leave_no_trace(counts_file: Path) -> None:
    """Nothing is written below five, not when the program stops either."""
    await residents(
        4, lambda c: c.turn(FindHelp(), "lgbti", problems=["lgbti"], place=["den-haag"])
    )
    counting.get_counts().flush()
    assert not counts_file.exists()


async def test_places_shown_are_those_in_the_answer(counts_file: Path) -> None:
    """Each place of the answer counts once per resident."""
    said: list[list[dict[str, Any]]] = []

    async def ask(conversation: Conversation) -> None:
        said.append(await conversation.turn(FindHelp(), "debts", problems=["debts"]))

    await residents(5, ask)
    shown = {cell.help_id: number for cell, number in written().items() if cell.what == "shown"}
    assert shown == dict.fromkeys(
        (card["place"]["id"] for card in said[0][0]["sections"][0]["results"]), 5
    )


async def test_nothing_near_is_a_gap(counts_file: Path) -> None:
    """Where only national places can be shown, the map has a gap; where others can, it has none."""
    # The shipped map has no place of help on Schiermonnikoog, and one that teaches Dutch in Den Haag.
    await residents(
        5,
        lambda c: c.turn(
            FindHelp(), "learn_dutch", problems=["learn_dutch"], place=["schiermonnikoog"]
        ),
    )
    await residents(
        5, lambda c: c.turn(FindHelp(), "learn_dutch", problems=["learn_dutch"], place=["den-haag"])
    )
    gaps = [cell for cell in written() if cell.what == "gap_near"]
    assert [(cell.intent, cell.municipality) for cell in gaps] == [
        ("learn_dutch", "Schiermonnikoog")
    ]


async def test_without_a_place_there_is_no_gap_nearby(counts_file: Path) -> None:
    """Nobody said where: the map cannot be blamed."""
    await residents(5, lambda c: c.turn(FindHelp(), "debts", problems=["debts"]))
    assert {cell.municipality for cell in written() if cell.what == "asked"} == {"unknown"}
    assert totals()["gap_near"] == 0


async def test_a_shared_location_counts_for_its_municipality(counts_file: Path) -> None:
    """Never for anything finer."""
    await residents(
        5, lambda c: c.turn(FindHelp(), "debts", problems=["debts"], near=["52.07,4.30"])
    )
    (cell,) = [cell for cell in written() if cell.what == "asked"]
    assert (cell.municipality, cell.neighbourhood) == ("Den Haag", "")


async def test_nobody_who_speaks_the_language_is_a_gap(counts_file: Path) -> None:
    """In a language that no place in the map speaks; never in Dutch."""
    spoken = {language for place in get_map()[0].places() for language in place.languages}
    assert "ko" not in spoken
    for language in ("ko", "nl"):
        await residents(
            5,
            lambda c: c.turn(
                FindHelp(), "debts", problems=["debts"], place=["den-haag"], language=[language]  # noqa: B023
            ),
        )  # fmt: skip
    gaps = {cell.language: n for cell, n in written().items() if cell.what == "gap_language"}
    assert gaps == {"ko": 5}


async def test_a_language_is_never_kept_with_what_is_sensitive(counts_file: Path) -> None:
    """Who has no papers is not counted by language, week or neighbourhood."""
    await residents(
        5,
        lambda c: c.turn(
            FindHelp(),
            "undocumented",
            problems=["undocumented", "health_care"],
            place=["den-haag/schilderswijk"],
            language=["ko"],
        ),
    )
    questions = [cell for cell in written() if cell.intent]
    assert {cell.intent for cell in questions} == {"undocumented", "health_care"}
    assert {(cell.neighbourhood, cell.language) for cell in questions} == {("", "")}
    assert not any("W" in cell.period for cell in questions)


async def test_asking_again_is_not_counted_again(counts_file: Path) -> None:
    """One resident who repeats a question five times does not become five."""
    one = Conversation()
    for _ in range(8):
        await one.turn(FindHelp(), "debts", problems=["debts"])
    assert totals() == Counter()


async def test_more_places_are_shown_but_not_asked(counts_file: Path) -> None:
    """'More places' is the same question."""

    async def ask(conversation: Conversation) -> None:
        await conversation.turn(FindHelp(), "debts", problems=["debts"], place=["den-haag"])
        await conversation.turn(MoreResults(), "more_results")

    await residents(5, ask)
    found = totals()
    assert found["asked"] == 5
    assert found["shown"] > 15


async def test_a_place_told_later_is_counted_there(counts_file: Path) -> None:
    """Asked without a place, then asked again in Utrecht."""

    async def ask(conversation: Conversation) -> None:
        await conversation.turn(FindHelp(), "debts", problems=["debts"])
        await conversation.turn(SetPlace(), "give_place", place=["utrecht"])

    await residents(5, ask)
    asked = {cell.municipality for cell in written() if cell.what == "asked"}
    assert asked == {"unknown", "Utrecht"}


async def test_an_opened_place_is_counted(counts_file: Path) -> None:
    """By its button; a button of a place that is gone counts nothing."""
    place = get_map()[0].places()[0]
    await residents(5, lambda c: c.turn(ShowPlace(), "show_place", card=[place.short_id]))
    await residents(5, lambda c: c.turn(ShowPlace(), "show_place", card=["deadbeef"]))
    assert {(cell.what, cell.help_id) for cell in written()} == {("opened", place.id)}


async def test_people_to_talk_to_are_shown_places(counts_file: Path) -> None:
    """Contact points count for the places that they are of."""
    await residents(5, lambda c: c.turn(AskHuman(), "ask_human"))
    assert totals()["shown"] == 15


async def test_not_understood_keeps_the_language(counts_file: Path) -> None:
    """Football questions are understood well enough; they are not counted."""
    await residents(5, lambda c: c.turn(Unsure(), "nlu_fallback", language=["so"]))
    await residents(5, lambda c: c.turn(Unsure(), "out_of_scope", language=["so"]))
    cells = {cell: n for cell, n in written().items() if cell.what == "not_understood"}
    assert [(cell.language, cell.intent, cell.municipality, n) for cell, n in cells.items()] == [
        ("so", "", "", 5)
    ]


async def test_a_miss_is_counted_with_what_came_nearest(counts_file: Path) -> None:
    """Unsure: language and the two nearest; no place, though the resident's is known."""
    await residents(
        5,
        lambda c: c.turn(
            Unsure(), "nlu_fallback", language=["tr"], place=["den-haag/schilderswijk"],
            guesses=["debts", "housing", "work"],
        ),
    )  # fmt: skip
    assert [cell for cell in written() if cell.what == "not_understood"] == [
        Cell("not_understood", "debts+housing", period=month_of(now().date()), language="tr")
    ]


async def test_out_of_scope_counts_the_second_time(counts_file: Path) -> None:
    """Football once is football; twice it may be that the bot does not see what is meant."""

    async def ask(conversation: Conversation) -> None:
        for _ in range(2):
            await conversation.turn(Unsure(), "out_of_scope", language=["so"], guesses=["leisure"])

    await residents(5, ask)
    assert {cell.intent: n for cell, n in written().items() if cell.what == "not_understood"} == {
        "leisure": 5
    }


async def test_i_mean_something_else_counts_what_was_answered(counts_file: Path) -> None:
    """The button after an answer: language and the questions that were answered."""

    async def ask(conversation: Conversation) -> None:
        await conversation.turn(FindHelp(), "debts", problems=["debts"], language=["pl"])
        await conversation.turn(OfferThemes(), "deny", language=["pl"])

    await residents(5, ask)
    assert {cell.intent: n for cell, n in written().items() if cell.what == "meant_otherwise"} == {
        "debts": 5
    }


async def test_a_no_without_an_answer_is_no_miss(counts_file: Path) -> None:
    """'No' to a greeting, in words: nothing was answered that could be wrong."""
    await residents(5, lambda c: c.turn(OfferThemes(), "deny", guesses=["debts"]))
    await residents(5, lambda c: c.turn(OfferThemes(), "choose_theme"))
    assert totals()["meant_otherwise"] == 0


async def test_misses_hold_no_word_of_a_resident(counts_file: Path) -> None:
    """Whatever arrives as a guess, a problem or a language: the file holds keys and numbers."""

    async def ask(conversation: Conversation) -> None:
        said = {"language": [CANARY], "guesses": [CANARY, "debts"]}
        await conversation.turn(Unsure(), "nlu_fallback", **said)
        await conversation.turn(Unsure(), "out_of_scope", **said)
        await conversation.turn(OfferThemes(), "deny", problems=[CANARY], **said)

    await residents(25, ask)
    assert totals()["not_understood"] == 50
    assert totals()["meant_otherwise"] == 25
    for path in counts_file.parent.rglob("*"):
        content = path.read_bytes()
        assert not any(word.encode() in content for word in (*CANARY.split(), "Schilderswijk"))


async def test_danger_is_counted_without_language_or_neighbourhood(counts_file: Path) -> None:
    """The card itself never waits for the map: without a place it is not opened."""
    await residents(5, lambda c: c.turn(Crisis(), "crisis_suicide", language=["tr"]))
    for _ in range(5):
        counting.count_danger("crisis_danger", "den-haag/schilderswijk")
    assert {(cell.intent, cell.municipality, cell.neighbourhood, cell.language)
            for cell in written()} == {
        ("crisis_suicide", "unknown", "", ""),
        ("crisis_danger", "Den Haag", "", ""),
    }  # fmt: skip


def test_helped_taps_wait_for_their_buttons(counts_file: Path) -> None:
    """By id or short id, with the question; unknown places count nothing."""
    place = get_map()[0].places()[0]
    for _ in range(5):
        counting.count_helped(place.short_id, helped=True, intent="debts")
        counting.count_helped(place.id, helped=False)
        counting.count_helped("deadbeef", helped=True)
    assert {(cell.what, cell.intent, cell.help_id) for cell in written()} == {
        ("helped", "debts", place.id),
        ("not_helped", "", place.id),
    }


async def test_no_word_of_a_resident_gets_in(
    counts_file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Neither the text, nor who sent it, nor what stands in a slot by mistake."""
    caplog.set_level(logging.DEBUG)
    await residents(
        6,
        lambda c: c.turn(
            FindHelp(), "debts", problems=["debts"], place=[CANARY], language=[CANARY]
        ),
    )
    await residents(6, lambda c: c.turn(Unsure(), "nlu_fallback", language=[CANARY]))
    assert written()
    content = b"".join(path.read_bytes() for path in counts_file.parent.iterdir() if path.is_file())
    for word in (b"CANARY", b"Fatma", b"12345678"):
        assert word not in content
    assert "Fatma" not in caplog.text


async def test_counting_that_fails_never_hurts_an_answer(
    counts_file: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The answer is the same; the log names the kind of error once and nothing else."""

    def fail(*args: object, **kwargs: object) -> None:
        raise RuntimeError(CANARY)

    monkeypatch.setattr(counting, "get_counts", fail)
    monkeypatch.setattr(counting, "_failed", set())
    for _ in range(3):
        (said,) = await Conversation().turn(FindHelp(), "debts", problems=["debts"])
        assert said["key"] == "answer"
    assert "RuntimeError" in caplog.text
    assert caplog.text.count("counting failed") == 2  # questions and shown places, once each
    assert CANARY not in caplog.text


async def test_a_locked_file_never_hurts_an_answer(counts_file: Path) -> None:
    """Answers go on while somebody else holds the file; the counts come later."""
    holder = sqlite3.connect(counts_file, isolation_level=None)
    holder.execute("PRAGMA journal_mode = WAL")
    holder.execute("BEGIN EXCLUSIVE")
    await residents(5, lambda c: c.turn(FindHelp(), "debts", problems=["debts"]))
    holder.execute("ROLLBACK")
    holder.close()
    assert totals()["asked"] == 5


def test_a_program_that_stops_writes_fives_and_loses_the_rest(counts_file: Path) -> None:
    """A stopped bot leaves multiples of five behind, whatever was in memory."""
    code = """
from actions import counting
from actions.the_map import get_map
place = get_map()[0].places()[0]
for _ in range(9):
    counting.count_opened(place.id)
for _ in range(4):
    counting.count_helped(place.id, helped=True)
"""
    subprocess.run([sys.executable, "-c", code], check=True)
    assert [(cell.what, number) for cell, number in read_counts(counts_file)] == [("opened", 5)]
