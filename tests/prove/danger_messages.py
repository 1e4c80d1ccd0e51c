"""One message of danger in each language, by a phrase, and what its card must hold."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from bot.emergency import FOLDER
from bot.languages import offered

CODES = tuple(language.code for language in offered())
RIGHT_TO_LEFT = ("ar", "fa")
#: Written by people who need help now; the guard knows each by a phrase.
DANGER = {
    "nl": "hij slaat me nu, help",
    "en": "I want to kill myself",
    "tr": "intihar etmek istiyorum",
    "ar": "أريد أن أنتحر",
    "fa": "میخوام خودکشی کنم",
    "pl": "chcę się zabić",
    "uk": "я хочу вбити себе",
    "ru": "я хочу покончить с собой",
    "so": "waxaan rabaa inaan is dilo",
    "ti": "ሰብኣየይ ካራ ሒዙ ኣብ ኣፍደገ ኣሎ",
    "fr": "je veux me tuer",
    "es": "quiero matarme",
}
#: Which number stands first, by what the message says.
FIRST = {code: "112" if code in ("nl", "ti") else "113" for code in DANGER}
#: Anything else that somebody may write, in words that no rule of danger knows.
OTHER = {
    "nl": "ik kan de huur van deze maand niet betalen",
    "en": "I can not pay the rent of this month",
    "tr": "bu ayın kirasını ödeyemiyorum ne yapabilirim",
    "ar": "لا أستطيع دفع إيجار هذا الشهر ماذا أفعل",
    "fa": "نمی‌توانم اجاره این ماه را بپردازم چه کار کنم",
    "pl": "nie mogę zapłacić czynszu za ten miesiąc",
    "uk": "я не можу заплатити за квартиру цього місяця",
    "ru": "я не могу заплатить за квартиру в этом месяце",
    "so": "ma bixin karo kirada guriga ee bishan maxaan sameeyaa",
    "ti": "ናይ ዚ ወርሒ ክራይ ገዛ ክኸፍል ኣይክእልን እንታይ ክገብር",
    "fr": "je ne peux pas payer le loyer de ce mois",
    "es": "no puedo pagar el alquiler de este mes",
}


def _card(code: str) -> dict[str, Any]:
    content = yaml.safe_load((FOLDER / "cards" / f"{code}.yml").read_text(encoding="utf-8"))
    assert isinstance(content, dict)
    return content


#: What the card says first, read from the reviewed files before anything is broken.
LEADS = {
    code: {
        "112": _card(code)["crisis_danger"]["lead"],
        "113": _card(code)["crisis_suicide"]["lead"],
    }
    for code in CODES
}
NUMBERS = {"112": ["112", "0800-2000", "113 / 0800-0113"], "113": ["113 / 0800-0113", "112"]}
#: What stands in this repository, whatever a test has put in its place.
SHIPPED = Path(FOLDER)
