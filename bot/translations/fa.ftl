# Everything the bot says, in Persian, for Iranian and Afghan readers alike. Keys are the same in every language file.
# Style: plain, warm, short. Names, addresses and numbers arrive isolated for right-to-left text.
# Where Iran and Afghanistan use different words, the shared word is chosen, or both are named.

## First contact and small talk

welcome =
    سلام، من Wegwijzer هستم. من یک ماشین (چت‌بات) هستم، نه انسان.
    با حرف‌های خودتان بنویسید چه کمکی لازم دارید. من جاها و آدم‌هایی را نزدیک شما نشان می‌دهم که می‌توانند کمک کنند.
welcome-examples =
    مثلاً:
    • «کرایه‌ی خانه‌ام را نمی‌توانم بدهم»
    • «می‌خواهم هلندی یاد بگیرم، در روتردام زندگی می‌کنم»
    • «یک نامه آمده، نمی‌فهمم چه نوشته»
welcome-privacy = لازم نیست نام خود را بگویید. من چیزی از حرف‌های شما را ذخیره نمی‌کنم.
capabilities =
    من Wegwijzer هستم، یک چت‌بات. من ماشین هستم، نه انسان.
    شما می‌گویید مشکل چیست یا چه لازم دارید. من در هلند جاهایی را پیدا می‌کنم که به شما کمک می‌کنند: اول همسایه‌ها و داوطلبان، و در کنارشان سازمان رسمی.
    من نمی‌توانم تصمیم بگیرم، فرم پر کنم یا به جای شما زنگ بزنم. آدم‌هایی که آنجا هستند می‌توانند بیشتر کمک کنند.
privacy =
    من حرف‌های شما را ذخیره نمی‌کنم. به نام و مدارک شما نیاز ندارم. به شهرداری (gemeente)، پلیس یا اداره‌ی مهاجرت (IND) چیزی نمی‌گویم.
    تا وقتی با هم حرف می‌زنیم، موضوع، زبان و محل شما یادم می‌ماند. بعد از { $minutes } دقیقه سکوت، آن‌ها را فراموش می‌کنم.
    اما خود تلگرام این چت را در تلفن شما و در سرورهایش نگه می‌دارد. جاهایی هم که با آن‌ها تماس می‌گیرید قوانین خودشان را دارند.
privacy-operator = مسئول این چت‌بات: { $operator }.
human = حتماً. در این جاها می‌توانید با یک انسان حرف بزنید:
thanks = خواهش می‌کنم. اگر چیز دیگری بود، باز هم بنویسید.
goodbye = خدانگهدار، مراقب خودتان باشید. هر وقت خواستید دوباره بنویسید.
affirm = خوب است. کمک دیگری هم لازم دارید؟
deny = ببخشید که اشتباه فهمیدم. موضوع چیست؟ از پایین انتخاب کنید، یا با کلمه‌های دیگری بنویسید.
restart = هر چه را گفته بودید فراموش کردم. بنویسید چه کمکی لازم دارید.
language-changed = از حالا به فارسی می‌نویسم.
language-choose = کدام زبان را می‌خواهید؟
language-not-mine = هنوز نمی‌توانم به زبان شما بنویسم. به انگلیسی و هلندی ساده جواب می‌دهم. یا زبان دیگری انتخاب کنید.

## Answers: what I understood. One short sentence, neutral in gender, also right when it is about someone else.

understood-learn_dutch = موضوع یاد گرفتن یا تمرین زبان هلندی است.
understood-school_and_study = موضوع مدرسه یا تحصیل است.
understood-digital_skills = موضوع کار با کامپیوتر، موبایل یا DigiD است.
understood-debts = موضوع بدهی (قرض) یا صورت‌حساب‌های پرداخت‌نشده است.
understood-making_ends_meet = موضوع کم بودن پول برای خرج زندگی است.
understood-food_and_goods = موضوع غذا، لباس یا وسایل خانه است.
understood-housing = موضوع خانه یا کرایه است.
understood-homelessness = موضوع جای خواب است.
understood-paperwork = موضوع نامه‌ها، فرم‌ها یا قرار با اداره‌هاست.
understood-residence_status = موضوع اقامت یا پناهندگی است.
understood-undocumented = موضوع زندگی بدون مدرک اقامت است. بدون مدرک هم شما حق و حقوقی دارید.
understood-newcomer_orientation = موضوع آشنا شدن با زندگی در هلند است.
understood-health_care = موضوع سلامتی، دکتر یا بیمه است.
understood-mental_health = معلوم است که سخت می‌گذرد. شما تنها نیستید.
understood-addiction = موضوع الکل، مواد مخدر، قمار یا اعتیاد دیگری است.
understood-informal_care = موضوع مراقبت از کسی، یا کمک در خانه است.
understood-parenting = موضوع بچه‌ها، بارداری یا تربیت فرزند است.
understood-domestic_violence = کسانی را پیدا کردم که می‌شود محرمانه و با اطمینان با آن‌ها حرف زد.
understood-neighbourhood_safety = موضوع مزاحمت، جرم یا احساس ناامنی است.
understood-relationships = موضوع اختلاف یا جدایی در خانواده است.
understood-work = موضوع پیدا کردن کار یا آموزش برای کار است.
understood-volunteering = می‌خواهید برای دیگران کاری بکنید. چه خوب!
understood-loneliness = موضوع آشنا شدن با آدم‌هاست. خوب است که گفتید.
understood-leisure = موضوع ورزش، فرهنگ یا تفریح است.
understood-youth = موضوع نوجوانان و جوانان است.
understood-discrimination = موضوع رفتار نابرابر (تبعیض) است. تبعیض در هلند ممنوع است.
understood-women = جاهایی را برای زنان پیدا کردم.
understood-lgbti = کسانی را پیدا کردم که می‌شود محرمانه و با اطمینان با آن‌ها حرف زد.
understood-faith_and_meaning = موضوع ایمان، از دست دادن عزیزان یا معنای زندگی است.
understood-legal_advice = موضوع حق و حقوق یا یک پرسش حقوقی است.
understood-two = دو موضوع را گفتید. برای هر دو دنبال کمک می‌گردم.
second-problem = و همچنین:

