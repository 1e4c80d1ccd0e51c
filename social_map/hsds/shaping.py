"""Bring an HSDS object, as dirty as it is found, into the shape that HSDS 3.0 asks for.

What is good stays, what can be mended is mended and counted, what HSDS does not know or what
cannot be mended is kept in a property that begins with ``x_``. Nothing is thrown away silently.
"""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from social_map.hsds.cleaner import DEEPEST, LONGEST_NOTHING, NO_TEXT, Cleaner
from social_map.hsds.cleaning import NOTHING, SUSPECT, UUID, known_uuid, number, stable_uuid
from social_map.hsds.fields import ID, MANY, ONE, OTHER, PLANS, REQUIRED, TEXT, UNKNOWN, Field
from social_map.hsds.found import Row
from social_map.hsds.values import READERS, word
from social_map.problems import Problem

Shaped = dict[str, Any]

_MOST_TERMS = 20_000
#: What an object is called by when it says nothing else.
_DESCRIBED_BY_NAME = frozenset({"organization", "program", "taxonomy_term", "taxonomy"})
_USUAL_WORDS = {"location_type": "physical", "address_type": "physical", "status": "active"}
#: What a bare text stands for in a list of objects.
_BARE_TEXT = {
    "language": "name",
    "phone": "number",
    "service_area": "name",
    "required_document": "document",
    "accessibility": "description",
    "funding": "source",
}


_suspect = SUSPECT.search
_is_uuid = UUID.match


