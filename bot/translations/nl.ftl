# Everything the bot says, in Dutch (B1, je).
# Style: plain, warm, short. Names, addresses and numbers arrive isolated for right-to-left text.

## First contact and small talk

welcome =
    Hallo, ik ben Wegwijzer. Ik ben een computer (een chatbot), geen mens.
    Vertel in je eigen woorden waar je hulp bij zoekt. Ik laat je plekken en mensen in de buurt zien die kunnen helpen.
welcome-examples =
    Bijvoorbeeld:
    • “Ik kan mijn huur niet betalen”
    • “Ik wil beter Nederlands leren, ik woon in Rotterdam”
    • “Ik heb een brief gekregen en ik snap hem niet”
welcome-privacy = Je hoeft je naam niet te zeggen. Ik bewaar niets van wat je vertelt.
capabilities =
    Ik ben Wegwijzer, een chatbot. Ik ben een computer, geen mens.
    Jij vertelt wat er is of wat je nodig hebt. Ik zoek plekken in Nederland waar mensen je helpen: eerst buurtgenoten en vrijwilligers, en ook de officiële instantie.
    Ik kan niets beslissen, niets invullen en niet voor je bellen. De mensen op deze plekken kunnen je verder helpen.
privacy =
    Ik bewaar niet wat je zegt. Ik heb je naam en je papieren niet nodig. Ik vertel niets aan de gemeente, de politie of de IND.
    Zolang we praten, onthoud ik het onderwerp, je taal en je woonplaats. Hoor ik { $minutes } minuten niets van je? Dan vergeet ik dat.
    Telegram zelf bewaart dit gesprek wel, op je telefoon en op hun servers. Plekken waar je zelf contact mee opneemt, hebben hun eigen regels.
privacy-operator = Deze bot is van { $operator }.
human = Natuurlijk. Hier kun je met een mens praten:
thanks = Graag gedaan. Is er nog iets? Schrijf me gerust.
goodbye = Tot ziens, het beste. Je kunt me altijd weer schrijven.
affirm = Fijn. Kan ik je nog ergens anders mee helpen?
deny = Sorry, dan had ik het verkeerd. Waar gaat het wel over? Kies hieronder, of zeg het met andere woorden.
restart = Ik ben vergeten wat je zei. Vertel maar waar je hulp bij zoekt.
language-changed = Vanaf nu schrijf ik in het Nederlands.
language-choose = Welke taal wil je?
language-not-mine = Jouw taal schrijf ik nog niet. Ik antwoord in het Engels en in eenvoudig Nederlands. Of kies een andere taal.

## Answers: what I understood. One short sentence, neutral in gender, also right when it is about someone else.

understood-learn_dutch = Je wilt Nederlands leren of oefenen.
understood-school_and_study = Dit gaat over school of studie.
understood-digital_skills = Dit gaat over de computer, de telefoon of DigiD.
understood-debts = Dit gaat over schulden, of rekeningen die niet betaald kunnen worden.
understood-making_ends_meet = Dit gaat over te weinig geld om rond te komen.
understood-food_and_goods = Dit gaat over eten, kleding of spullen voor thuis.
understood-housing = Dit gaat over wonen of huur.
understood-homelessness = Dit gaat over een plek om te slapen.
understood-paperwork = Dit gaat over brieven, formulieren of een afspraak bij een instantie.
understood-residence_status = Dit gaat over een verblijfsvergunning of asiel.
understood-undocumented = Dit gaat over leven in Nederland zonder papieren. Ook dan heb je rechten.
understood-newcomer_orientation = Dit gaat over je weg vinden in Nederland.
understood-health_care = Dit gaat over gezondheid, een dokter of de zorgverzekering.
understood-mental_health = Dat klinkt zwaar. Je staat er niet alleen voor.
understood-addiction = Dit gaat over alcohol, drugs, gokken of een andere verslaving.
understood-informal_care = Dit gaat over zorgen voor iemand, of hulp thuis.
understood-parenting = Dit gaat over kinderen, zwangerschap of opvoeden.
understood-domestic_violence = Ik heb mensen gevonden met wie je in vertrouwen kunt praten.
understood-neighbourhood_safety = Dit gaat over overlast, misdaad of een onveilig gevoel.
understood-relationships = Dit gaat over ruzie of een scheiding in de familie.
understood-work = Dit gaat over werk zoeken of een opleiding voor werk.
understood-volunteering = Je wilt iets doen voor anderen. Wat mooi.
understood-loneliness = Je wilt graag mensen ontmoeten. Goed dat je het zegt.
understood-leisure = Dit gaat over sport, cultuur of activiteiten.
understood-youth = Dit gaat over jongeren.
understood-discrimination = Dit gaat over ongelijke behandeling. Dat mag niet in Nederland.
understood-women = Ik heb plekken voor vrouwen gevonden.
understood-lgbti = Ik heb mensen gevonden met wie je in vertrouwen kunt praten.
understood-faith_and_meaning = Dit gaat over geloof, verlies of de zin van het leven.
understood-legal_advice = Dit gaat over je rechten of een juridische vraag.
understood-two = Ik lees twee dingen. Ik zoek hulp bij allebei.
second-problem = En ook:

