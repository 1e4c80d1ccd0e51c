"""Telephone numbers as people and spreadsheets write them."""

import re
from decimal import Decimal, InvalidOperation

import phonenumbers
from phonenumbers import shortnumberinfo

from social_map.sheets.findings import Findings

_REGION = "NL"
_FLOAT = re.compile(r"([\d\s()/-]*\d)[.,]0+\Z")
_POWER = re.compile(r"\d(?:[.,]\d+)?[eE]\+?\d{1,2}\Z")
_LOOKS_LIKE = re.compile(r"\+?[\d(][\d\s()./-]*\Z")
_DASHES = re.compile("[\u2010-\u2015\u2212]")
_DIGITS_OF_A_NUMBER = 9
# 14 + area code: the number of a municipality. The library knows these by their metadata only
# in part.
_MUNICIPAL = re.compile(r"14\d{3,4}\Z")


def digits(number: object) -> str:
    """Return the digits of a number, by which two ways of writing it are the same."""
    found = re.sub(r"\D", "", str(number))
    if str(number).strip().startswith("+31") or found.startswith("0031"):
        return "0" + re.sub(r"\A(?:00)?31", "", found)
    return found


def read_phone(text: str, findings: Findings) -> str:
    """Return a telephone number as it should be written, spreadsheet damage repaired.

    Raises:
        Refused: It is no number that can be called from the Netherlands.
    """
    number = _without_damage(_DASHES.sub("-", text.strip()), findings)
    if number.startswith("("):  # (020) 765 38 01
        number = number.replace("(", "", 1).replace(")", "", 1)
    if not _LOOKS_LIKE.match(number):
        raise findings.refuse("cell_phone", text)
    if is_callable(number):
        return number
    # A leading zero or a plus got lost.
    if number.isdigit():
        for pattern, key in ((r"\A(?=\d)", "repair_phone_zero"), (r"\A31", "repair_phone_31")):
            guess = re.sub(pattern, "0", number, count=1)
            if guess != number and is_callable(guess):
                findings.repaired(key)
                return guess
    raise findings.refuse("cell_phone", text)


def _without_damage(number: str, findings: Findings) -> str:
    if _POWER.match(number):
        plain = number.replace(",", ".")
        try:
            whole = format(Decimal(plain).to_integral_value(), "f")
        except (InvalidOperation, ValueError):
            raise findings.refuse("cell_phone", number) from None
        if len(re.sub(r"\D", "", plain.lower().partition("e")[0])) < _DIGITS_OF_A_NUMBER - 1:
            raise findings.refuse("cell_phone_rounded", number)
        findings.repaired("repair_phone_power")
        return whole
    if match := _FLOAT.match(number):
        findings.repaired("repair_phone_float")
        return match[1]
    return number


def is_callable(number: str) -> bool:
    """Whether a number can be called from the Netherlands: ordinary, free, paid or short."""
    try:
        parsed = phonenumbers.parse(number, _REGION)
    except phonenumbers.NumberParseException:
        return False
    if phonenumbers.is_valid_number(parsed) and _as_dialled(number, parsed):
        return True
    plain = digits(number)
    if _MUNICIPAL.match(plain) or plain in ("113", "144"):
        return True
    return shortnumberinfo.is_valid_short_number_for_region(parsed, _REGION)


def _as_dialled(number: str, parsed: phonenumbers.PhoneNumber) -> bool:
    """Whether the number can be dialled as it stands: 201234567 lacks its zero."""
    plain = re.sub(r"\D", "", number)
    if number.strip().startswith("+") or plain.startswith("00"):
        return True
    return plain.startswith("0") or bool(_MUNICIPAL.match(plain))
