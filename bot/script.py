"""Which script a text is written in (ISO 15924)."""

from __future__ import annotations

import unicodedata
from collections import Counter
from functools import lru_cache

# First word of a character's Unicode name → ISO 15924. Only scripts of languages that residents
# of Dutch neighbourhoods are likely to write; any other counts as Zyyy (undetermined).
_NAMES = {
    "LATIN": "Latn", "FULLWIDTH": "Latn", "ARABIC": "Arab", "CYRILLIC": "Cyrl", "ETHIOPIC": "Ethi",
    "GREEK": "Grek", "HEBREW": "Hebr", "ARMENIAN": "Armn", "GEORGIAN": "Geor", "CJK": "Hani",
    "HIRAGANA": "Jpan", "KATAKANA": "Jpan", "HANGUL": "Kore", "DEVANAGARI": "Deva",
    "BENGALI": "Beng", "TAMIL": "Taml", "GURMUKHI": "Guru", "THAI": "Thai", "SINHALA": "Sinh",
    "MALAYALAM": "Mlym", "TELUGU": "Telu", "GUJARATI": "Gujr", "SYRIAC": "Syrc", "TIBETAN": "Tibt",
    "MYANMAR": "Mymr", "KHMER": "Khmr", "LAO": "Laoo", "TIFINAGH": "Tfng", "THAANA": "Thaa",
}  # fmt: skip


@lru_cache(maxsize=4096)
def _of_character(char: str) -> str | None:
    if not unicodedata.category(char).startswith(("L", "M")):
        return None
    return _NAMES.get(unicodedata.name(char, "").split(" ")[0])


def script_of(text: str) -> str:
    """Return the script of most letters, 'Zyyy' when there are none.

    Dutch words inside a message in another script do not count against it: a third of the
    letters in the other script is enough.
    """
    counts = Counter(s for s in map(_of_character, text) if s)
    if not counts:
        return "Zyyy"
    other = {s: n for s, n in counts.items() if s != "Latn"}
    if other:
        best = max(other, key=lambda s: other[s])
        if other[best] * 3 >= sum(counts.values()):
            return "Jpan" if best == "Hani" and "Jpan" in counts else best
    return counts.most_common(1)[0][0]
