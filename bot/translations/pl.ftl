# Everything the bot says, in Polish. Keys are the same in every language file.
# Style: plain, warm, short; "ty" in the present tense or imperative, no past tense about the resident (it would show a sex).
# Names, months and days stand after a colon or a comma, so that they need no case ending.

## First contact and small talk

welcome =
    Dzień dobry, tu Wegwijzer. Jestem programem (czatbotem), nie człowiekiem.
    Napisz własnymi słowami, w czym potrzebujesz pomocy. Pokażę ci miejsca i ludzi w pobliżu, którzy mogą pomóc.
welcome-examples =
    Na przykład:
    • „Nie mam z czego zapłacić za mieszkanie”
    • „Chcę się uczyć niderlandzkiego, mieszkam w Rotterdamie”
    • „Przyszło pismo z gminy i nic z niego nie rozumiem”
welcome-privacy = Nie musisz podawać nazwiska. Nie zapisuję niczego, o czym mi piszesz.
capabilities =
    Tu Wegwijzer, czatbot. Jestem programem, nie człowiekiem.
    Ty piszesz, co się dzieje albo czego potrzebujesz. Ja szukam miejsc w Holandii, gdzie ludzie ci pomogą: najpierw sąsiedzi i wolontariusze, a obok nich także urząd lub instytucja, która się tym zajmuje.
    Nie mogę o niczym decydować, wypełniać za ciebie formularzy ani dzwonić w twoim imieniu. Ludzie w tych miejscach pomogą ci dalej.
privacy =
    Nie zapisuję tego, co piszesz. Nie potrzebuję twojego nazwiska ani dokumentów i nic nie przekazuję gminie, policji ani urzędowi imigracyjnemu (IND).
    W czasie rozmowy pamiętam temat, twój język i miejscowość. Jeśli nic nie piszesz, zapominam to po { $minutes } min.
    Sam Telegram przechowuje jednak ten czat w twoim telefonie i na swoich serwerach. Miejsca, z którymi się skontaktujesz, mają własne zasady.
privacy-operator = Tego bota prowadzi: { $operator }.
human = Oczywiście. W tych miejscach porozmawiasz z człowiekiem:
human-general = Tutaj zawsze możesz porozmawiać z człowiekiem:
thanks = Nie ma za co. Jeśli będzie jeszcze coś, po prostu napisz.
goodbye = Do widzenia, wszystkiego dobrego. Zawsze możesz znowu napisać.
affirm = Dobrze. Czy mogę pomóc w czymś jeszcze?
deny = Przepraszam za pomyłkę. O co chodzi? Wybierz temat poniżej albo napisz to innymi słowami.
restart = Nie pamiętam już niczego z tej rozmowy. Napisz, w czym potrzebujesz pomocy.
language-changed = Od teraz piszę po polsku.
language-choose = Jaki język wybierasz?
language-not-mine = Nie umiem jeszcze pisać w twoim języku. Odpowiem po angielsku i prostym niderlandzkim. Możesz też wybrać inny język.

## Answers: what I understood. One short sentence, neutral in gender, also right when it is about someone else.