class Shaper(Cleaner):
    """Shapes objects, one after the other."""

    def __init__(self, dataset: str, repairs: Counter[str], problems: list[Problem]) -> None:
        super().__init__(repairs, problems)
        self.dataset = dataset
        self._terms: dict[Any, tuple[Any, Shaped]] = {}

    def shape(self, kind: str, raw: Mapping[str, Any], *trail: Any) -> Shaped:
        """Return an object as HSDS 3.0 shapes it.

        Args:
            kind: Which object, a key of `fields.OBJECTS`.
            raw: The object as it was found.
            trail: JSON path or row in the file.
        """
        self.trail = list(trail)
        return self._shape(kind, raw)

    def part(self, kind: str, raw: Mapping[str, Any]) -> Shaped:
        """Return a part of the object shaped last, which was kept as something else."""
        return self._shape(kind, raw)

    def _shape(self, kind: str, raw: Mapping[str, Any]) -> Shaped:
        made: Shaped = {}
        plan = PLANS[kind]
        careful = self.careful
        for key, value in raw.items():
            name, what, field = plan.get(key, UNKNOWN)
            if type(value) is str:
                # The commonest first, and without a call: clean text and good ids.
                if what == TEXT:
                    if not careful or not _suspect(value):
                        text: str | None = value.strip()
                        if text and (len(text) >= LONGEST_NOTHING or text not in NOTHING):
                            made[name] = text
                            continue
                    if (text := self.text(value)) is not None:
                        made[name] = text
                    continue
                if what == ID:
                    if _is_uuid(value):
                        made["id"] = value
                    else:
                        self._id(made, kind, value)
                    continue
                if value == "":
                    continue
            elif value is None:
                continue
            if what == MANY:
                self._many(made, field, value)
            elif what == ONE:
                self._one(made, field, value)
            elif what == OTHER:
                self._value(made, field, value)
            elif what == ID:
                self._id(made, kind, value)
            elif what == TEXT:
                if (text := self.text(value)) is not None:
                    made[name] = text
                elif type(value) in NO_TEXT:
                    self._extra(made, key, value)
            else:
                self._extra(made, key, value)
        if "id" not in made:
            self._missing_id(made, kind, raw)
        if not REQUIRED[kind] <= made.keys():
            for key in REQUIRED[kind] - made.keys():
                self._missing(made, kind, key)
        return made

    def _id(self, made: Shaped, kind: str, value: Any) -> None:
        text = self.text(value)
        if text is None:
            return
        self.repairs["hsds_repaired_id"] += 1
        known = known_uuid(text)
        made["id"] = known or stable_uuid(self.dataset, kind, text)
        if known is None:
            made.setdefault("x_external_id", text)

    def _missing_id(self, made: Shaped, kind: str, raw: Mapping[str, Any]) -> None:
        facts = [f"{key}={value}" for key, value in raw.items() if isinstance(value, (str, int))]
        made["id"] = stable_uuid(self.dataset, kind, *sorted(facts))
        self.repairs["hsds_repaired_id"] += 1

    def _missing(self, made: Shaped, kind: str, key: str) -> None:
        if key in _USUAL_WORDS:
            made[key] = _USUAL_WORDS[key]
            if key == "status":
                self.repairs["hsds_repaired_status"] += 1
        elif key == "description" and kind in _DESCRIBED_BY_NAME and "name" in made:
            made[key] = made["name"]

    def _value(self, made: Shaped, field: Field, value: Any) -> None:
        key = field.name
        if type(value) is str and value in field.words:
            made[key] = value
            return
        if field.kind == "number":
            if (type(value) is float and -1e9 < value < 1e9 and not value.is_integer()) or (
                type(value) is int and -1_000_000_000 < value < 1_000_000_000
            ):
                made[key] = value
            else:
                self._number(made, key, value)
            return
        text = self.text(value)
        if text is None:
            if type(value) in NO_TEXT:
                self._extra(made, key, value)
            return
        if field.kind == "time":
            made[key] = text
            return
        if field.kind == "ref":
            if not UUID.match(text):
                text = known_uuid(text) or stable_uuid(self.dataset, field.of, text)
            made[key] = text
            return
        good = word(text, field.words) if field.words else READERS[field.kind](text)
        if good is None:
            made[f"x_{key}"] = text
            kind = "word" if field.words else field.kind
            self.problem(key, text, f"hsds_bad_{kind}", allowed=", ".join(sorted(field.words)))
            return
        made[key] = good
        if good != text:
            self.repairs[f"hsds_repaired_{'word' if field.words else field.kind}"] += 1
            if not self.careful or (len(text) > len(good) + 9 and not field.words):
                made[f"x_{key}"] = text

    def _number(self, made: Shaped, key: str, value: Any) -> None:
        good = number(value)
        if good is None:
            text = self.text(value)
            if text is None:
                self._extra(made, key, value)
                return
            made[f"x_{key}"] = text
            self.problem(key, text, "hsds_bad_number")
            return
        made[key] = good
        if type(value) is str and not self.tabular:
            self.repairs["hsds_repaired_number"] += 1

    def _many(self, made: Shaped, field: Field, value: Any) -> None:
        key, kind = field.name, field.of
        if type(value) is not list:
            if not isinstance(value, dict) and not (type(value) is str and kind in _BARE_TEXT):
                self._extra(made, key, value)
                return
            self.repairs["hsds_repaired_type"] += 1
            value = [value]
        trail = self.trail
        depth = len(trail)
        if depth > DEEPEST:
            self.problem(key, "…", "hsds_too_deep")
            return
        good: list[Any] = []
        other: list[Any] = []
        required = REQUIRED[kind]
        for place, item in enumerate(value):
            if not isinstance(item, dict):
                if type(item) is not str or kind not in _BARE_TEXT:
                    if item is not None:
                        other.append(self.anything(item))
                    continue
                self.repairs["hsds_repaired_type"] += 1
                item = {_BARE_TEXT[kind]: item}
            if not item:
                continue
            trail.append(key)
            trail.append(place)
            if type(item) is Row:
                trail.append(item.at)
            shaped = self._shape(kind, item)
            if required <= shaped.keys():
                good.append(shaped)
            else:
                if kind == "phone":
                    self.problem("number", item.get("description"), "hsds_phone_without_number")
                other.append(shaped)
            del trail[depth:]
        if good:
            made[key] = good
        if other:
            made.setdefault(f"x_{key}", other)

    def _one(self, made: Shaped, field: Field, value: Any) -> None:
        key, kind = field.name, field.of
        if type(value) is list and len(value) == 1 and isinstance(value[0], dict):
            self.repairs["hsds_repaired_type"] += 1
            value = value[0]
        if not isinstance(value, dict) or not value:
            self._extra(made, key, value)
            return
        trail = self.trail
        depth = len(trail)
        if depth > DEEPEST:
            self.problem(key, "…", "hsds_too_deep")
            return
        known = self._terms.get(str(value.get("id"))) if kind == "taxonomy_term" else None
        if known is not None and known[0] == value:
            made[key] = known[1]
            return
        trail.append(key)
        if type(value) is Row:
            trail.append(value.at)
        shaped = self._shape(kind, value)
        del trail[depth:]
        if not REQUIRED[kind] <= shaped.keys():
            key = f"x_{key}"
        elif kind == "taxonomy_term" and type(value.get("id")) is str:
            # Thousands of services share a few terms: shaped once, and never changed after.
            if len(self._terms) > _MOST_TERMS:
                self._terms.clear()
            self._terms[value["id"]] = value, shaped
        made[key] = shaped

    def _extra(self, made: Shaped, key: Any, value: Any) -> None:
        """Keep what HSDS 3.0 has no place for; our own begins with ``x_`` already."""
        name = self.text(str(key)) or "x_"
        if not name.startswith("x_"):
            name = f"x_{name}"
            self.repairs["hsds_kept_other"] += 1
        kept = self.anything(value)
        if kept is not None and kept != [] and kept != {}:
            made.setdefault(name, kept)
