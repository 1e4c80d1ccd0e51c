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
welcome-privacy = Nie musisz się przedstawiać. Nie zapisuję niczego, o czym mi piszesz.
capabilities =
    Tu Wegwijzer, czatbot. Jestem programem, nie człowiekiem.
    Ty piszesz, co się dzieje albo czego potrzebujesz. Ja szukam miejsc w Holandii, gdzie ludzie pomagają: najpierw sąsiedzi i wolontariusze, a także urząd lub instytucja od takich spraw.
    Nie mogę o niczym decydować, wypełniać za ciebie formularzy ani dzwonić w twoim imieniu. Ludzie w tych miejscach mogą ci pomóc.
privacy =
    Nie zapisuję tego, co piszesz. Nie potrzebuję twojego nazwiska ani dokumentów. Niczego nie przekazuję gminie (gemeente), policji ani urzędowi imigracyjnemu (IND).
    W czasie rozmowy pamiętam temat, twój język i miejscowość. Jeśli nic nie piszesz, po { $minutes } minutach o tym zapominam.
    Sam Telegram przechowuje jednak ten czat w twoim telefonie i na swoich serwerach. Miejsca, z którymi się skontaktujesz, mają własne zasady.
privacy-operator = Tego bota prowadzi: { $operator }.
human = Oczywiście. W tych miejscach porozmawiasz z człowiekiem:
thanks = Nie ma za co. Jeśli potrzebujesz czegoś jeszcze, po prostu napisz.
goodbye = Do widzenia, wszystkiego dobrego. Zawsze możesz znowu napisać.
affirm = Dobrze. Czy mogę pomóc w czymś jeszcze?
deny = Przepraszam za pomyłkę. O co chodzi? Wybierz temat poniżej albo napisz to innymi słowami.
restart = Nie pamiętam już niczego z tej rozmowy. Napisz, w czym potrzebujesz pomocy.
language-changed = Od teraz piszę po polsku.
language-choose = Jaki język wybierasz?
language-not-mine = Nie umiem jeszcze pisać w twoim języku. Odpowiem po angielsku i prostym niderlandzkim. Możesz też wybrać inny język.

## Answers: what I understood. One short sentence, neutral in gender, also right when it is about someone else.

understood-learn_dutch = Chodzi o naukę albo ćwiczenie niderlandzkiego.
understood-school_and_study = Chodzi o szkołę albo studia.
understood-digital_skills = Chodzi o obsługę komputera, telefonu albo DigiD.
understood-debts = Chodzi o długi albo rachunki, których nie ma z czego zapłacić.
understood-making_ends_meet = Chodzi o to, że brakuje pieniędzy na życie.
understood-food_and_goods = Chodzi o jedzenie, ubrania albo rzeczy do domu.
understood-housing = Chodzi o mieszkanie albo czynsz.
understood-homelessness = Chodzi o miejsce do spania.
understood-paperwork = Chodzi o pisma, formularze albo wizyty w urzędach.
understood-residence_status = Chodzi o prawo pobytu albo azyl.
understood-undocumented = Chodzi o życie tutaj bez dokumentów pobytowych. Także wtedy masz swoje prawa.
understood-newcomer_orientation = Chodzi o to, jak odnaleźć się w Holandii.
understood-health_care = Chodzi o zdrowie, lekarza albo ubezpieczenie.
understood-mental_health = To musi być bardzo trudne. Nie trzeba dźwigać tego w pojedynkę.
understood-addiction = Chodzi o alkohol, narkotyki, hazard albo inne uzależnienie.
understood-informal_care = Chodzi o opiekę nad kimś bliskim albo pomoc w domu.
understood-parenting = Chodzi o dzieci, ciążę albo wychowanie.
understood-domestic_violence = Oto ludzie, z którymi można spokojnie i poufnie porozmawiać.
understood-neighbourhood_safety = Chodzi o zakłócanie spokoju, przestępstwo albo poczucie zagrożenia w okolicy.
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
understood-legal_advice = Chodzi o twoje prawa albo pytanie prawne.
understood-two = Widzę tu dwie sprawy. Szukam pomocy w obu.
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
label-neighbourhood_safety = Zagrożenie na ulicy
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
theme-immigration = 🛂 Początki i pobyt
theme-health = 🩺 Zdrowie i rodzina
theme-safety = 🛡 Bezpieczeństwo
theme-participation = 🤝 Praca i ludzie
theme-emancipation = 🌈 Być sobą
theme-legal = ⚖️ Prawo
theme-question = O co dokładnie chodzi?

