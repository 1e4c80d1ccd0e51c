# Everything the bot says, in Somali. Keys are the same in every language file.
# Style: plain standard Somali, warm, short; second person singular (neutral in gender).

## First contact and small talk

welcome =
    Soo dhowow, waxaan ahay Wegwijzer. Waxaan ahay mashiin (chatbot), qof ma ihi.
    Ereyadaada iigu sheeg waxa aad caawimaad uga baahan tahay. Waxaan ku tusayaa meelo iyo dad kuu dhow oo ku caawin kara.
welcome-examples =
    Tusaale ahaan:
    • “Kirada guriga ma bixin karo”
    • “Waxaan rabaa inaan barto af-Hollandiga, Rotterdam baan degganahay”
    • “Warqad baa ii timid, mana fahmin”
welcome-privacy = Magacaaga inaad sheegto khasab ma aha. Waxa aad ii sheegto meelna kuma kaydiyo.
capabilities =
    Waxaan ahay Wegwijzer, waa chatbot. Waxaan ahay mashiin, qof ma ihi.
    Waxaad ii sheegtaa waxa ku haysta ama waxa aad u baahan tahay. Waxaan kuu raadiyaa meelo Nederland ku yaal oo dadka lagu caawiyo: marka hore deris iyo mutadawiciin, sidoo kalena xafiiska rasmiga ah.
    Go'aan ma gaari karo, foom ma buuxin karo, cidna kuuma wici karo. Dadka meelahaas jooga ayaa kuu sii caawin kara.
privacy =
    Waxa aad sheegto ma kaydiyo. Magacaaga iyo warqadahaaga uma baahni, waxbana uma sheego dawladda hoose (gemeente), booliska ama laanta socdaalka (IND).
    Inta aan wada hadlayno waxaan xusuustaa mawduuca, luqaddaada iyo meesha aad deggan tahay. Haddii aadan { $minutes } daqiiqo wax ii soo qorin, waan illoobaa.
    Laakiin Telegram laftiisu wadahadalkan wuxuu ku hayaa taleefankaaga iyo server-radiisa. Meelaha aad la xiriirto iyaguna xeerarkooda ayay leeyihiin.
privacy-operator = Chatbot-kan waxaa maamula { $operator }.
human = Haa, dabcan. Meelahan qof baad kula hadli kartaa:
thanks = Adigaa mudan. Haddii wax kale jiraan, ii soo qor uun.
goodbye = Nabad gelyo, is ilaali. Mar walba waad ii soo qori kartaa.
affirm = Waa hagaag. Ma jiraan wax kale oo aan kaa caawin karo?
deny = Waan ka xumahay inaan si khaldan kuu fahmay. Maxay ku saabsan tahay? Hoos ka dooro, ama si kale u sheeg.
restart = Waan illoobay wixii aad ii sheegtay. Ii sheeg waxa aad caawimaad uga baahan tahay.
language-changed = Hadda laga bilaabo waxaan ku qorayaa af-Soomaali.
language-choose = Luqaddee baad rabtaa?
language-not-mine = Luqaddaada weli kuma qori karo. Waxaan ku jawaabayaa af-Ingiriisi iyo af-Hollandi fudud. Ama luqad kale dooro.

## Answers: what I understood. One short sentence, neutral in gender, also right when it is about someone else.

