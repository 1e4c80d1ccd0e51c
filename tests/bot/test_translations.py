"""What the bot says: complete in every language, the same variables, no key shown."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fluent.syntax import ast, parse

from bot.emergency import FOLDER, check_numbers, get_card
from bot.languages import get_languages
from bot.translate import get_translator

FTL = Path(__file__).parent.parent.parent / "bot" / "translations"
CODES = sorted(get_languages())


def messages(code: str) -> dict[str, str]:
    resource = parse((FTL / f"{code}.ftl").read_text(encoding="utf-8"))
    junk = [e.content for e in resource.body if isinstance(e, ast.Junk)]
    assert junk == [], f"{code}.ftl has lines that are not Fluent"
    found = {}
    for entry in resource.body:
        if isinstance(entry, ast.Message) and entry.value:
            parts = []
            for element in entry.value.elements:
                if isinstance(element, ast.TextElement):
                    parts.append(element.value)
                else:
                    parts.append("{" + re.sub(r"\W", "", element.expression.id.name) + "}")
            found[entry.id.name] = "".join(parts)
    return found


@pytest.mark.parametrize("code", CODES)
def test_every_key_with_the_same_variables(code: str) -> None:
    """No language misses a sentence or an inserted value."""
    english, other = messages("en"), messages(code)
    assert sorted(other) == sorted(english)
    variables = {k: sorted(re.findall(r"\{(\w+)\}", v)) for k, v in english.items()}
    assert {k: sorted(re.findall(r"\{(\w+)\}", v)) for k, v in other.items()} == variables


@pytest.mark.parametrize("code", CODES)
def test_nothing_left_to_do(code: str) -> None:
    """No TODO, and no sentence that is still the English one."""
    english = messages("en")
    left = [k for k, v in messages(code).items() if "TODO" in v]
    same = [
        k for k, v in messages(code).items()
        if code != "en" and v == english[k] and len(v.split()) > 2
    ]  # fmt: skip
    assert (left, same) == ([], [])


@pytest.mark.parametrize("code", CODES)
def test_button_labels_fit_a_phone(code: str) -> None:
    """Labels are 20 characters where possible, 30 at most."""
    long = {
        k: v for k, v in messages(code).items()
        if k.startswith(("label-", "button-")) and len(v) > 30
    }  # fmt: skip
    assert long == {}


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("kind", ["crisis_suicide", "crisis_danger"])
def test_every_language_has_its_danger_card(code: str, kind: str) -> None:
    """The number and what it is for, in the resident's language and in Dutch and English."""
    card = get_card(kind, code)
    first = "113" if kind == "crisis_suicide" else "112"
    assert card.language == code
    assert first in card.lines[0][0].split(" / ")
    assert all(purpose.strip() for _, purpose in card.lines)
    assert len(card.repeat) == (1 if code in ("nl", "en") else 2)
    assert all(first in line for line in card.repeat)


def test_card_texts_hold_no_number() -> None:
    """Numbers come from the reviewed file only."""
    for path in (FOLDER / "cards").glob("*.yml"):
        body = "\n".join(
            line.split("#")[0] for line in path.read_text(encoding="utf-8").splitlines()
        )
        assert re.findall(r"\d{3}", re.sub(r'^\s*"?11[23]"?:', "", body, flags=re.M)) == []


def test_emergency_numbers_are_sound() -> None:
    """The file that residents' lives hang on passes its own check."""
    assert check_numbers() == []


@pytest.mark.parametrize("code", ["ar", "fa"])
def test_names_are_isolated_in_right_to_left_text(code: str) -> None:
    """A Dutch name inside Arabic text must not turn the sentence around."""
    text = get_translator(code).say("place-noted", place="Den Haag")
    assert "\u2068Den Haag\u2069" in text


def test_an_unknown_key_is_never_shown() -> None:
    """A gap gives numbers to call, not a key."""
    text = get_translator("tr").say("no-such-key")
    assert "no-such-key" not in text
    assert "112" in text
