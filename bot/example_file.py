"""Add one sentence to a file of examples, and change nothing else in it."""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

import yaml

from bot.errors import DataProblem
from bot.language_data import blocks, load

_HEAD = 'version: "3.1"\nnlu:\n'


class DoesNotFit(Exception):
    """The file would not hold exactly one sentence more; it was left as it is."""


@dataclass(frozen=True)
class Place:
    """Where a new sentence goes: the new content of the file, and its line, from 1."""

    content: str
    line: int


def add_sentence(path: Path, intent: str, text: str, shown: str) -> int:
    """Append a sentence to the block of its intent; return its line.

    The file is written under another name first and then put in place: it is never half written.

    Args:
        path: The file; made when it is not there yet.
        intent: Its block; made at the end of the file when it is not there yet.
        text: One line.
        shown: The file's name in errors.

    Raises:
        DoesNotFit: The file would not hold exactly this sentence more.
        DataProblem: The file is damaged already.
    """
    path = path.resolve()
    old = path.read_bytes().decode("utf-8") if path.exists() else _HEAD
    before = _sentences(old, shown) if path.exists() else []
    place = _placed(old, intent, text, shown)
    try:
        after = _sentences(place.content, shown)
    except DataProblem as error:
        raise DoesNotFit from error
    # Only one intent may have changed, and there only by the new sentence at its end.
    if not _one_more(before, after, (intent, text)):
        raise DoesNotFit
    _write(path, place.content)
    return place.line


def _placed(content: str, intent: str, text: str, shown: str) -> Place:
    """Put the sentence under the last one of its intent, in that line's own indentation."""
    lines = content.split("\n")
    ending = "\r" if lines[0].endswith("\r") else ""
    found = None
    if content != _HEAD:
        found = [block for name, block in blocks(load(content, shown), shown) if name == intent]
    if not found:
        if lines[-1].strip():
            lines.append("")
        new = [f"- intent: {intent}", "  examples: |", f"    - {text}"]
        lines[-1:] = [line + ending for line in new] + [""]
        return Place("\n".join(lines), len(lines) - 1)
    block: yaml.ScalarNode = found[-1]
    values = block.value.split("\n")
    filled = [number for number, line in enumerate(values) if line.strip()]
    at = block.start_mark.line + 1 + (filled[-1] + 1 if filled else 0)
    above = lines[at - 1]
    indent = above[: len(above) - len(above.lstrip())] if filled else "    "
    if at == len(lines):  # the file ends without a line break
        lines[-1] += ending
        ending = ""
    lines.insert(at, f"{indent}- {text}{ending}")
    return Place("\n".join(lines), at + 1)


def _sentences(content: str, shown: str) -> list[tuple[str, str]]:
    """Every line of every block, with its intent, as training reads it."""
    return [
        (intent, line.strip().removeprefix("- "))
        for intent, block in blocks(load(content, shown), shown)
        for line in block.value.splitlines()
        if line.strip()
    ]


def _one_more(
    before: list[tuple[str, str]], after: list[tuple[str, str]], new: tuple[str, str]
) -> bool:
    if len(after) != len(before) + 1:
        return False
    at = next((n for n, pair in enumerate(before) if pair != after[n]), len(before))
    # Among equal lines any of them may be the new one.
    return after[at] == new and after[:at] + after[at + 1 :] == before


def _write(path: Path, content: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o644
    # Not .yml: training reads every .yml of the folder.
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem}-", suffix=".part")
    new = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content.encode("utf-8"))
            file.flush()
            os.fsync(file.fileno())
        new.chmod(mode)
        new.replace(path)
    except BaseException:
        new.unlink(missing_ok=True)
        raise