understood-learn_dutch = Waxay ku saabsan tahay barashada af-Hollandiga ama ku hadalkiisa.
understood-school_and_study = Waxay ku saabsan tahay iskuul ama waxbarasho.
understood-digital_skills = Waxay ku saabsan tahay kombiyuutar, taleefan ama DigiD.
understood-debts = Waxay ku saabsan tahay dayn ama biil aan la bixin karin.
understood-making_ends_meet = Waxay ku saabsan tahay lacag aan nolosha ku filnayn.
understood-food_and_goods = Waxay ku saabsan tahay cunto, dhar ama alaabta guriga.
understood-housing = Waxay ku saabsan tahay guri ama kiro.
understood-homelessness = Waxay ku saabsan tahay meel lagu seexdo.
understood-paperwork = Waxay ku saabsan tahay warqado, foomam ama ballan xafiis.
understood-residence_status = Waxay ku saabsan tahay sharciga deggenaanshaha ama magangelyo.
understood-undocumented = Waxay ku saabsan tahay sharci la'aan. Qof kasta xuquuq buu leeyahay.
understood-newcomer_orientation = Waxay ku saabsan tahay barashada nolosha Nederland.
understood-health_care = Waxay ku saabsan tahay caafimaad, dhakhtar ama caymis.
understood-mental_health = Arrintani way culus tahay. Keligaa ma tihid.
understood-addiction = Waxay ku saabsan tahay khamri, daroogo, qamaar ama balwad kale.
understood-informal_care = Waxay ku saabsan tahay qof daryeel u baahan, ama caawimaad guriga ah.
understood-parenting = Waxay ku saabsan tahay carruur, uur ama barbaarinta ilmaha.
understood-domestic_violence = Waxaan helay dad aad si sir ah ula hadli karto.
understood-neighbourhood_safety = Waxay ku saabsan tahay dhib xaafadda ka jira, dembi ama nabadgelyo la'aan.
understood-relationships = Waxay ku saabsan tahay khilaaf qoys ama furriin.
understood-work = Waxay ku saabsan tahay shaqo raadin ama tababar.
understood-volunteering = Waxaad rabtaa inaad dad kale wax u qabato. Aad bay u fiican tahay.
understood-loneliness = Waxaad rabtaa inaad dad la kulanto. Waa wanaag inaad taas sheegtay.
understood-leisure = Waxay ku saabsan tahay ciyaaro, dhaqan ama hawlo la isku madadaaliyo.
understood-youth = Waxay ku saabsan tahay dhallinyaro.
understood-discrimination = Waxay ku saabsan tahay takoor. Halkan takoorku waa mamnuuc.
understood-women = Waxaan helay meelo haweenka loogu talagalay.
understood-lgbti = Waxaan helay dad aad si sir ah ula hadli karto.
understood-faith_and_meaning = Waxay ku saabsan tahay diin, geeri ama macnaha nolosha.
understood-legal_advice = Waxay ku saabsan tahay xuquuq ama su'aal sharci.
understood-two = Laba arrimood ayaad ii sheegtay. Labadaba caawimaad ayaan u raadinayaa.
second-problem = Iyo sidoo kale:

## Short labels of the help questions, for buttons (20 characters where possible)

label-learn_dutch = Baro af-Hollandi
label-school_and_study = Iskuul, waxbarasho
label-digital_skills = Kombiyuutar, DigiD
label-debts = Dayn
label-making_ends_meet = Lacag yari
label-food_and_goods = Cunto iyo dhar
label-housing = Guri iyo kiro
label-homelessness = Hoy la'aan
label-paperwork = Warqado iyo foomam
label-residence_status = Sharciga, IND
label-undocumented = Sharci la'aan
label-newcomer_orientation = Dalka ku cusub
label-health_care = Dhakhtar, caafimaad
label-mental_health = Walwal iyo murugo
label-addiction = Balwad
label-informal_care = Daryeelka qof kale
label-parenting = Carruur iyo uur
label-domestic_violence = Rabshadda guriga
label-neighbourhood_safety = Ammaanka xaafadda
label-relationships = Khilaaf, furriin
label-work = Shaqo
label-volunteering = Caawi dad kale
label-loneliness = La kulan dad
label-leisure = Ciyaaro iyo hawlo
label-youth = Dhallinyaro
label-discrimination = Takoor
label-women = Haweenka
label-lgbti = LHBTIQ+
label-faith_and_meaning = Diin iyo geeri
label-legal_advice = Xuquuq iyo qareen

## The eight themes, for buttons

theme-education = 📚 Waxbarasho
theme-poverty = 💶 Lacag iyo guri
theme-immigration = 🛂 Ku cusub, sharci
theme-health = 🩺 Caafimaad, qoys
theme-safety = 🛡 Nabadgelyo
theme-participation = 🤝 Shaqo iyo dad
theme-emancipation = 🌈 Noqo qofkaad tahay
theme-legal = ⚖️ Xuquuq
theme-question = Maxay si gaar ah ugu saabsan tahay?

## Facts about a place: one line each, the symbol comes from the program

kind-informal = deris iyo mutadawiciin
kind-formal = xafiis rasmi ah
helps-with = Waxay ka caawiyaan: { $subjects }
national = dalka oo dhan
where-distance = { $where }, { $distance } ayay kuu jirtaa
open-now = hadda waa furan tahay
open-now-until = hadda waa furan tahay, ilaa saacadda { $time }
open-always = waa furan tahay habeen iyo maalin
opens-today = hadda waa xiran tahay, waxaa la furayaa maanta saacadda { $time }
opens-tomorrow = hadda waa xiran tahay, waxaa la furayaa berri saacadda { $time }
opens-later = hadda waa xiran tahay, waxaa la furayaa { $day }, saacadda { $time }
hours-unknown = saacadaha furitaanka lama yaqaan
hours-days = { $first } ilaa { $last }
hours-closed = waa xiran tahay
hours-week = Saacadaha furitaanka
hours-note-by_appointment = ballan baa loo baahan yahay
hours-note-every_second_week = labadii toddobaadba mar
hours-note-school_holidays_differ = saacado kale xilliga fasaxa iskuulka
hours-note-public_holidays_differ = saacado kale maalmaha fasaxa rasmiga ah
free = bilaash
walk-in = ballan looma baahna
anonymous = magacaaga laguma weydiiyo
no-papers = warqado iyo sharci laguma weydiiyo
languages-spoken = waxaa lagu hadlaa { $languages }
checked = waxaa la hubiyay { $month }
unconfirmed = annagu weli ma hubin, haddii aad kari karto marka hore wac
unconfirmed-no-phone = annagu weli ma hubin
overdue = waxaa ugu dambayn la hubiyay { $month }, waxaa laga yaabaa inay is beddeshay
chat-online = wadahadal qoraal ah

