"""The proof can fail: a canary that is planted is found, in each spelling and in each hiding place."""

from __future__ import annotations

import gzip
import io
import json
import sqlite3
import struct
import tarfile
import zipfile
from pathlib import Path

import pytest

from social_map.text import fold
from tests.prove.privacy.canaries import MARKS, SCRIPT_OF, people
from tests.prove.privacy.finding import Search, spellings
from tests.prove.privacy.living import holders

PEOPLE = people(12, seed=1)
SEARCH = Search(PEOPLE)


def test_every_datum_is_unique() -> None:
    """No two people share anything, so that whatever is found has one origin."""
    written = [canary for who in people(200, seed=6) for canary in who.written]
    assert len(written) == len(set(written))
    assert {SCRIPT_OF[who.language] for who in PEOPLE} == set(MARKS)


def test_numbers_pass_for_citizen_service_numbers() -> None:
    """They are such as the product warns of: nine digits that pass the test of eleven."""
    for who in PEOPLE:
        weighed = sum(
            w * int(d) for w, d in zip((9, 8, 7, 6, 5, 4, 3, 2, -1), who.bsn, strict=True)
        )
        assert weighed % 11 == 0


@pytest.mark.parametrize("mark", MARKS.values())
def test_marks_outlive_folding(mark: str) -> None:
    """A name that was folded is known by its mark still."""
    assert mark[1:] in fold(mark.capitalize())


@pytest.mark.parametrize("spelling", sorted(spellings(f"{PEOPLE[0].street} {PEOPLE[0].house}")))
def test_each_spelling_is_found(spelling: str) -> None:
    """Whoever writes it down like this is caught."""
    for who in PEOPLE:
        form = spellings(f"{who.street} {who.house}")[spelling]
        assert SEARCH.in_bytes(b"\x00before " + form + b" after", "a place")


@pytest.mark.parametrize("digits", ["bsn", "phone", "account"])
def test_digits_alone_are_found(digits: str) -> None:
    """Also without the signs between them, and in Arabic digits."""
    for who in PEOPLE:
        value = str(getattr(who, digits))
        alone = "".join(sign for sign in value if sign.isdigit())
        assert SEARCH.in_bytes(f'{{"id":{alone}}}'.encode(), "a place")
        assert SEARCH.in_bytes(who.in_eastern_digits.encode(), "a place")


def test_a_precise_place_is_found_and_a_rounded_one_is_not() -> None:
    """0.01 degree may be remembered, not more; a number may be kept as text or as it is."""
    for value in PEOPLE[0].point:
        for text in (f'{{"at": {value}}}', f"({value:.4f})", f"near={value:.5f}"):
            assert SEARCH.in_bytes(text.encode(), "a place")
        assert SEARCH.in_bytes(struct.pack("<d", value), "a place")
        assert not SEARCH.in_bytes(f'{{"at": {value:.2f}}}'.encode(), "a place")


@pytest.mark.parametrize("pack", ["zip", "gzip", "tar", "gzip in zip"])
def test_archives_are_opened(pack: str, tmp_path: Path) -> None:
    """What is packed is searched as well."""
    secret = f"said {PEOPLE[3].name}".encode()
    file = tmp_path / "packed"
    if pack == "tar":
        with tarfile.open(file, "w") as archive:
            entry = tarfile.TarInfo("inside")
            entry.size = len(secret)
            archive.addfile(entry, io.BytesIO(secret))
    elif pack == "gzip":
        file.write_bytes(gzip.compress(secret))
    else:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("inside", gzip.compress(secret) if "gzip" in pack else secret)
    assert SEARCH.in_file(file)


def test_databases_are_searched_with_their_logs(tmp_path: Path) -> None:
    """A row that was written, and one that waits in the write-ahead log."""
    file = tmp_path / "a.db"
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("CREATE TABLE t (said TEXT)")
    connection.execute("INSERT INTO t VALUES (?)", (json.dumps(PEOPLE[1].name),))
    connection.commit()
    assert any(SEARCH.in_file(path) for path in tmp_path.iterdir())
    connection.close()


def test_names_of_files_are_searched(tmp_path: Path) -> None:
    """A file that is called like somebody is a trace."""
    file = tmp_path / f"{PEOPLE[0].name}.txt"
    file.touch()
    assert SEARCH.in_file(file)


def test_clean_files_are_clean() -> None:
    """The product's own files hold nobody."""
    root = Path(__file__).resolve().parents[3]
    for path in (root / "README.md", *(root / "bot").glob("*.py")):
        assert SEARCH.in_file(path) == []


def test_living_objects_are_found() -> None:
    """In a cache, however deep; and not any more when it is emptied."""
    mark = "kanarie" + "-in-a-cage"
    cage: dict[str, object] = {"kept": [({"deep": (f"x {mark} y",)},)]}
    assert holders([mark])
    cage.clear()
    assert holders([mark]) == []
