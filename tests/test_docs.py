"""The READMEs tell the truth: commands, settings, actions and paths."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from bot.__main__ import _COMMANDS

ROOT = Path(__file__).parent.parent
READMES = [ROOT / "README.md", *(ROOT / n / "README.md" for n in ("bot", "actions", "nlu_data"))]


def test_every_command_is_documented() -> None:
    """Who reads the README knows every command."""
    text = READMES[0].read_text(encoding="utf-8")
    assert [name for name in _COMMANDS if f"`wegwijzer {name}`" not in text] == []


@pytest.mark.parametrize("name", sorted(_COMMANDS))
def test_every_command_has_help(name: str) -> None:
    """`wegwijzer NAME --help` works without model, map or token."""
    done = subprocess.run(
        [sys.executable, "-m", "bot", name, "--help"], capture_output=True, text=True, cwd=ROOT
    )
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.split()) > 10


def test_every_setting_is_documented() -> None:
    """Each environment variable that the code reads stands in bot/README.md."""
    code = "".join(
        p.read_text(encoding="utf-8")
        for folder in ("bot", "actions", "social_map")
        for p in (ROOT / folder).rglob("*.py")
    )
    names = set(re.findall(r"\b(?:WEGWIJZER|TELEGRAM)_[A-Z_]+\b", code)) - {"TELEGRAM_LIMIT"}
    text = (ROOT / "bot" / "README.md").read_text(encoding="utf-8")
    assert sorted(n for n in names if n not in text) == []


def test_every_action_is_documented() -> None:
    """actions/README.md lists the domain's actions."""
    domain = yaml.safe_load((ROOT / "nlu_data" / "domain.yml").read_text(encoding="utf-8"))
    text = (ROOT / "actions" / "README.md").read_text(encoding="utf-8")
    assert sorted(re.findall(r"^\| `(action_\w+)`", text, re.M)) == sorted(domain["actions"])


@pytest.mark.parametrize("readme", READMES, ids=lambda p: p.parent.name)
def test_paths_exist(readme: Path) -> None:
    """Every path in backticks exists, from the top or from the README's folder."""
    text = re.sub(r"```.*?```", "", readme.read_text(encoding="utf-8"), flags=re.S)
    paths = re.findall(r"`([\w./<>-]+/[\w./<>-]*|\w+\.(?:py|yml))`", text)
    missing = [
        p for p in paths
        if "<" not in p and not p.startswith(("/", "var/", ".venv"))
        and not (ROOT / p).exists() and not (readme.parent / p).exists()
    ]  # fmt: skip
    assert [
        p for p in missing if p != "near_crisis.yml" and not p.endswith("out_of_scope.yml")
    ] == []


def test_make_telegram_without_token_says_so() -> None:
    """One clear sentence, not a traceback."""
    done = subprocess.run(
        [sys.executable, "-m", "bot", "telegram"], capture_output=True, text=True, cwd=ROOT
    )
    assert done.returncode == 2
    assert "TELEGRAM_BOT_TOKEN is not set" in done.stderr
    assert "Traceback" not in done.stderr
