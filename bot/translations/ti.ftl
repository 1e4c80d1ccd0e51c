# Everything the bot says, in Tigrinya (Eritrean usage, polite ንስኹም).

## First contact and small talk

welcome =
    ሰላም፣ ኣነ Wegwijzer እየ። ሰብ ኣይኮንኩን፣ ማሽን (ቻትቦት) እየ።
    እንታይ ሓገዝ ከም ዘድልየኩም ብቓላትኩም ንገሩኒ። ኣብ ከባቢኹም ክሕግዙኹም ዝኽእሉ ቦታታትን ሰባትን ከርእየኩም እየ።
welcome-examples =
    ንኣብነት፦
    • “ክራይ ገዛይ ክኸፍል ኣይከኣልኩን”
    • “ቋንቋ ሆላንድ ክመሃር ደልየ፣ ኣብ ሮተርዳም እየ ዝነብር”
    • “ደብዳበ መጺኡኒ፣ ግን ኣይተረድኣንን”
welcome-privacy = ስምኩም ክትነግሩኒ ኣየድልን። ካብቲ እትነግሩኒ ዝዕቅቦ ነገር የለን።
capabilities =
    ኣነ Wegwijzer ዝበሃል ቻትቦት እየ። ማሽን እየ፣ ሰብ ኣይኮንኩን።
    ንስኹም እንታይ ከም ዘጋጠመኩም ወይ ከም ዘድልየኩም ትነግሩኒ። ኣነ ኣብ ሆላንድ ሓገዝ ዝርከበሉ ቦታታት እደልየልኩም፦ መጀመርታ ጎረባብትን ወለንተኛታትን፣ ከምኡ'ውን እቲ ወግዓዊ ኣገልግሎት።
    ክውስን፣ ፎርም ክመልእ ወይ ኣብ ክንዳኹም ክድውል ኣይክእልን እየ። ኣብቶም ቦታታት ዘለዉ ሰባት ግን ክሕግዙኹም ይኽእሉ።
privacy =
    ዝበልኩምዎ ኣይዕቅብን እየ። ስምኩም ወይ ወረቓቕትኹም ኣየድልየንን። ንምምሕዳር ከተማ (gemeente)፣ ንፖሊስ ወይ ንኢሚግረሽን (IND) ዝነግሮ ነገር የለን።
    ክንዘራረብ ከለና ነቲ ጉዳይ፣ ቋንቋኹምን ቦታኹምን እዝክሮ። { $minutes } ደቒቕ እንተ ዘይጽሒፍኩም ክርስዖ እየ።
    ቴለግራም ግን ነዚ ዝርርብ ኣብ ተለፎንኩምን ኣብ ሰርቨራቱን የቐምጦ እዩ። እትውከስዎም ቦታታት ናይ ገዛእ ርእሶም ሕጊ ኣለዎም።
privacy-operator = ነዚ ቻትቦት ዘካይዶ { $operator } እዩ።
human = ጽቡቕ። ኣብዞም ዝስዕቡ ቦታታት ምስ ሰብ ክትዘራረቡ ትኽእሉ፦
human-general = ኣብዚ ኩሉ ግዜ ምስ ሰብ ክትዘራረቡ ትኽእሉ፦
thanks = ገንዘብኩም። ካልእ እንተልዩ፣ ጽሓፉለይ።
goodbye = ደሓን ኩኑ። ኣብ ዝደለኹሞ ግዜ እንደገና ጽሓፉለይ።
affirm = ጽቡቕ። ካልእ ክሕግዘኩም ዝኽእል ነገር ኣሎ ዶ?
deny = ይቕሬታ፣ ብጌጋ ተረዲአኩም። ጉዳዩ ብዛዕባ እንታይ እዩ? ካብቲ ታሕቲ ዘሎ ምረጹ፣ ወይ ብኻልእ ቃላት ንገሩኒ።
restart = ነቲ ዝበልኩምዎ ረሲዐዮ ኣለኹ። እንታይ ሓገዝ ከም ዘድልየኩም ንገሩኒ።
language-changed = ካብ ሕጂ ብትግርኛ ክጽሕፈልኩም እየ።
language-choose = ኣየናይ ቋንቋ ትደልዩ?
language-not-mine = ብቋንቋኹም ክጽሕፍ ገና ኣይክእልን እየ። ብእንግሊዝኛን ብቐሊል ቋንቋ ሆላንድን ክምልሰልኩም እየ። ወይ ካልእ ቋንቋ ምረጹ።