## Short labels of the help questions, for buttons (20 characters where possible)

label-learn_dutch = یادگیری هلندی
label-school_and_study = مدرسه و تحصیل
label-digital_skills = کامپیوتر، DigiD
label-debts = بدهی و قرض
label-making_ends_meet = کمبود پول
label-food_and_goods = غذا و لباس
label-housing = خانه و کرایه
label-homelessness = نداشتن جای خواب
label-paperwork = نامه و فرم
label-residence_status = اقامت و پناهندگی
label-undocumented = بدون مدرک اقامت
label-newcomer_orientation = تازه‌وارد در هلند
label-health_care = دکتر و سلامتی
label-mental_health = استرس و غم
label-addiction = اعتیاد
label-informal_care = مراقبت از کسی
label-parenting = بچه و نوزاد
label-domestic_violence = خشونت در خانه
label-neighbourhood_safety = ناامنی در خیابان
label-relationships = اختلاف و جدایی
label-work = کار
label-volunteering = کمک به دیگران
label-loneliness = آشنا شدن با آدم‌ها
label-leisure = ورزش و تفریح
label-youth = نوجوانان و جوانان
label-discrimination = تبعیض
label-women = برای زنان
label-lgbti = LGBTQI+
label-faith_and_meaning = ایمان و سوگ
label-legal_advice = حق قانونی و وکیل

## The eight themes, for buttons

theme-education = 📚 آموزش
theme-poverty = 💶 پول و خانه
theme-immigration = 🛂 تازه‌وارد، اقامت
theme-health = 🩺 سلامتی و خانواده
theme-safety = 🛡 امنیت
theme-participation = 🤝 کار و آدم‌ها
theme-emancipation = 🌈 خودم بودن
theme-legal = ⚖️ حق و حقوق
theme-question = موضوع دقیقاً چیست؟

## Facts about a place: one line each, the symbol comes from the program

kind-informal = همسایه‌ها و داوطلبان
kind-formal = سازمان رسمی
helps-with = کمک در: { $subjects }
national = در سراسر هلند
where-distance = { $where }، به فاصله‌ی { $distance }
open-now = الان باز است
open-now-until = الان باز است، تا ساعت { $time }
open-always = شب و روز باز است
opens-today = الان بسته است، امروز ساعت { $time } باز می‌شود
opens-tomorrow = الان بسته است، فردا ساعت { $time } باز می‌شود
opens-later = الان بسته است، { $day } ساعت { $time } باز می‌شود
hours-unknown = ساعت کار معلوم نیست
hours-days = { $first } تا { $last }
hours-closed = بسته
hours-week = ساعت‌های کار
hours-note-by_appointment = با وقت قبلی
hours-note-every_second_week = یک هفته در میان
hours-note-school_holidays_differ = در تعطیلات مدرسه ساعت‌ها فرق می‌کند
hours-note-public_holidays_differ = در تعطیلات رسمی ساعت‌ها فرق می‌کند
free = رایگان
walk-in = بدون وقت قبلی
anonymous = بدون گفتن نام
no-papers = مدارک لازم نیست
languages-spoken = زبان‌ها: { $languages }
checked = بررسی‌شده در { $month }
unconfirmed = ما هنوز تأیید نکرده‌ایم، اگر می‌توانید اول زنگ بزنید
unconfirmed-no-phone = ما هنوز تأیید نکرده‌ایم
overdue = آخرین بررسی در { $month }، شاید تغییر کرده باشد
chat-online = چت آنلاین

