"""Exchange with other directories in HSDS, the Human Services Data Specification."""

from social_map.hsds.merging import merge
from social_map.hsds.packages import write
from social_map.hsds.reading import Reading, looks_like, read

__all__ = ["Reading", "looks_like", "merge", "read", "write"]