## Facts about a place: one line each, the symbol comes from the program

kind-informal = sąsiedzi i wolontariusze
kind-formal = urząd lub instytucja
helps-with = Pomoc: { $subjects }
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
hours-note-by_appointment = trzeba się umówić
hours-note-every_second_week = co drugi tydzień
hours-note-school_holidays_differ = w ferie i wakacje szkolne inne godziny
hours-note-public_holidays_differ = w święta inne godziny
free = bezpłatnie
walk-in = bez umawiania się
anonymous = anonimowo
no-papers = dokumenty niepotrzebne
languages-spoken = języki: { $languages }
checked = sprawdzono: { $month }
unconfirmed = jeszcze przez nas niesprawdzone, jeśli możesz, najpierw zadzwoń
unconfirmed-no-phone = jeszcze przez nas niesprawdzone
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

ask-place = Gdzie mieszkasz? Jeśli to wiem, mogę szukać w pobliżu. Napisz miasto, dzielnicę lub kod pocztowy albo udostępnij lokalizację. Nie musisz tego robić.
place-noted = Szukam w tej okolicy: { $place }.
place-noted-ask = Poszukam w tej okolicy: { $place }. W czym potrzebujesz pomocy?
place-unknown = Nie znam takiego miejsca. Napisz nazwę miasta albo cztery cyfry kodu pocztowego.
place-nothing-local = W tej okolicy ({ $place }) nie znam jeszcze miejsca z taką pomocą. Oto, kto pomaga w całym kraju:
location-noted = Wiem już mniej więcej, gdzie jesteś (nie dokładnie).

## When I am not sure

unsure = Chcę cię dobrze zrozumieć. Czy chodzi o któryś z tych tematów?
not-understood = Przepraszam, nie całkiem to rozumiem. Wybierz temat albo napisz to innymi słowami.
not-understood-again = Przepraszam, nadal nie rozumiem. Ci ludzie mogą ci pomóc:
out-of-scope = W tym nie mogę pomóc, znam tylko miejsca w okolicy, gdzie ludzie pomagają. Czy chodzi o któryś z tych tematów?
no-more = W tej sprawie nie znam więcej miejsc.
nothing-open-button = Ten przycisk już nie działa. Napisz jeszcze raz, czego potrzebujesz.

## Messages that are not text

got-voice = Przepraszam, nie rozumiem jeszcze nagrań głosowych ani filmów. Czy możesz to napisać albo wybrać temat?
got-picture = Nie umiem odczytywać zdjęć i ich nie przechowuję. Czy to jakieś pismo? Ci ludzie przeczytają je razem z tobą:
got-document = Nie umiem odczytywać plików i ich nie przechowuję. Ci ludzie pomogą ci z pismami i formularzami:
got-other = Rozumiem tylko tekst. Czy możesz napisać, czego potrzebujesz, albo wybrać temat?
too-long = To długa historia, czytam tylko początek. Jeśli źle coś rozumiem, napisz to w kilku zdaniach.
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

## Choosing, feedback, a safe way out

