"""Nothing is reported to anybody: from the first import to the last answer nobody is connected to.

Every command runs in a process of its own in which a connection or a look-up is refused and noted;
`test_canaries.py` proves the same of the bot in Telegram, with the one address that it may use.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.settings import ROOT
from tests.prove.privacy import box as boxes

_ASKED = "ik heb schulden en woon in de Schilderswijk, wie kan mij helpen?"


def run(tmp_path: Path, command: Sequence[str], *, model: bool, stdin: str = "",
        seconds: float = 120) -> boxes.Program:  # fmt: skip
    """Run a command to its end in a box in which no address is allowed."""
    box = boxes.make(tmp_path / "box", model=model)
    with boxes.running(box, *command, stdin=stdin.encode()) as program:
        program.wait(seconds)
    assert program.code == 0, program.output().decode(errors="replace")[-2000:]
    assert program.strangers() == []
    outside = [path for path in program.written() if not path.resolve().is_relative_to(box.folder)]
    assert outside == []
    return program


@pytest.mark.parametrize(
    "command",
    [
        ["map", "build"],
        ["map", "due"],
        ["map", "export", "out.csv"],
        ["map", "search", "--intent", "debts", "--place", "Schilderswijk"],
        ["languages"],
    ],
    ids=lambda command: " ".join(command[:2]),
)
def test_maintaining_connects_to_nobody(tmp_path: Path, command: list[str]) -> None:
    """The map is built, checked, exported and searched on this machine."""
    run(tmp_path, command, model=False)


@pytest.mark.slow
def test_a_conversation_connects_to_nobody(tmp_path: Path) -> None:
    """`wegwijzer chat`, from its start to an answer with places."""
    program = run(
        tmp_path, ["chat", "--json"], model=True, stdin=f"{_ASKED}\nik wil niet meer leven\n"
    )
    answers = [
        json.loads(line) for line in program.output().decode().splitlines() if line[:1] == "{"
    ]
    kinds = [answer.get("kind") for answer in answers]
    assert "answer" in kinds
    assert "danger" in kinds


@pytest.mark.slow
@pytest.mark.skipif(not os.environ.get("WEGWIJZER_CANARIES"), reason="minutes: make prove-privacy")
def test_training_connects_to_nobody(tmp_path: Path) -> None:
    """`wegwijzer train`: Rasa would tell its makers that somebody trains."""
    box = boxes.make(tmp_path / "box", model=False)
    from bot.settings import get_settings

    for vectors in get_settings().cache.glob("vectors-*.npz"):
        boxes.link(vectors, box.wegwijzer / "cache" / vectors.name)
    with boxes.running(box, "train") as program:
        program.wait(1800)
    assert program.code == 0, program.output().decode(errors="replace")[-2000:]
    assert program.strangers() == []
    inside = (box.folder, ROOT)  # Rasa looks for a cache beside its data
    assert [
        p for p in program.written() if not any(p.resolve().is_relative_to(x) for x in inside)
    ] == []
