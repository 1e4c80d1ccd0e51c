"""`wegwijzer telegram` as a process: stopped, killed, started again; and its token, never shown."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from bot.bench.children import free_port
from bot.emulator import Emulator

ROOT = Path(__file__).parent.parent.parent
LAUNCHER = Path(__file__).parent / "telegram_launcher.py"
STOPPED_WITHIN = 10.0
TOKEN = "42:kanarie-token-5f2c"


@contextmanager
def process(telegram: Emulator, home: Path, **environment: str) -> Iterator[subprocess.Popen[str]]:
    """Run the command against the emulator for the length of a block."""
    settings = {
        "TELEGRAM_BOT_TOKEN": telegram.token, "TELEGRAM_API_URL": telegram.url,
        "WEGWIJZER_OPERATOR": "test", "WEGWIJZER_HOME": str(home), "PYTHONPATH": str(ROOT),
    }  # fmt: skip
    child = subprocess.Popen(
        [sys.executable, str(LAUNCHER), "telegram"], cwd=ROOT, text=True,
        env={**os.environ, **settings, **environment}, stderr=subprocess.PIPE,
    )  # fmt: skip
    try:
        yield child
    finally:
        if child.poll() is None:
            child.kill()
        child.wait()
        assert child.stderr is not None
        child.stderr.close()


async def in_hand(telegram: Emulator) -> None:
    """Wait until the bot has begun with a message: it types."""
    await telegram.until(lambda: any(c.what == "typing" for c in telegram.changes), 60)


async def ended(child: subprocess.Popen[str]) -> tuple[int, float, str]:
    """Wait until the process has ended; return its code, the seconds, and what it said."""
    began = time.monotonic()
    _, said = await asyncio.to_thread(child.communicate, None, 30)
    return child.returncode, time.monotonic() - began, said


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_asked_to_stop_in_the_middle_of_a_conversation(
    telegram: Emulator, tmp_path: Path, number: signal.Signals
) -> None:
    """What is in hand is answered and confirmed, nothing new is begun, and the process ends."""
    with process(telegram, tmp_path) as child:
        await telegram.say("ik heb schulden", language="nl")
        await in_hand(telegram)
        child.send_signal(number)
        child.send_signal(signal.SIGUSR1)
        code, seconds, said = await ended(child)
    assert code == 0, said
    assert seconds < STOPPED_WITHIN
    assert len(telegram.sent) == 1
    assert telegram.updates.waiting == [], said


async def test_it_stops_in_time_and_the_rest_comes_again(
    telegram: Emulator, tmp_path: Path
) -> None:
    """A message that cannot be answered within ten seconds is left to the next process."""
    with process(telegram, tmp_path) as child:
        await telegram.say("ik heb schulden", language="nl")
        await in_hand(telegram)
        child.terminate()
        code, seconds, said = await ended(child)
    assert code == 0, said
    assert seconds < STOPPED_WITHIN + 2  # two: for the machine that tests share
    assert "come again" in said
    assert telegram.sent == []
    with process(telegram, tmp_path) as child:
        await telegram.until(lambda: sum(c.what == "typing" for c in telegram.changes) > 1)
        child.send_signal(signal.SIGUSR1)
        assert await telegram.answers()


async def test_after_a_crash_the_unanswered_are_answered(
    telegram: Emulator, tmp_path: Path
) -> None:
    """Killed without warning: every message that had no answer gets one from the next process."""
    with process(telegram, tmp_path) as child:
        await telegram.say("ik heb schulden", chat=7, language="nl")
        await telegram.say("ik zoek werk", chat=8, language="nl")
        await in_hand(telegram)
        child.kill()
    assert telegram.sent == []
    before = len(telegram.changes)  # killed perhaps before it typed in the second chat
    with process(telegram, tmp_path) as child:
        await telegram.until(
            lambda: {c.chat_id for c in telegram.changes[before:] if c.what == "typing"} == {7, 8}
        )
        child.send_signal(signal.SIGUSR1)
        await telegram.answers(chat=7)
        await telegram.answers(chat=8)


async def test_health_of_a_running_process(telegram: Emulator, tmp_path: Path) -> None:
    """`wegwijzer health` finds it well, and its figures hold no text and nobody's number."""
    port = str(free_port())
    with process(telegram, tmp_path, WEGWIJZER_HEALTH_PORT=port) as child:
        await telegram.say("kanarie 4711", chat=998877, language="nl")
        await in_hand(telegram)
        child.send_signal(signal.SIGUSR1)
        await telegram.answers(chat=998877)
        asked = await asyncio.to_thread(
            subprocess.run, [sys.executable, "-m", "bot", "health", "--port", port],
            cwd=ROOT, text=True, capture_output=True,
        )  # fmt: skip
        async with httpx.AsyncClient(trust_env=False) as client:
            figures = (await client.get(f"http://127.0.0.1:{port}/metrics")).text
    assert asked.returncode == 0, asked.stdout + asked.stderr
    assert "is well" in asked.stdout
    assert 'wegwijzer_answers_total{kind="question",language="nl"} 1.0' in figures
    assert "wegwijzer_model_loaded 1.0" in figures
    assert "998877" not in figures
    assert "kanarie" not in figures


# ---- the token


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    settings = {"WEGWIJZER_OPERATOR": "test", "TELEGRAM_BOT_TOKEN": "", **environment}
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments], cwd=ROOT, text=True, capture_output=True,
        env={**os.environ, **settings}, timeout=60,
    )  # fmt: skip


def test_help_does_not_show_the_token() -> None:
    """Also when it is set."""
    done = run("telegram", "--help", TELEGRAM_BOT_TOKEN=TOKEN)
    assert done.returncode == 0
    assert TOKEN not in done.stdout + done.stderr


async def test_a_refused_token_is_not_shown(telegram: Emulator) -> None:
    """The sentence says what to do; neither it nor the log says the token."""
    done = await asyncio.to_thread(
        run, "telegram", "--api-url", telegram.url, TELEGRAM_BOT_TOKEN=TOKEN
    )
    assert done.returncode == 2
    assert "ask @BotFather" in done.stderr
    assert TOKEN not in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


async def test_errors_of_the_network_do_not_show_the_token(
    telegram: Emulator, tmp_path: Path
) -> None:
    """Its URL holds the token; what is logged of it does not."""
    telegram.fail["getMe"] = [(502, None)]
    telegram.fail["getUpdates"] = [(502, None), (409, None), (500, None)]
    telegram.fail["sendMessage"] = [(500, None), (403, None)]
    with process(telegram, tmp_path) as child:
        await telegram.say("ik wil niet meer leven", language="nl")
        await telegram.until(lambda: not telegram.fail["sendMessage"])
        await telegram.delivered()
        child.terminate()
        _, _, said = await ended(child)
    assert "NetworkError" in said
    assert telegram.token not in said
    assert "niet meer leven" not in said


async def test_the_token_from_a_file(telegram: Emulator, tmp_path: Path) -> None:
    """With mode 600 it is used."""
    file = tmp_path / "token"
    file.write_text(telegram.token + "\n")
    file.chmod(0o600)
    given = {"TELEGRAM_BOT_TOKEN": "", "TELEGRAM_BOT_TOKEN_FILE": str(file)}
    with process(telegram, tmp_path, **given):
        await telegram.say("ik wil niet meer leven", language="nl")
        (card,) = await telegram.answers()
    assert "113" in card.text
