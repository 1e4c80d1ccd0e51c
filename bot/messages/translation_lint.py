"""Messages of ``lint-translations``: what looks wrong in what the bot says, and what to do."""

MESSAGES: dict[str, tuple[str, str]] = {
    "tlint_language": (
        "'{language}' schrijft de bot niet. Wel: {known}. Een taal toevoegen: wegwijzer add-language.",
        "the bot does not write '{language}'. It writes: {known}. To add one: wegwijzer add-language.",
    ),
    "tlint_missing": (
        "{language}: {count} teksten ontbreken; zet ze vertaald onderaan {where}",
        "{language}: {count} texts are missing; put them, translated, at the end of {where}",
    ),
    "tlint_missing_none": (
        "{language}: er ontbreekt niets.",
        "{language}: nothing is missing.",
    ),
}  # fmt: skip
