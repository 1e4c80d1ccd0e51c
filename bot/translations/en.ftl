# Everything the bot says, in English. Keys are the same in every language file.
# Style: plain, warm, short. Names, addresses and numbers arrive isolated for right-to-left text.

## First contact and small talk

welcome =
    Hello, I am Wegwijzer. I am a machine (a chatbot), not a person.
    Tell me in your own words what you need help with. I show you places and people near you who can help.
welcome-examples =
    For example:
    • “I cannot pay my rent”
    • “I want to learn Dutch, I live in Rotterdam”
    • “I got a letter and I do not understand it”
welcome-privacy = You do not have to say your name. I store nothing of what you tell me.
capabilities =
    I am Wegwijzer, a chatbot. I am a machine, not a person.
    You tell me what is wrong or what you need. I look up places in the Netherlands where people help you: first neighbours and volunteers, and also the official service.
    I cannot decide anything, fill in anything or call for you. The people at these places can help you further.
privacy =
    I do not store what you say. I do not need your name or papers. I do not tell anything to the municipality, the police or the immigration service (IND).
    While we talk I remember the subject, your language and your place. After { $minutes } minutes of silence I forget it.
    Telegram itself does keep this chat on your phone and on its servers. Places that you contact have their own rules.
privacy-operator = This bot is run by { $operator }.
human = Of course. At these places you can talk to a person:
thanks = You are welcome. If there is anything else, just write to me.
goodbye = Goodbye, take care. You can always write to me again.
affirm = Good. Is there anything else I can help you with?
deny = Sorry that I got it wrong. What is it about? Choose below, or say it in other words.
restart = I have forgotten what you said. Tell me what you need help with.
language-changed = From now on I write in English.
language-choose = Which language do you want?
language-not-mine = I do not write your language yet. I will answer in English and in simple Dutch. Or choose another language.

## Answers: what I understood. One short sentence, neutral in gender, also right when it is about someone else.

understood-learn_dutch = You want to learn or practise Dutch.
understood-school_and_study = This is about school or study.
understood-digital_skills = This is about using a computer, a phone or DigiD.
understood-debts = This is about debts or bills that cannot be paid.
understood-making_ends_meet = This is about too little money to live on.
understood-food_and_goods = This is about food, clothes or things for the home.
understood-housing = This is about housing or rent.
understood-homelessness = This is about a place to sleep.
understood-paperwork = This is about letters, forms or appointments with offices.
understood-residence_status = This is about a residence permit or asylum.
understood-undocumented = This is about living here without papers. You have rights too.
understood-newcomer_orientation = This is about finding your way in the Netherlands.
understood-health_care = This is about health, a doctor or insurance.
understood-mental_health = This sounds heavy. You are not alone in this.
understood-addiction = This is about alcohol, drugs, gambling or another addiction.
understood-informal_care = This is about care for someone, or help at home.
understood-parenting = This is about children, pregnancy or bringing up a child.
understood-domestic_violence = I have found people you can talk to in confidence.
understood-neighbourhood_safety = This is about nuisance, crime or feeling unsafe.
understood-relationships = This is about trouble or a divorce in the family.
understood-work = This is about finding work or training.
understood-volunteering = You want to do something for others. That is great.
understood-loneliness = You would like to meet people. It is good that you say it.
understood-leisure = This is about sport, culture or activities.
understood-youth = This is about young people.
understood-discrimination = This is about unequal treatment. That is not allowed here.
understood-women = I have found places for women.
understood-lgbti = I have found people you can talk to in confidence.
understood-faith_and_meaning = This is about faith, loss or the meaning of life.
understood-legal_advice = This is about your rights or a legal question.
understood-two = You told me two things. I will look for help with both.
second-problem = And also:

## Short labels of the help questions, for buttons (20 characters where possible)

