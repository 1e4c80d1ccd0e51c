"""From text back to keys: which translation stands in a message, and in which language it is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from fluent.syntax import FluentParser, FluentSerializer, ast

from bot.languages import get_languages
from bot.translate import FOLDER

_ISOLATES = re.compile("[\u2066-\u2069]")
_SHORT = 6  # letters; shorter texts say nothing about the language


def plain(text: str) -> str:
    """Return a text without the signs that keep names together in right-to-left text."""
    return _ISOLATES.sub("", text)


def keys() -> list[str]:
    """Return all keys of what the bot says."""
    return list(_patterns("en"))


def keys_with(value: str) -> list[str]:
    """Return the keys of texts that take this value, such as `place`."""
    return [key for key, message in _messages("en").items() if f"${value}" in _source(message)]


def stands_in(key: str, language: str, text: str, **values: str) -> bool:
    """Whether the translation of a key stands in a text, with these values and any others."""
    message = _messages(language).get(key)
    if message is None or message.value is None:
        return False
    pattern = _patterns(language)[key]
    if values:
        pattern = re.compile(_expression(message.value, values))
    return pattern.search(plain(text)) is not None


def language_of(text: str) -> str:
    """Return the language whose translations make up most of a text; empty when none does."""
    text = plain(text)
    scores = {code: _covered(code, text) for code in get_languages()}
    best = max(scores, key=lambda code: scores[code])
    return best if scores[best] else ""


def _covered(language: str, text: str) -> int:
    """Return how many characters of a text are translations in this language."""
    covered: set[int] = set()
    for literal, pattern in _long_patterns(language):
        if literal in text:
            for match in pattern.finditer(text):
                covered.update(range(*match.span()))
    return len(covered)


@lru_cache(maxsize=64)
def _long_patterns(language: str) -> list[tuple[str, re.Pattern[str]]]:
    found = []
    for key, message in _messages(language).items():
        assert message.value is not None
        literals = [e.value for e in message.value.elements if isinstance(e, ast.TextElement)]
        longest = max(literals, key=len, default="").strip()
        if len(longest) >= _SHORT:
            found.append((longest, _patterns(language)[key]))
    return found


@lru_cache(maxsize=64)
def _messages(language: str) -> dict[str, ast.Message]:
    path = FOLDER / f"{language}.ftl"
    if not path.is_file():
        return {}
    resource = FluentParser().parse(path.read_text(encoding="utf-8"))
    return {
        entry.id.name: entry
        for entry in resource.body
        if isinstance(entry, ast.Message) and entry.value is not None
    }


@lru_cache(maxsize=64)
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    return {
        key: re.compile(_expression(message.value))
        for key, message in _messages(language).items()
        if message.value is not None
    }


def _source(message: ast.Message) -> str:
    return str(FluentSerializer().serialize_entry(message))


def _expression(pattern: ast.Pattern, values: Mapping[str, str] | None = None) -> str:
    """Return a regular expression for a translation: values may be anything on their line."""
    values = values or {}
    parts = []
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            parts.append(re.escape(element.value))
        elif isinstance(element.expression, ast.SelectExpression):
            variants = (_expression(v.value, values) for v in element.expression.variants)
            parts.append(f"(?:{'|'.join(variants)})")
        elif isinstance(element.expression, ast.StringLiteral):
            parts.append(re.escape(element.expression.parse()["value"]))
        else:
            name = getattr(getattr(element.expression, "id", None), "name", "")
            parts.append(re.escape(values[name]) if name in values else r"[^\n]+?")
    return "".join(parts)
