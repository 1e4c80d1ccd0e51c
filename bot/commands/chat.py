"""`wegwijzer chat`: the conversation in a terminal, or one message per line for scripts."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from bot.assistant import Assistant, Incoming
    from bot.reply import Reply


@click.command()
@click.option("--language", metavar="CODE", help="Language of the resident's phone, such as tr.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object per bot message.")
def chat(language: str | None, as_json: bool) -> None:
    """Talk to the bot in this terminal, as a resident.

    Write what you need in your own language. A button is pressed by its number or by its data;
    /location LAT,LON shares a location, /start CODE opens as a poster's code does, /forget forgets;
    /quit ends. When standard input is not a terminal,
    every line is one message and only the bot's words are printed.
    """
    from social_map.freshness import check_settings

    check_settings()
    interactive = sys.stdin.isatty() and not as_json
    if interactive:
        click.echo("Loading ...", err=True)
    from bot.assistant import Assistant, Incoming
    from bot.guard import get_guard
    from bot.likeness import danger_alike
    from bot.live_model import live_model

    sender = Incoming("terminal", language)
    assistant = Assistant(None, get_guard(), danger_alike)
    live = live_model(assistant)
    live.load_first()
    live.start()
    try:
        asyncio.run(_converse(assistant, sender, as_json=as_json, interactive=interactive))
    finally:
        live.stop()


async def _converse(
    assistant: Assistant, sender: Incoming, *, as_json: bool, interactive: bool
) -> None:
    buttons: list[str] = []
    if interactive:
        buttons = _show(await assistant.on_start(sender), as_json=False, interactive=True)
    for turn, line in enumerate(_lines(interactive), start=1):
        started = time.perf_counter()
        replies = await _turn(assistant, sender, line, buttons)
        milliseconds = (time.perf_counter() - started) * 1000
        buttons = _show(replies, as_json=as_json, interactive=interactive) or buttons
        if as_json:
            _print(json.dumps({"turn": turn, "ms": round(milliseconds, 1)}))


def _lines(interactive: bool) -> Iterator[str]:
    while True:
        if interactive:
            click.echo("\n> ", nl=False)
        line = sys.stdin.readline()
        if not line or line.strip() in ("/quit", "/exit"):
            return
        if line.strip():
            yield line.strip()


async def _turn(
    assistant: Assistant, sender: Incoming, line: str, buttons: list[str]
) -> list[Reply]:
    from bot import callback

    if line.isdigit() and 1 <= int(line) <= len(buttons) and sys.stdin.isatty():
        line = buttons[int(line) - 1]
    press = callback.read(line)
    if press is not None:
        if press.action == "q":
            return await assistant.on_exit(sender, None)
        return await assistant.on_press(sender, line)
    if line.split()[0] == "/start":
        return await assistant.on_start(sender, line.removeprefix("/start").strip())
    if line == "/forget":
        return await assistant.on_forget(sender)
    if line.startswith("/location"):
        point = _point(line.removeprefix("/location"))
        if point:
            return await assistant.on_location(sender, *point)
        click.echo(
            f"wegwijzer: '{line}' is not a location; write for example: /location 52.07,4.31",
            err=True,
        )
        return []
    return await assistant.on_text(sender, line)


def _point(text: str) -> tuple[float, float] | None:
    latitude, _, longitude = text.partition(",")
    try:
        point = float(latitude), float(longitude)
    except ValueError:
        return None
    return point if abs(point[0]) <= 90 and abs(point[1]) <= 180 else None


def _show(replies: list[Reply], *, as_json: bool, interactive: bool) -> list[str]:
    """Print replies; return the data of their buttons in the order of their numbers."""
    from bot.render import to_terminal

    data: list[str] = []
    for reply in replies:
        if as_json:
            _print(json.dumps(reply.as_json(), ensure_ascii=False))
        else:
            _print(to_terminal(reply, first_button=len(data) + 1, colours=interactive) + "\n")
        data += [button.data for row in reply.buttons for button in row]
    return data


def _print(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()
