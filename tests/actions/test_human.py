"""People to talk to: who is never among them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import time_machine

from actions.find_help import FindHelp
from actions.human import AskHuman, contact_points
from actions.more_results import MoreResults
from actions.slots import Turn
from actions.the_map import get_map
from tests.actions.test_counting import Conversation


@pytest.fixture(autouse=True)
def monday() -> Iterator[None]:
    """It is Monday 30 November 2026, eleven o'clock."""
    with time_machine.travel("2026-11-30T11:00:00+01:00", tick=True):
        yield


def turn(*problems: str) -> Turn:
    return Turn(
        intent="ask_human", problems=problems, named=(), guesses=(), place=None, place_named=False,
        near=None, language="en", language_chosen=False, theme=None, page=1, card=None, shown=(),
        misses=0,
    )  # fmt: skip


def ids(*problems: str) -> set[str]:
    return {card["place"]["id"] for card in contact_points(turn(*problems))}


@pytest.mark.parametrize("other", ["discrimination", "neighbourhood_safety", "work"])
def test_who_has_no_papers_is_not_sent_to_who_can_arrest(other: str) -> None:
    """Not the police either, when the other question is one that it answers."""
    arrest = {place.id for place in get_map()[0].places() if place.enforcement}
    assert "politie-geen-spoed" in arrest
    for problems in ((other, "undocumented"), ("undocumented", other)):
        found = ids(*problems)
        assert len(found) == 3
        assert not found & arrest
    assert "politie-geen-spoed" in ids("discrimination")


@pytest.mark.parametrize("first", [FindHelp, AskHuman])
async def test_nor_later_in_the_conversation(first: type[FindHelp | AskHuman]) -> None:
    """Who said before that there are no papers and then asks about something else."""
    arrest = {place.id for place in get_map()[0].places() if place.enforcement}
    conversation = Conversation()
    await conversation.turn(first(), "undocumented", problems=["undocumented"])
    for other in ("leisure", "discrimination", "work"):
        found = shown(await conversation.turn(FindHelp(), other, problems=[other]))
        found |= shown(await conversation.turn(MoreResults(), "more_results"))
        found |= shown(await conversation.turn(AskHuman(), "ask_human"))
        assert not found & arrest
    another = Conversation()
    await another.turn(FindHelp(), "discrimination", problems=["discrimination"])
    assert shown(await another.turn(AskHuman(), "ask_human")) & arrest


def shown(said: list[dict[str, Any]]) -> set[str]:
    cards = [card for message in said for card in message.get("results", ())]
    sections = [section for message in said for section in message.get("sections", ())]
    cards += [card for section in sections for card in section["results"]]
    return {card["place"]["id"] for card in cards}
