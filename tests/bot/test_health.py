"""How the running bot is: verdict, figures, `wegwijzer health`, word to systemd."""

from __future__ import annotations

import asyncio
import json
import re
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import httpx
import pytest
from click.testing import CliRunner
from prometheus_client.parser import text_string_to_metric_families

from bot.bench.children import free_port
from bot.commands.health import ask, health
from bot.emulator import Emulator
from bot.errors import SettingMissing, SettingUnusable
from bot.health import pulse as module
from bot.health import systemd
from bot.health.pulse import PULSE, Pulse
from bot.health.server import serve_health
from bot.serving_settings import health_port
from bot.telegram_adapter import running
from tests.bot.fakes import FakeMind
from tests.bot.telegram_fakes import fast_adapter

# ---- the verdict


def test_the_verdict() -> None:
    """Well with a model and in touch with Telegram; anything else is named."""
    moment = [0.0]
    pulse = Pulse(clock=lambda: moment[0])
    assert pulse.verdict() == "loading"
    pulse.loading = False
    assert pulse.verdict() == "no model"
    pulse.loaded = lambda: True
    assert pulse.verdict() == "ok"
    moment[0] = 121.0
    assert pulse.verdict() == "no contact"
    pulse.touched()
    assert pulse.verdict() == "ok"
    assert pulse.uptime == 121.0


def test_with_a_webhook_silence_means_nothing() -> None:
    """Telegram comes when somebody writes; at night nobody does."""
    moment = [0.0]
    pulse = Pulse(loading=False, loaded=lambda: True, expected=False, clock=lambda: moment[0])
    moment[0] = 3600.0
    assert pulse.verdict() == "ok"


def test_polling_is_in_touch_often_enough() -> None:
    """A quiet night is no reason to be called ill."""
    from bot.telegram_adapter import polling

    assert module._LONGEST_SILENCE > 3 * polling._LONG_SECONDS


# ---- over HTTP


@contextmanager
def served() -> Iterator[str]:
    port = free_port()
    server = serve_health(port)
    assert server is not None
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.stop()


async def get(url: str) -> httpx.Response:
    async with httpx.AsyncClient(trust_env=False) as client:
        return await client.get(url)


async def figures(url: str) -> dict[str, dict[str, float]]:
    """Return each figure by its name and its labels as one text."""
    found: dict[str, dict[str, float]] = {}
    for family in text_string_to_metric_families((await get(f"{url}/metrics")).text):
        for sample in family.samples:
            labels = ",".join(sample.labels.values())
            found.setdefault(sample.name, {})[labels] = sample.value
    return found


async def test_figures_of_a_conversation(telegram: Emulator) -> None:
    """Answers by kind and language, times, errors by type; memory and uptime."""
    with served() as url:
        before = await figures(url)
        telegram.fail["sendMessage"] = [(400, None)]
        async with running(fast_adapter(), telegram.token, telegram.url):
            await telegram.say("ik wil niet meer leven", chat=998877, language="nl")
            await telegram.answers(chat=998877)
            await telegram.delivered()
            after = await figures(url)

    def more(name: str, labels: str = "") -> float:
        return after[name][labels] - before.get(name, {}).get(labels, 0.0)

    assert more("wegwijzer_answers_total", "danger,nl") == 1
    assert more("wegwijzer_errors_total", "BadRequest") == 1
    assert more("wegwijzer_answer_seconds_count") == 1
    assert after["wegwijzer_model_loaded"][""] == 1
    assert after["wegwijzer_updates_in_hand"][""] == 0
    assert after["wegwijzer_uptime_seconds"][""] > 0
    assert after["process_resident_memory_bytes"][""] > 1e6


async def test_figures_hold_no_text_and_no_ids(telegram: Emulator) -> None:
    """Whatever was written and whoever wrote it: labels come from the code."""
    canaries = ("Kanariestraat", "123456782", "998877", "Vogelzang")
    with served() as url:
        async with running(fast_adapter(), telegram.token, telegram.url):
            for text in ("Kanariestraat 5, 123456782", "/start kanarie", "/language Kanariestraat"):
                await telegram.say(text, chat=998877, language="nl")
            await telegram.forward("Kanariestraat", chat=998877, name="Vogelzang")
            await telegram.delivered()
            text = (await get(f"{url}/metrics")).text + (await get(f"{url}/healthz")).text
    assert [canary for canary in canaries if canary.lower() in text.lower()] == []
    ours = re.findall(r"^wegwijzer_\w+\{(.*)\}", text, re.M)
    names = {label for line in ours for label in re.findall(r'(\w+)="', line)}
    assert names <= {"kind", "language", "type", "le"}


async def test_healthz(telegram: Emulator) -> None:
    """200 when well; 503 and why when not."""
    with served() as url:
        async with running(fast_adapter(), telegram.token, telegram.url):
            await telegram.say("/start", language="nl")
            await telegram.answers()
            well = await get(f"{url}/healthz")
        async with running(fast_adapter(), telegram.token, telegram.url):
            PULSE.loaded = lambda: False
            ill = await get(f"{url}/healthz")
    assert (well.status_code, well.json()["status"]) == (200, "ok")
    assert ill.status_code == 503
    assert ill.json()["status"] in ("loading", "no model")


