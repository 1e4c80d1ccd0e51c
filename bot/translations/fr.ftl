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
    Je ne garde pas ce que vous dites. Je n’ai besoin ni de votre nom ni de vos papiers, et je ne dis rien à la commune, à la police ou au service de l’immigration.
    Pendant notre conversation, je retiens le sujet, votre langue et l’endroit où vous habitez. Après { $minutes } minutes de silence, j’oublie tout cela.
    Telegram, lui, garde cette conversation sur votre téléphone et sur ses serveurs. Les lieux que vous contactez ont leurs propres règles.
privacy-operator = Ce chatbot est géré par { $operator }.
human = Bien sûr. Ici, vous pouvez parler à une personne :
human-general = Vous pouvez toujours parler à une personne ici :
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
understood-making_ends_meet = Il s’agit du manque d’argent pour vivre.
understood-food_and_goods = Il s’agit de nourriture, de vêtements ou d’objets pour la maison.
understood-housing = Il s’agit du logement ou du loyer.
understood-homelessness = Il s’agit de trouver un endroit où dormir.
understood-paperwork = Il s’agit de lettres, de formulaires ou de rendez-vous administratifs.
understood-residence_status = Il s’agit d’un titre de séjour ou d’une demande d’asile.
understood-undocumented = Il s’agit de vivre ici sans papiers. Même sans papiers, on a des droits.
understood-newcomer_orientation = Il s’agit de trouver ses repères aux Pays-Bas.
understood-health_care = Il s’agit de la santé, d’un médecin ou de l’assurance.
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
understood-youth = Il s’agit des jeunes.
understood-discrimination = Il s’agit d’une inégalité de traitement. C’est interdit ici.
understood-women = Voici des lieux pour les femmes.
understood-lgbti = Voici des personnes à qui vous pouvez parler en toute confiance.
understood-faith_and_meaning = Il s’agit de foi, de deuil ou du sens de la vie.
understood-legal_advice = Il s’agit de droits ou d’une question juridique.
understood-two = Il y a deux choses ici. D’abord la plus urgente.
second-problem = Et aussi :

## Short labels of the help questions, for buttons (20 characters where possible)

label-learn_dutch = Cours de néerlandais
label-school_and_study = École et études
label-digital_skills = Ordinateur, DigiD
label-debts = Dettes
label-making_ends_meet = Manque d’argent
label-food_and_goods = Repas et vêtements
label-housing = Logement et loyer
label-homelessness = Nulle part où dormir
label-paperwork = Lettres, formulaires
label-residence_status = Titre de séjour
label-undocumented = Sans papiers
label-newcomer_orientation = Découvrir le pays
label-health_care = Médecin et santé
label-mental_health = Stress et tristesse
label-addiction = Addiction
label-informal_care = Soins à un proche
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
theme-participation = 🤝 Travail, rencontres
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
hours-days = de { $first } à { $last }
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
languages-unknown = langues inconnues
checked = vérifié en { $month }
unconfirmed = pas encore vérifié par nous, appelez d’abord si possible
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
place-noted = Je cherche dans les environs : { $place }.
place-noted-ask = C’est noté : { $place }. De quelle aide avez-vous besoin ?
place-unknown = Je ne connais pas cet endroit. Écrivez une ville ou les quatre chiffres d’un code postal.
place-nothing-local = Je ne connais pas encore de lieu pour cela ici : { $place }. Ces services aident dans tout le pays :
location-noted = J’ai noté votre position (à peu près, pas exactement).

## When I am not sure

unsure = Je veux bien vous comprendre. Est-ce une de ces choses ?
not-understood = Pardon, je ne vous ai pas bien compris. Choisissez un sujet, ou dites-le avec d’autres mots.
not-understood-again = Pardon, je ne comprends toujours pas. Ces personnes peuvent vous aider :
out-of-scope = Là, je ne peux pas vous aider. Je connais seulement l’aide dans le quartier. Est-ce une de ces choses ?
no-more = Je ne connais pas d’autre lieu pour cela.
nothing-open-button = Ce bouton est trop ancien. Redites-moi simplement de quoi vous avez besoin.

## Messages that are not text

got-voice = Pardon, je ne peux pas encore écouter les messages vocaux. Pouvez-vous l’écrire, ou choisir un sujet ?
got-picture = Je ne sais pas lire les photos et je ne les garde pas. C’est une lettre ? Ces personnes la lisent avec vous :
got-document = Je ne sais pas lire les fichiers et je ne les garde pas. Ces personnes vous aident pour les lettres et les formulaires :
got-other = Je comprends seulement les messages écrits. Pouvez-vous écrire ce qu’il vous faut, ou choisir un sujet ?
too-long = C’est une longue histoire. J’ai lu le début. Si j’ai mal compris, dites-le en quelques phrases.
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

## Posters: a heading, what I do (left out when there are many languages), how

poster-subject = { $subject } ?
poster-help = Besoin d’aide ?
poster-nearby = Je vous montre des lieux et des personnes près de chez vous qui peuvent aider.
poster-ask = Posez votre question dans votre langue. Gratuit. Vous n’avez pas besoin de dire votre nom.
