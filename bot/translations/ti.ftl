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
    ክንዘራረብ ከለና ነቲ ጉዳይ፣ ቋንቋኹምን ቦታኹምን እዝክሮ። ን{ $minutes } ደቒቕ እንተ ዘይጽሒፍኩም ክርስዖ እየ።
    ቴለግራም ግን ነዚ ዝርርብ ኣብ ተለፎንኩምን ኣብ ሰርቨራቱን የቐምጦ እዩ። እትውከስዎም ቦታታት ናይ ገዛእ ርእሶም ሕጊ ኣለዎም።
privacy-operator = ነዚ ቻትቦት ዘካይዶ { $operator } እዩ።
human = ሕራይ። ኣብዞም ዝስዕቡ ቦታታት ምስ ሰብ ክትዘራረቡ ትኽእሉ፦
thanks = ገንዘብኩም። ካልእ እንተልዩ፣ ጽሓፉለይ።
goodbye = ደሓን ኩኑ። ኣብ ዝደለኹምዎ ግዜ እንደገና ጽሓፉለይ።
affirm = ጽቡቕ። ብኻልእ ነገር ክሕግዘኩም ዶ?
deny = ይቕሬታ፣ ብጌጋ ተረዲአዮ። ጉዳዩ ብዛዕባ እንታይ እዩ? ካብቲ ታሕቲ ዘሎ ምረጹ፣ ወይ ብኻልእ ቃላት ንገሩኒ።
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
understood-health_care = ጉዳዩ ብዛዕባ ጥዕና፣ ሓኪም ወይ ኢንሹራንስ ጥዕና (zorgverzekering) እዩ።
understood-mental_health = እዚ ከቢድ ይመስል። በይንኹም ኣይኮንኩምን።
understood-addiction = ጉዳዩ ብዛዕባ ኣልኮላዊ መስተ፣ ድራግ፣ ቁማር ወይ ካልእ ወልፊ እዩ።
understood-informal_care = ጉዳዩ ንሓደ ሰብ ምእላይ ወይ ኣብ ገዛ ሓገዝ ምርካብ እዩ።
understood-parenting = ጉዳዩ ብዛዕባ ቆልዑ፣ ጥንሲ ወይ ውላድ ምዕባይ እዩ።
understood-domestic_violence = ብምስጢር ከተዘራርብዎም እትኽእሉ ሰባት ረኺበ ኣለኹ።
understood-neighbourhood_safety = ጉዳዩ ብዛዕባ ረብሻ፣ ገበን ወይ ስግኣት እዩ።
understood-relationships = ጉዳዩ ብዛዕባ ባእሲ ስድራቤት ወይ ፍትሕ ሓዳር እዩ።
understood-work = ጉዳዩ ስራሕ ምርካብ ወይ ስልጠና እዩ።
understood-volunteering = ንኻልኦት ክትሕግዙ ትደልዩ ኣለኹም። ብጣዕሚ ጽቡቕ እዩ።
understood-loneliness = ጉዳዩ ምስ ሰባት ምፋላጥ እዩ። ስለ ዝነገርኩምኒ ጽቡቕ ጌርኩም።
understood-leisure = ጉዳዩ ብዛዕባ ስፖርት፣ ባህሊ ወይ ንጥፈታት እዩ።
understood-youth = ጉዳዩ ብዛዕባ መንእሰያት እዩ።
understood-discrimination = ጉዳዩ ብዛዕባ ኣድልዎ እዩ። ኣድልዎ ኣብዚ ክልኩል እዩ።
understood-women = ንደቂ ኣንስትዮ ዝኸውን ቦታታት ረኺበ ኣለኹ።
understood-lgbti = ብምስጢር ከተዘራርብዎም እትኽእሉ ሰባት ረኺበ ኣለኹ።
understood-faith_and_meaning = ጉዳዩ ብዛዕባ እምነት፣ ሓዘን ወይ ትርጉም ህይወት እዩ።
understood-legal_advice = ጉዳዩ ብዛዕባ መሰል ወይ ሕጋዊ ሕቶ እዩ።
understood-two = ክልተ ጉዳያት ነጊርኩምኒ። ንኽልቲኡ ሓገዝ ክደሊ እየ።
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
checked = ኣብ { $month } ኣረጋጊጽናዮ
unconfirmed = ገና ኣየረጋገጽናዮን፣ እንተኽኢልኩም ቅድም ደውሉ
unconfirmed-no-phone = ገና ኣየረጋገጽናዮን
overdue = ናይ መወዳእታ ኣብ { $month } ኣረጋጊጽናዮ፣ ተቐይሩ ክኸውን ይኽእል
chat-online = ብኢንተርነት ምጽሕሓፍ

## Kinds of help

help-listening_ear = ዝሰምዓኩም ሰብ
help-peer_contact = ተመሳሳሊ ጸገም ምስ ዘለዎም ሰባት ምርኻብ
help-information = ሓበሬታን ምኽርን
help-paperwork_help = ሓገዝ ኣብ ደብዳበን ፎርምን
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
help-emergency = ህጹጽ ሓገዝ፣ ለይትን መዓልትን

## Place

