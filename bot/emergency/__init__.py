"""Danger cards: what is said first when somebody is in danger.

Kept apart from translations, map and model: nothing that breaks there may silence a card.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

log = logging.getLogger(__name__)
FOLDER = Path(__file__).parent

# The last line of defence, when numbers.yml cannot be used. Same sources as there.
_BUILT_IN: dict[str, dict[str, Any]] = {
    "112": {"numbers": ["112"], "chat": None},
    "113": {"numbers": ["113", "0800-0113"], "chat": "www.113.nl"},
    "veilig_thuis": {"numbers": ["0800-2000"], "chat": "www.veiligthuis.nl"},
}
_BUILT_IN_CARDS = {
    "crisis_suicide": ["113", "112"],
    "crisis_danger": ["112", "veilig_thuis", "113"],
}
_BUILT_IN_TEXT: dict[str, Any] = {
    "crisis_suicide": {"lead": "Please talk to someone now."},
    "crisis_danger": {"lead": "Danger? Call now."},
    "call": {"112": "police, ambulance, fire brigade", "113": "suicide prevention, day and night",
             "veilig_thuis": "violence at home"},
    "chat": "Chat:", "languages_unknown": "", "after": "", "not_in_danger": "Not in danger",
}  # fmt: skip
# What `wegwijzer add-language` writes where a text is still to be translated.
_UNTRANSLATED = "TODO"
# The instruction is repeated in these languages, so that a bystander can read it too.
_REPEAT = {"nl": "Nederlands", "en": "English"}


@dataclass(frozen=True)
class Card:
    """A danger card: `lead` and `lines` in one language, `repeat` in Dutch and English.

    `lines` are pairs (numbers, what they are for); numbers are plain text, Latin digits.
    """

    kind: str
    language: str
    lead: str
    lines: tuple[tuple[str, str], ...]
    chats: tuple[str, ...]
    chat_label: str
    note: str
    repeat: tuple[str, ...]
    after: str
    button: str


def get_card(kind: str, language: str) -> Card:
    """Return the card for 'crisis_suicide' or 'crisis_danger' in a language.

    A language without a card gets the English one. Never raises: a damaged file falls back on
    what stands in this module.
    """
    numbers, order = _numbers()
    text = _text(language)
    keys = order.get(kind) or _BUILT_IN_CARDS.get(kind) or list(_BUILT_IN)
    lines = tuple((_joined(numbers[key]), str(text["call"].get(key, ""))) for key in keys)
    repeat = []
    for code, name in _REPEAT.items():
        if code != language:
            other = _text(code)
            first = keys[0]
            repeat.append(f"{name}: {_joined(numbers[first])}: {other['call'].get(first, '')}")
    return Card(
        kind=kind,
        language=language if language in available_languages() else "en",
        lead=str(text[kind]["lead"] if kind in text else text["crisis_danger"]["lead"]),
        lines=lines,
        chats=tuple(str(numbers[key]["chat"]) for key in keys if numbers[key].get("chat")),
        chat_label=str(text["chat"]),
        note=str(text["languages_unknown"]),
        repeat=tuple(repeat),
        after=str(text["after"]),
        button=str(text["not_in_danger"]),
    )


def check_numbers() -> list[str]:
    """Return what is wrong with numbers.yml, as sentences; empty when it is sound."""
    try:
        content = _load(FOLDER / "numbers.yml")
        return _problems(content)
    except (OSError, yaml.YAMLError, TypeError, AttributeError) as error:
        return [f"{FOLDER / 'numbers.yml'} cannot be read ({type(error).__name__}); restore it."]


@lru_cache(maxsize=1)
def available_languages() -> frozenset[str]:
    """Codes of the languages that have a card, translated as a whole."""
    codes = (path.stem for path in (FOLDER / "cards").glob("*.yml"))
    return frozenset(code for code in codes if _is_translated(code))


def _is_translated(code: str) -> bool:
    try:
        return _UNTRANSLATED not in str(_load(FOLDER / "cards" / f"{code}.yml"))
    except (OSError, yaml.YAMLError, TypeError):
        return True  # damaged is not untranslated: `_text` reports it


def _joined(entry: dict[str, Any]) -> str:
    return " / ".join(str(number) for number in entry["numbers"])


@lru_cache(maxsize=1)
def _numbers() -> tuple[dict[str, dict[str, Any]], dict[str, list[str]]]:
    problems = check_numbers()
    if problems:
        for problem in problems:
            log.error("emergency numbers: %s The three numbers in the code are used.", problem)
        return _BUILT_IN, _BUILT_IN_CARDS
    content = _load(FOLDER / "numbers.yml")
    return {str(e["key"]): e for e in content["numbers"]}, content["cards"]


def _problems(content: dict[str, Any]) -> list[str]:
    where = FOLDER / "numbers.yml"
    found = {str(e.get("key")): e for e in content["numbers"]}
    problems = [
        f"{where}: '{key}' must hold the number {fixed['numbers'][0]}; it does not."
        for key, fixed in _BUILT_IN.items()
        if fixed["numbers"][0] not in [str(n) for n in found.get(key, {}).get("numbers", [])]
    ]
    for kind in _BUILT_IN_CARDS:
        unknown = [key for key in content["cards"].get(kind, ["(none)"]) if key not in found]
        problems += [
            f"{where}: card '{kind}' names '{key}', which is not listed." for key in unknown
        ]
    return problems


@lru_cache(maxsize=64)
def _text(language: str) -> dict[str, Any]:
    for code in dict.fromkeys((language, "en")):
        try:
            content = _load(FOLDER / "cards" / f"{code}.yml")
            if _UNTRANSLATED in str(content):
                continue  # a language that is only begun: nobody in danger reads TODO
            if all(key in content for key in _BUILT_IN_TEXT):
                return content
            log.error("danger card %s misses a part", code)
        except FileNotFoundError:
            continue
        except (OSError, yaml.YAMLError, TypeError, AttributeError) as error:
            log.error("danger card %s cannot be used (%s)", code, type(error).__name__)
    return _BUILT_IN_TEXT


def _load(path: Path) -> dict[str, Any]:
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    if not isinstance(content, dict):
        raise TypeError("no mapping")
    return content
