"""Fixtures for the social map: a real database, built once from the shipped data."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from social_map.building import build_map
from social_map.gazetteer import Gazetteer
from social_map.locations import DATA
from social_map.store import Store

Record = dict[str, Any]


@pytest.fixture(scope="session")
def map_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped map, built into a temporary file."""
    path = tmp_path_factory.mktemp("map") / "map.db"
    build_map(path)
    return path


@pytest.fixture(scope="session")
def store(map_file: Path) -> Store:
    """The shipped map, opened."""
    return Store.open_map(map_file)


@pytest.fixture(scope="session")
def gazetteer(store: Store) -> Gazetteer:
    """The places of the shipped map."""
    return Gazetteer(store)


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test touches the maintainer's own map."""
    monkeypatch.setenv("WEGWIJZER_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("WEGWIJZER_MAP", raising=False)


@pytest.fixture
def record() -> Callable[..., Record]:
    """Make a record; what is left out is an unremarkable national formal service."""

    def make(place_id: str = "some-place", **fields: Any) -> Record:
        made: Record = {
            "id": place_id,
            "name": place_id.replace("-", " ").title(),
            "kind": "formal",
            "description_nl": "Een plek.",
            "description_en": "A place.",
            "intents": ["debts"],
            "area": {"scope": "national"},
            "source": "https://example.org",
            **fields,
        }
        if made["kind"] == "informal":
            made.setdefault("organisation_form", "own_organisation")
            made.setdefault("ground", {"kind": "own_page", "url": "https://example.org/own"})
        return {key: value for key, value in made.items() if value is not None}

    return make


@pytest.fixture
def data_folder(tmp_path: Path) -> Callable[..., Path]:
    """Write records into a copy of the data folder."""

    def write(*records: Record) -> Path:
        folder = tmp_path / "data"
        shutil.copytree(DATA, folder, dirs_exist_ok=True)
        lines = [json.dumps(item, ensure_ascii=False) for item in records]
        (folder / "places.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
        return folder

    return write


@pytest.fixture
def map_of(data_folder: Callable[..., Path], tmp_path: Path) -> Callable[..., Store]:
    """Build and open a map of just these records."""

    def build(*records: Record) -> Store:
        path = tmp_path / "small.db"
        build_map(path, data_folder(*records))
        return Store(path)

    return build
