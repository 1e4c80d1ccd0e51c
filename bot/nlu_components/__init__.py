"""Wegwijzer's own components of the Rasa NLU pipeline, named in `nlu_data/config.yml`."""
