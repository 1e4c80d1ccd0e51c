"""Run the map commands: ``python -m social_map search --intent debts``."""

from social_map.cli import map_group

if __name__ == "__main__":
    map_group(prog_name="python -m social_map")
