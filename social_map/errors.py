"""Everything that can go wrong in the social map.

MapError
├── TaxonomyError          themes.yml is damaged
├── DataError              the data file holds records that cannot be used
├── StoreError             the database cannot be opened, read or written
│   └── SchemaMismatch     it was made by another version of this program
├── UnknownIntent          a help intent that themes.yml does not have
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
