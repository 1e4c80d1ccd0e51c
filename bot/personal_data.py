"""Personal data in a sentence that somebody wants to keep: what kind, and at which words.

The data themselves are never returned, printed or logged. Sources of the rules: the eleven-test of
the citizen service number (BSN) and the check digits of IBAN as in python-stdnum; the numbering
plans in phonenumbers; Dutch postcodes (1000 AA to 9999 ZZ, no leading zero) with a house number
name one front door. A name in words is not recognised here: a human reads the sentence first.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

import phonenumbers
from phonenumbers import Leniency, PhoneNumberMatcher, PhoneNumberType
from stdnum import iban
from stdnum.nl import bsn

# Numbers of organisations that anybody may call, such as 0800-2000 (Veilig Thuis).
_PUBLIC = (PhoneNumberType.TOLL_FREE, PhoneNumberType.PREMIUM_RATE,
           PhoneNumberType.SHARED_COST, PhoneNumberType.UAN)  # fmt: skip

_POSSIBLE = re.compile(r"\d|@|\(at\)|\[at\]|www\.|\.me/|://", re.IGNORECASE)
# At most as much as an address may have: an endless word would be looked through again and again.
_EMAIL = re.compile(r"[\w.+-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\s?\.\s?[\w-]+)+")
# In Armenian with Latin letters '@' is a vowel: friend, to fall, family, to accept, general.
_HANDLE = re.compile(r"(?<![\w@.])@(?!n(?:ker|kn|ka[vcr]|tan|dun|dha))\w{2,}")
_LINK = re.compile(r"(?:https?://|www\.|\bt\.me/|\bwa\.me/)\S+", re.IGNORECASE)
_IBAN = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?:[ -]?[A-Za-z0-9]){11,30}")
# Of countries whose numbers have four letters of the bank (ISO 13616): not 'wa22afou 3anni', Arabic
# in Latin letters.
_MISTYPED_IBAN = re.compile(r"(?:nl|gb|ie|gi|mt|lv|ro|bg)\d{2}[ -]?[a-z]{4}[ -]?\d", re.IGNORECASE)
_POSTCODE = re.compile(
    # Not "1300 pr 5", "1987 de, 5": words that stand between a sum or a year and a number.
    r"(?<!\d)[1-9]\d{3}(?!\s(?:pr|me|en|de|di|do|na|ya|ve|of|or|to|in)[\s,;.])\s?"
    r"[A-Za-z]{2}(?![A-Za-z])\W{0,3}(?:nr\.?|nummer|no\.?|huisnummer)?\s?\d{1,5}(?!\d|\s?(?:euro?\b|€))"
    r"|\d{1,5}\s?[a-zA-Z]?\W{1,3}[1-9]\d{3}\s?[A-Z]{2}(?![A-Za-z])"
)
_STREET = re.compile(
    r"(?<!\w)(?!pakweg|ruwweg)[^\W\d_]{3,}(?:straat|laan|kade|gracht|singel|dijk|plein|steeg|plantsoen|weg|dreef|hof)"
    r"(?:,?\s(?:nr\.?\s?|nummer\s)?)[1-9]\d{0,3}[a-z]?(?!\w|[.,]\d|\s?(?:euro|jaar|keer|uur|%|€))",
    re.IGNORECASE,
)
_DATE = re.compile(r"(?<!\d)\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?(?:19|20)\d{2}(?!\d)"
                   r"|(?<!\d)(?:19|20)\d{2}-\d{1,2}-\d{1,2}(?!\d)")  # fmt: skip
# Not a span of years, not a program's error code, and not several of 112, 113, 101 in a row.
_RUN = re.compile(
    r"(?<!\d)(?<!0x)(?!(?:19|20)\d\d[ \-/](?:19|20)\d\d(?!\d))(?!(?:1[01]\d[ \-/])+1[01]\d(?!\d))"
    r"(?:\d(?:[ .\-/]?\d){7,}|\d{7,})"  # a sum of money or a year is shorter
)
_DOCUMENT = re.compile(r"(?<!\w)(?=[A-Z0-9]*[A-Z])(?=(?:[A-Z]*\d){5})[A-Z0-9]{7,12}(?!\w)")


@dataclass(frozen=True)
class Personal:
    """Personal data found: the kind and the words that hold them, counted from 1.

    kind: ``email``, ``iban``, ``bsn``, ``phone``, ``postcode``, ``street``, ``date``,
        ``document``, ``digits``, ``handle`` or ``link``.
    """

    kind: str
    first_word: int
    last_word: int


def find(text: str) -> list[Personal]:
    """Return the personal data of a text, in their order; each place once, by its clearest kind."""
    if not _POSSIBLE.search(text):
        return []
    plain = _latin_digits(text)
    taken: list[tuple[int, int]] = []
    found: list[tuple[int, Personal]] = []
    for kind, start, end in _all(plain):
        if any(start < stop and begin < end for begin, stop in taken):
            continue
        taken.append((start, end))
        first = len(text[:start].split()) + (start == 0 or text[start - 1].isspace())
        found.append((start, Personal(kind, first, first + len(text[start:end].split()) - 1)))
    return [personal for _, personal in sorted(found, key=lambda item: item[0])]


def _all(text: str) -> Iterator[tuple[str, int, int]]:
    """Everything that looks personal, the most certain kinds first."""
    for kind, pattern in (("email", _EMAIL), ("link", _LINK)):
        yield from ((kind, *match.span()) for match in pattern.finditer(text))
    yield from _ibans(text)
    for match in _RUN.finditer(text):
        if 8 <= len(digits := re.sub(r"\D", "", match[0])) <= 9 and bsn.is_valid(digits.zfill(9)):
            yield ("bsn", *match.span())
    yield from (("date", *match.span()) for match in _DATE.finditer(text))
    for number in PhoneNumberMatcher(text, "NL", leniency=Leniency.VALID):
        if phonenumbers.number_type(number.number) not in _PUBLIC:
            yield "phone", number.start, number.end
    patterns = (("postcode", _POSTCODE), ("street", _STREET), ("document", _DOCUMENT))
    for kind, pattern in patterns:
        yield from ((kind, *match.span()) for match in pattern.finditer(text))
    public = [
        (number.start, number.end)
        for number in PhoneNumberMatcher(text, "NL", leniency=Leniency.VALID)
        if phonenumbers.number_type(number.number) in _PUBLIC
    ]
    for match in _RUN.finditer(text):
        if not any(start <= match.start() and match.end() <= end for start, end in public):
            yield ("digits", *match.span())
    yield from (("handle", *match.span()) for match in _HANDLE.finditer(text))


def _ibans(text: str) -> Iterator[tuple[str, int, int]]:
    for match in _IBAN.finditer(text):
        # Words behind a number look like more of it: the longest valid part counts.
        for end in range(match.end(), match.start() + 14, -1):
            if iban.is_valid(text[match.start() : end]):
                yield "iban", match.start(), end
                break
        else:
            if _MISTYPED_IBAN.match(match[0]):
                yield ("iban", *match.span())  # mistyped, and still somebody's account


def _latin_digits(text: str) -> str:
    """The same text, sign for sign, with the digits of every script as 0 to 9."""
    return "".join(
        str(unicodedata.digit(sign)) if unicodedata.category(sign) == "Nd" else sign
        for sign in text
    )
