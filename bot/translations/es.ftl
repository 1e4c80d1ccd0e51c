# Everything the bot says, in Spanish. Keys are the same in every language file.
# Style: plain, warm, short; usted (mostly without the pronoun), right for Spain and Latin America;
# no wording that assumes the sex of the resident.

## First contact and small talk

welcome =
    Hola, soy Wegwijzer. Soy una máquina (un chatbot), no una persona.
    Cuénteme con sus palabras qué ayuda necesita. Le muestro lugares y personas cerca de usted que pueden ayudar.
welcome-examples =
    Por ejemplo:
    • «No me alcanza para pagar el alquiler»
    • «Quiero aprender holandés, vivo en Rotterdam»
    • «Me llegó una carta y no la entiendo»
welcome-privacy = No hace falta que diga su nombre. No guardo nada de lo que me cuenta.
capabilities =
    Soy Wegwijzer, un chatbot. Soy una máquina, no una persona.
    Usted me dice qué le pasa o qué necesita. Yo busco lugares en los Países Bajos donde le pueden ayudar: primero gente del barrio y voluntarios, y también el servicio oficial.
    No puedo decidir nada, ni rellenar formularios, ni llamar por usted. Las personas de esos lugares sí pueden ayudarle a seguir adelante.
privacy =
    No guardo lo que usted dice. No necesito su nombre ni sus papeles, y no le cuento nada al municipio (gemeente), ni a la policía, ni al servicio de inmigración (IND).
    Mientras hablamos recuerdo el tema, su idioma y dónde vive. Después de { $minutes } minutos de silencio lo olvido.
    Telegram sí guarda este chat en su teléfono y en sus servidores. Los lugares con los que se ponga en contacto tienen sus propias reglas.
privacy-operator = Este chatbot lo gestiona { $operator }.
human = Claro que sí. En estos lugares puede hablar con una persona de verdad:
thanks = Con mucho gusto. Si necesita algo más, escríbame.
goodbye = Hasta luego, cuídese mucho. Siempre puede volver a escribirme.
affirm = Muy bien. ¿Puedo ayudarle con algo más?
deny = Perdone, entendí mal. ¿De qué se trata? Elija abajo, o dígalo con otras palabras.
restart = He olvidado lo que me dijo. Cuénteme qué ayuda necesita.
language-changed = A partir de ahora escribo en español.
language-choose = ¿Qué idioma prefiere?
language-not-mine = Todavía no escribo en su idioma. Voy a responder en inglés y en holandés sencillo. También puede elegir otro idioma.

## Answers: what I understood. One short sentence, neutral in gender, also right when it is about someone else.

understood-learn_dutch = Quiere aprender o practicar holandés.
understood-school_and_study = Se trata de la escuela o de los estudios.
understood-digital_skills = Se trata de usar la computadora, el teléfono o DigiD.
understood-debts = Se trata de deudas o de facturas que no se pueden pagar.
understood-making_ends_meet = Se trata de que el dinero no alcanza para vivir.
understood-food_and_goods = Se trata de comida, ropa o cosas para la casa.
understood-housing = Se trata de la vivienda o del alquiler.
understood-homelessness = Se trata de un lugar donde dormir.
understood-paperwork = Se trata de cartas, formularios o citas en una oficina.
understood-residence_status = Se trata de un permiso de residencia o de asilo.
understood-undocumented = Se trata de vivir aquí sin papeles. Sin papeles también se tienen derechos.
understood-newcomer_orientation = Se trata de orientarse en los Países Bajos.
understood-health_care = Se trata de la salud, del médico o del seguro médico.
understood-mental_health = Eso suena muy duro. Hay personas que pueden ayudar a llevarlo.
understood-addiction = Se trata de alcohol, drogas, juego u otra adicción.
understood-informal_care = Se trata de cuidar a alguien, o de ayuda en casa.
understood-parenting = Se trata de los hijos, de un embarazo o de la crianza.
understood-domestic_violence = Aquí hay personas con las que puede hablar en confianza.
understood-neighbourhood_safety = Se trata de molestias, delitos o inseguridad.
understood-relationships = Se trata de problemas o de una separación en la familia.
understood-work = Se trata de encontrar trabajo o formación.
understood-volunteering = Quiere hacer algo por los demás. ¡Qué bonito!
understood-loneliness = Le gustaría conocer gente. Qué bueno que lo diga.
understood-leisure = Se trata de deporte, cultura o actividades.
understood-youth = Se trata de gente joven.
understood-discrimination = Se trata de un trato desigual. Aquí eso está prohibido.
understood-women = Aquí hay lugares para mujeres.
understood-lgbti = Aquí hay personas con las que puede hablar en confianza.
understood-faith_and_meaning = Se trata de la fe, de un duelo o del sentido de la vida.
understood-legal_advice = Se trata de derechos o de una pregunta legal.
understood-two = Me cuenta dos cosas. Busco ayuda para las dos.
second-problem = Y también:

