"""The proof as a small picture: how often each datum was said, and how often it was found."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from bot.bench.pictures import draw
from tests.prove.privacy.canaries import Person
from tests.prove.privacy.finding import Found

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_SAID, _FOUND = "#1f5f8b", "#e69f00"
_DATA = {
    "names": ("name", "friend", "username"),
    "citizen service numbers": ("bsn", "in_eastern_digits"),
    "streets": ("street",),
    "postcodes": ("postcode",),
    "telephone numbers": ("phone",),
}


def picture(
    path: Path, people: Sequence[Person], said: Sequence[str], found: Sequence[Found], note: str
) -> None:
    """Draw what was said and what was found of it."""
    everything = "\n".join(said)
    rows = []
    for label, names in _DATA.items():
        values = {str(getattr(who, name)) for who in people for name in names}
        rows.append((label, sum(map(everything.count, values)), _count(found, values)))
    # These come with every message, or as a shared location.
    accounts = {str(who.account) for who in people}
    rows.append(("Telegram accounts", len(said), _count(found, accounts)))

    def bars(figure: Figure) -> None:
        axes = figure.add_subplot()
        labels = [row[0] for row in rows]
        axes.barh(labels, [row[1] for row in rows], color=_SAID, label="said to the bot")
        axes.barh(labels, [row[2] for row in rows], color=_FOUND, label="found afterwards")
        for at, (_, times, hits) in enumerate(rows):
            axes.text(times, at, f"  said {times}, found {hits}", va="center", fontsize=8)
        axes.invert_yaxis()
        axes.margins(x=0.25)
        axes.spines[["top", "right"]].set_visible(False)
        axes.set_xlabel("times")

    draw(
        path, bars, f"{len(people)} people tell the bot everything: what is found afterwards", note
    )


def _count(found: Sequence[Found], values: set[str]) -> int:
    return sum(one.canary in values for one in found)
