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
    No guardo lo que usted dice. No necesito su nombre ni sus papeles, y no le cuento nada al ayuntamiento, ni a la policía, ni al servicio de inmigración.
    Mientras hablamos recuerdo el tema, su idioma y dónde vive. Después de { $minutes } minutos de silencio lo olvido.
    Telegram sí guarda este chat en su teléfono y en sus servidores. Los lugares con los que se ponga en contacto tienen sus propias reglas.
privacy-operator = Este chatbot lo gestiona { $operator }.
human = Claro que sí. En estos lugares puede hablar con una persona:
human-general = Siempre puede hablar con una persona aquí:
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
understood-health_care = Se trata de la salud, del médico o del seguro.
understood-mental_health = Eso suena muy duro. Hay personas que pueden acompañarle.
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
understood-two = Aquí hay dos cosas. Primero la más urgente.
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
label-newcomer_orientation = Orientarse aquí
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
languages-unknown = idiomas desconocidos
checked = comprobado en { $month }
unconfirmed = todavía no lo hemos comprobado, llame antes si puede
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
place-noted = Busco cerca de { $place }.
place-noted-ask = Anotado: { $place }. ¿Qué ayuda necesita?
place-unknown = No conozco ese lugar. Escriba una ciudad o las cuatro cifras de un código postal.
place-nothing-local = Todavía no conozco ningún lugar para esto en { $place }. Estos ayudan en todo el país:
location-noted = He anotado su ubicación (aproximada, no exacta).

## When I am not sure

unsure = Quiero entenderle bien. ¿Es una de estas cosas?
not-understood = Perdone, no le entendí bien. Elija un tema, o dígalo con otras palabras.
not-understood-again = Perdone, sigo sin entender. Estas personas pueden ayudarle:
out-of-scope = Con eso no puedo ayudar, solo conozco la ayuda en el barrio. ¿Es una de estas cosas?
no-more = No conozco más lugares para esto.
nothing-open-button = Ese botón ya es antiguo. Dígame otra vez qué necesita.

## Messages that are not text

got-voice = Perdone, todavía no puedo escuchar mensajes de voz. ¿Puede escribirlo, o elegir un tema?
got-picture = No puedo leer fotos y no las guardo. ¿Es una carta? Estas personas la leen con usted:
got-document = No puedo leer archivos y no los guardo. Estas personas ayudan con cartas y formularios:
got-other = Solo entiendo mensajes escritos. ¿Puede escribir qué necesita, o elegir un tema?
too-long = Es una historia larga. He leído el principio. Si entendí mal, dígalo en pocas frases.
group = Solo hablo en privado, porque es más seguro para usted. Escríbame aquí: { $link }
error = Perdone, algo ha fallado de mi parte. Estas personas pueden ayudarle ahora:

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

## Posters: a heading, what I do (left out when there are many languages), how

poster-subject = ¿{ $subject }?
poster-help = ¿Necesita ayuda?
poster-nearby = Le muestro lugares y personas cerca de usted que pueden ayudar.
poster-ask = Pregunte en su idioma. Gratis. No hace falta que diga su nombre.
