"""One language with the texts of a test, as the checks of `bot/translating/` see it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from bot.languages import Language
from bot.translating.fluent_file import FluentFile, parse
from bot.translating.texts import Finding, Spoken, Text

_SCRIPTS = {"ar": "Arab", "fa": "Arab", "ti": "Ethi", "ru": "Cyrl", "uk": "Cyrl", "zh": "Hans"}


def fluent(source: str) -> FluentFile:
    """Fluent as a file."""
    return parse(source, Path("test.ftl"))


def spoken(code: str, source: str, english: str = "", buttons: Iterable[str] = ()) -> Spoken:
    """A language that says this; with the English of the same keys."""
    script = _SCRIPTS.get(code, "Latn")
    language = Language(code, code, script, script == "Arab", "complete", "en", None)
    file, other = fluent(source), fluent(english)
    texts = tuple(
        Text(
            f"{code}.ftl:{message.line}", key, text,
            other.messages[key].texts[-1] if key in other.messages else None, key in buttons,
        )
        for key, message in file.messages.items()
        for text in message.texts
    )  # fmt: skip
    return Spoken(language, f"{code}.ftl", file, texts)


def says(code: str, text: str, english: str = "") -> Spoken:
    """A language with one text, `a`."""
    return spoken(code, f"a = {text}\n", f"a = {english}\n" if english else "")


def checks(check: Callable[[Spoken], Iterable[Finding]], language: Spoken) -> list[str]:
    """The names of what a check finds, without repetition."""
    return list(dict.fromkeys(finding.check for finding in check(language)))
