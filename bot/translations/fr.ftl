# Everything the bot says, in French. Keys are the same in every language file.
# Style: plain, warm, short; vous; no wording that assumes the sex of the resident.
# A no-break space stands before : ; ? ! and inside « ».

## First contact and small talk

welcome =
    Bonjour, je suis Wegwijzer. Je suis une machine (un chatbot), pas une personne.
    Dites-moi avec vos mots de quelle aide vous avez besoin. Je vous montre des lieux et des personnes près de chez vous qui peuvent aider.
welcome-examples =
    Par exemple :
    • « Je n’arrive plus à payer mon loyer »
    • « Je veux apprendre le néerlandais, j’habite à Rotterdam »
    • « J’ai reçu une lettre et je ne la comprends pas »
welcome-privacy = Vous n’avez pas besoin de dire votre nom. Je ne garde rien de ce que vous me dites.
capabilities =
    Je suis Wegwijzer, un chatbot. Je suis une machine, pas une personne.
    Vous me dites ce qui ne va pas ou ce qu’il vous faut. Je cherche aux Pays-Bas des lieux où l’on peut vous aider : d’abord des gens du quartier et des bénévoles, et aussi le service officiel.
    Je ne peux rien décider, ni remplir de formulaires, ni téléphoner à votre place. Les personnes sur place peuvent vous aider pour la suite.
privacy =
    Je ne garde pas ce que vous dites. Je n’ai besoin ni de votre nom ni de vos papiers. Je ne dis rien à la commune (gemeente), ni à la police, ni au service de l’immigration (IND).
    Pendant notre conversation, je retiens le sujet, votre langue et l’endroit où vous habitez. Après { $minutes } minutes de silence, j’oublie tout cela.
    Telegram, lui, garde cette conversation sur votre téléphone et sur ses serveurs. Les lieux que vous contactez ont leurs propres règles.
privacy-operator = Ce chatbot est géré par { $operator }.
human = Bien sûr. Ici, vous pouvez parler à une vraie personne :
thanks = Avec plaisir. Si vous avez besoin d’autre chose, écrivez-moi.
goodbye = Au revoir, prenez soin de vous. Vous pouvez toujours me réécrire.
affirm = Très bien. Est-ce que je peux vous aider pour autre chose ?
deny = Pardon, j’ai mal compris. De quoi s’agit-il ? Choisissez ci-dessous, ou dites-le avec d’autres mots.
restart = J’ai oublié ce que vous avez dit. Dites-moi de quelle aide vous avez besoin.
language-changed = À partir de maintenant, j’écris en français.
language-choose = Quelle langue voulez-vous ?
language-not-mine = Je n’écris pas encore dans votre langue. Je vais répondre en anglais et en néerlandais simple. Vous pouvez aussi choisir une autre langue.

## Answers: what I understood. One short sentence, neutral in gender, also right when it is about someone else.

