# Everything the bot says, in Turkish. Keys are the same in every language file.
# Style: plain, warm, short; "siz". No case endings on variables (vowel harmony): put them before a noun or after a colon.

## First contact and small talk

welcome =
    Merhaba, ben Wegwijzer. İnsan değilim, bir bilgisayar programıyım (sohbet botu).
    Hangi konuda yardıma ihtiyacınız varsa kendi sözlerinizle yazın. Size yakınınızda yardım edebilecek yerleri ve insanları gösteririm.
welcome-examples =
    Örneğin:
    • “Kiramı ödeyemiyorum”
    • “Hollandaca öğrenmek istiyorum, Rotterdam'da oturuyorum”
    • “Bir mektup geldi, ne yazdığını anlamıyorum”
welcome-privacy = Adınızı söylemeniz gerekmez. Anlattıklarınızın hiçbirini kaydetmem.
capabilities =
    Ben Wegwijzer, bir sohbet botuyum. İnsan değilim, bir bilgisayar programıyım.
    Siz derdinizi ya da neye ihtiyacınız olduğunu yazarsınız. Ben de Hollanda'da size yardım edebilecek yerleri ararım: önce komşular ve gönüllüler, ayrıca resmi kurum.
    Sizin yerinize karar veremem, form dolduramam, telefon edemem. Bu yerlerdeki insanlar size yardımcı olabilir.
privacy =
    Söylediklerinizi kaydetmem. Adınıza ya da belgelerinize ihtiyacım yok. Polise, belediyeye ya da göçmenlik dairesine (IND) hiçbir şey söylemem.
    Konuşurken konuyu, dilinizi ve yaşadığınız yeri aklımda tutarım. { $minutes } dakika hiç yazmazsanız bunları unuturum.
    Telegram ise bu sohbeti telefonunuzda ve kendi sunucularında saklar. Başvurduğunuz yerlerin de kendi kuralları vardır.
privacy-operator = Bu botu yöneten: { $operator }.
human = Tabii. Bu yerlerde bir insanla konuşabilirsiniz:
thanks = Rica ederim. Başka bir şey olursa bana yazmanız yeterli.
goodbye = Hoşça kalın, kendinize iyi bakın. Bana her zaman yine yazabilirsiniz.
affirm = Güzel. Yardımcı olabileceğim başka bir konu var mı?
deny = Yanlış anlamışım, kusura bakmayın. Konu nedir? Aşağıdan seçin ya da başka sözlerle yazın.
restart = Söylediklerinizi unuttum. Hangi konuda yardıma ihtiyacınız olduğunu yazın.
language-changed = Bundan sonra Türkçe yazacağım.
language-choose = Hangi dili istersiniz?
language-not-mine = Sizin dilinizde henüz yazamıyorum. İngilizce ve basit Hollandaca cevap vereceğim. İsterseniz başka bir dil seçin.

## Answers: what I understood. One short sentence, neutral in gender, also right when it is about someone else.

