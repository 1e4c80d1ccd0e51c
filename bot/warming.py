"""Read once what would otherwise be read while the first residents wait.

Parsing the texts of one language takes a tenth of a second, during which nobody is answered.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from bot import abuse, compose
from bot.detect_language import detect
from bot.guard import CRISIS
from bot.languages import offered

log = logging.getLogger(__name__)


def warm_up() -> None:
    """Read cards, texts and lists of words. Meant for a thread; what is broken is left alone."""
    codes = [language.code for language in offered()]
    for code in codes:
        for kind in CRISIS:  # danger first
            _try(compose.danger, kind, code)
    for code in codes:
        _try(compose.welcome, code)
        _try(compose.error, code)
    for read in (abuse.is_abuse, abuse.is_spam, detect):
        _try(read, "a")


def _try(read: Callable[..., object], *values: str) -> None:
    try:
        read(*values)
    except Exception as error:  # whoever needs it says more
        log.warning("something could not be read beforehand (%s)", type(error).__name__)
