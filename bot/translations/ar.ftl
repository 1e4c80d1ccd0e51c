# Everything the bot says, in simple standard Arabic. Keys are the same in every language file.
# Style: plain, warm, short. Names, addresses and numbers arrive isolated for right-to-left text.
# The resident's sex is never assumed: verbal nouns and "يمكنك" instead of imperatives and present-tense "you".

## First contact and small talk

welcome =
    أهلاً بك، أنا Wegwijzer. أنا برنامج محادثة (آلة) ولست إنساناً.
    بماذا أساعدك؟ يمكنك الكتابة بكلماتك وبلهجتك. أدلّك على أماكن وأشخاص بالقرب منك يقدّمون المساعدة.
welcome-examples =
    مثلاً:
    • «ما أقدر أدفع الإيجار»
    • «بغيت نتعلم الهولندية، كنسكن ف روتردام»
    • «وصلتني رسالة وما فهمتها»
welcome-privacy = لا حاجة لذكر اسمك. لا أحفظ شيئاً من كلامك.
capabilities =
    أنا Wegwijzer، برنامج محادثة. أنا آلة ولست إنساناً.
    يمكنك إخباري بالمشكلة أو بما يلزمك. أبحث لك عن أماكن في هولندا فيها من يساعد: أولاً جيران ومتطوعون، ومعهم أيضاً الجهة الرسمية.
    لا أستطيع أن أقرّر شيئاً، أو أملأ استمارة، أو أتصل بدلاً عنك. لكن الناس في هذه الأماكن يستطيعون مساعدتك.
privacy =
    لا أحفظ كلامك. لا أحتاج إلى اسمك ولا إلى أوراقك، ولا أخبر البلدية ولا الشرطة ولا دائرة الهجرة (IND) بأي شيء.
    أثناء حديثنا أتذكر الموضوع ولغتك ومكانك. وبعد { $minutes } دقيقة من الصمت أنسى كل ذلك.
    أما Telegram فيحفظ هذه المحادثة على هاتفك وعلى خوادمه. وكل مكان تواصلت معه له قواعده الخاصة.
privacy-operator = الجهة التي تشغّل هذا البرنامج: { $operator }.
human = طبعاً. في هذه الأماكن يمكنك الحديث مع إنسان:
thanks = على الرحب والسعة. إن احتجت إلى شيء آخر فأنا هنا.
goodbye = مع السلامة، أتمنى لك كل الخير. يمكنك مراسلتي في أي وقت.
affirm = جيد. هل هناك شيء آخر أساعدك فيه؟
deny = عذراً، لم أفهم قصدك. ما هو الموضوع؟ يمكنك الاختيار من الأزرار، أو الكتابة بكلمات أخرى.
restart = نسيت كل ما قلته. بماذا أساعدك الآن؟
language-changed = من الآن سأكتب لك بالعربية.
language-choose = بأي لغة نتكلم؟
language-not-mine = لا أكتب بلغتك بعد. سأجيب بالإنجليزية وبهولندية سهلة. ويمكنك أيضاً اختيار لغة أخرى.

## Answers: what I understood. One short sentence, neutral in gender, also right when it is about someone else.

