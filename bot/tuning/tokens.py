"""The engine's tokenizer again, in Python: the most likely split into pieces (unigram Viterbi)."""

from __future__ import annotations

import re

from bot.tuning.weights import WeightFile

PREFIX = "query: "
MAX_TOKENS = 128  # training examples are short; the engine itself reads 512 at a time


class Tokenizer:
    """Text to the token numbers that the engine feeds to its network for a query."""

    def __init__(self, file: WeightFile) -> None:
        self._file = file
        self._longest = max(len(piece) for piece in file.pieces)

    def __call__(self, text: str) -> list[int]:
        """Token numbers with start and end mark, at most `MAX_TOKENS`."""
        file = self._file
        text = re.sub("  +", " ", (PREFIX + text).translate(file.normal))
        text = ("" if text.startswith(" ") else "▁") + text.replace(" ", "▁")
        size = len(text)
        best = [0.0] + [-1e30] * size
        back = [(0, 0)] * (size + 1)
        for start in range(size):
            base = best[start]
            for end in range(start + 1, min(size, start + self._longest) + 1):
                found = file.pieces.get(text[start:end])
                if found and base + found[1] > best[end]:
                    best[end], back[end] = base + found[1], (found[0], start)
            if base + file.unknown_score > best[start + 1]:
                best[start + 1] = base + file.unknown_score
                back[start + 1] = (file.unknown, start)
        ids = [file.eos]
        while size > 0:
            piece, size = back[size]
            ids.append(piece)
        ids.append(file.bos)
        ids.reverse()
        return ids if len(ids) <= MAX_TOKENS else [*ids[: MAX_TOKENS - 1], file.eos]
