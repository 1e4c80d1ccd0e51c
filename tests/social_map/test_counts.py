"""Counts without persons: what reaches the file, and what never does."""

import csv
import json
import sqlite3
import stat
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import time_machine
from click.testing import CliRunner, Result
from hypothesis import given, settings
from hypothesis import strategies as st

from social_map import taxonomy
from social_map.cli import map_group
from social_map.count_cells import (
    PLACES,
    SENSITIVE,
    Cell,
    month_of,
    month_of_period,
    week_of,
)
from social_map.counts import Counts, counts_path, forget_place, read_counts
from social_map.errors import StoreError
from social_map.messages import keys
from social_map.messages.words import WORDS
from social_map.models import Place
from social_map.tallies import between, missing, together, use

SCHILDERSWIJK = Place(
    "den-haag/schilderswijk", "neighbourhood", "Schilderswijk", "Den Haag", "Schilderswijk"
)
DEN_HAAG = Place("den-haag", "town", "Den Haag", "Den Haag")
NOWHERE = Place("hoek", "town", "Hoek")
TUESDAY = date(2026, 11, 24)


@pytest.fixture
def day() -> list[date]:
    """The day on which things are counted; a test may change it."""
    return [TUESDAY]


@pytest.fixture
def counts(tmp_path: Path, day: list[date]) -> Iterator[Counts]:
    """Counts with a file of their own."""
    made = Counts(tmp_path / "deep" / "counts.db", today=lambda: day[0])
    yield made
    made.flush()


def written(counts: Counts) -> dict[Cell, int]:
    counts.flush()
    return dict(read_counts(counts.path))


def times(number: int, count: Callable[[], None]) -> None:
    for _ in range(number):
        count()


def test_four_are_nothing_and_five_are_five(counts: Counts) -> None:
    """A cell is written at five, then at ten, never in between."""
    seen = []
    for _ in range(11):
        counts.asked("asked", "debts", place=DEN_HAAG)
        seen.append(sum(written(counts).values()))
    assert seen == [0, 0, 0, 0, 5, 5, 5, 5, 5, 10, 10]


def test_nothing_is_on_disk_before_five(counts: Counts) -> None:
    """Not even an empty file that tells that somebody asked something."""
    times(4, lambda: counts.asked("asked", "debts", place=DEN_HAAG))
    counts.flush()
    assert not counts.path.exists()


def test_what_is_below_five_is_lost_on_restart(tmp_path: Path) -> None:
    """On purpose: a remainder that was kept would be a small number."""
    path = tmp_path / "counts.db"
    for _ in range(3):
        counts = Counts(path, today=lambda: TUESDAY)
        times(4, lambda: counts.asked("asked", "debts", place=DEN_HAAG))  # noqa: B023
        counts.flush()
    assert read_counts(path) == []


def test_a_question_counts_by_neighbourhood_and_week(counts: Counts) -> None:
    """The finest there is, and never with a language."""
    times(5, lambda: counts.asked("asked", "debts", place=SCHILDERSWIJK, language="tr"))
    assert written(counts) == {
        Cell("asked", "debts", "", "Den Haag", "Schilderswijk", "2026-W48"): 5
    }


def test_a_language_goes_with_municipality_and_month(counts: Counts) -> None:
    """Never with a neighbourhood and a week."""
    times(5, lambda: counts.asked("gap_language", "debts", place=SCHILDERSWIJK, language="ar-MA"))
    assert written(counts) == {
        Cell("gap_language", "debts", "", "Den Haag", "", "2026-11", "ar"): 5
    }


@pytest.mark.parametrize("intent", sorted(SENSITIVE))
@pytest.mark.parametrize("what", ["asked", "gap_near", "gap_language"])
def test_sensitive_questions_count_by_municipality_and_month(
    counts: Counts, what: str, intent: str
) -> None:
    """No neighbourhood, no week, no language."""
    times(5, lambda: counts.asked(what, intent, place=SCHILDERSWIJK, language="tr"))
    assert written(counts) == {Cell(what, intent, "", "Den Haag", "", "2026-11"): 5}


