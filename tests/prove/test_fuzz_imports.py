"""Damaged files for the map: named or read, and never a good place lost.

CSV, xlsx, the data file's own lines, HSDS as JSON and as tables, archives of these. Each file is
planned, told and applied to a map of its own; then the whole map is read again.
"""

from __future__ import annotations

import csv
import io
import json
import shutil
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st

from social_map import editing, hsds
from social_map.building import build_empty
from social_map.checking import check as wrong
from social_map.columns import COLUMNS
from social_map.commands.importing import make_plan
from social_map.editing import Change
from social_map.errors import MapError
from social_map.locations import DATA
from social_map.messages import Language
from social_map.planning import apply_plan
from social_map.records import Record, normal
from social_map.reporting import as_json, describe, summary
from social_map.sheets import layout, writing
from social_map.store import Store
from social_map.text_search import search_text
from tests.prove.fuzz_attack import attack
from tests.prove.fuzz_inputs import (
    FORMULAS,
    MARKUP,
    QUERIES,
    WORDS,
    damaged,
    mutated,
    nested,
    pieces_of,
    texts,
)

File = tuple[str, bytes]
_PLACES = 6
_MOST_SEARCHED = 3


class Map:
    """A small map that is whole again before each file."""

    def __init__(self, folder: Path) -> None:
        self.path, self._whole = folder / "map.db", folder / "whole.db"
        self.files = folder / "files"
        self.files.mkdir()
        build_empty(self._whole)
        lines = (DATA / "places.jsonl").read_text(encoding="utf-8").splitlines()
        self.records = {r["id"]: r for r in map(normal, map(json.loads, lines[:_PLACES]))}
        changes = [Change(key, record) for key, record in self.records.items()]
        editing.apply(self._whole, changes, by="maintainer", what="test")
        self.restore()

    def restore(self) -> None:
        for end in ("-wal", "-shm"):
            Path(f"{self.path}{end}").unlink(missing_ok=True)
        shutil.copy(self._whole, self.path)

    def now(self) -> dict[str, Record]:
        return {record["id"]: record for record in editing.read_all(self.path)}

    def suffer(self, file: File, language: Language = "nl") -> None:
        """Import a file and check what is left."""
        name, content = file
        source = self.files / name
        source.write_bytes(content)
        try:
            self._import(source, language)
        finally:
            assert [path.name for path in self.files.iterdir()] == [name]
            source.unlink()

    def _import(self, source: Path, language: Language) -> None:
        try:
            plan = make_plan(self.path, source, language)
        except MapError as error:
            assert len(str(error).strip()) > 10
            assert self.now() == self.records
            return
        told = [*describe(plan, language), *summary(plan, language)]
        assert all(line.strip() for line in told)
        json.dumps(as_json(plan, language, batch=None, applied=False))
        assert told
        if not plan.edits:
            return
        try:
            apply_plan(self.path, plan, language, by="maintainer", what="test")
            self._check(plan.edits)
        finally:
            self.restore()

    def _check(self, edits: Mapping[str, Any]) -> None:
        after = self.now()
        for key, record in self.records.items():
            if key not in edits:
                assert _own(after[key]) == _own(record)
        for key, edit in edits.items():
            assert edit.after is not None, "nothing is taken away that nobody asked to take away"
            assert after[key] == edit.after
            assert [str(problem) for problem in wrong(after[key], "here")] == []
        store = Store(self.path)
        assert store.query("PRAGMA integrity_check")[0][0] == "ok"
        assert isinstance(store.places(), tuple)
        for edit in list(edits.values())[:_MOST_SEARCHED]:
            search_text(store, edit.after["name"], limit=1)
        store.close()


def _own(record: Record) -> dict[str, Any]:
    """What is a place's own. An organisation is shared: each of its services can say who it is."""
    return {key: value for key, value in record.items() if key != "organization"}


@pytest.fixture(scope="module")
def kaart(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Map]:
    yield Map(tmp_path_factory.mktemp("imports"))


def exported(kaart: Map, folder: Path, form: str, language: Language = "nl") -> Path:
    """Export the places as a maintainer does."""
    records = list(kaart.records.values())
    tables = layout.flat_tables(records, language)
    manifest = layout.make_manifest(records, tables, "flat", language)
    if form == "xlsx":
        writing.write_xlsx(folder / "plekken.xlsx", tables, manifest)
        return folder / "plekken.xlsx"
    writing.write_csv(folder, tables, manifest, ";" if language == "nl" else ",")
    return next(folder.glob("*.csv"))


def named(name: str, contents: st.SearchStrategy[bytes]) -> st.SearchStrategy[File]:
    return contents.map(lambda content: (name, content))


