"""Conversations in YAML, read and checked: every mistake is named with its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.conversations import values
from bot.conversations.acts import ACTS, CHAT_TYPES
from bot.conversations.expectations import EXPECTATIONS
from bot.conversations.problem import Problem, problem, unknown
from bot.conversations.reading import Mapped, read_yaml
from bot.errors import DataProblem
from bot.messages import Language, say

# A Tuesday morning in the year in which the map's records were made.
USUAL = values.moment("2026-12-01 10:30")
NOTHING = "nothing"
ROLES = ("resident", "key figure")
_READ_SEES = {key: expectation.read for key, expectation in EXPECTATIONS.items()}
_PHONE = {"language": values.text, "chat": values.one_of(CHAT_TYPES)}


class Mistakes(DataProblem):
    """Files that cannot be held as conversations; `problems` has a sentence for each mistake."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__(problems)
        self.problems = problems


@dataclass(frozen=True)
class Turn:
    """One step: somebody does something, or time goes by; then something is seen.

    act: key of `ACTS`. value: as its `read` returns it. written: as it stands in the file.
    sees: one expectation of all messages together, or one of each (`each`); None: not said.
    """

    number: int
    line: int
    act: str
    value: Any
    written: Any
    sees: tuple[dict[str, Any], ...] | None = None
    each: bool = False

    @property
    def silent(self) -> bool:
        """Whether nothing is to be seen."""
        return self.sees == () or (self.sees is None and not ACTS[self.act].answered)


@dataclass(frozen=True)
class Conversation:
    """One conversation. language: of the Telegram client; role: of the person.

    misses: what the bot does not understand yet; such a conversation may go otherwise.
    """

    name: str
    file: Path
    line: int
    turns: tuple[Turn, ...]
    language: str | None = None
    chat: str = "private"
    role: str = "resident"
    at: datetime = field(default=USUAL)
    misses: str = ""


def read_folder(folder: Path, lang: Language = "en") -> list[Conversation]:
    """Read all files `*.yml` of a folder.

    Raises:
        Mistakes: mistakes, of all files together.
    """
    found: list[Conversation] = []
    mistakes: list[str] = []
    for path in sorted(folder.glob("*.yml")):
        try:
            found += read_file(path, lang)
        except Mistakes as error:
            mistakes += error.problems
    if mistakes:
        raise Mistakes(mistakes)
    return found


def read_file(path: Path, lang: Language = "en") -> list[Conversation]:
    """Read the conversations of one file.

    Raises:
        Mistakes: mistakes, each with file, line, conversation, turn and what to write.
    """
    mistakes: list[str] = []
    found: list[Conversation] = []
    try:
        content = read_yaml(path)
        if not isinstance(content, list):
            raise problem("conv_no_list")
    except Problem as error:
        line = error.values.get("line", 1)
        raise Mistakes([f"{path.name}:{line}: {error.text(lang)}"]) from None
    names: set[str] = set()
    for number, entry in enumerate(content, start=1):
        reader = _Reader(path, lang)
        conversation = reader.conversation(entry, number)
        if conversation.name in names:
            reader.note(conversation.line, problem("conv_name_twice"))
        names.add(conversation.name)
        found.append(conversation)
        mistakes += reader.mistakes
    if mistakes:
        raise Mistakes(mistakes)
    return found


class _Reader:
    """Reads one conversation and collects what is wrong with it."""

    def __init__(self, path: Path, lang: Language) -> None:
        self._path, self._lang = path, lang
        self._name, self._turn = "", 0
        self.mistakes: list[str] = []

    def note(self, line: int, error: Problem) -> None:
        """Keep a mistake with its place."""
        key = "conv_where_turn" if self._turn else "conv_where"
        where = say(key, self._lang, name=self._name, turn=self._turn)
        self.mistakes.append(f"{self._path.name}:{line}: {where}: {error.text(self._lang)}")

    def conversation(self, entry: Any, number: int) -> Conversation:
        """Read one."""
        self._name = str(entry.get("name", "")) if isinstance(entry, Mapped) else ""
        self._name = self._name or f"#{number}"
        if not isinstance(entry, Mapped):
            self.note(1, problem("conv_no_conversation", value=entry))
            return Conversation(self._name, self._path, 1, ())
        read = {"name": values.text, "why": values.text, "misses": values.text, "phone": _phone, "at": values.moment,
                "role": values.one_of(ROLES), "turns": _list}  # fmt: skip
        found = dict(self._values(entry, read))
        for key in ("name", "turns"):
            if key not in entry:
                self.note(entry.line, problem("conv_missing", key=key))
        turns = [self._read_turn(t, n) for n, t in enumerate(found.pop("turns", []), start=1)]
        self._turn = 0
        phone = found.pop("phone", {})
        found.pop("why", None)
        name = found.pop("name", self._name)
        kept = tuple(turn for turn in turns if turn is not None)
        return Conversation(name, self._path, entry.line, kept, **phone, **found)

    def _values(self, entry: Mapped, read: Mapping[str, values.Read]) -> Iterator[tuple[str, Any]]:
        """Yield the keys that are right, with their values; keep a mistake for each other."""
        for key, value in entry.items():
            line = entry.lines[key]
            try:
                if key not in read:
                    raise unknown("conv_key", key, read)
                yield key, values.inside(key, read[key], value)
            except Problem as error:
                self.note(line, error)

    def _read_turn(self, entry: Any, number: int) -> Turn | None:
        self._turn = number
        if not isinstance(entry, Mapped):
            self.note(1, problem("conv_no_turn", value=entry))
            return None
        read = {key: act.read for key, act in ACTS.items()} | {"sees": lambda v: v}
        found = dict(self._values(entry, read))
        acts = [key for key in entry if key in ACTS]
        if len(acts) != 1:
            there = ", ".join(acts or ACTS)
            self.note(entry.line, problem("conv_acts" if acts else "conv_no_act", there=there))
            return None
        sees, each = self._sees(entry)
        act = acts[0]
        value = found.get(act)
        return Turn(number, entry.line, act, value, entry[act], sees, each)

    def _sees(self, entry: Mapped) -> tuple[tuple[dict[str, Any], ...] | None, bool]:
        if "sees" not in entry:
            return None, False
        wanted = entry["sees"]
        if wanted == NOTHING:
            return (), False
        each = isinstance(wanted, list)
        found = []
        for one in wanted if each else [wanted]:
            if isinstance(one, Mapped):
                found.append(dict(self._values(one, _READ_SEES)))
            else:
                self.note(entry.lines["sees"], problem("conv_sees", value=one))
        return tuple(found), each


def _phone(value: Any) -> dict[str, Any]:
    if isinstance(value, str):
        return {"language": value}
    return values.mapping(value, _PHONE)


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list) or not value:
        raise problem("conv_turns")
    return value
