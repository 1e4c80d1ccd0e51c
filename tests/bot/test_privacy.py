"""Nothing a resident says is written down: canary words, then every file and log line searched."""

from __future__ import annotations

import logging
import os
import socket
from pathlib import Path

import pytest

from bot.assistant import Assistant, Incoming
from bot.guard import get_guard
from bot.privacy import ThirdPartyFilter, guard_residents
from bot.tracker_store import blank_texts

CANARIES = ("Kanarievogeltje", "کاناریوم", "ካናሪቶ", "123456782")


def test_telemetry_is_off_before_rasa() -> None:
    """Rasa reads this when it is imported."""
    guard_residents()
    assert os.environ["RASA_TELEMETRY_ENABLED"] == "false"


def test_foreign_libraries_cannot_log_text() -> None:
    """A record of another library keeps its name and place, nothing else."""
    record = logging.LogRecord("rasa.core", logging.ERROR, "x.py", 3, "said %s", ("geheim",), None)
    assert ThirdPartyFilter().filter(record)
    assert "geheim" not in record.getMessage()
    assert "rasa.core" in record.getMessage()


def test_a_traceback_of_a_foreign_library_is_blanked() -> None:
    """The last line of a traceback quotes values."""
    try:
        raise ValueError("geheim")
    except ValueError as error:
        info = (type(error), error, error.__traceback__)
    record = logging.LogRecord("telegram.ext", logging.ERROR, "x.py", 3, "failed", (), info)
    ThirdPartyFilter().filter(record)
    assert record.exc_info is None
    assert "ValueError" in record.getMessage()


def test_events_are_blanked_for_an_action_server() -> None:
    """No text of a resident or of the bot travels with a tracker."""
    events = [
        {"event": "user", "text": "geheim", "parse_data": {"text": "geheim", "intent": {}}},
        {"event": "bot", "text": "geheim"},
        {"event": "slot", "name": "language", "value": "nl"},
    ]
    assert "geheim" not in str(blank_texts(events))
    assert blank_texts(events)[2]["value"] == "nl"


@pytest.mark.slow
async def test_nothing_is_kept(
    runtime: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    """Canary conversations, then files, logs, output, memory of the conversation and environment."""
    from bot.runtime import Runtime
    from bot.service import Mind
    from bot.settings import get_settings

    assert isinstance(runtime, Runtime)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    home = get_settings().home
    assistant = Assistant(Mind(runtime), get_guard())
    with caplog.at_level(logging.DEBUG):
        for number, canary in enumerate(CANARIES):
            sender = Incoming(f"canary-{number}")
            await assistant.on_text(sender, f"ik heet {canary} en ik heb schulden in Utrecht")
            await assistant.on_text(sender, f"{canary} {canary}")
            await assistant.on_text(sender, f"ik wil dood, groetjes {canary}")
            assert canary not in str(runtime.remembered(sender.conversation))
    out, err = capfd.readouterr()
    ours = "\n".join(
        r.getMessage()
        for r in caplog.records
        if r.name.split(".")[0] in ("bot", "actions", "social_map")
    )
    for canary in CANARIES:
        assert canary not in ours + out + err + str(dict(os.environ))
        for folder in (home, tmp_path):
            for path in folder.rglob("*"):
                if path.is_file():
                    assert canary.encode() not in path.read_bytes(), path


@pytest.mark.slow
async def test_no_connection_is_opened(runtime: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """Understanding and answering reach no other machine, not even by a name look-up."""
    from bot.runtime import Runtime
    from bot.service import Mind

    def refuse(*args: object, **kwargs: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert isinstance(runtime, Runtime)
    assistant = Assistant(Mind(runtime), get_guard())
    replies = await assistant.on_text(Incoming("offline"), "ik heb schulden, wie kan mij helpen")
    assert replies[0].kind in ("answer", "question")
