"""Messages of HSDS exchange: export, import, crosswalk."""

MESSAGES: dict[str, tuple[str, str]] = {}
