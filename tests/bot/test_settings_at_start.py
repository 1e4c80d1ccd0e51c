"""What is set wrong is said where a program starts, not when somebody asks it something."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    ("command", "kind"), [("telegram", "INFORMAL"), ("chat", "FORMAL"), ("actions", "INFORMAL")]
)
def test_months_between_two_checks(command: str, kind: str) -> None:
    """One sentence with what to do, before anybody is served."""
    name = f"WEGWIJZER_CHECK_MONTHS_{kind}"
    done = subprocess.run(
        [sys.executable, "-m", "bot", command],
        env={**os.environ, name: "vaak"}, input="", capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.splitlines()[-1] == (
        f"wegwijzer: {name}: 'vaak' is no number of months; use a number from 1 to 120."
    )