understood-learn_dutch = Vous voulez apprendre ou pratiquer le néerlandais.
understood-school_and_study = Il s’agit de l’école ou des études.
understood-digital_skills = Il s’agit d’utiliser un ordinateur, un téléphone ou DigiD.
understood-debts = Il s’agit de dettes ou de factures impossibles à payer.
understood-making_ends_meet = Il s’agit de ne pas avoir assez d’argent pour vivre.
understood-food_and_goods = Il s’agit de nourriture, de vêtements ou d’objets pour la maison.
understood-housing = Il s’agit du logement ou du loyer.
understood-homelessness = Il s’agit de trouver un endroit où dormir.
understood-paperwork = Il s’agit de lettres, de formulaires ou de rendez-vous administratifs.
understood-residence_status = Il s’agit d’un titre de séjour ou d’une demande d’asile.
understood-undocumented = Il s’agit de vivre ici sans papiers. Même sans papiers, on a des droits.
understood-newcomer_orientation = Il s’agit de trouver ses repères aux Pays-Bas.
understood-health_care = Il s’agit de la santé, d’un médecin ou de l’assurance maladie.
understood-mental_health = Cela a l’air lourd à porter. Il y a des gens qui peuvent aider.
understood-addiction = Il s’agit d’alcool, de drogue, de jeux d’argent ou d’une autre addiction.
understood-informal_care = Il s’agit de prendre soin de quelqu’un, ou d’aide à la maison.
understood-parenting = Il s’agit d’enfants, de grossesse ou d’éducation.
understood-domestic_violence = Voici des personnes à qui vous pouvez parler en toute confiance.
understood-neighbourhood_safety = Il s’agit de nuisances, de délits ou d’un sentiment d’insécurité.
understood-relationships = Il s’agit de conflits ou d’une séparation dans la famille.
understood-work = Il s’agit de trouver un travail ou une formation.
understood-volunteering = Vous voulez faire quelque chose pour les autres. C’est une belle idée.
understood-loneliness = Vous aimeriez rencontrer du monde. C’est bien de le dire.
understood-leisure = Il s’agit de sport, de culture ou d’activités.
understood-youth = Il s’agit de jeunes.
understood-discrimination = Il s’agit d’un traitement injuste ou inégal. C’est interdit ici.
understood-women = Voici des lieux pour les femmes.
understood-lgbti = Voici des personnes à qui vous pouvez parler en toute confiance.
understood-faith_and_meaning = Il s’agit de foi, de deuil ou du sens de la vie.
understood-legal_advice = Il s’agit de droits ou d’une question juridique.
understood-two = Vous me parlez de deux choses. Je cherche de l’aide pour les deux.
second-problem = Et aussi :

## Short labels of the help questions, for buttons (20 characters where possible)

label-learn_dutch = Cours de néerlandais
label-school_and_study = École et études
label-digital_skills = Ordinateur, DigiD
label-debts = Dettes
label-making_ends_meet = Manque d’argent
label-food_and_goods = Nourriture, habits
label-housing = Logement et loyer
label-homelessness = Nulle part où dormir
label-paperwork = Lettres, formulaires
label-residence_status = Titre de séjour
label-undocumented = Sans papiers
label-newcomer_orientation = Arrivée aux Pays-Bas
label-health_care = Médecin et santé
label-mental_health = Stress et tristesse
label-addiction = Addiction
label-informal_care = Aider un proche
label-parenting = Enfants et bébé
label-domestic_violence = Violence à la maison
label-neighbourhood_safety = Insécurité, vol
label-relationships = Disputes, divorce
label-work = Travail
label-volunteering = Aider les autres
label-loneliness = Rencontrer des gens
label-leisure = Sport et activités
label-youth = Jeunes
label-discrimination = Discrimination
label-women = Pour les femmes
label-lgbti = LGBTQI+
label-faith_and_meaning = Foi et deuil
label-legal_advice = Droits et avocat

## The eight themes, for buttons

theme-education = 📚 Apprendre
theme-poverty = 💶 Argent et logement
theme-immigration = 🛂 Arrivée, papiers
theme-health = 🩺 Santé et famille
theme-safety = 🛡 Sécurité
theme-participation = 🤝 Travail, contacts
theme-emancipation = 🌈 Être soi-même
theme-legal = ⚖️ Droits
theme-question = De quoi s’agit-il plus précisément ?

## Facts about a place: one line each, the symbol comes from the program

kind-informal = gens du quartier et bénévoles
kind-formal = service officiel
helps-with = Aide proposée : { $subjects }
national = dans tout le pays
where-distance = { $where }, à { $distance }
open-now = ouvert maintenant
open-now-until = ouvert maintenant, jusqu’à { $time }
open-always = ouvert jour et nuit
opens-today = fermé maintenant, ouvre aujourd’hui à { $time }
opens-tomorrow = fermé maintenant, ouvre demain à { $time }
opens-later = fermé maintenant, ouvre { $day } à { $time }
hours-unknown = horaires inconnus
hours-days = du { $first } au { $last }
hours-closed = fermé
hours-week = Horaires
hours-note-by_appointment = sur rendez-vous
hours-note-every_second_week = une semaine sur deux
hours-note-school_holidays_differ = autres horaires pendant les vacances scolaires
hours-note-public_holidays_differ = autres horaires les jours fériés
free = gratuit
walk-in = sans rendez-vous
anonymous = anonyme
no-papers = aucun papier demandé
languages-spoken = on y parle : { $languages }
checked = vérifié en { $month }
unconfirmed = pas encore vérifié par nous, appelez d’abord si possible
unconfirmed-no-phone = pas encore vérifié par nous
overdue = vérifié la dernière fois en { $month }, a peut-être changé
chat-online = chat en ligne