## Kinds of help

help-listening_ear = qof ku dhegaysta
help-peer_contact = la kulan dad xaaladdaada oo kale ku jira
help-information = xog iyo talo
help-paperwork_help = caawimaadda warqadaha iyo foomamka
help-going_along = qof ku raaca
help-referral = helidda hay'adda saxda ah
help-lessons = casharro iyo koorsooyin
help-activities = hawlo la wada qabto
help-goods = cunto, dhar iyo alaab
help-money = lacag ama qiimo-dhimis
help-work_experience = khibrad shaqo
help-practical_help = caawimaad wax-qabad ah
help-treatment = daaweyn
help-shelter = meel nabad ah oo lagu seexdo
help-legal_aid = caawimaad sharci
help-spiritual_support = taageero ruuxi ah
help-emergency = caawimaad degdeg ah, habeen iyo maalin

## Place

ask-place = Xaggee baad deggan tahay? Haddii aan ogaado, meelo kuu dhow ayaan raadin karaa. Qor magaalo, xaafad ama postcode, ama ila wadaag meesha aad joogto. Khasab ma aha.
place-noted = Waxaan ka raadinayaa { $place } iyo agagaarkeeda.
place-noted-ask = Waxaan ka raadin doonaa { $place } iyo agagaarkeeda. Maxaad caawimaad uga baahan tahay?
place-unknown = Meeshaas ma aqaan. Qor magaalo ama postcode afar lambar ah.
place-nothing-local = Weli ma aqaan meel { $place } ku taal oo arrintan ka caawisa. Kuwan dalka oo dhan ayay ka caawiyaan:
location-noted = Waan gartay meesha aad joogto (qiyaas ahaan, si sax ah maaha).

## When I am not sure

unsure = Waxaan rabaa inaan si fiican kuu fahmo. Arrintaadu kuwan ma ku jirtaa?
not-understood = Si fiican kuuma fahmin, iga raalli ahow. Mawduuc dooro, ama si kale u sheeg.
not-understood-again = Weli kuma fahmin, iga raalli ahow. Dadkan ayaa kuu sii caawin kara:
out-of-scope = Taas kaama caawin karo, waxaan aqaan oo keliya caawimaadda xaafadda. Arrintaadu kuwan ma ku jirtaa?
no-more = Meelo kale oo arrintan ka caawiya ma aqaan.
nothing-open-button = Badhankaasi waa mid hore, mana shaqaynayo. Mar kale ii sheeg waxa aad u baahan tahay.

## Messages that are not text

got-voice = Farriimaha codka iyo fiidiyowga weli ma fahmo, iga raalli ahow. Ma qori kartaa, mise mawduuc baad dooranaysaa?
got-picture = Sawirrada ma akhrin karo, mana kaydiyo. Ma warqad baa? Dadkan ayaa warqadaha kula akhriya:
got-document = Faylasha ma akhrin karo, mana kaydiyo. Dadkan ayaa kaa caawiya warqadaha iyo foomamka:
got-other = Waxaan fahmaa oo keliya qoraal. Ma qori kartaa waxa aad u baahan tahay, mise mawduuc baad dooranaysaa?
too-long = Waa sheeko dheer. Bilowga ayaan akhriyay. Haddii aan si khaldan u fahmay, dhowr weedhood ku sheeg.
group = Si gaar ah oo keliya ayaan u hadlaa, sidaas ayaa adiga kuu ammaan badan. Halkan iigu soo qor: { $link }
error = Dhinacayga wax baa ka khaldamay, iga raalli ahow. Dadkan ayaa hadda ku caawin kara:

## Buttons (20 characters where possible)

button-more = Meelo kale
button-other = Caawimaad kale
button-wrong = Taas ulama jeedo
button-language = 🌐 Luqad
button-human = La hadal qof
button-location = 📍 Dir goobtayda
button-website = Website-ka
button-map = Khariidad
button-none-of-these = Midna maaha
button-whole-country = Dalka oo dhan

## Choosing, feedback, a safe way out

