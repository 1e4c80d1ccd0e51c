"""Searching the shipped map."""

from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from social_map.errors import UnknownIntent
from social_map.gazetteer import Gazetteer
from social_map.hours import AMSTERDAM
from social_map.models import Place
from social_map.search import INTENTS, Query, Result, search
from social_map.store import Store
from social_map.taxonomy import CRISIS_INTENTS, HELP_INTENTS

AT = datetime(2026, 11, 24, 11, tzinfo=AMSTERDAM)
LANGUAGES = (None, "nl", "en", "tr", "ar", "fa", "pl", "uk", "ru", "so", "ti", "fr", "es", "pap")
REASONS = {
    "theme", "theme_also", "serves_neighbourhood", "serves_municipality", "serves_nationally",
    "language", "community", "near", "walk_in", "anonymous", "no_papers", "free", "open_now",
    "checked", "unconfirmed", "overdue",
}  # fmt: skip


def ids(results: list[Result]) -> list[str]:
    """The ids, in order."""
    return [result.place.id for result in results]


@pytest.fixture(scope="session")
def ask(store: Store, gazetteer: Gazetteer):  # type: ignore[no-untyped-def]
    """Ask the shipped map, with a place by name."""

    def question(*intents: str, place: str | None = None, **fields: object) -> list[Result]:
        where = gazetteer.find(place)[0] if place else None
        return search(store, Query(intents, place=where, **{"at": AT, **fields}))  # type: ignore[arg-type]

    return question


@pytest.fixture(scope="session")
def everywhere(gazetteer: Gazetteer) -> list[Place | None]:
    """No place, every town, and every neighbourhood of the map."""
    names = {place for _, place in gazetteer.names()}
    return [None, *sorted(names, key=lambda place: place.id), Place("1", "postcode", "9999")]


@settings(max_examples=400, deadline=None)
@given(data=st.data())
def test_no_question_and_no_place_gives_an_empty_answer(
    store: Store, everywhere: list[Place | None], data: st.DataObject
) -> None:
    """The safety net: every intent, anywhere, in any language, at any time."""
    first = data.draw(st.sampled_from(sorted(INTENTS)))
    second = data.draw(st.one_of(st.none(), st.sampled_from(sorted(INTENTS))))
    query = Query(
        intents=(first, second) if second else (first,),
        place=data.draw(st.sampled_from(everywhere)),
        near=data.draw(st.sampled_from([None, (52.07, 4.30), (52.36, 4.94), (48.85, 2.35)])),
        language=data.draw(st.sampled_from(LANGUAGES)),
        community=data.draw(st.sampled_from([None, "Polish", "Moroccan", "Muslim", "women"])),
        wish=data.draw(st.sampled_from([None, "own", "other"])),
        at=data.draw(
            st.datetimes(
                datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=st.just(timezone.utc)
            )
        ),
        limit=data.draw(st.integers(1, 6)),
        open_now=data.draw(st.booleans()),
        undocumented=data.draw(st.booleans()),
    )
    found = search(store, query)
    assert 1 <= len(found) <= query.limit
    assert len({result.place.id for result in found}) == len(found)
    assert any(result.place.kind == "formal" for result in found)
    for result in found:
        assert set(result.reasons) <= REASONS
        assert result.reasons[0] in ("theme", "theme_also")
        area = result.place.area
        where = query.place
        if area.scope != "national" and (where or not query.near):
            assert where is not None
            # A network of the next town may be shown; a formal service never.
            nearby = result.place.kind == "informal" and "near" in result.reasons
            assert area.municipality == where.municipality or nearby
        if query.undocumented or "undocumented" in query.intents:
            assert not result.place.enforcement


@pytest.mark.parametrize("intent", sorted(HELP_INTENTS))
def test_every_help_intent_has_a_formal_place_for_exactly_this(store: Store, intent: str) -> None:
    """The shipped map covers the country for every help question."""
    found = search(store, Query((intent,), at=AT))
    assert any(item.place.kind == "formal" and "theme" in item.reasons for item in found)