## Kinds of help

help-listening_ear = quelqu’un qui écoute
help-peer_contact = rencontrer des gens dans la même situation
help-information = informations et conseils
help-paperwork_help = aide pour les lettres et les formulaires
help-going_along = quelqu’un qui vous accompagne
help-referral = trouver la bonne organisation
help-lessons = cours et ateliers
help-activities = activités avec d’autres
help-goods = nourriture, vêtements et objets
help-money = argent ou réduction
help-work_experience = expérience de travail
help-practical_help = aide pratique
help-treatment = soins et traitement
help-shelter = un endroit sûr pour dormir
help-legal_aid = aide juridique
help-spiritual_support = soutien spirituel
help-emergency = aide immédiate, jour et nuit

## Place

ask-place = Où habitez-vous ? Je pourrai ainsi chercher près de chez vous. Écrivez une ville, un quartier ou un code postal, ou partagez votre position. Ce n’est pas obligatoire.
place-noted = Je cherche à { $place } et aux environs.
place-noted-ask = Je vais chercher à { $place } et aux environs. De quelle aide avez-vous besoin ?
place-unknown = Je ne connais pas cet endroit. Écrivez une ville ou les quatre chiffres d’un code postal.
place-nothing-local = Je ne connais pas encore de lieu pour cela à { $place }. Ces services aident dans tout le pays :
location-noted = Je sais maintenant à peu près où vous êtes (pas exactement).

## When I am not sure

unsure = Pour bien vous comprendre : est-ce une de ces choses ?
not-understood = Pardon, je ne vous ai pas bien compris. Choisissez un sujet, ou dites-le avec d’autres mots.
not-understood-again = Pardon, je ne comprends toujours pas. Ces personnes peuvent vous aider :
out-of-scope = Là, je ne peux pas vous aider. Je connais seulement l’aide dans le quartier. Est-ce une de ces choses ?
no-more = Je ne connais pas d’autre lieu pour cela.
nothing-open-button = Ce bouton est trop ancien. Redites-moi simplement de quoi vous avez besoin.

## Messages that are not text

got-voice = Pardon, je ne comprends pas encore les messages vocaux ni les vidéos. Pouvez-vous l’écrire, ou choisir un sujet ?
got-picture = Je ne sais pas lire les photos et je ne les garde pas. C’est une lettre ? Ces personnes la lisent avec vous :
got-document = Je ne sais pas lire les fichiers et je ne les garde pas. Ces personnes vous aident pour les lettres et les formulaires :
got-other = Je comprends seulement les messages écrits. Pouvez-vous écrire ce qu’il vous faut, ou choisir un sujet ?
too-long = Votre message est long. J’en ai lu le début. Si j’ai mal compris, redites-le en quelques phrases.
group = Je parle seulement en privé, parce que c’est plus sûr pour vous. Écrivez-moi ici : { $link }
error = Pardon, il y a eu un problème de mon côté. Ces personnes peuvent vous aider maintenant :

## Buttons (20 characters where possible)

button-more = Plus de lieux
button-other = Autre aide
button-wrong = Ce n’est pas ça
button-language = 🌐 Langue
button-human = Parler à quelqu’un
button-location = 📍 Ma position
button-website = Site web
button-map = Carte
button-none-of-these = Rien de tout cela
button-whole-country = Tout le pays

## Choosing, feedback, a safe way out