welcome-people = Cidna kuuma wici karo, go'aan kuuma gaari karo, foomna kuuma buuxin karo. Laakiin meel kasta oo aan ku tuso dad baa jooga.
reading-along = Qof kale ma akhrin karaa taleefankaaga? Taabo badhanka “🚪 Tirtir chat-kan”: wixii aan awoodo oo dhan halkan waan ka tirtirayaa.
button-details = Faahfaahin
button-choose = 🔎 Dooro
button-back = ⬅️ Dib u noqo
button-place = 📍 Meel kale
button-exit = 🚪 Tirtir chat-kan
button-helped = 👍 Way i caawisay
button-not-helped = 👎 Ima caawin
button-report = ⚠️ Wax ma khaldan?
button-aloud = 🔊 Kor u akhri
button-language-missing = Luqaddaydu ma jirto
choose = Maxaad rabtaa inaad aragto?
choose-informal = Deriska oo keliya
choose-formal = Rasmi oo keliya
choose-language = Luqaddayda
choose-open = Hadda furan
choose-free = Bilaash
choose-own = Jaaliyaddayda
choose-outside = Jaaliyadda ka baxsan
choose-child = Ilmo
choose-elderly = Qof da' ah
nothing-with-choice = Doorashadan waxba kuma helin. Dib u noqo, ama qof la hadal.
place-choose = Xaggee baan ka raadiyaa? Hoos ka dooro, ama qor magaalo, xaafad ama postcode.
helped = Aad bay u fiican tahay. Mahadsanid!
not-helped = Waan ka xumahay. Aan sii raadinno.
report = Maxaa ka khaldan “{ $name }”? Dadka liiskayga haya ayaa hubinaya. Uma sheegayo cidda aad tahay.
report-wrong-phone = 📞 Lambarka
report-wrong-address = 📍 Cinwaanka
report-wrong-hours = 🕐 Saacadaha
report-closed = 🚫 Mar dambe ma jirto
report-full = ⛔ Way buuxdaa
report-could-not-help = 🤷 Ima caawin karin
reported = Mahadsanid. Waan hubinaynaa. Wax kale ma u baahan tahay?
report-failed = Hadda ma gudbin karo, iga raalli ahow. Mar dambe isku day.
language-missing =
    Mahadsanid. Waan tiriyay in luqad maqan tahay.
    Ilaa markaas si kooban oo calaamado leh ayaan u qorayaa: 📞 taleefan · 📍 meesha · 🕐 saacadaha furitaanka · 🚶 ballan la'aan · 🆓 bilaash · 🪪 warqado la'aan · 🗣 luqadaha.
    Luqaddaada waad ku qori kartaa: inta badan waan fahmaa.
exit-done = Wixii aan awooday halkan waan ka tirtiray, waxbana ma xusuusto.
exit-since = Farriimihii ka horreeyay { $time } ma tirtiri karo. Si ay kuwaasna u baxaan, chat-ka oo dhan tirtir.
exit-rest = Si aad chat-ka laftiisa u saarto: liiska ka raadi chat-kan, fartaada ku hay, kadibna dooro “Delete chat / Chat verwijderen”. Ogeysiisyadu saacadda gacanta ama kombiyuutarka way ku hari karaan.
edited-read = Waan akhriyay waxa aad beddeshay.
got-emoji = Emoji-yadaada waan arkaa, laakiin ma garanayo waxa aad u baahan tahay. Mawduuc dooro, ama dhowr eray qor.
got-contact = Lambarrada dadka ma kaydiyo, cidna ma wici karo. Maxaad caawimaad uga baahan tahay?
cannot-speak = Hadda kor uguma akhrin karo, iga raalli ahow.
flood = Farriimo badan baa hal mar i soo gaaray, lama socon karo. Daqiiqad sug, kadibna su'aashaada hal farriin ku soo qor.
late = Iga raalli ahow, markii aad soo qortay ma aan joogin. Weli caawimaad ma u baahan tahay? Mar kale soo qor, ama mawduuc dooro.

## Posters: a heading, what I do (left out when there are many languages), how

poster-subject = { $subject }?
poster-help = Caawimaad ma u baahan tahay?
poster-nearby = Waxaan ku tusayaa meelo iyo dad kuu dhow oo ku caawin kara.
poster-ask = Afkaaga wax ku weydii. Waa bilaash. Magacaaga inaad sheegto khasab ma aha.

## Key figures: people whom neighbours trust, who forward questions of residents. To them only.
# A key figure is 'sleutelpersoon' here, explained once; a network is 'shabakad', a message 'farriin'.

key-welcome =
    Soo dhowow, waxaad u diiwaangashan tahay sleutelpersoon: qof ay dadka xaafaddu ku kalsoon yihiin.
    Ii soo gudbi farriin uu qof xaafadda deggan kuu soo diray, ama qoraalka halkan ku dheji. Farriimo is daba jooga waxaan u akhriyaa hal su'aal ahaan.
    Laba farriimood baad iga helaysaa. Ta hore waa sharraxaad adiga kuu gaar ah. Ta labaad waa jawaab ku qoran luqadda qofka: sideeda ayaad u gudbin kartaa. Cidda weydiisay kagama muuqato.