ask-place = ኣበይ ትነብሩ? እንተ ነጊርኩምኒ፣ ኣብ ከባቢኹም ክደልየልኩም እኽእል። ስም ከተማ፣ ከባቢ ወይ ፖስትኮድ ጽሓፉ፣ ወይ ዘለኹምዎ ቦታ ስደዱ። ግዴታ ኣይኮነን።
place-noted = ኣብ { $place } ከምኡ'ውን ኣብ ከባቢኡ እደልየልኩም ኣለኹ።
place-noted-ask = ኣብ { $place } ከምኡ'ውን ኣብ ከባቢኡ ክደልየልኩም እየ። እንታይ ሓገዝ የድልየኩም?
place-unknown = ነዚ ቦታ ኣይፈልጦን እየ። ስም ከተማ ወይ እቲ ኣርባዕተ ቁጽሪ ናይ ፖስትኮድኩም ጽሓፉ።
place-nothing-local = በዚ ጉዳይ ኣብ { $place } ዝሕግዝ ቦታ ገና ኣይፈልጥን እየ። እዞም ዝስዕቡ ኣብ መላእ ሃገር ይሕግዙ፦
location-noted = ኣበይ ከም ዘለኹም ብግምት ፈሊጠ ኣለኹ (ብልክዕ ኣይኮነን)።

## When I am not sure

unsure = ጽቡቕ ጌረ ክርደኣኩም እደሊ። ሓደ ካብዞም ዝስዕቡ ድዩ?
not-understood = ይቕሬታ፣ ጽቡቕ ጌረ ኣይተረዳእኩኹምን። ሓደ ጉዳይ ምረጹ፣ ወይ ብኻልእ ቃላት ንገሩኒ።
not-understood-again = ይቕሬታ፣ ሕጂ'ውን ኣይተረዳእኩኹምን። እዞም ሰባት ክሕግዙኹም ይኽእሉ፦
out-of-scope = በዚ ጉዳይ ክሕግዘኩም ኣይክእልን እየ፣ ኣነ ኣብ ከባቢኹም ዘሎ ሓገዝ ጥራይ እየ ዝፈልጥ። ብዛዕባ ሓደ ካብዚኦም ድዩ?
no-more = ነዚ ጉዳይ ዝኸውን ካልእ ቦታ ኣይፈልጥን እየ።
nothing-open-button = እዚ መጠወቒ ደጊም ኣይሰርሕን እዩ። እንታይ ከም ዘድልየኩም እንደገና ንገሩኒ።

## Messages that are not text

got-voice = ይቕሬታ፣ ናይ ድምጺ መልእኽቲ ወይ ቪድዮ ገና ኣይርድኣንን እዩ። ክትጽሕፍዎ ወይ ጉዳይ ክትመርጹ ትኽእሉ ዶ?
got-picture = ስእሊ ከንብብ ኣይክእልን እየ፣ ኣይዕቅቦን'ውን እየ። ደብዳበ ድዩ? እዞም ሰባት ምሳኹም ኮይኖም ደብዳበ የንብቡ፦
got-document = ፋይል ከንብብ ኣይክእልን እየ፣ ኣይዕቅቦን'ውን እየ። እዞም ሰባት ኣብ ደብዳበን ፎርምን ይሕግዙኹም፦
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

## Choosing, feedback, a safe way out

welcome-people = ኣብ ክንዳኹም ክድውል፣ ክውስን ወይ ፎርም ክመልእ ኣይክእልን እየ። ኣብ ነፍሲ ወከፍ ዘርእየኩም ቦታ ግን ሰባት ኣለዉ።
reading-along = ካልእ ሰብ ኣብ ተለፎንኩም ከንብቦ ይኽእል ዶ? በቲ “🚪 ቻት ምድምሳስ” ዝብል መጠወቒ፣ ክድምስሶ ዝኽእል ኩሉ ካብዚ እድምስሶ።
button-details = ተወሳኺ ሓበሬታ
button-choose = 🔎 ምምራጽ
button-back = ⬅️ ንድሕሪት
button-place = 📍 ካልእ ቦታ
button-exit = 🚪 ቻት ምድምሳስ
button-helped = 👍 ሓጊዙኒ
button-not-helped = 👎 ኣይሓገዘንን
button-report = ⚠️ ጌጋ ኣሎ ዶ?
button-aloud = 🔊 ብድምጺ ምንባብ
button-language-missing = ቋንቋይ የለን
choose = እንታይ ክትርእዩ ትደልዩ?
choose-informal = ጎረባብቲ ጥራይ
choose-formal = ወግዓዊ ጥራይ
choose-language = ብቋንቋይ
choose-open = ሕጂ ክፉት
choose-free = ብነጻ
choose-own = ካብ ማሕበረሰበይ
choose-outside = ካብ ማሕበረሰበይ ወጻኢ
choose-child = ንቆልዓ
choose-elderly = ብዕድመ ንዝደፍኡ
nothing-with-choice = በዚ ምርጫ ዝረኸብክዎ የለን። ንድሕሪት ተመለሱ፣ ወይ ምስ ሰብ ተዘራረቡ።
place-choose = ኣበይ ክደሊ? ካብቲ ታሕቲ ዘሎ ምረጹ፣ ወይ ስም ከተማ፣ ከባቢ ወይ ፖስትኮድ ጽሓፉ።
helped = ጽቡቕ ዜና እዩ። የቐንየለይ!
not-helped = የሕዝን። ተወሳኺ ንድለ።
report = ኣብ “{ $name }” እንታይ ጌጋ ኣሎ? እቶም ዝርዝረይ ዝከታተሉ ሰባት ከረጋግጽዎ እዮም። መን ምዃንኩም ኣይነግሮምን እየ።
report-wrong-phone = 📞 ቁጽሪ ተለፎን
report-wrong-address = 📍 ኣድራሻ
report-wrong-hours = 🕐 ዝኽፈተሉ ሰዓት
report-closed = 🚫 ንሓዋሩ ተዓጽዩ
report-full = ⛔ መሊኡ
report-could-not-help = 🤷 ክሕግዙኒ ኣይከኣሉን
reported = የቐንየለይ። ከነረጋግጾ ኢና። ካልእ ዘድልየኩም ኣሎ ዶ?
report-failed = ይቕሬታ፣ ሕጂ ከሕልፎ ኣይከኣልኩን። ጸኒሕኩም ፈትኑ።
language-missing =
    የቐንየለይ። ቋንቋ ከም ዝጎደለ ቆጺረዮ ኣለኹ።
    ንግዜኡ ብሓጺሩን ብምልክታትን እጽሕፍ፦ 📞 ተለፎን · 📍 ቦታ · 🕐 ዝኽፈተሉ ሰዓት · 🚶 ብዘይ ቆጸራ · 🆓 ብነጻ · 🪪 ብዘይ ወረቐት · 🗣 ቋንቋታት።
    ብቋንቋኹም ክትጽሕፉ ትኽእሉ፦ መብዛሕትኡ ግዜ ይርድኣኒ እዩ።
