"""The language data as a maintainer sees it: every sentence with its file and line.

Training reads the same files with Rasa's own reader; here nothing of Rasa is loaded.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from rapidfuzz import fuzz, process

from bot.errors import DataProblem
from bot.languages import get_languages
from bot.settings import NLU_DATA
from social_map.text import fold

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_MARK = "- "
# Of names that somebody mistyped, in points of 100.
_SIMILAR, _BEHIND, _SUGGESTIONS = 60, 15, 3


@dataclass(frozen=True)
class Sentence:
    """One sentence of the language data.

    Attributes:
        text: As training reads it.
        folded: As sentences are compared: no case, accents, punctuation.
        language: Code of its folder.
        intents: For an example its one intent; for a test sentence every acceptable one; for a
            message with two problems both.
        path: File, seen from the folder above `nlu_data/`.
        line: Line in the file, from 1.
        danger: A test sentence of danger; `near_danger`: one that only sounds like it.
    """

    text: str
    folded: str
    language: str
    intents: tuple[str, ...]
    path: str
    line: int
    danger: bool = False
    near_danger: bool = False

    @property
    def intent(self) -> str:
        """The first intent."""
        return self.intents[0] if self.intents else ""

    @property
    def where(self) -> str:
        """File and line, as editors open it."""
        return f"{self.path}:{self.line}"


def folders(folder: Path = NLU_DATA) -> list[str]:
    """Return the codes of all languages that have examples: those that the bot writes first."""
    found = {path.parent.name for path in folder.glob("*/examples") if path.is_dir()}
    written = [code for code in get_languages() if code in found]
    return [*written, *sorted(found - set(written))]


def similar_language(asked: str, known: Sequence[str]) -> tuple[str, ...]:
    """Return the codes that somebody may have meant, by code or by a name in nl, en or its own."""
    from babel import Locale

    names: dict[str, str] = {code: code for code in known}
    for code in known:
        if code in get_languages():
            names[get_languages()[code].name] = code
        for locale in ("nl", "en"):
            if name := Locale(locale).languages.get(code):
                names[str(name)] = code
    return meant(asked, names)


def meant(asked: str, names: Mapping[str, str]) -> tuple[str, ...]:
    """Return what somebody may have meant, the likeliest first, and nothing far behind it.

    Args:
        asked: What was written.
        names: Every name that it may have been, and what it stands for.
    """
    folded = {name: fold(name) for name in names}
    found = process.extract(
        fold(asked), folded, scorer=fuzz.WRatio, score_cutoff=_SIMILAR, limit=_SUGGESTIONS
    )
    near = [name for _, score, name in found if score >= found[0][1] - _BEHIND]
    return tuple(dict.fromkeys(names[name] for name in near))


def read_examples(code: str, folder: Path = NLU_DATA) -> list[Sentence]:
    """Return the examples of one language, in the order of files and lines.

    Raises:
        DataProblem: A file is no YAML, or not of the form that training reads.
    """
    found: list[Sentence] = []
    for path in sorted((folder / code / "examples").glob("*.yml")):
        found += _examples(path, code, _shown(path, folder))
    return found


def read_tests(code: str, folder: Path = NLU_DATA) -> list[Sentence]:
    """Return the test sentences of one language; none when it has no such file.

    Raises:
        DataProblem: The file is no YAML, or not of the form that `nlu_data/README.md` tells.
    """
    path = folder / code / "test_sentences.yml"
    if not path.exists():
        return []
    shown = _shown(path, folder)
    found = []
    for item in _items(_value(compose(path, shown), "tests"), shown):
        values = {key.value: value for key, value in item.value}
        text = getattr(values.get("text"), "value", None)
        if not isinstance(text, str):
            raise DataProblem([f"{shown}:{item.start_mark.line + 1}: this has no text; write "
                               '- {text: "...", intents: [debts]}'])  # fmt: skip
        danger = getattr(values.get("danger"), "value", None)
        intents = [node.value for node in getattr(values.get("intents"), "value", None) or ()]
        found.append(
            Sentence(
                text, fold(text), code, tuple(intents or filter(None, [danger])), shown,
                item.start_mark.line + 1, danger=bool(danger),
                near_danger=getattr(values.get("near_danger"), "value", "") == "true",
            )
        )  # fmt: skip
    return found


def read_two_problems(code: str, folder: Path = NLU_DATA) -> list[Sentence]:
    """Return a language's messages that carry two problems, the weightier first; maybe none.

    Raises:
        DataProblem: The file is no YAML, or a message has no text or not two problems.
    """
    path = folder / code / "two_problems.yml"
    if not path.exists():
        return []
    shown = _shown(path, folder)
    found = []
    for item in _items(_value(compose(path, shown), "messages"), shown):
        values = {key.value: value for key, value in item.value}
        text = getattr(values.get("text"), "value", None)
        problems = [node.value for node in getattr(values.get("problems"), "value", None) or ()]
        line = item.start_mark.line + 1
        if not isinstance(text, str) or not text.strip() or len(set(problems)) != 2:
            raise DataProblem([f"{shown}:{line}: a message here has a text and two problems; write "
                               '- {text: "...", problems: [debts, housing]}'])  # fmt: skip
        found.append(Sentence(text, fold(text), code, tuple(problems), shown, line))
    return found


def compose(path: Path, shown: str) -> yaml.Node:
    """Return a YAML file with the places of everything in it.

    Raises:
        DataProblem: It cannot be read, or is no YAML.
    """
    try:
        return load(path.read_bytes().decode("utf-8"), shown)
    except (OSError, UnicodeDecodeError) as error:
        raise DataProblem(
            [f"{shown}: cannot be read ({type(error).__name__}); save it as UTF-8 text"]
        ) from error


def load(content: str, shown: str) -> yaml.Node:
    """Return the YAML of a file's content; see `compose`."""
    try:
        node = yaml.compose(content, Loader=_LOADER)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f":{mark.line + 1}" if mark else ""
        raise DataProblem(
            [
                f"{shown}{line}: this is no YAML ({getattr(error, 'problem', error)}); "
                "look at the indentation of this line"
            ]
        ) from error
    if node is None:
        raise DataProblem([f"{shown}: the file is empty; remove it or add its content"])
    return node


