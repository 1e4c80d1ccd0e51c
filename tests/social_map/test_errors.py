"""The tree of errors."""

import inspect

from social_map import errors


def test_every_error_has_one_base_and_stands_in_the_drawn_tree() -> None:
    """Callers can catch one class, and the drawing on top of the module is right."""
    classes = [
        item
        for _, item in inspect.getmembers(errors, inspect.isclass)
        if issubclass(item, Exception)
    ]
    assert all(issubclass(item, errors.MapError) for item in classes)
    assert all(item.__name__ in (errors.__doc__ or "") for item in classes)
    assert all(item.__doc__ for item in classes)


def test_messages_name_place_value_and_remedy() -> None:
    """A message says where, what is wrong and what to do."""
    error = errors.StoreError("var/map.db", "is no map", "run: map build")
    assert str(error) == "var/map.db: is no map; run: map build."
    unknown = errors.UnknownIntent("debt", ["debts"])
    assert str(unknown) == "'debt' is not a help intent in themes.yml. Did you mean debts?"
    assert str(errors.UnknownIntent("zzz", [])) == "'zzz' is not a help intent in themes.yml."