## Short labels of the help questions, for buttons (20 characters where possible)

label-learn_dutch = Aprender holandés
label-school_and_study = Escuela y estudios
label-digital_skills = Computadora, DigiD
label-debts = Deudas
label-making_ends_meet = No alcanza el dinero
label-food_and_goods = Comida y ropa
label-housing = Vivienda y alquiler
label-homelessness = Sin dónde dormir
label-paperwork = Cartas y formularios
label-residence_status = Permiso, asilo
label-undocumented = Sin papeles
label-newcomer_orientation = Llegada al país
label-health_care = Médico y salud
label-mental_health = Estrés y tristeza
label-addiction = Adicción
label-informal_care = Cuidar a alguien
label-parenting = Hijos y bebé
label-domestic_violence = Violencia en casa
label-neighbourhood_safety = Inseguridad, robos
label-relationships = Peleas, divorcio
label-work = Trabajo
label-volunteering = Ayudar a otros
label-loneliness = Conocer gente
label-leisure = Deporte, actividades
label-youth = Jóvenes
label-discrimination = Discriminación
label-women = Para mujeres
label-lgbti = LGBTQI+
label-faith_and_meaning = Fe y duelo
label-legal_advice = Derechos y abogado

## The eight themes, for buttons

theme-education = 📚 Aprender
theme-poverty = 💶 Dinero y vivienda
theme-immigration = 🛂 Llegada, papeles
theme-health = 🩺 Salud y familia
theme-safety = 🛡 Seguridad
theme-participation = 🤝 Trabajo y gente
theme-emancipation = 🌈 Ser quien soy
theme-legal = ⚖️ Derechos
theme-question = ¿De qué se trata exactamente?

## Facts about a place: one line each, the symbol comes from the program

kind-informal = gente del barrio y voluntarios
kind-formal = servicio oficial
helps-with = Ayuda: { $subjects }
national = en todo el país
where-distance = { $where }, a { $distance }
open-now = abierto ahora
open-now-until = abierto ahora, hasta las { $time }
open-always = abierto día y noche
opens-today = cerrado ahora, abre hoy a las { $time }
opens-tomorrow = cerrado ahora, abre mañana a las { $time }
opens-later = cerrado ahora, abre el { $day } a las { $time }
hours-unknown = horario desconocido
hours-days = de { $first } a { $last }
hours-closed = cerrado
hours-week = Horario
hours-note-by_appointment = con cita
hours-note-every_second_week = una semana sí y otra no
hours-note-school_holidays_differ = otro horario en vacaciones escolares
hours-note-public_holidays_differ = otro horario en días festivos
free = gratis
walk-in = sin cita
anonymous = anónimo
no-papers = no piden papeles
languages-spoken = se habla: { $languages }
checked = comprobado en { $month }
unconfirmed = todavía no lo hemos comprobado, llame antes si puede
unconfirmed-no-phone = todavía no lo hemos comprobado
overdue = comprobado por última vez en { $month }, puede haber cambiado
chat-online = chat en línea

## Kinds of help

help-listening_ear = alguien que escucha
help-peer_contact = encontrar gente en la misma situación
help-information = información y consejos
help-paperwork_help = ayuda con cartas y formularios
help-going_along = alguien que le acompaña
help-referral = encontrar la organización adecuada
help-lessons = clases y cursos
help-activities = actividades en grupo
help-goods = comida, ropa y otras cosas
help-money = dinero o descuento
help-work_experience = experiencia de trabajo
help-practical_help = ayuda práctica
help-treatment = tratamiento
help-shelter = un lugar seguro para dormir
help-legal_aid = ayuda legal
help-spiritual_support = apoyo espiritual
help-emergency = ayuda inmediata, día y noche

