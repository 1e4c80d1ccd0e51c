"""getUpdates and webhooks: how the bot hears of what happens."""

from __future__ import annotations

import asyncio
import json
import re
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from bot.emulator.rules import Refused, bad
from bot.emulator.world import Webhook, World

_LONGEST = 50  # seconds that the server waits at most
_TWICE = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
_ACTIVE = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
_SET = "Conflict: terminated by setWebhook request"
_HERE = ("127.0.0.1", "localhost", "::1")


async def get_updates(world: World, values: dict[str, str]) -> list[dict[str, Any]]:
    """Answer getUpdates. A second one ends the first, as the real server does."""
    if world.webhook.url:
        raise Refused(_ACTIVE, 409)
    _allow(world, values)
    limit = min(max(_number(values, "limit", 100), 1), 100)
    wait = min(max(_number(values, "timeout", 0), 0), _LONGEST)
    world.poll += 1
    world.fetched = world.polling = False
    mine = world.poll
    world.updates.confirm(_number(values, "offset", 0))
    await world.notify()

    def ready() -> bool:
        over = world.poll != mine or bool(world.webhook.url)
        return over or bool(world.updates.due(world.clock.now))

    if not ready():
        world.polling = True
        await world.notify()
        try:
            await world.until(ready, wait)
        except asyncio.TimeoutError:
            return []
        finally:
            world.polling = world.polling and world.poll != mine
    if world.poll != mine:
        raise Refused(_TWICE, 409)
    if world.webhook.url:
        raise Refused(_SET, 409)
    world.fetched = True
    return [update.as_json() for update in world.updates.take(limit)]


async def set_webhook(world: World, values: dict[str, str]) -> bool:
    """Answer setWebhook. Plain HTTP is accepted on this machine only."""
    url = values.get("url", "").strip()
    if url:
        _check_webhook(url, values.get("secret_token", ""))
    _allow(world, values)
    _drop(world, values)
    world.webhook = Webhook(url, values.get("secret_token", ""),
                            _number(values, "max_connections", 40))  # fmt: skip
    await world.notify()
    return True


async def delete_webhook(world: World, values: dict[str, str]) -> bool:
    """Answer deleteWebhook."""
    _drop(world, values)
    world.webhook = Webhook()
    await world.notify()
    return True


def webhook_info(world: World, values: dict[str, str]) -> dict[str, Any]:
    """Answer getWebhookInfo."""
    hook = world.webhook
    info: dict[str, Any] = {
        "url": hook.url,
        "has_custom_certificate": False,
        "pending_update_count": len(world.updates.due(world.clock.now)),
    }
    if hook.url:
        info["max_connections"] = hook.max_connections
    if hook.last_error:
        info |= {"last_error_message": hook.last_error, "last_error_date": hook.last_error_date}
    if world.updates.allowed:
        info["allowed_updates"] = list(world.updates.allowed)
    return info


async def deliver(world: World) -> None:
    """Bring updates to the webhook, one after the other, for as long as the server runs.

    After a failure the same update is brought again when something new happens, or at
    `retry_webhook`; the real server tries again by itself.
    """
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=60)) as session:
        while True:
            await _wait_for_work(world)
            hook = world.webhook
            update = world.updates.waiting[0]
            error = await _bring(session, hook, update.as_json())
            if hook is not world.webhook:
                continue
            if error:
                hook.delayed = True
                hook.last_error, hook.last_error_date = error, world.clock.now
            else:
                world.updates.waiting = [u for u in world.updates.waiting if u is not update]
            await world.notify()


async def _wait_for_work(world: World) -> None:
    def work() -> bool:
        hook = world.webhook
        return bool(hook.url and not hook.delayed and world.updates.due(world.clock.now))

    async with world.changed:
        await world.changed.wait_for(work)


async def _bring(session: aiohttp.ClientSession, hook: Webhook, update: dict[str, Any]) -> str:
    """Return what went wrong; empty when the bot has it."""
    headers = {"X-Telegram-Bot-Api-Secret-Token": hook.secret} if hook.secret else {}
    try:
        async with session.post(hook.url, json=update, headers=headers) as response:
            if 200 <= response.status <= 299:
                return ""
            return f"Wrong response from the webhook: {response.status} {response.reason}"
    except (aiohttp.ClientError, asyncio.TimeoutError):
        return "Connection refused"


def _check_webhook(url: str, secret: str) -> None:
    parts = urlsplit(url)
    if parts.scheme != "https" and parts.hostname not in _HERE:
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    if parts.hostname not in _HERE and (parts.port or 443) not in (80, 88, 443, 8443):
        raise bad("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
    if len(secret) > 256:
        raise bad("secret token is too long")
    if secret and not re.fullmatch(r"[A-Za-z0-9_-]+", secret):
        raise bad("secret token contains unallowed characters")


def _allow(world: World, values: dict[str, str]) -> None:
    """Keep which kinds the bot wants; what it does not say stays as it was."""
    if "allowed_updates" in values:
        world.updates.allowed = tuple(json.loads(values["allowed_updates"] or "[]"))


def _drop(world: World, values: dict[str, str]) -> None:
    if values.get("drop_pending_updates", "").lower() in ("true", "1", "yes"):
        world.updates.waiting.clear()


def _number(values: dict[str, str], name: str, default: int) -> int:
    try:
        return int(float(values.get(name) or default))
    except ValueError:
        return default
