# Everything the bot says, in Somali. Keys are the same in every language file.
# Style: plain standard Somali, warm, short; second person singular (neutral in gender).

## First contact and small talk

welcome =
    Soo dhowow, waxaan ahay Wegwijzer. Waxaan ahay mashiin (chatbot), qof ma ihi.
    Ereyadaada iigu sheeg waxa aad caawimaad uga baahan tahay. Waxaan ku tusayaa meelo iyo dad kuu dhow oo ku caawin kara.
welcome-examples =
    Tusaale ahaan:
    • “Kirada guriga ma bixin karo”
    • “Waxaan rabaa inaan barto af-Hollandiga, Rotterdam baan deggenahay”
    • “Warqad baa ii timid, mana fahmin”
welcome-privacy = Magacaaga inaad sheegto khasab ma aha. Waxa aad ii sheegto meelna kuma kaydiyo.
capabilities =
    Waxaan ahay Wegwijzer, waa chatbot. Waxaan ahay mashiin, qof ma ihi.
    Waxaad ii sheegtaa waxa ku haysta ama waxa aad u baahan tahay. Waxaan kuu raadiyaa meelo Nederland ku yaal oo dadka lagu caawiyo: marka hore deris iyo mutadawiciin, sidoo kalena xafiiska rasmiga ah.
    Go'aan ma gaari karo, foom ma buuxin karo, cidna kuuma wici karo. Dadka meelahaas jooga ayaa kuu sii caawin kara.
privacy =
    Waxa aad sheegto ma kaydiyo. Magacaaga iyo warqadahaaga uma baahni, waxbana uma sheego dawladda hoose (gemeente), booliska ama laanta socdaalka (IND).
    Inta aan wada hadlayno waxaan xusuustaa mawduuca, luqaddaada iyo meesha aad joogto. Haddii { $minutes } daqiiqo la aamusnaado, waan illoobaa.
    Laakiin Telegram laftiisu wadahadalkan wuxuu ku hayaa taleefankaaga iyo server-radiisa. Meelaha aad la xiriirto iyaguna xeerarkooda ayay leeyihiin.
privacy-operator = Chatbot-kan waxaa maamula { $operator }.
human = Haa, dabcan. Meelahan qof baad kula hadli kartaa:
human-general = Mar walba halkan qof baad kula hadli kartaa:
thanks = Adigaa mudan. Haddii wax kale jiraan, ii soo qor uun.
goodbye = Nabad gelyo, is ilaali. Mar walba waad ii soo qori kartaa.
affirm = Waa hagaag. Ma jirtaa wax kale oo aan kaa caawin karo?
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
understood-making_ends_meet = Waxay ku saabsan tahay lacag nolosha ku filnayn.
understood-food_and_goods = Waxay ku saabsan tahay cunto, dhar ama alaabta guriga.
understood-housing = Waxay ku saabsan tahay guri ama kiro.
understood-homelessness = Waxay ku saabsan tahay meel lagu seexdo.
understood-paperwork = Waxay ku saabsan tahay warqado, foomam ama ballan xafiis.
understood-residence_status = Waxay ku saabsan tahay sharciga deggenaanshaha ama magangelyo.
understood-undocumented = Waxay ku saabsan tahay sharci la'aan. Qof kasta xuquuq buu leeyahay.
understood-newcomer_orientation = Waxay ku saabsan tahay sida Nederland wax looga qabsado.
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
understood-two = Laba arrimood ayaa jira. Marka hore tan ugu degdegsan.
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
label-neighbourhood_safety = Xaafad aan ammaanayn
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
where-distance = { $where }, masaafo { $distance }
open-now = hadda waa furan tahay
open-now-until = hadda waa furan tahay, ilaa saacadda { $time }
open-always = waa furan tahay habeen iyo maalin
opens-today = hadda waa xiran tahay, waxaa la furayaa maanta saacadda { $time }
opens-tomorrow = hadda waa xiran tahay, waxaa la furayaa berri saacadda { $time }
opens-later = hadda waa xiran tahay, waxaa la furayaa { $day }, saacadda { $time }
hours-unknown = saacadaha furitaanka lama yaqaan
hours-days = { $first } ilaa { $last }
hours-closed = waa xiran yahay
hours-week = Saacadaha furitaanka
hours-note-by_appointment = ballan baa loo baahan yahay
hours-note-every_second_week = labadii toddobaadba mar
hours-note-school_holidays_differ = saacado kale xilliga fasaxa iskuulka
hours-note-public_holidays_differ = saacado kale maalmaha fasaxa rasmiga ah
free = bilaash
walk-in = ballan looma baahna
anonymous = magacaaga lama weydiiyo
no-papers = warqado iyo sharci lama weydiiyo
languages-spoken = waxaa lagaga hadlaa { $languages }
languages-unknown = luqadaha lagaga hadlo lama yaqaan
checked = waxaa la hubiyay { $month }
unconfirmed = annagu weli ma hubin, haddii aad kari karto marka hore wac
overdue = waxaa ugu dambayn la hubiyay { $month }, way is beddeli kartaa
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

ask-place = Xaggee baad deggan tahay? Markaas ayaan meelo kuu dhow raadin karaa. Qor magaalo, xaafad ama postcode, ama ila wadaag meesha aad joogto. Khasab ma aha.
place-noted = Waxaan ka raadinayaa agagaarka { $place }.
place-noted-ask = Waan gartay: { $place }. Maxaad caawimaad uga baahan tahay?
place-unknown = Meeshaas ma aqaan. Qor magaalo ama postcode afar lambar ah.
place-nothing-local = Arrintan weli meel ugama aqaan { $place }. Kuwan dalka oo dhan ayay ka caawiyaan:
location-noted = Waan gartay meesha aad joogto (qiyaas ahaan, si sax ah maaha).

## When I am not sure

unsure = Waxaan rabaa inaan si fiican kuu fahmo. Ma tahay mid kuwan ka mid ah?
not-understood = Si fiican kuuma fahmin, iga raalli ahow. Mawduuc dooro, ama si kale u sheeg.
not-understood-again = Weli kuma fahmin, iga raalli ahow. Dadkan ayaa kuu sii caawin kara:
out-of-scope = Taas kaama caawin karo, waxaan aqaan oo keliya caawimaadda xaafadda. Ma tahay mid kuwan ka mid ah?
no-more = Meelo kale oo arrintan ah ma aqaan.
nothing-open-button = Badhankaasi waa mid hore, mana shaqaynayo. Mar kale ii sheeg waxa aad u baahan tahay.

## Messages that are not text

got-voice = Codka laguu duubay weli ma dhegaysan karo, iga raalli ahow. Ma qori kartaa, mise mawduuc baad dooranaysaa?
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

## Posters: a heading, what I do (left out when there are many languages), how

poster-subject = { $subject }?
poster-help = Caawimaad ma u baahan tahay?
poster-nearby = Waxaan ku tusayaa meelo iyo dad kuu dhow oo ku caawin kara.
poster-ask = Afkaaga wax ku weydii. Waa bilaash. Magacaaga inaad sheegto khasab ma aha.
