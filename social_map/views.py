"""The SQL views through which the bot and public exports read: published places, public facts.

Not a single table is read by search, gazetteer or a public export. Whoever adds a column that
may be private has to add it here as well before anybody can see it.

There are two families. ``public_…`` holds what is published today. ``listed_…`` holds, beside
that, places whose pause has an end (`x_paused_until`): the index is made from it and its readers
leave out who is still pausing. Made-up places are in neither, except in a map that is
made for a bench and holds nothing else.
"""

from collections.abc import Mapping
from types import MappingProxyType

_LISTED = """
    s.status = 'active'
    AND {synthetic}
    AND COALESCE(s.x_needs_check, 0) = 0
    AND (s.x_kind = 'formal' OR s.x_ground IN ('consent', 'own_page', 'public_listing'))
    AND (COALESCE(s.x_capacity, '') <> 'paused' OR s.x_paused_until IS NOT NULL)
"""
_PUBLISHED = f"""
    {_LISTED}
    AND (COALESCE(s.x_capacity, '') <> 'paused' OR s.x_paused_until < date('now', 'localtime'))
"""

_MAY_BE_WITHHELD = (
    "email",
    "x_chat",
    "x_walk_in",
    "x_anonymous",
    "x_no_papers_asked",
)


def _unless_withheld(column: str) -> str:
    return (
        f"CASE WHEN '{column}' IN (SELECT value FROM json_each(COALESCE(s.x_withheld, '[]')))"
        f" THEN NULL ELSE s.{column} END"
    )


# A hidden address keeps its neighbourhood; its point is rounded to about a kilometre, or gone.
_POINT = """
    CASE d.x_visibility WHEN 'public' THEN l.{column} WHEN 'staff' THEN round(l.{column}, 2) END
"""

_SERVICE = f"""
    SELECT s.rowid AS number, s.id, s.organization_id, s.name, s.status, s.assured_date, s.wait_time,
        s.application_process, s.eligibility_description, s.minimum_age, s.maximum_age,
        {", ".join(f"{_unless_withheld(column)} AS {column}" for column in _MAY_BE_WITHHELD)},
        -- The page that is the ground for listing is public by definition.
        COALESCE({_unless_withheld("url")},
            CASE WHEN s.x_kind = 'informal' THEN s.x_ground_url END) AS url,
        s.x_id, s.x_short_id, s.x_kind, s.x_form, s.x_description_nl, s.x_description_en,
        s.x_names, s.x_interpreter, s.x_opening_note, s.x_for_gender, s.x_external_id,
        json_remove(s.x_hsds, '$.x_private') AS x_hsds,
        CASE WHEN s.x_kind = 'informal' THEN s.x_ground END AS x_ground,
        CASE WHEN s.x_kind = 'informal' THEN s.x_ground_url END AS x_ground_url,
        s.x_enforcement, s.x_safety_net, s.x_open_to_all, s.x_source_date, s.x_next_check,
        s.x_synthetic, CASE WHEN s.x_capacity = 'paused' THEN s.x_paused_until END AS x_paused_until,
        CASE WHEN s.x_capacity = 'paused' THEN NULL ELSE s.x_capacity END AS x_capacity
    FROM service AS s
    WHERE {{condition}}
"""


def _views(prefix: str, condition: str) -> dict[str, str]:
    service = f"{prefix}_service"
    return {
        service: _SERVICE.format(condition=condition),
        f"{prefix}_organization": f"""
            SELECT s.id AS service_id, o.id, o.name, o.description, o.website, o.email, o.x_made,
                o.x_hsds
            FROM organization AS o JOIN {service} AS s ON s.organization_id = o.id
        """,
        f"{prefix}_term": f"""
            SELECT a.link_id AS service_id, y.name AS taxonomy, t.code, a.value, a.x_suggested,
                a.x_order
            FROM {service} AS s
            JOIN attribute AS a ON a.link_id = s.id AND a.link_entity = 'service'
            JOIN taxonomy_term AS t ON t.id = a.taxonomy_term_id
            JOIN taxonomy AS y ON y.id = t.taxonomy_id
            WHERE a.x_visibility = 'public'
        """,
        f"{prefix}_phone": f"""
            SELECT p.service_id, p.number, p.extension, p.description, p.x_hours, p.x_cost,
                p.x_source, p.x_source_date, p.x_order
            FROM phone AS p JOIN {service} AS s ON s.id = p.service_id
            WHERE p.x_visibility = 'public' AND p.contact_id IS NULL
        """,
        f"{prefix}_language": f"""
            SELECT l.service_id, l.code, l.x_order
            FROM language AS l JOIN {service} AS s ON s.id = l.service_id
            WHERE l.x_visibility = 'public'
        """,
        f"{prefix}_area": f"""
            SELECT a.service_id, a.x_scope, a.x_municipality, a.x_neighbourhood, a.x_order
            FROM service_area AS a JOIN {service} AS s ON s.id = a.service_id
        """,
        f"{prefix}_address": f"""
            SELECT at.service_id, at.x_order, l.name,
                CASE WHEN d.x_visibility = 'public' AND d.x_text <> '' THEN d.x_text END AS x_text,
                d.x_visibility = 'public' AS exact,
                {_POINT.format(column="latitude")} AS latitude,
                {_POINT.format(column="longitude")} AS longitude
            FROM service_at_location AS at
            JOIN {service} AS s ON s.id = at.service_id
            JOIN location AS l ON l.id = at.location_id
            JOIN address AS d ON d.location_id = l.id
        """,
        f"{prefix}_schedule": f"""
            SELECT h.service_id, h.x_opening
            FROM schedule AS h JOIN {service} AS s ON s.id = h.service_id
            WHERE h.x_opening IS NOT NULL
        """,
        f"{prefix}_cost": f"""
            SELECT c.service_id, c.amount_description
            FROM cost_option AS c JOIN {service} AS s ON s.id = c.service_id
        """,
        f"{prefix}_source": f"""
            SELECT x.service_id, x.address, x.role, x.x_order
            FROM x_source AS x JOIN {service} AS s ON s.id = x.service_id
        """,
        f"{prefix}_contact": f"""
            SELECT c.service_id, c.name, c.title, c.email, p.number, c.x_order
            FROM contact AS c JOIN {service} AS s ON s.id = c.service_id
            LEFT JOIN phone AS p ON p.contact_id = c.id AND p.x_visibility = 'public'
            WHERE c.x_visibility = 'public'
        """,
    }


def views(*, synthetic: bool = False) -> Mapping[str, str]:
    """Return the SQL of all views.

    Args:
        synthetic: For a map of made-up places only, which no bot reads.
    """
    real = "1" if synthetic else "COALESCE(s.x_synthetic, 0) = 0"
    return MappingProxyType(
        {
            **_views("public", _PUBLISHED.format(synthetic=real)),
            **_views("listed", _LISTED.format(synthetic=real)),
            "public_place": """
                SELECT id, type, name, municipality, neighbourhood, within, needs_city,
                    population, latitude, longitude
                FROM x_place
            """,
            "public_place_name": "SELECT place_id, name, folded FROM x_place_name",
            "public_postcode": "SELECT first, last, municipality, neighbourhood FROM x_postcode",
        }
    )