welcome-people = Je ne peux ni téléphoner, ni décider, ni remplir quelque chose à votre place. Mais derrière chaque lieu que je montre, il y a des gens.
reading-along = Quelqu’un d’autre peut-il lire ceci sur votre téléphone ? Avec le bouton « 🚪 Tout effacer ici », je supprime ici tout ce que je peux.
button-details = Plus d’infos
button-choose = 🔎 Choisir
button-back = ⬅️ Retour
button-place = 📍 Autre endroit
button-exit = 🚪 Tout effacer ici
button-helped = 👍 Ça m’a aidé
button-not-helped = 👎 Pas utile
button-report = ⚠️ Une erreur ?
button-aloud = 🔊 Lire à voix haute
button-language-missing = Ma langue manque
choose = Que voulez-vous voir ?
choose-informal = Bénévoles seulement
choose-formal = Officiel seulement
choose-language = Dans ma langue
choose-open = Ouvert maintenant
choose-free = Gratuit
choose-own = Ma communauté
choose-outside = Hors de mon cercle
choose-child = Pour un enfant
choose-elderly = Personne âgée
nothing-with-choice = Avec ce choix, je ne trouve rien. Revenez en arrière, ou parlez à une personne.
place-choose = Où dois-je chercher ? Choisissez ci-dessous, ou écrivez une ville, un quartier ou un code postal.
helped = Ça fait plaisir. Merci de l’avoir dit !
not-helped = C’est dommage. Continuons à chercher.
report = Qu’est-ce qui ne va pas avec « { $name } » ? Les personnes qui tiennent ma liste à jour vont vérifier. Je ne leur dis pas qui vous êtes.
report-wrong-phone = 📞 Téléphone
report-wrong-address = 📍 Adresse
report-wrong-hours = 🕐 Horaires
report-closed = 🚫 N’existe plus
report-full = ⛔ C’est complet
report-could-not-help = 🤷 N’a pas pu m’aider
reported = Merci. Nous allons vérifier. Avez-vous besoin d’autre chose ?
report-failed = Pardon, je ne peux pas transmettre cela pour le moment. Réessayez un peu plus tard, s’il vous plaît.
language-missing =
    Merci. J’ai noté qu’il manque une langue.
    En attendant, mes messages sont courts, avec des signes : 📞 téléphone · 📍 lieu · 🕐 horaires · 🚶 sans rendez-vous · 🆓 gratuit · 🪪 aucun papier demandé · 🗣 langues.
    Vous pouvez écrire dans votre langue : souvent, je la comprends.
exit-done = J’ai effacé ici tout ce que je pouvais, et je ne me souviens plus de rien.
exit-since = Je ne peux pas effacer les messages d’avant le { $time }. Pour les enlever, supprimez toute la conversation.
exit-rest = Pour supprimer la conversation elle-même : dans la liste, gardez le doigt appuyé dessus et choisissez « Supprimer l’échange ». Des notifications peuvent rester sur une montre ou un ordinateur.
edited-read = J’ai lu ce que vous avez modifié.
got-emoji = Je vois vos émojis, mais je ne sais pas ce qu’il vous faut. Choisissez un sujet, ou écrivez quelques mots.
got-contact = Je ne garde les numéros de personne, et je ne peux pas téléphoner. De quelle aide avez-vous besoin ?
cannot-speak = Pardon, je ne peux pas lire à voix haute pour le moment.
flood = Cela fait beaucoup de messages d’un coup, je n’arrive pas à suivre. Attendez une minute, puis écrivez votre question en un seul message.
late = Pardon, je n’étais pas là quand vous avez écrit. Avez-vous encore besoin d’aide ? Écrivez de nouveau votre message, ou choisissez un sujet.

## Posters: a heading, what I do (left out when there are many languages), how

poster-subject = { $subject } ?
poster-help = Besoin d’aide ?
poster-nearby = Je vous montre des lieux et des personnes près de chez vous qui peuvent aider.
poster-ask = Posez votre question dans votre langue. Gratuit. Vous n’avez pas besoin de dire votre nom.

## Key figures: people whom neighbours trust, who forward questions of residents. To them only.
# A key figure is a 'personne relais' here; a resident is 'une personne du quartier'.

key-welcome =
    C’est fait : vous êtes maintenant une personne relais (sleutelpersoon).
    Transférez-moi le message d’une personne du quartier, ou collez son texte. Plusieurs messages à la suite, je les lis ensemble, comme une question.
    Vous recevez deux messages. Le premier est une explication pour vous. Le second est une réponse dans la langue de cette personne : vous pouvez le transférer tel quel. Rien n’y montre qui a posé la question.
