"""Test messages: what somebody wrote, and what a fair reader understands of it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import langcodes

from bot.errors import DataProblem
from bot.evaluating.yaml_rows import Item, read_yaml
from bot.languages import get_languages
from bot.settings import NLU_DATA
from social_map.problems import similar
from social_map.taxonomy import CRISIS_INTENTS, DIALOGUE_INTENTS, HELP_INTENTS

OUT_OF_SCOPE = "out_of_scope"
#: Kinds of messages that the project writes test sentences for; others are measured as well.
KINDS = ("plain", "indirect", "dialect", "mixed", "typo", "short", "long", "forwarded",
         "two_problems", "near_crisis", "out_of_scope")  # fmt: skip
UNMARKED = "unmarked"  # a test sentence of the project that does not say its kind
INTENTS = (*HELP_INTENTS, *CRISIS_INTENTS, *DIALOGUE_INTENTS)
_KEYS = ("lang", "text", "intent", "also", "second", "kind")
_SHAPE = (
    '{"lang": "tr", "text": "...", "intent": "debts", "also": [], "second": null, "kind": "plain"}'
)
_LONGEST = 60


@dataclass(frozen=True)
class Row:
    """One test message.

    Attributes:
        lang: BCP 47 code of its language.
        text: What was written.
        intent: What it is about; `also`: other intents that a fair reader accepts.
        problems: Both problems when it carries two, else empty.
        kind: How it is written, for the tables.
    """

    lang: str
    text: str
    intent: str
    also: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    kind: str = "plain"

    @property
    def accepted(self) -> frozenset[str]:
        """Every intent that counts as right, either of two problems included."""
        return frozenset((self.intent, *self.also, *self.problems))

    @property
    def danger(self) -> bool:
        """Whether the danger card has to come."""
        return self.intent in CRISIS_INTENTS


def read_project(folder: Path = NLU_DATA) -> list[Row]:
    """Return the project's test sentences, the languages that the bot writes first.

    Raises:
        DataProblem: Sentences are not of the project's form; all of them are named.
    """
    found = {path.parent.name: path for path in sorted(folder.glob("*/test_sentences.yml"))}
    first = [found.pop(code) for code in get_languages() if code in found]
    return read_files([*first, *found.values()], may_be_empty=True)


def read_files(paths: Sequence[Path], *, may_be_empty: bool = False) -> list[Row]:
    """Return the rows of all files in their order: JSON lines, or YAML as in `nlu_data/`.

    Args:
        paths: the files.
        may_be_empty: a file without messages is right: that of a language that is only begun.

    Raises:
        DataProblem: Rows are broken; all of them are named with file, line, value and remedy.
    """
    rows: list[Row] = []
    problems: list[str] = []
    for path in paths:
        try:
            content = path.read_bytes()
        except OSError as error:
            problems.append(f"{path}: cannot be read ({error.strerror}); name a file that exists")
            continue
        items = (
            read_yaml(path, content, problems)
            if path.suffix in (".yml", ".yaml")
            else _lines(path, content, problems)
        )
        before = (len(rows), len(problems))
        for item in items:
            wrong = _wrong(item.values)
            problems += [f"{item.where}: {what}" for what in wrong]
            if not wrong:
                rows.append(_row(item))
        if not may_be_empty and before == (len(rows), len(problems)):
            problems.append(f"{path}: holds no message; write one per line: {_SHAPE}")
    if problems:
        raise DataProblem(problems)
    return rows


def sample(rows: Sequence[Row], every: int) -> list[Row]:
    """Return the first of every so many rows of each language: always the same ones."""
    seen: Counter[str] = Counter()
    kept = []
    for row in rows:
        if seen[row.lang] % every == 0:
            kept.append(row)
        seen[row.lang] += 1
    return kept


def _lines(path: Path, content: bytes, problems: list[str]) -> Iterator[Item]:
    for number, raw in enumerate(content.removeprefix(b"\xef\xbb\xbf").split(b"\n"), start=1):
        if not raw.strip():
            continue
        where = f"{path}:{number}"
        try:
            values = json.loads(raw.decode("utf-8"))
        except UnicodeDecodeError:
            problems.append(f"{where}: is no UTF-8 text; save the file as UTF-8")
        except (ValueError, RecursionError) as error:
            why = getattr(error, "msg", "nested too deeply")
            problems.append(f"{where}: {_shown(raw.decode())} is no JSON ({why}); write {_SHAPE}")
        else:
            yield Item(where, values)


def _wrong(values: object) -> list[str]:
    """Say everything that is wrong with one row, each with what to do."""
    if not isinstance(values, dict):
        return [f"{_shown(values)} is no object; write {_SHAPE}"]
    return [
        *_strange_keys(values),
        *_wrong_lang(values),
        *_wrong_text(values),
        *_wrong_intents(values),
        *_wrong_kind(values),
    ]


def _strange_keys(values: dict[str, Any]) -> Iterator[str]:
    """Other keys are somebody's notes, unless one is a known key with a typing error."""
    from rapidfuzz import fuzz

    for key in sorted(values.keys() - set(_KEYS)):
        for known in _KEYS:
            if known not in values and fuzz.ratio(key, known) >= 75:
                yield f"'{key}' is no key; did you mean '{known}'?"


