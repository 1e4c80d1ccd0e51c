"""JSON as it is found: pages, lists, single objects, lines, cut off or damaged in the middle.

Objects are read one by one, so that a large file needs little more memory than its text, and
so that one damaged object does not cost its neighbours.
"""

import json
import re
from collections import Counter
from collections.abc import Generator, Iterator
from typing import Any, NamedTuple

from social_map.problems import Problem

#: Keys under which a page holds its list.
_LISTS = ("contents", "content", "items", "data", "results", "records")
_SPACE = re.compile(r"[\s\ufeff\x00]*")
_TOKEN = re.compile(r'"(?:[^"\\]+|\\.)*(?:"|\Z)|[\[\]{},:]', re.DOTALL)
_KEY = re.compile(r'\s*"((?:[^"\\]|\\.)*)"\s*:\s*')
_SHOWN = 80


class Found(NamedTuple):
    """An object of a file and the JSON path to it."""

    value: Any
    trail: tuple[Any, ...]


class Reader:
    """Reads the text of one file.

    Attributes:
        name: Of the file.
        repairs: Message key to how often.
        problems: What could not be read.
    """

    def __init__(
        self, name: str, text: str, repairs: Counter[str], problems: list[Problem]
    ) -> None:
        self.name = name
        self.text = text
        self.repairs = repairs
        self.problems = problems
        self._counted = (0, 0)
        self._length = 0
        self._decode = json.JSONDecoder(strict=False, parse_constant=lambda _: None).raw_decode

    def objects(self) -> Iterator[Found]:
        """Yield what the file holds: items of a list or a page, objects, one after the other."""
        place = self._space(0)
        first = True
        while place < len(self.text):
            char = self.text[place]
            start = place
            if char == "[":
                place = yield from self._list(place, ())
            elif char == "{":
                place = yield from self._page(place)
            elif first:
                self._problem((), place, "hsds_not_json")
                return
            else:
                place = self._skip(place)
            # Lines and lists of objects are sometimes written with commas between them.
            place = self._space(place)
            while place < len(self.text) and self.text[place] in ",;":
                place = self._space(place + 1)
            if place <= start:
                return
            first = False

    def _space(self, place: int) -> int:
        match = _SPACE.match(self.text, place)
        return match.end() if match else place

    def _list(self, place: int, trail: tuple[Any, ...]) -> Generator[Found, None, int]:
        """Yield the items of a list; returns the place after it."""
        place = self._space(place + 1)
        number = 0
        while place < len(self.text) and self.text[place] != "]":
            value, place, good = self._value(place, (*trail, number))
            if good:
                yield Found(value, (*trail, number))
            number += 1
            place = self._space(place)
            if place < len(self.text) and self.text[place] == ",":
                place = self._space(place + 1)
            elif place < len(self.text) and self.text[place] != "]":
                after = self._skip(place)
                if after <= place:
                    break
                place = self._space(after)
        if place >= len(self.text):
            self._problem(trail, place, "hsds_cut_off")
        self._length = number
        return place + 1

    def _page(self, place: int) -> Generator[Found, None, int]:
        """Yield the object that begins here, or the items of its list when it is a page."""
        start, head = place, {}
        place += 1
        listed: int | None = None
        while match := _KEY.match(self.text, place):
            key = _unescaped(match[1])
            place = match.end()
            if key in _LISTS and self.text[place : place + 1] == "[":
                place = yield from self._list(place, (key,))
                listed = self._length
            else:
                value, place, good = self._value(place, (key,))
                if good:
                    head[key] = value
            place = self._space(place)
            if self.text[place : place + 1] == ",":
                place = self._space(place + 1)
        if self.text[place : place + 1] == "}":
            place += 1
        elif place >= len(self.text):
            self._problem((), place, "hsds_cut_off")
        else:
            self._problem((), place, "hsds_not_json")
            place = max(self._skip(start), place + 1)
        if listed is None:
            if head:
                yield Found(head, ())
            return place
        self._check_length(head, listed)
        return place

    def _check_length(self, head: dict[str, Any], listed: int) -> None:
        claims = [head.get("size")]
        if head.get("total_pages") in (None, 1):
            claims.append(head.get("total_items"))
        if any(isinstance(claim, int) and claim != listed for claim in claims):
            self.repairs["hsds_repaired_length"] += 1

    def _value(self, place: int, trail: tuple[Any, ...]) -> tuple[Any, int, bool]:
        try:
            value, end = self._decode(self.text, place)
        except RecursionError:
            self._problem(trail, place, "hsds_too_deep")
            return None, self._skip(place), False
        except ValueError:
            self._problem(trail, place, "hsds_not_json")
            return None, self._skip(place), False
        return value, end, True

    def _skip(self, place: int) -> int:
        """The place after a damaged value: where its brackets close, or the next comma."""
        depth = 0
        for match in _TOKEN.finditer(self.text, place):
            token = match[0]
            if token in "[{":
                depth += 1
            elif token in "]}":
                depth -= 1
                if depth < 0:
                    return match.start()
                if depth == 0:
                    return match.end()
            elif token == "," and depth == 0:
                return match.start()
        return len(self.text)

    def _problem(self, trail: tuple[Any, ...], place: int, key: str) -> None:
        path = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in trail)
        if place > self._counted[0]:
            self._counted = place, self._counted[1] + self.text.count("\n", self._counted[0], place)
        line = self._counted[1] + 1
        where = f"{self.name} {path.lstrip('.')}".strip()
        shown = self.text[place : place + _SHOWN]
        self.problems.append(Problem(where, f"line {line}", shown, key))


def _unescaped(text: str) -> str:
    if "\\" not in text:
        return text
    try:
        return str(json.loads(f'"{text}"', strict=False))
    except ValueError:
        return text