key-welcome-area = Votre secteur : { $area }.
key-help-search = /search voedselbank Laak : chercher vous-même dans mon répertoire
key-help-networks = /networks : d’autres réseaux, par sujet
key-help-signals = /signals : ce qui a été demandé dans votre secteur
key-help-network = /network : votre propre réseau : complet, en pause, de nouveau ouvert
key-help-leave = /leave : arrêter
key-kept =
    Voici ce que je garde de vous :
    • un code illisible de votre compte Telegram
    • le numéro de votre invitation
    • votre réseau, votre secteur et vos langues
    • le dernier jour : { $day }
    Ni nom, ni numéro de téléphone. Je ne garde pas ce que vous transférez. Pendant 48 heures, j’en retiens seulement le sujet, le lieu et la langue, pour que vous puissiez corriger.
    Je ne vous écris jamais en premier.
key-join-how = Écrivez votre code à la suite, comme ceci : /join KWRT-MHPX
key-join-unknown = Je ne connais pas ce code, ou il n’est plus valable. Vérifiez s’il est bien écrit, ou demandez-en un nouveau.
key-join-often = Le code était faux trop souvent. Réessayez dans une heure, ou demandez un nouveau code.
key-join-failed = Pardon, l’inscription ne marche pas pour le moment. Réessayez un peu plus tard, s’il vous plaît.
key-help = Transférez-moi le message d’une personne du quartier, ou collez son texte. Vous pouvez aussi faire ceci :
key-goodbye = Votre inscription est supprimée. J’ai effacé ce que je gardais de vous. Vous pouvez toujours m’écrire comme tout le monde dans le quartier.
key-leave-sure = Voulez-vous arrêter comme personne relais ? J’efface alors tout de suite ce que je garde de vous.
key-old-button = Je ne sais plus à quoi ce bouton se rapportait. Transférez le message encore une fois, s’il vous plaît.
key-only-words = Je sais lire seulement du texte. Transférez le message sous forme de texte, ou choisissez vous-même le sujet.

