"""Bring an HSDS object, as dirty as it is found, into the shape that HSDS 3.0 asks for.

What is good stays, what can be mended is mended and counted, what HSDS does not know or what
cannot be mended is kept in a property that begins with ``x_``. Nothing is thrown away silently.
"""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from social_map.hsds.cleaning import NOTHING, SUSPECT, UUID, known_uuid, mend, number, stable_uuid
from social_map.hsds.fields import OBJECTS, REQUIRED, Field
from social_map.hsds.values import READERS, word
from social_map.problems import Problem

Shaped = dict[str, Any]

_DEEPEST = 24
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


class At(str):
    """Where a row stands, as people say it: ``phones.csv row 12``."""

    __slots__ = ()


class Row(dict[str, Any]):
    """An object that stands somewhere else than where it is nested: a row of a table.

    Attributes:
        at: Where it stands.
    """

    __slots__ = ("at",)

    def __init__(self, values: Mapping[str, Any], at: str) -> None:
        super().__init__(values)
        self.at = At(at)


class Shaper:
    """Shapes objects of one file and gathers what it mended and what it could not.

    Attributes:
        dataset: Name of the data set; ids that are no UUIDs become UUIDs by it.
        repairs: Message key to how often.
        problems: What could not be used.
        where: File that is being read.
        careful: False for what this program exported itself: its text is not mended again.
        tabular: True for rows of a table, where every number is text.
    """

    def __init__(self, dataset: str, repairs: Counter[str], problems: list[Problem]) -> None:
        self.dataset = dataset
        self.repairs = repairs
        self.problems = problems
        self.where = ""
        self.careful = True
        self.tabular = False
        self._trail: list[Any] = []

    def shape(self, kind: str, raw: Mapping[str, Any], *trail: Any) -> Shaped:
        """Return an object as HSDS 3.0 shapes it.

        Args:
            kind: Which object, a key of `fields.OBJECTS`.
            raw: The object as it was found.
            trail: JSON path or row in the file.
        """
        self._trail = list(trail)
        return self._shape(kind, raw)

    def problem(self, field: str, value: Any, key: str, **values: Any) -> None:
        """Remember something that cannot be used, with where it stands."""
        row = next((part for part in reversed(self._trail) if type(part) is At), None)
        path = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in self._trail)
        where = row or f"{self.where} {path.lstrip('.')}".strip()
        self.problems.append(Problem(where, field, value, key, values))

    def text(self, value: Any) -> str | None:
        """Return clean text, or None when there is none."""
        if type(value) is str:
            if self.careful and SUSPECT.search(value):
                value = mend(value, self.repairs)
            else:
                value = value.strip()
            if value in NOTHING:
                if value and self.careful:
                    self.repairs["hsds_repaired_nothing"] += 1
                return None if self.careful or not value else str(value)
            return str(value)
        if isinstance(value, bool) or value is None or isinstance(value, (dict, list)):
            return None
        self.repairs["hsds_repaired_type"] += 1
        made = number(value)
        return None if made is None else str(made)

    def _shape(self, kind: str, raw: Mapping[str, Any]) -> Shaped:
        made: Shaped = {}
        plan = OBJECTS[kind]
        for key, value in raw.items():
            if value is None or value == "":
                continue
            field = plan.get(key)
            if field is None:
                self._extra(made, key, value)
                continue
            key = field.name
            if field.kind == "text":
                text = self.text(value)
                if text is not None:
                    made[key] = text
                elif isinstance(value, (dict, list, bool)):
                    self._extra(made, key, value)
            elif field.kind == "id":
                self._id(made, kind, value)
            elif field.kind == "many":
                self._many(made, key, field.of, value)
            elif field.kind == "one":
                self._one(made, key, field.of, value)
            else:
                self._value(made, key, field, value)
        if "id" not in made:
            self._missing_id(made, kind, raw)
        for key in REQUIRED[kind]:
            if key not in made:
                self._missing(made, kind, key)
        return made

    def _id(self, made: Shaped, kind: str, value: Any) -> None:
        if type(value) is str and UUID.match(value):
            made["id"] = value
            return
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

    def _value(self, made: Shaped, key: str, field: Field, value: Any) -> None:
        if field.kind == "number":
            self._number(made, key, value)
            return
        text = value if type(value) is str else self.text(value)
        if text is None:
            self._extra(made, key, value)
            return
        if field.kind == "ref":
            good: str | None = text if UUID.match(text) else None
            if good is None:
                text = text.strip()
                good = known_uuid(text) or stable_uuid(self.dataset, field.of, text)
            made[key] = good
            return
        text = self.text(text) or ""
        if not text:
            return
        if field.kind == "time":
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
            if not self.careful or (field.kind == "email" and len(text) > len(good) + 9):
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

    def _many(self, made: Shaped, key: str, kind: str, value: Any) -> None:
        if isinstance(value, Mapping):
            self.repairs["hsds_repaired_type"] += 1
            value = [value] if value else []
        if type(value) is str and kind in _BARE_TEXT:
            self.repairs["hsds_repaired_type"] += 1
            value = [value]
        if not isinstance(value, list):
            self._extra(made, key, value)
            return
        good: list[Any] = []
        other: list[Any] = []
        depth = len(self._trail)
        if depth > _DEEPEST:
            self.problem(key, "…", "hsds_too_deep")
            return
        for place, item in enumerate(value):
            if type(item) is str and kind in _BARE_TEXT:
                self.repairs["hsds_repaired_type"] += 1
                item = {_BARE_TEXT[kind]: item}
            if not isinstance(item, Mapping):
                if item is not None:
                    other.append(self.anything(item))
                continue
            if not item:
                continue
            self._trail += (key, place)
            if type(item) is Row:
                self._trail.append(item.at)
            shaped = self._shape(kind, item)
            if kind == "phone" and "number" not in shaped:
                self.problem("number", item.get("description"), "hsds_phone_without_number")
            complete = all(name in shaped for name in REQUIRED[kind])
            del self._trail[depth:]
            (good if complete else other).append(shaped)
        if good:
            made[key] = good
        if other:
            made.setdefault(f"x_{key}", other)

    def _one(self, made: Shaped, key: str, kind: str, value: Any) -> None:
        if isinstance(value, list) and len(value) == 1 and isinstance(value[0], Mapping):
            self.repairs["hsds_repaired_type"] += 1
            value = value[0]
        if not isinstance(value, Mapping) or not value:
            self._extra(made, key, value)
            return
        if len(self._trail) > _DEEPEST:
            self.problem(key, "…", "hsds_too_deep")
            return
        depth = len(self._trail)
        self._trail.append(key)
        if type(value) is Row:
            self._trail.append(value.at)
        shaped = self._shape(kind, value)
        del self._trail[depth:]
        complete = all(name in shaped for name in REQUIRED[kind])
        made[key if complete else f"x_{key}"] = shaped

    def _extra(self, made: Shaped, key: Any, value: Any) -> None:
        """Keep what HSDS 3.0 has no place for; our own begins with ``x_`` already."""
        name = self.text(str(key)) or "x_"
        if not name.startswith("x_"):
            name = f"x_{name}"
            self.repairs["hsds_kept_other"] += 1
        kept = self.anything(value)
        if kept is not None and kept != [] and kept != {}:
            made.setdefault(name, kept)

    def anything(self, value: Any, depth: int = 0) -> Any:
        """Return any JSON value, its text cleaned; what says nothing is None."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, bool):
            return value
        if isinstance(value, (int, float)):
            return number(value)
        if depth > _DEEPEST:
            self.problem("x_", "…", "hsds_too_deep")
            return None
        if isinstance(value, Mapping):
            pairs = ((self.text(str(key)), self.anything(item, depth + 1))
                     for key, item in value.items())  # fmt: skip
            return {key: item for key, item in pairs if key and _says(item)} or None
        if isinstance(value, list):
            items = (self.anything(item, depth + 1) for item in value)
            return [item for item in items if _says(item)] or None
        return None


def _says(value: Any) -> bool:
    return value is not None and value != [] and value != {}
