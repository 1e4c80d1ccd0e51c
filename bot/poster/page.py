"""A poster on paper: A4, big type, high contrast, room around everything.

Lengths are in millimetres, sizes of type in points.
"""

from __future__ import annotations

import io
from dataclasses import dataclass

import segno
from fpdf import FPDF
from fpdf.enums import MethodReturnValue

from bot.poster.symbols import symbol
from bot.poster.wording import Paragraph, Poster
from bot.typefaces import LATIN, TYPEFACES, typeface

WIDTH, HEIGHT, MARGIN = 210.0, 297.0, 14.0
INNER = WIDTH - 2 * MARGIN
_GREEN, _INK, _PALE, _WHITE = "#0B5351", "#14212B", "#E3EFEC", "#FFFFFF"
_POINT = 25.4 / 72
_FOOTER = HEIGHT - 12
_WHAT = "chatbot in Telegram"  # the same words in every language
# Lines of these scripts need more room above and below.
_LEADING = {"Arab": 1.42, "Ethi": 1.36}
_SIZES = [points / 4 for points in range(32, 113)]  # of sentences: 8 to 28 points
_GUTTER = 10.0  # between columns
_SPACE = 5.0  # at least, between rows
_HEADING = 1.55  # of the sentence's size


@dataclass(frozen=True)
class _Shape:
    """How much of the page is whose, by the number of languages."""

    header: float
    qr: float
    columns: int
    wide: bool = False  # steps in a row and the address beside the QR code, not below it


def _shape(languages: int) -> _Shape:
    if languages <= 3:
        return _Shape(46, 92, 1) if languages == 1 else _Shape(42, 86, 1)
    return _Shape(44, 88, 2) if languages <= 6 else _Shape(36, 72, 2, wide=True)


def draw(poster: Poster) -> bytes:
    """Return the poster as a PDF."""
    pdf = _paper(poster)
    _fill(pdf, poster)
    return bytes(pdf.output())


def size_of_type(poster: Poster) -> float:
    """Return in which size the sentences are set, in points."""
    return _fill(_paper(poster), poster)


def _fill(pdf: FPDF, poster: Poster) -> float:
    shape = _shape(len(poster.paragraphs))
    _header(pdf, poster, shape.header)
    bottom = _middle(pdf, poster, MARGIN + shape.header + 8, shape)
    size = _languages(pdf, poster.paragraphs, bottom + 7, shape.columns)
    if poster.operator:
        _line(pdf, poster.operator, (MARGIN, _FOOTER - 2), INNER, 9, bold=False)
    return size


def _paper(poster: Poster) -> FPDF:
    pdf = FPDF(unit="mm", format="A4")
    pdf.set_auto_page_break(False)
    pdf.set_margin(0)
    pdf.c_margin = 0
    for face in TYPEFACES:
        pdf.add_font(face.name, "", face.regular)
        pdf.add_font(face.name, "B", face.bold)
    pdf.set_fallback_fonts([LATIN.name], exact_match=True)
    pdf.set_title(f"Wegwijzer: {poster.address}")
    pdf.set_lang(poster.paragraphs[0].language)
    pdf.add_page()
    return pdf


def _header(pdf: FPDF, poster: Poster, height: float) -> None:
    middle = MARGIN + height / 2
    pdf.set_fill_color(_GREEN)
    pdf.rect(MARGIN, MARGIN, INNER, height, "F", round_corners=True, corner_radius=7)
    _symbol(pdf, "signpost", (MARGIN + 23, middle), 31, colour=_WHITE, width=3)
    radius = height / 2 - 7.5
    right = WIDTH - MARGIN - 8 - radius
    pdf.set_fill_color(_WHITE)
    pdf.circle(right, middle, radius, "F")
    _symbol(pdf, poster.symbol, (right, middle), radius * 1.28)
    left = MARGIN + 46
    room = right - radius - 6 - left
    name = (left, middle - (16.5 if poster.place else 10.5))
    _line(pdf, "Wegwijzer", name, room, 46, colour=_WHITE)
    if poster.place:
        _symbol(pdf, "place", (left + 3.5, middle + 10.4), 7.4, colour=_WHITE, width=4)
        at = (left + 9, middle + 6)
        _line(pdf, poster.place, at, room - 9, 20, bold=False, colour=_WHITE)


