"""What looks wrong in the map as a whole: dead ends, duplicates, missing emergency numbers."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import combinations

import phonenumbers
from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from social_map import taxonomy
from social_map.linting_fields import SHORT_NUMBERS
from social_map.problems import Problem
from social_map.records import Record
from social_map.text import fold

#: Numbers that every map must show, each with what it is for.
EMERGENCY: Mapping[str, str] = {
    "112": "alarmnummer",
    "113": "zelfmoordpreventie",
    "0800-2000": "Veilig Thuis",
}

_SAME_PLACE = 60.0
# A word that stands in more names of one town than this does not tell places apart.
_COMMON_WORD = 40


def emergency(shown: Sequence[Record]) -> Iterator[tuple[str, Problem]]:
    """Yield emergency numbers that no shown place has."""
    known = {
        _plain(phone["number"])
        for record in shown
        for phone in record.get("phones", ())
        if phone.get("visibility", "public") == "public"
    }
    for number, name in EMERGENCY.items():
        if _plain(number) not in known:
            yield "error", Problem("", "phones", number, "lint_emergency", {"name": name})


def dead_ends(shown: Sequence[Record], *, least: int) -> Iterator[tuple[str, Problem]]:
    """Yield intents with too few places: in the country, and in each municipality of the map."""
    national: dict[str, int] = dict.fromkeys(taxonomy.HELP_INTENTS, 0)
    local: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    informal: dict[str, set[str]] = defaultdict(set)
    for record in shown:
        areas = [record["area"], *record.get("more_areas", ())]
        towns = {area["municipality"] for area in areas if area.get("municipality")}
        for town in towns:
            local[town]["*"] += 1
        for intent in record.get("intents", ()):
            if intent not in national:
                continue
            if any(area["scope"] == "national" for area in areas):
                national[intent] += 1
            for town in towns:
                local[town][intent] += 1
                if record["kind"] == "informal":
                    informal[town].add(intent)
    few = [intent for intent, count in national.items() if count < least]
    for intent in few:
        counts = {"count": national[intent], "least": least}
        yield "warning", Problem("", "intents", intent, "lint_dead_end_national", counts)
    for town in sorted(local):
        missing = [i for i in few if national[i] + local[town][i] < least]
        if missing:
            few_here = {"town": town, "least": least}
            yield "warning", Problem("", "intents", missing, "lint_dead_end", few_here)
        without = [intent for intent in national if intent not in informal[town]]
        if without:
            none = {"town": town, "count": len(without), "all": len(national)}
            yield "warning", Problem("", "intents", without, "lint_no_informal", none)


def duplicates(records: Sequence[Record]) -> Iterator[tuple[str, Problem]]:
    """Yield places that may be there twice: the same name in one town, number or page."""
    seen: set[tuple[str, ...]] = set()
    for first, second in _same_names(records):
        pair = tuple(sorted((first["id"], second["id"])))
        if pair not in seen:
            seen.add(pair)
            values = {"other": pair[1], "name": second["name"]}
            yield "warning", Problem(pair[0], "name", first["name"], "lint_twice_name", values)
    for key, groups in (("phones", _by_number(records)), ("url", _by_page(records))):
        for value, group in sorted(groups.items()):
            for first, second in combinations(sorted(group, key=lambda r: str(r["id"])), 2):
                pair = (first["id"], second["id"])
                if pair in seen or not _alike(first, second):
                    continue
                seen.add(pair)
                values = {"other": second["id"], "name": second["name"]}
                yield "warning", Problem(pair[0], key, value, "lint_twice_way", values)


def _same_names(records: Sequence[Record]) -> Iterator[tuple[Record, Record]]:
    words = [frozenset(fold(record["name"]).split()) for record in records]
    groups: dict[tuple[str, str], list[int]] = defaultdict(list)
    same: dict[tuple[str, frozenset[str]], list[int]] = defaultdict(list)
    for number, record in enumerate(records):
        town = (record.get("area") or {}).get("municipality") or ""
        for word in words[number]:
            groups[town, word].append(number)
        # Two places with one name are found, however common its words are.
        same[town, words[number]].append(number)
    pairs = {pair for group in same.values() for pair in combinations(group[:_COMMON_WORD], 2)}
    for group in groups.values():
        if len(group) <= _COMMON_WORD:
            pairs.update(
                (one, other)
                for one, other in combinations(group, 2)
                if (one, other) not in pairs and _same_name(words[one], words[other])
            )
    for one, other in sorted(pairs):
        yield records[one], records[other]


def _same_name(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether the words of two names differ by typing errors only.

    >>> _same_name(frozenset({"buurthuis", "archipel"}), frozenset({"archipel", "buurthius"}))
    True
    >>> _same_name(frozenset({"buurtteam", "oost"}), frozenset({"buurtteam", "west"}))
    False
    """
    left, right = sorted(one - other), sorted(other - one)
    if len(left) != len(right):
        return False
    return all(_same_word(a, b) for a, b in zip(left, right, strict=True))


def _same_word(one: str, other: str) -> bool:
    if not one.isalpha() or not other.isalpha():
        return False  # "Buurtteam 1" and "Buurtteam 2" are two places
    return OSA.distance(one, other) <= (2 if min(len(one), len(other)) >= 8 else 1)


def _alike(first: Record, second: Record) -> bool:
    """Whether two places with one number or page may be one: alike in name or at one address.

    An organisation with one number for all that it does is no duplicate.
    """
    towns = [(record.get("area") or {}).get("municipality") for record in (first, second)]
    if None not in towns and towns[0] != towns[1]:
        return False
    if first.get("address") and fold(first["address"]) == fold(second.get("address") or ""):
        return True
    return fuzz.token_set_ratio(fold(first["name"]), fold(second["name"])) >= _SAME_PLACE


def _by_number(records: Iterable[Record]) -> dict[str, list[Record]]:
    found: dict[str, list[Record]] = defaultdict(list)
    for record in records:
        for phone in record.get("phones", ()):
            if phone.get("visibility") != "never":
                found[_plain(phone["number"])].append(record)
    return {
        number: group
        for number, group in found.items()
        if 1 < len(group) <= _COMMON_WORD and number not in SHORT_NUMBERS
    }


def _by_page(records: Iterable[Record]) -> dict[str, list[Record]]:
    found: dict[str, list[Record]] = defaultdict(list)
    for record in records:
        if record.get("url"):
            page = re.sub(r"^https?://(?:www\.)?", "", record["url"]).rstrip("/")
            found[page].append(record)
    return {page: group for page, group in found.items() if 1 < len(group) <= _COMMON_WORD}


@lru_cache(maxsize=65536)
def _plain(number: str) -> str:
    """Return a number as it is compared."""
    digits = re.sub(r"\D", "", number)
    if digits in SHORT_NUMBERS:
        return digits
    try:
        parsed = phonenumbers.parse(number, "NL")
    except phonenumbers.NumberParseException:
        return digits
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
