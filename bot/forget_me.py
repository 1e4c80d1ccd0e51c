"""Whether a message asks to be forgotten, in words: without a model, so that it always works."""

from __future__ import annotations

import logging
from functools import lru_cache

import yaml

from bot.settings import NLU_DATA
from social_map.text import fold

log = logging.getLogger(__name__)
_FILE = "forget.yml"
_LONGEST = 60  # characters; no phrase is longer


def asks_to_be_forgotten(text: str) -> bool:
    """Whether the whole message is one of the phrases, in any language, however it is typed."""
    return len(text) <= _LONGEST and fold(text) in _phrases()


@lru_cache(maxsize=1)
def _phrases() -> frozenset[str]:
    path = NLU_DATA / _FILE
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        return frozenset(fold(str(phrase)) for phrases in content.values() for phrase in phrases)
    except Exception as error:  # /forget and the model's own intent are there still
        log.error("asking in words to be forgotten: %s (%s)", path.name, type(error).__name__)
        return frozenset()
