"""What the checks look at: one language's texts, each with its place, and what they find."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from bot.languages import Language as Registered
from bot.messages import Language, say
from bot.translating.fluent_file import FluentFile

Level = Literal["error", "warning"]
#: Stands for a value that the program fills in: neither letter nor space nor sign of a script.
VALUE = "\ufffc"
_VALUE = re.compile(r"\{\w*\}")


@dataclass(frozen=True)
class Text:
    """One text that residents read.

    Attributes:
        where: File and line, from the top folder.
        key: Its name.
        text: What it says, values as `{name}`.
        english: The same in English, when there is such a text.
        button: It stands on a button.
    """

    where: str
    key: str
    text: str
    english: str | None = None
    button: bool = False

    @property
    def bare(self) -> str:
        """The text with `VALUE` for every value."""
        return bare(self.text)


@dataclass(frozen=True)
class Spoken:
    """One language: how it is written, its Fluent file, all texts of file and danger card."""

    language: Registered
    shown: str
    file: FluentFile
    texts: tuple[Text, ...]

    @property
    def code(self) -> str:
        """Its code."""
        return self.language.code


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong (error) or that somebody should look at (warning).

    Attributes:
        check: Which of the checks; ``tlint_`` and this is the key of its message.
        where: File, with the line when it is about one text.
        key: The text that it is about.
        values: Values of the message.
    """

    level: Level
    check: str
    language: str
    where: str
    key: str = ""
    values: Mapping[str, Any] = field(default_factory=dict, hash=False)

    def text(self, speak: Language) -> str:
        """Return one line: where, which value, what is wrong and what to do."""
        values = {"language": self.language, **self.values}
        about = f"{self.where}: {self.key}: " if self.key else f"{self.where}: "
        level = say(f"lint_{self.level}", speak)
        return f"[{level}] {about}" + say(f"tlint_{self.check}", speak, **values)


def about(
    spoken: Spoken, text: Text, check: str, level: Level = "error", **values: object
) -> Finding:
    """Return a finding about one text."""
    return Finding(level, check, spoken.code, text.where, text.key, values)


def bare(text: str) -> str:
    """Return a text with `VALUE` for every value."""
    return _VALUE.sub(VALUE, text)


def first_of(pattern: re.Pattern[str], text: str) -> Iterator[str]:
    """Yield what a pattern finds first, with a few signs around it; nothing when it finds nothing."""
    match = pattern.search(text)
    if match:
        around = text[max(match.start() - 12, 0) : match.end() + 12]
        yield around.replace("\n", " ").replace(VALUE, "…").strip()
