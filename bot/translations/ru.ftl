# Everything the bot says, in Russian. Keys are the same in every language file.
# Style: plain, warm, short; "вы"; neutral in gender, also for the bot itself (no past tense in the first person).

## First contact and small talk

welcome =
    Здравствуйте! Я Wegwijzer. Я программа (чат-бот), не человек.
    Напишите своими словами, с чем вам нужна помощь. Я покажу места и людей рядом с вами, которые могут помочь.
welcome-examples =
    Например:
    • «Нечем платить за квартиру»
    • «Хочу учить голландский, живу в Роттердаме»
    • «Пришло письмо, не понимаю, что от меня хотят»
welcome-privacy = Имя называть не нужно. Я не храню ничего из того, что вы мне пишете.
capabilities =
    Я Wegwijzer, чат-бот. Я программа, не человек.
    Вы пишете, что случилось или что вам нужно. Я ищу места в Нидерландах, где вам помогут: сначала соседей и волонтёров, а ещё официальную службу.
    Я не могу ничего решить, заполнить или позвонить вместо вас. Дальше вам помогут люди в этих местах.
privacy =
    Я не храню то, что вы пишете. Мне не нужны ни ваше имя, ни документы. Я ничего не сообщаю ни муниципалитету (gemeente), ни полиции, ни иммиграционной службе (IND).
    Пока мы общаемся, я помню тему, ваш язык и место, где вы живёте. Если вы не пишете { $minutes } мин., я это забываю.
    Сам Telegram хранит этот чат в вашем телефоне и на своих серверах. У мест, куда вы обратитесь, свои правила.
privacy-operator = За этого бота отвечает: { $operator }.
human = Конечно. Здесь можно поговорить с человеком:
human-general = Здесь всегда можно поговорить с человеком:
thanks = Пожалуйста! Если понадобится что-то ещё, просто напишите.
goodbye = До свидания, берегите себя. Мне всегда можно написать снова.
affirm = Хорошо. Могу ли я помочь чем-то ещё?
deny = Простите, что не получилось понять вас правильно. О чём речь? Выберите ниже или напишите другими словами.
restart = Всё, что вы писали, забыто. Напишите, с чем вам нужна помощь.
language-changed = Теперь я пишу по-русски.
language-choose = На каком языке вам удобно?
language-not-mine = Я пока не пишу на вашем языке. Буду отвечать на английском и на простом нидерландском. Или выберите другой язык.

## Answers: what I understood. One short sentence, neutral in gender, also right when it is about someone else.

understood-learn_dutch = Речь об изучении нидерландского или разговорной практике.
understood-school_and_study = Речь о школе или учёбе.
understood-digital_skills = Речь о компьютере, телефоне или DigiD.
understood-debts = Речь о долгах или счетах, которые нечем оплатить.
understood-making_ends_meet = Речь о том, что денег не хватает на жизнь.
understood-food_and_goods = Речь о еде, одежде или вещах для дома.
understood-housing = Речь о жилье или аренде.
understood-homelessness = Речь о том, где переночевать.
understood-paperwork = Речь о письмах, бланках или визитах в учреждения.
understood-residence_status = Речь о виде на жительство или убежище.
understood-undocumented = Речь о жизни здесь без документов. Права есть и без документов.
understood-newcomer_orientation = Речь о том, как освоиться в Нидерландах.
understood-health_care = Речь о здоровье, враче или страховке.
understood-mental_health = Видно, что это тяжело. Вы с этим не в одиночестве.
understood-addiction = Речь об алкоголе, наркотиках, азартных играх или другой зависимости.
understood-informal_care = Речь об уходе за кем-то или о помощи дома.
understood-parenting = Речь о детях, беременности или воспитании.
understood-domestic_violence = Вот люди, с которыми можно поговорить доверительно.
understood-neighbourhood_safety = Речь о нарушении покоя, преступлении или чувстве опасности.
understood-relationships = Речь о ссорах или разводе в семье.
understood-work = Речь о поиске работы или профессиональном обучении.
understood-volunteering = Вы хотите сделать что-то для других. Это здорово.
understood-loneliness = Хочется общения. Хорошо, что вы об этом говорите.
understood-leisure = Речь о спорте, культуре или досуге.
understood-youth = Речь о молодёжи.
understood-discrimination = Речь о неравном отношении. Здесь это запрещено.
understood-women = Вот места для женщин.
understood-lgbti = Вот люди, с которыми можно поговорить доверительно.
understood-faith_and_meaning = Речь о вере, утрате или смысле жизни.
understood-legal_advice = Речь о ваших правах или юридическом вопросе.
understood-two = Здесь две темы. Сначала более срочная.
second-problem = И ещё:

## Short labels of the help questions, for buttons (20 characters where possible)

label-learn_dutch = Учить нидерландский
label-school_and_study = Школа и учёба
label-digital_skills = Компьютер, DigiD
label-debts = Долги
label-making_ends_meet = Не хватает денег
label-food_and_goods = Еда и одежда
label-housing = Жильё и аренда
label-homelessness = Негде ночевать
label-paperwork = Письма и бланки
label-residence_status = Вид на жительство
label-undocumented = Без документов
label-newcomer_orientation = Жизнь в новой стране
label-health_care = Врач и здоровье
label-mental_health = Стресс и грусть
label-addiction = Зависимость
label-informal_care = Уход за близкими
label-parenting = Дети и беременность
label-domestic_violence = Насилие дома
label-neighbourhood_safety = Опасно на улице
label-relationships = Ссоры, развод
label-work = Работа
label-volunteering = Помогать другим
label-loneliness = Не хватает общения
label-leisure = Спорт и досуг
label-youth = Молодёжь
label-discrimination = Дискриминация
label-women = Для женщин
label-lgbti = ЛГБТК+
label-faith_and_meaning = Вера и утрата
label-legal_advice = Права и адвокат

