"""What takes long to read is read before residents wait for it."""

from __future__ import annotations

import pytest

from bot import compose, translate, warming
from bot.languages import offered


def test_all_texts_are_read() -> None:
    """After warming up no file of texts is read any more."""
    warming.warm_up()
    before = translate._bundle.cache_info().misses
    for language in offered():
        compose.welcome(language.code)
    assert translate._bundle.cache_info().misses == before


def test_what_is_broken_is_left_alone(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """One broken part stops neither the others nor the bot, and its text is not logged."""

    def broken(text: str) -> bool:
        raise ValueError("kanarie")

    monkeypatch.setattr(warming.abuse, "is_abuse", broken)
    warming.warm_up()
    assert "ValueError" in caplog.text
    assert "kanarie" not in caplog.text