key-welcome-area = Deegaankaaga: { $area }.
key-help-search = /search voedselbank Laak: adigu ka raadi khariidaddayda
key-help-networks = /networks: shabakado kale, mawduuc mawduuc
key-help-signals = /signals: waxa deegaankaaga laga weydiiyay
key-help-network = /network: shabakaddaada: buuxda, hakad, mar kale furan
key-help-leave = /leave: ka bixid
key-kept =
    Waxa aan kaa kaydiyo waa kuwan:
    • koodh aan la akhrin karin oo laga sameeyay akoonkaaga Telegram
    • lambarka casuumaaddaada
    • shabakaddaada, deegaankaaga iyo luqadahaaga
    • maalinta ugu dambaysa: { $day }
    Magac iyo lambar taleefan midna ma kaydiyo. Waxa aad ii soo gudbiso ma kaydiyo. Muddo 48 saacadood ah waxaan ka xusuustaa oo keliya mawduuca, meesha iyo luqadda. Sidaas ayaad u sixi kartaa.
    Haddii aadan ii soo qorin, weligay kuuma soo qoro.
key-join-how = Koodhkaaga ku qor gadaasheeda, sidan: /join KWRT-MHPX
key-join-unknown = Koodhkan ma aqaan, ama mar dambe ma shaqeeyo. Eeg in si sax ah loo qoray, ama mid cusub codso.
key-join-often = Marar badan ayay khaldantay. Saacad ka dib isku day, ama koodh cusub codso.
key-join-failed = Hadda kuma diiwaangelin karo, iga raalli ahow. Mar dambe isku day.
key-help = Ii soo gudbi farriin uu qof xaafadda deggan kuu soo diray, ama qoraalka ku dheji. Kuwanna waad samayn kartaa:
key-goodbye = Diiwaanka waad ka baxday. Wixii aan kaa kaydiyay waan tirtiray. Sida qof kasta oo xaafadda deggan, weli waad ii soo qori kartaa.
key-leave-sure = Ma rabtaa inaad ka baxdo hawsha sleutelpersoon? Markaas wixii aan kaa kaydiyay isla markiiba waan tirtirayaa.
key-old-button = Mar dambe ma xusuusto waxa badhankani ku saabsanaa. Fadlan farriinta mar kale ii soo gudbi.
key-only-words = Qoraal oo keliya ayaan akhrin karaa. Farriinta qoraal ahaan ii soo gudbi, ama adigu mawduuca dooro.

