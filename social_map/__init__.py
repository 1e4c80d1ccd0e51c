"""The social map: a directory of help in Dutch neighbourhoods, usable on its own."""
