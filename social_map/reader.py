"""Put published places of help together from the rows of the public views."""

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import date

from social_map.models import Area, HelpPlace, Phone

Query = Callable[[str], Iterable[sqlite3.Row]]


def read_places(query: Query) -> tuple[HelpPlace, ...]:
    """Return all published places of help, ordered by id.

    Args:
        query: Runs one SQL statement and yields rows that know their column names.
    """
    terms: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for row in query("SELECT * FROM public_term ORDER BY x_order, code"):
        terms[row["service_id"]][row["taxonomy"]].append(row["code"])
        if row["value"] == "narrow":
            terms[row["service_id"]]["narrow"].append(row["code"])
    phones: dict[str, list[Phone]] = defaultdict(list)
    for row in query("SELECT * FROM public_phone ORDER BY x_order"):
        phones[row["service_id"]].append(
            Phone(row["number"], row["description"], row["x_hours"], row["x_cost"])
        )
    languages: dict[str, list[str]] = defaultdict(list)
    for row in query("SELECT * FROM public_language ORDER BY code"):
        languages[row["service_id"]].append(row["code"])
    areas = {
        row["service_id"]: Area(row["x_scope"], row["x_municipality"], row["x_neighbourhood"])
        for row in query("SELECT * FROM public_area")
    }
    addresses = {
        row["service_id"]: (row["x_text"], row["latitude"], row["longitude"])
        for row in query("SELECT * FROM public_address")
    }
    openings = {
        row["service_id"]: row["x_opening"] for row in query("SELECT * FROM public_schedule")
    }
    costs = {
        row["service_id"]: row["amount_description"] for row in query("SELECT * FROM public_cost")
    }
    places = []
    for row in query("SELECT * FROM public_service ORDER BY x_id"):
        service = row["id"]
        address, lat, lon = addresses.get(service, (None, None, None))
        places.append(
            HelpPlace(
                id=row["x_id"],
                short_id=row["x_short_id"],
                name=row["name"],
                kind=row["x_kind"],
                area=areas[service],
                form=row["x_form"],
                description=_description(row),
                intents=tuple(terms[service]["help_intents"]),
                narrow=tuple(terms[service]["narrow"]),
                kinds_of_help=tuple(terms[service]["kinds_of_help"]),
                communities=tuple(terms[service]["communities"]),
                languages=tuple(languages[service]),
                address=address,
                lat=lat,
                lon=lon,
                phones=tuple(phones[service]),
                email=row["email"],
                url=row["url"],
                chat=row["x_chat"],
                opening=openings.get(service),
                cost=costs.get(service),
                walk_in=_third(row["x_walk_in"]),
                anonymous=_third(row["x_anonymous"]),
                no_papers_asked=_third(row["x_no_papers_asked"]),
                enforcement=bool(row["x_enforcement"]),
                safety_net=bool(row["x_safety_net"]),
                open_to_all=bool(row["x_open_to_all"]),
                capacity=row["x_capacity"],
                source_date=row["x_source_date"],
                last_check=_date(row["assured_date"]),
                next_check=_date(row["x_next_check"]),
            )
        )
    return tuple(places)


def _description(row: sqlite3.Row) -> dict[str, str]:
    texts = {"nl": row["x_description_nl"], "en": row["x_description_en"]}
    return {language: text for language, text in texts.items() if text}


def _third(value: int | None) -> bool | None:
    return None if value is None else bool(value)


def _date(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None
