"""Ordinary words that are one letter away from a word of danger (`python -m bot.ordinary_words`).

The guard takes a word one typing error away from a word of a phrase for that word. These are
none: they stand in messages of the examples that are harmless. "Painting" is not "fainting".
Written to ``nlu_data/ordinary_words.txt``; run it again after many new examples or phrases.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import yaml

from bot.guard import CRISIS, ORDINARY_WORDS, Guard
from bot.settings import NLU_DATA
from social_map.text import fold

_HEAD = "# Made by `python -m bot.ordinary_words`: harmless words one letter away from danger.\n"
# A word of a danger message may be a misspelling: only when it is common elsewhere is it a word.
_COMMON = 3


def collect(folder: Path = NLU_DATA) -> list[str]:
    """Return the words of harmless examples that the guard would take for others."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    harmless: Counter[str] = Counter()
    danger: set[str] = set()
    for path in sorted(folder.glob("*/examples/*.yml")):
        for block in yaml.load(path.read_text(encoding="utf-8"), Loader=loader)["nlu"]:
            words = fold(block["examples"]).split()
            if block["intent"] in CRISIS:
                danger.update(words)
            else:
                harmless.update(words)
    guard = Guard.load(folder, ordinary=())
    return sorted(
        word
        for word, count in harmless.items()
        if (word not in danger or count >= _COMMON) and guard.mend_word(word) != word
    )


def main() -> None:
    """Write the file."""
    words = collect()
    ORDINARY_WORDS.write_text(_HEAD + "\n".join(words) + "\n", encoding="utf-8")
    sys.stdout.write(f"{ORDINARY_WORDS.name}: {len(words)} words\n")


if __name__ == "__main__":
    main()
