"""Reads `nlu_data/<code>/examples/` and `two_problems.yml` and tells the components what Rasa does not know.

That is each example's language and, of a message with two problems, the second one.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rasa.shared.core.domain import Domain
from rasa.shared.core.training_data.structures import StoryGraph
from rasa.shared.importers.importer import TrainingDataImporter
from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.language_data import folders, read_examples, read_two_problems
from bot.settings import NLU_DATA

# Properties of a training message: code of its folder; the other intent that it carries, if any.
LANGUAGE, SECOND = "language", "second_intent"


class LanguageFolders(TrainingDataImporter):
    """Rasa's file importer, with examples from one folder per language.

    They are read by `bot.language_data`, which says file and line of a mistake. Examples mark no
    entities: places are found by `place_matcher.py`.
    """

    def __init__(
        self,
        config_file: str | None = None,
        domain_path: str | None = None,
        training_data_paths: list[str] | str | None = None,
        **kwargs: Any,
    ) -> None:
        self._folder = Path(config_file).parent if config_file else NLU_DATA
        self._files = RasaFileImporter(config_file, domain_path, [str(self._folder / "rules.yml")])

    def get_domain(self) -> Domain:
        """Return the domain."""
        return self._files.get_domain()

    def get_stories(self, exclusion_percentage: int | None = None) -> StoryGraph:
        """Return the rules; there are no stories."""
        return self._files.get_stories(exclusion_percentage)

    def get_conversation_tests(self) -> StoryGraph:
        """Return nothing: conversations are tested by `tests/`."""
        return StoryGraph([])

    def get_config(self) -> dict[str, Any]:
        """Return the content of config.yml."""
        return self._files.get_config()

    def get_config_file_for_auto_config(self) -> str | None:
        """Return the path of config.yml."""
        return self._files.get_config_file_for_auto_config()

    def get_nlu_data(self, language: str | None = "en") -> TrainingData:
        """Return all examples, each tagged with its language and with its second intent, if any."""
        examples = []
        for code in folders(self._folder):
            one, two = read_examples(code, self._folder), read_two_problems(code, self._folder)
            for sentence in (*one, *two):
                first, *second = sentence.intents
                message = Message.build(sentence.text, first)
                message.set(LANGUAGE, code)
                if second:
                    message.set(SECOND, second[0])
                examples.append(message)
        return TrainingData(examples)
