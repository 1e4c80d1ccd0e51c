# Everything the bot says, in Ukrainian. Keys are the same in every language file.
# Style: plain, warm, short; "ви"; neutral in gender, also for the bot itself (no past tense in the first person).

## First contact and small talk

welcome =
    Вітаю! Я Wegwijzer. Я програма (чат-бот), а не людина.
    Напишіть своїми словами, яка допомога вам потрібна. Я покажу місця й людей поруч із вами, які можуть допомогти.
welcome-examples =
    Наприклад:
    • «Не маю чим платити за житло»
    • «Хочу вчити нідерландську, живу в Роттердамі»
    • «Прийшов лист із gemeente, нічого не розумію»
welcome-privacy = Ім’я називати не обов’язково. Я не зберігаю нічого з того, що ви мені пишете.
capabilities =
    Я Wegwijzer, чат-бот. Я програма, а не людина.
    Ви пишете, що сталося або що вам потрібно. Я шукаю місця в Нідерландах, де вам допоможуть: спершу сусідів і волонтерів, а також офіційну службу.
    Я не можу нічого вирішити, заповнити чи зателефонувати за вас. Далі вам допоможуть люди в цих місцях.
privacy =
    Я не зберігаю того, що ви пишете. Мені не потрібні ні ваше ім’я, ні документи. Я нічого не передаю ні муніципалітету (gemeente), ні поліції, ні імміграційній службі (IND).
    Поки ми спілкуємося, я пам’ятаю тему, вашу мову й місце, де ви живете. Якщо ви не пишете { $minutes } хв, я це забуваю.
    Сам Telegram зберігає цей чат у вашому телефоні та на своїх серверах. Місця, куди ви звернетеся, мають власні правила.
privacy-operator = За цього бота відповідає: { $operator }.
human = Звісно. Тут можна поговорити з людиною:
human-general = Тут завжди можна поговорити з людиною:
thanks = Будь ласка! Якщо буде потрібно ще щось, просто напишіть.
goodbye = До побачення, бережіть себе. Ви завжди можете написати мені знову.
affirm = Добре. Чи можу я допомогти ще чимось?
deny = Вибачте, що не вдалося зрозуміти вас правильно. Про що йдеться? Виберіть нижче або напишіть інакше.
restart = Усе, що ви писали, забуто. Напишіть, яка допомога вам потрібна.
language-changed = Відтепер я пишу українською.
language-choose = Яка мова вам зручна?
language-not-mine = Я ще не пишу вашою мовою. Відповідатиму англійською та простою нідерландською. Або виберіть іншу мову.

## Answers: what I understood. One short sentence, neutral in gender, also right when it is about someone else.

understood-learn_dutch = Йдеться про вивчення нідерландської або розмовну практику.
understood-school_and_study = Йдеться про школу або навчання.
understood-digital_skills = Йдеться про комп’ютер, телефон або DigiD.
understood-debts = Йдеться про борги або рахунки, які нема чим оплатити.
understood-making_ends_meet = Йдеться про те, що грошей не вистачає на життя.
understood-food_and_goods = Йдеться про їжу, одяг або речі для дому.
understood-housing = Йдеться про житло або оренду.
understood-homelessness = Йдеться про місце для ночівлі.
understood-paperwork = Йдеться про листи, бланки або візити до установ.
understood-residence_status = Йдеться про дозвіл на проживання або притулок (asiel).
understood-undocumented = Йдеться про життя тут без документів. Права є і без документів.
understood-newcomer_orientation = Йдеться про те, як освоїтися в Нідерландах.
understood-health_care = Йдеться про здоров’я, лікаря або страховку.
understood-mental_health = Бачу, що це важко. Ви з цим не наодинці.
understood-addiction = Йдеться про алкоголь, наркотики, азартні ігри або іншу залежність.
understood-informal_care = Йдеться про догляд за кимось або допомогу вдома.
understood-parenting = Йдеться про дітей, вагітність або виховання.
understood-domestic_violence = Ось люди, з якими можна поговорити довірливо.
understood-neighbourhood_safety = Йдеться про порушення спокою, злочин або відчуття небезпеки.
understood-relationships = Йдеться про сварки чи розлучення в родині.
understood-work = Йдеться про пошук роботи або професійне навчання.
understood-volunteering = Ви хочете зробити щось для інших. Це чудово.
understood-loneliness = Хочеться більше спілкування. Добре, що ви про це кажете.
understood-leisure = Йдеться про спорт, культуру або дозвілля.
understood-youth = Йдеться про молодь.
understood-discrimination = Йдеться про нерівне ставлення. Тут це заборонено.
understood-women = Ось місця для жінок.
understood-lgbti = Ось люди, з якими можна поговорити довірливо.
understood-faith_and_meaning = Йдеться про віру, втрату або сенс життя.
understood-legal_advice = Йдеться про ваші права або юридичне питання.
understood-two = Тут дві теми. Спершу нагальніша.
second-problem = А також:

## Short labels of the help questions, for buttons (20 characters where possible)

label-learn_dutch = Вчити нідерландську
label-school_and_study = Школа й навчання
label-digital_skills = Комп’ютер, DigiD
label-debts = Борги
label-making_ends_meet = Бракує грошей
label-food_and_goods = Їжа та одяг
label-housing = Житло й оренда
label-homelessness = Ніде ночувати
label-paperwork = Листи й бланки
label-residence_status = Дозвіл на проживання
label-undocumented = Без документів
label-newcomer_orientation = Життя в новій країні
label-health_care = Лікар і здоров’я
label-mental_health = Стрес і смуток
label-addiction = Залежність
label-informal_care = Догляд за близькими
label-parenting = Діти й вагітність
label-domestic_violence = Насильство вдома
label-neighbourhood_safety = Небезпечно надворі
label-relationships = Сварки, розлучення
label-work = Робота
label-volunteering = Допомагати іншим
label-loneliness = Бракує спілкування
label-leisure = Спорт і дозвілля
label-youth = Молодь
label-discrimination = Дискримінація
label-women = Для жінок
label-lgbti = ЛГБТК+
label-faith_and_meaning = Віра і втрата
label-legal_advice = Права й адвокат

