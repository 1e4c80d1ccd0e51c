"""Messages of the commands."""

from string import Formatter

import pytest

from social_map import messages
from social_map.messages import choose_language, keys


def test_the_locale_decides_unless_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Dutch for a Dutch computer, English for any other."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    assert choose_language() == "en"
    monkeypatch.setenv("LANG", "nl_NL.UTF-8")
    assert choose_language() == "nl"
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    assert choose_language() == "en"
    assert choose_language("nl") == "nl"


def test_every_message_has_two_languages_with_the_same_values() -> None:
    """No gap shows in either language."""
    for key in keys():
        dutch, english = messages._MESSAGES[key]
        assert dutch, key
        assert english, key
        fields = [
            {name for _, name, _, _ in Formatter().parse(text) if name} for text in (dutch, english)
        ]
        assert fields[0] == fields[1], key
