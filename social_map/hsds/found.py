"""Objects that were found in one place and nested in another."""

from collections.abc import Mapping
from typing import Any


class At(str):
    """Where a row stands, as people say it: ``phones.csv row 12``."""

    __slots__ = ()


class Row(dict[str, Any]):
    """An object that stands somewhere else than where it is nested: a row of a table.

    Attributes:
        at: Where it stands.
    """

    __slots__ = ("at",)

    def __init__(self, values: Mapping[str, Any], at: str) -> None:
        super().__init__(values)
        self.at = At(at)