label-learn_dutch = Learn Dutch
label-school_and_study = School and study
label-digital_skills = Computer, DigiD
label-debts = Debts
label-making_ends_meet = Too little money
label-food_and_goods = Food and clothes
label-housing = Housing and rent
label-homelessness = Nowhere to sleep
label-paperwork = Letters and forms
label-residence_status = Residence permit
label-undocumented = No papers
label-newcomer_orientation = New in the country
label-health_care = Doctor and health
label-mental_health = Stress and sadness
label-addiction = Addiction
label-informal_care = Care for someone
label-parenting = Children and baby
label-domestic_violence = Violence at home
label-neighbourhood_safety = Unsafe in the street
label-relationships = Quarrels, divorce
label-work = Work
label-volunteering = Help others
label-loneliness = Meet people
label-leisure = Sport and activities
label-youth = Young people
label-discrimination = Discrimination
label-women = For women
label-lgbti = LGBTQI+
label-faith_and_meaning = Faith and loss
label-legal_advice = Rights and lawyer

## The eight themes, for buttons

theme-education = 📚 Learning
theme-poverty = 💶 Money and home
theme-immigration = 🛂 New here, papers
theme-health = 🩺 Health and family
theme-safety = 🛡 Safety
theme-participation = 🤝 Work and people
theme-emancipation = 🌈 Being yourself
theme-legal = ⚖️ Rights
theme-question = What exactly is it about?

## Facts about a place: one line each, the symbol comes from the program

kind-informal = neighbours and volunteers
kind-formal = official service
helps-with = Helps with: { $subjects }
national = in the whole country
where-distance = { $where }, { $distance } away
open-now = open now
open-now-until = open now, until { $time }
open-always = open day and night
opens-today = closed now, opens today at { $time }
opens-tomorrow = closed now, opens tomorrow at { $time }
opens-later = closed now, opens { $day } at { $time }
hours-unknown = opening hours unknown
hours-days = { $first } to { $last }
hours-closed = closed
hours-week = Opening hours
hours-note-by_appointment = by appointment
hours-note-every_second_week = every other week
hours-note-school_holidays_differ = different hours in school holidays
hours-note-public_holidays_differ = different hours on public holidays
free = free
walk-in = no appointment needed
anonymous = anonymous
no-papers = no papers needed
languages-spoken = speaks { $languages }
checked = checked in { $month }
unconfirmed = not confirmed by us yet, call first if you can
unconfirmed-no-phone = not confirmed by us yet
overdue = last checked in { $month }, may have changed
chat-online = chat online

## Kinds of help

help-listening_ear = someone who listens
help-peer_contact = meeting people in the same situation
help-information = information and advice
help-paperwork_help = help with letters and forms
help-going_along = someone who goes with you
help-referral = finding the right organisation
help-lessons = lessons and courses
help-activities = activities together
help-goods = food, clothes and things
help-money = money or a discount
help-work_experience = work experience
help-practical_help = practical help
help-treatment = treatment
help-shelter = a safe place to sleep
help-legal_aid = legal help
help-spiritual_support = spiritual support
help-emergency = help at once, day and night

## Place

ask-place = Where do you live? Then I can look nearby. Write a town, neighbourhood or postcode, or share your location. You do not have to.
place-noted = I am looking in and around { $place }.
place-noted-ask = I am going to look in and around { $place }. What do you need help with?
place-unknown = I do not know that place. Write a town or the four digits of your postcode.
place-nothing-local = I do not know a place in { $place } for this yet. These help in the whole country:
location-noted = I now know roughly where you are (not exactly).

## When I am not sure

unsure = I want to understand you well. Is it one of these?
not-understood = I did not understand you well, sorry. Choose a subject, or say it in other words.
not-understood-again = I still do not understand you, sorry. These people can help you further:
out-of-scope = I cannot help with that, I only know about help in the neighbourhood. Is it about one of these?
no-more = I do not know any more places for this.
nothing-open-button = That button is old. Just tell me again what you need.