understood-learn_dutch = Hollandaca öğrenmek ya da pratik yapmakla ilgili yardım arıyorsunuz.
understood-school_and_study = Okul ya da eğitimle ilgili yardım arıyorsunuz.
understood-digital_skills = Bilgisayar, telefon ya da DigiD ile ilgili yardım arıyorsunuz.
understood-debts = Borçlar ya da ödenemeyen faturalarla ilgili yardım arıyorsunuz.
understood-making_ends_meet = Konu, paranın geçinmeye yetmemesi.
understood-food_and_goods = Yiyecek, giysi ya da ev eşyası için yardım arıyorsunuz.
understood-housing = Ev ya da kira ile ilgili yardım arıyorsunuz.
understood-homelessness = Gece kalacak bir yer için yardım arıyorsunuz.
understood-paperwork = Mektuplar, formlar ya da resmi randevularla ilgili yardım arıyorsunuz.
understood-residence_status = Oturum izni ya da iltica ile ilgili yardım arıyorsunuz.
understood-undocumented = Konu, burada oturum belgesi olmadan yaşamak. Belgesi olmayanların da hakları var.
understood-newcomer_orientation = Hollanda'da yolunuzu bulmakla ilgili yardım arıyorsunuz.
understood-health_care = Sağlık, doktor ya da sigorta ile ilgili yardım arıyorsunuz.
understood-mental_health = Bu gerçekten zor. Yalnız değilsiniz.
understood-addiction = Alkol, uyuşturucu, kumar ya da başka bir bağımlılıkla ilgili yardım arıyorsunuz.
understood-informal_care = Bir yakının bakımı ya da evde destek için yardım arıyorsunuz.
understood-parenting = Çocuklar, hamilelik ya da çocuk yetiştirmekle ilgili yardım arıyorsunuz.
understood-domestic_violence = Güvenle konuşabileceğiniz kişiler buldum.
understood-neighbourhood_safety = Konu; mahalledeki huzursuzluk, suç ya da kendini güvende hissetmemek.
understood-relationships = Konu, ailedeki sorunlar ya da boşanma.
understood-work = İş bulmak ya da meslek eğitimiyle ilgili yardım arıyorsunuz.
understood-volunteering = Başkaları için bir şey yapmak istiyorsunuz. Ne güzel.
understood-loneliness = İnsanlarla tanışmak, görüşmek istiyorsunuz. Bunu söylemeniz iyi oldu.
understood-leisure = Konu spor, kültür ya da etkinlikler.
understood-youth = Gençlerle ilgili yardım arıyorsunuz.
understood-discrimination = Konu, ayrımcılık. Hollanda'da bu yasaktır.
understood-women = Kadınlar için yerler buldum.
understood-lgbti = Güvenle konuşabileceğiniz kişiler buldum.
understood-faith_and_meaning = Konu inanç, bir kayıp ya da hayatın anlamı.
understood-legal_advice = Haklarınız ya da hukuki bir konuyla ilgili yardım arıyorsunuz.
understood-two = İki konudan söz ediyorsunuz. İkisi için de yardım arıyorum.
second-problem = Ayrıca:

## Short labels of the help questions, for buttons (20 characters where possible)

label-learn_dutch = Hollandaca öğrenmek
label-school_and_study = Okul ve eğitim
label-digital_skills = Bilgisayar, DigiD
label-debts = Borçlar
label-making_ends_meet = Geçim sıkıntısı
label-food_and_goods = Yiyecek ve giysi
label-housing = Ev ve kira
label-homelessness = Kalacak yer
label-paperwork = Mektup ve formlar
label-residence_status = Oturum izni
label-undocumented = Belgesiz yaşam
label-newcomer_orientation = Yeni gelenler
label-health_care = Doktor ve sağlık
label-mental_health = Stres ve üzüntü
label-addiction = Bağımlılık
label-informal_care = Hasta, yaşlı bakımı
label-parenting = Çocuk ve bebek
label-domestic_violence = Evde şiddet
label-neighbourhood_safety = Sokakta güvenlik
label-relationships = Kavga ve boşanma
label-work = İş
label-volunteering = Gönüllü olmak
label-loneliness = İnsanlarla tanışmak
label-leisure = Spor ve etkinlikler
label-youth = Gençler
label-discrimination = Ayrımcılık
label-women = Kadınlar için
label-lgbti = LGBTİ+
label-faith_and_meaning = İnanç ve kayıp
label-legal_advice = Haklar ve avukat

## The eight themes, for buttons

theme-education = 📚 Öğrenmek
theme-poverty = 💶 Para ve ev
theme-immigration = 🛂 Yeni gelen, oturum
theme-health = 🩺 Sağlık ve aile
theme-safety = 🛡 Güvenlik
theme-participation = 🤝 İş ve sosyal hayat
theme-emancipation = 🌈 Kendim olmak
theme-legal = ⚖️ Haklar
theme-question = Konu tam olarak nedir?

## Facts about a place: one line each, the symbol comes from the program

kind-informal = komşular ve gönüllüler
kind-formal = resmi kurum
helps-with = Yardım: { $subjects }
national = tüm Hollanda'da
where-distance = { $where }, { $distance } uzaklıkta
open-now = şu an açık
open-now-until = şu an açık, kapanış: { $time }
open-always = gece gündüz açık
opens-today = şu an kapalı, açılış: bugün { $time }
opens-tomorrow = şu an kapalı, açılış: yarın { $time }
opens-later = şu an kapalı, açılış: { $day } { $time }
hours-unknown = açılış saatleri bilinmiyor
hours-days = { $first } – { $last }
hours-closed = kapalı
hours-week = Açılış saatleri
hours-note-by_appointment = randevu ile
hours-note-every_second_week = iki haftada bir
hours-note-school_holidays_differ = okul tatillerinde saatler farklı
hours-note-public_holidays_differ = resmi tatillerde saatler farklı
free = ücretsiz
walk-in = randevu gerekmez
anonymous = isim vermek gerekmez
no-papers = belge gerekmez
languages-spoken = konuşulan diller: { $languages }
checked = kontrol tarihi: { $month }
unconfirmed = biz henüz kontrol etmedik, mümkünse önce telefon edin
unconfirmed-no-phone = biz henüz kontrol etmedik
overdue = son kontrol: { $month }, bilgiler değişmiş olabilir
chat-online = internetten yazışma