## Kinds of help

help-listening_ear = کسی که گوش می‌دهد
help-peer_contact = دیدار با آدم‌هایی در همین وضعیت
help-information = اطلاعات و راهنمایی
help-paperwork_help = کمک برای نامه‌ها و فرم‌ها
help-going_along = کسی که همراه‌تان می‌آید
help-referral = پیدا کردن سازمان مناسب
help-lessons = درس و کلاس
help-activities = برنامه‌های گروهی
help-goods = غذا، لباس و وسایل
help-money = پول یا تخفیف
help-work_experience = تجربه‌ی کاری
help-practical_help = کمک عملی
help-treatment = درمان
help-shelter = جای خواب امن
help-legal_aid = کمک حقوقی
help-spiritual_support = همراهی معنوی
help-emergency = کمک فوری، شب و روز

## Place

ask-place = کجا زندگی می‌کنید؟ اگر بگویید، می‌توانم همان نزدیکی بگردم. نام شهر، محله یا کد پستی را بنویسید، یا موقعیت خود را بفرستید. اجباری نیست.
place-noted = در { $place } و اطراف آن می‌گردم.
place-noted-ask = در { $place } و اطراف آن می‌گردم. چه کمکی لازم دارید؟
place-unknown = این محل را نمی‌شناسم. نام شهر یا چهار رقم کد پستی را بنویسید.
place-nothing-local = هنوز برای این موضوع جایی در { $place } نمی‌شناسم. این‌ها در سراسر هلند کمک می‌کنند:
location-noted = حالا تقریباً می‌دانم کجا هستید (نه دقیق).

## When I am not sure

unsure = می‌خواهم منظور شما را درست بفهمم. یکی از این‌هاست؟
not-understood = ببخشید، درست نفهمیدم. یک موضوع انتخاب کنید، یا با کلمه‌های دیگری بنویسید.
not-understood-again = ببخشید، باز هم نفهمیدم. این آدم‌ها می‌توانند بیشتر کمک‌تان کنند:
out-of-scope = در این مورد نمی‌توانم کمک کنم، من فقط کمک‌های محله را می‌شناسم. موضوع یکی از این‌هاست؟
no-more = برای این موضوع جای دیگری نمی‌شناسم.
nothing-open-button = این دکمه قدیمی است. لطفاً دوباره بنویسید چه لازم دارید.

## Messages that are not text

got-voice = ببخشید، هنوز پیام صوتی و ویدیو را نمی‌فهمم. می‌توانید بنویسید، یا یک موضوع انتخاب کنید؟
got-picture = من نمی‌توانم عکس را بخوانم و آن را نگه نمی‌دارم. عکس یک نامه است؟ این آدم‌ها نامه را با شما می‌خوانند:
got-document = من نمی‌توانم فایل را بخوانم و آن را نگه نمی‌دارم. این آدم‌ها برای نامه‌ها و فرم‌ها کمک می‌کنند:
got-other = من فقط نوشته را می‌فهمم. می‌توانید بنویسید چه لازم دارید، یا یک موضوع انتخاب کنید؟
too-long = پیام‌تان طولانی است. فقط قسمت اولش را خواندم. اگر اشتباه فهمیدم، در چند جمله‌ی کوتاه بنویسید.
group = من فقط در چت خصوصی حرف می‌زنم، چون برای شما امن‌تر است. اینجا به من بنویسید: { $link }
error = ببخشید، مشکلی از طرف من پیش آمد. این آدم‌ها الان می‌توانند کمک‌تان کنند:

## Buttons (20 characters where possible)

button-more = جاهای بیشتر
button-other = کمک دیگر
button-wrong = منظورم این نیست
button-language = 🌐 زبان
button-human = صحبت با یک انسان
button-location = 📍 فرستادن موقعیت من
button-website = وب‌سایت
button-map = نقشه
button-none-of-these = هیچ‌کدام
button-whole-country = سراسر هلند

## Choosing, feedback, a safe way out