understood-learn_dutch = الموضوع هو تعلّم اللغة الهولندية أو التدرّب عليها.
understood-school_and_study = الموضوع هو المدرسة أو الدراسة.
understood-digital_skills = الموضوع هو استعمال الكمبيوتر أو الهاتف أو DigiD.
understood-debts = الموضوع هو ديون أو فواتير يصعب دفعها.
understood-making_ends_meet = الموضوع هو أن المال لا يكفي للعيش.
understood-food_and_goods = الموضوع هو طعام أو ملابس أو أغراض للبيت.
understood-housing = الموضوع هو السكن أو الإيجار.
understood-homelessness = الموضوع هو مكان للنوم.
understood-paperwork = الموضوع هو رسائل أو استمارات أو مواعيد عند الدوائر الرسمية.
understood-residence_status = الموضوع هو الإقامة أو اللجوء.
understood-undocumented = الموضوع هو العيش هنا بدون أوراق إقامة. حتى بدون أوراق لك حقوق.
understood-newcomer_orientation = الموضوع هو التعرّف على الحياة في هولندا وكيف تسير الأمور.
understood-health_care = الموضوع هو الصحة أو الطبيب أو التأمين.
understood-mental_health = هذا حمل ثقيل. لست وحدك في هذا.
understood-addiction = الموضوع هو الكحول أو المخدرات أو القمار أو إدمان آخر.
understood-informal_care = الموضوع هو رعاية شخص، أو مساعدة في البيت.
understood-parenting = الموضوع هو الأطفال أو الحمل أو التربية.
understood-domestic_violence = وجدت أشخاصاً يمكن الحديث معهم بثقة وسرّية.
understood-neighbourhood_safety = الموضوع هو إزعاج أو جريمة أو شعور بعدم الأمان.
understood-relationships = الموضوع هو خلاف أو طلاق في العائلة.
understood-work = الموضوع هو البحث عن عمل أو تدريب.
understood-volunteering = الموضوع هو التطوّع ومساعدة الآخرين. فكرة جميلة.
understood-loneliness = الموضوع هو التعرّف على ناس. جيد أنك قلت ذلك.
understood-leisure = الموضوع هو الرياضة أو الثقافة أو الأنشطة.
understood-youth = الموضوع هو الشباب.
understood-discrimination = الموضوع هو معاملة غير عادلة. التمييز ممنوع هنا.
understood-women = وجدت أماكن مخصّصة للنساء.
understood-lgbti = وجدت أشخاصاً يمكن الحديث معهم بثقة وسرّية.
understood-faith_and_meaning = الموضوع هو الإيمان أو فقدان شخص عزيز أو معنى الحياة.
understood-legal_advice = الموضوع هو الحقوق أو سؤال قانوني.
understood-two = ذكرت لي أمرين. أبحث عن مساعدة في الاثنين.
second-problem = وأيضاً:

## Short labels of the help questions, for buttons (20 characters where possible)

label-learn_dutch = تعلّم الهولندية
label-school_and_study = المدرسة والدراسة
label-digital_skills = الكمبيوتر، DigiD
label-debts = ديون
label-making_ends_meet = المال لا يكفي
label-food_and_goods = طعام وملابس
label-housing = السكن والإيجار
label-homelessness = لا مكان للنوم
label-paperwork = رسائل واستمارات
label-residence_status = الإقامة واللجوء
label-undocumented = بدون أوراق
label-newcomer_orientation = البداية في هولندا
label-health_care = الطبيب والصحة
label-mental_health = ضغط نفسي وحزن
label-addiction = إدمان
label-informal_care = رعاية شخص
label-parenting = الأطفال والتربية
label-domestic_violence = عنف في البيت
label-neighbourhood_safety = الأمان في الحي
label-relationships = خلافات وطلاق
label-work = عمل
label-volunteering = مساعدة الآخرين
label-loneliness = التعرّف على ناس
label-leisure = رياضة وأنشطة
label-youth = شباب
label-discrimination = تمييز وعنصرية
label-women = للنساء
label-lgbti = مجتمع الميم LGBT
label-faith_and_meaning = الإيمان والعزاء
label-legal_advice = حقوق ومحامٍ

## The eight themes, for buttons

theme-education = 📚 التعلّم
theme-poverty = 💶 المال والسكن
theme-immigration = 🛂 القدوم والإقامة
theme-health = 🩺 الصحة والعائلة
theme-safety = 🛡 الأمان
theme-participation = 🤝 العمل والناس
theme-emancipation = 🌈 هويتي وحريتي
theme-legal = ⚖️ الحقوق
theme-question = ما هو الموضوع بالضبط؟

## Facts about a place: one line each, the symbol comes from the program

kind-informal = جيران ومتطوعون
kind-formal = جهة رسمية
helps-with = المساعدة في: { $subjects }
national = في كل هولندا
where-distance = { $where }، على بعد { $distance }
open-now = مفتوح الآن
open-now-until = مفتوح الآن، حتى الساعة { $time }
open-always = مفتوح ليلاً ونهاراً
opens-today = مغلق الآن، يفتح اليوم الساعة { $time }
opens-tomorrow = مغلق الآن، يفتح غداً الساعة { $time }
opens-later = مغلق الآن، يفتح يوم { $day } الساعة { $time }
hours-unknown = أوقات الفتح غير معروفة
hours-days = من { $first } إلى { $last }
hours-closed = مغلق
hours-week = أوقات الفتح
hours-note-by_appointment = بموعد مسبق
hours-note-every_second_week = مرة كل أسبوعين
hours-note-school_holidays_differ = أوقات مختلفة في العطل المدرسية
hours-note-public_holidays_differ = أوقات مختلفة في العطل الرسمية
free = مجاناً
walk-in = بدون موعد
anonymous = بدون ذكر الاسم
no-papers = لا تُطلب أوراق
languages-spoken = اللغات: { $languages }
checked = راجعنا المعلومات في { $month }
unconfirmed = لم نتأكد من المعلومات بعد، الأفضل الاتصال أولاً إن أمكن
unconfirmed-no-phone = لم نتأكد من المعلومات بعد
overdue = آخر مراجعة في { $month }، ربما تغيّر شيء
chat-online = محادثة عبر الإنترنت

