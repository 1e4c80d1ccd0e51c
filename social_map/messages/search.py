"""Messages of search, show and build."""

MESSAGES: dict[str, tuple[str, str]] = {
    "theme": ("voor deze vraag", "for this question"),
    "words": ("past bij de woorden", "fits the words"),
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
    "nothing_for_words": (
        "Niets gevonden met deze woorden. Zoek op wat iemand nodig heeft: map search --intent …",
        "Nothing found for these words. Search for what somebody needs: map search --intent …",
    ),
    "unknown_words": (
        "Let op: deze woorden staan niet in de kaart: {words}.",
        "Warning: the map does not have these words: {words}.",
    ),
    "intent_or_words": (
        "Zeg waar het over gaat: met --intent (een sleutel uit themes.yml), of met woorden; niet beide.",
        "Say what it is about: with --intent (a key of themes.yml) or with words, not both.",
    ),
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
    "explain_before": (
        "gaat voor {name} door: {part} ({mine} tegen {other})",
        "before {name} because: {part} ({mine} against {other})",
    ),
    "explain_composed": (
        "staat hier door de samenstelling van de lijst: informeel eerst, formeel altijd erbij",
        "stands here by composition: informal first, a formal one always",
    ),
    "explain_last": ("laatste van de lijst", "last of the list"),
    "rank_theme": (
        "de vraag zelf gaat voor het thema, en dat voor het vangnet",
        "the question itself before its theme, before the safety net",
    ),
    "rank_suggested": (
        "bevestigde hulpvragen gaan voor voorgestelde",
        "confirmed intents before suggested ones",
    ),
    "rank_particular": ("voor een bijzondere groep: later", "for a particular group: later"),
    "rank_stray": (
        "netwerk voor anderen, van elders: later",
        "network for others, from elsewhere: later",
    ),
    "rank_full": ("vol: later", "full: later"),
    "rank_open_asked": ("open, als daarnaar gevraagd is", "open, when that was asked"),
    "rank_speaks_asked": ("taal, als daarnaar gevraagd is", "language, when that was asked"),
    "rank_free_asked": ("gratis, als daarnaar gevraagd is", "free, when that was asked"),
    "rank_own_asked": (
        "eigen gemeenschap, als daarnaar gevraagd is",
        "own community, when that was asked",
    ),
    "rank_narrow": (
        "helpt bij deze vraag in één situatie: later",
        "helps with this question in one situation only: later",
    ),
    "rank_danger_line": (
        "bij gevaar de landelijke lijn eerst",
        "in danger the national line first",
    ),
    "rank_own_community_may_press": (
        "eigen gemeenschap kan druk geven: later",
        "own community may press: later",
    ),
    "rank_locality": (
        "wijk, stadsdeel, gemeente, deel van de stad, volgende plaats, land",
        "neighbourhood, district, municipality, part of town, next town, country",
    ),
    "rank_nearby_km": ("kilometers naar de volgende plaats", "kilometres to the next town"),
    "rank_community": ("past bij de groep", "fits the community"),
    "rank_language": (
        "spreekt de taal (0), tolk (1), geen van beide (2)",
        "speaks the language (0), interpreter (1), neither (2)",
    ),
    "rank_limits": (
        "leeftijd of geslacht: onbekend of het past (1)",
        "age or sex: unknown whether it fits (1)",
    ),
    "rank_merit": (
        "hoe sterk de vraag bij de plek hoort, plus lage drempels",
        "how central the question is, plus low thresholds",
    ),
    "rank_opening": (
        "nu open (0), onbekend (1), dicht (2)",
        "open now (0), unknown (1), closed (2)",
    ),
    "rank_distance": ("kilometers", "kilometres"),
    "rank_freshness": (
        "gecontroleerd (0), niet bevestigd (1), te laat (2)",
        "checked (0), unconfirmed (1), overdue (2)",
    ),
    "rank_turn": ("hoe vaak vandaag getoond", "how often shown today"),
    "rank_draw": ("loting van de dag", "draw of the day"),
}
