"""Texts of the map as residents get them: on one line, of a bearable length, and only text.

Whoever fills in the map can write anything. A line break in a name would look like another place;
a sign that turns the direction of writing would turn the telephone number behind it; a web
address that no phone opens makes Telegram refuse the whole answer.
"""

import re
from urllib.parse import urlsplit

#: Characters of a description, and of anything else.
LONGEST_TEXT, LONGEST = 600, 300
_LONGEST_URL = 500
# Control characters, ends of lines and paragraphs.
_BREAK = re.compile("[\x00-\x20\x7f-\xa0\u2028\u2029]+")
# Embeddings, overrides and isolates; the marks and joiners that Persian and Arabic need stay. And
# half characters, which cannot be sent.
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_HOST = re.compile(r"(?i)[^\W_](?:[\w.-]*[^\W_])?\.[^\W\d_][\w-]*[^\W_]\.?")


def one_line(text: str, longest: int = LONGEST) -> str:
    """Return text on one line, without signs that turn its direction; cut where it is too long."""
    line = _BREAK.sub(" ", _TURNS.sub("", text)).strip()
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def can_be_opened(url: str) -> bool:
    """Whether a phone opens this as a page: http or https, a host with a dot, nothing odd in it."""
    if len(url) > _LONGEST_URL or _BREAK.search(url) or _TURNS.search(url):
        return False
    try:
        parts = urlsplit(url)
        _ = parts.port  # that it is a number is only seen now
    except ValueError:
        return False
    # What stands before an @ looks like the host and is none.
    fine = parts.scheme in ("http", "https") and "@" not in parts.netloc
    return fine and bool(_HOST.fullmatch(parts.hostname or ""))