key-language-only = Luqadda: { $language }
key-subject-only = Mawduuca: { $subject }
key-place-only = Meesha: { $place }
key-for-you = 🔎 Adiga kuu gaar ah, ha gudbin
key-language = Luqadda: { $language }, { $sure }
key-language-chosen = Luqadda: { $language }, adigaa doortay
key-language-missing = Luqadda: { $language }, { $sure }. Luqaddaas weli kuma qoro. Farriinta hoose waxay ku qoran tahay af-Ingiriisi iyo af-Hollandi fudud.
key-language-unknown = Luqadda: ma garan karo. Farriinta hoose waxay ku qoran tahay: { $language }.
key-subject = Mawduuca: { $subject }, { $sure }
key-subject-chosen = Mawduuca: { $subject }, adigaa doortay
key-maybe = Waxaa kale oo laga yaabaa: { $subjects }
key-guess = { $subject } ({ $percent }%)
key-sure-high = ku dhowaad waa hubaal ({ $percent }%)
key-sure-good = si fiican baan u hubaa ({ $percent }%)
key-sure-some = way u badan tahay ({ $percent }%)
key-sure-low = waa qiyaas ({ $percent }%)
key-place-read = Meesha: { $place } (farriinta ayay ku qoran tahay)
key-place-area = Meesha: { $place } (waa deegaankaaga; farriintu meel ma sheegin)
key-place-chosen = Meesha: { $place } (adigaa doortay)
key-place-none = Meesha: lama yaqaan, dalka oo dhan ayaan ka raadinayaa
key-choices = Doorashada: { $choices }
key-names = Farriinta hoose ({ $language }) waxaa ku jira:
key-right = Ma sax baa? Haddii ay tahay, farriinta hoose gudbi. Haddii kale, taabo waxa khaldan, labadaba mar kale ayaan samaynayaa.
key-ask-theme = Ma hubo waxa ay ku saabsan tahay. Taabo waxa ugu habboon, kadibna farriinta ayaan samaynayaa.
key-no-question = Farriintan codsi caawimaad kuma arko. Haddii uu ku jiro, mawduuca dooro.
key-no-model = Hadda farriimaha ma fahmi karo. Mawduuca dooro, markaas meelo ayaan raadinayaa.
key-read-along = Ka digtoonow: qof kale ayaa laga yaabaa inuu akhriyo farriimaha qofkan. Marka hore weydii in ay ammaan tahay in tan loo diro. Taas awgeed sadarka koowaad waxba kama muuqdaan.
key-nothing = Doorashadan meel kuma helin. Haddii farriin hoos ku taal, waxay ka timid doorashadii hore. Meel kale dooro, ama shuruudaha wax ka dhim.
key-danger = ⚠️ Farriintani waxay ka hadlaysaa khatar. Marka hore sidan samee:
key-danger-you = Farriinta hoose isla hadda gudbi, xiriirkana ha goyn. Haddii ay hadda dhacayso oo aad meesha taqaan, adigu wac 112. Jawaab ha sugin.
key-danger-flag = ⚠️ Farriintani waxay ka hadlaysaa khatar. Kaarka lambarrada degdegga ah ayaa ugu horreeya.
key-danger-then = Intaas ka dib waxaan kaloo samayn karaa farriin ay ku qoran yihiin meelo caawimaad bixiya.
key-long = Waa farriin dheer: bilowga ayaan akhriyay.
key-personal = Farriinta waxaa ku jira BSN ama lambar bangi. Ma kaydiyo. Haddii aad kari karto, farriinta halkan ka tirtir.
key-which-subject = Waa mawduucee?
key-which-place = Xaggee buu qofku deggan yahay? Dooro, ama qor meesha ama postcode-ka.
key-which-language = Farriintu luqaddee ha ku qornaato?
key-which-whom = Yay tahay cidda loo raadinayo, maxaase muhiim ah?
key-which-form = Sidee baan u sheegaa?
key-form-short = Tani waa qoraalka gaaban.
key-form-sms = Tani waa SMS-ka: { $count } × SMS ({ $letters } xaraf).
key-form-whatsapp = Tani waa qoraalka WhatsApp lagu dhejinayo: xiddiguhu halkaas waxay ku noqdaan far madow.
key-button-subject = ❓ Mawduuca
key-button-place = 📍 Meesha
key-button-language = 🗣 Luqadda
key-button-whom = 👥 Yaa loo rabaa?
key-button-form = ✏️ Si kale u sheeg
key-button-only = { $subject } oo keliya
key-button-places = 🏠 Meelona raadi
key-button-full = Farriinta oo dhan
key-button-short = Ka gaaban
key-button-sms = SMS
key-button-whatsapp = WhatsApp
key-button-back = ⬅️ Dib u noqo
key-choose-language = Luqadda ku hadla
key-choose-own = Jaaliyadda qofka
key-choose-outside = Jaaliyadda ka baxsan

key-search-how = Waxa aad raadinayso ku qor gadaasheeda, sidan: /search voedselbank Laak
key-search-found = Kuwan ayaan ka helay { $place }. Lambar taabo si aad wax badan u aragto.
key-search-found-anywhere = Kuwan ayaan ka helay dalka oo dhan. Lambar taabo si aad wax badan u aragto.
key-search-none = Ereyadan waxba kuma helin. Isku day eray kale oo af-Hollandi ah, ama meel ku dar dhammaadka: /search taalles Leiden
key-networks-theme = Shabakado ku saabsan mawduucee? Waxaan ka raadinayaa { $place } iyo agagaarkeeda.
key-networks-theme-anywhere = Shabakado ku saabsan mawduucee? Dalka oo dhan ayaan ka raadinayaa.
key-networks-found = Shabakadaha “{ $theme }” ee { $place } iyo agagaarkeeda:
key-networks-found-anywhere = Shabakadaha “{ $theme }” ee dalka oo dhan:
key-networks-none = Halkaas weli kama aqaan shabakad ku saabsan “{ $theme }”. Adigu mid ma taqaan? U sheeg dadka khariidaddayda haya.
key-form-none = shabakad aan hay'ad ahayn
key-form-within_formal_organisation = sleutelpersonen hay'ad ka tirsan
key-form-own_organisation = hay'ad iskeed u taagan
key-card-private = 🔒 Adiga oo keliya, ha gudbin. Sidan ayaad kula xiriiri kartaa:
key-card-no-private = Waddo kale oo lagula xiriiro, oo aan ahayn kuwa kor ku qoran, ma aqaan.
key-card-gone = Meeshani khariidaddayda (hadda) kuma jirto.
key-button-pass = 📨 Dir: { $language }
key-button-report = ⚠️ Wax baa khaldan
key-report = Maxaa ka khaldan “{ $name }”? Dadka khariidaddayda haya ayaa go'aan ka gaaraya. Ilaa markaas waxba isma beddelayaan.
key-report-full = Way buuxdaa
key-report-moved = Way guurtay
key-report-wrong_phone = Lambarka taleefanka
key-report-wrong_hours = Saacadaha furitaanka
key-report-closed = Mar dambe ma jirto
key-report-other = Wax kale
key-report-text = Ma taqaan sida ay sax tahay? Dhowr eray ku qor, magacyada dadka ha sheegin. Ama taabo badhanka.
key-report-without = Qoraal la'aan sheeg
key-report-sure = Ma gudbiyaa waxan oo ku saabsan “{ $name }”: “{ $text }”?
key-report-personal = Waxaa laga yaabaa in xog qof u gaar ah ku jirto. Waxaan gudbiyaa oo keliya waxa meesha lafteeda ku saabsan.
key-yes-pass = ✅ Haa, gudbi
key-no = ❌ Maya
key-reported = Mahadsanid. Waan gudbiyay.
key-not-passed = Waxba ma gudbin.
key-report-failed = Hadda ma gudbin karo, iga raalli ahow. Mar dambe isku day.

