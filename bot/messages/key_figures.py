"""Messages of ``keyfigure``."""

MESSAGES: dict[str, tuple[str, str]] = {
    "keyfigure_area": (
        "'{value}' ken ik niet als plaats; schrijf een wijk, een woonplaats of vier cijfers van een"
        " postcode.",
        "'{value}' is no place that I know; write a neighbourhood, a town or the four digits of a"
        " postcode.",
    ),
    "keyfigure_area_where": (
        "'{value}' staat wel op de lijst, maar niet in welke gemeente; schrijf de wijk met de"
        " woonplaats, zoals: Oost, Amsterdam.",
        "'{value}' is on the list, but not in which municipality; write the neighbourhood with its"
        " town, like: Oost, Amsterdam.",
    ),
    "keyfigure_language": (
        "'{value}' is geen taal die de bot schrijft; kies uit: {known}.",
        "'{value}' is no language that the bot writes; choose from: {known}.",
    ),
    "keyfigure_invited": (
        "Uitnodiging {number}. Geef deze zin door aan de sleutelpersoon, liefst in een gesprek:\n\n"
        "    Stuur /join {code} naar de bot.\n\n"
        "De code werkt één keer, tot en met {join_by}. Hij staat alleen hier: nergens is hij te"
        " lezen. Is hij kwijt? Trek dan de uitnodiging in en maak een nieuwe.",
        "Invitation {number}. Give this sentence to the key figure, best in a conversation:\n\n"
        "    Send /join {code} to the bot.\n\n"
        "The code works once, up to and including {join_by}. It stands here only: it can be read"
        " nowhere else. Is it lost? Then withdraw the invitation and make a new one.",
    ),
    "keyfigure_facts": (
        "Gebied: {area} · talen: {languages} · netwerk: {network} · aanmelding tot en met {expires}",
        "Area: {area} · languages: {languages} · network: {network} · registered up to {expires}",
    ),
    "keyfigure_no_area": ("geen (dan ook geen signalen)", "none (and so no signals)"),
    "keyfigure_no_languages": ("die van haar telefoon", "that of her telephone"),
    "keyfigure_no_network": ("geen", "none"),
    "keyfigure_title": ("Sleutelpersonen", "Key figures"),
    "keyfigure_column_number": ("nr.", "no."),
    "keyfigure_column_state": ("stand", "state"),
    "keyfigure_column_area": ("gebied", "area"),
    "keyfigure_column_languages": ("talen", "languages"),
    "keyfigure_column_network": ("netwerk", "network"),
    "keyfigure_column_expires": ("tot en met", "up to"),
    "keyfigure_waits": ("wacht, code tot {join_by}", "waits, code up to {join_by}"),
    "keyfigure_joined": ("aangemeld", "registered"),
    "keyfigure_none": (
        "Er zijn geen uitnodigingen en geen sleutelpersonen. Nodig iemand uit met: wegwijzer"
        " keyfigure invite --area WIJK --languages nl,tr",
        "There are no invitations and no key figures. Invite somebody with: wegwijzer keyfigure"
        " invite --area NEIGHBOURHOOD --languages nl,tr",
    ),
    "keyfigure_note": (
        "Wie het zijn staat hier niet: er is geen naam, nummer of account bewaard. Schrijf zelf op"
        " wie je welk nummer gaf, als je dat moet weten.",
        "Who they are is not here: no name, number or account was kept. Write down yourself whom"
        " you gave which number, if you need to know.",
    ),
    "keyfigure_withdrawn": (
        "{number} is ingetrokken. De bot kent deze sleutelpersoon vanaf het volgende bericht niet meer.",
        "{number} was withdrawn. From the next message on the bot does not know this key figure.",
    ),
    "keyfigure_withdrawn_code": (
        "Uitnodiging {number} is ingetrokken. De code werkt niet meer.",
        "Invitation {number} was withdrawn. Its code does not work any more.",
    ),
    "keyfigure_no_number": (
        "Er is geen uitnodiging en geen sleutelpersoon met nummer {number}; er zijn: {known}.",
        "There is no invitation and no key figure with number {number}; there are: {known}.",
    ),
    "keyfigure_no_numbers": ("geen", "none"),
}
