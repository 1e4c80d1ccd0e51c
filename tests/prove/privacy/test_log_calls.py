"""Each call of our own loggers is read: a constant sentence, and values that can hold no text.

A value that this test does not know fails it. Look whether it can ever hold what somebody wrote, or
a name, a number, a token; if it cannot, add it below with what it is.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
_SIGNS = re.compile(r"%[-+ #0]*[\d.]*([a-zA-Z])")
_NUMBERS = {"d", "f", "x"}
_LEVELS = {"debug", "info", "warning", "error", "critical", "log"}
# Expression → what it is. Ours only: paths, keys, numbers, sentences that the product wrote itself.
_KNOWN = {
    "type(error).__name__": "the type of an error",
    "type(context.error).__name__": "the type of an error",
    "getattr(kind, '__name__', '?')": "the type of an error",
    "NLU_DATA / 'languages.yml'": "a file of ours",
    "endpoint": "a method of the Bot API",
    "path": "a file of ours",
    "path.name": "a file of ours",
    "ORDINARY_WORDS": "a file of ours",
    "model.name": "a model's file",
    "why": "one of our own sentences, or the type of an error",
    "problem": "what is wrong with the emergency numbers: a maintainer's file",
    "code": "the code of a language",
    "key": "the key of a translation",
}
# Errors of ours whose sentence is logged: it names a file, never a message.
_OWN_ERRORS = {
    "bot/nlu_components/place_matcher.py", "bot/key_figures/desk.py", "bot/key_figures/joining.py", "bot/training.py", "bot/encoders.py",
}  # fmt: skip


def _modules() -> list[Path]:
    return sorted(
        path for top in ("bot", "actions", "social_map") for path in (ROOT / top).rglob("*.py")
    )


def _is_logger(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id in ("log", "logger", "logging", "_log", "_logger")


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
            continue
        if _is_logger(node.func.value) and node.func.attr in {*_LEVELS, "exception"}:
            yield node


def problems(source: str, name: str) -> list[str]:
    """Return what is wrong with the log calls of a module."""
    found = []
    for call in _calls(ast.parse(source)):
        where = f"{name}:{call.lineno}"
        assert isinstance(call.func, ast.Attribute)
        if call.func.attr == "exception" or call.keywords:
            found.append(f"{where}: a traceback or extras may hold a text")
        sentence, *values = call.args[1:] if call.func.attr == "log" else call.args
        if not (isinstance(sentence, ast.Constant) and isinstance(sentence.value, str)):
            found.append(f"{where}: what is said is no constant sentence")
            continue
        signs = _SIGNS.findall(sentence.value)
        for sign, value in zip_longest(signs, values):
            if value is not None and sign in _NUMBERS:
                continue  # cannot show a text
            if value is None:
                found.append(f"{where}: a value is missing")
                continue
            shown = ast.unparse(value)
            if shown == "error" and name in _OWN_ERRORS:
                continue
            if shown not in _KNOWN:
                found.append(f"{where}: '{shown}' is not known to hold no text")
    return found


@pytest.mark.parametrize("path", _modules(), ids=lambda path: str(path.relative_to(ROOT)))
def test_our_loggers_say_no_text(path: Path) -> None:
    """Constant sentences; the types of errors, names of files, keys and numbers."""
    assert problems(path.read_text(encoding="utf-8"), str(path.relative_to(ROOT))) == []


@pytest.mark.parametrize("path", _modules(), ids=lambda path: str(path.relative_to(ROOT)))
def test_nothing_prints_a_traceback(path: Path) -> None:
    """Its last line quotes values."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = [node.module] if isinstance(node, ast.ImportFrom) else []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        assert "traceback" not in names, path
        assert "faulthandler" not in names, path


@pytest.mark.parametrize(
    "line",
    [
        'log.error(f"said {text}")',
        'log.error("said %s", text)',
        'log.error("said " + text)',
        'log.error("failed: %s", error)',
        'log.exception("failed")',
        'log.error("failed", exc_info=True)',
        'log.info("from %s", update.effective_user.first_name)',
        'log.warning("said %s", extra={"text": text})',
        'logging.error("%r", replies)',
    ],
)
def test_a_bad_call_is_seen(line: str) -> None:
    """The test can fail."""
    assert problems(line, "bot/somewhere.py")


def test_a_good_call_is_not() -> None:
    """The type of an error says what went wrong, and nothing of anybody."""
    assert problems('log.error("turn failed: %s", type(error).__name__)', "bot/somewhere.py") == []
