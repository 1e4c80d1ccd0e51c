"""Texts of the map as residents get them."""

from __future__ import annotations

import pytest

from social_map.plain import LONGEST, can_be_opened, one_line


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("De Mussen\n\n🤝 Een andere plek", "De Mussen 🤝 Een andere plek"),
        ("a\x00b\r\n\u2028c\x85d\te", "a b c d e"),
        ("Bel \u202e0002-0080\u202c nu", "Bel 0002-0080 nu"),
        ("\u2067De Mussen", "De Mussen"),
        # Persian needs the joiner, Arabic and Hebrew the marks.
        ("می\u200cخواهم\u200f", "می\u200cخواهم\u200f"),
        ("\u2068\n\u2069", ""),
        ("🤝\ud83d!", "🤝!"),
        ("x" * 1000, "x" * (LONGEST - 1) + "…"),
    ],
)
def test_one_line(text: str, expected: str) -> None:
    """No second line, no sign that turns what comes after it, no end in sight."""
    assert one_line(text) == expected


@pytest.mark.parametrize(
    "url",
    ["https://demussen.nl", "http://www.den-haag.nl/a?b=1#c", "https://münchen.de", "https://wa.me/31612345678",
     "https://xn--80ak6aa92e.xn--p1ai/", "https://buurthuis.nl:8080/x"],
)  # fmt: skip
def test_addresses_that_a_phone_opens(url: str) -> None:
    """What maintainers write down from a poster."""
    assert can_be_opened(url)


@pytest.mark.parametrize(
    "url",
    ["https://voedselbank", "http://[x", "https://a.nl:99999", "https://a.nl:x", "javascript:alert(1)",
     "tel:112", "https://a.nl/b c", "https://a.nl/\u202e", "https://voedselbank.nl@elders.ru", "", "https://",
     "https://a..nl", "https://-a.nl", "https://a.nl/" + "x" * 600, "//a.nl"],
)  # fmt: skip
def test_addresses_that_telegram_refuses_or_that_mislead(url: str) -> None:
    """Under a button one of these would cost the resident the whole answer."""
    assert not can_be_opened(url)
