"""Test sentences in the project's own form (`nlu_data/README.md`), with the line of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from social_map.taxonomy import CRISIS_INTENTS

_SHAPE = '- {text: "...", intents: [debts]}'
_FILE = "test_sentences.yml"  # lies in the folder of its language


@dataclass(frozen=True)
class Item:
    """One row as it was written.

    where: file and line; values: what stands there, unchecked, with the keys of a JSON row;
    problems: both problems, where the form has them as a pair.
    """

    where: str
    values: Any
    problems: tuple[str, ...] = ()


def read_yaml(path: Path, content: bytes, problems: list[str]) -> Iterator[Item]:
    """Yield the sentences of a file with the keys of a JSON row; add what is wrong to `problems`."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        node = yaml.compose(content.decode("utf-8"), Loader=loader)
    except UnicodeDecodeError:
        problems.append(f"{path}: is no UTF-8 text; save the file as UTF-8")
        return
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f"{path}:{mark.line + 1}" if mark else str(path)
        why = getattr(error, "problem", None) or type(error).__name__
        problems.append(f"{where}: is no YAML ({why}); look at quotes and brackets of this line")
        return
    top = {k.value: v for k, v in node.value} if isinstance(node, yaml.MappingNode) else {}
    tests = top.get("tests")
    if not isinstance(tests, yaml.SequenceNode):
        problems.append(f"{path}: has no list 'tests'; write 'tests:' and under it {_SHAPE}")
        return
    language = getattr(top.get("language"), "value", None)
    if language is None and path.name == _FILE:
        language = path.resolve().parent.name
    for entry in tests.value:
        where = f"{path}:{entry.start_mark.line + 1}"
        try:
            values = yaml.constructor.SafeConstructor().construct_document(entry)
        except (yaml.YAMLError, ValueError, TypeError) as error:
            problems.append(f"{where}: cannot be read ({type(error).__name__}); write {_SHAPE}")
            continue
        wrong = _wrong(values)
        problems += [f"{where}: {what}" for what in wrong]
        if not wrong:
            pair = tuple(values.get("problems") or ())
            yield Item(where, _as_json_row(values, language), pair)


def _wrong(values: object) -> list[str]:
    if not isinstance(values, dict):
        return [f"is no sentence; write {_SHAPE}"]
    danger, intents, pair = (values.get(key) for key in ("danger", "intents", "problems"))
    if danger is not None and danger not in CRISIS_INTENTS:
        return [f"'danger' is {danger!r}; write {' or '.join(CRISIS_INTENTS)}, or leave it out"]
    if not (_list(intents) or (danger and intents is None)):
        return [f"has neither 'intents', a list, nor 'danger'; write {_SHAPE}"]
    if pair is not None and not (
        _list(pair) and len(pair) == 2 and set(pair) <= set(intents or ())
    ):
        return [f"'problems' is {pair!r}; write two of its 'intents': [debts, housing]"]
    return []


def _list(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(x, str) for x in value)


def _as_json_row(values: dict[str, Any], language: str | None) -> dict[str, Any]:
    intents = [values["danger"]] if values.get("danger") else []
    intents += values.get("intents") or []
    row = {
        "text": values.get("text"),
        "intent": intents[0],
        "also": intents[1:],
        "kind": values.get("kind") or _kind(values),
    }
    language = values.get("lang", language)
    return row if language is None else {"lang": language, **row}


def _kind(values: dict[str, Any]) -> str:
    """What a sentence that does not say its kind is for."""
    if values.get("danger"):
        return "danger"
    if values.get("near_danger"):
        return "near_crisis"
    if values.get("problems"):
        return "two_problems"
    return "out_of_scope" if values["intents"] == ["out_of_scope"] else "unmarked"