welcome-people = من نمی‌توانم به جای شما زنگ بزنم، تصمیم بگیرم یا فرم پر کنم. اما پشت هر جایی که نشان می‌دهم، آدم‌ها هستند.
reading-along = ممکن است کس دیگری این را در تلفن شما بخواند؟ با دکمه‌ی «🚪 خالی کردن چت» هر چه را بتوانم اینجا پاک می‌کنم.
button-details = اطلاعات بیشتر
button-choose = 🔎 انتخاب
button-back = ⬅️ برگشت
button-place = 📍 جای دیگر
button-exit = 🚪 خالی کردن چت
button-helped = 👍 کمک کرد
button-not-helped = 👎 کمکی نکرد
button-report = ⚠️ چیزی درست نیست؟
button-aloud = 🔊 با صدا بخوانید
button-language-missing = زبان من اینجا نیست
choose = چه چیزی را می‌خواهید ببینید؟
choose-informal = فقط همسایه‌ها
choose-formal = فقط سازمان رسمی
choose-language = به زبان من
choose-open = الان باز است
choose-free = رایگان
choose-own = از جامعه‌ی خودم
choose-outside = بیرون از جامعه‌ام
choose-child = برای کودک
choose-elderly = برای سالمند
nothing-with-choice = با این انتخاب چیزی پیدا نکردم. برگردید، یا با یک انسان حرف بزنید.
place-choose = کجا را بگردم؟ از پایین انتخاب کنید، یا نام شهر، محله یا کد پستی را بنویسید.
helped = چه خوب! ممنون که گفتید.
not-helped = متأسفم. بیایید بیشتر بگردیم.
report = چه چیزی در «{ $name }» درست نیست؟ کسانی که فهرست من را به‌روز نگه می‌دارند، آن را بررسی می‌کنند. به آن‌ها نمی‌گویم شما کی هستید.
report-wrong-phone = 📞 شماره‌ی تلفن
report-wrong-address = 📍 آدرس
report-wrong-hours = 🕐 ساعت کار
report-closed = 🚫 دیگر وجود ندارد
report-full = ⛔ جا ندارد
report-could-not-help = 🤷 نتوانستند کمک کنند
reported = ممنونم. بررسی می‌کنیم. چیز دیگری لازم دارید؟
report-failed = ببخشید، الان نتوانستم خبر بدهم. لطفاً بعداً دوباره امتحان کنید.
language-missing =
    ممنونم. یک زبان کم است؛ این را شمردم.
    فعلاً کوتاه و با نشانه می‌نویسم: 📞 تلفن · 📍 جا · 🕐 ساعت کار · 🚶 بدون وقت قبلی · 🆓 رایگان · 🪪 مدارک لازم نیست · 🗣 زبان‌ها.
    می‌توانید به زبان خودتان بنویسید: خیلی وقت‌ها می‌فهمم.
exit-done = هر چه را می‌توانستم اینجا پاک کردم و دیگر چیزی یادم نیست.
exit-since = پیام‌های پیش از { $time } را نمی‌توانم پاک کنم. با حذف چت، آن‌ها هم پاک می‌شوند.
exit-rest = برای حذف خود چت: در فهرست گفتگوها انگشت‌تان را روی این چت نگه دارید و «حذف گفتگو» (Delete chat) را انتخاب کنید. شاید اعلان‌ها روی ساعت یا کامپیوتر بمانند.
edited-read = تغییر پیام‌تان را خواندم.
got-emoji = ایموجی‌هایی را که فرستادید می‌بینم، ولی نمی‌دانم چه لازم دارید. یک موضوع انتخاب کنید، یا چند کلمه بنویسید.
got-contact = من شماره‌ی تلفن کسی را نگه نمی‌دارم و نمی‌توانم زنگ بزنم. چه کمکی لازم دارید؟
cannot-speak = ببخشید، الان نمی‌توانم این را با صدا بخوانم.
flood = یک‌باره پیام‌های زیادی آمد و به همه نمی‌رسم. یک دقیقه صبر کنید، بعد پرسش‌تان را در یک پیام بنویسید.
late = ببخشید، وقتی نوشتید من نبودم. هنوز کمک لازم دارید؟ دوباره بنویسید، یا یک موضوع انتخاب کنید.

## Posters: a heading, what I do (left out when there are many languages), how

poster-subject = { $subject }؟
poster-help = کمک لازم دارید؟
poster-nearby = من جاها و آدم‌هایی را نزدیک شما نشان می‌دهم که می‌توانند کمک کنند.
poster-ask = به زبان خودتان بپرسید. رایگان. لازم نیست نام خود را بگویید.

## Key figures: people whom neighbours trust, who forward questions of residents. To them only.
# Key figure is 'رابط' here; a resident is 'یکی از اهالی محله'. A command does not begin a line: it would turn the line around.

key-welcome =
    خوش آمدید، شما به عنوان رابط (sleutelpersoon) ثبت شدید.
    پیام یکی از اهالی محله را برای من فوروارد کنید، یا متنش را اینجا بگذارید. چند پیام پشت سر هم برای من یک پرسش است.
    دو پیام می‌گیرید. اولی توضیحی برای خود شماست. دومی جواب به زبان کسی است که پرسیده: می‌توانید همان را فوروارد کنید. در آن چیزی نیست که نشان بدهد چه کسی پرسیده.
