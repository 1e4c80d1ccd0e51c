"""`wegwijzer evaluate` as a maintainer runs it, with a model that only knows money and danger."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.commands import evaluate as command
from bot.understanding import Understood
from tests.bot.evaluating_fakes import understood

ROOT = Path(__file__).parents[2]
ROWS = [
    {"lang": "nl", "text": "ik heb geen geld meer", "intent": "debts", "kind": "plain"},
    {"lang": "nl", "text": "geen geld voor <b>huur</b>", "intent": "housing", "kind": "secret"},
    {"lang": "tr", "text": "geld geld geld", "intent": "debts"},
    {"lang": "tr", "text": "help mij nu", "intent": "crisis_danger", "kind": "short"},
]


def parse(text: str) -> Understood:
    if "help" in text:
        return understood("work", danger="crisis_danger", language="tr")
    return understood("debts" if "geld" in text else "work", "housing")


@pytest.fixture(autouse=True)
def fake_model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "load", lambda: (parse, "made-up"))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "rows.jsonl"
    path.write_text("\n".join(map(json.dumps, ROWS)), encoding="utf-8")
    return path


def run(*arguments: object, code: int = 0) -> Result:
    done = CliRunner().invoke(command.evaluate, [str(x) for x in arguments])
    assert done.exit_code == code, (done.stdout, done.stderr, done.exception)
    return done


def row(text: str, name: str) -> list[str]:
    return next(line.split() for line in text.splitlines() if line.split()[:1] == [name])


def test_the_tables(file: Path) -> None:
    """Per language, kind and intent, with numbers, intervals and what the columns mean."""
    said = run(file).stdout
    assert row(said, "nl")[:4] == ["nl", "2", "0.500", "[0.09-0.91]"]
    assert row(said, "all")[1] == "4"
    assert row(said, "secret")[1] == "1"
    assert row(said, "housing")[-2:] == ["debts", "1"]
    assert [
        t for t in ("Per language", "Per kind", "Per intent", "Mean over") if t not in said
    ] == []
    assert "turned away" in said
    assert "huur" not in said


def test_misses_are_printed_when_asked_for(file: Path) -> None:
    """With what was expected and what was got."""
    assert "nl  housing → debts: geen geld voor <b>huur</b>" in run(file, "--misses").stdout


def test_one_language_and_a_sample(file: Path) -> None:
    """--language and --every; a language without messages is refused with those there are."""
    assert row(run(file, "--language", "tr", "--every", "2").stdout, "tr")[1] == "1"
    assert (
        "no test sentences for 'xx'; there are some for nl, tr"
        in run(file, "--language", "xx", code=2).stderr
    )


def test_json(file: Path, tmp_path: Path) -> None:
    """To a file beside the tables, or to standard output instead of them."""
    out = tmp_path / "out.json"
    run(file, "--json", out)
    content = json.loads(out.read_text(encoding="utf-8"))
    assert content["languages"]["nl"]["top1"] == {
        "value": 0.5, "hits": 1, "n": 2, "low": 0.0945, "high": 0.9055
    }  # fmt: skip
    assert (content["model"], content["sources"]) == ("made-up", ["rows.jsonl"])
    assert content["rows"][1]["hits"]["top3"] is True
    printed = json.loads(run(file, "--json", "-").stdout)
    assert printed["confusions"] == [{"expected": "housing", "got": "debts", "n": 1}]


def test_html_is_one_page_with_picture_and_sentences(file: Path, tmp_path: Path) -> None:
    """Sentences are text, never markup; nothing is fetched from anywhere."""
    page = tmp_path / "report.html"
    run(file, "--html", page)
    text = page.read_text(encoding="utf-8")
    assert "data:image/png;base64,iVBORw0KGgo" in text
    assert "housing taken for debts: 1" in text
    assert "geen geld voor &lt;b&gt;huur&lt;/b&gt;" in text
    assert [word for word in ("http://", "https://", "<script") if word in text] == []


def test_no_text_leaves_every_sentence_out(file: Path, tmp_path: Path) -> None:
    """Figures stay, sentences do not."""
    run(file, "--no-text", "--html", tmp_path / "a.html", "--json", tmp_path / "a.json")
    for name in ("a.html", "a.json"):
        text = (tmp_path / name).read_text(encoding="utf-8")
        assert "housing" in text
        assert [row["text"] for row in ROWS if str(row["text"])[:8] in text] == []


def test_broken_rows_stop_everything_before_the_model_is_loaded(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All of them are named; nothing is printed or written; exit 2."""
    monkeypatch.setattr(command, "load", lambda: pytest.fail("loaded"))
    file.write_text('{"lang": "nl"}\noops\n', encoding="utf-8")
    done = run(file, "--json", tmp_path / "out.json", code=2)
    assert done.stdout == ""
    told = (f"{file}:1: 'text' is missing", f"{file}:1: 'intent' is missing", f"{file}:2: 'oops'")
    assert [part for part in told if part not in done.stderr] == []
    assert not (tmp_path / "out.json").exists()
    file.write_text(json.dumps(ROWS[0]), encoding="utf-8")
    said = run(file, "--html", tmp_path / "none" / "a.html", code=2).stderr
    assert "there is no folder" in said
    assert "is no report" in run(file, "--compare", file, code=2).stderr
    assert "neither at_least nor" in run(file, "--floors", file, code=2).stderr


def test_comparing_with_itself_is_fine_and_with_a_better_one_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Exit 1, and the language and figure that fell."""
    rows = [{"lang": "nl", "text": f"geld {n}", "intent": "debts"} for n in range(20)]
    file = tmp_path / "rows.jsonl"
    file.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    old = tmp_path / "old.json"
    run(file, "--json", old)
    said = run(file, "--compare", old).stdout
    assert "Better: nothing\nWorse: nothing" in said
    assert "same sentences, McNemar" in said
    monkeypatch.setattr(command, "load", lambda: (lambda text: understood("work"), "worse"))
    done = run(file, "--compare", old, code=1)
    assert "fell by more than the noise: nl top1, all top1" in done.stderr
    assert "Worse: nl top1" in done.stdout


def test_floors(file: Path, tmp_path: Path) -> None:
    """Exit 1 with the figure that is too low; a language without messages is mentioned."""
    floors = tmp_path / "floors.yml"
    floors.write_text("at_least: {nl: {top1: 0.4}, pl: {top1: 0.9}}", encoding="utf-8")
    assert "floors of: pl" in run(file, "--floors", floors).stderr
    floors.write_text("at_least: {nl: {top1: 0.6}}", encoding="utf-8")
    done = run(file, "--floors", floors, code=1)
    assert "nl: top1 is 0.500, under its floor 0.6" in done.stderr


def test_help_warns_of_real_messages() -> None:
    """What somebody wrote in need is no test file to pass around."""
    said = " ".join(run("--help").stdout.split())
    assert "should hold no messages of real residents" in said
    assert "--no-text" in said


def test_the_command_loads_nothing_heavy() -> None:
    """Neither for --help nor to find a mistake in a file."""
    heavy = "{'rasa', 'tensorflow', 'scipy', 'sklearn', 'matplotlib', 'jinja2'}"
    code = (
        "import sys; from click.testing import CliRunner; import bot.commands.evaluate as e; "
        "print(CliRunner().invoke(e.evaluate, ['none.jsonl']).exit_code); "
        f"print(sorted({heavy} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    assert done.stdout.split("\n")[:2] == ["2", "[]"], done.stderr
