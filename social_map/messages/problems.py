"""What can be wrong with a place of help, and what to write instead."""

MESSAGES: dict[str, tuple[str, str]] = {
    "problem": ("[FOUT] {where}: {field} is {value}: ", "[ERROR] {where}: {field} is {value}: "),
    "empty_value": ("leeg", "empty"),
    "wrong_unknown_field": (
        "dit veld bestaat niet; zie de lijst in social_map/README.md",
        "unknown field; see the list in social_map/README.md",
    ),
    "wrong_type": (
        "verkeerd soort waarde; hier hoort {expected}",
        "wrong type; write {expected}",
    ),
    "wrong_required": ("verplicht; vul het in", "required; fill it in"),
    "wrong_word": ("onbekend; gebruik {allowed}", "unknown; use {allowed}"),
    "wrong_id": (
        "geen geldig id; gebruik a-z, 0-9 en streepjes",
        "not kebab-case; use a-z, 0-9 and hyphens",
    ),
    "wrong_date": ("geen datum; schrijf 2026-10-31", "not a date; write it like 2026-10-31"),
    "wrong_source_date": (
        "geen datum; schrijf 2026, 2026-10 of 2026-10-31",
        "not a date; write 2026, 2026-10 or 2026-10-31",
    ),
    "wrong_form_missing": (
        "een informeel netwerk heeft een vorm; gebruik {allowed}",
        "an informal network has a form; use {allowed}",
    ),
    "wrong_form_formal": (
        "een formele dienst heeft geen vorm; maak het leeg",
        "a formal service has no form; leave it empty",
    ),
    "wrong_key": (
        "staat niet in themes.yml; gebruik een sleutel daaruit",
        "not in themes.yml; use a key of themes.yml",
    ),
    "wrong_not_among_intents": (
        "staat niet bij de hulpvragen; gebruik er een van",
        "not among its intents; use one of them",
    ),
    "wrong_twice": (
        "twee keer dezelfde waarde; noem elk één keer",
        "the same value twice; name each once",
    ),
    "wrong_language": (
        "geen taalcode; gebruik tr, ar, nl …",
        "not a language code; use tr, ar, nl …",
    ),
    "wrong_phone": (
        "geen telefoonnummer; schrijf 0800-2000 of 070-1234567",
        "no telephone number; write 0800-2000 or 070-1234567",
    ),
    "wrong_email": (
        "geen e-mailadres; schrijf naam@voorbeeld.nl",
        "no e-mail address; write name@example.nl",
    ),
    "wrong_too_deep": (
        "te diep genest; schrijf het zonder zoveel haken in elkaar",
        "nested too deeply; write it without so many brackets inside each other",
    ),
    "wrong_url": (
        "geen webadres; schrijf https://www.voorbeeld.nl",
        "no web address; write https://www.example.nl",
    ),
    "wrong_opening": (
        "geen openingstijden; schrijf Mo-Fr 09:00-17:00; Sa 10:00-12:00",
        "no opening hours; write Mo-Fr 09:00-17:00; Sa 10:00-12:00",
    ),
    "wrong_national": (
        "heel Nederland, maar met een gemeente of wijk; haal een van beide weg",
        "national with a municipality or neighbourhood; remove one of them",
    ),
    "wrong_no_municipality": ("de gemeente ontbreekt; vul die in", "no municipality; fill it in"),
    "wrong_no_neighbourhood": ("de wijk ontbreekt; vul die in", "no neighbourhood; fill it in"),
    "wrong_ground_formal": (
        "een formele dienst heeft geen grond nodig; haal het weg",
        "formal services need none; remove it",
    ),
    "wrong_ground_page": (
        "de pagina ontbreekt; geef het webadres waar dit op rust",
        "no page; give the url that shows the ground",
    ),
    "wrong_ground_note": (
        "de toelichting ontbreekt; schrijf welke rol wanneer waarmee instemde",
        "no note; say which role agreed, when, to what",
    ),
    "wrong_withheld": (
        "dit kan niet worden verborgen; gebruik {allowed}",
        "cannot be withheld; use {allowed}",
    ),
    "wrong_withheld_value": (
        "geen ja en geen lijst; schrijf true",
        "neither true nor a list; use true",
    ),
    "wrong_point": (
        "geen punt in Nederland; schrijf breedte 50,7–53,7 en lengte 3,3–7,3",
        "no point in the Netherlands; write latitude 50.7–53.7 and longitude 3.3–7.3",
    ),
    "wrong_age": (
        "geen leeftijd; schrijf een getal van 0 tot 120, de laagste eerst",
        "no age; write a number from 0 to 120, the lowest first",
    ),
    "wrong_characters": (
        "bevat tekens die niet bewaard kunnen worden; typ de tekst opnieuw",
        "holds characters that cannot be kept; type the text again",
    ),
}