## Kinds of help

help-listening_ear = sizi dinleyen biri
help-peer_contact = aynı durumdaki insanlarla tanışma
help-information = bilgi ve danışma
help-paperwork_help = mektup ve formlarda yardım
help-going_along = sizinle birlikte gelen biri
help-referral = doğru kuruma yönlendirme
help-lessons = dersler ve kurslar
help-activities = birlikte etkinlikler
help-goods = yiyecek, giysi ve eşya
help-money = para yardımı ya da indirim
help-work_experience = iş deneyimi
help-practical_help = günlük işlerde yardım
help-treatment = tedavi
help-shelter = kalacak güvenli bir yer
help-legal_aid = hukuki yardım
help-spiritual_support = manevi destek
help-emergency = gece gündüz anında yardım

## Place

ask-place = Nerede oturuyorsunuz? Bilirsem yakınınızda arayabilirim. Şehir, mahalle ya da posta kodu yazın veya konumunuzu paylaşın. Zorunda değilsiniz.
place-noted = { $place } ve çevresine bakıyorum.
place-noted-ask = { $place } ve çevresine bakacağım. Hangi konuda yardıma ihtiyacınız var?
place-unknown = Bu yeri bilmiyorum. Bir şehir adı ya da dört rakamlı posta kodu yazın.
place-nothing-local = { $place } çevresinde bu konu için henüz bildiğim bir yer yok. Şunlar tüm ülkede yardım ediyor:
location-noted = Nerede olduğunuzu artık yaklaşık olarak biliyorum (tam olarak değil).

## When I am not sure

unsure = Sizi iyi anlamak istiyorum. Konu bunlardan biri mi?
not-understood = Sizi iyi anlayamadım, kusura bakmayın. Bir konu seçin ya da başka sözlerle yazın.
not-understood-again = Yine anlayamadım, kusura bakmayın. Bu kişiler size yardımcı olabilir:
out-of-scope = Bu konuda yardımcı olamam, ben yalnızca mahalledeki yardım yerlerini biliyorum. Konu bunlardan biri mi?
no-more = Bu konu için bildiğim başka yer yok.
nothing-open-button = Bu düğme eski. Neye ihtiyacınız olduğunu yeniden yazmanız yeterli.

## Messages that are not text

got-voice = Sesli mesajları ve videoları henüz anlayamıyorum, kusura bakmayın. Yazabilir misiniz ya da bir konu seçer misiniz?
got-picture = Resimleri okuyamam ve saklamam. Bu bir mektup mu? Bu kişiler mektupları sizinle birlikte okur:
got-document = Dosyaları okuyamam ve saklamam. Bu kişiler mektup ve formlarda size yardım eder:
got-other = Yalnızca yazıyı anlıyorum. Neye ihtiyacınız olduğunu yazabilir misiniz ya da bir konu seçer misiniz?
too-long = Uzun bir mesaj bu, baş tarafını okudum. Yanlış anladıysam birkaç cümleyle yeniden yazın.
group = Yalnızca özel sohbette konuşurum, sizin için daha güvenli. Bana buradan yazın: { $link }
error = Bende bir hata oluştu, kusura bakmayın. Bu kişiler size şimdi yardım edebilir:

## Buttons (20 characters where possible)

button-more = Daha fazla yer
button-other = Başka yardım
button-wrong = Bunu demek istemedim
button-language = 🌐 Dil
button-human = Bir insanla konuşmak
button-location = 📍 Konumumu paylaş
button-website = Web sitesi
button-map = Harita
button-none-of-these = Hiçbiri
button-whole-country = Tüm Hollanda

## Choosing, feedback, a safe way out

