"""Communities: who is helped by whom, and when that is not assumed."""

import pytest

from social_map.communities import Fit, base_language, fit, is_bound, is_own, own_communities


@pytest.mark.parametrize(
    ("communities", "intents", "language", "expected"),
    [
        ((), ("debts",), "tr", Fit.EVERYONE),
        (("Polish",), ("leisure",), "pl", Fit.OWN),
        (("Polish",), ("leisure",), "ar", Fit.PARTICULAR),
        (("Polish",), ("leisure",), None, Fit.PARTICULAR),
        (("Moroccan",), ("loneliness",), "ar-MA", Fit.OWN),
        (("Moroccan", "Muslim"), ("loneliness",), "ar", Fit.OTHERS),
        (("women",), ("women",), "tr", Fit.OWN),
        (("women",), ("debts",), "tr", Fit.OTHERS),
        (("Somali", "women"), ("women",), "so", Fit.OTHERS),
        (("Somali", "women"), ("women",), "pl", Fit.OTHERS),
        (("Somali", "women"), ("parenting",), "so", Fit.OWN),
        (("youth",), ("youth",), None, Fit.OWN),
        (("youth",), ("mental_health",), None, Fit.PARTICULAR),
        (("Muslim", "LGBTI"), ("lgbti",), "ar", Fit.OWN),
        (("Muslim", "LGBTI"), ("loneliness",), "ar", Fit.PARTICULAR),
        (("undocumented", "homeless people"), ("homelessness",), None, Fit.OWN),
        (("undocumented", "homeless people"), ("health_care",), None, Fit.PARTICULAR),
    ],
)
def test_fit(
    communities: tuple[str, ...], intents: tuple[str, ...], language: str | None, expected: Fit
) -> None:
    """A language brings its own networks up, a faith or an orientation is never assumed."""
    assert fit(communities, intents=intents, language=language) == expected


def test_a_community_asked_for_by_name_fits_always() -> None:
    """Who asks for a community gets it, also where it would not be assumed."""
    assert fit(("Somali", "women"), intents=("women",), community="somali") == Fit.OWN


@pytest.mark.parametrize("intent", ["women", "domestic_violence", "loneliness"])
def test_the_own_community_that_was_asked_for_fits(intent: str) -> None:
    """Also where it would not be assumed, or is of a faith as well; another one does not."""
    for groups in (("Somali", "women"), ("Somali", "Muslim")):
        assert fit(groups, intents=(intent,), language="so", wished=True) == Fit.OWN
    assert fit(("Polish",), intents=(intent,), language="so", wished=True) > Fit.EVERYONE


def test_a_place_that_is_open_to_all_is_never_particular() -> None:
    """What a source says about others being welcome counts."""
    assert fit(("Moroccan",), intents=("debts",), language="pl", open_to_all=True) == Fit.OTHERS


def test_own_community_errs_on_the_safe_side() -> None:
    """Without knowing the community, every bound place may be one's own."""
    assert is_own(("Moroccan",), language=None, community=None)
    assert is_own(("Muslim",), language="pl", community=None)
    assert not is_own(("Moroccan",), language="pl", community=None)
    assert not is_own(("Moroccan",), language="ar", community="Turkish")
    assert is_bound(("women", "Somali"))
    assert not is_bound(("women", "newcomers"))


def test_languages_and_their_variants() -> None:
    """ar-MA is Arabic; a named community goes before the language."""
    assert base_language("ar-MA") == "ar"
    assert base_language("zh_Hant") == "zh"
    assert base_language(None) == ""
    assert own_communities("pl", "Turkish") == {"turkish"}
    assert "polish" in own_communities("pl", None)
