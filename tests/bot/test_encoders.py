"""One instance of an encoder in a process, whoever asks for it first."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from bot import encoders


def test_who_ask_at_the_same_moment_get_the_same_encoder(monkeypatch: pytest.MonkeyPatch) -> None:
    """At the start the guard and the model do: a second one would stay in memory."""
    together = threading.Barrier(2, timeout=10)
    made: list[object] = []

    def make() -> object:
        made.append(object())
        together.wait()  # long enough for the other to come, too
        return made[-1]

    monkeypatch.setitem(encoders.ENCODERS, "slow", make)  # type: ignore[arg-type]
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(encoders.get_encoder, "slow")
        second = pool.submit(encoders.get_encoder, "slow")
        together.wait()
        assert first.result() is second.result()
    assert len(made) == 1


def test_an_encoder_that_is_not_there_is_named() -> None:
    """With those that are."""
    with pytest.raises(KeyError, match="e5"):
        encoders.get_encoder("none such")