def test_what_is_asked_with_something_sensitive_is_sensitive(counts: Counts) -> None:
    """Two questions of one message are two facts about one person."""
    times(
        5,
        lambda: counts.asked(
            "asked", "health_care", place=SCHILDERSWIJK, together_with=["undocumented"]
        ),
    )
    assert written(counts) == {Cell("asked", "health_care", "", "Den Haag", "", "2026-11"): 5}


def test_the_sensitive_questions_are_those_of_the_rules() -> None:
    """Whoever adds a crisis intent has it protected at once."""
    assert {
        "undocumented", "lgbti", "domestic_violence", "crisis_suicide", "crisis_danger",
    } == SENSITIVE  # fmt: skip


@pytest.mark.parametrize("place", [None, NOWHERE])
def test_an_unknown_place_is_unknown(counts: Counts, place: Place | None) -> None:
    """Nobody said where, or the map does not know which municipality it is."""
    times(5, lambda: counts.asked("asked", "debts", place=place))
    assert written(counts) == {Cell("asked", "debts", "", "unknown", "", "2026-W48"): 5}


def test_not_understood_keeps_the_language_only(counts: Counts) -> None:
    """Nobody knows what it was about; where is not kept."""
    times(5, lambda: counts.missed("not_understood", "ti"))
    assert written(counts) == {Cell("not_understood", period="2026-11", language="ti"): 5}


def test_a_miss_keeps_the_two_nearest_questions(counts: Counts) -> None:
    """What is no help intent is left out; a third is not kept."""
    nearest = ["greet", "debts", "CANARY Fatma", "housing", "work"]
    times(5, lambda: counts.missed("meant_otherwise", "tr-TR", nearest))
    assert written(counts) == {
        Cell("meant_otherwise", "debts+housing", period="2026-11", language="tr"): 5
    }


@pytest.mark.parametrize("intent", sorted(SENSITIVE & set(taxonomy.HELP_INTENTS)))
def test_a_miss_near_a_sensitive_question_keeps_the_language_only(
    counts: Counts, intent: str
) -> None:
    """A language never goes with a question that nobody may be found by."""
    times(5, lambda: counts.missed("not_understood", "ti", ["debts", intent]))
    assert written(counts) == {Cell("not_understood", period="2026-11", language="ti"): 5}


def test_misses_below_five_move_up_when_the_month_is_over(counts: Counts, day: list[date]) -> None:
    """Two questions, then the nearest, then the language: each event counts once."""
    times(3, lambda: counts.missed("not_understood", "tr", ["debts", "housing"]))
    times(3, lambda: counts.missed("not_understood", "tr", ["debts", "work"]))
    times(4, lambda: counts.missed("not_understood", "tr", ["work", "debts"]))
    assert written(counts) == {}
    day[0] = date(2026, 12, 1)
    counts.missed("not_understood", "so")
    assert written(counts) == {
        Cell("not_understood", "debts", period="2026-11", language="tr"): 5,
        Cell("not_understood", "", period="2026-11", language="tr"): 5,
    }


def test_what_is_no_miss_is_refused(counts: Counts) -> None:
    """A typing error in the program must not open a new kind of count."""
    with pytest.raises(ValueError, match="no miss"):
        counts.missed("asked", "tr", ["debts"])


@pytest.mark.parametrize("what", PLACES)
def test_places_count_by_month(counts: Counts, what: str) -> None:
    """Shown, opened, helped, not helped: which place, which month, not who or where."""
    times(5, lambda: counts.place(what, "voedselbank", intent="food_and_goods"))
    intent = "food_and_goods" if what in ("helped", "not_helped") else ""
    assert written(counts) == {Cell(what, intent, "voedselbank", period="2026-11"): 5}


# ---- periods