welcome-people = Sizin yerinize telefon edemem, karar veremem, form dolduramam. Ama gösterdiğim her yerin arkasında insanlar var.
reading-along = Telefonunuza başka biri de bakıyor olabilir mi? “🚪 Sohbeti temizle” düğmesine basarsanız burada silebildiğim her şeyi silerim.
button-details = Daha fazla bilgi
button-choose = 🔎 Seçenekler
button-back = ⬅️ Geri
button-place = 📍 Başka bir yer
button-exit = 🚪 Sohbeti temizle
button-helped = 👍 İşime yaradı
button-not-helped = 👎 İşime yaramadı
button-report = ⚠️ Bir hata mı var?
button-aloud = 🔊 Sesli oku
button-language-missing = Dilim listede yok
choose = Neleri görmek istersiniz?
choose-informal = Yalnızca komşular
choose-formal = Yalnızca resmi kurum
choose-language = Benim dilimde
choose-open = Şu an açık
choose-free = Ücretsiz
choose-own = Kendi topluluğumdan
choose-outside = Topluluğum dışından
choose-child = Bir çocuk için
choose-elderly = Yaşlı biri için
nothing-with-choice = Bu seçimle bir şey bulamadım. Geri dönün ya da bir insanla konuşun.
place-choose = Nerede arayayım? Aşağıdan seçin ya da şehir, mahalle veya posta kodu yazın.
helped = Buna sevindim. Teşekkür ederim!
not-helped = Buna üzüldüm. Aramaya devam edelim.
report = “{ $name }” ile ilgili yanlış olan nedir? Listemi güncel tutan kişiler kontrol eder. Kim olduğunuzu onlara söylemem.
report-wrong-phone = 📞 Telefon numarası
report-wrong-address = 📍 Adres
report-wrong-hours = 🕐 Açılış saatleri
report-closed = 🚫 Artık yok
report-full = ⛔ Yer kalmamış
report-could-not-help = 🤷 Yardım edemediler
reported = Teşekkür ederim. Kontrol edeceğiz. Başka bir şeye ihtiyacınız var mı?
report-failed = Bunu şu an iletemedim, kusura bakmayın. Lütfen daha sonra yeniden deneyin.
language-missing =
    Teşekkür ederim. Bir dilin eksik olduğunu sayıma ekledim.
    O zamana kadar kısa ve işaretlerle yazarım: 📞 telefon · 📍 yer · 🕐 açılış saatleri · 🚶 randevu gerekmez · 🆓 ücretsiz · 🪪 belge gerekmez · 🗣 diller.
    Kendi dilinizde yazabilirsiniz: çoğu zaman anlarım.
exit-done = Burada silebildiğim her şeyi sildim. Artık hiçbir şey hatırlamıyorum.
exit-since = { $time } öncesindeki mesajları silemem. Onları kaldırmak için sohbeti silin.
exit-rest = Sohbetin kendisini kaldırmak için: listede bu sohbete parmağınızla basılı tutun ve “Sohbeti sil” seçeneğine dokunun. Akıllı saatinizde ya da bilgisayarınızda bildirimler kalabilir.
edited-read = Mesajınızın yeni hâlini okudum.
got-emoji = Gönderdiğiniz emojileri görüyorum ama neye ihtiyacınız olduğunu bilmiyorum. Bir konu seçin ya da birkaç kelime yazın.
got-contact = Kimsenin telefon numarasını saklamam, telefon da edemem. Hangi konuda yardıma ihtiyacınız var?
cannot-speak = Bunu şu an sesli okuyamıyorum, kusura bakmayın.
flood = Bir anda çok mesaj geldi, yetişemiyorum. Bir dakika bekleyin, sonra sorunuzu tek bir mesajda yazın.
late = Kusura bakmayın, siz yazdığınızda burada değildim. Hâlâ yardıma ihtiyacınız var mı? Yeniden yazın ya da bir konu seçin.

## Posters: a heading, what I do (left out when there are many languages), how

poster-subject = { $subject }?
poster-help = Yardıma mı ihtiyacınız var?
poster-nearby = Size yakınınızda yardım edebilecek yerleri ve insanları gösteririm.
poster-ask = Kendi dilinizde sorun. Ücretsiz. Adınızı söylemeniz gerekmez.

## Key figures: people whom neighbours trust, who forward questions of residents. To them only.
# Key figure is 'anahtar kişi' here; a resident is 'mahalle sakini'.

