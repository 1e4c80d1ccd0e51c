"""Messages of a command."""

MESSAGES: dict[str, tuple[str, str]] = {}
