"""A separate action server gets keys, never a text and never a key of a conversation; it is this machine's."""

from __future__ import annotations

import json
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import psutil
import pytest
from aiohttp import web

from bot.action_endpoint import RemoteActions
from bot.bench.children import free_port
from tests.prove.privacy import box as boxes

CANARY = "Zkanarivo zei dit"
_SECONDS = 60.0


class Spy:
    """An action server that keeps what it is sent."""

    def __init__(self) -> None:
        self.url = ""
        self.bodies: list[str] = []
        self.headers: list[str] = []

    async def webhook(self, request: web.Request) -> web.Response:
        self.bodies.append(await request.text())
        self.headers.append(str(dict(request.headers)))
        return web.json_response({"events": [], "responses": []})


@pytest.fixture
async def spy() -> AsyncIterator[Spy]:
    spy = Spy()
    app = web.Application()
    app.router.add_post("/webhook", spy.webhook)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    spy.url = f"http://127.0.0.1:{runner.addresses[0][1]}/webhook"
    yield spy
    await runner.cleanup()


async def test_every_text_of_a_tracker_is_blanked(spy: Spy) -> None:
    """Whatever Rasa puts into it: texts of both sides, the latest message, who talks, the domain."""
    parsed = {"text": CANARY, "intent": {"name": "debts"}, "entities": []}
    call = {
        "next_action": "action_find_help",
        "sender_id": CANARY,
        "tracker": {
            "sender_id": CANARY,
            "slots": {"language": "nl"},
            "latest_message": {**parsed},
            "events": [
                {"event": "user", "text": CANARY, "parse_data": parsed},
                {"event": "bot", "text": CANARY, "data": {}},
                {"event": "slot", "name": "language", "value": "nl"},
            ],
        },
        "domain": {"responses": {"utter": [{"text": CANARY}]}},
    }
    await RemoteActions(spy.url).request(json=call)
    (body,) = spy.bodies
    assert "anari" not in body + "".join(spy.headers)
    assert json.loads(body)["tracker"]["slots"] == {"language": "nl"}


@pytest.mark.slow
async def test_what_the_model_hands_over(spy: Spy) -> None:
    """The real tracker, after real turns: no text, no key of the conversation."""
    from bot.assistant import Assistant, Incoming
    from bot.guard import get_guard
    from bot.runtime import Runtime
    from bot.service import Mind
    from bot.training import find_model

    mind = Mind(Runtime(find_model(), actions_url=spy.url))
    assistant = Assistant(mind, get_guard())
    for text in (f"{CANARY}: ik heb schulden in Utrecht", f"{CANARY} waar nog meer"):
        await assistant.on_text(Incoming("zkanarivo-conversation"), text)
    assert len(spy.bodies) >= 2
    for body in spy.bodies:
        assert "anari" not in body
        tracker: dict[str, Any] = json.loads(body)["tracker"]
        assert tracker["sender_id"] == "resident"
        assert all(not event.get("text") for event in tracker["events"] if event["event"] == "user")


def test_it_listens_on_this_machine_only(tmp_path: Path) -> None:
    """127.0.0.1 unless somebody says otherwise; it connects to nobody and says nothing of a call."""
    box, port = boxes.make(tmp_path / "box", model=False), free_port()
    with boxes.running(box, "actions", "--port", str(port)) as server:
        server.wait_for(b"Actions answer on http://127.0.0.1", _SECONDS)
        url = f"http://127.0.0.1:{port}"
        _until_it_answers(server, url)
        call = {"next_action": "action_find_help", "sender_id": CANARY,
                "tracker": {"sender_id": CANARY, "slots": {"problems": [CANARY]}, "events": [],
                            "latest_message": {"text": CANARY, "entities": [], "intent": {"name": "debts"}}},
                "domain": {}}  # fmt: skip
        for body in (call, {**call, "next_action": CANARY}, {"next_action": "action_find_help"}):
            httpx.post(f"{url}/webhook", json=body, timeout=20, trust_env=False)
        # Of the whole machine: the sockets of a process that guards itself are for root only.
        listening = {
            one.laddr.ip
            for one in psutil.net_connections("inet")
            if one.status == psutil.CONN_LISTEN and one.laddr.port == port
        }
        server.end()
    assert listening == {"127.0.0.1"}
    assert server.strangers() == []
    for path in box.touched():
        assert b"anari" not in path.read_bytes(), path


def _until_it_answers(server: boxes.Program, url: str) -> None:
    until = time.monotonic() + _SECONDS
    while True:
        try:
            if httpx.get(f"{url}/health", timeout=2, trust_env=False).status_code == 200:
                return
        except httpx.HTTPError:
            assert server.alive(), server.output().decode(errors="replace")[-2000:]
            assert time.monotonic() < until, "the action server does not answer"
            time.sleep(0.1)
