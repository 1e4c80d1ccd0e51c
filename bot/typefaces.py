"""The fonts of `bot/fonts/`, by script: for paper and for the page for reviewers."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "fonts"


@dataclass(frozen=True)
class Typeface:
    """A font in two weights.

    Attributes:
        name: As its files are called.
        scale: By which it is set larger, to look as large as Latin letters beside it.
    """

    name: str
    scale: float = 1.0

    @property
    def regular(self) -> Path:
        """File of the regular weight."""
        return FOLDER / f"{self.name}-Regular.ttf"

    @property
    def bold(self) -> Path:
        """File of the bold weight."""
        return FOLDER / f"{self.name}-Bold.ttf"


LATIN = Typeface("NotoSans")  # Cyrillic too; what other scripts borrow their Latin words from
_BY_SCRIPT = {
    "Latn": LATIN,
    "Cyrl": LATIN,
    "Arab": Typeface("NotoNaskhArabic", 1.16),
    "Ethi": Typeface("NotoSansEthiopic", 1.05),
}
TYPEFACES = tuple(dict.fromkeys(_BY_SCRIPT.values()))


def typeface(script: str) -> Typeface:
    """Return the typeface of a script (ISO 15924, as in `nlu_data/languages.yml`).

    A script that we have no font for gets the Latin one: boxes on paper, which the test of
    fonts and translations finds first.
    """
    return _BY_SCRIPT.get(script, LATIN)
