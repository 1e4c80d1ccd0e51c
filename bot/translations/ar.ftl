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
    لا أستطيع أن أقرّر شيئاً، أو أملأ استمارة، أو أتصل نيابة عنك. لكن الناس في هذه الأماكن يستطيعون مساعدتك.
privacy =
    لا أحفظ كلامك. لا أحتاج إلى اسمك ولا إلى أوراقك، ولا أخبر البلدية ولا الشرطة ولا دائرة الهجرة بأي شيء.
    أثناء حديثنا أتذكر الموضوع ولغتك ومكانك. وبعد { $minutes } دقيقة من الصمت أنسى كل ذلك.
    أما Telegram فيحفظ هذه المحادثة على هاتفك وعلى خوادمه. وكل مكان يتم التواصل معه له قواعده الخاصة.
privacy-operator = الجهة التي تشغّل هذا البرنامج: { $operator }.
human = طبعاً. في هذه الأماكن يمكنك الحديث مع إنسان:
human-general = هنا يمكنك دائماً الحديث مع إنسان:
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
understood-undocumented = الموضوع هو العيش هنا بدون أوراق إقامة. حتى بدون أوراق توجد حقوق.
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
understood-two = هنا أمران. نبدأ بالأمر الأكثر استعجالاً.
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
languages-unknown = اللغات غير معروفة
checked = راجعنا المعلومات في { $month }
unconfirmed = لم نتأكد من المعلومات بعد، الأفضل الاتصال أولاً
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
place-noted = أبحث بالقرب من { $place }.
place-noted-ask = عرفت المكان: { $place }. بماذا أساعدك؟
place-unknown = لا أعرف هذا المكان. يمكنك كتابة اسم مدينة أو رمز بريدي من أربعة أرقام.
place-nothing-local = لا أعرف بعد مكاناً لهذا الموضوع في { $place }. هذه الأماكن تساعد في كل هولندا:
location-noted = عرفت موقعك (بشكل تقريبي، ليس بالضبط).

## When I am not sure

unsure = أريد أن أفهمك جيداً. هل هو واحد من هذه المواضيع؟
not-understood = عذراً، لم أفهمك جيداً. يمكنك اختيار موضوع، أو الكتابة بكلمات أخرى.
not-understood-again = عذراً، ما زلت لا أفهم. هؤلاء الناس يستطيعون مساعدتك:
out-of-scope = لا أستطيع المساعدة في هذا، أنا أعرف فقط أماكن المساعدة في الحي. هل هو واحد من هذه المواضيع؟
no-more = لا أعرف أماكن أخرى لهذا الموضوع.
nothing-open-button = هذا الزر قديم. يمكنك كتابة طلبك من جديد.

## Messages that are not text

got-voice = عذراً، لا أستطيع سماع الرسائل الصوتية بعد. هل يمكنك الكتابة، أو اختيار موضوع؟
got-picture = لا أستطيع قراءة الصور، ولا أحفظها. هل هي صورة رسالة؟ هؤلاء الناس يقرؤون الرسائل معك:
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

## Posters: a heading, what I do (left out when there are many languages), how

poster-subject = { $subject }؟
poster-help = بماذا أساعدك؟
poster-nearby = أدلّك على أماكن وأشخاص بالقرب منك يقدّمون المساعدة.
poster-ask = يمكنك السؤال بلغتك. مجاناً. لا حاجة لذكر اسمك.
