"""The SQL views through which the bot reads: published places, public facts, nothing else.

Not a single table is read by search or gazetteer. Whoever adds a column that may be private
has to add it here as well before anybody can see it.
"""

from collections.abc import Mapping
from types import MappingProxyType

#: When a place of help is shown to residents.
PUBLISHED = """
    s.status = 'active'
    AND COALESCE(s.x_needs_check, 0) = 0
    AND COALESCE(s.x_synthetic, 0) = 0
    AND (s.x_kind = 'formal' OR s.x_ground IN ('consent', 'own_page', 'public_listing'))
    AND (COALESCE(s.x_capacity, '') <> 'paused' OR s.x_paused_until < date('now'))
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


_SERVICE = f"""
    SELECT s.id, s.name, s.status, s.assured_date,
        {", ".join(f"{_unless_withheld(column)} AS {column}" for column in _MAY_BE_WITHHELD)},
        -- The page that is the ground for listing is public by definition.
        COALESCE({_unless_withheld("url")},
            CASE WHEN s.x_kind = 'informal' THEN s.x_ground_url END) AS url,
        s.x_id, s.x_short_id, s.x_kind, s.x_form, s.x_description_nl, s.x_description_en,
        s.x_enforcement, s.x_safety_net, s.x_open_to_all, s.x_source_date, s.x_next_check,
        CASE WHEN s.x_capacity = 'paused' THEN NULL ELSE s.x_capacity END AS x_capacity
    FROM service AS s
    WHERE {PUBLISHED}
"""

VIEWS: Mapping[str, str] = MappingProxyType(
    {
        "public_service": _SERVICE,
        "public_term": """
            SELECT a.link_id AS service_id, y.name AS taxonomy, t.code, a.value, a.x_order
            FROM attribute AS a
            JOIN public_service AS s ON s.id = a.link_id AND a.link_entity = 'service'
            JOIN taxonomy_term AS t ON t.id = a.taxonomy_term_id
            JOIN taxonomy AS y ON y.id = t.taxonomy_id
            WHERE a.x_visibility = 'public'
        """,
        "public_phone": """
            SELECT p.service_id, p.number, p.description, p.x_hours, p.x_cost, p.x_order
            FROM phone AS p JOIN public_service AS s ON s.id = p.service_id
            WHERE p.x_visibility = 'public' AND p.contact_id IS NULL
        """,
        "public_language": """
            SELECT l.service_id, l.code
            FROM language AS l JOIN public_service AS s ON s.id = l.service_id
            WHERE l.x_visibility = 'public'
        """,
        "public_area": """
            SELECT a.service_id, a.x_scope, a.x_municipality, a.x_neighbourhood
            FROM service_area AS a JOIN public_service AS s ON s.id = a.service_id
        """,
        "public_address": """
            SELECT at.service_id, d.x_text, l.latitude, l.longitude
            FROM service_at_location AS at
            JOIN public_service AS s ON s.id = at.service_id
            JOIN location AS l ON l.id = at.location_id
            JOIN address AS d ON d.location_id = l.id
            WHERE d.x_visibility = 'public'
        """,
        "public_schedule": """
            SELECT h.service_id, h.x_opening
            FROM schedule AS h JOIN public_service AS s ON s.id = h.service_id
            WHERE h.x_opening IS NOT NULL
        """,
        "public_cost": """
            SELECT c.service_id, c.amount_description
            FROM cost_option AS c JOIN public_service AS s ON s.id = c.service_id
        """,
        "public_place": """
            SELECT id, type, name, municipality, neighbourhood, within, needs_city, population,
                latitude, longitude
            FROM x_place
        """,
        "public_place_name": "SELECT place_id, name, folded FROM x_place_name",
        "public_postcode": "SELECT first, last, municipality, neighbourhood FROM x_postcode",
    }
)
