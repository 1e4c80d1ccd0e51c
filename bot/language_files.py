"""Where everything of a language lies, below one folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from bot.settings import ROOT


@dataclass(frozen=True)
class LanguageFiles:
    """The files of one language.

    Attributes:
        code: Its code.
        root: Folder that holds `nlu_data` and `bot`.
    """

    code: str
    root: Path = ROOT

    @property
    def data(self) -> Path:
        """The language data of all languages."""
        return self.root / "nlu_data"

    @property
    def phrases(self) -> Path:
        """Phrases of danger, for the guard."""
        return self.data / self.code / "crisis_phrases.yml"

    @property
    def tests(self) -> Path:
        """Test sentences."""
        return self.data / self.code / "test_sentences.yml"

    @property
    def translation(self) -> Path:
        """What the bot says."""
        return self.root / "bot" / "translations" / f"{self.code}.ftl"

    @property
    def card(self) -> Path:
        """The danger card."""
        return self.root / "bot" / "emergency" / "cards" / f"{self.code}.yml"

    def examples(self, name: str) -> Path:
        """Examples of a theme, or of `crisis`, `near_crisis`, `dialogue` or `out_of_scope`."""
        return self.data / self.code / "examples" / f"{name}.yml"

    def shown(self, path: Path) -> str:
        """A path as people read it, from the top folder."""
        return path.relative_to(self.root).as_posix()
