"""The commands: options, how they end, and one whole run each with the real model."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.bench import load, reply
from bot.bench.figures import Part, Sample, spread
from bot.bench.load import Heard, Loaded
from bot.commands.bench import bench
from bot.errors import ModelMissing
from bot.settings import ROOT


def wegwijzer(*arguments: str, home: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run `wegwijzer bench …` in a process of its own."""
    environment = {**os.environ, **({"WEGWIJZER_HOME": str(home)} if home else {})}
    return subprocess.run(
        [sys.executable, "-m", "bot", "bench", *arguments],
        capture_output=True, text=True, cwd=ROOT, env=environment,
    )  # fmt: skip


def test_without_a_model(tmp_path: Path) -> None:
    """One sentence that says what to do, exit 2, no traceback."""
    done = wegwijzer("load", "--seconds", "1", home=tmp_path)
    assert done.returncode == 2
    assert "there is no trained model here; run: wegwijzer train" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("name", ["reply", "start", "throughput"])
def test_no_bench_begins_without_a_model(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is started that could only apologise."""
    monkeypatch.setenv("WEGWIJZER_HOME", str(tmp_path))
    with pytest.raises(ModelMissing):
        CliRunner().invoke(bench, [name, "--messages", "1"], catch_exceptions=False)


@pytest.mark.parametrize("value", ["two", "0,1", "1,,2", ""])
def test_numbers_that_are_none(value: str) -> None:
    """The value is quoted and a right one shown."""
    done = CliRunner().invoke(bench, ["throughput", "--users", value])
    assert done.exit_code == 2
    assert f"'{value}'" in done.output
    assert "1,2,4" in done.output


def test_broken_promises_end_with_1(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The table, JSON and picture come all the same."""
    parts = [
        Part("ours", "(a) ours", times=spread([30.0])),
        Part("floor", "(c)", times=spread([10.0])),
    ]
    monkeypatch.setattr(reply, "run", lambda *args, **options: parts)
    files = [tmp_path / "bench.json", tmp_path / "bench.png"]
    done = CliRunner().invoke(
        bench, ["reply", "--messages", "1", "--json", str(files[0]), "--picture", str(files[1])]
    )
    assert done.exit_code == 1
    assert "DOES NOT HOLD: (a) median at most twice (c)" in done.output
    assert all(path.exists() for path in files)


def test_kept_promises_end_with_0(monkeypatch: pytest.MonkeyPatch) -> None:
    """And the settings stand in the report."""
    memory = tuple(Sample(float(n), 500.0) for n in range(10))
    found = Loaded((Heard(0.5, 40.0),), memory, 30.0, 1.0)
    monkeypatch.setattr(load, "run", lambda *args, **options: found)
    done = CliRunner().invoke(bench, ["load", "--seconds", "1", "--per-second", "1"])
    assert done.exit_code == 0, done.output
    assert "seconds 1, messages a second 1, warm-up s 10, seed 1" in done.output


@pytest.mark.slow
@pytest.mark.parametrize(
    ("arguments", "lines"),
    [
        (["reply", "--messages", "4", "--warm-up", "1"], 3),
        (["start", "--runs", "1", "--messages", "2"], 2),
        (["load", "--seconds", "3", "--per-second", "2", "--warm-up", "1"], None),
        (["throughput", "--users", "1,2", "--workers", "1,2", "--messages", "4"], 5),
    ],
    ids=["reply", "start", "load", "throughput"],
)
@pytest.mark.usefixtures("runtime")
def test_a_whole_run(arguments: list[str], lines: int | None, tmp_path: Path) -> None:
    """Every part is measured with the real model; how fast it is decides nothing here."""
    done = wegwijzer(
        *arguments, "--json", str(tmp_path / "x.json"), "--picture", str(tmp_path / "x.png")
    )
    assert done.returncode in (0, 1), done.stderr
    content = json.loads((tmp_path / "x.json").read_text(encoding="utf-8"))
    assert content["problems"] == []
    assert (tmp_path / "x.png").exists()
    if lines is None:
        assert content["measured"]["times"]["n"] == 6
    else:
        assert len(content["measured"]) == lines