exit-done = ካብዚ ክድምስሶ ዝኽእል ደምሲሰዮ ኣለኹ፣ ዝዝክሮ ነገር'ውን የለን።
exit-since = ቅድሚ { $time } ዝተጻሕፈ መልእኽቲ ክድምስሶ ኣይክእልን እየ። ንሱ'ውን ምእንቲ ክጠፍእ፣ ነቲ ቻት ምሉእ ብምሉእ ደምስስዎ።
exit-rest = ነቲ ቻት ባዕሉ ንምጥፋእ፦ ኣብቲ ዝርዝር ነዚ ቻት ብኣጻብዕትኹም ጸቒጥኩም ሓዝዎ፣ ብድሕሪኡ “Delete chat / Chat verwijderen” ምረጹ። ኣብ ናይ ኢድ ሰዓት ወይ ኣብ ኮምፒተር ምልክታታት ክተርፉ ይኽእሉ።
edited-read = ነቲ ዝቐየርኩምዎ ኣንቢበዮ ኣለኹ።
got-emoji = ነቲ ዝሰደድኩምዎ ምልክት ርእየዮ ኣለኹ፣ እንታይ ከም ዘድልየኩም ግን ኣይፈለጥኩን። ጉዳይ ምረጹ፣ ወይ ቁሩብ ቃላት ጽሓፉ።
got-contact = ቁጽሪ ተለፎን ናይ ሰባት ኣይዕቅብን እየ፣ ክድውል'ውን ኣይክእልን እየ። እንታይ ሓገዝ የድልየኩም?
cannot-speak = ይቕሬታ፣ ሕጂ ብድምጺ ከንብቦ ኣይክእልን እየ።
flood = ብሓንሳብ ብዙሕ መልእኽቲ መጺኡኒ፣ ክስዕቦ ኣይከኣልኩን። ሓንቲ ደቒቕ ተጸበዩ፣ ብድሕሪኡ ሕቶኹም ብሓደ መልእኽቲ ጽሓፉ።
late = ይቕሬታ፣ ክትጽሕፉ ከለኹም ኣይነበርኩን። ሕጂ'ውን ሓገዝ የድልየኩም ዶ? እንደገና ጽሓፉ፣ ወይ ጉዳይ ምረጹ።

## Posters: a heading, what I do (left out when there are many languages), how

poster-subject = { $subject }?
poster-help = ሓገዝ የድልየኩም ዶ?
poster-nearby = ኣብ ከባቢኹም ክሕግዙኹም ዝኽእሉ ቦታታትን ሰባትን ከርእየኩም እየ።
poster-ask = ብቋንቋኹም ሕተቱ። ብነጻ። ስምኩም ክትነግሩኒ ኣየድልን።

## Key figures: people whom neighbours trust, who forward questions of residents. To them only.
# A key figure is 'sleutelpersoon' here, explained once; a resident is 'ተቐማጢ', who asked 'ዝሓተተ ሰብ', a network 'መርበብ'.

key-welcome =
    እንቋዕ ደሓን መጻእኩም፣ ከም sleutelpersoon (ጎረባብቲ ዝኣምንዎ ሰብ) ተመዝጊብኩም ኣለኹም።
    ካብ ተቐማጢ ዝመጸ መልእኽቲ ኣመሓላልፉለይ፣ ወይ ነቲ ጽሑፍ ኣብዚ ለጥፍዎ። ተኸታቲሎም ንዝመጹ መልእኽትታት ከም ሓደ ሕቶ እርእዮም።
    ክልተ መልእኽቲ ክሰደልኩም እየ። እቲ ቀዳማይ ንዓኹም ዝኸውን መብርሂ እዩ። እቲ ካልኣይ ብቋንቋ እቲ ዝሓተተ ሰብ ዝተጻሕፈ መልሲ እዩ፦ ከምዘለዎ ከተመሓላልፍዎ ትኽእሉ። መን ከም ዝሓተተ ኣየርእን እዩ።
