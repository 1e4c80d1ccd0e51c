"""Messages of freshness, checks, history, consent, proposals, backups and reminders."""

MESSAGES: dict[str, tuple[str, str]] = {
    # Finding a place, dates
    "no_such_id": (
        "'{id}' is geen id op deze kaart.",
        "'{id}' is not the id of a place in this map.",
    ),
    "mistake": ("Fout: {text}", "Error: {text}"),
    "yes_or_no": ("[j/N]", "[y/N]"),
    "role_maintainer": ("beheerder", "maintainer"),
    "role_resident": ("bewoner", "resident"),
    "no_such_word": (
        "{what}: '{value}' ken ik niet; gebruik {allowed}.",
        "{what}: '{value}' is unknown; use {allowed}.",
    ),
    "find_ids": (
        "Zoek ids met: map search --text NAAM, of kijk in een export.",
        "Find ids with: map search --text NAME, or look in an export.",
    ),
    "how_phone": ("telefoon", "phone"),
    "how_email": ("e-mail", "email"),
    "how_visit": ("bezoek", "visit"),
    "how_website": ("website", "website"),
    "how_letter": ("brief", "letter"),
    "withdrawn_id": (
        "'{id}' heeft zich teruggetrokken en staat niet meer op de kaart. Alleen het id is"
        " bewaard, zodat niemand de plek per ongeluk terugzet.",
        "'{id}' has withdrawn and is no longer in the map. Only the id was kept, so that nobody"
        " puts the place back by accident.",
    ),
    "no_date": (
        "'{value}' is geen datum; schrijf jaar-maand-dag, zoals 2026-11-28.",
        "'{value}' is no date; write year-month-day, like 2026-11-28.",
    ),
    "in_future": (
        "{value} is nog niet geweest; geef de dag waarop het gebeurde.",
        "{value} is still to come; give the day on which it happened.",
    ),
    "not_in_future": (
        "{value} is al geweest; geef een dag die nog komt.",
        "{value} is over; give a day that is still to come.",
    ),
    "no_month": (
        "'{value}' is geen maand; schrijf jaar-maand, zoals 2026-12.",
        "'{value}' is no month; write year-month, like 2026-12.",
    ),
    "still_hidden": (
        "Let op: bewoners zien deze plek nu niet: {reasons}.",
        "Mind: residents do not see this place now: {reasons}.",
    ),
    "hidden_synthetic": ("het is een verzonnen plek", "it is made up"),
    "hidden_status": ("de status is niet actief", "its status is not active"),
    "hidden_needs_check": (
        "de plek wacht op een controle (map check ID --confirm)",
        "it waits for a check (map check ID --confirm)",
    ),
    "hidden_no_ground": (
        "er is geen grond om het netwerk te tonen (map consent ID)",
        "there is no ground for showing the network (map consent ID)",
    ),
    "hidden_paused": ("de plek heeft pauze (map resume ID)", "it is paused (map resume ID)"),
    "hidden_long_overdue": (
        "de laatste controle is te lang geleden (map check ID)",
        "the last check is too long ago (map check ID)",
    ),
    # map due
    "due_head": (
        "Te controleren tot en met {month}: {count} plekken, waarvan {never} nog nooit"
        " gecontroleerd zijn.",
        "To be checked up to and including {month}: {count} places, {never} of which were never"
        " checked.",
    ),
    "due_nothing": (
        "Niets te controleren tot en met {month}.",
        "Nothing to check up to and including {month}.",
    ),
    "due_hidden": (
        "Let op: {count} daarvan ziet niemand meer, omdat de controle te lang geleden is.",
        "Mind: nobody sees {count} of them any more, because the check is too long ago.",
    ),
    "due_urgent": (
        "Eerst doen, want mensen in nood rekenen erop: {names}.",
        "Do these first, people in need count on them: {names}.",
    ),
    "due_more": (
        "En nog {count} plekken; laat --limit weg om alles te zien.",
        "And {count} more; leave --limit out to see all.",
    ),
    "due_how": (
        "Gecontroleerd? Schrijf het op: map check ID --how phone --by ROL",
        "Checked? Write it down: map check ID --how phone --by ROLE",
    ),
    "due_written": (
        "{count} plekken geschreven in {path}. Er staan gegevens in die alleen voor beheerders"
        " zijn: stuur het bestand niet door.",
        "{count} places written to {path}. It holds facts for maintainers only: do not send the"
        " file on.",
    ),
    "due_never": ("nog nooit gecontroleerd", "never checked"),
    "due_twice": (
        "niet meer te zien: moest voor {next}, laatst gecontroleerd op {last}",
        "not shown any more: had to be done by {next}, last checked on {last}",
    ),
    "due_overdue": (
        "te laat: moest voor {next}, laatst gecontroleerd op {last}",
        "overdue: had to be done by {next}, last checked on {last}",
    ),
    "due_this_month": (
        "voor {next}, laatst gecontroleerd op {last}",
        "by {next}, last checked on {last}",
    ),
    "due_waits": (
        "nog niet te zien, wacht op bevestiging",
        "not shown yet, waits for confirmation",
    ),
    "way_phone": ("bel {value}", "call {value}"),
    "way_whatsapp": ("WhatsApp {value}", "WhatsApp {value}"),
    "way_email": ("mail {value}", "write to {value}"),
    "way_chat": ("chat {value}", "chat {value}"),
    "way_website": ("kijk op {value}", "look at {value}"),
    "way_visit": ("ga langs: {value}", "go to {value}"),
    "way_staff": ("[alleen voor beheerders]", "[maintainers only]"),
    "way_none": (
        "geen nummer, adres of website bekend: vraag een sleutelpersoon",
        "no number, address or website known: ask a key figure",
    ),
    "due_column_id": ("id", "id"),
    "due_column_name": ("naam", "name"),
    "due_column_kind": ("soort", "kind"),
    "due_column_where": ("waar", "where"),
    "due_column_why": ("waarom", "why"),
    "due_column_last_check": ("laatste controle", "last check"),
    "due_column_next_check": ("volgende controle", "next check"),
    "due_column_waits": ("nog niet te zien", "not shown yet"),
    "due_column_ways": ("hoe te bereiken", "how to reach"),
    "due_column_file": ("bestand", "file"),
    "due_column_language": ("taal", "language"),
    "due_column_draft": ("concept", "draft"),
    # map check, map confirm
    "check_done": (
        "Opgeschreven: {name} [{id}] is gecontroleerd op {on}. Volgende controle: {next}.",
        "Written down: {name} [{id}] was checked on {on}. Next check: {next}.",
    ),
    "check_older": (
        "{id} is al op {last} gecontroleerd; een controle van {on} is ouder. Klopt de datum?",
        "{id} was checked on {last} already; a check of {on} is older. Is the date right?",
    ),
    "check_proposals": (
        "Er wachten nog voorstellen voor deze plek: {numbers}. Bekijk ze met: map proposals",
        "Proposals wait for this place: {numbers}. See them with: map proposals",
    ),
    "confirm_which": (
        "Noem een of meer ids, of gebruik --all-suggested.",
        "Name one or more ids, or use --all-suggested.",
    ),
    "confirm_nothing": (
        "{id}: hier is niets voorgesteld, dus er valt niets te bevestigen.",
        "{id}: nothing was suggested here, so there is nothing to confirm.",
    ),
    "confirm_none": (
        "Er zijn geen voorgestelde hulpvragen op deze kaart.",
        "There are no suggested help questions in this map.",
    ),
    "confirm_not_suggested": (
        "'{intent}' is hier niet voorgesteld.",
        "'{intent}' was not suggested here.",
    ),
    "confirm_no_intent_left": (
        "{id} zou geen hulpvraag meer hebben; laat er minstens een staan.",
        "{id} would have no help question left; keep at least one.",
    ),
    "confirm_done": (
        "{name} [{id}]: bevestigd: {done}; weggehaald: {away}.",
        "{name} [{id}]: confirmed: {done}; taken away: {away}.",
    ),
    # map consent, pause, resume, full
    "consent_done": (
        "Opgeschreven: {name} [{id}] stemde in op {on} ({role}), met: {what}.",
        "Written down: {name} [{id}] agreed on {on} ({role}), to: {what}.",
    ),
    "consent_formal": (
        "{id} is een formele dienst; die heeft geen toestemming nodig om vermeld te worden.",
        "{id} is a formal service; it needs no consent to be listed.",
    ),
    "consent_empty": (
        "Schrijf welke rol instemde en waarmee; geen van beide mag leeg zijn.",
        "Write which role agreed and to what; neither may be empty.",
    ),
    "consent_withheld": (
        "Nog steeds niet te zien voor bewoners: {fields}. Hoort dat er ook bij? Herhaal met"
        " --show.",
        "Still not shown to residents: {fields}. Was that agreed too? Repeat with --show.",
    ),
    "pause_done": (
        "{name} [{id}] heeft pauze en is niet te zien. Weer tonen: map resume {id}",
        "{name} [{id}] is paused and not shown. Show it again: map resume {id}",
    ),
    "pause_done_until": (
        "{name} [{id}] heeft pauze tot en met {until} en komt daarna vanzelf terug.",
        "{name} [{id}] is paused up to and including {until} and comes back by itself.",
    ),
    "resume_nothing": (
        "{name} [{id}] heeft geen pauze en is niet vol; er verandert niets.",
        "{name} [{id}] is neither paused nor full; nothing changes.",
    ),
    "resume_done_paused": ("De pauze van {name} [{id}] is voorbij.", "{name} [{id}] is back."),
    "resume_done_full": ("{name} [{id}] heeft weer plek.", "{name} [{id}] has room again."),
    "full_done": (
        "{name} [{id}] is vol: te zien, maar achteraan.",
        "{name} [{id}] is full: shown, but after others.",
    ),
    "full_since": (
        "Opgeschreven op {on}. Weer plek? map resume {id}",
        "Written down on {on}. Room again? map resume {id}",
    ),
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
    # map proposals
    "proposals_none": ("Er wachten geen voorstellen.", "No proposals wait."),
    "proposals_head": (
        "Voorstellen die wachten: {count}. Tot je beslist, blijft de kaart zoals die is.",
        "Proposals that wait: {count}. Until you decide, the map stays as it is.",
    ),
    "proposals_how": (
        "Klopt het: map proposals accept NUMMER. Klopt het niet: map proposals refuse NUMMER",
        "Right: map proposals accept NUMBER. Wrong: map proposals refuse NUMBER",
    ),
    "proposal_wrong_address": ("het adres klopt niet", "the address is wrong"),
    "proposal_wrong_phone": ("het telefoonnummer klopt niet", "the phone number is wrong"),
    "proposal_wrong_hours": ("de openingstijden kloppen niet", "the opening hours are wrong"),
    "proposal_closed": ("de plek bestaat niet meer", "the place has closed"),
    "proposal_moved": ("de plek is verhuisd", "the place has moved"),
    "proposal_full": ("de plek is vol", "the place is full"),
    "proposal_could_not_help": ("ze konden niet helpen", "they could not help"),
    "proposal_other": ("er klopt iets niet", "something is wrong"),
    "proposal_value": ("{field} moet zijn: {value}", "{field} should be: {value}"),
    "proposal_once": ("gemeld op {last} ({by})", "said on {last} ({by})"),
    "proposal_often": (
        "{count} keer gemeld ({by}), van {first} tot {last}",
        "said {count} times ({by}), from {first} to {last}",
    ),
    "proposal_field": (
        "dit veld kan niet met een voorstel veranderd worden; gebruik de spreadsheet",
        "this field cannot be changed by a proposal; use the spreadsheet",
    ),
    "proposal_no_field": (
        "onbekend welk veld dit moet worden; noem het met --field",
        "not known which field this is for; name it with --field",
    ),
    "proposal_bad": (
        "Dit voorstel past niet; er is niets veranderd. Geef een betere waarde met --value.",
        "This proposal does not fit; nothing was changed. Give a better value with --value.",
    ),
    "no_such_proposal": (
        "Voorstel {number} wacht niet (meer); zie: map proposals",
        "Proposal {number} does not wait (any more); see: map proposals",
    ),
    "no_such_field": (
        "'{field}' is geen veld dat je zo kunt veranderen; gebruik de namen van de spreadsheet,"
        " zoals Telefoon, Adres of Openingstijden.",
        "'{field}' is no field that can be changed like this; use the names of the spreadsheet,"
        " like Telephone, Address or Opening hours.",
    ),
    "accepted_value": (
        "{name} [{id}] is veranderd:",
        "{name} [{id}] was changed:",
    ),
    "accepted_check": (
        "{name} [{id}] moet vanaf vandaag gecontroleerd worden; zie: map due. Weet je het"
        " antwoord al? Geef het met --field en --value, of in de spreadsheet.",
        "{name} [{id}] has to be checked from today; see: map due. Do you know the answer"
        " already? Give it with --field and --value, or in the spreadsheet.",
    ),
    "refused": (
        "Voorstel {number} is geweigerd; {id} blijft zoals het is.",
        "Proposal {number} was refused; {id} stays as it is.",
    ),
    # map remind, map answer
    "remind_which": (
        "Kies --due (iedereen die deze maand aan de beurt is) of --id ID.",
        "Choose --due (everybody whose turn it is this month) or --id ID.",
    ),
    "remind_done": (
        "Berichten geschreven: {count}. Jij of een sleutelpersoon verstuurt ze. Antwoord gekregen?"
        " map answer ID ok|changed|full|pause|stop",
        "Messages written: {count}. You or a key figure sends them. Got an answer?"
        " map answer ID ok|changed|full|pause|stop",
    ),
    "remind_hidden": (
        "Geen bericht voor plekken die niemand ziet; bel of mail die zelf: {ids}",
        "No message for places that nobody sees; call or write to these yourself: {ids}",
    ),
    "remind_draft": (
        "Concept: nog geen moedertaalspreker heeft deze tekst ({code}) gelezen. Laat een"
        " sleutelpersoon meelezen.",
        "Draft: no native speaker has read this text ({code}) yet. Let a key figure read it first.",
    ),
    "remind_list": ("lijst.csv", "list.csv"),
    "answer_ok": (
        "{name} [{id}] zegt dat alles klopt. Volgende controle: {next}.",
        "{name} [{id}] says that everything is right. Next check: {next}.",
    ),
    "answer_full": (
        "{name} [{id}] is vol en staat achteraan. Volgende controle: {next}.",
        "{name} [{id}] is full and comes after others. Next check: {next}.",
    ),
    "answer_pause": (
        "{name} [{id}] heeft pauze. Volgende controle: {next}.",
        "{name} [{id}] is paused. Next check: {next}.",
    ),
    "answer_changed": (
        "Voorstellen voor {id}: {numbers}. Bekijk ze met map proposals, en neem ze over met"
        " map proposals accept NUMMER.",
        "Proposals for {id}: {numbers}. See them with map proposals, and take them over with"
        " map proposals accept NUMBER.",
    ),
    "answer_changed_other": (
        "Opgeschreven dat er bij {id} iets anders is. Weet je wat? Herhaal met --set, zoals:"
        " --set Telefoon=070-1234567",
        "Written down that something is different at {id}. Do you know what? Repeat with --set,"
        " like: --set Telephone=070-1234567",
    ),
    "answer_set": (
        "'{value}' begrijp ik niet; schrijf VELD=TEKST, zoals Telefoon=070-1234567.",
        "'{value}' is not understood; write FIELD=TEXT, like Telephone=070-1234567.",
    ),
    "answer_set_only_changed": (
        "--set hoort bij het antwoord 'changed'.",
        "--set belongs to the answer 'changed'.",
    ),
}
