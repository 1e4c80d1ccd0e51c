"""The house: dependencies point one way, and each foreign library has its place."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGES = ("bot", "actions", "social_map")

# Library → the only modules that may import it (prefixes of their path).
PLACES = {
    "telegram": ("bot/telegram_adapter/",),
    "rasa": ("bot/runtime.py", "bot/training.py", "bot/nlu_components/", "bot/tracker_store.py",
             "bot/action_endpoint.py", "bot/methods_rasa.py"),
    "spacy": ("bot/nlu_components/",),
    "rasa_sdk": ("actions/", "bot/action_endpoint.py"),
    "sqlite_utils": ("social_map/database.py",),
    "aiohttp": ("bot/emulator/",),
    "tornado": ("bot/health/server.py", "bot/telegram_adapter/webhook.py"),
    "prometheus_client": ("bot/health/",),
}  # fmt: skip


def modules() -> list[Path]:
    return sorted(p for name in PACKAGES for p in (ROOT / name).rglob("*.py"))


def imported(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.split(".")[0])
    return found


@pytest.mark.parametrize(
    ("package", "forbidden"),
    [("social_map", {"bot", "actions", "rasa", "rasa_sdk", "telegram", "spacy"}),
     ("actions", {"bot", "rasa", "telegram", "spacy"})],
)  # fmt: skip
def test_dependencies_point_one_way(package: str, forbidden: set[str]) -> None:
    """social_map knows nothing of ours; actions know social_map only."""
    guilty = {
        str(path.relative_to(ROOT)): imported(path) & forbidden
        for path in modules()
        if path.relative_to(ROOT).parts[0] == package and imported(path) & forbidden
    }
    assert guilty == {}


@pytest.mark.parametrize("library", sorted(PLACES))
def test_foreign_libraries_have_their_place(library: str) -> None:
    """A library that may be replaced one day is imported in one place."""
    guilty = [
        name
        for path in modules()
        if library in imported(path)
        and not (name := path.relative_to(ROOT).as_posix()).startswith(PLACES[library])
    ]
    assert guilty == []


def test_language_data_holds_no_program() -> None:
    """nlu_data/ is data only."""
    assert list((ROOT / "nlu_data").rglob("*.py")) == []