## Kinds of help

help-listening_ear = شخص يسمعك
help-peer_contact = لقاء ناس في نفس الوضع
help-information = معلومات ونصيحة
help-paperwork_help = مساعدة في الرسائل والاستمارات
help-going_along = شخص يرافقك إلى الموعد
help-referral = إيجاد الجهة المناسبة
help-lessons = دروس ودورات
help-activities = أنشطة مع الناس
help-goods = طعام وملابس وأغراض
help-money = مال أو تخفيض
help-work_experience = خبرة في العمل
help-practical_help = مساعدة عملية
help-treatment = علاج
help-shelter = مكان آمن للنوم
help-legal_aid = مساعدة قانونية
help-spiritual_support = دعم روحي
help-emergency = مساعدة فورية، ليلاً ونهاراً

## Place

ask-place = ما هو مكان سكنك؟ هكذا أستطيع البحث بالقرب منك. يمكنك كتابة اسم المدينة أو الحي أو الرمز البريدي، أو مشاركة موقعك. هذا اختياري.
place-noted = أبحث في { $place } وحولها.
place-noted-ask = سأبحث في { $place } وحولها. بماذا أساعدك؟
place-unknown = لا أعرف هذا المكان. يمكنك كتابة اسم مدينة أو رمز بريدي من أربعة أرقام.
place-nothing-local = لا أعرف بعد مكاناً لهذا الموضوع في { $place }. هذه الأماكن تساعد في كل هولندا:
location-noted = أعرف الآن موقعك (بشكل تقريبي، ليس بالضبط).

## When I am not sure

unsure = أريد أن أفهمك جيداً. هل هو واحد من هذه المواضيع؟
not-understood = عذراً، لم أفهمك جيداً. يمكنك اختيار موضوع، أو الكتابة بكلمات أخرى.
not-understood-again = عذراً، ما زلت لا أفهم. هؤلاء الناس يستطيعون مساعدتك:
out-of-scope = لا أستطيع المساعدة في هذا، أنا أعرف فقط أماكن المساعدة في الحي. هل هو واحد من هذه المواضيع؟
no-more = لا أعرف أماكن أخرى لهذا الموضوع.
nothing-open-button = هذا الزر قديم. يمكنك كتابة طلبك من جديد.

## Messages that are not text

got-voice = عذراً، لا أفهم الرسائل الصوتية ولا الفيديو بعد. هل يمكنك الكتابة، أو اختيار موضوع؟
got-picture = لا أستطيع قراءة الصور، ولا أحفظها. هل هي صورة رسالة وصلتك بالبريد؟ هؤلاء الناس يقرؤون الرسائل معك:
got-document = لا أستطيع قراءة الملفات، ولا أحفظها. هؤلاء الناس يساعدونك في الرسائل والاستمارات:
got-other = أفهم الكلام المكتوب فقط، عذراً. هل يمكنك كتابة طلبك، أو اختيار موضوع؟
too-long = هذه قصة طويلة. قرأت بدايتها. إن لم أفهم قصدك، يمكنك كتابته في جمل قليلة.
group = أتكلم فقط في محادثة خاصة، فهذا أكثر أماناً لك. يمكنك مراسلتي هنا: { $link }
error = عذراً، حدث خلل عندي. هؤلاء الناس يستطيعون مساعدتك الآن:

## Buttons (20 characters where possible)

button-more = أماكن أخرى
button-other = مساعدة أخرى
button-wrong = ليس هذا قصدي
button-language = 🌐 اللغة
button-human = الحديث مع إنسان
button-location = 📍 مشاركة موقعي
button-website = الموقع الإلكتروني
button-map = الخريطة
button-none-of-these = لا شيء من هذا
button-whole-country = كل هولندا

## Choosing, feedback, a safe way out

