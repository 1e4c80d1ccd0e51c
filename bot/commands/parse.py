"""`wegwijzer parse`: what the bot understands of messages, for scripts and tests."""

from __future__ import annotations

import json
import sys
from typing import Any

import click


@click.command()
def parse() -> None:
    """Read JSON lines {"text": …} on standard input; print one JSON line for each.

    Each line gets language, script, intents (best first), problems, danger and places. Other
    keys come back unchanged; a line that is not such JSON gets {"error": …} in its position.
    """
    from bot.service import load_understanding

    understand = load_understanding()
    for line in sys.stdin:
        if line.strip():
            sys.stdout.write(json.dumps(_answer(line, understand), ensure_ascii=False) + "\n")
            sys.stdout.flush()


def _answer(line: str, understand: Any) -> dict[str, Any]:
    try:
        item = json.loads(line)
    except (ValueError, RecursionError):
        return {"error": 'this line is not JSON; write one object per line: {"text": "..."}'}
    if not isinstance(item, dict) or not isinstance(item.get("text"), str):
        return {"error": 'this line has no "text" with a string; write {"text": "..."}'}
    return {**item, **understand.parse_alone(item["text"]).as_json()}
