"""`wegwijzer misses`, and the words of the maintainer's commands."""

from __future__ import annotations

import json
from pathlib import Path
from string import Formatter

from click.testing import CliRunner

from bot import messages
from bot.commands.misses import misses
from social_map.counts import Counts


def counted(path: Path) -> Path:
    """Ten turns in Turkish near debts or housing, five where another thing was meant."""
    counts = Counts(path)
    for _ in range(12):
        counts.missed("not_understood", "tr", ["debts", "housing"])
    for _ in range(6):
        counts.missed("meant_otherwise", "tr", ["debts", "housing"])
    for _ in range(4):
        counts.missed("not_understood", "so", ["work"])
    counts.flush()
    return path


def run(*arguments: object) -> str:
    done = CliRunner().invoke(misses, [str(x) for x in arguments])
    assert done.exit_code == 0, done.output
    return done.output


def test_the_table_names_language_questions_and_numbers(tmp_path: Path) -> None:
    """In Dutch: which language, which theme, how often, and what to do."""
    said = run("--counts", counted(tmp_path / "counts.db"), "--lang", "nl")
    (row,) = [line.split() for line in said.splitlines() if line.strip().startswith("tr ")]
    assert row == ["tr", "Rondkomen", "schulden,", "wonen", "10", "5", "15"]
    assert "wegwijzer add-example debts --language tr" in said


def test_four_misses_do_not_show(tmp_path: Path) -> None:
    """Fewer than five are not even in the file."""
    path = counted(tmp_path / "counts.db")
    rows = json.loads(run("--counts", path, "--json"))
    assert [(row["language"], row["nearest"]) for row in rows] == [("tr", ["debts", "housing"])]
    assert rows[0]["themes"] == ["poverty"]
    assert (rows[0]["not_understood"], rows[0]["meant_otherwise"]) == (10, 5)
    assert b"work" not in path.read_bytes()


def test_nothing_counted_says_so(tmp_path: Path) -> None:
    """An empty file is no error, and for programs an empty list."""
    assert "nog niets geteld" in run("--counts", tmp_path / "none.db", "--lang", "nl")
    assert json.loads(run("--counts", tmp_path / "none.db", "--json")) == []


def test_a_wrong_month_is_refused_in_one_sentence(tmp_path: Path) -> None:
    """The value, and how to write it."""
    done = CliRunner().invoke(misses, ["--since", "2026-1", "--lang", "en"])
    assert done.exit_code == 2
    assert "'2026-1' is no month; write it like 2026-10" in done.output


def test_every_message_has_two_languages_with_the_same_values() -> None:
    """No gap shows in either language."""
    for key in messages._messages():
        dutch, english = messages._messages()[key]
        fields = [
            {name for _, name, _, _ in Formatter().parse(text) if name} for text in (dutch, english)
        ]
        assert dutch.strip(), key
        assert english.strip(), key
        assert fields[0] == fields[1], key