## Answers: what I understood. One short sentence, neutral in gender, also right when it is about someone else.

understood-learn_dutch = ጉዳዩ ቋንቋ ሆላንድ ምምሃር ወይ ምልምማድ እዩ።
understood-school_and_study = ጉዳዩ ብዛዕባ ቤት ትምህርቲ ወይ ትምህርቲ እዩ።
understood-digital_skills = ጉዳዩ ብዛዕባ ኮምፒተር፣ ሞባይል ወይ DigiD ምጥቃም እዩ።
understood-debts = ጉዳዩ ብዛዕባ ዕዳ ወይ ክኽፈል ዘይከኣለ ሕሳብ እዩ።
understood-making_ends_meet = ጉዳዩ ንመነባብሮ ዘይኣክል ገንዘብ እዩ።
understood-food_and_goods = ጉዳዩ ብዛዕባ መግቢ፣ ክዳን ወይ ኣቕሑ ገዛ እዩ።
understood-housing = ጉዳዩ ብዛዕባ ገዛ ወይ ክራይ እዩ።
understood-homelessness = ጉዳዩ መደቀሲ ቦታ ምርካብ እዩ።
understood-paperwork = ጉዳዩ ብዛዕባ ደብዳበታት፣ ፎርም ወይ ቆጸራ ምስ ቤት ጽሕፈት እዩ።
understood-residence_status = ጉዳዩ ብዛዕባ መንበሪ ፍቓድ ወይ ዑቕባ እዩ።
understood-undocumented = ጉዳዩ ብዘይ ወረቐት ኣብዚ ምንባር እዩ። ወረቐት እንተ ዘይሃለወኩም'ውን መሰል ኣለኩም።
understood-newcomer_orientation = ጉዳዩ ህይወት ኣብ ሆላንድ ምልማድ እዩ።
understood-health_care = ጉዳዩ ብዛዕባ ጥዕና፣ ሓኪም ወይ መድሕን እዩ።
understood-mental_health = እዚ ከቢድ ይመስል። በይንኹም ኣይኮንኩምን።
understood-addiction = ጉዳዩ ብዛዕባ ኣልኮላዊ መስተ፣ ድራግ፣ ቁማር ወይ ካልእ ወልፊ እዩ።
understood-informal_care = ጉዳዩ ንሓደ ሰብ ምእላይ ወይ ኣብ ገዛ ሓገዝ ምርካብ እዩ።
understood-parenting = ጉዳዩ ብዛዕባ ቆልዑ፣ ጥንሲ ወይ ውላድ ምዕባይ እዩ።
understood-domestic_violence = ብምስጢር ከተዘራርብዎም እትኽእሉ ሰባት ረኺበ ኣለኹ።
understood-neighbourhood_safety = ጉዳዩ ብዛዕባ ረብሻ፣ ገበን ወይ ስግኣት እዩ።
understood-relationships = ጉዳዩ ብዛዕባ ባእሲ ስድራቤት ወይ ፍትሕ ሓዳር እዩ።
understood-work = ጉዳዩ ስራሕ ምርካብ ወይ ስልጠና እዩ።
understood-volunteering = ንኻልኦት ክትሕግዙ ትደልዩ ኣለኹም። ብጣዕሚ ጽቡቕ እዩ።
understood-loneliness = ጉዳዩ ምስ ሰባት ምፋላጥ እዩ። ስለ ዝነገርኩምኒ ጽቡቕ ገበርኩም።
understood-leisure = ጉዳዩ ብዛዕባ ስፖርት፣ ባህሊ ወይ ንጥፈታት እዩ።
understood-youth = ጉዳዩ ብዛዕባ መንእሰያት እዩ።
understood-discrimination = ጉዳዩ ብዛዕባ ኣድልዎ እዩ። ኣድልዎ ኣብዚ ክልኩል እዩ።
understood-women = ንደቂ ኣንስትዮ ዝኸውን ቦታታት ረኺበ ኣለኹ።
understood-lgbti = ብምስጢር ከተዘራርብዎም እትኽእሉ ሰባት ረኺበ ኣለኹ።
understood-faith_and_meaning = ጉዳዩ ብዛዕባ እምነት፣ ሓዘን ወይ ትርጉም ህይወት እዩ።
understood-legal_advice = ጉዳዩ ብዛዕባ መሰል ወይ ሕጋዊ ሕቶ እዩ።
understood-two = ክልተ ጉዳያት ኣለዉ። መጀመርታ እቲ ዝያዳ ህጹጽ።
second-problem = ከምኡ'ውን፦

