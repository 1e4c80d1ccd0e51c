"""Say in words why one place of help stands before another."""

from collections.abc import Sequence

from social_map.messages import Language, say
from social_map.search import Result


def explain_rank(results: Sequence[Result], number: int, language: Language) -> list[str]:
    """Return why the result with this number stands before the next one.

    The first part of the rank in which the two differ decided; where the next one ranks
    better, the list was composed (`composing`).
    """
    if not results[number].rank:
        return []
    if number + 1 >= len(results):
        return [say("explain_last", language)]
    mine, other = results[number], results[number + 1]
    for (part, value), (_, against) in zip(mine.rank, other.rank, strict=True):
        if value < against:
            values = {"mine": f"{value:g}", "other": f"{against:g}"}
            reason = say(f"rank_{part}", language)
            return [say("explain_before", language, name=other.place.name, part=reason, **values)]
        if value > against:
            break
    return [say("explain_composed", language)]