key-welcome-area = منطقه‌ی شما: { $area }.
key-help-search = خودتان در نقشه‌ی من بگردید: /search voedselbank Laak
key-help-networks = شبکه‌های دیگر، بر اساس موضوع: /networks
key-help-signals = در منطقه‌ی شما چه پرسیده‌اند: /signals
key-help-network = شبکه‌ی خودتان (پر، استراحت، دوباره باز): /network
key-help-leave = کنار رفتن: /leave
key-kept =
    چیزهایی که از شما ذخیره می‌کنم:
    • یک کد ناخوانا از حساب تلگرام شما
    • شماره‌ی دعوت‌نامه‌ی شما
    • شبکه، منطقه و زبان‌های شما
    • آخرین روز: { $day }
    نه نام، نه شماره‌ی تلفن. آنچه را فوروارد می‌کنید ذخیره نمی‌کنم. فقط موضوع، محل و زبان آن 48 ساعت یادم می‌ماند. این طور می‌توانید آن‌ها را درست کنید.
    من هیچ‌وقت اول به شما پیام نمی‌دهم.
key-join-how = کد خود را بعد از آن بنویسید، این طور: /join KWRT-MHPX
key-join-unknown = این کد را نمی‌شناسم، یا دیگر کار نمی‌کند. ببینید درست نوشته شده، یا کد تازه بخواهید.
key-join-often = چند بار اشتباه شد. یک ساعت دیگر دوباره امتحان کنید، یا کد تازه بخواهید.
key-join-failed = ببخشید، الان نمی‌توانم شما را ثبت کنم. لطفاً بعداً دوباره امتحان کنید.
key-help = پیام یکی از اهالی محله را برای من فوروارد کنید، یا متنش را اینجا بگذارید. این کارها را هم می‌توانید بکنید:
key-goodbye = ثبت شما به عنوان رابط تمام شد. هر چه از شما ذخیره کرده بودم، پاک شد. باز هم می‌توانید مثل دیگر اهالی محله به من بنویسید.
key-leave-sure = می‌خواهید دیگر رابط نباشید؟ در این صورت هر چه از شما ذخیره کرده‌ام، فوری پاک می‌کنم.
key-old-button = دیگر نمی‌دانم این دکمه برای چه بود. لطفاً پیام را دوباره فوروارد کنید.
key-only-words = من فقط نوشته را می‌خوانم. پیام را به صورت نوشته بفرستید، یا خودتان موضوع را انتخاب کنید.

key-language-only = زبان: { $language }
key-subject-only = موضوع: { $subject }
key-place-only = محل: { $place }
key-for-you = 🔎 برای شما، فوروارد نکنید
key-language = زبان: { $language }، { $sure }
key-language-chosen = زبان: { $language } (انتخاب شما)
key-language-missing = زبان: { $language }، { $sure }. هنوز به این زبان نمی‌نویسم. پیام زیر به انگلیسی و هلندی ساده است.
key-language-unknown = زبان: نفهمیدم. زبان پیام زیر: { $language }.
key-subject = موضوع: { $subject }، { $sure }
key-subject-chosen = موضوع: { $subject } (انتخاب شما)
key-maybe = شاید هم: { $subjects }
key-guess = { $subject } ({ $percent } درصد)
key-sure-high = تقریباً حتمی ({ $percent } درصد)
key-sure-good = به احتمال زیاد ({ $percent } درصد)
key-sure-some = احتمالاً ({ $percent } درصد)
key-sure-low = فقط حدس ({ $percent } درصد)
key-place-read = محل: { $place } (در پیام آمده)
key-place-area = محل: { $place } (منطقه‌ی شما؛ در پیام نام جایی نیست)
key-place-chosen = محل: { $place } (انتخاب شما)
key-place-none = محل: معلوم نیست، در سراسر هلند می‌گردم
key-choices = انتخاب: { $choices }
key-names = در پیام زیر ({ $language }) این‌ها آمده:
key-right = درست است؟ پس پیام زیر را فوروارد کنید. اگر نه، روی چیزی که درست نیست بزنید تا هر دو را دوباره بسازم.
key-ask-theme = مطمئن نیستم موضوع چیست. روی نزدیک‌ترین موضوع بزنید تا پیام را بسازم.
key-no-question = در این پیام درخواست کمکی نمی‌بینم. اگر هست، موضوع را انتخاب کنید.
key-no-model = الان نمی‌توانم پیام‌ها را بفهمم. موضوع را انتخاب کنید تا جاها را پیدا کنم.
key-read-along = مواظب باشید: شاید کس دیگری هم پیام‌های این فرد را می‌خواند. اول بپرسید فرستادن این پیام بی‌خطر است یا نه. برای همین خط اول چیزی را لو نمی‌دهد.
key-nothing = با این انتخاب جایی پیدا نکردم. اگر پایین‌تر پیامی هست، از انتخاب قبلی شماست. محل دیگری انتخاب کنید، یا شرط کمتری بگذارید.
key-danger = ⚠️ در این پیام حرف از خطر است. اول این کار را بکنید:
key-danger-you = پیام زیر را فوری فوروارد کنید و در تماس بمانید. همین حالا اتفاق می‌افتد و می‌دانید کجا؟ پس خودتان به 112 زنگ بزنید. منتظر جواب نمانید.
key-danger-flag = ⚠️ در این پیام حرف از خطر است. کارت شماره‌های اضطراری اول می‌آید.
key-danger-then = بعد از آن می‌توانم پیامی هم با جاهایی که کمک می‌کنند بسازم.
key-long = پیام طولانی است: قسمت اولش را خواندم.
key-personal = در پیام شماره‌ی BSN یا شماره‌ی حساب بانکی هست. من آن را نگه نمی‌دارم. اگر می‌توانید، پیام را اینجا پاک کنید.
key-which-subject = کدام موضوع است؟
key-which-place = این فرد کجا زندگی می‌کند؟ انتخاب کنید، یا نام محل یا کد پستی را بنویسید.
key-which-language = پیام به چه زبانی باشد؟
key-which-whom = برای چه کسی است، و چه چیزی مهم است؟
key-which-form = چطور بنویسم؟
key-form-short = این نسخه‌ی کوتاه‌تر است.
key-form-sms = این نسخه‌ی پیامک (SMS) است: { $count } × SMS ({ $letters } حرف).
key-form-whatsapp = این نسخه برای واتساپ است: ستاره‌ها آنجا نوشته را پررنگ می‌کنند.
key-button-subject = ❓ موضوع
key-button-place = 📍 محل
key-button-language = 🗣 زبان
key-button-whom = 👥 برای چه کسی؟
key-button-form = ✏️ به شکل دیگر
key-button-only = فقط { $subject }
key-button-places = 🏠 پیدا کردن جاها
key-button-full = پیام کامل
key-button-short = کوتاه‌تر
key-button-sms = پیامک (SMS)
key-button-whatsapp = واتساپ
key-button-back = ⬅️ برگشت
key-choose-language = زبانش را می‌دانند
key-choose-own = از جامعه‌ی خودش
key-choose-outside = بیرون از جامعه‌اش