key-welcome =
    Hoş geldiniz, anahtar kişi (sleutelpersoon) olarak kaydedildiniz.
    Bir mahalle sakininin mesajını bana iletin ya da metnini yapıştırın. Art arda gönderdiğiniz birkaç mesajı tek soru sayarım.
    Size iki mesaj yazarım. İlki sizin için bir açıklamadır. İkincisi, soran kişinin kendi dilinde bir cevaptır: olduğu gibi iletebilirsiniz. Kimin sorduğu bu mesajdan anlaşılmaz.
key-welcome-area = Bölgeniz: { $area }.
key-help-search = /search voedselbank Laak: haritamda kendiniz arayın
key-help-networks = /networks: konuya göre başka ağlar
key-help-signals = /signals: bölgenizde neler soruldu
key-help-network = /network: kendi ağınız: dolu, ara verdi, yeniden açık
key-help-leave = /leave: bırakmak
key-kept =
    Sizinle ilgili sakladıklarım:
    • Telegram hesabınızın okunamayan bir kodu
    • davetinizin numarası
    • ağınız, bölgeniz ve dilleriniz
    • son gün: { $day }
    Adınız ve telefon numaranız yok. İlettiğiniz mesajları saklamam. Yalnızca konusu, yeri ve dili 48 saat aklımda kalır. Böylece bunları düzeltebilirsiniz.
    Siz yazmadan ben size yazmam.
key-join-how = Kodunuzu arkasına yazın, şöyle: /join KWRT-MHPX
key-join-unknown = Bu kodu tanımıyorum ya da kod artık geçerli değil. Doğru yazılmış mı, bir bakın ya da yeni bir kod isteyin.
key-join-often = Kod çok kez yanlış yazıldı. Bir saat sonra yeniden deneyin ya da yeni bir kod isteyin.
key-join-failed = Sizi şu an kaydedemiyorum, kusura bakmayın. Lütfen daha sonra yeniden deneyin.
key-help = Bir mahalle sakininin mesajını bana iletin ya da metnini yapıştırın. Şunları da yapabilirsiniz:
key-goodbye = Artık kayıtlı değilsiniz. Sizinle ilgili sakladıklarımı sildim. Bir mahalle sakini olarak bana yine yazabilirsiniz.
key-leave-sure = Anahtar kişi olmayı bırakmak istiyor musunuz? O zaman sizinle ilgili sakladıklarımı hemen silerim.
key-old-button = Bu düğmenin neyle ilgili olduğunu artık bilmiyorum. Lütfen mesajı yeniden iletin.
key-only-words = Yalnızca yazı okuyabilirim. Mesajı yazı olarak iletin ya da konuyu kendiniz seçin.