## Short labels of the help questions, for buttons (20 characters where possible)

label-learn_dutch = Nederlands leren
label-school_and_study = School en studie
label-digital_skills = Computer, DigiD
label-debts = Schulden
label-making_ends_meet = Te weinig geld
label-food_and_goods = Eten en kleding
label-housing = Wonen en huur
label-homelessness = Geen slaapplek
label-paperwork = Brief of formulier
label-residence_status = Verblijfsvergunning
label-undocumented = Geen papieren
label-newcomer_orientation = Nieuw in Nederland
label-health_care = Dokter, gezondheid
label-mental_health = Stress en somberheid
label-addiction = Verslaving
label-informal_care = Zorg voor iemand
label-parenting = Kinderen en baby
label-domestic_violence = Geweld thuis
label-neighbourhood_safety = Onveilig op straat
label-relationships = Ruzie of scheiding
label-work = Werk
label-volunteering = Anderen helpen
label-loneliness = Mensen ontmoeten
label-leisure = Sport en uitjes
label-youth = Jongeren
label-discrimination = Discriminatie
label-women = Voor vrouwen
label-lgbti = Lhbtiq+
label-faith_and_meaning = Geloof en verlies
label-legal_advice = Rechten, advocaat

## The eight themes, for buttons

theme-education = 📚 Leren
theme-poverty = 💶 Geld en wonen
theme-immigration = 🛂 Nieuw of papieren
theme-health = 🩺 Zorg en gezin
theme-safety = 🛡 Veiligheid
theme-participation = 🤝 Werk en meedoen
theme-emancipation = 🌈 Jezelf zijn
theme-legal = ⚖️ Rechten
theme-question = Waar gaat het precies over?

## Facts about a place: one line each, the symbol comes from the program

kind-informal = buurtgenoten en vrijwilligers
kind-formal = officiële instantie
helps-with = Hulp: { $subjects }
national = in heel Nederland
where-distance = { $where }, { $distance } bij je vandaan
open-now = nu open
open-now-until = nu open, tot { $time }
open-always = dag en nacht open
opens-today = nu dicht, gaat vandaag open om { $time }
opens-tomorrow = nu dicht, gaat morgen open om { $time }
opens-later = nu dicht, gaat { $day } open om { $time }
hours-unknown = openingstijden onbekend
hours-days = { $first } t/m { $last }
hours-closed = gesloten
hours-week = Openingstijden
hours-note-by_appointment = op afspraak
hours-note-every_second_week = om de week
hours-note-school_holidays_differ = andere tijden in schoolvakanties
hours-note-public_holidays_differ = andere tijden op feestdagen
free = gratis
walk-in = zonder afspraak
anonymous = anoniem
no-papers = geen papieren nodig
languages-spoken = ze spreken { $languages }
checked = gecontroleerd in { $month }
unconfirmed = nog niet door ons gecontroleerd, bel eerst als dat kan
unconfirmed-no-phone = nog niet door ons gecontroleerd
overdue = laatst gecontroleerd in { $month }, kan veranderd zijn
chat-online = online chatten

