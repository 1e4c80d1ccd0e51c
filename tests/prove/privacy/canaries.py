"""Made-up people whose every datum is unique: wherever one of them turns up, somebody wrote it there.

Names, citizen service numbers, addresses, telephone numbers, places on the map and accounts, in
Latin, Arabic, Cyrillic and Ge'ez script. Nobody is called like this and nobody lives there.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

# Every name begins with its script's mark, so that a copy in memory is found by one comparison.
# Folding leaves the marks as they are.
MARKS = {"Latn": "zkanarivo", "Arab": "ضكنارفو", "Cyrl": "жканариво", "Ethi": "ጸካናርቮ"}
_SYLLABLES = {
    "Latn": ("ba", "ru", "mi", "ko", "te", "ga", "nu", "po", "shi", "dre", "lo", "vu"),
    "Arab": ("با", "رو", "مي", "كو", "تا", "نو", "سا", "دي", "لو", "غا", "فا", "جو"),
    "Cyrl": ("ба", "ру", "ми", "ко", "те", "га", "ну", "по", "ши", "дре", "ло", "ву"),
    "Ethi": ("ባ", "ሩ", "ሚ", "ኮ", "ተ", "ጋ", "ኑ", "ፖ", "ሺ", "ድረ", "ሎ", "ቩ"),
}
_STREETS = {"Latn": "straat", "Arab": " شارع", "Cyrl": " улица", "Ethi": " ጎደና"}
_ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
SCRIPT_OF = {
    "nl": "Latn", "tr": "Latn", "en": "Latn", "pl": "Latn", "so": "Latn", "fr": "Latn",
    "es": "Latn", "ar": "Arab", "fa": "Arab", "ru": "Cyrl", "uk": "Cyrl", "ti": "Ethi",
}  # fmt: skip


@dataclass(frozen=True)
class Person:
    """Somebody who writes to the bot.

    Attributes:
        account: The Telegram id, also that of the chat.
        bsn: Nine digits that pass the test of a citizen service number.
        postcode: With letters that no Dutch postcode has; its digits alone are a place that the
            bot may remember.
        point: Latitude and longitude, far finer than the bot may remember.
        friend: Whose message is forwarded.
    """

    account: int
    language: str
    name: str
    username: str
    bsn: str
    street: str
    house: str
    postcode: str
    phone: str
    point: tuple[float, float]
    friend: str

    @property
    def written(self) -> tuple[str, ...]:
        """What must be nowhere, as it is written."""
        return (
            self.name, self.username, self.friend, self.bsn, self.phone, self.street,
            f"{self.street} {self.house}", self.postcode, str(self.account), *(f"{one:.6f}" for one in self.point),
        )  # fmt: skip

    @property
    def in_eastern_digits(self) -> str:
        """The citizen service number as it is typed on an Arabic keyboard."""
        return self.bsn.translate(_ARABIC_DIGITS)


def people(count: int, seed: int) -> list[Person]:
    """Return so many people, the same ones for the same seed."""
    chance = random.Random(seed)
    return [_person(chance, number) for number in range(count)]


def _person(chance: random.Random, number: int) -> Person:
    language = list(SCRIPT_OF)[number % len(SCRIPT_OF)]
    script = SCRIPT_OF[language]
    return Person(
        account=chance.randrange(6_000_000_000, 7_000_000_000),
        language=language,
        name=_name(chance, script),
        username=_name(chance, "Latn"),
        bsn=_bsn(chance),
        street=_name(chance, script) + _STREETS[script],
        house=str(chance.randrange(1000, 9999)),
        postcode=f"{1011 + 37 * number % 8900} {chance.choice('QY')}{chance.choice('QYFU')}",
        phone=f"+31 6 {chance.randrange(10_000_000, 99_999_999)}",
        point=(_degrees(chance, 51_500_000), _degrees(chance, 4_500_000)),
        friend=_name(chance, script),
    )


def _name(chance: random.Random, script: str) -> str:
    name = MARKS[script] + "".join(chance.choices(_SYLLABLES[script], k=6))
    return name.capitalize()


def _degrees(chance: random.Random, least: int) -> float:
    """A place with six decimals: towns in the map have five at most."""
    return (least + 10 * chance.randrange(100_000) + 7) / 1_000_000


def _bsn(chance: random.Random) -> str:
    while True:
        digits = [chance.randrange(1, 10) for _ in range(8)]
        last = (
            sum(weight * digit for weight, digit in zip(range(9, 1, -1), digits, strict=True)) % 11
        )
        if last < 10:
            return "".join(map(str, [*digits, last]))
