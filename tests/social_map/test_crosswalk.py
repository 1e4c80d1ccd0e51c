"""From other people's categories to our help intents."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from social_map import taxonomy
from social_map.geography import read_yaml
from social_map.hsds.crosswalk import NOTHING, PATH, of_term, of_text, together
from social_map.text import fold


def test_the_file_speaks_of_our_keys_only() -> None:
    """Help intents and kinds of help of themes.yml, never a crisis intent."""
    content = read_yaml(PATH)
    entries = [*content["codes"].values(), *content["words"].values()]
    entries += content["name_words"].values()
    entries += [entry for part in content["terms"].values() for entry in part.values()]
    for entry in entries:
        for word in entry:
            allowed = taxonomy.KINDS_OF_HELP if word.startswith("+") else taxonomy.HELP_INTENTS
            assert word.lstrip("+") in allowed


def test_every_help_intent_can_be_suggested() -> None:
    """A directory about any of our questions gets at least something."""
    content = read_yaml(PATH)
    named = {word for entry in content["words"].values() for word in entry}
    assert set(taxonomy.HELP_INTENTS) <= named


def test_no_name_stands_twice_with_another_meaning() -> None:
    """The same words in two taxonomies mean the same to us."""
    seen: dict[str, list[str]] = {}
    for part in read_yaml(PATH)["terms"].values():
        for name, entry in part.items():
            assert seen.setdefault(fold(name), entry)[:1] == entry[:1], name


@pytest.mark.parametrize(
    ("name", "code", "intent"),
    [
        ("Food Pantry", None, "food_and_goods"),
        ("FOOD PANTRIES", "BD-1800.2000", "food_and_goods"),
        ("Something new", "BD-1800.2000-640", "food_and_goods"),
        ("Something new", "RX-8450.8000", "addiction"),
        ("Something new", "LV-1600", "health_care"),
        ("Homeless Shelter", "BH-1800.8500", "homelessness"),
        ("Debt advice", None, "debts"),
        ("Housing > Help Pay for Rent", None, "housing"),
        ("Schuldhulpverlening", None, "debts"),
        ("Taallessen", None, "learn_dutch"),
        ("Inloop", None, "loneliness"),
        ("Domestic Violence Shelters", None, "domestic_violence"),
        ("Suicide Prevention Hotlines", None, "mental_health"),
        ("Immigration/Naturalization Legal Services", None, "residence_status"),
    ],
)
def test_terms(name: str, code: str | None, intent: str) -> None:
    """By name, by code, by the words in the name."""
    assert of_term(name, code).intents[0] == intent


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Wij helpen bij schulden en deurwaarders.", "debts"),
        ("Counselling for people with anxiety or depression", "mental_health"),
        ("Hulp bij het invullen van formulieren", "paperwork"),
        ("Opvang voor ongedocumenteerden", "undocumented"),
        ("Conversation and befriending for older people", "loneliness"),
    ],
)
def test_descriptions(text: str, intent: str) -> None:
    """Whole words and stems."""
    assert intent in of_text(text).intents


def test_volunteers_who_help_do_not_make_a_place_for_volunteering() -> None:
    """Some words say something in a name only."""
    assert of_text("Our volunteers serve coffee.") == NOTHING
    assert of_text("Volunteer centre", name=True).intents == ("volunteering",)


def test_words_within_words_do_not_count() -> None:
    """``debt`` is not in ``indebtedness``, ``recht`` not in ``Utrecht``."""
    assert of_text("Utrecht", name=True) == NOTHING
    assert of_text("indebtedness", name=True) == NOTHING


def test_many_categories_give_a_few_intents() -> None:
    """The first named first, each once, at most five."""
    names = ("Food Pantry", "Food", "Debt advice", "Youth clubs", "Legal", "Work", "Health")
    found = together([of_term(name) for name in names])
    assert found.intents[:2] == ("food_and_goods", "debts")
    assert len(found.intents) == len(set(found.intents)) == 5


@given(st.text(max_size=80), st.one_of(st.none(), st.text(max_size=12)))
def test_any_text_can_be_asked(text: str, code: str | None) -> None:
    """Never a crisis intent, never an error."""
    for match in (of_term(text, code), of_text(text), of_text(text, name=True)):
        assert set(match.intents) <= set(taxonomy.HELP_INTENTS)
        assert set(match.kinds) <= set(taxonomy.KINDS_OF_HELP)