## Kinds of help

help-listening_ear = iemand die luistert
help-peer_contact = mensen die hetzelfde meemaken
help-information = informatie en advies
help-paperwork_help = hulp bij brieven en formulieren
help-going_along = iemand die met je meegaat
help-referral = de juiste organisatie vinden
help-lessons = lessen en cursussen
help-activities = samen dingen doen
help-goods = eten, kleding en spullen
help-money = geld of korting
help-work_experience = werkervaring
help-practical_help = praktische hulp
help-treatment = behandeling
help-shelter = een veilige slaapplek
help-legal_aid = juridische hulp
help-spiritual_support = geestelijke steun
help-emergency = direct hulp, dag en nacht

## Place

ask-place = Waar woon je? Dan kan ik dichtbij zoeken. Schrijf een plaats, wijk of postcode, of deel je locatie. Het hoeft niet.
place-noted = Ik zoek in en rond { $place }.
place-noted-ask = Ik zoek voor je in en rond { $place }. Waar heb je hulp bij nodig?
place-unknown = Die plaats ken ik niet. Schrijf een woonplaats of de vier cijfers van je postcode.
place-nothing-local = Hiervoor ken ik nog geen plek in { $place }. Deze helpen in heel Nederland:
location-noted = Ik weet nu ongeveer waar je bent (niet precies).

## When I am not sure

unsure = Ik wil je graag goed begrijpen. Is het een van deze dingen?
not-understood = Sorry, ik heb je niet goed begrepen. Kies een onderwerp, of zeg het met andere woorden.
not-understood-again = Sorry, ik begrijp je nog steeds niet. Deze mensen kunnen je verder helpen:
out-of-scope = Daar kan ik niet bij helpen, ik weet alleen van hulp in de buurt. Gaat het over een van deze dingen?
no-more = Meer plekken ken ik hiervoor niet.
nothing-open-button = Die knop is oud. Vertel gewoon opnieuw wat je nodig hebt.

## Messages that are not text

got-voice = Sorry, spraakberichten en video's begrijp ik nog niet. Kun je het schrijven, of een onderwerp kiezen?
got-picture = Ik kan geen foto's lezen en ik bewaar ze niet. Is het een brief? Deze mensen lezen je brief samen met je:
got-document = Ik kan geen bestanden lezen en ik bewaar ze niet. Deze mensen helpen je met brieven en formulieren:
got-other = Ik begrijp alleen tekst. Kun je schrijven wat je nodig hebt, of een onderwerp kiezen?
too-long = Dat is een lang verhaal. Ik heb het begin gelezen. Heb ik het verkeerd begrepen? Vertel het dan in een paar zinnen.
group = Ik praat alleen privé, dat is veiliger voor jou. Schrijf me hier: { $link }
error = Sorry, er ging bij mij iets mis. Deze mensen kunnen je nu helpen:

## Buttons (20 characters where possible)

button-more = Meer plekken
button-other = Andere hulp
button-wrong = Dit bedoel ik niet
button-language = 🌐 Taal
button-human = Praten met een mens
button-location = 📍 Deel mijn locatie
button-website = Website
button-map = Kaart
button-none-of-these = Geen van deze
button-whole-country = Heel Nederland

## Choosing, feedback, a safe way out