key-welcome-area = ከባቢኹም፦ { $area }።
key-help-search = /search voedselbank Laak፦ ባዕልኹም ኣብ ካርታይ ድለዩ
key-help-networks = /networks፦ ካልኦት መርበባት፣ በብጉዳዩ
key-help-signals = /signals፦ ኣብ ከባቢኹም ዝተሓተተ
key-help-network = /network፦ መርበብኩም፦ መሊኡ፣ ዕረፍቲ፣ ዳግማይ ክፉት
key-help-leave = /leave፦ ምቁራጽ
key-kept =
    ብዛዕባኹም ዝዕቅቦ እዚ እዩ፦
    • ክንበብ ዘይክእል ኮድ ናይ ቴለግራም ኣካውንትኩም
    • ቁጽሪ ናይቲ መጸዋዕታኹም
    • መርበብኩም፣ ከባቢኹምን ቋንቋታትኩምን
    • ናይ መወዳእታ መዓልቲ፦ { $day }
    ስምን ቁጽሪ ተለፎንን ኣይዕቅብን እየ። እተመሓላልፉለይ መልእኽቲ ኣይዕቅብን እየ። ን48 ሰዓታት ጉዳዩን ቦታኡን ቋንቋኡን ጥራይ እዝክር። በዚ ክትእርምዎ ትኽእሉ።
    ንስኹም ከይጸሓፍኩምለይ ኣነ ፈጺመ ኣይጽሕፈልኩምን እየ።
key-join-how = ኮድኩም ብድሕሪኡ ጽሓፉ፣ ከምዚ፦ /join KWRT-MHPX
key-join-unknown = ነዚ ኮድ ኣይፈልጦን እየ፣ ወይ ድማ ደጊም ኣይሰርሕን እዩ። ብትኽክል ተጻሒፉ ድዩ ርኣዩ፣ ወይ ሓድሽ ሕተቱ።
key-join-often = እቲ ኮድ ብዙሕ ግዜ ጌጋ ነይሩ። ድሕሪ ሓደ ሰዓት ፈትኑ፣ ወይ ሓድሽ ኮድ ሕተቱ።
key-join-failed = ይቕሬታ፣ ሕጂ ክምዝግበኩም ኣይክእልን እየ። ጸኒሕኩም ፈትኑ።
key-help = ካብ ተቐማጢ ዝመጸ መልእኽቲ ኣመሓላልፉለይ፣ ወይ ነቲ ጽሑፍ ኣብዚ ለጥፍዎ። እዚ'ውን ክትገብሩ ትኽእሉ፦
key-goodbye = ምዝገባኹም ተሰሪዙ። ብዛዕባኹም ዝዓቀብክዎ ደምሲሰዮ ኣለኹ። ከም ተቐማጢ ግን ኩሉ ግዜ ክትጽሕፉለይ ትኽእሉ።
key-leave-sure = ካብ sleutelpersoon ምዃን ከተቋርጹ ትደልዩ ዲኹም? ሽዑ ብዛዕባኹም ዝዓቀብክዎ ብኡንብኡ ክድምስሶ እየ።
key-old-button = እዚ መጠወቒ ብዛዕባ እንታይ ከም ዝነበረ ኣይዝክሮን እየ። በጃኹም ነቲ መልእኽቲ እንደገና ኣመሓላልፉለይ።
key-only-words = ጽሑፍ ጥራይ እየ ከንብብ ዝኽእል። ነቲ መልእኽቲ ብጽሑፍ ስደዱለይ፣ ወይ ባዕልኹም ጉዳይ ምረጹ።

