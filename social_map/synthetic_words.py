"""Words that made-up places of help are made of."""

from collections.abc import Mapping
from types import MappingProxyType

HOUSES = (
    "Buurthuis", "Inloophuis", "Steunpunt", "Wijkcentrum", "Huiskamer", "Informatiepunt", "Spreekuur",
    "Ontmoetingsplek", "Taalcafé", "Loket", "Werkplaats", "Netwerk", "Stichting", "Vrouwencentrum",
)  # fmt: skip
COLOURS = (
    "Rode", "Blauwe", "Groene", "Gouden", "Zilveren", "Witte", "Gele", "Oude", "Nieuwe", "Grote",
    "Kleine", "Ronde", "Warme", "Open", "Stille", "Vrolijke",
)  # fmt: skip
THINGS = (
    "Molen", "Brug", "Kade", "Linde", "Ster", "Zon", "Haven", "Poort", "Toren", "Tuin", "Vlinder",
    "Zwaluw", "Kachel", "Tafel", "Sleutel", "Lantaarn", "Regenboog", "Anker", "Kastanje", "Fontein",
)  # fmt: skip
STEMS = (
    "Molen", "Linden", "Kastanje", "Water", "Rozen", "Vogel", "Bloemen", "Schilders", "Rivieren",
    "Zee", "Kerk", "Station", "Haven", "Berken", "Dichters", "Sterren", "Eiken", "Tuin",
)  # fmt: skip
ENDINGS = ("wijk", "buurt", "kwartier", "hof", "veld")
STREETS = (
    "Dorpsstraat", "Kerkstraat", "Molenweg", "Schoolstraat", "Stationsweg", "Lindelaan", "Havenkade",
    "Beatrixlaan", "Marktplein", "Nieuwstraat", "Rozenstraat", "Vondelstraat", "Parklaan", "Ringweg",
)  # fmt: skip
AROUND = ("010", "020", "030", "040", "050", "070", "013", "015", "023", "024", "026", "033", "038")
LANGUAGES = ("nl", "en", "tr", "ar", "pl", "so", "ti", "fa", "uk", "es", "fr", "ru", "pap", "ku")
COSTS = ("gratis", "free", "kleine bijdrage", "afhankelijk van inkomen")

OPENINGS = (
    "Mo-Fr 09:00-17:00", "Mo-Fr 08:30-12:30", "Tu,Th 10:00-12:00", "We 13:00-16:00",
    "Mo-Th 09:00-17:00; Fr 09:00-12:00", "Mo,We,Fr 19:00-21:30", "Sa 10:00-14:00",
)  # fmt: skip

#: Help intent to words that people search by.
WORDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        key: tuple(words.split(", "))
        for key, words in {
            "learn_dutch": "taalles, taalmaatje, Nederlands oefenen, conversatiegroep, leesles",
            "school_and_study": "huiswerkhulp, bijles, diploma laten waarderen, studiekeuze, mentor",
            "digital_skills": "computercursus, DigiD, internetles, telefoonhulp, digitaal spreekuur",
            "debts": "schuldhulp, deurwaarder, betalingsregeling, budgetmaatje, schuldsanering",
            "making_ends_meet": "bijstand, toeslagen, energierekening, inkomenshulp, minimaregeling",
            "food_and_goods": "voedselbank, kledingbank, weggeefwinkel, maaltijd, babyspullen, meubels",
            "housing": "woningnood, huurachterstand, huurteam, schimmel, urgentieverklaring",
            "homelessness": "nachtopvang, daklozenopvang, crisisopvang, slaapplek, inloop",
            "paperwork": "formulierenhulp, brieven lezen, papierwinkel, belastingaangifte, meegaan",
            "residence_status": "verblijfsvergunning, asiel, gezinshereniging, naturalisatie, IND",
            "undocumented": "ongedocumenteerden, zonder papieren, noodopvang, medische hulp, steun",
            "newcomer_orientation": "inburgering, nieuwkomers, wegwijs, kennismaking, statushouders",
            "health_care": "huisarts, tandarts, zorgverzekering, medicijnen, tolk bij de dokter",
            "mental_health": "stress, somberheid, rouw, trauma, lotgenoten, psycholoog",
            "addiction": "verslaving, alcohol, gokken, drugs, gamen, herstelgroep",
            "informal_care": "mantelzorg, dementie, thuishulp, rolstoel, respijtzorg",
            "parenting": "opvoeden, zwangerschap, babyspreekuur, pubers, gezinscoach",
            "domestic_violence": "huiselijk geweld, veilige plek, vrouwenopvang, bedreiging, stalking",
            "neighbourhood_safety": "overlast, buurtvaders, inbraak, slachtofferhulp, wijkagent",
            "relationships": "scheiding, ruzie, omgangsregeling, bemiddeling, familiegesprek",
            "work": "werk zoeken, sollicitatie, werkervaringsplek, omscholing, eigen bedrijf",
            "volunteering": "vrijwilligerswerk, helpende handen, buurtinitiatief, meedoen, bestuur",
            "loneliness": "eenzaamheid, maatje, samen eten, koffieochtend, huisbezoek",
            "leisure": "sport, zwemles, koor, wandelgroep, stadspas, kinderclub",
            "youth": "jongerencentrum, jongerenwerker, straatcoach, huiswerkclub, kickboksen",
            "discrimination": "discriminatie, racisme, meldpunt, gelijke behandeling, klacht",
            "women": "vrouwengroep, zelfstandigheid, naaiatelier, fietsles, emancipatie",
            "lgbti": "lhbti, regenboogcafé, coming-out, transgender, genderidentiteit",
            "faith_and_meaning": "geestelijke verzorging, gebed, moskee, kerk, rouwverwerking",
            "legal_advice": "rechtswinkel, advocaat, bezwaar, ontslag, arbeidsrecht, boete",
        }.items()
    }
)