key-language-only = Dil: { $language }
key-subject-only = Konu: { $subject }
key-place-only = Yer: { $place }
key-for-you = 🔎 Sizin için, iletmeyin
key-language = Dil: { $language }, { $sure }
key-language-chosen = Dil: { $language } (siz seçtiniz)
key-language-missing = Dil: { $language }, { $sure }. O dilde henüz yazamıyorum. Aşağıdaki mesaj İngilizce ve basit Hollandaca.
key-language-unknown = Dil: anlayamadım. Aşağıdaki mesajın dili: { $language }.
key-subject = Konu: { $subject }, { $sure }
key-subject-chosen = Konu: { $subject } (siz seçtiniz)
key-maybe = Belki de: { $subjects }
key-guess = { $subject } (%{ $percent })
key-sure-high = neredeyse kesin (%{ $percent })
key-sure-good = büyük olasılıkla (%{ $percent })
key-sure-some = muhtemelen (%{ $percent })
key-sure-low = yalnızca bir tahmin (%{ $percent })
key-place-read = Yer: { $place } (mesajda yazıyor)
key-place-area = Yer: { $place } (sizin bölgeniz; mesajda yer adı geçmiyor)
key-place-chosen = Yer: { $place } (siz seçtiniz)
key-place-none = Yer: bilinmiyor, tüm Hollanda'da arıyorum
key-choices = Seçim: { $choices }
key-names = Aşağıdaki mesajda ({ $language }) şunlar var:
key-right = Doğruysa aşağıdaki mesajı iletin. Yanlış bir şey varsa ona dokunun, ikisini de yeniden hazırlarım.
key-ask-theme = Konunun ne olduğundan emin değilim. En uygun olana dokunun, mesajı hazırlayayım.
key-no-question = Bunda bir yardım isteği göremiyorum. Varsa konuyu siz seçin.
key-no-model = Mesajları şu an anlayamıyorum. Konuyu siz seçin, ben yerleri arayayım.
key-read-along = Dikkat: bu kişinin mesajlarını başka biri de okuyor olabilir. Önce bunu göndermenin güvenli olup olmadığını sorun. Bu yüzden ilk satır hiçbir şeyi belli etmez.
key-nothing = Bu seçimle bir yer bulamadım. Aşağıda bir mesaj varsa o, önceki seçiminize aittir. Başka bir yer seçin ya da seçimi genişletin.
key-danger = ⚠️ Bu mesaj tehlikeden söz ediyor. Önce şunu yapın:
key-danger-you = Aşağıdaki mesajı hemen iletin ve o kişiyle iletişimde kalın. Tehlike şu anda sürüyorsa ve nerede olduğunu biliyorsanız 112'yi siz arayın. Cevap beklemeyin.
key-danger-flag = ⚠️ Bu mesaj tehlikeden söz ediyor. Acil numaraların olduğu kart önce gelir.
key-danger-then = Ondan sonra, yardım eden yerlerin olduğu bir mesaj da hazırlayabilirim.
key-long = Mesaj uzun: baş tarafını okudum.
key-personal = Mesajda BSN ya da banka hesap numarası var. Bunu saklamıyorum. Mümkünse mesajı buradan silin.
key-which-subject = Konu hangisi?
key-which-place = Bu kişi nerede oturuyor? Seçin ya da yer adını veya posta kodunu yazın.
key-which-language = Mesaj hangi dilde olsun?
key-which-whom = Kimin için ve neler önemli?
key-which-form = Nasıl yazayım?
key-form-short = Bu, daha kısa hâli.
key-form-sms = Bu, SMS hâli: { $count } × SMS ({ $letters } karakter).
key-form-whatsapp = Bu, WhatsApp'a yapıştırılacak hâli: yıldızlar orada kalın yazı olur.
key-button-subject = ❓ Konu
key-button-place = 📍 Yer
key-button-language = 🗣 Dil
key-button-whom = 👥 Kimin için?
key-button-form = ✏️ Başka türlü yaz
key-button-only = Yalnızca { $subject }
key-button-places = 🏠 Yerleri de ara
key-button-full = Tam mesaj
key-button-short = Daha kısa
key-button-sms = SMS
key-button-whatsapp = WhatsApp
key-button-back = ⬅️ Geri
key-choose-language = Dilini bilen biri
key-choose-own = Kendi topluluğundan
key-choose-outside = Topluluğu dışından

key-search-how = Aradığınızı arkasına yazın, şöyle: /search voedselbank Laak
key-search-found = { $place } ve çevresinde şunları buldum. Daha fazlası için bir numaraya dokunun.
key-search-found-anywhere = Tüm Hollanda'da şunları buldum. Daha fazlası için bir numaraya dokunun.
key-search-none = Bu kelimelerle bir şey bulamadım. Başka bir Hollandaca kelime deneyin ya da arkasına bir yer yazın: /search taalles Leiden
key-networks-theme = Hangi konudaki ağlar? { $place } ve çevresine bakıyorum.
key-networks-theme-anywhere = Hangi konudaki ağlar? Tüm Hollanda'ya bakıyorum.
key-networks-found = { $place } ve çevresinde “{ $theme }” için ağlar:
key-networks-found-anywhere = Tüm Hollanda'da “{ $theme }” için ağlar:
key-networks-none = “{ $theme }” için orada bildiğim bir ağ henüz yok. Siz biliyor musunuz? Haritamı güncel tutan kişilere söyleyin.
key-form-none = kuruluşu olmayan ağ
key-form-within_formal_organisation = bir kurumdaki anahtar kişiler
key-form-own_organisation = kendi kuruluşu
key-card-private = 🔒 Yalnızca sizin için, iletmeyin. Onlara şöyle ulaşırsınız:
key-card-no-private = Onlara ulaşmak için yukarıdakilerden başka bir yol bilmiyorum.
key-card-gone = Bu yer haritamda yok (ya da artık yok).
key-button-pass = 📨 Gönder: { $language }
key-button-report = ⚠️ Bir hata var
key-report = “{ $name }” ile ilgili yanlış olan nedir? Buna haritamı güncel tutan kişiler karar verir. O zamana kadar hiçbir şey değişmez.
key-report-full = Yer kalmamış
key-report-moved = Taşınmış
key-report-wrong_phone = Telefon numarası
key-report-wrong_hours = Açılış saatleri
key-report-closed = Artık yok
key-report-other = Başka bir şey
key-report-text = Doğrusunu biliyor musunuz? Birkaç kelimeyle yazın, mahalle sakinlerinin adını vermeden. Ya da düğmeye dokunun.
key-report-without = Yazmadan bildir
key-report-sure = “{ $name }” hakkında şunu ileteyim mi: “{ $text }”?
key-report-personal = Bunun içinde birinin özel bilgileri olabilir. Yalnızca yerin kendisiyle ilgili olanı iletirim.
key-yes-pass = ✅ Evet, ilet
key-no = ❌ Hayır
key-reported = Teşekkür ederim. İlettim.
key-not-passed = Hiçbir şey iletmedim.
key-report-failed = Bunu şu an iletemedim, kusura bakmayın. Lütfen daha sonra yeniden deneyin.

