"""The same places told differently: shorter, as a text message, for WhatsApp.

All of it is made from places and keys, never from what somebody wrote.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from actions.the_map import as_card
from bot.hours_text import opening_line
from bot.keyboards import DISCREET
from bot.place_text import SYMBOLS
from bot.reply import Span
from bot.translate import Translator
from social_map.models import HelpPlace
from social_map.search import Result

# 3GPP TS 23.038: the characters of the GSM 7-bit alphabet, and those that take two.
_GSM = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_GSM_TWICE = frozenset("\f^{}\\[~]|€")
# Room in a single message, and in each part of a longer one.
_GSM_ROOM, _UNICODE_ROOM = (160, 153), (70, 67)
MOST_PARTS = 2
# Typographic signs that would make a text message twice as expensive.
_PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "...",
                        "\u00a0": " "})  # fmt: skip
# WhatsApp takes these for markup, and has no way to escape them; the last two only around words,
# where web addresses do not have them.
_MARKUP = str.maketrans("", "", "*`")
_MARKUP_IN_NAMES = str.maketrans("", "", "*`_~")
_ISOLATES = str.maketrans("", "", "\u2066\u2067\u2068\u2069")
_SHORTEST_NAME = 12


def sms_parts(text: str) -> int:
    """Return how many text messages a text takes.

    In the 7-bit alphabet 160 characters fit, or 153 in each part; `€` and brackets count twice.
    One other character makes all of it UCS-2: 70, or 67 in each part; an emoji counts twice.

    >>> sms_parts("a" * 160), sms_parts("a" * 161), sms_parts("ş" * 70), sms_parts("ş" * 71)
    (1, 2, 1, 2)
    """
    seven_bit = all(letter in _GSM or letter in _GSM_TWICE for letter in text)
    single, part = _GSM_ROOM if seven_bit else _UNICODE_ROOM
    sizes = [_size(letter, seven_bit) for letter in text]
    if sum(sizes) <= single:
        return 1
    parts, room = 1, part
    for size in sizes:  # a character that counts twice is never cut in two
        if size > room:
            parts, room = parts + 1, part
        room -= size
    return parts


def _size(letter: str, seven_bit: bool) -> int:
    if seven_bit:
        return 2 if letter in _GSM_TWICE else 1
    return 2 if ord(letter) > 0xFFFF else 1


def in_sms(problems: Sequence[str], results: Sequence[Result], say: Translator) -> tuple[str, int]:
    """Return the places as a text message of two parts at most, and the number of parts.

    Names and telephone numbers, as many as fit. What it is about stands above them when that
    costs neither a place nor a message more (one letter that is not in the 7-bit alphabet can
    double it), and gives nothing away.
    """
    lines = [_name_and_way(result.place) for result in results]
    head = [] if DISCREET.intersection(problems) else [say.say(f"label-{p}") for p in problems[:1]]
    for count in range(len(lines), 0, -1):
        texts = ["\n".join([*head, *lines[:count]]), "\n".join(lines[:count])]
        text = min(texts, key=sms_parts)  # of two that cost the same the first
        if (parts := sms_parts(text)) <= MOST_PARTS:
            return text, parts
    return _cut(results[0].place) if results else ("", 1)


def _name_and_way(place: HelpPlace, name: str = "") -> str:
    return f"{(name or place.name).strip()} {_way(place)}".strip().translate(_PLAIN)


def _way(place: HelpPlace) -> str:
    """How to reach a place, in as few characters as there are."""
    if place.phones:
        return place.phones[0].number
    if place.url:
        return short_url(place.url)
    return place.email or place.address or place.chat or ""


def short_url(url: str) -> str:
    """Return a web address as people write it down."""
    return url.split("://")[-1].removeprefix("www.").rstrip("/")


def _cut(place: HelpPlace) -> tuple[str, int]:
    """One place whose name or address alone is too long: its name gets shorter."""
    for length in range(len(place.name), _SHORTEST_NAME, -1):
        text = _name_and_way(place, place.name[:length])
        if (parts := sms_parts(text)) <= MOST_PARTS:
            return text, parts
    text = place.name[: _UNICODE_ROOM[0]].translate(_PLAIN)
    return text, sms_parts(text)


def shorter(results: Sequence[Result], say: Translator, at: datetime) -> list[Span]:
    """Return each place in two lines: its name; how to reach it and whether it is open."""
    spans = []
    for result in results:
        card, place = as_card(result), result.place
        way = _way(place)
        symbol = SYMBOLS["phone" if place.phones else "web" if place.url else "where"]
        facts = [f"{symbol} {say.isolate(way)}"] if way else []
        facts.append(f"{SYMBOLS['open']} {opening_line(card['open'], say, at)}")
        spans += [
            Span(f"\n\n{SYMBOLS[place.kind]} "),
            Span(say.isolate(place.name), bold=True),
            Span("\n" + " · ".join(facts)),
        ]
    return spans


def whatsapp(spans: Sequence[Span]) -> str:
    """Return a message as plain text for WhatsApp, with *bold*.

    What WhatsApp would take for markup is left out of the rest.
    """
    parts = []
    for span in spans:
        text = span.text.translate(_MARKUP)
        # Bold starts and ends at a letter, never at a space, a line's end or an invisible sign.
        inner = text.translate(_ISOLATES).translate(_MARKUP_IN_NAMES).strip() if span.bold else ""
        if not inner:
            parts.append(text)
            continue
        before = text[: len(text) - len(text.lstrip())]
        after = text[len(text.rstrip()) :]
        parts.append(f"{before}*{inner}*{after}")
    return "".join(parts)
