"""A Fluent file as a translator sees it: every message with its section, comment and line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser, ast, visitor
from fluent.syntax.serializer import serialize_pattern

from bot.errors import DataProblem

TODO = "TODO"


@dataclass(frozen=True)
class Message:
    """One message of a file.

    Attributes:
        key: Its name.
        pattern: What is said, as written: values and selectors in braces.
        texts: The same as residents may read it, values as `{name}`; one per plural form.
        variables: Names of the values.
        selectors: Per selector its value's name and the forms that it has.
        section: Heading above it (`## …`).
        comment: What stands above it for translators.
        line: Line in the file, from 1.
    """

    key: str
    pattern: str
    texts: tuple[str, ...]
    variables: frozenset[str]
    selectors: tuple[tuple[str, tuple[str, ...]], ...]
    section: str
    comment: str
    line: int


@dataclass(frozen=True)
class FluentFile:
    """A file: its messages by key, lines that are no Fluent, keys that stand there twice."""

    path: Path
    messages: dict[str, Message]
    junk: tuple[tuple[int, str], ...] = ()
    twice: tuple[tuple[int, str], ...] = ()


def read(path: Path) -> FluentFile:
    """Read a file; one that is not there holds nothing.

    Raises:
        DataProblem: It cannot be read as UTF-8 text.
    """
    try:
        source = path.read_bytes().decode("utf-8") if path.exists() else ""
    except (OSError, UnicodeDecodeError) as error:
        raise DataProblem(
            [f"{path}: cannot be read ({type(error).__name__}); save it as UTF-8 text"]
        ) from error
    return parse(source, path)


def parse(source: str, path: Path) -> FluentFile:
    """Return the messages of a file's content."""
    messages: dict[str, Message] = {}
    junk: list[tuple[int, str]] = []
    twice: list[tuple[int, str]] = []
    section = ""
    for entry in FluentParser().parse(source).body:
        line = source.count("\n", 0, entry.span.start) + 1
        if isinstance(entry, ast.GroupComment):
            section = (entry.content or "").strip()
        elif isinstance(entry, ast.Junk):
            junk.append((line, (entry.content or "").strip().split("\n")[0]))
        elif isinstance(entry, ast.Message) and entry.value is not None:
            if entry.id.name in messages:
                twice.append((line, entry.id.name))
            # The line of the key, not that of the comment above it.
            line = source.count("\n", 0, entry.id.span.start) + 1
            messages[entry.id.name] = _message(entry, section, line)
    return FluentFile(path, messages, tuple(junk), tuple(twice))


def write_todo(message: Message, dutch: Message | None, *, todo: str = TODO) -> str:
    """Return a message to be translated, as Fluent: what it says in comments, then `key = TODO`."""
    lines = [f"# {line}".rstrip() for line in message.comment.split("\n") if line]
    lines += _quoted("en", message.pattern)
    if dutch is not None:
        lines += _quoted("nl", dutch.pattern)
    return "\n".join([*lines, f"{message.key} = {todo}"])


def _quoted(code: str, pattern: str) -> list[str]:
    first, *others = pattern.split("\n")
    return [f"# {code}: {first}", *(f"#     {line}".rstrip() for line in others)]


def _message(entry: ast.Message, section: str, line: int) -> Message:
    assert entry.value is not None
    found = _Placeables()
    found.visit(entry.value)
    return Message(
        key=entry.id.name,
        pattern=_dedented(serialize_pattern(entry.value)),
        texts=tuple(_texts(entry.value)),
        variables=frozenset(found.variables),
        selectors=tuple(found.selectors),
        section=section,
        comment=(entry.comment.content or "") if entry.comment else "",
        line=line,
    )


class _Placeables(visitor.Visitor):  # type: ignore[misc]
    """Collects the values and the selectors of a pattern."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.selectors: list[tuple[str, tuple[str, ...]]] = []

    def visit_VariableReference(self, node: Any) -> None:
        self.variables.add(node.id.name)

    def visit_SelectExpression(self, node: Any) -> None:
        self.selectors.append((_name(node.selector), tuple(_key(v) for v in node.variants)))
        self.generic_visit(node)


def _texts(pattern: Any) -> Iterator[str]:
    """The sentences that a pattern can become; a selector gives one for each of its forms."""
    whole = [""]
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            parts = [element.value]
        elif isinstance(element.expression, ast.SelectExpression):
            parts = [text for v in element.expression.variants for text in _texts(v.value)]
        elif isinstance(element.expression, ast.StringLiteral):
            parts = [element.expression.parse()["value"]]
        else:
            parts = ["{" + _name(element.expression) + "}"]
        whole = [f"{before}{part}" for before in whole for part in parts]
    yield from whole


def _name(expression: Any) -> str:
    """The value that an expression shows: `$count`, also inside NUMBER($count)."""
    if isinstance(expression, ast.FunctionReference):
        arguments = expression.arguments.positional
        return _name(arguments[0]) if arguments else str(expression.id.name)
    return str(expression.id.name) if hasattr(expression, "id") else ""


def _key(variant: Any) -> str:
    return str(getattr(variant.key, "name", None) or getattr(variant.key, "value", ""))


def _dedented(pattern: str) -> str:
    return "\n".join(line.removeprefix("    ") for line in pattern.strip().split("\n"))