key-search-how = چیزی را که می‌خواهید، بعد از آن بنویسید، این طور: /search voedselbank Laak
key-search-found = این‌ها را در { $place } پیدا کردم. برای دیدن بیشتر روی یک شماره بزنید.
key-search-found-anywhere = این‌ها را در سراسر هلند پیدا کردم. برای دیدن بیشتر روی یک شماره بزنید.
key-search-none = با این کلمه‌ها چیزی پیدا نکردم. کلمه‌ی هلندی دیگری امتحان کنید، یا نام محل را هم بنویسید: /search taalles Leiden
key-networks-theme = شبکه‌ها درباره‌ی کدام موضوع؟ در { $place } و اطرافش می‌گردم.
key-networks-theme-anywhere = شبکه‌ها درباره‌ی کدام موضوع؟ در سراسر هلند می‌گردم.
key-networks-found = شبکه‌ها برای «{ $theme }»، در { $place } و اطرافش:
key-networks-found-anywhere = شبکه‌ها برای «{ $theme }»، در سراسر هلند:
key-networks-none = هنوز شبکه‌ای برای «{ $theme }» آنجا نمی‌شناسم. شما می‌شناسید؟ به کسانی که نقشه‌ی من را به‌روز نگه می‌دارند بگویید.
key-form-none = شبکه‌ی بدون سازمان
key-form-within_formal_organisation = رابط‌ها در یک سازمان
key-form-own_organisation = سازمان خودشان
key-card-private = 🔒 فقط برای شما، فوروارد نکنید. راه تماس با آن‌ها:
key-card-no-private = جز آنچه بالا آمده، راه دیگری برای تماس با آن‌ها نمی‌شناسم.
key-card-gone = این مکان (دیگر) در نقشه‌ی من نیست.
key-button-pass = 📨 به { $language }
key-button-report = ⚠️ چیزی درست نیست
key-report = چه چیزی در «{ $name }» درست نیست؟ کسانی که نقشه‌ی من را به‌روز نگه می‌دارند، تصمیم می‌گیرند. تا آن وقت چیزی عوض نمی‌شود.
key-report-full = جا ندارد
key-report-moved = جایش عوض شده
key-report-wrong_phone = شماره‌ی تلفن
key-report-wrong_hours = ساعت کار
key-report-closed = دیگر وجود ندارد
key-report-other = چیز دیگر
key-report-text = می‌دانید درستش چیست؟ در چند کلمه بنویسید، بدون نام اهالی محله. یا روی دکمه بزنید.
key-report-without = خبر دادن بدون متن
key-report-sure = درباره‌ی «{ $name }» این را برسانم: «{ $text }»؟
key-report-personal = شاید اطلاعات شخصی کسی در آن باشد. من فقط چیزی را می‌رسانم که درباره‌ی خود آن مکان است.
key-yes-pass = ✅ بله، برسانید
key-no = ❌ نه
key-reported = ممنونم. رساندم.
key-not-passed = چیزی را نرساندم.
key-report-failed = ببخشید، الان نتوانستم این را برسانم. لطفاً بعداً دوباره امتحان کنید.