key-signals = { $place } bölgesinde geçen hafta sorulanlar:
key-signals-month = { $place } genelinde geçen ay sorulanlar:
key-signal = { $subject }: { $number }
key-signal-more = { $subject }: { $number } (önceki: { $before })
key-signal-near = { $subject }: { $number } kez yakın bir yer bulamadım
key-signal-danger = ⚠️ tehlike
key-signals-none = Beş kez ya da daha çok sorulan bir şey yok.
key-signals-note = Sayılar beşer beşer gider, beşten azını göstermem. Böylece kimse bu sayılardan tanınamaz.
key-signals-no-area = Bölgenizi bilmiyorum, bu yüzden neler sorulduğunu gösteremem. Bölgenizin yazılı olduğu bir davet isteyin.

key-network-none = Hangi ağdan olduğunuzu bilmiyorum. Ağınızın yazılı olduğu bir davet isteyin.
key-network-gone = Ağınız haritamda yok (ya da artık yok). Haritamı güncel tutan kişilere sorun.
key-network-open = “{ $name }” haritamda var ve mahalle sakinlerine gösteriyorum.
key-network-full = “{ $name }” dolu. Önce başka yerleri gösteririm.
key-network-paused = “{ $name }” ara verdi. Siz söyleyene kadar göstermem.
key-network-paused-until = “{ $name }” ara verdi, son gün: { $day }. O zamana kadar göstermem.
key-network-hidden = “{ $name }” haritamda var ama mahalle sakinleri şu an görmüyor. Nedenini haritamı güncel tutan kişiler söyleyebilir.
key-network-failed = Bunu şu an değiştiremedim, kusura bakmayın. Lütfen daha sonra yeniden deneyin.
key-button-full-now = Yerimiz kalmadı
key-button-pause-2 = 2 hafta ara
key-button-pause-6 = 6 hafta ara
key-button-pause = Süresiz ara
key-button-resume = Yeniden açığız
key-button-networks = 🤝 Ağlar
key-button-signals = 📈 Neler soruldu
key-button-network = 🏠 Benim ağım
key-button-leave = Bırakmak
key-yes-leave = Evet, bırakıyorum

## Questions about the bot itself: short, and exactly true (design.md). First the answers, then the buttons.

trust-who = Ben Wegwijzer, bir sohbet botuyum. Size Hollanda'da yardım edebilecek yerleri ve insanları gösteririm. Bana kim olduğunuzu söylemeniz gerekmez.
trust-robot = Evet, ben bir bilgisayar programıyım. Burada yazan bir insan yok. Ama gösterdiğim yerlerin arkasında insanlar var: onlarla konuşabilirsiniz.
trust-police =
    Polise, belediyeye ya da göçmenlik dairesine (IND) hiçbir şey söylemem. Elçiliğe, patronunuza ya da ailenize de söylemem. Söylediklerinizi kaydetmem.
    Telegram ise bu sohbeti saklar. Başvurduğunuz yerlerin de kendi kuralları vardır.
trust-papers = Sizden belge, BSN, DigiD ya da isim istemem. Yerlerin kendi kuralları vardır. Bir yerin belge istemediğini biliyorsam bunu yanına yazarım.
trust-stored =
    Söylediklerinizi kaydetmem. Konuşurken konuyu, seçimlerinizi, dilinizi ve yaşadığınız yeri aklımda tutarım. { $minutes } dakika hiç yazmazsanız bunları unuturum.
    Bu sohbette hangi mesajların bulunduğunu 48 saat aklımda tutarım, içlerinde ne yazdığını değil. Böylece sohbeti temizleyebilirim. Bir şeyin kaç kez sorulduğunu ise sayarım, isim olmadan.
    Telegram ise bu sohbeti telefonunuzda ve kendi sunucularında saklar.