key-language-only = ቋንቋ፦ { $language }
key-subject-only = ጉዳይ፦ { $subject }
key-place-only = ቦታ፦ { $place }
key-for-you = 🔎 ንዓኹም ጥራይ፣ ኣይተመሓላልፍዎ
key-language = ቋንቋ፦ { $language }፣ { $sure }
key-language-chosen = ቋንቋ፦ { $language }፣ ንስኹም መሪጽኩምዎ
key-language-missing = ቋንቋ፦ { $language }፣ { $sure }። በዚ ቋንቋ ገና ኣይጽሕፍን እየ። እቲ ኣብ ታሕቲ ዘሎ መልእኽቲ ብእንግሊዝኛን ብቐሊል ቋንቋ ሆላንድን እዩ።
key-language-unknown = ቋንቋ፦ ክፈልጦ ኣይከኣልኩን። ቋንቋ ናይቲ ኣብ ታሕቲ ዘሎ መልእኽቲ፦ { $language }።
key-subject = ጉዳይ፦ { $subject }፣ { $sure }
key-subject-chosen = ጉዳይ፦ { $subject }፣ ንስኹም መሪጽኩምዎ
key-maybe = ምናልባት'ውን፦ { $subjects }
key-guess = { $subject } ({ $percent }%)
key-sure-high = ዳርጋ ርግጽ ({ $percent }%)
key-sure-good = ርግጽ ይመስል ({ $percent }%)
key-sure-some = ምናልባት ልክዕ እዩ ({ $percent }%)
key-sure-low = ግምት ጥራይ ({ $percent }%)
key-place-read = ቦታ፦ { $place } (ኣብቲ መልእኽቲ ኣሎ)
key-place-area = ቦታ፦ { $place } (ከባቢኹም፤ እቲ መልእኽቲ ቦታ ኣይጠቐሰን)
key-place-chosen = ቦታ፦ { $place } (ንስኹም መሪጽኩምዎ)
key-place-none = ቦታ፦ ኣይተፈልጠን፣ ኣብ መላእ ሃገር እደሊ ኣለኹ
key-choices = ምርጫ፦ { $choices }
key-names = ኣብቲ ታሕቲ ዘሎ መልእኽቲ ({ $language }) ዘለዉ ቦታታት፦
key-right = ትኽክል ድዩ? ነቲ ኣብ ታሕቲ ዘሎ መልእኽቲ ኣመሓላልፍዎ። ጌጋ እንተልዩ፦ ነቲ ጌጋ ጠውቑ፣ ክልቲኡ እንደገና ክሰርሖ እየ።
key-ask-theme = ብዛዕባ እንታይ ምዃኑ ብርግጽ ኣይፈለጥኩን። ዝሓሸ ዝሰማማዕ ጠውቑ፣ ሽዑ ነቲ መልእኽቲ ክሰርሖ እየ።
key-no-question = ኣብዚ ናይ ሓገዝ ሕቶ ኣይረኸብኩን። እንተልዩ፣ ጉዳይ ምረጹ።
key-no-model = ሕጂ መልእኽቲ ክርዳእ ኣይክእልን እየ። ጉዳይ ምረጹ፣ ሽዑ ቦታታት ክደሊ እየ።
key-read-along = ተጠንቀቑ፦ ካልእ ሰብ መልእኽትታት እቲ ዝሓተተ ሰብ ከንብብ ይኽእል እዩ። ምስዳዱ ውሑስ ድዩ ኢልኩም ቅድም ሕተቱ። ስለዚ እዩ እቲ ቀዳማይ መስመር ጉዳዩ ዘየርኢ።
key-nothing = በዚ ምርጫ ቦታ ኣይረኸብኩን። ኣብ ታሕቲ መልእኽቲ እንተልዩ፣ ናይቲ ዝሓለፈ ምርጫ እዩ። ካልእ ቦታ ምረጹ፣ ወይ ነቲ ምርጫ ኣግፍሕዎ።
key-danger = ⚠️ እዚ መልእኽቲ ብዛዕባ ሓደጋ እዩ። ቅድም እዚ ግበሩ፦
key-danger-you = ነቲ ኣብ ታሕቲ ዘሎ መልእኽቲ ብኡንብኡ ኣመሓላልፍዎ፣ ርክብኩም ድማ ኣይተቋርጹ። ሕጂ ዝፍጸም ዘሎ እንተኾይኑን ኣበይ ምዃኑ እንተ ፈሊጥኩምን፣ ባዕልኹም ናብ 112 ደውሉ። መልሲ ኣይትጸበዩ።
key-danger-flag = ⚠️ እዚ መልእኽቲ ብዛዕባ ሓደጋ እዩ። እቲ ናይ ህጹጽ ቁጽርታት ካርድ ይቕድም።
key-danger-then = ብድሕሪኡ ሓገዝ ዝርከበሉ ቦታታት ዘለዎ መልእኽቲ'ውን ክሰርሕ እኽእል።
key-long = ነዊሕ መልእኽቲ እዩ፦ መጀመርታኡ ኣንቢበዮ ኣለኹ።
key-personal = ኣብቲ መልእኽቲ BSN ወይ ቁጽሪ ባንኪ ኣሎ። ኣይዕቅቦን እየ። ዝከኣል እንተኾይኑ ነቲ መልእኽቲ ካብዚ ደምስስዎ።
key-which-subject = ኣየናይ ጉዳይ እዩ?
key-which-place = እቲ ዝሓተተ ሰብ ኣበይ ይነብር? ምረጹ፣ ወይ ስም ቦታ ወይ ፖስትኮድ ጽሓፉ።
key-which-language = እቲ መልእኽቲ ብኣየናይ ቋንቋ ይኹን?
key-which-whom = ንመን እዩ፣ እንታይ'ከ ኣገዳሲ እዩ?
key-which-form = ብኸመይ ክጽሕፎ?
key-form-short = እዚ እቲ ዝሓጸረ እዩ።
key-form-sms = እዚ ናይ SMS መልእኽቲ እዩ፦ { $count } × SMS ({ $letters } ፊደላት)።
key-form-whatsapp = እዚ ኣብ WhatsApp ዝልጠፍ እዩ፦ እቶም ኮኾባት ኣብኡ ድሙቕ ጽሑፍ ይኾኑ።
key-button-subject = ❓ ጉዳይ
key-button-place = 📍 ቦታ
key-button-language = 🗣 ቋንቋ
key-button-whom = 👥 ንመን?
key-button-form = ✏️ ብኻልእ ኣገባብ
key-button-only = { $subject } ጥራይ
key-button-places = 🏠 ቦታታት'ውን ምድላይ
key-button-full = ምሉእ መልእኽቲ
key-button-short = ዝሓጸረ
key-button-sms = SMS
key-button-whatsapp = WhatsApp
key-button-back = ⬅️ ንድሕሪት
key-choose-language = ነቲ ቋንቋ ዝዛረብ
key-choose-own = ካብ ሓደ ማሕበረሰብ
key-choose-outside = ካብ ማሕበረሰብ ወጻኢ