def _middle(pdf: FPDF, poster: Poster, top: float, shape: _Shape) -> float:
    """Draw QR code, address and the three steps; return where they end."""
    size = shape.qr
    _code(pdf, poster.link, top, size)
    left = MARGIN + size + 8
    room = WIDTH - MARGIN - left
    if shape.wide:
        _steps_in_a_row(pdf, left, top, room, size - 25)
        _line(pdf, poster.address, (left, top + size - 20), room, 27, colour=_GREEN)
        _line(pdf, _WHAT, (left, top + size - 7.2), room, 14, bold=False)
        return top + size
    _steps(pdf, left, top, room, size)
    end = top + size + 5
    wide = _line(pdf, poster.address, (MARGIN, end), INNER - 50, 30, colour=_GREEN)
    _line(pdf, _WHAT, (MARGIN + wide + 5, end + 3.2), 45, 15, bold=False)
    return end + 14


def _code(pdf: FPDF, link: str, top: float, size: float) -> None:
    picture = io.BytesIO()
    segno.make(link, error="q", micro=False).save(
        picture, kind="png", scale=24, border=0, dark=_INK
    )
    pdf.set_draw_color(_GREEN)
    pdf.set_line_width(1.6)
    pdf.rect(MARGIN + 0.8, top + 0.8, size - 1.6, size - 1.6, "D", True, corner_radius=7)
    quiet = size * 0.09  # four modules and the frame: scanners need white around the code
    inside = size - 2 * quiet
    pdf.image(picture, MARGIN + quiet, top + quiet, inside, inside)


def _steps(pdf: FPDF, left: float, top: float, width: float, height: float) -> None:
    """Without words: scan, tell, meet people nearby."""
    pdf.set_fill_color(_PALE)
    pdf.rect(left, top, width, height, "F", round_corners=True, corner_radius=7)
    arrow, edge = 6.0, 6.0
    gap = arrow + 4
    size = (height - 2 * edge - 2 * gap) / 3
    middle = left + width / 2
    for number, name in enumerate(("scan", "talk", "meet")):
        y = top + edge + size / 2 + number * (size + gap)
        _symbol(pdf, name, (middle, y), size, width=2.6)
        if number:
            _symbol(pdf, "down", (middle, y - (size + gap) / 2), arrow, width=5)


def _steps_in_a_row(pdf: FPDF, left: float, top: float, width: float, height: float) -> None:
    pdf.set_fill_color(_PALE)
    pdf.rect(left, top, width, height, "F", round_corners=True, corner_radius=7)
    each = width / 3
    for number, name in enumerate(("scan", "talk", "meet")):
        centre = (left + (number + 0.5) * each, top + height / 2)
        _symbol(pdf, name, centre, 24, width=2.6)
        if number:
            _symbol(pdf, "on", (left + number * each, top + height / 2), 6, width=5)


def _symbol(
    pdf: FPDF,
    name: str,
    centre: tuple[float, float],
    size: float,
    *,
    colour: str = _GREEN,
    width: float = 3,
) -> None:
    picture = io.BytesIO(symbol(name, colour, width))
    pdf.image(picture, centre[0] - size / 2, centre[1] - size / 2, size, size)


