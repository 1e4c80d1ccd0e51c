"""Records as hypothesis makes them: every key, every part, odd characters."""

from typing import Any

from hypothesis import strategies as st

from social_map import taxonomy
from social_map.record_keys import CAPACITIES, FORMS, GENDERS, STATUSES, VISIBILITIES
from social_map.records import check, normal

TEXT = st.text(
    st.characters(blacklist_categories=("Cs", "Cc"), max_codepoint=0x1F6FF), min_size=1, max_size=30
).filter(lambda text: text.strip() == text)
TOWNS = st.sampled_from(["Den Haag", "Utrecht", "Amsterdam", "Aa en Hunze"])
NUMBERS = st.sampled_from(["112", "0800-2000", "070-1234567", "+31 6 12345678", "14020"])
DATES = st.dates().map(lambda day: day.isoformat())
LANGUAGES = st.sampled_from(["tr", "ar", "nl", "ti", "so", "ar-MA"])
OPENINGS = st.sampled_from(["24/7", "Mo-Fr 09:00-17:00; PH off", "We 10:00-12:00"])
INTENTS = sorted({*taxonomy.HELP_INTENTS, *taxonomy.CRISIS_INTENTS})


def _unique(values: st.SearchStrategy[Any], most: int = 3) -> st.SearchStrategy[list[Any]]:
    return st.lists(values, unique=True, max_size=most)


AREAS = st.one_of(
    st.just({"scope": "national"}),
    TOWNS.map(lambda town: {"scope": "municipality", "municipality": town}),
    st.builds(
        lambda town, part: {"scope": "neighbourhood", "municipality": town, "neighbourhood": part},
        TOWNS,
        TEXT,
    ),
)
POINTS = st.one_of(
    st.just({}),
    st.builds(lambda lat, lon: {"lat": lat, "lon": lon}, st.floats(51, 53), st.floats(4, 7)),
)
VISIBILITY = st.sampled_from(VISIBILITIES)
THIRD = st.sampled_from([True, False, None])


@st.composite
def records(draw: st.DrawFn) -> dict[str, Any]:
    """A valid record in its normal form."""
    kind = draw(st.sampled_from(["informal", "formal"]))
    intents = draw(st.lists(st.sampled_from(INTENTS), unique=True, min_size=1, max_size=4))
    made: dict[str, Any] = {
        "id": draw(st.from_regex(r"[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,5})?", fullmatch=True)),
        "name": draw(TEXT),
        "kind": kind,
        "status": draw(st.sampled_from(STATUSES)),
        "intents": intents,
        "narrow": draw(_unique(st.sampled_from(intents))),
        "suggested": draw(_unique(st.sampled_from(intents))),
        "kinds_of_help": draw(_unique(st.sampled_from(list(taxonomy.KINDS_OF_HELP)))),
        "communities": draw(_unique(TEXT)),
        "languages": draw(_unique(LANGUAGES)),
        "alternate_names": draw(_unique(TEXT)),
        "area": draw(AREAS),
        "more_areas": draw(st.lists(AREAS, max_size=2)),
        "address_visibility": draw(VISIBILITY),
        "more_locations": [
            {"address": address, "address_visibility": visibility, **point}
            for address, visibility, point in draw(
                st.lists(st.tuples(TEXT, VISIBILITY, POINTS), max_size=2)
            )
        ],
        "phones": [
            {"number": number, "label": label, "visibility": visibility}
            for number, label, visibility in draw(
                st.lists(
                    st.tuples(NUMBERS, st.one_of(st.none(), TEXT), VISIBILITY),
                    max_size=3,
                    unique_by=lambda phone: phone[0],
                )
            )
        ],
        "contacts": [
            {"name": name, "role": role, "phone": number, "visibility": visibility}
            for name, role, number, visibility in draw(
                st.lists(st.tuples(TEXT, TEXT, NUMBERS, VISIBILITY), max_size=2)
            )
        ],
        "capacity": draw(st.sampled_from([*CAPACITIES, None])),
        "opening": draw(st.one_of(st.none(), OPENINGS)),
        "for_gender": draw(st.sampled_from([*GENDERS, None])),
        "minimum_age": draw(st.sampled_from([None, 12, 65])),
        "source": draw(TEXT),
        "more_sources": draw(_unique(TEXT)),
        "hsds": draw(st.sampled_from([None, {"fees": "10", "programs": [{"id": "1"}]}])),
        **draw(POINTS),
    }
    for key in ("walk_in", "anonymous", "no_papers_asked", "interpreter"):
        made[key] = draw(THIRD)
    for key in ("enforcement", "safety_net", "open_to_all", "needs_check"):
        made[key] = draw(st.booleans())
    for key in ("description_nl", "description_en", "address", "note", "cost", "eligibility",
                "application", "wait_time", "opening_note", "external_id", "area_note"):  # fmt: skip
        made[key] = draw(st.one_of(st.none(), TEXT))
    for key in ("last_check", "next_check", "paused_until", "source_date"):
        made[key] = draw(st.one_of(st.none(), DATES))
    if kind == "informal":
        made["organisation_form"] = draw(st.sampled_from(FORMS))
        made["ground"] = {"kind": "own_page", "url": "https://example.org"}
    if draw(st.booleans()):
        made["organization"] = {"name": draw(TEXT), "url": "https://example.org/o"}
        made["withheld"] = {"languages": True, "walk_in": True}
    record = normal(made)
    problems = list(check(record, "made"))
    assert not problems, problems
    return record