welcome-people = Nie mogę za ciebie dzwonić, decydować ani wypełniać formularzy. Ale za każdym miejscem, które pokazuję, stoją ludzie.
reading-along = Czy ktoś może zaglądać do twojego telefonu? Po naciśnięciu „🚪 Wyczyść czat” usunę stąd wszystko, co mogę.
button-details = Więcej informacji
button-choose = 🔎 Wybierz
button-back = ⬅️ Wstecz
button-place = 📍 Inna okolica
button-exit = 🚪 Wyczyść czat
button-helped = 👍 To pomogło
button-not-helped = 👎 Nie pomogło
button-report = ⚠️ Coś nie tak?
button-aloud = 🔊 Czytaj na głos
button-language-missing = Brak mojego języka
choose = Co chcesz zobaczyć?
choose-informal = Tylko sąsiedzi
choose-formal = Tylko instytucje
choose-language = W moim języku
choose-open = Teraz otwarte
choose-free = Bezpłatnie
choose-own = Moja społeczność
choose-outside = Poza społecznością
choose-child = Dla dziecka
choose-elderly = Dla starszej osoby
nothing-with-choice = Przy tym wyborze nic nie znajduję. Wróć albo porozmawiaj z człowiekiem.
place-choose = Gdzie mam szukać? Wybierz poniżej albo napisz miasto, dzielnicę lub kod pocztowy.
helped = Miło to słyszeć. Dziękuję!
not-helped = Przykro mi. Szukajmy dalej.
report = Co się nie zgadza we wpisie „{ $name }”? Sprawdzą to osoby, które prowadzą moją listę. Nie powiem im, kim jesteś.
report-wrong-phone = 📞 Numer telefonu
report-wrong-address = 📍 Adres
report-wrong-hours = 🕐 Godziny otwarcia
report-closed = 🚫 Już nie działa
report-full = ⛔ Brak miejsc
report-could-not-help = 🤷 Nie mogli pomóc
reported = Dziękuję. Sprawdzimy to. Czy potrzebujesz czegoś jeszcze?
report-failed = Przepraszam, teraz nie mogę tego przekazać. Spróbuj później.
language-missing =
    Dziękuję. Twoje zgłoszenie jest policzone: brakuje jednego języka.
    Na razie piszę krótko i znakami: 📞 telefon · 📍 miejsce · 🕐 godziny otwarcia · 🚶 bez umawiania się · 🆓 bezpłatnie · 🪪 bez dokumentów · 🗣 języki.
    Możesz pisać w swoim języku: często go rozumiem.
exit-done = Wszystko, co dało się tu usunąć, jest usunięte, a ja niczego nie pamiętam.
exit-since = Nie mogę usunąć wiadomości sprzed { $time }. Znikną, gdy usuniesz cały czat.
exit-rest = Żeby usunąć sam czat, przytrzymaj go palcem na liście i wybierz „Usuń czat”. Powiadomienia na zegarku lub komputerze mogą zostać.
edited-read = Widzę, co się zmieniło w twojej wiadomości.
got-emoji = Widzę emotki, ale nie wiem, czego potrzebujesz. Wybierz temat albo napisz kilka słów.
got-contact = Nie zapisuję numerów telefonu innych osób i nie mogę dzwonić. W czym potrzebujesz pomocy?
cannot-speak = Przepraszam, teraz nie mogę tego przeczytać na głos.
flood = To bardzo dużo wiadomości naraz, nie nadążam. Odczekaj minutę i napisz swoje pytanie w jednej wiadomości.
late = Przepraszam, nie było mnie, gdy przyszła twoja wiadomość. Czy nadal potrzebujesz pomocy? Napisz jeszcze raz albo wybierz temat.

## Posters: a heading, what I do (left out when there are many languages), how

poster-subject = { $subject }?
poster-help = Potrzebujesz pomocy?
poster-nearby = Pokażę ci miejsca i ludzi w pobliżu, którzy mogą pomóc.
poster-ask = Pytaj w swoim języku. Bezpłatnie. Nie musisz się przedstawiać.

## Key figures: people whom neighbours trust, who forward questions of residents. To them only.
# A key figure is "osoba zaufania" here; a resident is "ktoś z mieszkańców", "osoba, która pyta"; an area is "rejon".

key-welcome =
    Witaj! Od teraz jesteś na liście jako osoba zaufania (sleutelpersoon).
    Prześlij mi wiadomość od kogoś z mieszkańców albo wklej jej tekst. Kilka wiadomości z rzędu czytam jako jedno pytanie.
    W odpowiedzi dostaniesz dwie wiadomości. Pierwsza to wyjaśnienie dla ciebie. Druga to odpowiedź w języku osoby, która pyta: możesz ją od razu przesłać dalej. Nic w niej nie zdradza, kto pyta.
