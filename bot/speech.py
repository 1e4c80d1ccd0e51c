"""Read a message aloud with espeak-ng, offline: text in, a voice message out (OGG/Opus).

espeak-ng is a program of its own (Debian: `apt install espeak-ng`); where it is missing, nothing is
offered. The text goes to it by standard input, and nothing is written to disk.
"""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import threading
import unicodedata
from html import escape
from math import gcd

import numpy as np

from bot.errors import CannotSpeak

PROGRAM = "espeak-ng"
#: Languages that espeak-ng 1.51 speaks well enough to be understood, and the voice of each.
#: `status` stands in the voice's own file (espeak-ng-data/lang/): `mature` for en and fa, `testing`
#: for uk, nothing for the rest. en, nl, fr, es, pl, ru and tr are old, much used voices of screen
#: readers. fa has a dictionary of its own for the vowels that are not written, by a native speaker.
#: uk stresses words by rule only, often the wrong syllable, and is still understood.
#: Left out: ar, since short vowels are not written and the voice leaves them out too ("jmknk" for
#: يمكنك); so and ti, for which there is no voice (am is another language in the same script).
VOICES = {
    "nl": "nl", "en": "en-gb", "tr": "tr", "fa": "fa", "pl": "pl", "uk": "uk", "ru": "ru",
    "fr": "fr-fr", "es": "es",
}  # fmt: skip
_WORDS_A_MINUTE = 140  # 175 is the program's own; slower is easier to follow
_SECONDS = 15.0
_CHARACTERS = 4096  # of a Telegram message
_RATE = 16_000  # one of Opus's own; the voice holds nothing higher
_SMALL = 0.95  # of Opus: 2 kilobytes a second, for who pays for the internet
# One at a time, so that reading aloud never takes the processor from answers.
_WAIT = 4.0  # seconds
_ONE = threading.BoundedSemaphore(1)
_LINE, _PART = '<break time="450ms"/>', '<break time="900ms"/>'

_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|\S+@\S+\.\w+|\b[\w-]+(?:\.[\w-]+)*\.(?:nl|com|org|net|eu|info|nu)\b(?:/\S*)?",
    re.IGNORECASE,
)
_TIME = re.compile(r"\b0?(\d{1,2})[:.](\d\d)\b(?![.:\d])")
# With its area code or country code; 112, 113 and the like; 14 and an area code.
_PHONE = re.compile(
    r"(?<![\d.,-])(?!\d{1,2}-\d{1,2}-\d{4})(?:(?:\+|0)[\d() –-]{5,}\d|11[2-8]|14 ?0\d{2,3})(?![\d.,-]*\d)"
)
_SEPARATORS = re.compile(r"\s*[·•|–—→…]+\s*")
_JOINERS = "\u200c\u200d"  # part of words in Persian


def can_speak(language: str) -> bool:
    """Whether a button to read aloud may be offered."""
    return language in VOICES and shutil.which(PROGRAM) is not None


def speak(text: str, language: str) -> bytes:
    """Return a voice message that Telegram accepts: OGG with Opus, one channel.

    Takes a second or so: call it from a thread.

    Raises:
        CannotSpeak: No program, no voice for this language, nothing to say, or it failed.
    """
    if not can_speak(language):
        raise CannotSpeak(f"nothing here speaks '{language}'; install espeak-ng")
    marked = markup(text[:_CHARACTERS])
    if not marked:
        raise CannotSpeak("there are no words to read aloud")
    if not _ONE.acquire(timeout=_WAIT):
        raise CannotSpeak("others are being read to just now")
    try:
        return _opus(_wave(marked, VOICES[language]))
    except subprocess.TimeoutExpired:
        problem = f"{PROGRAM} took longer than {_SECONDS:.0f} seconds"
    except (OSError, subprocess.CalledProcessError, ValueError, RuntimeError) as error:
        # Never the error's own text: it may hold what was to be said.
        problem = f"{PROGRAM} gave no usable sound ({type(error).__name__})"
    finally:
        _ONE.release()
    raise CannotSpeak(problem)


def markup(text: str) -> str:
    """Return what the program reads (SSML): words only, numbers as one says them, and pauses."""
    parts = []
    for part in re.split(r"\n\s*\n", text):
        lines = [said for line in part.splitlines() if (said := _said(line))]
        if lines:
            parts.append(_LINE.join(escape(line, quote=False) for line in lines))
    return f"<speak>{_PART.join(parts)}</speak>" if parts else ""


def _said(line: str) -> str:
    """One line as it is said; empty when it holds no word."""
    line = _ADDRESS.sub(" ", line)
    line = _SEPARATORS.sub(", ", line)
    line = "".join(sign for sign in line if _audible(sign))
    line = _TIME.sub(lambda found: _time(*found.groups()), line)
    line = _PHONE.sub(lambda found: _digits(found[0]), line)
    line = re.sub(r"\s*,(?:\s*,)*", ",", " ".join(line.split())).strip(" ,:")
    return line if any(sign.isalnum() for sign in line) else ""


def _audible(sign: str) -> bool:
    """Not an emoji, a sign of direction or one that only changes how another looks."""
    category = unicodedata.category(sign)
    if category == "Cf":
        return sign in _JOINERS
    return category not in ("So", "Sk", "Me", "Cs", "Co", "Cn") and sign not in "\ufe0e\ufe0f*_#"


def _time(hour: str, minute: str) -> str:
    """09:00 is nine, 09:30 nine thirty; 'zero zero' helps nobody."""
    return hour if minute == "00" else f"{hour} {minute}"


def _digits(number: str) -> str:
    """070-123 45 67 digit by digit, with a short pause between groups."""
    groups = re.findall(r"\d+", number)
    return ("+ " if number.startswith("+") else "") + ", ".join(" ".join(group) for group in groups)


def _wave(marked: str, voice: str) -> bytes:
    command = (PROGRAM, "-v", voice, "-s", str(_WORDS_A_MINUTE), "-m", "--stdin", "--stdout")
    done = subprocess.run(
        command, input=marked.encode(), capture_output=True, timeout=_SECONDS, check=True
    )
    return done.stdout


def _opus(wave: bytes) -> bytes:
    import soundfile
    from scipy.signal import resample_poly

    sound, rate = soundfile.read(io.BytesIO(wave), dtype="float32")
    if sound.ndim != 1 or not len(sound):
        raise ValueError("no sound")
    shared = gcd(rate, _RATE)
    sound = np.clip(resample_poly(sound, _RATE // shared, rate // shared), -1, 1)
    made = io.BytesIO()
    soundfile.write(made, sound, _RATE, format="OGG", subtype="OPUS", compression_level=_SMALL)
    return made.getvalue()
