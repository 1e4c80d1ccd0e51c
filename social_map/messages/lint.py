"""Messages of ``map lint``: what looks wrong in the map, and what to do about it."""

MESSAGES: dict[str, tuple[str, str]] = {
    "lint_error": ("FOUT", "ERROR"),
    "lint_warning": ("LET OP", "WARNING"),
    "lint_whole_map": ("hele kaart", "whole map"),
    "lint_empty": ("(leeg)", "(empty)"),
    "lint_clean": (
        "{records} plekken bekeken. Geen fouten, geen waarschuwingen.",
        "Looked at {records} places of help. No errors, no warnings.",
    ),
    "lint_summary": (
        "{records} plekken bekeken: {errors} fouten, {warnings} waarschuwingen.",
        "Looked at {records} places of help: {errors} errors, {warnings} warnings.",
    ),
    "lint_phone": (
        "dit nummer kan niemand bellen; tel de cijfers na, of haal het nummer weg",
        "nobody can call this number; count its digits, or remove it",
    ),
    "lint_host": (
        "dit webadres heeft geen geldige naam; schrijf https://www.voorbeeld.nl",
        "this web address has no valid name; write https://www.example.nl",
    ),
    "lint_language": (
        "dit is geen code van een taal; gebruik tr, ar, nl …",
        "this is no code of a language; use tr, ar, nl …",
    ),
    "lint_no_way": (
        "niemand kan deze plek bereiken: er is geen openbaar nummer, e-mailadres, webadres of"
        " adres; vul er een in, of zet de plek op pauze met: map pause ID",
        "nobody can reach this place: it has no public number, e-mail, web address or address;"
        " fill one in, or pause it with: map pause ID",
    ),
    "lint_no_house_number": (
        "zonder huisnummer vindt niemand de deur; zoek het huisnummer op",
        "nobody finds the door without a house number; look it up",
    ),
    "lint_town": (
        "de plaats '{town}' kent de kaart niet; kijk of de naam goed gespeld is",
        "the map does not know the town '{town}'; check how it is spelt",
    ),
    "lint_postcode": (
        "postcode {postcode} ligt in {municipality}, niet in deze plaats; verbeter de postcode of"
        " de plaats",
        "postcode {postcode} lies in {municipality}, not in this town; correct the postcode or"
        " the town",
    ),
    "lint_suggested": (
        "deze hulpvragen heeft de computer voorgesteld; kloppen ze? Bevestig met: map confirm ID",
        "these help questions were suggested by the computer; are they right? Confirm with:"
        " map confirm ID",
    ),
    "lint_needs_check": (
        "niemand ziet deze plek zolang dit aan staat; bel of mail, en bevestig met:"
        " map check ID --confirm",
        "nobody sees this place while this is on; call or write, and confirm with:"
        " map check ID --confirm",
    ),
    "lint_overdue": (
        "moest voor {next} weer gecontroleerd worden; doe dat voor {until}, daarna ziet niemand"
        " de plek meer",
        "had to be checked again by {next}; do so by {until}, after that nobody sees it",
    ),
    "lint_overdue_always": (
        "moest voor {next} weer gecontroleerd worden; blijft te zien, want mensen in nood"
        " rekenen erop: controleer dit eerst",
        "had to be checked again by {next}; it stays visible, because people in need count on"
        " it: check this first",
    ),
    "lint_hidden": (
        "moest voor {next} weer gecontroleerd worden en is nu te lang geleden: niemand ziet de"
        " plek meer; controleer met: map check ID",
        "had to be checked again by {next}, which is too long ago: nobody sees the place any"
        " more; check it with: map check ID",
    ),
    "lint_hours_hidden": (
        "de woorden na ; gaan boven alle tijden ervoor; schrijf || in plaats van ;",
        "the words after ; go above all hours before it; write || instead of ;",
    ),
    "lint_hours_words": (
        "deze woorden ziet een bewoner niet; schrijf ze bij de opmerking over openingstijden,"
        ' of schrijf "op afspraak"',
        "residents do not see these words; write them in the note about opening hours, or write"
        ' "by appointment"',
    ),
    "lint_twice_name": (
        "staat er misschien twee keer in: {other} ({name}); haal er een weg",
        "may be there twice: {other} ({name}); remove one of them",
    ),
    "lint_twice_way": (
        "staat ook bij {other} ({name}); is dat dezelfde plek? Haal er dan een weg",
        "stands at {other} ({name}) too; is that the same place? Then remove one of them",
    ),
    "lint_emergency": (
        "het noodnummer van {name} staat niet op de kaart; zet het terug",
        "the emergency number of {name} is not on the map; put it back",
    ),
    "lint_dead_end_national": (
        "zo veel plekken helpen in heel Nederland: {count}; zoek er minstens {least}",
        "so many places help in the whole country: {count}; find at least {least}",
    ),
    "lint_dead_end": (
        "in {town} minder dan {least} plekken voor deze hulpvragen; zoek er plekken bij",
        "fewer than {least} places in {town} for these questions; find more",
    ),
    "lint_no_informal": (
        "in {town} geen informele plek voor {count} van de {all} hulpvragen; vraag sleutelpersonen"
        " wie zij kennen",
        "no informal place in {town} for {count} of the {all} questions; ask key figures whom"
        " they know",
    ),
}
