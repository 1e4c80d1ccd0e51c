"""Themes, help intents and kinds of help, read from ``themes.yml``."""

from pathlib import Path
from types import MappingProxyType
from typing import Any

import yaml

from social_map.errors import TaxonomyError

PATH = Path(__file__).with_name("themes.yml")


def _read(path: Path) -> dict[str, Any]:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=loader)
    except (OSError, yaml.YAMLError) as error:
        raise TaxonomyError(str(path), "cannot be read as YAML", "restore the file") from error
    if not isinstance(content, dict):
        raise TaxonomyError(str(path), "holds no mapping", "restore the file")
    return content


_CONTENT = _read(PATH)

#: The eight themes, in the order of the report.
THEMES: tuple[str, ...] = tuple(_CONTENT["themes"])

#: Dutch name of each theme.
THEME_NAMES: dict[str, str] = {key: str(value["nl"]) for key, value in _CONTENT["themes"].items()}

#: Help intent to its theme.
HELP_INTENTS: dict[str, str] = {
    key: str(value["theme"]) for key, value in _CONTENT["help_intents"].items()
}

CRISIS_INTENTS: tuple[str, ...] = tuple(_CONTENT["crisis_intents"])
DIALOGUE_INTENTS: tuple[str, ...] = tuple(_CONTENT["dialogue_intents"])
KINDS_OF_HELP: tuple[str, ...] = tuple(_CONTENT["kinds_of_help"])

#: What a resident who brings this intent is after, in English.
DESCRIPTIONS: MappingProxyType[str, str] = MappingProxyType(
    {
        key: str(value["is"])
        for part in ("help_intents", "crisis_intents", "dialogue_intents", "kinds_of_help")
        for key, value in _CONTENT[part].items()
    }
)

_STRAY = {key: theme for key, theme in HELP_INTENTS.items() if theme not in THEMES}
if _STRAY:
    raise TaxonomyError(
        str(PATH), f"help_intents name unknown themes: {_STRAY}", "use one of " + ", ".join(THEMES)
    )