def _wrong_lang(values: dict[str, Any]) -> Iterator[str]:
    if "lang" not in values:
        yield '\'lang\' is missing; add the code of the language: "lang": "tr"'
    elif not isinstance(values["lang"], str) or not langcodes.tag_is_valid(values["lang"]):
        yield f"'lang' is {_shown(values['lang'])}, no language code; write one such as \"tr\""


def _wrong_text(values: dict[str, Any]) -> Iterator[str]:
    text = values.get("text")
    if "text" not in values:
        yield '\'text\' is missing; add the message: "text": "..."'
    elif not isinstance(text, str) or not text.strip():
        yield f"'text' is {_shown(text)}, no message; write what a resident would"
    elif any("\ud800" <= sign <= "\udfff" for sign in text):
        yield "'text' holds half a sign (a lone surrogate); write the whole sign"


def _wrong_intents(values: dict[str, Any]) -> Iterator[str]:
    if "intent" not in values:
        yield '\'intent\' is missing; add what the message is about: "intent": "debts"'
    else:
        yield from _wrong_intent("intent", values["intent"], INTENTS)
    also = values.get("also")
    if also is not None and not isinstance(also, list):
        yield f"'also' is {_shown(also)}, no list; write [\"housing\"] or leave it out"
    for name in also if isinstance(also, list) else ():
        yield from _wrong_intent("also", name, INTENTS)
    second = values.get("second")
    if second is not None:
        yield from _wrong_intent("second", second, tuple(HELP_INTENTS))
        if second == values.get("intent"):
            yield f"'second' is {_shown(second)} like 'intent'; name the other problem, or null"


def _wrong_intent(key: str, name: object, allowed: Sequence[str]) -> Iterator[str]:
    if isinstance(name, str) and name in allowed:
        return
    close = similar(name, allowed) if isinstance(name, str) else ()
    what = "no help question" if name in INTENTS else "no intent"
    remedy = f"did you mean {' or '.join(close)}?" if close else "social_map/themes.yml lists them"
    yield f"'{key}' is {_shown(name)}, {what}; {remedy}"


def _wrong_kind(values: dict[str, Any]) -> Iterator[str]:
    kind = values.get("kind")
    if kind is not None and (not isinstance(kind, str) or not kind.strip()):
        yield f"'kind' is {_shown(kind)}; write one such as {', '.join(KINDS[:4])}, or leave it out"


def _row(item: Item) -> Row:
    values = item.values
    second = values.get("second")
    return Row(
        lang=values["lang"],
        text=values["text"],
        intent=values["intent"],
        also=tuple(dict.fromkeys(values.get("also") or ())),
        problems=(values["intent"], second) if second else item.problems,
        kind=(values.get("kind") or "plain").strip(),
    )


def _shown(value: object) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=True, default=str)
    text = text.encode("utf-8", "backslashreplace").decode().strip()
    text = "".join(sign if sign.isprintable() else ascii(sign)[1:-1] for sign in text)
    return f"'{text if len(text) <= _LONGEST else text[:_LONGEST] + '…'}'"
