"""Messages of ``add-example``. None repeats what may be personal."""

MESSAGES: dict[str, tuple[str, str]] = {
    "add_prompt": ("Zin", "Sentence"),
    "add_intent": (
        "'{intent}' is geen vraag die de bot kent; ze staan in social_map/themes.yml.",
        "'{intent}' is no question that the bot knows; they stand in social_map/themes.yml.",
    ),
    "add_language": (
        "'{language}' heeft geen map met voorbeelden in {folder}; kies uit: {known}.",
        "'{language}' has no folder of examples in {folder}; choose from: {known}.",
    ),
    "add_did_you_mean": ("Bedoel je {words}?", "Did you mean {words}?"),
    "add_or": ("of", "or"),
    "add_empty": (
        "De zin is leeg; schrijf wat een bewoner vraagt, tussen aanhalingstekens.",
        "The sentence is empty; write what a resident asks, between quotation marks.",
    ),
    "add_long": (
        "De zin heeft {length} tekens, meer dan {most}; kort hem in tot de vraag zelf.",
        "The sentence has {length} characters, more than {most}; shorten it to the question itself.",
    ),
    "add_brackets": (
        "In de zin staat [tekst](iets) of [tekst]{{iets}}; Rasa leest dat als een opdracht. Laat de"
        " haken weg.",
        "The sentence holds [text](something) or [text]{{something}}; Rasa takes that for an order."
        " Leave the brackets out.",
    ),
    "add_personal": (
        "De zin is niet bewaard, want hij bevat gegevens van een persoon: {what}. Laat dat weg, of"
        " schrijf iets dat voor iedereen waar kan zijn.",
        "The sentence was not kept, because it holds somebody's personal data: {what}. Leave that"
        " out, or write something that may be true of anybody.",
    ),
    "add_word": ("{kind} (woord {first})", "{kind} (word {first})"),
    "add_words": ("{kind} (woord {first} tot en met {last})", "{kind} (words {first} to {last})"),
    "personal_email": ("een e-mailadres", "an e-mail address"),
    "personal_iban": ("een rekeningnummer", "a bank account"),
    "personal_bsn": ("een burgerservicenummer", "a citizen service number"),
    "personal_phone": ("een telefoonnummer", "a phone number"),
    "personal_postcode": ("een postcode met huisnummer", "a postcode with a house number"),
    "personal_street": ("een straat met huisnummer", "a street with a house number"),
    "personal_date": ("een volledige datum", "a full date"),
    "personal_document": ("een documentnummer", "the number of a document"),
    "personal_digits": ("een lang nummer", "a long number"),
    "personal_handle": ("een gebruikersnaam", "a user name"),
    "personal_link": ("een webadres", "a web address"),
    "add_there": (
        "De zin staat er al: {where}: '{other}'. Schrijf een andere situatie, in andere woorden.",
        "The sentence is there already: {where}: '{other}'. Write another situation, in other words.",
    ),
    "add_there_other": (
        "De zin staat al bij een andere vraag ({other_intent}): {where}: '{other}'. Eén zin hoort"
        " bij één vraag; haal hem daar eerst weg als hij daar fout staat.",
        "The sentence is there under another question ({other_intent}): {where}: '{other}'. One"
        " sentence belongs to one question; remove it there first if it is wrong there.",
    ),
    "add_near": (
        "De zin is bijna gelijk aan {where}: '{other}'. Dat leert de bot niets nieuws; schrijf een"
        " andere situatie, in andere woorden.",
        "The sentence is nearly equal to {where}: '{other}'. That teaches the bot nothing new; write"
        " another situation, in other words.",
    ),
    "add_test": (
        "De zin lijkt te veel op een toetszin, {where}: '{other}'. Met toetszinnen meten we de bot;"
        " die leert hij nooit. Schrijf een andere situatie, in andere woorden.",
        "The sentence is too close to a test sentence, {where}: '{other}'. The bot is measured with"
        " test sentences and never learns them. Write another situation, in other words.",
    ),
    "add_file": (
        "{where}: de zin past niet in dit bestand zonder het te veranderen ({reason}); er is niets"
        " bewaard. Kijk of het er uitziet zoals hetzelfde bestand van een andere taal.",
        "{where}: the sentence does not fit this file without changing it ({reason}); nothing was"
        " kept. See whether it looks like the same file of another language.",
    ),
    "add_file_other": ("andere voorbeelden zouden veranderen", "other examples would change"),
    "add_reading": (
        "De voorbeelden in deze taal één keer lezen: {done} van {total} ...",
        "Reading the examples in this language once: {done} of {total} ...",
    ),
    "add_doubt_letters": (
        "De zin is op een paar letters na die van een andere vraag ({other_intent}): {where}:"
        " '{other}'.",
        "But for a few letters the sentence is one of another question ({other_intent}): {where}:"
        " '{other}'.",
    ),
    "add_doubt_same": (
        "De zin betekent bijna hetzelfde als {where}: '{other}'. Dat leert de bot weinig.",
        "The sentence means nearly the same as {where}: '{other}'. That teaches the bot little.",
    ),
    "add_doubt_intent": (
        "De zin lijkt meer op een andere vraag ({other_intent}), zoals {where}: '{other}'.",
        "The sentence looks more like another question ({other_intent}), such as {where}: '{other}'.",
    ),
    "add_sure": ("Toch toevoegen bij {intent}?", "Add it to {intent} all the same?"),
    "add_say_yes": (
        "Er is niets toegevoegd. Klopt de vraag {intent} toch? Geef hetzelfde commando met --yes.",
        "Nothing was added. Is the question {intent} right after all? Give the same command with"
        " --yes.",
    ),
    "add_not": ("Er is niets toegevoegd.", "Nothing was added."),
    "add_done": (
        "Toegevoegd: {where}: {text}\nAls je klaar bent: wegwijzer train, en kijk dan of het beter"
        " of slechter werd met: wegwijzer model compare",
        "Added: {where}: {text}\nWhen you are done: wegwijzer train, and then see whether it got"
        " better or worse with: wegwijzer model compare",
    ),
}