## Messages that are not text

got-voice = I do not understand voice messages or videos yet, sorry. Can you write it, or choose a subject?
got-picture = I cannot read pictures, and I do not keep them. Is it a letter? These people read letters with you:
got-document = I cannot read files, and I do not keep them. These people help you with letters and forms:
got-other = I only understand written words. Can you write what you need, or choose a subject?
too-long = That is a long story. I read the beginning. If I got it wrong, say it in a few sentences.
group = I only talk in private, because that is safer for you. Write to me here: { $link }
error = Something went wrong on my side, sorry. These people can help you now:

## Buttons (20 characters where possible)

button-more = More places
button-other = Other help
button-wrong = Not what I mean
button-language = 🌐 Language
button-human = Talk to a person
button-location = 📍 Share my location
button-website = Website
button-map = Map
button-none-of-these = None of these
button-whole-country = Whole country

## Choosing, feedback, a safe way out

welcome-people = I cannot call, decide or fill in anything for you. But there are people behind every place that I show.
reading-along = Can someone else read this on your phone? With the button “🚪 Empty this chat” I delete all that I can here.
button-details = More info
button-choose = 🔎 Choose
button-back = ⬅️ Back
button-place = 📍 Another place
button-exit = 🚪 Empty this chat
button-helped = 👍 This helped
button-not-helped = 👎 Not helpful
button-report = ⚠️ Something wrong?
button-aloud = 🔊 Read aloud
button-language-missing = My language is missing
choose = What do you want to see?
choose-informal = Neighbours only
choose-formal = Official only
choose-language = In my language
choose-open = Open now
choose-free = Free
choose-own = My own community
choose-outside = Outside my community
choose-child = For a child
choose-elderly = For an older person
nothing-with-choice = With this choice I find nothing. Go back, or talk to a person.
place-choose = Where shall I look? Choose, or write a town, a neighbourhood or a postcode.
helped = Good to hear. Thank you!
not-helped = I am sorry. Let us keep looking.
report = What is wrong with “{ $name }”? The people who look after my list will check it. I do not tell them who you are.
report-wrong-phone = 📞 Phone number
report-wrong-address = 📍 Address
report-wrong-hours = 🕐 Opening hours
report-closed = 🚫 Closed for good
report-full = ⛔ It is full
report-could-not-help = 🤷 Could not help me
reported = Thank you. We are going to check it. Do you need anything else?
report-failed = I could not pass that on just now, sorry. Please try again later.
language-missing =
    Thank you. I have counted that a language is missing.
    For now I keep it short and use signs: 📞 phone · 📍 place · 🕐 opening hours · 🚶 no appointment · 🆓 free · 🪪 no papers · 🗣 languages.
    You may write in your own language: I often understand it.
exit-done = I have deleted what I could here, and I remember nothing.
exit-since = I cannot delete messages from before { $time }. Delete the chat to remove those.
exit-rest = To remove the chat itself: hold this chat in the list with your finger, and choose “Delete chat”. Notifications on a watch or a computer may remain.
edited-read = I have read what you changed.
got-emoji = I see your emojis, but I do not know what you need. Choose a subject, or write a few words.
got-contact = I do not keep phone numbers of people, and I cannot call. What do you need help with?
cannot-speak = I cannot read this aloud just now, sorry.
flood = That is a lot of messages at once, I cannot keep up. Wait a minute, and then write your question in one message.
late = Sorry, I was away when you wrote. Do you still need help? Write it again, or choose a subject.

## Posters: a heading, what I do (left out when there are many languages), how

poster-subject = { $subject }?
poster-help = Do you need help?
poster-nearby = I show you places and people near you who can help.
poster-ask = Ask in your own language. Free. You do not have to say your name.

## Key figures: people whom neighbours trust, who forward questions of residents. To them only.