def zipped(files: Mapping[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


_OUTSIDE = ("../../outside.json", "/tmp/outside.json", "..\\outside.csv", "C:\\outside.json", "a/../../b.csv",
            "services.json/x.csv", "\u202ejson.csv", "x" * 300 + ".csv", "CON.csv", "organizations.csv")  # fmt: skip


@st.composite
def archives(draw: st.DrawFn, files: Mapping[str, bytes]) -> bytes:
    """An archive with a damaged file, a file under a name that leads elsewhere, or itself damaged."""
    made = dict(files)
    name = draw(st.sampled_from(sorted(made)))
    how = draw(st.sampled_from(["file", "name", "archive", "texts"]))
    if how == "file":
        made[name] = draw(damaged([made[name]]))
    elif how == "texts":
        made[name] = made[name].replace(
            draw(st.sampled_from([b'"', b">", b"e", b","])),
            draw(texts(2)).encode("utf-8", "replace"),
            3,
        )
    elif how == "name":
        made[draw(st.sampled_from(_OUTSIDE))] = made.pop(name)
    whole = zipped(made)
    return draw(damaged([whole])) if how == "archive" else whole


def test_any_bytes(kaart: Map) -> None:
    """Under any of the names that an import takes."""
    names = st.sampled_from(
        ["x.csv", "x.xlsx", "x.jsonl", "x.json", "x.zip", "x.txt", "services.csv", "x.xls"]
    )
    starts = st.sampled_from(
        [b"", b"PK\x03\x04", b"\xff\xfe", b"\xef\xbb\xbf", b"naam;soort\n", b"[{", b'{"name":']
    )
    contents = st.builds(lambda start, rest: start + rest, starts, st.binary(max_size=400))

    attack(kaart.suffer, st.tuples(names, contents), few=60)


def test_csv_with_bytes_changed(kaart: Map, tmp_path: Path) -> None:
    """Of an export in Dutch, and in English."""
    (tmp_path / "nl").mkdir()
    (tmp_path / "en").mkdir()
    files = [exported(kaart, tmp_path / "nl", "csv").read_bytes(),
             exported(kaart, tmp_path / "en", "csv", "en").read_bytes()]  # fmt: skip

    attack(kaart.suffer, named("plekken.csv", damaged(files)), few=25)


def test_csv_with_anything_in_its_cells(kaart: Map) -> None:
    """A good row, and one with anything under each header."""
    headers = [column.header("nl") for column in COLUMNS]
    good = {
        "Naam": "Buurthuis",
        "Soort": "formeel",
        "Hulpvragen": "werk",
        "Gebied": "heel Nederland",
        "Bron": "x",
    }
    typed = texts(4) | pieces_of(FORMULAS, QUERIES, MARKUP, WORDS, most=3)

    def file(cells: dict[str, str]) -> File:
        rows = [good | cells, {**good, "Naam": "Buurthuis Noord"}]
        table = [headers, *([row.get(header, "") for header in headers] for row in rows)]
        lines = [";".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in table]
        return "plekken.csv", "\r\n".join(lines).encode("utf-8", "surrogatepass")

    cells = st.dictionaries(st.sampled_from(headers), typed, min_size=1, max_size=4)
    attack(kaart.suffer, cells.map(file), few=30)


def test_xlsx_with_parts_changed(kaart: Map, tmp_path: Path) -> None:
    """Sheets, shared strings, relations, names of parts, the archive itself."""
    with zipfile.ZipFile(exported(kaart, tmp_path, "xlsx")) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}

    attack(kaart.suffer, named("plekken.xlsx", archives(parts)), few=12)


def test_lines_of_the_data_file(kaart: Map) -> None:
    """Records with parts missing, of other types, deeply nested; and bytes changed."""
    records = list(kaart.records.values())

    def line(record: Any) -> bytes:
        return json.dumps(record, ensure_ascii=False).encode("utf-8", "surrogatepass")

    lines = st.lists(mutated(records), min_size=1, max_size=3).map(
        lambda made: b"\n".join(map(line, made))
    )
    whole = damaged([b"\n".join(map(line, records))])
    attack(kaart.suffer, named("plekken.jsonl", lines | whole), few=40)


def test_hsds_as_json(kaart: Map, tmp_path: Path) -> None:
    """Pages, lists and single services, mutated, damaged, nested a hundred thousand deep."""
    target = tmp_path / "services.json"
    hsds.write(kaart.path, target)
    page = json.loads(target.read_bytes())
    services = page["contents"]
    foreign = [
        {key: value for key, value in s.items() if not key.startswith("x_")} for s in services
    ]
    shapes = [*services, *foreign, foreign, page]
    made = mutated(shapes).map(lambda value: json.dumps(value).encode())
    deep = st.integers(1, 100_000).flatmap(
        lambda depth: st.sampled_from([b"[" * depth, b'{"contents":' * (depth // 12 + 1), b'[{"name":' + b"[" * depth])
    )  # fmt: skip
    inside = st.integers(1, 700).map(
        lambda depth: json.dumps({**foreign[0], "attributes": nested(depth), "phones": nested(depth, key="a")}).encode()
    )  # fmt: skip
    files = made | damaged([target.read_bytes()]) | deep | inside
    attack(kaart.suffer, named("services.json", files), few=40)


def test_hsds_as_tables(kaart: Map, tmp_path: Path) -> None:
    """The tabular package in an archive; also with files under names that lead out of it."""
    hsds.write(kaart.path, tmp_path / "tables", form="csv")
    files = {path.name: path.read_bytes() for path in (tmp_path / "tables").iterdir()}

    attack(kaart.suffer, named("register.zip", archives(files)), few=30)


def test_what_spreadsheets_run_is_neutralised(kaart: Map, tmp_path: Path) -> None:
    """Whatever the map holds: no cell of an export begins like a formula; it is read back as it was."""
    base = next(iter(kaart.records.values()))
    typed = pieces_of(FORMULAS, QUERIES, WORDS, most=3).map(str.strip).filter(bool)
    signs = ("=", "+", "-", "@", "\t", "\r", "\n")

    def check(text: str) -> None:
        record = normal({**base, "name": text, "description_nl": text})
        tables = layout.flat_tables([record], "nl")
        manifest = layout.make_manifest([record], tables, "flat", "nl")
        writing.write_csv(tmp_path, tables, manifest, ";")
        with (tmp_path / "plekken.csv").open(encoding="utf-8-sig", newline="") as file:
            cells = [cell for row in csv.reader(file, delimiter=";") for cell in row]
        assert not any(cell.startswith(signs) for cell in cells)

    attack(check, typed, few=30)