key-search-how = እትደልይዎ ብድሕሪኡ ጽሓፉ፣ ከምዚ፦ /search voedselbank Laak
key-search-found = ኣብ { $place } እዚ ረኺበ ኣለኹ። ዝያዳ ንምርኣይ ቁጽሪ ጠውቑ።
key-search-found-anywhere = ኣብ መላእ ሃገር እዚ ረኺበ ኣለኹ። ዝያዳ ንምርኣይ ቁጽሪ ጠውቑ።
key-search-none = በዚ ቃላት ዝረኸብክዎ የለን። ካልእ ናይ ሆላንድ ቃል ፈትኑ፣ ወይ ብድሕሪኡ ቦታ ወስኹሉ፦ /search taalles Leiden
key-networks-theme = መርበባት ብዛዕባ ኣየናይ ጉዳይ? ኣብ { $place } ከምኡ'ውን ኣብ ከባቢኡ እደሊ።
key-networks-theme-anywhere = መርበባት ብዛዕባ ኣየናይ ጉዳይ? ኣብ መላእ ሃገር እደሊ።
key-networks-found = መርበባት ብዛዕባ “{ $theme }”፣ ኣብ { $place } ከምኡ'ውን ኣብ ከባቢኡ፦
key-networks-found-anywhere = መርበባት ብዛዕባ “{ $theme }”፣ ኣብ መላእ ሃገር፦
key-networks-none = ብዛዕባ “{ $theme }” ዝሰርሕ መርበብ ኣብኡ ገና ኣይፈልጥን እየ። ንስኹም ትፈልጡ ዲኹም? ነቶም ካርታይ ዝከታተሉ ሰባት ንገርዎም።
key-form-none = ትካል ዘይብሉ መርበብ
key-form-within_formal_organisation = ኣብ ትካል ዘለዉ sleutelpersonen
key-form-own_organisation = ናይ ገዛእ ርእሱ ትካል
key-card-private = 🔒 ንዓኹም ጥራይ፣ ኣይተመሓላልፍዎ። ከምዚ ጌርኩም ትረኽብዎም፦
key-card-no-private = ካብቲ ኣብ ላዕሊ ዘሎ ሓሊፉ ካልእ መገዲ ኣይፈልጥን እየ።
key-card-gone = እዚ ቦታ ኣብ ካርታይ (ሕጂ) የለን።
key-button-pass = 📨 ምስዳድ፦ { $language }
key-button-report = ⚠️ ጌጋ ኣሎ
key-report = ኣብ “{ $name }” እንታይ ጌጋ ኣሎ? እቶም ካርታይ ዝከታተሉ ሰባት ክውስኑሉ እዮም። ክሳብ ሽዑ ዝልወጥ ነገር የለን።
key-report-full = መሊኡ
key-report-moved = ቦታ ቀይሩ
key-report-wrong_phone = ቁጽሪ ተለፎን
key-report-wrong_hours = ዝኽፈተሉ ሰዓት
key-report-closed = ንሓዋሩ ተዓጽዩ
key-report-other = ካልእ ነገር
key-report-text = እቲ ትኽክል ትፈልጥዎ ዲኹም? ብቁሩብ ቃላት ጽሓፍዎ፣ ስም ተቐማጦ ግን ኣይትጽሓፉ። ወይ ነቲ መጠወቒ ጠውቑ።
key-report-without = ብዘይ ጽሑፍ ምሕባር
key-report-sure = ብዛዕባ “{ $name }” እዚ ከሕልፎ ዶ፦ “{ $text }”?
key-report-personal = ኣብኡ ናይ ሰብ ውልቃዊ ሓበሬታ ክህሉ ይኽእል እዩ። ኣነ ነቲ ቦታ ባዕሉ ዝምልከት ጥራይ እየ ዘሕልፍ።
key-yes-pass = ✅ እወ፣ ኣሕልፎ
key-no = ❌ ኣይፋል
key-reported = የቐንየለይ። ኣሕሊፈዮ ኣለኹ።
key-not-passed = ዘሕለፍክዎ ነገር የለን።
key-report-failed = ይቕሬታ፣ ሕጂ ከሕልፎ ኣይከኣልኩን። ጸኒሕኩም ፈትኑ።

key-signals = ዝሓለፈ ሰሙን ኣብ { $place } ዝተሓተተ፦
key-signals-month = ዝሓለፈ ወርሒ ኣብ መላእ { $place } ዝተሓተተ፦
key-signal = { $subject }፦ { $number }
key-signal-more = { $subject }፦ { $number } (ቅድሚኡ፦ { $before })
key-signal-near = { $subject }፦ { $number } ግዜ ኣብ ቀረባ ዝፈልጦ ቦታ ኣይነበረን
key-signal-danger = ⚠️ ሓደጋ
key-signals-none = ሓሙሽተ ግዜ ወይ ልዕሊኡ ዝተሓተተ ነገር የለን።
key-signals-note = እቶም ቁጽርታት ብሓሙሽተ ይኸዱ፣ ትሕቲ ሓሙሽተ ኣየርእን እየ። ስለዚ ዋላ ሓደ ሰብ ክልለ ኣይክእልን።
key-signals-no-area = ከባቢኹም ኣይፈልጦን እየ፣ ስለዚ እንታይ ከም ዝተሓተተ ከርእየኩም ኣይክእልን። ከባቢኹም ዝተጻሕፎ መጸዋዕታ ሕተቱ።

