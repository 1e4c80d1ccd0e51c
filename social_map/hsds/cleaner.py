"""Clean single values of one file, and gather what was mended and what could not be used."""

from collections import Counter
from typing import Any

from social_map.hsds.cleaning import NOTHING, SUSPECT, mend, number
from social_map.hsds.found import At, Row
from social_map.problems import Problem

#: Nested deeper than this nobody means it.
DEEPEST = 24
LONGEST_NOTHING = max(map(len, NOTHING)) + 1
NO_TEXT = frozenset({dict, list, bool, Row})


class Cleaner:
    """Cleans values and remembers about which file and object it speaks.

    Attributes:
        repairs: Message key to how often.
        problems: What could not be used.
        where: File that is being read.
        trail: JSON path or row in it.
        careful: False for what this program exported itself: its text is not mended again.
        tabular: True for rows of a table, where every number is text.
    """

    def __init__(self, repairs: Counter[str], problems: list[Problem]) -> None:
        self.repairs = repairs
        self.problems = problems
        self.where = ""
        self.trail: list[Any] = []
        self.careful = True
        self.tabular = False

    def problem(self, field: str, value: Any, key: str, **values: Any) -> None:
        """Remember something that cannot be used, with where it stands."""
        row = next((part for part in reversed(self.trail) if type(part) is At), None)
        path = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in self.trail)
        where = row or f"{self.where} {path.lstrip('.')}".strip()
        self.problems.append(Problem(where, field, value, key, values))

    def text(self, value: Any) -> str | None:
        """Return clean text, or None when there is none."""
        if type(value) is str:
            if self.careful and SUSPECT.search(value):
                value = mend(value, self.repairs)
            text: str = value.strip()
            if len(text) < LONGEST_NOTHING and text in NOTHING:
                if text and self.careful:
                    self.repairs["hsds_repaired_nothing"] += 1
                    return None
                return text or None
            return text
        if value is None or type(value) in NO_TEXT or isinstance(value, dict):
            return None
        self.repairs["hsds_repaired_type"] += 1
        made = number(value)
        return None if made is None else str(made)

    def anything(self, value: Any, depth: int = 0) -> Any:
        """Return any JSON value, its text cleaned; what says nothing is None."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, bool):
            return value
        if isinstance(value, (int, float)):
            return number(value)
        if depth > DEEPEST:
            self.problem("x_", "…", "hsds_too_deep")
            return None
        if isinstance(value, dict):
            pairs = ((self.text(str(key)), self.anything(item, depth + 1))
                     for key, item in value.items())  # fmt: skip
            return {key: item for key, item in pairs if key and _says(item)} or None
        if isinstance(value, list):
            items = (self.anything(item, depth + 1) for item in value)
            return [item for item in items if _says(item)] or None
        return None


def _says(value: Any) -> bool:
    return value is not None and value != [] and value != {}