@pytest.mark.parametrize(
    ("day", "week", "month"),
    [
        (date(2026, 12, 27), "2026-W52", "2026-12"),
        (date(2026, 12, 28), "2026-W53", "2026-12"),
        (date(2027, 1, 3), "2026-W53", "2027-01"),
        (date(2027, 1, 4), "2027-W01", "2027-01"),
        (date(2024, 12, 30), "2025-W01", "2024-12"),
        (date(2021, 1, 3), "2020-W53", "2021-01"),
    ],
)
def test_weeks_and_months_around_the_year(day: date, week: str, month: str) -> None:
    """ISO weeks run over the year's end; week 53 exists."""
    assert (week_of(day), month_of(day)) == (week, month)


@pytest.mark.parametrize(
    ("period", "month"),
    [("2026-W53", "2026-12"), ("2025-W01", "2025-01"), ("2026-W40", "2026-10"),
     ("2026-W05", "2026-01"), ("2026-10", "2026-10")],
)  # fmt: skip
def test_a_week_belongs_to_the_month_of_its_thursday(period: str, month: str) -> None:
    """So that a week is never cut into something finer than a week."""
    assert month_of_period(period) == month


def test_the_day_is_the_day_in_the_netherlands(tmp_path: Path) -> None:
    """At half past eleven in the evening in London the new year has begun in Utrecht."""
    counts = Counts(tmp_path / "counts.db")
    with time_machine.travel("2026-12-31T23:30:00+00:00", tick=False):
        times(5, lambda: counts.missed("not_understood", "so"))
    assert [cell.period for cell in written(counts)] == ["2027-01"]


def test_a_week_that_is_over_leaves_its_rest_to_the_month(counts: Counts, day: list[date]) -> None:
    """Three in one neighbourhood and two in another are five in the municipality that month."""
    laak = Place("den-haag/laak", "neighbourhood", "Laak", "Den Haag", "Laak")
    times(8, lambda: counts.asked("asked", "debts", place=SCHILDERSWIJK))
    times(2, lambda: counts.asked("asked", "debts", place=laak))
    day[0] = date(2026, 11, 30)
    counts.asked("asked", "work", place=DEN_HAAG)
    assert written(counts) == {
        Cell("asked", "debts", "", "Den Haag", "Schilderswijk", "2026-W48"): 5,
        Cell("asked", "debts", "", "Den Haag", "", "2026-11"): 5,
    }


def test_a_month_that_is_over_drops_its_rest(counts: Counts, day: list[date]) -> None:
    """Four in November and one in December never become five."""
    times(4, lambda: counts.asked("asked", "lgbti", place=DEN_HAAG))
    day[0] = date(2026, 12, 1)
    times(4, lambda: counts.asked("asked", "lgbti", place=DEN_HAAG))
    assert written(counts) == {}
    counts.asked("asked", "lgbti", place=DEN_HAAG)
    assert written(counts) == {Cell("asked", "lgbti", "", "Den Haag", "", "2026-12"): 5}


def test_what_helped_with_several_questions_counts_for_the_place(
    counts: Counts, day: list[date]
) -> None:
    """At the end of the month the small numbers of one place go together."""
    counts.place("helped", "buurthuis")
    for intent in ("debts", "work"):
        times(2, lambda: counts.place("helped", "buurthuis", intent=intent))  # noqa: B023
    day[0] = date(2026, 12, 1)
    counts.place("shown", "buurthuis")
    assert written(counts) == {Cell("helped", "", "buurthuis", period="2026-11"): 5}


# ---- nothing that gives a person away

events = st.tuples(
    st.sampled_from(["asked", "gap_near", "gap_language", "not_understood", *PLACES]),
    st.sampled_from(["debts", "lgbti", "crisis_suicide", "undocumented", "CANARY-intent"]),
    st.sampled_from([None, DEN_HAAG, SCHILDERSWIJK, NOWHERE]),
    st.sampled_from([None, "tr", "ar-MA", "CANARY-language", ""]),
    st.sampled_from(["voedselbank", "CANARY help", "x" * 9]),
    st.integers(0, 12),  # days that pass before it
    st.integers(1, 7),  # how often
)