async def test_a_model_that_cannot_be_loaded(telegram: Emulator) -> None:
    """The bot answers danger, and says of itself that it is not well."""
    from bot.assistant import Assistant
    from bot.guard import get_guard
    from bot.telegram_adapter import Adapter

    def load() -> FakeMind:
        raise OSError("kanarie")

    with served() as url:
        adapter = Adapter(Assistant(None, get_guard()), load=load)
        async with running(adapter, telegram.token, telegram.url):
            await telegram.say("ik wil niet meer leven", language="nl")
            await telegram.answers()
            await asyncio.wait_for(adapter._ready.wait(), 20)
            found = (await get(f"{url}/healthz")).json()
    assert found["status"] == "no model"


async def test_a_port_that_is_taken(caplog: pytest.LogCaptureFixture) -> None:
    """Residents are answered without figures: it is said, and nothing stops."""
    with served() as url:
        port = int(url.rsplit(":", 1)[1])
        assert serve_health(port) is None
    assert f"port {port}" in caplog.text
    assert "WEGWIJZER_HEALTH_PORT" in caplog.text


async def test_only_this_machine_can_ask() -> None:
    """It listens on 127.0.0.1."""
    server = serve_health(port := free_port())
    assert server is not None
    addresses = {at.getsockname() for at in server._sockets.values()}
    server.stop()
    assert addresses == {("127.0.0.1", port)}


# ---- `wegwijzer health`


@contextmanager
def answering(body: bytes, status: int = 200) -> Iterator[int]:
    """Serve one answer to everything, in a thread."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        server.server_close()


def said(status: str, code: int, uptime: int = 90_000) -> tuple[int, str]:
    body = json.dumps({"status": status, "uptime_seconds": uptime}).encode()
    with answering(body, code) as port:
        done = CliRunner().invoke(health, ["--port", str(port)])
    return done.exit_code, done.output


@pytest.mark.parametrize(
    ("status", "code", "exit_code", "says"),
    [
        ("ok", 200, 0, "is well: it answers, and has been up for 1 days and 1 hours"),
        ("loading", 503, 1, "the model is being loaded"),
        ("no model", 503, 1, "`wegwijzer train`"),
        ("no contact", 503, 1, "has not reached Telegram"),
    ],
)
def test_the_command(status: str, code: int, exit_code: int, says: str) -> None:
    """Exit 0 when well, 1 when not, and a sentence that says what is the matter."""
    found = said(status, code)
    assert found[0] == exit_code
    assert says in found[1]


def test_nothing_listens() -> None:
    """The bot does not run."""
    port = free_port()
    assert ask(port) == (
        False, f"Nothing listens on port {port}: Wegwijzer does not run, or with another port."
    )  # fmt: skip


@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b"{}", b'{"status": "other"}'])
def test_something_else_listens(body: bytes) -> None:
    """Said, without a crash."""
    with answering(body) as port:
        assert ask(port) == (False, f"What listens on port {port} is not Wegwijzer.")


def test_it_is_not_known_where_to_ask(monkeypatch: pytest.MonkeyPatch) -> None:
    """Which setting, and what to do."""
    monkeypatch.delenv("WEGWIJZER_HEALTH_PORT", raising=False)
    done = CliRunner().invoke(health, [])
    assert isinstance(done.exception, SettingMissing)
    assert "9464" in str(done.exception)


@pytest.mark.parametrize("given", ["kanarie", "-1", "70000", "94 64", "٩٤٦٤"])
def test_a_port_that_is_none(monkeypatch: pytest.MonkeyPatch, given: str) -> None:
    """Said with the value."""
    monkeypatch.setenv("WEGWIJZER_HEALTH_PORT", given)
    with pytest.raises(SettingUnusable, match=f"WEGWIJZER_HEALTH_PORT: '{given}'"):
        health_port()


@pytest.mark.parametrize("given", ["", "0"])
def test_health_is_off_by_default(monkeypatch: pytest.MonkeyPatch, given: str) -> None:
    """Nothing listens unless asked for."""
    monkeypatch.setenv("WEGWIJZER_HEALTH_PORT", given)
    assert health_port() is None


# ---- systemd


@pytest.fixture
def listening(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as at:
        at.bind(str(tmp_path / "notify"))
        at.settimeout(10)
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
        yield at


def test_word_to_systemd(listening: socket.socket) -> None:
    """As sd_notify says it."""
    systemd.notify("READY=1")
    assert listening.recv(100) == b"READY=1"


def test_without_systemd_nothing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """Started by hand, or after systemd went away: no error."""
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    systemd.notify("READY=1")
    monkeypatch.setenv("NOTIFY_SOCKET", "/nowhere/at/all")
    systemd.notify("READY=1")


async def test_the_watchdog_hears_of_us(
    listening: socket.socket, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Again and again, from the event loop."""
    monkeypatch.setenv("WATCHDOG_USEC", "20000")
    monkeypatch.delenv("WATCHDOG_PID", raising=False)
    telling = asyncio.create_task(systemd.keep_telling())
    for _ in range(2):
        assert await asyncio.to_thread(listening.recv, 100) == b"WATCHDOG=1"
    telling.cancel()


@pytest.mark.parametrize(
    ("wanted", "pid", "seconds"),
    [("60000000", "", 60.0), ("60000000", "1", None), ("", "", None), ("0", "", None), ("x", "", None)],
)  # fmt: skip
def test_how_often(
    monkeypatch: pytest.MonkeyPatch, wanted: str, pid: str, seconds: float | None
) -> None:
    """As systemd asks, and only when it means this process."""
    monkeypatch.setenv("WATCHDOG_USEC", wanted)
    monkeypatch.setenv("WATCHDOG_PID", pid)
    assert systemd.watchdog_seconds() == seconds
