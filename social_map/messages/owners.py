"""Messages of proposals, reminders and answers: what owners, key figures and residents say."""

MESSAGES: dict[str, tuple[str, str]] = {
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
    "answer_until_only_pause": (
        "--until hoort bij het antwoord 'pause'.",
        "--until belongs to the answer 'pause'.",
    ),
}
