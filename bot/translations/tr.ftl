# Everything the bot says, in Turkish. Keys are the same in every language file.
# Style: plain, warm, short; "siz". No case endings on variables (vowel harmony): put them before a noun or after a colon.

## First contact and small talk

welcome =
    Merhaba, ben Wegwijzer. İnsan değilim, bir makineyim (sohbet botu).
    Hangi konuda yardıma ihtiyacınız varsa kendi sözlerinizle yazın. Size yakınınızda yardım edebilecek yerleri ve insanları gösteririm.
welcome-examples =
    Örneğin:
    • “Kiramı ödeyemiyorum”
    • “Hollandaca öğrenmek istiyorum, Rotterdam'da oturuyorum”
    • “Bir mektup geldi, ne yazdığını anlamıyorum”
welcome-privacy = Adınızı söylemeniz gerekmez. Anlattıklarınızın hiçbirini kaydetmem.
capabilities =
    Ben Wegwijzer, bir sohbet botuyum. İnsan değilim, bir makineyim.
    Siz derdinizi ya da neye ihtiyacınız olduğunu yazarsınız. Ben de Hollanda'da size yardım edebilecek yerleri ararım: önce komşular ve gönüllüler, yanında da resmi kurum.
    Sizin yerinize karar veremem, form dolduramam, telefon edemem. Bu yerlerdeki insanlar size yardımcı olabilir.
privacy =
    Söylediklerinizi kaydetmem. Adınıza ya da belgelerinize ihtiyacım yok; belediyeye, polise ve göçmenlik dairesine hiçbir şey bildirmem.
    Konuşurken konuyu, dilinizi ve yaşadığınız yeri aklımda tutarım. { $minutes } dakika hiç yazmazsanız bunları unuturum.
    Telegram ise bu sohbeti telefonunuzda ve kendi sunucularında saklar. Başvurduğunuz yerlerin de kendi kuralları vardır.
privacy-operator = Bu botu yöneten: { $operator }.
human = Tabii. Bu yerlerde bir insanla konuşabilirsiniz:
human-general = Burada her zaman bir insanla konuşabilirsiniz:
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
understood-mental_health = Bu gerçekten zor bir durum. Bununla yalnız değilsiniz.
understood-addiction = Alkol, uyuşturucu, kumar ya da başka bir bağımlılıkla ilgili yardım arıyorsunuz.
understood-informal_care = Bir yakının bakımı ya da evde destek için yardım arıyorsunuz.
understood-parenting = Çocuklar, hamilelik ya da çocuk yetiştirmekle ilgili yardım arıyorsunuz.
understood-domestic_violence = Güvenle konuşabileceğiniz kişiler buldum.
understood-neighbourhood_safety = Konu; rahatsızlık, suç ya da kendini güvende hissetmemek.
understood-relationships = Konu, ailedeki sorunlar ya da boşanma.
understood-work = İş bulmak ya da meslek eğitimiyle ilgili yardım arıyorsunuz.
understood-volunteering = Başkaları için bir şey yapmak istiyorsunuz. Ne güzel.
understood-loneliness = İnsanlarla tanışmak, görüşmek istiyorsunuz. Bunu söylemeniz iyi oldu.
understood-leisure = Konu spor, kültür ya da etkinlikler.
understood-youth = Gençlerle ilgili yardım arıyorsunuz.
understood-discrimination = Konu, eşit davranılmaması. Bu, burada yasaktır.
understood-women = Kadınlar için yerler buldum.
understood-lgbti = Güvenle konuşabileceğiniz kişiler buldum.
understood-faith_and_meaning = Konu inanç, bir kayıp ya da hayatın anlamı.
understood-legal_advice = Haklarınız ya da hukuki bir konuyla ilgili yardım arıyorsunuz.
understood-two = Burada iki konu var. Önce en acil olanı.
second-problem = Ayrıca:

## Short labels of the help questions, for buttons (20 characters where possible)

label-learn_dutch = Hollandaca öğrenmek
label-school_and_study = Okul ve eğitim
label-digital_skills = Bilgisayar, DigiD
label-debts = Borçlar
label-making_ends_meet = Para yetmiyor
label-food_and_goods = Yiyecek ve giysi
label-housing = Ev ve kira
label-homelessness = Kalacak yer yok
label-paperwork = Mektup ve formlar
label-residence_status = Oturum izni
label-undocumented = Oturum belgesi yok
label-newcomer_orientation = Ülkede yeni
label-health_care = Doktor ve sağlık
label-mental_health = Stres ve üzüntü
label-addiction = Bağımlılık
label-informal_care = Hasta, yaşlı bakımı
label-parenting = Çocuk ve bebek
label-domestic_violence = Evde şiddet
label-neighbourhood_safety = Sokakta güvenlik
label-relationships = Kavga, boşanma
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
languages-unknown = hangi dillerin konuşulduğu bilinmiyor
checked = kontrol tarihi: { $month }
unconfirmed = biz henüz doğrulamadık, mümkünse önce telefon edin
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

ask-place = Nerede oturuyorsunuz? O zaman yakınınızda arayabilirim. Şehir, mahalle ya da posta kodu yazın veya konumunuzu paylaşın. Zorunda değilsiniz.
place-noted = { $place } ve çevresine bakıyorum.
place-noted-ask = Yeri not ettim: { $place }. Hangi konuda yardıma ihtiyacınız var?
place-unknown = Bu yeri bilmiyorum. Bir şehir adı ya da dört rakamlı posta kodu yazın.
place-nothing-local = { $place } çevresinde bu konu için henüz bildiğim bir yer yok. Şunlar tüm ülkede yardım ediyor:
location-noted = Konumunuzu not ettim (tam değil, yaklaşık olarak).

## When I am not sure

unsure = Sizi iyi anlamak istiyorum. Konu bunlardan biri mi?
not-understood = Sizi iyi anlayamadım, kusura bakmayın. Bir konu seçin ya da başka sözlerle yazın.
not-understood-again = Yine anlayamadım, kusura bakmayın. Bu kişiler size yardımcı olabilir:
out-of-scope = Bu konuda yardımcı olamam, ben yalnızca mahalledeki yardım yerlerini biliyorum. Konu bunlardan biri mi?
no-more = Bu konu için bildiğim başka yer yok.
nothing-open-button = Bu düğme eski. Neye ihtiyacınız olduğunu yeniden yazmanız yeterli.

## Messages that are not text

got-voice = Sesli mesajları henüz dinleyemiyorum, kusura bakmayın. Yazabilir misiniz ya da bir konu seçer misiniz?
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

## Posters: a heading, what I do (left out when there are many languages), how

poster-subject = { $subject }?
poster-help = Yardıma mı ihtiyacınız var?
poster-nearby = Size yakınınızda yardım edebilecek yerleri ve insanları gösteririm.
poster-ask = Kendi dilinizde sorun. Ücretsiz. Adınızı söylemeniz gerekmez.
