"""Words of which there is a fixed number: what stands in a cell and what is stored."""

import re
from collections.abc import Mapping
from functools import lru_cache

from social_map import taxonomy
from social_map.columns import Column
from social_map.messages import Language
from social_map.messages.words import WORDS
from social_map.sheets.findings import Findings, Refused, likely
from social_map.sheets.languages import language_name, read_language
from social_map.text import fold

#: Keys of ``themes.yml`` that a kind of cell may hold.
CODES: Mapping[str, tuple[str, ...]] = {
    "intents": (*taxonomy.HELP_INTENTS, *taxonomy.CRISIS_INTENTS),
    "kinds_of_help": taxonomy.KINDS_OF_HELP,
}


def say_word(column: Column, value: str, language: Language) -> str:
    """Return the word for a stored value; a value without one stands for itself."""
    if column.kind in CODES:
        return WORDS.get(value, value) if language == "nl" else value
    if column.kind == "languages":
        return language_name(value, language)
    if value in column.words:
        return column.words[value][0 if language == "nl" else 1]
    return value


def read_word(column: Column, text: str, findings: Findings) -> str | None:
    """Return the stored value of a word, None for the column's default.

    Raises:
        Refused: The word is not one of the column's.
    """
    stored = known_word(column, text)
    if stored is None:
        allowed = [say_word(column, value, findings.language) for value in column.words]
        raise findings.refuse(
            "cell_word", text, likely(text, allowed, 1), allowed=", ".join(allowed)
        )
    return None if stored == column.default else stored


def known_word(column: Column, text: str) -> str | None:
    """Return the stored value of a word in either language, or None."""
    return _stored_words(column).get(fold(text))


@lru_cache(maxsize=64)
def _stored_words(column: Column) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for stored, words in column.words.items():
        for word in (stored, *words):
            found.setdefault(fold(word), stored)
    return found


def read_code(kind: str, text: str, findings: Findings) -> str:
    """Return the key of ``themes.yml`` or the code of a language that a text names.

    Raises:
        Refused: It names none; likely ones are suggested.
    """
    if kind == "languages":
        return read_language(text, findings)
    names = _names(kind)
    if code := names.get(fold(text)):
        return code
    shown = [word for code in CODES[kind] for word in (code, WORDS[code])]
    near = likely(text, shown, 3)
    # The key and the Dutch word of one thing are one suggestion.
    codes = dict.fromkeys(names[fold(word)] for word in near)
    words = tuple(WORDS[code] if findings.language == "nl" else code for code in codes)
    raise findings.refuse("cell_code", text, words)


def read_codes(kind: str, text: str, findings: Findings) -> list[str]:
    """Return the codes that one value of a list names: usually one, more with commas between.

    Raises:
        Refused: At least one is unknown.
    """
    trial = findings.fresh()
    parts = [part.strip() for part in re.split(r",|/|\ben\b|\band\b|\+", text) if part.strip()]
    if len(parts) > 1 and not _is_known(kind, text, findings):
        found = [read_code(kind, part, trial) for part in parts if _is_known(kind, part, findings)]
        if len(found) == len(parts):
            findings.repairs.update(trial.repairs)
            findings.repaired("repair_list_comma")
            return found
    return [read_code(kind, text, findings)]


def _is_known(kind: str, text: str, findings: Findings) -> bool:
    try:
        read_code(kind, text, findings.fresh())
    except Refused:
        return False
    return True


@lru_cache(maxsize=4)
def _names(kind: str) -> Mapping[str, str]:
    codes = CODES[kind]
    return {fold(WORDS[code]): code for code in codes} | {fold(code): code for code in codes}
