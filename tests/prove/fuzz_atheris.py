"""The plain targets with atheris, which looks for inputs that reach code nothing reached before.

Optional: `pip install atheris` into the environment, then `python -m tests.prove.fuzz_atheris` (all targets
one after the other) or `… guard -max_total_time=600` (one of them, with libFuzzer's options).
"""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from typing import Any

RUNS = 100_000
Target = Callable[[bytes], object]


def targets() -> dict[str, Target]:
    """Return the targets by name. What they import is watched: to be called once, inside atheris."""
    from bot import callback, personal_data, start_code
    from bot.guard import get_guard
    from bot.render import to_html
    from bot.reply import Reply, Span
    from social_map.cells import tidy
    from social_map.hsds.json_files import Reader
    from social_map.hsds.sources import decode
    from social_map.hsds.tables import read_table
    from social_map.plain import can_be_opened, one_line
    from social_map.text import fold
    from tests.prove.fuzz_inputs import text_of

    def of_text(read: Callable[[str], object]) -> Target:
        return lambda data: read(text_of(data))

    def objects(data: bytes) -> list[Any]:
        return list(Reader("x", decode(data, Counter()), Counter(), []).objects())

    return {
        "guard": of_text(get_guard().assess),
        "personal": of_text(personal_data.find),
        "fold": of_text(fold),
        "callback": of_text(callback.read),
        "start": of_text(start_code.read),
        "html": of_text(lambda text: to_html(Reply("answer", "nl", (Span(text),)))),
        "plain": of_text(lambda text: (one_line(text), can_be_opened(text), tidy(text))),
        "json": objects,
        "tables": lambda data: read_table("x", decode(data, Counter()), Counter(), []),
    }


NAMES = (
    "guard",
    "personal",
    "fold",
    "callback",
    "start",
    "html",
    "plain",
    "json",
    "tables",
)


def main(arguments: list[str]) -> int:
    """Run one target in this process, or all, each in its own: libFuzzer ends the process."""
    if not arguments or arguments[0].startswith("-"):
        options = arguments or [f"-atheris_runs={RUNS}"]
        command = [sys.executable, "-m", "tests.prove.fuzz_atheris"]
        return max(subprocess.run([*command, name, *options]).returncode for name in NAMES)
    import atheris

    with atheris.instrument_imports(include=["bot", "social_map"]):
        target = targets()[arguments[0]]
    # What breaks something is kept beside the caches, not in the code.
    options = ["-timeout=20", "-artifact_prefix=var/fuzz-", *arguments[1:]]
    atheris.Setup([sys.argv[0], *options], target)
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
