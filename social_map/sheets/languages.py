"""Names of languages in Dutch, English and the language itself, and their codes."""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

import langcodes
from babel import Locale

from social_map.messages import Language
from social_map.sheets.findings import Findings, likely
from social_map.text import fold

#: Names that maintainers use and the tables of languages lack or call otherwise.
_ALSO = {
    "berbers": "ber", "berber": "ber", "tamazight": "ber", "tarifit": "rif", "riffijns": "rif",
    "dari": "prs", "farsi": "fa", "perzisch": "fa", "persian": "fa",
    "kurmanji": "kmr", "kurmanci": "kmr", "koerdisch kurmanji": "kmr", "sorani": "ckb",
    "koerdisch sorani": "ckb", "marokkaans": "ary", "marokkaans arabisch": "ary", "darija": "ary",
    "mandarijn": "zh", "mandarin": "zh", "chinees": "zh", "chinese": "zh", "kantonees": "yue",
    "papiamento": "pap", "papiamentu": "pap", "papiaments": "pap", "sranan": "srn",
    "surinaams": "srn", "sranantongo": "srn", "tigrinja": "ti", "tigrigna": "ti",
    "servo kroatisch": "sh", "joegoslavisch": "sh", "bosnisch": "bs", "vlaams": "nl",
    "nederlandse gebarentaal": "dse", "gebarentaal": "dse", "sign language": "dse",
    "roma": "rom", "romani": "rom", "romanes": "rom", "pasjtoe": "ps", "pashtu": "ps",
    "oekrains": "uk", "oekraiens": "uk", "fries": "fy", "creools": "crp",
    "sarnami": "hns", "hindoestaans": "hns", "twi": "tw", "pilipino": "fil", "tagalog": "tl",
}  # fmt: skip
#: Languages whose own name we understand; reading the names of all takes four seconds.
_OWN_NAMES = (
    "af am ar az be bg bn bs ca ckb cs cy da de el en es et eu fa ff fi fr fy ga gu ha he hi hr hu"
    " hy id ig is it ja ka kk kn ko ku ky lb lo lt lv mg mk ml mn mr ms my ne nl no om pa pl ps pt"
    " rm ro ru rw sd si sk sl sn so sq sr sv sw ta te th ti tk tr ug uk ur uz vi wo xh yo zh zu"
)
#: What the sheet calls a language for which the tables have no name or another one.
_CALLED: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "ber": ("Berbers", "Berber"),
        "prs": ("Dari", "Dari"),
        "kmr": ("Kurmanji", "Kurmanji"),
        "ckb": ("Sorani", "Sorani"),
        "dse": ("Nederlandse gebarentaal", "Dutch sign language"),
        "hns": ("Sarnami", "Sarnami"),
    }
)


@lru_cache(maxsize=1)
def _codes() -> Mapping[str, str]:
    """Folded name to code."""
    codes: dict[str, str] = {}
    for speaker in ("nl", "en"):
        for code, name in Locale(speaker).languages.items():
            if "_" not in code:
                codes.setdefault(fold(name), code)
    for code, names in _CALLED.items():
        codes |= {fold(name): code for name in names}
    return MappingProxyType(codes | _ALSO)


@lru_cache(maxsize=1)
def _own_names() -> Mapping[str, str]:
    found = ((Locale(code).languages.get(code), code) for code in _OWN_NAMES.split())
    return MappingProxyType({fold(name): code for name, code in found if name})


@lru_cache(maxsize=2048)
def language_name(code: str, language: Language) -> str:
    """Return the name of a language if that name leads back to the code, else the code."""
    if code in _CALLED:
        return _CALLED[code][0 if language == "nl" else 1]
    name = Locale(language).languages.get(code)
    return name if name and _codes().get(fold(name)) == code and ";" not in name else code


def read_language(text: str, findings: Findings) -> str:
    """Return the code of a language given by its name or code.

    Raises:
        Refused: It is no language that we know.
    """
    name = fold(text)
    if code := _codes().get(name):
        if text not in (language_name(code, "nl"), language_name(code, "en")):
            findings.repaired("repair_language")
        return code
    plain = text.strip().replace("_", "-")
    if _is_code(plain):
        base, _, rest = plain.partition("-")
        code = f"{base.lower()}-{rest}" if rest else base.lower()
        # A script is part of the language here, a country is not: tr-TR is Turkish.
        return base.lower() if len(rest) == 2 else code
    if code := _own_names().get(name):
        findings.repaired("repair_language")
        return code
    # English names would only stand beside the Dutch ones of the same language.
    names = [*Locale(findings.language).languages.values(), *(name.title() for name in _ALSO)]
    raise findings.refuse("cell_language", text, likely(text, names, 2))


def _is_code(text: str) -> bool:
    base, _, rest = text.partition("-")
    if not (2 <= len(base) <= 3 and base.isascii() and base.isalpha()):
        return False
    if rest and not (rest.isascii() and rest.isalpha() and len(rest) in (2, 4)):
        return False
    if base.lower() in Locale("en").languages or base.lower() in _CALLED:
        return True
    return len(base) == 3 and langcodes.tag_is_valid(base.lower())
