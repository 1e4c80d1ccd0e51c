"""The danger card outlives every damage to its files, and says what is known of a line."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from bot import emergency
from bot.emergency import check, check_numbers, get_card
from bot.languages import offered

BROKEN = {
    "cut off": b"crisis_danger: [",
    "binary": bytes(range(256)),
    "empty": b"",
    "a list": b"- 112\n- 113\n",
    "a word": b"112",
    "other keys": b"numbers: 5\ncards: [1]\ncrisis_danger: Bel\ncall: 112\n",
    "nothing in it": b"numbers: []\ncards: {}\n",
    "nested": b"[" * 3000,
}


def forget() -> None:
    for function in (emergency.available_languages, emergency._text, emergency._numbers):
        function.cache_clear()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the reviewed files, to be damaged."""
    copy = tmp_path / "emergency"
    shutil.copytree(emergency.FOLDER, copy)
    monkeypatch.setattr(emergency, "FOLDER", copy)
    forget()
    yield copy
    forget()


@pytest.mark.parametrize("how", BROKEN)
def test_numbers_in_the_code_stand_in(folder: Path, how: str) -> None:
    """112, 113 and Veilig Thuis in the right order, whatever the file holds; and it is said."""
    (folder / "numbers.yml").write_bytes(BROKEN[how])
    assert all("numbers.yml" in problem for problem in check_numbers())
    assert "The numbers in the code are used" in check()[0]
    danger, suicide = get_card("crisis_danger", "tr"), get_card("crisis_suicide", "tr")
    assert [n for n, _ in danger.lines] == ["112", "0800-2000", "113 / 0800-0113"]
    assert [n for n, _ in suicide.lines] == ["113 / 0800-0113", "112"]
    assert danger.chats == ("www.veiligthuis.nl", "www.113.nl")


def test_a_missing_file_of_numbers(folder: Path) -> None:
    """The file may be gone, with its whole folder."""
    shutil.rmtree(folder)
    assert "numbers.yml cannot be read" in check()[0]
    assert get_card("crisis_danger", "ar").lines[0][0] == "112"
    assert "Gevaar" not in get_card("crisis_danger", "ar").lead
    assert get_card("crisis_danger", "nl").lead == "Gevaar? Bel nu."


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"cards": {"crisis_danger": ["113"], "crisis_suicide": ["113"]}}, "must begin with '112'"),
        ({"cards": {"crisis_danger": ["112", "911"], "crisis_suicide": ["113"]}}, "names '911'"),
        ({"cards": {"crisis_danger": ["112"]}}, "card 'crisis_suicide'"),
        ({"numbers": [{"key": "112", "numbers": ["nil"]}]}, "no telephone number"),
        ({"numbers": [{"key": "112", "numbers": ["911"]}]}, "must hold the number 112"),
    ],
)
def test_what_is_wrong_with_numbers_is_said(
    folder: Path, change: dict[str, object], says: str
) -> None:
    """A card that would begin with another number, or name one that is not there, is not used."""
    path = folder / "numbers.yml"
    content = yaml.safe_load(path.read_text(encoding="utf-8")) | change
    path.write_text(yaml.safe_dump(content), encoding="utf-8")
    assert any(says in problem for problem in check_numbers())
    assert get_card("crisis_danger", "nl").lines[0][0] == "112"


@pytest.mark.parametrize("how", BROKEN)
def test_a_damaged_card_is_in_english(folder: Path, how: str) -> None:
    """English text stands in for a damaged card; Dutch stands below it; the others are untouched."""
    good = get_card("crisis_danger", "en")
    forget()
    (folder / "cards" / "pl.yml").write_bytes(BROKEN[how])
    assert any("pl.yml" in problem for problem in check())
    card = get_card("crisis_danger", "pl")
    assert (card.lead, card.lines, card.language) == (good.lead, good.lines, "en")
    assert any(line.startswith("Nederlands: 112") for line in card.repeat)
    assert get_card("crisis_danger", "tr").language == "tr"


@pytest.mark.parametrize("how", BROKEN)
def test_all_cards_damaged(folder: Path, how: str) -> None:
    """The code holds a card in English and one in Dutch."""
    for path in (folder / "cards").glob("*.yml"):
        path.write_bytes(BROKEN[how])
    assert len(check()) == 12
    for code in ("nl", "en", "ti"):
        for kind in ("crisis_danger", "crisis_suicide", "anything"):
            card = get_card(kind, code)
            assert card.lead and card.button and card.note and all(p for _, p in card.lines)
    assert "Bel nu" in get_card("crisis_danger", "nl").lead
    assert "Call now" in get_card("crisis_danger", "ti").lead


def test_one_part_missing_costs_only_that_part(folder: Path) -> None:
    """A card without a word for 'chat' is still in its own language."""
    path = folder / "cards" / "uk.yml"
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    lead = content["crisis_danger"]["lead"]
    del content["chat"]
    path.write_text(yaml.safe_dump(content, allow_unicode=True), encoding="utf-8")
    assert [p for p in check() if "uk.yml" in p and "chat" in p]
    card = get_card("crisis_danger", "uk")
    assert (card.lead, card.chat_label) == (lead, get_card("crisis_danger", "en").chat_label)


@pytest.mark.parametrize("code", [x.code for x in offered()])
def test_it_says_that_languages_are_unknown_and_offers_chat(code: str) -> None:
    """Of no line is it known who speaks what; both chats of the reviewed file are named."""
    own = yaml.safe_load((emergency.FOLDER / "cards" / f"{code}.yml").read_text(encoding="utf-8"))
    for kind, chats in (
        ("crisis_danger", {"www.113.nl", "www.veiligthuis.nl"}),
        ("crisis_suicide", {"www.113.nl"}),
    ):
        card = get_card(kind, code)
        assert card.note == own["languages_unknown"]
        assert (card.chat_label, set(card.chats)) == (own["chat"], chats)


def test_languages_that_are_known_are_named(folder: Path) -> None:
    """Once somebody has asked a line, the card says what is spoken there, in those languages."""
    path = folder / "numbers.yml"
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    for entry in content["numbers"]:
        entry["languages"] = ["nl", "en"] if entry["key"] != "veilig_thuis" else None
    path.write_text(yaml.safe_dump(content), encoding="utf-8")
    danger, suicide = get_card("crisis_danger", "tr"), get_card("crisis_suicide", "tr")
    assert "(Nederlands, English)" in danger.lines[0][1]
    assert "(" not in danger.lines[1][1]
    assert danger.note, "of one line it is still unknown"
    assert not suicide.note, "of both lines it is known"
