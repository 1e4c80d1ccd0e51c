"""Hostile input: texts, values of JSON, damaged files.

A text is made from bytes, each of which stands for a piece that has broken programs before. So
it is made quickly, and an input that breaks something shrinks to the few pieces that do.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st

LONGEST = 100_000  # characters
#: Each opens or closes something that a page or a message shows otherwise from there on.
BIDI = ("\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069",
        "\u200e", "\u200f", "\u061c")  # fmt: skip
INVISIBLE = ("\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u034f", "\ufe0f",
             "\u180e", "\U000e0041")  # fmt: skip
SURROGATES = ("\ud800", "\udbff", "\udc00", "\udfff", "\ud83d", "\ude00")
EMOJI = ("👩‍👩‍👧‍👦", "🏳️‍🌈", "🇳🇱", "🇳", "👍🏿", "🏿", "1️⃣", "❤️", "🙏", "\U0001faf0")
CONTROL = ("\x00", "\x01", "\x08", "\t", "\n", "\r", "\r\n", "\x0b", "\x1a", "\x1b[31m", "\x7f",
           "\x85", "\u2028", "\u2029", "\ufffe", "\uffff")  # fmt: skip
MARKUP = ("<b>", "</b>", "<", ">", "&", "&lt;", "&#60;", "&#x202e;", "<a href='https://x.nl'>", "</a>",
          "<script>", "<tg-spoiler>", "<!--", "]]>", "*", "_", "`", "[x](http://y)", '"', "'",
          "@everyone", "/start", "tg://user?id=1", "javascript:alert(1)", "{place}", "{ $x }", "%s",
          "{0.__class__}", "${IFS}", "\\", "\\u0000")  # fmt: skip
QUERIES = ("' OR 1=1 --", '"; DROP TABLE service; --', "NEAR(", "NOT", "AND", "OR", "*", '"', "^", "name :",
           "x*", "(", ")", "{", "}", "subject : debts", "-", "+", "%", "_", "a\" OR \"b", "?", ":x", ";",
           "x'41'", "NULL", "rowid", "MATCH", "\u0130", "ß")  # fmt: skip
FORMULAS = ("=HYPERLINK(\"http://x.nl\",\"klik\")", "=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "\r=1+1",
            "=cmd|' /C calc'!A0", "'=1", "''=1", "\n=1", "＝1", "%0A=1", "DDE", "|")  # fmt: skip
DANGER = ("ik wil niet meer leven", "hij slaat me nu", "artık yaşamak istemiyorum", "i want to kill myself",
          "я не хочу жить", "je veux mourir")  # fmt: skip
DATA = ("123456782", "NL91ABNA0417164300", "0612345678", "+31 6", "2512 AB 12", "Hoefkade 12", "x@y.nl",
        "http://", "www.", "t.me/x", "١٢٣٤٥٦٧٨٢", "②", "½", "٣", "1e999", "NaN", "-0", "0x1F",
        "9" * 40, "29-02-2025", "24:00", "112")  # fmt: skip
WORDS = ("ik", "heb", "schulden", "en", "geen", "eten", "in", "de", "Schilderswijk", "Schilderswijk'te",
         "den haag", "'s-Gravenhage", "Rotterdam'dayız", "borcum", "var", "ve", "لا", "أستطيع", "دفع", "و",
         "الإيجار", "بالشيلدرسوايك", "нет", "денег", "и", "ኣነ", "ገንዘብ", "mana", "shaqo", "help", "boos",
         "kut", "gratis", "geld", "İstanbul", "ǅ", "ﬁ", "e\u0301", "a\u0300\u0316\u0333", "한국", "日本", "ไทย",
         "नमस्ते", "ק", "ᄀ", "𝓱𝓮𝓵𝓹", "ｈｅｌｐ", "CJIB", "DUO", "BSN")  # fmt: skip
LETTERS = tuple("abcdefiknorstuvw0129 .,!?:;()/#€")
#: Byte → piece. The first are the plainest: shrinking goes towards them.
PIECES: tuple[str, ...] = (
    "a", " ", *LETTERS, *WORDS, *DATA, *CONTROL, *SURROGATES, *EMOJI, *BIDI, *INVISIBLE,
    *MARKUP, *FORMULAS, *DANGER,
)  # fmt: skip
_ANY, _AGAIN, _ALL_AGAIN = 0xFF, 0xFE, 0xFD
assert len(PIECES) <= _ALL_AGAIN, len(PIECES)


def text_of(data: bytes) -> str:
    """Return the text that bytes stand for; a hundred thousand characters at most.

    0xFF: any character, by the three bytes that follow. 0xFE: the last piece again, up to 65,536
    times; 0xFD: all so far likewise.
    """
    pieces: list[str] = []
    length, rest = 0, iter(data)
    for byte in rest:
        if byte == _ANY:
            code = next(rest, 0) << 16 | next(rest, 0) << 8 | next(rest, 0)
            piece = chr(code % 0x110000)
        elif byte == _AGAIN:
            piece = _repeated(pieces[-1] if pieces else "a", next(rest, 0))
        elif byte == _ALL_AGAIN:
            piece = _repeated("".join(pieces), next(rest, 0))
        else:
            piece = PIECES[byte % len(PIECES)]
        piece = piece[: LONGEST - length]
        length += len(piece)
        pieces.append(piece)
    return "".join(pieces)


def _repeated(piece: str, byte: int) -> str:
    return piece * min(2 ** (byte % 17), LONGEST // max(len(piece), 1))


def texts(most: int = 24) -> st.SearchStrategy[str]:
    """Texts of so many pieces; most are short, some very long."""
    return st.binary(max_size=most).map(text_of)


def pieces_of(*groups: Sequence[str], most: int = 8) -> st.SearchStrategy[str]:
    """Texts of pieces of certain kinds."""
    listed = [piece for group in groups for piece in group]
    return st.lists(st.sampled_from(listed), max_size=most).map("".join)


#: What may stand in JSON where something else is expected.
odd_values: st.SearchStrategy[Any] = st.one_of(
    st.sampled_from([None, True, False, 0, -1, 2**31, -(2**63), 10**40, 1.5, 1e308, "", "0", [], {},
                     [[]], {"a": {}}, ["x"], float("inf"), float("nan")]),
    texts(6),
    st.integers(),
    # A function: a value that nests itself must not be made a thousand times.
    st.integers(1, 600).map(lambda depth: nested(depth)),
)  # fmt: skip


def nested(depth: int, *, key: str = "") -> Any:
    """Return lists, or objects, one inside the other."""
    value: Any = []
    for _ in range(depth):
        value = {key: value} if key else [value]
    return value


def _spots(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [path] if path else []
    items = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value)
        if isinstance(value, list)
        else ()
    )
    for key, item in items:
        found += _spots(item, (*path, key))
    return found


@st.composite
def mutated(draw: st.DrawFn, originals: Sequence[Any], most: int = 3) -> Any:
    """Return one of some JSON values with parts missing, replaced, renamed, doubled or added."""
    value = copy.deepcopy(draw(st.sampled_from(originals)))
    for _ in range(draw(st.integers(1, most))):
        spots = _spots(value)
        if not spots:
            return value
        *path, last = draw(st.sampled_from(spots))
        holder = value
        for key in path:
            holder = holder[key]
        how = draw(st.sampled_from(["replace", "drop", "rename", "add", "wrap"]))
        if how == "drop":
            del holder[last]
        elif how == "rename" and isinstance(holder, dict):
            holder[draw(texts(3))] = holder.pop(last)
        elif how == "add" and isinstance(holder, dict):
            holder[draw(st.sampled_from(["id", "text", "type", "new_thing", "\ud800"]))] = draw(
                odd_values
            )
        elif how == "wrap":
            holder[last] = [holder[last]]
        else:
            holder[last] = draw(odd_values)
    return value


@st.composite
def damaged(draw: st.DrawFn, originals: Sequence[bytes], most: int = 6) -> bytes:
    """Return one of some files with bytes changed, cut out, doubled, put in, or cut off."""
    data = bytearray(draw(st.sampled_from(originals)))
    for _ in range(draw(st.integers(1, most))):
        at = draw(st.integers(0, len(data)))
        how = draw(st.sampled_from(["flip", "cut", "double", "insert", "end", "piece"]))
        if how == "flip" and at < len(data):
            data[at] ^= 1 << draw(st.integers(0, 7))
        elif how == "cut":
            del data[at : at + draw(st.integers(1, 64))]
        elif how == "double":
            data[at:at] = data[at : at + draw(st.integers(1, 64))] * draw(st.integers(1, 8))
        elif how == "insert":
            data[at:at] = draw(st.binary(min_size=1, max_size=8))
        elif how == "end":
            del data[at:]
        else:
            data[at:at] = draw(texts(3)).encode("utf-8", "surrogatepass")
    return bytes(data)