key-welcome-area = Twój rejon: { $area }.
key-help-search = /search voedselbank Laak: wyszukiwanie na mojej mapie
key-help-networks = /networks: inne sieci sąsiedzkie, według tematu
key-help-signals = /signals: o co pytano w twoim rejonie
key-help-network = /network: twoja sieć: brak miejsc, przerwa, znowu otwarta
key-help-leave = /leave: rezygnacja
key-kept =
    Oto, co o tobie przechowuję:
    • nieczytelny kod twojego konta w Telegramie
    • numer twojego zaproszenia
    • twoją sieć, twój rejon i twoje języki
    • ostatni dzień: { $day }
    Nie przechowuję nazwiska, numeru telefonu ani przesłanych wiadomości. Tylko temat, miejsce i język wiadomości pamiętam przez 48 godzin. Dzięki temu możesz je poprawić.
    Nigdy nie piszę do ciebie z własnej inicjatywy.
key-join-how = Dopisz swój kod, na przykład tak: /join KWRT-MHPX
key-join-unknown = Nie znam tego kodu albo kod już nie działa. Sprawdź, czy jest dobrze wpisany, albo poproś o nowy.
key-join-often = Kod zbyt wiele razy się nie zgadzał. Spróbuj za godzinę albo poproś o nowy.
key-join-failed = Przepraszam, nie mogę cię teraz zarejestrować. Spróbuj później.
key-help = Prześlij mi wiadomość od kogoś z mieszkańców albo wklej jej tekst. Są też takie możliwości:
key-goodbye = Nie ma cię już na liście osób zaufania. Dane o tobie są skasowane. Nadal możesz do mnie pisać, gdy potrzebujesz pomocy.
key-leave-sure = Chcesz zrezygnować z roli osoby zaufania? Od razu skasuję wtedy wszystko, co o tobie przechowuję.
key-old-button = Nie wiem już, czego dotyczył ten przycisk. Prześlij wiadomość jeszcze raz.
key-only-words = Umiem czytać tylko tekst. Prześlij wiadomość jako tekst albo po prostu wybierz temat.

key-language-only = Język: { $language }
key-subject-only = Temat: { $subject }
key-place-only = Miejsce: { $place }
key-for-you = 🔎 Dla ciebie, nie do przesyłania
key-language = Język: { $language }, { $sure }
key-language-chosen = Język: { $language }, wybrany przez ciebie
key-language-missing = Język: { $language }, { $sure }. Nie umiem jeszcze pisać w tym języku. Wiadomość poniżej jest po angielsku i w prostym niderlandzkim.
key-language-unknown = Język: nie umiem go rozpoznać. Wiadomość poniżej jest w tym języku: { $language }.
key-subject = Temat: { $subject }, { $sure }
key-subject-chosen = Temat: { $subject }, wybrany przez ciebie
key-maybe = Może też: { $subjects }
key-guess = { $subject } ({ $percent }%)
key-sure-high = prawie na pewno ({ $percent }%)
key-sure-good = raczej na pewno ({ $percent }%)
key-sure-some = prawdopodobnie ({ $percent }%)
key-sure-low = to tylko domysł ({ $percent }%)
key-place-read = Miejsce: { $place } (jest w wiadomości)
key-place-area = Miejsce: { $place } (twój rejon; wiadomość nie podaje miejsca)
key-place-chosen = Miejsce: { $place } (wybrane przez ciebie)
key-place-none = Miejsce: nieznane, szukam w całym kraju
key-choices = Wybór: { $choices }
key-names = W wiadomości poniżej (język: { $language }) są:
key-right = Wszystko się zgadza? Prześlij dalej wiadomość poniżej. Coś się nie zgadza? Naciśnij to, co trzeba zmienić, a zrobię obie od nowa.
key-ask-theme = Nie wiem na pewno, o co chodzi. Naciśnij to, co najlepiej pasuje, a przygotuję wiadomość.
key-no-question = Nie widzę tu prośby o pomoc. Jeśli jednak nią jest, wybierz temat.
key-no-model = Chwilowo nie mogę zrozumieć wiadomości. Wybierz temat, a ja poszukam miejsc.
key-read-along = Uwaga: ktoś może zaglądać tej osobie do telefonu. Najpierw zapytaj, czy bezpiecznie jest to wysłać. Dlatego pierwsza linijka niczego nie zdradza.
key-nothing = Przy tym wyborze nie znajduję żadnego miejsca. Jeśli niżej jest wiadomość, to z poprzedniego wyboru. Wybierz inną okolicę albo mniej warunków.
key-danger = ⚠️ Ta wiadomość mówi o niebezpieczeństwie. Zrób najpierw to:
key-danger-you = Od razu prześlij dalej wiadomość poniżej i bądź w kontakcie. Jeśli to się dzieje teraz i wiesz gdzie, ty zadzwoń pod 112. Nie czekaj na odpowiedź.
key-danger-flag = ⚠️ Ta wiadomość mówi o niebezpieczeństwie. Pierwszeństwo ma karta z numerami alarmowymi.
key-danger-then = Potem mogę też przygotować wiadomość z miejscami, które pomagają.
key-long = To długa wiadomość: czytam tylko początek.
key-personal = W wiadomości jest numer BSN albo numer konta. Nie zapisuję go. Jeśli możesz, usuń tę wiadomość z czatu.
key-which-subject = Jaki to temat?
key-which-place = Gdzie mieszka ta osoba? Wybierz albo napisz miejscowość lub kod pocztowy.
key-which-language = W jakim języku ma być wiadomość?
key-which-whom = Dla kogo to jest i co jest ważne?
key-which-form = W jakiej formie mam to napisać?
key-form-short = To krótsza wersja.
key-form-sms = To wersja na SMS. Liczba SMS-ów: { $count }, liczba znaków: { $letters }.
key-form-whatsapp = To wersja do wklejenia na WhatsAppie: gwiazdki zmienią się tam w pogrubienie.
key-button-subject = ❓ Temat
key-button-place = 📍 Miejsce
key-button-language = 🗣 Język
key-button-whom = 👥 Dla kogo?
key-button-form = ✏️ Napisz inaczej
key-button-only = Tylko: { $subject }
key-button-places = 🏠 Znajdź też miejsca
key-button-full = Cała wiadomość
key-button-short = Krócej
key-button-sms = SMS
key-button-whatsapp = WhatsApp
key-button-back = ⬅️ Wstecz
key-choose-language = Mówią w tym języku
key-choose-own = Własna społeczność
key-choose-outside = Poza społecznością