welcome-people = لا أستطيع أن أتصل أو أقرّر أو أملأ استمارة بدلاً عنك. لكن في كل مكان أعرضه عليك ناس حقيقيون.
reading-along = هل يمكن أن يقرأ شخص آخر هذا على هاتفك؟ بالزر «🚪 إفراغ المحادثة» أحذف هنا كل ما أستطيع حذفه.
button-details = معلومات أكثر
button-choose = 🔎 اختيار
button-back = ⬅️ رجوع
button-place = 📍 مكان آخر
button-exit = 🚪 إفراغ المحادثة
button-helped = 👍 هذا ساعدني
button-not-helped = 👎 لم يساعدني
button-report = ⚠️ هل هناك خطأ؟
button-aloud = 🔊 قراءة بصوت عالٍ
button-language-missing = لغتي غير موجودة
choose = ماذا أعرض عليك؟
choose-informal = جيران ومتطوعون فقط
choose-formal = جهات رسمية فقط
choose-language = بلغتي
choose-open = مفتوح الآن
choose-free = مجاناً
choose-own = من جاليتي
choose-outside = خارج جاليتي
choose-child = لطفل
choose-elderly = لشخص كبير في السن
nothing-with-choice = لم أجد شيئاً بهذا الاختيار. يمكنك الرجوع، أو الحديث مع إنسان.
place-choose = أين أبحث؟ يمكنك الاختيار من الأزرار، أو كتابة اسم مدينة أو حي أو رمز بريدي.
helped = هذا خبر جميل. شكراً لك!
not-helped = يؤسفني ذلك. لنواصل البحث.
report = ما الخطأ في «{ $name }»؟ الأشخاص الذين يتابعون قائمتي سيتأكدون من ذلك. لا أخبرهم من أنت.
report-wrong-phone = 📞 رقم الهاتف
report-wrong-address = 📍 العنوان
report-wrong-hours = 🕐 أوقات الفتح
report-closed = 🚫 أُغلق نهائياً
report-full = ⛔ العدد مكتمل
report-could-not-help = 🤷 لم أجد مساعدة هناك
reported = شكراً لك. سنتأكد من ذلك. هل يلزمك شيء آخر؟
report-failed = عذراً، لم أستطع إيصال ذلك الآن. يمكنك المحاولة لاحقاً.
language-missing =
    شكراً لك. أضفت هذا إلى عدّ اللغات الناقصة.
    حالياً أكتب باختصار وبالرموز: 📞 هاتف · 📍 مكان · 🕐 أوقات الفتح · 🚶 بدون موعد · 🆓 مجاناً · 🪪 بدون أوراق · 🗣 لغات.
    يمكنك الكتابة بلغتك: كثيراً ما أفهمها.
exit-done = حذفت هنا كل ما أستطيع حذفه، ولا أتذكر شيئاً.
exit-since = الرسائل التي قبل { $time } لا أستطيع حذفها. لكي تختفي يجب حذف المحادثة نفسها.
exit-rest = لحذف المحادثة نفسها: ضغطة طويلة على هذه المحادثة في القائمة، ثم اختيار «حذف المحادثة». قد تبقى إشعارات على ساعة ذكية أو كمبيوتر.
edited-read = قرأت رسالتك بعد التعديل.
got-emoji = أرى الإيموجي في رسالتك، لكن لا أعرف ما يلزمك. يمكنك اختيار موضوع، أو كتابة بضع كلمات.
got-contact = لا أحفظ أرقام هواتف الناس، ولا أستطيع الاتصال. بماذا أساعدك؟
cannot-speak = عذراً، لا أستطيع قراءة هذا بصوت عالٍ الآن.
flood = هذه رسائل كثيرة في وقت واحد، لا أستطيع متابعتها. الرجاء الانتظار دقيقة، ثم كتابة السؤال في رسالة واحدة.
late = عذراً، لم أكن هنا وقت رسالتك. هل ما زلت بحاجة إلى مساعدة؟ يمكنك الكتابة من جديد، أو اختيار موضوع.

## Posters: a heading, what I do (left out when there are many languages), how

poster-subject = { $subject }؟
poster-help = بحاجة إلى مساعدة؟
poster-nearby = أدلّك على أماكن وأشخاص بالقرب منك يقدّمون المساعدة.
poster-ask = يمكنك السؤال بلغتك. مجاناً. لا حاجة لذكر اسمك.

## Key figures: people whom neighbours trust, who forward questions of residents. To them only.
# A key figure is 'شخص موثوق' here; who asked is 'من سأل', so that nobody's sex is assumed.

key-welcome =
    أهلاً بك، تم تسجيلك كشخص موثوق في الحي (sleutelpersoon).
    يمكنك إعادة توجيه رسالة من أحد السكان إليّ، أو لصق النص هنا. عدة رسائل متتالية أقرأها كسؤال واحد.
    أكتب لك رسالتين. الأولى شرح لك. والثانية جواب بلغة من سأل: يمكنك إعادة توجيهها كما هي. لا يظهر فيها من الذي سأل.
