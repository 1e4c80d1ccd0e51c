"""The maintainer's guide: its table is the real one, its commands run."""

import re
import shlex
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner

import social_map
from social_map import messages
from social_map.building import build_map
from social_map.cli import map_group
from social_map.columns import table_for_guide

GUIDE = (Path(social_map.__file__).parent / "HANDLEIDING.md").read_text(encoding="utf-8")
COMMANDS = [
    line
    for block in re.findall(r"```\n(.*?)```", GUIDE, re.DOTALL)
    for line in block.splitlines()
    if line.strip()
]


def test_its_table_of_columns_is_the_real_one() -> None:
    """Made by `columns.table_for_guide`; put it between the marks when this fails."""
    begin, end = "<!-- kolommen: begin -->\n", "\n<!-- kolommen: einde -->"
    assert GUIDE[GUIDE.index(begin) + len(begin) : GUIDE.index(end)] == table_for_guide()


def test_it_quotes_messages_that_exist() -> None:
    """The table of errors says what the program says."""
    said = [
        re.sub(r"{\w+}", "…", messages._MESSAGES[key][0]).lower() for key in sorted(messages.keys())
    ]
    quoted = re.findall(r"^\| `([^`]+)` \|", GUIDE, re.MULTILINE)
    assert len(quoted) > 10
    for text in quoted:
        assert any(text.lower() in message for message in said), text


def test_every_command_of_the_guide_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One after the other, on a temporary map; a cell is edited, questions get a yes."""
    monkeypatch.setenv("WEGWIJZER_MAP", str(tmp_path / "kaart.db"))
    monkeypatch.chdir(tmp_path)
    build_map(tmp_path / "kaart.db")
    assert len(COMMANDS) > 20
    for line in COMMANDS:
        program, group, *arguments = shlex.split(line)
        assert (program, group) == ("wegwijzer", "map"), line
        result = CliRunner().invoke(map_group, arguments, input="ja\nja\n")
        assert result.exit_code == 0, f"{line}\n{result.output}"
        if "kaart.xlsx" in line and arguments[0] == "export":
            book = openpyxl.load_workbook("kaart.xlsx")
            book["plekken"]["B2"] = "Een andere naam"
            book.save("kaart.xlsx")


def test_it_is_about_every_command_a_maintainer_needs() -> None:
    """Nothing is left to be guessed."""
    for command in (
        "export", "import", "undo", "history", "due", "check", "lint", "remind", "answer",
        "proposals", "consent", "pause", "resume", "full", "withdraw", "backup", "restore",
        "gaps", "impact", "confirm",
    ):  # fmt: skip
        assert f"map {command}" in GUIDE, command


def test_its_words_are_short() -> None:
    """B1: sentences of at most 25 words in the running text, on average far fewer."""
    prose = re.sub(r"```.*?```|<!--.*?-->", " ", GUIDE, flags=re.DOTALL)
    prose = re.sub(r"^[|#>].*$|`[^`]*`", " ", prose, flags=re.MULTILINE)
    lengths = {part: len(part.split()) for part in re.split(r"[.?!:;]\s", prose) if part.strip()}
    longest = max(lengths, key=lambda part: lengths[part])
    assert lengths[longest] <= 25, longest
    assert sum(lengths.values()) / len(lengths) < 12
