"""Messages of ``preview``, and what stands around the bot's own words on its page."""

MESSAGES: dict[str, tuple[str, str]] = {
    "preview_done": (
        "{path}: alles wat de bot zegt, in {number} talen ({size} MB). Open het bestand in een browser, of stuur"
        " het naar iemand die de taal als moedertaal spreekt.",
        "{path}: everything that the bot says, in {number} languages ({size} MB). Open it in a browser, or send"
        " it to somebody whose mother tongue it is.",
    ),
    "preview_language": (
        "--language: '{value}' is geen taal die de bot kent; kies uit: {known}.",
        "--language: '{value}' is no language that the bot knows; choose from: {known}.",
    ),
    "preview_not_written": (
        "{path}: het bestand is niet geschreven ({why}); kies met --output een andere plek.",
        "{path}: the file was not written ({why}); choose another place with --output.",
    ),
    "preview_title": (
        "Wegwijzer: alles wat de bot zegt",
        "Wegwijzer: everything that the bot says",
    ),
    "preview_intro": (
        "Lees wat de bot in jouw taal zegt. Klopt het? Is het gewone taal, warm en beleefd, zonder fouten? Zou je"
        " moeder het begrijpen? Schrijf bij een bericht wat er beter kan. Niets wordt verstuurd: je opmerkingen"
        " blijven op dit apparaat, tot je ze downloadt en zelf opstuurt.",
        "Read what the bot says in your language. Is it right? Is it plain, warm and polite, without mistakes?"
        " Would your mother understand it? Write beside a message what could be better. Nothing is sent: your"
        " remarks stay on this device until you download them and send them yourself.",
    ),
    "preview_choose": ("Kies je taal", "Choose your language"),
    "preview_comment": ("Opmerking, of hoe jij het zou zeggen", "Remark, or how you would say it"),
    "preview_comments": ("Opmerkingen", "Remarks"),
    "preview_download": ("Mijn opmerkingen downloaden", "Download my remarks"),
    "preview_erase": ("Mijn opmerkingen wissen", "Erase my remarks"),
    "preview_erase_sure": (
        "Al je opmerkingen op deze pagina wissen?",
        "Erase all your remarks on this page?",
    ),
    "preview_unsaved": ("nog niet gedownload", "not downloaded yet"),
    "preview_reviewed": (
        "Gelezen door: {by}.",
        "Read by: {by}.",
    ),
    "preview_unreviewed": (
        "Nog door niemand gelezen die deze taal als moedertaal spreekt.",
        "Not read yet by anybody whose mother tongue this is.",
    ),
    "preview_missing": (
        "nog niet vertaald: bewoners zien dit",
        "not translated yet: residents see this",
    ),
    "preview_conversations": ("Gesprekken", "Conversations"),
    "preview_conversations_why": (
        "Zo ziet iemand het op de telefoon, met echte plekken van de kaart. Namen en adressen blijven Nederlands.",
        "This is how somebody sees it on the phone, with real places from the map. Names and addresses stay Dutch.",
    ),
    "preview_texts": ("Alle teksten", "All texts"),
    "preview_texts_why": (
        "Elke tekst één keer, met een voorbeeld waar het programma iets invult.",
        "Every text once, with an example where the program fills something in.",
    ),
    "preview_notice": ("korte melding", "short notice"),
}
