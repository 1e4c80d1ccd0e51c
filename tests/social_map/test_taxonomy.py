"""The taxonomy and where it comes from."""

from pathlib import Path

import pytest
import yaml

from social_map import taxonomy

SHARED = Path(__file__).resolve().parents[3] / "shared" / "themes.yml"


def test_there_are_eight_themes_and_thirty_help_intents() -> None:
    """The taxonomy of the report is complete."""
    assert len(taxonomy.THEMES) == 8
    assert len(taxonomy.HELP_INTENTS) == 30
    assert taxonomy.CRISIS_INTENTS == ("crisis_suicide", "crisis_danger")
    assert len(taxonomy.DIALOGUE_INTENTS) == 13
    assert len(taxonomy.KINDS_OF_HELP) == 17


def test_every_intent_has_a_known_theme_and_a_description() -> None:
    """No intent hangs in the air."""
    assert set(taxonomy.HELP_INTENTS.values()) == set(taxonomy.THEMES)
    for key in (*taxonomy.HELP_INTENTS, *taxonomy.CRISIS_INTENTS, *taxonomy.KINDS_OF_HELP):
        assert taxonomy.DESCRIPTIONS[key]


def test_it_contains_the_taxonomy_that_the_project_shares() -> None:
    """Ours may grow, but loses nothing of the shared one."""
    if not SHARED.exists():
        pytest.skip(f"{SHARED} is not on this machine")
    shared = yaml.safe_load(SHARED.read_text(encoding="utf-8"))
    assert set(shared["themes"]) <= set(taxonomy.THEMES)
    assert {key: value["theme"] for key, value in shared["help_intents"].items()}.items() <= (
        taxonomy.HELP_INTENTS.items()
    )
