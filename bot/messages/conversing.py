"""Messages about conversations as data: what is wrong in a file, what was seen otherwise."""

MESSAGES: dict[str, tuple[str, str]] = {
    # Where in a file
    "conv_where": ("gesprek '{name}'", "conversation '{name}'"),
    "conv_where_turn": ("gesprek '{name}', beurt {turn}", "conversation '{name}', turn {turn}"),
    # The file
    "conv_unreadable": (
        "het bestand is er niet of kan niet gelezen worden; kijk naar naam en rechten.",
        "the file is not there or cannot be read; look at its name and permissions.",
    ),
    "conv_not_utf8": (
        "het bestand is geen UTF-8; sla het op als UTF-8.",
        "the file is not UTF-8; save it as UTF-8.",
    ),
    "conv_no_yaml": (
        "dit is geen geldige YAML ({why}); kijk naar aanhalingstekens en inspringen, hier of erboven.",
        "this is no valid YAML ({why}); look at quotation marks and indents, here or above.",
    ),
    "conv_twice": (
        "'{word}' staat hier twee keer; het eerste zou verloren gaan. Haal er een weg.",
        "'{word}' stands here twice; the first would be lost. Remove one.",
    ),
    "conv_no_list": (
        "een bestand met gesprekken is een lijst: elk gesprek begint met '- name: …'.",
        "a file of conversations is a list: each conversation starts with '- name: …'.",
    ),
    "conv_name_twice": (
        "een ander gesprek in dit bestand heet ook zo; geef het een eigen naam.",
        "another conversation in this file has this name too; give it a name of its own.",
    ),
    "conv_no_conversation": (
        "'{value}' is geen gesprek; schrijf '- name: …' met 'turns:' eronder.",
        "'{value}' is no conversation; write '- name: …' with 'turns:' below it.",
    ),
    "conv_missing": ("'{key}' ontbreekt.", "'{key}' is missing."),
    "conv_no_turn": (
        "'{value}' is geen beurt; schrijf bijvoorbeeld '- says: …'.",
        "'{value}' is no turn; write for example '- says: …'.",
    ),
    "conv_turns": (
        "schrijf hier een lijst van beurten, elk met een streepje ervoor.",
        "write a list of turns here, each with a dash before it.",
    ),
    "conv_no_act": (
        "er gebeurt niets in deze beurt; schrijf een van: {there}.",
        "nothing happens in this turn; write one of: {there}.",
    ),
    "conv_acts": (
        "er gebeurt te veel in één beurt ({there}); maak er verschillende beurten van.",
        "too much happens in one turn ({there}); make different turns of it.",
    ),
    # Keys and values
    "conv_key": (
        "'{word}' hoort hier niet; het kan zijn: {there}.",
        "'{word}' does not belong here; it can be: {there}.",
    ),
    "conv_key_close": (
        "'{word}' hoort hier niet; bedoel je '{close}'?",
        "'{word}' does not belong here; did you mean '{close}'?",
    ),
    "conv_in": ("'{key}': {problem}", "'{key}': {problem}"),
    "conv_none_of": (
        "'{word}' is geen van: {there}.",
        "'{word}' is none of: {there}.",
    ),
    "conv_none_of_close": (
        "'{word}' bestaat niet; bedoel je '{close}'?",
        "there is no '{word}'; did you mean '{close}'?",
    ),
    "conv_no_translation": (
        "'{word}' is geen sleutel van bot/translations; ze staan in en.ftl.",
        "'{word}' is no key of bot/translations; they stand in en.ftl.",
    ),
    "conv_no_translation_close": (
        "'{word}' is geen sleutel van bot/translations; bedoel je '{close}'?",
        "'{word}' is no key of bot/translations; did you mean '{close}'?",
    ),
    "conv_text": (
        "'{value}' is geen tekst; zet het tussen aanhalingstekens.",
        "'{value}' is no text; put it between quotation marks.",
    ),
    "conv_flag": ("'{value}' is niet true of false.", "'{value}' is not true or false."),
    "conv_true": (
        "'{value}' betekent hier niets; schrijf true.",
        "'{value}' means nothing here; write true.",
    ),
    "conv_number": (
        "'{value}' is geen heel getal vanaf 0.",
        "'{value}' is no whole number from 0.",
    ),
    "conv_mapping": (
        "'{value}' is te weinig; schrijf een of meer van: {there}.",
        "'{value}' is too little; write one or more of: {there}.",
    ),
    "conv_span": (
        "'{value}' is geen tijdsduur; schrijf bijvoorbeeld '31 minutes' (seconds, minutes, hours, days).",
        "'{value}' is no span of time; write for example '31 minutes' (seconds, minutes, hours, days).",
    ),
    "conv_moment": (
        "'{value}' is geen moment; schrijf bijvoorbeeld '2026-11-30 23:30'.",
        "'{value}' is no moment; write for example '2026-11-30 23:30'.",
    ),
    "conv_point": (
        "'{value}' is geen plek; schrijf breedte en lengte, bijvoorbeeld [52.07, 4.30].",
        "'{value}' is no point; write latitude and longitude, for example [52.07, 4.30].",
    ),
    "conv_button_or_data": (
        "noem een knop (button) óf wat die draagt (data), een van de twee.",
        "name a button (button) or what it carries (data), one of the two.",
    ),
    "conv_sees": (
        "'{value}' is te weinig; schrijf wat er te zien is, bijvoorbeeld 'kind: answer', of 'nothing'.",
        "'{value}' is too little; write what is seen, for example 'kind: answer', or 'nothing'.",
    ),
    # What was seen otherwise
    "seen_nothing": (
        "de bot zweeg; hij had moeten antwoorden.",
        "the bot was silent; it should have answered.",
    ),
    "seen_not_nothing": (
        "de bot antwoordde; er had niets te zien moeten zijn.",
        "the bot answered; nothing should have been seen.",
    ),
    "seen_error": (
        "de bot zei dat er iets misging; schrijf 'kind: error' als dat zo hoort.",
        "the bot said that something went wrong; write 'kind: error' if that is right.",
    ),
    "seen_refused": (
        "de bot vroeg iets wat Telegram weigert: {what}",
        "the bot asked for something that Telegram refuses: {what}",
    ),
    "seen_kind": (
        "soort bericht: '{wanted}' verwacht, te zien is: {seen}",
        "kind of message: expected '{wanted}', seen: {seen}",
    ),
    "seen_language": (
        "taal: {wanted} verwacht, te zien is: {seen}",
        "language: expected {wanted}, seen: {seen}",
    ),
    "seen_about": (
        "onderwerp: {wanted} verwacht (in deze volgorde), te zien is: {seen}",
        "about: expected {wanted} (in this order), seen: {seen}",
    ),
    "seen_guesses": (
        "'{wanted}' staat niet tussen de knoppen om uit te kiezen: {seen}",
        "'{wanted}' is not among the buttons to choose from: {seen}",
    ),
    "seen_place": (
        "er staat nergens dat de bot '{wanted}' als plaats begreep",
        "nothing says that the bot understood '{wanted}' as the place",
    ),
    "seen_formal": (
        "geen enkele plek is formeel: {seen}",
        "no place is formal: {seen}",
    ),
    "seen_no_formal": (
        "er is een formele plek bij: {seen}",
        "there is a formal place among: {seen}",
    ),
    "seen_informal": (
        "geen enkele plek is informeel: {seen}",
        "no place is informal: {seen}",
    ),
    "seen_no_informal": (
        "er is een informele plek bij: {seen}",
        "there is an informal place among: {seen}",
    ),
    "seen_informal_first": (
        "de eerste plek is niet informeel: {seen}",
        "the first place is not informal: {seen}",
    ),
    "seen_formal_first": (
        "de eerste plek is niet formeel: {seen}",
        "the first place is not formal: {seen}",
    ),
    "seen_new_places": (
        "er had iets nieuws moeten staan; al eerder getoond, of niets: {seen}",
        "something new should have been shown; shown before, or nothing: {seen}",
    ),
    "seen_old_places": (
        "dezelfde plekken verwacht als eerder; nieuw: {seen}",
        "expected the same places as before; new: {seen}",
    ),
    "seen_places": (
        "{wanted} plekken verwacht, te zien zijn er {count}: {seen}",
        "expected {wanted} places, seen {count}: {seen}",
    ),
    "seen_place_named": (
        "de plek '{wanted}' ontbreekt; te zien: {seen}",
        "the place '{wanted}' is missing; seen: {seen}",
    ),
    "seen_place_not_named": (
        "de plek '{wanted}' had er niet bij moeten staan",
        "the place '{wanted}' should not be there",
    ),
    "seen_text": ("deze tekst ontbreekt: '{wanted}'", "this text is missing: '{wanted}'"),
    "seen_not": (
        "deze tekst had er niet moeten staan: '{wanted}'",
        "this text should not be there: '{wanted}'",
    ),
    "seen_first_line": (
        "'{wanted}' staat niet in de eerste regel: '{seen}'",
        "'{wanted}' is not in the first line: '{seen}'",
    ),
    "seen_key": (
        "de tekst '{wanted}' staat er niet, in de taal van het bericht ({seen})",
        "the text '{wanted}' is not there, in the language of the message ({seen})",
    ),
    "seen_not_key": (
        "de tekst '{wanted}' had er niet moeten staan",
        "the text '{wanted}' should not be there",
    ),
    "seen_button": (
        "de knop '{wanted}' ontbreekt; te zien: {seen}",
        "the button '{wanted}' is missing; seen: {seen}",
    ),
    "seen_not_button": (
        "de knop '{wanted}' had er niet moeten zijn",
        "the button '{wanted}' should not be there",
    ),
    "seen_any_button": (
        "er hadden geen knoppen moeten zijn; te zien: {seen}",
        "there should be no buttons; seen: {seen}",
    ),
    "seen_messages": (
        "{wanted} berichten verwacht, te zien zijn er {count}",
        "expected {wanted} messages, seen {count}",
    ),
    "seen_changed": (
        "een bericht dat er al stond had moeten veranderen; het bleef zoals het was",
        "a message that was there should have changed; none did",
    ),
    "seen_not_changed": (
        "een bericht dat er al stond is veranderd; er werd een nieuw verwacht",
        "a message that was there has changed; a new one was expected",
    ),
    "seen_cleared": (
        "het gesprek had leeg moeten zijn; er staan nog berichten van daarvoor",
        "the chat should have been emptied; messages from before are still there",
    ),
    "seen_not_cleared": (
        "het gesprek is leeggemaakt; de berichten hadden moeten blijven",
        "the chat was emptied; the messages should have stayed",
    ),
    "seen_notice": (
        "korte melding: '{wanted}' verwacht, te zien is: '{seen}'",
        "short notice: expected '{wanted}', seen: '{seen}'",
    ),
    "seen_asks_location": (
        "de telefoonknop voor 'waar ik ben' ontbreekt",
        "the phone's own button for 'where I am' is missing",
    ),
    "seen_not_asks_location": (
        "de telefoonknop voor 'waar ik ben' had er niet moeten zijn",
        "the phone's own button for 'where I am' should not be there",
    ),
    "seen_attached": (
        "'{wanted}' werd niet meegestuurd; wel: {seen}",
        "'{wanted}' was not sent along; seen: {seen}",
    ),
    # What could not be done
    "seen_no_button": (
        "er is geen knop '{wanted}' om op te drukken; er zijn: {there}",
        "there is no button '{wanted}' to press; there are: {there}",
    ),
    "seen_no_button_close": (
        "er is geen knop '{wanted}' om op te drukken; bedoel je '{close}'?",
        "there is no button '{wanted}' to press; did you mean '{close}'?",
    ),
    "seen_opens_page": (
        "de knop '{wanted}' opent een pagina; daar merkt de bot niets van.",
        "the button '{wanted}' opens a page; the bot does not hear of that.",
    ),
    "seen_no_turn": (
        "beurt {turn} is er nog niet geweest.",
        "turn {turn} has not been yet.",
    ),
    "seen_nothing_written": (
        "in beurt {turn} schreef de bewoner niets.",
        "in turn {turn} the resident wrote nothing.",
    ),
    # The conversation as it is shown
    "seen_left_out": (
        "({count} beurten niet gedaan)",
        "({count} turns not done)",
    ),
    "seen_deleted": ("🗑 {count} berichten weg", "🗑 {count} messages gone"),
    "seen_is_changed": ("veranderd bericht", "changed message"),
    # wegwijzer converse
    "converse_right": (
        "{count} gesprekken gevoerd; alles was te zien zoals het er staat.",
        "{count} conversations held; all was seen as it is written.",
    ),
    "converse_wrong": (
        "{count} gesprekken gevoerd; in {wrong} was iets anders te zien: {names}",
        "{count} conversations held; in {wrong} something else was seen: {names}",
    ),
    "converse_no_tool": (
        "time-machine ontbreekt; dat hoort bij de ontwikkelomgeving: make setup",
        "time-machine is missing; it belongs to the development environment: make setup",
    ),
}