key-signals = Wixii toddobaadkii hore laga weydiiyay { $place }:
key-signals-month = Wixii bishii hore laga weydiiyay { $place } oo dhan:
key-signal = { $subject }: { $number }
key-signal-more = { $subject }: { $number } (markii ka horreysay: { $before })
key-signal-near = { $subject }: { $number } jeer meel u dhow ma aqoon
key-signal-danger = ⚠️ khatar
key-signals-none = Ma jiraan wax shan jeer ama ka badan la weydiiyay.
key-signals-note = Tirooyinku waa shan-shan, wax shan ka yarna ma muujiyo. Sidaas awgeed cidna laguma garan karo.
key-signals-no-area = Deegaankaaga ma aqaan, markaa kuuma sheegi karo waxa laga weydiiyay. Codso casuumaad uu deegaankaagu ku qoran yahay.

key-network-none = Ma aqaan shabakadda aad ka tirsan tahay. Codso casuumaad ay shabakaddaadu ku qoran tahay.
key-network-gone = Shabakaddaadu khariidaddayda (hadda) kuma jirto. Weydii dadka khariidaddayda haya.
key-network-open = “{ $name }” khariidaddayda way ku jirtaa, dadka xaafaddana waan tusaa.
key-network-full = “{ $name }” way buuxdaa. Marka hore meelo kale ayaan tusaa.
key-network-paused = “{ $name }” hakad bay ku jirtaa. Cidna ma tuso ilaa aad adigu sheegto.
key-network-paused-until = “{ $name }” hakad bay ku jirtaa ilaa iyo { $day }. Ilaa markaas cidna ma tuso.
key-network-hidden = “{ $name }” khariidaddayda way ku jirtaa, laakiin dadka xaafaddu hadda ma arkaan. Dadka khariidaddayda haya ayaa sababta kuu sheegi kara.
key-network-failed = Hadda ma beddeli karo, iga raalli ahow. Mar dambe isku day.
key-button-full-now = Waan buuxnaa
key-button-pause-2 = Hakad 2 toddobaad
key-button-pause-6 = Hakad 6 toddobaad
key-button-pause = Hakad aan xad lahayn
key-button-resume = Mar kale waan furnay
key-button-networks = 🤝 Shabakado
key-button-signals = 📈 Waxa la weydiiyay
key-button-network = 🏠 Shabakaddayda
key-button-leave = Ka bax
key-yes-leave = Haa, waan ka baxayaa

## Questions about the bot itself: short, and exactly true (design.md). First the answers, then the buttons.

trust-who = Waxaan ahay Wegwijzer, waa chatbot. Waxaan ku tusaa meelo iyo dad Nederland ku sugan oo ku caawin kara. Cidda aad tahay inaad ii sheegto khasab ma aha.
trust-robot = Haa, mashiin baan ahay. Halkan qof wax kama qoro. Laakiin meelaha aan ku tuso dad baa jooga: iyaga waad la hadli kartaa.
trust-police =
    Waxba uma sheego booliska, dawladda hoose (gemeente) ama laanta socdaalka (IND). Safaarad, madaxdaada shaqada iyo qoyskaagana waxba uma sheego. Waxa aad sheegto ma kaydiyo.
    Laakiin Telegram laftiisu wadahadalkan wuu hayaa. Meelaha aad la xiriirto iyaguna xeerarkooda ayay leeyihiin.
trust-papers = Warqado, BSN, DigiD iyo magac midna kuma weydiiyo. Meelaha laftoodu xeerarkooda ayay leeyihiin. Haddii aan ogahay in meel aan warqado lagu weydiin, waan ku qoraa.
trust-stored =
    Waxa aad sheegto ma kaydiyo. Inta aan wada hadlayno waxaan xusuustaa mawduuca, waxa aad dooratay, luqaddaada iyo meesha aad deggan tahay. Haddii aadan { $minutes } daqiiqo wax ii soo qorin, waan illoobaa.
    Muddo 48 saacadood ah waxaan xusuustaa farriimaha chat-kan ku jira, laakiin ma aha waxa ku qoran. Sidaas ayaan ku tirtiri karaa. Waxaan se tiriyaa inta jeer ee arrin la weydiiyo, magac la'aan.
    Laakiin Telegram laftiisu wadahadalkan wuxuu ku hayaa taleefankaaga iyo server-radiisa.