## Short labels of the help questions, for buttons (20 characters where possible)

label-learn_dutch = ቋንቋ ሆላንድ ምምሃር
label-school_and_study = ቤት ትምህርቲ
label-digital_skills = ኮምፒተር፣ DigiD
label-debts = ዕዳ
label-making_ends_meet = ዘይኣክል ገንዘብ
label-food_and_goods = መግብን ክዳንን
label-housing = ገዛን ክራይን
label-homelessness = መደቀሲ ምስኣን
label-paperwork = ደብዳበን ፎርምን
label-residence_status = መንበሪ ፍቓድ
label-undocumented = ወረቐት ዘይምህላው
label-newcomer_orientation = ሓድሽ ኣብ ሆላንድ
label-health_care = ሓኪምን ጥዕናን
label-mental_health = ጭንቀትን ጓህን
label-addiction = ወልፊ
label-informal_care = ንሰብ ምእላይ
label-parenting = ቆልዑን ጥንስን
label-domestic_violence = ዓመጽ ኣብ ገዛ
label-neighbourhood_safety = ስግኣት ኣብ ጎደና
label-relationships = ባእስን ፍትሕ ሓዳርን
label-work = ስራሕ
label-volunteering = ንኻልኦት ምሕጋዝ
label-loneliness = ምስ ሰባት ምፋላጥ
label-leisure = ስፖርትን ንጥፈታትን
label-youth = መንእሰያት
label-discrimination = ኣድልዎ
label-women = ንደቂ ኣንስትዮ
label-lgbti = LGBTQI+
label-faith_and_meaning = እምነትን ሓዘንን
label-legal_advice = መሰልን ጠበቓን

## The eight themes, for buttons

theme-education = 📚 ትምህርቲ
theme-poverty = 💶 ገንዘብን ገዛን
theme-immigration = 🛂 ሓደስቲ፣ ወረቐት
theme-health = 🩺 ጥዕናን ስድራቤትን
theme-safety = 🛡 ድሕነት
theme-participation = 🤝 ስራሕን ሰባትን
theme-emancipation = 🌈 ማዕርነትን ሓርነትን
theme-legal = ⚖️ መሰላት
theme-question = ብትኽክል ብዛዕባ እንታይ እዩ?

## Facts about a place: one line each, the symbol comes from the program

