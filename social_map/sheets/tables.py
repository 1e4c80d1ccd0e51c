"""A table as it stands in a file, before anything is made of it."""

from collections import Counter
from dataclasses import dataclass, field

from social_map.cells import Raw
from social_map.errors import MapError
from social_map.problems import Problem


class UnreadableFile(MapError):
    """A file of an import cannot be read at all."""


class Formula(str):
    """A cell of a spreadsheet that holds a formula instead of a value."""

    __slots__ = ()


def column_letter(number: int) -> str:
    """Return the letters by which a spreadsheet names a column: 1 is A, 28 is AB."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


@dataclass(frozen=True)
class RawRow:
    """One row: its number as a spreadsheet shows it, and its cells."""

    number: int
    cells: tuple[Raw, ...]


@dataclass
class RawTable:
    """One CSV file or one sheet; the headers are among its rows.

    Attributes:
        file: Name of the file.
        sheet: Name of the sheet, None for CSV.
        rows: All rows that are not empty.
        repairs: What had to be repaired to read it.
        problems: What is wrong with the file itself.
        named: ``file``, or file and sheet in words.
    """

    file: str
    sheet: str | None
    rows: list[RawRow] = field(default_factory=list)
    repairs: Counter[str] = field(default_factory=Counter)
    problems: list[Problem] = field(default_factory=list)
    named: str = ""

    @property
    def where(self) -> str:
        """File and sheet, for people."""
        return self.named or self.file

    @property
    def name(self) -> str:
        """What names the table: the sheet, or the file without its ending."""
        return self.sheet or self.file.rpartition(".")[0] or self.file
