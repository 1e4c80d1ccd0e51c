"""Strategies that make every kind of valid record, for property tests of spreadsheets."""

from datetime import date
from typing import Any

from hypothesis import strategies as st

from social_map import records, taxonomy
from social_map.records import check, normal

#: Text as people type it, with all signs that cells use for something, but no control signs.
TEXT = (
    st.text(
        st.one_of(
            st.sampled_from(";|>\\:,()[]'\"=+-@ \n"),
            st.characters(exclude_categories=["Cs", "Cc", "Zs", "Zl", "Zp", "Cf"]),
        ),
        min_size=1,
        max_size=25,
    )
    .map(str.strip)
    .filter(lambda text: text and not text.isspace())
)
LINE = TEXT.map(lambda text: " ".join(text.split())).filter(bool)
# What Excel shows for an error, or what says nothing, cannot be told from one.
WORDS = LINE.filter(lambda text: not text.startswith("#"))
NUMBERS = st.sampled_from(
    ["112", "113", "0800-2000", "0900-8844", "020-7653801", "088 0767 000", "06-12345678",
     "+31 6 12345678", "14020", "0201234567", "+32 2 555 12 12", "116123"]
)  # fmt: skip
URLS = st.sampled_from(["https://example.org", "http://x.nl/a?b=c;d", "https://é.nl/ü"])
DATES = st.dates(date(2000, 1, 1), date(2099, 12, 31)).map(str)
VISIBILITY = st.sampled_from(["public", "staff"])
MUNICIPALITIES = st.sampled_from(["Utrecht", "Den Haag", "'s-Hertogenbosch", "Noardeast-Fryslân"])
LANGUAGES = st.sampled_from(["nl", "tr", "ar", "so", "ti", "prs", "ber", "ar-Latn", "zh", "pap"])
INTENTS = st.sampled_from([*taxonomy.HELP_INTENTS, *taxonomy.CRISIS_INTENTS])


def unique(items: st.SearchStrategy[Any], least: int = 0) -> st.SearchStrategy[list[Any]]:
    """A list without doubles."""
    return st.lists(items, min_size=least, max_size=4, unique_by=str)


@st.composite
def areas(draw: st.DrawFn) -> dict[str, Any]:
    """A valid area of any scope."""
    scope = draw(st.sampled_from(records.SCOPES))
    if scope == "national":
        return {"scope": scope}
    area = {"scope": scope, "municipality": draw(MUNICIPALITIES)}
    if scope == "neighbourhood" or draw(st.booleans()):
        area["neighbourhood"] = draw(WORDS)
    return area


POINTS = st.sampled_from([(52.0907, 5.1214), (51.9, 4), (53, 6.5)])


@st.composite
def places(draw: st.DrawFn) -> dict[str, Any]:
    """A valid record in its normal form."""
    kind = draw(st.sampled_from(records.KINDS))
    record: dict[str, Any] = {
        "id": draw(st.sampled_from(["een-plek", "plek2", "a"])),
        "name": draw(WORDS),
        "kind": kind,
        "area": draw(areas()),
        "source": draw(WORDS),
        "intents": draw(unique(INTENTS, 1)),
    }
    if kind == "informal":
        record["organisation_form"] = draw(st.sampled_from(records.FORMS))
        record["ground"] = draw(
            st.fixed_dictionaries(
                {"kind": st.sampled_from(records.GROUNDS), "url": URLS, "note": WORDS}
            )
        )
    optional = {
        "alternate_names": unique(WORDS),
        "status": st.sampled_from(records.STATUSES),
        "description_nl": TEXT.filter(lambda text: not text.startswith("#")),
        "kinds_of_help": unique(st.sampled_from(taxonomy.KINDS_OF_HELP)),
        "communities": unique(WORDS),
        "languages": unique(LANGUAGES),
        "more_areas": unique(areas()),
        "area_note": WORDS,
        "phones": st.lists(
            st.fixed_dictionaries(
                {"number": NUMBERS}, optional={"label": WORDS, "visibility": VISIBILITY}
            ),
            max_size=3,
            unique_by=lambda phone: phone["number"],
        ),
        "contacts": st.lists(
            st.fixed_dictionaries(
                {"name": WORDS, "visibility": VISIBILITY},
                optional={"role": WORDS, "phone": NUMBERS, "email": st.just("a@b.nl")},
            ),
            max_size=3,
        ),
        "more_locations": st.lists(
            st.fixed_dictionaries(
                {"address": WORDS}, optional={"name": WORDS, "address_visibility": VISIBILITY}
            ),
            max_size=2,
        ),
        "email": st.just("info@example.org"),
        "url": URLS,
        "chat": URLS,
        "whatsapp": NUMBERS,
        "opening": st.sampled_from(
            ["24/7", "Mo-Fr 09:00-17:00; Sa 10:00-12:00", 'Mo 10:00-12:00 "op afspraak"']
        ),
        "opening_note": WORDS,
        "cost": st.sampled_from(["free", "5 euro; kinderen gratis", "=2 euro"]),
        "address": st.sampled_from(["Dorpsstraat 1, 1234 AB Utrecht", "Plein; achterom"]),
        "minimum_age": st.sampled_from([0, 12, 16.5]),
        "maximum_age": st.sampled_from([27, 99.5]),
        "for_gender": st.sampled_from(records.GENDERS),
        "capacity": st.sampled_from(records.CAPACITIES),
        "paused_until": DATES,
        "last_check": DATES,
        "source_date": st.sampled_from(["2022", "2022-04", "2022-04-30"]),
        "more_sources": unique(WORDS),
        "note": TEXT.filter(lambda text: not text.startswith("#")),
        "external_id": WORDS,
        "organization": st.fixed_dictionaries({"name": WORDS}, optional={"url": URLS}),
        "withheld": st.dictionaries(
            st.sampled_from(["url", "email", "walk_in"]), st.just(True), max_size=2
        ),
        **dict.fromkeys(
            ("interpreter", "walk_in", "anonymous", "no_papers_asked", "enforcement", "safety_net",
             "open_to_all", "synthetic", "needs_check"),
            st.booleans(),
        ),
    }  # fmt: skip
    keys = draw(st.lists(st.sampled_from(sorted(optional)), max_size=12, unique=True))
    record |= {key: draw(optional[key]) for key in keys}
    if draw(st.booleans()):
        record["lat"], record["lon"] = draw(POINTS)
    if draw(st.booleans()):
        record["narrow"] = record["intents"][:1]
        record["suggested"] = record["intents"][-1:]
    if draw(st.booleans()):
        record.setdefault("withheld", {})["intents"] = record["intents"][:1]
    made = normal(record)
    assert not list(check(made, "generated"))
    return made
