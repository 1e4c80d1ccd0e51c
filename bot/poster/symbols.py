"""Simple symbols in lines, drawn for a grid of 48 by 48, so that they print sharp at any size."""

from __future__ import annotations

_PERSON = '<circle cx="{x}" cy="{y}" r="5"/><path d="M{left} {foot} v-4 a9 9 0 0 1 18 0 v4"/>'


def _person(x: int, y: int) -> str:
    return _PERSON.format(x=x, y=y, left=x - 9, foot=y + 22)


_LINES = {
    # Wegwijzer itself.
    "signpost": '<path d="M24 5 v5 M24 22 v4 M24 38 v6 M15 44 h18"/>'
    '<path d="M10 10 h26 l6 6 l-6 6 h-26 z"/><path d="M38 26 h-26 l-6 6 l6 6 h26 z"/>',
    # The three steps beside the QR code.
    "scan": '<rect x="13" y="3" width="22" height="42" rx="4"/><path d="M22 40 h4"/>'
    '<path d="M18 10 h5 v5 h-5 z M26 10 h4 v5 h-4 z M18 19 h5 v5 h-5 z M27 19 v2 M30 24 v1 '
    'M26 25 v1 M18 29 h4 M27 30 h3"/>',
    "talk": '<path d="M10 6 h28 a5 5 0 0 1 5 5 v17 a5 5 0 0 1 -5 5 h-15 l-10 9 v-9 h-3 '
    'a5 5 0 0 1 -5 -5 v-17 a5 5 0 0 1 5 -5 z"/><path d="M15 19.5 h0.1 M24 19.5 h0.1 M33 19.5 h0.1" '
    'stroke-width="4.5"/>',
    "meet": _person(13, 18) + _person(35, 18) + '<path d="M24 13.5 l-4 -4.2 a2.9 2.9 0 1 1 4 -4 '
    'a2.9 2.9 0 1 1 4 4 z"/>',
    "place": '<path d="M24 44 c-8 -10 -14 -17 -14 -25 a14 14 0 0 1 28 0 c0 8 -6 15 -14 25 z"/>'
    '<circle cx="24" cy="19" r="5"/>',
    # The eight themes.
    "education": '<path d="M24 13 c-4 -4 -10 -5 -19 -5 v29 c9 0 15 1 19 5 c4 -4 10 -5 19 -5 v-29 '
    'c-9 0 -15 1 -19 5 z M24 13 v29"/>',
    "poverty": '<path d="M5 24 l19 -18 l19 18 M10 20 v23 h28 v-23"/>'
    '<path d="M29.5 25.5 a6.5 6.5 0 1 0 0 9.5 M17 28.6 h8.5 M17 32.4 h8.5"/>',
    "immigration": '<rect x="10" y="4" width="28" height="40" rx="3"/><circle cx="24" cy="19" r="8"/>'
    '<path d="M16 19 h16 M24 11 c-5 5 -5 11 0 16 c5 -5 5 -11 0 -16 z M17 36 h14"/>',
    "health": '<path d="M24 43 l-17 -18 a10 10 0 0 1 17 -12 a10 10 0 0 1 17 12 z"/>'
    '<path d="M24 18 v14 M17 25 h14"/>',
    "safety": '<path d="M24 4 l17 6 v13 c0 10 -7 17 -17 21 c-10 -4 -17 -11 -17 -21 v-13 z"/>'
    '<path d="M16 24 l6 6 l11 -12"/>',
    "participation": _person(24, 15) + '<circle cx="8.5" cy="20" r="3.8"/>'
    '<circle cx="39.5" cy="20" r="3.8"/><path d="M3 37 v-3 a6.5 6.5 0 0 1 7 -6.5 M45 37 v-3 '
    'a6.5 6.5 0 0 0 -7 -6.5"/>',
    "emancipation": '<circle cx="24" cy="12" r="5.5"/><path d="M7 10 l11 14 v20 M41 10 l-11 14 '
    'v20 M18 24 h12 M24 34 v10"/>',
    "legal": '<path d="M24 5 v38 M14 43 h20 M8 12 h32 M8 12 l-6 17 h12 z M40 12 l-6 17 h12 z"/>'
    '<path d="M2 29 a6 5 0 0 0 12 0 M34 29 a6 5 0 0 0 12 0"/>',
    "on": '<path d="M6 24 h34 M28 12 l12 12 l-12 12"/>',
    "down": '<path d="M24 6 v34 M12 28 l12 12 l12 -12"/>',
}  # fmt: skip
NAMES = tuple(_LINES)


def symbol(name: str, colour: str, width: float = 3) -> bytes:
    """Return a symbol as SVG.

    Args:
        name: one of `NAMES`.
        colour: of its lines, as in CSS.
        width: of its lines, of 48.
    """
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" width="48" height="48">'
        f'<g fill="none" stroke="{colour}" stroke-width="{width}" stroke-linecap="round" '
        f'stroke-linejoin="round">{_LINES[name]}</g></svg>'
    ).encode()
