"""`wegwijzer telegram`."""

from __future__ import annotations

import asyncio
import os
import sys
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from bot.telegram_adapter import Place


@click.command()
@click.option(
    "--api-url",
    default=None,
    metavar="URL",
    help="Another Bot API server, such as http://127.0.0.1:8081 (TELEGRAM_API_URL).",
)
@click.option("--operator", default=None, metavar="TEXT",
              help="Who runs this bot and how to reach them (WEGWIJZER_OPERATOR).")  # fmt: skip
@click.option("--webhook", default=None, metavar="URL",
              help="Let Telegram bring messages to this https address (WEGWIJZER_WEBHOOK_URL).")  # fmt: skip
@click.option("--listen", default=None, metavar="HOST:PORT",
              help="Where your proxy passes them on to (WEGWIJZER_WEBHOOK_LISTEN; 127.0.0.1:8443).")  # fmt: skip
def telegram(
    api_url: str | None, operator: str | None, webhook: str | None, listen: str | None
) -> None:
    """Serve the conversation in Telegram: by long polling, or with --webhook.

    Needs TELEGRAM_BOT_TOKEN (from @BotFather) in the environment, or TELEGRAM_BOT_TOKEN_FILE, and
    who runs the bot: residents may ask. Ctrl-C stops it after the answers that are in hand.
    """
    if operator:
        os.environ["WEGWIJZER_OPERATOR"] = operator
    from bot.privacy import guard_crashes, guard_residents

    guard_residents()
    guard_crashes()
    from bot.errors import SettingMissing
    from bot.secret_files import secret
    from bot.serving_settings import health_port, webhook_place
    from bot.settings import get_settings, web_address
    from social_map.freshness import check_settings

    settings = get_settings()
    check_settings()
    server = web_address("--api-url", api_url or "") or settings.api_url
    token = secret("TELEGRAM_BOT_TOKEN")
    if not token:
        raise SettingMissing("TELEGRAM_BOT_TOKEN", "Telegram does not know which bot this is",
                             "ask @BotFather in Telegram for a token and put it there")  # fmt: skip
    if not settings.operator:
        missing = SettingMissing("WEGWIJZER_OPERATOR", "residents have a right to know who runs the bot",
                                 "set it, or use --operator 'Name, how to reach you'")  # fmt: skip
        if not server:
            raise missing
        click.echo(f"wegwijzer: {missing}", err=True)
    place = webhook_place(webhook, listen)
    _serve(token, server, place, health_port())


def _serve(token: str, server: str, place: Place | None, health: int | None) -> None:
    from bot.assistant import Assistant
    from bot.emergency import check
    from bot.guard import get_guard
    from bot.key_figures.desk import Desk
    from bot.key_figures.register import Register
    from bot.likeness import danger_alike
    from bot.live_model import live_model
    from bot.telegram_adapter import Adapter, serve

    for problem in check():
        click.secho(f"wegwijzer: DANGER CARD: {problem}", err=True, fg="red", bold=True)
    assistant = Assistant(None, get_guard(), danger_alike)
    live = live_model(assistant)
    desk = Desk(Register(), lambda: assistant.mind, get_guard(), danger_alike)
    adapter = Adapter(assistant, load=live.load_first, follow=live, desk=desk)
    click.echo("Wegwijzer answers in Telegram; Ctrl-C stops it.", err=True)

    async def serve_and_leave() -> None:
        await serve(adapter, token, server, place=place, health_port=health)
        # Python would wait for its threads: one may load a model for half a minute.
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
        os._exit(0)

    asyncio.run(serve_and_leave())
