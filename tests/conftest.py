"""Fixtures for all tests: a real map in a temporary folder, and the trained model for slow ones."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.privacy import guard_residents

guard_residents()
for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(_name, "1")
# The machine's own settings must not decide what tests see.
for _name in (
    "TELEGRAM_BOT_TOKEN",
    "TELEGRAM_API_URL",
    "WEGWIJZER_ACTIONS_URL",
    "WEGWIJZER_OPERATOR",
):
    os.environ.pop(_name, None)


@pytest.fixture(scope="session", autouse=True)
def map_file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Every test reads a map that was built from the shipped data for this run."""
    from social_map.building import build_map

    path = tmp_path_factory.mktemp("map") / "map.db"
    build_map(path)
    before = os.environ.get("WEGWIJZER_MAP")
    os.environ["WEGWIJZER_MAP"] = str(path)
    yield path
    if before is None:
        del os.environ["WEGWIJZER_MAP"]
    else:
        os.environ["WEGWIJZER_MAP"] = before


@pytest.fixture(scope="session", autouse=True)
def counts_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What tests ask is never counted with what residents ask."""
    path = tmp_path_factory.mktemp("counts") / "counts.db"
    os.environ["WEGWIJZER_COUNTS"] = str(path)
    return path


@pytest.fixture(scope="session")
def runtime() -> object:
    """The trained model, as `make test` left it; trained now when it is missing."""
    from bot.runtime import Runtime
    from bot.training import find_model, train

    train(if_needed=True)
    return Runtime(find_model())