key-network-none = መርበብኩም ኣየናይ ምዃኑ ኣይፈልጥን እየ። መርበብኩም ዝተጻሕፎ መጸዋዕታ ሕተቱ።
key-network-gone = መርበብኩም ኣብ ካርታይ (ሕጂ) የለን። ነቶም ካርታይ ዝከታተሉ ሰባት ሕተትዎም።
key-network-open = “{ $name }” ኣብ ካርታይ ኣሎ፣ ንተቐማጦ ድማ የርእዮም።
key-network-full = “{ $name }” መሊኡ እዩ። ቅድም ካልኦት ቦታታት የርኢ።
key-network-paused = “{ $name }” ኣብ ዕረፍቲ እዩ። ንስኹም ክሳብ እትነግሩኒ ኣየርእዮን እየ።
key-network-paused-until = “{ $name }” ክሳብ መወዳእታ { $day } ኣብ ዕረፍቲ እዩ። ክሳብ ሽዑ ኣየርእዮን እየ።
key-network-hidden = “{ $name }” ኣብ ካርታይ ኣሎ፣ ተቐማጦ ግን ሕጂ ኣይርእይዎን እዮም። ምኽንያቱ እቶም ካርታይ ዝከታተሉ ሰባት ክነግሩኹም ይኽእሉ።
key-network-failed = ይቕሬታ፣ ሕጂ ክቕይሮ ኣይከኣልኩን። ጸኒሕኩም ፈትኑ።
key-button-full-now = መሊእና ኢና
key-button-pause-2 = ዕረፍቲ 2 ሰሙን
key-button-pause-6 = ዕረፍቲ 6 ሰሙን
key-button-pause = ዕረፍቲ ብዘይ ገደብ
key-button-resume = ዳግማይ ከፊትና
key-button-networks = 🤝 መርበባት
key-button-signals = 📈 ዝተሓተተ
key-button-network = 🏠 መርበበይ
key-button-leave = ምቁራጽ
key-yes-leave = እወ፣ ምቁራጽ

## Questions about the bot itself: short, and exactly true (design.md). First the answers, then the buttons.

trust-who = ኣነ Wegwijzer ዝበሃል ቻትቦት እየ። ኣብ ሆላንድ ክሕግዙኹም ዝኽእሉ ቦታታትን ሰባትን የርእየኩም። መን ምዃንኩም ክትነግሩኒ ኣየድልን።
trust-robot = ኣነ ማሽን እየ። ኣብዚ ዝጽሕፍ ሰብ የለን። ኣብቶም ዘርእየኩም ቦታታት ግን ሰባት ኣለዉ፦ ምስኦም ክትዘራረቡ ትኽእሉ።
trust-police =
    ንፖሊስ፣ ንምምሕዳር ከተማ (gemeente) ወይ ንኢሚግረሽን (IND) ዝነግሮ ነገር የለን። ንኤምባሲ፣ ንኣስራሒኹም ወይ ንስድራቤትኩም'ውን ኣይነግርን እየ። ዝበልኩምዎ ኣይዕቅብን እየ።
    ቴለግራም ግን ነዚ ዝርርብ የቐምጦ እዩ። እትውከስዎም ቦታታት ናይ ገዛእ ርእሶም ሕጊ ኣለዎም።
trust-papers = ወረቐት፣ BSN፣ DigiD ወይ ስምኩም ኣይሓትትን እየ። ቦታታት ናይ ገዛእ ርእሶም ሕጊ ኣለዎም። ሓደ ቦታ ወረቐት ከም ዘይሓትት እንተ ፈሊጠ፣ ኣብኡ እጽሕፎ።
trust-stored =
    ዝበልኩምዎ ኣይዕቅብን እየ። ክንዘራረብ ከለና ነቲ ጉዳይ፣ ምርጫታትኩም፣ ቋንቋኹምን ቦታኹምን እዝክሮ። ን{ $minutes } ደቒቕ እንተ ዘይጽሒፍኩም ክርስዖ እየ።
    ን48 ሰዓታት ኣብዚ ቻት ኣየኖት መልእኽትታት ከም ዘለዉ እዝክር፣ እንታይ ከም ዝብሉ ግን ኣይዝክርን። በዚ ክድምስሶ እኽእል። ሓደ ጉዳይ ክንደይ ግዜ ከም ዝተሓተተ ግን እቖጽር እየ፣ ብዘይ ስም።
    ቴለግራም ግን ነዚ ዝርርብ ኣብ ተለፎንኩምን ኣብ ሰርቨራቱን የቐምጦ እዩ።
trust-delete =
    ናባይ /forget ኢልኩም ጽሓፉ። ሽዑ ነዚ ዝርርብ ብኡንብኡ ክርስዖ እየ። ነዚ ቻት ዝድምስስ መጠወቒ'ውን ክርአየኩም እዩ። ናይ ዝሓለፈ 48 ሰዓታት መልእኽትታት ጥራይ እየ ክድምስስ ዝኽእል።
    ኩሉ ንምጥፋእ፦ ኣብቲ ዝርዝር ነዚ ቻት ብኣጻብዕትኹም ጸቒጥኩም ሓዝዎ። ብድሕሪኡ “Delete chat / Chat verwijderen” ምረጹ።
trust-seen = ቁጽሪ ተለፎንኩም ወይ ዘለኹምዎ ቦታ ኣይርእን እየ። ባዕልኹም እንተ ሰዲድኩምለይ ጥራይ እርእዮ። ቴለግራም ግን ነቲ ኣብ ኣካውንትኩም ዘሎ ስም ይሰደለይ። ኣነ ኣይጥቀመሉን፣ ኣይዕቅቦን'ውን እየ።
trust-readers =
    ቴለግራምኩም ክኸፍት ዝኽእል ሰብ ነዚ ዝርርብ ከንብቦ ይኽእል። ቴለግራም ኣብ ሰርቨራቱ የቐምጦ። ምስ ቦት ዝግበር ዝርርብ ካብ ጫፍ ናብ ጫፍ ዝተመስጠረ (end-to-end) ኣይኮነን።
    ነዚ ቻትቦት ዘካይዱ ሰባት ነቲ እትጽሕፍዎ ኣይርእይዎን እዮም። ካልእ ሰብ እንተ ኣንቢብዎ ንዓኹም ሓደገኛ ድዩ? /forget ኢልኩም ጽሓፉ፣ ብድሕሪኡ ነዚ ቻት ክትድምስስዎ ትኽእሉ።