## The eight themes, for buttons

theme-education = 📚 Навчання
theme-poverty = 💶 Гроші та житло
theme-immigration = 🛂 Приїзд, документи
theme-health = 🩺 Здоров’я й родина
theme-safety = 🛡 Безпека
theme-participation = 🤝 Робота й люди
theme-emancipation = 🌈 Бути собою
theme-legal = ⚖️ Права
theme-question = Про що саме йдеться?

## Facts about a place: one line each, the symbol comes from the program

kind-informal = сусіди й волонтери
kind-formal = офіційна служба
helps-with = Допомога: { $subjects }
national = по всій країні
where-distance = { $where }, відстань { $distance }
open-now = зараз відчинено
open-now-until = зараз відчинено, до { $time }
open-always = працює цілодобово
opens-today = зараз зачинено, відчиняється сьогодні о { $time }
opens-tomorrow = зараз зачинено, відчиняється завтра о { $time }
opens-later = зараз зачинено, відчиняється: { $day }, { $time }
hours-unknown = години роботи невідомі
hours-days = { $first } – { $last }
hours-closed = зачинено
hours-week = Години роботи
hours-note-by_appointment = за записом
hours-note-every_second_week = раз на два тижні
hours-note-school_holidays_differ = під час шкільних канікул інші години
hours-note-public_holidays_differ = у святкові дні інші години
free = безкоштовно
walk-in = без запису
anonymous = анонімно
no-papers = документи не потрібні
languages-spoken = мови: { $languages }
languages-unknown = мови невідомі
checked = перевірено: { $month }
unconfirmed = ми це ще не перевірили, краще спершу зателефонуйте
overdue = остання перевірка: { $month }, щось могло змінитися
chat-online = чат онлайн

## Kinds of help

help-listening_ear = людина, яка вислухає
help-peer_contact = зустрічі з людьми в такій самій ситуації
help-information = інформація та поради
help-paperwork_help = розібрати лист, заповнити бланк
help-going_along = людина, яка піде з вами
help-referral = пошук потрібної організації
help-lessons = уроки й курси
help-activities = спільні заняття
help-goods = їжа, одяг і речі
help-money = гроші або знижка
help-work_experience = досвід роботи
help-practical_help = практична допомога
help-treatment = лікування
help-shelter = безпечне місце для ночівлі
help-legal_aid = юридична допомога
help-spiritual_support = духовна підтримка
help-emergency = негайно, вдень і вночі

## Place

ask-place = Де ви живете? Тоді я пошукаю поруч. Напишіть місто, район чи поштовий індекс або надішліть геолокацію. Це не обов’язково.
place-noted = Шукаю поблизу: { $place }.
place-noted-ask = Місце запам’ятаю: { $place }. Яка допомога вам потрібна?
place-unknown = Я не знаю такого місця. Напишіть місто або чотири цифри поштового індексу.
place-nothing-local = Тут ({ $place }) я поки не знаю місця з такою допомогою. Ці організації допомагають по всій країні:
location-noted = Дякую, тепер я знаю, де ви (приблизно, не точно).

## When I am not sure

unsure = Хочу правильно вас зрозуміти. Це щось із цього?
not-understood = Вибачте, мені не вдалося добре вас зрозуміти. Виберіть тему або напишіть інакше.
not-understood-again = Вибачте, мені знову не вдалося вас зрозуміти. Ці люди можуть вам допомогти:
out-of-scope = З цим я не допоможу: я знаю лише, де поруч надають допомогу. Можливо, йдеться про щось із цього?
no-more = Більше місць із такою допомогою я не знаю.
nothing-open-button = Ця кнопка вже застаріла. Просто напишіть ще раз, що вам потрібно.

## Messages that are not text

got-voice = Вибачте, я ще не вмію слухати голосові повідомлення. Напишіть, будь ласка, текстом або виберіть тему.
got-picture = Я не вмію читати зображення і не зберігаю їх. Це лист? Ці люди прочитають його разом із вами:
got-document = Я не вмію читати файли і не зберігаю їх. Ці люди допомагають із листами й бланками:
got-other = Я розумію лише текст. Напишіть, що вам потрібно, або виберіть тему.
too-long = Це довга розповідь, я читаю лише початок. Якщо відповідь не про те, напишіть кількома реченнями.
group = Я спілкуюся лише в особистому чаті, так безпечніше для вас. Напишіть мені сюди: { $link }
error = Вибачте, у мене щось пішло не так. Ці люди можуть допомогти вам зараз:

## Buttons (20 characters where possible)

button-more = Більше місць
button-other = Інша допомога
button-wrong = Я не про це
button-language = 🌐 Мова
button-human = Поговорити з людиною
button-location = 📍 Моя геолокація
button-website = Сайт
button-map = Карта
button-none-of-these = Нічого з цього
button-whole-country = Уся країна

## Posters: a heading, what I do (left out when there are many languages), how

poster-subject = { $subject }?
poster-help = Потрібна допомога?
poster-nearby = Я покажу місця й людей поруч із вами, які можуть допомогти.
poster-ask = Запитуйте своєю мовою. Безкоштовно. Ім’я називати не обов’язково.
