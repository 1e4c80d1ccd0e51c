"""Messages of ``lint-language``: what looks wrong in the language data, and what to do about it."""

_REWRITE = (
    "schrijf een andere situatie, of haal er een weg.",
    "write another situation, or remove one.",
)
_APART = (
    "de bot wordt ermee gemeten en mag hem niet kennen: haal het voorbeeld weg, of schrijf de toetszin anders.",
    "the bot is measured with it and must not know it: remove the example, or write the test sentence differently.",
)  # fmt: skip

MESSAGES: dict[str, tuple[str, str]] = {
    "lint_title": ("Voorbeelden en toetszinnen, per taal", "Examples and test sentences, by language"),
    "lint_column_language": ("taal", "language"),
    "lint_column_examples": ("voorbeelden", "examples"),
    "lint_column_tests": ("toetszinnen", "tests"),
    "lint_column_named": ("noemt het trefwoord", "names keyword"),
    "lint_column_short": ("1-3 woorden", "1-3 words"),
    "lint_column_medium": ("4-10", "4-10"),
    "lint_column_long": ("> 10", "> 10"),
    "lint_column_letters": ("bijna gelijk: letters", "near: letters"),
    "lint_column_meaning": ("betekenis", "meaning"),
    "lint_column_across": ("andere taal", "other language"),
    "lint_column_close": ("toets te dichtbij", "tests too close"),
    "lint_column_few": ("te weinig", "too few"),
    "lint_column_errors": ("fouten", "errors"),
    "lint_note": (
        "Trefwoord: deel van de hulpvragen dat het woord van de titel noemt (leeg: geen titels in deze taal)."
        " Te weinig: intents onder het aantal van issue 4.",
        "Keyword: share of help questions that name the word of their title (empty: no titles in this"
        " language). Too few: intents below the number of issue 4.",
    ),
    "lint_note_fast": (
        "Betekenis is niet gemeten (--fast).",
        "Meaning was not measured (--fast).",
    ),
    "lint_more": (
        "… en nog {count} zoals deze; met --worst {all} staan ze er alle.",
        "… and {count} more like these; --worst {all} shows all.",
    ),
    "lint_encoding": ("zinnen lezen", "reading sentences"),
    "lint_error": ("FOUT", "ERROR"),
    "lint_warning": ("LET OP", "WARNING"),
    "lint_clean": (
        "{examples} voorbeelden en {tests} toetszinnen bekeken. Geen fouten, geen waarschuwingen.",
        "Looked at {examples} examples and {tests} test sentences. No errors, no warnings.",
    ),
    "lint_summary": (
        "{examples} voorbeelden en {tests} toetszinnen bekeken: {errors} fouten, {warnings} waarschuwingen.",
        "Looked at {examples} examples and {tests} test sentences: {errors} errors, {warnings} warnings.",
    ),
    "lint_two_intents": (
        "{sentence} staat bij {sentence_intent}, en bij {other_intent}: {other}; laat hem bij één vraag staan.",
        "{sentence} stands under {sentence_intent}, and under {other_intent}: {other}; leave it under one.",
    ),
    "lint_two_intents_languages": (
        "{sentence} ({sentence_intent}) betekent in een andere taal iets anders ({other_intent}): {other};"
        " klopt dat? Zo niet, haal er een weg.",
        "{sentence} ({sentence_intent}) means something else in another language ({other_intent}): {other};"
        " is that right? If not, remove one.",
    ),
    "lint_twice": (
        "{sentence} staat er twee keer: {other}; haal er een weg.",
        "{sentence} stands there twice: {other}; remove one.",
    ),
    "lint_test_same": (
        "toetszin {sentence} is ook een voorbeeld: {other}; " + _APART[0],
        "test sentence {sentence} is an example too: {other}; " + _APART[1],
    ),
    "lint_test_short": (
        "toetszin {sentence} is ook een voorbeeld: {other}; zo'n kort woord mag, maar het meet niets.",
        "test sentence {sentence} is an example too: {other}; so short a word may be, but it measures nothing.",
    ),
    "lint_personal": (
        "{sentence}: hier staan gegevens van een persoon ({kind}, woord {word}); haal ze weg.",
        "{sentence}: this holds somebody's personal data ({kind}, word {word}); remove them.",
    ),
    "lint_few": (
        "{language}: {count} voorbeelden voor {intent}, {least} is het doel; voeg er toe met: wegwijzer"
        " add-example {intent} --language {language}",
        "{language}: {count} examples for {intent}, the target is {least}; add some with: wegwijzer"
        " add-example {intent} --language {language}",
    ),
    "lint_few_tests": (
        "{language}: {count} toetszinnen voor {intent}, {least} is het doel; laat iemand anders dan de"
        " schrijver van de voorbeelden er meer schrijven.",
        "{language}: {count} test sentences for {intent}, the target is {least}; let somebody other than the"
        " writer of the examples write more.",
    ),
    "lint_keyword": (
        "{language}: {percent} % van de voorbeelden voor {intent} noemt het trefwoord: {words}; schrijf"
        " situaties waarin het woord niet valt.",
        "{language}: {percent} % of the examples for {intent} name the keyword: {words}; write situations in"
        " which the word does not fall.",
    ),
    "lint_letters": (
        "{sentence} is voor {percent} % gelijk aan {other}; " + _REWRITE[0],
        "{sentence} is {percent} % equal to {other}; " + _REWRITE[1],
    ),
    "lint_letters_two_intents": (
        "{sentence} ({sentence_intent}) is voor {percent} % gelijk aan een andere vraag ({other_intent}):"
        " {other}; horen ze bij dezelfde vraag?",
        "{sentence} ({sentence_intent}) is {percent} % equal to another question ({other_intent}): {other};"
        " do they belong to the same one?",
    ),
    "lint_letters_languages": (
        "{sentence} is voor {percent} % gelijk aan een zin in een andere taal: {other}; " + _REWRITE[0],
        "{sentence} is {percent} % equal to a sentence in another language: {other}; " + _REWRITE[1],
    ),
    "lint_meaning": (
        "{sentence} betekent bijna hetzelfde ({percent} %) als {other}; " + _REWRITE[0],
        "{sentence} means nearly the same ({percent} %) as {other}; " + _REWRITE[1],
    ),
    "lint_meaning_two_intents": (
        "{sentence} ({sentence_intent}) betekent bijna hetzelfde ({percent} %) als een andere vraag"
        " ({other_intent}): {other}; horen ze bij dezelfde vraag?",
        "{sentence} ({sentence_intent}) means nearly the same ({percent} %) as another question"
        " ({other_intent}): {other}; do they belong to the same one?",
    ),
    "lint_meaning_languages": (
        "{sentence} lijkt een vertaling ({percent} %) van {other}; schrijf wat mensen in deze taal"
        " meemaken, geen vertaling.",
        "{sentence} looks like a translation ({percent} %) of {other}; write what people of this language"
        " live through, no translation.",
    ),
    "lint_test_letters": (
        "toetszin {sentence} is voor {percent} % gelijk aan voorbeeld {other}; " + _APART[0],
        "test sentence {sentence} is {percent} % equal to example {other}; " + _APART[1],
    ),
    "lint_test_letters_languages": (
        "toetszin {sentence} is voor {percent} % gelijk aan voorbeeld {other}; " + _APART[0],
        "test sentence {sentence} is {percent} % equal to example {other}; " + _APART[1],
    ),
    "lint_test_meaning": (
        "toetszin {sentence} betekent bijna hetzelfde ({percent} %) als voorbeeld {other}; " + _APART[0],
        "test sentence {sentence} means nearly the same ({percent} %) as example {other}; " + _APART[1],
    ),
    "lint_test_meaning_languages": (
        "toetszin {sentence} lijkt een vertaling ({percent} %) van voorbeeld {other}; " + _APART[0],
        "test sentence {sentence} looks like a translation ({percent} %) of example {other}; " + _APART[1],
    ),
}  # fmt: skip