trust-maker = ኣብ ቀረባ ዘሎ ሓገዝ ክሕብር ሰባት ሰሪሖምኒ። ኣነ ፕሮግራም እየ፦ መን ከም ዝኸፍል ኣይፈልጥን እየ። ነዚ ቻትቦት ዘካይዱ ሰባት ክነግሩኹም ይኽእሉ። ዝሸጦ ነገር የለን።
trust-cost = ምሳይ ምዝርራብ ብነጻ እዩ። ኢንተርነት ጥራይ የድልየኩም። ሓደ ቦታ ብነጻ ምዃኑ እንተ ፈሊጠ፣ ኣብኡ እጽሕፎ።
trust-call = ክድውል፣ ደብዳበ ክጽሕፍ፣ ፎርም ክመልእ ወይ ቆጸራ ክሕዝ ኣይክእልን እየ። ኣብቶም ዘርእየኩም ቦታታት ዘለዉ ሰባት ግን መብዛሕትኡ ግዜ በዚ ጉዳይ ክሕግዙኹም ይኽእሉ። ጉዳዩ ብዛዕባ እንታይ እዩ?
trust-scam =
    ገንዘብ፣ ምስጢራዊ ቃል (password)፣ DigiD ወይ ካርድ ባንኪ ፈጺመ ኣይሓትትን እየ። ዝሸጦ ነገር የለን። ብስመይ ከምኡ ዝሓተተኩም ሰብ ኣሎ ዶ? ንሱ ኣነ ኣይኮንኩን።
    ሓደ ቦታ ትጠራጠርዎ ዲኹም? ቁጽሪ ተለፎኑ ኣብ ናይ ገዛእ ርእሱ ወብሳይት ርኣዩ።
trust-language =
    በዞም ቋንቋታት እጽሕፍ፦ { $languages }። በቲ “🌐 ቋንቋ” ዝብል መጠወቒ ሓደ ክትመርጹ ትኽእሉ።
    ብቋንቋኹም ክትጽሕፉ ትኽእሉ፦ ካብቶም ዝጽሕፈሎም ዝበዝሑ ቋንቋታት ይርድኣኒ እዩ። ሽዑ ብእንግሊዝኛን ብቐሊል ቋንቋ ሆላንድን እምልስ።
trustq-who = መን ኢኹም?
trustq-robot = ሮቦት ዲኹም?
trustq-police = ንፖሊስ ትነግሩ ዶ?
trustq-papers = ወረቐት የድሊ ዶ?
trustq-stored = እንታይ ትዕቅቡ?
trustq-delete = ክድምሰስ ይከኣል ዶ?
trustq-seen = ብዛዕባይ እንታይ ትርእዩ?
trustq-readers = መን ከንብቦ ይኽእል?
trustq-maker = መን ሰሪሑኩም?
trustq-cost = ገንዘብ ይኽፈሎ ዶ?
trustq-call = ትድውሉለይ ዶ?
trustq-scam = ምትላል ድዩ?
trustq-language = ቋንቋይ ትፈልጡ ዶ?

## What nobody needs to send, insults, advertising

personal-bsn = ናይ BSN ቁጽሪ (burgerservicenummer) ክትሰዱለይ ኣየድልን። ኣይዕቅቦን እየ፣ ኣብዚ ቻት ግን ሕጂ'ውን ኣሎ። ዝከኣል እንተኾይኑ ነቲ መልእኽቲ ደምስስዎ፦ ብኣጻብዕትኹም ጸቒጥኩም ሓዝዎ፣ ብድሕሪኡ “Delete / Verwijderen” ምረጹ።
personal-account = ቁጽሪ ባንኪ ክትሰዱለይ ኣየድልን። ኣይዕቅቦን እየ፣ ኣብዚ ቻት ግን ሕጂ'ውን ኣሎ። ዝከኣል እንተኾይኑ ነቲ መልእኽቲ ደምስስዎ፦ ብኣጻብዕትኹም ጸቒጥኩም ሓዝዎ፣ ብድሕሪኡ “Delete / Verwijderen” ምረጹ።
only-number = ክድውል ኣይክእልን እየ፣ ቁጽሪ ወይ ኣድራሻ'ውን ኣይዕቅብን እየ። እንታይ ሓገዝ የድልየኩም? ቁሩብ ቃላት እኹል እዩ።
abuse = እንተ ተቖጢዕኩም ይርድኣኒ እዩ። ኣነ ማሽን ጥራይ እየ፣ ክሕግዙኹም ዝኽእሉ ሰባት ግን እፈልጥ። እንታይ የድልየኩም?
spam = ኣነ ኣብ ቀረባ ዘሎ ሓገዝ ጥራይ እየ ዝሕብር፣ መሸጣ ወይ ረክላም ኣይጠቅመንን እዩ። ንስኹም ሓገዝ የድልየኩም ዶ? ንገሩኒ።
