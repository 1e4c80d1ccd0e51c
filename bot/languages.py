"""The languages of `nlu_data/languages.yml`: names, scripts, directions, what falls back on what."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml
from babel import Locale, UnknownLocaleError

from bot.settings import NLU_DATA

log = logging.getLogger(__name__)
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
    """Return every registered language by code, in the order of the file.

    Never raises: when the file is damaged, these are the languages that have a danger card.
    """
    try:
        found = read_languages(NLU_DATA)
        if offered(found):
            return found
        why = "no language in it is usable or complete"
    except Exception as error:  # whatever the file may hold, residents are answered
        why = type(error).__name__
    log.error(
        "%s cannot be used (%s): all languages with a danger card are offered; restore the file",
        NLU_DATA / "languages.yml", why,
    )  # fmt: skip
    return _with_cards()


def _with_cards() -> dict[str, Language]:
    """The languages that have a danger card, as Unicode knows them."""
    from langcodes import Language as Tag

    files = (Path(__file__).parent / "emergency" / "cards").glob("*.yml")
    found = {}
    for code in dict.fromkeys(("nl", DEFAULT, *sorted(path.stem for path in files))):
        locale = locale_of(code)
        name = locale.display_name or code
        script = Tag.get(code).maximize().script or ""
        rtl = locale.character_order == "right-to-left"
        own = name[:1].upper() + name[1:]
        found[code] = Language(code, own, script, rtl, OFFERED[0], DEFAULT, None)
    return found


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


@lru_cache(maxsize=1)
def _reads() -> dict[str, str]:
    try:
        content = yaml.safe_load((NLU_DATA / "languages.yml").read_text(encoding="utf-8"))
        return {str(one): str(other) for one, other in (content.get("reads") or {}).items()}
    except Exception:  # the same file as above, which has said so
        return {}


def read_by(code: str) -> str | None:
    """Return a language of ours that those who write `code` read: itself, or Dutch for Frisian."""
    return supported(code) or supported(_reads().get(code))


def locale_of(code: str) -> Locale:
    """Return the names and formats of a language (CLDR); English ones where nobody knows them."""
    try:
        return Locale.parse(code)
    except (UnknownLocaleError, ValueError):
        return Locale.parse(DEFAULT)