key-welcome-area = منطقتك: { $area }.
key-help-search = البحث في خريطتي: /search voedselbank Laak
key-help-networks = شبكات أخرى، حسب الموضوع: /networks
key-help-signals = ما سُئل عنه في منطقتك: /signals
key-help-network = شبكتك (العدد مكتمل، استراحة، مفتوحة من جديد): /network
key-help-leave = إلغاء التسجيل: /leave
key-kept =
    هذا ما أحفظه عنك:
    • رمز غير مقروء لحسابك في Telegram
    • رقم دعوتك
    • شبكتك ومنطقتك ولغاتك
    • اليوم الأخير: { $day }
    لا اسم ولا رقم هاتف. لا أحفظ الرسائل التي تصلني منك. أتذكر منها لمدة 48 ساعة الموضوع والمكان واللغة فقط. هكذا يمكنك تصحيحها.
    لا أبدأ أنا بالكتابة إليك أبداً.
key-join-how = الرمز يُكتب بعد الأمر، هكذا: /join KWRT-MHPX
key-join-unknown = لا أعرف هذا الرمز، أو لم يعد صالحاً. الرجاء التأكد من كتابته، أو طلب رمز جديد.
key-join-often = تكرّر الخطأ كثيراً. يمكنك المحاولة بعد ساعة، أو طلب رمز جديد.
key-join-failed = عذراً، لا أستطيع تسجيلك الآن. يمكنك المحاولة لاحقاً.
key-help = يمكنك إعادة توجيه رسالة من أحد السكان إليّ، أو لصق النص هنا. وهذا ممكن أيضاً:
key-goodbye = أُلغي تسجيلك. مسحت ما كنت أحفظه عنك. يمكنك دائماً مراسلتي كأي شخص من السكان.
key-leave-sure = هل ألغي تسجيلك كشخص موثوق؟ عندها أمسح فوراً ما أحفظه عنك.
key-old-button = لم أعد أعرف موضوع هذا الزر. الرجاء إعادة توجيه الرسالة من جديد.
key-only-words = أقرأ النص فقط. الرجاء إرسال الرسالة كنص، أو اختيار الموضوع من الأزرار.

