"""The tables of an export: one row per place, or one table per entity."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from uuid import uuid4

from social_map import cells, taxonomy
from social_map.columns import BY_KEY, COLUMNS, SHEETS, Column, Sheet, part_column
from social_map.messages import Language, say
from social_map.messages.words import WORDS
from social_map.records import Record
from social_map.sheets.manifest import Manifest
from social_map.sheets.values import show
from social_map.sheets.words import CODES

Row = list[str]


@dataclass(frozen=True)
class Table:
    """One CSV file or one sheet.

    Attributes:
        name: Name of the file (without its ending) or the sheet.
        columns: Its columns, in order.
        language: Language of its headers.
        records: The places of help that it is about.
        sheet: The sheet of parts that it is; None for places.
    """

    name: str
    columns: tuple[Column, ...]
    language: Language
    records: Sequence[Record]
    sheet: Sheet | None = None

    @property
    def headers(self) -> Row:
        """The first row."""
        return [column.header(self.language) for column in self.columns]

    def rows(self) -> Iterator[Row]:
        """Yield the rows below the headers."""
        for record in self.records:
            if self.sheet is None:
                yield place_row(record, self.columns, self.language)
                continue
            for part in show(record, f"{self.sheet.key}*") or ():
                yield [
                    record["id"],
                    record["name"],
                    *(
                        cells.write(column, part.get(column.key), self.language)
                        for column in self.sheet.columns
                    ),
                ]


def place_row(record: Record, columns: Sequence[Column], language: Language) -> Row:
    """Return the cells of a place."""
    values = ((column, show(record, column.key)) for column in columns)
    return [
        "" if value is None else cells.write(column, value, language) for column, value in values
    ]


def flat_tables(records: Sequence[Record], language: Language) -> list[Table]:
    """Return the one table of the flat form."""
    return [Table(SHEETS[0].name(language), COLUMNS, language, records)]


def entity_tables(records: Sequence[Record], language: Language) -> list[Table]:
    """Return the tables of the form with one per entity."""
    places, *parts = SHEETS
    head = (BY_KEY["id"], BY_KEY["name"])
    return [
        Table(places.name(language), places.columns, language, records),
        *(
            Table(sheet.name(language), head + sheet.columns, language, records, sheet)
            for sheet in parts
        ),
    ]


def manifest_columns(form: str) -> tuple[Column, ...]:
    """Return the columns by which an import compares, in either form."""
    if form == "flat":
        return COLUMNS
    return (*SHEETS[0].columns, *(part_column(sheet) for sheet in SHEETS[1:]))


def make_manifest(
    records: Sequence[Record], tables: Sequence[Table], form: str, language: Language
) -> Manifest:
    """Return the manifest of an export that is made now."""
    columns = manifest_columns(form)
    made = Manifest(
        export=uuid4().hex[:12],
        at=datetime.now(timezone.utc).isoformat(timespec="seconds"),
        language=language,
        form=form,
        columns=tuple(column.key for column in columns),
        files=tuple(table.name for table in tables),
    )
    for record in records:
        made.add(record["id"], place_row(record, columns, language))
    return made


def explanation(language: Language) -> Iterator[Row]:
    """Yield the rows of the sheet that explains the columns and lists the words."""
    yield [say(f"sheet_explain_{part}", language) for part in ("column", "about", "example")]
    index = 0 if language == "nl" else 1
    for column in COLUMNS:
        about = column.about[index]
        if column.words:
            words = ", ".join(both[index] for both in column.words.values())
            about += f" ({words})"
        yield [column.header(language), about, column.example[index]]
    for kind, header in (("intents", "intents"), ("kinds_of_help", "kinds_of_help")):
        yield []
        yield [BY_KEY[header].header(language), say("sheet_explain_words", language), ""]
        for code in CODES[kind]:
            word = WORDS[code] if language == "nl" else code
            yield [word, taxonomy.DESCRIPTIONS[code] if language == "en" else code, ""]