def _languages(pdf: FPDF, paragraphs: tuple[Paragraph, ...], top: float, columns: int) -> float:
    """Draw the languages as large as they fit; return the size of their type."""
    bottom = _FOOTER - 9
    width = (INNER - (columns - 1) * _GUTTER) / columns
    rows = [paragraphs[i : i + columns] for i in range(0, len(paragraphs), columns)]
    size, heights = _fitting(pdf, rows, width, bottom - top)
    # What is left over is shared between them.
    left_over = bottom - top - sum(heights)
    gap = min(left_over / max(len(rows) - 1, 1), 14.0)
    y = top + max(0.0, left_over - gap * (len(rows) - 1)) / 2
    for row, height in zip(rows, heights, strict=True):
        for column, paragraph in enumerate(row):
            _paragraph(pdf, paragraph, (MARGIN + column * (width + _GUTTER), y), width, size)
        y += height + gap
    return size


def _fitting(
    pdf: FPDF, rows: list[tuple[Paragraph, ...]], width: float, room: float
) -> tuple[float, list[float]]:
    """Return the largest size of type that fits, and the height of each row in it."""
    fitting = _heights(pdf, rows, width, _SIZES[0])
    low, high = 0, len(_SIZES)
    while high - low > 1:
        middle = (low + high) // 2
        heights = _heights(pdf, rows, width, _SIZES[middle])
        if sum(heights) + _SPACE * (len(rows) - 1) <= room:
            low, fitting = middle, heights
        else:
            high = middle
    return _SIZES[low], fitting


def _heights(
    pdf: FPDF, rows: list[tuple[Paragraph, ...]], width: float, size: float
) -> list[float]:
    return [max(_paragraph(pdf, p, (0, 0), width, size, dry=True) for p in row) for row in rows]


def _paragraph(
    pdf: FPDF,
    paragraph: Paragraph,
    at: tuple[float, float],
    width: float,
    size: float,
    *,
    dry: bool = False,
) -> float:
    """Draw heading and sentence, or only measure them; return their height."""
    pdf.set_text_shaping(
        True,
        direction="rtl" if paragraph.rtl else "ltr",
        script=paragraph.script.lower(),
        language=paragraph.language,
    )
    x, top = at
    y = top
    face = typeface(paragraph.script)
    leading = _LEADING.get(paragraph.script, 1.32)
    parts = [(paragraph.heading, "B", _HEADING, _GREEN)]
    parts += [(sentence, "", 1.0, _INK) for sentence in paragraph.sentences]
    for text, style, factor, colour in parts:
        points = size * factor * face.scale
        pdf.set_font(face.name, style, points)
        pdf.set_text_color(colour)
        pdf.set_xy(x, y)
        line = points * _POINT * leading
        y += _write(pdf, text, width, line, rtl=paragraph.rtl, dry=dry)
    return y - top


def _write(pdf: FPDF, text: str, width: float, line: float, *, rtl: bool, dry: bool) -> float:
    """Write or measure one text in the font that is set; return its height."""
    height = _height(pdf, text, width, line)
    if dry:
        return height
    # As narrow as it goes in as many lines: no word stands alone on the last one.
    narrow = width
    while narrow > width / 2 and _height(pdf, text, narrow - 2, line) == height:
        narrow -= 2
    if rtl:
        pdf.set_x(pdf.get_x() + width - narrow)
    pdf.multi_cell(narrow, line, text, align="R" if rtl else "L")
    return height


def _height(pdf: FPDF, text: str, width: float, line: float) -> float:
    height = pdf.multi_cell(width, line, text, dry_run=True, output=MethodReturnValue.HEIGHT)
    assert isinstance(height, float)
    return height


def _line(
    pdf: FPDF,
    text: str,
    at: tuple[float, float],
    room: float,
    size: float,
    *,
    bold: bool = True,
    colour: str = _INK,
) -> float:
    """Draw one line in Latin letters, smaller when it does not fit; return its width."""
    pdf.set_text_shaping(True, direction="ltr", script="latn", language="nl")
    pdf.set_font(LATIN.name, "B" if bold else "", size)
    wide = pdf.get_string_width(text)
    if wide > room:
        pdf.set_font_size(size * room / wide)
        wide = room
    pdf.set_text_color(colour)
    pdf.set_xy(*at)
    pdf.cell(room, size * _POINT * 1.3, text)
    return wide
