"""Messages of counts: gaps and impact; and the bench."""

MESSAGES: dict[str, tuple[str, str]] = {}
