"""Messages of ``misses``."""

MESSAGES: dict[str, tuple[str, str]] = {
    "misses_title": ("Wat de bot niet begreep", "What the bot did not understand"),
    "misses_themes": ("thema", "theme"),
    "misses_nearest": ("lijkt het meest op", "nearest questions"),
    "misses_total": ("samen", "together"),
    "misses_unclear": ("(niet te zeggen)", "(cannot be said)"),
    "misses_none": (
        "Er is wel geteld, maar in geen taal ging het vijf keer mis. Mooi zo.",
        "Questions were counted, but in no language was anything missed five times. Good.",
    ),
    "misses_note": (
        "Elk getal is een veelvoud van 5; minder dan 5 bewaren we niet, en zinnen nooit. Niet te zeggen: er"
        " leken te weinig berichten op dezelfde vraag, of het kon over iets gaan waaraan iemand te"
        " herkennen is.",
        "Every number is a multiple of 5; fewer than 5 is not kept, and sentences never are. Cannot be said:"
        " too few messages came near the same question, or it may have been one that somebody could"
        " be recognised by.",
    ),
    "misses_next": (
        "Hoorde je zelf zo'n vraag? Voeg een zin toe, zonder namen: wegwijzer add-example {intent}"
        " --language {language}",
        "Did you hear such a question yourself? Add a sentence, without names: wegwijzer"
        " add-example {intent} --language {language}",
    ),
}
