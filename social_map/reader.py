"""Put published places of help together from the rows of the public views."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from types import MappingProxyType

from social_map.models import Area, HelpPlace, Phone
from social_map.plain import LONGEST_TEXT, can_be_opened, one_line

_CHUNK = 500
#: Views of the parts of a place, and the order of their rows.
_ORDER: Mapping[str, str] = MappingProxyType(
    {
        "term": "x_order, code",
        "area": "x_order",
        "address": "x_order",
        "language": "x_order",
        "phone": "x_order",
        "organization": "id",
        "schedule": "service_id",
        "cost": "service_id",
    }
)


def read_places(
    connection: sqlite3.Connection, today: date, ids: Collection[str] | None = None
) -> Iterator[HelpPlace]:
    """Yield the places of help that are published on a day, ordered by id.

    Args:
        connection: With ``sqlite3.Row`` as row factory.
        today: Whoever pauses up to and including this day is left out.
        ids: Only these (ids, not short ids).
    """
    sql = "SELECT * FROM listed_service WHERE COALESCE(x_paused_until, '') < ?"
    if ids is not None:
        sql += f" AND x_id IN ({','.join('?' * len(ids))})"
    values = [today.isoformat(), *(ids or ())]
    rows = connection.execute(f"{sql} ORDER BY x_id", values)
    while chunk := rows.fetchmany(_CHUNK):
        services = [row["id"] for row in chunk]
        parts = {view: _children(connection, view, services) for view in _ORDER}
        for row in chunk:
            yield _place(row, {view: found[row["id"]] for view, found in parts.items()})


def _children(
    connection: sqlite3.Connection, view: str, services: list[str]
) -> defaultdict[str, list[sqlite3.Row]]:
    marks = ",".join("?" * len(services))
    sql = f"SELECT * FROM listed_{view} WHERE service_id IN ({marks}) ORDER BY {_ORDER[view]}"
    found: defaultdict[str, list[sqlite3.Row]] = defaultdict(list)
    for row in connection.execute(sql, services):
        found[row["service_id"]].append(row)
    return found


def _place(row: sqlite3.Row, parts: dict[str, list[sqlite3.Row]]) -> HelpPlace:
    terms = parts["term"]
    intents = [term for term in terms if term["taxonomy"] == "help_intents"]
    areas = [
        Area(area["x_scope"], _line(area["x_municipality"]), _line(area["x_neighbourhood"]))
        for area in parts["area"]
    ]
    where = next(iter(parts["address"]), None)
    organization = next(iter(parts["organization"]), None)
    opening = next(iter(parts["schedule"]), None)
    cost = next(iter(parts["cost"]), None)
    return HelpPlace(
        id=row["x_id"],
        short_id=row["x_short_id"],
        name=one_line(row["name"]) or row["x_id"],
        kind=row["x_kind"],
        area=areas[0],
        form=row["x_form"],
        description=_description(row),
        alternate_names=tuple(map(one_line, json.loads(row["x_names"] or "[]"))),
        organization=_line(organization["name"])
        if organization and not organization["x_made"]
        else None,
        more_areas=tuple(areas[1:]),
        intents=tuple(term["code"] for term in intents),
        narrow=tuple(term["code"] for term in intents if term["value"] == "narrow"),
        suggested=tuple(term["code"] for term in intents if term["x_suggested"]),
        kinds_of_help=_codes(terms, "kinds_of_help"),
        communities=_codes(terms, "communities"),
        languages=tuple(language["code"] for language in parts["language"]),
        interpreter=_third(row["x_interpreter"]),
        address=_line(where["x_text"]) if where else None,
        lat=where["latitude"] if where else None,
        lon=where["longitude"] if where else None,
        phones=tuple(
            Phone(
                one_line(phone["number"]),
                *(_line(phone[key]) for key in ("description", "x_hours", "x_cost")),
            )
            for phone in parts["phone"]
        ),
        email=_line(row["email"]),
        url=_page(row["url"]),
        chat=_page(row["x_chat"]),
        opening=opening["x_opening"] if opening else None,
        opening_note=_line(row["x_opening_note"]),
        cost=_line(cost["amount_description"]) if cost else None,
        walk_in=_third(row["x_walk_in"]),
        anonymous=_third(row["x_anonymous"]),
        no_papers_asked=_third(row["x_no_papers_asked"]),
        minimum_age=row["minimum_age"],
        maximum_age=row["maximum_age"],
        for_gender=row["x_for_gender"],
        eligibility=_line(row["eligibility_description"]),
        application=_line(row["application_process"]),
        enforcement=bool(row["x_enforcement"]),
        safety_net=bool(row["x_safety_net"]),
        open_to_all=bool(row["x_open_to_all"]),
        capacity=row["x_capacity"],
        source_date=row["x_source_date"],
        last_check=_date(row["assured_date"]),
        next_check=_date(row["x_next_check"]),
    )


def _codes(terms: list[sqlite3.Row], taxonomy: str) -> tuple[str, ...]:
    return tuple(term["code"] for term in terms if term["taxonomy"] == taxonomy)


def _description(row: sqlite3.Row) -> dict[str, str]:
    texts = {"nl": row["x_description_nl"], "en": row["x_description_en"]}
    return {language: one_line(text, LONGEST_TEXT) for language, text in texts.items() if text}


def _line(text: str | None) -> str | None:
    return one_line(text) or None if text else None


def _page(url: str | None) -> str | None:
    return url if url and can_be_opened(url) else None


def _third(value: int | None) -> bool | None:
    return None if value is None else bool(value)


def _date(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None
