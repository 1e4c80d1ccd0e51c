"""Messages that ask a network or organisation to confirm what the map shows of it.

Somebody who knows them sends these; nothing is sent from here. A message shows public facts
only, in the network's own language when there is a text in it, with the Dutch text below it.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from social_map.errors import StoreError
from social_map.freshness import Due, Way
from social_map.geography import read_yaml
from social_map.hours import Span, WeekHours, week
from social_map.locations import DATA
from social_map.models import Area, HelpPlace
from social_map.records import Record
from social_map.thresholds import is_free

FOLDER = DATA / "reminders"
DUTCH = "nl"
_LINE = "– – – – –"
_RTL = frozenset({"ar", "fa"})
_FSI, _PDI = "\u2068", "\u2069"
#: Keys that every file of texts has.
KEYS = (
    "reviewed", "subject", "hello", "intro", "shown", "what", "where", "area", "national",
    "languages", "hours", "phone", "email", "website", "chat", "cost", "free", "walk_in",
    "anonymous", "no_papers_asked", "full", "closed", "always", "ask", "ok", "changed",
    "full_answer", "stop", "rights", "thanks", "sender", "days",
)  # fmt: skip


@dataclass(frozen=True)
class Letter:
    """One message.

    Attributes:
        name: Of the network or organisation.
        ids: The places that it is about.
        language: Of the message.
        draft: No native speaker has read the text of this language yet.
        text: The whole message, subject first.
        ways: How to send it; some may be for staff only.
    """

    name: str
    ids: tuple[str, ...]
    language: str
    draft: bool
    text: str
    ways: tuple[Way, ...]


def languages() -> tuple[str, ...]:
    """Return the languages that there is a text in."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.yml")))


def language_for(record: Record) -> str:
    """Return the language to write in: the first of the network that we write, else Dutch.

    Formal organisations get Dutch. Languages that are withheld are not used: the network would
    learn that we know them, but so would whoever sends the message.
    """
    if record.get("kind") != "informal":
        return DUTCH
    hidden = (record.get("withheld") or {}).get("languages") or ()
    if hidden is True:
        return DUTCH
    bases = (code.partition("-")[0] for code in record.get("languages", ()) if code not in hidden)
    return next((base for base in bases if base in languages()), DUTCH)


def letters(
    records: Mapping[str, Record],
    due: Iterable[Due],
    places: Mapping[str, HelpPlace],
    *,
    sender: str | None = None,
) -> list[Letter]:
    """Return one message per network or organisation that has something due.

    Args:
        records: Id to record, for who they belong to and the language.
        due: What must be checked.
        places: Id to what residents may see; what they do not see is left out.
        sender: Who signs; by default a line to fill in.
    """
    groups: dict[tuple[str, str], list[Due]] = defaultdict(list)
    for item in due:
        if item.id in places:
            groups[_owner(records[item.id])].append(item)
    found = []
    for items in groups.values():
        language = language_for(records[items[0].id])
        shown = [places[item.id] for item in items]
        name = _name(records[items[0].id], shown)
        text = message(name, shown, language, sender=sender)
        if language != DUTCH:
            text += f"\n{_LINE}\n\n" + message(name, shown, DUTCH, sender=sender)
        ways = dict.fromkeys(way for item in items for way in item.ways)
        found.append(
            Letter(
                name=name,
                ids=tuple(item.id for item in items),
                language=language,
                draft=not texts(language)["reviewed"],
                text=text,
                ways=tuple(ways),
            )
        )
    return found


def message(
    name: str, places: Sequence[HelpPlace], language: str, *, sender: str | None = None
) -> str:
    """Return the message in one language."""
    say = texts(language)
    blocks = [say["subject"], say["hello"], say["intro"].format(name=_isolate(name, language))]
    blocks.append(say["shown"])
    blocks += ["\n".join(_facts(place, say, language)) for place in places]
    answers = [say[key] for key in ("ask", "ok", "changed", "full_answer", "stop")]
    blocks += ["\n".join(answers), say["rights"], say["thanks"], sender or say["sender"]]
    return "\n\n".join(blocks) + "\n"


@lru_cache(maxsize=32)
def texts(language: str) -> Mapping[str, Any]:
    """Return the texts of a language.

    Raises:
        StoreError: The file is missing or has not all keys.
    """
    path = FOLDER / f"{language}.yml"
    found = read_yaml(path)
    if missing := [key for key in KEYS if key not in found]:
        raise StoreError(str(path), f"has no {', '.join(missing)}", "write these texts")
    return found


def _owner(record: Record) -> tuple[str, str]:
    """One message for what one organisation does; networks of their own each get one."""
    organization = record.get("organization") or {}
    key = organization.get("id") or organization.get("name")
    return ("organisation", key) if key else ("place", record["id"])


def _name(record: Record, shown: list[HelpPlace]) -> str:
    if len(shown) == 1:
        return shown[0].name
    return str((record.get("organization") or {}).get("name") or shown[0].name)


def _facts(place: HelpPlace, say: Mapping[str, Any], language: str) -> list[str]:
    lines = [f"* {_isolate(place.name, language)}"]

    def add(key: str, *values: str | None) -> None:
        known = [_isolate(value, language) for value in values if value]
        if known:
            lines.append(f"  {say[key]}: {_comma(language).join(known)}")

    description = place.description.get(language) or place.description.get(DUTCH)
    add("what", description)
    add("where", place.address)
    areas = [_area(area, say) for area in (place.area, *place.more_areas)]
    add("area", *areas)
    add("languages", *(_language_name(code, language) for code in place.languages))
    table = [_day_line(group, say, language) for group in week(place.opening) or ()]
    if table:
        lines.append(f"  {say['hours']}:")
        lines += [f"    {line}" for line in table]
    else:
        add("hours", place.opening)
    add("phone", *(phone.number for phone in place.phones))
    add("email", place.email)
    add("website", place.url)
    add("chat", place.chat)
    add("cost", say["free"] if is_free(place.cost) else place.cost)
    lines += [
        f"  {say[key]}"
        for key in ("walk_in", "anonymous", "no_papers_asked")
        if getattr(place, key) is True
    ]
    if place.capacity == "full":
        lines.append(f"  {say['full']}")
    return lines


def _area(area: Area, say: Mapping[str, Any]) -> str:
    if area.scope == "national":
        return str(say["national"])
    return ", ".join(name for name in (area.neighbourhood, area.municipality) if name)


def _day_line(group: WeekHours, say: Mapping[str, Any], language: str) -> str:
    days, spans = group
    names = say["days"][days[0]]
    if len(days) > 1:
        names += f" – {say['days'][days[-1]]}"
    if not spans:
        return f"{names}: {say['closed']}"
    return f"{names}: {_comma(language).join(_span(span, say, language) for span in spans)}"


def _span(span: Span, say: Mapping[str, Any], language: str) -> str:
    start, end = (f"{moment:%H:%M}" for moment in span)
    if start == end == "00:00":
        return str(say["always"])
    return _isolate(f"{start}–{'24:00' if end == '00:00' else end}", language)


def _language_name(code: str, language: str) -> str:
    from babel import Locale  # names of languages, for letters only

    base = code.partition("-")[0]
    return str(Locale.parse(language).languages.get(base) or code)


def _comma(language: str) -> str:
    return "، " if language in _RTL else ", "


def _isolate(text: str, language: str) -> str:
    """Keep a Dutch name or a number in one piece inside right-to-left text."""
    return f"{_FSI}{text}{_PDI}" if language in _RTL else text
