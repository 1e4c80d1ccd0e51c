"""`wegwijzer telegram`."""

from __future__ import annotations

import asyncio

import click


@click.command()
@click.option(
    "--api-url",
    default=None,
    metavar="URL",
    help="Another Bot API server, such as http://127.0.0.1:8081 (TELEGRAM_API_URL).",
)
@click.option("--operator", default=None, metavar="TEXT",
              help="Who runs this bot and how to reach them (WEGWIJZER_OPERATOR).")  # fmt: skip
def telegram(api_url: str | None, operator: str | None) -> None:
    """Serve the conversation in Telegram, by long polling.

    Needs TELEGRAM_BOT_TOKEN (from @BotFather) in the environment, and who runs the bot: residents
    may ask. Ctrl-C stops it after the answers that are in hand.
    """
    import os

    if operator:
        os.environ["WEGWIJZER_OPERATOR"] = operator
    from bot.privacy import guard_crashes, guard_residents

    guard_residents()
    guard_crashes()
    from bot.errors import SettingMissing
    from bot.settings import get_settings

    settings = get_settings()
    server = api_url or settings.api_url
    if not settings.token:
        raise SettingMissing("TELEGRAM_BOT_TOKEN", "Telegram does not know which bot this is",
                             "ask @BotFather in Telegram for a token and put it there")  # fmt: skip
    if not settings.operator:
        missing = SettingMissing("WEGWIJZER_OPERATOR", "residents have a right to know who runs the bot",
                                 "set it, or use --operator 'Name, how to reach you'")  # fmt: skip
        if not server:
            raise missing
        click.echo(f"wegwijzer: {missing}", err=True)
    _serve(settings.token, server)


def _serve(token: str, server: str) -> None:
    from bot.assistant import Assistant
    from bot.emergency import check_numbers
    from bot.guard import get_guard
    from bot.key_figures.desk import Desk
    from bot.key_figures.register import Register
    from bot.likeness import danger_alike
    from bot.live_model import live_model
    from bot.telegram_adapter import Adapter, serve

    for problem in check_numbers():
        click.echo(f"wegwijzer: {problem}", err=True)
    assistant = Assistant(None, get_guard(), danger_alike)
    live = live_model(assistant)
    desk = Desk(Register(), lambda: assistant.mind, get_guard(), danger_alike)
    adapter = Adapter(assistant, load=live.load_first, follow=live, desk=desk)
    click.echo("Wegwijzer answers in Telegram; Ctrl-C stops it.", err=True)
    asyncio.run(serve(adapter, token, server))