def _count(counts: Counts, event: tuple[str, str, Place | None, str | None, str, int, int]) -> None:
    what, intent, place, language, help_id, _, number = event
    for _ in range(number):
        if what == "not_understood":
            counts.missed("not_understood", language)
        elif what in PLACES:
            counts.place(what, help_id, intent=intent)
        else:
            counts.asked(what, intent, place=place, language=language)


@settings(max_examples=60, deadline=None)
@given(st.lists(events, max_size=40), st.integers(0, 400))
def test_no_number_ever_gives_a_person_away(
    happened: list[tuple[str, str, Place | None, str | None, str, int, int]], start: int
) -> None:
    """Whatever happens: no cell, and no total of cells, is below five or between fives."""
    with TemporaryDirectory() as folder:
        today = [date(2026, 1, 1) + timedelta(start)]
        counts = Counts(Path(folder) / "counts.db", today=lambda: today[0])
        really: Counter[str] = Counter()
        for event in happened:
            today[0] += timedelta(event[5])
            _count(counts, event)
            really[event[0]] += event[6]
        cells = written(counts)
        assert all(number >= 5 and number % 5 == 0 for number in cells.values())
        for field in Cell._fields:
            totals: Counter[str] = Counter()
            for cell, number in cells.items():
                totals[getattr(cell, field)] += number
            assert all(total % 5 == 0 for total in totals.values())
        # Every event is in one cell at most: what is written never exceeds what happened.
        for what, number in really.items():
            assert sum(n for cell, n in cells.items() if cell.what == what) <= number
        for cell in cells:
            if cell.intent in SENSITIVE:
                assert not cell.neighbourhood
                assert not cell.language
                assert "W" not in cell.period
            if cell.language:
                assert not cell.neighbourhood
                assert "W" not in cell.period
            if cell.neighbourhood:
                assert "W" in cell.period
        for file in Path(folder).iterdir():
            assert b"CANARY" not in file.read_bytes()


def test_the_file_keeps_no_order_and_no_time(counts: Counts) -> None:
    """Rows lie in the order of their keys: which came last cannot be seen."""
    for intent in ("work", "debts", "housing"):
        times(5, lambda: counts.asked("asked", intent, place=DEN_HAAG))  # noqa: B023
        counts.flush()
    assert [cell.intent for cell, _ in read_counts(counts.path)] == ["debts", "housing", "work"]
    connection = sqlite3.connect(counts.path)
    columns = [row[1] for row in connection.execute("PRAGMA table_info(cell)")]
    assert columns == [*Cell._fields, "number"]
    with pytest.raises(sqlite3.OperationalError, match="rowid"):
        connection.execute("SELECT rowid FROM cell")
    connection.close()


def test_the_database_itself_refuses_small_numbers(counts: Counts) -> None:
    """Whatever writes into it."""
    times(5, lambda: counts.asked("asked", "debts", place=DEN_HAAG))
    counts.flush()
    connection = sqlite3.connect(counts.path)
    for number in (4, 6, 0, -5):
        with pytest.raises(sqlite3.IntegrityError):
            connection.execute("UPDATE cell SET number = ?", (number,))
    connection.close()


def test_the_file_is_for_its_owner_only(counts: Counts) -> None:
    """Mode 600, WAL, and nothing left beside it; also where a looser file was."""
    counts.path.parent.mkdir(parents=True)
    counts.path.touch(0o644)
    times(5, lambda: counts.asked("asked", "debts", place=DEN_HAAG))
    counts.flush()
    assert stat.S_IMODE(counts.path.stat().st_mode) == 0o600
    assert [path.name for path in counts.path.parent.iterdir()] == ["counts.db"]
    connection = sqlite3.connect(counts.path)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()


