"""Messages of the commands."""

import pytest

from social_map.messages import choose_language, keys, say


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
    values = dict.fromkeys(
        ("km", "place", "intent", "words", "path", "records", "published", "needs_check",
         "no_ground", "towns", "neighbourhoods", "id"), "X"
    )  # fmt: skip
    for key in keys():
        dutch, english = say(key, "nl", **values), say(key, "en", **values)
        assert dutch
        assert english
        assert dutch.count("X") == english.count("X")
        assert "{" not in dutch + english
