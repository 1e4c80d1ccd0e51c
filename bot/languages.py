"""The languages of `nlu_data/languages.yml`: names, scripts, directions, what falls back on what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml
from babel import Locale, UnknownLocaleError

from bot.settings import NLU_DATA

#: What a language has to be before residents are offered it; see `bot/coverage.py`.
OFFERED = ("usable", "complete")
DEFAULT = "en"  # what a resident without one of our languages reads, beside simple Dutch


@dataclass(frozen=True)
class Language:
    """One language that the bot writes."""

    code: str
    name: str
    script: str
    rtl: bool
    coverage: str
    fallback: str
    reviewed: dict[str, Any] | None


@lru_cache(maxsize=1)
def get_languages() -> dict[str, Language]:
    """Return every registered language by code, in the order of the file."""
    return read_languages(NLU_DATA)


def read_languages(folder: Path) -> dict[str, Language]:
    """Return the languages that a folder's `languages.yml` registers; see `get_languages`."""
    content = yaml.safe_load((folder / "languages.yml").read_text(encoding="utf-8"))
    return {
        code: Language(
            code=code,
            name=entry["name"],
            script=entry["script"],
            rtl=entry["direction"] == "rtl",
            coverage=entry["coverage"],
            fallback=entry["fallback"],
            reviewed=entry.get("reviewed"),
        )
        for code, entry in content["languages"].items()
    }


def offered(languages: Mapping[str, Language] | None = None) -> tuple[Language, ...]:
    """Return the languages that residents are offered: usable and complete ones.

    Args:
        languages: those of `read_languages`; None for the project's own.
    """
    known = get_languages() if languages is None else languages
    return tuple(x for x in known.values() if x.coverage in OFFERED)


def supported(code: str | None) -> str | None:
    """Return our code for a BCP 47 tag (`nl-BE` → `nl`), or None when we do not write it."""
    base = (code or "").replace("_", "-").split("-")[0].lower()
    return base if base in {x.code for x in offered()} else None


def locale_of(code: str) -> Locale:
    """Return the names and formats of a language (CLDR); English ones where nobody knows them."""
    try:
        return Locale.parse(code)
    except (UnknownLocaleError, ValueError):
        return Locale.parse(DEFAULT)
