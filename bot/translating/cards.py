"""The danger cards as texts: every part there, nothing else, and looked at like the rest."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import yaml

from bot.language_data import compose
from bot.translating.fluent_file import TODO
from bot.translating.texts import Finding, Text

#: The part that stands on a button.
BUTTON = "not_in_danger"


def read_card(path: Path, shown: str) -> dict[str, Text]:
    """Return the texts of a card by their names (`crisis_suicide.lead`); none without a file.

    Raises:
        DataProblem: It cannot be read, or is no YAML.
    """
    if not path.exists():
        return {}
    return {
        name: Text(f"{shown}:{line}", name, value, button=name == BUTTON)
        for name, value, line in _leaves(compose(path, shown))
    }


def check(
    code: str, shown: str, own: dict[str, Text], english: dict[str, Text]
) -> Iterator[Finding]:
    """Yield parts that are missing, unknown or not translated yet."""
    if lacking := [name for name in english if name not in own]:
        yield Finding("error", "card_lacking", code, shown, values={"parts": ", ".join(lacking)})
    for name, text in own.items():
        if name not in english:
            yield Finding("error", "card_unknown", code, text.where, name)
        if TODO in text.text:
            yield Finding("error", "todo", code, text.where, name)


def _leaves(node: yaml.Node, prefix: str = "") -> Iterator[tuple[str, str, int]]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _leaves(value, f"{prefix}.{key.value}" if prefix else str(key.value))
    elif isinstance(node, yaml.ScalarNode):
        yield prefix, node.value, node.start_mark.line + 1