key-search-how = Dopisz, czego szukasz, na przykład tak: /search voedselbank Laak
key-search-found = Oto, co mam w tej okolicy: { $place }. Naciśnij numer, żeby zobaczyć więcej.
key-search-found-anywhere = Oto, co mam w całym kraju. Naciśnij numer, żeby zobaczyć więcej.
key-search-none = Dla tych słów nic nie znajduję. Spróbuj innego słowa, najlepiej po niderlandzku, albo dopisz miejscowość: /search taalles Leiden
key-networks-theme = Sieci w jakim temacie? Szukam w tej okolicy: { $place }.
key-networks-theme-anywhere = Sieci w jakim temacie? Szukam w całym kraju.
key-networks-found = Sieci w temacie „{ $theme }” w tej okolicy ({ $place }):
key-networks-found-anywhere = Sieci w temacie „{ $theme }” w całym kraju:
key-networks-none = W temacie „{ $theme }” nie znam tam jeszcze żadnej sieci. Znasz jakąś? Powiedz o niej osobom, które prowadzą moją mapę.
key-form-none = sieć bez organizacji
key-form-within_formal_organisation = osoby zaufania w organizacji
key-form-own_organisation = własna organizacja
key-card-private = 🔒 Tylko dla ciebie, nie przesyłaj dalej. Jak się skontaktować:
key-card-no-private = Nie znam innego sposobu kontaktu niż ten powyżej.
key-card-gone = Tego miejsca nie ma (już) na mojej mapie.
key-button-pass = 📨 Wyślij: { $language }
key-button-report = ⚠️ Zgłoś błąd
key-report = Co się nie zgadza we wpisie „{ $name }”? Decydują o tym osoby, które prowadzą moją mapę. Do tego czasu nic się nie zmienia.
key-report-full = Brak wolnych miejsc
key-report-moved = Inny adres
key-report-wrong_phone = Numer telefonu
key-report-wrong_hours = Godziny otwarcia
key-report-closed = Już nie działa
key-report-other = Coś innego
key-report-text = Wiesz, jak powinno być? Napisz to w kilku słowach, bez nazwisk mieszkańców. Albo naciśnij przycisk.
key-report-without = Zgłoś bez opisu
key-report-sure = Czy mam to przekazać o „{ $name }”: „{ $text }”?
key-report-personal = Mogą tu być czyjeś prywatne dane. Przekazuję tylko to, co dotyczy samego miejsca.
key-yes-pass = ✅ Tak, przekaż
key-no = ❌ Nie
key-reported = Dziękuję. To zgłoszenie jest już przekazane.
key-not-passed = W porządku, nic nie przekazuję.
key-report-failed = Przepraszam, teraz nie mogę tego przekazać. Spróbuj później.

