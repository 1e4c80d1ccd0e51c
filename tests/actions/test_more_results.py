"""More places, also under an answer further up."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import time_machine

from actions.feedback import Feedback
from actions.find_help import FindHelp
from actions.more_results import MoreResults
from actions.the_map import get_map, now
from tests.actions.test_counting import Conversation


@pytest.fixture(autouse=True)
def monday() -> Iterator[None]:
    """It is Monday 30 November 2026, eleven o'clock."""
    with time_machine.travel("2026-11-30T11:00:00+01:00", tick=True):
        yield


@pytest.fixture(autouse=True)
def counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is counted where others look."""
    monkeypatch.setenv("WEGWIJZER_COUNTS", str(tmp_path / "counts.db"))


async def ask(conversation: Conversation, *problems: str) -> list[str]:
    no_turns()
    return ids(await conversation.turn(FindHelp(), problems[0], problems=list(problems)))


async def more(conversation: Conversation, *problems: str, page: int = 2) -> list[str]:
    no_turns()
    said = await conversation.turn(
        MoreResults(), "more_results", problems=list(problems), page=[str(page)]
    )
    return ids(said)


def no_turns() -> None:
    """Equal places take turns; here the same ones come every time."""
    get_map()[0].turns(now().date()).clear()


def ids(said: list[dict[str, Any]]) -> list[str]:
    sections = [section for m in said if m["key"] == "answer" for section in m["sections"]]
    return [card["place"]["id"] for section in sections for card in section["results"]]


@pytest.mark.parametrize("problems", [("paperwork",), ("paperwork", "debts")])
async def test_more_under_an_older_answer(problems: tuple[str, ...]) -> None:
    """What was shown for another question meanwhile is not left out; the pages go on as ever."""
    straight, winding = Conversation(), Conversation()
    pages = [await ask(straight, *problems)]
    pages += [await more(straight, *problems, page=page) for page in (2, 3)]
    assert await ask(winding, *problems) == pages[0]
    await ask(winding, "legal_advice")
    assert [await more(winding, *problems, page=page) for page in (2, 3)] == pages[1:]


async def test_an_older_answer_did_not_help() -> None:
    """The next places are those of that answer."""
    straight, winding = Conversation(), Conversation()
    first = await ask(straight, "paperwork")
    second = await more(straight, "paperwork")
    assert await ask(winding, "paperwork") == first
    await ask(winding, "legal_advice")
    no_turns()
    said = await winding.turn(Feedback(), "feedback", problems=["paperwork"], helped=["no"])
    assert ids(said) == second
