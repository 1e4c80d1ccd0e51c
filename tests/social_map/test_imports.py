"""What the package may import."""

import ast
from pathlib import Path

import pytest

import social_map

PACKAGE = Path(social_map.__file__).parent
FORBIDDEN = {"actions", "bot", "rasa", "rasa_sdk", "spacy", "telegram"}
MODULES = sorted(PACKAGE.rglob("*.py"))


def imports(path: Path) -> set[str]:
    """Top-level names that a module imports, anywhere in it."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.split(".")[0])
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_the_map_stands_on_its_own(path: Path) -> None:
    """Nothing of ours, no Rasa, no Telegram; one module knows sqlite-utils."""
    assert not imports(path) & FORBIDDEN
    assert ("sqlite_utils" in imports(path)) == (path.stem == "database")


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_modules_stay_readable(path: Path) -> None:
    """About three hundred lines at most, and a docstring on top."""
    text = path.read_text(encoding="utf-8")
    if path.parent.name != "messages":  # lists of words, no program
        assert len(text.splitlines()) <= 310
    assert ast.get_docstring(ast.parse(text))
