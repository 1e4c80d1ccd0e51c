"""Compose the list that is shown from places in order of rank."""

from collections.abc import Iterable, Iterator

from social_map.communities import Fit
from social_map.locality import Locality
from social_map.ranking import Ranked, Theme

#: Questions that hang together: who helps with letters is of use to who has debts.
_RELATED = frozenset({"debts", "making_ends_meet", "paperwork", "housing"})


def compose(
    ordered: list[Ranked], intents: tuple[str, ...], limit: int, *, formal_first: bool = False
) -> list[Ranked]:
    """Choose which places are shown and in which order.

    Informal places get two slots of three and come first, formal ones get the rest and at
    least one. With ``formal_first`` it is the other way round. With two questions both are
    served, the first one first. Places that are not for exactly this question only stand in
    for a formal or a first place that would be missing.
    """
    if limit < 1 or not ordered:
        return []
    exact = [item for item in ordered if item.theme == Theme.EXACT]
    informal = [item for item in exact if not _is_formal(item) and item.fit < Fit.PARTICULAR]
    useful = [item for item in informal if not item.stray] or _related(ordered, intents)
    formal = [item for item in exact if _is_formal(item)] or _first(filter(_is_formal, ordered))
    slots = min(limit, max(1, limit - 1 if formal_first else limit // 3))
    chosen = _by_turns(formal, intents, slots)
    chosen += _by_turns(useful, intents, limit - len(chosen))
    # What is left over: more services, then networks that are meant for others.
    general = [item for item in formal if not item.narrow and item.fit < Fit.PARTICULAR]
    for spare in (general, informal):
        rest = [item for item in spare if item not in chosen]
        waiting = _unserved(chosen, intents)
        order = (*waiting, *(intent for intent in intents if intent not in waiting))
        chosen += _by_turns(rest, order, limit - len(chosen))
    # A place for one situation or group that nobody mentioned is better than nothing at all.
    if not chosen:
        chosen = exact[:1]
    chosen = _serve_all(chosen or ordered[:1], exact, intents, limit)
    return sorted(chosen, key=lambda item: _position(item, intents, formal_first))


def _related(ordered: list[Ranked], intents: tuple[str, ...]) -> list[Ranked]:
    """One informal place nearby for a related question, where there is none for this one.

    Who comes with debts is well received by neighbours who help with letters. With health,
    safety or emancipation the next-best question is another question.
    """
    if not _RELATED & set(intents):
        return []
    return [
        item
        for item in ordered
        if item.theme == Theme.SAME_THEME
        and not _is_formal(item)
        and item.locality < Locality.NATIONAL
        and _RELATED & set(item.place.intents)
    ][:1]


def _is_formal(item: Ranked) -> bool:
    return item.place.kind == "formal"


def _first(items: Iterator[Ranked]) -> list[Ranked]:
    item = next(items, None)
    return [item] if item is not None else []


def _serves(item: Ranked, intents: Iterable[str]) -> bool:
    return any(intent in item.place.intents for intent in intents)


def _unserved(chosen: list[Ranked], intents: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(
        intent for intent in intents if not any(_serves(item, (intent,)) for item in chosen)
    )


def _by_turns(items: list[Ranked], intents: tuple[str, ...], number: int) -> list[Ranked]:
    """Take the best for each question in turn, then whatever is left, until there are enough."""
    chosen: list[Ranked] = []
    queues = [[item for item in items if _serves(item, (intent,))] for intent in intents]
    while len(chosen) < number:
        before = len(chosen)
        for queue in queues:
            best = next((item for item in queue if item not in chosen), None)
            if best is not None and len(chosen) < number:
                chosen.append(best)
        if len(chosen) == before:
            break
    rest = [item for item in items if item not in chosen]
    return chosen + rest[: max(0, number - len(chosen))]


def _serve_all(
    chosen: list[Ranked], exact: list[Ranked], intents: tuple[str, ...], limit: int
) -> list[Ranked]:
    """Let a question that got nothing have the slot that is missed least."""
    for intent in _unserved(chosen, intents):
        candidates = [item for item in exact if _serves(item, (intent,))]
        # A formal place for it, if there is one: somebody is responsible.
        best = next(filter(_is_formal, candidates), None) or next(iter(candidates), None)
        if best is None:
            continue
        if len(chosen) >= limit:
            victim = _least_missed(chosen, intents)
            if victim is None:
                continue
            chosen = [item for item in chosen if item is not victim]
        chosen = [*chosen, best]
    return chosen


def _least_missed(chosen: list[Ranked], intents: tuple[str, ...]) -> Ranked | None:
    """The lowest place without which every question stays served, and a formal one stays."""
    served = set(intents) - set(_unserved(chosen, intents))
    for item in sorted(chosen, key=lambda item: item.key, reverse=True):
        others = [other for other in chosen if other is not item]
        keeps_formal = any(map(_is_formal, others)) or not _is_formal(item)
        if keeps_formal and not served & set(_unserved(others, intents)):
            return item
    return None


def _position(
    item: Ranked, intents: tuple[str, ...], formal_first: bool
) -> tuple[bool, bool, int, tuple[float, ...]]:
    question = next(
        (number for number, intent in enumerate(intents) if _serves(item, (intent,))), len(intents)
    )
    kind_last = _is_formal(item) != formal_first
    return item.stray or item.fit == Fit.PARTICULAR, kind_last, question, item.key