key-language-only = Langue : { $language }
key-subject-only = Sujet : { $subject }
key-place-only = Lieu : { $place }
key-for-you = 🔎 Pour vous, à ne pas transférer
key-language = Langue : { $language }, { $sure }
key-language-chosen = Langue : { $language }, votre choix
key-language-missing = Langue : { $language }, { $sure }. Je n’écris pas encore dans cette langue. Le message ci-dessous est en anglais et en néerlandais simple.
key-language-unknown = Langue : je ne la reconnais pas. Langue du message ci-dessous : { $language }.
key-subject = Sujet : { $subject }, { $sure }
key-subject-chosen = Sujet : { $subject }, votre choix
key-maybe = Peut-être aussi : { $subjects }
key-guess = { $subject } ({ $percent } %)
key-sure-high = presque certain ({ $percent } %)
key-sure-good = assez certain ({ $percent } %)
key-sure-some = probable ({ $percent } %)
key-sure-low = une supposition ({ $percent } %)
key-place-read = Lieu : { $place } (indiqué dans le message)
key-place-area = Lieu : { $place } (votre secteur ; le message n’indique aucun lieu)
key-place-chosen = Lieu : { $place } (votre choix)
key-place-none = Lieu : inconnu, je cherche dans tout le pays
key-choices = Choix : { $choices }
key-names = Dans le message ci-dessous ({ $language }), il y a :
key-right = C’est bien cela ? Alors transférez le message ci-dessous. Sinon, touchez ce qui ne va pas, et je refais les deux messages.
key-ask-theme = Je ne sais pas avec certitude de quoi il s’agit. Touchez ce qui convient le mieux, et je prépare le message.
key-no-question = Je ne vois pas de demande d’aide ici. S’il y en a une, choisissez le sujet.
key-no-model = Je ne peux pas comprendre les messages pour le moment. Choisissez le sujet, et je cherche des lieux.
key-read-along = Attention : quelqu’un d’autre lit peut-être les messages de cette personne. Demandez-lui d’abord si vous pouvez envoyer ceci sans danger. C’est pourquoi la première ligne ne dévoile rien.
key-nothing = Avec ce choix, je ne trouve aucun lieu. S’il y a un message plus bas, il vient de votre choix précédent. Choisissez un autre endroit, ou moins de conditions.
key-danger = ⚠️ Ce message parle d’un danger. Faites d’abord ceci :
key-danger-you = Transférez tout de suite le message ci-dessous et gardez le contact. Cela se passe maintenant et vous savez où ? Alors appelez vous-même le 112. N’attendez pas de réponse.
key-danger-flag = ⚠️ Ce message parle d’un danger. La carte avec les numéros d’urgence passe en premier.
key-danger-then = Ensuite, je peux aussi préparer un message avec des lieux qui aident.
key-long = C’est un long message : j’en ai lu le début.
key-personal = Le message contient un BSN ou un numéro de compte bancaire. Je ne le garde pas. Supprimez ce message ici si possible.
key-which-subject = Quel est le sujet ?
key-which-place = Où habite cette personne ? Choisissez, ou écrivez le lieu ou le code postal.
key-which-language = Dans quelle langue doit être le message ?
key-which-whom = C’est pour qui, et qu’est-ce qui compte ?
key-which-form = Comment dois-je le dire ?
key-form-short = Voici la version plus courte.
key-form-sms = Voici le texto : { $count } × SMS ({ $letters } caractères).
key-form-whatsapp = Voici la version à coller dans WhatsApp : les étoiles y mettent les mots en gras.
key-button-subject = ❓ Sujet
key-button-place = 📍 Lieu
key-button-language = 🗣 Langue
key-button-whom = 👥 Pour qui ?
key-button-form = ✏️ Le dire autrement
key-button-only = Seulement { $subject }
key-button-places = 🏠 Chercher des lieux
key-button-full = Message entier
key-button-short = Plus court
key-button-sms = SMS
key-button-whatsapp = WhatsApp
key-button-back = ⬅️ Retour
key-choose-language = Parle la langue
key-choose-own = Sa communauté
key-choose-outside = Hors de son cercle

key-search-how = Écrivez à la suite ce que vous cherchez, comme ceci : /search voedselbank Laak
key-search-found = Voici ce que j’ai trouvé à { $place }. Touchez un numéro pour en voir plus.
key-search-found-anywhere = Voici ce que j’ai trouvé dans tout le pays. Touchez un numéro pour en voir plus.
key-search-none = Je ne trouve rien avec ces mots. Essayez un autre mot néerlandais, ou ajoutez un lieu : /search taalles Leiden
key-networks-theme = Des réseaux sur quel sujet ? Je cherche à { $place } et aux environs.
key-networks-theme-anywhere = Des réseaux sur quel sujet ? Je cherche dans tout le pays.
key-networks-found = Réseaux pour « { $theme } », à { $place } et aux environs :
key-networks-found-anywhere = Réseaux pour « { $theme } », dans tout le pays :
key-networks-none = Je n’y connais pas encore de réseau pour « { $theme } ». Vous en connaissez un ? Dites-le aux personnes qui tiennent mon répertoire à jour.
key-form-none = réseau sans organisation
key-form-within_formal_organisation = personnes relais au sein d’une organisation
key-form-own_organisation = organisation à part entière
key-card-private = 🔒 Pour vous seulement, ne pas transférer. Pour les joindre :
key-card-no-private = Je ne connais pas d’autre moyen de les joindre que ce qui est écrit plus haut.
key-card-gone = Ce lieu n’est pas (ou plus) dans mon répertoire.
key-button-pass = 📨 Envoyer : { $language }
key-button-report = ⚠️ Il y a une erreur
key-report = Qu’est-ce qui ne va pas avec « { $name } » ? Les personnes qui tiennent mon répertoire à jour en décident. D’ici là, rien ne change.
key-report-full = C’est complet
key-report-moved = A déménagé
key-report-wrong_phone = Téléphone
key-report-wrong_hours = Horaires
key-report-closed = N’existe plus
key-report-other = Autre chose
key-report-text = Savez-vous ce qu’il faudrait écrire ? Dites-le en quelques mots, sans nommer de personne du quartier. Ou touchez le bouton.
key-report-without = Signaler sans texte
key-report-sure = Dois-je transmettre ceci sur « { $name } » : « { $text } » ?
key-report-personal = Il y a peut-être des données privées de quelqu’un là-dedans. Je transmets seulement ce qui concerne le lieu.
key-yes-pass = ✅ Oui, transmettre
key-no = ❌ Non
key-reported = Merci. C’est transmis.
key-not-passed = Je n’ai rien transmis.
key-report-failed = Pardon, je ne peux pas transmettre cela pour le moment. Réessayez un peu plus tard, s’il vous plaît.

