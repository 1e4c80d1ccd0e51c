"""Which texts the code says: read from the code itself, without running it.

A key is said when `say("key")` or another function of `_SAYING` gets it, also as one of two
(`"a" if … else "b"`) or with a part that is filled in (`f"label-{intent}"`); what may be filled in
follows from the taxonomy. Any other string of the code that equals a key counts as use, too.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.translating.fluent_file import FluentFile
from bot.translating.texts import Finding
from social_map.taxonomy import HELP_INTENTS, KINDS_OF_HELP, THEMES

#: Beginning of a key → everything that may follow.
FAMILIES: dict[str, Sequence[str]] = {
    "understood-": tuple(HELP_INTENTS),
    "label-": tuple(HELP_INTENTS),
    "theme-": THEMES,
    "help-": KINDS_OF_HELP,
}
#: Code that speaks to residents; and parts of it that only speak to maintainers, or to nobody.
_FOLDERS = ("bot", "actions")
_SILENT = ("messages", "translating", "emulator", "tuning", "evaluating", "nlu_components")
# Function → which argument is the key.
_SAYING = {"say": 0, "has": 0, "plain": 0, "_said": 0, "_themes": 0, "_button": 1, "button": 1}
_GIVING = ("say", "plain")  # those whose named arguments are the values of the text
_BUTTONS = ("Button", "_button", "button")
_KEY = re.compile(r"[a-z][a-z0-9]*(?:[-_][a-z0-9_]+)*")


@dataclass(frozen=True)
class Said:
    """One place in the code that says something.

    Attributes:
        pattern: The key, or an expression that every key said here matches.
        key: The key when it is known.
        begins: What the key begins with when a part of it is filled in.
        values: Names that are given along; None when they cannot be read from the code.
        button: It goes onto a button.
    """

    where: str
    pattern: re.Pattern[str]
    key: str = ""
    begins: str = ""
    values: frozenset[str] | None = None
    button: bool = False


@dataclass(frozen=True)
class Code:
    """What the code says, and all its strings."""

    said: tuple[Said, ...]
    strings: frozenset[str]

    def buttons(self, keys: Sequence[str]) -> frozenset[str]:
        """Return the keys that go onto a button: by their name, or because the code says so."""
        named = {said.key for said in self.said if said.button}
        patterns = [said.pattern for said in self.said if said.button and said.begins]
        return frozenset(
            key
            for key in keys
            if re.search(r"(^|-)(button|label)-", key)
            or key in named
            # A key that is written out in the code is not the filled-in one of a button.
            or (key not in self.strings and any(pattern.fullmatch(key) for pattern in patterns))
        )


def read_code(root: Path) -> Code:
    """Read all code below a folder that says something to residents."""
    said: list[Said] = []
    strings: set[str] = set()
    for folder in _FOLDERS:
        for path in sorted((root / folder).rglob("*.py")):
            if set(path.relative_to(root).parts) & set(_SILENT):
                continue
            tree = ast.parse(path.read_text(encoding="utf-8"))
            said += _said(tree, path.relative_to(root).as_posix())
            strings |= {n.value for n in ast.walk(tree) if _is_text(n)}  # type: ignore[attr-defined]
    return Code(tuple(said), frozenset(strings))


def check(code: Code, english: FluentFile, shown: str) -> Iterator[Finding]:
    """Yield keys that the code says and English lacks, values not given, and keys nobody uses."""
    keys = english.messages
    for said in code.said:
        if said.key and said.key not in keys:
            yield Finding("error", "undefined", "en", said.where, said.key, {"file": shown})
        elif said.key and said.values is not None:
            for name in sorted(keys[said.key].variables - said.values):
                yield Finding("error", "not_given", "en", said.where, said.key, {"name": name})
        elif said.begins and not any(said.pattern.fullmatch(key) for key in keys):
            yield Finding(
                "error", "undefined", "en", said.where, f"{said.begins}…", {"file": shown}
            )
    for begins, endings in FAMILIES.items():
        for key in (begins + ending for ending in endings):
            if key not in keys:
                yield Finding(
                    "error", "undefined", "en", "social_map/themes.yml", key, {"file": shown}
                )
    patterns = [said.pattern for said in code.said if said.begins]
    unused = [
        key
        for key in keys
        if key not in code.strings and not any(p.fullmatch(key) for p in patterns)
    ]
    if unused:
        values = {"count": len(unused), "keys": ", ".join(unused)}
        yield Finding("warning", "unused", "en", shown, values=values)


def _said(tree: ast.AST, shown: str) -> Iterator[Said]:
    on_buttons = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and _name(node.func) in _BUTTONS
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or _is_for_maintainers(node):
            continue
        at = _SAYING.get(_name(node.func))
        if at is None or len(node.args) <= at:
            continue
        named = {keyword.arg for keyword in node.keywords}
        values = None
        if None not in named and _name(node.func) in _GIVING:
            values = frozenset(str(name) for name in named)
        for part in _keys(node.args[at]):
            begins, filled = _pattern(part)
            key = "" if isinstance(part, ast.JoinedStr) else begins
            # What begins with a sign is a command that somebody types, no key.
            if _KEY.fullmatch(key) or (not key and begins[:1].isalpha()):
                yield Said(
                    where=f"{shown}:{part.lineno}", pattern=re.compile(filled), key=key,
                    begins="" if key else begins, values=values, button=id(node) in on_buttons,
                )  # fmt: skip


def _pattern(node: ast.Constant | ast.JoinedStr) -> tuple[str, str]:
    """The known beginning of a string, and an expression of all that it can be."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    known = [str(part.value) if isinstance(part, ast.Constant) else None for part in parts]
    if known and known[0] in FAMILIES and known[1:] == [None]:
        return str(known[0]), re.escape(str(known[0])) + f"(?:{'|'.join(FAMILIES[str(known[0])])})"
    filled = "".join(r"[\w-]+" if part is None else re.escape(part) for part in known)
    return (known[0] or "") if known else "", filled


def _keys(node: ast.expr) -> Iterator[ast.Constant | ast.JoinedStr]:
    """The strings that an expression can be: either side of `if` and `or`."""
    if isinstance(node, ast.JoinedStr) or _is_text(node):
        yield node  # type: ignore[misc]
    elif isinstance(node, ast.IfExp):
        yield from _keys(node.body)
        yield from _keys(node.orelse)
    elif isinstance(node, ast.BoolOp):
        for value in node.values:
            yield from _keys(value)


def _is_for_maintainers(call: ast.Call) -> bool:
    """`say("key", speak, …)` of bot/messages, and `say(dispatcher, key, …)` of the actions."""
    return isinstance(call.func, ast.Name) and call.func.id == "say"


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""
