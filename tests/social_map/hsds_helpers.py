"""What the HSDS tests share: official schemas and examples, where this machine has them."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

OFFICIAL = Path(__file__).resolve().parents[3] / "shared" / "hsds"
EXAMPLES = OFFICIAL / "examples"
Json = dict[str, Any]


def official(path: Path) -> Path:
    """Return a file of the standard, or skip the test where it is not on this machine."""
    if not path.exists():
        pytest.skip(f"{path} is not on this machine")
    return path


@cache
def validator(kind: str) -> Draft202012Validator:
    """The official schema of an HSDS object, formats checked."""
    compiled = official(OFFICIAL / "schema" / "compiled")
    own = compiled / f"{kind}.json"
    if own.exists():
        schema = json.loads(own.read_text(encoding="utf-8"))
    else:
        whole = json.loads((compiled / "service_with_definitions.json").read_text(encoding="utf-8"))
        schema = {
            "$ref": f"#/definitions/{kind}",
            "definitions": whole["definitions"],
        }
    return Draft202012Validator(schema, format_checker=FormatChecker())


def wrong(kind: str, value: Any) -> list[str]:
    """Return what the official schema says is wrong with an object."""
    errors = validator(kind).iter_errors(value)
    return [f"{kind} {list(error.path)}: {error.message}"[:200] for error in errors]


def leaves(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Yield every single value with the path to it."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from leaves(item, f"{path}.{key}")
    elif isinstance(value, list):
        for item in value:
            yield from leaves(item, f"{path}[]")
    else:
        yield path.lstrip("."), value


def service(**fields: Any) -> Json:
    """A foreign service with nothing wrong with it."""
    made: Json = {
        "id": "7b1f0d9e-1f0e-4d8a-9d53-1d2c6c1b0a01",
        "name": "Voedselbank Haarlem",
        "status": "active",
        "description": "Wij geven een pakket met eten aan mensen die te weinig geld hebben.",
        "organization": {
            "id": "7b1f0d9e-1f0e-4d8a-9d53-1d2c6c1b0a02",
            "name": "Stichting Samen",
            "description": "Een stichting.",
        },
        "service_areas": [{"id": "7b1f0d9e-1f0e-4d8a-9d53-1d2c6c1b0a03", "name": "Haarlem"}],
    }
    return {key: value for key, value in {**made, **fields}.items() if value is not ...}