key-signals = پرسش‌های هفته‌ی گذشته در { $place }:
key-signals-month = پرسش‌های ماه گذشته در همه‌ی { $place }:
key-signal = { $subject }: { $number }
key-signal-more = { $subject }: { $number } (پیش از آن: { $before })
key-signal-near = { $subject }: { $number } بار جایی در نزدیکی نمی‌شناختم
key-signal-danger = ⚠️ خطر
key-signals-none = هیچ چیز پنج بار یا بیشتر پرسیده نشده.
key-signals-note = عددها پنج تا پنج تا هستند و کمتر از پنج را نشان نمی‌دهم. این طور هیچ‌کس از روی آن‌ها شناخته نمی‌شود.
key-signals-no-area = منطقه‌ی شما را نمی‌دانم، پس نمی‌توانم بگویم چه پرسیده‌اند. دعوت‌نامه‌ای بخواهید که منطقه‌ی شما در آن باشد.

key-network-none = نمی‌دانم شما از کدام شبکه هستید. دعوت‌نامه‌ای بخواهید که شبکه‌ی شما در آن باشد.
key-network-gone = شبکه‌ی شما (دیگر) در نقشه‌ی من نیست. از کسانی که نقشه‌ی من را به‌روز نگه می‌دارند بپرسید.
key-network-open = «{ $name }» در نقشه‌ی من هست و آن را به اهالی محله نشان می‌دهم.
key-network-full = «{ $name }» جا ندارد. اول جاهای دیگر را نشان می‌دهم.
key-network-paused = «{ $name }» در استراحت است. تا شما نگویید، آن را نشان نمی‌دهم.
key-network-paused-until = «{ $name }» در استراحت است، آخرین روز: { $day }. تا آن وقت آن را نشان نمی‌دهم.
key-network-hidden = «{ $name }» در نقشه‌ی من هست، اما الان اهالی محله آن را نمی‌بینند. دلیلش را کسانی که نقشه‌ی من را به‌روز نگه می‌دارند می‌توانند بگویند.
key-network-failed = ببخشید، الان نتوانستم آن را عوض کنم. لطفاً بعداً دوباره امتحان کنید.
key-button-full-now = دیگر جا نداریم
key-button-pause-2 = استراحت 2 هفته
key-button-pause-6 = استراحت 6 هفته
key-button-pause = استراحت بدون تاریخ
key-button-resume = دوباره باز هستیم
key-button-networks = 🤝 شبکه‌ها
key-button-signals = 📈 چه پرسیده‌اند
key-button-network = 🏠 شبکه‌ی من
key-button-leave = کنار رفتن
key-yes-leave = بله، کنار می‌روم

## Questions about the bot itself: short, and exactly true (design.md). First the answers, then the buttons.

trust-who = من Wegwijzer هستم، یک چت‌بات. جاها و آدم‌هایی را در هلند نشان می‌دهم که می‌توانند به شما کمک کنند. لازم نیست به من بگویید کی هستید.
trust-robot = بله، من یک ماشین هستم. اینجا هیچ انسانی نمی‌نویسد. اما پشت جاهایی که نشان می‌دهم آدم‌ها هستند: می‌توانید با آن‌ها حرف بزنید.
trust-police =
    من به پلیس، شهرداری (gemeente) یا اداره‌ی مهاجرت (IND) چیزی نمی‌گویم. به سفارت، صاحب‌کار یا خانواده‌ی شما هم نمی‌گویم. حرف‌های شما را ذخیره نمی‌کنم.
    اما خود تلگرام این چت را نگه می‌دارد. جاهایی هم که با آن‌ها تماس می‌گیرید قوانین خودشان را دارند.
trust-papers = من مدارک، شماره‌ی BSN، DigiD یا نام شما را نمی‌خواهم. جاهای کمک قوانین خودشان را دارند. اگر بدانم جایی مدارک نمی‌خواهد، کنارش می‌نویسم.
trust-stored =
    من حرف‌های شما را ذخیره نمی‌کنم. تا وقتی با هم حرف می‌زنیم، موضوع، انتخاب‌ها، زبان و محل شما یادم می‌ماند. بعد از { $minutes } دقیقه سکوت، آن‌ها را فراموش می‌کنم.
    تا 48 ساعت یادم می‌ماند کدام پیام‌ها در این چت هستند، نه این که در آن‌ها چه نوشته شده. این طور می‌توانم چت را خالی کنم. البته می‌شمارم هر چیز چند بار پرسیده شده، بدون نام.
    اما خود تلگرام این چت را در تلفن شما و در سرورهایش نگه می‌دارد.