key-welcome =
    Welcome, you are registered as a key figure.
    Forward me a message from a resident, or paste the text. Several messages in a row are one question to me.
    You get two messages back. The first is an explanation for you. The second is an answer in the resident’s own language: you can forward it as it is. Nothing in it shows who asked.
key-welcome-area = Your area: { $area }.
key-help-search = /search food bank Laak: search my map yourself
key-help-networks = /networks: other networks, by subject
key-help-signals = /signals: what was asked in your area
key-help-network = /network: your own network: full, a pause, open again
key-help-leave = /leave: stop
key-kept =
    This is what I store about you:
    • an unreadable code of your Telegram account
    • the number of your invitation
    • your network, your area and your languages
    • the last day: { $day }
    No name and no phone number. I do not store what you forward. For 48 hours I remember only its subject, place and language. That way you can correct them.
    I never write to you first.
key-join-how = Put your code after it, like this: /join KWRT-MHPX
key-join-unknown = I do not know this code, or it no longer works. Check that it is written correctly, or ask for a new one.
key-join-often = The code was wrong too many times. Try again in an hour, or ask for a new code.
key-join-failed = I cannot register you just now, sorry. Please try again later.
key-help = Forward me a message from a resident, or paste the text. You can also do this:
key-goodbye = You are no longer registered. I have erased what I stored about you. You can still write to me as a resident.
key-leave-sure = Do you want to stop as a key figure? Then I erase at once what I store about you.
key-old-button = I no longer know what this button was about. Forward the message again, please.
key-only-words = I can only read text. Forward the message as text, or choose the subject yourself.

key-language-only = Language: { $language }
key-subject-only = Subject: { $subject }
key-place-only = Place: { $place }
key-for-you = 🔎 For you, not to forward
key-language = Language: { $language }, { $sure }
key-language-chosen = Language: { $language }, chosen by you
key-language-missing = Language: { $language }, { $sure }. I do not write that language yet. The message below is in English and in simple Dutch.
key-language-unknown = Language: I cannot tell. The message below is in { $language }.
key-subject = Subject: { $subject }, { $sure }
key-subject-chosen = Subject: { $subject }, chosen by you
key-maybe = Perhaps also: { $subjects }
key-guess = { $subject } ({ $percent }%)
key-sure-high = almost certain ({ $percent }%)
key-sure-good = fairly certain ({ $percent }%)
key-sure-some = probably ({ $percent }%)
key-sure-low = a guess ({ $percent }%)
key-place-read = Place: { $place } (it is in the message)
key-place-area = Place: { $place } (your area; the message names no place)
key-place-chosen = Place: { $place } (chosen by you)
key-place-none = Place: unknown, I look in the whole country
key-choices = Choice: { $choices }
key-names = The message below ({ $language }) names:
key-right = Is this right? Then forward the message below. If not: tap what is wrong, and I make both again.
key-ask-theme = I do not know for sure what this is about. Tap what fits best, then I make the message.
key-no-question = I see no request for help in this. If it is one, choose the subject.
key-no-model = I cannot understand messages just now. Choose the subject, then I look for places.
key-read-along = Careful: someone else may be reading the resident’s messages. Ask first whether it is safe to send this. That is why the first line does not show what it is about.
key-nothing = I find no place with this choice. If there is a message below, it still shows your last choice. Choose another place, or ask for less.
key-danger = ⚠️ This message speaks of danger. Do this first:
key-danger-you = Forward the message below at once, and stay in touch. Is it happening now and do you know where? Then call 112 yourself. Do not wait for an answer.
key-danger-flag = ⚠️ This message speaks of danger. The danger card comes first.
key-danger-then = After that I can also make a message with places that help.
key-long = It is a long message: I read the beginning.
key-personal = There is a BSN or a bank account in the message. I do not keep it. Delete the message here if you can.
key-which-subject = Which subject is it?
key-which-place = Where does the resident live? Choose, or write the place or postcode.
key-which-language = Which language should the message be in?
key-which-whom = For whom is it, and what matters?
key-which-form = How shall I say it?
key-form-short = This is the shorter version.
key-form-sms = This is the text message: { $count } × SMS ({ $letters } characters).
key-form-whatsapp = This is the version to copy into WhatsApp: there the stars make words bold.
key-button-subject = ❓ Subject
key-button-place = 📍 Place
key-button-language = 🗣 Language
key-button-whom = 👥 For whom?
key-button-form = ✏️ Say it differently
key-button-only = Only { $subject }
key-button-places = 🏠 Find places too
key-button-full = Whole message
key-button-short = Shorter
key-button-sms = SMS
key-button-whatsapp = WhatsApp
key-button-back = ⬅️ Back
key-choose-language = Speaks the language
key-choose-own = Own community
key-choose-outside = Outside own community

