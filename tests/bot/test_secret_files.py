"""Secrets come from the environment or from a file that only its owner can read."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.secret_files import SecretUnreadable, secret

NAME = "WEGWIJZER_WEBHOOK_SECRET"
VALUE = "kanarie-5f2c77aa"


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "secret"
    path.write_text(VALUE + "\n")
    path.chmod(0o600)
    monkeypatch.delenv(NAME, raising=False)
    monkeypatch.setenv(f"{NAME}_FILE", str(path))
    return path


def test_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """The variable itself."""
    monkeypatch.setenv(NAME, VALUE)
    assert secret(NAME) == VALUE


def test_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing set: nothing."""
    monkeypatch.delenv(NAME, raising=False)
    monkeypatch.delenv(f"{NAME}_FILE", raising=False)
    assert secret(NAME) == ""


@pytest.mark.parametrize("mode", [0o600, 0o400])
def test_from_a_file_of_its_owner(file: Path, mode: int) -> None:
    """Without the line break."""
    file.chmod(mode)
    assert secret(NAME) == VALUE


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o660, 0o606])
def test_a_file_that_others_can_read(file: Path, mode: int) -> None:
    """Refused with the remedy, and without the secret."""
    file.chmod(mode)
    with pytest.raises(SecretUnreadable, match=f"mode {mode:o}.*chmod 600 {file}") as caught:
        secret(NAME)
    assert VALUE not in str(caught.value)


def test_a_credential_of_systemd(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In systemd's folder for this service mode 440 is its way of giving it to one user."""
    file.chmod(0o440)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(file.parent))
    assert secret(NAME) == VALUE
    file.chmod(0o444)
    with pytest.raises(SecretUnreadable):
        secret(NAME)


@pytest.mark.parametrize("content", [b"", b"\n", b"two words", b"two\nlines", b"\xff\xfe\x00"])
def test_a_file_without_a_secret(file: Path, content: bytes) -> None:
    """Empty, or something else altogether: said, and not shown."""
    file.write_bytes(content)
    with pytest.raises(SecretUnreadable, match="there is no secret in it"):
        secret(NAME)


def test_a_file_that_is_not_there(file: Path) -> None:
    """Named, with what to do."""
    file.unlink()
    with pytest.raises(SecretUnreadable, match=f"{NAME}_FILE: {file}: No such file.*mode 600"):
        secret(NAME)


def test_a_folder(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder is no file."""
    monkeypatch.setenv(f"{NAME}_FILE", str(file.parent))
    with pytest.raises(SecretUnreadable, match="this is no file"):
        secret(NAME)