kind-informal = ጎረባብትን ወለንተኛታትን
kind-formal = ወግዓዊ ኣገልግሎት
helps-with = ዝሕግዝሉ ጉዳይ፦ { $subjects }
national = ኣብ መላእ ሃገር
where-distance = { $where }፣ ርሕቀት { $distance }
open-now = ሕጂ ክፉት እዩ
open-now-until = ሕጂ ክፉት እዩ፣ ክሳብ ሰዓት { $time }
open-always = ለይትን መዓልትን ክፉት እዩ
opens-today = ሕጂ ዕጹው እዩ፣ ሎሚ ሰዓት { $time } ይኽፈት
opens-tomorrow = ሕጂ ዕጹው እዩ፣ ጽባሕ ሰዓት { $time } ይኽፈት
opens-later = ሕጂ ዕጹው እዩ፣ { $day } ሰዓት { $time } ይኽፈት
hours-unknown = ዝኽፈተሉ ሰዓት ኣይተፈልጠን
hours-days = ካብ { $first } ክሳብ { $last }
hours-closed = ዕጹው
hours-week = ዝኽፈተሉ ሰዓታት
hours-note-by_appointment = ብቖጸራ
hours-note-every_second_week = ኣብ ክልተ ሰሙን ሓደ ግዜ
hours-note-school_holidays_differ = ኣብ ዕረፍቲ ቤት ትምህርቲ ካልእ ሰዓታት
hours-note-public_holidays_differ = ኣብ በዓላት ካልእ ሰዓታት
free = ብነጻ
walk-in = ቆጸራ ኣየድልን
anonymous = ስም ኣይሕተትን
no-papers = ወረቐት ኣየድልን
languages-spoken = ዝዝረብ ቋንቋ፦ { $languages }
languages-unknown = ዝዝረብ ቋንቋ ኣይተፈልጠን
checked = ኣብ { $month } ኣረጋጊጽናዮ
unconfirmed = ገና ኣየረጋገጽናዮን፣ እንተኽኢልኩም ቅድም ደውሉ
unconfirmed-no-phone = ገና ኣየረጋገጽናዮን
overdue = ናይ መወዳእታ ኣብ { $month } ኣረጋጊጽናዮ፣ ተቐይሩ ክኸውን ይኽእል
chat-online = ብኢንተርነት ምጽሕሓፍ

## Kinds of help

help-listening_ear = ዝሰምዓኩም ሰብ
help-peer_contact = ተመሳሳሊ ጸገም ምስ ዘለዎም ሰባት ምርኻብ
help-information = ሓበሬታን ምኽርን
help-paperwork_help = ሓገዝ ብደብዳበን ፎርምን
help-going_along = ምሳኹም ዝኸይድ ሰብ
help-referral = ናብ ዝምልከቶ ትካል ምምራሕ
help-lessons = ትምህርትን ኮርስን
help-activities = ናይ ሓባር ንጥፈታት
help-goods = መግቢ፣ ክዳንን ኣቕሑን
help-money = ገንዘብ ወይ ቅናሽ
help-work_experience = ልምዲ ስራሕ
help-practical_help = ግብራዊ ሓገዝ
help-treatment = ሕክምና
help-shelter = ውሑስ መደቀሲ ቦታ
help-legal_aid = ሕጋዊ ሓገዝ
help-spiritual_support = መንፈሳዊ ደገፍ
help-emergency = ቅልጡፍ ሓገዝ፣ ለይትን መዓልትን

## Place

ask-place = ኣበይ ትነብሩ? ኣብ ከባቢኹም ክደልየልኩም። ስም ከተማ፣ ከባቢ ወይ ፖስትኮድ ጽሓፉ፣ ወይ ዘለኹምዎ ቦታ ስደዱ። ግዴታ ኣይኮነን።
place-noted = ኣብ ከባቢ { $place } እደልየልኩም ኣለኹ።
place-noted-ask = ቦታኹም ሒዘዮ ኣለኹ፦ { $place }። እንታይ ሓገዝ የድልየኩም?
place-unknown = ነዚ ቦታ ኣይፈልጦን እየ። ስም ከተማ ወይ ናይ ኣርባዕተ ቁጽሪ ፖስትኮድ ጽሓፉ።
place-nothing-local = ንዚ ጉዳይ ኣብ { $place } ዝሕግዝ ቦታ ገና ኣይፈልጥን እየ። እዞም ዝስዕቡ ኣብ መላእ ሃገር ይሕግዙ፦
location-noted = ቦታኹም ሒዘዮ ኣለኹ (ብግምት እምበር ብልክዕ ኣይኮነን)።