key-search-how = Put what you are looking for after it, like this: /search food bank Laak
key-search-found = I found this in { $place }. Tap a number to see more.
key-search-found-anywhere = I found this in the whole country. Tap a number to see more.
key-search-none = I find nothing with these words. Try another word, or add a place: /search language lesson Leiden
key-networks-theme = Networks about which subject? I look in and around { $place }.
key-networks-theme-anywhere = Networks about which subject? I look in the whole country.
key-networks-found = Networks for “{ $theme }”, in and around { $place }:
key-networks-found-anywhere = Networks for “{ $theme }”, in the whole country:
key-networks-none = I know no network for “{ $theme }” there yet. Do you know one? Tell the people who look after my map.
key-form-none = network without an organisation
key-form-within_formal_organisation = key figures within an organisation
key-form-own_organisation = organisation of its own
key-card-private = 🔒 For you only, do not forward. How to reach them:
key-card-no-private = I know no other way to reach them than what is above.
key-card-gone = This place is not on my map (any more).
key-button-pass = 📨 Send: { $language }
key-button-report = ⚠️ Something wrong
key-report = What is wrong with “{ $name }”? The people who look after my map decide about it. Until then nothing changes.
key-report-full = It is full
key-report-moved = It has moved
key-report-wrong_phone = Phone number
key-report-wrong_hours = Opening hours
key-report-closed = Closed for good
key-report-other = Something else
key-report-text = Do you know how it should be? Write it in a few words, without names of residents. Or tap the button.
key-report-without = Report without text
key-report-sure = Shall I pass this on about “{ $name }”: “{ $text }”?
key-report-personal = There may be somebody’s private data in that. I pass on only what is about the place itself.
key-yes-pass = ✅ Yes, pass it on
key-no = ❌ No
key-reported = Thank you. I have passed it on.
key-not-passed = I have not passed anything on.
key-report-failed = I could not pass that on just now, sorry. Please try again later.

key-signals = Asked last week in { $place }:
key-signals-month = Asked last month in all of { $place }:
key-signal = { $subject }: { $number }
key-signal-more = { $subject }: { $number } (before: { $before })
key-signal-near = { $subject }: { $number } times I knew no place nearby
key-signal-danger = ⚠️ danger
key-signals-none = Nothing was asked five times or more.
key-signals-note = The numbers go up in fives, and I do not show fewer than five. So nobody can be recognised in them.
key-signals-no-area = I do not know your area, so I have no signals for you. Ask for an invitation with an area.

key-network-none = I do not know which network you belong to. Ask for an invitation with your network.
key-network-gone = Your network is not on my map (any more). Ask the people who look after my map.
key-network-open = “{ $name }” is on my map, and I show it to residents.
key-network-full = “{ $name }” is full. I show other places first.
key-network-paused = “{ $name }” is paused. I do not show it until you say so.
key-network-paused-until = “{ $name }” is paused until the end of { $day }. Until then I do not show it.
key-network-hidden = “{ $name }” is on my map, but residents do not see it now. The people who look after my map can tell you why.
key-network-failed = I could not change that just now, sorry. Please try again later.
key-button-full-now = We are full
key-button-pause-2 = Pause for 2 weeks
key-button-pause-6 = Pause for 6 weeks
key-button-pause = Pause without end
key-button-resume = We are open again
key-button-networks = 🤝 Networks
key-button-signals = 📈 Signals
key-button-network = 🏠 My network
key-button-leave = Stop
key-yes-leave = Yes, stop