## Place

ask-place = ¿Dónde vive? Así puedo buscar cerca. Escriba una ciudad, un barrio o un código postal, o comparta su ubicación. No es obligatorio.
place-noted = Busco en { $place } y alrededores.
place-noted-ask = Voy a buscar en { $place } y alrededores. ¿Qué ayuda necesita?
place-unknown = No conozco ese lugar. Escriba una ciudad o las cuatro cifras de un código postal.
place-nothing-local = Todavía no conozco ningún lugar para esto en { $place }. Estos ayudan en todo el país:
location-noted = Ahora sé más o menos dónde está (no exactamente).

## When I am not sure

unsure = Quiero entenderle bien. ¿Es una de estas cosas?
not-understood = Perdone, no le entendí bien. Elija un tema, o dígalo con otras palabras.
not-understood-again = Perdone, sigo sin entender. Estas personas pueden ayudarle:
out-of-scope = Con eso no puedo ayudar, solo conozco la ayuda en el barrio. ¿Es una de estas cosas?
no-more = No conozco más lugares para esto.
nothing-open-button = Ese botón ya es antiguo. Dígame otra vez qué necesita.

## Messages that are not text

got-voice = Perdone, todavía no entiendo mensajes de voz ni videos. ¿Puede escribirlo, o elegir un tema?
got-picture = No puedo leer fotos y no las guardo. ¿Es una carta? Estas personas la leen con usted:
got-document = No puedo leer archivos y no los guardo. Estas personas ayudan con cartas y formularios:
got-other = Solo entiendo mensajes escritos. ¿Puede escribir qué necesita, o elegir un tema?
too-long = Su mensaje es largo. He leído el principio. Si entendí mal, dígalo en pocas frases.
group = Solo hablo en privado, porque es más seguro para usted. Escríbame aquí: { $link }
error = Perdone, tuve un problema técnico. Estas personas pueden ayudarle ahora:

## Buttons (20 characters where possible)

button-more = Más lugares
button-other = Otra ayuda
button-wrong = No es eso
button-language = 🌐 Idioma
button-human = Hablar con alguien
button-location = 📍 Mi ubicación
button-website = Página web
button-map = Mapa
button-none-of-these = Ninguna de estas
button-whole-country = Todo el país

## Choosing, feedback, a safe way out

welcome-people = No puedo llamar, decidir ni rellenar nada por usted. Pero detrás de cada lugar que muestro hay personas.
reading-along = ¿Otra persona puede leer esto en su teléfono? Con el botón «🚪 Vaciar este chat» borro aquí todo lo que puedo.
button-details = Más información
button-choose = 🔎 Elegir
button-back = ⬅️ Volver
button-place = 📍 Otro lugar
button-exit = 🚪 Vaciar este chat
button-helped = 👍 Me sirvió
button-not-helped = 👎 No me sirvió
button-report = ⚠️ ¿Algo está mal?
button-aloud = 🔊 Leer en voz alta
button-language-missing = Falta mi idioma
choose = ¿Qué quiere ver?
choose-informal = Solo voluntarios
choose-formal = Solo oficial
choose-language = En mi idioma
choose-open = Abierto ahora
choose-free = Gratis
choose-own = Mi comunidad
choose-outside = Fuera de mi círculo
choose-child = Para un niño o niña
choose-elderly = Para alguien mayor
nothing-with-choice = Con esta elección no encuentro nada. Vuelva atrás, o hable con una persona.
place-choose = ¿Dónde busco? Elija abajo, o escriba una ciudad, un barrio o un código postal.
helped = Qué bueno saberlo. ¡Gracias!
not-helped = Qué lástima. Sigamos buscando.
report = ¿Qué está mal en «{ $name }»? Las personas que se encargan de mi lista lo van a revisar. No les digo quién es usted.
report-wrong-phone = 📞 Teléfono
report-wrong-address = 📍 Dirección
report-wrong-hours = 🕐 Horario
report-closed = 🚫 Ya no existe
report-full = ⛔ Está lleno
report-could-not-help = 🤷 No pudo ayudarme
reported = Gracias. Lo vamos a revisar. ¿Necesita algo más?
report-failed = Perdone, ahora no puedo enviar este aviso. Inténtelo más tarde, por favor.
language-missing =
    Gracias. Queda anotado que falta un idioma.
    Mientras tanto escribo mensajes cortos y con signos: 📞 teléfono · 📍 lugar · 🕐 horario · 🚶 sin cita · 🆓 gratis · 🪪 no piden papeles · 🗣 idiomas.
    Puede escribir en su propio idioma: muchas veces lo entiendo.
