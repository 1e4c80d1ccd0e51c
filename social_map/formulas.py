"""Cells of CSV that a spreadsheet would run as a formula: written so that it does not."""

import re

# After a mark that spreadsheets hide, our own, as often as there are more of them in the text.
# Full-width signs are formulas in East Asian editions.
_SIGN = r"[=+\-@\t\r\n＝＋－＠]"
_FORMULA = re.compile(f"'*{_SIGN}")
_NEUTRALISED = re.compile(f"'+{_SIGN}")
_NUMBER = re.compile(r"[+-][\d .()/-]+")


def neutralise(text: str) -> str:
    """Return a CSV cell that no spreadsheet takes for a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


def neutralise_words(text: str) -> str:
    """Return the same, but numbers as they are: ``+31 6 12345678`` in files for other programs."""
    return text if _NUMBER.fullmatch(text) else neutralise(text)


def as_meant(text: str) -> str:
    """Return what `neutralise` was given."""
    return text[1:] if _NEUTRALISED.match(text) else text