def test_informal_first_and_formal_always(ask) -> None:  # type: ignore[no-untyped-def]
    """Two informal and one formal in a list of three."""
    found = ask("learn_dutch", place="Schilderswijk", language="tr")
    assert [item.place.kind for item in found] == ["informal", "informal", "formal"]
    assert "serves_neighbourhood" in found[0].reasons


def test_without_place_only_what_serves_everybody(ask) -> None:  # type: ignore[no-untyped-def]
    """A network in Amsterdam is no answer to who did not say where."""
    for intent in HELP_INTENTS:
        assert all(item.place.area.scope == "national" for item in ask(intent, limit=6))


def test_violence_the_national_line_first(ask) -> None:  # type: ignore[no-untyped-def]
    """Formal first, and no network of the own community unless it was asked for."""
    for place in (None, "Rotterdam", "Indische Buurt", "Schilderswijk"):
        found = ask("domestic_violence", place=place, language="so", limit=6)
        assert found[0].place.id == "veilig-thuis"
        assert "stichting-iftin" not in ids(found)
    asked = ask("domestic_violence", place="Amsterdam", language="so", community="Somali", limit=6)
    assert asked[0].place.id == "veilig-thuis"
    assert "stichting-iftin" in ids(asked)


def test_second_question_violence_still_puts_services_first(ask) -> None:  # type: ignore[no-untyped-def]
    """Control by a husband: the women's network comes after the service."""
    found = ask("women", "domestic_violence", place="Indische Buurt")
    assert found[0].place.kind == "formal"
    assert "veilig-thuis" in ids(found)


def test_danger(ask) -> None:  # type: ignore[no-untyped-def]
    """Should somebody ask the map for danger, it knows the two numbers."""
    assert ids(ask("crisis_suicide"))[0] == "113-zelfmoordpreventie"
    assert ids(ask("crisis_danger")) == ["alarmnummer-112"]
    assert "alarmnummer-112" in ids(ask("crisis_danger", undocumented=True))
    for intent in HELP_INTENTS:
        assert "alarmnummer-112" not in ids(ask(intent, limit=6))


@pytest.mark.parametrize("second", sorted({*HELP_INTENTS, *CRISIS_INTENTS} - {"undocumented"}))
def test_people_without_papers_never_meet_who_can_expel_them(ask, second: str) -> None:  # type: ignore[no-untyped-def]
    """No police, immigration service or inspectorate, with or without the intent."""
    for found in (ask("undocumented", second, limit=20), ask(second, undocumented=True, limit=20)):
        assert not any(item.place.enforcement for item in found)
        assert not {"politie-geen-spoed", "ind", "nederlandse-arbeidsinspectie"} & set(ids(found))


def test_a_community_is_not_assumed_where_it_may_press(ask) -> None:  # type: ignore[no-untyped-def]
    """Women, relationships, faith and orientation: places outside the own community first."""
    found = ask("women", place="Amsterdam", language="so")
    assert "stichting-iftin" not in ids(found)[:2]
    assert "stichting-iftin" in ids(ask("parenting", place="Amsterdam", language="so"))
    assert ids(ask("women", place="Amsterdam", community="Somali"))[0] == "stichting-iftin"
    assert ids(ask("faith_and_meaning", place="Amsterdam", language="ar"))[0] == "luisterlijn"


def test_a_network_of_another_language_is_not_offered(ask) -> None:  # type: ignore[no-untyped-def]
    """A Polish theatre comes first in Polish and never in Arabic."""
    assert ids(ask("leisure", language="pl"))[0] == "pools-podium"
    assert "pools-podium" not in ids(ask("leisure", language="ar"))


def test_groups_come_up_only_when_the_question_fits(ask) -> None:  # type: ignore[no-untyped-def]
    """Lines for the young, for LGBTI people and for people without papers."""
    assert "kindertelefoon" in ids(ask("youth"))
    assert "kindertelefoon" not in ids(ask("mental_health"))
    assert "secret-garden" in ids(ask("lgbti", place="Amsterdam"))
    assert "secret-garden" not in ids(ask("loneliness", place="Amsterdam", limit=6))
    assert "wereldhuis-amsterdam" in ids(ask("undocumented", place="Amsterdam"))
    assert "wereldhuis-amsterdam" not in ids(ask("digital_skills", place="Amsterdam"))


