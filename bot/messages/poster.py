"""Messages of ``poster``."""

MESSAGES: dict[str, tuple[str, str]] = {
    "poster_done": (
        "{path}: klaar om op A4 te printen. De code opent {link}\nScan hem eerst zelf.",
        "{path}: ready to print on A4. The code opens {link}\nScan it yourself first.",
    ),
    "poster_also": (
        "Bedoeld is {place} ({place_id}). Deze plaatsen heten ook zo: {others}. Geef met --place zo'n"
        " code op als je een andere bedoelt.",
        "Taken for {place} ({place_id}). These have the same name: {others}. If you mean another one,"
        " give such an id with --place.",
    ),
    "poster_both": (
        "Geef --theme of --intent op, niet allebei: een poster gaat over één onderwerp.",
        "Give --theme or --intent, not both: a poster is about one subject.",
    ),
    "poster_theme": (
        "--theme: '{value}' is geen thema; kies uit: {known}.",
        "--theme: '{value}' is no theme; choose from: {known}.",
    ),
    "poster_intent": (
        "--intent: '{value}' is geen hulpvraag die de bot kent; kies uit: {known}.",
        "--intent: '{value}' is no help question that the bot knows; choose from: {known}.",
    ),
    "poster_language": (
        "--languages: '{value}' is geen taal die de bot schrijft; kies uit: {known}.",
        "--languages: '{value}' is no language that the bot writes; choose from: {known}.",
    ),
    "poster_many": (
        "--languages: {number} talen passen niet leesbaar op één blad; kies er hoogstens {most} en maak een"
        " tweede poster voor de andere.",
        "--languages: {number} languages do not fit on one sheet in readable type; choose at most {most} and"
        " make a second poster for the others.",
    ),
    "poster_bot": (
        "--bot: '{value}' is geen gebruikersnaam van een bot. In Telegram heeft die 5 tot 32 letters, cijfers"
        " en _, en eindigt op 'bot', zoals WegwijzerBot; @BotFather laat zien hoe die van jou heet.",
        "--bot: '{value}' is no username of a bot. In Telegram it has 5 to 32 letters, digits and _, and ends"
        " in 'bot', like WegwijzerBot; @BotFather shows what yours is called.",
    ),
    "poster_bot_why": ("de poster moet naar je bot leiden", "the poster has to lead to your bot"),
    "poster_bot_remedy": (
        "stel het in, of gebruik --bot WegwijzerBot",
        "set it, or use --bot WegwijzerBot",
    ),
    "poster_place": (
        "--place: '{value}' staat niet op de kaart. Schrijf een plaats, een wijk met plaats ('Oost, Amsterdam')"
        " of vier cijfers van een postcode.",
        "--place: '{value}' is not on the map. Write a town, a neighbourhood with its town ('Oost, Amsterdam')"
        " or the four digits of a postcode.",
    ),
    "poster_not_written": (
        "{path}: het bestand is niet geschreven ({why}); kies met --output een andere plek.",
        "{path}: the file was not written ({why}); choose another place with --output.",
    ),
}
