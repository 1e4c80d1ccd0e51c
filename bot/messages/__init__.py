"""What the maintainer's commands of the bot say, in Dutch and English, as the map commands do.

One module per command, each with its ``MESSAGES``: key to (Dutch, English). Residents read
`bot/translations/`, never this.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import ParamSpec, TypeVar

import click

from social_map.messages import Language, choose_language

__all__ = ["Language", "choose_language", "keys", "lang_option", "say"]

P = ParamSpec("P")
R = TypeVar("R")
_PARTS = (
    "add_language",
    "adding",
    "conversing",
    "key_figures",
    "language_lint",
    "misses",
    "poster",
    "preview",
    "translation_lint",
)


@cache
def _messages() -> Mapping[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for part in _PARTS:
        messages = import_module(f"bot.messages.{part}").MESSAGES
        if twice := found.keys() & messages.keys():
            raise ValueError(f"bot/messages/{part}.py: {sorted(twice)} stand elsewhere too")
        found |= messages
    return MappingProxyType(found)


def say(key: str, language: Language, /, **values: object) -> str:
    """Return a message with its values filled in."""
    dutch, english = _messages()[key]
    return (dutch if language == "nl" else english).format(**values)


def keys() -> tuple[str, ...]:
    """Return the keys of all messages."""
    return tuple(_messages())


def lang_option(command: Callable[P, R]) -> Callable[P, R]:
    """``--lang``, given to the command as ``lang``; see `choose_language`."""
    return click.option(
        "--lang", type=click.Choice(["nl", "en"]), help="Language of what this command says."
    )(command)
