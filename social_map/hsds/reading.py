"""Read HSDS, whatever its version and however dirty, into records."""

import gc
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from social_map.hsds.cleaning import stable_uuid
from social_map.hsds.fields import word_list
from social_map.hsds.found import Row
from social_map.hsds.from_hsds import FOREIGN, is_ours, slug, to_record
from social_map.hsds.from_ours import to_our_record
from social_map.hsds.joining import Joiner, Piece, kind_of
from social_map.hsds.json_files import Reader
from social_map.hsds.old_tables import Tables
from social_map.hsds.shaping import Shaper
from social_map.hsds.sources import Source, read_text, sources
from social_map.hsds.tables import Nester, read_table, table_name
from social_map.mapping import FLAG_COLUMNS
from social_map.problems import Problem
from social_map.records import KEYS, Record

_JSON = (".json", ".jsonl", ".ndjson")
_TABLES = (".csv", ".tsv", ".txt")
_PAGE = re.compile(r"services?[-_. ]?(?:page)?[-_. ]?\d+\Z", re.IGNORECASE)
#: Names that say nothing about whose data these are.
_ANYBODY = frozenset(word_list("services service export data hsds organizations output download"))


@dataclass
class Reading:
    """What was read.

    Attributes:
        records: Records in their normal form, ours first. Those of our own exports are as they
            were written: whoever applies them checks them (`checking.check`).
        problems: What was refused, and single values that could not be used.
        repairs: Message key of what was mended to how often.
        read: Number of services that were found, good or not.
    """

    records: list[Record] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    repairs: Counter[str] = field(default_factory=Counter)
    read: int = 0

    @property
    def refused(self) -> int:
        """Number of services of which nothing was kept."""
        return self.read - len(self.records)


def looks_like(path: Path) -> bool:
    """Whether a file, folder or archive can hold HSDS: JSON, or tables with HSDS's names."""
    if path.is_file() and path.suffix.lower() in _JSON:
        return True
    if path.is_file() and path.suffix.lower() in _TABLES:
        return False
    names = sources(path, [])
    if any(source.suffix in _JSON and source.stem != "datapackage" for source in names):
        tables = [source for source in names if source.suffix in _TABLES]
        return not tables or any(table_name(source.stem) for source in tables)
    tables_found = {table_name(source.stem) for source in names if source.suffix in _TABLES}
    return bool(tables_found & {"service", "organization"})


def read(
    path: Path, *, known: Mapping[str, str] | None = None, dataset: str | None = None
) -> Reading:
    """Return the records of an HSDS file, folder or archive. Never raises for what it finds.

    Args:
        path: JSON (one object, a list, a page), a folder of such files, or a tabular package.
        known: HSDS id (UUID) to the record id in the map, so that what was imported before
            keeps its id.
        dataset: Name of the data set; ids that are no UUIDs become UUIDs by it. Without it the
            name of the file or folder.
    """
    reading = Reading()
    name = dataset or _dataset(path)
    shaper = Shaper(name, reading.repairs, reading.problems)
    maker = _Maker(shaper, reading, source=FOREIGN + name)
    with _without_collector():
        for piece in _pieces(path, reading):
            maker.add(piece)
        maker.finish(known or {})
    if not reading.read and not reading.problems:
        reading.problems.append(Problem(path.name, "services", None, "hsds_no_services"))
    return reading


