"""The same actions, unchanged, in a separate server over real HTTP."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator

import pytest

from bot.assistant import Assistant, Incoming
from bot.guard import get_guard

pytestmark = pytest.mark.slow


def _free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


@pytest.fixture
def server() -> Iterator[str]:
    port = _free_port()
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "actions", "--port", str(port)],
        env=dict(os.environ), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    url = f"http://127.0.0.1:{port}"
    for _ in range(600):
        try:
            urllib.request.urlopen(f"{url}/health", timeout=1).read()
            break
        except OSError:
            assert process.poll() is None, "the action server stopped"
            time.sleep(0.1)
    yield f"{url}/webhook"
    process.terminate()
    process.wait(20)


async def test_actions_over_http(server: str, runtime: object) -> None:
    """A question answered through the action server equals the answer in process."""
    from bot.runtime import Runtime
    from bot.service import Mind
    from bot.training import find_model

    assert isinstance(runtime, Runtime)
    text = "ik zoek een advocaat, ik woon in Rotterdam"
    remote = Assistant(Mind(Runtime(find_model(), actions_url=server)), get_guard())
    local = Assistant(Mind(runtime), get_guard())
    (there,) = await remote.on_text(Incoming("http-1"), text)
    (here,) = await local.on_text(Incoming("http-2"), text)
    assert there.kind == "answer"
    assert there.places == here.places
    assert there.text == here.text