exit-done = He borrado aquí todo lo que podía, y ya no recuerdo nada.
exit-since = No puedo borrar los mensajes anteriores al { $time }. Para quitarlos, elimine el chat.
exit-rest = Para eliminar también el chat: en la lista, mantenga el dedo sobre este chat y elija «Eliminar chat». Puede que queden notificaciones en un reloj o una computadora.
edited-read = He leído lo que cambió.
got-emoji = Veo sus emojis, pero no sé qué necesita. Elija un tema, o escriba unas palabras.
got-contact = No guardo números de nadie, y no puedo llamar. ¿Qué ayuda necesita?
cannot-speak = Perdone, ahora no puedo leer esto en voz alta.
flood = Son muchos mensajes a la vez y no puedo seguir el ritmo. Espere un minuto y escriba su pregunta en un solo mensaje.
late = Perdone, yo no estaba cuando escribió. ¿Todavía necesita ayuda? Escríbalo otra vez, o elija un tema.

## Posters: a heading, what I do (left out when there are many languages), how

poster-subject = ¿{ $subject }?
poster-help = ¿Necesita ayuda?
poster-nearby = Le muestro lugares y personas cerca de usted que pueden ayudar.
poster-ask = Pregunte en su idioma. Gratis. No hace falta que diga su nombre.

## Key figures: people whom neighbours trust, who forward questions of residents. To them only.
# A key figure is a 'persona clave' here; a resident is 'una persona del barrio'.

key-welcome =
    Listo: ahora usted es una persona clave (sleutelpersoon).
    Reenvíeme un mensaje de una persona del barrio, o pegue el texto. Varios mensajes seguidos los leo como una sola pregunta.
    Recibirá dos mensajes. El primero es una explicación para usted. El segundo es una respuesta en el idioma de esa persona: puede reenviarlo tal cual. En él no se ve quién preguntó.
key-welcome-area = Su zona: { $area }.
key-help-search = /search voedselbank Laak: buscar por su cuenta en mi mapa
key-help-networks = /networks: otras redes, por tema
key-help-signals = /signals: qué se preguntó en su zona
key-help-network = /network: su propia red: llena, en pausa, otra vez abierta
key-help-leave = /leave: dejarlo
key-kept =
    Esto es lo que guardo de usted:
    • un código ilegible de su cuenta de Telegram
    • el número de su invitación
    • su red, su zona y sus idiomas
    • el último día: { $day }
    Ni nombre ni número de teléfono. No guardo lo que reenvía. Durante 48 horas recuerdo solo el tema, el lugar y el idioma, para que usted pueda corregirlos.
    Nunca le escribo sin que usted me escriba antes.
key-join-how = Escriba su código a continuación, así: /join KWRT-MHPX
key-join-unknown = No conozco este código, o ya no sirve. Mire si está bien escrito, o pida uno nuevo.
key-join-often = El código estuvo mal demasiadas veces. Inténtelo dentro de una hora, o pida un código nuevo.
key-join-failed = Perdone, el registro no funciona en este momento. Inténtelo más tarde, por favor.
key-help = Reenvíeme un mensaje de una persona del barrio, o pegue el texto. También puede hacer esto:
key-goodbye = Su registro está cancelado. He borrado lo que guardaba de usted. Puede seguir escribiéndome como cualquier persona del barrio.
key-leave-sure = ¿Quiere dejar de ser persona clave? Entonces borro enseguida lo que guardo de usted.
key-old-button = Ya no sé de qué era este botón. Reenvíe el mensaje otra vez, por favor.
key-only-words = Solo puedo leer texto. Reenvíe el mensaje como texto, o elija el tema por su cuenta.

