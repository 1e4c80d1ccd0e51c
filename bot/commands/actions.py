"""`wegwijzer actions`."""

from __future__ import annotations

import click


@click.command()
@click.option("--port", default=5055, show_default=True, help="Port of the action server.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
def actions(port: int, host: str) -> None:
    """Run the custom actions as a separate server, for a bot on this machine.

    Start the bot with WEGWIJZER_ACTIONS_URL=http://127.0.0.1:5055/webhook to use it.
    """
    from bot.privacy import guard_crashes, guard_residents

    guard_residents()
    guard_crashes()
    from actions.server import serve
    from social_map.freshness import check_settings

    check_settings()
    click.echo(f"Actions answer on http://{host}:{port}/webhook; Ctrl-C stops them.", err=True)
    serve(host, port)
