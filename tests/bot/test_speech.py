"""Reading aloud: words only, slowly, in languages that are spoken well enough; nothing on disk."""

from __future__ import annotations

import io
import os
import shutil
import stat
import sys
from pathlib import Path

import pytest
import soundfile

from bot import speech
from bot.errors import CannotSpeak
from bot.languages import get_languages

REAL = shutil.which(speech.PROGRAM)

# Behaves like the real one: text on standard input, sound on standard output.
FAKE = """#!{python}
import io, struct, sys, time, wave
text = sys.stdin.buffer.read().decode()
if "slow" in text: time.sleep(30)
if "broken" in text: sys.exit(3)
if "silent" in text: sys.exit(0)
sound = io.BytesIO()
with wave.open(sound, "wb") as file:
    file.setnchannels(1); file.setsampwidth(2); file.setframerate(22050)
    file.writeframes(struct.pack("<h", 1000) * 220 * len(text.split()))
sys.stdout.buffer.write(sound.getvalue())
"""


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with an `espeak-ng` of our own, first on the PATH; the working folder is empty."""
    folder, work = tmp_path / "bin", tmp_path / "work"
    folder.mkdir()
    work.mkdir()
    path = folder / speech.PROGRAM
    path.write_text(FAKE.format(python=sys.executable), encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.chdir(work)
    return path


def check_voice_message(sound: bytes) -> float:
    """What Telegram's sendVoice asks: OGG with Opus, one channel. Returns its length in seconds."""
    assert sound[:4] == b"OggS"
    assert b"OpusHead" in sound[:64]
    info = soundfile.info(io.BytesIO(sound))
    assert info.channels == 1
    return float(info.duration)


def test_where_the_program_is_missing_nothing_is_offered(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """No button, and a clear error for whoever asks all the same."""
    monkeypatch.setenv("PATH", str(tmp_path))
    assert [code for code in get_languages() if speech.can_speak(code)] == []
    with pytest.raises(CannotSpeak, match="install espeak-ng"):
        speech.speak("hallo", "nl")


def test_offered_in_languages_that_are_spoken_well_enough(program: Path) -> None:
    """Not in Arabic (no vowels), Somali and Tigrinya (no voice), nor in anything unknown."""
    spoken = {code for code in get_languages() if speech.can_speak(code)}
    assert spoken == {"nl", "en", "tr", "fa", "pl", "uk", "ru", "fr", "es"}
    assert not speech.can_speak("xx")
    with pytest.raises(CannotSpeak):
        speech.speak("مرحبا", "ar")


def test_a_voice_message_and_nothing_on_disk(program: Path) -> None:
    """Longer texts take longer; no file is left."""
    short = check_voice_message(speech.speak("een twee drie", "nl"))
    assert check_voice_message(speech.speak("een twee drie " * 20, "nl")) > short > 0
    assert list(Path.cwd().iterdir()) == []
    assert sorted(path.name for path in program.parent.parent.iterdir()) == ["bin", "work"]


@pytest.mark.parametrize("word", ["broken", "silent", "slow"])
def test_a_program_that_fails_is_an_error_without_the_text(
    program: Path, monkeypatch: pytest.MonkeyPatch, word: str
) -> None:
    """It crashed, gave nothing, or took too long: said so, and the text is not in it."""
    monkeypatch.setattr(speech, "_SECONDS", 1.0)
    with pytest.raises(CannotSpeak) as caught:
        speech.speak(f"{word} geheim", "nl")
    assert "geheim" not in str(caught.value)
    check_voice_message(speech.speak("daarna weer gewoon", "nl"))


def test_nothing_to_say_is_an_error(program: Path) -> None:
    """A message of signs has no sound."""
    with pytest.raises(CannotSpeak, match="no words"):
        speech.speak("😀 👍\n---", "nl")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("📞 070-123 45 67", "0 7 0, 1 2 3, 4 5, 6 7"),
        ("bel 0800-2000 of 112", "bel 0 8 0 0, 2 0 0 0 of 1 1 2"),
        ("+31 6 12345678", "+ 3 1, 6, 1 2 3 4 5 6 7 8"),
        ("14 070", "1 4, 0 7 0"),
        ("\u2068070-1234567\u2069", "0 7 0, 1 2 3 4 5 6 7"),
        ("open tot 17:00", "open tot 17"),
        ("09:30 – 12:00", "9 30, 12"),
        ("gecontroleerd in oktober 2026", "gecontroleerd in oktober 2026"),
        ("Hoefkade 12 b, 2526 AB", "Hoefkade 12 b, 2526 AB"),
        ("🤝 Buurthuis · buurtgenoten", "Buurthuis, buurtgenoten"),
        ("🌐 www.voorbeeld.nl/hulp", ""),
        ("zie https://voorbeeld.nl of mail info@voorbeeld.nl", "zie of mail"),
        ("می\u200cتوانید", "می\u200cتوانید"),
        ("geld & <b>huur</b>", "geld &amp; &lt;b&gt;huur&lt;/b&gt;"),
    ],
)
def test_only_words_are_said(line: str, said: str) -> None:
    """Numbers digit by digit, times as one says them; no signs, no addresses of pages."""
    assert speech.markup(line) == (f"<speak>{said}</speak>" if said else "")


def test_pauses() -> None:
    """A short one after each line, a longer one between places."""
    assert speech.markup("een\ntwee\n\n🙂\n\ndrie") == (
        '<speak>een<break time="450ms"/>twee<break time="900ms"/>drie</speak>'
    )


@pytest.mark.parametrize("code", sorted(speech.VOICES) if REAL else [])
def test_the_real_program_speaks(code: str) -> None:
    """Where espeak-ng is installed, every voice that we name is there and gives sound."""
    assert check_voice_message(speech.speak("Wegwijzer: 070-1234567\n\n112", code)) > 2