key-language-only = اللغة: { $language }
key-subject-only = الموضوع: { $subject }
key-place-only = المكان: { $place }
key-for-you = 🔎 لك فقط، ليس لإعادة التوجيه
key-language = اللغة: { $language }، { $sure }
key-language-chosen = اللغة: { $language }، باختيارك
key-language-missing = اللغة: { $language }، { $sure }. لا أكتب هذه اللغة بعد. الرسالة أدناه بالإنجليزية وبهولندية سهلة.
key-language-unknown = اللغة: لم أتعرّف عليها. الرسالة أدناه بهذه اللغة: { $language }.
key-subject = الموضوع: { $subject }، { $sure }
key-subject-chosen = الموضوع: { $subject }، باختيارك
key-maybe = ربما أيضاً: { $subjects }
key-guess = { $subject } ({ $percent }%)
key-sure-high = شبه مؤكد ({ $percent }%)
key-sure-good = مؤكد إلى حد كبير ({ $percent }%)
key-sure-some = على الأرجح ({ $percent }%)
key-sure-low = تخمين ({ $percent }%)
key-place-read = المكان: { $place } (مذكور في الرسالة)
key-place-area = المكان: { $place } (منطقتك؛ الرسالة لا تذكر مكاناً)
key-place-chosen = المكان: { $place } (باختيارك)
key-place-none = المكان: غير معروف، أبحث في كل هولندا
key-choices = الاختيار: { $choices }
key-names = في الرسالة أدناه ({ $language }) هذه الأماكن:
key-right = هل هذا صحيح؟ إذن يمكنك إعادة توجيه الرسالة أدناه. وإن كان هناك خطأ: بعد الضغط على مكان الخطأ أكتب الاثنتين من جديد.
key-ask-theme = لا أعرف الموضوع بالتأكيد. بعد اختيار الأنسب أكتب الرسالة.
key-no-question = لا أرى هنا طلب مساعدة. إن كان هناك طلب، يمكنك اختيار الموضوع.
key-no-model = لا أستطيع فهم الرسائل الآن. بعد اختيار الموضوع أبحث عن أماكن.
key-read-along = تنبيه: ربما يقرأ شخص آخر رسائل من سأل. لا بد من السؤال أولاً: هل إرسال هذا آمن؟ لذلك لا يكشف السطر الأول شيئاً.
key-nothing = لا أجد مكاناً بهذا الاختيار. إن كانت هناك رسالة أدناه، فهي من اختيارك السابق. يمكنك اختيار مكان آخر أو شروط أقل.
key-danger = ⚠️ هذه الرسالة تتحدث عن خطر. أولاً وقبل كل شيء:
key-danger-you = يجب إعادة توجيه الرسالة أدناه فوراً والبقاء على تواصل. هل يحدث هذا الآن، والمكان معروف لك؟ إذن عليك الاتصال بنفسك بالرقم 112، بدون انتظار جواب.
key-danger-flag = ⚠️ هذه الرسالة تتحدث عن خطر. بطاقة أرقام الطوارئ تأتي أولاً.
key-danger-then = بعد ذلك أستطيع أيضاً كتابة رسالة فيها أماكن تساعد.
key-long = هذه رسالة طويلة: قرأت بدايتها.
key-personal = في الرسالة رقم BSN أو رقم حساب بنكي. لا أحفظه. الأفضل حذف الرسالة من هنا إن أمكن.
key-which-subject = ما هو الموضوع؟
key-which-place = ما هو مكان سكن من سأل؟ يمكنك الاختيار، أو كتابة اسم المكان أو الرمز البريدي.
key-which-language = بأي لغة أكتب الرسالة؟
key-which-whom = لمن هذا، وما هو المهم؟
key-which-form = كيف أصوغ الرسالة؟
key-form-short = هذه هي النسخة الأقصر.
key-form-sms = هذه هي الرسالة النصية: { $count } × SMS (عدد الأحرف: { $letters }).
key-form-whatsapp = هذه هي النسخة للصقها في WhatsApp: النجوم تصبح هناك خطاً عريضاً.
key-button-subject = ❓ الموضوع
key-button-place = 📍 المكان
key-button-language = 🗣 اللغة
key-button-whom = 👥 لمن؟
key-button-form = ✏️ صياغة أخرى
key-button-only = فقط { $subject }
key-button-places = 🏠 أماكن أيضاً
key-button-full = الرسالة كاملة
key-button-short = أقصر
key-button-sms = SMS
key-button-whatsapp = WhatsApp
key-button-back = ⬅️ رجوع
key-choose-language = بلغة من سأل
key-choose-own = من نفس الجالية
key-choose-outside = من خارج الجالية

key-search-how = كلمات البحث تُكتب بعد الأمر، هكذا: /search voedselbank Laak
key-search-found = هذا ما وجدته في { $place }. بالضغط على رقم تظهر معلومات أكثر.
key-search-found-anywhere = هذا ما وجدته في كل هولندا. بالضغط على رقم تظهر معلومات أكثر.
key-search-none = لم أجد شيئاً بهذه الكلمات. يمكنك تجربة كلمة هولندية أخرى، أو إضافة مكان بعدها: /search taalles Leiden
key-networks-theme = شبكات حول أي موضوع؟ أبحث في { $place } وحولها.
key-networks-theme-anywhere = شبكات حول أي موضوع؟ أبحث في كل هولندا.
key-networks-found = شبكات لموضوع «{ $theme }»، في { $place } وحولها:
key-networks-found-anywhere = شبكات لموضوع «{ $theme }»، في كل هولندا:
key-networks-none = لا أعرف هناك بعد شبكة لموضوع «{ $theme }». هل هناك شبكة معروفة لك؟ الرجاء إخبار من يتابع خريطتي.
key-form-none = شبكة بدون منظمة
key-form-within_formal_organisation = أشخاص موثوقون داخل منظمة
key-form-own_organisation = منظمة مستقلة
key-card-private = 🔒 لك فقط، ليس لإعادة التوجيه. هكذا يمكن الوصول إليهم:
key-card-no-private = لا أعرف طريقة للوصول إليهم غير المذكورة أعلاه.
key-card-gone = هذا المكان غير موجود في خريطتي (أو لم يعد موجوداً).
key-button-pass = 📨 إرسال: { $language }
key-button-report = ⚠️ هناك خطأ
key-report = ما الخطأ في «{ $name }»؟ القرار عند الأشخاص الذين يتابعون خريطتي. حتى ذلك الحين لا يتغيّر شيء.
key-report-full = العدد مكتمل
key-report-moved = انتقلوا إلى مكان آخر
key-report-wrong_phone = رقم الهاتف
key-report-wrong_hours = أوقات الفتح
key-report-closed = أُغلق نهائياً
key-report-other = شيء آخر
key-report-text = هل المعلومة الصحيحة معروفة لك؟ يمكنك كتابتها في بضع كلمات، بدون أسماء السكان. أو الضغط على الزر.
key-report-without = إبلاغ بدون نص
key-report-sure = هل أوصل هذا عن «{ $name }»: «{ $text }»؟
key-report-personal = ربما تكون في هذا معلومات شخصية عن أحد. أوصل فقط ما يخص المكان نفسه.
key-yes-pass = ✅ نعم، إبلاغ
key-no = ❌ لا
key-reported = شكراً لك. أوصلت ذلك.
key-not-passed = لم أوصل شيئاً.
key-report-failed = عذراً، لم أستطع إيصال ذلك الآن. يمكنك المحاولة لاحقاً.