key-signals = Demandes de la semaine dernière à { $place } :
key-signals-month = Demandes du mois dernier dans tout { $place } :
key-signal = { $subject } : { $number }
key-signal-more = { $subject } : { $number } (avant : { $before })
key-signal-near = { $subject } : { $number } fois, je ne connaissais rien à proximité
key-signal-danger = ⚠️ situation de danger
key-signals-none = Rien n’a été demandé cinq fois ou plus.
key-signals-note = Les nombres vont de cinq en cinq, et je ne montre rien en dessous de cinq. Ainsi, ils ne permettent de reconnaître personne.
key-signals-no-area = Je ne connais pas votre secteur, donc je n’ai pas de signaux pour vous. Demandez une invitation avec un secteur.

key-network-none = Je ne sais pas de quel réseau vous faites partie. Demandez une invitation avec votre réseau.
key-network-gone = Votre réseau n’est pas (ou plus) dans mon répertoire. Demandez aux personnes qui le tiennent à jour.
key-network-open = « { $name } » est dans mon répertoire, et les gens du quartier le voient.
key-network-full = « { $name } » est complet. Je montre d’abord d’autres lieux.
key-network-paused = « { $name } » est en pause. Je ne le montre pas tant que vous ne le demandez pas.
key-network-paused-until = « { $name } » est en pause jusqu’au { $day } inclus. D’ici là, je ne le montre pas.
key-network-hidden = « { $name } » est dans mon répertoire, mais les gens du quartier ne le voient pas en ce moment. Les personnes qui le tiennent à jour peuvent vous dire pourquoi.
key-network-failed = Pardon, je ne peux pas changer cela pour le moment. Réessayez un peu plus tard, s’il vous plaît.
key-button-full-now = C’est complet
key-button-pause-2 = Pause de 2 semaines
key-button-pause-6 = Pause de 6 semaines
key-button-pause = Pause sans date
key-button-resume = De nouveau ouvert
key-button-networks = 🤝 Réseaux
key-button-signals = 📈 Signaux
key-button-network = 🏠 Mon réseau
key-button-leave = Arrêter
key-yes-leave = Oui, arrêter

## Questions about the bot itself: short, and exactly true (design.md). First the answers, then the buttons.

trust-who = Je suis Wegwijzer, un chatbot. Je vous montre des lieux et des personnes aux Pays-Bas qui peuvent aider. Vous n’avez pas besoin de me dire qui vous êtes.
trust-robot = Oui, je suis une machine. Ce n’est pas une personne qui vous écrit. Mais derrière les lieux que je montre, il y a des gens : vous pouvez leur parler.
trust-police =
    Je ne dis rien à la police, ni à la commune (gemeente), ni au service de l’immigration (IND). Rien non plus à une ambassade, à votre patron ou à votre famille. Je ne garde pas ce que vous dites.
    Telegram, lui, garde cette conversation. Les lieux que vous contactez ont leurs propres règles.
trust-papers = Je ne demande ni papiers, ni BSN, ni DigiD, ni nom. Les lieux ont leurs propres règles. Si je sais qu’un lieu ne demande pas de papiers, je l’indique.
trust-stored =
    Je ne garde pas ce que vous dites. Pendant notre conversation, je retiens le sujet, vos choix, votre langue et l’endroit où vous habitez. Après { $minutes } minutes de silence, j’oublie tout cela.
    Pendant 48 heures, je retiens quels messages sont dans cette conversation, mais pas ce qu’ils disent. C’est ce qui me permet de les effacer. Je compte aussi combien de fois une chose est demandée, sans noms.
    Telegram, lui, garde cette conversation sur votre téléphone et sur ses serveurs.
