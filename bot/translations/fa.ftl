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
    من حرف‌های شما را ذخیره نمی‌کنم. نام و مدارک شما را نمی‌خواهم، و به شهرداری (gemeente)، پلیس یا اداره‌ی مهاجرت چیزی نمی‌گویم.
    تا وقتی با هم حرف می‌زنیم، موضوع، زبان و محل شما یادم می‌ماند. بعد از { $minutes } دقیقه سکوت، آن را فراموش می‌کنم.
    اما خود تلگرام این چت را در تلفن شما و در سرورهایش نگه می‌دارد. جاهایی هم که با آنها تماس می‌گیرید قوانین خودشان را دارند.
privacy-operator = مسئول این چت‌بات: { $operator }.
human = حتماً. در این جاها می‌توانید با یک انسان حرف بزنید:
human-general = همیشه می‌توانید اینجا با یک انسان حرف بزنید:
thanks = خواهش می‌کنم. اگر چیز دیگری بود، باز هم بنویسید.
goodbye = خدانگهدار، مراقب خودتان باشید. هر وقت خواستید دوباره بنویسید.
affirm = خوب است. کمک دیگری هم لازم دارید؟
deny = ببخشید که اشتباه فهمیدم. موضوع چیست؟ از پایین انتخاب کنید، یا جور دیگری بنویسید.
restart = هر چه گفته بودید را فراموش کردم. بنویسید چه کمکی لازم دارید.
language-changed = از حالا به فارسی می‌نویسم.
language-choose = کدام زبان را می‌خواهید؟
language-not-mine = هنوز نمی‌توانم به زبان شما بنویسم. به انگلیسی و هلندی ساده جواب می‌دهم. یا زبان دیگری انتخاب کنید.

## Answers: what I understood. One short sentence, neutral in gender, also right when it is about someone else.

understood-learn_dutch = موضوع یاد گرفتن یا تمرین زبان هلندی است.
understood-school_and_study = موضوع مدرسه یا تحصیل است.
understood-digital_skills = موضوع کار با کامپیوتر، موبایل یا DigiD است.
understood-debts = موضوع بدهی (قرض) یا پرداخت صورت‌حساب‌هاست.
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
understood-domestic_violence = کسانی را پیدا کردم که می‌شود با اطمینان با آنها حرف زد.
understood-neighbourhood_safety = موضوع مزاحمت، جرم یا احساس ناامنی است.
understood-relationships = موضوع اختلاف یا جدایی در خانواده است.
understood-work = موضوع پیدا کردن کار یا آموزش برای کار است.
understood-volunteering = می‌خواهید برای دیگران کاری بکنید. چه خوب!
understood-loneliness = موضوع آشنا شدن با آدم‌هاست. خوب است که گفتید.
understood-leisure = موضوع ورزش، فرهنگ یا تفریح است.
understood-youth = موضوع نوجوانان و جوانان است.
understood-discrimination = موضوع رفتار نابرابر (تبعیض) است. تبعیض در هلند ممنوع است.
understood-women = جاهایی را برای زنان پیدا کردم.
understood-lgbti = کسانی را پیدا کردم که می‌شود با اطمینان با آنها حرف زد.
understood-faith_and_meaning = موضوع ایمان، از دست دادن عزیزان یا معنای زندگی است.
understood-legal_advice = موضوع حق و حقوق یا یک پرسش حقوقی است.
understood-two = اینجا دو موضوع هست. اول موضوعی که فوری‌تر است.
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
where-distance = { $where }، فاصله { $distance }
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
languages-unknown = زبان‌ها معلوم نیست
checked = بررسی‌شده در { $month }
unconfirmed = ما هنوز تأیید نکرده‌ایم، اگر می‌توانید اول زنگ بزنید
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
place-noted = اطراف { $place } را می‌گردم.
place-noted-ask = محل شما: { $place }. چه کمکی لازم دارید؟
place-unknown = این محل را نمی‌شناسم. نام شهر یا چهار رقم کد پستی را بنویسید.
place-nothing-local = هنوز برای این موضوع جایی در { $place } نمی‌شناسم. این‌ها در سراسر هلند کمک می‌کنند:
location-noted = موقعیت شما را گرفتم (تقریبی، نه دقیق).

## When I am not sure

unsure = می‌خواهم منظور شما را درست بفهمم. یکی از این‌هاست؟
not-understood = ببخشید، درست نفهمیدم. یک موضوع انتخاب کنید، یا جور دیگری بنویسید.
not-understood-again = ببخشید، باز هم نفهمیدم. این آدم‌ها می‌توانند بیشتر کمک‌تان کنند:
out-of-scope = در این مورد نمی‌توانم کمک کنم، من فقط کمک‌های محله را می‌شناسم. موضوع یکی از این‌هاست؟
no-more = برای این موضوع جای دیگری نمی‌شناسم.
nothing-open-button = این دکمه قدیمی است. لطفاً دوباره بنویسید چه لازم دارید.

## Messages that are not text

got-voice = ببخشید، هنوز نمی‌توانم به پیام صوتی گوش بدهم. می‌توانید بنویسید، یا یک موضوع انتخاب کنید؟
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

## Posters: a heading, what I do (left out when there are many languages), how

poster-subject = { $subject }؟
poster-help = کمک لازم دارید؟
poster-nearby = من جاها و آدم‌هایی را نزدیک شما نشان می‌دهم که می‌توانند کمک کنند.
poster-ask = به زبان خودتان بپرسید. رایگان. لازم نیست نام خود را بگویید.
