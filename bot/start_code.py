"""What the link on a poster carries: language, subject and place, in Telegram's 64 characters.

`tr__debts__den-haag_schilderswijk` opens the conversation in Turkish, at debts, in the
Schilderswijk. Parts stand in this order with two underscores between them; what is not known
stays empty (`__debts`), and empty parts at the end are left out (`tr`).

Intents hold single underscores and ids of places none, so that `_` can stand for the `/` of a
neighbourhood. An id that does not fit, or holds other characters, is replaced by `-` and a part
of its hash: reading then asks all ids of the map, and finds this one or none.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass

from bot.languages import supported
from social_map.taxonomy import HELP_INTENTS, THEMES

LIMIT = 64  # characters, Telegram's limit for the payload of /start
_BETWEEN = "__"
_SUBJECTS = frozenset((*THEMES, *HELP_INTENTS))
_ALLOWED = re.compile(r"[A-Za-z0-9_-]{1,64}")
_PLACE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*")
_SHORT = re.compile(r"-[0-9a-f]{24}")


@dataclass(frozen=True)
class StartCode:
    """Where a conversation opens.

    Attributes:
        subject: A theme or a help intent (see `social_map/themes.yml`).
        language: Code of a language that the bot writes.
        place_id: Id of a place of the gazetteer; perhaps one that the map no longer has.
    """

    subject: str | None = None
    language: str | None = None
    place_id: str | None = None


def write(
    subject: str | None = None, language: str | None = None, place_id: str | None = None
) -> str:
    """Return the payload for a link `https://t.me/<bot>?start=<payload>`; empty for nothing.

    Raises:
        ValueError: the subject or the language is not one of ours.
    """
    if subject is not None and subject not in _SUBJECTS:
        raise ValueError(f"'{subject}' is no theme and no help intent of social_map/themes.yml")
    if language is not None and supported(language) != language:
        raise ValueError(f"'{language}' is no language that the bot offers")
    head = _BETWEEN.join((language or "", subject or "", ""))
    return f"{head}{_place_part(place_id, LIMIT - len(head))}".rstrip("_")


def read(text: str, place_ids: Iterable[str] = ()) -> StartCode | None:
    """Read a payload back. Never raises; None when nothing in it is ours.

    A part that we do not know (any more) is left out and the others count: an old poster still
    opens at its language.

    Args:
        text: what came after /start; anything.
        place_ids: ids of the gazetteer, looked through only for a shortened id.
    """
    parts = text.split(_BETWEEN) if _ALLOWED.fullmatch(text) else []
    if not 1 <= len(parts) <= 3:
        return None
    language, subject, place = (*parts, "", "")[:3]
    code = StartCode(
        subject if subject in _SUBJECTS else None,
        language if supported(language) == language else None,
        _place_id(place, place_ids),
    )
    return None if code == StartCode() else code


def _place_part(place_id: str | None, room: int) -> str:
    if not place_id:
        return ""
    if _PLACE.fullmatch(place_id) and len(place_id) <= room:
        return place_id.replace("/", "_")
    return _short(place_id)


def _place_id(part: str, place_ids: Iterable[str]) -> str | None:
    if _SHORT.fullmatch(part):
        found = {place_id for place_id in place_ids if _short(place_id) == part}
        return found.pop() if len(found) == 1 else None
    place_id = part.replace("_", "/")
    return place_id if _PLACE.fullmatch(place_id) else None


def _short(place_id: str) -> str:
    digest = hashlib.sha256(place_id.encode("utf-8", "surrogatepass")).hexdigest()
    return f"-{digest[:24]}"
