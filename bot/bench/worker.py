"""One worker process of `wegwijzer bench throughput`: loads the model, then answers jobs.

    python -m bot.bench.worker

A job is one line of JSON on standard input, {"users": 2, "asked": [[text, language, conversation]]};
its result one line on standard output. The first line says that the model is loaded.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from dataclasses import asdict
from functools import partial
from typing import Any, TextIO

from bot.assistant import Assistant
from bot.bench import ours
from bot.bench.children import own_memory_mb
from bot.bench.texts import Asked
from bot.without_tensorflow import leave_out_tensorflow


def work(assistant: Assistant, jobs: TextIO, results: TextIO) -> None:
    """Do jobs until there are no more."""
    _say(results, {"ready": True})
    loop = asyncio.new_event_loop()  # one for all jobs: what waits in the assistant belongs to it
    for line in jobs:
        _say(results, loop.run_until_complete(_do(assistant, json.loads(line))))
    loop.close()


async def _do(assistant: Assistant, job: dict[str, Any]) -> dict[str, Any]:
    asked = [Asked(*one) for one in job["asked"]]
    found = await ours.ask_as(job["users"], asked, partial(ours.ask, assistant))
    return {**asdict(found), "memory_mb": own_memory_mb()}


def _say(results: TextIO, content: dict[str, Any]) -> None:
    results.write(json.dumps(content) + "\n")
    results.flush()


def main() -> None:
    """Work for the process that started this one."""
    # Whatever libraries print must not come between the results.
    results = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    leave_out_tensorflow()  # as the command that serves
    work(ours.load(), sys.stdin, results)


if __name__ == "__main__":
    main()