key-signals = ما سُئل عنه الأسبوع الماضي في { $place }:
key-signals-month = ما سُئل عنه الشهر الماضي في كل { $place }:
key-signal = { $subject }: { $number }
key-signal-more = { $subject }: { $number } (قبل ذلك: { $before })
key-signal-near = { $subject }: لم أعرف شيئاً قريباً، عدد المرات: { $number }
key-signal-danger = ⚠️ خطر
key-signals-none = لا شيء سُئل عنه خمس مرات أو أكثر.
key-signals-note = الأعداد بالخمسات، وما هو أقل من خمسة لا أعرضه. هكذا لا يمكن التعرّف على أحد من خلالها.
key-signals-no-area = لا أعرف منطقتك، لذلك لا أستطيع أن أعرض ما سُئل عنه فيها. يمكنك طلب دعوة مذكورة فيها منطقتك.

key-network-none = لا أعرف شبكتك. يمكنك طلب دعوة مذكورة فيها شبكتك.
key-network-gone = شبكتك غير موجودة في خريطتي (أو لم تعد موجودة). يمكنك سؤال الأشخاص الذين يتابعون خريطتي.
key-network-open = الشبكة «{ $name }» موجودة في خريطتي، وأعرضها على السكان.
key-network-full = الشبكة «{ $name }» مكتملة العدد. أعرض أماكن أخرى أولاً.
key-network-paused = الشبكة «{ $name }» في استراحة. لا أعرضها إلى أن يأتي الخبر منك.
key-network-paused-until = الشبكة «{ $name }» في استراحة حتى نهاية يوم { $day }. إلى ذلك الحين لا أعرضها.
key-network-hidden = الشبكة «{ $name }» موجودة في خريطتي، لكن السكان لا يرونها الآن. الأشخاص الذين يتابعون خريطتي يعرفون السبب.
key-network-failed = عذراً، لم أستطع تغيير ذلك الآن. يمكنك المحاولة لاحقاً.
key-button-full-now = العدد عندنا مكتمل
key-button-pause-2 = استراحة أسبوعين
key-button-pause-6 = استراحة 6 أسابيع
key-button-pause = استراحة بدون مدة
key-button-resume = فتحنا من جديد
key-button-networks = 🤝 الشبكات
key-button-signals = 📈 ما سُئل عنه
key-button-network = 🏠 شبكتي
key-button-leave = إلغاء التسجيل
key-yes-leave = نعم، إلغاء التسجيل

## Questions about the bot itself: short, and exactly true (design.md). First the answers, then the buttons.

trust-who = أنا Wegwijzer، برنامج محادثة. أدلّك على أماكن وأشخاص في هولندا يقدّمون المساعدة. لا حاجة لأن أعرف من أنت.
trust-robot = نعم، أنا آلة. لا يكتب هنا إنسان. لكن في الأماكن التي أعرضها عليك ناس حقيقيون: يمكنك الحديث معهم.
trust-police =
    لا أخبر الشرطة ولا البلدية ولا دائرة الهجرة (IND) بأي شيء. ولا أي سفارة، ولا صاحب عملك، ولا عائلتك. لا أحفظ كلامك.
    أما Telegram نفسه فيحفظ هذه المحادثة. وكل مكان تواصلت معه له قواعده الخاصة.
trust-papers = لا أطلب أوراقاً ولا رقم BSN ولا DigiD ولا اسمك. للأماكن قواعدها الخاصة. وإذا عرفت أن مكاناً لا يطلب أوراقاً، أكتب ذلك بجانبه.
trust-stored =
    لا أحفظ كلامك. أثناء حديثنا أتذكر الموضوع واختياراتك ولغتك ومكانك. وبعد { $minutes } دقيقة من الصمت أنسى كل ذلك.
    أتذكر لمدة 48 ساعة ما هي الرسائل الموجودة في هذه المحادثة، لا ما هو مكتوب فيها. هكذا أستطيع إفراغها. وأحسب كم مرة سُئل عن كل موضوع، بدون أسماء.
    أما Telegram نفسه فيحفظ هذه المحادثة، على هاتفك وعلى خوادمه.