def test_avoiding_the_own_community(ask) -> None:  # type: ignore[no-untyped-def]
    """Who would rather go elsewhere is not sent to networks of origin or faith."""
    found = ask("newcomer_orientation", place="Indische Buurt", language="ar", wish="other")
    assert not {"krachtmoeders-indische-buurt", "stichting-life-and-style"} & set(ids(found))


def test_more_results_go_on_where_the_list_ended(ask) -> None:  # type: ignore[no-untyped-def]
    """Excluded places do not come back, by id or short id."""
    first = ask("debts", place="Indische Buurt")
    shown = (first[0].place.id, *(item.place.short_id for item in first[1:]))
    second = ask("debts", place="Indische Buurt", exclude=shown)
    assert second
    assert not set(ids(first)) & set(ids(second))


def test_two_problems_are_both_answered(ask) -> None:  # type: ignore[no-untyped-def]
    """Rent arrears and worries about a child."""
    found = ask("debts", "parenting", place="Schilderswijk")
    assert any("debts" in item.place.intents for item in found)
    assert any("parenting" in item.place.intents for item in found)
    assert "debts" in found[0].place.intents


def test_only_one_kind(ask) -> None:  # type: ignore[no-untyped-def]
    """A key figure who looks for fellow networks."""
    found = ask("loneliness", place="Indische Buurt", only_kind="informal", limit=6)
    assert found
    assert all(item.place.kind == "informal" for item in found)


def test_a_shared_location_finds_the_municipality(ask) -> None:  # type: ignore[no-untyped-def]
    """Without a name of a place; no distance is made up."""
    found = ask("food_and_goods", near=(51.92, 4.48))
    assert found[0].place.id == "pauluskerk-rotterdam"
    assert all(item.distance_km is None for item in found)
    abroad = ask("food_and_goods", near=(48.85, 2.35))
    assert all(item.place.area.scope == "national" for item in abroad)


def test_open_state_is_that_of_the_moment(ask) -> None:  # type: ignore[no-untyped-def]
    """Friday evening: MIND is closed until Monday, the Luisterlijn is not."""
    friday = datetime(2026, 11, 20, 21, 30, tzinfo=AMSTERDAM)
    found = {item.place.id: item for item in ask("mental_health", at=friday)}
    assert found["mind-hulplijn"].open.state == "closed"
    assert found["mind-hulplijn"].open.opens == datetime(2026, 11, 23, 9, tzinfo=AMSTERDAM)
    assert found["luisterlijn"].open.always
    assert ids(ask("mental_health", at=friday, open_now=True))[0] == "luisterlijn"


def test_nothing_is_said_to_be_confirmed(ask) -> None:  # type: ignore[no-untyped-def]
    """Nobody has called these places yet."""
    assert all("unconfirmed" in item.reasons for item in ask("debts", place="Leiden"))


def test_the_same_question_gives_the_same_answer_all_day(ask) -> None:  # type: ignore[no-untyped-def]
    """Turns change by date, not by person."""
    morning = ask("volunteering", place="Indische Buurt", at=AT)
    assert ids(morning) == ids(
        ask("volunteering", place="Indische Buurt", at=AT + timedelta(hours=5))
    )


def test_unknown_intents_are_refused_with_a_suggestion(store: Store) -> None:
    """A typing error in a program does not look like an empty map."""
    with pytest.raises(UnknownIntent) as caught:
        search(store, Query(("debt",)))
    assert caught.value.suggestions[0] == "debts"


def test_what_cannot_be_asked(store: Store) -> None:
    """No intents give the safety net, no limit gives nothing."""
    assert search(store, Query((), at=AT))[0].place.safety_net
    assert search(store, Query(("debts",), limit=0)) == []
    everything = tuple(place.id for place in store.places())
    assert search(store, Query(("debts",), exclude=everything)) == []