key-signals = O co pytano w zeszłym tygodniu ({ $place }):
key-signals-month = O co pytano w zeszłym miesiącu w całej gminie { $place }:
key-signal = { $subject }: { $number }
key-signal-more = { $subject }: { $number } (przedtem: { $before })
key-signal-near = { $subject }: { $number } razy nic w pobliżu
key-signal-danger = ⚠️ niebezpieczeństwo
key-signals-none = O nic nie pytano pięć lub więcej razy.
key-signals-note = Liczby podaję co pięć, a mniejszych niż pięć nie pokazuję. Dzięki temu nikogo nie da się po nich rozpoznać.
key-signals-no-area = Nie znam twojego rejonu, więc nie mam dla ciebie sygnałów. Poproś o zaproszenie, w którym będzie twój rejon.

key-network-none = Nie wiem, z jakiej sieci jesteś. Poproś o zaproszenie, w którym będzie twoja sieć.
key-network-gone = Twojej sieci nie ma (już) na mojej mapie. Zapytaj osoby, które ją prowadzą.
key-network-open = Sieć „{ $name }” jest na mojej mapie i mieszkańcy ją widzą.
key-network-full = „{ $name }”: brak miejsc. Najpierw pokazuję inne miejsca.
key-network-paused = „{ $name }”: przerwa. Nie pokazuję tej sieci, dopóki nie dasz znać.
key-network-paused-until = „{ $name }”: przerwa, ostatni dzień: { $day }. Do tego czasu nie pokazuję tej sieci.
key-network-hidden = Sieć „{ $name }” jest na mojej mapie, ale mieszkańcy jej teraz nie widzą. Dlaczego, powiedzą ci osoby, które prowadzą moją mapę.
key-network-failed = Przepraszam, teraz nie mogę tego zmienić. Spróbuj później.
key-button-full-now = Nie mamy miejsc
key-button-pause-2 = Przerwa 2 tygodnie
key-button-pause-6 = Przerwa 6 tygodni
key-button-pause = Przerwa bez terminu
key-button-resume = Znowu działamy
key-button-networks = 🤝 Sieci
key-button-signals = 📈 Sygnały
key-button-network = 🏠 Moja sieć
key-button-leave = Rezygnuję
key-yes-leave = Tak, rezygnuję

## Questions about the bot itself: short, and exactly true (design.md). First the answers, then the buttons.
# No "tak" or "nie" at the beginning: people also ask it the other way round ("czy to za darmo?", "mogę ci zaufać?").

trust-who = Jestem Wegwijzer, czatbot. Pokazuję ci miejsca i ludzi w Holandii, którzy mogą pomóc. Nie musisz mi mówić, kim jesteś.
trust-robot = Jestem programem. Nie pisze tu żaden człowiek. Ale za miejscami, które pokazuję, stoją ludzie: z nimi możesz porozmawiać.
trust-police =
    Niczego nie przekazuję policji, gminie (gemeente) ani urzędowi imigracyjnemu (IND). Ambasadzie, pracodawcy ani rodzinie też nie. Nie zapisuję tego, co piszesz.
    Sam Telegram przechowuje jednak ten czat. Miejsca, z którymi się skontaktujesz, mają własne zasady.
trust-papers = Nie pytam o dokumenty, numer BSN, DigiD ani nazwisko. Miejsca mają własne zasady. Jeśli wiem, że gdzieś nie pytają o dokumenty, piszę to przy tym miejscu.
trust-stored =
    Nie zapisuję tego, co piszesz. W czasie rozmowy pamiętam temat, twoje wybory, język i miejscowość. Jeśli nic nie piszesz, po { $minutes } minutach o tym zapominam.
    Przez 48 godzin pamiętam, które wiadomości są w tym czacie, ale nie ich treść. Dzięki temu mogę go wyczyścić. Liczę też, jak często ludzie o coś pytają, bez nazwisk.
    Sam Telegram przechowuje jednak ten czat w twoim telefonie i na swoich serwerach.