understood-learn_dutch = Chodzi o naukę niderlandzkiego albo rozmowy po niderlandzku.
understood-school_and_study = Chodzi o szkołę albo studia.
understood-digital_skills = Chodzi o obsługę komputera, telefonu albo DigiD.
understood-debts = Chodzi o długi albo rachunki, których nie ma z czego zapłacić.
understood-making_ends_meet = Chodzi o to, że brakuje pieniędzy na życie.
understood-food_and_goods = Chodzi o jedzenie, ubrania albo rzeczy do domu.
understood-housing = Chodzi o mieszkanie albo czynsz.
understood-homelessness = Chodzi o miejsce do spania.
understood-paperwork = Chodzi o pisma, formularze albo wizyty w urzędach.
understood-residence_status = Chodzi o prawo pobytu albo azyl.
understood-undocumented = Chodzi o życie tutaj bez dokumentów pobytowych. Także bez nich ma się prawa.
understood-newcomer_orientation = Chodzi o to, jak odnaleźć się w Holandii.
understood-health_care = Chodzi o zdrowie, lekarza albo ubezpieczenie.
understood-mental_health = To brzmi naprawdę ciężko. Nie trzeba być z tym w pojedynkę.
understood-addiction = Chodzi o alkohol, narkotyki, hazard albo inne uzależnienie.
understood-informal_care = Chodzi o opiekę nad kimś bliskim albo pomoc w domu.
understood-parenting = Chodzi o dzieci, ciążę albo wychowanie.
understood-domestic_violence = Oto ludzie, z którymi można spokojnie i poufnie porozmawiać.
understood-neighbourhood_safety = Chodzi o uciążliwe zachowania, przestępstwo albo poczucie zagrożenia w okolicy.
understood-relationships = Chodzi o konflikt w rodzinie albo rozstanie.
understood-work = Chodzi o szukanie pracy albo szkolenie.
understood-volunteering = Chcesz zrobić coś dla innych. To wspaniale.
understood-loneliness = Chodzi o kontakt z ludźmi. Dobrze, że o tym piszesz.
understood-leisure = Chodzi o sport, kulturę albo zajęcia w wolnym czasie.
understood-youth = Chodzi o młodych ludzi.
understood-discrimination = Chodzi o nierówne traktowanie. Tutaj jest to zakazane.
understood-women = Oto miejsca dla kobiet.
understood-lgbti = Oto ludzie, z którymi można spokojnie i poufnie porozmawiać.
understood-faith_and_meaning = Chodzi o wiarę, stratę kogoś bliskiego albo sens życia.
understood-legal_advice = Chodzi o prawa albo pytanie prawne.
understood-two = Widzę tu dwie sprawy. Najpierw ta pilniejsza.
second-problem = I jeszcze druga sprawa:

## Short labels of the help questions, for buttons (20 characters where possible)

label-learn_dutch = Nauka niderlandzkiego
label-school_and_study = Szkoła i studia
label-digital_skills = Komputer, DigiD
label-debts = Długi
label-making_ends_meet = Brak pieniędzy
label-food_and_goods = Jedzenie i ubrania
label-housing = Mieszkanie i czynsz
label-homelessness = Brak noclegu
label-paperwork = Pisma i formularze
label-residence_status = Prawo pobytu
label-undocumented = Bez prawa pobytu
label-newcomer_orientation = Początki w Holandii
label-health_care = Lekarz i zdrowie
label-mental_health = Stres i smutek
label-addiction = Uzależnienie
label-informal_care = Opieka nad bliskim
label-parenting = Dzieci i ciąża
label-domestic_violence = Przemoc w domu
label-neighbourhood_safety = Niebezpieczna okolica
label-relationships = Kłótnie i rozstanie
label-work = Praca
label-volunteering = Chcę pomagać innym
label-loneliness = Kontakt z ludźmi
label-leisure = Sport i czas wolny
label-youth = Młodzież
label-discrimination = Dyskryminacja
label-women = Dla kobiet
label-lgbti = LGBTQI+
label-faith_and_meaning = Wiara i żałoba
label-legal_advice = Prawa i adwokat

## The eight themes, for buttons

theme-education = 📚 Nauka
theme-poverty = 💶 Pieniądze i dom
theme-immigration = 🛂 Nowi tutaj, pobyt
theme-health = 🩺 Zdrowie i rodzina
theme-safety = 🛡 Bezpieczeństwo
theme-participation = 🤝 Praca i ludzie
theme-emancipation = 🌈 Być sobą
theme-legal = ⚖️ Prawo
theme-question = O co dokładnie chodzi?

## Facts about a place: one line each, the symbol comes from the program

kind-informal = sąsiedzi i wolontariusze
kind-formal = urząd lub instytucja
helps-with = Pomoc w sprawach: { $subjects }
national = w całym kraju
where-distance = { $where }, { $distance } stąd
open-now = teraz otwarte
open-now-until = teraz otwarte, do { $time }
open-always = otwarte całą dobę
opens-today = teraz zamknięte, dziś otwarte od { $time }
opens-tomorrow = teraz zamknięte, jutro otwarte od { $time }
opens-later = teraz zamknięte, otwarcie: { $day }, { $time }
hours-unknown = godziny otwarcia nieznane
hours-days = { $first } – { $last }
hours-closed = zamknięte
hours-week = Godziny otwarcia
hours-note-by_appointment = po umówieniu się
hours-note-every_second_week = co drugi tydzień
hours-note-school_holidays_differ = w ferie i wakacje szkolne inne godziny
hours-note-public_holidays_differ = w święta inne godziny
free = bezpłatnie
walk-in = bez umawiania się
anonymous = anonimowo
no-papers = dokumenty niepotrzebne
languages-spoken = języki: { $languages }
languages-unknown = nie wiadomo, w jakich językach
checked = sprawdzono: { $month }
unconfirmed = jeszcze przez nas niesprawdzone, w miarę możliwości najpierw zadzwoń
overdue = ostatnio sprawdzono: { $month }, coś mogło się zmienić
chat-online = czat w internecie