key-language-only = Idioma: { $language }
key-subject-only = Tema: { $subject }
key-place-only = Lugar: { $place }
key-for-you = 🔎 Para usted, no para reenviar
key-language = Idioma: { $language }, { $sure }
key-language-chosen = Idioma: { $language }, elegido por usted
key-language-missing = Idioma: { $language }, { $sure }. Todavía no escribo en ese idioma. El mensaje de abajo está en inglés y en holandés sencillo.
key-language-unknown = Idioma: no lo reconozco. El mensaje de abajo está en { $language }.
key-subject = Tema: { $subject }, { $sure }
key-subject-chosen = Tema: { $subject }, elegido por usted
key-maybe = Quizás también: { $subjects }
key-guess = { $subject } ({ $percent } %)
key-sure-high = casi seguro ({ $percent } %)
key-sure-good = bastante seguro ({ $percent } %)
key-sure-some = probable ({ $percent } %)
key-sure-low = una suposición ({ $percent } %)
key-place-read = Lugar: { $place } (está en el mensaje)
key-place-area = Lugar: { $place } (su zona; el mensaje no dice ningún lugar)
key-place-chosen = Lugar: { $place } (elegido por usted)
key-place-none = Lugar: desconocido, busco en todo el país
key-choices = Elección: { $choices }
key-names = En el mensaje de abajo ({ $language }) están:
key-right = ¿Está bien así? Entonces reenvíe el mensaje de abajo. Si no, toque lo que está mal y hago los dos de nuevo.
key-ask-theme = No sé con seguridad de qué se trata. Toque lo que mejor corresponda y preparo el mensaje.
key-no-question = No veo aquí una petición de ayuda. Si lo es, elija el tema.
key-no-model = Ahora mismo no puedo entender mensajes. Elija el tema y busco lugares.
key-read-along = Cuidado: quizás otra persona lee los mensajes de quien pregunta. Antes de enviar esto, pregunte si es seguro. Por eso la primera línea no revela nada.
key-nothing = Con esta elección no encuentro ningún lugar. Si abajo hay un mensaje, es de su elección anterior. Elija otro lugar, o ponga menos condiciones.
key-danger = ⚠️ Este mensaje habla de un peligro. Haga primero esto:
key-danger-you = Reenvíe enseguida el mensaje de abajo y no pierda el contacto. ¿Está pasando ahora y sabe dónde? Entonces llame usted al 112. No espere una respuesta.
key-danger-flag = ⚠️ Este mensaje habla de un peligro. La tarjeta con los números de emergencia va primero.
key-danger-then = Después también puedo hacer un mensaje con lugares que ayudan.
key-long = Es un mensaje largo: he leído el principio.
key-personal = En el mensaje hay un BSN o una cuenta bancaria. No lo guardo. Si puede, borre el mensaje aquí.
key-which-subject = ¿Cuál es el tema?
key-which-place = ¿Dónde vive esa persona? Elija, o escriba el lugar o el código postal.
key-which-language = ¿En qué idioma va el mensaje?
key-which-whom = ¿Para quién es, y qué es importante?
key-which-form = ¿Cómo lo digo?
key-form-short = Esta es la versión más corta.
key-form-sms = Este es el mensaje de texto: { $count } × SMS ({ $letters } caracteres).
key-form-whatsapp = Esta es la versión para pegar en WhatsApp: allí los asteriscos ponen el texto en negrita.
key-button-subject = ❓ Tema
key-button-place = 📍 Lugar
key-button-language = 🗣 Idioma
key-button-whom = 👥 ¿Para quién?
key-button-form = ✏️ Decirlo distinto
key-button-only = Solo { $subject }
key-button-places = 🏠 Buscar lugares
key-button-full = Mensaje completo
key-button-short = Más corto
key-button-sms = SMS
key-button-whatsapp = WhatsApp
key-button-back = ⬅️ Volver
key-choose-language = Habla el idioma
key-choose-own = Su comunidad
key-choose-outside = Fuera de su círculo

