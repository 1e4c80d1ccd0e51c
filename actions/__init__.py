"""Rasa custom actions: read slots, ask the map, return what to say as keys and values."""
