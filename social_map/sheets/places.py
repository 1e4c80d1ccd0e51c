"""Names of municipalities, as the map knows them."""

from collections.abc import Iterable
from functools import lru_cache

from social_map.geography import read_yaml
from social_map.locations import DATA
from social_map.messages import Language
from social_map.records import Record
from social_map.sheets.findings import Findings, likely
from social_map.text import fold

#: Official names of municipalities that the map calls otherwise.
_OFFICIAL = {"s gravenhage": "Den Haag", "den bosch": "'s-Hertogenbosch"}


def findings_for(language: Language, current: Iterable[Record] = ()) -> Findings:
    """Return empty notes that know all municipalities, those of the map's own places too."""
    municipalities, towns = _municipalities()
    known = dict(municipalities)
    for record in current:
        name = record.get("area", {}).get("municipality")
        if name:
            known.setdefault(fold(name), name)
    return Findings(language, known, towns)


@lru_cache(maxsize=1)
def _municipalities() -> tuple[dict[str, str], dict[str, str]]:
    content = read_yaml(DATA / "municipalities.yml")["municipalities"]
    names = {fold(name): name for name in content}
    towns: dict[str, str] = {}
    for name, entry in content.items():
        for town in entry.get("towns") or ():
            towns.setdefault(fold(town), name)
        for other in entry.get("names") or ():
            names.setdefault(fold(other), name)
    for other, name in _OFFICIAL.items():
        if name in content:
            names.setdefault(fold(other), name)
    return names, towns


def read_municipality(text: str, findings: Findings) -> str:
    """Return a municipality as the map writes it.

    Raises:
        Refused: There is none of that name; likely ones are suggested.
    """
    if not findings.municipalities:
        return text
    wanted = fold(text)
    for key in (wanted, wanted.removeprefix("gemeente ")):
        if name := findings.municipalities.get(key):
            if name != text:
                findings.repaired("repair_municipality")
            return name
    if town := findings.towns.get(wanted):
        raise findings.refuse("cell_town", text, municipality=town)
    names = sorted(set(findings.municipalities.values()))
    raise findings.refuse("cell_municipality", text, likely(text, names, 2))
