"""Danger cards: what is said first when somebody is in danger.

Kept apart from translations, map and model: nothing that breaks there may silence a card.
"""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml
from babel import Locale, UnknownLocaleError

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
# And what is said when no card file can be used, or a part of it: languages that most can read.
_BUILT_IN_TEXTS: dict[str, dict[str, Any]] = {
    "en": {
        "crisis_suicide": {"lead": "Please talk to someone now, or stay with someone."},
        "crisis_danger": {"lead": "Danger? Call now."},
        "call": {"112": "police, ambulance, fire brigade",
                 "113": "thoughts of suicide, day and night", "veilig_thuis": "violence at home"},
        "chat": "Cannot talk aloud? Chat at",
        "languages_unknown": "We do not know which languages they speak.",
        "after": "When you are safe you can write to me again.",
        "not_in_danger": "Not in danger: go on",
    },
    "nl": {
        "crisis_suicide": {"lead": "Praat nu met iemand, of zorg dat er iemand bij je is."},
        "crisis_danger": {"lead": "Gevaar? Bel nu."},
        "call": {"112": "politie, ambulance, brandweer",
                 "113": "gedachten aan zelfmoord, dag en nacht", "veilig_thuis": "geweld thuis"},
        "chat": "Kun je niet hardop praten? Chat op",
        "languages_unknown": "Welke talen ze daar spreken, weten we niet.",
        "after": "Ben je veilig? Dan kun je me weer schrijven.",
        "not_in_danger": "Geen gevaar: ga verder",
    },
}  # fmt: skip
_DEFAULT = "en"
# What `wegwijzer add-language` writes where a text is still to be translated.
_UNTRANSLATED = "TODO"
_NUMBER = re.compile(r"[0-9][0-9 -]*")
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

    A language without a card gets the English one. Never raises: what is damaged in a file is
    taken from the English one, or else from this module.
    """
    numbers, order = _numbers()
    text = _text(language)
    keys = order.get(kind) or _BUILT_IN_CARDS.get(kind) or list(_BUILT_IN)
    repeat = []
    for code, name in _REPEAT.items():
        if code != language:
            other, first = _text(code), keys[0]
            repeat.append(f"{name}: {_joined(numbers[first])}: {other['call'].get(first, '')}")
    return Card(
        kind=kind,
        language=language if language in available_languages() else _DEFAULT,
        lead=text[kind if kind in _BUILT_IN_CARDS else "crisis_danger"]["lead"],
        lines=tuple((_joined(numbers[key]), _purpose(key, numbers[key], text)) for key in keys),
        chats=tuple(str(numbers[key]["chat"]) for key in keys if numbers[key].get("chat")),
        chat_label=text["chat"],
        # Said once for all lines, unless it is known of each of them.
        note=""
        if all(numbers[key].get("languages") for key in keys)
        else text["languages_unknown"],
        repeat=tuple(repeat),
        after=text["after"],
        button=text["not_in_danger"],
    )


def check() -> list[str]:
    """Read everything, so that it is in memory when it is needed; return what is wrong with it.

    Each sentence says where, what, and what happens now; none when all is sound.
    """
    what = "The numbers in the code are used: 112, 113 and Veilig Thuis (0800-2000)."
    problems = [f"{problem} {what}" for problem in check_numbers()]
    _numbers()
    found = sorted(path.stem for path in (FOLDER / "cards").glob("*.yml"))
    for code in dict.fromkeys((*_BUILT_IN_TEXTS, *found)):
        _text(code)
        problems += _read_card(code)[1]
    return problems


def check_numbers() -> list[str]:
    """Return what is wrong with numbers.yml, as sentences; empty when it is sound."""
    where = FOLDER / "numbers.yml"
    try:
        return _problems(where, _load(where))
    except Exception as error:  # whatever a file may hold, a card is shown
        return [f"{where} cannot be read ({type(error).__name__}); restore it."]


@lru_cache(maxsize=1)
def available_languages() -> frozenset[str]:
    """Codes of the languages that have a card, translated as a whole."""
    codes = (path.stem for path in (FOLDER / "cards").glob("*.yml"))
    return frozenset(code for code in codes if _read_card(code)[0])


def _joined(entry: dict[str, Any]) -> str:
    return " / ".join(str(number) for number in entry["numbers"])


def _purpose(key: str, entry: dict[str, Any], text: dict[str, Any]) -> str:
    """What a number is for, and the languages that are spoken there where that is known."""
    names = [_own_name(code) for code in entry.get("languages") or ()]
    purpose = str(text["call"].get(key, ""))
    return f"{purpose} ({', '.join(names)})" if names else purpose


def _own_name(code: str) -> str:
    """The name of a language in that language."""
    try:
        return str(Locale.parse(code).display_name)
    except (UnknownLocaleError, ValueError):
        return code


@lru_cache(maxsize=1)
def _numbers() -> tuple[dict[str, dict[str, Any]], dict[str, list[str]]]:
    problems = check_numbers()
    if problems:
        for problem in problems:
            log.error("emergency numbers: %s The three numbers in the code are used.", problem)
        return _BUILT_IN, _BUILT_IN_CARDS
    content = _load(FOLDER / "numbers.yml")
    return {str(e["key"]): e for e in content["numbers"]}, content["cards"]


def _problems(where: Path, content: dict[str, Any]) -> list[str]:
    found = {str(e["key"]): e for e in content["numbers"]}
    problems = [
        f"{where}: '{key}' must hold the number {fixed['numbers'][0]}; it does not."
        for key, fixed in _BUILT_IN.items()
        if fixed["numbers"][0] not in [str(n) for n in found.get(key, {}).get("numbers", [])]
    ]
    for key, entry in found.items():
        numbers, languages = entry["numbers"], entry.get("languages") or []
        if not numbers or not all(_NUMBER.fullmatch(str(number)) for number in numbers):
            problems.append(f"{where}: '{key}' holds something that is no telephone number.")
        if not isinstance(languages, list):
            problems.append(f"{where}: '{key}': languages is a list of codes, or null: unknown.")
    for kind, fixed_order in _BUILT_IN_CARDS.items():
        order = list(content["cards"].get(kind) or ["(none)"])
        problems += [
            f"{where}: card '{kind}' names '{key}', which is not listed."
            for key in order
            if key not in found
        ]
        if order[0] != fixed_order[0]:
            problems.append(f"{where}: card '{kind}' must begin with '{fixed_order[0]}'.")
    return problems


@lru_cache(maxsize=64)
def _text(language: str) -> dict[str, Any]:
    """The parts of a card in a language; those that are missing in English, or else from here."""
    own, problems = _read_card(language)
    for problem in problems:
        log.error("danger card: %s", problem)
    if language in _BUILT_IN_TEXTS:
        return {**_BUILT_IN_TEXTS[language], **own}
    return {**_text(_DEFAULT), **own}


def _read_card(code: str) -> tuple[dict[str, Any], list[str]]:
    """Return the sound parts of a card file, and what is wrong with it.

    A language that is only begun has none: nobody in danger reads TODO.
    """
    where = FOLDER / "cards" / f"{code}.yml"
    instead = "Instead of it stands English, or what the code holds."
    try:
        content = _load(where)
    except FileNotFoundError:
        missing = code in _BUILT_IN_TEXTS
        return {}, [f"{where} is missing; restore it. {instead}"] if missing else []
    except Exception as error:  # whatever a file may hold, a card is shown
        return {}, [f"{where} cannot be read ({type(error).__name__}); restore it. {instead}"]
    if _UNTRANSLATED in str(content):
        return {}, []
    shape = _BUILT_IN_TEXTS[_DEFAULT]
    sound = {key: content[key] for key in shape if _is_sound(content.get(key), shape[key])}
    missing_keys = [key for key in shape if key not in sound]
    if not missing_keys:
        return sound, []
    return sound, [f"{where}: {', '.join(missing_keys)} missing or no text; restore it. {instead}"]


def _is_sound(part: object, like: object) -> bool:
    """Whether a part of a card is a text, or holds the texts that it must hold."""
    if isinstance(like, dict):
        return isinstance(part, dict) and all(_is_sound(part.get(k), like[k]) for k in like)
    return isinstance(part, str) and bool(part.strip())


def _load(path: Path) -> dict[str, Any]:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    content = yaml.load(path.read_text(encoding="utf-8"), Loader=loader)
    if not isinstance(content, dict):
        raise TypeError("no mapping")
    return content