trust-delete =
    Écrivez /forget. J’oublie alors tout de suite ce que nous avons dit. Vous aurez aussi un bouton pour effacer les messages ici. Je peux effacer au plus ceux des dernières 48 heures.
    Pour tout enlever : dans la liste, gardez le doigt appuyé sur cette conversation. Puis choisissez « Supprimer l’échange ».
trust-seen = Je ne vois ni votre numéro de téléphone, ni où vous êtes. Je le vois seulement si vous me l’envoyez. Telegram me transmet le nom de votre compte. Je ne l’utilise pas et je ne le garde pas.
trust-readers =
    Toute personne qui peut ouvrir votre Telegram peut lire cette conversation. Telegram la garde sur ses serveurs. Les conversations avec un bot ne sont pas chiffrées de bout en bout.
    Les personnes qui gèrent ce chatbot ne voient pas ce que vous écrivez. Est-ce dangereux si quelqu’un d’autre lit ceci ? Écrivez /forget, vous pourrez alors effacer les messages ici.
trust-maker = Des gens m’ont créé pour indiquer où trouver de l’aide à proximité. Je suis un programme : je ne sais pas qui paie pour moi. Les personnes qui gèrent ce chatbot peuvent vous le dire. Je ne vends rien.
trust-cost = Parler avec moi ne coûte rien. Il vous faut seulement internet. Si je sais qu’un lieu est gratuit, je l’indique.
trust-call = Non, je ne peux ni téléphoner, ni écrire des lettres, ni remplir des formulaires, ni prendre rendez-vous. Dans les lieux que je montre, des gens peuvent souvent vous y aider. De quoi s’agit-il ?
trust-scam =
    Je ne demande jamais d’argent, ni de mot de passe, ni votre DigiD, ni votre carte bancaire. Je ne vends rien. Quelqu’un vous demande cela en mon nom ? Alors ce n’est pas moi.
    Vous avez un doute sur un lieu ? Cherchez son numéro de téléphone sur son propre site web.
trust-language =
    J’écris dans ces langues : { $languages }. Avec « 🌐 Langue », vous en choisissez une.
    Vous pouvez écrire dans votre langue : j’en comprends plus que je n’en écris. Je réponds alors en anglais et en néerlandais simple.
trustq-who = Qui êtes-vous ?
trustq-robot = Êtes-vous un robot ?
trustq-police = Et la police ?
trustq-papers = Papiers demandés ?
trustq-stored = Que gardez-vous ?
trustq-delete = Peut-on effacer ?
trustq-seen = Que voyez-vous ?
trustq-readers = Qui peut lire ceci ?
trustq-maker = Qui vous a créé ?
trustq-cost = C’est payant ?
trustq-call = Appeler pour moi ?
trustq-scam = C’est une arnaque ?
trustq-language = Et dans ma langue ?

## What nobody needs to send, insults, advertising

personal-bsn = Vous n’avez pas besoin de m’envoyer un BSN (numéro de citoyen, burgerservicenummer). Je ne le garde pas, mais il est encore dans cette conversation. Supprimez ce message si possible : gardez le doigt appuyé dessus et choisissez « Supprimer ».
personal-account = Vous n’avez pas besoin de m’envoyer un numéro de compte bancaire. Je ne le garde pas, mais il est encore dans cette conversation. Supprimez ce message si possible : gardez le doigt appuyé dessus et choisissez « Supprimer ».
only-number = Je ne peux pas téléphoner, et je ne garde ni numéros ni adresses. De quelle aide avez-vous besoin ? Quelques mots suffisent.
abuse = Si vous êtes en colère, je le comprends. Je ne suis qu’une machine, mais je connais des gens qui peuvent aider. De quoi avez-vous besoin ?
spam = Je montre seulement où trouver de l’aide à proximité : les offres ne me servent à rien. Avez-vous besoin d’aide vous-même ? Dites-le simplement.
