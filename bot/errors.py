"""What can go wrong in the bot.

BotError
├── ModelMissing       there is no trained model yet
├── ModelUnknown       no model has this name, or several
├── ModelUnfit         a model that cannot be used
├── MemoryShort        a model would not fit in memory
├── TooBusy            more messages come than can be read
├── NoPrevious         there is no model to go back to
├── PointerUnreadable  it is not known which model is in use
├── SettingMissing     a setting that a command needs
├── SettingUnusable    a setting that holds what cannot be used
├── NotAdded           a sentence that was refused
├── NotPrinted         a poster or page that cannot be made as asked
├── NotInvited         an invitation of a key figure that cannot be made
├── RegisterProblem    the register of key figures, or its key, cannot be used
├── LanguageUnknown    a language that is not there, or cannot be added like this
├── CannotSpeak        a text that cannot be read aloud here
├── CannotMeasure      a bench that cannot be run, or a part of it that failed
└── DataProblem        language data or translations hold mistakes
"""

from __future__ import annotations

from pathlib import Path


class BotError(Exception):
    """Base of what the bot raises on purpose; the message tells what to do."""


class ModelMissing(BotError):
    """There is no trained model at the expected place."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path}: there is no trained model here; run: wegwijzer train")


class ModelUnknown(BotError):
    """A maintainer named a model that is not there, or a part of several names."""

    def __init__(self, name: str, close: list[str], names: list[str]) -> None:
        hint = f"; did you mean {' or '.join(close)}?" if close else "."
        there = ", ".join(names) if names else "none yet; run: wegwijzer train"
        super().__init__(f"'{name}' does not name one model{hint} There are: {there}")


class ModelUnfit(BotError):
    """A model cannot be used: it does not load, does not answer, or needs another encoder."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"{name} cannot be used: {why}")


class MemoryShort(BotError):
    """A model would not fit in memory; nothing was loaded."""

    def __init__(self, free: int, needed: int, what: str = "") -> None:
        super().__init__(
            f"{free} MB {what}free, and a model needs {needed} MB: it is not loaded; give the bot "
            "more memory"
        )


class TooBusy(BotError):
    """More messages come than can be read in time."""

    def __init__(self) -> None:
        super().__init__("more messages come than can be read in time")


class NoPrevious(BotError):
    """There is no model to go back to."""

    def __init__(self, name: str = "") -> None:
        why = f"the file of {name} is gone" if name else "no other model was in use before"
        super().__init__(f"there is no previous model: {why}; wegwijzer model list shows all")


class PointerUnreadable(BotError):
    """The file that says which model is in use is damaged."""

    def __init__(self, path: Path, what: str) -> None:
        super().__init__(f"{path}: {what}; choose a model with: wegwijzer model use NAME")


class SettingMissing(BotError):
    """A command needs a setting that the environment does not have."""

    def __init__(self, name: str, why: str, remedy: str) -> None:
        super().__init__(f"{name} is not set: {why}; {remedy}")


class SettingUnusable(BotError):
    """A setting holds what cannot be used. The value is shown: never for a secret."""

    def __init__(self, name: str, value: str, why: str, remedy: str) -> None:
        super().__init__(f"{name}: '{value}': {why}; {remedy}")


class NotAdded(BotError):
    """A sentence that somebody wanted to add was refused; nothing was changed."""


class NotPrinted(BotError):
    """A poster or a page for reviewers cannot be made as it was asked for."""


class LanguageUnknown(BotError):
    """A maintainer named a language that is not there, or that cannot be added like this."""


class NotInvited(BotError):
    """An invitation cannot be made as a maintainer wrote it; nothing was stored."""


class RegisterProblem(BotError):
    """The register of key figures cannot be used."""

    def __init__(self, path: Path, why: str, remedy: str) -> None:
        super().__init__(f"{path}: {why}; {remedy}")


class CannotMeasure(BotError):
    """A bench cannot be run as asked, or a part of it failed; the message says which and why."""


class DataProblem(BotError):
    """A data file holds mistakes; all of them are listed."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(f"[ERROR] {p}" for p in problems))


class CannotSpeak(BotError):
    """A text cannot be read aloud here: no program, no voice, no words, or it failed."""