key-search-how = Escriba a continuación lo que busca, así: /search voedselbank Laak
key-search-found = Esto encontré en { $place }. Toque un número para ver más.
key-search-found-anywhere = Esto encontré en todo el país. Toque un número para ver más.
key-search-none = No encuentro nada con estas palabras. Pruebe otra palabra en holandés, o añada un lugar: /search taalles Leiden
key-networks-theme = ¿Redes sobre qué tema? Busco en { $place } y alrededores.
key-networks-theme-anywhere = ¿Redes sobre qué tema? Busco en todo el país.
key-networks-found = Redes para «{ $theme }», en { $place } y alrededores:
key-networks-found-anywhere = Redes para «{ $theme }», en todo el país:
key-networks-none = Todavía no conozco allí ninguna red para «{ $theme }». ¿Usted conoce una? Dígaselo a las personas que se encargan de mi mapa.
key-form-none = red sin organización
key-form-within_formal_organisation = personas clave dentro de una organización
key-form-own_organisation = organización propia
key-card-private = 🔒 Solo para usted, no reenviar. Cómo contactarles:
key-card-no-private = No conozco otra forma de contactarles que la de arriba.
key-card-gone = Este lugar no está (o ya no está) en mi mapa.
key-button-pass = 📨 Enviar: { $language }
key-button-report = ⚠️ Algo está mal
key-report = ¿Qué está mal en «{ $name }»? Lo deciden las personas que se encargan de mi mapa. Hasta entonces no cambia nada.
key-report-full = Está lleno
key-report-moved = Cambió de dirección
key-report-wrong_phone = Teléfono
key-report-wrong_hours = Horario
key-report-closed = Ya no existe
key-report-other = Otra cosa
key-report-text = ¿Sabe cómo debería ser? Escríbalo en pocas palabras, sin nombres de personas del barrio. O toque el botón.
key-report-without = Avisar sin texto
key-report-sure = ¿Envío este aviso sobre «{ $name }»: «{ $text }»?
key-report-personal = Puede que ahí haya datos privados de alguien. Solo envío lo que trata del lugar.
key-yes-pass = ✅ Sí, enviarlo
key-no = ❌ No
key-reported = Gracias. Ya envié el aviso.
key-not-passed = No he enviado nada.
key-report-failed = Perdone, ahora no puedo enviar este aviso. Inténtelo más tarde, por favor.

key-signals = Lo que se preguntó la semana pasada en { $place }:
key-signals-month = Lo que se preguntó el mes pasado en todo { $place }:
key-signal = { $subject }: { $number }
key-signal-more = { $subject }: { $number } (antes: { $before })
key-signal-near = { $subject }: { $number } veces no conocía nada cerca
key-signal-danger = ⚠️ peligro
key-signals-none = Nada se preguntó cinco veces o más.
key-signals-note = Los números van de cinco en cinco, y menos de cinco no lo muestro. Así no se puede reconocer a nadie.
key-signals-no-area = No conozco su zona, así que no tengo señales para usted. Pida una invitación con una zona.

key-network-none = No sé de qué red es usted. Pida una invitación con su red.
key-network-gone = Su red no está (o ya no está) en mi mapa. Pregunte a las personas que se encargan de él.
key-network-open = «{ $name }» está en mi mapa, y la gente del barrio lo ve.
key-network-full = «{ $name }» está lleno. Muestro primero otros lugares.
key-network-paused = «{ $name }» está en pausa. No lo muestro hasta que usted lo diga.
key-network-paused-until = «{ $name }» está en pausa hasta el { $day } inclusive. Hasta entonces no lo muestro.
key-network-hidden = «{ $name }» está en mi mapa, pero la gente del barrio no lo ve ahora. Las personas que se encargan de mi mapa pueden decirle por qué.
key-network-failed = Perdone, ahora no puedo cambiarlo. Inténtelo más tarde, por favor.
key-button-full-now = Está lleno
key-button-pause-2 = Pausa de 2 semanas
key-button-pause-6 = Pausa de 6 semanas
key-button-pause = Pausa sin fecha
key-button-resume = Otra vez en marcha
key-button-networks = 🤝 Redes
key-button-signals = 📈 Señales
key-button-network = 🏠 Mi red
key-button-leave = Dejarlo
key-yes-leave = Sí, dejarlo

## Questions about the bot itself: short, and exactly true (design.md). First the answers, then the buttons.

trust-who = Soy Wegwijzer, un chatbot. Le muestro lugares y personas en los Países Bajos que pueden ayudar. No tiene que decirme quién es.
trust-robot = Sí, soy una máquina. Aquí no escribe ninguna persona. Pero detrás de los lugares que muestro sí hay personas: con ellas puede hablar.
trust-police =
    No le cuento nada a la policía, ni al municipio (gemeente), ni al servicio de inmigración (IND). Tampoco a una embajada, a su jefe o a su familia. No guardo lo que usted dice.
    Telegram sí guarda este chat. Los lugares con los que se ponga en contacto tienen sus propias reglas.
