"""The real command, started on a machine on which nearly everything is wrong (`make prove-faults`)."""

from __future__ import annotations

import contextlib
import os
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.emulator import Emulator
from bot.settings import ROOT, get_settings
from tests.prove import danger_messages as said
from tests.prove.faulty_bot import FAILS_SECONDS, check_card, first_answer, is_apology

pytestmark = pytest.mark.skipif(
    not os.environ.get("WEGWIJZER_PROVE"), reason="takes long: make prove-faults"
)
_HOME = get_settings().home
_STARTS_SECONDS = 60.0  # a slow machine has Python to load first
_MB = 1_000_000


@dataclass
class Program:
    """`wegwijzer telegram`, and the Telegram that it talks to."""

    telegram: Emulator
    process: subprocess.Popen[bytes]
    log: Path

    def said(self) -> str:
        """What a maintainer reads."""
        return self.log.read_text(encoding="utf-8", errors="replace")

    async def dangers(self, *, own: bool = True) -> None:
        """All languages; the first answer also shows that it has started."""
        await first_answer(self.telegram, said.DANGER["nl"], None, _STARTS_SECONDS)
        for code in said.CODES:
            text = said.DANGER[code]
            answer, seconds = await first_answer(self.telegram, text, None, FAILS_SECONDS)
            check_card(answer.text, said.FIRST[code], code if own else None)
            print(f"{code} {seconds * 1000:.0f} ms", end="  ")

    async def others(self) -> None:
        """Something else, in two languages."""
        for code in ("nl", "ar"):
            answer, _ = await first_answer(self.telegram, said.OTHER[code], code, _STARTS_SECONDS)
            assert is_apology(answer.text, code), answer.text
        assert self.process.poll() is None, self.said()


@asynccontextmanager
async def program(
    folder: Path, home: Path, root: Path = ROOT, limit: Callable[[], None] | None = None
) -> AsyncIterator[Program]:
    """Start it, with everything that it writes in `home`."""
    async with Emulator() as telegram:
        settings = {
            "TELEGRAM_BOT_TOKEN": telegram.token, "WEGWIJZER_HOME": str(home),
            "WEGWIJZER_MAP": str(home / "map.db"), "WEGWIJZER_COUNTS": str(home / "counts.db"),
            "PYTHONPATH": str(root), "PYTHONDONTWRITEBYTECODE": "1",
        }  # fmt: skip
        log = folder / "log"
        with log.open("wb") as file:
            process = subprocess.Popen(
                [sys.executable, "-m", "bot", "telegram", "--api-url", telegram.url],
                cwd=root, env={**os.environ, **settings}, stdout=file, stderr=file,
                preexec_fn=limit,
            )  # fmt: skip
        try:
            yield Program(telegram, process, log)
        finally:
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                raise


async def test_files_of_the_program_are_noise(tmp_path: Path) -> None:
    """Numbers, all cards, texts and languages, and no model: it says so, loudly, and serves."""
    root = tmp_path / "program"
    for package in ("bot", "actions", "social_map", "nlu_data"):
        shutil.copytree(
            ROOT / package, root / package, ignore=shutil.ignore_patterns("__pycache__")
        )
    noise = bytes(range(256))
    emergency = root / "bot" / "emergency"
    (emergency / "numbers.yml").write_bytes(noise)
    (root / "nlu_data" / "languages.yml").write_bytes(noise)
    for path in [*(emergency / "cards").glob("*.yml"), *(root / "bot").glob("translations/*.ftl")]:
        path.write_bytes(noise)
    async with program(tmp_path, tmp_path / "home", root) as bot:
        await bot.dangers(own=False)
        await bot.others()
        for words in (
            "DANGER CARD",
            "numbers.yml cannot be read",
            "The numbers in the code are used: 112, 113 and Veilig Thuis",
            "nl.yml cannot be read",
            "languages.yml cannot be used",
            "there is no trained model here; run: wegwijzer train",
        ):
            assert words in bot.said()


async def test_a_full_disk(tmp_path: Path) -> None:
    """Nothing can be written: no map, no counts, no tuned encoder, no temporary file."""
    home = tmp_path / "home"
    home.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "none", str(home)]
    if subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("only an administrator may mount a small disk")
    try:
        with contextlib.suppress(OSError), (home / "rest").open("wb", buffering=0) as file:
            while True:
                file.write(b"x" * 4096)
        async with program(tmp_path, home) as bot:
            await bot.dangers()
            await bot.others()
    finally:
        subprocess.run(["umount", "-l", str(home)], capture_output=True)


@pytest.mark.parametrize("megabytes", [420, 600, 1200, 1800, 2200, 2500, 2800])
async def test_memory_short(tmp_path: Path, megabytes: int) -> None:
    """With less memory than the model needs, however much less; with a model that is there."""

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (megabytes * _MB, megabytes * _MB))

    home = tmp_path / "home"
    home.mkdir()
    for name in ("models", "cache"):
        (home / name).symlink_to(_HOME / name)
    shutil.copy(_HOME / "map.db", home / "map.db")
    async with program(tmp_path, home, limit=limit) as bot:
        await bot.dangers()
        await bot.others()


async def test_a_stop_while_the_model_loads(tmp_path: Path) -> None:
    """SIGTERM in the first seconds: it is gone within ten seconds, whatever is half loaded."""
    home = tmp_path / "home"
    home.mkdir()
    (home / "models").symlink_to(_HOME / "models")
    (home / "cache").symlink_to(_HOME / "cache")
    async with program(tmp_path, home) as bot:
        await first_answer(bot.telegram, said.DANGER["nl"], None, _STARTS_SECONDS)
        started = time.monotonic()
        bot.process.terminate()
        bot.process.wait(30)
        assert time.monotonic() - started < 12
