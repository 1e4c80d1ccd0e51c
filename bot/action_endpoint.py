"""How Rasa reaches the custom actions: in this process, or in a separate action server."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rasa.core.actions.action import RemoteAction
from rasa.utils.endpoints import EndpointConfig
from rasa_sdk.executor import ActionExecutor

from bot.tracker_store import blank_texts


def _blanked(call: dict[str, Any]) -> dict[str, Any]:
    tracker = dict(call.get("tracker") or {})
    tracker["events"] = blank_texts(tracker.get("events") or [])
    latest = dict(tracker.get("latest_message") or {})
    latest["text"] = ""
    tracker["latest_message"] = latest
    # The action server needs neither the whole domain nor who is talking.
    tracker["sender_id"] = "resident"
    return {**call, "tracker": tracker, "sender_id": "resident", "domain": {}}


def _validate_unless_ours(validate: Callable[..., bool]) -> Callable[..., bool]:
    def checked(action: RemoteAction, result: dict[str, Any]) -> bool:
        if isinstance(action.action_endpoint, InProcessActions):
            return True
        return validate(action, result)

    return checked


class InProcessActions(EndpointConfig):
    """Runs rasa_sdk actions in this process: the same JSON as over HTTP, without the HTTP."""

    def __init__(self, package: str = "actions") -> None:
        super().__init__(url="in-process")
        # Rasa checks every answer of an action against a JSON schema, a third of a turn's time.
        # What comes from another server stays checked; what our own code makes here is not.
        RemoteAction._validate_action_result = _validate_unless_ours(
            RemoteAction._validate_action_result
        )
        self._executor = ActionExecutor()
        self._executor.register_package(package)

    async def request(
        self,
        method: str = "post",
        subpath: str | None = None,
        content_type: str | None = "application/json",
        compress: bool = False,
        **kwargs: Any,
    ) -> Any:
        """Run one action call and return its events and responses."""
        return await self._executor.run(_blanked(kwargs["json"]))


class RemoteActions(EndpointConfig):
    """Calls `wegwijzer actions` over HTTP with texts and sender blanked."""

    async def request(
        self,
        method: str = "post",
        subpath: str | None = None,
        content_type: str | None = "application/json",
        compress: bool = False,
        **kwargs: Any,
    ) -> Any:
        """Send one action call to the server's /webhook."""
        kwargs["json"] = _blanked(kwargs["json"])
        return await super().request(method, subpath, content_type, compress, **kwargs)
