"""Messages of withdrawal, history, undo, backup and restore."""

MESSAGES: dict[str, tuple[str, str]] = {
    # map withdraw
    "withdraw_what": (
        "{name} [{id}] wordt gewist: alle gegevens, contacten, geschiedenis, voorstellen en"
        " zoekwoorden, op de kaart en in {copies} reservekopieën. Dit kan niet ongedaan gemaakt"
        " worden.",
        "{name} [{id}] will be erased: all facts, contacts, history, proposals and search words,"
        " in the map and in {copies} backups. This cannot be undone.",
    ),
    "withdraw_sure": ("Weet je het zeker?", "Are you sure?"),
    "withdraw_not": ("Er is niets veranderd.", "Nothing was changed."),
    "withdraw_done": (
        "Gewist van de kaart: gegevens, contacten, geschiedenis, voorstellen en zoekwoorden van"
        " {id}. Bewaard is alleen het id, zodat een import of herstel de plek niet terugzet.",
        "Erased from the map: facts, contacts, history, proposals and search words of {id}. Only"
        " the id was kept, so that no import or restore puts the place back.",
    ),
    "withdraw_copies": (
        "Gewist uit reservekopieën: {count}.",
        "Erased from backups: {count}.",
    ),
    "withdraw_failed": (
        "Niet gelukt in {path}: verwijder dit bestand zelf.",
        "Failed in {path}: delete this file yourself.",
    ),
    "withdraw_missing": (
        "Niet gevonden: de reservekopie {path}. Is die verplaatst? Verwijder haar zelf.",
        "Not found: the backup {path}. Was it moved? Delete it yourself.",
    ),
    "withdraw_mentions": (
        "Deze andere plekken noemen nog een naam, nummer of adres ervan: {ids}. Kijk of dat weg"
        " moet.",
        "These other places still mention a name, number or address of it: {ids}. See whether"
        " that has to go.",
    ),
    "withdraw_elsewhere": (
        "Niet gewist, want daar komt dit programma niet: spreadsheets en exports die iemand"
        " gemaakt heeft, kopieën op andere schijven, verstuurde berichten, en wat bewoners in"
        " Telegram al kregen. Verwijder zelf wat je daarvan hebt.",
        "Not erased, because this program cannot reach it: spreadsheets and exports that somebody"
        " made, copies on other disks, messages that were sent, and what residents already got"
        " in Telegram. Delete yourself what you have of these.",
    ),
    # map history, map undo
    "history_head": ("Veranderingen van {id}: {count}.", "Changes of {id}: {count}."),
    "history_none": (
        "{id} is nog nooit veranderd; het is zoals het bij de kaart hoorde.",
        "{id} was never changed; it is as it came with the map.",
    ),
    "history_added": (
        "{batch}. {at}, {by}: toegevoegd ({what})",
        "{batch}. {at}, {by}: added ({what})",
    ),
    "history_changed": (
        "{batch}. {at}, {by}: veranderd ({what})",
        "{batch}. {at}, {by}: changed ({what})",
    ),
    "history_removed": (
        "{batch}. {at}, {by}: verwijderd ({what})",
        "{batch}. {at}, {by}: removed ({what})",
    ),
    "history_undone": ("[ongedaan gemaakt]", "[undone]"),
    "diff_set": ("{field}: was leeg{old}, wordt {new}", "{field}: was empty{old}, becomes {new}"),
    "diff_gone": ("{field}: was {old}, wordt leeg{new}", "{field}: was {old}, becomes empty{new}"),
    "diff_changed": ("{field}: was {old}, wordt {new}", "{field}: was {old}, becomes {new}"),
    "undo_nothing": ("Er is niets om ongedaan te maken.", "There is nothing to undo."),
    "no_such_batch": (
        "Verandering {batch} bestaat niet, of hoorde bij een plek die zich terugtrok; zie de"
        " nummers in: map history ID",
        "There is no change {batch}, or it was of a place that has withdrawn; see the numbers"
        " in: map history ID",
    ),
    "undo_head": (
        "Ongedaan maken: verandering {batch} van {at} ({what}, {by}). Aantal plekken: {count}.",
        "To undo: change {batch} of {at} ({what}, {by}). Number of places: {count}.",
    ),
    "undo_added": (
        "{id} was toegevoegd en wordt weer verwijderd.",
        "{id} was added and will be removed again.",
    ),
    "undo_removed": (
        "{id} was verwijderd en komt terug.",
        "{id} was removed and comes back.",
    ),
    "undo_changed": ("{id} wordt weer zoals het was:", "{id} becomes what it was:"),
    "undo_more": ("… en nog {count} plekken.", "… and {count} more places."),
    "undo_sure": ("Doen?", "Do it?"),
    "undo_not": ("Er is niets veranderd.", "Nothing was changed."),
    "undo_done": (
        "Verandering {batch} is ongedaan gemaakt. Aantal plekken: {count}.",
        "Change {batch} was undone. Number of places: {count}.",
    ),
    "undo_kept_withdrawn": (
        "{id} komt niet terug: het netwerk heeft zich teruggetrokken.",
        "{id} does not come back: the network has withdrawn.",
    ),
    "undo_kept_changed_since": (
        "{id} bleef zoals het is: daarna is het nog eens veranderd. Zie: map history {id}",
        "{id} stayed as it is: it was changed again after that. See: map history {id}",
    ),
    # map backup, map restore
    "backup_done": ("Reservekopie gemaakt: {path}", "Backup made: {path}"),
    "backup_removed": (
        "{count} oudste reservekopieën weggehaald.",
        "{count} oldest backups removed.",
    ),
    "backup_elsewhere": (
        "Laat het bestand daar staan: trekt een plek zich terug, dan wordt die ook hieruit gewist.",
        "Leave the file there: when a place withdraws, it is erased from this file too.",
    ),
    "restore_sure": (
        "{path} wordt vervangen door {source}. Doen?",
        "{path} will be replaced by {source}. Do it?",
    ),
    "restore_not_there": (
        "{path} is er niet; kies een bestand dat map backup gemaakt heeft.",
        "{path} is not there; choose a file that map backup made.",
    ),
    "restore_no_map": (
        "{path} is geen kaart, of is beschadigd ({error}); kies een bestand dat map backup"
        " gemaakt heeft.",
        "{path} is no map, or is damaged ({error}); choose a file that map backup made.",
    ),
    "restore_version": (
        "{path} is gemaakt met een andere versie van dit programma ({found}, nodig is {needed});"
        " herstel met die versie, maak een export, en importeer die hier.",
        "{path} was made with another version of this program ({found}, needed is {needed});"
        " restore with that version, export, and import that here.",
    ),
    "restore_not": ("Er is niets veranderd.", "Nothing was changed."),
    "restore_done": (
        "De kaart is weer zoals in {source}: {places} plekken.",
        "The map is again as in {source}: {places} places.",
    ),
    "restore_left_out": (
        "Niet teruggezet, want teruggetrokken: {ids}.",
        "Not put back, because withdrawn: {ids}.",
    ),
    "restore_before": (
        "Van de kaart zoals die was, is een kopie gemaakt: {path}",
        "A copy was made of the map as it was: {path}",
    ),
}
