"""What README.md promises exists."""

import re
from pathlib import Path

import social_map
from social_map import records, schema
from social_map.cli import map_group

PACKAGE = Path(social_map.__file__).parent
README = (PACKAGE / "README.md").read_text(encoding="utf-8")


def test_every_command_table_and_key_is_documented() -> None:
    """Nothing is added in silence."""
    words = set(re.findall(r"[\w-]+", README))
    assert set(map_group.commands) <= words
    assert set(schema.TABLES) <= words
    assert set(records.KEYS) <= words
    assert {path.name for path in PACKAGE.glob("*.py")} - {"__init__.py", "__main__.py"} <= set(
        re.findall(r"\w+\.py", README)
    )


def test_every_file_it_names_exists() -> None:
    """No dead ends in the documentation."""
    for name in re.findall(r"`((?:data/)?\w+\.(?:py|yml|jsonl))`", README):
        assert (PACKAGE / name).exists(), name


def test_its_example_runs() -> None:
    """The Python example works as it stands."""
    code = re.search(r"```python\n(.*?)```", README, re.DOTALL)
    assert code is not None
    exec(compile(code[1], "README.md", "exec"), {})
