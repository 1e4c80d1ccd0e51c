"""What every command does with what it is given."""

from __future__ import annotations

import subprocess
import sys

from bot.settings import ROOT


def test_an_argument_that_is_not_utf8() -> None:
    """A sentence that shows it; SQLite and JSON could not take it."""
    done = subprocess.run(
        [sys.executable, "-m", "bot", "map", "show", b"zorg\xe9"], capture_output=True, cwd=ROOT
    )
    said = done.stderr.decode()
    assert done.returncode == 2
    assert r"zorg\udce9" in said
    assert "UTF-8" in said
    assert "Traceback" not in said