trust-delete =
    يمكنك كتابة /forget. عندها أنسى هذه المحادثة فوراً. ويظهر لك أيضاً زر لإفراغها. أستطيع حذف رسائل آخر 48 ساعة فقط.
    لحذف كل شيء: ضغطة طويلة على هذه المحادثة في القائمة. ثم اختيار «حذف المحادثة».
trust-seen = لا أرى رقم هاتفك ولا أين أنت. أرى ذلك فقط إذا وصلني منك. أما الاسم المكتوب في حسابك فيرسله Telegram إليّ. لا أستعمله ولا أحفظه.
trust-readers =
    من يستطيع فتح حسابك في Telegram يستطيع قراءة هذه المحادثة. وهي محفوظة على خوادم Telegram. المحادثات مع برامج المحادثة (bots) ليست مشفّرة من طرف إلى طرف.
    الأشخاص الذين يشغّلونني لا يرون كلامك. هل هو خطر عليك إذا قرأ شخص آخر هذا؟ يمكنك كتابة /forget، ثم إفراغ هذه المحادثة.
trust-maker = صنعني أشخاص لكي أدلّ على المساعدة القريبة. أنا برنامج: لا أعرف من يدفع تكاليفي. الأشخاص الذين يشغّلونني يستطيعون إخبارك. لا أبيع شيئاً.
trust-cost = الحديث معي مجاني. يلزمك الإنترنت فقط. وإذا عرفت أن مكاناً ما مجاني، أكتب ذلك بجانبه.
trust-call = لا، لا أستطيع الاتصال ولا كتابة رسائل ولا ملء استمارات ولا حجز موعد. لكن الناس في الأماكن التي أعرضها عليك كثيراً ما يستطيعون المساعدة في ذلك. ما هو الموضوع؟
trust-scam =
    لا أطلب أبداً مالاً ولا كلمات سر ولا DigiD ولا بطاقة البنك. لا أبيع شيئاً. هل يطلب أحد ذلك باسمي؟ إذن هذا ليس أنا.
    هل لديك شك في مكان ما؟ يمكنك البحث عن رقم هاتفه في موقعه الإلكتروني.
trust-language =
    أكتب بهذه اللغات: { $languages }. بالزر «🌐 اللغة» يمكنك اختيار واحدة.
    يمكنك الكتابة بلغتك: أفهم لغات أكثر من التي أكتب بها. عندها أجيب بالإنجليزية وبهولندية سهلة.
trustq-who = من أنت؟
trustq-robot = هل أنت روبوت؟
trustq-police = هل تخبر الشرطة؟
trustq-papers = هل تلزم أوراق؟
trustq-stored = ماذا تحفظ عني؟
trustq-delete = هل يمكن حذف هذا؟
trustq-seen = ماذا ترى عني؟
trustq-readers = من يقرأ هذا؟
trustq-maker = من صنعك؟
trustq-cost = هل هذا مجاني؟
trustq-call = هل تتصل بدلاً عني؟
trustq-scam = هل هذا احتيال؟
trustq-language = هل تعرف لغتي؟

## What nobody needs to send, insults, advertising

personal-bsn = لا حاجة لإرسال رقم BSN (الرقم الشخصي، burgerservicenummer). لا أحفظه، لكنه ما زال في هذه المحادثة. الأفضل حذف تلك الرسالة إن أمكن: ضغطة طويلة عليها، ثم اختيار «حذف».
personal-account = لا حاجة لإرسال رقم حساب بنكي. لا أحفظه، لكنه ما زال في هذه المحادثة. الأفضل حذف تلك الرسالة إن أمكن: ضغطة طويلة عليها، ثم اختيار «حذف».
only-number = لا أستطيع الاتصال، ولا أحفظ أرقاماً ولا عناوين. بماذا أساعدك؟ تكفي بضع كلمات.
abuse = الغضب مفهوم. أنا مجرد آلة، لكني أعرف ناساً يستطيعون المساعدة. ماذا يلزمك؟
spam = أدلّ فقط على المساعدة القريبة، ولا أستفيد من العروض. هل تلزمك مساعدة؟ يمكنك كتابة ذلك.