## Questions about the bot itself: short, and exactly true (design.md). First the answers, then the buttons.

trust-who = I am Wegwijzer, a chatbot. I show you places and people in the Netherlands who can help. You do not have to tell me who you are.
trust-robot = Yes, I am a machine. No person is writing here. But there are people behind the places that I show: you can talk to them.
trust-police =
    I do not tell anything to the police, the municipality or the immigration service (IND). Not to an embassy, your boss or your family either. I do not store what you say.
    Telegram itself does keep this chat. Places that you contact have their own rules.
trust-papers = I do not ask for papers, a BSN, DigiD or your name. Places have their own rules. If I know that a place asks for no papers, I say so.
trust-stored =
    I do not store what you say. While we talk I remember the subject, your choices, your language and your place. After { $minutes } minutes of silence I forget them.
    For 48 hours I remember which messages are in this chat, not what they say. That way I can empty it. I do count how often something is asked, without names.
    Telegram itself does keep this chat, on your phone and on its servers.
trust-delete =
    Write /forget. I then forget this conversation at once. You also get a button to empty this chat. I can only delete messages from the last 48 hours.
    To remove everything: hold this chat in the list with your finger. Then choose “Delete chat”.
trust-seen = I do not see your phone number, or where you are. I see it only when you send it to me. Telegram does send me the name on your account. I do not use it and I do not store it.
trust-readers =
    Whoever can open your Telegram can read this chat. Telegram keeps it on its servers. Chats with a bot are not end-to-end encrypted.
    The people who run me do not get to see what you write. Is it dangerous if someone else reads this? Write /forget, then you can empty this chat.
trust-maker = People made me to show the way to help nearby. I am a program: I do not know who pays for me. The people who run me can tell you. I sell nothing.
trust-cost = Talking to me costs nothing. You only need internet. If I know that a place is free, I say so.
trust-call = No, I cannot call, write letters, fill in forms or make an appointment. The people at the places that I show can often help with that. What is it about?
trust-scam =
    I never ask for money, passwords, your DigiD or your bank card. I sell nothing. Does someone ask for that in my name? Then it is not me.
    Not sure about a place? Look up its phone number on its own website.
trust-language =
    I write these languages: { $languages }. With “🌐 Language” you choose one.
    You may write in your own language: I understand more languages than I write. Then I answer in English and in simple Dutch.
trustq-who = Who are you?
trustq-robot = Are you a robot?
trustq-police = Do you tell police?
trustq-papers = Do I need papers?
trustq-stored = What do you store?
trustq-delete = Can I delete this?
trustq-seen = What do you see?
trustq-readers = Who can read this?
trustq-maker = Who made you?
trustq-cost = Does it cost money?
trustq-call = Can you call for me?
trustq-scam = Is this a scam?
trustq-language = Speak my language?

## What nobody needs to send, insults, advertising

personal-bsn = You do not need to send me a BSN (citizen service number). I do not keep it, but it is still in this chat. Delete that message if you can: hold it with your finger and choose “Delete”.
personal-account = You do not need to send me a bank account number. I do not keep it, but it is still in this chat. Delete that message if you can: hold it with your finger and choose “Delete”.
only-number = I cannot call, and I do not keep numbers or addresses. What do you need help with? A few words are enough.
abuse = I understand if you are angry. I am only a machine, but I know people who can help. What do you need?
spam = I only show the way to help nearby, so I cannot use offers. Do you need help yourself? Just say it.