welcome-people = Ik kan niet bellen, beslissen of iets invullen voor je. Maar achter elke plek die ik laat zien, staan mensen.
reading-along = Kijkt er iemand mee op je telefoon? Met de knop “🚪 Maak chat leeg” haal ik hier alles weg wat ik kan.
button-details = Meer info
button-choose = 🔎 Kiezen
button-back = ⬅️ Terug
button-place = 📍 Andere plek
button-exit = 🚪 Maak chat leeg
button-helped = 👍 Dit hielp
button-not-helped = 👎 Hielp niet
button-report = ⚠️ Klopt iets niet?
button-aloud = 🔊 Lees voor
button-language-missing = Mijn taal ontbreekt
choose = Wat wil je zien?
choose-informal = Alleen buurtgenoten
choose-formal = Alleen officieel
choose-language = In mijn taal
choose-open = Nu open
choose-free = Gratis
choose-own = Mijn gemeenschap
choose-outside = Buiten mijn kring
choose-child = Voor een kind
choose-elderly = Voor een oudere
nothing-with-choice = Met deze keuze vind ik niets. Ga terug, of praat met een mens.
place-choose = Waar zal ik zoeken? Kies hieronder. Of schrijf een stad, buurt of postcode.
helped = Fijn om te horen. Dank je wel!
not-helped = Wat jammer. We zoeken verder.
report = Wat klopt er niet bij “{ $name }”? De mensen die mijn lijst bijhouden, kijken het na. Ze horen niet wie je bent.
report-wrong-phone = 📞 Telefoonnummer
report-wrong-address = 📍 Adres
report-wrong-hours = 🕐 Openingstijden
report-closed = 🚫 Bestaat niet meer
report-full = ⛔ Het is vol
report-could-not-help = 🤷 Kon niet helpen
reported = Dank je wel. We kijken het na. Heb je nog iets nodig?
report-failed = Dat doorgeven lukt nu niet, sorry. Probeer het later nog eens.
language-missing =
    Dank je. Ik heb geteld dat er een taal ontbreekt.
    Voorlopig schrijf ik kort en met tekens: 📞 telefoon · 📍 plek · 🕐 openingstijden · 🚶 zonder afspraak · 🆓 gratis · 🪪 geen papieren · 🗣 talen.
    Schrijf gerust in je eigen taal: vaak begrijp ik je wel.
exit-done = Ik heb hier weggehaald wat ik kon, en ik weet niets meer.
exit-since = Berichten van voor { $time } kan ik niet weghalen. Die verdwijnen als je de chat verwijdert.
exit-rest = De chat zelf verwijderen: houd deze chat in de lijst ingedrukt en kies “Chat verwijderen”. Meldingen op een horloge of computer kunnen blijven staan.
edited-read = Ik heb gelezen wat je hebt veranderd.
got-emoji = Ik zie je emoji's, maar ik weet niet wat je nodig hebt. Kies een onderwerp, of schrijf een paar woorden.
got-contact = Ik bewaar geen nummers van mensen en ik kan niet bellen. Waar heb je hulp bij nodig?
cannot-speak = Voorlezen lukt nu niet, sorry.
flood = Dat zijn veel berichten tegelijk, ik kan het niet bijhouden. Wacht even en schrijf je vraag dan in één bericht.
late = Sorry, ik was er niet toen je schreef. Heb je nog hulp nodig? Schrijf het opnieuw, of kies een onderwerp.

## Posters: a heading, what I do (left out when there are many languages), how

poster-subject = { $subject }?
poster-help = Heb je hulp nodig?
poster-nearby = Ik laat je plekken en mensen in de buurt zien die kunnen helpen.
poster-ask = Vraag het in je eigen taal. Gratis. Je hoeft je naam niet te zeggen.

## Key figures: people whom neighbours trust, who forward questions of residents. To them only.

key-welcome =
    Welkom, je bent aangemeld als sleutelpersoon.
    Stuur me een bericht van een bewoner door, of plak de tekst. Meer berichten na elkaar lees ik als één vraag.
    Je krijgt twee berichten terug. Het eerste is uitleg voor jou. Het tweede is een antwoord in de taal van de bewoner: dat stuur je zo door. Daarin staat niets over wie het vroeg.