def test_a_place_that_withdrew_is_gone_from_the_file(counts: Counts) -> None:
    """Not even its bytes stay."""
    times(5, lambda: counts.place("shown", "netwerk-dat-stopt"))
    times(5, lambda: counts.place("shown", "voedselbank"))
    counts.flush()
    forget_place(counts.path, "netwerk-dat-stopt")
    assert [cell.help_id for cell in written(counts)] == ["voedselbank"]
    assert b"netwerk-dat-stopt" not in counts.path.read_bytes()


# ---- never in the way


def test_threads_lose_nothing(counts: Counts) -> None:
    """Several residents at once: 8 × 250 are 2,000."""
    threads = [
        threading.Thread(
            target=times,
            args=(250, lambda: counts.asked("asked", "debts", place=DEN_HAAG)),
        )
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(written(counts).values()) == 2000


def test_two_programs_add_up(tmp_path: Path) -> None:
    """The bot and an action server may write the same cell."""
    path = tmp_path / "counts.db"
    both = [Counts(path, today=lambda: TUESDAY) for _ in range(2)]
    for counts in both:
        times(7, lambda: counts.place("shown", "voedselbank"))  # noqa: B023
        counts.flush()
    assert [number for _, number in read_counts(path)] == [10]


def test_a_file_that_cannot_be_written_stops_nothing(
    counts: Counts, caplog: pytest.LogCaptureFixture
) -> None:
    """It is said once, without what was counted, and made up for later."""
    counts.path.parent.mkdir(parents=True)
    counts.path.write_text("this is no database, but long enough to be taken for one " * 40)
    for _ in range(30):
        counts.asked("asked", "lgbti", place=DEN_HAAG)
        counts.flush()
    assert len(caplog.records) == 1
    assert "DatabaseError" in caplog.text
    for word in ("lgbti", "Den Haag", "asked"):
        assert word not in caplog.text
    counts.path.unlink()
    assert sum(written(counts).values()) == 30


def test_names_of_what_is_counted_are_checked(counts: Counts) -> None:
    """A slip in our own program shows in a test, not in the file."""
    with pytest.raises(ValueError, match="use one of"):
        counts.asked("shown", "debts")
    with pytest.raises(ValueError, match="use one of"):
        counts.place("asked", "voedselbank")
    with pytest.raises(ValueError, match="multiple of 5"):
        Counts(smallest=4)


def test_a_larger_threshold_hides_more(tmp_path: Path) -> None:
    """Ten instead of five."""
    counts = Counts(tmp_path / "counts.db", today=lambda: TUESDAY, smallest=10)
    times(19, lambda: counts.place("shown", "voedselbank"))
    assert list(written(counts).values()) == [10]


def test_where_the_file_lies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """WEGWIJZER_COUNTS, else the home folder."""
    monkeypatch.delenv("WEGWIJZER_COUNTS", raising=False)
    assert counts_path() == tmp_path / "home" / "counts.db"
    monkeypatch.setenv("WEGWIJZER_COUNTS", str(tmp_path / "other.db"))
    assert counts_path() == tmp_path / "other.db"


def test_no_file_is_no_counts(tmp_path: Path) -> None:
    """And a damaged one is an error with its name and what to do."""
    assert read_counts(tmp_path / "counts.db") == []
    damaged = tmp_path / "damaged.db"
    damaged.write_text("nothing of the kind")
    with pytest.raises(StoreError, match=r"damaged\.db: holds no counts.*move the file away"):
        read_counts(damaged)


# ---- reports


@pytest.fixture
def a_month(counts: Counts, day: list[date], monkeypatch: pytest.MonkeyPatch) -> Counts:
    """Some weeks of questions, in the file that the commands read."""
    monkeypatch.setenv("WEGWIJZER_COUNTS", str(counts.path))
    day[0] = date(2026, 10, 20)
    times(12, lambda: counts.asked("asked", "debts", place=SCHILDERSWIJK))
    times(7, lambda: counts.asked("gap_near", "debts", place=SCHILDERSWIJK))
    times(10, lambda: counts.asked("gap_language", "debts", place=SCHILDERSWIJK, language="tr"))
    times(6, lambda: counts.asked("gap_language", "undocumented", place=DEN_HAAG, language="ti"))
    times(5, lambda: counts.asked("asked", "work", place=DEN_HAAG))
    times(5, lambda: counts.missed("not_understood", "so"))
    times(15, lambda: counts.place("shown", "luisterlijn"))
    times(5, lambda: counts.place("helped", "luisterlijn", intent="loneliness"))
    times(5, lambda: counts.place("shown", "weg-uit-de-kaart"))
    day[0] = date(2026, 11, 20)
    times(5, lambda: counts.asked("gap_near", "debts", place=SCHILDERSWIJK))
    times(5, lambda: counts.place("shown", "luisterlijn"))
    times(5, lambda: counts.place("opened", "luisterlijn"))
    counts.flush()
    return counts


def run(*words: str) -> Result:
    return CliRunner().invoke(map_group, list(words))


def test_missing_puts_a_municipality_together(a_month: Counts) -> None:
    """Neighbourhoods and weeks are summed; what was only asked is left out."""
    rows = {row.intent: row for row in missing(read_counts(a_month.path))}
    assert set(rows) == {"debts", "undocumented"}
    debts = rows["debts"]
    assert (debts.asked, debts.near, debts.language) == (10, 10, 10)
    assert debts.neighbourhoods == {"Schilderswijk": 10}
    assert debts.languages == {"tr": 10}
    assert rows["undocumented"].language == 5
    assert rows["undocumented"].languages == {}


def test_months_choose_cells(a_month: Counts) -> None:
    """From a month up to a month, both included; week 43 of 2026 is in October."""
    cells = read_counts(a_month.path)
    october = between(cells, "2026-10", "2026-10")
    assert {row.near for row in missing(october)} == {5, 0}
    assert between(cells, "2026-12", None) == []
    assert between(cells, None, None) == cells


def test_use_is_per_place_and_month(a_month: Counts) -> None:
    """The latest month first; together over all months for the picture."""
    rows = use(read_counts(a_month.path))
    assert [(row.month, row.help_id, row.shown, row.opened, row.helped) for row in rows] == [
        ("2026-11", "luisterlijn", 5, 5, 0),
        ("2026-10", "luisterlijn", 15, 0, 5),
        ("2026-10", "weg-uit-de-kaart", 5, 0, 0),
    ]
    assert [(row.help_id, row.shown) for row in together(rows)] == [
        ("luisterlijn", 20),
        ("weg-uit-de-kaart", 5),
    ]


def test_gaps_as_a_table(a_month: Counts) -> None:
    """In Dutch and in English, with the rule about small numbers under it."""
    done = run("gaps", "--lang", "nl")
    assert done.exit_code == 0, done.output
    for words in ("schulden", "Den Haag", "Schilderswijk 10", "tr 10", "veelvoud van 5", "so 5"):
        assert words in done.output
    assert "werk" not in done.output
    assert "multiple of 5" in run("gaps", "--lang", "en").output


def test_gaps_as_json(a_month: Counts) -> None:
    """Every number is a multiple of five; a sensitive question has no language."""
    rows = json.loads(run("gaps", "--json", "--since", "2026-10", "--until", "2026-10").stdout)
    assert all(row["number"] % 5 == 0 and row["month"] == "2026-10" for row in rows)
    private = [row for row in rows if row["intent"] == "undocumented"]
    assert [(row["language"], row["neighbourhood"], row["number"]) for row in private] == [
        ("", "", 5)
    ]


def test_gaps_as_a_spreadsheet(a_month: Counts, tmp_path: Path) -> None:
    """What Excel opens at once, with Dutch words."""
    path = tmp_path / "out" / "gaps.csv"
    assert run("gaps", "--lang", "nl", "--csv", str(path)).exit_code == 0
    rows = list(csv.reader(path.open(encoding="utf-8-sig"), delimiter=";"))
    assert rows[0] == ["maand", "thema", "hulpvraag", "gemeente", "wijk", "taal", "wat", "aantal"]
    assert [
        "2026-10",
        "Rondkomen",
        "schulden",
        "Den Haag",
        "",
        "tr",
        "niets in de taal",
        "10",
    ] in rows


def test_impact_names_the_places(a_month: Counts, map_file: Path, tmp_path: Path) -> None:
    """With the name that the map has now; the id stays when it has none any more."""
    path = tmp_path / "impact.csv"
    done = run("impact", "--map", str(map_file), "--lang", "en", "--csv", str(path))
    assert done.exit_code == 0, done.output
    assert "weg-uit-de-kaart" in done.output
    rows = list(csv.DictReader(path.open(encoding="utf-8-sig"), delimiter=";"))
    assert {row["name"] for row in rows if row["id"] == "luisterlijn"} == {"De Luisterlijn"}
    assert [row["shown"] for row in rows] == ["5", "15", "5"]
    facts = json.loads(run("impact", "--map", str(map_file), "--json").stdout)
    assert facts[0]["month"] == "2026-11"
    assert facts[0]["opened"] == 5


@pytest.mark.parametrize("command", ["gaps", "impact"])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_pictures(
    a_month: Counts, map_file: Path, tmp_path: Path, command: str, language: str
) -> None:
    """A PNG that is large enough to read."""
    path = tmp_path / "picture.png"
    words = ["--map", str(map_file)] if command == "impact" else []
    done = run(command, "--png", str(path), "--lang", language, *words)
    assert done.exit_code == 0, done.output
    content = path.read_bytes()
    assert content.startswith(b"\x89PNG")
    assert int.from_bytes(content[16:20], "big") > 800


@pytest.mark.parametrize("command", ["gaps", "impact"])
def test_nothing_counted_yet_is_no_error(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A friendly sentence; an empty list for programs."""
    monkeypatch.setenv("WEGWIJZER_COUNTS", str(tmp_path / "counts.db"))
    done = run(command, "--lang", "nl")
    assert done.exit_code == 0
    assert done.output.startswith("Er is nog niets geteld.")
    assert json.loads(run(command, "--json").stdout) == []
    assert not (tmp_path / "counts.db").exists()


def test_months_without_counts_say_which_months_have_some(a_month: Counts) -> None:
    """Nobody has to guess."""
    done = run("gaps", "--lang", "nl", "--since", "2027-01")
    assert done.exit_code == 0
    assert "van 2026-10 tot en met 2026-11" in done.output


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        (["--since", "oktober"], "'oktober' is geen maand; schrijf 2026-10"),
        (["--until", "2026-13"], "'2026-13' is geen maand"),
        (["--since", "2026-11", "--until", "2026-10"], "'2026-11' komt na '2026-10'"),
    ],
)
def test_wrong_months_are_explained(words: list[str], answer: str) -> None:
    """Exit code 2: wrong use."""
    done = run("gaps", "--lang", "nl", *words)
    assert done.exit_code == 2
    assert answer in done.output


def test_a_file_that_cannot_be_made_is_explained(a_month: Counts, tmp_path: Path) -> None:
    """Exit code 1, the file's name, what to do."""
    (tmp_path / "file").touch()
    done = run("gaps", "--lang", "nl", "--csv", str(tmp_path / "file" / "gaps.csv"))
    assert done.exit_code == 1
    assert "kies een ander bestand" in done.output


def test_every_theme_and_intent_has_a_dutch_name() -> None:
    """No key of themes.yml shows bare in a Dutch table."""
    assert {*taxonomy.HELP_INTENTS, *taxonomy.CRISIS_INTENTS} <= set(WORDS)
    assert {f"theme_{key}" for key in (*taxonomy.THEMES, "danger", "unknown")} <= set(keys())
