"""Messages of freshness, checks and consent, and of mistakes that all such commands name."""

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
    "role_key_figure": ("sleutelpersoon", "key figure"),
    "role_network": ("netwerk zelf", "network itself"),
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
}