key-welcome-area = Jouw gebied: { $area }.
key-help-search = /search voedselbank Laak: zelf zoeken op mijn kaart
key-help-networks = /networks: andere netwerken, per onderwerp
key-help-signals = /signals: wat er in jouw gebied gevraagd is
key-help-network = /network: je eigen netwerk: vol, pauze, weer open
key-help-leave = /leave: stoppen
key-kept =
    Dit bewaar ik van je:
    • een onleesbare code van je Telegram-account
    • het nummer van je uitnodiging
    • je netwerk, je gebied en je talen
    • de laatste dag: { $day }
    Geen naam en geen telefoonnummer. Wat je doorstuurt, bewaar ik niet. Ik onthoud er alleen 48 uur het onderwerp, de plaats en de taal van. Zo kun jij het verbeteren.
    Ik stuur je nooit uit mezelf een bericht.
key-join-how = Zet je code erachter, zo: /join KWRT-MHPX
key-join-unknown = Deze code ken ik niet, of hij werkt niet meer. Kijk of hij goed geschreven is, of vraag een nieuwe.
key-join-often = Dat ging te vaak mis. Probeer het over een uur nog eens, of vraag een nieuwe code.
key-join-failed = Sorry, aanmelden lukt nu niet. Probeer het later nog eens.
key-help = Stuur me een bericht van een bewoner door, of plak de tekst. Dit kan ook:
key-goodbye = Je bent afgemeld. Wat ik van je bewaarde, heb ik gewist. Als bewoner kun je me altijd blijven schrijven.
key-leave-sure = Wil je stoppen als sleutelpersoon? Dan wis ik meteen wat ik van je bewaar.
key-old-button = Ik weet niet meer waar deze knop over ging. Stuur het bericht nog eens door.
key-only-words = Ik kan alleen tekst lezen. Stuur het bericht als tekst door, of kies zelf het onderwerp.

key-language-only = Taal: { $language }
key-subject-only = Onderwerp: { $subject }
key-place-only = Plaats: { $place }
key-for-you = 🔎 Voor jou, niet om door te sturen
key-language = Taal: { $language }, { $sure }
key-language-chosen = Taal: { $language }, door jou gekozen
key-language-missing = Taal: { $language }, { $sure }. Die taal schrijf ik nog niet. Het bericht hieronder is in het Engels en in eenvoudig Nederlands.
key-language-unknown = Taal: dat kan ik niet zien. Het bericht hieronder is in deze taal: { $language }.
key-subject = Onderwerp: { $subject }, { $sure }
key-subject-chosen = Onderwerp: { $subject }, door jou gekozen
key-maybe = Misschien ook: { $subjects }
key-guess = { $subject } ({ $percent }%)
key-sure-high = bijna zeker ({ $percent }%)
key-sure-good = vrij zeker ({ $percent }%)
key-sure-some = waarschijnlijk ({ $percent }%)
key-sure-low = een gok ({ $percent }%)
key-place-read = Plaats: { $place } (staat in het bericht)
key-place-area = Plaats: { $place } (jouw gebied; het bericht noemt geen plaats)
key-place-chosen = Plaats: { $place } (door jou gekozen)
key-place-none = Plaats: onbekend, ik zoek in heel Nederland
key-choices = Keuze: { $choices }
key-names = In het bericht hieronder ({ $language }) staan:
key-right = Klopt dit? Stuur dan het bericht hieronder door. Klopt er iets niet? Tik op wat anders moet, dan maak ik allebei opnieuw.
key-ask-theme = Ik weet niet zeker waar dit over gaat. Tik op wat het beste past, dan maak ik het bericht.
key-no-question = Ik zie hier geen hulpvraag in. Is het er wel een? Kies dan het onderwerp.
key-no-model = Ik kan berichten nu even niet begrijpen. Kies zelf het onderwerp, dan zoek ik plekken.
key-read-along = Let op: misschien leest er iemand mee met de bewoner. Vraag eerst of het veilig is om dit te sturen. Daarom verraadt de eerste regel niets.
key-nothing = Met deze keuze vind ik geen plek. Staat er hieronder al een bericht, dan is dat van de vorige keuze. Kies een andere plaats of maak de keuze ruimer.
key-danger = ⚠️ Dit bericht gaat over gevaar. Doe dit eerst:
key-danger-you = Stuur het bericht hieronder meteen door en houd contact. Gebeurt het nu en weet je waar? Bel dan zelf 112. Wacht niet op antwoord.
key-danger-flag = ⚠️ Dit bericht gaat over gevaar. De kaart met noodnummers gaat voor.
key-danger-then = Daarna kan ik ook een bericht maken met plekken die helpen.
key-long = Het is een lang bericht: ik heb het begin gelezen.
key-personal = In het bericht staat een BSN of rekeningnummer. Ik bewaar het niet. Verwijder het bericht hier als het kan.
key-which-subject = Welk onderwerp is het?
key-which-place = Waar woont de bewoner? Kies, of schrijf de plaats of postcode.
key-which-language = In welke taal moet het bericht zijn?
key-which-whom = Voor wie is het, en wat is belangrijk?
key-which-form = Hoe zal ik het zeggen?
key-form-short = Dit is de kortere versie.
key-form-sms = Dit is de sms: { $count } × sms ({ $letters } tekens).
key-form-whatsapp = Dit is de versie om in WhatsApp te plakken: de sterretjes worden daar vette letters.
key-button-subject = ❓ Onderwerp
key-button-place = 📍 Plaats
key-button-language = 🗣 Taal
key-button-whom = 👥 Voor wie?
key-button-form = ✏️ Zeg het anders
key-button-only = Alleen { $subject }
key-button-places = 🏠 Ook plekken zoeken
key-button-full = Heel bericht
key-button-short = Korter
key-button-sms = Sms
key-button-whatsapp = WhatsApp
key-button-back = ⬅️ Terug
key-choose-language = Spreekt de taal
key-choose-own = Eigen gemeenschap
key-choose-outside = Buiten eigen kring