## Kinds of help

help-listening_ear = ktoś, kto wysłucha
help-peer_contact = spotkania z ludźmi w podobnej sytuacji
help-information = informacje i porady
help-paperwork_help = pomoc z pismami i formularzami
help-going_along = ktoś, kto pójdzie razem z tobą
help-referral = pomoc w znalezieniu właściwej instytucji
help-lessons = lekcje i kursy
help-activities = wspólne zajęcia
help-goods = jedzenie, ubrania i inne rzeczy
help-money = pieniądze lub zniżka
help-work_experience = zdobywanie doświadczenia w pracy
help-practical_help = praktyczna pomoc
help-treatment = leczenie
help-shelter = bezpieczny nocleg
help-legal_aid = pomoc prawna
help-spiritual_support = wsparcie duchowe
help-emergency = natychmiastowa pomoc, całą dobę

## Place

ask-place = Gdzie mieszkasz? Wtedy poszukam w pobliżu. Napisz miasto, dzielnicę albo kod pocztowy, albo udostępnij lokalizację. Nie musisz tego robić.
place-noted = Szukam w tej okolicy: { $place }.
place-noted-ask = Zapamiętuję: { $place }. W czym potrzebujesz pomocy?
place-unknown = Nie znam takiego miejsca. Napisz nazwę miasta albo cztery cyfry kodu pocztowego.
place-nothing-local = W tej okolicy ({ $place }) nie znam jeszcze miejsca z taką pomocą. Tu pomagają w całym kraju:
location-noted = Mam już twoją lokalizację (w przybliżeniu, nie dokładną).

## When I am not sure

unsure = Chcę cię dobrze zrozumieć. Czy chodzi o któryś z tych tematów?
not-understood = Przepraszam, nie całkiem to rozumiem. Wybierz temat albo napisz to innymi słowami.
not-understood-again = Przepraszam, nadal nie rozumiem. Ci ludzie mogą ci pomóc dalej:
out-of-scope = W tym nie pomogę, znam tylko miejsca, gdzie można dostać pomoc w okolicy. Czy chodzi o któryś z tych tematów?
no-more = Nie znam więcej miejsc w tej sprawie.
nothing-open-button = Ten przycisk już nie działa. Napisz jeszcze raz, czego potrzebujesz.

## Messages that are not text

got-voice = Przepraszam, nie umiem jeszcze słuchać nagrań głosowych. Czy możesz to napisać albo wybrać temat?
got-picture = Nie umiem odczytywać zdjęć i ich nie przechowuję. Czy to jakieś pismo? Ci ludzie przeczytają je razem z tobą:
got-document = Nie umiem odczytywać plików i ich nie przechowuję. Ci ludzie pomogą ci z pismami i formularzami:
got-other = Rozumiem tylko tekst. Czy możesz napisać, czego potrzebujesz, albo wybrać temat?
too-long = To długa historia. Udało mi się przeczytać początek. Jeśli coś źle rozumiem, napisz to w kilku zdaniach.
group = Rozmawiam tylko prywatnie, bo tak jest dla ciebie bezpieczniej. Napisz do mnie tutaj: { $link }
error = Przepraszam, coś poszło nie tak po mojej stronie. Ci ludzie mogą ci teraz pomóc:

## Buttons (20 characters where possible)

button-more = Więcej miejsc
button-other = Inna pomoc
button-wrong = Nie o to chodzi
button-language = 🌐 Język
button-human = Rozmowa z człowiekiem
button-location = 📍 Wyślij lokalizację
button-website = Strona WWW
button-map = Mapa
button-none-of-these = Żadne z tych
button-whole-country = Cały kraj

## Posters: a heading, what I do (left out when there are many languages), how

poster-subject = { $subject }?
poster-help = Potrzebujesz pomocy?
poster-nearby = Pokażę ci miejsca i ludzi w pobliżu, którzy mogą pomóc.
poster-ask = Pytaj w swoim języku. Bezpłatnie. Nie musisz podawać nazwiska.
