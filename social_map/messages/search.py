"""Messages of search, show and build."""

MESSAGES: dict[str, tuple[str, str]] = {
    "theme": ("voor deze vraag", "for this question"),
    "theme_also": ("voor een verwante vraag", "for a related question"),
    "serves_neighbourhood": ("in deze wijk", "serves this neighbourhood"),
    "serves_municipality": ("in deze gemeente", "serves this municipality"),
    "serves_nationally": ("heel Nederland", "whole country"),
    "language": ("spreekt de taal", "speaks the language"),
    "interpreter": ("tolk mogelijk", "interpreter possible"),
    "community": ("past bij de groep", "fits the community"),
    "near": ("in de buurt", "near"),
    "walk_in": ("inloop", "walk in"),
    "anonymous": ("anoniem", "anonymous"),
    "no_papers": ("geen papieren nodig", "no papers asked"),
    "free": ("gratis", "free"),
    "open_now": ("nu open", "open now"),
    "checked": ("gecontroleerd", "checked"),
    "unconfirmed": ("nog niet door ons bevestigd", "not confirmed by us yet"),
    "overdue": ("controle is te laat", "check is overdue"),
    "informal": ("informeel", "informal"),
    "formal": ("formeel", "formal"),
    "km": ("{km} km", "{km} km"),
    "nothing": ("Niets gevonden.", "Nothing found."),
    "unknown_place": (
        "Let op: de plaats '{place}' is onbekend; dit zijn landelijke plekken.",
        "Warning: the place '{place}' is unknown; these are national results.",
    ),
    "place_without_municipality": (
        "Let op: van '{place}' is de gemeente onbekend; dit zijn landelijke plekken.",
        "Warning: the municipality of '{place}' is unknown; these are national results.",
    ),
    "abroad": (
        "Let op: dat punt ligt niet in Nederland; dit zijn landelijke plekken.",
        "Warning: that point is not in the Netherlands; these are national results.",
    ),
    "unknown_intent": (
        "'{intent}' is geen hulpvraag uit themes.yml.",
        "'{intent}' is not a help intent in themes.yml.",
    ),
    "did_you_mean": ("Bedoel je {words}?", "Did you mean {words}?"),
    "or": ("of", "or"),
    "built": (
        "{path}: {records} plekken, waarvan {published} getoond worden;"
        " {needs_check} wachten op controle, {no_ground} hebben geen grond voor vermelding."
        " {towns} plaatsen, {neighbourhoods} wijken.",
        "{path}: {records} places of help, {published} of them shown;"
        " {needs_check} wait for a check, {no_ground} have no ground for listing."
        " {towns} towns, {neighbourhoods} neighbourhoods.",
    ),
    "unknown_id": (
        "'{id}' is geen id van een getoonde plek; zoek ids met: map search --intent … --json",
        "'{id}' is not the id of a shown place; find ids with: map search --intent … --json",
    ),
    "yes": ("ja", "yes"),
    "no": ("nee", "no"),
    "unknown": ("onbekend", "unknown"),
}
