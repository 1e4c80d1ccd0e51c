"""Something wrong in data that people wrote: where, which value, what is wrong, what to do."""

import dataclasses
import json
from collections.abc import Iterable
from typing import Any

from rapidfuzz import fuzz, process

from social_map.messages import Language, say
from social_map.text import fold

_SIMILAR = 60.0
_LONGEST_VALUE = 120


@dataclasses.dataclass(frozen=True)
class Problem:
    """Something wrong in one field.

    Attributes:
        where: File, sheet and row, or file and JSON path.
        field: Column or key, as the person knows it.
        value: What stands there.
        key: Message that says what is wrong and what to write instead.
        values: Values of that message.
        suggestions: What may have been meant.
    """

    where: str
    field: str
    value: object
    key: str
    values: dict[str, Any] = dataclasses.field(default_factory=dict, hash=False)
    suggestions: tuple[str, ...] = ()

    def text(self, language: Language = "en") -> str:
        """Return the whole sentence."""
        value = json.dumps(self.value, ensure_ascii=False, default=str)
        if self.value is None:
            value = say("empty_value", language)
        if len(value) > _LONGEST_VALUE:
            value = value[:_LONGEST_VALUE] + "…"
        sentence = say("problem", language, where=self.where, field=self.field, value=value)
        sentence += say(self.key, language, **self.values) + "."
        if self.suggestions:
            words = f" {say('or', language)} ".join(self.suggestions)
            sentence += " " + say("did_you_mean", language, words=words)
        return sentence

    def __str__(self) -> str:
        return self.text()


def similar(value: object, allowed: Iterable[str], limit: int = 3) -> tuple[str, ...]:
    """Return what somebody may have meant, the likeliest first."""
    choices = {word: fold(word) for word in allowed}
    found = process.extract(
        fold(str(value)), choices, scorer=fuzz.WRatio, score_cutoff=_SIMILAR, limit=limit
    )
    return tuple(word for _, _, word in found)