key-search-how = Zet erachter wat je zoekt, zo: /search voedselbank Laak
key-search-found = Dit vond ik in { $place }. Tik op een nummer om meer te zien.
key-search-found-anywhere = Dit vond ik in heel Nederland. Tik op een nummer om meer te zien.
key-search-none = Met deze woorden vind ik niets. Probeer een ander woord, of zet er een plaats achter: /search taalles Leiden
key-networks-theme = Netwerken over welk onderwerp? Ik zoek in en rond { $place }.
key-networks-theme-anywhere = Netwerken over welk onderwerp? Ik zoek in heel Nederland.
key-networks-found = Netwerken voor “{ $theme }”, in en rond { $place }:
key-networks-found-anywhere = Netwerken voor “{ $theme }”, in heel Nederland:
key-networks-none = Voor “{ $theme }” ken ik daar nog geen netwerk. Ken jij er een? Vertel het de mensen die mijn kaart bijhouden.
key-form-none = netwerk zonder organisatie
key-form-within_formal_organisation = sleutelpersonen binnen een organisatie
key-form-own_organisation = eigen organisatie
key-card-private = 🔒 Alleen voor jou, niet doorsturen. Zo bereik je ze:
key-card-no-private = Een andere manier om ze te benaderen dan hierboven ken ik niet.
key-card-gone = Deze plek staat niet (meer) op mijn kaart.
key-button-pass = 📨 Stuur: { $language }
key-button-report = ⚠️ Er klopt iets niet
key-report = Wat klopt er niet bij “{ $name }”? De mensen die mijn kaart bijhouden, beslissen erover. Tot die tijd verandert er niets.
key-report-full = Ze zitten vol
key-report-moved = Ze zijn verhuisd
key-report-wrong_phone = Telefoonnummer
key-report-wrong_hours = Openingstijden
key-report-closed = Bestaat niet meer
key-report-other = Iets anders
key-report-text = Weet je hoe het moet zijn? Schrijf het in een paar woorden, zonder namen van bewoners. Of tik op de knop.
key-report-without = Melden zonder tekst
key-report-sure = Zal ik dit doorgeven over “{ $name }”: “{ $text }”?
key-report-personal = Daar staan misschien gegevens van een persoon in. Ik geef alleen door wat over de plek zelf gaat.
key-yes-pass = ✅ Ja, geef door
key-no = ❌ Nee
key-reported = Dank je. Ik heb het doorgegeven.
key-not-passed = Ik heb niets doorgegeven.
key-report-failed = Sorry, doorgeven lukt nu niet. Probeer het later nog eens.

