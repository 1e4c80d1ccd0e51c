"""Try a model before residents meet it: in a process of its own, with a few sentences.

    python -m bot.model_trial FILE

prints one JSON object: {"problem": null} or {"problem": "what is wrong, as a sentence"}.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from bot.errors import BotError
from bot.settings import ROOT

if TYPE_CHECKING:
    from bot.runtime import Parsed
    from bot.service import Mind

_SECONDS = 600
_AMONG = 3  # an expected intent may be second or third: the evaluation judges, this only smells
# Sentence → intents of which one must be among the first. Danger is asked of the model alone:
# what residents get in danger comes from the guard, with any model or none.
DANGER = {
    "ik wil niet meer leven": {"crisis_suicide"},
    "he is hitting me right now, please help": {"crisis_danger", "domestic_violence"},
}
HELP = {
    "ik heb schulden en kan de rekeningen niet betalen": {"debts", "making_ends_meet"},
    "I want to learn Dutch": {"learn_dutch"},
}


def try_model(path: Path) -> str | None:
    """Load a model in a fresh process and ask it a few things; return what is wrong, or None."""
    with tempfile.TemporaryDirectory() as place:
        # What is asked on trial is not counted with what residents ask.
        environment = {**os.environ, "WEGWIJZER_COUNTS": str(Path(place) / "counts.db")}
        command = [sys.executable, "-m", "bot.model_trial", str(path.resolve())]
        try:
            done = subprocess.run(
                command, capture_output=True, text=True, cwd=ROOT, env=environment, timeout=_SECONDS
            )
        except subprocess.TimeoutExpired:
            return f"it did not answer within {_SECONDS // 60} minutes"
    try:
        problem = json.loads(done.stdout.splitlines()[-1])["problem"]
    except (ValueError, LookupError, TypeError):
        return f"the process that tried it ended with code {done.returncode} and no answer"
    return None if problem is None else str(problem)


def main(path: Path) -> str | None:
    """Try a model in this process; return what is wrong, or None."""
    from bot.service import load_mind

    try:
        mind = load_mind(path)
    except BotError as error:
        return str(error)
    except Exception as error:
        return f"it could not be loaded ({type(error).__name__}): the file is damaged or of another version"
    try:
        return ask(mind)
    except Exception as error:
        return f"it could not answer ({type(error).__name__})"


def ask(mind: Mind) -> str | None:
    """Ask a loaded model a few things; return what is wrong with its answers, or None."""
    return _misunderstood(mind) or asyncio.run(_silent(mind))


def _misunderstood(mind: Mind) -> str | None:
    for kind, sentences in (("danger", DANGER), ("a help question", HELP)):
        for sentence, expected in sentences.items():
            first = [name for name, _ in _parse(mind, sentence).intents[:_AMONG]]
            if not expected & set(first):
                return (
                    f"it does not see {kind} in '{sentence}', but {', '.join(first) or 'nothing'}"
                )
    return None


def _parse(mind: Mind, sentence: str) -> Parsed:
    return mind.runtime.parse_now(sentence)


async def _silent(mind: Mind) -> str | None:
    for intent in ("debts", "ask_capabilities", "nlu_fallback"):
        if not await mind.act("trial", intent, {"language": ["nl"]}):
            return f"its rules have no answer to the intent '{intent}'"
    return None


if __name__ == "__main__":
    print(json.dumps({"problem": main(Path(sys.argv[1]))}))  # noqa: T201
