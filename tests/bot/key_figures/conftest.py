"""A desk of one's own: nothing that a test does reaches the map or counts of another."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.bot.key_figures.fakes import Chat, Mind


@pytest.fixture
def own_map(map_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the shipped map that a test may change."""
    path = tmp_path / "own_map.db"
    shutil.copy(map_file, path)
    monkeypatch.setenv("WEGWIJZER_MAP", str(path))
    return path


@pytest.fixture
def own_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of counts that is empty."""
    path = tmp_path / "own_counts.db"
    monkeypatch.setenv("WEGWIJZER_COUNTS", str(path))
    return path


@pytest.fixture
def mind() -> Mind:
    return Mind()


@pytest.fixture
def chat(tmp_path: Path, mind: Mind) -> Chat:
    return Chat(tmp_path / "home", mind)
