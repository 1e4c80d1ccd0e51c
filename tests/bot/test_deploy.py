"""The files to run it as a service: as strict as promised, and linted where the linters are."""

from __future__ import annotations

import re
import shutil
import subprocess
from configparser import ConfigParser
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
UNIT = ROOT / "bot" / "deploy" / "wegwijzer.service"
CONTAINER = ROOT / "bot" / "deploy" / "Containerfile"


class _Repeated(dict[str, str]):
    """Keeps every line of an option that stands there more than once."""

    def __setitem__(self, key: str, value: str) -> None:
        if isinstance(value, list) and isinstance(self.get(key), list):
            value = self[key] + value
        super().__setitem__(key, value)


@pytest.fixture(scope="module")
def unit() -> ConfigParser:
    parser = ConfigParser(strict=False, interpolation=None, dict_type=_Repeated)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(UNIT)
    return parser


@pytest.mark.parametrize(
    ("option", "value"),
    [("NoNewPrivileges", "yes"), ("ProtectSystem", "strict"), ("ProtectHome", "yes"),
     ("PrivateTmp", "yes"), ("LimitCORE", "0"), ("Restart", "always"), ("TimeoutStopSec", "15"),
     ("StateDirectory", "wegwijzer"), ("UMask", "0077"), ("CapabilityBoundingSet", ""),
     ("RestrictAddressFamilies", "AF_INET AF_INET6 AF_UNIX")],
)  # fmt: skip
def test_the_unit_is_strict(unit: ConfigParser, option: str, value: str) -> None:
    """What the service may do, and that it comes back."""
    assert unit["Service"][option] == value


def test_it_stops_after_the_bot_has_finished(unit: ConfigParser) -> None:
    """systemd waits longer than the bot takes for what is in hand."""
    from bot.telegram_adapter.polling import _LAST_SECONDS, FINISH_SECONDS

    assert FINISH_SECONDS + _LAST_SECONDS <= 10 < int(unit["Service"]["TimeoutStopSec"])


def test_the_token_is_a_credential(unit: ConfigParser) -> None:
    """It stands in no setting: a process list or `systemctl show` would tell it."""
    text = UNIT.read_text(encoding="utf-8")
    assert "LoadCredential=telegram-token:" in text
    assert "TELEGRAM_BOT_TOKEN_FILE=%d/telegram-token" in text
    assert "TELEGRAM_BOT_TOKEN=" not in text


def test_systemd_reads_the_unit(tmp_path: Path) -> None:
    """Its own linter finds nothing; the program that is not installed here is replaced."""
    if not shutil.which("systemd-analyze"):
        pytest.skip("systemd-analyze is not on this machine")
    here = tmp_path / UNIT.name
    here.write_text(UNIT.read_text().replace("/opt/wegwijzer/.venv/bin/wegwijzer", "/bin/true"))
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", str(here)], capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")


# ---- the container


@pytest.fixture(scope="module")
def instructions() -> list[tuple[str, str]]:
    text = CONTAINER.read_text(encoding="utf-8")
    lines = re.sub(r"^#.*\n", "", text, flags=re.M).replace("\\\n", " ").splitlines()
    return [tuple(line.split(None, 1)) for line in lines if line.strip()]  # type: ignore[misc]


def test_it_is_built_in_two_stages_from_a_slim_image(instructions: list[tuple[str, str]]) -> None:
    """What is needed for building stays behind; no registry is named."""
    images = [value for name, value in instructions if name == "FROM"]
    assert len(images) == 2
    assert all(image.startswith("python:3.10-slim") for image in images)
    assert all("/" not in image.split()[0] for image in images)
    assert any(name == "COPY" and "--from=build" in value for name, value in instructions)


def test_it_does_not_run_as_root(instructions: list[tuple[str, str]]) -> None:
    """The last user is a number that is not 0, before anything starts."""
    names = [name for name, _ in instructions]
    user = dict(instructions)["USER"]
    assert re.fullmatch(r"[1-9]\d*:[1-9]\d*", user)
    assert names.index("USER") < names.index("ENTRYPOINT")
    assert "RUN" not in names[names.index("USER") :]


def test_its_health_is_asked(instructions: list[tuple[str, str]]) -> None:
    """By the command that tells whether it answers."""
    found = dict(instructions)
    assert 'CMD ["wegwijzer", "health"]' in found["HEALTHCHECK"]
    assert "WEGWIJZER_HEALTH_PORT=9464" in found["ENV"]


def test_it_brings_no_secret_and_everything_else(instructions: list[tuple[str, str]]) -> None:
    """Each folder that the bot needs is copied, by name; a token is not."""
    copied = " ".join(value for name, value in instructions if name == "COPY")
    for needed in ("bot", "actions", "social_map", "nlu_data", "requirements.lock"):
        assert f"{needed} " in copied
        assert f"!{needed}\n" in (ROOT / ".dockerignore").read_text()
    assert "TOKEN" not in CONTAINER.read_text()
    assert any("--require-hashes" in value for name, value in instructions if name == "RUN")


def test_hadolint() -> None:
    """Nothing to remark."""
    if not shutil.which("hadolint"):
        pytest.skip("hadolint is not on this machine")
    done = subprocess.run(["hadolint", str(CONTAINER)], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "")
