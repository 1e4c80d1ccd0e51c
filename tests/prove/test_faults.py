"""Danger is always answered: whatever is broken, its card comes first, and nobody meets silence.

Here every fault alone, in two languages, with a stand-in for the model; `test_faults_matrix.py`
has all languages, the trained model and faults in pairs (`make prove-faults`).
"""

from __future__ import annotations

import pytest

from tests.prove import danger_messages as said
from tests.prove.danger_messages import CODES
from tests.prove.faults import FAULTS
from tests.prove.faulty_bot import (
    FAILS_SECONDS,
    all_of,
    check_card,
    danger,
    danger_by_likeness,
    first_answer,
    is_apology,
    phraseless,
    served,
    stage_of,
)

# Files of what is said that are empty or hold other keys: in the full run, and without Telegram in
# `tests/bot/test_emergency.py`.
QUICK = [name for name in FAULTS if not name.endswith((": empty", ": no such keys"))]


def test_each_language_has_its_messages() -> None:
    """A language that is offered is proved too."""
    assert set(said.DANGER) == set(said.OTHER) == set(CODES)


@pytest.mark.parametrize("name", QUICK)
async def test_one_fault(name: str) -> None:
    """The card in its language and in time; anything else an answer, or whom to call."""
    languages = ("tr", "ar")
    with stage_of([name]) as stage:
        stage.impatient(1.5)
        async with served(stage) as telegram:
            for code in languages:
                await danger(telegram, stage, [name], code)
            if stage.by_likeness:
                await danger_by_likeness(telegram, stage, [name], "nl")
            await all_of(telegram, stage, languages[:1])


@pytest.mark.parametrize("name", ["understanding hangs", "an action hangs", "model loads for ever"])
async def test_danger_does_not_wait_behind_a_question_of_the_same_person(name: str) -> None:
    """The question before it hangs; the card comes all the same, and in time."""
    chat = 42
    with stage_of([name]) as stage:
        async with served(stage) as telegram:
            await telegram.say(said.OTHER["tr"], chat, "tr")
            await telegram.say(said.OTHER["tr"], chat, "tr")
            await danger(telegram, stage, [name], "tr", chat)
            found = phraseless("nl")
            if found is not None:
                await telegram.say(said.OTHER["nl"], chat + 1, "nl")
                text, first = found
                answer, _ = await first_answer(telegram, text, "nl", FAILS_SECONDS, chat + 1)
                check_card(answer.text, first, None)


async def test_danger_under_a_picture_does_not_wait_for_the_model() -> None:
    """Words under a photo are words too."""
    with stage_of(["model loads for ever"]) as stage:
        async with served(stage) as telegram:
            await telegram.send_kind("photo", chat=5, language="nl", caption=said.DANGER["nl"])
            (answer, *_) = await telegram.answers(1, 5, timeout=FAILS_SECONDS)
    check_card(answer.text, said.FIRST["nl"], "nl")


@pytest.mark.parametrize("command", ["/help ", "/language\n", "/start "])
async def test_danger_behind_a_command_does_not_wait_for_the_model(command: str) -> None:
    """Who is in danger writes where she can."""
    with stage_of(["model loads for ever"]) as stage:
        async with served(stage) as telegram:
            text = command + said.DANGER["nl"]
            answer, _ = await first_answer(telegram, text, "nl", FAILS_SECONDS)
    check_card(answer.text, said.FIRST["nl"], "nl")


async def test_a_button_while_the_model_hangs_is_answered() -> None:
    """Buttons too: never silence."""
    with stage_of(["an action hangs"]) as stage:
        stage.impatient(1.5)
        async with served(stage) as telegram:
            await telegram.press("1.h.debts.tr", 6, "tr")
            (answer, *_) = await telegram.answers(1, 6)
    assert is_apology(answer.text, "tr")
