"""Spreadsheets: write the map to them, read them back, see what a maintainer changed."""
