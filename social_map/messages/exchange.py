"""Messages of HSDS exchange: what was mended, what could not be used, what to do about it."""

MESSAGES: dict[str, tuple[str, str]] = {
    # Words that stand in the data itself.
    "hsds_interpreter": (
        "Er is een tolk.",
        "An interpreter is available.",
    ),
    "hsds_consent_elsewhere": (
        "Toestemming is vastgelegd in de kaart waaruit dit komt (HSDS).",
        "Consent is recorded in the map that this comes from (HSDS).",
    ),
    # What was mended, and how often.
    "hsds_repaired_encoding": (
        "bestand in een andere codering: {count}",
        "file in another encoding: {count}",
    ),
    "hsds_repaired_mojibake": (
        "letters die door elkaar waren: {count}",
        "mangled letters: {count}",
    ),
    "hsds_repaired_newline": (
        "\\n als tekst: {count}",
        "\\n written as text: {count}",
    ),
    "hsds_repaired_markup": (
        "HTML in een tekst: {count}",
        "HTML in a text: {count}",
    ),
    "hsds_repaired_characters": (
        "onzichtbare tekens: {count}",
        "invisible characters: {count}",
    ),
    "hsds_repaired_nothing": (
        "'null' of 'N/A' waar niets hoort: {count}",
        "'null' or 'N/A' for nothing: {count}",
    ),
    "hsds_repaired_type": (
        "verkeerd soort waarde: {count}",
        "value of the wrong type: {count}",
    ),
    "hsds_repaired_number": (
        "getal als tekst: {count}",
        "number written as text: {count}",
    ),
    "hsds_repaired_id": (
        "id dat geen UUID is: {count}",
        "id that is no UUID: {count}",
    ),
    "hsds_repaired_name": (
        "naam die ontbrak: {count}",
        "name that was missing: {count}",
    ),
    "hsds_repaired_status": (
        "status die leeg was: {count}",
        "status that was empty: {count}",
    ),
    "hsds_repaired_word": (
        "woord anders geschreven dan in HSDS: {count}",
        "word not written as in HSDS: {count}",
    ),
    "hsds_repaired_uri": (
        "webadres anders geschreven: {count}",
        "web address mended: {count}",
    ),
    "hsds_repaired_email": (
        "e-mailadres anders geschreven: {count}",
        "e-mail address mended: {count}",
    ),
    "hsds_repaired_date": (
        "datum anders geschreven: {count}",
        "date mended: {count}",
    ),
    "hsds_repaired_moment": (
        "tijdstip anders geschreven: {count}",
        "moment mended: {count}",
    ),
    "hsds_repaired_phone": (
        "telefoonnummer anders geschreven: {count}",
        "telephone number mended: {count}",
    ),
    "hsds_repaired_language": (
        "talen als vrije tekst: {count}",
        "languages as free text: {count}",
    ),
    "hsds_repaired_time": (
        "tijden anders geschreven (9am): {count}",
        "times written otherwise (9am): {count}",
    ),
    "hsds_repaired_age": (
        "leeftijd buiten 0–120 of verwisseld: {count}",
        "age outside 0–120 or swapped: {count}",
    ),
    "hsds_repaired_point": (
        "punt verwisseld of 0,0: {count}",
        "point swapped or 0,0: {count}",
    ),
    "hsds_repaired_length": (
        "lijst die langer of korter is dan ze zegt: {count}",
        "list longer or shorter than it says: {count}",
    ),
    "hsds_repaired_organization": (
        "organisatie die ontbreekt: {count}",
        "organisation that is missing: {count}",
    ),
    "hsds_repaired_area": (
        "gemeente afgeleid van het adres: {count}",
        "municipality taken from the address: {count}",
    ),
    "hsds_repaired_twice": (
        "dienst die er twee keer in staat: {count}",
        "service that is in it twice: {count}",
    ),
    "hsds_repaired_double": (
        "id dat voor twee diensten is gebruikt: {count}",
        "id that was used for two services: {count}",
    ),
    "hsds_kept_other": (
        "veld dat HSDS 3.0 niet kent, bewaard: {count}",
        "field that HSDS 3.0 does not have, kept: {count}",
    ),
    "hsds_kept_hours": (
        "openingstijden die we niet begrijpen, bewaard: {count}",
        "hours that we do not understand, kept: {count}",
    ),
    "hsds_kept_language": (
        "taal die we niet kennen, bewaard: {count}",
        "language that we do not know, kept: {count}",
    ),
    "hsds_kept_area": (
        "werkgebied dat we niet kennen, bewaard; deze plek wacht op controle: {count}",
        "service area that we do not know, kept; this place waits for a check: {count}",
    ),
    # What could not be used.
    "hsds_no_services": (
        "hierin staan geen diensten; geef een HSDS-bestand met services",
        "no services in it; give an HSDS file with services",
    ),
    "hsds_unreadable": (
        "kan niet worden gelezen; kijk of het bestand heel is",
        "cannot be read; see whether the file is whole",
    ),
    "hsds_not_json": (
        "dit is geen JSON en is overgeslagen; herstel het bestand of vraag een nieuw",
        "this is no JSON and was left out; mend the file or ask for a new one",
    ),
    "hsds_cut_off": (
        "het bestand houdt hier op; wat ervoor stond is gelezen, vraag een nieuw bestand",
        "the file ends here; what stood before was read, ask for a new file",
    ),
    "hsds_too_deep": (
        "te diep in elkaar en overgeslagen; zet dit eenvoudiger in het bestand",
        "nested too deep and left out; write it more simply",
    ),
    "hsds_no_object": (
        "hier hoort een dienst te staan, geen losse waarde; haal het weg",
        "a service belongs here, not a single value; remove it",
    ),
    "hsds_no_name": (
        "een dienst zonder naam is geweigerd; vul de naam in",
        "a service without a name was refused; fill in its name",
    ),
    "hsds_without_service": (
        "hoort bij geen enkele dienst en is niet ingelezen; geef ook het bestand met de diensten",
        "belongs to no service and was not read; give the file with the services too",
    ),
    "hsds_orphan": (
        "verwijst naar iets dat er niet is en is niet ingelezen; verbeter het id",
        "refers to something that is not there and was not read; correct the id",
    ),
    "hsds_no_organization": (
        "deze organisatie staat er niet in; de dienst is zonder ingelezen",
        "this organisation is not in it; the service was read without",
    ),
    "hsds_other_table": (
        "geen tabel van HSDS en niet ingelezen; hernoem het bestand als het er wel een is",
        "no table of HSDS and not read; rename the file if it is one",
    ),
    "hsds_bad_row": (
        "deze regel kan niet worden gelezen; kijk of de aanhalingstekens kloppen",
        "this row cannot be read; see whether its quotation marks are right",
    ),
    "hsds_long_row": (
        "meer cellen dan kolommen; deze cellen zijn niet ingelezen, zet aanhalingstekens om tekst met een komma",
        "more cells than columns; these cells were not read, put quotation marks around text with a comma",
    ),
    "hsds_phone_without_number": (
        "een telefoon zonder nummer is niet ingelezen; vul het nummer in",
        "a telephone without a number was not read; fill in the number",
    ),
    "hsds_bad_phone": (
        "geen telefoonnummer, alleen voor beheerders bewaard; schrijf 070-1234567",
        "no telephone number, kept for maintainers only; write 070-1234567",
    ),
    "hsds_bad_uri": (
        "geen webadres, bewaard als tekst; schrijf https://www.voorbeeld.nl",
        "no web address, kept as text; write https://www.example.nl",
    ),
    "hsds_bad_email": (
        "geen e-mailadres, bewaard als tekst; schrijf naam@voorbeeld.nl",
        "no e-mail address, kept as text; write name@example.nl",
    ),
    "hsds_bad_date": (
        "geen datum of een die op twee manieren te lezen is; schrijf 2026-10-31",
        "no date, or one that can be read in two ways; write 2026-10-31",
    ),
    "hsds_bad_moment": (
        "geen tijdstip; schrijf 2026-10-31T12:00:00Z",
        "no moment; write 2026-10-31T12:00:00Z",
    ),
    "hsds_bad_number": (
        "geen getal, bewaard als tekst; schrijf cijfers",
        "no number, kept as text; write digits",
    ),
    "hsds_bad_word": (
        "onbekend, bewaard als tekst; gebruik {allowed}",
        "unknown, kept as text; use {allowed}",
    ),
    "hsds_bad_point": (
        "geen punt op aarde, bewaard; schrijf breedte en lengte in graden",
        "no point on earth, kept; write latitude and longitude in degrees",
    ),
    "hsds_zip_broken": (
        "dit archief is stuk; maak het opnieuw",
        "this archive is broken; make it again",
    ),
    "hsds_zip_many": (
        "te veel bestanden in dit archief (hoogstens {most}); pak het uit en geef de map",
        "too many files in this archive (at most {most}); unpack it and give the folder",
    ),
    "hsds_zip_path": (
        "dit bestand wil buiten het archief terechtkomen en is geweigerd; maak het archief opnieuw",
        "this file wants to land outside the archive and was refused; make the archive again",
    ),
    "hsds_zip_large": (
        "dit bestand wordt uitgepakt te groot (hoogstens {most} MB) en is geweigerd; pak het zelf uit en kijk wat het is",
        "this file grows too large (at most {most} MB) and was refused; unpack it yourself and see what it is",
    ),
}
