"""Messages of freshness, checks, history, consent, proposals, lint and reminders."""

MESSAGES: dict[str, tuple[str, str]] = {}
