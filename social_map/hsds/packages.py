"""Write the public side of the map as HSDS 3.0: JSON pages or the tabular package.

Everything comes from the public views of the map; made-up places, notes, hidden addresses and
private persons are not in them. The same map always gives the same bytes.
"""

import csv
import io
import json
import os
import tempfile
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Literal

from social_map.formulas import neutralise_words
from social_map.hsds.fields import FILES, OBJECTS
from social_map.hsds.to_hsds import to_service, valid
from social_map.records import Record

Made = dict[str, Any]
Form = Literal["json", "csv"]

_LONG_AGO = (1980, 1, 1, 0, 0, 0)
_TYPES = {"number": "number", "date": "date", "moment": "datetime", "time": "time"}
_FORMATS = {"id": "uuid", "ref": "uuid", "uri": "uri", "email": "email"}


def write(map_path: Path, target: Path, *, form: Form = "json") -> int:
    """Write all published places as HSDS and return how many there are.

    Args:
        map_path: The map.
        target: A folder; a ``.zip`` with the same files; or, for JSON, one ``.json`` file with
            just the services.
        form: ``json`` or ``csv`` (the tabular package).
    """
    from social_map.public_records import public_records

    services = [to_service(record) for record in public_records(map_path) if _may_leave(record)]
    if form == "csv":
        files = tabular(services)
    else:
        files = pages(services)
        if target.suffix.lower() == ".json":
            _write_file(target, files["services.json"])
            return len(services)
    if target.suffix.lower() == ".zip":
        _write_file(target, _zipped(files))
        return len(services)
    target.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        _write_file(target / name, content)
    return len(services)


def _may_leave(record: Record) -> bool:
    return not (record.get("synthetic") or record.get("needs_check"))


def _write_file(path: Path, content: bytes) -> None:
    """Write a file that is whole or not there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _zipped(files: Mapping[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, _LONG_AGO), content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def pages(services: Iterable[Made]) -> dict[str, bytes]:
    """Return the JSON files of full services: each one a page, as the HSDS API gives it."""
    listed = list(services)
    organizations: dict[str, Made] = {}
    at_locations: dict[str, Made] = {}
    terms: dict[str, Made] = {}
    taxonomies: dict[str, Made] = {}
    for service in listed:
        organizations.setdefault(service["organization"]["id"], service["organization"])
        short = {key: service[key] for key in ("id", "name", "status")}
        for at in service.get("service_at_locations", ()):
            at_locations.setdefault(
                at["id"], valid("service_at_location", {**at, "service": short})
            )
        for attribute in service.get("attributes", ()):
            if term := attribute.get("taxonomy_term"):
                terms.setdefault(term["id"], term)
                if detail := term.get("taxonomy_detail"):
                    taxonomies.setdefault(detail["id"], detail)
    return {
        "services.json": _page(listed),
        "organizations.json": _page(list(organizations.values())),
        "service_at_locations.json": _page(list(at_locations.values())),
        "taxonomies.json": _page(list(taxonomies.values())),
        "taxonomy_terms.json": _page(list(terms.values())),
    }


def _page(contents: list[Made]) -> bytes:
    page = {
        "total_items": len(contents),
        "total_pages": 1,
        "page_number": 1,
        "size": len(contents),
        "first_page": True,
        "last_page": True,
        "empty": not contents,
        "contents": contents,
    }
    return (json.dumps(page, ensure_ascii=False, indent=1) + "\n").encode()


def tabular(services: Iterable[Made]) -> dict[str, bytes]:
    """Return the files of the tabular package: one CSV per table and ``datapackage.json``."""
    rows: dict[str, dict[str, Made]] = {table: {} for table in FILES}
    for service in services:
        _add(rows, "service", service, {})
    filled = {table: list(found.values()) for table, found in rows.items() if found}
    columns = {table: _columns(table, found) for table, found in filled.items()}
    files = {
        FILES[table]: _csv(columns[table], found) for table, found in filled.items()
    }  # fmt: skip
    return {**files, "datapackage.json": _datapackage(columns)}


def _add(
    rows: dict[str, dict[str, Made]], table: str, item: Mapping[str, Any], links: Mapping[str, str]
) -> None:
    """Put an object into its table, and what is nested in it into theirs."""
    fields = OBJECTS[table]
    row = {key: value for key, value in item.items()
           if key not in fields or fields[key].kind not in ("many", "one")}  # fmt: skip
    row |= {key: value for key, value in links.items() if key in fields and key not in row}
    for key, field in fields.items():
        if field.kind != "one" or key not in item:
            continue
        name = "taxonomy_id" if key == "taxonomy_detail" else f"{key}_id"
        if name in fields:
            row[name] = item[key]["id"]
        _add(rows, field.of, item[key], _links_to(field.of, row))
    before = rows[table].setdefault(str(item["id"]), row)
    for key, value in row.items():
        before.setdefault(key, value)
    own = {f"{table}_id": str(item["id"])}
    for key, field in fields.items():
        if field.kind != "many":
            continue
        for part in item.get(key, ()):
            parents = dict(own)
            if field.of == "attribute":
                parents = {"link_id": str(item["id"]), "link_entity": table}
            elif field.of == "metadata":
                parents = {"resource_id": str(item["id"]), "resource_type": table}
            _add(rows, field.of, part, parents)


def _links_to(table: str, row: Mapping[str, Any]) -> dict[str, str]:
    """A programme belongs to the organisation of its service."""
    if table == "program" and "organization_id" in row:
        return {"organization_id": str(row["organization_id"])}
    return {}


def _columns(table: str, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    """HSDS's columns in their order, and ours that are used."""
    own = {key for row in rows for key in row if key not in OBJECTS[table]}
    plain = [key for key, field in OBJECTS[table].items() if field.kind not in ("many", "one")]
    return [*plain, *sorted(own)]