trust-delete =
    Şunu yazın: /forget. O zaman bu konuşmayı hemen unuturum. Bu sohbeti temizlemek için bir düğme de görürsünüz. En fazla son 48 saatin mesajlarını silebilirim.
    Her şeyi kaldırmak için listede bu sohbete parmağınızla basılı tutun ve “Sohbeti sil” seçeneğine dokunun.
trust-seen = Telefon numaranızı da nerede olduğunuzu da görmem. Bunları ancak siz bana gönderirseniz görürüm. Telegram, hesabınızdaki adı da yollar. Onu kullanmam ve kaydetmem.
trust-readers =
    Telegram hesabınızı açabilen herkes bu sohbeti okuyabilir. Telegram sohbeti kendi sunucularında saklar. Botlarla yapılan sohbetler uçtan uca şifreli değildir.
    Beni yöneten kişiler ne yazdığınızı görmez. Başka birinin okuması sizin için tehlikeli mi? /forget yazın, sonra bu sohbeti temizleyebilirsiniz.
trust-maker = Beni insanlar yaptı: size yakındaki yardım yerlerini göstereyim diye. Ben bir programım: masrafları kimin karşıladığını bilmiyorum. Bunu size beni yöneten kişiler söyleyebilir. Hiçbir şey satmam.
trust-cost = Benimle konuşmak için para ödemezsiniz. Yalnızca internet gerekir. Bir yerin ücretsiz olduğunu biliyorsam bunu yanına yazarım.
trust-call = Hayır, telefon edemem, mektup yazamam, form dolduramam, randevu alamam. Gösterdiğim yerlerdeki insanlar bu konularda çoğu zaman yardım edebilir. Konu nedir?
trust-scam =
    Hiçbir zaman para, şifre, DigiD ya da banka kartı istemem. Hiçbir şey satmam. Biri benim adımla bunları isterse o ben değilim.
    Bir yerden şüpheniz mi var? Telefon numarasına o yerin kendi web sitesinden bakın.
trust-language =
    Şu dillerde yazarım: { $languages }. “🌐 Dil” düğmesiyle birini seçebilirsiniz.
    Kendi dilinizde de yazabilirsiniz: yazdığımdan daha çok dil anlarım. O zaman İngilizce ve basit Hollandaca cevap veririm.
trustq-who = Siz kimsiniz?
trustq-robot = Robot musunuz?
trustq-police = Polis öğrenir mi?
trustq-papers = Belge gerekir mi?
trustq-stored = Ne saklıyorsunuz?
trustq-delete = Silebilir miyim?
trustq-seen = Neleri görüyorsunuz?
trustq-readers = Bunu kim okuyabilir?
trustq-maker = Sizi kim yaptı?
trustq-cost = Ücretli mi?
trustq-call = Yerime arar mısınız?
trustq-scam = Dolandırıcılık mı?
trustq-language = Hangi dilde yazayım?

## What nobody needs to send, insults, advertising

personal-bsn = Bana BSN (Hollanda vatandaşlık numarası, burgerservicenummer) göndermeniz gerekmez. Bunu saklamam ama numara hâlâ bu sohbette duruyor. Mümkünse o mesajı silin: parmağınızla mesaja basılı tutun ve “Sil” seçeneğine dokunun.
personal-account = Bana banka hesap numarası göndermeniz gerekmez. Bunu saklamam ama numara hâlâ bu sohbette duruyor. Mümkünse o mesajı silin: parmağınızla mesaja basılı tutun ve “Sil” seçeneğine dokunun.
only-number = Telefon edemem, numaraları ve adresleri de saklamam. Hangi konuda yardıma ihtiyacınız var? Birkaç kelime yeter.
abuse = Kızgınsanız anlarım. Ben yalnızca bir bilgisayar programıyım ama yardım edebilecek insanlar biliyorum. Neye ihtiyacınız var?
spam = Ben yalnızca yakındaki yardım yerlerini gösteririm, teklifler benim işime yaramaz. Sizin yardıma ihtiyacınız var mı? Yazmanız yeterli.