key-signals = Vorige week gevraagd in { $place }:
key-signals-month = Vorige maand gevraagd in heel { $place }:
key-signal = { $subject }: { $number }
key-signal-more = { $subject }: { $number } (daarvoor: { $before })
key-signal-near = { $subject }: { $number } keer wist ik niets in de buurt
key-signal-danger = ⚠️ gevaar
key-signals-none = Niets dat vijf keer of vaker gevraagd is.
key-signals-note = De getallen gaan per vijf, en minder dan vijf laat ik niet zien. Zo is niemand eraan te herkennen.
key-signals-no-area = Ik weet niet wat jouw gebied is, dus ik heb geen signalen voor je. Vraag een uitnodiging met een gebied.

key-network-none = Ik weet niet van welk netwerk je bent. Vraag een uitnodiging met je netwerk.
key-network-gone = Je netwerk staat niet (meer) op mijn kaart. Vraag het de mensen die mijn kaart bijhouden.
key-network-open = “{ $name }” staat op mijn kaart, en bewoners zien het.
key-network-full = “{ $name }” zit vol. Ik laat eerst andere plekken zien.
key-network-paused = “{ $name }” heeft pauze. Ik laat het niet zien tot jij het zegt.
key-network-paused-until = “{ $name }” heeft pauze tot en met { $day }. Tot dan laat ik het niet zien.
key-network-hidden = “{ $name }” staat op mijn kaart, maar bewoners zien het nu niet. De mensen die mijn kaart bijhouden, weten waarom.
key-network-failed = Sorry, veranderen lukt nu niet. Probeer het later nog eens.
key-button-full-now = Wij zitten vol
key-button-pause-2 = Pauze van 2 weken
key-button-pause-6 = Pauze van 6 weken
key-button-pause = Pauze zonder einde
key-button-resume = Wij zijn weer open
key-button-networks = 🤝 Netwerken
key-button-signals = 📈 Signalen
key-button-network = 🏠 Mijn netwerk
key-button-leave = Stoppen
key-yes-leave = Ja, stoppen

## Questions about the bot itself: short, and exactly true (design.md). First the answers, then the buttons.

trust-who = Ik ben Wegwijzer, een chatbot. Ik laat je plekken en mensen in Nederland zien die kunnen helpen. Je hoeft mij niet te zeggen wie je bent.
trust-robot = Ja, ik ben een computer. Hier schrijft geen mens. Maar op de plekken die ik laat zien, werken wel mensen: met hen kun je praten.
trust-police =
    Ik vertel niets aan de politie, de gemeente of de IND. Ook niet aan een ambassade, je baas of je familie. Ik bewaar niet wat je zegt.
    Telegram zelf bewaart dit gesprek wel. Plekken waar je zelf contact mee opneemt, hebben hun eigen regels.
trust-papers = Ik vraag geen papieren, geen BSN, geen DigiD en geen naam. Plekken hebben hun eigen regels. Weet ik dat een plek niet om papieren vraagt? Dan staat dat erbij.
trust-stored =
    Ik bewaar niet wat je zegt. Zolang we praten, onthoud ik het onderwerp, je keuzes, je taal en je woonplaats. Hoor ik { $minutes } minuten niets van je? Dan vergeet ik dat.
    Ik onthoud 48 uur welke berichten in dit gesprek staan, niet wat erin staat. Zo kan ik het leegmaken. Ik tel wel hoe vaak iets gevraagd wordt, zonder namen.
    Telegram zelf bewaart dit gesprek wel, op je telefoon en op hun servers.