trust-papers = No pido papeles, ni BSN, ni DigiD, ni su nombre. Los lugares tienen sus propias reglas. Si sé que un lugar no pide papeles, lo indico.
trust-stored =
    No guardo lo que usted dice. Mientras hablamos recuerdo el tema, lo que elige, su idioma y dónde vive. Después de { $minutes } minutos de silencio lo olvido.
    Durante 48 horas recuerdo qué mensajes hay en este chat, pero no lo que dicen. Así puedo vaciarlo. También cuento cuántas veces se pregunta algo, sin nombres.
    Telegram sí guarda este chat, en su teléfono y en sus servidores.
trust-delete =
    Escriba /forget. Entonces olvido enseguida esta conversación. También le sale un botón para vaciar este chat. Como máximo puedo borrar los mensajes de las últimas 48 horas.
    Para quitarlo todo: en la lista, mantenga el dedo sobre este chat. Luego elija «Eliminar chat».
trust-seen = No veo su número de teléfono ni dónde está. Lo veo solo si usted me lo envía. Telegram sí me pasa el nombre de su cuenta. No lo uso y no lo guardo.
trust-readers =
    Quien pueda abrir su Telegram puede leer este chat. Telegram lo guarda en sus servidores. Los chats con un bot no están cifrados de extremo a extremo.
    Las personas que gestionan este chatbot no ven lo que usted escribe. ¿Es peligroso que otra persona lea esto? Escriba /forget y podrá vaciar este chat.
trust-maker = Me crearon personas, para mostrar dónde hay ayuda cerca. Soy un programa: no sé quién paga por mí. Las personas que gestionan este chatbot pueden decírselo. No vendo nada.
trust-cost = Hablar conmigo no cuesta nada. Solo necesita internet. Si sé que un lugar es gratis, lo indico.
trust-call = No, no puedo llamar, ni escribir cartas, ni rellenar formularios, ni pedir una cita. Las personas de los lugares que muestro muchas veces sí pueden ayudarle con eso. ¿De qué se trata?
trust-scam =
    Nunca pido dinero, contraseñas, su DigiD ni su tarjeta del banco. No vendo nada. ¿Alguien le pide eso en mi nombre? Entonces no soy yo.
    ¿Tiene dudas sobre un lugar? Busque su número de teléfono en su propia página web.
trust-language =
    Escribo en estos idiomas: { $languages }. Con «🌐 Idioma» elige uno.
    Puede escribir en su propio idioma: entiendo más idiomas de los que escribo. Entonces respondo en inglés y en holandés sencillo.
trustq-who = ¿Quién es usted?
trustq-robot = ¿Es un robot?
trustq-police = ¿Avisa a la policía?
trustq-papers = ¿Piden papeles?
trustq-stored = ¿Qué guarda?
trustq-delete = ¿Puedo borrar esto?
trustq-seen = ¿Qué ve de mí?
trustq-readers = ¿Quién puede leerlo?
trustq-maker = ¿Quién creó el bot?
trustq-cost = ¿Cuesta dinero?
trustq-call = ¿Llama usted por mí?
trustq-scam = ¿Es una estafa?
trustq-language = ¿Habla mi idioma?

## What nobody needs to send, insults, advertising

personal-bsn = No hace falta que me envíe un BSN (número de ciudadano, burgerservicenummer). No lo guardo, pero sigue estando en este chat. Si puede, borre ese mensaje: mantenga el dedo sobre él y elija «Eliminar».
personal-account = No hace falta que me envíe un número de cuenta bancaria. No lo guardo, pero sigue estando en este chat. Si puede, borre ese mensaje: mantenga el dedo sobre él y elija «Eliminar».
only-number = No puedo llamar, y no guardo números ni direcciones. ¿Qué ayuda necesita? Bastan unas pocas palabras.
abuse = Entiendo que pueda sentir rabia. Solo soy una máquina, pero conozco a personas que pueden ayudar. ¿Qué necesita?
spam = Solo muestro el camino hacia la ayuda cercana: las ofertas no me sirven. ¿Necesita ayuda usted? Dígamelo.
