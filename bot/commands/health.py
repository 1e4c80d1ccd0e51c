"""`wegwijzer health`."""

from __future__ import annotations

import sys

import click

_SENTENCES = {
    "ok": "Wegwijzer is well: it answers, and has been up for {up}.",
    "loading": "Wegwijzer is starting ({up}): the model is being loaded; danger is answered already.",
    "no model": "Wegwijzer has no model: only danger is answered. Its log says why; `wegwijzer train` makes one.",
    "no contact": "Wegwijzer has not reached Telegram for two minutes. Its log says why; nobody is answered meanwhile.",
}


@click.command()
@click.option("--port", type=click.IntRange(1, 65535), default=None,
              help="Where the running bot serves its health (WEGWIJZER_HEALTH_PORT).")  # fmt: skip
def health(port: int | None) -> None:
    """Ask the running bot on this machine how it is: exit 0 when it is well, 1 when it is not.

    The bot must have been started with WEGWIJZER_HEALTH_PORT. Prometheus finds figures at /metrics
    on the same port: counts and times, no text and nobody's number.
    """
    from bot.errors import SettingMissing
    from bot.serving_settings import health_port

    port = port or health_port()
    if port is None:
        raise SettingMissing("WEGWIJZER_HEALTH_PORT", "it is not known where to ask",
                             "start the bot with it, for example 9464, and use the same here")  # fmt: skip
    well, sentence = ask(port)
    click.echo(sentence)
    sys.exit(0 if well else 1)


def ask(port: int) -> tuple[bool, str]:
    """Return whether the bot behind this port is well, and a sentence."""
    import httpx

    try:
        response = httpx.get(f"http://127.0.0.1:{port}/healthz", timeout=5, trust_env=False)
        found = response.json()
        sentence = _SENTENCES[found["status"]].format(up=_span(int(found["uptime_seconds"])))
    except httpx.TimeoutException:
        return False, f"Wegwijzer does not answer on port {port}: it hangs. Restart it."
    except httpx.HTTPError:
        return (
            False,
            f"Nothing listens on port {port}: Wegwijzer does not run, or with another port.",
        )
    except (ValueError, KeyError, TypeError):
        return False, f"What listens on port {port} is not Wegwijzer."
    return response.status_code == 200, sentence


def _span(seconds: int) -> str:
    days, hours, minutes = seconds // 86400, seconds // 3600 % 24, seconds // 60 % 60
    if days:
        return f"{days} days and {hours} hours"
    return f"{hours} hours and {minutes} minutes" if hours else f"{minutes} minutes"