@contextmanager
def _without_collector() -> Iterator[None]:
    """Nothing here is circular: looking for it over and over takes a third of the time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _dataset(path: Path) -> str:
    stem = path.stem if path.is_file() else path.name
    parent = path.resolve().parent.name
    return f"{parent}-{stem}" if stem.lower() in _ANYBODY and parent else stem


def _pieces(path: Path, reading: Reading) -> Iterator[Piece]:
    """Yield full services. One file of complete services is read as a stream."""
    found = sources(path, reading.problems)
    tables: Tables = {}
    joiner = Joiner(reading.repairs, reading.problems)
    json_files = [source for source in found if source.suffix in _JSON]
    # Pages of services: nothing in one file belongs to something in another.
    alone = len(json_files) == 1 or all(_PAGE.match(source.stem) for source in json_files)
    for source in found:
        if source.stem == "datapackage":
            continue
        if source.suffix in _TABLES:
            _add_table(source, tables, reading)
            continue
        text = read_text(source, reading.repairs, reading.problems)
        if text is None:
            continue
        for value, trail in Reader(source.name, text, reading.repairs, reading.problems).objects():
            kind = kind_of(value, source.stem)
            if kind == "tables":
                _add_tables(value, source.name, tables)
            elif kind == "service" and alone and _is_complete(value):
                yield Piece(value, source.name, trail)
            elif kind is not None:
                joiner.add(kind, value, source.name, trail)
            elif not isinstance(value, dict):
                path_text = "".join(f"[{part}]" for part in trail)
                reading.problems.append(
                    Problem(f"{source.name} {path_text}".strip(), "object", value, "hsds_no_object")
                )
    yield from joiner.finish()
    if tables:
        for row in Nester(tables, reading.repairs, reading.problems).services():
            yield Piece(row, "", (row.at,))


def _is_complete(service: dict[str, Any]) -> bool:
    """Whether nothing that other objects of the file may hold is missing."""
    return isinstance(service.get("organization"), dict) or "organization_id" not in service


def _add_table(source: Source, tables: Tables, reading: Reading) -> None:
    name = table_name(source.stem)
    if name is None:
        if source.suffix != ".txt":
            reading.problems.append(Problem(source.name, "table", source.stem, "hsds_other_table"))
        return
    text = read_text(source, reading.repairs, reading.problems)
    if text is not None:
        rows = read_table(source.name, text, reading.repairs, reading.problems)
        tables.setdefault(name, []).extend(rows)


def _add_tables(value: dict[str, Any], file: str, tables: Tables) -> None:
    for key, rows in value.items():
        name = table_name(key.rsplit(".", 1)[0])
        if name is not None:
            tables.setdefault(name, []).extend(
                Row(row, f"{file} {key}[{number}]")
                for number, row in enumerate(rows)
                if isinstance(row, dict)
            )


def _in_order(record: dict[str, Any]) -> dict[str, Any]:
    """Return a record in its normal form; what we made ourselves needs no more than that."""
    if record.get("status") == "active":
        del record["status"]
    for key in FLAG_COLUMNS.values():
        if record.get(key) is False:
            del record[key]
    return {key: record[key] for key in KEYS if key in record}


class _Maker:
    """Makes records of services, gives them ids and leaves out what comes twice."""

    def __init__(self, shaper: Shaper, reading: Reading, source: str) -> None:
        self._shaper = shaper
        self._reading = reading
        self._source = source
        self._foreign: list[tuple[dict[str, Any], str]] = []
        self._ours: dict[str, dict[str, Any]] = {}
        self._uuids: dict[str, str] = {}

    def add(self, piece: Piece) -> None:
        """Make the record of one service."""
        self._reading.read += 1
        raw = piece.raw
        if self._shaper.where != piece.where:
            self._shaper.where = piece.where
        self._shaper.tabular = isinstance(raw, Row)
        ours = is_ours(raw)
        self._shaper.careful = not ours
        if ours:
            self._add_ours(piece)
            return
        record = to_record(self._shaper, raw, self._source, *piece.trail)
        if record is None:
            return
        uuid, name = record["uuid"], record["name"]
        if (before := self._uuids.setdefault(uuid, name)) != name:
            record["uuid"] = stable_uuid(self._shaper.dataset, uuid, name)
            self._reading.repairs["hsds_repaired_double"] += 1
        elif before is not name:
            self._reading.repairs["hsds_repaired_twice"] += 1
            self._reading.read -= 1
            return
        self._foreign.append((record, slug(name)))

    def _add_ours(self, piece: Piece) -> None:
        try:
            record = to_our_record(self._shaper, piece.raw, *piece.trail)
        except UnicodeEncodeError:
            self._shaper.problem("x_id", piece.raw["x_id"], "wrong_characters")
            return
        if not record.get("name"):
            self._shaper.problem("name", piece.raw.get("name"), "hsds_no_name")
            return
        if record["id"] in self._ours:
            self._reading.repairs["hsds_repaired_twice"] += 1
            self._reading.read -= 1
        else:
            self._ours[record["id"]] = _in_order(record)

    def finish(self, known: Mapping[str, str]) -> None:
        """Give foreign records their ids: their name, with part of the UUID where it is taken."""
        records = self._reading.records
        records += self._ours.values()
        ours = set(self._ours) | set(known.values())
        times = Counter(name for _, name in self._foreign)
        for record, name in self._foreign:
            before = known.get(record["uuid"])
            if before:
                record["id"] = before
            elif name and times[name] == 1 and name not in ours:
                record["id"] = name
            else:
                record["id"] = f"{name or 'service'}-{record['uuid'][:8]}"
            if record["id"] in self._ours:
                record["id"] = f"{name or 'service'}-{record['uuid']}"
            records.append(_in_order(record))
        self._foreign.clear()