trust-delete =
    بنویسید /forget تا همان لحظه این گفتگو را فراموش کنم. یک دکمه هم برای خالی کردن این چت می‌گیرید. من فقط پیام‌های 48 ساعت گذشته را می‌توانم پاک کنم.
    برای پاک کردن همه‌چیز: در فهرست گفتگوها انگشت‌تان را روی این چت نگه دارید. بعد «حذف گفتگو» (Delete chat) را انتخاب کنید.
trust-seen = من شماره‌ی تلفن شما را نمی‌بینم و نمی‌دانم کجا هستید. فقط وقتی می‌بینم که خودتان برایم بفرستید. تلگرام نامی را که روی حساب شماست هم می‌فرستد. من از آن استفاده نمی‌کنم و ذخیره‌اش نمی‌کنم.
trust-readers =
    هر کس بتواند تلگرام شما را باز کند، می‌تواند این چت را بخواند. تلگرام آن را در سرورهایش نگه می‌دارد. چت با بات‌ها رمزگذاری سرتاسری ندارد.
    کسانی که مسئول من هستند نوشته‌های شما را نمی‌بینند. اگر کس دیگری این‌ها را بخواند، برای شما خطر دارد؟ بنویسید /forget و بعد می‌توانید این چت را خالی کنید.
trust-maker = من را آدم‌هایی ساخته‌اند تا راه کمک‌های نزدیک را نشان بدهم. من یک برنامه هستم: نمی‌دانم هزینه‌ام را چه کسی می‌دهد. کسانی که مسئول من هستند می‌توانند بگویند. من چیزی نمی‌فروشم.
trust-cost = حرف زدن با من هیچ پولی نمی‌خواهد. فقط اینترنت لازم دارید. اگر بدانم جایی رایگان است، کنارش می‌نویسم.
trust-call = نه، من نمی‌توانم زنگ بزنم، نامه بنویسم، فرم پر کنم یا وقت بگیرم. آدم‌های جاهایی که نشان می‌دهم، خیلی وقت‌ها می‌توانند در این کارها کمک کنند. موضوع چیست؟
trust-scam =
    من هیچ‌وقت پول، رمز، DigiD یا کارت بانکی شما را نمی‌خواهم. من چیزی نمی‌فروشم. کسی به نام من این‌ها را می‌خواهد؟ آن من نیستم.
    به جایی شک دارید؟ شماره‌ی تلفنش را در وب‌سایت خودش پیدا کنید.
trust-language =
    من به این زبان‌ها می‌نویسم: { $languages }. با «🌐 زبان» می‌توانید یکی را انتخاب کنید.
    می‌توانید به زبان خودتان هم بنویسید: زبان‌هایی که می‌فهمم بیشتر از زبان‌هایی است که می‌نویسم. در آن صورت به انگلیسی و هلندی ساده جواب می‌دهم.
trustq-who = شما کی هستید؟
trustq-robot = شما ربات هستید؟
trustq-police = به پلیس می‌گویید؟
trustq-papers = مدارک لازم است؟
trustq-stored = چه ذخیره می‌کنید؟
trustq-delete = می‌شود پاک کرد؟
trustq-seen = چه چیزی می‌بینید؟
trustq-readers = چه کسی می‌خواند؟
trustq-maker = سازنده‌ی شما کیست؟
trustq-cost = پولی است؟
trustq-call = شما زنگ می‌زنید؟
trustq-scam = کلاهبرداری است؟
trustq-language = به چه زبانی بنویسم؟

## What nobody needs to send, insults, advertising

personal-bsn = لازم نیست شماره‌ی BSN (شماره‌ی شهروندی در هلند) را برای من بفرستید. من آن را نگه نمی‌دارم، ولی هنوز در این چت هست. اگر می‌توانید آن پیام را پاک کنید: انگشت‌تان را روی پیام نگه دارید و «حذف» (Delete) را انتخاب کنید.
personal-account = لازم نیست شماره‌ی حساب بانکی را برای من بفرستید. من آن را نگه نمی‌دارم، ولی هنوز در این چت هست. اگر می‌توانید آن پیام را پاک کنید: انگشت‌تان را روی پیام نگه دارید و «حذف» (Delete) را انتخاب کنید.
only-number = من نمی‌توانم زنگ بزنم، و شماره یا آدرس را نگه نمی‌دارم. چه کمکی لازم دارید؟ چند کلمه کافی است.
abuse = اگر عصبانی هستید، درک می‌کنم. من فقط یک ماشین هستم، ولی کسانی را می‌شناسم که می‌توانند کمک کنند. چه لازم دارید؟
spam = من فقط راه کمک‌های نزدیک را نشان می‌دهم، و پیشنهاد به کارم نمی‌آید. خودتان کمک لازم دارید؟ بنویسید.
