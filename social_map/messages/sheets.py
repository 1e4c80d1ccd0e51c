"""Messages of spreadsheets: export, import, differences and what is wrong in a cell."""

MESSAGES: dict[str, tuple[str, str]] = {
    # Where something stands.
    "where_sheet": ("{file}, blad {sheet}", "{file}, sheet {sheet}"),
    "where_row": ("{file}, rij {row}", "{file}, row {row}"),
    "where_cell": ("{file}, rij {row}, kolom {column}", "{file}, row {row}, column {column}"),
    "where_line": ("{file}, regel {line}", "{file}, line {line}"),
    "field_row": ("de rij", "the row"),
    "field_header": ("de kop", "the header"),
    "field_line": ("de regel", "the line"),
    "warning": ("[LET OP] {where}: {field} is {value}: ", "[NOTE] {where}: {field} is {value}: "),
    # Files.
    "file_unreadable": (
        "{file} kan niet worden gelezen ({error}). Controleer de naam en of het bestand open staat.",
        "{file} cannot be read ({error}). Check the name and whether the file is open.",
    ),
    "file_missing": (
        "{file} bestaat niet. Controleer de naam en de map.",
        "{file} does not exist. Check the name and the folder.",
    ),
    "file_empty": (
        "{file} is leeg. Maak een nieuwe export met: map export",
        "{file} is empty. Make a new export with: map export",
    ),
    "file_no_text": (
        "{file} is geen tekst. Sla het op als CSV of als xlsx.",
        "{file} is no text. Save it as CSV or as xlsx.",
    ),
    "file_no_xlsx": (
        "{file} is geen xlsx-bestand of het is beschadigd. Open het en sla het opnieuw op als xlsx.",
        "{file} is no xlsx file or it is damaged. Open it and save it as xlsx again.",
    ),
    "file_damaged": (
        "{file} is beschadigd ({error}). Open het en sla het opnieuw op, of maak een nieuwe export.",
        "{file} is damaged ({error}). Open it and save it again, or make a new export.",
    ),
    "file_old_excel": (
        "{file} is een oud Excel-bestand of heeft een wachtwoord. Sla het zonder wachtwoord op als xlsx.",
        "{file} is an old Excel file or has a password. Save it as xlsx without password.",
    ),
    "file_opendocument": (
        "{file} is een OpenDocument-bestand. Sla het in LibreOffice op als Excel 2007-365 (.xlsx).",
        "{file} is an OpenDocument file. Save it in LibreOffice as Excel 2007-365 (.xlsx).",
    ),
    "file_too_large": (
        "{file} is groter dan {most} MB. Verdeel het over meer bestanden.",
        "{file} is larger than {most} MB. Divide it over several files.",
    ),
    "file_squeezed": (
        "{file} is uitgepakt meer dan {most} keer zo groot, zoals geen spreadsheet dat is, en is"
        " niet geopend. Sla hem in Excel of LibreOffice opnieuw op.",
        "{file} unpacks to more than {most} times its size, as no spreadsheet does, and was not"
        " opened. Save it again in Excel or LibreOffice.",
    ),
    "file_bomb": (
        "{file} wordt uitgepakt groter dan {most} MB en is niet geopend. Haal plaatjes en lege"
        " bladen weg, of gebruik CSV.",
        "{file} would unpack to more than {most} MB and was not opened. Remove pictures and empty"
        " sheets, or use CSV.",
    ),
    "file_too_many_rows": (
        "{file} heeft meer dan {most} rijen. Verdeel het over meer bestanden.",
        "{file} has more than {most} rows. Divide it over several files.",
    ),
    "file_no_headers": (
        "{file}: geen rij met koppen gevonden. De eerste rij moet koppen hebben zoals: {example}.",
        "{file}: no row of headers found. The first row must have headers like: {example}.",
    ),
    "folder_empty": (
        "{file}: in deze map staat geen CSV-bestand van een export. Geef een bestand of een andere map.",
        "{file}: this folder holds no CSV file of an export. Give a file or another folder.",
    ),
    "file_left_out": (
        "Let op: {file} hoort niet bij deze export en is niet gelezen.",
        "Note: {file} is not part of this export and was not read.",
    ),
    "manifest_of_other": (
        "Let op: {file} heet anders dan in de export ({names}). Daarom wist een lege cel niets en"
        " kan ik niet zien wat er intussen in de kaart veranderde.",
        "Note: {file} has another name than in the export ({names}). So an empty cell erases nothing"
        " and I cannot see what changed in the map meanwhile.",
    ),
    "manifest_damaged": (
        "Let op: {file} is beschadigd. Daarom wist een lege cel niets en kan ik niet zien wat er"
        " intussen in de kaart veranderde.",
        "Note: {file} is damaged. So an empty cell erases nothing and I cannot see what changed in"
        " the map meanwhile.",
    ),
    "no_manifest": (
        "Let op: dit bestand komt niet rechtstreeks uit een export. Daarom wist een lege cel niets"
        " en kan ik niet zien wat er intussen in de kaart veranderde.",
        "Note: this file does not come straight from an export. So an empty cell erases nothing and"
        " I cannot see what changed in the map meanwhile.",
    ),
    # Headers and rows.
    "sheet_unknown_header": (
        "deze kolom ken ik niet en heb ik niet gelezen; gebruik een kop van het blad Uitleg of haal"
        " de kolom weg",
        "I don't know this column and did not read it; use a header of the sheet Explanation or"
        " remove the column",
    ),
    "sheet_no_header": (
        "boven deze kolom staat niets en de kolom is niet gelezen; zet er een kop boven",
        "nothing stands above this column and it was not read; put a header above it",
    ),
    "sheet_header_twice": (
        "deze kop staat ook boven kolom {other} en is hier niet gelezen; haal een van de twee weg",
        "this header stands above column {other} too and was not read here; remove one of the two",
    ),
    "sheet_surplus": (
        "deze rij heeft meer cellen dan er koppen zijn; zet tekst met een komma of puntkomma tussen"
        ' aanhalingstekens (")',
        "this row has more cells than there are headers; put text with a comma or semicolon between"
        ' quotation marks (")',
    ),
    "sheet_part_without_place": (
        "deze id staat niet in het blad met plekken; gebruik een id daaruit",
        "this id is not in the sheet of places; use an id from there",
    ),
    "sheet_part_without_id": (
        "de id ontbreekt; schrijf de id van de plek waar deze rij bij hoort",
        "the id is missing; write the id of the place that this row belongs to",
    ),
    # Cells.
    "cell_formula": (
        "dit is een formule; plak het als waarde",
        "this is a formula; paste it as a value",
    ),
    "cell_excel_error": (
        "dit is een foutmelding van het rekenblad; typ de waarde opnieuw",
        "this is an error of the spreadsheet; type the value again",
    ),
    "cell_open_quote": (
        'een aanhalingsteken (") wordt niet gesloten, zodat alles erna in één cel staat; sluit het'
        " of haal het weg",
        'a quotation mark (") is not closed, so that everything after it is in one cell; close it or'
        " remove it",
    ),
    "cell_became_date": (
        "het rekenblad maakte hier een datum van; maak de cel op als tekst en typ de waarde opnieuw",
        "the spreadsheet made a date of this; format the cell as text and type the value again",
    ),
    "cell_yes_no": (
        "geen ja of nee; schrijf ja of nee, of laat leeg als je het niet weet",
        "neither yes nor no; write yes or no, or leave it empty if you don't know",
    ),
    "cell_number": ("geen getal; schrijf alleen cijfers", "no number; write digits only"),
    "cell_date": ("geen datum; schrijf 2026-10-31", "not a date; write it like 2026-10-31"),
    "cell_url": (
        "geen webadres; schrijf https://www.voorbeeld.nl",
        "no web address; write https://www.example.nl",
    ),
    "cell_email": (
        "geen e-mailadres; schrijf naam@voorbeeld.nl",
        "no e-mail address; write name@example.nl",
    ),
    "cell_phone": (
        "geen telefoonnummer dat je in Nederland kunt bellen; schrijf 0800-2000 of 070-1234567",
        "no telephone number that can be called in the Netherlands; write 0800-2000 or 070-1234567",
    ),
    "cell_phone_rounded": (
        "het rekenblad heeft cijfers van dit nummer weggegooid; typ het nummer opnieuw, met streepje:"
        " 06-12345678",
        "the spreadsheet threw away digits of this number; type the number again, with a hyphen:"
        " 06-12345678",
    ),
    "cell_word": ("onbekend; gebruik {allowed}", "unknown; use {allowed}"),
    "cell_code": (
        "onbekend; gebruik een woord uit de lijst op het blad Uitleg",
        "unknown; use a word of the list in the sheet Explanation",
    ),
    "cell_language": (
        "geen taal die ik ken; schrijf de naam of de code: Turks of tr",
        "no language that I know; write its name or code: Turkish or tr",
    ),
    "cell_municipality": (
        "geen gemeente; schrijf de naam van de gemeente",
        "no municipality; write the name of the municipality",
    ),
    "cell_town": (
        "dit is een plaats in de gemeente {municipality}; schrijf {municipality}",
        "this is a place in the municipality of {municipality}; write {municipality}",
    ),
    "cell_opening": (
        "geen openingstijden; schrijf Mo-Fr 09:00-17:00; Sa 10:00-12:00, of ma-vr 9-17 uur. Andere"
        " tekst hoort in Toelichting tijden",
        "no opening hours; write Mo-Fr 09:00-17:00; Sa 10:00-12:00. Other text belongs in Opening"
        " note",
    ),
    "cell_opening_time": (
        "alleen een tijd of getal, geen dagen; schrijf Mo-Fr 09:00-17:00 en maak de cel op als tekst",
        "only a time or number, no days; write Mo-Fr 09:00-17:00 and format the cell as text",
    ),
    "cell_opening_date": (
        "het rekenblad maakte hier een datum van; maak de cel op als tekst en schrijf"
        " Mo-Fr 09:00-17:00",
        "the spreadsheet made a date of this; format the cell as text and write Mo-Fr 09:00-17:00",
    ),
    "cell_id": (
        "geen geldige id; gebruik a-z, 0-9 en streepjes, of laat leeg bij een nieuwe plek",
        "no valid id; use a-z, 0-9 and hyphens, or leave it empty for a new place",
    ),
    "cell_contact": (
        "geen contactpersoon; schrijf naam | rol | telefoon | e-mail | zichtbaar voor",
        "no contact; write name | role | telephone | e-mail | visible to",
    ),
    "cell_location": (
        "geen adres; schrijf naam | adres | zichtbaar voor | 52.09, 5.12",
        "no address; write name | address | visible to | 52.09, 5.12",
    ),
    "cell_area": (
        "geen gebied; schrijf Utrecht of Utrecht > Overvecht",
        "no area; write Utrecht or Utrecht > Overvecht",
    ),
    "cell_hidden_contacts": (
        "hier kun je alleen 0 schrijven, om deze contactpersonen te wissen; een nieuwe zet je bij"
        " Contactpersonen, met 'nooit' erachter",
        "you can only write 0 here, to erase these contacts; add a new one in Contacts, with 'never'"
        " behind it",
    ),
    # Repairs, with how often.
    "repair_spaces": ("spaties weggehaald: {count}", "spaces removed: {count}"),
    "repair_comma": ("komma in een getal gelezen: {count}", "comma in a number read: {count}"),
    "repair_point": (
        "punt in een coördinaat teruggezet: {count}",
        "point in a coordinate put back: {count}",
    ),
    "repair_date": ("datum anders geschreven: {count}", "date written otherwise: {count}"),
    "repair_date_serial": (
        "datum die een getal was geworden: {count}",
        "date that had become a number: {count}",
    ),
    "repair_url": (
        "https:// voor een webadres gezet: {count}",
        "https:// put before a web address: {count}",
    ),
    "repair_email": ("mailto: weggehaald: {count}", "mailto: removed: {count}"),
    "repair_postcode": (
        "postcode anders geschreven: {count}",
        "postcode written otherwise: {count}",
    ),
    "repair_phone_zero": (
        "nul voor een telefoonnummer teruggezet: {count}",
        "zero before a telephone number put back: {count}",
    ),
    "repair_phone_31": (
        "31 voor een telefoonnummer vervangen door 0: {count}",
        "31 before a telephone number replaced by 0: {count}",
    ),
    "repair_phone_power": (
        "telefoonnummer dat een macht was geworden (6,1E+08): {count}",
        "telephone number that had become a power (6.1E+08): {count}",
    ),
    "repair_phone_float": (
        ".0 achter een telefoonnummer weggehaald: {count}",
        ".0 behind a telephone number removed: {count}",
    ),
    "repair_language": ("taal anders geschreven: {count}", "language written otherwise: {count}"),
    "repair_municipality": (
        "gemeente anders geschreven: {count}",
        "municipality written otherwise: {count}",
    ),
    "repair_opening": (
        "openingstijden anders geschreven: {count}",
        "opening hours written otherwise: {count}",
    ),
    "repair_list_comma": (
        "komma tussen waarden gelezen als puntkomma: {count}",
        "comma between values read as semicolon: {count}",
    ),
    "repair_twice": ("dubbele waarde weggehaald: {count}", "double value removed: {count}"),
    "repair_id": (
        "hoofdletters in een id klein gemaakt: {count}",
        "capitals in an id made small: {count}",
    ),
    "repair_scope": (
        "gebied afgeleid uit gemeente of wijk: {count}",
        "area concluded from municipality or neighbourhood: {count}",
    ),
    "repair_contact_visibility": (
        "contactpersoon zonder zichtbaarheid op 'medewerkers' gezet: {count}",
        "contact without visibility set to 'staff': {count}",
    ),
    "repair_utf16": ("bestand in UTF-16 gelezen: {count}", "file in UTF-16 read: {count}"),
    "repair_cp1252": (
        "bestand in de tekencodering van Windows gelezen: {count}",
        "file in the encoding of Windows read: {count}",
    ),
    # Rows compared with the map and with each other.
    "merge_conflict": (
        "jij en iemand anders hebben dit allebei veranderd sinds de export; in de kaart staat nu:"
        " '{now}'. Maak een nieuwe export en doe deze rij opnieuw",
        "both you and somebody else changed this since the export; the map now says: '{now}'. Make a"
        " new export and do this row again",
    ),
    "merge_gone": (
        "deze plek is sinds de export uit de kaart gehaald; haal de rij weg, of maak de id leeg om"
        " een nieuwe plek te maken",
        "this place was removed from the map since the export; remove the row, or empty the id to"
        " make a new place",
    ),
    "merge_removed_but_changed": (
        "de rij ontbreekt, maar iemand anders heeft deze plek sinds de export veranderd; maak een"
        " nieuwe export en kijk eerst",
        "the row is missing, but somebody else changed this place since the export; make a new"
        " export and look first",
    ),
    "plan_withdrawn": (
        "deze plek heeft zich teruggetrokken en mag niet terugkomen; haal de rij weg",
        "this place has withdrawn and may not come back; remove the row",
    ),
    "plan_id_twice": (
        "deze id staat ook in {other}; geef elke plek een eigen rij en een nieuwe plek een lege id",
        "this id also stands in {other}; give each place one row and a new place an empty id",
    ),
    "plan_double": (
        "deze plek staat al in de kaart of in dit bestand, met id {other}; verander die rij, of geef"
        " deze plek een andere naam of wijk",
        "this place is in the map or in this file already, with id {other}; change that row, or give"
        " this place another name or neighbourhood",
    ),
    "plan_almost_double": (
        "lijkt erg op '{name}' (id {other}); kijk of het dezelfde plek is",
        "looks much like '{name}' (id {other}); see whether it is the same place",
    ),
    "plan_no_manifest": (
        "zonder export weet ik niet wat er ontbreekt; er is niets verwijderd. Gebruik het bestand van"
        " een export",
        "without an export I don't know what is missing; nothing was removed. Use the file of an"
        " export",
    ),
    "plan_stale": (
        "Terwijl je bezig was, is er iets veranderd aan: {ids}. Er is niets opgeslagen; doe het nog"
        " een keer.",
        "While you were busy, something changed in: {ids}. Nothing was saved; do it once more.",
    ),
    "plan_not_json": (
        "geen JSON ({error}); schrijf één object per regel",
        "not JSON ({error}); write one object per line",
    ),
    # Reports.
    "report_added": ("Nieuw: {id} ({name})", "Added: {id} ({name})"),
    "report_changed": ("Veranderd: {id} ({name})", "Changed: {id} ({name})"),
    "report_removed": ("Verwijderd: {id} ({name})", "Removed: {id} ({name})"),
    "report_field": ("    {field}: {old} → {new}", "    {field}: {old} → {new}"),
    "report_new_field": ("    {field}: {new}", "    {field}: {new}"),
    "report_nothing": ("(leeg)", "(empty)"),
    "report_more": (
        "… en nog {count}. Met --json zie je alles.",
        "… and {count} more. See everything with --json.",
    ),
    "report_summary": (
        "Gelezen: {read}. Nieuw: {added}. Veranderd: {changed}. Ongewijzigd: {unchanged}."
        " Verwijderd: {removed}. Geweigerd: {refused}.",
        "Read: {read}. Added: {added}. Changed: {changed}. Unchanged: {unchanged}."
        " Removed: {removed}. Refused: {refused}.",
    ),
    "report_repairs": ("Gerepareerd: {repairs}.", "Repaired: {repairs}."),
    "report_dry_run": (
        "Dit was een proef: er is niets veranderd.",
        "This was a rehearsal: nothing was changed.",
    ),
    "report_none_applied": (
        "Er is niets veranderd, omdat er fouten zijn (--all-or-nothing).",
        "Nothing was changed, because there are errors (--all-or-nothing).",
    ),
    "report_applied": (
        "Opgeslagen als nummer {batch}. Terugdraaien: map undo --batch {batch}",
        "Saved as number {batch}. To take it back: map undo --batch {batch}",
    ),
    "report_same": (
        "De kaart was al zo; er is niets veranderd.",
        "The map was so already; nothing was changed.",
    ),
    "ask_removal": (
        "Plekken die uit de kaart gaan: {count}. Doorgaan?",
        "Places that leave the map: {count}. Go on?",
    ),
    "removal_refused": (
        "Er is niets veranderd. Zet de rijen terug, of gebruik --delete-missing niet.",
        "Nothing was changed. Put the rows back, or don't use --delete-missing.",
    ),
    # Export.
    "exported": ("{count} plekken geschreven naar {path}", "{count} places written to {path}"),
    "exported_hint": (
        "Bewerk het bestand en lees het weer in met: map import {path} --dry-run",
        "Edit the file and read it in again with: map import {path} --dry-run",
    ),
    "export_private": (
        "Dit bestand bevat ook gegevens die bewoners niet mogen zien. Deel het niet.",
        "This file also holds data that residents may not see. Don't share it.",
    ),
    "export_exists": (
        "{path} bestaat al en is veranderd sinds de export; lees het eerst in met map import, of"
        " overschrijf het met --force",
        "{path} exists and was changed since its export; import it first with map import, or"
        " overwrite it with --force",
    ),
    "export_too_long": (
        "Let op: {id}: {field} is te lang voor een cel en staat er niet in. Gebruik --format csv.",
        "Note: {id}: {field} is too long for a cell and was left out. Use --format csv.",
    ),
    "export_csv_only_hsds": (
        "--csv hoort bij --format hsds",
        "--csv belongs to --format hsds",
    ),
    "export_sheets_only": (
        "--sheets hoort bij --format csv of xlsx",
        "--sheets belongs to --format csv or xlsx",
    ),
    "export_is_folder": (
        "{path} is een map; geef een bestandsnaam",
        "{path} is a folder; give a file name",
    ),
    "export_is_file": ("{path} is een bestand; geef een map", "{path} is a file; give a folder"),
    "import_unknown": (
        "{file} ken ik niet: geef een CSV-, xlsx-, jsonl- of HSDS-bestand, of een map daarmee",
        "I don't know {file}: give a CSV, xlsx, jsonl or HSDS file, or a folder of them",
    ),
    # The sheet with explanations.
    "sheet_explanation": ("Uitleg", "Explanation"),
    "sheet_explain_column": ("Kolom", "Column"),
    "sheet_explain_about": ("Wat hoort hier", "What belongs here"),
    "sheet_explain_example": ("Voorbeeld", "Example"),
    "sheet_explain_words": ("Woorden die je kunt gebruiken", "Words that you can use"),
}
