"""The emulator's HTTP server."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from aiohttp import web

from bot.emulator.media import MOST_BYTES
from bot.emulator.methods import call
from bot.emulator.people import People
from bot.emulator.polling import deliver
from bot.emulator.rules import Refused
from bot.emulator.trouble import Trouble, next_trouble


class Emulator(People):
    """`async with Emulator() as telegram:` serves on `telegram.url`."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self._runner: web.AppRunner | None = None
        self._delivery: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Emulator:
        app = web.Application(client_max_size=MOST_BYTES + 1_000_000)
        app.router.add_route("*", "/bot{token}/{method}", self._handle)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        port = site._server.sockets[0].getsockname()[1]  # type: ignore[union-attr]
        self.url = f"http://127.0.0.1:{port}"
        self._delivery = asyncio.create_task(deliver(self))
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._delivery:
            self._delivery.cancel()
            await asyncio.gather(self._delivery, return_exceptions=True)
        if self._runner:
            await self._runner.cleanup()

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        if request.match_info["token"] != self.token:
            return _error(401, "Unauthorized")
        values = await _values(request)
        self.calls.append((method, values))
        trouble = next_trouble(self.fail, method, _chat(values))
        if trouble is None:
            return await self._answer(method, values)
        if trouble.carried_out:
            await self._answer(method, values)
        return await _suffer(request, trouble)

    async def _answer(self, method: str, values: dict[str, str]) -> web.Response:
        try:
            result = await call(self, method, values)
        except Refused as refused:
            if method != "getUpdates":
                self.refusals.append(f"{method}: {refused}")
            return _error(refused.code, str(refused), refused.retry_after)
        except LookupError:
            return _error(404, "Not Found: method not found")
        return web.json_response({"ok": True, "result": result})


async def _values(request: web.Request) -> dict[str, str]:
    """Return the request's values, however they came; of files only the size."""
    values = dict(request.query)
    if request.content_type == "application/json":
        body = await request.json()
        values |= {k: v if isinstance(v, str) else json.dumps(v) for k, v in body.items()}
        return values
    for name, value in (await request.post()).items():
        if isinstance(value, str):
            values[name] = value
        elif isinstance(value, web.FileField):
            values[f"size:{name}"] = str(len(value.file.read()))
    return values


def _chat(values: dict[str, str]) -> int | None:
    raw = values.get("chat_id", "")
    return int(raw) if raw.lstrip("-").isdigit() else None


async def _suffer(request: web.Request, trouble: Trouble) -> web.StreamResponse:
    if trouble.how == "timeout":
        await asyncio.Event().wait()  # until the server stops; the client goes away before
    if trouble.how == "reset" and request.transport is not None:
        request.transport.abort()
    return _error(trouble.status, trouble.description, trouble.retry_after)


def _error(status: int, description: str, retry_after: int | None = None) -> web.Response:
    body: dict[str, Any] = {"ok": False, "error_code": status, "description": description}
    if retry_after is not None:
        body["parameters"] = {"retry_after": retry_after}
    return web.json_response(body, status=status)