trust-delete =
    Qor /forget. Markaas isla markiiba wadahadalkan waan illoobayaa. Waxaad kaloo helaysaa badhan chat-kan lagu tirtiro. Waxaan tirtiri karaa oo keliya farriimaha 48-dii saacadood ee u dambeeyay.
    Si aad wax walba u saarto: liiska ka raadi chat-kan oo fartaada ku hay. Kadibna dooro “Delete chat / Chat verwijderen”.
trust-seen = Lambarkaaga iyo meesha aad joogto midna ma arko. Waxaan arkaa oo keliya marka aad adigu ii soo dirto. Laakiin Telegram wuxuu ii soo diraa magaca akoonkaaga. Ma isticmaalo, mana kaydiyo.
trust-readers =
    Qof kasta oo Telegram-kaaga furi kara ayaa wadahadalkan akhrin kara. Telegram wuxuu ku hayaa server-radiisa. Wadahadalka bot-ka laguma ilaaliyo sireynta end-to-end.
    Dadka i maamula ma arkaan waxa aad qorto. Khatar ma kugu tahay haddii qof kale akhriyo? Qor /forget, markaas chat-kan waad tirtiri kartaa.
trust-maker = Dad baa i sameeyay si aan u tilmaamo caawimaad kuu dhow. Barnaamij baan ahay: ma aqaan cidda lacagta iga bixisa. Dadka i maamula ayaa kuu sheegi kara. Waxba ma iibiyo.
trust-cost = Inaad ila hadasho waa bilaash. Internet oo keliya ayaad u baahan tahay. Haddii aan ogahay in meel bilaash tahay, waan ku qoraa.
trust-call = Maya. Cidna ma wici karo, warqad ma qori karo, foom ma buuxin karo, ballanna ma samayn karo. Dadka jooga meelaha aan ku tuso ayaa inta badan taas kaa caawin kara. Maxay ku saabsan tahay?
trust-scam =
    Weligay kuma weydiiyo lacag, fure sir ah (password), DigiD ama kaarka bangiga. Waxba ma iibiyo. Haddii qof magacayga kugu weydiiyo waxyaabahaas, qofkaasi aniga ma aha.
    Meel ma ka shakisan tahay? Lambarkeeda ka eeg website-keeda.
trust-language =
    Luqadahan ayaan ku qoraa: { $languages }. Badhanka “🌐 Luqad” ayaad mid kaga dooran kartaa.
    Luqaddaada waad ku qori kartaa: waxaan fahmaa luqado ka badan kuwa aan ku qoro. Markaas waxaan ku jawaabaa af-Ingiriisi iyo af-Hollandi fudud.
trustq-who = Yaad tahay?
trustq-robot = Ma robot baad tahay?
trustq-police = Cid ma u sheegtaa?
trustq-papers = Warqado ma rabtaa?
trustq-stored = Maxaad kaydisaa?
trustq-delete = Ma tirtiri karaa?
trustq-seen = Maxaad iga aragtaa?
trustq-readers = Yaa akhrin kara?
trustq-maker = Yaa ku sameeyay?
trustq-cost = Ma lacag baa?
trustq-call = Cid ma ii wacdaa?
trustq-scam = Ma khiyaano baa?
trustq-language = Afkayga ma taqaan?

## What nobody needs to send, insults, advertising

personal-bsn = Uma baahnid inaad ii soo dirto BSN (burgerservicenummer, lambarka qofka). Ma kaydiyo, laakiin weli chat-kan ayuu ku jiraa. Haddii aad kari karto farriintaas tirtir: fartaada ku hay, kadibna dooro “Delete / Verwijderen”.
personal-account = Uma baahnid inaad ii soo dirto lambarka akoonka bangiga. Ma kaydiyo, laakiin weli chat-kan ayuu ku jiraa. Haddii aad kari karto farriintaas tirtir: fartaada ku hay, kadibna dooro “Delete / Verwijderen”.
only-number = Cidna ma wici karo, lambarro iyo cinwaannana ma kaydiyo. Maxaad caawimaad uga baahan tahay? Dhowr eray ayaa ku filan.
abuse = Haddii aad caraysan tahay waan fahmi karaa. Mashiin uun baan ahay, laakiin waxaan aqaan dad ku caawin kara. Maxaad u baahan tahay?
spam = Waxaan tilmaamaa oo keliya caawimaad kuu dhow, xayaysiisna waxba kuma qabto. Adigu caawimaad ma u baahan tahay? Ii sheeg uun.
