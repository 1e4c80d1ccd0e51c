"""Reports: what failed is told, the machine stands in them, broken promises are no success."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.bench import pictures, reports, start
from bot.bench.figures import Part, Sample, Target, spread
from bot.bench.load import Heard, Loaded
from bot.bench.ours import Asking
from bot.bench.start import Start
from bot.bench.throughput import Row, failed, measured
from bot.errors import CannotMeasure
from social_map.bench import Machine

ON = Machine("Some processor", 2, "Linux x86_64", "3.10.13", 0.5)
PARTS = [
    Part("ours", "(a) ours", times=spread([20.0, 20.0]), memory_mb=600),
    Part("stock", "(b) stock", problem="rasa run ended with code 1: no memory"),
    Part("floor", "(c) floor", times=spread([10.0, 10.0])),
]
STARTS = [Start(2, 3, 9, 100, 600, 620), Start(1, 2, 7, 90, 590, 610), Start(1, 4, 8, 95, 700, 640)]
LOADED = Loaded(
    (*(Heard(float(n), 50.0) for n in range(30)), Heard(30.0, 9.0, apology=True)),
    tuple(Sample(float(n), 500.0) for n in range(30)), 40.0, 2.0, (("telegram: BadRequest", 3),),
)  # fmt: skip
ROWS = [
    measured(Row(Part("ours", "ours"), 1, 2), Asking((10.0, 30.0), 0, 0.5, 4.0), 600.0),
    failed(Row(Part("stock", "stock"), 1, 2), "rasa run ended"),
]
ALL = {
    "reply": reports.reply_report(PARTS, {"seed": 1}),
    "start": reports.start_report(STARTS, {"seed": 1}),
    "load": reports.load_report(LOADED, {"seed": 1}),
    "throughput": reports.throughput_report(ROWS, {"seed": 1}),
}


@pytest.mark.parametrize("name", list(ALL))
def test_every_report_prints_table_promises_and_machine(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """All headers and cells, each promise, what was measured with, and the machine."""
    report = ALL[name]
    reports.show(report, ON)
    said = capsys.readouterr().out
    assert all(len(row) == len(report.headers) for row in report.rows)
    wanted = [*report.headers, *(cell for row in report.rows for cell in row)]
    wanted += [one.what for one in report.targets]
    wanted += ["seed 1", "Some processor, 2 cores", "load 0.5 at the start"]
    assert [text for text in wanted if text not in said] == []


@pytest.mark.parametrize("name", list(ALL))
def test_every_report_is_json(name: str, tmp_path: Path) -> None:
    """Machine, settings, figures and promises, for programs."""
    path = tmp_path / "new folder" / "bench.json"
    reports.write(ALL[name], ON, path)
    content = json.loads(path.read_text(encoding="utf-8"))
    assert content["machine"]["processor"] == "Some processor"
    assert content["settings"] == {"seed": 1}
    assert len(content["targets"]) == len(ALL[name].targets)
    assert content["measured"]


def test_ratios_and_failed_parts(capsys: pytest.CaptureFixture[str]) -> None:
    """(a) is twice the floor; the stock way has failed, and says why."""
    report = ALL["reply"]
    ratios = [row[report.headers.index("of (c)")] for row in report.rows]
    assert ratios == ["2.00 ×", "–", "1.00 ×"]
    reports.show(report, ON)
    assert "FAILED: (b) stock: rasa run ended with code 1: no memory" in capsys.readouterr().out
    assert not report.good


def test_medians_of_starts() -> None:
    """Each figure has its own median."""
    assert start.middle(STARTS) == Start(1, 3, 8, 95, 600, 620)
    assert [row[0] for row in ALL["start"].rows] == ["start 1", "start 2", "start 3", "median"]


@pytest.mark.parametrize(
    ("one", "holds"),
    [
        (Start(1, 2, 10, 100, 600, 800), [True, True]),
        (Start(1, 2, 10.1, 100, 600, 800), [False, True]),
        (Start(1, 2, 10, 100, 600, 801), [True, False]),
    ],
)
def test_each_target_of_a_start_can_fail(one: Start, holds: list[bool]) -> None:
    """Ten seconds and 800 MB."""
    assert [target.holds for target in start.targets([one])] == holds


def test_what_the_bot_logged_under_load_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """With how often; an apology is counted as failed and named apart."""
    reports.show(ALL["load"], ON)
    assert "3 × the bot logged: telegram: BadRequest" in capsys.readouterr().out
    row = dict(zip(ALL["load"].headers, ALL["load"].rows[0], strict=True))
    assert (row["answered"], row["failed"], row["apologies"]) == ("30", "1", "1")


@pytest.mark.parametrize(
    ("holds", "problems", "good"),
    [(True, (), True), (None, (), True), (False, (), False), (True, ("x",), False)],
)
def test_what_is_good(holds: bool | None, problems: tuple[str, ...], good: bool) -> None:
    """A broken promise or a failed part is not; a promise that nobody measured is no obstacle."""
    report = reports.Report("t", ("",), (), {}, {}, [Target("x", holds)], problems)
    assert report.good is good


@pytest.mark.parametrize(
    "drawing",
    [
        pictures.reply_picture(PARTS),
        pictures.start_picture(STARTS),
        pictures.load_picture(LOADED),
        pictures.throughput_picture(ROWS),
    ],
    ids=list(ALL),
)
def test_pictures(drawing: object, tmp_path: Path) -> None:
    """A PNG of at most 100 kB, also where a part failed."""
    path = tmp_path / "docs" / "bench.png"
    pictures.draw(path, drawing, "Title", "note")  # type: ignore[arg-type]
    content = path.read_bytes()
    assert content.startswith(b"\x89PNG")
    assert len(content) < 100_000


@pytest.mark.parametrize("folder", ["taken"])
def test_files_that_cannot_be_written_are_told(folder: str, tmp_path: Path) -> None:
    """One sentence with the path, no traceback."""
    (tmp_path / folder).write_text("a file where the folder should be")
    path = tmp_path / folder / "x"
    with pytest.raises(CannotMeasure, match="cannot be written"):
        reports.write(ALL["reply"], ON, path)
    with pytest.raises(CannotMeasure, match="cannot be written"):
        pictures.draw(path, pictures.reply_picture(PARTS), "Title", "note")
