"""Everything that can go wrong in the social map.

MapError
├── TaxonomyError          themes.yml is damaged
├── DataError              the data file holds records that cannot be used
├── StoreError             the database cannot be opened, read or written
│   ├── SchemaMismatch     it was made by another version of this program
│   └── MapEdited          building it anew would lose what somebody edited
├── UnknownIntent          a help intent that themes.yml does not have
├── UnknownPlace           an id that the map does not have
├── UnknownBatch           a change that the history does not have
├── UnknownProposal        a proposal that does not wait (any more)
├── Withdrawn              ids that were withdrawn and may not come back
└── BadSetting             an environment variable with a value that cannot be used

Every message says where, what value, what is wrong and what to do. None repeats what a
resident wrote.
"""


class MapError(Exception):
    """Base of all errors that ``social_map`` raises on purpose."""


class TaxonomyError(MapError):
    """The file of themes is damaged."""

    def __init__(self, where: str, wrong: str, remedy: str) -> None:
        super().__init__(f"{where}: {wrong}; {remedy}.")


class DataError(MapError):
    """The data file holds records that cannot be used; all of them are listed."""

    def __init__(self, problems: list[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(problems))


class StoreError(MapError):
    """The database cannot be opened, read or written."""

    def __init__(self, where: str, wrong: str, remedy: str) -> None:
        super().__init__(f"{where}: {wrong}; {remedy}.")


class SchemaMismatch(StoreError):
    """The database was made by another version of this program."""


class UnknownIntent(MapError):
    """A help intent that ``themes.yml`` does not have."""

    def __init__(self, intent: str, suggestions: list[str]) -> None:
        self.intent = intent
        self.suggestions = tuple(suggestions)
        hint = f" Did you mean {' or '.join(suggestions)}?" if suggestions else ""
        super().__init__(f"'{intent}' is not a help intent in themes.yml.{hint}")


class BadSetting(MapError):
    """An environment variable has a value that cannot be used."""

    def __init__(self, name: str, value: str, wrong: str, remedy: str) -> None:
        super().__init__(f"{name}: '{value}' {wrong}; {remedy}.")


class MapEdited(StoreError):
    """The map was edited, and building it from the shipped data would lose that."""

    def __init__(self, where: str, edited_at: str) -> None:
        super().__init__(
            where,
            f"was edited ({edited_at}); building it anew would lose those changes",
            "make a backup, then run: map build --discard-edits",
        )


class UnknownPlace(MapError):
    """An id that the map does not have."""

    def __init__(self, place_id: str, suggestions: tuple[str, ...] = ()) -> None:
        self.place_id = place_id
        self.suggestions = suggestions
        hint = f" Did you mean {' or '.join(suggestions)}?" if suggestions else ""
        super().__init__(f"'{place_id}' is not the id of a place of help in this map.{hint}")


class UnknownBatch(MapError):
    """A change that the history does not have."""

    def __init__(self, batch: int | None) -> None:
        self.batch = batch
        super().__init__(
            "there is nothing to undo."
            if batch is None
            else f"{batch} is no change in the history of this map; see: map history ID."
        )


class Withdrawn(MapError):
    """Ids that were withdrawn and may not come back."""

    def __init__(self, ids: list[str]) -> None:
        self.ids = tuple(ids)
        super().__init__(
            f"{', '.join(ids)}: withdrawn, and may not come back; leave it out of the file."
        )


class UnknownProposal(MapError):
    """A proposal that does not wait (any more)."""

    def __init__(self, number: int) -> None:
        self.number = number
        super().__init__(f"no proposal {number} waits; see: map proposals.")