def _csv(columns: list[str], rows: Iterable[Mapping[str, Any]]) -> bytes:
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_cell(column, row.get(column)) for column in columns])
    return buffer.getvalue().encode()


def _cell(column: str, value: Any) -> str:
    if value is None:
        return ""
    if column.startswith("x_"):
        # Text that could be taken for JSON is written as JSON too.
        if isinstance(value, str) and not _could_be_json(value):
            return neutralise_words(value)
        return json.dumps(value, ensure_ascii=False)
    if column in ("opens_at", "closes_at") and len(str(value)) == 5:
        return f"{value}:00"
    return neutralise_words(str(value))


def _could_be_json(text: str) -> bool:
    if text[:1] not in '[{"-0123456789tfn':
        return False
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


def _datapackage(columns: Mapping[str, list[str]]) -> bytes:
    """Describe the tables as a Tabular Data Package."""
    resources = [
        {
            "profile": "tabular-data-resource",
            "name": table,
            "path": FILES[table],
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "schema": {"fields": list(_described(table, names)), "primaryKey": "id"},
        }
        for table, names in columns.items()
    ]
    package = {
        "profile": "tabular-data-package",
        "name": "wegwijzer-social-map",
        "title": "Social map of Wegwijzer as HSDS 3.0",
        "resources": resources,
    }
    return (json.dumps(package, ensure_ascii=False, indent=1) + "\n").encode()


def _described(table: str, names: Iterable[str]) -> Iterator[Made]:
    for name in names:
        field = OBJECTS[table].get(name)
        made: Made = {"name": name, "type": _TYPES.get(field.kind, "string") if field else "string"}
        if field and field.kind in _FORMATS:
            made["format"] = _FORMATS[field.kind]
        constraints: Made = {}
        if field and field.required:
            constraints["required"] = True
        if name == "id":
            constraints["unique"] = True
        if field and field.words:
            constraints["enum"] = sorted(field.words)
        if constraints:
            made["constraints"] = constraints
        yield made
