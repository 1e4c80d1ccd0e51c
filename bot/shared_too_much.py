"""Personal data that a resident typed: which kinds, never the data.

What they look like is known by `bot.personal_data`, which reads the sentences that maintainers keep.
There every doubt counts as personal; a resident is only warned of what is almost certain. So
document numbers, dates and runs of digits are no kinds here: letters of offices are full of them.
"""

from __future__ import annotations

import re

import phonenumbers

from bot.personal_data import Personal, find
from social_map.text import fold

#: Kind → those of `bot.personal_data`. `bsn` and `account` are what nobody needs to send.
KINDS = {
    "bsn": ("bsn",),
    "account": ("iban",),
    "phone": ("phone",),
    "address": ("postcode", "street"),
    "email": ("email",),
}
_CHARACTERS = 4096  # of a Telegram message
_DIGITS = (8, 9)  # of a BSN; old ones may be written without their leading zero
# What it is called; most of our languages say BSN.
_CALLED_BSN = re.compile(
    r"(?<!\S)(?:bsn\w*|burger ?service ?n\w+|so[fph]+i ?n\w+|citizen service n\w+|бсн\w*|بي ?اس ?ان)(?!\S)"
)
_LEAST = 5  # digits; fewer are a choice, a postcode or an age
_BESIDE = 3  # words beside the data, such as 'call me at' or street and town


def kinds(text: str) -> frozenset[str]:
    """Return which kinds of personal data a message holds."""
    text = text[:_CHARACTERS]
    return frozenset(
        kind
        for personal in find(text)
        for kind, names in KINDS.items()
        if personal.kind in names and (kind != "bsn" or _is_bsn(text, personal))
    ) | (frozenset({"bsn"}) if _said_bsn(text) else frozenset())


def only_data(text: str) -> bool:
    """Whether a message says nothing but a number, an address or the like."""
    text = text[:_CHARACTERS].strip()
    if not any(sign.isalpha() for sign in text):
        return sum(sign.isdigit() for sign in text) >= _LEAST
    taken: set[int] = set()
    for personal in find(text):
        taken.update(range(personal.first_word, personal.last_word + 1))
    words = enumerate(text.split(), start=1)
    beside = [word for number, word in words if number not in taken and any(map(str.isalpha, word))]
    return bool(taken) and len(beside) <= _BESIDE


def _is_bsn(text: str, personal: Personal) -> bool:
    """Whether nine digits that pass the test are one: one in eleven passes by chance.

    Called so, or alone in the message and no mobile number that lost its zero.
    """
    if _CALLED_BSN.search(fold(text)):
        return True
    words = text.split()
    if personal.first_word != 1 or personal.last_word != len(words):
        return False
    try:
        number = phonenumbers.parse(fold(text), "NL")
    except phonenumbers.NumberParseException:
        return True
    return phonenumbers.number_type(number) != phonenumbers.PhoneNumberType.MOBILE


def _said_bsn(text: str) -> bool:
    """Whether it is called a BSN right before the digits, also when they are mistyped."""
    folded = fold(text)
    for called in _CALLED_BSN.finditer(folded):
        after = re.match(r"(?: \D{1,12}){0,3} ((?:\d ?){8,9})(?!\d)", folded[called.end() :])
        if after and len(re.sub(r"\D", "", after[1])) in _DIGITS:
            return True
    return False
