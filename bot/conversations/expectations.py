"""What a maintainer can expect to be seen: for each key of `sees`, its value and its check."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from bot.conversations import values
from bot.conversations.names import find
from bot.conversations.phrases import keys, keys_with, plain, stands_in
from bot.conversations.problem import Problem, problem, unknown
from bot.conversations.seen import KINDS, Seen, names_of
from bot.conversations.values import Count
from bot.languages import offered
from social_map.taxonomy import HELP_INTENTS

Check = Callable[[Seen, Any], Iterator[Problem]]


@dataclass(frozen=True)
class Expectation:
    """read: its value in the file. check: what is seen otherwise."""

    read: values.Read
    check: Check


def _kind(seen: Seen, wanted: list[str]) -> Iterator[Problem]:
    for kind in wanted:
        if kind not in seen.kinds:
            yield problem("seen_kind", wanted=kind, seen=", ".join(seen.kinds) or "–")


def _language(seen: Seen, wanted: list[str]) -> Iterator[Problem]:
    if set(seen.languages) != set(wanted):
        found = ", ".join(seen.languages) or "–"
        yield problem("seen_language", wanted=", ".join(wanted), seen=found)


def _about(seen: Seen, wanted: list[str]) -> Iterator[Problem]:
    found = list(dict.fromkeys(p for m in seen.messages for p in m.problems))
    if found != wanted:
        yield problem("seen_about", wanted=", ".join(wanted), seen=", ".join(found) or "–")


def _guesses(seen: Seen, wanted: list[str]) -> Iterator[Problem]:
    found = [v for b in seen.buttons if (p := b.press) and p.action == "h" for v in p.values]
    for intent in wanted:
        if intent not in found:
            yield problem("seen_guesses", wanted=intent, seen=", ".join(found) or "–")


def _place(seen: Seen, wanted: str) -> Iterator[Problem]:
    for message in seen.messages:
        for key in keys_with("place"):
            if stands_in(key, message.language, message.text, place=wanted):
                return
    yield problem("seen_place", wanted=wanted)


def _of_kind(kind: str) -> Check:
    def check(seen: Seen, wanted: bool) -> Iterator[Problem]:
        if any(place.kind == kind for place in seen.places) != wanted:
            key = f"seen_{kind}" if wanted else f"seen_no_{kind}"
            yield problem(key, seen=names_of(seen.places))

    return check


def _informal_first(seen: Seen, wanted: bool) -> Iterator[Problem]:
    first = seen.places[:1]
    if not first or (first[0].kind == "informal") != wanted:
        key = "seen_informal_first" if wanted else "seen_formal_first"
        yield problem(key, seen=names_of(first))


def _new_places(seen: Seen, wanted: bool) -> Iterator[Problem]:
    again = [place for place in seen.places if place.name in seen.earlier]
    new = bool(seen.places) and not again
    if new != wanted:
        key = "seen_new_places" if wanted else "seen_old_places"
        yield problem(key, seen=names_of(again if wanted else seen.places))


def _read_places(value: Any) -> dict[str, Any]:
    if isinstance(value, int) and not isinstance(value, bool):
        return {"count": values.count(value)}
    read = {"at_least": values.number, "at_most": values.number,
            "named": values.texts, "not_named": values.texts}  # fmt: skip
    found = values.mapping(value, read)
    return {**found, "count": Count(found.get("at_least", 0), found.get("at_most"))}


def _places(seen: Seen, wanted: dict[str, Any]) -> Iterator[Problem]:
    names = [place.name for place in seen.places]
    if not wanted["count"].holds(len(names)):
        shown = names_of(seen.places)
        yield problem("seen_places", wanted=wanted["count"], count=len(names), seen=shown)
    for name in wanted.get("named", []):
        if not any(name in there for there in names):
            yield problem("seen_place_named", wanted=name, seen=names_of(seen.places))
    for name in wanted.get("not_named", []):
        if any(name in there for there in names):
            yield problem("seen_place_not_named", wanted=name)


def _texts(seen: Seen, wanted: list[str]) -> Iterator[Problem]:
    for text in wanted:
        if plain(text) not in seen.text:
            yield problem("seen_text", wanted=text)


def _not(seen: Seen, wanted: list[str]) -> Iterator[Problem]:
    for text in wanted:
        if plain(text) in seen.text:
            yield problem("seen_not", wanted=text)


def _first_line(seen: Seen, wanted: list[str]) -> Iterator[Problem]:
    first = seen.text.lstrip().split("\n")[0]
    for text in wanted:
        if plain(text) not in first:
            yield problem("seen_first_line", wanted=text, seen=first)


def _read_keys(value: Any) -> list[str]:
    there = keys()
    found = values.texts(value)
    for key in found:
        if key not in there:
            raise unknown("conv_no_translation", key, there)
    return found


def _says_key(seen: Seen, wanted: list[str]) -> Iterator[Problem]:
    for key in wanted:
        if not any(stands_in(key, m.language, m.text) for m in seen.messages):
            found = ", ".join(seen.languages) or "–"
            yield problem("seen_key", wanted=key, seen=found)


def _not_key(seen: Seen, wanted: list[str]) -> Iterator[Problem]:
    for key in wanted:
        if any(stands_in(key, m.language, m.text) for m in seen.messages):
            yield problem("seen_not_key", wanted=key)


def _buttons(seen: Seen, wanted: list[str]) -> Iterator[Problem]:
    for name in wanted:
        if find(seen.buttons, name) is None:
            there = ", ".join(dict.fromkeys(b.name for b in seen.buttons)) or "–"
            yield problem("seen_button", wanted=name, seen=there)


def _no_buttons(seen: Seen, wanted: Any) -> Iterator[Problem]:
    if wanted is True and seen.buttons:
        there = ", ".join(dict.fromkeys(b.name for b in seen.buttons))
        yield problem("seen_any_button", seen=there)
    for name in [] if wanted is True else wanted:
        if find(seen.buttons, name) is not None:
            yield problem("seen_not_button", wanted=name)


def _messages(seen: Seen, wanted: Count) -> Iterator[Problem]:
    if not wanted.holds(len(seen.messages)):
        yield problem("seen_messages", wanted=wanted, count=len(seen.messages))


def _changed(seen: Seen, wanted: bool) -> Iterator[Problem]:
    if any(m.changed for m in seen.messages) != wanted:
        yield problem("seen_changed" if wanted else "seen_not_changed")


def _cleared(seen: Seen, wanted: bool) -> Iterator[Problem]:
    if seen.cleared != wanted:
        yield problem("seen_cleared" if wanted else "seen_not_cleared")


def _notice(seen: Seen, wanted: list[str]) -> Iterator[Problem]:
    for text in wanted:
        if plain(text) not in plain(seen.notice):
            yield problem("seen_notice", wanted=text, seen=seen.notice or "–")


def _asks_location(seen: Seen, wanted: bool) -> Iterator[Problem]:
    if any(m.asks_location for m in seen.messages) != wanted:
        yield problem("seen_asks_location" if wanted else "seen_not_asks_location")


def _attached(seen: Seen, wanted: list[str]) -> Iterator[Problem]:
    found = [m.attached for m in seen.messages if m.attached]
    for name in wanted:
        if name not in found:
            yield problem("seen_attached", wanted=name, seen=", ".join(found) or "–")


def _no_check(seen: Seen, wanted: Any) -> Iterator[Problem]:
    """The runner itself looks at it."""
    return iter(())


_INTENTS = values.some_of(HELP_INTENTS)

EXPECTATIONS: dict[str, Expectation] = {
    "kind": Expectation(values.some_of(KINDS), _kind),
    "language": Expectation(values.some_of(x.code for x in offered()), _language),
    "about": Expectation(_INTENTS, _about),
    "guesses": Expectation(_INTENTS, _guesses),
    "place": Expectation(values.text, _place),
    "formal": Expectation(values.flag, _of_kind("formal")),
    "informal": Expectation(values.flag, _of_kind("informal")),
    "informal_first": Expectation(values.flag, _informal_first),
    "new_places": Expectation(values.flag, _new_places),
    "places": Expectation(_read_places, _places),
    "texts": Expectation(values.texts, _texts),
    "not": Expectation(values.texts, _not),
    "first_line": Expectation(values.texts, _first_line),
    "says_key": Expectation(_read_keys, _says_key),
    "not_key": Expectation(_read_keys, _not_key),
    "buttons": Expectation(values.texts, _buttons),
    "no_buttons": Expectation(lambda v: v if v is True else values.texts(v), _no_buttons),
    "messages": Expectation(values.count, _messages),
    "changed": Expectation(values.flag, _changed),
    "cleared": Expectation(values.flag, _cleared),
    "notice": Expectation(values.texts, _notice),
    "asks_location": Expectation(values.flag, _asks_location),
    "attached": Expectation(values.some_of(("voice", "audio", "document", "venue", "location")),
                            _attached),
    "refused": Expectation(values.texts, _no_check),
}  # fmt: skip


def differences(seen: Seen, wanted: dict[str, Any]) -> list[Problem]:
    """Return what is seen otherwise than expected."""
    return [p for key, value in wanted.items() for p in EXPECTATIONS[key].check(seen, value)]
