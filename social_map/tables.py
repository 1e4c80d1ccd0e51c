"""What a table of the map is: columns, references, meaning."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

_NONE: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True)
class Table:
    """One table.

    Attributes:
        doc: What a row is.
        fields: HSDS fields, ``id`` first where there is one.
        own: Our columns and what they mean.
        required: Fields that may not be empty.
        references: Field to the table whose ``id`` it holds.
        numbers: Fields that hold a number, with its SQLite type.
        key: Primary key.
        leaf: Rows are looked up by what they belong to, never by their own id: no index of ids,
            which takes most of the time of a large import.
    """

    doc: str
    fields: tuple[str, ...] = ()
    own: Mapping[str, str] = _NONE
    required: tuple[str, ...] = ()
    references: Mapping[str, str] = field(default_factory=lambda: _NONE)
    numbers: Mapping[str, str] = field(default_factory=lambda: _NONE)
    key: str = "id"
    leaf: bool = False

    @property
    def columns(self) -> tuple[str, ...]:
        """All columns, HSDS fields first."""
        return (*self.fields, *self.own)


def words(text: str) -> tuple[str, ...]:
    return tuple(text.split())
