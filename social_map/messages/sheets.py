"""Messages of spreadsheets: export, import, differences and what is wrong in a cell."""

MESSAGES: dict[str, tuple[str, str]] = {}