def blocks(node: yaml.Node, shown: str) -> Iterator[tuple[str, yaml.ScalarNode]]:
    """Return each intent of a file of examples with the block of its sentences.

    Raises:
        DataProblem: The file is not of this form.
    """
    for item in _items(_value(node, "nlu"), shown):
        values: Mapping[str, yaml.Node] = {key.value: value for key, value in item.value}
        intent, examples = values.get("intent"), values.get("examples")
        if not isinstance(intent, yaml.ScalarNode) or not (
            isinstance(examples, yaml.ScalarNode) and examples.style == "|"
        ):
            raise DataProblem([
                f"{shown}:{item.start_mark.line + 1}: here should be '- intent: NAME' and under it"
                " 'examples: |' with one sentence per line; write it like the other files"
            ])  # fmt: skip
        yield intent.value, examples


def _examples(path: Path, code: str, shown: str) -> Iterator[Sentence]:
    for intent, block in blocks(compose(path, shown), shown):
        # A literal block keeps its lines: line n of the value is line n after the '|'.
        for number, line in enumerate(block.value.split("\n"), start=block.start_mark.line + 2):
            text = line.strip().removeprefix(_MARK).strip()
            if line.strip().startswith(_MARK) and text:
                yield Sentence(text, fold(text) or text, code, (intent,), shown, number)


def _value(node: yaml.Node, key: str) -> yaml.Node | None:
    if not isinstance(node, yaml.MappingNode):
        return None
    return next((value for name, value in node.value if name.value == key), None)


def _items(node: yaml.Node | None, shown: str) -> list[yaml.MappingNode]:
    items = node.value if isinstance(node, yaml.SequenceNode) else None
    if items is None or not all(isinstance(item, yaml.MappingNode) for item in items):
        raise DataProblem([f"{shown}: the list of sentences is missing or is no list; "
                           "write it like the same file of another language"])  # fmt: skip
    return list(items)


def _shown(path: Path, folder: Path) -> str:
    return path.relative_to(folder.parent).as_posix()
