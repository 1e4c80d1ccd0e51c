"""YAML with the lines of its keys; a key that stands twice is an error, not a loss."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from bot.conversations.problem import problem


class Mapped(dict[str, Any]):
    """A mapping that knows on which line it and each of its keys stand."""

    line = 0
    lines: dict[str, int]


class _Loader(yaml.SafeLoader):
    """Keys are text; dates, numbers with colons and yes/no stay as they are written."""


def _mapping(loader: _Loader, node: yaml.MappingNode) -> Mapped:
    found = Mapped()
    found.line = node.start_mark.line + 1
    found.lines = {}
    for key_node, value_node in node.value:
        key = str(loader.construct_object(key_node))
        line = key_node.start_mark.line + 1
        if key in found:
            raise problem("conv_twice", line=line, word=key)
        found[key] = loader.construct_object(value_node, deep=True)
        found.lines[key] = line
    return found


_Loader.add_constructor("tag:yaml.org,2002:map", _mapping)
_PLAIN = ("tag:yaml.org,2002:timestamp",)
_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in pairs if tag not in _PLAIN]
    for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def read_yaml(path: Path) -> Any:
    """Return what a file holds.

    Raises:
        Problem: it cannot be read, is no YAML, or a key stands twice in one place.
    """
    try:
        # _Loader is a SafeLoader.
        return yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)
    except OSError:
        raise problem("conv_unreadable") from None
    except UnicodeDecodeError:
        raise problem("conv_not_utf8") from None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        why = getattr(error, "problem", None) or "?"
        raise problem("conv_no_yaml", line=mark.line + 1 if mark else 1, why=why) from None
