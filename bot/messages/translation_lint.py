"""Messages of ``lint-translations``: what looks wrong in what the bot says, and what to do."""

_LIKE_ENGLISH = ("klopt dat?", "is that right?")

MESSAGES: dict[str, tuple[str, str]] = {
    "tlint_language": (
        "'{language}' schrijft de bot niet. Wel: {known}. Een taal toevoegen: wegwijzer add-language.",
        "the bot does not write '{language}'. It writes: {known}. To add one: wegwijzer add-language.",
    ),
    "tlint_missing": (
        "{language}: {count} teksten ontbreken; zet ze vertaald onderaan {where}",
        "{language}: {count} texts are missing; put them, translated, at the end of {where}",
    ),
    "tlint_missing_none": ("{language}: er ontbreekt niets.", "{language}: nothing is missing."),
    "tlint_title": ("Wat de bot zegt, per taal", "What the bot says, by language"),
    "tlint_column_language": ("taal", "language"),
    "tlint_column_texts": ("teksten", "texts"),
    "tlint_column_missing": ("ontbreken", "missing"),
    "tlint_column_errors": ("fouten", "errors"),
    "tlint_column_warnings": ("let op", "warnings"),
    "tlint_column_score": ("leesgemak", "reading ease"),
    "tlint_note": (
        "Leesgemak: Flesch-Douma (nl), Flesch (en), van alle teksten samen; {least} of meer is makkelijk genoeg.",
        "Reading ease: Flesch-Douma (nl), Flesch (en), of all texts together; {least} or more is easy enough.",
    ),
    "tlint_hardest": ("Moeilijkste zinnen ({language}):", "Hardest sentences ({language}):"),
    "tlint_clean": ("Geen fouten, niets om na te kijken.", "No errors, nothing to look at."),
    "tlint_summary": (
        "{errors} fouten, {warnings} keer let op.",
        "{errors} errors, {warnings} warnings.",
    ),
    # ---- the file as a whole
    "tlint_junk": (
        "deze regel is geen Fluent: '{content}'; schrijf 'sleutel = tekst', met vervolgregels vier spaties ingesprongen.",
        "this line is no Fluent: '{content}'; write 'key = text', with further lines indented by four spaces.",
    ),
    "tlint_twice": (
        "staat er al eerder; haal er een weg.",
        "stands there before; remove one.",
    ),
    "tlint_lacking": (
        "{count} teksten ontbreken: {keys}. Om te vertalen: wegwijzer lint-translations {language} --missing",
        "{count} texts are missing: {keys}. To translate: wegwijzer lint-translations {language} --missing",
    ),
    "tlint_todo": ("is nog niet vertaald (TODO); vertaal het.", "is not translated yet (TODO); translate it."),
    "tlint_unknown": (
        "en.ftl kent deze sleutel niet; haal de tekst weg, of verbeter de sleutel.",
        "en.ftl does not know this key; remove the text, or correct the key.",
    ),
    "tlint_value_missing": (
        "{{ ${name} }} ontbreekt, en staat wel in en.ftl; zet het erbij.",
        "{{ ${name} }} is missing, and en.ftl has it; put it in.",
    ),
    "tlint_value_unknown": (
        "{{ ${name} }} staat niet in en.ftl en wordt dus niet ingevuld; haal het weg.",
        "{{ ${name} }} is not in en.ftl, so nobody fills it in; remove it.",
    ),
    "tlint_plural_missing": (
        "bij ${name} ontbreken de vormen {forms}, die deze taal heeft (CLDR); schrijf ze erbij.",
        "${name} lacks the forms {forms}, which this language has (CLDR); add them.",
    ),
    "tlint_plural_idle": (
        "bij ${name} staan de vormen {forms}, die deze taal niet heeft (CLDR); haal ze weg.",
        "${name} has the forms {forms}, which this language does not have (CLDR); remove them.",
    ),
    "tlint_plural_none": (
        "en.ftl kiest een vorm bij ${name}; deze taal heeft de vormen {forms}: is één zin voor alle getallen goed?",
        "en.ftl chooses a form by ${name}; this language has the forms {forms}: is one sentence right for all numbers?",
    ),
    "tlint_button": (
        "'{says}' heeft {length} tekens; op een knop passen er {most}. Schrijf het korter.",
        "'{says}' has {length} characters; a button has room for {most}. Write it shorter.",
    ),
    "tlint_long": (
        "heeft {length} tekens; {most} is het meeste dat Telegram hier laat zien, of dat ruimte laat voor plekken. Schrijf het korter.",
        "has {length} characters; {most} is the most that Telegram shows here, or that leaves room for places. Write it shorter.",
    ),
    "tlint_undefined": (
        "de code zegt deze sleutel, maar hij staat niet in {file}; schrijf hem daar.",
        "the code says this key, but {file} does not have it; write it there.",
    ),
    "tlint_not_given": (
        "de code vult {{ ${name} }} niet in; geef het mee, of haal het uit de tekst.",
        "the code does not fill in {{ ${name} }}; give it, or take it out of the text.",
    ),
    "tlint_unused": (
        "{count} teksten zegt niemand: {keys}. Haal ze weg uit alle talen, of gebruik ze.",
        "nobody says {count} texts: {keys}. Remove them from all languages, or use them.",
    ),
    "tlint_card_lacking": (
        "de gevaarkaart mist {parts}; wie in gevaar is, krijgt nu de Engelse kaart. Vul de kaart aan.",
        "the danger card lacks {parts}; who is in danger now gets the English card. Complete the card.",
    ),
    "tlint_card_unknown": (
        "dit deel kent de gevaarkaart niet; haal het weg, of verbeter de naam.",
        "the danger card has no such part; remove it, or correct its name.",
    ),
    "tlint_coverage_unknown": (
        "{language} heeft coverage '{registered}'; schrijf een van: {known}",
        "{language} has coverage '{registered}'; write one of: {known}",
    ),
    "tlint_coverage_less": (
        "{language} staat op '{registered}', maar is '{computed}': {lacking}. Vul dat aan, of zet coverage: {computed}.",
        "{language} is registered as '{registered}', but is '{computed}': {lacking}. Complete that, or set coverage: {computed}.",
    ),
    "tlint_coverage_more": (
        "{language} staat op '{registered}', maar is '{computed}'; zet coverage: {computed}.",
        "{language} is registered as '{registered}', but is '{computed}'; set coverage: {computed}.",
    ),
    # ---- signs
    "tlint_digit": (
        "het cijfer '{sign}' hoort hier {digit} te zijn: cijfers zijn in alle talen Europees, zoals op de deur en op brieven.",
        "the digit '{sign}' should be {digit} here: digits are European in all languages, as on doors and letters.",
    ),
    "tlint_punctuation": (
        "'{sign}' hoort in dit schrift '{own}' te zijn.",
        "'{sign}' should be '{own}' in this script.",
    ),
    "tlint_strange_sign": (
        "leestekens van een ander schrift: {signs}.",
        "punctuation of another script: {signs}.",
    ),
    "tlint_mixed": (
        "in het woord '{word}' staan letters van twee schriften door elkaar; typ het opnieuw.",
        "the word '{word}' mixes letters of two scripts; type it again.",
    ),
    "tlint_not_letter": (
        "'{around}': hierin staat een letter van een andere taal met hetzelfde schrift; typ hem opnieuw.",
        "'{around}' holds a letter of another language of this script; type it again.",
    ),
    "tlint_spanish": (
        "evenveel '{opening}' als '{closing}' hoort hier te staan.",
        "there should be as many '{opening}' as '{closing}'.",
    ),
    "tlint_direction": (
        "{sign}: een onzichtbaar richtingsteken; haal het weg, namen en nummers krijgen het van het programma.",
        "{sign}: an invisible direction mark; remove it, the program puts it around names and numbers.",
    ),
    "tlint_hidden": ("{sign}: een onzichtbaar teken; haal het weg.", "{sign}: an invisible sign; remove it."),
    "tlint_not_nfc": (
        "letters met losse tekens; sla de tekst op als Unicode NFC.",
        "letters with detached marks; save the text as Unicode NFC.",
    ),
    "tlint_double_space": ("'{around}': een spatie te veel.", "'{around}': a space too many."),
    "tlint_space_before": ("'{around}': hier hoort geen spatie voor het leesteken.", "'{around}': no space before this sign."),
    "tlint_space_french": (
        "'{around}': voor : ; ? ! en binnen « » hoort een vaste spatie (U+00A0), voor , en . geen.",
        "'{around}': a no-break space (U+00A0) belongs before : ; ? ! and inside « », none before , and .",
    ),
    "tlint_space_after": ("'{around}': hier ontbreekt een spatie.", "'{around}': a space is missing."),
    "tlint_pair": ("evenveel '{opening}' als '{closing}' hoort hier te staan.", "there should be as many '{opening}' as '{closing}'."),
    "tlint_begins_latin": (
        "de regel '{line}…' begint met een Latijnse letter, en komt dan van links naar rechts te staan; begin met een woord van de taal.",
        "the line '{line}…' begins with a Latin letter, and is then laid out from left to right; begin with a word of the language.",
    ),
    # ---- words
    "tlint_same": (
        "'{says}' is nog Engels; vertaal het (is het woord in beide talen hetzelfde, zet het dan in SAME van bot/translating/wording.py).",
        "'{says}' is still English; translate it (when the word is the same in both, put it into SAME of bot/translating/wording.py).",
    ),
    "tlint_english": ("Engelse woorden: {words}; vertaal ze.", "English words: {words}; translate them."),
    "tlint_latin": ("'{around}': is dit al vertaald?", "'{around}': is this translated?"),
    "tlint_address": (
        "'{around}': de bot spreekt mensen in deze taal aan met '{form}'.",
        "'{around}': in this language the bot addresses people with '{form}'.",
    ),
    "tlint_gendered": (
        "'{around}' laat zien of het om een man of een vrouw gaat; schrijf het anders.",
        "'{around}' shows whether it is a man or a woman; write it another way.",
    ),
    "tlint_button_stop": ("'{says}': een knop eindigt niet met een punt.", "'{says}': a button does not end with a full stop."),
    "tlint_lines": (
        "heeft {own} regels, in het Engels {english}; " + _LIKE_ENGLISH[0],
        "has {own} lines, in English {english}; " + _LIKE_ENGLISH[1],
    ),
    "tlint_symbols": (
        "heeft de symbolen '{own}', in het Engels '{english}'; " + _LIKE_ENGLISH[0],
        "has the symbols '{own}', in English '{english}'; " + _LIKE_ENGLISH[1],
    ),
    "tlint_numbers": (
        "heeft de getallen '{own}', in het Engels '{english}'; " + _LIKE_ENGLISH[0],
        "has the numbers '{own}', in English '{english}'; " + _LIKE_ENGLISH[1],
    ),
    "tlint_colon": (
        "eindigt in het Engels met een dubbele punt, want er komt een lijst; zet die hier ook.",
        "ends with a colon in English, since a list follows; end with one here too.",
    ),
    "tlint_stop": (
        "eindigt met een punt, in het Engels niet; " + _LIKE_ENGLISH[0],
        "ends with a full stop, not so in English; " + _LIKE_ENGLISH[1],
    ),
    "tlint_capital": (
        "hoofdletter of kleine letter: '{letter}' is anders dan in het Engels; " + _LIKE_ENGLISH[0],
        "capital or small letter: '{letter}' differs from English; " + _LIKE_ENGLISH[1],
    ),
    # ---- reading
    "tlint_hard": (
        "leest moeilijk: leesgemak {score} ({least} is B1); {syllables} lettergrepen per woord, {words} woorden per zin.",
        "reads with difficulty: reading ease {score} ({least} is B1); {syllables} syllables a word, {words} words a sentence.",
    ),
    "tlint_sentence": (
        "een zin van {length} woorden, maak er twee van: '{sentence}'",
        "a sentence of {length} words, make two of it: '{sentence}'",
    ),
}  # fmt: skip
