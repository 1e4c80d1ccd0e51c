"""Where files live."""

from pathlib import Path

import pytest

from social_map.locations import home, map_path


def test_defaults_and_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The environment decides; without it everything is in var, beside the package."""
    assert map_path() == tmp_path / "home" / "map.db"
    monkeypatch.setenv("WEGWIJZER_MAP", str(tmp_path / "other.db"))
    assert map_path() == tmp_path / "other.db"
    monkeypatch.delenv("WEGWIJZER_MAP")
    monkeypatch.delenv("WEGWIJZER_HOME")
    assert home().name == "var"
    assert (home().parent / "social_map").is_dir()