## When I am not sure

unsure = ጽቡቕ ጌረ ክርደኣኩም እደሊ። ሓደ ካብዞም ዝስዕቡ ድዩ?
not-understood = ይቕሬታ፣ ጽቡቕ ጌረ ኣይተረዳእኩኹምን። ሓደ ጉዳይ ምረጹ፣ ወይ ብኻልእ ቃላት ንገሩኒ።
not-understood-again = ይቕሬታ፣ ሕጂ'ውን ኣይተረዳእኩኹምን። እዞም ሰባት ክሕግዙኹም ይኽእሉ፦
out-of-scope = በዚ ክሕግዘኩም ኣይክእልን እየ፣ ኣነ ኣብ ከባቢኹም ዘሎ ሓገዝ ጥራይ እየ ዝፈልጥ። ብዛዕባ ሓደ ካብዚኦም ድዩ?
no-more = ንዚ ጉዳይ ካልእ ቦታ ኣይፈልጥን እየ።
nothing-open-button = እዚ መጠወቒ ኣረጊት እዩ። እንታይ ከም ዘድልየኩም እንደገና ንገሩኒ።

## Messages that are not text

got-voice = ይቕሬታ፣ ናይ ድምጺ መልእኽቲ ክሰምዕ ገና ኣይክእልን እየ። ክትጽሕፍዎ ወይ ጉዳይ ክትመርጹ ትኽእሉ ዶ?
got-picture = ስእሊ ከንብብ ኣይክእልን እየ፣ ኣየቐምጦን'ውን እየ። ደብዳበ ድዩ? እዞም ሰባት ምሳኹም ኮይኖም ደብዳበ የንብቡ፦
got-document = ፋይል ከንብብ ኣይክእልን እየ፣ ኣየቐምጦን'ውን እየ። እዞም ሰባት ብደብዳበን ፎርምን ይሕግዙኹም፦
got-other = ኣነ ጽሑፍ ጥራይ እየ ዝርዳእ። እንታይ ከም ዘድልየኩም ክትጽሕፉለይ ወይ ጉዳይ ክትመርጹ ትኽእሉ ዶ?
too-long = ነዊሕ ታሪኽ እዩ፣ መጀመርታኡ ጥራይ ኣንቢበ። ተጋጊየ እንተኾይነ፣ ብሓጺሩ ንገሩኒ።
group = ኣነ ብውልቂ ጥራይ እየ ዝዘራረብ፣ ንዓኹም ዝያዳ ውሑስ ስለ ዝኾነ። ኣብዚ ጽሓፉለይ፦ { $link }
error = ይቕሬታ፣ ብወገነይ ጸገም ኣጋጢሙ። እዞም ሰባት ሕጂ ክሕግዙኹም ይኽእሉ፦

## Buttons (20 characters where possible)

button-more = ተወሳኺ ቦታታት
button-other = ካልእ ሓገዝ
button-wrong = ከምኡ ማለተይ ኣይኮነን
button-language = 🌐 ቋንቋ
button-human = ምስ ሰብ ምዝርራብ
button-location = 📍 ቦታይ ምስዳድ
button-website = ወብሳይት
button-map = ካርታ
button-none-of-these = ካብዚኦም ኣይኮነን
button-whole-country = መላእ ሃገር

## Posters: a heading, what I do (left out when there are many languages), how

poster-subject = { $subject }?
poster-help = ሓገዝ የድልየኩም ዶ?
poster-nearby = ኣብ ከባቢኹም ክሕግዙኹም ዝኽእሉ ቦታታትን ሰባትን ከርእየኩም እየ።
poster-ask = ብቋንቋኹም ሕተቱ። ብነጻ። ስምኩም ክትነግሩኒ ኣየድልን።