trust-delete =
    Napisz /forget. Wtedy od razu zapominam tę rozmowę. Pojawi się też przycisk do wyczyszczenia czatu. Mogę usunąć najwyżej wiadomości z ostatnich 48 godzin.
    Chcesz usunąć wszystko? Przytrzymaj ten czat palcem na liście i wybierz „Usuń czat”.
trust-seen = Nie widzę twojego numeru telefonu ani tego, gdzie jesteś. Widzę to tylko wtedy, gdy mi to wyślesz. Telegram przesyła mi jednak nazwę z twojego konta. Nie używam jej i nie zapisuję.
trust-readers =
    Ten czat może przeczytać każdy, kto ma dostęp do twojego Telegrama. Telegram przechowuje go na swoich serwerach. Czaty z botem nie są szyfrowane metodą end-to-end.
    Ludzie, którzy prowadzą tego bota, nie widzą tego, co piszesz. Grozi ci coś, jeśli ktoś to przeczyta? Napisz /forget, a dostaniesz przycisk do wyczyszczenia czatu.
trust-maker = Stworzyli mnie ludzie, żeby wskazywać drogę do pomocy w okolicy. Jestem programem: nie wiem, kto za mnie płaci. Powiedzą ci to ludzie, którzy prowadzą tego bota. Niczego nie sprzedaję.
trust-cost = Rozmowa ze mną nic nie kosztuje. Potrzebujesz tylko internetu. Jeśli wiem, że pomoc w jakimś miejscu jest bezpłatna, piszę to przy nim.
trust-call = Nie mogę dzwonić, pisać listów, wypełniać formularzy ani umawiać wizyt. Często pomogą w tym ludzie w miejscach, które pokazuję. O co chodzi?
trust-scam =
    Nigdy nie proszę o pieniądze, hasła, DigiD ani kartę bankową. Niczego nie sprzedaję. Ktoś prosi o to w moim imieniu? To nie ja.
    Nie masz pewności co do jakiegoś miejsca? Znajdź jego numer telefonu na jego własnej stronie internetowej.
trust-language =
    Piszę w tych językach: { $languages }. Przyciskiem „🌐 Język” wybierzesz jeden z nich.
    Możesz pisać w swoim języku: rozumiem więcej języków, niż umiem pisać. Wtedy odpowiadam po angielsku i w prostym niderlandzkim.
trustq-who = Kim jesteś?
trustq-robot = Jesteś robotem?
trustq-police = Powiesz policji?
trustq-papers = Potrzebne dokumenty?
trustq-stored = Co zapisujesz?
trustq-delete = Można to usunąć?
trustq-seen = Co o mnie widzisz?
trustq-readers = Kto może to czytać?
trustq-maker = Kto cię stworzył?
trustq-cost = Czy to kosztuje?
trustq-call = Zadzwonisz za mnie?
trustq-scam = Czy to oszustwo?
trustq-language = Znasz mój język?

## What nobody needs to send, insults, advertising

personal-bsn = Nie musisz mi wysyłać numeru BSN (burgerservicenummer, podobny do polskiego PESEL). Nie zapisuję go, ale nadal jest w tym czacie. Jeśli możesz, usuń tę wiadomość: przytrzymaj ją palcem i wybierz „Usuń”.
personal-account = Nie musisz mi wysyłać numeru konta. Nie zapisuję go, ale nadal jest w tym czacie. Jeśli możesz, usuń tę wiadomość: przytrzymaj ją palcem i wybierz „Usuń”.
only-number = Nie mogę dzwonić i nie zapisuję numerów ani adresów. W czym potrzebujesz pomocy? Wystarczy kilka słów.
abuse = Jeśli coś cię złości, rozumiem to. Jestem tylko programem, ale znam ludzi, którzy mogą pomóc. Czego potrzebujesz?
spam = Pokazuję tylko, gdzie w okolicy jest pomoc, więc oferty mi się nie przydadzą. A może to ty potrzebujesz pomocy? Po prostu napisz.