trust-delete =
    Schrijf /forget. Dan vergeet ik dit gesprek meteen. Je krijgt ook een knop om deze chat leeg te maken. Ik kan alleen berichten van de laatste 48 uur weghalen.
    Wil je alles weg? Houd deze chat in de lijst even vast met je vinger, en kies “Chat verwijderen”.
trust-seen = Ik zie je telefoonnummer niet, en ook niet waar je bent. Dat zie ik alleen als je het zelf stuurt. Telegram stuurt wel de naam van je account mee. Ik gebruik die niet en bewaar die niet.
trust-readers =
    Wie jouw Telegram kan openen, kan dit gesprek lezen. Telegram bewaart het gesprek op hun servers. Gesprekken met een bot zijn niet end-to-end versleuteld.
    De mensen achter deze bot krijgen niet te zien wat je schrijft. Is meelezen gevaarlijk voor je? Schrijf /forget, dan kun je deze chat leegmaken.
trust-maker = Mensen hebben mij gemaakt om de weg te wijzen naar hulp in de buurt. Ik ben een programma: ik weet niet wie dit betaalt. De mensen achter deze bot kunnen dat zeggen. Ik verkoop niets.
trust-cost = Praten met mij kost niets. Je hebt alleen internet nodig. Weet ik dat een plek gratis is? Dan staat dat erbij.
trust-call = Nee, ik kan niet bellen, geen brieven schrijven, niets invullen en geen afspraak maken. De mensen op de plekken die ik laat zien, kunnen daar vaak wel bij helpen. Waar gaat het over?
trust-scam =
    Ik vraag nooit om geld, wachtwoorden, je DigiD of je bankpas, en ik verkoop niets. Vraagt iemand dat in mijn naam? Dan ben ik het niet.
    Twijfel je aan een plek? Zoek het telefoonnummer dan zelf op, op hun eigen website.
trust-language =
    Ik schrijf deze talen: { $languages }. Met “🌐 Taal” kies je er een.
    Je mag ook in je eigen taal schrijven: ik begrijp meer talen dan ik schrijf. Dan antwoord ik in het Engels en in eenvoudig Nederlands.
trustq-who = Wie ben je?
trustq-robot = Ben je een robot?
trustq-police = Vertel je dit door?
trustq-papers = Papieren nodig?
trustq-stored = Wat bewaar je?
trustq-delete = Kan ik dit wissen?
trustq-seen = Wat zie je van mij?
trustq-readers = Wie kan dit lezen?
trustq-maker = Wie maakte je?
trustq-cost = Kost dit geld?
trustq-call = Bel je voor mij?
trustq-scam = Is dit oplichting?
trustq-language = Spreek je mijn taal?

## What nobody needs to send, insults, advertising

personal-bsn = Je hoeft mij geen BSN (burgerservicenummer) te sturen. Ik bewaar het niet, maar het staat nog wel in dit gesprek. Verwijder dat bericht als het kan: houd het even vast met je vinger en kies “Verwijderen”.
personal-account = Je hoeft mij geen rekeningnummer te sturen. Ik bewaar het niet, maar het staat nog wel in dit gesprek. Verwijder dat bericht als het kan: houd het even vast met je vinger en kies “Verwijderen”.
only-number = Ik kan niet bellen, en ik bewaar geen nummers of adressen. Waar heb je hulp bij nodig? Een paar woorden is genoeg.
abuse = Ik begrijp het als je boos bent. Ik ben maar een computer, maar ik ken mensen die kunnen helpen. Wat heb je nodig?
spam = Ik wijs alleen de weg naar hulp in de buurt. Met aanbiedingen kan ik niets. Heb je zelf hulp nodig? Zeg het maar.