## The eight themes, for buttons

theme-education = 📚 Учёба
theme-poverty = 💶 Деньги и жильё
theme-immigration = 🛂 Приезд, документы
theme-health = 🩺 Здоровье и семья
theme-safety = 🛡 Безопасность
theme-participation = 🤝 Работа и люди
theme-emancipation = 🌈 Быть собой
theme-legal = ⚖️ Права
theme-question = О чём именно речь?

## Facts about a place: one line each, the symbol comes from the program

kind-informal = соседи и волонтёры
kind-formal = официальная служба
helps-with = Помощь: { $subjects }
national = по всей стране
where-distance = { $where }, расстояние { $distance }
open-now = сейчас открыто
open-now-until = сейчас открыто, до { $time }
open-always = работает круглосуточно
opens-today = сейчас закрыто, откроется сегодня в { $time }
opens-tomorrow = сейчас закрыто, откроется завтра в { $time }
opens-later = сейчас закрыто, откроется: { $day }, { $time }
hours-unknown = часы работы неизвестны
hours-days = { $first } – { $last }
hours-closed = закрыто
hours-week = Часы работы
hours-note-by_appointment = по записи
hours-note-every_second_week = раз в две недели
hours-note-school_holidays_differ = в школьные каникулы другие часы
hours-note-public_holidays_differ = в праздничные дни другие часы
free = бесплатно
walk-in = без записи
anonymous = анонимно
no-papers = документы не нужны
languages-spoken = языки: { $languages }
languages-unknown = языки неизвестны
checked = проверено: { $month }
unconfirmed = мы это ещё не проверили, лучше сначала позвоните
overdue = последняя проверка: { $month }, что-то могло измениться
chat-online = чат онлайн

## Kinds of help

help-listening_ear = человек, который выслушает
help-peer_contact = встречи с людьми в такой же ситуации
help-information = информация и советы
help-paperwork_help = разобрать письмо, заполнить бланк
help-going_along = человек, который пойдёт с вами
help-referral = поиск нужной организации
help-lessons = уроки и курсы
help-activities = совместные занятия
help-goods = еда, одежда и вещи
help-money = деньги или скидка
help-work_experience = опыт работы
help-practical_help = практическая помощь
help-treatment = лечение
help-shelter = безопасное место для ночлега
help-legal_aid = юридическая помощь
help-spiritual_support = духовная поддержка
help-emergency = сразу, днём и ночью

## Place

ask-place = Где вы живёте? Тогда я поищу рядом. Напишите город, район или почтовый индекс либо отправьте геолокацию. Это не обязательно.
place-noted = Ищу поблизости: { $place }.
place-noted-ask = Место запомню: { $place }. С чем вам нужна помощь?
place-unknown = Я не знаю такого места. Напишите город или четыре цифры почтового индекса.
place-nothing-local = Здесь ({ $place }) я пока не знаю места с такой помощью. Эти организации помогают по всей стране:
location-noted = Спасибо, теперь я знаю, где вы (примерно, не точно).

## When I am not sure

unsure = Хочу правильно вас понять. Это что-то из этого?
not-understood = Простите, не получилось хорошо вас понять. Выберите тему или напишите другими словами.
not-understood-again = Простите, снова не получилось вас понять. Эти люди могут вам помочь:
out-of-scope = С этим я не помогу: я знаю только, где рядом можно получить помощь. Может быть, речь о чём-то из этого?
no-more = Больше мест с такой помощью я не знаю.
nothing-open-button = Эта кнопка уже устарела. Просто напишите ещё раз, что вам нужно.

## Messages that are not text

got-voice = Простите, я пока не умею слушать голосовые сообщения. Напишите, пожалуйста, текстом или выберите тему.
got-picture = Я не умею читать изображения и не храню их. Это письмо? Эти люди прочитают его вместе с вами:
got-document = Я не умею читать файлы и не храню их. Эти люди помогают с письмами и бланками:
got-other = Я понимаю только текст. Напишите, что вам нужно, или выберите тему.
too-long = Это длинный рассказ, я читаю только начало. Если ответ не о том, напишите в нескольких предложениях.
group = Я общаюсь только в личном чате, так безопаснее для вас. Напишите мне сюда: { $link }
error = Простите, у меня что-то пошло не так. Эти люди могут помочь вам сейчас:

## Buttons (20 characters where possible)

button-more = Ещё места
button-other = Другая помощь
button-wrong = Я не об этом
button-language = 🌐 Язык
button-human = Поговорить с человеком
button-location = 📍 Моя геолокация
button-website = Сайт
button-map = Карта
button-none-of-these = Ничего из этого
button-whole-country = Вся страна

## Posters: a heading, what I do (left out when there are many languages), how

poster-subject = { $subject }?
poster-help = Нужна помощь?
poster-nearby = Я покажу места и людей рядом с вами, которые могут помочь.
poster-ask = Спрашивайте на своём языке. Бесплатно. Имя называть не нужно.
